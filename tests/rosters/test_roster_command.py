"""`timeback roster import`, `export` and `undo`, as a shell user meets them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facade_fixtures import sandbox_settings
from roster_bundles import differences, district, read_back, texts, write_folder, write_zip
from timeback_kit.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def roster(platform: Any, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `timeback roster`; returns exit code, output and messages."""
    settings = sandbox_settings(platform)
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", platform.base_url)
    monkeypatch.setenv("TIMEBACK_ENV", "staging")
    monkeypatch.setenv("TIMEBACK_CLIENT_ID", settings["client_id"])
    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", settings["client_secret"])

    def run(*words: object) -> tuple[int, str, str]:
        code = main(["roster", *map(str, words)])
        out, err = capsys.readouterr()
        return code, out, err

    return run


def sent(platform: Any) -> int:
    methods = ("POST", "PUT", "DELETE")
    return len([each for each in platform.requests if each["method"] in methods and each["service"] != "token"])


def test_a_bundle_is_shown_then_imported_then_taken_back(roster, platform, tmp_path):
    rows = district(3)
    bundle = write_zip(tmp_path / "bundle.zip", texts(rows))

    code, out, _ = roster("import", bundle, "--output", "text")
    assert code == 0
    assert "users (bulk): 6 create" in out
    assert sent(platform) == 0

    code, out, _ = roster("import", bundle, "--apply", "--output", "json")
    assert code == 0
    receipt = json.loads(out)["receipt"]
    assert (receipt["failures"], receipt["counts"]["users"]["create"]) == (0, 6)
    before = sent(platform)
    code, out, _ = roster("import", bundle, "--apply", "--output", "json")
    assert (code, json.loads(out)["plan"]["changes"], sent(platform)) == (0, 0, before)

    code, out, _ = roster("export", tmp_path / "out", "--output", "text")
    assert code == 0
    assert "Checkpoint: 20" in out
    assert list(differences(rows, read_back(tmp_path / "out"))) == []

    code, out, _ = roster("undo", receipt["receipt"], "--output", "json")
    assert code == 0
    assert json.loads(out)["counts"]["removed"] > 20


def test_a_broken_bundle_is_refused_with_the_place(roster, platform, tmp_path):
    files = texts(district(3))
    files["roles.csv"] = files["roles.csv"].replace("principal", "principle")

    code, out, _ = roster("import", write_folder(tmp_path / "bundle", files), "--apply", "--output", "text")

    assert code == 1
    assert "roles.csv, row 4, column role: expected one of aide" in out
    assert "Nothing was written." in out
    assert sent(platform) == 0


def test_rows_are_listed_with_what_differs_and_why_they_are_refused(roster, tmp_path):
    rows = district(3)
    assert roster("import", write_folder(tmp_path / "one", texts(rows)), "--apply")[0] == 0
    rows["users"][3]["familyName"] = "Changed"
    rows["classes"][1]["classType"] = "weekly"
    bundle = write_folder(tmp_path / "two", texts(rows))

    code, out, _ = roster("import", bundle, "--rows", "--output", "text")
    assert code == 1
    assert "  update users s-0 (users.csv row 5): familyName\n" in out
    assert "  refused classes south-math (classes.csv row 3): see the problem of this row\n" in out
    code, out, _ = roster("import", bundle, "--rows", "--output", "json")
    items = json.loads(out)["plan"]["items"]
    assert [(item["action"], item["sourced_id"]) for item in items] == [("update", "s-0"), ("refused", "south-math")]


def test_deletes_are_printed_first_and_need_leave(roster, tmp_path):
    rows = district(4)
    assert roster("import", write_folder(tmp_path / "one", texts(rows)), "--apply")[0] == 0
    rows["enrollments"].pop()
    bundle = write_folder(tmp_path / "two", texts(rows))

    code, out, _ = roster("import", bundle, "--output", "text")
    assert code == 0
    assert "enrollments: 1 gone, kept because deletes are off (--delete)" in out
    code, out, _ = roster("import", bundle, "--delete", "--apply", "--output", "text")
    assert code == 1
    assert out.startswith("Deletes:\n  enrollments en-3\n")
    assert "--max-deletes 1" in out
    assert roster("import", bundle, "--delete", "--max-deletes", "30%", "--apply")[0] == 0


def test_a_mapping_is_read_from_a_file(roster, tmp_path):
    rows = district(3)
    assert roster("import", write_folder(tmp_path / "one", texts(rows)), "--apply")[0] == 0
    renamed = json.loads(json.dumps(rows).replace('"s-0"', '"S0"'))
    bundle = write_folder(tmp_path / "two", texts(renamed))
    mapping = tmp_path / "mapping.csv"

    code, out, _ = roster("import", bundle, "--output", "text")
    assert (code, "S0 is new, but its username belongs to s-0" in out) == (1, True)
    mapping.write_text("bundle,platform\nS0,s-0\n")
    code, out, _ = roster("import", bundle, "--mapping", mapping, "--output", "json")
    assert (code, json.loads(out)["plan"]["changes"]) == (0, 0)
    mapping.write_text("S0,s-0\n")
    code, _, err = roster("import", bundle, "--mapping", mapping)
    assert (code, "needs the header bundle,platform" in err) == (2, True)


def test_a_file_keeps_the_checkpoint_of_a_nightly_export(roster, blocking, tmp_path):
    assert roster("import", write_folder(tmp_path / "one", texts(district(3))), "--apply")[0] == 0
    database, keeper = tmp_path / "roster.db", tmp_path / "nightly.checkpoint"

    def nightly() -> dict[str, int]:
        code, out, _ = roster("export", database, "--to", "sqlite", "--since", keeper, "--output", "json")
        assert code == 0
        return {name: count for name, count in json.loads(out)["rows"].items() if count}

    assert nightly()["users"] == 6
    assert nightly() == {}
    blocking.oneroster.users.merge("s-1", {"familyName": "Changed"})
    assert nightly() == {"users": 1, "roles": 1}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("import", "nowhere.zip"), "there is no folder or zip file nowhere.zip"),
        (("import", "nowhere.zip", "--output", "xml"), "--output takes json or text"),
        (("import", "nowhere.zip", "--max-deletes", "many"), "max_deletes"),
        (("export", "out", "--to", "excel"), "known: csv, parquet, duckdb, sqlite"),
        (("export", "out", "--since", "2026-13-01"), "nor a checkpoint"),
        (("undo", "nowhere.jsonl"), "there is no receipt"),
    ],
)
def test_what_cannot_be_done_is_said(roster, tmp_path, monkeypatch, words, message):
    monkeypatch.chdir(tmp_path)

    code, _, err = roster(*words)

    assert (code in (1, 2), message in err) == (True, True), err
    assert list(Path().iterdir()) == []
