"""What a newcomer gets wrong first is answered by an error that says what to type instead."""

import asyncio
import gc
import inspect
import os
import re
import warnings
from unittest.mock import create_autospec

import pytest

import timeback_kit.core.sync
from check_hover import methods
from facade_fixtures import sandbox_settings
from timeback_kit.core import TimebackClient, TimebackManager
from timeback_kit.runtime._services import ATTRIBUTES
from timeback_kit.runtime.errors import ConfigurationError, InputValidationError, NotFoundError
from timeback_kit.runtime.not_awaited import NotAwaited
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


async def test_a_timeout_of_one_call_in_milliseconds_is_refused_before_anything_is_sent():
    options = {"timeout": 30000, "attempt_timeout": 5000, "deadline": 86400}
    async with TimebackClient(**SETTINGS) as client:
        with pytest.raises(InputValidationError) as caught:
            await client.oneroster.users.get("u1", request_options=options)

    told = "is above 3600 seconds; if milliseconds were meant, write"
    assert caught.value.issues == [
        ("timeout", f"30000 {told} timeout=30"),
        ("attempt_timeout", f"5000 {told} attempt_timeout=5"),
    ]


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


@pytest.mark.parametrize("use", [iter, list, lambda stream: stream[0]])
def test_a_stream_that_is_read_like_a_list_says_how_it_is_read(use):
    with pytest.raises(TypeError) as caught:
        use(TimebackClient(**SETTINGS).oneroster.users.stream())

    assert str(caught.value).startswith(
        "client.oneroster.users.stream() is not a list: write `async for row in client.oneroster.users.stream()`, or"
    )


async def test_a_blocking_stream_that_is_awaited_says_how_it_is_read():
    stream = BlockingClient(**SETTINGS).oneroster.users.stream()
    with pytest.raises(TypeError, match=r"write `for row in client\.oneroster\.users\.stream\(\)`, or `client"):
        await stream
    with pytest.raises(TypeError, match=r"write `for row in client\.oneroster\.users\.stream\(\)`, or `client"):
        async for _ in stream:
            pass


@pytest.mark.parametrize(
    ("use", "error", "instead"),
    [
        (lambda call: call.given_name, AttributeError, "(await client.oneroster.users.get(...)).given_name"),
        (lambda call: call["given_name"], TypeError, "(await client.oneroster.users.get(...))[...]"),
        (list, TypeError, "for row in await client.oneroster.users.get(...)"),
        (lambda call: "x" in call, TypeError, "in await client.oneroster.users.get(...)"),
        (lambda call: call.__enter__(), TypeError, "with await client.oneroster.users.get(...)"),
    ],
)
def test_a_call_that_is_used_as_its_result_says_to_await_it(use, error, instead):
    call = TimebackClient(**SETTINGS).oneroster.users.get("id-1")
    with pytest.raises(error) as caught:
        use(call)

    assert str(caught.value) == f"client.oneroster.users.get(...) is not awaited: write `{instead}`"
    assert str(call) == "<client.oneroster.users.get(...), not awaited: write `await client.oneroster.users.get(...)`>"
    call.close()


@pytest.mark.parametrize(
    ("call", "place"),
    [
        (lambda client: client.check_auth(), "client.check_auth"),
        (lambda client: client.request("GET", "/x", service="qti"), "client.request"),
        (lambda client: client.case_.documents.list(), "client.case_.documents.list"),
        (lambda client: client.oneroster.users("u").get(), "client.oneroster.users(...).get"),
        (
            lambda client: client.qti.assessment_tests.test_parts("t").list(),
            "client.qti.assessment_tests.test_parts(...).list",
        ),
        (lambda client: client.caliper.events.send("s", []), "client.caliper.events.send"),
        (lambda client: client.roster.plan("x"), "client.roster.plan"),
        (lambda client: client.activity.flush(), "client.activity.flush"),
        (lambda client: client.oneroster.users.stream().to_list(), "client.oneroster.users.stream().to_list"),
        (lambda client: OneRosterClient(**SETTINGS).check_auth(), "client.check_auth"),
        (lambda client: TimebackManager().broadcast(len), "manager.broadcast"),
    ],
)
def test_a_call_that_is_not_awaited_says_where_it_is(call, place):
    made = call(TimebackClient(**SETTINGS))

    assert repr(made) == f"<{place}(...), not awaited: write `await {place}(...)`>"
    made.close()


