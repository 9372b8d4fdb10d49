"""Who shares a token with whom, who waits for whom, and what a refusal means."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from typing import Any

import pytest
from werkzeug import Request as HttpRequest
from werkzeug import Response

from both_colours import PATIENCE, Colour
from scripted import LIST, SECRET, AsyncRoster, Roster, RosterError, Service, StillClock, as_json
from timeback_kit.runtime import errors
from timeback_kit.runtime.auth import ClientCredentials, Grant, Token, TokenRequest
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.requests import Request

NOBODY: dict[str, Any] = {"users": []}
OTHER_SECRET = "another-s3cr3t-of-the-tests"


def credentials(**changes: Any) -> ClientCredentials:
    return ClientCredentials(**{"client_id": "client", "client_secret": Secret(SECRET), **changes})


def bearer(request: HttpRequest) -> str:
    return request.headers["Authorization"].removeprefix("Bearer ")


# Sharing.


async def test_clients_with_the_same_credentials_share_a_token(service: Service, provider: TimebackProvider) -> None:
    service.handler = lambda request: as_json(NOBODY)
    async with AsyncRoster(provider=provider) as one, AsyncRoster(provider=provider, grant=credentials()) as other:
        await one._call(Request(LIST))
        await other._call(Request(LIST))
    with Roster(provider=provider) as blocking:
        await asyncio.to_thread(blocking._call, Request(LIST))
    assert len(service.token_requests) == 1
    assert {bearer(request) for request in service.requests} == {"token-number-1"}


@pytest.mark.parametrize("changes", [{"scope": "roster.readonly"}, {"client_id": "another-client"}])
async def test_another_scope_or_client_has_a_token_of_its_own(
    service: Service, provider: TimebackProvider, changes: dict[str, Any]
) -> None:
    service.handler = lambda request: as_json(NOBODY)
    grant = credentials(**changes)
    async with AsyncRoster(provider=provider) as one, AsyncRoster(provider=provider, grant=grant) as other:
        for client in (one, other, one, other):
            await client._call(Request(LIST))
    assert [bearer(request) for request in service.requests] == ["token-number-1", "token-number-2"] * 2
    assert (b"scope=roster.readonly" in service.token_requests[1].get_data()) is ("scope" in changes)


def test_what_holds_a_secret_does_not_show_it(provider: TimebackProvider) -> None:
    grant = credentials(client_secret=Secret(OTHER_SECRET))
    asked = grant.request(provider.get_endpoint("oneroster"))
    for shown in (repr(grant), repr(asked), repr(Token("t0ken-of-the-tests"))):
        assert OTHER_SECRET not in shown
        assert "Basic" not in shown
        assert "grant_type" not in shown
        assert "t0ken" not in shown


# Keeping.


async def test_a_token_without_a_lifetime_lasts_an_hour(service: Service, colour: Colour, clock: StillClock) -> None:
    service.token_answers = [as_json({"access_token": "token-for-an-hour"})]
    service.handler = lambda request: as_json(NOBODY)
    await colour.call(LIST)
    clock.time += 3539.5
    await colour.call(LIST)
    assert len(service.token_requests) == 1
    clock.time += 1.0
    await colour.call(LIST)
    assert len(service.token_requests) == 2


async def test_a_token_is_not_used_in_its_last_moment(service: Service, colour: Colour, clock: StillClock) -> None:
    service.token_answers = [as_json({"access_token": "token-for-a-while", "expires_in": 100})]
    service.handler = lambda request: as_json(NOBODY)
    await colour.call(LIST)
    clock.time += 50.0
    await colour.call(LIST)
    assert len(service.token_requests) == 2


async def test_forgotten_tokens_are_fetched_again(service: Service, colour: Colour, provider: TimebackProvider) -> None:
    service.handler = lambda request: as_json(NOBODY)
    await colour.call(LIST)
    provider.invalidate_tokens()
    await colour.call(LIST)
    assert [bearer(request) for request in service.requests] == ["token-number-1", "token-number-2"]


async def test_blanks_around_a_token_are_dropped(service: Service, colour: Colour) -> None:
    service.token_answers = [as_json({"access_token": "  token-with-blanks \n"})]
    service.handler = lambda request: as_json(NOBODY)
    await colour.call(LIST)
    assert bearer(service.requests[0]) == "token-with-blanks"


# Refused calls.


async def test_a_refused_call_is_sent_again_once_with_a_new_token(service: Service, colour: Colour) -> None:
    service.answers = [as_json({}, 401), as_json(NOBODY)]
    assert await colour.call(LIST) == []
    assert [bearer(request) for request in service.requests] == ["token-number-1", "token-number-2"]
    service.answers = [as_json({}, 401), as_json({}, 401)]
    with pytest.raises(errors.AuthenticationError) as raised:
        await colour.call(LIST)
    assert raised.value.attempts == 2
    assert len(service.requests) == 4
    assert len(service.token_requests) == 3


@pytest.mark.parametrize("status", [400, 403, 404])
async def test_only_401_means_that_the_token_is_no_good(service: Service, colour: Colour, status: int) -> None:
    service.answers = [as_json({}, status)]
    with pytest.raises(errors.APIError) as raised:
        await colour.call(LIST)
    assert raised.value.attempts == 1
    assert len(service.token_requests) == 1


async def test_a_call_refused_with_an_old_token_takes_the_new_one_of_another_call(
    service: Service, client: AsyncRoster
) -> None:
    arrived = threading.Barrier(2)

    def refusing(request: HttpRequest) -> Response:
        if bearer(request) == "token-number-1":
            arrived.wait(PATIENCE)
            return as_json({}, 401)
        return as_json(NOBODY)

    service.handler = refusing
    assert await asyncio.gather(client._call(Request(LIST)), client._call(Request(LIST))) == [[], []]
    assert len(service.token_requests) == 2


# Waiting for the fetch of another call.


class Stalled:
    """A token address that keeps its first caller waiting until it is called again."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.released = threading.Event()

    def first(self, request: HttpRequest) -> Response:
        self.reached.set()
        self.released.wait(PATIENCE)
        return as_json({"access_token": "token-that-came-too-late", "expires_in": 3600})

    def second(self, request: HttpRequest) -> Response:
        self.released.set()
        return as_json({"access_token": "token-of-the-follower", "expires_in": 3600})


