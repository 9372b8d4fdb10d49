"""An effective document holds together, and every operation in it has a name."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen import naming
from codegen.canonical import canonical
from codegen.derived import complete
from codegen.documents import document_text
from codegen.effective import build, build_from, check_effective, read_layers
from codegen.errors import DocumentError, OverlayError
from codegen.hoisting import hoist
from codegen.loading import dump_yaml, load_bytes
from codegen.openapi import operations
from codegen.specs import REPOSITORY

SERVICES = sorted(path.stem for path in (REPOSITORY / "specs" / "snapshots").glob("*.yaml"))


def bare(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {}, "paths": paths, "components": {"schemas": schemas}}


def answering(schema: Any = None, media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    content = {} if schema is None else {media_type: {"schema": schema}}
    return {"responses": {"200": {"description": "", "content": content}}, **more}


def path_parameter(name: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def completed(paths: dict[str, Any], **schemas: Any) -> dict[str, Any]:
    document = hoist(canonical(bare(paths, **schemas))).document
    complete(document)
    return check_effective(document)


@pytest.mark.parametrize("service", SERVICES)
def test_effective_documents_hold_together(service: str) -> None:
    document = build(service, REPOSITORY / "specs")
    assert naming.problems(document) == []
    assert load_bytes(document_text(document).encode()) == document


@pytest.mark.parametrize("service", SERVICES)
def test_even_without_an_overlay_every_operation_gets_a_name(service: str, tmp_path: Path) -> None:
    path = REPOSITORY / "specs" / "snapshots" / f"{service}.yaml"
    document = load_bytes(path.read_bytes())
    complete(document)
    assert naming.problems(document) == []
    published = sum(1 for _ in operations(load_bytes(path.read_bytes())))
    assert sum(1 for _ in operations(document)) == published


def test_the_observed_layer_comes_before_the_naming_and_only_it_is_the_contract(tmp_path: Path) -> None:
    updates = {"observed": {"deprecated": True}, "naming": {"summary": "Ours"}}
    for name, update in updates.items():
        action = {"target": "$.paths['/x'].get", "update": update, "x-evidence": "e"}
        (tmp_path / name).mkdir()
        layer = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": [action]}
        (tmp_path / name / "x.yaml").write_text(dump_yaml(layer), encoding="utf-8")
    effective = build_from(canonical(bare({"/x": {"get": answering()}})), read_layers(tmp_path, "x"))
    found = effective.document["paths"]["/x"]["get"]
    assert (found["summary"], found["deprecated"]) == ("Ours", True)
    assert effective.unnamed == ("GET /x",)
    contract = effective.contract["paths"]["/x"]["get"]
    assert contract["deprecated"] is True
    assert contract.keys().isdisjoint({"summary", "operationId", "x-timeback"})


def test_an_overlay_that_is_no_yaml_is_named(tmp_path: Path) -> None:
    (tmp_path / "naming").mkdir()
    (tmp_path / "naming" / "x.yaml").write_text("overlay: [", encoding="utf-8")
    with pytest.raises(OverlayError, match=r"naming/x\.yaml: "):
        read_layers(tmp_path, "x")


@pytest.mark.parametrize(
    ("paths", "said"),
    [
        ({"/x/{id}": {"get": {**answering(), "x-timeback": {}}}}, "placeholder 'id' has no parameter"),
        ({"/x": {"get": answering(parameters=[path_parameter("id")])}}, "path parameter 'id' has no placeholder"),
        ({"/x": {"get": answering({"$ref": "#/components/schemas/Gone"})}}, "Gone' points at nothing"),
        (
            {"/x": {"get": answering(operationId="same"), "put": answering(operationId="same")}},
            "operationId 'same' is used by",
        ),
    ],
)
def test_what_does_not_hold_together_is_said(paths: dict[str, Any], said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        check_effective(bare(paths))


def test_all_problems_come_in_one_message() -> None:
    paths = {f"/x{i}/{{id}}": {"get": answering()} for i in range(30)}
    with pytest.raises(DocumentError, match="and 10 more"):
        check_effective(bare(paths))


# Derived names: one stated rule.


def test_a_derived_name_is_the_operation_id_below_other() -> None:
    get = answering({"$ref": "#/components/schemas/A"}, operationId="getThing", parameters=[path_parameter("thingId")])
    document = completed({"/things/{thingId}": {"get": get}}, A={"type": "object", "properties": {"a": {}}})
    operation = document["paths"]["/things/{thingId}"]["get"]
    assert operation["x-timeback"] == {
        "calls": [{"resource": "other", "methods": {"call": "get_thing"}, "path": {"thingId": "thing_id"}}],
        "answer": {"kind": "document"},
    }
    assert operation["summary"] == "GET /things/{thingId}, which no overlay names yet."


@pytest.mark.parametrize(
    ("operation", "kind"),
    [
        (answering(), "nothing"),
        (answering({"type": "array", "items": {"type": "string"}}), "value"),
        (answering({"type": "object", "additionalProperties": True}), "value"),
        (answering({"type": "object", "properties": {"a": {}}}), "document"),
        (answering({"type": "array", "items": {"type": "object", "properties": {"a": {}}}}), "rows"),
        (
            answering({"type": "object", "additionalProperties": {"type": "object", "properties": {"a": {}}}}),
            "document",
        ),
        (answering({"anyOf": [{"type": "object", "properties": {"a": {}}}, {"type": "string"}]}), "document"),
        (answering({"type": "string", "format": "binary"}, "application/zip"), "bytes"),
        (answering({"type": "string"}, "application/xml"), "bytes"),
        ({"responses": {"404": {"description": "", "content": {"application/json": {}}}}}, "nothing"),
    ],
)
def test_a_derived_answer_is_read_whole(operation: dict[str, Any], kind: str) -> None:
    document = completed({"/x": {"get": operation}})
    assert document["paths"]["/x"]["get"]["x-timeback"]["answer"] == {"kind": kind}


def test_operations_without_an_id_get_one_of_their_own() -> None:
    paths = {"/a/b": {"get": answering()}, "/a-b": {"get": answering()}, "/{a}/{b}/": {"head": answering()}}
    document = completed(paths)
    ids = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(set(ids)) == 3
    assert "getAB" in ids


def test_express_paths_become_templates() -> None:
    document = completed({"/users/:userId/files/:fileId?": {"get": answering()}, "/y/{a}?": {"get": answering()}})
    assert sorted(document["paths"]) == ["/users/{userId}/files/{fileId}", "/y/{a}"]
    operation = document["paths"]["/users/{userId}/files/{fileId}"]["get"]
    assert [one["name"] for one in operation["parameters"]] == ["userId", "fileId"]


def test_two_spellings_of_one_path_meet_when_their_methods_differ() -> None:
    both = {"/x/:id": {"get": answering()}, "/x/{id}": {"put": answering(parameters=[path_parameter("id")])}}
    assert sorted(completed(both)["paths"]["/x/{id}"]) == ["get", "put"]
    both["/x/{id}"]["get"] = copy.deepcopy(both["/x/{id}"]["put"])
    with pytest.raises(DocumentError, match="two descriptions of get"):
        completed(both)


def test_arguments_that_would_be_alike_are_told_apart() -> None:
    parameters = [path_parameter("data"), *({"name": name, "in": "query"} for name in ("Data", "self", "class", "1st"))]
    body = {"content": {"text/csv": {}, "application/json": {}}}
    document = completed({"/x/{data}": {"post": answering(parameters=parameters, requestBody=body)}})
    stated = document["paths"]["/x/{data}"]["post"]["x-timeback"]
    assert stated["calls"][0]["path"] == {"data": "data_"}
    assert stated["query"] == {"Data": "data__", "self": "self_", "class": "class_", "1st": "n1_st"}
    assert stated["body"] == {"name": "data", "content": "application/json"}
    assert naming.problems(document) == []


def test_ids_that_are_alike_are_told_apart() -> None:
    ids = {"/a": "getUser", "/b": "GetUser", "/c": "get_user", "/d": "getUser", "/e": "other"}
    document = completed({path: {"get": answering(operationId=name)} for path, name in ids.items()})
    named = [item["get"] for item in document["paths"].values()]
    methods = [operation["x-timeback"]["calls"][0]["methods"]["call"] for operation in named]
    assert len(set(methods)) == 5
    assert [name for name in methods if not name.startswith("get_user_")] == ["other"]
    assert len({operation["operationId"].lower() for operation in named}) == 5
