"""An operation that the vendor moves to another path is known again, with its classes and what we call it."""

from __future__ import annotations

import copy
import random
from dataclasses import replace
from typing import Any

import pytest

from codegen.canonical import canonical
from codegen.changes import changes
from codegen.effective import build_from
from codegen.moves import Targets, moves
from codegen.openapi import operations
from pinned_documents import SERVICES, layers, pins, snapshot
from vendor_documents import shuffled

PREFIX = "/vendor"


def moved_away(document: dict[str, Any], *, with_ids: bool) -> dict[str, Any]:
    """The document with every path below a prefix, and operationIds made from the new paths or none."""
    result = copy.deepcopy(document)
    result["paths"] = {PREFIX + path: item for path, item in result["paths"].items()}
    for path, method, operation in operations(result):
        if not with_ids:
            operation["operationId"] = f"{method}{path}"
    new: dict[str, Any] = canonical(shuffled(result, random.Random(7)))
    return new


@pytest.mark.parametrize("with_ids", [True, False])
@pytest.mark.parametrize("service", SERVICES)
def test_operations_that_move_keep_their_classes_and_are_told_as_moved(service: str, with_ids: bool) -> None:
    old = snapshot(service)
    new = moved_away(old, with_ids=with_ids)
    told = [one for one in changes(old, new) if not one.text.startswith("operationId ")]
    assert len(told) == len(list(operations(old)))
    assert all(one.breaking and one.text.startswith("moved to `") for one in told)
    before = build_from(old, layers(service), pins(service))
    after = build_from(new, layers(service), pins(service), old)
    assert set(after.classes.values()) == set(before.classes.values())


@pytest.mark.parametrize("service", SERVICES)
def test_the_lines_for_operations_that_moved_fit_where_they_are_now(service: str) -> None:
    old = snapshot(service)
    new = moved_away(old, with_ids=True)
    before = build_from(old, layers(service), pins(service))
    after = build_from(new, layers(service), pins(service), old)
    told = {(one.where.partition("/")[0], one.failure.action.number): one.failure for one in after.misfits}
    edited = []
    for layer in layers(service):
        actions: list[Any] = []
        for number, action in enumerate(layer.overlay["actions"], start=1):
            failure = told.get((layer.name, number))
            actions += failure.instead if failure is not None and failure.instead else [action]
        edited.append(replace(layer, overlay={**layer.overlay, "actions": actions}))
    pasted = build_from(new, edited, after.classes)
    assert pasted.misfits == ()
    assert pasted.unnamed == ()
    assert pasted.document["components"] == before.document["components"]
    assert names_by_place(pasted.document) == names_by_place(before.document)


def names_by_place(document: dict[str, Any]) -> dict[tuple[str, str], Any]:
    return {
        (path.removeprefix(PREFIX), method): operation["x-timeback"] for path, method, operation in operations(document)
    }


# What is one operation, and what is another one.


def shop(**paths: dict[str, Any]) -> dict[str, Any]:
    return canonical({"openapi": "3.0.0", "info": {}, "paths": {f"/{path}": item for path, item in paths.items()}})


def answering(name: str, **more: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": {name: {"type": "string"}}}
    return {"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}, **more}


EMPTY: dict[str, Any] = {"responses": {"204": {"description": ""}}}


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ({"a": {"get": answering("x")}}, {"orders": {"get": answering("x")}}, {}),
        ({"a/c": {"get": answering("x")}}, {"b/c": {"get": answering("x")}}, {("/a/c", "get"): ("/b/c", "get")}),
        ({"a/c": {"get": answering("x")}}, {"b/c": {"get": answering("y")}}, {}),
        (
            {"a": {"get": answering("x", operationId="o")}},
            {"other": {"post": answering("y", operationId="o")}},
            {("/a", "get"): ("/other", "post")},
        ),
        ({"users/{id}": {"delete": EMPTY}}, {"orders/{id}": {"delete": EMPTY}}, {}),
        ({"users/{id}": {"delete": EMPTY}}, {"v2/users/{id}": {"delete": EMPTY}}, {("/users/{id}", "delete")}),
        (
            {"users": {"get": answering("x"), "delete": EMPTY}},
            {"people/users-all": {"get": answering("x"), "delete": EMPTY}},
            {("/users", "get"), ("/users", "delete")},
        ),
        (
            {"s/a": {"get": answering("x")}},
            {"s/b": {"get": answering("x")}, "s/c": {"get": answering("x")}},
            {},
        ),
        ({"a/{x}": {"get": answering("x")}}, {"a/{y}": {"get": answering("x")}}, {}),
        ({"a": {"get": answering("x", operationId="o")}}, {"a": {"get": answering("y", operationId="o")}}, {}),
    ],
    ids=[
        "alike in nothing",
        "prefix",
        "shape",
        "id",
        "apart",
        "version",
        "beside",
        "ambiguous",
        "placeholder",
        "stays",
    ],
)
def test_an_operation_is_found_again_where_one_thing_tells_it(old: Any, new: Any, found: Any) -> None:
    told = moves(shop(**old), shop(**new))
    assert (told if isinstance(found, dict) else set(told)) == found


def test_what_renames_a_path_goes_along_with_the_operation_that_moved_alone() -> None:
    renames = {"target": "$.paths['/a/:key']", "x-rename-to": "/a/{id}"}
    named = {"target": "$.paths['/a/{id}'].put", "update": {"summary": "s"}}
    found = {("/a/:key", "put"): ("/v2/a/:key", "put")}
    targets = Targets(found, [renames, named], {"paths": {"/a/:key": {}, "/v2/a/:key": {}}})
    assert targets.of(named) == [
        {"target": "$.paths['/v2/a/:key']", "x-rename-to": "/v2/a/{id}"},
        {"target": "$.paths['/v2/a/{id}'].put", "update": {"summary": "s"}},
    ]
    assert targets.of({**named, "update": {}}) == [{"target": "$.paths['/v2/a/{id}'].put", "update": {}}]
    assert targets.of({"target": "$.components.schemas.User", "remove": True}) == []
