"""Very many events through an outbox, with everything going wrong once: each is delivered once, or still kept."""

import logging
import tracemalloc

import pytest

from caliper_platform import SENSOR, Platform, events
from facade_fixtures import done


async def sent_in_two_lives(client, service, server, path, count):
    """Send events through a buffer whose process dies half way, and return the platform and the peak of memory."""
    platform = Platform(service, keep=False)
    platform.logs.append(server.log)
    platform.failing_jobs = {3}
    platform.outcomes = ["accept", "lose", "accept", *["429"] * 6, "fail", "accept"]
    given = events(count)
    first = client.caliper.events.buffer(SENSOR, outbox=path)
    for event in given[: count // 2]:
        await done(first.add(event))
    first._outbox.close()  # what the system does to the files of a process that dies
    await done(first._timer.stop())
    second = client.caliper.events.buffer(SENSOR, outbox=path)
    tracemalloc.start()
    for event in given[count // 2 :]:
        await done(second.add(event))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    await done(second.close())
    return platform, peak


def delivered_once_or_kept(platform, path, count):
    kept = {line for line in path.read_text().splitlines() if line}
    return not kept and set(platform.stored.values()) == {1} and len(platform.stored) == count


async def test_every_event_is_delivered_once_or_kept(scripted, service, facade_server, tmp_path):
    platform, _ = await sent_in_two_lives(scripted, service, facade_server, tmp_path / "outbox", 2_050)

    assert delivered_once_or_kept(platform, tmp_path / "outbox", 2_050)


@pytest.mark.judge
async def test_a_hundred_thousand_events_are_delivered_once_in_flat_memory(
    scripted, service, facade_server, tmp_path, caplog
):
    for name in ("timeback", "timeback.http", "werkzeug"):
        caplog.set_level(logging.WARNING, logger=name)  # pytest keeps every record it captures
    platform, peak = await sent_in_two_lives(scripted, service, facade_server, tmp_path / "outbox", 100_000)

    assert delivered_once_or_kept(platform, tmp_path / "outbox", 100_000)
    assert peak < 45_000_000  # most of it the ids that the platform has
