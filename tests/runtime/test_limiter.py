"""The limit on calls to one host: order, growth, overload, stalls, cancellation, threads, loops and forks."""

from __future__ import annotations

import asyncio
import os
import threading

import pytest

from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.limiter import HostLimiter, NoSlotError, Outcome, Slot

LONG = 60.0


class SetClock(Clock):
    def __init__(self) -> None:
        self.time = 0.0

    def monotonic(self) -> float:
        return self.time


def taken(limiter: HostLimiter, count: int, call_timeout: float = LONG) -> list[Slot]:
    return [limiter.acquire(call_timeout=call_timeout, pool_timeout=LONG) for _ in range(count)]


def settled(limiter: HostLimiter, slots: list[Slot], outcome: Outcome) -> None:
    for slot in slots:
        limiter.release(slot, outcome)


async def queued(limiter: HostLimiter, **bounds: float) -> asyncio.Task[Slot]:
    """A task that is waiting in the queue."""
    before = limiter.queued
    task = asyncio.create_task(limiter.acquire_async(**{"call_timeout": LONG, "pool_timeout": LONG, **bounds}))
    await asyncio.sleep(0)
    assert limiter.queued == before + 1
    return task


async def test_calls_get_their_slots_in_the_order_of_asking():
    limiter, order = HostLimiter(ceiling=1), []

    async def call(number: int) -> None:
        slot = await limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG)
        order.append(number)
        await asyncio.sleep(0)
        limiter.release(slot, Outcome.RESPONDED)

    await asyncio.gather(*(call(number) for number in range(50)))
    assert order == list(range(50))


def test_the_limit_starts_at_ten_and_grows_to_the_ceiling_under_full_load():
    limiter = HostLimiter(ceiling=50)
    assert limiter.limit == 10
    for _ in range(60):
        settled(limiter, taken(limiter, limiter.limit), Outcome.RESPONDED)
    assert limiter.limit == 50


def test_the_limit_does_not_grow_without_load():
    limiter = HostLimiter()
    for _ in range(100):
        settled(limiter, taken(limiter, 3), Outcome.RESPONDED)
    assert limiter.limit == 10


def test_overload_halves_the_limit_once_for_all_calls_of_a_round():
    limiter = HostLimiter()
    settled(limiter, taken(limiter, 10), Outcome.OVERLOADED)
    assert limiter.limit == 5
    settled(limiter, taken(limiter, 5), Outcome.OVERLOADED)
    assert limiter.limit == 2


def test_the_limit_never_falls_below_one():
    limiter = HostLimiter()
    for _ in range(9):
        settled(limiter, taken(limiter, 1), Outcome.OVERLOADED)
    assert limiter.limit == 1


def test_after_an_overload_a_whole_round_raises_the_limit_by_one():
    limiter = HostLimiter()
    settled(limiter, taken(limiter, 10), Outcome.OVERLOADED)
    slots = taken(limiter, 5)
    for _ in range(4):
        limiter.release(slots.pop(), Outcome.RESPONDED)
        slots += taken(limiter, 1)
    assert limiter.limit == 5
    limiter.release(slots.pop(), Outcome.RESPONDED)
    assert limiter.limit == 6


def test_silence_changes_no_limit():
    limiter = HostLimiter()
    settled(limiter, taken(limiter, 10), Outcome.SILENT)
    assert limiter.limit == 10


async def test_waiting_ends_with_its_own_bound():
    limiter = HostLimiter(ceiling=1)
    taken(limiter, 1)
    with pytest.raises(NoSlotError) as caught:
        await limiter.acquire_async(call_timeout=LONG, pool_timeout=0.01)
    assert caught.value.reason == "pool_timeout"
    assert limiter.queued == 0


def test_waiting_ends_with_its_own_bound_in_a_thread():
    limiter = HostLimiter(ceiling=1)
    taken(limiter, 1)
    with pytest.raises(NoSlotError) as caught:
        limiter.acquire(call_timeout=LONG, pool_timeout=0.01)
    assert caught.value.reason == "pool_timeout"


async def test_a_host_that_finishes_nothing_for_a_whole_timeout_fails_the_queue():
    limiter = HostLimiter(ceiling=1)
    taken(limiter, 1, call_timeout=0.02)
    with pytest.raises(NoSlotError) as caught:
        await limiter.acquire_async(call_timeout=0.02, pool_timeout=LONG)
    assert caught.value.reason == "stalled"


