"""Tokens: fetched once for everybody, renewed early, dropped when refused, and never shown."""

from __future__ import annotations

import asyncio
import base64
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from werkzeug import Request as HttpRequest
from werkzeug import Response

from scripted import GET, LIST, SECRET, AsyncRoster, Roster, RosterError, Service, StillClock, as_json
from timeback_kit.runtime import errors
from timeback_kit.runtime.auth import ClientCredentials, Outcome, Token, TokenCache, lifetime_of, no_token_error
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.settings import ResolvedEndpoint

NOBODY: dict[str, Any] = {"users": []}


def late(request: HttpRequest) -> Response:
    """A token that takes its time, so that others come to wait for it."""
    threading.Event().wait(0.2)
    return as_json({"access_token": "token-of-all", "expires_in": 3600})


async def test_the_credentials_go_as_basic_and_the_form_holds_none(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json(NOBODY)]
    await client._call(Request(LIST))
    asked = service.token_requests[0]
    assert asked.headers["Authorization"] == "Basic " + base64.b64encode(f"client:{SECRET}".encode()).decode()
    assert asked.get_data() == b"grant_type=client_credentials"
    assert asked.headers["Content-Type"] == "application/x-www-form-urlencoded"


async def test_a_scope_is_asked_for_when_there_is_one(service: Service) -> None:
    service.answers = [as_json(NOBODY)]
    async with AsyncRoster(provider=service.provider(scope="a b")) as client:
        await client._call(Request(LIST))
    assert service.token_requests[0].get_data() == b"grant_type=client_credentials&scope=a+b"


async def test_blanks_around_a_secret_are_dropped(service: Service) -> None:
    service.answers = [as_json(NOBODY)]
    async with AsyncRoster(provider=service.provider(client_secret=f" {SECRET}\n")) as client:
        await client._call(Request(LIST))
    assert base64.b64decode(service.token_requests[0].headers["Authorization"][6:]).decode() == f"client:{SECRET}"


async def test_many_tasks_share_one_token_request(service: Service, client: AsyncRoster) -> None:
    service.token_answers = [late]
    service.handler = lambda request: as_json(NOBODY)
    await asyncio.gather(*(client._call(Request(LIST)) for _ in range(20)))
    assert len(service.token_requests) == 1


def test_threads_and_event_loops_share_one_token_request(service: Service, provider: TimebackProvider) -> None:
    service.token_answers = [late]
    service.handler = lambda request: as_json(NOBODY)

    def blocking() -> None:
        with Roster(provider=provider) as client:
            client._call(Request(LIST))

    async def awaited() -> None:
        async with AsyncRoster(provider=provider) as client:
            await client._call(Request(LIST))

    with ThreadPoolExecutor(8) as threads:
        work = [threads.submit(blocking) for _ in range(4)]
        work += [threads.submit(lambda: asyncio.run(awaited())) for _ in range(4)]
        for each in work:
            each.result(20)
    assert len(service.token_requests) == 1


async def test_cancelling_the_one_who_fetches_harms_nobody(service: Service, client: AsyncRoster) -> None:
    asked = threading.Event()

    def first(request: HttpRequest) -> Response:
        asked.set()
        return late(request)

    service.token_answers = [first]
    service.handler = lambda request: as_json(NOBODY)
    leader = asyncio.ensure_future(client._call(Request(LIST)))
    await asyncio.to_thread(asked.wait, 5)
    others = [asyncio.ensure_future(client._call(Request(LIST))) for _ in range(5)]
    await asyncio.sleep(0)
    others[0].cancel()
    leader.cancel()
    results = await asyncio.gather(leader, *others, return_exceptions=True)
    assert [isinstance(result, asyncio.CancelledError) for result in results] == [True, True, *[False] * 4]
    assert results[2:] == [[]] * 4
    assert len(service.token_requests) == 2


async def test_a_failed_fetch_fails_all_who_waited_for_it_and_nobody_long_after(
    service: Service, client: AsyncRoster, clock: StillClock
) -> None:
    service.token_answers = [as_json({"error": "invalid_client"}, 401)]
    service.handler = lambda request: as_json(NOBODY)
    results = await asyncio.gather(*(client._call(Request(LIST)) for _ in range(5)), return_exceptions=True)
    assert all(isinstance(result, errors.AuthenticationError) for result in results)
    assert len({id(result) for result in results}) == 5
    with pytest.raises(errors.AuthenticationError):
        await client._call(Request(LIST))
    assert len(service.token_requests) == 1
    clock.sleep(5.0)
    assert await client._call(Request(LIST)) == []


