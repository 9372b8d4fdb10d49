"""Bare httpx at the same work; needs httpx and nothing else. Arguments: the work, and the URL of a platform."""

import asyncio
import json
import sys
import time

import httpx
from learning import SENDS, envelope
from rounds import take_turns, take_turns_async

CALLS = 50
HEADERS = {"Authorization": "Bearer t"}
work, url = sys.argv[1:3]
user = f"{url}/ims/oneroster/rostering/v1p2/users/user-1"


async def asynchronous():
    """Get or send one after the other."""
    content = envelope()
    async with httpx.AsyncClient(headers=HEADERS) as client:

        async def gets():
            for _ in range(CALLS):
                (await client.get(user)).json()

        async def sends():
            for _ in range(SENDS):
                (await client.post(f"{url}/caliper/event", json=content)).json()

        await take_turns_async({"get-async": gets, "send": sends}[work])


async def many():
    """A thousand at 50 in flight, and the seconds they take."""
    at_a_time = asyncio.Semaphore(50)
    async with httpx.AsyncClient(headers=HEADERS, limits=httpx.Limits(max_connections=50), timeout=60) as client:

        async def get():
            async with at_a_time:
                return (await client.get(user)).json()

        start = time.perf_counter()
        await asyncio.gather(*(get() for _ in range(1000)))
        print(time.perf_counter() - start)


async def survive():
    """Fifty calls after two hundred that were given up, beside fifty before, in seconds."""
    async with httpx.AsyncClient(headers=HEADERS, limits=httpx.Limits(max_connections=50), timeout=5) as client:

        async def fifty():
            start = time.perf_counter()
            await asyncio.gather(*(client.get(user) for _ in range(50)))
            return time.perf_counter() - start

        await fifty()
        before = await fifty()
        lost = [asyncio.ensure_future(client.get(f"{url}/users/slow")) for _ in range(200)]
        await asyncio.sleep(0.3)
        for each in lost:
            each.cancel()
        await asyncio.gather(*lost, return_exceptions=True)
        print(json.dumps([before, await fifty()]))


if work == "get":
    with httpx.Client(headers=HEADERS) as blocking:
        take_turns(lambda: [blocking.get(user).json() for _ in range(CALLS)])
else:
    asyncio.run({"many": many, "survive": survive}.get(work, asynchronous)())
