"""Many mixed calls while the sandbox breaks one request in twenty, and what each says became of its object."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final

from fault_calls import USER, ImpatientClock
from timeback_kit import RetryPolicy, TimebackClient, TimebackError, TimebackProvider
from timeback_kit.runtime.errors import NotFoundError
from timeback_kit.sync import TimebackClient as SyncTimebackClient
from timeback_sandbox.server import SandboxServer

CONCURRENCY: Final = 50
FAULTS: Final = 0.05
PAGE: Final = {"kind": "status", "status": 200, "body": "<p>", "headers": {"content-type": "text/html"}}
KINDS: Final[tuple[dict[str, Any], ...]] = (
    {"kind": "reset"},
    {"kind": "reset", "at": "mid_body"},
    {"kind": "lose_response"},
    {"kind": "lose_response", "how": "close"},
    {"kind": "truncate"},
    {"kind": "truncate", "framing": "chunked"},
    {"kind": "invalid_json"},
    {"kind": "bad_compression"},
    {"kind": "status", "status": 500},
    {"kind": "status", "status": 502},
    {"kind": "status", "status": 503, "retry_after": 1},
    {"kind": "status", "status": 429, "retry_after": 1},
    {"kind": "status", "status": 200, "body": {"status": "error", "message": "boom"}},
    PAGE,
    {"kind": "stall", "seconds": 0.05},
    {"kind": "latency", "seconds": 0.02},
    {"kind": "surplus"},
    {"kind": "redirect"},
    {"kind": "revoke_token"},
)


@dataclass
class Subject:
    """A user of this run, and what its calls said became of it: any of `states` may be so.

    Args:
        name: Its id.
        states: "absent", "present" or "deleted".
        wrong: What a call said that cannot be.
    """

    name: str
    states: set[str] = field(default_factory=lambda: {"absent"})
    wrong: list[str] = field(default_factory=list)

    def steps(self) -> Iterator[str]:
        """The calls about it, in order."""
        yield from ("create", "get", "update", "delete", "get")

    def make(self, step: str, client: Any) -> Any:
        """Begin one of its calls."""
        users = client.oneroster.users
        if step == "create":
            return users.create({**USER, "sourcedId": self.name, "email": f"{self.name}@example.edu"})
        if step == "update":
            return users.update(self.name, {**USER, "sourcedId": self.name, "email": f"{self.name}@example.edu"})
        return users.get(self.name) if step == "get" else users.delete(self.name)

    def learn(self, step: str, found: Any, error: TimebackError | None = None) -> None:
        """Take in how a call ended."""
        after = {"create": "present", "update": "present", "delete": "deleted"}.get(step)
        if step == "get":
            self._look(found, error)
        elif error is None or error.applied == "yes":
            # A deletion that is retried and finds nothing has succeeded, whether or not there was something before.
            self.states = {str(after)} | (self.states & {"absent"} if step == "delete" else set())
        elif error.applied == "unknown":
            self.states.add(str(after))
        elif error.applied is None:
            self.wrong.append(f"{step} does not say whether it was applied: {error!r}")

    def _look(self, found: Any, error: TimebackError | None) -> None:
        if error is None:
            seen = {state_of(found)}
        elif isinstance(error, NotFoundError):
            seen = {"absent"}
        else:
            return
        if not self.states & seen:
            self.wrong.append(f"{self.name} should be {self.states}, and a get says {seen}")
        self.states &= seen


def state_of(user: Any) -> str:
    """What a user that was read is: the platform keeps deleted ones."""
    return "deleted" if user.status == "tobedeleted" else "present"


def subjects(calls: int) -> list[Subject]:
    """As many users as make so many calls."""
    return [Subject(f"chaos-{number}") for number in range(calls // 5)]


def break_requests(server: SandboxServer, calls: int, seed: int) -> None:
    """Have one request in twenty broken, in every way and at random."""
    chance = random.Random(seed)
    for number in range(int(calls * FAULTS)):
        rule: Any = {
            "match": {"service": "oneroster"},
            "after": chance.randrange(calls),
            "times": 1,
            "fault": KINDS[number % len(KINDS)],
        }
        server.fault(rule)


def provider(server: SandboxServer) -> TimebackProvider:
    """A provider of clients that wait for nothing."""
    return TimebackProvider(
        base_url=server.base_url,
        auth_url=server.token_url,
        client_id=server.client_id,
        client_secret=server.client_secret,
        timeout=60.0,
        retry_policy=RetryPolicy(first_wait=0.0),
        max_connections=CONCURRENCY,
        clock=ImpatientClock(),
    )


async def run_awaited(shared: TimebackProvider, all_of_them: list[Subject]) -> None:
    """Make the calls of all users, fifty at a time, with the async client."""
    import asyncio

    waiting = iter(all_of_them)

    async def work(client: TimebackClient) -> None:
        for subject in waiting:
            for step in subject.steps():
                try:
                    subject.learn(step, await subject.make(step, client))
                except TimebackError as error:
                    subject.learn(step, None, error)

    async with TimebackClient(provider=shared) as client, asyncio.TaskGroup() as group:
        for _ in range(CONCURRENCY):
            group.create_task(work(client))


def run_blocking(shared: TimebackProvider, all_of_them: list[Subject]) -> None:
    """Make the calls of all users, fifty at a time, with the blocking client."""

    def work(subject: Subject) -> None:
        for step in subject.steps():
            try:
                subject.learn(step, subject.make(step, client))
            except TimebackError as error:
                subject.learn(step, None, error)

    with SyncTimebackClient(provider=shared) as client, ThreadPoolExecutor(CONCURRENCY) as pool:
        list(pool.map(work, all_of_them))


def differences(server: SandboxServer, all_of_them: list[Subject]) -> list[str]:
    """Where the sandbox, its faults over, is not what the calls said; and what a call said that cannot be."""
    found = [line for subject in all_of_them for line in subject.wrong]
    with SyncTimebackClient(provider=provider(server)) as client:
        for subject in all_of_them:
            try:
                real = state_of(client.oneroster.users.get(subject.name))
            except NotFoundError:
                real = "absent"
            if real not in subject.states:
                found.append(f"{subject.name} is {real}, its calls said {subject.states}")
    return found


def open_files() -> int:
    """How many files and sockets this process has open."""
    return len(os.listdir("/proc/self/fd"))
