"""Every change of a vendor is told once, in its class, and weighed by who sends the value."""

from __future__ import annotations

import ast
import copy
import os
import random
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.changes import changes
from codegen.effective import Effective, build_from
from codegen.loading import load_path
from codegen.omissions import renderable
from codegen.openapi import operations
from codegen.rendering import render_service
from codegen.specs import REPOSITORY
from vendor_documents import decorated, shuffled

OUTCOMES = Path(__file__).with_name("vendor_changes.txt")
"""What each change of the table does to the rendered client; WRITE_OUTCOMES=1 writes it."""

Edit = Callable[[dict[str, Any]], object]
Told = tuple[bool, str, str, str]


def shop() -> dict[str, Any]:
    """A document with an inline body, an inline answer, a shared component, security, servers and headers."""
    thing = {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "kind": {"type": "string", "enum": ["a", "b"]},
            "size": {"type": "integer", "minimum": 1, "maximum": 9},
            "note": {"type": "string", "maxLength": 20, "pattern": "^x", "default": "x"},
            "when": {"type": "string", "format": "date-time"},
            "list": {"type": "array", "items": {"type": "string"}},
            "owner": {"$ref": "#/components/schemas/Owner"},
        },
        "required": ["id"],
    }
    json_of = {"application/json": {"schema": thing}}
    get = {
        "operationId": "getThing",
        "tags": ["things"],
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer", "default": 10}},
            {"name": "sort", "in": "query", "required": True, "schema": {"type": "string", "enum": ["up", "down"]}},
        ],
        "responses": {
            "200": {
                "description": "",
                "content": copy.deepcopy(json_of),
                "headers": {"X-Total": {"schema": {"type": "integer"}}},
            },
            "404": {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}},
        },
    }
    put = {
        "operationId": "putThing",
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "requestBody": {"content": copy.deepcopy(json_of)},
        "responses": {"200": {"description": ""}, "204": {"description": ""}},
    }
    owner = {"type": "object", "properties": {"name": {"type": "string"}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "security": [{"oauth": ["read"]}],
        "paths": {"/things/{id}": {"get": get, "put": put}},
        "components": {
            "schemas": {"Owner": owner},
            "securitySchemes": {"oauth": {"type": "http", "scheme": "bearer"}, "key": {"type": "http", "scheme": "x"}},
        },
    }


def get(document: dict[str, Any]) -> Any:
    return document["paths"]["/things/{id}"]["get"]


def put(document: dict[str, Any]) -> Any:
    return document["paths"]["/things/{id}"]["put"]


def sent(document: dict[str, Any]) -> Any:
    return put(document)["requestBody"]["content"]["application/json"]["schema"]


def received(document: dict[str, Any]) -> Any:
    return get(document)["responses"]["200"]["content"]["application/json"]["schema"]


def field(schema: Any, name: str, **keywords: Any) -> None:
    schema["properties"][name].update(keywords)


def renamed_path(document: dict[str, Any]) -> None:
    document["paths"]["/things/{thingId}"] = document["paths"].pop("/things/{id}")
    for operation in document["paths"]["/things/{thingId}"].values():
        operation["parameters"][0]["name"] = "thingId"


GET, PUT = "GET /things/{}", "PUT /things/{}"
IN, OUT = f"{PUT} body", f"{GET} 200"

TABLE: dict[str, tuple[Edit, list[Told]]] = {
    # operations
    "operation added": (
        lambda d: d["paths"].update({"/new": {"post": {"responses": {}}}}),
        [(False, "wire", "POST /new", "added")],
    ),
    "operation removed": (lambda d: d["paths"]["/things/{id}"].pop("put"), [(True, "wire", PUT, "removed")]),
    "path moved": (
        lambda d: d["paths"].update({"/v2/things/{id}": {"put": d["paths"]["/things/{id}"].pop("put")}}),
        [(True, "wire", PUT, "moved to `PUT /v2/things/{}`")],
    ),
    "placeholder renamed": (
        renamed_path,
        [
            (False, "client", GET, "the path `/things/{id}` is now written `/things/{thingId}`"),
            (False, "client", PUT, "the path `/things/{id}` is now written `/things/{thingId}`"),
        ],
    ),
    "operationId renamed": (
        lambda d: get(d).update(operationId="readThing"),
        [(False, "client", GET, "operationId `getThing` is now `readThing`")],
    ),
    "operation deprecated": (
        lambda d: get(d).update(deprecated=True),
        [(False, "documentation", GET, "now deprecated")],
    ),
    "operation described": (
        lambda d: get(d).update(description="Words."),
        [(False, "documentation", GET, "its prose changed")],
    ),
    "tags changed": (lambda d: get(d).update(tags=["x"]), [(False, "documentation", GET, "tags changed")]),
    # parameters
    "parameter added": (
        lambda d: get(d)["parameters"].append({"name": "q", "in": "query", "schema": {"type": "string"}}),
        [(False, "wire", f"{GET} query q", "added (optional): `string`")],
    ),
    "required parameter added": (
        lambda d: get(d)["parameters"].append({"name": "q", "in": "query", "required": True}),
        [(True, "wire", f"{GET} query q", "added (required): `any`")],
    ),
    "parameter removed": (lambda d: get(d)["parameters"].pop(1), [(True, "wire", f"{GET} query limit", "removed")]),
    "parameter renamed": (
        lambda d: get(d)["parameters"][1].update(name="size"),
        [
            (True, "wire", f"{GET} query limit", "removed"),
            (False, "wire", f"{GET} query size", "added (optional): `integer`"),
        ],
    ),
    "parameter required": (
        lambda d: get(d)["parameters"][1].update(required=True),
        [(True, "wire", f"{GET} query limit", "now required")],
    ),
    "parameter optional": (
        lambda d: get(d)["parameters"][2].pop("required"),
        [(False, "wire", f"{GET} query sort", "now optional")],
    ),
    "parameter deprecated": (
        lambda d: get(d)["parameters"][1].update(deprecated=True),
        [(False, "documentation", f"{GET} query limit", "now deprecated")],
    ),
    "parameter type": (
        lambda d: get(d)["parameters"][1]["schema"].update(type="string"),
        [(True, "wire", f"{GET} query limit", "type `integer` is now `string`")],
    ),
    "parameter type wider": (
        lambda d: get(d)["parameters"][1]["schema"].update(type="number"),
        [(False, "wire", f"{GET} query limit", "type `integer` is now `number`")],
    ),
    "parameter default": (
        lambda d: get(d)["parameters"][1]["schema"].update(default=20),
        [(False, "wire", f"{GET} query limit", "default `10` is now `20`")],
    ),
    "parameter style": (
        lambda d: get(d)["parameters"][1].update(explode=False),
        [(True, "wire", f"{GET} query limit", "`explode` changed, so that values are sent differently")],
    ),
    "enum of a parameter": (
        lambda d: get(d)["parameters"][2]["schema"].update(enum=["up", "left"]),
        [
            (True, "wire", f"{GET} query sort", 'values removed: `"down"`'),
            (False, "wire", f"{GET} query sort", 'values added: `"left"`'),
        ],
    ),
    # request bodies
    "field sent added": (
        lambda d: sent(d)["properties"].update(new={"type": "string"}),
        [(False, "wire", f"{IN} .new", "added (optional): `string`")],
    ),
    "required field sent added": (
        lambda d: sent(d).update(
            properties={**sent(d)["properties"], "new": {"type": "string"}}, required=["id", "new"]
        ),
        [(True, "wire", f"{IN} .new", "added (required): `string`")],
    ),
    "field sent removed": (lambda d: sent(d)["properties"].pop("note"), [(True, "wire", f"{IN} .note", "removed")]),
    "field sent nullable": (
        lambda d: field(sent(d), "note", type=["string", "null"]),
        [(False, "wire", f"{IN} .note", "may now be null")],
    ),
    "field sent required": (
        lambda d: sent(d).update(required=["id", "note"]),
        [(True, "wire", f"{IN} .note", "now required")],
    ),
    "field sent longer": (
        lambda d: field(sent(d), "note", maxLength=99),
        [(False, "wire", f"{IN} .note", "`maxLength` `20` is now `99`")],
    ),
    "field sent shorter": (
        lambda d: field(sent(d), "note", maxLength=9),
        [(True, "wire", f"{IN} .note", "`maxLength` `20` is now `9`")],
    ),
    "pattern changed": (
        lambda d: field(sent(d), "note", pattern="^y"),
        [(True, "wire", f"{IN} .note", '`pattern` `"^x"` is now `"^y"`')],
    ),
    "enum value sent added": (
        lambda d: field(sent(d), "kind", enum=["a", "b", "c"]),
        [(False, "wire", f"{IN} .kind", 'values added: `"c"`')],
    ),
    "field sent read-only": (
        lambda d: field(sent(d), "size", readOnly=True),
        [(True, "wire", f"{IN} .size", "now `readOnly`")],
    ),
    "body closed": (
        lambda d: sent(d).update(additionalProperties=False),
        [(True, "wire", IN, "additionalProperties: anything before, nothing now")],
    ),
    "body required": (
        lambda d: put(d)["requestBody"].update(required=True),
        [(True, "wire", IN, "now required")],
    ),
    "body removed": (lambda d: put(d).pop("requestBody"), [(True, "wire", IN, "removed")]),
    "body in another media type": (
        lambda d: put(d)["requestBody"]["content"].update({"text/xml": {"schema": {"type": "string"}}}),
        [(False, "wire", f"{IN} (text/xml)", "`text/xml` added: `string`")],
    ),
    # responses
    "field received added": (
        lambda d: received(d)["properties"].update(new={"type": "string"}),
        [(False, "wire", f"{OUT} .new", "added (optional): `string`")],
    ),
    "field received removed": (
        lambda d: received(d)["properties"].pop("note"),
        [(True, "wire", f"{OUT} .note", "removed")],
    ),
    "field received nullable": (
        lambda d: field(received(d), "note", type=["string", "null"]),
        [(True, "wire", f"{OUT} .note", "may now be null")],
    ),
    "field received optional": (
        lambda d: received(d).pop("required"),
        [(True, "wire", f"{OUT} .id", "now optional")],
    ),
    "field received required": (
        lambda d: received(d).update(required=["id", "note"]),
        [(False, "wire", f"{OUT} .note", "now required")],
    ),
    "enum value received added": (
        lambda d: field(received(d), "kind", enum=["a", "b", "c"]),
        [(False, "wire", f"{OUT} .kind", 'values added: `"c"`; may break a caller that handles every value')],
    ),
    "enum value received removed": (
        lambda d: field(received(d), "kind", enum=["a"]),
        [(False, "wire", f"{OUT} .kind", 'values removed: `"b"`')],
    ),
    "bound of a field received": (
        lambda d: field(received(d), "size", maximum=99),
        [(False, "wire", f"{OUT} .size", "`maximum` `9` is now `99`")],
    ),
    "format of a field received": (
        lambda d: received(d)["properties"]["when"].pop("format"),
        [(True, "wire", f"{OUT} .when", 'format `"date-time"` is now none')],
    ),
    "items of a field received": (
        lambda d: field(received(d), "list", items={"type": "integer"}),
        [(True, "wire", f"{OUT} .list[]", "type `string` is now `integer`")],
    ),
    "field received deprecated": (
        lambda d: field(received(d), "note", deprecated=True),
        [(False, "documentation", f"{OUT} .note", "now deprecated")],
    ),
    "inline object becomes a component": (
        lambda d: (
            d["components"]["schemas"].update(Thing=copy.deepcopy(received(d))),
            get(d)["responses"]["200"]["content"]["application/json"].update(
                schema={"$ref": "#/components/schemas/Thing"}
            ),
        ),
        [
            (False, "client", "#Thing", "added: `object`"),
            (False, "client", OUT, "was written out in place and is now the class `Thing`"),
        ],
    ),
    "status added": (
        lambda d: get(d)["responses"].update({"202": {"description": ""}}),
        [(False, "wire", f"{GET} 202", "added")],
    ),
    "status removed": (lambda d: put(d)["responses"].pop("204"), [(True, "wire", f"{PUT} 204", "removed")]),
    "error status removed": (lambda d: get(d)["responses"].pop("404"), [(False, "wire", f"{GET} 404", "removed")]),
    "media type of a response": (
        lambda d: get(d)["responses"]["200"].update(content={"text/csv": {"schema": {"type": "string"}}}),
        [
            (True, "wire", OUT, "`application/json` removed"),
            (False, "wire", f"{OUT} (text/csv)", "`text/csv` added: `string`"),
        ],
    ),
    "header added": (
        lambda d: get(d)["responses"]["200"]["headers"].update({"X-Page": {"schema": {"type": "integer"}}}),
        [(False, "wire", f"{OUT} header X-Page", "added")],
    ),
    "header removed": (
        lambda d: get(d)["responses"]["200"].pop("headers"),
        [(True, "wire", f"{OUT} header X-Total", "removed")],
    ),
    # components, security, servers, the document
    "field of a component": (
        lambda d: d["components"]["schemas"]["Owner"]["properties"].update(mail={"type": "string"}),
        [(False, "wire", "#Owner .mail", "added (optional): `string`")],
    ),
    "scope added": (
        lambda d: get(d).update(security=[{"oauth": ["read", "write"]}]),
        [(True, "wire", GET, "security `oauth(read)` is now `oauth(read write)`")],
    ),
    "another way in": (
        lambda d: get(d).update(security=[{"oauth": ["read"]}, {"key": []}]),
        [(False, "wire", GET, "security `oauth(read)` is now `oauth(read) or key`")],
    ),
    "made public": (
        lambda d: get(d).update(security=[]),
        [(False, "wire", GET, "security `oauth(read)` is now `none`")],
    ),
    "security of all": (
        lambda d: d.update(security=[{"key": []}]),
        [(True, "wire", place, "security `oauth(read)` is now `key`") for place in (GET, PUT)],
    ),
    "security scheme changed": (
        lambda d: d["components"]["securitySchemes"]["key"].update(scheme="y"),
        [(True, "wire", "security scheme key", "changed")],
    ),
    "server moved": (
        lambda d: d.update(servers=[{"url": "https://b.example"}]),
        [
            (True, "wire", "the document", "server `https://a.example` removed"),
            (False, "wire", "the document", "server `https://b.example` added"),
        ],
    ),
    "server of a path": (
        lambda d: d["paths"]["/things/{id}"].update(servers=[{"url": "https://b.example"}]),
        [(False, "wire", "/things/{id}", "server `https://b.example` added")],
    ),
    "path without operations": (
        lambda d: d["paths"].update({"/later": {"servers": [{"url": "https://b.example"}]}}),
        [(False, "other", "/later", "changed, and has no operation")],
    ),
    "operation that cannot be read": (
        lambda d: d["paths"].update({"/odd": {"get": {"responses": 3}}}),
        [(False, "wire", "GET /odd", "added")],
    ),
    "version": (
        lambda d: d["info"].update(version="2"),
        [(False, "documentation", "the document", "title or version changed")],
    ),
    "webhooks": (
        lambda d: d.update(webhooks={"ping": {"post": {"responses": {}}}}),
        [(False, "other", "the document", "`webhooks` changed")],
    ),
    "a keyword nobody knows": (
        lambda d: field(received(d), "note", contentEncoding="base64"),
        [(False, "other", f"{OUT} .note", "`contentEncoding` changed")],
    ),
}


@pytest.mark.parametrize("name", TABLE)
def test_a_change_is_told_once_and_in_its_class(name: str) -> None:
    edit, expected = TABLE[name]
    new = shop()
    edit(new)
    found = changes(canonical(shop()), canonical(new))
    told = [(one.breaking, one.kind, one.subject.replace("`", ""), one.text) for one in found]
    assert sorted(told) == sorted(expected)


@cache
def shop_client() -> tuple[dict[str, str], list[str]]:
    """The classes of the shop by place, and what its client has."""
    built = build_from(canonical(shop()), [])
    return built.classes, client_of(built)


def client_of(built: Effective) -> list[str]:
    """What a client has: operations, arguments, fields of models and keys of inputs, one line each."""
    document, omitted = renderable("webhooks", built.document)
    assert not omitted
    with tempfile.TemporaryDirectory() as folder:
        render_service("webhooks", document, Path(folder))
        root = Path(folder) / "timeback_api" / "webhooks"
        trees = {path.stem: ast.parse(path.read_text()) for path in sorted(root.rglob("*.py"))}
    return sorted(
        {
            *(line for node in ast.walk(trees["operations"]) for line in operation_lines(node)),
            *(line for node in ast.walk(trees["other"]) for line in argument_lines(node)),
            *(line for node in ast.walk(trees["models"]) for line in field_lines(node, "model")),
            *(line for node in ast.walk(trees["inputs"]) for line in field_lines(node, "input")),
        }
    )


def operation_lines(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "Operation":
        stated = {one.arg: ast.unparse(one.value) for one in node.keywords if one.arg != "name"}
        yield f"operation {stated.pop('id')}"
        yield from (f"operation {name} {value}" for name, value in stated.items())


def argument_lines(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.AsyncFunctionDef):
        yield from (f"{node.name} {ast.unparse(one)}" for one in node.decorator_list)
        for one in [*node.args.args, *node.args.kwonlyargs]:
            if one.annotation is not None and one.arg not in {"extra", "request_options"}:
                yield f"{node.name} {one.arg}" + (f": {ast.unparse(one.annotation)}" if one.arg != "data" else "")
        yield f"{node.name} returns {ast.unparse(node.returns) if node.returns else None}"


def field_lines(node: ast.AST, kind: str) -> Iterator[str]:
    if isinstance(node, ast.ClassDef):
        for one in node.body:
            if isinstance(one, ast.AnnAssign):
                partial = kind == "model" or any(keyword.arg == "total" for keyword in node.keywords)
                yield f"{kind} {node.name}.{ast.unparse(one.target)}: {told_type(one.annotation, partial)}"
    elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and len(node.value.args) == 2:
        name, partial = ast.unparse(node.targets[0]), any(one.arg == "total" for one in node.value.keywords)
        keys = node.value.args[1]
        assert isinstance(keys, ast.Dict)
        for key, value in zip(keys.keys, keys.values, strict=True):
            assert key is not None
            yield f"{kind} {name}.{ast.literal_eval(key)!s}: {told_type(value, partial)}"


def told_type(annotation: ast.expr, partial: bool) -> str:
    """A type, and whether the key is required, which each class writes in its own way."""
    optional = partial or "NotRequired" in ast.unparse(annotation)
    return plain_type(annotation) if optional else f"{plain_type(annotation)} (required)"


def plain_type(annotation: ast.expr) -> str:
    """A type without what says whether a key is required, which each class writes in its own way."""
    if isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) in {"Annotated", "NotRequired"}:
        inner = annotation.slice
        return plain_type(inner.elts[0] if isinstance(inner, ast.Tuple) else inner)
    return ast.unparse(annotation)


def outcome(edit: Edit) -> list[str]:
    """What the client has more, and what it has no longer."""
    pins, before = shop_client()
    new = shop()
    edit(new)
    after = client_of(build_from(canonical(new), [], pins))
    gone = [f"- {line}" for line in before if line not in after]
    return [*gone, *(f"+ {line}" for line in after if line not in before)]


@pytest.mark.parametrize("name", TABLE)
def test_a_change_does_to_the_client_what_is_listed(name: str) -> None:
    listed = OUTCOMES.read_text(encoding="utf-8")
    parts = {part.splitlines()[0]: part.rstrip() for part in listed.split("\n\n") if part.strip()}
    found = "\n".join([f"## {name}", *outcome(TABLE[name][0])])
    if "WRITE_OUTCOMES" in os.environ:
        OUTCOMES.write_text("\n\n".join({**parts, f"## {name}": found}.values()) + "\n", encoding="utf-8")
    else:
        assert found == parts[f"## {name}"]


def test_the_table_has_every_kind_of_change() -> None:
    assert len(TABLE) >= 45


@pytest.mark.parametrize("name", sorted(path.stem for path in (REPOSITORY / "specs" / "snapshots").glob("*.yaml")))
def test_order_is_no_change_and_prose_is_documentation(name: str) -> None:
    document = load_path(REPOSITORY / "specs" / "snapshots" / f"{name}.yaml")
    rng = random.Random(name)
    assert changes(document, canonical(shuffled(document, rng))) == []
    found = changes(document, canonical(decorated(document, rng)))
    assert {(one.breaking, one.kind) for one in found} == {(False, "documentation")}
    assert len(found) >= sum(1 for _ in operations(document))


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict) and value:
        return [one for key, below in value.items() for one in leaves(below, (*path, key))]
    if isinstance(value, list) and value:
        return [one for index, below in enumerate(value) for one in leaves(below, (*path, index))]
    return [path]