@pytest.mark.parametrize("path", sorted({each.expression.rpartition(".")[0] for each in methods() if each.sends}))
def test_a_resource_is_found_where_the_message_says(path):
    if path.startswith("client."):
        return
    resource = eval(path, {"async_client": TimebackClient(**SETTINGS)})

    shown = repr(NotAwaited(None, resource, "get"))

    written = re.sub(r"\([^()]*\)", "(...)", path.removeprefix("async_"))
    assert shown == f"<{written}.get(...), not awaited: write `await {written}.get(...)`>"


@pytest.fixture
async def awaited(sandbox):
    async with TimebackClient(**sandbox_settings(sandbox)) as client:
        yield client


async def test_calls_are_coroutines_to_everything_that_takes_one(awaited):
    users = awaited.oneroster.users
    call = users.get("id-1")
    assert inspect.iscoroutine(call)
    assert asyncio.iscoroutine(call)
    assert inspect.getcoroutinestate(call) == "CORO_CREATED"
    assert (await call).sourced_id == "id-1"
    assert (await asyncio.create_task(users.get("id-1"))).sourced_id == "id-1"
    assert [user.sourced_id for user in await asyncio.gather(users.get("id-1"), users.get("id-1"))] == ["id-1", "id-1"]
    assert (await asyncio.wait_for(users.get("id-1"), 30)).sourced_id == "id-1"
    assert (await asyncio.shield(users.get("id-1"))).sourced_id == "id-1"
    async with asyncio.TaskGroup() as group:
        task = group.create_task(users.get("id-1"), name="get")
    assert task.result().sourced_id == "id-1"
    assert "AsyncUsers.get" in repr(task)
    loop = asyncio.get_running_loop()
    future = await asyncio.to_thread(asyncio.run_coroutine_threadsafe, users.get("id-1"), loop)
    assert (await asyncio.wrap_future(future)).sourced_id == "id-1"


async def test_a_task_of_a_call_is_cancelled_and_fails_as_any_other(awaited):
    task = asyncio.create_task(awaited.oneroster.users.get("nobody"))
    with pytest.raises(NotFoundError):
        await task
    task = asyncio.create_task(awaited.oneroster.users.get("id-1"))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_a_call_is_run_by_itself():
    result = asyncio.run(TimebackClient(**SETTINGS).check_auth())

    assert result["ok"] is False


async def test_calls_are_mocked_as_coroutine_functions():
    users = create_autospec(TimebackClient(**SETTINGS).oneroster.users, instance=True)
    users.get.return_value = "a user"

    assert inspect.iscoroutinefunction(TimebackClient(**SETTINGS).oneroster.users.get)
    assert await users.get("id-1") == "a user"


async def test_a_stand_in_of_the_class_has_all_services_and_refuses_what_there_is_not():
    stand_in = create_autospec(TimebackClient, instance=True)
    stand_in.oneroster.users.get.return_value = "a user"

    assert await stand_in.oneroster.users.get("id-1") == "a user"
    for attribute in ATTRIBUTES.values():
        assert getattr(stand_in, attribute).check_auth
    with pytest.raises(AttributeError):
        stand_in.oneroster.users.gte  # noqa: B018
    with pytest.raises(AttributeError):
        stand_in.oneroster.usres  # noqa: B018
    with pytest.raises(TypeError):
        stand_in.oneroster.users.get()


def test_a_service_of_the_class_says_to_make_a_client():
    with pytest.raises(AttributeError, match=r"make a client first: TimebackClient\(\.\.\.\)\.oneroster"):
        timeback_kit.core.sync.TimebackClient.oneroster.users.list()


def test_a_stand_in_of_the_blocking_class_has_all_services():
    stand_in = create_autospec(timeback_kit.core.sync.TimebackClient)()
    stand_in.caliper.events.get.return_value = "an event"

    assert stand_in.caliper.events.get("urn:uuid:1") == "an event"


def test_a_forgotten_await_names_the_method():
    async def forget() -> None:
        TimebackClient(**SETTINGS).oneroster.users.get("id-1")

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(forget())
        gc.collect()

    assert [str(each.message) for each in caught] == ["coroutine 'AsyncUsers.get' was never awaited"]
