"""Names that collide with ours, idioms of every kind and faults: a fault costs its operation, and the rest works."""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.counts import document_counts
from codegen.effective import build_from
from codegen.omissions import only, renderable, uncounted
from codegen.openapi import operations
from codegen.specs import REPOSITORY
from rendered_clients import JSON, Client, document, ref, rendered

TEXT = {"type": "string"}
COLLIDING = (
    *("all", "models", "inputs", "dict", "dicts", "list", "str", "Model", "Client", "conditions", "snake_inputs"),
    *("operations", "resources", "errors", "object", "Any", "Literal", "Request", "Operation", "Page", "self", "None"),
    *("type", "id", "WebhooksClient", "Collection", "datetime", "dt", "field", "ALL", "TypedDict", "bytes", "Where"),
)


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def answering(schema: Any, status: str = "200", **stated: Any) -> dict[str, Any]:
    content = {} if schema is None else {"content": {JSON: {"schema": schema}}}
    return {"responses": {status: {"description": "", **content}}, **stated}


def taking(schema: Any, media_type: str = JSON) -> dict[str, Any]:
    body = {"required": True, "content": {media_type: {"schema": schema}}}
    return {"requestBody": body, **answering(None)}


def parameter(name: str, place: str = "query") -> dict[str, Any]:
    return {"name": name, "in": place, "schema": TEXT, **({"required": True} if place == "path" else {})}


def names_of_ours() -> dict[str, Any]:
    paths = {
        f"/{name}": {"get": answering(ref(name)), "post": {**taking(ref(name)), "operationId": name}}
        for name in COLLIDING
    }
    return document(paths, {name: thing(a=TEXT, **{name: TEXT}) for name in COLLIDING})


def arguments_of_ours() -> dict[str, Any]:
    query = [
        "request_options",
        "extra",
        "data",
        "destination",
        "max_items",
        "dedupe",
        "from",
        "filter",
        "models",
        "path",
    ]
    parameters = [parameter("self", "path"), *map(parameter, query), parameter("X-Id", "header")]
    return document({"/things/{self}": {"post": {**taking(thing(extra=TEXT)), "parameters": parameters}}})


def compositions() -> dict[str, Any]:
    schemas = {
        "Cat": thing(kind={"const": "cat"}, name=TEXT),
        "Dog": thing(kind={"const": "dog"}, age={"type": "integer"}),
        "Alias": ref("Cat"),
        "Pack": {"type": "array", "items": ref("Pack")},
        "Pet": {"allOf": [{"oneOf": [ref("Cat"), ref("Dog")]}, thing(owner=TEXT)]},
    }
    spellings = ("fooBar", "foo_bar", "FooBar", "foo-bar", "foo bar", "1x", "", "class", "keys", "to_dict", "@id")
    every = [ref("Alias"), ref("Pack"), ref("Pet"), {"not": TEXT}, {"const": 5}, {"enum": ["a", 1, None]}, True, {}]
    every += [thing(**dict.fromkeys(spellings, TEXT)), {"type": "array", "prefixItems": [TEXT, {"type": "integer"}]}]
    paths = {f"/a{at}": {"get": answering(schema), "put": taking(schema)} for at, schema in enumerate(every)}
    return document(paths, schemas)


def faults() -> dict[str, Any]:
    broken: dict[str, Any] = {
        "/schema": {"get": answering("text")},
        "/parameters": {"get": {"parameters": "x", "responses": {}}},
        "/item": "no mapping",
        "/gone": {"$ref": "#/paths/~1nowhere"},
        "/body": {"post": {"requestBody": "x", "responses": {}}},
        "/kind": {"get": {**answering(None), "parameters": [parameter("x", "body")]}},
        "/media": {"post": taking(TEXT, "not a media type")},
        "/loop": {"get": answering(ref("Loop"))},
        "/bad": {"get": answering(ref("Bad"))},
        "/missing": {"get": answering(ref("Missing"))},
        "/sp ace": {"get": answering(None)},
        "/none": {"post": {"requestBody": {"content": {}}, "responses": {}}},
        "/trace": {"trace": answering(None)},
    }
    schemas = {"Loop": ref("Loop"), "Bad": {"properties": 5}, "Good": thing(a=TEXT)}
    made = document({**broken, "/good": {"get": answering(ref("Good"))}}, schemas)
    made["components"]["securitySchemes"] = {"x": 5}
    return {**made, "tags": ["a", 5], "info": 5}


DOCUMENTS = {
    "names": (names_of_ours, 0),
    "arguments": (arguments_of_ours, 0),
    "compositions": (compositions, 0),
    "faults": (faults, 13),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_an_odd_document_gives_a_client_that_works(name: str, tmp_path: Path) -> None:
    make, spoilt = DOCUMENTS[name]
    source = make()
    built = build_from(canonical(copy.deepcopy(source)), [])
    every = [(path, method) for path, method, _ in operations(built.document)]
    left = only(built.document, [place for place in every if place not in built.spoilt])
    left, omitted = renderable("webhooks", left)
    with rendered(left, tmp_path) as client:
        lost = uncounted(left, document_counts(left), client.counts)
        places = {place for path, item in source["paths"].items() for place in places_of(path, item)}
        told = {*built.spoilt, *(one.place for one in [*omitted, *lost])}
        assert len(told) == spoilt
        assert all(one.reason for one in [*omitted, *lost])
        assert len(client.counts.operations) == len(places) - len(told)
        assert len(client.module("operations").ALL) == len(client.counts.operations)
        for kind in ("models", "inputs", "client", "resources.other"):
            client.module(kind)
        check_types(client)


def places_of(path: str, item: Any) -> list[tuple[str, str]]:
    return [(path, "")] if "$ref" in item or isinstance(item, str) else [(path, method) for method in item]


def check_types(client: Client) -> None:
    arguments = ["--strict", "--cache-dir", str(client.root.parent / ".mypy_cache"), str(client.root)]
    command = [sys.executable, "-m", "mypy", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=REPOSITORY)
    assert done.returncode == 0, done.stdout
