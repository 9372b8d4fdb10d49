"""A class is known by its place: what a vendor adds to one place renames no class and stops no service."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.anchors import anchors
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


KINDS = [{"type": "boolean"}, {"type": "string", "enum": ["a", "b"]}, {"type": "object", "additionalProperties": True}]


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf", "allOf"])
@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda some: some[1]["enum"].append("c"), ["a", "b", "c"]),
        (lambda some: some[1].pop("enum"), None),
        (lambda some: some[0].update(default=True), ["a", "b"]),
    ],
    ids=["value", "any value", "default"],
)
def test_a_member_of_a_union_may_differ_between_the_places_of_a_class(keyword: str, edit: Any, told: Any) -> None:
    """The places of a class, one of which the vendor changes inside a union."""
    whole = document()
    for place in (one(whole), answered(whole, "/users")["properties"]["users"]["items"]):
        place["properties"]["flag"] = {keyword: copy.deepcopy(KINDS)}
    pins = hoist(canonical(whole)).pins
    edit(one(whole)["properties"]["flag"][keyword])
    result = hoist(canonical(whole), pins)
    assert result.pins == pins
    assert result.parted == ()
    member = result.document["components"]["schemas"]["User"]["properties"]["flag"][keyword][1]
    assert (sorted(member["enum"]) if "enum" in member else None) == told


def test_a_variant_that_is_new_in_one_place_is_one_of_its_class() -> None:
    whole = document()
    for place in (one(whole), answered(whole, "/users")["properties"]["users"]["items"]):
        place["properties"]["flag"] = {"anyOf": [{"type": "boolean"}, {"type": "string"}]}
    pins = hoist(canonical(whole)).pins
    one(whole)["properties"]["flag"]["anyOf"].append({"type": "integer"})
    result = hoist(canonical(whole), pins)
    assert (result.pins, result.parted) == (pins, ())
    flag = result.document["components"]["schemas"]["User"]["properties"]["flag"]
    assert sorted(member["type"] for member in flag["anyOf"]) == ["boolean", "integer", "string"]


def part(**names: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": kind} for name, kind in names.items()}}


@pytest.mark.parametrize(
    "edit",
    [
        lambda some: some[0]["properties"].update(aaa={"type": "string"}),
        lambda some: some[0]["properties"].update(kind={"const": "aaa"}),
        lambda some: some[1]["properties"].update(size={"type": "string"}),
        lambda some: some.insert(0, part(name="string", weight="number")),
        lambda some: some.reverse(),
        lambda some: some.__setitem__(1, {"allOf": [some[1]]}),
    ],
    ids=["field", "constant", "shared field", "variant", "order", "wrapped"],
)
def test_a_variant_keeps_its_place_while_something_still_tells_it(edit: Any) -> None:
    whole = document()
    user = one(whole)["properties"]
    user["item"] = {"oneOf": [part(name="string", size="integer"), part(name="string", colour="string")]}
    pins = hoist(canonical(whole)).pins
    assert {"GET /users/{} 200 .user.item|Size", "GET /users/{} 200 .user.item|Colour"} < pins.keys()
    edit(user["item"]["oneOf"])
    assert hoist(canonical(whole), pins).pins.items() >= pins.items()


def test_a_variant_that_becomes_a_component_keeps_its_place() -> None:
    whole = document(Sized=part(name="string", size="integer", weight="number"))
    user = one(whole)["properties"]
    user["item"] = {"oneOf": [part(name="string", size="integer"), part(name="string", colour="string")]}
    pins = hoist(canonical(whole)).pins
    user["item"]["oneOf"][0] = {"$ref": "#/components/schemas/Sized"}
    changed = canonical(whole)
    assert anchors(changed, pins) == {"GET /users/{} 200 .user.item|Size": "Sized"}
    assert hoist(changed, pins).pins.items() < pins.items()


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
