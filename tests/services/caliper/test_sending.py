"""Every event that is sent is accounted for: accepted by a job, refused, unsent, or of unknown outcome."""

import json
import pickle

import pytest

from caliper_platform import ACTIVITY, SENSOR, Platform, events
from facade_fixtures import done
from scripted import as_json
from timeback_kit.runtime.errors import InputValidationError, RateLimitError, ServerError
from timeback_kit.services.caliper import (
    CaliperError,
    SendError,
    SendReceipt,
    SeveralJobsError,
)


@pytest.fixture
def platform(service):
    return Platform(service)


async def test_a_receipt_has_the_events_the_job_and_the_envelope(scripted, platform):
    receipt = await done(scripted.caliper.events.send_activity(SENSOR, {**ACTIVITY, "event_id": "urn:uuid:0"}))

    assert (receipt.job_id, receipt.event_ids, receipt.status) == ("1", ("urn:uuid:0",), "success")
    assert receipt.envelope == platform.envelopes[0]
    assert receipt.complete
    assert await done(scripted.caliper.events.resend(receipt)) is receipt
    again = await done(scripted.caliper.events.send_envelope(receipt.envelope))
    assert again.event_ids == receipt.event_ids
    assert SendReceipt.from_dict(json.loads(json.dumps(receipt.to_dict()))).to_dict() == receipt.to_dict()


async def test_an_event_that_arrived_although_the_response_was_lost_is_not_sent_twice(scripted, platform, clock):
    platform.outcomes = ["lose"]

    receipt = await done(scripted.caliper.events.send(SENSOR, events(1)))

    assert (receipt.complete, receipt.job_id) == (True, None)
    assert platform.stored == {"urn:uuid:0": 1}
    assert clock.slept == [1.0]


async def test_an_event_that_did_not_arrive_is_sent_again_with_its_id(scripted, platform):
    platform.outcomes = ["fail", "fail"]

    receipt = await done(scripted.caliper.events.send_activity(SENSOR, ACTIVITY))

    assert receipt.job_id == "3"
    assert dict(platform.stored) == {receipt.event_ids[0]: 1}
    assert len({envelope["data"][0]["id"] for envelope in platform.envelopes}) == 1


async def test_an_outcome_that_stays_unknown_is_an_error_with_what_is_needed_to_resend(scripted, service, platform):
    respond = platform.respond
    service.handler = lambda request: as_json({}, 500) if request.method == "GET" else respond(request)
    platform.outcomes = ["lose"]

    with pytest.raises(SendError) as caught:
        await done(scripted.caliper.events.send(SENSOR, events(2), request_options={"max_retries": 0}))

    error = caught.value
    assert isinstance(error, ServerError)
    assert isinstance(error, CaliperError)
    assert (error.applied, error.event_ids, error.job_ids) == ("unknown", ("urn:uuid:0", "urn:uuid:1"), ())
    assert error.envelopes == (platform.envelopes[0],)
    kept = pickle.loads(pickle.dumps(error))
    assert kept.receipt == error.receipt

    service.handler = respond
    receipt = await done(scripted.caliper.events.resend(kept.receipt))
    assert receipt.complete
    assert set(platform.stored.values()) == {1}


@pytest.mark.parametrize(("retry", "posts"), [("never", 1), ("repeat", 2)])
async def test_looking_an_event_up_may_be_left_out(scripted, service, platform, retry, posts):
    platform.outcomes = ["fail"]

    outcome = scripted.caliper.events.send
    if retry == "never":
        with pytest.raises(SendError):
            await done(outcome(SENSOR, events(1), retry=retry))
    else:
        await done(outcome(SENSOR, events(1), retry=retry))

    assert [request.method for request in service.requests] == ["POST"] * posts


async def test_what_was_not_taken_says_so(scripted, platform):
    platform.outcomes = ["403"]

    with pytest.raises(SendError) as caught:
        await done(scripted.caliper.events.send(SENSOR, events(1)))

    assert caught.value.applied == "no"
    assert [event.state for event in caught.value.receipt.events] == ["unsent"]