async def test_a_call_does_not_inherit_the_timeout_of_the_call_it_waited_for(
    service: Service, client: AsyncRoster
) -> None:
    stalled = Stalled()
    service.token_answers = [stalled.first, stalled.second]
    service.handler = lambda request: as_json(NOBODY)
    hurried: Any = {"timeout": 0.3, "max_retries": 0}
    leader = asyncio.create_task(client._call(Request(LIST, options=hurried)))
    await asyncio.to_thread(stalled.reached.wait, PATIENCE)
    followers = [asyncio.create_task(client._call(Request(LIST))) for _ in range(3)]
    with pytest.raises(errors.RequestTimeoutError):
        await leader
    assert await asyncio.wait_for(asyncio.gather(*followers), PATIENCE) == [[]] * 3
    assert {bearer(request) for request in service.requests} == {"token-of-the-follower"}
    assert len(service.token_requests) == 2


async def test_a_thread_does_not_inherit_the_timeout_of_the_call_it_waited_for(
    service: Service, client: AsyncRoster, blocking: Roster
) -> None:
    stalled = Stalled()
    service.token_answers = [stalled.first, stalled.second]
    service.handler = lambda request: as_json(NOBODY)
    hurried: Any = {"timeout": 0.3, "max_retries": 0}
    leader = asyncio.create_task(client._call(Request(LIST, options=hurried)))
    await asyncio.to_thread(stalled.reached.wait, PATIENCE)
    follower = asyncio.create_task(asyncio.to_thread(blocking._call, Request(LIST)))
    with pytest.raises(errors.RequestTimeoutError):
        await leader
    assert await asyncio.wait_for(follower, PATIENCE) == []
    assert {bearer(request) for request in service.requests} == {"token-of-the-follower"}


async def test_a_call_takes_over_when_the_one_it_waited_for_is_cancelled(service: Service, client: AsyncRoster) -> None:
    stalled = Stalled()
    service.token_answers = [stalled.first, stalled.second]
    service.handler = lambda request: as_json(NOBODY)
    leader = asyncio.create_task(client._call(Request(LIST)))
    await asyncio.to_thread(stalled.reached.wait, PATIENCE)
    follower = asyncio.create_task(client._call(Request(LIST)))
    await asyncio.wait([follower], timeout=0)
    leader.cancel()
    assert await asyncio.wait_for(follower, PATIENCE) == []
    with pytest.raises(asyncio.CancelledError):
        await leader