@pytest.mark.parametrize("name", ["case", "clr", "webhooks", "caliper", "powerpath"])
def test_whatever_differs_is_told(name: str) -> None:
    """Remove one leaf after the other: `No change` is never said of a document that differs."""
    document = load_path(REPOSITORY / "specs" / "snapshots" / f"{name}.yaml")
    every = leaves(document)
    for path in random.Random(name).sample(every, min(len(every), 60)):
        new = copy.deepcopy(document)
        holder = new
        for step in path[:-1]:
            holder = holder[step]
        del holder[path[-1]]
        if "openapi" in new and "name" not in path[-1:] and "in" not in path[-1:]:
            assert changes(document, new), path


# Unions, whose members have no names.

PARTS = [
    {"type": "object", "properties": {"name": {"type": "string"}, "size": {"type": "integer"}}},
    {"type": "object", "properties": {"name": {"type": "string"}, "colour": {"type": "string"}}},
    {"type": "integer"},
]


@pytest.mark.parametrize(
    ("edit", "told"),
    [
        (lambda some: some[0]["properties"].update(aaa={"type": "string"}), "added (optional): `string`"),
        (lambda some: some[0]["properties"].update(kind={"const": "x"}), "added (optional): `any`"),
        (
            lambda some: some[0]["properties"].update(kind={"type": "string", "enum": ["x"]}),
            "added (optional): `string`",
        ),
        (lambda some: some[1]["properties"].pop("colour"), "removed"),
        (lambda some: some.reverse(), None),
        (lambda some: some.append({"type": "string"}), "variant `string` added"),
        (lambda some: some.pop(), "variant `integer` removed"),
    ],
    ids=["field", "constant", "lone choice", "field removed", "order", "variant", "variant removed"],
)
def test_a_change_inside_a_union_is_one_line(edit: Any, told: str | None) -> None:
    old = shop()
    received(old)["properties"]["item"] = {"oneOf": copy.deepcopy(PARTS)}
    new = copy.deepcopy(old)
    edit(received(new)["properties"]["item"]["oneOf"])
    found = changes(canonical(old), canonical(new))
    assert [one.text for one in found if one.kind != "other"] == ([told] if told else [])
