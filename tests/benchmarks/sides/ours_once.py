"""The client at work once, and what it took as JSON. Arguments: the work, the URL of a platform, and a number."""

import asyncio
import json
import sys
import time

from memory import peak_mib

work, url, number = sys.argv[1:]
SETTINGS = {"base_url": url, "auth_url": f"{url}/token", "client_id": "i", "client_secret": "s"}


async def many():
    """A thousand calls at 50 in flight, in seconds."""
    from timeback_kit.core import TimebackClient

    at_a_time = asyncio.Semaphore(50)
    async with TimebackClient(**SETTINGS) as client:
        get = client.oneroster.users.get

        async def one():
            async with at_a_time:
                return await get("user-1")

        await get("user-1")
        start = time.perf_counter()
        await asyncio.gather(*(one() for _ in range(1000)))
        return time.perf_counter() - start


async def paging():
    """Every user with so many pages in flight (0 for the default), in seconds."""
    from timeback_kit.core import TimebackClient

    async with TimebackClient(**SETTINGS) as client:
        users = client.oneroster.users
        first = await users.list(limit=100)
        options = {"prefetch": int(number)} if int(number) else {}
        start = time.perf_counter()
        found = await users.list_all(limit=100, request_options=options)
        assert len(found) == first.total, len(found)
        return time.perf_counter() - start


def stream():
    """Every user as it comes, and the most memory in MiB."""
    from timeback_kit.core.sync import TimebackClient

    with TimebackClient(**SETTINGS) as client:
        count = sum(user.sourced_id is not None for user in client.oneroster.users.stream(limit=1000))
    assert count == int(number), count
    return peak_mib()


async def stall():
    """The longest time for which a first call keeps the loop from anything else, in milliseconds.

    First with what loads the service, then that of the call alone.
    """
    from timeback_kit.core import TimebackClient

    longest, before, ended = 0.0, time.perf_counter(), False

    async def tick():
        nonlocal longest, before
        while not ended:
            await asyncio.sleep(0.0005)
            now = time.perf_counter()
            longest, before = max(longest, now - before), now

    async with TimebackClient(**SETTINGS) as client:
        ticking = asyncio.ensure_future(tick())
        await asyncio.sleep(0.01)
        longest = 0.0
        users = client.oneroster.users
        await asyncio.sleep(0.001)
        loading, longest = longest, 0.0
        await users.get("user-1")
        ended = True
        await ticking
    return [max(loading, longest) * 1000, longest * 1000]


async def survive():
    """Fifty calls after two hundred that were given up, beside fifty before, in seconds."""
    from timeback_kit.core import TimebackClient

    async with TimebackClient(**SETTINGS, timeout=5) as client:
        get = client.oneroster.users.get

        async def fifty():
            start = time.perf_counter()
            await asyncio.gather(*(get("user-1") for _ in range(50)))
            return time.perf_counter() - start

        await fifty()
        before = await fifty()
        lost = [asyncio.ensure_future(get("slow")) for _ in range(200)]
        await asyncio.sleep(0.3)
        for each in lost:
            each.cancel()
        await asyncio.gather(*lost, return_exceptions=True)
        return [before, await fifty()]


async def broadcast():
    """A first call to each of so many platforms, in seconds."""
    from timeback_kit.core import TimebackManager

    async with TimebackManager() as manager:
        for each in range(int(number)):
            manager.register(str(each), **SETTINGS)
        start = time.perf_counter()
        results = await manager.broadcast(lambda client: client.oneroster.users.get("user-1"))
        taken = time.perf_counter() - start
        assert results.all_succeeded
        return taken


def broadcast_blocking():
    """The same with blocking clients."""
    from timeback_kit.core.sync import TimebackManager

    with TimebackManager() as manager:
        for each in range(int(number)):
            manager.register(str(each), **SETTINGS)
        start = time.perf_counter()
        results = manager.broadcast(lambda client: client.oneroster.users.get("user-1"))
        taken = time.perf_counter() - start
        assert results.all_succeeded
        return taken


WORKS = {
    "many": many, "paging": paging, "stream": stream, "stall": stall, "survive": survive,
    "broadcast": broadcast, "broadcast-blocking": broadcast_blocking,
}  # fmt: skip
made = WORKS[work]()
print(json.dumps(asyncio.run(made) if asyncio.iscoroutine(made) else made))