@pytest.mark.parametrize(
    ("expires_in", "used_for"),
    [(3600, 3540), ("3600", 3540), (None, 3540), ("soon", 3540), (61, 30.5), (60, 30), (10, 5), (-5, 0)],
)
async def test_a_token_is_renewed_early_and_even_a_short_one_is_used(
    service: Service, client: AsyncRoster, clock: StillClock, expires_in: Any, used_for: float
) -> None:
    service.token_answers = [as_json({"access_token": "first-token", "expires_in": expires_in})]
    service.handler = lambda request: as_json(NOBODY)
    await client._call(Request(LIST))
    clock.time += max(0.0, used_for - 0.1)
    await client._call(Request(LIST))
    assert len(service.token_requests) == (1 if used_for > 0 else 2)
    clock.time += 0.2
    await client._call(Request(LIST))
    assert len(service.token_requests) == 2


def test_only_the_refused_token_is_dropped(provider: TimebackProvider) -> None:
    cache = provider.tokens("oneroster")
    assert cache is not None
    old, new = Token("old-old-old"), Token("new-new-new")
    cache.keep(new)
    cache.drop(old)
    assert cache.current() is new
    cache.drop(new)
    assert cache.current() is None


async def test_the_token_request_is_repeated_like_any_other(
    service: Service, client: AsyncRoster, clock: StillClock
) -> None:
    service.token_answers = [as_json({}, 429, Retry_After="3"), Response("<html>", 502, content_type="text/html")]
    service.answers = [as_json(NOBODY)]
    await client._call(Request(LIST))
    assert clock.slept == [3.0, 1.0]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (as_json({"error": "invalid_client"}, 400), "localhost refused the client .invalid_client.: check client_id"),
        (as_json({"error": "invalid_client"}, 401), "localhost refused the client .invalid_client.: check client_id"),
        (Response("no", 401), "localhost refused the client .401."),
        (as_json({"error": "invalid_scope"}, 400), "scope"),
        (as_json({"error": "unsupported_grant_type"}, 400), "unsupported_grant_type"),
        (Response("<html>", 404, content_type="text/html"), "check that it is the token URL"),
        (Response("", 302, {"Location": "https://login.test/"}), "check that it is the token URL"),
    ],
)
async def test_a_refusal_says_what_is_likely_wrong(
    service: Service, client: AsyncRoster, answer: Response, says: str
) -> None:
    service.token_answers = [answer]
    with pytest.raises(errors.AuthenticationError, match=says) as raised:
        await client._call(Request(LIST))
    assert isinstance(raised.value, RosterError)
    assert not service.requests
    assert SECRET not in repr(vars(raised.value))


@pytest.mark.parametrize("body", [{}, {"access_token": ""}, {"access_token": None}, [], "x"])
async def test_a_response_without_a_token_says_so(service: Service, client: AsyncRoster, body: Any) -> None:
    service.token_answers = [as_json(body)]
    with pytest.raises(errors.AuthenticationError, match=r"localhost gave no token: .* access_token"):
        await client._call(Request(LIST))


@pytest.mark.parametrize("text", ["line\nbreak-1234", "caf\u00e9-1234", "tab\tbed-1234"])
async def test_a_token_no_header_can_carry_is_not_sent_and_not_shown(
    service: Service, client: AsyncRoster, text: str
) -> None:
    service.token_answers = [as_json({"access_token": text})]
    with pytest.raises(errors.AuthenticationError, match="characters") as raised:
        await client._call(Request(LIST))
    assert "1234" not in str(raised.value)
    assert not service.requests


async def test_a_refused_call_says_whether_it_carried_a_token(service: Service, client: AsyncRoster) -> None:
    service.handler = lambda request: as_json({"message": "who?"}, 401)
    with pytest.raises(errors.AuthenticationError, match="a new token was refused as well"):
        await client._call(Request(LIST))
    async with AsyncRoster(provider=TimebackProvider(base_url=service.url)) as bare:
        with pytest.raises(errors.AuthenticationError, match="no token URL is configured"):
            await bare._call(Request(LIST))


async def test_a_service_that_is_down_is_told_apart_from_wrong_credentials(
    service: Service, client: AsyncRoster
) -> None:
    service.token_answers = [as_json({}, 503)] * 3
    with pytest.raises(errors.AuthenticationError, match=r"HTTP 503\): the token URL is overloaded or out of order"):
        await client._call(Request(GET, {"sourcedId": "p1"}))


