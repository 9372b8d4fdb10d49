"""What a document states, line by line, and what changed between two documents."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.facts import facts
from codegen.report import Change, changes, report_text
from codegen.surface import pinned_lines, service_lines, surface_text


def pets() -> dict[str, Any]:
    pet = {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "kind": {"type": "string", "enum": ["cat", "dog"]},
            "born": {"type": ["string", "null"], "format": "date"},
            "tags": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
            "more": {"type": "object", "additionalProperties": {"type": "number"}},
            "parent": {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]},
        },
    }
    post = {
        "operationId": "createPet",
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/PetInput"}}},
        },
        "responses": {
            "201": {
                "description": "",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
            }
        },
    }
    get = {
        "operationId": "listPets",
        "parameters": [
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
            {"name": "sort", "in": "query", "required": True, "schema": {"type": "string", "enum": ["up", "down"]}},
        ],
        "responses": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}}
                },
            },
            "404": {"description": ""},
        },
    }
    pet_input = {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string"}, "kind": {"enum": ["cat", "dog"]}},
    }
    schemas = {"Pet": pet, "PetInput": pet_input, "Grade": {"type": "string", "enum": ["1", "2"]}}
    return canonical(
        {
            "openapi": "3.1.0",
            "info": {},
            "paths": {"/pets": {"get": get, "post": post}},
            "components": {"schemas": schemas},
        }
    )


def test_the_surface_is_one_sorted_line_per_fact() -> None:
    assert service_lines("zoo", pets()) == [
        "zoo body POST /pets application/json PetInput required",
        "zoo field Pet born string<date>|null optional",
        'zoo field Pet kind string enum("\\"cat\\",\\"dog\\"") optional',
        "zoo field Pet more {*:number} optional",
        "zoo field Pet name string required",
        "zoo field Pet parent Pet|null optional",
        'zoo field Pet tags [string] enum("\\"a\\",\\"b\\"") optional',
        'zoo field PetInput kind any enum("\\"cat\\",\\"dog\\"") optional',
        "zoo field PetInput name string required",
        "zoo operation GET /pets listPets",
        "zoo operation POST /pets createPet",
        "zoo parameter GET /pets query limit integer optional",
        'zoo parameter GET /pets query sort string enum("\\"down\\",\\"up\\"") required',
        "zoo response GET /pets 200 application/json [Pet]",
        "zoo response GET /pets 404 - nothing",
        "zoo response POST /pets 201 application/json Pet",
        'zoo schema Grade string enum("\\"1\\",\\"2\\"")',
        "zoo schema Pet object",
        "zoo schema PetInput object",
    ]


def test_the_surface_file_is_read_back_by_service() -> None:
    lines = {"b": ["b operation GET /x x"], "a": ["a operation GET /y y"]}
    text = surface_text(lines)
    assert text.splitlines()[1:] == ["a operation GET /y y", "b operation GET /x x"]
    assert pinned_lines(text, "b") == lines["b"]


def test_no_text_of_a_document_breaks_a_line() -> None:
    evil = pets()
    evil["paths"]["/pets\n# x `y` é"] = evil["paths"].pop("/pets")
    assert all("\n" not in fact.line and fact.line.isascii() for fact in facts(evil).values())
    assert "\\n# x 'y'" in report_text({"zoo": changes(pets(), evil)})


def edited(edit: Callable[[dict[str, Any]], object]) -> list[Change]:
    new = copy.deepcopy(pets())
    edit(new)
    return changes(pets(), new)


def get(document: dict[str, Any]) -> Any:
    return document["paths"]["/pets"]["get"]


def properties(document: dict[str, Any], name: str = "Pet") -> Any:
    return document["components"]["schemas"][name]["properties"]


def require(document: dict[str, Any], component: str, *names: str) -> None:
    document["components"]["schemas"][component]["required"] = list(names)


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (lambda d: d["paths"]["/pets"].pop("get"), [(True, "operation", "`GET /pets`", "removed")]),
        (
            lambda d: d["paths"].update({"/new": {"get": {"operationId": "n", "responses": {}, "parameters": []}}}),
            [(False, "operation", "`GET /new`", "added")],
        ),
        (
            lambda d: get(d).update(operationId="allPets"),
            [(True, "operation", "`GET /pets`", "operationId `listPets` is now `allPets`")],
        ),
        (
            lambda d: get(d)["parameters"].pop(0),
            [(True, "parameter", "`GET /pets` query parameter `limit`", "removed")],
        ),
        (
            lambda d: get(d)["parameters"].append({"name": "q", "in": "query", "schema": {"type": "string"}}),
            [(False, "parameter", "`GET /pets` query parameter `q`", "added (optional): `string`")],
        ),
        (
            lambda d: get(d)["parameters"].append({"name": "q", "in": "query", "required": True}),
            [(True, "parameter", "`GET /pets` query parameter `q`", "added (required): `any`")],
        ),
        (
            lambda d: get(d)["parameters"][0].update(required=True),
            [(True, "required", "`GET /pets` query parameter `limit`", "now required")],
        ),
        (
            lambda d: get(d)["parameters"][1].pop("required"),
            [(False, "required", "`GET /pets` query parameter `sort`", "now optional")],
        ),
        (
            lambda d: get(d)["parameters"][0].update(schema={"type": "string"}),
            [(True, "type", "`GET /pets` query parameter `limit`", "type `integer` is now `string`")],
        ),
        (
            lambda d: get(d)["parameters"][1]["schema"].update(enum=["up", "left"]),
            [
                (True, "enum", "`GET /pets` query parameter `sort`", 'values removed: `"down"`'),
                (False, "enum", "`GET /pets` query parameter `sort`", 'values added: `"left"`'),
            ],
        ),
        (
            lambda d: get(d)["responses"].pop("200"),
            [(True, "response", "`GET /pets` response `200` `application/json`", "removed")],
        ),
        (lambda d: get(d)["responses"].pop("404"), [(False, "response", "`GET /pets` response `404` `-`", "removed")]),
        (
            lambda d: get(d)["responses"]["200"]["content"].update({"application/xml": {"schema": {"type": "string"}}}),
            [(False, "response", "`GET /pets` response `200` `application/xml`", "added: `string`")],
        ),
        (
            lambda d: get(d)["responses"]["200"]["content"]["application/json"].update(schema={"type": "string"}),
            [(True, "response", "`GET /pets` response `200` `application/json`", "type `[Pet]` is now `string`")],
        ),
        (lambda d: properties(d).pop("born"), [(True, "field", "`Pet.born`", "removed")]),
        (
            lambda d: properties(d).update(age={"type": "integer"}),
            [(False, "field", "`Pet.age`", "added (optional): `integer`")],
        ),
        (lambda d: require(d, "Pet", "name", "kind"), [(False, "required", "`Pet.kind`", "now required")]),
        (lambda d: require(d, "Pet"), [(True, "required", "`Pet.name`", "now optional")]),
        (lambda d: require(d, "PetInput", "name", "kind"), [(True, "required", "`PetInput.kind`", "now required")]),
        (lambda d: require(d, "PetInput"), [(False, "required", "`PetInput.name`", "now optional")]),
        (
            lambda d: properties(d)["kind"].update(enum=["cat"]),
            [(True, "enum", "`Pet.kind`", 'values removed: `"dog"`')],
        ),
        (
            lambda d: properties(d, "PetInput")["kind"].pop("enum"),
            [(False, "enum", "`PetInput.kind`", "values are no longer restricted")],
        ),
        (
            lambda d: properties(d, "PetInput")["name"].update(enum=["Rex"]),
            [(True, "enum", "`PetInput.name`", 'values are now restricted to `"Rex"`')],
        ),
        (
            lambda d: d["paths"]["/pets"]["post"]["requestBody"].pop("required"),
            [(False, "required", "`POST /pets` body `application/json`", "now optional")],
        ),
    ],
)
def test_each_kind_of_change_is_told_and_weighed(
    edit: Callable[[dict[str, Any]], object], expected: list[object]
) -> None:
    found = [(one.breaking, one.aspect, one.subject, one.text) for one in edited(edit)]
    assert found == expected


def test_the_same_document_has_no_change() -> None:
    assert changes(pets(), pets()) == []
    assert report_text({"zoo": []}) == "# Changes in the published documents\n\n## zoo\n\nNo change.\n"


def test_breaking_changes_come_first() -> None:
    def edit(document: dict[str, Any]) -> None:
        properties(document).update(age={"type": "integer"})
        properties(document).pop("born")

    text = report_text({"zoo": edited(edit), "moon": "no credentials: `set` X"})
    assert text == (
        "# Changes in the published documents\n"
        "\n## zoo\n"
        "\n### Breaking (1)\n\n- field: `Pet.born` removed\n"
        "\n### Other (1)\n\n- field: `Pet.age` added (optional): `integer`\n"
        "\n## moon\n\nNot compared: `no credentials: 'set' X`\n"
    )


def test_a_new_document_is_all_additions() -> None:
    found = changes(None, pets())
    assert {(one.breaking, one.aspect) for one in found} == {(False, "operation"), (False, "field")}
