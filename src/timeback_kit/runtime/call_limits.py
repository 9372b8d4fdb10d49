"""What one call may take: seconds in a queue, seconds at work, bytes; and how many calls a client may make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime.records import Record, names_of

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_POOL_TIMEOUT: Final = 600.0
DEFAULT_RESPONSE_BYTES: Final = 64 << 20
SHORTEST_ATTEMPT: Final = 5.0


class CallLimits(Record):
    """What a call may take.

    Args:
        timeout: Seconds from when it has its slot: token, attempts, waits between them and body.
        pool_timeout: Seconds it may wait for a slot.
        deadline: Seconds for the slot and the work together; None for no such bound.
        attempt_timeout: Seconds for one attempt of a call that may be retried; None for half of what is left.
        max_response_bytes: Most bytes of a body, decompressed.
    """

    timeout: float = DEFAULT_TIMEOUT
    pool_timeout: float = DEFAULT_POOL_TIMEOUT
    deadline: float | None = None
    attempt_timeout: float | None = None
    max_response_bytes: int = DEFAULT_RESPONSE_BYTES

    def replaced_by(self, given: Mapping[str, Any]) -> CallLimits:
        """These limits, with those that are given in their place; None gives nothing.

        Args:
            given: Settings or request options.
        """
        changed = {name: given[name] for name in LIMITS if given.get(name) is not None}
        return self.replaced(**changed) if changed else self

    def attempt_seconds(self, remaining: float, *, repeats: bool) -> float:
        """Seconds one attempt may take.

        An attempt that may be followed by another leaves time for it, so that a host that stalled once is asked again.

        Args:
            remaining: Seconds left for the call.
            repeats: Whether another attempt may follow.
        """
        if not repeats:
            return remaining
        if self.attempt_timeout is not None:
            return min(remaining, self.attempt_timeout)
        return min(remaining, max(SHORTEST_ATTEMPT, remaining / 2))


class SlotShare:
    """The part of a client in the slots of each host; clients that are given the same one have it together.

    Args:
        most: Most calls under way to a host at a time.
    """

    __slots__ = ("most",)

    def __init__(self, most: int) -> None:
        self.most = most


LIMITS: Final = names_of(CallLimits)
