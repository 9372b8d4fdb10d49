"""A user's own mocks still work: respx, pytest-httpx, vcrpy cassettes, and transports of the HTTP library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
import vcr

from scripted import GET, PUT, SECRET, AsyncRoster, Pupil, Roster, Service, as_json
from timeback_kit.runtime import errors
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.requests import Request

respx = pytest.importorskip("respx", reason="respx is not installed: make install")
pytest.importorskip("pytest_httpx", reason="pytest-httpx is not installed: make install")

ID = {"sourcedId": "p1"}
URL = "https://service.example"
TOKEN = {"access_token": "t0ken-t0ken", "expires_in": 3600}
USER = {"user": {"sourcedId": "p1"}}
PUPIL = Pupil(sourced_id="p1")


def provider(**settings: Any) -> TimebackProvider:
    return TimebackProvider(
        **{
            "base_url": URL, "auth_url": f"{URL}/token", "client_id": "me", "client_secret": SECRET,
            "max_retries": 0, **settings,
        }
    )  # fmt: skip


async def both(made: TimebackProvider, request: Request[Any]) -> list[Any]:
    """What a request comes to with each colour: its value or its error."""
    ended: list[Any] = []
    async with AsyncRoster(provider=made) as client:
        with Roster(provider=made) as blocking:
            for call in (client._call, blocking._call):
                try:
                    found = call(request)
                    ended.append(await found if hasattr(found, "__await__") else found)
                except errors.TimebackError as error:
                    ended.append(error)
    return ended


async def test_respx_mocks_work() -> None:
    with respx.mock(base_url=URL) as mock:
        token = mock.post("/token").respond(json=TOKEN)
        user = mock.get("/users/p1").respond(json=USER)
        assert await both(provider(), Request(GET, ID)) == [PUPIL, PUPIL]
        assert (token.call_count, user.call_count) == (1, 2)
        assert user.calls.last.request.headers["Authorization"] == "Bearer t0ken-t0ken"


@pytest.mark.parametrize(
    ("mocked", "kind"),
    [
        ({"status_code": 404, "json": {"message": "no"}}, errors.NotFoundError),
        ({"status_code": 500, "text": "<html>"}, errors.ServerError),
        ({"status_code": 200, "text": "no JSON"}, errors.DecodeError),
    ],
)
async def test_respx_mocks_of_failures_work(mocked: dict[str, Any], kind: type[errors.TimebackError]) -> None:
    with respx.mock(base_url=URL) as mock:
        mock.post("/token").respond(json=TOKEN)
        mock.get("/users/p1").respond(**mocked)
        assert all(isinstance(error, kind) for error in await both(provider(), Request(GET, ID)))


async def test_respx_mocks_of_broken_connections_work() -> None:
    with respx.mock(base_url=URL) as mock:
        mock.post("/token").respond(json=TOKEN)
        mock.get("/users/p1").mock(side_effect=httpx.ConnectError)
        assert all(type(error.__cause__) is httpx.ConnectError for error in await both(provider(), Request(GET, ID)))
        mock.get("/users/p1").mock(side_effect=httpx.ReadTimeout)
        ended = await both(provider(), Request(GET, ID))
        assert all(isinstance(error, errors.RequestTimeoutError) for error in ended)


async def test_pytest_httpx_mocks_work(httpx_mock: Any) -> None:
    httpx_mock.add_response(url=f"{URL}/token", method="POST", json=TOKEN)
    httpx_mock.add_response(url=f"{URL}/users/p1", json=USER, is_reusable=True)
    assert await both(provider(), Request(GET, ID)) == [PUPIL, PUPIL]
    sent = httpx_mock.get_requests(url=f"{URL}/users/p1")
    assert [request.headers["Authorization"] for request in sent] == ["Bearer t0ken-t0ken"] * 2


async def test_pytest_httpx_mocks_of_a_stream_and_of_failures_work(httpx_mock: Any) -> None:
    httpx_mock.add_response(url=f"{URL}/token", method="POST", json=TOKEN)
    httpx_mock.add_exception(httpx.ReadTimeout("late"), url=f"{URL}/users/p1", is_reusable=True)
    ended = await both(provider(), Request(PUT, ID, body={"sourcedId": "p1"}))
    assert [(type(error).__mro__[1], error.applied) for error in ended] == [(errors.RequestTimeoutError, "unknown")] * 2


async def test_a_cassette_of_the_users_own_is_recorded_and_replayed(service: Service, tmp_path: Path) -> None:
    service.handler = lambda request: as_json(USER)
    cassette = str(tmp_path / "mine.yaml")
    settings = {"base_url": service.url, "auth_url": f"{service.url}/oauth2/token"}
    recorder = vcr.VCR(filter_headers=["authorization"])
    with recorder.use_cassette(cassette, record_mode="once"):
        assert await both(provider(**settings), Request(GET, ID)) == [PUPIL, PUPIL]
    seen = len(service.requests)
    assert seen == 2
    with recorder.use_cassette(cassette, record_mode="none"):
        assert await both(provider(**settings), Request(GET, ID)) == [PUPIL, PUPIL]
    assert len(service.requests) == seen


async def test_a_mock_transport_of_the_http_library_works() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=TOKEN if request.url.path == "/token" else USER)

    transport = httpx.MockTransport(respond)
    async with (
        httpx.AsyncClient(transport=transport) as mine,
        AsyncRoster(provider=provider(http_client=mine)) as client,
    ):
        assert await client._call(Request(GET, ID)) == PUPIL
    with httpx.Client(transport=transport) as own, Roster(provider=provider(http_client=own)) as blocking:
        assert blocking._call(Request(GET, ID)) == PUPIL
