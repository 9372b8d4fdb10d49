"""One run says everything that a maintainer must decide, each with the lines to paste, and the rest goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.effective import read_layers
from codegen.errors import OverlayError
from codegen.layers import LAYERS
from codegen.loading import dump_yaml, load_bytes
from codegen.nearest import nearest_target
from codegen.openapi import operations
from codegen.overlay import applied
from codegen.specs import REPOSITORY
from regeneration_bench import Bench, bench, overlay, pinned, pulled, thing_document

__all__ = ["bench", "pinned", "pulled"]

SPECS = REPOSITORY / "specs"
SERVICES = sorted(path.stem for path in (SPECS / "snapshots").glob("*.yaml"))


def test_all_failures_come_at_once_with_the_nearest_match(pinned: Bench) -> None:
    pinned.overlay("case", "apples", "pears", "plums")
    pinned.download("case", thing_document("apple", "pear", "plums"))
    code, said = pinned.pull()
    assert code == 1
    assert "case: 2 overlay actions do not fit: " in said
    assert "case             operations 3/3" in said, "the rest of the service goes on"
    for gone, there, how in (("apples", "apple", "it moved to"), ("pears", "pear", "the nearest is")):
        assert f"($.paths['/{gone}/{{id}}'].get) matches nothing; {how} $.paths['/{there}/{{id}}'].get" in said


def test_explain_gives_the_lines_to_paste(pinned: Bench) -> None:
    pinned.download("case", thing_document("apple"))
    code, said = pinned.pull("--explain", "--service", "case")
    assert code == 1
    start = said.index("- target: $.paths['/apple/{id}'].get")
    pasted = load_bytes(said[start : said.index("\ncase: ", start)].encode())
    assert pasted[0]["update"]["x-timeback"]["calls"][0]["resource"] == "apples"
    path = pinned.specs / "naming" / "case.yaml"
    path.write_text(dump_yaml({**overlay(), "actions": pasted}), encoding="utf-8")
    assert pinned.pull("--service", "case")[0] == 0


def test_what_is_to_decide_stands_in_the_report(pinned: Bench) -> None:
    pinned.download("case", thing_document("apples", "pears"))
    report = pinned.specs.parent / "report.md"
    assert pinned.pull("--report", str(report))[0] == 0
    text = report.read_text(encoding="utf-8")
    assert (
        "### To decide (1)\n\n- GET /pears/{id} has no name; these lines give it the derived one\n  ```yaml\n" in text
    )


def test_what_follows_from_a_failure_is_not_told_again() -> None:
    document = {"components": {"schemas": {"Oak": {"type": "object"}}}}
    actions = [
        {"target": "$.components.schemas.Oaks", "x-rename-to": "Tree", "x-evidence": "e"},
        {"target": "$.components.schemas.Tree", "update": {"description": "A tree."}, "x-evidence": "e"},
    ]
    _, failures = applied(document, {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions})
    assert [(one.follows, [each["target"] for each in one.instead]) for one in failures] == [
        (False, ["$.components.schemas.Oak"]),
        (True, []),
    ]


@pytest.mark.parametrize(
    ("target", "nearest"),
    [
        ("$.paths['/user/{id}'].get", "$.paths['/users/{id}'].get"),
        ("$.paths['/users/{id}'].post", "$.paths['/users/{id}'].get"),
        ("$.paths['/users/{id}'].get.parameters[?@.name == 'x']", None),
        ("$.components.schemas.Usr.properties.nme", "$.components.schemas.User.properties.name"),
        ("$.components.schemas.Zebra", None),
        ("$.nothing.here", None),
    ],
)
def test_the_nearest_target_is_one_that_is_there(target: str, nearest: str | None) -> None:
    document = {
        "paths": {"/users/{id}": {"get": {"parameters": []}}},
        "components": {"schemas": {"User": {"properties": {"name": {}}}}},
    }
    assert nearest_target(target, document) == nearest


def test_what_another_action_is_about_is_near_only_to_a_slip() -> None:
    document = {"paths": {"/webhooks/{id}": {"get": {}}}}
    taken = {("paths", "/webhooks/{id}")}
    assert nearest_target("$.paths['/webhook-filters/{id}'].get", document, taken) is None
    assert nearest_target("$.paths['/webhook/{id}'].get", document, taken) == "$.paths['/webhooks/{id}'].get"


# Operations that cannot be rendered.


def unrenderable(document: dict[str, Any]) -> None:
    """An answer that holds one of two things, and nothing that tells which."""
    kinds = [{"type": "object", "properties": {name: {"type": "string"}}} for name in ("a", "b")]
    document["paths"]["/pears/{id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = {
        "oneOf": kinds
    }


def test_what_cannot_be_rendered_costs_its_operation_and_not_its_service(pinned: Bench) -> None:
    document = thing_document("apples", "pears", field="colour")
    unrenderable(document)
    pinned.download("case", document)
    code, said = pinned.pull("--explain")
    assert code == 1
    assert "case: left out GET /pears/{id}: nothing decides which of " in said
    assert "an overlay has to state a discriminator" in said
    assert "- target: $.paths['/pears/{id}'].get\n" in said, "the lines that leave it out on purpose"
    assert "case             operations 1/1" in said
    assert b"colour" in pinned.of("case")["specs/snapshots/case.yaml"]
    assert b"colour" in pinned.of("case")["generated/timeback_api/case/models.py"]
    assert "missing" not in said


def test_an_action_that_does_not_fit_costs_its_operation_and_not_its_service(pinned: Bench) -> None:
    path = pinned.specs / "naming" / "case.yaml"
    document = overlay("apples", "pears")
    document["actions"] += [
        {"target": "$.paths['/pears/{id}'].get.parameters[?@.name == 'at']", "remove": True, "x-evidence": "test"},
        {"target": "$.paths['/pears/{id}'].get", "update": {"responses": []}, "x-evidence": "test"},
    ]
    path.write_text(dump_yaml(document), encoding="utf-8")
    pinned.download("case", thing_document("apples", "pears", field="colour"))
    code, said = pinned.pull("--explain", "--service", "case")
    assert code == 1
    assert "case: 2 overlay actions do not fit: " in said
    assert "case: left out GET /pears/{id}: naming/case.yaml:" in said
    assert "a list does not merge into a mapping at paths//pears/{id}/get/responses" in said
    assert "case             operations 1/1" in said
    assert "failed" not in said
    assert b"colour" in pinned.of("case")["generated/timeback_api/case/models.py"]
    assert pinned.run("--service", "case")[0] == 1, "until it is decided"


def test_what_an_action_did_before_it_failed_is_undone() -> None:
    document = {"a": {"x": 1, "y": {}}, "b": {"x": 1, "y": []}}
    action = {"target": "$[*]", "update": {"x": 2, "y": {"z": 3}}, "x-evidence": "e"}
    result, failures = applied(
        document, {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
    )
    assert len(failures) == 1
    assert result == document


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        ({"parameters": [{"$ref": "#/components/parameters/gone"}], "responses": {}}, "points at nothing"),
        ({"parameters": [{"in": "query"}], "responses": {}}, "a parameter without `name` and `in`"),
        ({"responses": {"200": {"$ref": "other.yaml#/x"}}}, "points outside the document"),
        ({"responses": 3}, "expected a mapping, found int"),
        ([], "expected a mapping, found list"),
        (
            {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Bad"}}}}}},
            "schema Bad properties: expected a mapping, found int",
        ),
        (
            {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/No"}}}}}},
            "the reference '#/components/schemas/No' points at nothing",
        ),
    ],
    ids=["parameter", "no name", "outside", "no responses", "no operation", "broken schema", "dangling schema"],
)
def test_an_operation_that_cannot_be_read_costs_nothing_but_itself(pinned: Bench, broken: Any, reason: str) -> None:
    document = thing_document("apples", field="colour")
    document["paths"]["/pears"] = {"get": broken}
    document["components"]["schemas"]["Bad"] = {"properties": 3}
    pinned.download("case", document)
    code, said = pinned.pull("--service", "case", "--explain")
    assert code == 1
    assert "case: left out GET /pears: " in said
    assert reason in said
    assert "- target: $.paths['/pears'].get\n" in said
    assert "case             operations 1/1" in said
    again = pinned.run("--service", "case")
    assert again[0] == 1, "the fault is in the snapshot"
    assert b"colour" in pinned.of("case")["generated/timeback_api/case/models.py"]
    snapshot = load_bytes(pinned.of("case")["specs/snapshots/case.yaml"])
    assert canonical(snapshot) == snapshot, "pulled from a sandbox it is the same"


def test_a_name_that_is_taken_costs_the_operation_that_came_later(pinned: Bench) -> None:
    path = pinned.specs / "naming" / "case.yaml"
    pinned.overlay("case", "apples", "pears")
    path.write_text(path.read_text(encoding="utf-8").replace("resource: pears", "resource: apples"), encoding="utf-8")
    pinned.download("case", thing_document("apples", "pears"))
    code, said = pinned.pull("--service", "case")
    assert code == 1
    assert "case: left out GET /pears/{id}: x-timeback: apples.get is claimed 2 times" in said
    assert "case             operations 1/1" in said


def test_the_offered_names_are_a_file_that_works(pinned: Bench) -> None:
    (pinned.specs / "naming" / "case.yaml").unlink()
    document = thing_document("apples", "pears")
    document["paths"]["/plums/:plumId"] = {"get": {"responses": {"200": {"description": ""}}}}
    pinned.download("case", document)
    code, said = pinned.pull("--service", "case", "--offer", str(pinned.specs / "naming"))
    assert code == 0, said
    derived = pinned.of("case")
    code, said = pinned.run("--service", "case", "--strict")
    assert code == 0, said
    named = pinned.of("case")
    for name in ("operations.py", "models.py", "resources/other.py"):
        assert named[f"generated/timeback_api/case/{name}"] == derived[f"generated/timeback_api/case/{name}"]


# The files are a documented language.


@pytest.mark.parametrize(
    ("layer", "text", "said"),
    [
        ("naming", "update: {x-timeback: {call: []}}", ":5: update.x-timeback: "),
        ("naming", "update: {x-timeback: {calls: [{resource: A, methods: {call: x}}], answer: {kind: rows}}}", ":5: "),
        ("naming", "update: {x-timeback-secret: 1}", ":5: "),
        ("naming", "updates: {}", ":4: Additional properties are not allowed ('updates' was unexpected)"),
        ("observed", "update: {summary: Ours}", ":4: 'summary' is a name of ours: it belongs to the naming"),
        ("observed", "update: {get: {x-timeback: {}}}", ":4: 'x-timeback' is a name of ours"),
        ("observed", "x-rename-to: x", ":4: "),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_line(tmp_path: Path, layer: str, text: str, said: str) -> None:
    head = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
    (tmp_path / layer).mkdir()
    (tmp_path / layer / "case.yaml").write_text(
        f"{head}- {{target: $.x, x-evidence: e,\n  {text}}}\n", encoding="utf-8"
    )
    with pytest.raises(OverlayError) as caught:
        read_layers(tmp_path, "case")
    assert f"{layer}/case.yaml{said}" in str(caught.value)


@pytest.mark.parametrize("service", SERVICES)
def test_every_file_says_by_which_schema_it_is_written(service: str) -> None:
    for name in LAYERS:
        path = SPECS / name / f"{service}.yaml"
        if path.is_file():
            assert path.read_text(encoding="utf-8").startswith(
                f"# yaml-language-server: $schema=../{name}.schema.json\n"
            ), path


def test_every_key_is_documented_with_type_default_and_example() -> None:
    schema: dict[str, Any] = load_bytes((SPECS / "naming.schema.json").read_bytes())
    language = (SPECS / "README.md").read_text(encoding="utf-8")
    for name, definition in schema["$defs"].items():
        for key, described in definition.get("properties", {}).items():
            if "$ref" not in described:
                assert {"type", "enum", "pattern"} & described.keys(), (name, key)
                assert "examples" in described, (name, key)
                assert (
                    "default" in described
                    or "Default:" in described["description"]
                    or key
                    in {
                        *definition.get("required", ()),
                        "upsert",
                        "merge",
                        "body",
                    }
                ), (name, key)
            assert f"`{key}`" in language, key


def test_every_operation_of_the_repository_is_named() -> None:
    for service in SERVICES:
        naming = load_bytes((SPECS / "naming" / f"{service}.yaml").read_bytes())
        stated = sum("x-timeback" in (action.get("update") or {}) for action in naming["actions"])
        snapshot = load_bytes((SPECS / "snapshots" / f"{service}.yaml").read_bytes())
        assert stated >= sum(1 for _ in operations(snapshot)), service
