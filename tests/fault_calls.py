"""The calls of the fault matrix, and how one is made under a fault."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from timeback_kit.core import TimebackClient
from timeback_kit.core.sync import TimebackClient as SyncTimebackClient
from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.errors import APIError
from timeback_kit.runtime.operations import RawResponse
from timeback_kit.runtime.retry import RetryPolicy
from timeback_sandbox.server import SandboxServer

TIMEOUT: Final = 30.0
ROW: Final = ("times", "after")
OPTIONS: Final = ("timeout", "max_response_bytes")
USER: Final[Mapping[str, Any]] = {
    "sourcedId": "matrix-user",
    "status": "active",
    "enabledUser": True,
    "givenName": "Ada",
    "familyName": "Example",
    "email": "ada@example.edu",
    "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "id-1"}}],
}
CATEGORY: Final[Mapping[str, Any]] = {"title": "Homework", "status": "active"}
PLAN: Final[Mapping[str, Any]] = {"courseId": "id-1", "userId": "id-1"}


class ImpatientClock(Clock):
    """Waits for nothing."""

    def sleep(self, seconds: float) -> None:
        """Return at once."""

    async def asleep(self, seconds: float) -> None:
        """Return at once."""


@dataclass(frozen=True)
class Call:
    """A call of the matrix: the requests that a fault is for, and how it is made with a client of either colour."""

    match: Mapping[str, str]
    make: Callable[[Any, Any], Any]


CALLS: Final[Mapping[str, Call]] = {
    "get": Call(
        {"service": "oneroster", "method": "GET"},
        lambda client, options: client.oneroster.users.get("id-1", request_options=options),
    ),
    "put": Call(
        {"service": "oneroster", "method": "PUT"},
        lambda client, options: client.oneroster.categories.update("id-1", CATEGORY, request_options=options),
    ),
    "repeatable_post": Call(
        {"service": "powerpath", "method": "POST"},
        lambda client, options: client.powerpath.lesson_plans.create(PLAN, request_options=options),
    ),
    "post": Call(
        {"service": "oneroster", "method": "POST"},
        lambda client, options: client.oneroster.users.create(USER, request_options=options),
    ),
    "delete": Call(
        {"service": "oneroster", "method": "DELETE"},
        lambda client, options: client.oneroster.users.delete("id-1", request_options=options),
    ),
    "token": Call(
        {"service": "token"},
        lambda client, options: client.oneroster.users.delete("id-1", request_options=options),
    ),
}
COLOURS: Final = ("async", "sync")


def outcome(server: SandboxServer, fault: Mapping[str, Any], name: str, colour: str) -> list[Any]:
    """What a call comes to under a fault.

    Args:
        server: The sandbox, reset.
        fault: The fault; beside its own fields `times`, `after`, and options of the call.
        name: Name of the call.
        colour: "async" or "sync".

    Returns:
        Class of the error or "success"; `applied` or "-"; attempts; requests the server saw; how many it processed.
    """
    call = CALLS[name]
    seen: list[RawResponse] = []
    given = {name: fault[name] for name in OPTIONS if name in fault}
    options = {"timeout": TIMEOUT, "on_response": seen.append, **given}
    settings: dict[str, Any] = {
        "base_url": server.base_url,
        "auth_url": server.token_url,
        "client_id": server.client_id,
        "client_secret": server.client_secret,
        "retry_policy": RetryPolicy(first_wait=0.0, jitter=lambda: 0.0),
    }
    rule: Any = {"match": call.match, "fault": {}}
    for key, value in fault.items():
        if key not in OPTIONS:
            (rule if key in ROW else rule["fault"])[key] = value
    rule.setdefault("times", None)

    def prepare() -> None:
        server.fault(rule)

    made = _async_call if colour == "async" else _sync_call
    error = made(settings, call, options, prepare, warm=name != "token")
    requests = [record for record in server.requests if _matches(call.match, record)]
    counts = [len(requests), sum(record["processed"] for record in requests)]
    if error is None:
        return ["success", "-", seen[0].attempts if seen else 0, *counts]
    return [type(error).__name__, error.applied or "-", error.attempts or 0, *counts]


def _matches(match: Mapping[str, str], record: Any) -> bool:
    return all(record[key] == value for key, value in match.items())


def _sync_call(
    settings: Mapping[str, Any], call: Call, options: Any, prepare: Callable[[], None], *, warm: bool
) -> APIError | None:
    with SyncTimebackClient(**settings) as client:
        client.get_provider().clock = ImpatientClock()
        if warm:
            client.oneroster.get_transport().token()
        prepare()
        try:
            call.make(client, options)
        except APIError as error:
            return error
    return None


def _async_call(
    settings: Mapping[str, Any], call: Call, options: Any, prepare: Callable[[], None], *, warm: bool
) -> APIError | None:
    async def run() -> APIError | None:
        async with TimebackClient(**settings) as client:
            client.get_provider().clock = ImpatientClock()
            if warm:
                await client.oneroster.get_transport().token()
            prepare()
            try:
                await call.make(client, options)
            except APIError as error:
                return error
        return None

    return asyncio.run(run())
