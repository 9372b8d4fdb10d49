# Rendered by scripts/unasync.py from src/timeback_kit/services/caliper/buffering.py; change that file.
"""Collects events and sends them by number and by time, with an outbox for what could not be delivered."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.errors import ClientClosedError, TimebackError, ValidationIssue, as_service_error
from timeback_kit.runtime.locks import lock_of
from timeback_kit.runtime.logs import logger
from timeback_kit.runtime.sync_io import Mutex, Repeating
from timeback_kit.services.caliper.batching import Batch
from timeback_kit.services.caliper.envelopes import Envelope, envelope_of
from timeback_kit.services.caliper.errors import JobFailedError
from timeback_kit.services.caliper.events import refuse, written_event
from timeback_kit.services.caliper.outbox import Outbox
from timeback_kit.services.caliper.receipts import SendReceipt, raise_for, sorted_receipt
from timeback_kit.services.caliper.sync_delivery import Delivery
from timeback_kit.services.caliper.waiting import clock_of

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from types import TracebackType

    from timeback_kit.runtime.sync.client import SyncServiceClient
    from timeback_kit.services.caliper.batching import SendPlan
    from timeback_kit.services.caliper.receipts import SentEnvelope
    from timeback_kit.services.caliper.types import CaliperEvent

__all__ = ["EventBuffer"]

log = logger("caliper")


class EventBuffer:
    """Events that are sent together: when there are enough of them, after some time, and at the end.

    What could not be delivered goes with the next flush, with the same ids. Events whose outcome is unknown are
    looked up first. With an outbox, an event counts as delivered when its job is completed.

    Args:
        client: The client that sends.
        plan: How events are split and sent.
        flush_after: Seconds after which events are sent even if they are few.
        outbox: File that keeps events until they are delivered.
        on_error: Called with the receipt of each flush that did not deliver everything.
        wait_for_job: Waits for a job until it is completed.
    """

    def __init__(
        self,
        client: SyncServiceClient,
        plan: SendPlan,
        flush_after: float,
        outbox: str | os.PathLike[str] | None,
        on_error: Callable[[SendReceipt], None] | None,
        wait_for_job: Callable[[str], Any],
    ) -> None:
        self._client = client
        self._plan = plan
        self._flush_after = flush_after
        self._on_error = on_error
        self._wait_for_job = wait_for_job
        self._outbox = None if outbox is None else Outbox(outbox)
        self._fresh: dict[str, dict[str, Any]] = {}
        self._unsure: list[list[dict[str, Any]]] = []
        self._since_flush = 0
        self._flushed_at = clock_of(client).monotonic()
        self._closed = False
        self._busy = lock_of(self, Mutex, "_busy")
        self._lock = lock_of(self)
        self._timer = Repeating(self._tick, flush_after)
        if self._outbox is not None:
            self._recover(self._outbox)

    def _recover(self, outbox: Outbox) -> None:
        groups = [[outbox.waiting[each] for each in dict.fromkeys(ids)] for ids in outbox.begun]
        begun = {event["id"] for group in groups for event in group}
        self._unsure = groups
        self._fresh = {key: event for key, event in outbox.waiting.items() if key not in begun}

    @property
    def pending(self) -> int:
        """Number of events that have not been delivered."""
        return len(self._fresh) + sum(map(len, self._unsure))

    def add(self, event: CaliperEvent | Mapping[str, Any]) -> None:
        """Take an event; it is sent with the next flush, which comes at once when there are enough.

        Args:
            event: An event from the factories, or any Caliper event as a dict with wire names.

        Raises:
            InputValidationError: It lacks what every event has.
            ClientClosedError: The buffer has been closed.
        """
        if self._closed:
            raise as_service_error(ClientClosedError("the buffer has been closed"), CaliperError)
        issues: list[ValidationIssue] = []
        content = written_event(event, (None, "event"), issues)
        written = json.loads(content)
        if not issues and "id" not in written:
            issues.append(ValidationIssue("event.id", "is required in a buffer"))
        refuse("Invalid event", issues)
        with self._lock:
            if self._outbox is not None:
                self._outbox.add(written)
            self._fresh[written["id"]] = written
            self._since_flush += 1
        self._timer.start(self._flush_after)
        if self._since_flush >= self._plan.max_events:
            self.flush()

    def flush_due(self) -> None:
        """Send what there is, if the last flush was long enough ago."""
        if self.pending and clock_of(self._client).monotonic() - self._flushed_at >= self._flush_after:
            self.flush()

    def _tick(self) -> None:
        """Flush what is due; whatever goes wrong, the timer goes on."""
        try:
            self.flush_due()
        except Exception:
            log.exception("events could not be sent; they go with the next flush")

    def flush(self) -> SendReceipt | None:
        """Send what there is.

        Returns:
            What became of the events; None when there were none. Events that were not accepted stay, but those that
            the service refuses do not; `on_error` gets the receipt too when not everything was accepted.
        """
        with self._busy:
            self._since_flush = 0
            self._flushed_at = clock_of(self._client).monotonic()
            batches = self._batches()
            if not batches:
                return None
            sent: list[SentEnvelope] = []
            try:
                accepted = Delivery(self._client, self._plan).all(batches)
                sent = [self._followed(each) for each in accepted]
            finally:
                if not sent:  # cut short: nobody knows what the service has
                    self._unsure += [list(batch.envelope.json["data"]) for batch in batches]
            receipt = sorted_receipt(sent)
            with self._lock:
                self._settle(receipt)
        if not receipt.complete and self._on_error is not None:
            self._on_error(receipt)
        return receipt

    def close(self) -> None:
        """Send what there is and stop; what could not be delivered stays in the outbox.

        Raises:
            SendError: Not everything was accepted, and there is no outbox to keep it; the error carries the receipt.
        """
        if self._closed:
            return
        self._closed = True
        self._timer.stop()
        receipt = self.flush()
        if self._outbox is not None:
            self._outbox.close()
        elif receipt is not None:
            raise_for(receipt)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _followed(self, sent: SentEnvelope) -> SentEnvelope:
        """Return what became of an envelope once its job is done, where events are kept until then."""
        if self._outbox is None or sent.state != "accepted" or sent.job_id is None:
            return sent
        try:
            self._wait_for_job(sent.job_id)
        except TimebackError as error:
            return replace(sent, state="unknown", reason=str(error), error=error)
        return sent

    def _batches(self) -> list[Batch]:
        """Return everything as batches; events of unknown outcome stay in the envelopes they were in."""
        with self._lock:
            unsure, self._unsure = self._unsure, []
            fresh, self._fresh = list(self._fresh.values()), {}
            return self._grouped(unsure, fresh)

    def _grouped(self, unsure: list[list[dict[str, Any]]], fresh: list[dict[str, Any]]) -> list[Batch]:
        most = self._plan.max_events
        groups = [(group, True) for group in unsure]
        groups += [(fresh[at : at + most], False) for at in range(0, len(fresh), most)]
        batches: list[Batch] = []
        position = 0
        for group, verify in groups:
            positions = tuple(range(position, position + len(group)))
            batches.append(Batch(Envelope(envelope_of(self._plan.sensor, group)), positions, verify=verify))
            position += len(group)
            if self._outbox is not None and not verify:
                self._outbox.begin([event["id"] for event in group])
        return batches

    def _settle(self, receipt: SendReceipt) -> None:
        for sent in receipt.envelopes:
            events = list(sent.envelope["data"])
            ids = [event["id"] for event in events]
            if isinstance(sent.error, JobFailedError):
                self._unsure += [[event] for event in events]  # the job may have stored some of them
            elif sent.state == "unknown":
                self._unsure.append(events)
            elif sent.state == "unsent":
                self._fresh = dict(zip(ids, events, strict=True)) | self._fresh
            elif self._outbox is not None and sent.state == "refused":
                for event in events:
                    self._outbox.refuse(event, sent.reason)
            elif self._outbox is not None:
                self._outbox.settle(ids)
