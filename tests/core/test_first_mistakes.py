"""What a newcomer gets wrong first is answered by an error that says what to type instead."""

import asyncio
import gc
import os
import warnings

import pytest

import timeback_kit.core.sync
from timeback_kit.core import TimebackClient, TimebackManager
from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.sync.transport import SyncTransport
from timeback_kit.runtime.transport import AsyncTransport
from timeback_kit.services.oneroster import OneRosterClient
from timeback_kit.services.oneroster.sync import OneRosterClient as BlockingOneRosterClient

SETTINGS = {
    "base_url": "http://localhost:1",
    "auth_url": "http://localhost:1/t",
    "client_id": "a",
    "client_secret": "b",
}
BlockingClient = timeback_kit.core.sync.TimebackClient
BlockingManager = timeback_kit.core.sync.TimebackManager


@pytest.mark.parametrize("client", [TimebackClient, BlockingClient, OneRosterClient, BlockingOneRosterClient])
@pytest.mark.parametrize(
    ("values", "named"),
    [
        (("staging",), "env='staging'"),
        (("LEARNWITH_AI", 30), "platform='LEARNWITH_AI', timeout=..."),
        (("https://api.example.com",), "base_url=..."),
        (("id-4711",), "client_id=..."),
        (({"env": "staging"},), "**settings"),
    ],
)
def test_settings_have_names(client, values, named):
    with pytest.raises(TypeError) as caught:
        client(*values)

    assert str(caught.value) == f"{client.__name__}() takes its settings by name: {client.__name__}({named})"


@pytest.mark.parametrize(
    "kind",
    [
        *(TimebackClient, TimebackManager, OneRosterClient, AsyncTransport, TimebackProvider),
        *(BlockingClient, BlockingManager, BlockingOneRosterClient, SyncTransport),
    ],
)
def test_what_a_constructor_left_half_made_can_be_shown(kind):
    assert kind.__name__ in repr(kind.__new__(kind))


@pytest.mark.parametrize(
    ("settings", "instead"),
    [
        ({"auth": {"clientId": "a"}}, "write client_id=..., client_secret=..."),
        ({"environment": "staging"}, "write env=..."),
        ({"enviroment": "staging"}, "write env=..."),
        ({"clientId": "a"}, "did you mean 'client_id'?"),
        ({"baseUrl": "http://localhost"}, "did you mean 'base_url'?"),
        ({"time_out": 3}, "did you mean 'timeout'?"),
    ],
)
def test_a_setting_that_there_is_not_names_the_one_that_was_meant(settings, instead):
    with pytest.raises(TypeError) as caught:
        TimebackClient(**settings)

    assert instead in str(caught.value)


def test_a_timeout_in_milliseconds_is_refused():
    with pytest.raises(ConfigurationError, match=r"timeout=30000 is above 3600 seconds; .* write timeout=30$"):
        TimebackClient(**SETTINGS, timeout=30000)


def test_without_settings_the_sandbox_is_named(monkeypatch):
    for name in [each for each in os.environ if each.startswith("TIMEBACK_")]:
        monkeypatch.delenv(name)
    with pytest.raises(ConfigurationError) as caught:
        TimebackClient()

    assert 'env="staging"' in str(caught.value)
    assert "timeback-sandbox run -- python FILE" in str(caught.value)


@pytest.mark.parametrize(
    ("client", "place"),
    [
        (TimebackClient, "timeback_kit.core.sync"),
        (TimebackManager, "timeback_kit.core.sync"),
        (OneRosterClient, "timeback_kit.services.oneroster.sync"),
    ],
)
def test_with_on_an_async_client_says_async_with(client, place):
    name = client.__name__
    made = client() if client is TimebackManager else client(**SETTINGS)
    with pytest.raises(TypeError) as caught, made:
        pass

    assert str(caught.value) == f"write `async with {name}(...)`; the blocking client is `from {place} import {name}`"


@pytest.mark.parametrize("client", [BlockingClient, BlockingManager, BlockingOneRosterClient])
async def test_async_with_on_a_blocking_client_says_with(client):
    name = client.__name__
    made = client() if client is BlockingManager else client(**SETTINGS)
    with pytest.raises(TypeError) as caught:
        async with made:
            pass

    assert str(caught.value).startswith(f"write `with {name}(...)`; the async client is `from timeback_kit.")


async def test_a_stream_that_is_awaited_says_how_it_is_read():
    with pytest.raises(TypeError) as caught:
        await TimebackClient(**SETTINGS).oneroster.users.stream()

    assert str(caught.value) == (
        "client.oneroster.users.stream() is not awaited: write `async for row in client.oneroster.users.stream()`, "
        "or `await client.oneroster.users.list_all()` for a list"
    )


async def test_a_blocking_stream_that_is_awaited_says_how_it_is_read():
    with pytest.raises(TypeError) as caught:
        await BlockingClient(**SETTINGS).oneroster.users.stream()

    assert "write `for row in client.oneroster.users.stream()`, or `client.oneroster" in str(caught.value)


def test_a_forgotten_await_names_the_method():
    async def forget() -> None:
        TimebackClient(**SETTINGS).oneroster.users.get("id-1")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(forget())
        gc.collect()

    assert [str(each.message) for each in caught] == ["coroutine 'AsyncUsers.get' was never awaited"]