async def test_many_events_are_split_by_count_and_every_one_is_mapped_to_its_job(scripted, platform):
    receipt = await done(scripted.caliper.events.send(SENSOR, events(250), concurrency=1))

    assert [len(envelope["data"]) for envelope in platform.envelopes] == [100, 100, 50]
    assert [event.job_id for event in receipt.events] == ["1"] * 100 + ["2"] * 100 + ["3"] * 50
    assert receipt.event_ids == tuple(f"urn:uuid:{number}" for number in range(250))
    with pytest.raises(SeveralJobsError, match="job_ids: 1, 2, 3"):
        _ = receipt.job_id


async def test_many_events_are_split_by_size(scripted, platform):
    size = len(json.dumps(events(1)[0].to_dict(), separators=(",", ":")))

    await done(scripted.caliper.events.send(SENSOR, events(5), max_bytes=2 * size + 10, concurrency=1))

    assert [len(envelope["data"]) for envelope in platform.envelopes] == [2, 2, 1]


async def test_a_failed_batch_loses_no_other_and_is_sent_again_from_the_receipt(scripted, platform):
    platform.outcomes = ["accept", "429", "429", "429", "accept"]

    with pytest.raises(RateLimitError) as caught:
        await done(scripted.caliper.events.send(SENSOR, events(30), max_events=10, concurrency=1))

    assert len(platform.stored) == 20
    receipt = await done(scripted.caliper.events.resend(caught.value.receipt))
    assert receipt.complete
    assert set(platform.stored.values()) == {1}
    assert len(platform.stored) == 30


@pytest.mark.parametrize("names", [True, False])
async def test_one_event_that_the_service_refuses_does_not_lose_the_others(scripted, platform, names):
    platform.bad, platform.names_bad = {"urn:uuid:3"}, names

    with pytest.raises(SendError) as caught:
        await done(scripted.caliper.events.send(SENSOR, events(8)))

    states = {event.event_id: event.state for event in caught.value.receipt.events}
    assert [event_id for event_id, state in states.items() if state == "refused"] == ["urn:uuid:3"]
    assert len(platform.stored) == 7
    assert not names or "unknown actor" in str(caught.value)


async def test_one_event_that_is_not_whole_does_not_lose_the_others(scripted, platform):
    broken = {**events(1)[0].to_dict(), "eventTime": "yesterday"}

    with pytest.raises(InputValidationError, match=r"data\[1\]\.eventTime") as caught:
        await done(scripted.caliper.events.send(SENSOR, [events(2)[1], broken, {"id": "urn:uuid:9"}]))

    assert [event.state for event in caught.value.receipt.events] == ["accepted", "refused", "refused"]
    assert dict(platform.stored) == {"urn:uuid:1": 1}


async def collected(outcome):
    return [each async for each in outcome] if hasattr(outcome, "__aiter__") else list(outcome)


async def test_a_generator_is_sent_as_it_comes(scripted, platform):
    read = []

    def given():
        for event in events(45):
            read.append(event.id)
            yield event

    receipts = await collected(scripted.caliper.events.send_many(SENSOR, given(), max_events=10, concurrency=2))

    assert [len(receipt.event_ids) for receipt in receipts] == [10, 10, 10, 10, 5]
    assert len(platform.stored) == 45
    assert [event_id for receipt in receipts for event_id in receipt.event_ids] == read


async def test_a_stream_yields_what_failed_instead_of_raising(scripted, platform):
    platform.outcomes = ["accept", "403", "accept"]

    receipts = await collected(scripted.caliper.events.send_many(SENSOR, iter(events(6)), max_events=2, concurrency=1))

    assert [receipt.complete for receipt in receipts] == [True, False, True]
    assert receipts[1].error.status_code == 403
    assert (await done(scripted.caliper.events.resend(receipts[1]))).complete


async def test_entities_travel_like_events(scripted, platform, service):
    entity = {"id": "https://example.edu/users/1", "type": "Person", "name": "Ada"}

    receipt = await done(scripted.caliper.events.send(SENSOR, [entity]))

    assert platform.envelopes[0]["data"] == [entity]
    assert receipt.event_ids == ("https://example.edu/users/1",)
