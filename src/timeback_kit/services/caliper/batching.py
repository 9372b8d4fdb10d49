"""Splits events into envelopes by count and size, and keeps apart what cannot be sent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import Model
from timeback_kit.services.caliper.envelopes import Envelope, envelope_of
from timeback_kit.services.caliper.events import refuse, sensor_issues, written_event

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.services.caliper.receipts import SentEnvelope

__all__ = ["SendRetry"]

SendRetry = Literal["verify", "repeat", "never"]
"""What follows a send of unknown outcome: look the event up and repeat only if it is absent, repeat it in any case
(the ids stay the same), or neither."""

MAX_EVENTS: Final = 100
MAX_BYTES: Final = 500_000
CONCURRENCY: Final = 4
FLUSH_AFTER: Final = 5.0
_RETRIES: Final = ("verify", "repeat", "never")


@dataclass(frozen=True, slots=True)
class SendPlan:
    """How events are split and sent.

    Attributes:
        sensor: URI of the sensor.
        max_events: Events per envelope.
        max_bytes: Bytes of events per envelope; a single larger event goes alone.
        concurrency: Envelopes under way at a time.
        retry: What follows a send of unknown outcome.
        options: Options of each request.
    """

    sensor: str
    max_events: int = MAX_EVENTS
    max_bytes: int = MAX_BYTES
    concurrency: int = CONCURRENCY
    retry: SendRetry = "verify"
    options: RequestOptions | None = field(default=None, repr=False)

    @classmethod
    def checked(
        cls,
        sensor: object,
        max_events: int,
        max_bytes: int,
        concurrency: int,
        retry: SendRetry,
        options: RequestOptions | None,
    ) -> SendPlan:
        """Return a plan once nothing is wrong with it.

        Raises:
            InputValidationError: The sensor is not a URI, or a number is not above zero.
        """
        uri = sensor.strip() if isinstance(sensor, str) else sensor
        issues = sensor_issues(uri)
        counts = {"max_events": max_events, "max_bytes": max_bytes, "concurrency": concurrency}
        for name, value in counts.items():
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                issues.append(ValidationIssue(name, "expected a whole number of 1 or more"))
        if retry not in _RETRIES:
            issues.append(ValidationIssue("retry", f"expected one of {', '.join(_RETRIES)}"))
        refuse("Invalid send", issues)
        return cls(str(uri), max_events, max_bytes, concurrency, retry, options)


@dataclass(frozen=True, slots=True)
class Batch:
    """Events that go into one envelope, or the one event that cannot go.

    Attributes:
        envelope: The envelope.
        positions: Where its events stand in what was given.
        refusal: Why it is not sent at all.
        verify: Whether an earlier send may have reached the service, so that the events are looked up first.
    """

    envelope: Envelope = field(repr=False)
    positions: tuple[int, ...]
    refusal: InputValidationError | None = None
    verify: bool = False

    def part(self, indexes: Iterable[int]) -> Batch:
        """Return a batch of some of the events, by their place in this one."""
        chosen = list(indexes)
        whole = self.envelope.json
        part = Envelope({**whole, "data": [whole["data"][index] for index in chosen]})
        return Batch(part, tuple(self.positions[index] for index in chosen))


class Batcher:
    """Collects events until an envelope is full.

    Args:
        plan: How events are split.
    """

    def __init__(self, plan: SendPlan) -> None:
        self._plan = plan
        self._events: list[bytes] = []
        self._positions: list[int] = []
        self._bytes = 0
        self._seen = 0

    def add(self, event: object) -> list[Batch]:
        """Take an event and return the batches that are ready.

        Args:
            event: An event from the factories, or any event or entity as a dict with wire names.
        """
        position, self._seen = self._seen, self._seen + 1
        issues: list[ValidationIssue] = []
        content = written_event(event, ((None, "data"), position), issues)
        if issues:
            error = as_service_error(InputValidationError("Invalid envelope", issues=issues), CaliperError)
            shown = json.loads(content)
            refused = envelope_of(self._plan.sensor, [shown if isinstance(shown, dict) else {}])
            return [Batch(Envelope(refused), (position,), error)]
        full = len(self._events) >= self._plan.max_events or self._bytes + len(content) > self._plan.max_bytes
        ready = self.rest() if self._events and full else []
        self._events.append(content)
        self._positions.append(position)
        self._bytes += len(content) + 1
        return ready

    def rest(self) -> list[Batch]:
        """Return the batch that is not full yet; none when there are no events."""
        if not self._events:
            return []
        batch = Batch(Envelope.of(self._plan.sensor, self._events), tuple(self._positions))
        self._events, self._positions, self._bytes = [], [], 0
        return [batch]


def batches_of(plan: SendPlan, events: object) -> list[Batch]:
    """Split a list of events.

    Args:
        plan: How events are split.
        events: The events; at least one.

    Raises:
        InputValidationError: It is not a list of events, or is empty.
    """
    if isinstance(events, str | bytes | Mapping | Model) or not isinstance(events, Iterable):
        refuse("Invalid envelope", [ValidationIssue("data", "expected a list of events")])
        return []
    batcher = Batcher(plan)
    batches = [batch for event in events for batch in batcher.add(event)] + batcher.rest()
    if not batches:
        refuse("Invalid envelope", [ValidationIssue("data", "expected at least one event")])
    return batches


def batch_again(sent: SentEnvelope) -> Batch:
    """Return the batch that sends an envelope of a receipt again, with the same ids."""
    return Batch(sent.whole, sent.positions, verify=sent.state == "unknown")
