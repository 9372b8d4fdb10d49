"""The client that Timeback publishes at the same work; runs in an environment of its own.

Arguments: the work, and a file with a page of users or the URL of a platform;
for Caliper the number of events in an envelope.
"""

import asyncio
import gc
import json
import sys
import time
import tracemalloc
from pathlib import Path

from learning import EVENTS, SENDS, SENSOR, activity
from rounds import take_turns, take_turns_async

CALLS = 50
work, about = sys.argv[1:3]
SETTINGS = {"base_url": about, "auth_url": f"{about}/token", "client_id": "i", "client_secret": "s"}


def decoding():
    """Read or write a page of users."""
    from timeback_oneroster.types.rostering import User

    content = Path(about).read_bytes()

    def decode():
        return [User.model_validate(row) for row in json.loads(content)["users"]]

    models = decode()
    if work == "memory":
        count = len(models)
        del models
        gc.collect()
        tracemalloc.start()
        kept = decode()
        print(json.dumps(tracemalloc.get_traced_memory()[0] / count))
        del kept
        return
    dump = {"decode": decode, "encode": lambda: json.dumps([each.model_dump(by_alias=True) for each in models])}
    take_turns(dump[work])


async def calling():
    """Get or send one after the other, or many at a time."""
    from timeback_caliper import create_activity_event
    from timeback_caliper.types.timeback import ActivityCompletedInput
    from timeback_core import TimebackClient

    client = TimebackClient(**SETTINGS)
    users, events = client.oneroster.users, client.caliper.events
    inputs = [ActivityCompletedInput.model_validate(activity(number)) for number in range(EVENTS)]
    made = [create_activity_event(each) for each in inputs]

    async def gets():
        for _ in range(CALLS):
            await users.get("user-1")

    async def sends():
        for _ in range(SENDS):
            await events.send(SENSOR, made)

    async def makes():
        for _ in range(SENDS):
            await events.send(SENSOR, [create_activity_event(each) for each in inputs])

    async def many():
        at_a_time = asyncio.Semaphore(50)

        async def one():
            async with at_a_time:
                return await users.get("user-1")

        await users.get("user-1")
        await asyncio.gather(*(one() for _ in range(1000)))

    async def paging():
        await users.list_all(limit=100)

    rounds = {"get-async": gets, "send": sends, "make": makes}
    if work in rounds:
        await take_turns_async(rounds[work])
    else:
        start = time.perf_counter()
        await {"many": many, "paging": paging}[work]()
        print(json.dumps(time.perf_counter() - start))
    await client.close()


asyncio.run(calling()) if about.startswith("http") else decoding()
