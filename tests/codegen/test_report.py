"""What a document states, line by line, and what changed between two documents."""

from __future__ import annotations

import copy
from typing import Any

from codegen.canonical import canonical
from codegen.changes import changes
from codegen.facts import facts
from codegen.report import Reported, report_text
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
    assert "\\n# x 'y'" in report_text({"zoo": Reported(changes(pets(), evil))})


def test_the_same_document_has_no_change() -> None:
    assert changes(pets(), pets()) == []
    assert report_text({"zoo": Reported([])}) == "# Changes in the published documents\n\n## zoo\n\nNo change.\n"


def test_breaking_changes_come_first_and_then_each_class() -> None:
    new = copy.deepcopy(pets())
    pet = new["components"]["schemas"]["Pet"]["properties"]
    pet["age"] = {"type": "integer"}
    del pet["born"]
    new["paths"]["/pets"]["get"] |= {"deprecated": True, "operationId": "allPets"}
    text = report_text({"zoo": Reported(changes(pets(), new)), "moon": Reported(None, (), "no credentials: `set` X")})
    assert text == (
        "# Changes in the published documents\n"
        "\n## zoo\n"
        "\n### Breaking (1)\n\n- wire: `#Pet .born` removed\n"
        "\n### Wire (1)\n\n- `#Pet .age` added (optional): `integer`\n"
        "\n### Typed client (1)\n\n- `GET /pets` operationId `listPets` is now `allPets`\n"
        "\n### Documentation (1)\n\n- `GET /pets` now deprecated\n"
        "\n## moon\n\nNot compared: `no credentials: 'set' X`\n"
    )


def test_what_is_to_decide_comes_with_the_lines_to_paste() -> None:
    text = report_text({"zoo": Reported([], ("name GET /x:\n- target: $\n  update: {}",))})
    assert text.endswith("### To decide (1)\n\n- name GET /x:\n  ```yaml\n  - target: $\n    update: {}\n  ```\n")


def test_a_new_document_is_all_additions() -> None:
    found = changes(None, pets())
    assert {(one.breaking, one.kind) for one in found} == {(False, "wire"), (False, "client")}
    assert {one.text.partition(":")[0] for one in found} == {"added"}
