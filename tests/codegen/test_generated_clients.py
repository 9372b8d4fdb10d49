"""The generated clients as they are committed: their size, their names, their types, and what importing them costs."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import subprocess
import sys
import typing
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import timeback_api
from codegen.naming import HTTP_METHODS
from codegen.services import SERVICES, Service
from public_surface import unawaited
from timeback_api.oneroster import models as oneroster
from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.models import RESERVED_NAMES, Model
from timeback_kit.runtime.operations import Operation
from timeback_kit.runtime.sync.client import SyncServiceClient

ROOT = Path(timeback_api.__path__[0])
MOST_LINES = 55_000
POSITIONAL = re.compile(r"(Type|Item|Response|Body|Option|Variant|AnyOf|OneOf|AllOf|Inline|Schema)[0-9]+|Body$")

services = pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)


@cache
def module(service: Service, name: str) -> ModuleType:
    return importlib.import_module(f"timeback_api.{service.package}.{name}")


def files() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def resources(service: Service) -> Iterator[ModuleType]:
    for path in sorted((ROOT / service.package / "resources").glob("[!_]*.py")):
        yield module(service, f"resources.{path.stem}")


def classes(found: ModuleType) -> dict[str, type]:
    return {
        name: one for name, one in vars(found).items() if isinstance(one, type) and one.__module__ == found.__name__
    }


@services
def test_every_list_is_a_page(service: Service) -> None:
    for found in resources(service):
        for name, one in classes(found).items():
            method = vars(one).get("list")
            if method is not None:
                assert inspect.signature(method).return_annotation.startswith("Page["), name


def test_everything_together_is_small_enough() -> None:
    assert sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files()) <= MOST_LINES


def test_nothing_was_printed_without_a_filter() -> None:
    assert [path.name for path in files() if "object at 0x" in path.read_text(encoding="utf-8")] == []


def test_no_class_is_named_by_a_position() -> None:
    found = [
        node.name
        for path in files()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    assert [name for name in found if POSITIONAL.search(name)] == []
    assert len(found) > 500


def test_nothing_is_imported_inside_a_model() -> None:
    for path in ROOT.rglob("models.py"):
        functions = [
            node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.FunctionDef)
        ]
        inside = [node for one in functions for node in ast.walk(one) if isinstance(node, (ast.Import, ast.ImportFrom))]
        assert inside == []


@services
def test_every_operation_is_in_the_table(service: Service) -> None:
    document = json.loads((ROOT / service.package / "document.json").read_text(encoding="utf-8"))
    stated = {
        (item[method]["operationId"], method.upper(), path)
        for path, item in document["paths"].items()
        for method in HTTP_METHODS
        if method in item
    }
    table: dict[str, Operation[Any]] = module(service, "operations").ALL
    assert {(one.id, one.method, one.path) for one in table.values()} == stated
    assert {one.service for one in table.values()} == {service.name}


@services
def test_every_input_can_be_checked_against(service: Service) -> None:
    inputs = module(service, "inputs")
    for one in vars(inputs).values():
        if typing.is_typeddict(one) and one.__module__ == inputs.__name__:
            assert typing.get_type_hints(one, include_extras=True)
    named = {one.body.input for one in module(service, "operations").ALL.values() if one.body is not None} - {None}
    places = {tuple(str(place).split(":")) for place in named}
    assert {where for where, _ in places} <= {inputs.__name__}
    assert [name for _, name in places if not hasattr(inputs, name)] == []


@services
def test_every_model_can_be_checked_against(service: Service) -> None:
    models = classes(module(service, "models"))
    assert models
    for one in models.values():
        assert issubclass(one, Model)
        assert set(typing.get_type_hints(one)) >= set(one._fields.wire)
        assert one.__doc__


def test_rendering_keeps_off_the_names_that_models_have() -> None:
    from codegen.identifiers import MODEL_MEMBERS

    assert RESERVED_NAMES <= MODEL_MEMBERS
    replaceable = {"items", "values"}  # a field of that name takes the place of the method
    # asked in a process of its own, since importing the documented packages gives models the published names
    code = "from timeback_kit.runtime.models import Model; print(*(name for name in vars(Model) if name[0] != '_'))"
    own = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert set(own) - replaceable <= MODEL_MEMBERS


@services
def test_both_colours_are_alike(service: Service) -> None:
    for found in resources(service):
        pairs = classes(found)
        blocking = {name for name in pairs if not name.startswith("Async")}
        assert {f"Async{name}" for name in blocking} == set(pairs) - blocking
        for name in blocking:
            assert_alike(pairs[f"Async{name}"], pairs[name])


def assert_alike(awaited: type, blocking: type) -> None:
    assert inspect.getdoc(awaited) == inspect.getdoc(blocking)
    assert public(awaited) == public(blocking)
    for name in public(awaited):
        one, other = vars(awaited)[name], vars(blocking)[name]
        if isinstance(one, property):
            one, other = one.fget, other.fget
        assert uncoloured(one) == uncoloured(other)
        assert inspect.getdoc(one), f"{awaited.__name__}.{name} has no docstring"
        assert unawaited(one) == inspect.getdoc(other)


def uncoloured(method: Any) -> str:
    return str(inspect.signature(method)).replace("Async", "")


def public(one: type) -> set[str]:
    return {name for name in vars(one) if name == "__call__" or not name.startswith("_")}


@services
def test_a_client_offers_every_resource_and_hides_nothing_of_its_base(service: Service) -> None:
    client = module(service, "client")
    names = {path.stem for path in (ROOT / service.package / "resources").glob("[!_]*.py")}
    for prefix, base in (("Async", AsyncServiceClient), ("", SyncServiceClient)):
        offered = vars(getattr(client, f"{prefix}{service.stem}Api"))
        assert {name for name, one in offered.items() if isinstance(one, property)} == names
        assert not names & set(dir(base))
        assert offered["error"] is getattr(module(service, "errors"), service.error)


@services
def test_importing_a_client_imports_no_model_and_no_other_service(service: Service) -> None:
    program = (
        f"import sys, timeback_api.{service.package} as package; package.{service.stem}Api\n"
        "print(*sorted(name for name in sys.modules if name.startswith('timeback_api.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    own = f"timeback_api.{service.package}"
    assert done.stdout.split() == [own, f"{own}.client", f"{own}.errors"]


@services
def test_touching_a_resource_imports_that_one(service: Service) -> None:
    name = next(resources(service)).__name__.rpartition(".")[2]
    program = (
        f"import sys; from timeback_api.{service.package} import {service.stem}Api\n"
        f"{service.stem}Api.{name}.fget(object.__new__({service.stem}Api))\n"
        "print(*sorted(name for name in sys.modules if name.startswith('timeback_api.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    own = f"timeback_api.{service.package}"
    modules = ("client", "errors", "models", "operations", "resources", f"resources.{name}")
    assert done.stdout.split() == [own, *(f"{own}.{one}" for one in modules)]


def test_importing_the_root_imports_no_service() -> None:
    program = "import sys, timeback_api; print(*[name for name in sys.modules if name.startswith('timeback_api.')])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
    assert sorted(timeback_api.__all__) == sorted(service.package for service in SERVICES)
    assert timeback_api.webhooks is importlib.import_module("timeback_api.webhooks")


def test_a_lone_pair_of_identifiers_is_a_list_of_one() -> None:
    pair = {"suppliedSourcedId": "mine", "allocatedSourcedId": "theirs"}
    for answered in (pair, [pair]):
        read = oneroster.BulkCreateResponse.from_dict({"sourcedIdPairs": answered})
        assert [one.allocated_sourced_id for one in read.sourced_id_pairs] == ["theirs"]
