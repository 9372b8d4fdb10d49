"""What is known of events after they were sent: stored, counted, with a result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Confirmation", "ConfirmedEvent", "Known"]

Known = Literal["yes", "no", "not yet"]
"""No: it is not, and will not be. Not yet: ask again."""


@dataclass(frozen=True, slots=True)
class ConfirmedEvent:
    """What is known of one event.

    Attributes:
        event_id: Id of the event.
        stored: Whether Caliper has it.
        counted: Whether analytics count it; only events of the Timeback profile ever are.
        derived: Whether the gradebook has its result; only completed activities ever have one.
        reason: Why something is "no", where that is known.
    """

    event_id: str
    stored: Known
    counted: Known
    derived: Known
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Confirmation:
    """What is known of the events of a receipt.

    Attributes:
        events: One entry per event, in their order.
    """

    events: tuple[ConfirmedEvent, ...]

    @property
    def stored(self) -> Known:
        """Whether Caliper has all of them."""
        return _all([event.stored for event in self.events])

    @property
    def counted(self) -> Known:
        """Whether analytics count all of them."""
        return _all([event.counted for event in self.events])

    @property
    def derived(self) -> Known:
        """Whether all of them have results."""
        return _all([event.derived for event in self.events])


def _all(answers: list[Known]) -> Known:
    if "no" in answers:
        return "no"
    return "not yet" if "not yet" in answers else "yes"
