"""Counts name what a client lacks; lock and outputs leave nothing behind."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from codegen.counts import DocumentCounts, document_counts, missing_items, untaken
from codegen.errors import CodegenError
from codegen.lock import Entry, entry_of, lock_text, read_lock
from codegen.outputs import differences, remove_unknown, replace_bytes, synchronise


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def media(schema: Any) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}


DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {},
    "paths": {
        "/x/{id}": {
            "put": {
                "operationId": "putX",
                "parameters": [
                    {"in": "path", "name": "id"},
                    {"in": "query", "name": "q"},
                    {"in": "header", "name": "Authorization"},
                    {"in": "header", "name": "X-Key"},
                ],
                "requestBody": media(reference("Input")),
                "responses": {"200": media(reference("Alias")), "204": {}, "404": media(reference("Problem"))},
            }
        }
    },
    "components": {
        "schemas": {
            "Input": {"type": "object", "properties": {"kind": reference("Kind"), "part": reference("Part")}},
            "Alias": reference("Composed"),
            "Composed": {"allOf": [reference("Part"), {"type": "object"}]},
            "Part": {"type": "object", "properties": {"part": reference("Part")}},
            "Kind": {"type": "string"},
            "Open": {"type": "object"},
            "Problem": {"type": "object", "properties": {"error": {}}},
            "Unused": {"type": "object", "properties": {"a": {}}},
            "Loop": {"allOf": [reference("Loop")]},
        }
    },
}

COUNTS = DocumentCounts(
    frozenset({"putX"}),
    frozenset({("putX", "path", "id"), ("putX", "query", "q"), ("putX", "header", "X-Key")}),
    frozenset({("putX", "200"), ("putX", "204")}),
    frozenset({"Input", "Alias", "Composed", "Part"}),
)


def test_a_document_is_counted_by_name() -> None:
    assert document_counts(DOCUMENT) == COUNTS


def test_nothing_is_missing_of_what_is_there() -> None:
    more = dataclasses.replace(COUNTS, models=COUNTS.models | {"Extra"})
    assert missing_items(COUNTS, COUNTS) == []
    assert missing_items(COUNTS, more) == []


def test_what_is_missing_is_named() -> None:
    less = DocumentCounts(
        frozenset(), frozenset({("putX", "path", "id")}), COUNTS.success_responses, frozenset({"Part"})
    )
    assert missing_items(COUNTS, less) == [
        ("operations", "putX"),
        ("parameters", ("putX", "header", "X-Key")),
        ("parameters", ("putX", "query", "q")),
        ("models", "Alias"),
        ("models", "Composed"),
        ("models", "Input"),
    ]


def test_the_lock_is_read_as_it_was_written(tmp_path: Path) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text("x", encoding="utf-8")
    classes = {'GET /"x"/{} 200 .a[]': "Thing", "POST /x body": "Other-Thing", "PUT /x body": "Thing"}
    entries = {
        "b": entry_of(b"snapshot", {"naming": overlay, "observed": tmp_path / "none"}, "production", classes),
        "a": entry_of(b"", {"naming": tmp_path / "none"}, "written here", {}),
    }
    path = tmp_path / "lock.toml"
    path.write_text(lock_text(entries), encoding="utf-8")
    assert read_lock(path) == entries
    assert path.read_text(encoding="utf-8") == lock_text(dict(reversed(entries.items())))
    assert (entries["a"].overlays, list(entries["b"].overlays)) == ({}, ["naming"])
    assert 'generator = "openapi-python-client 0.29.1"' in path.read_text(encoding="utf-8")
    assert 'formatter = "ruff ' in path.read_text(encoding="utf-8")


def test_no_lock_is_an_empty_one_and_a_broken_one_is_said(tmp_path: Path) -> None:
    assert read_lock(tmp_path / "lock.toml") == {}
    (tmp_path / "lock.toml").write_text("services = [", encoding="utf-8")
    with pytest.raises(CodegenError, match=r"cannot read lock\.toml"):
        read_lock(tmp_path / "lock.toml")
    (tmp_path / "lock.toml").write_text('[services.a]\norigin = "moon"\nsnapshot = "x"\n', encoding="utf-8")
    assert read_lock(tmp_path / "lock.toml") == {"a": Entry("unknown", "x")}


def tree(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def test_two_directories_are_compared_file_by_file(tmp_path: Path) -> None:
    fresh = tree(tmp_path / "fresh", {"a.py": "1", "sub/b.py": "2", "sub/c.py": "3"})
    present = tree(
        tmp_path / "present", {"a.py": "1", "sub/b.py": "other", "old/d.py": "4", "sub/__pycache__/b.pyc": "5"}
    )
    assert [str(path) for path in differences(fresh, present)] == ["old/d.py", "sub/b.py", "sub/c.py"]
    assert differences(fresh, fresh) == []
    assert len(differences(fresh, tmp_path / "none")) == 3


def test_a_directory_is_brought_to_the_fresh_state(tmp_path: Path) -> None:
    fresh = tree(tmp_path / "fresh", {"a.py": "1", "sub/b.py": "2"})
    present = tree(
        tmp_path / "present", {"a.py/x": "x", "sub": "a file", "old/deep/d.py": "4", "old/deep/__pycache__/d.pyc": "5"}
    )
    synchronise(fresh, present)
    assert sorted(path.relative_to(present).as_posix() for path in present.rglob("*")) == ["a.py", "sub", "sub/b.py"]
    before = (present / "a.py").stat().st_mtime_ns
    assert synchronise(fresh, present) == []
    assert (present / "a.py").stat().st_mtime_ns == before


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("keep me", encoding="utf-8")
    present = tmp_path / "present"
    present.mkdir()
    (present / "a.py").symlink_to(victim)
    (present / "link").symlink_to(tmp_path)
    synchronise(tree(tmp_path / "fresh", {"a.py": "1"}), present)
    assert victim.read_text(encoding="utf-8") == "keep me"
    assert not (present / "a.py").is_symlink()
    assert remove_unknown(present, {"a.py"}) == ["link"]
    assert victim.exists()


def test_entries_that_nothing_renders_are_removed(tmp_path: Path) -> None:
    tree(tmp_path, {"keep/a.py": "1", "gone/b.py": "2", "c.py": "3", "__pycache__/x.pyc": "4"})
    assert remove_unknown(tmp_path, {"keep"}) == ["c.py", "gone"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["__pycache__", "keep"]
    assert remove_unknown(tmp_path / "none", set()) == []


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "file"
    replace_bytes(path, b"one")
    path.parent.chmod(0o755)
    with pytest.raises(TypeError):
        replace_bytes(path, "text")  # type: ignore[arg-type]
    assert path.read_bytes() == b"one"
    assert [one.name for one in path.parent.iterdir()] == ["file"]
    assert path.stat().st_mode & 0o777 == 0o644


def test_a_body_and_a_response_count_in_the_media_type_that_is_used() -> None:
    schemas = {name: {"type": "object", "properties": {"x": {}}} for name in ("Sent", "Form", "Read", "Other")}
    used = {name: {"schema": {"$ref": f"#/components/schemas/{name}"}} for name in schemas}
    operation = {
        "operationId": "createPet",
        "requestBody": {"content": {"multipart/form-data": used["Form"], "application/json": used["Sent"]}},
        "responses": {"200": {"content": {"application/cbor": used["Other"], "application/json": used["Read"]}}},
    }
    document = {"paths": {"/pets": {"post": operation}}, "components": {"schemas": schemas}}
    assert document_counts(document).models == {"Sent", "Read"}
    assert list(untaken(document)) == [
        ("createPet", "body as multipart/form-data, beside application/json"),
        ("createPet", "200 as application/cbor, beside application/json"),
    ]
