"""Sends envelopes one after the other, and finds out what became of one whose outcome is unknown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from timeback_api.caliper import operations
from timeback_kit.runtime.async_io import InFlight, each
from timeback_kit.runtime.errors import APIError, NotFoundError, TimebackError
from timeback_kit.runtime.requests import Request
from timeback_kit.services.caliper.batching import Batcher
from timeback_kit.services.caliper.receipts import SentEnvelope, job_id_text, state_after
from timeback_kit.services.caliper.waiting import clock_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, Iterable

    from timeback_api.caliper.models import SendEventsResult
    from timeback_kit.runtime.client import AsyncServiceClient
    from timeback_kit.runtime.request_body import Encoded
    from timeback_kit.services.caliper.batching import Batch, SendPlan

REPEATS: Final = 2
SETTLING: Final = (1.0, 4.0)
"""Seconds before an event is looked up, so that a job that took it has time to store it."""

_NAMED: Final = re.compile(r"data[./\[](\d+)")


class AsyncDelivery:
    """Delivers batches as a plan says; what goes wrong is in what it returns, not raised.

    Args:
        client: The client that sends.
        plan: How events are split and sent.
    """

    def __init__(self, client: AsyncServiceClient, plan: SendPlan) -> None:
        self._client = client
        self._plan = plan

    async def stream(
        self, events: AsyncIterable[object] | Iterable[object]
    ) -> AsyncGenerator[list[SentEnvelope], None]:
        """Deliver events as they come, a few envelopes at a time, and say what became of each batch in order.

        Args:
            events: The events; a generator is read no faster than envelopes are sent.
        """
        batcher = Batcher(self._plan)
        flying: InFlight[list[SentEnvelope]] = InFlight(self._plan.concurrency)
        try:
            async for event in each(events):
                for batch in batcher.add(event):
                    if len(flying) >= self._plan.concurrency:
                        yield await flying.next()
                    flying.start(batch.positions[0], self.deliver, batch)
            for batch in batcher.rest():
                if len(flying) >= self._plan.concurrency:
                    yield await flying.next()
                flying.start(batch.positions[0], self.deliver, batch)
            while len(flying):
                yield await flying.next()
        finally:
            await flying.aclose()

    async def all(self, batches: list[Batch]) -> list[SentEnvelope]:
        """Deliver batches, a few at a time, begun in their order.

        Args:
            batches: What is sent.
        """
        if len(batches) == 1:
            return await self.deliver(batches[0])
        sent: list[SentEnvelope] = []
        flying: InFlight[list[SentEnvelope]] = InFlight(self._plan.concurrency)
        try:
            for number, batch in enumerate(batches):
                if len(flying) >= self._plan.concurrency:
                    sent += await flying.next()
                flying.start(number, self.deliver, batch)
            while len(flying):
                sent += await flying.next()
        finally:
            await flying.aclose()
        return sent

    async def deliver(self, batch: Batch) -> list[SentEnvelope]:
        """Deliver a batch; where the service refuses some of its events, the others go without them.

        Args:
            batch: What is sent.
        """
        if batch.refusal is not None:
            return [_sent(batch, batch.refusal)]
        try:
            if batch.verify and self._plan.retry == "verify" and await self._is_there(batch):
                return [SentEnvelope(batch.envelope, batch.positions, "accepted")]
            return [await self._post(batch)]
        except TimebackError as error:
            return await self._without_refused(batch, error)

    async def _post(self, batch: Batch) -> SentEnvelope:
        """Send a batch until its outcome is known."""
        repeated = 0
        while True:
            try:
                response = await self._request(batch.envelope.body)
                return SentEnvelope(batch.envelope, batch.positions, "accepted", job_id_text(response), response)
            except TimebackError as error:
                if getattr(error, "applied", None) == "yes":
                    return SentEnvelope(batch.envelope, batch.positions, "accepted")
                if state_after(error) != "unknown" or self._plan.retry == "never" or repeated == REPEATS:
                    raise
                if self._plan.retry == "verify" and await self._turned_up(batch, error, SETTLING[repeated]):
                    return SentEnvelope(batch.envelope, batch.positions, "accepted")
            repeated += 1

    async def _turned_up(self, batch: Batch, error: TimebackError, settling: float) -> bool:
        await clock_of(self._client).asleep(settling)
        return await self._is_there(batch, error)

    async def _request(self, body: Encoded) -> SendEventsResult:
        request = Request(operations.SEND_ENVELOPE, body=body, options=self._plan.options)
        return await self._client._call(request)

    async def _is_there(self, batch: Batch, failed: TimebackError | None = None) -> bool:
        """Return whether the service has the first or the last event of a batch.

        Args:
            batch: What was sent.
            failed: The error that left it open; raised where looking the event up says nothing either.
        """
        named = [event["id"] for event in batch.envelope.json["data"] if isinstance(event.get("id"), str)]
        for event_id in dict.fromkeys((*named[:1], *named[-1:])):
            request = Request(operations.GET_EVENT, {"externalId": event_id}, options=self._plan.options)
            try:
                await self._client._send(request)
            except NotFoundError:
                continue
            except TimebackError as error:
                raise (failed or error) from error
            return True
        return False

    async def _without_refused(self, batch: Batch, error: TimebackError) -> list[SentEnvelope]:
        count = len(batch.positions)
        if state_after(error) != "refused" or count == 1:
            return [_sent(batch, error)]
        named = _named(error, count)
        if named is not None:
            rest = [index for index in range(count) if index not in named]
            refused = [_sent(batch.part([index]), error) for index in sorted(named)]
            return refused + (await self.deliver(batch.part(rest)) if rest else [])
        if isinstance(error, APIError) and any(issue.path for issue in error.issues):
            return [_sent(batch, error)]
        middle = count // 2
        first = await self.deliver(batch.part(range(middle)))
        return first + await self.deliver(batch.part(range(middle, count)))


def _sent(batch: Batch, error: TimebackError) -> SentEnvelope:
    return SentEnvelope(batch.envelope, batch.positions, state_after(error), reason=str(error), error=error)


def _named(error: TimebackError, count: int) -> set[int] | None:
    """Return the events of an envelope that a refusal names; None when it names none, or something else too."""
    paths = [issue.path for issue in error.issues] if isinstance(error, APIError) else []
    found = [_NAMED.match(path) for path in paths if path]
    indexes = {int(match[1]) for match in found if match is not None}
    if not indexes or None in found or max(indexes) >= count:
        return None
    return indexes