async def test_every_waiting_call_gets_the_error_of_the_fetch_as_its_own(
    service: Service, client: AsyncRoster, blocking: Roster
) -> None:
    reached, waiting = threading.Event(), threading.Event()

    def refused(request: HttpRequest) -> Response:
        reached.set()
        waiting.wait(PATIENCE)
        return as_json({"error": "invalid_client"}, 401)

    service.token_answers = [refused]
    leader = asyncio.create_task(client._call(Request(LIST)))
    await asyncio.to_thread(reached.wait, PATIENCE)
    followers = [asyncio.create_task(client._call(Request(LIST))) for _ in range(3)]
    await asyncio.wait(followers, timeout=0.05)
    waiting.set()
    raised = await asyncio.gather(leader, *followers, return_exceptions=True)
    assert all(isinstance(error, errors.AuthenticationError) for error in raised)
    assert len({id(error) for error in raised}) == 4
    assert len(service.token_requests) == 1
    assert not service.requests


# What a refusal means.


@pytest.mark.parametrize(
    ("answer", "remembered"),
    [
        (as_json({"error": "invalid_client"}, 400), True),
        (as_json({"error": 7}, 400), True),
        (as_json({}, 410), True),
        (as_json({}, 408), False),
        (as_json({}, 429), False),
        (as_json({}, 500), False),
        (as_json({"error": "server_error"}, 503), False),
        (as_json({}), False),
    ],
)
async def test_a_refusal_is_remembered_and_trouble_of_the_token_url_is_not(
    service: Service, colour: Colour, answer: Response, remembered: bool
) -> None:
    service.answers = [as_json(NOBODY)]
    service.token_answers = [answer] * 3
    with pytest.raises(errors.AuthenticationError) as raised:
        await colour.call(LIST, options={"max_retries": 0})
    assert isinstance(raised.value, RosterError)
    assert raised.value.status_code == answer.status_code
    assert not service.requests
    service.token_answers = []
    if remembered:
        with pytest.raises(errors.AuthenticationError):
            await colour.call(LIST)
    else:
        assert await colour.call(LIST) == []


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (as_json({"error": "unauthorized_client"}, 400), "refused the client .unauthorized_client.: check client_id"),
        (as_json({"error": "invalid_scope"}, 401), "refused the requested scope"),
        (as_json({"error": "invalid_grant"}, 500), "refused the token request .invalid_grant."),
        (as_json({}, 499), "HTTP 499"),
    ],
)
async def test_a_refusal_names_the_host_and_what_it_said(
    service: Service, colour: Colour, answer: Response, says: str
) -> None:
    service.token_answers = [answer] * 4
    with pytest.raises(errors.AuthenticationError, match=f"localhost .*{says}|localhost {says}"):
        await colour.call(LIST)


@pytest.mark.parametrize(
    ("body", "kept"),
    [({"error": "invalid_client", "error_description": SECRET}, {"error": "invalid_client"}), ({}, None)],
)
async def test_of_a_refusal_only_its_code_is_kept(service: Service, colour: Colour, body: Any, kept: Any) -> None:
    service.token_answers = [as_json(body, 401)]
    with pytest.raises(errors.AuthenticationError) as raised:
        await colour.call(LIST)
    assert raised.value.response == kept


class Badge(Grant):
    """A way to get tokens that leaves everything it may to the base class."""

    def request(self, endpoint: Any) -> TokenRequest:
        return TokenRequest(f"{endpoint.base_url}/badge", {"x-badge": "number-1"}, b"")

    def read(self, body: Any) -> Token:
        return Token(body["badge"] if isinstance(body, Mapping) else "")

    def key(self, endpoint: Any) -> tuple[str | None, ...]:
        return ("badge",)


async def test_another_grant_shows_its_token_as_a_bearer(service: Service, provider: TimebackProvider) -> None:
    service.answers = [as_json({"badge": "badge-of-the-tests"}), as_json(NOBODY)]
    async with AsyncRoster(provider=provider, grant=Badge()) as client:
        await client._call(Request(LIST))
    assert service.requests[0].headers["x-badge"] == "number-1"
    assert bearer(service.requests[1]) == "badge-of-the-tests"
    assert not service.token_requests


async def test_another_grant_that_is_refused_is_an_authentication_error_too(
    service: Service, provider: TimebackProvider
) -> None:
    service.answers = [as_json({"message": "no"}, 403)]
    async with AsyncRoster(provider=provider, grant=Badge()) as client:
        with pytest.raises(errors.AuthenticationError, match=r"POST /badge: localhost gave no token \(HTTP 403\)"):
            await client._call(Request(LIST))
