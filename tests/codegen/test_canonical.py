"""The canonical form states facts, faults included, and nothing else; the same facts give the same text."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.canonical import canonical, in_order
from codegen.errors import DocumentError
from codegen.hoisting import hoist, without_prose
from codegen.loading import dump_yaml, load_path
from codegen.openapi import operations, subschemas
from codegen.snapshots import read_snapshot, snapshot_text
from codegen.specs import REPOSITORY
from vendor_documents import decorated, shuffled, without_digests

SPECS = REPOSITORY / "specs"
SERVICES = sorted(path.stem for path in (SPECS / "snapshots").glob("*.yaml"))

USER = {"type": "object", "properties": {"sourcedId": {"type": "string"}, "name": {"type": "string"}}}


def document(paths: dict[str, Any], **components: Any) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }


def answer(schema: Any, **operation: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    return {"responses": {"200": {"description": "Fine", "content": content}}, **operation}


def schemas(result: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = result["components"]["schemas"]
    return found


def answered(result: dict[str, Any], path: str = "/x") -> Any:
    return result["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


def hoisted(source: dict[str, Any]) -> dict[str, Any]:
    """The canonical document with its inline object schemas as components."""
    result: dict[str, Any] = in_order(hoist(canonical(source)).document)
    return result


def test_there_are_ten_snapshots() -> None:
    assert len(SERVICES) == 10


@pytest.mark.parametrize("service", SERVICES)
def test_snapshots_are_canonical_already(service: str) -> None:
    text = (SPECS / "snapshots" / f"{service}.yaml").read_text(encoding="utf-8")
    assert snapshot_text(read_snapshot(SPECS, service)) == text


@pytest.mark.parametrize("service", SERVICES)
def test_every_object_schema_becomes_a_component(service: str) -> None:
    snapshot = hoist(read_snapshot(SPECS, service)).document

    def inline(schema: Any, *, named: bool) -> list[Any]:
        if not isinstance(schema, dict):
            return []
        found = [schema] if schema.get("properties") and not named else []
        for keyword, _, below in subschemas(schema):
            found += inline(below, named=keyword == "allOf")
        return found

    for schema in snapshot["components"]["schemas"].values():
        assert inline(schema, named=True) == []
    for _, _, operation in operations(snapshot):
        for media in [*(operation.get("requestBody") or {}).get("content", {}).values()]:
            assert inline(media["schema"], named=False) == []


@pytest.mark.parametrize("service", SERVICES)
def test_names_of_components_come_from_words_and_not_from_positions(service: str) -> None:
    published = {"RIT", "PowerPath100ProgressResult", "PowerPath100UpdateStudentQuestionResponseResult"}
    for name in hoist(read_snapshot(SPECS, service)).document["components"]["schemas"]:
        assert name in published or not any(character.isdigit() for character in name), name
        assert not name.endswith("Body")


def test_prose_and_examples_are_a_digest_and_extensions_are_dropped() -> None:
    schema = {
        **copy.deepcopy(USER),
        "title": "The user",
        "description": "Prose",
        "example": {"name": "x"},
        "x-vendor": 1,
        "externalDocs": {"url": "https://x"},
        "$comment": "c",
    }
    schema["properties"]["name"]["examples"] = ["a"]
    noisy = document({"/x": {"summary": "S", "get": answer(schema, summary="S", description="D", **{"x-y": 1})}})
    noisy["info"]["description"] = "Prose"
    noisy["tags"] = [{"name": "B", "description": "Prose"}, {"name": "A"}, {"name": "A"}]
    noisy["externalDocs"] = {"url": "https://x"}
    noisy["x-root"] = 1
    quiet = document({"/x": {"get": answer(USER)}})
    quiet["tags"] = [{"name": "A"}, {"name": "A"}, {"name": "B"}]
    result = canonical(noisy)
    assert result != canonical(quiet)
    assert without_prose(result) == without_prose(canonical(quiet))
    assert canonical(result) == result
    noisy["info"]["description"] = "Other prose"
    assert {key for key, value in canonical(noisy).items() if value != result[key]} == {"x-prose"}


def test_a_property_called_like_prose_is_no_prose() -> None:
    names = ["description", "title", "example", "examples", "x-y", "summary", "properties", "default", "enum", "$ref"]
    schema = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    result = hoisted(document({"/x": {"get": answer(schema, operationId="getThing")}}))
    assert sorted(schemas(result)["ThingAnswer"]["properties"]) == sorted(names)


def test_data_is_kept_as_it_is() -> None:
    schema = {"type": "object", "default": {"description": "kept", "$ref": "#/hoisted/x"}, "const": {"title": "kept"}}
    result = canonical(document({"/x": {"get": answer(schema)}}))
    assert answered(result) == schema


def test_faults_stay() -> None:
    faulty = document(
        {
            "/things/:id": {
                "get": {
                    "responses": {"200": {"content": {}}, "other": {"content": {"text/plain": {}}}},
                    "tags": ["A", "A"],
                }
            },
            "/optional/{id}/{school}?": {
                "get": answer({"type": "object", "additionalProperties": True, "nullable": True})
            },
        }
    )
    result = canonical(faulty)
    express = result["paths"]["/things/:id"]["get"]
    assert express["responses"] == {"200": {}, "other": {"content": {"text/plain": {}}}}
    assert express["tags"] == ["A", "A"]
    assert "operationId" not in express
    assert answered(result, "/optional/{id}/{school}?")["nullable"] is True


def test_an_inline_schema_like_a_component_becomes_a_reference_to_it() -> None:
    result = hoisted(document({"/x": {"get": answer({"type": "array", "items": copy.deepcopy(USER)})}}, Person=USER))
    assert answered(result) == {"type": "array", "items": {"$ref": "#/components/schemas/Person"}}
    assert sorted(schemas(result)) == ["Person"]


def test_likeness_is_seen_through_nested_components() -> None:
    outer = {"type": "object", "properties": {"owner": copy.deepcopy(USER)}}
    result = hoisted(document({"/x": {"get": answer(copy.deepcopy(outer))}}, Person=USER, Pet=outer))
    assert answered(result) == {"$ref": "#/components/schemas/Pet"}
    assert schemas(result)["Pet"]["properties"]["owner"] == {"$ref": "#/components/schemas/Person"}


def test_published_components_keep_their_names_even_when_alike() -> None:
    result = canonical(document({"/x": {"get": answer({"$ref": "#/components/schemas/B"})}}, A=USER, B=USER))
    assert sorted(schemas(result)) == ["A", "B"]
    assert answered(result) == {"$ref": "#/components/schemas/B"}


def test_null_and_defaults_belong_to_the_use() -> None:
    nullable = {**copy.deepcopy(USER), "type": ["null", "object"], "default": None, "deprecated": True}
    outer = {"type": "object", "properties": {"owner": nullable}, "required": ["owner", "owner"]}
    result = hoisted(document({"/x": {"get": answer(outer)}}, Person=USER))
    (name,) = set(schemas(result)) - {"Person"}
    assert schemas(result)[name]["properties"]["owner"] == {
        "anyOf": [{"$ref": "#/components/schemas/Person"}, {"type": "null"}],
        "default": None,
        "deprecated": True,
    }
    assert schemas(result)[name]["required"] == ["owner"]


def test_one_meaning_has_one_spelling() -> None:
    spellings: list[Any] = [
        {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Person"}]},
        {"anyOf": [{"$ref": "#/components/schemas/Person"}, {"type": "null"}]},
        {"anyOf": [{"allOf": [{"$ref": "#/components/schemas/Person"}]}, {"type": ["null"]}], "description": "x"},
    ]
    results = [without_prose(canonical(document({"/x": {"get": answer(one)}}, Person=USER))) for one in spellings]
    assert results[0] == results[1] == results[2]


def test_enumerations_are_sorted_by_size_where_they_are_numbers() -> None:
    schema = {"type": "string", "enum": ["10", "-1", "K", "2", "2", "AA"]}
    assert answered(canonical(document({"/x": {"get": answer(schema)}})))["enum"] == ["-1", "2", "10", "AA", "K"]


def test_parameters_of_the_path_belong_to_each_operation() -> None:
    shared = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "limit", "in": "query", "schema": {"type": "integer"}},
    ]
    own = {"name": "limit", "in": "query", "required": False, "schema": {"type": "number"}}
    result = canonical(document({"/x/{id}": {"parameters": shared, "get": {**answer(USER), "parameters": [own]}}}))
    assert "parameters" not in result["paths"]["/x/{id}"]
    assert result["paths"]["/x/{id}"]["get"]["parameters"] == [
        {"in": "path", "name": "id", "required": True, "schema": {"type": "string"}},
        {"in": "query", "name": "limit", "schema": {"type": "number"}},
    ]


def test_references_to_other_parts_are_written_out() -> None:
    source = document({"/x": {"$ref": "#/components/pathItems/x"}})
    source["components"].update(
        {
            "pathItems": {
                "x": {
                    "get": {
                        "parameters": [{"$ref": "#/components/parameters/a"}],
                        "requestBody": {"$ref": "#/components/requestBodies/b"},
                        "responses": {"200": {"$ref": "#/components/responses/r"}},
                    }
                }
            },
            "parameters": {"a": {"$ref": "#/components/parameters/b"}, "b": {"name": "q", "in": "query"}},
            "requestBodies": {"b": {"required": True, "content": {"text/plain": {"schema": {"type": "string"}}}}},
            "responses": {"r": {"description": "d", "headers": {"X": {"$ref": "#/components/headers/X"}}}},
            "headers": {"X": {"schema": {"type": "integer"}}},
        }
    )
    assert canonical(source)["paths"]["/x"]["get"] == {
        "parameters": [{"in": "query", "name": "q"}],
        "requestBody": {"content": {"text/plain": {"schema": {"type": "string"}}}, "required": True},
        "responses": {"200": {"description": "", "headers": {"X": {"schema": {"type": "integer"}}}}},
    }


def test_a_pointer_into_the_document_is_written_out() -> None:
    source = document(
        {"/x": {"get": answer({"$ref": "#/components/schemas/User/properties/name"})}},
        User={"type": "object", "properties": {"name": {"type": "string", "maxLength": 3}}},
    )
    assert answered(canonical(source)) == {"type": "string", "maxLength": 3}


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("https://elsewhere.example/x.yaml#/A", "outside the document"),
        ("other.yaml", "outside the document"),
        ("#/components/nothing/here", "points at nothing"),
        ("#/hoisted/abc", "points at nothing"),
        ("#/paths/~1x/get/responses/200/content/application~1json/schema", "without end"),
    ],
)
def test_references_that_lead_nowhere_are_refused(ref: str, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        canonical(document({"/x": {"get": answer({"$ref": ref})}}))


def test_parameters_that_refer_to_each_other_are_refused() -> None:
    source = document({"/x": {"get": {"parameters": [{"$ref": "#/components/parameters/a"}], "responses": {}}}})
    source["components"]["parameters"] = {
        "a": {"$ref": "#/components/parameters/b"},
        "b": {"$ref": "#/components/parameters/a"},
    }
    with pytest.raises(DocumentError, match="leads back to itself"):
        canonical(source)


def test_pointers_that_multiply_are_refused() -> None:
    source = document({"/x": {"get": answer({"$ref": "#/y/a0"})}})
    source["y"] = {f"a{i}": {"allOf": [{"$ref": f"#/y/a{i + 1}"}] * 2} for i in range(40)} | {"a40": {"type": "string"}}
    with pytest.raises(DocumentError, match="more than 300000 schemas"):
        canonical(source)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ([], "not a mapping"),
        ("text", "not YAML or JSON but text"),
        ({"swagger": "2.0", "paths": {}}, "`swagger` is '2.0'"),
        ({"openapi": "3.2.0", "paths": {}}, "not OpenAPI 3.0 or 3.1"),
        ({"openapi": "4.0.0", "paths": {}}, "4.0.0"),
        ({"openapi": "3.1.0"}, "no paths"),
        ({"openapi": "3.1.0", "paths": []}, "no paths"),
        ({"openapi": "3.1.0", "paths": {"/x": []}}, "expected a mapping"),
        ({"openapi": "3.1.0", "paths": {"/x": {"get": {"parameters": {}, "responses": 3}}}}, "expected a"),
        ({"openapi": "3.1.0", "paths": {"/x": {"get": {"parameters": [{"in": "query"}]}}}}, "without `name`"),
        ({"openapi": "3.1.0", "paths": {}, "components": {"schemas": {"A": 3}}}, "expected a mapping"),
    ],
)
def test_what_is_no_openapi_document_is_refused(broken: Any, said: str) -> None:
    with pytest.raises(DocumentError, match=said):
        canonical(broken)


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1", 3.1])
def test_openapi_3_is_taken_in_every_spelling_of_its_version(version: object) -> None:
    assert canonical({"openapi": version, "paths": {}})["openapi"] == str(version)


def test_a_long_chain_of_references_is_no_recursion() -> None:
    chain: dict[str, Any] = {f"A{i}": {"$ref": f"#/components/schemas/A{i + 1}"} for i in range(3_900)}
    chain["A3900"] = {"type": "string"}
    assert len(schemas(canonical(document({}, **chain)))) == 3_901


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), service=st.sampled_from(["webhooks", "case", "powerpath", "edubridge"]))
def test_prose_changes_digests_and_order_no_byte(seed: int, service: str) -> None:
    path = SPECS / "snapshots" / f"{service}.yaml"
    assert without_digests(snapshot_text(decorated(load_path(path), random.Random(seed)))) == path.read_text(
        encoding="utf-8"
    )


NAMES = st.sampled_from(
    ["user", "users", "data", "item", "class", "type", "list", "a", "1", "π", "sourcedId", "_x", "A b"]
)
LEAVES = st.sampled_from(
    [{"type": "string"}, {"type": "integer"}, {"enum": ["a"]}, {"$ref": "#/components/schemas/User"}]
)


def objects(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return (
        st.dictionaries(NAMES, inner, max_size=3).map(lambda found: {"type": "object", "properties": found})
        | inner.map(lambda found: {"type": "array", "items": found})
        | st.lists(inner, min_size=1, max_size=3).map(lambda found: {"oneOf": found})
        | inner.map(lambda found: {"type": "object", "additionalProperties": found})
    )


TREES = st.recursive(LEAVES, objects, max_leaves=8)


@settings(max_examples=60, deadline=None)
@given(trees=st.lists(TREES, min_size=1, max_size=4), seed=st.integers(0, 2**32))
def test_names_depend_on_no_order_and_no_structure_is_lost(trees: list[dict[str, Any]], seed: int) -> None:
    paths = {f"/things{'/x' * i}": {"get": answer(copy.deepcopy(tree))} for i, tree in enumerate(trees)}
    source = document(paths, User=copy.deepcopy(USER))
    once = hoisted(source)
    assert once == hoisted(shuffled(source, random.Random(seed)))
    assert once == hoisted(once)
    assert written_out(once) == written_out({**source, "paths": source["paths"]})


def written_out(source: dict[str, Any]) -> Any:
    """The answers with every reference replaced by what it names, in one spelling."""

    def out(value: Any) -> Any:
        if isinstance(value, list):
            return [out(one) for one in value]
        if not isinstance(value, dict):
            return value
        if isinstance(value.get("$ref"), str):
            return out(source["components"]["schemas"][value["$ref"].removeprefix("#/components/schemas/")])
        body = {key: out(one) for key, one in value.items()}
        if body.get("properties") == {}:
            del body["properties"]
        return out(body["oneOf"][0]) if list(body) == ["oneOf"] and len(body["oneOf"]) == 1 else body

    return {path: out(item["get"]["responses"]["200"]["content"]) for path, item in source["paths"].items()}


def test_the_text_is_sorted_and_needs_no_anchors() -> None:
    text = dump_yaml({"b": [USER, USER], "a": USER})
    assert text.index("a:") < text.index("b:")
    assert "&" not in text
