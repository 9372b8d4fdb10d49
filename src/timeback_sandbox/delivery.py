"""Delivers events to webhooks: with a signature, retries, a log, and a switch to fail.

How the live platform signs, retries and writes a delivery is published nowhere; all of it is invented here.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import http.client
import ipaddress
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict
from urllib.parse import urlsplit
from uuid import NAMESPACE_URL, uuid5

import orjson

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from datetime import datetime

Outcome = Literal["pending", "delivered", "failed", "skipped"]
DELAYS: Final = (1.0, 5.0, 25.0)
"""Seconds before each retry."""

MOST_ENTRIES: Final = 1000
MOST_AT_A_TIME: Final = 8
_TIMEOUT: Final = 10.0
_SUCCESSES: Final = range(200, 300)


class DeliveryRecord(TypedDict):
    """One event on its way to one webhook.

    Attributes:
        id: Id of the delivery; the same in every attempt.
        webhook: Id of the webhook.
        url: Where it is sent.
        event: External id of the event.
        outcome: `skipped` if the address is not on this machine; `failed` when every attempt was refused.
        attempts: What each attempt came to: a status, "failed on demand", or the name of a network error.
    """

    id: str
    webhook: str
    url: str
    event: str
    outcome: Outcome
    attempts: list[int | str]


@dataclass(slots=True)
class _Delivery:
    record: DeliveryRecord
    secret: str
    body: bytes


@dataclass(slots=True)
class Deliveries:
    """The deliveries of one sandbox; used from its event loop only, apart from `records` and `fail_next`.

    Args:
        clock: Returns the current time.
        delays: Seconds before each retry.
        anywhere: Whether addresses beyond this machine are delivered to.
        sleep: Waits between attempts.
    """

    clock: Callable[[], datetime]
    delays: Sequence[float] = DELAYS
    anywhere: bool = False
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    _known: deque[_Delivery] = field(default_factory=lambda: deque(maxlen=MOST_ENTRIES))
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _failing: int = 0
    _count: int = 0
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MOST_AT_A_TIME))

    def records(self) -> list[DeliveryRecord]:
        """All deliveries, oldest first."""
        return [{**each.record, "attempts": [*each.record["attempts"]]} for each in list(self._known)]

    def fail_next(self, times: int) -> None:
        """Let the next attempts fail without being sent."""
        self._failing = times

    def start(self, hook: dict[str, Any], event: dict[str, Any]) -> None:
        """Begin to deliver an event to a webhook."""
        self._count += 1
        delivery_id = str(uuid5(NAMESPACE_URL, f"timeback-sandbox/deliveries/{self._count}"))
        record = DeliveryRecord(
            id=delivery_id,
            webhook=hook["id"],
            url=hook["targetUrl"],
            event=event["externalId"],
            outcome="pending",
            attempts=[],
        )
        content = {"id": delivery_id, "webhookId": hook["id"], "type": event.get("type"), "event": event}
        delivery = _Delivery(record, hook["secret"], orjson.dumps(content))
        self._known.append(delivery)
        self._begin(delivery)

    def again(self, delivery_id: str) -> bool:
        """Deliver once more; False if there is no such delivery."""
        found = next((each for each in self._known if each.record["id"] == delivery_id), None)
        if found is not None:
            found.record["outcome"] = "pending"
            self._begin(found)
        return found is not None

    async def finished(self) -> None:
        """Wait until no delivery is under way."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    def forget(self) -> None:
        """Give up what is under way, and empty the log."""
        for task in list(self._tasks):
            task.get_loop().call_soon_threadsafe(task.cancel)
        self._known.clear()
        self._failing = self._count = 0

    def _begin(self, delivery: _Delivery) -> None:
        if not (self.anywhere or _is_here(delivery.record["url"])):
            delivery.record["outcome"] = "skipped"
            return
        task = asyncio.get_running_loop().create_task(self._deliver(delivery))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, delivery: _Delivery) -> None:
        for delay in (0.0, *self.delays):
            if delay:
                await self.sleep(delay)
            result = await self._attempt(delivery)
            delivery.record["attempts"].append(result)
            if result in _SUCCESSES:
                delivery.record["outcome"] = "delivered"
                return
        delivery.record["outcome"] = "failed"

    async def _attempt(self, delivery: _Delivery) -> int | str:
        if self._failing > 0:
            self._failing -= 1
            return "failed on demand"
        headers = signed_headers(delivery.secret, delivery.body, int(self.clock().timestamp()))
        headers |= {
            "X-Timeback-Webhook-Id": delivery.record["webhook"],
            "X-Timeback-Delivery-Id": delivery.record["id"],
        }
        async with self._slots:
            return await asyncio.to_thread(_post, delivery.record["url"], delivery.body, headers)


def signed_headers(secret: str, body: bytes, timestamp: int) -> dict[str, str]:
    """The headers of a delivery: HMAC-SHA256 over the time and the body, under the webhook's secret.

    Args:
        secret: The webhook's secret.
        body: The body.
        timestamp: Seconds since 1970.
    """
    signature = hmac.new(secret.encode(), f"{timestamp}.".encode() + body, hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/json",
        "User-Agent": "timeback-sandbox",
        "X-Timeback-Timestamp": str(timestamp),
        "X-Timeback-Signature": f"sha256={signature}",
    }


def _post(url: str, body: bytes, headers: dict[str, str]) -> int | str:
    """Send a POST request; the status, or the name of the error."""
    parts = urlsplit(url)
    kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
    target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    try:
        connection = kind(str(parts.hostname), parts.port, timeout=_TIMEOUT)
        try:
            connection.request("POST", target, body, headers)
            return connection.getresponse().status
        finally:
            connection.close()
    except (OSError, http.client.HTTPException, ValueError) as error:
        return type(error).__name__


def _is_here(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
