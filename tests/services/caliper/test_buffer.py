"""A buffer delivers every event once, or keeps it in its outbox; and what became of an event can be asked."""

import json

import pytest

from caliper_platform import ACTIVITY, CONTEXT, SENSOR, Platform, events
from facade_fixtures import done
from scripted import as_json
from timeback_kit.runtime.errors import ClientClosedError, ConfigurationError, InputValidationError
from timeback_kit.services.caliper import SendError, create_activity_event
from timeback_kit.services.caliper.outbox import Outbox


@pytest.fixture
def platform(service):
    return Platform(service)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "events.outbox"


async def filled(buffer, given):
    for event in given:
        await done(buffer.add(event))
    return buffer


async def test_events_go_out_by_number_by_time_and_at_the_end(scripted, platform, clock):
    buffer = scripted.caliper.events.buffer(SENSOR, max_events=10, flush_after=5)

    await filled(buffer, events(25))
    assert [len(envelope["data"]) for envelope in platform.envelopes] == [10, 10]
    await done(buffer.flush_due())
    assert buffer.pending == 5
    clock.time += 5
    await done(buffer.flush_due())
    assert buffer.pending == 0
    await filled(buffer, events(30)[25:])
    await done(buffer.close())

    assert len(platform.stored) == 30
    assert set(platform.stored.values()) == {1}
    with pytest.raises(ClientClosedError):
        await done(buffer.add(events(1)[0]))


async def test_what_could_not_be_delivered_goes_next_time(scripted, platform, path):
    platform.outcomes = ["429"] * 3
    receipts = []
    buffer = scripted.caliper.events.buffer(SENSOR, outbox=path, on_error=receipts.append)
    await filled(buffer, events(3))
    await done(buffer.close())
    assert [receipt.complete for receipt in receipts] == [False]
    assert not platform.stored

    buffer = scripted.caliper.events.buffer(SENSOR, outbox=path)
    assert buffer.pending == 3
    await done(buffer.close())

    assert set(platform.stored.values()) == {1}
    assert path.read_text() == ""


async def test_a_callback_that_raises_does_not_stop_the_timer(scripted, platform, clock, caplog):
    def fails(receipt):
        raise RuntimeError(receipt.applied)

    platform.outcomes = ["403"]
    buffer = await filled(scripted.caliper.events.buffer(SENSOR, on_error=fails), events(2))
    for _ in range(2):
        clock.time += 5
        await done(buffer._tick())
    await done(buffer.close())

    assert "could not be sent" in caplog.text
    assert len(platform.stored) == 2


async def test_without_an_outbox_closing_says_what_was_lost(scripted, platform):
    platform.outcomes = ["403"]
    buffer = await filled(scripted.caliper.events.buffer(SENSOR), events(2))

    with pytest.raises(SendError) as caught:
        await done(buffer.close())

    assert len(caught.value.receipt.undelivered[0].event_ids) == 2


@pytest.mark.parametrize("arrived", [True, False])
async def test_a_sender_that_died_while_sending_sends_nothing_twice(scripted, platform, path, arrived):
    outbox = Outbox(path)
    for event in events(4):
        outbox.add(event.to_dict())
    outbox.begin(["urn:uuid:0", "urn:uuid:1"])
    outbox.close()
    with path.open("a") as file:
        file.write('{"settled": ["urn:uui')
    if arrived:
        platform.stored.update(["urn:uuid:0", "urn:uuid:1"])

    buffer = scripted.caliper.events.buffer(SENSOR, outbox=path)
    await done(buffer.close())

    assert dict(platform.stored) == {f"urn:uuid:{number}": 1 for number in range(4)}
    assert path.read_text() == ""


async def test_an_event_that_is_refused_does_not_stay_in_the_way(scripted, platform, path):
    platform.bad = {"urn:uuid:1"}
    buffer = await filled(scripted.caliper.events.buffer(SENSOR, outbox=path), events(3))

    await done(buffer.close())

    assert set(platform.stored) == {"urn:uuid:0", "urn:uuid:2"}
    assert path.read_text() == ""
    [refused] = path.with_name("events.outbox.refused").read_text().splitlines()
    assert json.loads(refused)["event"]["id"] == "urn:uuid:1"


async def test_an_outbox_has_one_process_at_a_time(scripted, path):
    first = scripted.caliper.events.buffer(SENSOR, outbox=path)

    with pytest.raises(ConfigurationError, match="in use by another process"):
        scripted.caliper.events.buffer(SENSOR, outbox=path)
    await done(first.close())


def test_a_long_outbox_is_written_anew(path):
    outbox = Outbox(path)
    kept = {"id": "urn:uuid:kept"}
    outbox.add(kept)
    for number in range(1_200):
        outbox.add({"id": str(number)})
        outbox.settle([str(number)])
    outbox.close()

    assert path.stat().st_size < 20_000
    again = Outbox(path)
    assert list(again.waiting.values()) == [kept]
    again.close()


async def test_a_buffer_refuses_what_makes_no_sense(scripted):
    with pytest.raises(InputValidationError, match="flush_after"):
        scripted.caliper.events.buffer(SENSOR, flush_after=0)
    buffer = scripted.caliper.events.buffer(SENSOR)
    with pytest.raises(InputValidationError, match=r"event\.actor"):
        await done(buffer.add({"id": "urn:uuid:1", "type": "Event", "action": "x"}))
    await done(buffer.close())


async def test_a_confirmed_event_is_stored_counted_and_has_its_result(timeback):
    at = "2025-03-05T12:00:00Z"
    actor = {"id": "https://api.example.com/users/id-1", "email": "student@example.edu"}
    name = f"urn:uuid:confirm-{type(timeback).__module__}"
    processed = create_activity_event({**ACTIVITY, "actor": actor, "event_time": at, "event_id": name})
    other = {
        **ACTIVITY,
        "actor": actor,
        "event_time": at,
        "event_id": f"{name}-2",
        "object": {**CONTEXT, "process": False},
    }
    plain = {**processed.to_dict(), "id": f"{name}-3", "profile": "GeneralProfile"}
    receipt = await done(timeback.caliper.events.send(SENSOR, [processed, create_activity_event(other), plain]))

    found = await done(timeback.caliper.events.confirm(receipt))

    assert [(event.stored, event.counted, event.derived) for event in found.events] == [
        ("yes", "yes", "yes"),
        ("yes", "yes", "no"),
        ("yes", "no", "no"),
    ]
    assert (found.stored, found.counted, found.events[2].reason) == ("yes", "no", "it is not of the Timeback profile")


async def test_an_event_that_is_not_stored_is_a_matter_of_its_job(scripted, service, platform):
    receipt = await done(scripted.caliper.events.send(SENSOR, events(1)))
    platform.stored.clear()
    respond, states = platform.respond, iter(["active", "failed"])

    def job(request):
        if request.path.startswith("/jobs/"):
            return as_json({"job": {"id": "1", "state": next(states), "failedReason": "full"}})
        return respond(request)

    service.handler = job
    pending = await done(scripted.caliper.events.confirm(receipt))
    failed = await done(scripted.caliper.events.confirm(receipt))

    assert (pending.stored, failed.stored, failed.events[0].reason) == ("not yet", "no", "job 1 failed: full")
