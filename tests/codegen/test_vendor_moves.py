"""What a vendor adds appears, in one line of the report; no class is renamed and no service stops."""

from __future__ import annotations

import copy
import os
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from codegen.anchors import anchors
from codegen.canonical import canonical
from codegen.changes import changes
from codegen.effective import Effective, build_from
from codegen.hoisting import hoist
from codegen.omissions import renderable
from codegen.openapi import operations, rename_schemas, schema_ref, subschemas
from pinned_documents import SERVICES, layers, pins, snapshot
from vendor_documents import shuffled

AT_USE = {"default", "deprecated", "nullable", "readOnly", "writeOnly"}
SAMPLE = 2
"""How many changes of each kind `make test` tries one at a time per service; the judge tries all."""
WORDS = 40
"""How many descriptions the judge changes, of the thousands that it could."""


@dataclass(frozen=True)
class Move:
    """One thing that a vendor adds.

    Args:
        kind: What it is.
        apply: Makes it, in a copy of the document.
        told: The text of the one line that the report has for it.
    """

    kind: str
    apply: Callable[[dict[str, Any]], object]
    told: str


def built(service: str, document: dict[str, Any]) -> Effective:
    return build_from(document, layers(service), pins(service))


Way = tuple[str | int, ...]


def schemas(operation: dict[str, Any]) -> Iterator[Way]:
    """The ways to the schemas of bodies and responses from an operation."""
    for media_type in (operation.get("requestBody") or {}).get("content", {}):
        yield "requestBody", "content", media_type, "schema"
    for status, response in operation["responses"].items():
        for media_type in response.get("content", {}):
            yield "responses", status, "content", media_type, "schema"


def found(holder: Any, way: Way) -> Any:
    for step in way:
        holder = holder.get(step, {}) if isinstance(holder, dict) else holder[step]
    return holder


def within(schema: Any) -> Iterator[Way]:
    """The ways to a schema and to all schemas inside it."""
    if isinstance(schema, dict):
        yield ()
        for keyword, key, below in subschemas(schema):
            yield from ((keyword, *(() if key is None else (key,)), *way) for way in within(below))


def objects(schema: Any) -> Iterator[Way]:
    """The ways to inline objects with properties."""
    return (way for way in within(schema) if found(schema, way).get("properties"))


def choices(schema: Any) -> Iterator[Way]:
    """The ways to inline enumerations of strings."""
    for way in within(schema):
        inner = found(schema, way)
        if isinstance(inner.get("enum"), list) and inner.get("type") == "string":
            yield way


def moves(document: dict[str, Any]) -> Iterator[Move]:
    for path, method, operation in operations(document):
        where = ("paths", path, method)
        yield Move("prose", lambda d, w=where: found(d, w).update(description="New words."), "its prose changed")
        yield Move("operation", lambda d, p=path: add_operation(d, p), "added")
        for way in schemas(operation):
            yield from moves_inside(found(operation, way), (*where, *way), "")
        for number, parameter in enumerate(operation.get("parameters", ())):
            yield from moves_inside(parameter.get("schema"), (*where, "parameters", number, "schema"), " sent")
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        yield from moves_inside(schema, ("components", "schemas", name), " of a component")
    yield Move("order", lambda d: None, "")


def moves_inside(schema: Any, whole: Way, kind: str) -> Iterator[Move]:
    for inner in objects(schema):
        yield Move(f"field{kind}", lambda d, w=(*whole, *inner): add_field(d, w), "added (optional): `string`")
    for inner in choices(schema):
        yield Move(f"value{kind}", lambda d, w=(*whole, *inner): add_value(d, w), 'values added: `"vendor-added"`')
    for inner in within(schema):
        yield Move(f"words{kind}", lambda d, w=(*whole, *inner): add_words(d, w), "its prose changed")


def add_field(document: dict[str, Any], way: Way) -> None:
    found(document, way)["properties"]["vendorAdded"] = {"type": "string"}


def add_words(document: dict[str, Any], way: Way) -> None:
    found(document, way)["description"] = "New words."


def add_value(document: dict[str, Any], way: Way) -> None:
    found(document, way)["enum"].append("vendor-added")


