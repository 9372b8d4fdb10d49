"""Walks the public surface by reflection: every service, resource, scope and method of both colours."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from timeback_kit.core.client import TimebackClient as AsyncClient
from timeback_kit.core.services import Service
from timeback_kit.core.sync import TimebackClient as BlockingClient
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

ADDRESS = "https://timeback.example.edu"


@dataclass(frozen=True)
class Pair:
    """The same thing in both colours, and the path by which a user reaches it."""

    path: str
    awaited: type
    blocking: type


def pairs() -> Iterator[Pair]:
    """Every pair of clients, service clients, resources and scopes."""
    awaited, blocking = AsyncClient(base_url=ADDRESS), BlockingClient(base_url=ADDRESS)
    yield Pair("", AsyncClient, BlockingClient)
    for name in service_names(AsyncClient):
        yield from _below(name, getattr(awaited, name), getattr(blocking, name))


def service_names(client: type) -> list[str]:
    """Names of the attributes that are service clients."""
    classes = reversed(client.__mro__)
    return [name for owner in classes for name, member in vars(owner).items() if isinstance(member, Service)]


def _below(path: str, awaited: Any, blocking: Any) -> Iterator[Pair]:
    yield Pair(path, type(awaited), type(blocking))
    for name in resource_names(awaited):
        yield from _below(f"{path}.{name}", getattr(awaited, name), getattr(blocking, name))
    if isinstance(awaited, AsyncResource):
        for name, method in methods(type(awaited)).items():
            if returned_resource(method) is not None:
                call = "" if name == "__call__" else f".{name}"
                scope = next(iter(list(inspect.signature(method).parameters)[1:]))
                below = f"{path}{call}({scope})"
                yield from _below(below, getattr(awaited, name)("id"), getattr(blocking, name)("id"))


def resource_names(owner: Any) -> list[str]:
    """Names of the properties that are resources."""
    found = [name for name, _ in inspect.getmembers(type(owner), lambda member: isinstance(member, property))]
    return [name for name in found if isinstance(getattr(owner, name), AsyncResource | SyncResource)]


def methods(cls: type) -> dict[str, Callable[..., Any]]:
    """Public methods, and what a call of the object itself does."""
    found = inspect.getmembers(cls, lambda member: inspect.isfunction(member) or inspect.ismethod(member))
    return {name: member for name, member in found if not name.startswith("_") or name == "__call__"}


def returned_resource(method: Callable[..., Any]) -> type | None:
    """The resource a method leads to, if it makes no request."""
    declared = inspect.signature(method).return_annotation
    found = getattr(sys.modules[method.__module__], declared, None) if isinstance(declared, str) else declared
    is_resource = isinstance(found, type) and issubclass(found, AsyncResource | SyncResource)
    return found if is_resource else None


def parameters(method: Callable[..., Any]) -> list[inspect.Parameter]:
    """What a method takes, but for itself."""
    return [each for each in inspect.signature(method).parameters.values() if each.name not in {"self", "cls"}]


def unawaited(method: Any) -> str:
    """The docstring of a method, its example without what only async code has."""
    before, heading, example = str(inspect.getdoc(method)).partition("\nExamples:\n")
    return before + heading + example.replace("await ", "").replace("async ", "")
