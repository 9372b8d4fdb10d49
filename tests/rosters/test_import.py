"""A bundle is planned, applied, applied again, exported and taken back."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from facade_fixtures import done
from roster_bundles import as_delta, differences, district, district_1_1, read_back, texts, write_folder, write_zip
from timeback_kit.core import TimebackClient
from timeback_kit.rosters import Progress, RosterError


def writes(platform: Any) -> list[tuple[str, str]]:
    sent = [each for each in platform.requests if each["service"] != "token"]
    return [(each["method"], each["path"]) for each in sent if each["method"] in ("POST", "PUT", "DELETE")]


async def imported(timeback: Any, path: Path, **options: Any) -> Any:
    with await done(timeback.roster.plan(path, **options)) as plan:
        assert plan.ok, str(plan)
        return await done(timeback.roster.apply(plan))


def totals(plan: Any) -> dict[str, int]:
    found: dict[str, int] = {}
    for counts in plan.counts.values():
        for action, count in counts.items():
            found[action] = found.get(action, 0) + count
    return {action: count for action, count in found.items() if count}


async def test_a_bundle_is_imported_once_and_exported_as_it_was(timeback, platform, tmp_path):
    rows = district(8)
    bundle = write_zip(tmp_path / "bundle.zip", texts(rows))

    receipt = await imported(timeback, bundle)
    assert receipt.ok
    assert receipt.counts["users"]["create"] == len(rows["users"])

    before = len(writes(platform))
    with await done(timeback.roster.plan(bundle)) as plan:
        assert (plan.ok, plan.changes, list(plan.items())) == (True, 0, [])
        again = await done(timeback.roster.apply(plan))
    assert (again.written, again.path) == (0, None)
    assert (await done(timeback.roster.undo(again))).counts == {}
    assert len(writes(platform)) == before

    await done(timeback.roster.export(tmp_path / "out"))
    assert list(differences(rows, read_back(tmp_path / "out"))) == []
    with await done(timeback.roster.plan(tmp_path / "out")) as plan:
        assert (plan.ok, plan.changes) == (True, 0), str(plan)


async def test_nothing_is_written_by_a_plan(timeback, platform, tmp_path):
    bundle = write_folder(tmp_path / "bundle", texts(district(3)))

    with await done(timeback.roster.plan(bundle)) as plan:
        assert plan.counts["users"]["create"] == 6
        assert {item.row for item in plan.items(kind="orgs")} == {2, 3, 4}

    assert writes(platform) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bundle"]


async def test_parents_are_written_before_children_and_agents_once_everybody_is_there(timeback, platform, tmp_path):
    await imported(timeback, write_zip(tmp_path / "bundle.zip", texts(district(4))))

    bodies = [
        json.loads(each["body"])
        for each in platform.requests
        if each["method"] in ("POST", "PUT") and each["service"] == "oneroster"
    ]
    written = [next(iter(body.values())) for body in bodies]
    orgs = [each["sourcedId"] for body, each in zip(bodies, written, strict=True) if "org" in body]
    assert orgs[0] == "district"
    assert next(each for each in written if each["sourcedId"] == "s-0").get("agents") is None
    user = await done(timeback.oneroster.users.get("s-0"))
    assert [agent.sourced_id for agent in user.agents] == ["s-1"]


async def test_version_1_1_is_read_and_roles_are_made_of_its_columns(timeback, tmp_path):
    bundle = write_zip(tmp_path / "old.zip", texts(district_1_1(), version="1.1"))

    await imported(timeback, bundle)

    teacher = await done(timeback.oneroster.users.get("t-0"))
    assert [(role.role_type, role.role, role.org.sourced_id) for role in teacher.roles] == [
        ("primary", "teacher", "or/north"),
        ("secondary", "teacher", "district"),
    ]
    item = await done(timeback.oneroster.line_items.get("li-1"))
    assert (item.academic_session.sourced_id, item.school.sourced_id) == ("fall", "or/north")
    with await done(timeback.roster.plan(bundle)) as plan:
        assert (plan.ok, plan.changes) == (True, 0), str(plan)


async def test_terms_the_api_lacks_are_carried_as_others_and_named(timeback, tmp_path):
    bundle = write_zip(tmp_path / "bundle.zip", texts(district(4)))

    with await done(timeback.roster.plan(bundle)) as plan:
        assert plan.not_carried["roles.role counselor: sent as aide, the term kept in the metadata"] == 1
        assert plan.not_carried["users.password: passwords are never imported"] == 3
        await done(timeback.roster.apply(plan))

    user = await done(timeback.oneroster.users.get("t-1"))
    assert user.roles[0].role == "aide"


async def test_a_blank_empties_and_a_missing_column_leaves_alone(timeback, tmp_path):
    rows = district(3)
    await imported(timeback, write_folder(tmp_path / "one", texts(rows)))
    del rows["users"][3]["phone"]
    del rows["users"][3]["metadata.bus"]
    files = texts(rows)
    lines = list(csv.reader(files["users.csv"].splitlines()))
    at = lines[0].index("preferredGivenName")
    files["users.csv"] = "\n".join(",".join(f'"{cell}"' for cell in line[:at] + line[at + 1 :]) for line in lines)

    with await done(timeback.roster.plan(write_folder(tmp_path / "two", files))) as plan:
        assert [(item.sourced_id, item.columns) for item in plan.items()] == [("s-0", ("metadata.bus", "phone"))]
        await done(timeback.roster.apply(plan))

    user = (await done(timeback.oneroster.users.get("s-0"))).to_dict()
    assert (user["phone"], user["metadata"].get("bus"), user["preferredFirstName"]) == (None, None, "S")


async def test_a_leaver_goes_by_a_delta_and_comes_back_by_a_bulk(timeback, tmp_path):
    rows = district(6)
    bulk = write_zip(tmp_path / "bulk.zip", texts(rows))
    await imported(timeback, bulk)
    leaver = {name: [row for row in found if row["sourcedId"] in ("s-5", "en-5")] for name, found in rows.items()}
    leaving = {name: leaver[name] for name in ("users", "enrollments", "demographics")}
    delta = write_zip(tmp_path / "delta.zip", texts(as_delta(leaving, deleted=("s-5", "en-5")), mode="delta"))

    with await done(timeback.roster.plan(delta)) as plan:
        assert plan.withheld == {"users": 1, "demographics": 1, "enrollments": 1}
        assert plan.changes == 0
    await imported(timeback, delta, delete=True, max_deletes=1)
    assert (await done(timeback.oneroster.users.get("s-5"))).status == "tobedeleted"
    with await done(timeback.roster.plan(delta, delete=True)) as plan:
        assert plan.changes == 0

    with await done(timeback.roster.plan(bulk)) as plan:
        assert totals(plan)["reactivate"] == 3
        await done(timeback.roster.apply(plan))
    assert (await done(timeback.oneroster.users.get("s-5"))).status == "active"
    await done(timeback.roster.export(tmp_path / "out"))
    assert list(differences(rows, read_back(tmp_path / "out"))) == []


async def test_a_row_that_deletes_needs_no_more_than_its_id(timeback, tmp_path):
    rows = district(3)
    await imported(timeback, write_folder(tmp_path / "one", texts(rows)))
    leaving = {
        "users": [{"sourcedId": "s-2"}],
        "roles": [{"sourcedId": "ro-s-1", "userSourcedId": "s-1"}, {**rows["roles"][4], "sourcedId": "ro-new"}],
    }
    changes = as_delta(leaving, deleted=("s-2", "ro-s-1"))

    bundle = write_folder(tmp_path / "two", texts(changes, mode="delta"))
    await imported(timeback, bundle, delete=True, max_deletes=1)

    assert (await done(timeback.oneroster.users.get("s-2"))).status == "tobedeleted"
    await done(timeback.roster.export(tmp_path / "out", kinds=["users"]))
    roles = read_back(tmp_path / "out")["roles"]
    assert [each for each, role in roles.items() if role["userSourcedId"] == "s-1"] == ["ro-new"]


async def test_what_is_gone_is_deleted_only_when_asked_and_only_within_the_orgs(timeback, tmp_path):
    rows = district(40)
    await imported(timeback, write_folder(tmp_path / "one", texts(rows)))
    gone = ("s-0", "en-0", "ro-s-0", "re-0", "rs-1", "ro-1")
    north = {
        name: [row for row in found if "south" not in json.dumps(row) and row["sourcedId"] not in gone]
        for name, found in rows.items()
    }
    kept = {row["sourcedId"] for row in north["enrollments"]}
    pupils = {f"s-{each.removeprefix('en-')}" for each in kept}
    for name in ("users", "demographics"):
        north[name] = [row for row in north[name] if row["sourcedId"] in pupils or row["sourcedId"] in ("t-0", "t-2")]
    north["roles"] = [row for row in north["roles"] if row["userSourcedId"] in pupils | {"t-0", "t-2"}]
    for user in north["users"]:
        user.pop("agentSourcedIds", None)
    north["results"] = [row for row in north["results"] if row["studentSourcedId"] in pupils]
    bundle = write_folder(tmp_path / "two", texts(north))

    with await done(timeback.roster.plan(bundle)) as plan:
        assert plan.ok, str(plan)
        assert (plan.withheld["users"], totals(plan).get("delete", 0)) == (1, 0)
        assert plan.outside["users"] == 21
    with await done(timeback.roster.plan(bundle, delete=True)) as plan:
        assert [item.sourced_id for item in plan.items("delete", "users")] == ["s-0"]
        assert str(plan).startswith("Deletes:\n")
        assert [text.split(" ")[3] for text in plan.blocked] == ["results"]
        with pytest.raises(RosterError, match="would be deleted"):
            await done(timeback.roster.apply(plan))
    with await done(timeback.roster.plan(bundle, delete=True, max_deletes="50%")) as plan:
        assert plan.ok, str(plan)
        await done(timeback.roster.apply(plan))
    assert (await done(timeback.oneroster.users.get("s-0"))).status == "tobedeleted"
    assert (await done(timeback.oneroster.users.get("s-1"))).status == "active"


async def test_people_known_under_another_id_need_a_mapping(timeback, tmp_path):
    rows = district(3)
    await imported(timeback, write_folder(tmp_path / "one", texts(rows)))
    renamed = json.loads(json.dumps(rows).replace('"s-0"', '"S0"'))
    bundle = write_folder(tmp_path / "two", texts(renamed))

    with await done(timeback.roster.plan(bundle)) as plan:
        (problem,) = plan.problems
        assert (problem.code, problem.file, problem.row) == ("re-keyed", "users.csv", 5)
        assert problem.followers > 0
    with await done(timeback.roster.plan(bundle, mapping={"S0": "s-0"})) as plan:
        assert (plan.ok, plan.changes) == (True, 0), str(plan)
    with await done(timeback.roster.plan(bundle, mapping={"S0": None})) as plan:
        assert plan.counts["users"]["create"] == 1
    for other in ("nobody", "S0"):
        with await done(timeback.roster.plan(bundle, mapping={"S0": other})) as plan:
            (problem,) = plan.problems
            assert (problem.code, problem.row) == ("mapped-to-nobody", 5)
            assert f"leads S0 to {other}, whom the platform does not have" in str(problem)


async def test_undo_makes_everything_what_it_was(timeback, tmp_path):
    rows = district(6)
    await imported(timeback, write_folder(tmp_path / "one", texts(rows)))
    await done(timeback.roster.export(tmp_path / "before"))
    changed = json.loads(json.dumps(rows))
    changed["users"][4]["familyName"] = "Renamed"
    changed["demographics"][1]["birthDate"] = "2012-12-12"
    changed["users"].pop()
    for name in ("roles", "demographics", "enrollments"):
        changed[name].pop()
    changed["orgs"].append({"sourcedId": "annex", "name": "Annex", "type": "school", "parentSourcedId": "district"})
    receipt = await imported(timeback, write_folder(tmp_path / "two", texts(changed)), delete=True, max_deletes=5)
    assert sum(receipt.counts["users"].values()) == 2

    report = await done(timeback.roster.undo(receipt.path))

    assert report.ok, str(report)
    assert report.counts == {"restored": 5, "removed": 1}
    await done(timeback.roster.export(tmp_path / "after"))
    assert read_back(tmp_path / "after") == read_back(tmp_path / "before")
    assert (await done(timeback.roster.undo(receipt))).counts == {"unchanged": 6}


async def test_undo_without_the_key_of_the_receipt_keeps_the_present_birth_dates(timeback, tmp_path):
    rows = district(3)
    await imported(timeback, write_folder(tmp_path / "one", texts(rows)))
    rows["demographics"][0] |= {"birthDate": "2012-12-12", "cityOfBirth": "Linz"}
    receipt = await imported(timeback, write_folder(tmp_path / "two", texts(rows)))
    receipt.path.with_name(f"{receipt.path.name}.key").unlink()

    report = await done(timeback.roster.undo(receipt))

    assert (report.ok, report.incomplete, report.counts) == (False, 1, {"restored": 1})
    record = (await done(timeback.oneroster.demographics.get("s-0"))).to_dict()
    assert (record["birthDate"], record["cityOfBirth"]) == ("2012-12-12", "Graz")


async def test_undo_leaves_alone_what_was_changed_since(timeback, tmp_path):
    receipt = await imported(timeback, write_folder(tmp_path / "one", texts(district(3))))
    await done(timeback.oneroster.users.merge("s-0", {"familyName": "Else"}))

    report = await done(timeback.roster.undo(receipt))

    assert (report.counts["changed since"], report.left[0][:2]) == (1, ("users", "s-0"))
    assert (await done(timeback.oneroster.users.get("s-0"))).status == "active"
    assert (await done(timeback.roster.undo(receipt, force=True))).counts["removed"] == 1


async def test_birth_dates_and_passwords_are_written_down_nowhere(timeback, tmp_path, caplog):
    rows = district(3)
    bundle = write_folder(tmp_path / "in" / "one", texts(rows))
    told: list[Progress] = []
    with await done(timeback.roster.plan(bundle, progress=told.append)) as plan:
        spool = plan.spool().content()
        shown = [str(plan), repr(plan), json.dumps(plan.to_dict()), *map(repr, plan.items())]
        receipt = await done(timeback.roster.apply(plan, progress=told.append))
    rows["demographics"][0]["birthDate"] = "2012-12-12"
    receipt2 = await imported(timeback, write_folder(tmp_path / "in" / "two", texts(rows)))
    report = await done(timeback.roster.undo(receipt2))

    files = [path.read_bytes() for path in (tmp_path / "in").iterdir() if path.is_file()]
    assert len(files) == 4
    said = [*shown, str(receipt), repr(receipt), str(report), repr(told), caplog.text]
    everything = b"".join(files) + spool + "".join(said).encode()
    for secret in (b"2011-03-01", b"2011-03-02", b"2012-12-12", b"hunter2"):
        assert secret not in everything
    assert (await done(timeback.oneroster.demographics.get("s-0"))).to_dict()["birthDate"] == "2011-03-01"


async def test_rows_the_platform_refuses_are_in_a_bundle_of_their_own(timeback, platform, tmp_path):
    bundle = write_folder(tmp_path / "one", texts(district(4)))
    platform.fault(
        {"match": {"method": "POST", "path": "*/demographics/"}, "times": 1, "fault": {"kind": "status", "status": 422}}
    )

    with await done(timeback.roster.plan(bundle)) as plan:
        receipt = await done(timeback.roster.apply(plan))

    assert (receipt.failures, receipt.failed[0].kind) == (1, "demographics")
    manifest = (receipt.errors / "manifest.csv").read_text()
    assert "file.demographics,delta" in manifest
    assert "file.users,absent" in manifest
    ((sourced_id, row),) = read_back(receipt.errors)["demographics"].items()
    assert (sourced_id, row["status"], row["cityOfBirth"], "birthDate" in row) == (
        receipt.failed[0].sourced_id, "active", "Graz", False,
    )  # fmt: skip
    with await done(timeback.roster.plan(bundle)) as plan:
        assert totals(plan)["create"] == 1


async def test_rows_of_version_1_1_that_fail_are_in_a_bundle_of_that_version(timeback, platform, tmp_path):
    bundle = write_zip(tmp_path / "old.zip", texts(district_1_1(), version="1.1"))
    platform.fault({"match": {"method": "POST", "path": "*/users/"}, "fault": {"kind": "status", "status": 422}})
    with await done(timeback.roster.plan(bundle)) as plan:
        receipt = await done(timeback.roster.apply(plan))
    assert (receipt.ok, receipt.errors.suffix) == (False, ".zip")
    platform.sandbox.faults.clear()

    with await done(timeback.roster.plan(receipt.errors)) as plan:
        assert [warning.file for warning in plan.warnings if warning.code == "unknown-file"] == ["errors.csv"]
        assert (plan.ok, plan.version, plan.modes["users"]) == (True, "1.1", "delta"), str(plan)
        await done(timeback.roster.apply(plan))
    teacher = await done(timeback.oneroster.users.get("t-0"))
    assert [role.role for role in teacher.roles] == ["teacher", "teacher"]


@pytest.mark.parametrize("moves", [True, False])
async def test_a_class_that_the_platform_does_not_move_is_reported(timeback, platform, tmp_path, monkeypatch, moves):
    rows = district(3)
    await imported(timeback, write_folder(tmp_path / "one", texts(rows)))
    rows["classes"][1]["courseSourcedId"] = "art"
    if not moves:  # as the document of PUT has it
        roster = platform.sandbox.platform.world.roster
        replace = roster.replace
        kept = ("course", "org", "school")
        monkeypatch.setattr(
            roster,
            "replace",
            lambda kind, sourced_id, given, check=None: replace(
                kind, sourced_id, {name: part for name, part in given.items() if name not in kept}, check
            ),
        )

    receipt = await imported(timeback, write_folder(tmp_path / "two", texts(rows)))

    course = (await done(timeback.oneroster.classes.get("south-math"))).course.sourced_id
    assert (receipt.ok, course) == ((True, "art") if moves else (False, "math"))
    reasons = [] if moves else ["the platform did not take courseSourcedId"]
    assert [each.reason for each in receipt.failed] == reasons


async def test_a_person_whom_the_platform_hides_since_being_deleted_comes_back(
    timeback, platform, tmp_path, monkeypatch
):
    bundle = write_folder(tmp_path / "one", texts(district(3)))
    await imported(timeback, bundle)
    await done(timeback.oneroster.users.delete("s-1"))
    roster = platform.sandbox.platform.world.roster
    rows = roster.rows
    monkeypatch.setattr(roster, "rows", lambda kind: iter([row for row in rows(kind) if row["status"] == "active"]))

    receipt = await imported(timeback, bundle)

    assert (receipt.ok, receipt.counts) == (True, {"users": {"reactivate": 1}})
    assert (await done(timeback.oneroster.users.get("s-1"))).status == "active"
    assert (await done(timeback.roster.undo(receipt))).counts == {"restored": 1}
    assert (await done(timeback.oneroster.users.get("s-1"))).status == "tobedeleted"


async def test_an_import_of_another_bundle_does_not_take_over_a_journal(timeback, tmp_path):
    journal = tmp_path / "journal.jsonl"
    bundle = write_folder(tmp_path / "one", texts(district(3)))
    other = write_folder(tmp_path / "two", texts(district(4)))
    with await done(timeback.roster.plan(bundle)) as plan:
        await done(timeback.roster.apply(plan, journal=journal))

    with await done(timeback.roster.plan(bundle)) as plan:
        assert (await done(timeback.roster.apply(plan, journal=journal))).written == 0
    with await done(timeback.roster.plan(other)) as plan, pytest.raises(RosterError, match="import that is over"):
        await done(timeback.roster.apply(plan, journal=journal))


async def test_a_closed_plan_is_not_applied(timeback, tmp_path):
    plan = await done(timeback.roster.plan(write_folder(tmp_path / "one", texts(district(3)))))
    plan.close()

    with pytest.raises(RosterError, match="closed"):
        await done(timeback.roster.apply(plan))


async def test_a_receipt_is_undone_on_its_own_platform_only(timeback, tmp_path):
    receipt = await imported(timeback, write_folder(tmp_path / "one", texts(district(3))))

    async with TimebackClient(base_url="http://127.0.0.1:9") as elsewhere:
        with pytest.raises(RosterError, match="receipt of an import to"):
            await elsewhere.roster.undo(receipt)


async def test_a_session_needs_an_org_when_the_bundle_has_no_single_root(timeback, tmp_path):
    rows = {name: found for name, found in district(0, teachers=0).items() if name in ("orgs", "academicSessions")}
    rows["orgs"] = [dict(row) for row in rows["orgs"]]
    for org in rows["orgs"]:
        org.pop("parentSourcedId", None)
    bundle = write_folder(tmp_path / "one", texts(rows))

    with await done(timeback.roster.plan(bundle)) as plan:
        assert [(problem.code, problem.rows) for problem in plan.problems] == [("session-org", 2)]
    with await done(timeback.roster.plan(bundle, session_org="nowhere")) as plan:
        assert [problem.code for problem in plan.problems] == ["missing-reference"]
    await imported(timeback, bundle, session_org="or/north")
    session = await done(timeback.oneroster.academic_sessions.get("year"))
    assert session.org.sourced_id == "or/north"
