"""A fair limit on the calls under way to one host, shared by event loops and threads."""

from __future__ import annotations

import asyncio
import os
import threading
from collections import OrderedDict
from contextlib import nullcontext
from enum import Enum
from typing import TYPE_CHECKING, Final, Literal, Protocol

from timeback_kit.runtime.call_limits import SlotShare
from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.interrupts import wait_in_pieces

if TYPE_CHECKING:
    from timeback_kit.runtime.ending import Ending

CEILING: Final = 50
START: Final = 10
LONGEST_SLEEP: Final = 3_600.0


class Outcome(Enum):
    """What a finished call tells about the host."""

    RESPONDED = "responded"
    OVERLOADED = "overloaded"
    SILENT = "silent"


class NoSlotError(Exception):
    """No slot became free.

    Args:
        reason: "pool_timeout" when the bound on waiting passed, "stalled" when the host stopped responding.
        waited: Seconds spent in the queue.
    """

    def __init__(self, reason: Literal["pool_timeout", "stalled"], waited: float) -> None:
        self.reason: Literal["pool_timeout", "stalled"] = reason
        self.waited = waited
        super().__init__(f"no slot after {waited:g} s ({reason})")


class Slot:
    """Permission for one call; give it back with `HostLimiter.release`."""

    __slots__ = ("generation", "released", "share", "timeout")

    def __init__(self, generation: int, timeout: float, share: SlotShare) -> None:
        self.generation = generation
        self.timeout = timeout
        self.share = share
        self.released = False


class _Waiter(Protocol):
    timeout: float
    share: SlotShare
    number: int
    slot: Slot | None

    def wake(self) -> bool: ...


class _TaskWaiter:
    __slots__ = ("_future", "_loop", "number", "share", "slot", "timeout")

    def __init__(self, timeout: float, share: SlotShare) -> None:
        self.timeout = timeout
        self.share = share
        self.number = 0
        self.slot: Slot | None = None
        self._loop = asyncio.get_running_loop()
        self._future: asyncio.Future[None] = self._loop.create_future()

    def wake(self) -> bool:
        try:
            self._loop.call_soon_threadsafe(self._set)
        except RuntimeError:  # The loop was closed while its task was waiting.
            return False
        return True

    def _set(self) -> None:
        if not self._future.done():
            self._future.set_result(None)

    async def wait(self, seconds: float) -> None:
        await asyncio.wait((self._future,), timeout=seconds)


class _ThreadWaiter:
    __slots__ = ("_event", "number", "share", "slot", "timeout")

    def __init__(self, timeout: float, share: SlotShare) -> None:
        self.timeout = timeout
        self.share = share
        self.number = 0
        self.slot: Slot | None = None
        self._event = threading.Event()

    def wake(self) -> bool:
        self._event.set()
        return True

    def wait(self, seconds: float) -> None:
        wait_in_pieces(self._event.wait, seconds)


EVERYBODY: Final = SlotShare(1 << 62)
"""The share of the clients that have no bound of their own."""


