"""A class is known by its place: what a vendor adds to one place renames no class and stops no service."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.hoisting import hoist

USER = {
    "type": "object",
    "properties": {"sourcedId": {"type": "string"}, "role": {"type": "string", "enum": ["a", "b"]}},
    "required": ["sourcedId"],
}


def answer(schema: Any, **operation: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": copy.deepcopy(schema)}}
    return {"responses": {"200": {"description": "", "content": content}}, **operation}


def document(**components: Any) -> dict[str, Any]:
    """Two operations whose answers hold one inline structure."""
    wrapped = {"type": "object", "properties": {"user": USER}}
    listed = {"type": "object", "properties": {"users": {"type": "array", "items": USER}}}
    paths = {
        "/users/{id}": {"get": answer(wrapped, operationId="getUser")},
        "/users": {"get": answer(listed, operationId="getUsers")},
    }
    source = {"openapi": "3.1.0", "info": {}, "paths": paths, "components": {"schemas": components}}
    return canonical(source)


def answered(source: dict[str, Any], path: str) -> Any:
    return source["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def one(source: dict[str, Any]) -> dict[str, Any]:
    """The user of the first operation."""
    found: dict[str, Any] = answered(source, "/users/{id}")["properties"]["user"]
    return found


def test_places_say_operation_part_and_path_of_keys() -> None:
    assert hoist(document()).pins == {
        "GET /users 200": "UserList",
        "GET /users 200 .users[]": "User",
        "GET /users/{} 200": "UserAnswer",
        "GET /users/{} 200 .user": "User",
    }


def test_a_field_more_in_one_place_is_a_field_of_its_class() -> None:
    pins = hoist(document()).pins
    changed = document()
    one(changed)["properties"]["email"] = {"type": "string"}
    result = hoist(changed, pins)
    assert result.pins == pins
    assert result.parted == ()
    assert list(result.document["components"]["schemas"]["User"]["properties"]) == ["email", "role", "sourcedId"]


@pytest.mark.parametrize(
    ("name", "schema", "expected"),
    [
        ("role", {"type": "string", "enum": ["c"]}, {"type": "string", "enum": ["c", "a", "b"]}),
        ("role", {"type": "string"}, {"type": "string"}),
        ("sourcedId", {"type": "string", "maxLength": 36}, {"type": "string"}),
        ("sourcedId", {"type": ["string", "null"]}, {"type": ["string", "null"]}),
        ("sourcedId", {"type": "integer"}, {"type": ["integer", "string"]}),
    ],
)
def test_a_class_accepts_what_each_of_its_places_accepts(name: str, schema: Any, expected: Any) -> None:
    pins = hoist(document()).pins
    changed = document()
    one(changed)["properties"][name] = schema
    result = hoist(canonical(changed), pins)
    assert result.pins == pins
    found = result.document["components"]["schemas"]["User"]["properties"][name]
    assert {**found, **({"enum": sorted(found["enum"])} if "enum" in found else {})} == {
        **expected,
        **({"enum": sorted(expected["enum"])} if "enum" in expected else {}),
    }


def test_what_one_place_need_not_have_the_class_need_not_have() -> None:
    pins = hoist(document()).pins
    changed = document()
    del one(changed)["required"]
    assert "required" not in hoist(changed, pins).document["components"]["schemas"]["User"]


def test_a_place_that_no_longer_fits_its_class_gets_one_of_its_own() -> None:
    pins = hoist(document()).pins
    changed = document()
    one(changed)["properties"]["sourcedId"] = {"type": "array", "items": {"type": "string"}}
    result = hoist(changed, pins)
    assert result.parted == ("GET /users/{} 200 .user",)
    assert {place: name for place, name in result.pins.items() if name != pins[place]} == {
        "GET /users/{} 200 .user": result.pins["GET /users/{} 200 .user"]
    }
    again = hoist(changed, result.pins)
    assert (again.document, again.pins, again.parted) == (result.document, result.pins, ())


def test_a_structure_that_is_known_shares_its_class() -> None:
    pins = hoist(document()).pins
    changed = document()
    changed["paths"]["/teachers"] = {"get": answer(USER, operationId="getTeachers")}
    result = hoist(canonical(changed), pins)
    assert result.pins == {**pins, "GET /teachers 200": "User"}


def test_a_new_component_with_the_name_of_a_class_is_merged_with_it() -> None:
    pins = hoist(document()).pins
    changed = document(User={"type": "object", "properties": {"email": {"type": "string"}}})
    result = hoist(changed, pins)
    assert result.pins == pins
    assert sorted(result.document["components"]["schemas"]["User"]["properties"]) == ["email", "role", "sourcedId"]


def test_the_name_of_a_placeholder_is_no_part_of_a_place() -> None:
    changed = document()
    changed["paths"] = {path.replace("{id}", ":userId"): item for path, item in changed["paths"].items()}
    assert hoist(changed).pins == hoist(document()).pins