def test_a_call_with_a_longer_timeout_is_given_its_time():
    clock = SetClock()
    limiter = HostLimiter(ceiling=1, clock=clock)
    taken(limiter, 1, call_timeout=90)
    assert limiter.stalls_at(30) == 90


def test_a_response_puts_the_stall_off_and_silence_does_not():
    clock = SetClock()
    limiter = HostLimiter(ceiling=2, clock=clock)
    first, second = taken(limiter, 2)
    clock.time = 20
    limiter.release(first, Outcome.SILENT)
    assert limiter.stalls_at(LONG) == LONG
    limiter.release(second, Outcome.RESPONDED)
    assert limiter.stalls_at(LONG) == 20 + LONG


def test_a_call_into_an_idle_host_starts_at_once_after_a_stall():
    clock = SetClock()
    limiter = HostLimiter(ceiling=1, clock=clock)
    settled(limiter, taken(limiter, 1), Outcome.SILENT)
    clock.time = 1000
    taken(limiter, 1)
    assert limiter.stalls_at(LONG) == 1000 + LONG


async def test_a_slot_granted_to_a_cancelled_call_goes_to_the_next():
    limiter = HostLimiter(ceiling=1)
    (slot,) = taken(limiter, 1)
    first, second = await queued(limiter), await queued(limiter)
    limiter.release(slot, Outcome.RESPONDED)
    first.cancel()
    limiter.release(await second, Outcome.RESPONDED)
    assert (limiter.used, limiter.queued) == (0, 0)


async def test_two_thousand_cancellations_lose_no_slot():
    limiter = HostLimiter(ceiling=7)

    async def call(number: int) -> None:
        slot = await limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG)
        try:
            for _ in range(number % 5):
                await asyncio.sleep(0)
        finally:
            limiter.release(slot, Outcome.RESPONDED)

    tasks = [asyncio.create_task(call(number)) for number in range(2000)]
    for number, task in enumerate(tasks):
        if number % 3:
            task.cancel()
        if not number % 11:
            await asyncio.sleep(0)
    await asyncio.gather(*tasks, return_exceptions=True)
    assert (limiter.used, limiter.queued) == (0, 0)


def test_threads_and_loops_share_one_limit():
    limiter, most, guard = HostLimiter(ceiling=4), [0], threading.Lock()

    def seen() -> None:
        with guard:
            most[0] = max(most[0], limiter.used)

    async def calls() -> None:
        async def one() -> None:
            slot = await limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG)
            seen()
            await asyncio.sleep(0)
            limiter.release(slot, Outcome.RESPONDED)

        await asyncio.gather(*(one() for _ in range(50)))

    def blocking() -> None:
        for _ in range(50):
            slot = limiter.acquire(call_timeout=LONG, pool_timeout=LONG)
            seen()
            limiter.release(slot, Outcome.RESPONDED)

    threads = [threading.Thread(target=target) for target in (lambda: asyncio.run(calls()), blocking) * 3]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert (limiter.used, limiter.queued) == (0, 0)
    assert 0 < most[0] <= 4


def test_a_loop_that_was_closed_holds_no_slot():
    limiter = HostLimiter(ceiling=1)
    (slot,) = taken(limiter, 1)
    loop = asyncio.new_event_loop()
    task = loop.create_task(limiter.acquire_async(call_timeout=LONG, pool_timeout=LONG))
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    limiter.release(slot, Outcome.RESPONDED)
    assert limiter.used == 0
    task._log_destroy_pending = False  # type: ignore[attr-defined]


def test_a_higher_ceiling_wakes_those_who_wait():
    limiter = HostLimiter(ceiling=1)
    taken(limiter, 1)
    got = threading.Event()

    def wait() -> None:
        limiter.acquire(call_timeout=LONG, pool_timeout=LONG)
        got.set()

    thread = threading.Thread(target=wait)
    thread.start()
    while not limiter.queued:
        os.sched_yield()
    limiter.raise_ceiling(2)
    thread.join(30)
    assert got.is_set()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_process_starts_with_no_call_under_way():
    limiter = HostLimiter(ceiling=1)
    taken(limiter, 1)
    child = os.fork()
    if child == 0:
        try:
            limiter.acquire(call_timeout=LONG, pool_timeout=0.5)
        except NoSlotError:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0


def test_a_slot_given_back_twice_counts_once():
    limiter = HostLimiter(ceiling=2)
    first, _ = taken(limiter, 2)
    limiter.release(first, Outcome.RESPONDED)
    limiter.release(first, Outcome.RESPONDED)
    assert limiter.used == 1