async def test_check_auth_never_raises(service: Service, client: AsyncRoster, blocking: Roster) -> None:
    good = await client.check_auth()
    assert good["ok"]
    assert good["checks"] == {"token_acquisition": True}
    assert "error" not in good
    service.token_answers = [as_json({"error": "invalid_client"}, 401)] * 4
    for bad in (await client.check_auth(), blocking.check_auth()):
        assert not bad["ok"]
        assert "refused the client" in bad["error"]
        assert bad["latency_ms"] >= 0


async def test_a_provider_checks_its_credentials_without_a_client(service: Service, client: AsyncRoster) -> None:
    provider = client.get_provider()
    assert (await provider.check_auth())["checks"] == {"token_acquisition": True}
    provider.invalidate_tokens()
    assert provider.check_auth_sync()["ok"]
    provider.invalidate_tokens()
    service.token_answers = [as_json({"error": "invalid_client"}, 401)] * 4
    for bad in (await provider.check_auth(), provider.check_auth_sync()):
        assert not bad["ok"]
        assert "refused the client" in bad["error"]
    bare = TimebackProvider(base_url=service.url)
    for unknown in (await bare.check_auth(), bare.check_auth_sync()):
        assert unknown["error"] == "no token URL is configured"


async def test_check_auth_without_a_token_address_says_so(service: Service) -> None:
    async with AsyncRoster(provider=TimebackProvider(base_url=service.url)) as client:
        result = await client.check_auth()
    assert result["error"] == "no token URL is configured"


async def test_calls_without_a_token_address_carry_none(service: Service) -> None:
    service.answers = [as_json(NOBODY)]
    async with AsyncRoster(provider=TimebackProvider(base_url=service.url)) as client:
        await client._call(Request(LIST))
    assert "Authorization" not in service.requests[0].headers


async def test_services_share_a_token_and_a_token_address_of_its_own_has_another(service: Service) -> None:
    provider = service.provider(
        base_url=None,
        services={
            "oneroster": service.url,
            "qti": service.url,
            "caliper": {"baseUrl": service.url, "authUrl": f"{service.url}/oauth2/other"},
        },
    )
    assert provider.tokens("oneroster") is provider.tokens("qti")
    assert provider.tokens("caliper") is not provider.tokens("qti")


async def test_a_blocking_call_on_the_loop_that_fetches_does_not_wait_for_it(
    service: Service, provider: TimebackProvider, blocking: Roster
) -> None:
    cache = provider.tokens("oneroster")
    assert isinstance(cache, TokenCache)
    _, fetching, leads = cache.token_or_fetch()
    assert leads
    service.answers = [as_json(NOBODY)]
    assert blocking._call(Request(LIST)) == []
    assert len(service.token_requests) == 1
    cache.end_fetch(fetching, Outcome())


@pytest.mark.parametrize(("given", "seconds"), [(5, 5.0), ("7", 7.0), (float("nan"), 3600.0), ([], 3600.0)])
def test_a_lifetime_that_cannot_be_read_counts_as_an_hour(given: Any, seconds: float) -> None:
    assert lifetime_of(given) == seconds


GRANT = ClientCredentials("client", Secret(SECRET))
ENDPOINT = ResolvedEndpoint("https://a.example", "https://a.example/token")


def kept(jitter: float = 0.0) -> tuple[TokenCache, StillClock]:
    clock = StillClock()
    return TokenCache(GRANT, ENDPOINT, clock, lambda: jitter), clock


@pytest.mark.parametrize(
    ("lifetime", "jitter", "used_for"),
    [(3600, 0.0, 3540), (3600, 1.0, 3480), (3600, 0.5, 3510), (200, 1.0, 120), (100, 1.0, 40), (20, 1.0, 8)],
)
def test_processes_that_began_together_do_not_renew_together(lifetime: float, jitter: float, used_for: float) -> None:
    cache, clock = kept(jitter)
    token = Token("a-token", lifetime)
    cache.keep(token)
    clock.time += used_for - 0.01
    assert cache.current() is token
    clock.time += 0.02
    assert cache.current() is None


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (None, "its response is broken"),
        (199, "of this environment"),
        (200, "its response has none"),
        (299, "its response has none"),
        (300, "of this environment"),
        (404, "of this environment"),
        (408, "overloaded or out of order"),
        (425, "overloaded or out of order"),
        (429, "overloaded or out of order"),
        (499, "of this environment"),
        (500, "overloaded or out of order"),
    ],
)
def test_a_response_without_a_token_says_what_to_check(status: int | None, told: str) -> None:
    error = no_token_error("a.example", status)
    assert told in error.message
    assert error.status_code == status
    assert "asks to wait" not in error.message


