"""Bundles with one fault each are reported by file, row and column, and nothing of them is written."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from roster_bundles import as_csv, as_delta, columns_of, district, texts, write_folder, write_zip
from timeback_kit.rosters import RosterError

Files = dict[str, Any]
Fault = Callable[[Files], None]


def replace(name: str, old: str, new: str, times: int = 1) -> Fault:
    def change(files: Files) -> None:
        assert old in files[name]
        files[name] = files[name].replace(old, new, times)

    return change


def drop(name: str) -> Fault:
    return lambda files: files.pop(name)


def without_column(name: str, column: str) -> Fault:
    def change(files: Files) -> None:
        rows = district(4)[name.removesuffix(".csv")]
        header = [each for each in columns_of(name.removesuffix(".csv"), rows) if each != column]
        files[name] = as_csv(header, rows)

    return change


def without_row(name: str, sourced_id: str) -> Fault:
    def change(files: Files) -> None:
        lines = files[name].splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(f"{sourced_id},")]
        assert len(kept) == len(lines) - 1
        files[name] = "".join(kept)

    return change


def encoded(name: str, encoding: str) -> Fault:
    def change(files: Files) -> None:
        files[name] = files[name].encode(encoding)

    return change


def doubled_row(name: str, row: int) -> Fault:
    def change(files: Files) -> None:
        files[name] += files[name].splitlines()[row - 1] + "\r\n"

    return change


def emptied(name: str) -> Fault:
    def change(files: Files) -> None:
        files[name] = ""

    return change


ERRORS: dict[str, tuple[Fault, str, int | None, str, str]] = {
    "latin-1": (encoded("orgs.csv", "latin-1"), "orgs.csv", 4, "name", "encoding"),
    "a header in latin-1": (
        lambda files: files.update({"orgs.csv": files["orgs.csv"].replace("name", "näme", 1).encode("latin-1")}),
        "orgs.csv",
        1,
        "",
        "unreadable",
    ),
    "utf-16": (encoded("orgs.csv", "utf-16"), "orgs.csv", 1, "", "unreadable"),
    "an open quotation mark": (replace("courses.csv", "Math,M-1", '"Math,M-1'), "courses.csv", 2, "", "unreadable"),
    "a lone quotation mark": (replace("courses.csv", "Math,M-1", '"Ma"th,M-1'), "courses.csv", 2, "", "unreadable"),
    "bare carriage returns": (replace("orgs.csv", "\r\n", "\r", 9), "orgs.csv", 1, "", "unreadable"),
    "an empty file": (emptied("users.csv"), "users.csv", None, "", "empty"),
    "a missing file": (drop("users.csv"), "manifest.csv", 9, "value", "missing-file"),
    "no manifest": (drop("manifest.csv"), "manifest.csv", None, "", "no-manifest"),
    "an empty manifest": (emptied("manifest.csv"), "manifest.csv", 1, "", "header"),
    "a manifest without header": (replace("manifest.csv", "propertyName,value\n", ""), "manifest.csv", 1, "", "header"),
    "an unknown version": (
        replace("manifest.csv", "version,1.2", "version,2.0"),
        "manifest.csv",
        3,
        "value",
        "version",
    ),
    "an unknown mode": (
        replace("manifest.csv", "file.orgs,bulk", "file.orgs,full"),
        "manifest.csv",
        4,
        "value",
        "mode",
    ),
    "a file said to be absent": (
        replace("manifest.csv", "file.orgs,bulk", "file.orgs,absent"),
        "manifest.csv",
        4,
        "value",
        "not-absent",
    ),
    "a file not in the manifest": (
        replace("manifest.csv", "file.orgs,bulk\n", ""),
        "manifest.csv",
        None,
        "propertyName",
        "unlisted",
    ),
    "a manifest that says delta": (
        replace("manifest.csv", "file.orgs,bulk", "file.orgs,delta"),
        "orgs.csv",
        2,
        "status",
        "mode",
    ),
    "a missing required column": (
        without_column("users.csv", "givenName"),
        "users.csv",
        1,
        "givenName",
        "missing-column",
    ),
    "a column twice": (replace("orgs.csv", "name,type", "name,name"), "orgs.csv", 1, "name", "twice"),
    "a row too short": (replace("courses.csv", ",Art,,", ",Art,"), "courses.csv", 3, "", "width"),
    "a row too long": (replace("courses.csv", ",Art,,", ",Art,,,"), "courses.csv", 3, "", "width"),
    "a blank required cell": (replace("courses.csv", ",Art,", ",,"), "courses.csv", 3, "title", "blank"),
    "an unknown term": (replace("roles.csv", "principal", "principle"), "roles.csv", 4, "role", "value"),
    "a bad boolean": (replace("users.csv", ",true,teacher0", ",yes,teacher0"), "users.csv", 2, "enabledUser", "value"),
    "an ambiguous date": (
        replace("academicSessions.csv", "2026-08-15", "08/15/2026"),
        "academicSessions.csv",
        2,
        "startDate",
        "value",
    ),
    "a day that is none": (
        replace("lineItems.csv", "2026-09-08", "2026-09-31"),
        "lineItems.csv",
        2,
        "dueDate",
        "value",
    ),
    "a bad year": (replace("academicSessions.csv", "2027\r", "27\r"), "academicSessions.csv", 2, "schoolYear", "value"),
    "a bad number": (replace("categories.csv", "0.50", "half"), "categories.csv", 2, "weight", "value"),
    "a bad e-mail address": (
        replace("users.csv", "t1@school.example", "t1 at school"),
        "users.csv",
        3,
        "email",
        "value",
    ),
    "a bad sourcedId": (replace("courses.csv", "art,", "a rt,"), "courses.csv", 3, "sourcedId", "value"),
    "an empty list item": (
        replace("classes.csv", '"fall,year"', '"fall,,year"'),
        "classes.csv",
        2,
        "termSourcedIds",
        "value",
    ),
    "bad pairs": (replace("users.csv", "{SIS:0}", "SIS:0"), "users.csv", 2, "userIds", "value"),
    "a control character": (replace("courses.csv", ",Art,", ",A\x00rt,"), "courses.csv", 3, "title", "value"),
    "a duplicate sourcedId": (doubled_row("courses.csv", 3), "courses.csv", 4, "sourcedId", "duplicate"),
    "a missing org": (without_row("orgs.csv", "or/south"), "classes.csv", 3, "schoolSourcedId", "missing-reference"),
    "a missing user": (
        replace("results.csv", "s-0", "s-99"),
        "results.csv",
        2,
        "studentSourcedId",
        "missing-reference",
    ),
    "parents in a circle": (
        replace("orgs.csv", "district,,,Bezirk Österreich,ext:bezirk,,,", "district,,,B,district,,or/north,"),
        "orgs.csv",
        2,
        "parentSourcedId",
        "circle",
    ),
    "a user without a role": (without_row("roles.csv", "ro-s-1"), "users.csv", 6, "sourcedId", "no-role"),
    "one enrollment twice": (
        replace("enrollments.csv", "or/south,s-3", "or/south,s-1"),
        "enrollments.csv",
        5,
        "userSourcedId",
        "enrolled-twice",
    ),
}


@pytest.mark.parametrize("fault", ERRORS)
def test_a_fault_is_reported_where_it_is(fault, blocking, platform, tmp_path):
    files: Files = dict(texts(district(4)))
    change, file, row, column, code = ERRORS[fault]
    change(files)

    with blocking.roster.plan(write_folder(tmp_path / "bundle", files)) as plan:
        first = plan.problems[0]
        assert (first.file, first.row, first.column, first.code) == (file, row, column, code), str(plan)
        assert len(plan.problems) == 1, str(plan)
        with pytest.raises(RosterError, match="nothing was written"):
            blocking.roster.apply(plan)

    sent = [each["method"] for each in platform.requests if each["service"] != "token"]
    assert set(sent) <= {"GET"}


ODD: dict[str, tuple[Fault, str, str]] = {
    "a byte order mark": (encoded("orgs.csv", "utf-8-sig"), "", ""),
    "bare line feeds": (replace("orgs.csv", "\r\n", "\n", 9), "", ""),
    "columns in another order": (
        replace("orgs.csv", "sourcedId,status,dateLastModified,", "sourcedId,dateLastModified,status,"),
        "orgs.csv",
        "column-order",
    ),
    "a term in another case": (replace("classes.csv", "scheduled", "Scheduled"), "classes.csv", "spelling"),
    "TRUE": (replace("users.csv", ",true,teacher0", ",TRUE,teacher0"), "users.csv", "spelling"),
    "blanks after commas": (replace("classes.csv", '"fall,year"', '"fall, year"'), "classes.csv", "spelling"),
    "a misspelt header": (replace("users.csv", "preferredGivenName", "prefferedGivenName"), "users.csv", "spelling"),
    "a missing optional column": (without_column("users.csv", "sms"), "users.csv", "missing-column"),
    "an unknown column": (replace("courses.csv", "courseCode", "courseColour"), "courses.csv", "unknown-column"),
    "a file in another case": (lambda files: files.update({"Orgs.csv": files.pop("orgs.csv")}), "Orgs.csv", "spelling"),
    "a foreign file": (lambda files: files.update({"notes.csv": "a\n"}), "notes.csv", "unknown-file"),
    "a line break in a cell": (replace("courses.csv", ",Art,", ',"A\nrt",'), "courses.csv", "spelling"),
    "a file without rows": (
        lambda files: files.update({"demographics.csv": files["demographics.csv"].partition("\n")[0]}),
        "demographics.csv",
        "no-rows",
    ),
}


@pytest.mark.parametrize("fault", ODD)
def test_what_is_odd_is_read_with_a_warning(fault, blocking, tmp_path):
    files: Files = dict(texts(district(4)))
    change, file, code = ODD[fault]
    change(files)

    with blocking.roster.plan(write_zip(tmp_path / "bundle.zip", files)) as plan:
        assert plan.ok, str(plan)
        assert {warning.file for warning in plan.warnings} == ({file} if file else set())
        assert code in {warning.code for warning in plan.warnings} or not code
        assert blocking.roster.apply(plan).ok


def test_one_missing_org_is_one_problem_and_its_followers_are_counted(blocking, tmp_path):
    files: Files = dict(texts(district(30)))
    without_row("orgs.csv", "or/south")(files)

    with blocking.roster.plan(write_folder(tmp_path / "bundle", files)) as plan:
        (problem,) = plan.problems

    assert problem.message == "orgs.csv has no row or/south"
    assert problem.rows == 33  # a class, a primary org, and the enrollments and roles of half the people
    assert problem.followers == 56  # records, and no link rows
    assert plan.counts["users"]["refused"] == 18  # two of the north have an agent in the south


def test_a_bad_row_takes_what_depends_on_it_along(blocking, tmp_path):
    files: Files = dict(texts(district(6)))
    replace("classes.csv", "scheduled", "scheduling", 1)(files)

    with blocking.roster.plan(write_folder(tmp_path / "bundle", files)) as plan:
        (problem,) = plan.problems
        assert (problem.file, problem.row, problem.column) == ("classes.csv", 2, "classType")
        assert problem.followers > 5
        with pytest.raises(RosterError):
            blocking.roster.apply(plan)
        receipt = blocking.roster.apply(plan, skip_refused=True)

    assert receipt.counts["classes"] == {"create": 1}
    assert receipt.counts["enrollments"] == {"create": 3}
    assert not blocking.oneroster.classes.exists("north-math")
    refused = (receipt.errors / "classes.csv").read_text()
    assert "north-math" in refused
    assert "south-math" not in refused
    assert "classes.csv,2,classType" in (receipt.errors / "errors.csv").read_text()


def test_many_rows_with_one_fault_are_one_group(blocking, tmp_path):
    files: Files = dict(texts(district(200)))
    replace("enrollments.csv", "2026-08-15", "15.08.2026", 500)(files)

    with blocking.roster.plan(write_folder(tmp_path / "bundle", files)) as plan:
        assert len(plan.problems) == 20
        assert sum(problem.rows for problem in plan.problems) == 200


@pytest.mark.parametrize("values", ["rows", "manifest"])
def test_where_manifest_and_rows_disagree_the_mode_is_asked_for(values, blocking, tmp_path):
    rows = as_delta({"orgs": district(0)["orgs"]}) if values == "rows" else {"orgs": district(0)["orgs"]}
    bundle = write_folder(tmp_path / "bundle", texts(rows, mode="bulk" if values == "rows" else "delta"))

    with blocking.roster.plan(bundle) as plan:
        (problem,) = plan.problems
        assert (problem.file, problem.row, problem.column, problem.code) == ("orgs.csv", 2, "status", "mode")
        with pytest.raises(RosterError):
            blocking.roster.apply(plan, skip_refused=True)
    for mode in ("bulk", "delta"):
        with blocking.roster.plan(bundle, mode=mode) as plan:
            assert (plan.ok, plan.modes, plan.counts["orgs"]["create"]) == (True, {"orgs": mode}, 3)
    with pytest.raises(RosterError, match="bulk"):
        blocking.roster.plan(bundle, mode="all")


def test_a_delta_may_refer_to_what_the_platform_has(blocking, tmp_path):
    rows = district(3)
    with blocking.roster.plan(write_folder(tmp_path / "one", texts(rows))) as plan:
        blocking.roster.apply(plan)
    new = {"enrollments": [{**rows["enrollments"][0], "sourcedId": "en-9", "userSourcedId": "t-0", "role": "teacher"}]}

    with blocking.roster.plan(write_folder(tmp_path / "two", texts(as_delta(new), mode="delta"))) as plan:
        assert plan.ok, str(plan)
        assert blocking.roster.apply(plan).counts == {"enrollments": {"create": 1}}
    new["enrollments"][0] |= {"sourcedId": "en-10", "classSourcedId": "nowhere"}
    with blocking.roster.plan(write_folder(tmp_path / "three", texts(as_delta(new), mode="delta"))) as plan:
        assert [problem.message for problem in plan.problems] == [
            "classes nowhere is neither in the bundle nor on the platform"
        ]


def test_a_place_in_a_class_that_another_enrollment_has_is_reported(blocking, tmp_path):
    rows = district(3)
    with blocking.roster.plan(write_folder(tmp_path / "one", texts(rows))) as plan:
        blocking.roster.apply(plan)
    rows["enrollments"][0]["sourcedId"] = "en-new"
    bundle = write_folder(tmp_path / "two", texts(rows))

    with blocking.roster.plan(bundle) as plan:
        assert [(problem.code, problem.row) for problem in plan.problems] == [("seat-taken", 2)]
    with blocking.roster.plan(bundle, delete=True, max_deletes=1) as plan:
        assert blocking.roster.apply(plan).counts["enrollments"] == {"delete": 1, "create": 1}


def _with(path: Path, change: Callable[[zipfile.ZipFile], object]) -> Path:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        change(archive)
    return path


ZIPS: dict[str, tuple[Callable[[zipfile.ZipFile], object], str, str]] = {
    "a name that leads out": (lambda zip_: zip_.writestr("../evil.csv", "x"), "../evil.csv", "unsafe-name"),
    "an absolute name": (lambda zip_: zip_.writestr("/etc/orgs.csv", "x"), "/etc/orgs.csv", "unsafe-name"),
    "a backslash": (lambda zip_: zip_.writestr("..\\evil.csv", "x"), "..\\evil.csv", "unsafe-name"),
    "a folder": (lambda zip_: zip_.writestr("in/extra.csv", "x"), "in/extra.csv", "in-folder"),
    "a bomb": (lambda zip_: zip_.writestr("bomb.csv", b"0" * 50_000_000), "bomb.csv", "zip-bomb"),
    "a name twice": (lambda zip_: zip_.writestr("ORGS.csv", "x"), "ORGS.csv", "twice"),
}


@pytest.mark.parametrize("fault", ZIPS)
def test_a_zip_file_that_is_no_honest_one_is_not_read(fault, blocking, tmp_path):
    change, file, code = ZIPS[fault]
    path = _with(write_zip(tmp_path / "bundle.zip", texts(district(3))), change)

    with blocking.roster.plan(path) as plan:
        assert [(problem.file, problem.code) for problem in plan.problems] == [(file, code)]
        assert plan.fatal
        with pytest.raises(RosterError):
            blocking.roster.apply(plan, skip_refused=True)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["bundle.zip"]


def test_what_ends_before_it_begins_is_told(blocking, tmp_path):
    rows = district(3)
    rows["academicSessions"][1] |= {"startDate": "2027-06-20", "endDate": "2026-08-15"}
    rows["enrollments"][0] |= {"beginDate": "2027-06-20", "endDate": "2026-08-15"}
    rows["lineItems"][0] |= {"dueDate": "2026-08-01", "resultValueMin": "20", "resultValueMax": "9"}

    with blocking.roster.plan(write_folder(tmp_path / "bundle", texts(rows))) as plan:
        told = [(each.file, each.row, each.column) for each in plan.warnings if each.code == "order"]
    assert sorted(told) == [
        ("academicSessions.csv", 3, "endDate"),
        ("enrollments.csv", 2, "endDate"),
        ("lineItems.csv", 2, "dueDate"),
        ("lineItems.csv", 2, "resultValueMax"),
    ]


def test_two_primary_roles_in_one_org_are_told(blocking, tmp_path):
    rows = district(3)
    rows["roles"].append({**rows["roles"][0], "sourcedId": "ro-more", "role": "proctor"})
    rows["roles"].append({**rows["roles"][0], "sourcedId": "ro-else", "orgSourcedId": "district"})

    with blocking.roster.plan(write_folder(tmp_path / "bundle", texts(rows))) as plan:
        (told,) = [each for each in plan.warnings if each.code == "two-primary"]
    assert (told.file, told.row, told.column) == ("roles.csv", len(rows["roles"]), "roleType")


def test_a_zip_of_a_folder_is_one_problem(blocking, tmp_path):
    files = texts(district(3))
    path = write_zip(tmp_path / "bundle.zip", {f"district/{name}": text for name, text in files.items()})

    with blocking.roster.plan(path) as plan:
        (problem,) = plan.problems
        assert problem.code == "in-folder"
        assert f"zip the files, not their folder ({len(files)} files)" in str(problem)


def test_a_damaged_zip_file_is_reported(blocking, tmp_path):
    path = write_zip(tmp_path / "bundle.zip", texts(district(50)))
    content = bytearray(path.read_bytes())
    at = content.index(b"users.csv") + 200
    content[at : at + 40] = bytes(40)
    path.write_bytes(content)

    with blocking.roster.plan(path) as plan:
        assert plan.problems[0].code == "unreadable"
        assert plan.problems[0].file == "users.csv"
        assert plan.fatal


def test_what_is_no_bundle_is_refused(blocking, tmp_path):
    (tmp_path / "text.csv").write_text("a,b\n")
    for path in ("nowhere", "text.csv"):
        with pytest.raises(RosterError, match=path):
            blocking.roster.plan(tmp_path / path)


def test_no_message_holds_a_cell(blocking, tmp_path):
    """A cell in the wrong column may be a birth date or a password."""
    rows = district(4)
    secret = "hunter2-2011-05-05"
    broken = json.loads(json.dumps(rows))
    for name, found in rows.items():
        for column in columns_of(name, found):
            if column not in ("sourcedId", "password"):
                broken[name][0][column] = f"{secret} \x01"

    with blocking.roster.plan(write_folder(tmp_path / "bundle", texts(broken))) as plan:
        assert len(plan.problems) > 80
        assert secret not in str(plan) + json.dumps(plan.to_dict()) + repr(plan)
