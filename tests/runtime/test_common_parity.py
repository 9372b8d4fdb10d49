"""Async and blocking are one surface: same names, parameters, defaults, annotations and docstrings."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from timeback_kit.runtime.client import AsyncServiceClient, SyncServiceClient
from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
from timeback_kit.runtime.resources import AsyncResource, SyncResource
from timeback_kit.runtime.transport import AsyncTransport, SyncTransport

TWINS = [
    (AsyncServiceClient, SyncServiceClient),
    (AsyncResource, SyncResource),
    (AsyncTransport, SyncTransport),
    (AsyncPaginator, Paginator),
]
SPELLED = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "AsyncPaginator": "Paginator",
    "AsyncIterator": "Iterator",
    "AsyncGenerator": "Generator",
    "AsyncServiceClient": "SyncServiceClient",
    "AsyncTransport": "SyncTransport",
}


def spelled(text: str) -> str:
    for name, twin in SPELLED.items():
        text = text.replace(name, twin)
    return text


def surface(cls: type) -> dict[str, tuple[Any, ...]]:
    """Public methods, and those resources call: name -> parameters and docstring."""
    found: dict[str, tuple[Any, ...]] = {}
    for name, member in vars(cls).items():
        if not inspect.isfunction(member) or (name in PRIVATE):
            continue
        signature = inspect.signature(member)
        parameters = [(p.name, p.kind, p.default, spelled(str(p.annotation))) for p in signature.parameters.values()]
        found[spelled(name)] = (parameters, spelled(str(signature.return_annotation)), inspect.getdoc(member))
    return found


PRIVATE = {"_within_deadline", "_attempts", "_attempt", "_fetch_token", "_next", "_pages"}


@pytest.mark.parametrize(("awaited", "blocking"), TWINS)
def test_twins_have_the_same_surface(awaited: type, blocking: type) -> None:
    assert surface(awaited) == surface(blocking)