class HostLimiter:
    """First come, first served; the limit grows while the host keeps up and halves when it is overloaded.

    A call whose client holds its whole share already lets the calls of other clients pass.

    The limit starts at 10 (or the ceiling, if that is lower). Every response under full load raises it by one until the
    host first says it is overloaded (429, 503); after that, a whole round of responses raises it by one.

    Args:
        ceiling: Most calls under way at a time.
        clock: What tells the time.
    """

    def __init__(self, ceiling: int = CEILING, clock: Clock | None = None) -> None:
        self.ceiling = ceiling
        self._clock = clock or Clock()
        self._reset()

    def _reset(self) -> None:
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._waiting: dict[SlotShare, OrderedDict[_Waiter, None]] = {}
        self._asked = 0
        self._used: set[Slot] = set()
        self._held: dict[SlotShare, int] = {}
        self._limit = min(START, self.ceiling)
        self._overloaded_before = False
        self._responses = 0
        self._generation = 0
        self._progress = self._clock.monotonic()

    @property
    def limit(self) -> int:
        """Calls that may be under way now."""
        return self._limit

    @property
    def used(self) -> int:
        """Calls under way."""
        return len(self._used)

    @property
    def queued(self) -> int:
        """Calls waiting for a slot."""
        return sum(len(queue) for queue in self._waiting.values())

    def raise_ceiling(self, ceiling: int) -> None:
        """Raise the ceiling, if it is lower.

        Args:
            ceiling: Most calls under way at a time.
        """
        with self._locked():
            if ceiling > self.ceiling:
                self.ceiling = ceiling
                if not self._overloaded_before:
                    self._limit = max(self._limit, min(START, ceiling))
                self._grant_waiting()

    def _locked(self) -> threading.Lock:
        """The lock, to be held; a child process starts with no call under way and a lock of its own."""
        if self._process != os.getpid():
            self._reset()
        return self._lock

    def _has_room(self, share: SlotShare) -> bool:
        return len(self._used) < self._limit and self._held.get(share, 0) < share.most

    def _new_slot(self, timeout: float, share: SlotShare) -> Slot:
        if not self._used:
            self._progress = self._clock.monotonic()
        slot = Slot(self._generation, timeout, share)
        self._used.add(slot)
        self._held[share] = self._held.get(share, 0) + 1
        return slot

    def _free(self, slot: Slot) -> None:
        if slot in self._used:
            self._used.remove(slot)
            self._held[slot.share] -= 1
            if not self._held[slot.share]:
                del self._held[slot.share]

    def _enqueue(self, waiter: _Waiter) -> None:
        """Take a place in the queue; wherever there is room, those who wait have it already."""
        self._asked += 1
        waiter.number = self._asked
        self._waiting.setdefault(waiter.share, OrderedDict())[waiter] = None

    async def acquire_async(self, *, call_timeout: float, pool_timeout: float, share: SlotShare = EVERYBODY) -> Slot:
        """Wait for a slot on the running event loop.

        Args:
            call_timeout: Seconds the call may take once it has its slot.
            pool_timeout: Seconds it may wait for the slot.
            share: What the call's client may hold.

        Raises:
            NoSlotError: If it waited too long, or no call to the host finished for a whole timeout.
        """
        with self._locked():
            if self._has_room(share):
                return self._new_slot(call_timeout, share)
            waiter = _TaskWaiter(call_timeout, share)
            self._enqueue(waiter)
        queue = _Queueing(self, waiter, pool_timeout)
        try:
            while waiter.slot is None:
                await waiter.wait(queue.next_wait())
        except BaseException:
            self._abandon(waiter)
            raise
        return waiter.slot

    def acquire(
        self,
        *,
        call_timeout: float,
        pool_timeout: float,
        share: SlotShare = EVERYBODY,
        ending: Ending | None = None,
    ) -> Slot:
        """Wait for a slot, blocking the thread.

        Args:
            call_timeout: Seconds the call may take once it has its slot.
            pool_timeout: Seconds it may wait for the slot.
            share: What the call's client may hold.
            ending: What may end the call meanwhile.

        Raises:
            NoSlotError: If it waited too long, or no call to the host finished for a whole timeout.
            Cancelled: If the call was ended.
        """
        with self._locked():
            if self._has_room(share):
                return self._new_slot(call_timeout, share)
            waiter = _ThreadWaiter(call_timeout, share)
            self._enqueue(waiter)
        queue = _Queueing(self, waiter, pool_timeout)
        try:
            with nullcontext() if ending is None else ending.waking(waiter.wake):
                while waiter.slot is None and not (ending is not None and ending.has_come()):
                    waiter.wait(queue.next_wait())
        except BaseException:
            self._abandon(waiter)
            raise
        assert waiter.slot is not None  # `waking` raises when the end has come
        return waiter.slot

    def _abandon(self, waiter: _Waiter) -> None:
        """Leave the queue; a slot that was granted meanwhile goes to the next in line."""
        with self._locked():
            if waiter.slot is not None:
                self._free(waiter.slot)
                self._grant_waiting()
            else:
                self._leave(waiter)

    def _leave(self, waiter: _Waiter) -> None:
        queue = self._waiting.get(waiter.share)
        if queue is not None:
            queue.pop(waiter, None)
            if not queue:
                del self._waiting[waiter.share]

    def release(self, slot: Slot, outcome: Outcome) -> None:
        """Give a slot back; a second time does nothing.

        Args:
            slot: What `acquire` gave.
            outcome: What the call told about the host.
        """
        with self._locked():
            if slot.released:
                return
            slot.released = True
            self._learn(slot, outcome)
            self._free(slot)
            if self._waiting:
                self._grant_waiting()

    def _learn(self, slot: Slot, outcome: Outcome) -> None:
        if outcome is Outcome.SILENT:
            return
        self._progress = self._clock.monotonic()
        if outcome is Outcome.OVERLOADED:
            # Calls that started before the last halving were sent under the old limit.
            if slot.generation == self._generation:
                self._generation += 1
                self._limit = max(1, self._limit // 2)
                self._overloaded_before, self._responses = True, 0
        elif len(self._used) >= self._limit and self._limit < self.ceiling:
            self._responses += 1
            if not self._overloaded_before or self._responses >= self._limit:
                self._limit, self._responses = self._limit + 1, 0

    def _grant_waiting(self) -> None:
        while self._waiting and (waiter := self._next_in_line()) is not None:
            self._leave(waiter)
            slot = self._new_slot(waiter.timeout, waiter.share)
            waiter.slot = slot
            if not waiter.wake():
                self._free(slot)

    def _next_in_line(self) -> _Waiter | None:
        """The one who has waited longest, of those whose client may have a slot."""
        first = [next(iter(queue)) for share, queue in self._waiting.items() if self._has_room(share)]
        return min(first, key=lambda waiter: waiter.number, default=None)

    def stalls_at(self, timeout: float) -> float:
        """When the host counts as stalled, by the clock's monotonic time.

        Args:
            timeout: Timeout of the call that is waiting; calls under way with a longer one are given theirs.
        """
        with self._locked():
            return self._progress + max([timeout, *(slot.timeout for slot in self._used)])

    def monotonic(self) -> float:
        """The time by this limiter's clock."""
        return self._clock.monotonic()


class _Queueing:
    """How long a waiter may still wait."""

    __slots__ = ("_end", "_limiter", "_started", "_waiter")

    def __init__(self, limiter: HostLimiter, waiter: _Waiter, pool_timeout: float) -> None:
        self._limiter = limiter
        self._waiter = waiter
        self._started = limiter.monotonic()
        self._end = self._started + pool_timeout

    def next_wait(self) -> float:
        """Seconds until the next look at the clock.

        Raises:
            NoSlotError: If there is nothing left to wait for.
        """
        now, stalled = self._limiter.monotonic(), self._limiter.stalls_at(self._waiter.timeout)
        if self._waiter.slot is not None:
            return 0.0
        if now >= self._end:
            raise NoSlotError("pool_timeout", now - self._started)
        if now >= stalled:
            raise NoSlotError("stalled", now - self._started)
        return min(self._end - now, stalled - now, LONGEST_SLEEP)


def outcome_of(status: int | None) -> Outcome:
    """What a status says about the host; None when there was no response."""
    if status is None:
        return Outcome.SILENT
    return Outcome.OVERLOADED if status in (429, 503) else Outcome.RESPONDED


__all__ = ["CEILING", "START", "HostLimiter", "NoSlotError", "Outcome", "Slot", "outcome_of"]
