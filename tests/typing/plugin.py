"""The pytest plugin's fixtures in a typed test file; what is wrong is marked, and both checkers must agree."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_type

from timeback_kit.core import TimebackClient
from timeback_kit.core.sync import TimebackClient as SyncTimebackClient
from timeback_sandbox.faults import FaultRule, FaultState
from timeback_sandbox.request_log import RequestRecord
from timeback_sandbox.testing import SandboxHandle


async def test_async(timeback: TimebackClient, timeback_sandbox: SandboxHandle) -> None:
    assert_type(timeback_sandbox.fail_next(429, times=2, retry_after=1, path="*/users/*"), FaultState)
    await timeback.oneroster.users.get("id-1")


def test_sync(timeback_sync: SyncTimebackClient, timeback_sandbox: SandboxHandle) -> None:
    rule: FaultRule = {"match": {"service": "qti"}, "times": None, "fault": {"kind": "latency", "seconds": 0.1}}
    assert_type(timeback_sandbox.fault(rule)["fired"], int)
    timeback_sandbox.fault({"fault": {"kind": "reset", "at": "mid_body"}})
    timeback_sandbox.fault({"fault": {"kind": "status"}})  # type: ignore[misc,typeddict-item]  # pyright: ignore[reportArgumentType]
    timeback_sandbox.clock.advance(timedelta(days=1))
    timeback_sync.oneroster.users.get("id-1")
    assert_type(timeback_sandbox.requests, list[RequestRecord])
    assert_type(timeback_sandbox.requests[0]["status"], int | None)