def add_operation(document: dict[str, Any], path: str) -> None:
    answer = {"type": "object", "properties": {"vendorAdded": {"type": "string"}, "when": {"type": "integer"}}}
    content = {"application/json": {"schema": answer}}
    inside = {name for name in path.replace("?", "").split("/") if name.startswith(("{", ":"))}
    parameters = [
        {"name": name.strip("{}:"), "in": "path", "required": True, "schema": {"type": "string"}}
        for name in sorted(inside)
    ]
    operation = {"parameters": parameters, "responses": {"200": {"description": "", "content": content}}}
    new = f"{path.rstrip('/').replace('?', '')}/vendorAdded"
    if unnamed_path(new) not in map(unnamed_path, document["paths"]):
        document["paths"][new] = {"get": operation}


def unnamed_path(path: str) -> str:
    return re.sub(r"\{[^{}]*\}|:[A-Za-z_]+", "{}", path)


def sampled(service: str, sample: int = SAMPLE, *, words_only: bool = False) -> list[Move]:
    by_kind: dict[str, list[Move]] = {}
    for move in moves(snapshot(service)):
        by_kind.setdefault(move.kind, []).append(move)
    rng = random.Random(service)
    return [
        one
        for kind, some in by_kind.items()
        for one in (some if words_only and not kind.startswith("words") else rng.sample(some, min(len(some), sample)))
    ]


@pytest.mark.parametrize("service", SERVICES)
def test_one_addition_is_one_line_and_nothing_else_happens(service: str) -> None:
    check(service, sampled(service))


@pytest.mark.judge
@pytest.mark.skipif("EXPLORE" not in os.environ, reason="minutes for each service: EXPLORE=1 make judges")
@pytest.mark.parametrize("service", SERVICES)
def test_each_addition_anywhere_is_one_line_and_nothing_else_happens(service: str) -> None:
    check(service, sampled(service, WORDS, words_only=True))


def check(service: str, some: list[Move]) -> None:
    before = built(service, snapshot(service))
    for move in some:
        document = copy.deepcopy(snapshot(service))
        move.apply(document)
        new = canonical(shuffled(document, random.Random(move.kind)))
        told = changes(snapshot(service), new)
        assert not any(one.breaking for one in told), told
        assert [one.text.partition("; may break")[0] for one in told] == ([move.told] if move.told else []), move.kind
        after = built(service, new)
        assert after.misfits == (), move.kind
        assert after.parted == ()
        assert {place: after.classes[place] for place in before.classes} == before.classes
        names, others = (set(one.document["components"]["schemas"]) for one in (before, after))
        assert names <= others
        assert len(others - names) == (move.kind == "operation")


def used_components(service: str) -> list[str]:
    return sorted(set(anchors(snapshot(service)).values()))


@pytest.mark.parametrize("service", SERVICES)
def test_a_renamed_component_keeps_its_class_and_no_target_misses_it(service: str) -> None:
    before = built(service, snapshot(service))
    names = used_components(service)
    for some in [names, *([name] for name in random.Random(service).sample(names, min(len(names), SAMPLE)))]:
        document = copy.deepcopy(snapshot(service))
        if some:
            rename_schemas(document, {name: f"{name}OfTheVendor" for name in some})
        after = built(service, canonical(shuffled(document, random.Random(service))))
        assert after.misfits == (), some
        assert after.classes == before.classes
        assert after.document["components"] == before.document["components"]
        assert after.document["paths"] == before.document["paths"]


@pytest.mark.parametrize("service", SERVICES)
def test_a_component_that_is_written_out_in_its_places_keeps_its_class(service: str) -> None:
    before = built(service, snapshot(service))
    names = [name for name in used_components(service) if is_plain_object(service, name)]
    for name in random.Random(service).sample(names, min(len(names), SAMPLE)):
        document = copy.deepcopy(snapshot(service))
        written_out(document, schema_ref(name), document["components"]["schemas"].pop(name))
        after = built(service, canonical(document))
        assert after.misfits == (), name
        assert set(before.classes.values()) <= set(after.classes.values()), name
        assert set(before.document["components"]["schemas"]) == set(after.document["components"]["schemas"]), name


