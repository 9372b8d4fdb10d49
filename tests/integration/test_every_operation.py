"""Every operation of every document, from async and from blocking code, against a server that checks the contract."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

import timeback_kit.core
import timeback_kit.core.sync
from contract_calls import ATTRIBUTES, PACKAGES, Offer, Service, service
from timeback_sandbox.dispatch import RawRequest
from timeback_sandbox.quirks import NONE
from timeback_sandbox.server import SandboxServer


@cache
def contract(name: str) -> Service:
    return service(name)


def every_operation() -> Iterator[Any]:
    for name in PACKAGES:
        identifiers = dict.fromkeys(offer.named.operation["operationId"] for offer in contract(name).offers())
        yield from (pytest.param(name, identifier, id=f"{name}-{identifier}") for identifier in identifiers)


class ContractServer(SandboxServer):
    """A sandbox without state: every answer is an example of the document; what came in is kept."""

    def __init__(self) -> None:
        super().__init__(quirks=NONE, accept_any_client=True)
        platform = self.sandbox.platform
        respond = platform.respond
        self.seen: list[RawRequest] = []

        def keep(request: RawRequest) -> Any:
            self.seen.append(request)
            return respond(request)

        platform.handlers = stateless
        platform.respond = keep


def stateless(service: str) -> Mapping[tuple[str, str], Any]:
    return {}


@pytest.fixture(scope="module")
def server() -> Iterator[ContractServer]:
    with ContractServer() as running:
        yield running


@pytest.fixture
def credentials(server: ContractServer, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", server.base_url)
    server.seen.clear()
    return {"env": "production", "client_id": server.client_id, "client_secret": server.client_secret}


def offers_of(name: str, operation: str) -> list[Offer]:
    return [offer for offer in contract(name).offers() if offer.named.operation["operationId"] == operation]


def check(server: ContractServer, offer: Offer, path: str, sent: set[str]) -> None:
    seen = [(request.method, request.path) for request in server.seen]
    assert server.violations == []
    wanted = (offer.named.method.upper(), path)
    assert wanted in seen, f"{offer.name} sent {seen}"
    if offer.single:
        assert seen == [wanted], f"{offer.name} sent {seen}"
    query = parse_qsl(server.seen[0].query, keep_blank_values=True)
    assert sent <= {key for key, _ in query}, f"{offer.name} sent {query}"


@pytest.mark.parametrize(("name", "operation"), list(every_operation()))
async def test_async(
    name: str, operation: str, server: ContractServer, credentials: dict[str, Any], tmp_path: Path
) -> None:
    async with timeback_kit.core.TimebackClient(**credentials) as timeback:
        client = getattr(timeback, ATTRIBUTES[name])
        for offer in offers_of(name, operation):
            server.seen.clear()
            arguments, sent = contract(name).arguments(offer, client, tmp_path)
            answer = contract(name).method(offer, client)(**arguments)
            if hasattr(answer, "__aiter__"):
                await answer.to_list()
            else:
                await answer
            check(server, offer, contract(name).path(offer, client), sent)


@pytest.mark.parametrize(("name", "operation"), list(every_operation()))
def test_blocking(
    name: str, operation: str, server: ContractServer, credentials: dict[str, Any], tmp_path: Path
) -> None:
    with timeback_kit.core.sync.TimebackClient(**credentials) as timeback:
        client = getattr(timeback, ATTRIBUTES[name])
        for offer in offers_of(name, operation):
            server.seen.clear()
            arguments, sent = contract(name).arguments(offer, client, tmp_path)
            answer = contract(name).method(offer, client)(**arguments)
            if offer.role == "stream":
                answer.to_list()
            check(server, offer, contract(name).path(offer, client), sent)