def test_a_busy_token_address_says_how_long_it_asks_to_wait() -> None:
    assert no_token_error("a.example", 503, 7.0).message.endswith("out of order; it asks to wait 7 s")


def test_a_token_that_is_there_is_not_fetched_again() -> None:
    cache, _ = kept()
    token = Token("a-token")
    cache.keep(token)
    there, fetching, leads = cache.token_or_fetch()
    assert there is token
    assert not leads
    assert not fetching.done()


def test_a_fetch_of_the_parent_process_ends_with_a_fork() -> None:
    cache, _ = kept()
    cache.token_or_fetch()
    assert not cache.token_or_fetch()[2]
    cache._process = -1
    assert cache.token_or_fetch()[2]
    assert not cache.token_or_fetch()[2]


def test_whoever_waited_gets_the_token_or_the_error() -> None:
    token = Token("a-token")
    assert Outcome(token=token).taken() is token
    assert Outcome().taken() is None
    with pytest.raises(errors.AuthenticationError):
        Outcome(error=errors.AuthenticationError("refused")).taken()


@pytest.mark.parametrize("status", [400, 401, 403, 499])
@pytest.mark.parametrize("passed", [0.0, 4.9, 5.1])
def test_a_refusal_is_remembered_for_five_seconds(status: int, passed: float) -> None:
    cache, clock = kept()
    _, fetching, _ = cache.token_or_fetch()
    cache.end_fetch(fetching, Outcome(error=errors.AuthenticationError("refused", status)))
    clock.time += passed
    _, again, leads = cache.token_or_fetch()
    assert leads is (passed > 5.0)
    assert again.done() is (passed < 5.0)


@pytest.mark.parametrize("status", [None, 399, 408, 425, 429, 500, 503])
def test_a_failure_that_may_pass_is_not_remembered(status: int | None) -> None:
    cache, _ = kept()
    _, fetching, _ = cache.token_or_fetch()
    error = errors.AuthenticationError("no token", status)
    error.status_code = status
    cache.end_fetch(fetching, Outcome(error=error))
    assert cache.token_or_fetch()[2]


def test_forgetting_the_token_forgets_a_refusal_and_dropping_one_token_does_not() -> None:
    cache, _ = kept()
    _, fetching, _ = cache.token_or_fetch()
    cache.end_fetch(fetching, Outcome(error=errors.AuthenticationError("refused", 401)))
    cache.drop(Token("another"))
    assert not cache.token_or_fetch()[2]
    cache.drop()
    assert cache.token_or_fetch()[2]


def test_a_new_token_ends_a_refusal() -> None:
    cache, clock = kept()
    _, fetching, _ = cache.token_or_fetch()
    cache.end_fetch(fetching, Outcome(error=errors.AuthenticationError("refused", 401)))
    cache.keep(Token("a-token", 1.0))
    clock.time += 1.0
    assert cache.token_or_fetch()[2]


def test_a_refusal_that_the_grant_cannot_explain_stays_what_it_is() -> None:
    error = errors.ServerError("down", 503, {"error": "secret words"})
    assert GRANT.refused(error, ENDPOINT) is error


@pytest.mark.parametrize(
    ("code", "status", "told"),
    [
        ("invalid_scope", 400, "refused the requested scope (invalid_scope)"),
        ("invalid_client", 400, "refused the client (invalid_client)"),
        ("unauthorized_client", 400, "refused the client (unauthorized_client)"),
        (None, 401, "refused the client (401)"),
        ("slow_down", 400, "refused the token request (slow_down)"),
    ],
)
def test_a_refusal_says_what_was_refused(code: str | None, status: int, told: str) -> None:
    error = GRANT.refused(errors.APIError("no", status, {"error": code} if code else None), ENDPOINT)
    assert told in error.message
    assert isinstance(error, errors.AuthenticationError)
    assert error.status_code == status
    assert error.response == ({"error": code} if code else None)


def test_tokens_are_shared_by_address_client_and_scope_alone() -> None:
    assert GRANT.key(ENDPOINT) == ("https://a.example/token", "client", None)
    assert ClientCredentials("client", Secret("other")).key(ENDPOINT) == GRANT.key(ENDPOINT)
    assert ClientCredentials("client", Secret(SECRET), "a").key(ENDPOINT) != GRANT.key(ENDPOINT)
    assert ClientCredentials("another", Secret(SECRET)).key(ENDPOINT) != GRANT.key(ENDPOINT)
