"""The client at work, round by round. Arguments: the work, and a file with a page of users or the URL of a platform."""

import asyncio
import sys
from pathlib import Path

import orjson
from learning import EVENTS, SENDS, SENSOR, activity
from rounds import take_turns, take_turns_async

CALLS = 50


def decoding(page):
    """Read a page as a call does, look at five attributes, or write it."""
    from timeback_api.oneroster.models import User
    from timeback_api.oneroster.operations import GET_ALL_USERS
    from timeback_kit.runtime.json_codec import fast_loads
    from timeback_kit.runtime.models import dump_json

    content = Path(page).read_bytes()
    read = GET_ALL_USERS.response.read
    models = read(fast_loads(content))

    def look():
        for each in read(fast_loads(content)):
            each.sourced_id, each.given_name, each.family_name, each.email, each.status  # noqa: B018

    return {
        "decode": lambda: read(fast_loads(content)),
        "from_dict": lambda: [User.from_dict(row) for row in orjson.loads(content)["users"]],
        "look": look,
        "encode": lambda: dump_json(models),
        "to_dict": lambda: orjson.dumps([each.to_dict() for each in models]),
    }


def settings(url):
    """The settings of a client."""
    return {"base_url": url, "auth_url": f"{url}/token", "client_id": "i", "client_secret": "s"}


def blocking(url):
    """Get one user after the other."""
    from timeback_kit.core.sync import TimebackClient

    with TimebackClient(**settings(url)) as client:
        take_turns(lambda: [client.oneroster.users.get("user-1") for _ in range(CALLS)])


async def asynchronous(work, url):
    """Get one user after the other, or send one envelope after the other."""
    from timeback_kit.core import TimebackClient
    from timeback_kit.services.caliper import create_activity_event

    inputs = [activity(number) for number in range(EVENTS)]
    events = [create_activity_event(each) for each in inputs]
    async with TimebackClient(**settings(url)) as client:
        get, send = client.oneroster.users.get, client.caliper.events.send

        async def gets():
            for _ in range(CALLS):
                await get("user-1")

        async def sends():
            for _ in range(SENDS):
                await send(SENSOR, events)

        async def makes():
            for _ in range(SENDS):
                await send(SENSOR, [create_activity_event(each) for each in inputs])

        await take_turns_async({"get-async": gets, "send": sends, "make": makes}[work])


work, about = sys.argv[1:3]
if about.startswith("http"):
    blocking(about) if work == "get" else asyncio.run(asynchronous(work, about))
else:
    take_turns(decoding(about)[work])
