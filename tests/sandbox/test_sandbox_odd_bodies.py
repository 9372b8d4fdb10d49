"""Whatever stands in a body, the sandbox answers, and what it took it can show again."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import orjson
import pytest

from timeback_sandbox.app import Sandbox
from timeback_sandbox.calls import Response
from timeback_sandbox.contract import Operation
from timeback_sandbox.dispatch import RawRequest
from timeback_sandbox.tokens import Tokens

_spec = spec_from_file_location("sandbox_routes", Path(__file__).with_name("test_sandbox_every_route.py"))
assert _spec is not None
assert _spec.loader is not None
routes = module_from_spec(_spec)
_spec.loader.exec_module(routes)

GONE = object()
ODD = (None, "", [], "4711", GONE)
DEEPEST = 2
REFUSES_WITH_500 = {"createComponentResource", "createResource"}


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox("http://127.0.0.1:1", Tokens(accept_any_client=True))


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, item in below:
        yield (*path, name)
        if len(path) + 1 < DEEPEST:
            yield from places(item, (*path, name))


def changed(body: Any, path: tuple[Any, ...], odd: Any) -> Any:
    made = copy.deepcopy(body)
    node = made
    for name in path[:-1]:
        node = node[name]
    if odd is GONE:
        del node[path[-1]]
    else:
        node[path[-1]] = odd
    return made


def ask(sandbox: Sandbox, service: str, operation: Operation, body: Any = None) -> Response:
    headers = {
        "authorization": f"Bearer {sandbox.tokens.issue(60)}",
        "x-api-key": "any",
        "content-type": "application/json",
    }
    query = urlencode(routes.query(service, operation), doseq=True)
    content = b"" if body is None else orjson.dumps(body)
    arrival = RawRequest(operation.method, routes.url(service, operation), query, headers, content)
    return sandbox.platform.respond(arrival)


@pytest.mark.parametrize(
    ("service", "operation"), [each for each in routes.every_operation() if each.values[1].body is not None]
)
def test_no_body_breaks_it(sandbox: Sandbox, service: str, operation: Operation) -> None:
    body = routes.body(service, operation)
    shape = operation.path.partition("{")[0]
    readers = [each for each in routes.contract(service) if each.method == "GET" and each.path.startswith(shape)]
    sandbox.reset()
    sandbox.platform.violations.clear()
    for path in places(body):
        for odd in ODD:
            answer = ask(sandbox, service, operation, changed(body, path, odd))
            where = f"{operation.id} with {'/'.join(map(str, path))} = {odd!r}"
            assert sandbox.platform.violations == [], where
            assert answer.status < 500 or service == "qti" or operation.id in REFUSES_WITH_500, where
            if answer.status < 300:
                for reader in readers[:3]:
                    ask(sandbox, service, reader)
                assert sandbox.platform.violations == [], f"{where}, then read"
                sandbox.reset()
