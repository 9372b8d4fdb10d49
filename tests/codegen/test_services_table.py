"""Rows of services.toml and names in `__all__` are read with a message for every mistake."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.package_files import MARKER, File, changed_files, stale_files
from codegen.public_names import module_defining, stated_names
from codegen.services import SERVICES, TABLE, read_table, service_called

ROW = "stem = 'Things'\ntitle = 'Things'\npurpose = 'counting'\n"


def test_every_name_is_derived_from_the_row() -> None:
    case, events = service_called("case"), service_called("timeback-events")
    assert (case.package, case.client, case.error, case.paths_class) == ("case", "CaseClient", "CaseError", "CasePaths")
    assert (case.attribute, case.variables, case.import_name) == ("case_", "CASE", "timeback_case")
    assert (events.package, events.attribute, events.variables) == ("timeback_events", "timeback_events", None)
    assert service_called("webhooks").paths_class == "WebhookPaths"


def test_every_service_has_paths_and_a_token_address() -> None:
    table = read_table(TABLE)
    assert table.services == SERVICES
    assert all(service.paths or service.same_as for service in SERVICES)
    assert [platform.name for platform in table.platforms] == ["BEYOND_AI", "LEARNWITH_AI"]
    assert all(set(platform.environments) == {"staging", "production"} for platform in table.platforms)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a = [", "cannot read services.toml"),
        ("[services]\nx = 3", "a service is a table with a name of"),
        ("[services.Things]\n" + ROW, "a service is a table with a name of"),
        ("[services.things]\nstem = 'Things'", "`title` and `purpose` are needed"),
        ("[services.things]\n" + ROW.replace("'Things'", "'of things'", 1), "`stem` .a class name."),
        ("[services.things]\n" + ROW + "host = 'x'", "unknown host; known are attribute, document"),
        ("[services.things]\n" + ROW + "same_as = 'others'", "service things: no service is called 'others'"),
        ("[platforms.X.staging]\napi = 'https://x'", "platform X, staging: `api` and `token_url` are needed"),
    ],
)
def test_a_mistake_in_a_row_is_named(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "services.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CodegenError, match=said):
        read_table(path)


def test_stated_names_are_those_of_all(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text("from x import y\n__all__ = ['b', 'a']\nc = 1\n", encoding="utf-8")
    assert stated_names(path) == ["b", "a"]
    path.write_text("c = 1\n", encoding="utf-8")
    assert stated_names(path) == []
    path.write_text("__all__ = [*names]\n", encoding="utf-8")
    with pytest.raises(CodegenError, match="not a plain list of strings"):
        stated_names(path)
    path.write_text('"""\n__all__ = ["prose"]\n"""\n__all__ = [\n    "a",\n]\nb = ["c"]\n', encoding="utf-8")
    assert stated_names(path) == ["a"]
    path.write_bytes(b"\xff")
    with pytest.raises(CodegenError, match=r"module\.py is not valid Python"):
        stated_names(path)


def test_a_name_has_one_home(tmp_path: Path) -> None:
    first, second = tmp_path / "first.py", tmp_path / "second.py"
    first.write_text("class A: ...\nb: int = 1\n", encoding="utf-8")
    second.write_text("from first import A\nb = 2\n", encoding="utf-8")
    files = [("first", first), ("second", second)]
    assert module_defining("A", files) == "first"
    with pytest.raises(CodegenError, match="b is defined in first, second, expected exactly one"):
        module_defining("b", files)
    with pytest.raises(CodegenError, match="C is defined in no module"):
        module_defining("C", files)


def test_rendered_files_are_written_compared_and_removed(tmp_path: Path) -> None:
    files = [File("timeback_x/py.typed", None, {})]
    assert changed_files(files, tmp_path, write=False) == [tmp_path / "timeback_x" / "py.typed"]
    assert not (tmp_path / "timeback_x").exists()
    changed_files(files, tmp_path, write=True)
    assert changed_files(files, tmp_path, write=False) == []

    old, own = tmp_path / "timeback_x" / "old.py", tmp_path / "timeback_x" / "own.py"
    old.write_text(f"{MARKER}\n", encoding="utf-8")
    own.write_text("x = 1\n", encoding="utf-8")
    assert stale_files(files, tmp_path, write=False) == [old]
    assert old.exists()
    stale_files(files, tmp_path, write=True)
    assert not old.exists()
    assert own.exists()