@pytest.mark.parametrize("service", SERVICES)
def test_a_schema_that_becomes_a_component_keeps_its_class(service: str) -> None:
    before = built(service, snapshot(service))
    ways = [
        (*where, *way, *inner)
        for path, method, operation in operations(snapshot(service))
        for where in [("paths", path, method)]
        for way in schemas(operation)
        for inner in objects(found(operation, way))
    ]
    for way in random.Random(service).sample(ways, min(len(ways), SAMPLE)):
        document = copy.deepcopy(snapshot(service))
        schema = found(document, way)
        whole = schema.copy()
        beside = {key: whole.pop(key) for key in AT_USE & whole.keys()}
        schema.clear()
        schema.update({"$ref": schema_ref("MadeByTheVendor"), **beside})
        document.setdefault("components", {}).setdefault("schemas", {})["MadeByTheVendor"] = whole
        after = built(service, canonical(document))
        assert after.misfits == (), way
        assert set(after.document["components"]["schemas"]) == set(before.document["components"]["schemas"]), way


def is_plain_object(service: str, name: str) -> bool:
    """Whether a component is an object that neither a composition nor itself refers to."""
    schemas = snapshot(service)["components"]["schemas"]
    composed = str([one.get("allOf") for one in schemas.values()])
    return "properties" in schemas[name] and schema_ref(name) not in composed + str(schemas[name])


def written_out(value: Any, ref: str, schema: dict[str, Any]) -> None:
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        written_out(one, ref, schema)
    if isinstance(value, dict) and value.get("$ref") == ref:
        del value["$ref"]
        value.update(copy.deepcopy(schema))


@pytest.mark.parametrize("service", SERVICES)
def test_what_placeholders_are_called_is_no_change_of_the_client(service: str) -> None:
    before = built(service, snapshot(service))
    document = copy.deepcopy(snapshot(service))
    document["paths"] = {renamed_placeholders(path, item): item for path, item in document["paths"].items()}
    after = built(service, canonical(document))
    assert after.misfits == ()
    assert not after.spoilt
    assert after.classes == before.classes
    assert after.document["paths"].keys() == before.document["paths"].keys()
    told, wanted = ({one[:2]: one[2] for one in operations(built.document)} for built in (after, before))
    assert told == wanted


def renamed_placeholders(path: str, item: dict[str, Any]) -> str:
    """Call every placeholder of a path otherwise, in its parameters too."""
    for _, _, operation in operations({"paths": {path: item}}):
        for one in operation.get("parameters", ()):
            if one["in"] == "path" and re.search(rf"(\{{{one['name']}\}}|:{one['name']}\b)", path):
                one["name"] = f"{one['name']}OfTheVendor"
    return re.sub(r"(?<=\{)([A-Za-z]+)(?=\})|(?<=/:)([A-Za-z]+)", r"\g<0>OfTheVendor", path)


@pytest.mark.parametrize("service", SERVICES)
def test_a_success_with_another_status_keeps_its_classes(service: str) -> None:
    before = built(service, snapshot(service))
    document = copy.deepcopy(snapshot(service))
    for _, _, operation in operations(document):
        responses = operation["responses"]
        stated = [status for status in responses if status.startswith("2")]
        if len(stated) == 1 and "206" not in responses:
            responses["206"] = responses.pop(stated[0])
    after = built(service, canonical(document))
    assert set(before.classes.values()) == set(after.classes.values())
    assert all("responses" in misfit.failure.action.target for misfit in after.misfits)


@pytest.mark.parametrize("service", SERVICES)
def test_all_additions_at_once_stop_nothing(service: str) -> None:
    before = built(service, snapshot(service))
    document = copy.deepcopy(snapshot(service))
    for move in moves(snapshot(service)):
        move.apply(document)
    after = built(service, canonical(document))
    assert after.misfits == ()
    assert {place: after.classes[place] for place in before.classes} == before.classes
    rendered, omitted = renderable(service, after.document)
    assert omitted == []
    assert len(list(operations(rendered))) > len(list(operations(before.document)))


@pytest.mark.parametrize("service", SERVICES)
def test_classes_are_pinned_where_the_documents_have_them(service: str) -> None:
    published = hoist(snapshot(service), pins(service))
    stated = {place: name for place, name in pins(service).items() if not place.startswith("overlay: ")}
    assert stated == published.pins | anchors(snapshot(service))
