"""Events reach the service and jobs are waited for, no longer than was asked."""

import pickle
import threading
from collections import Counter

import pytest

from facade_fixtures import done
from scripted import as_json
from timeback_kit.services.caliper import (
    ActivityCompletedInput,
    CaliperClient,
    CaliperError,
    InputValidationError,
    JobFailedError,
    JobTimeoutError,
    NotFoundError,
    RateLimitError,
    UnsupportedOperationError,
    create_activity_event,
    create_time_spent_event,
)
from timeback_kit.services.caliper import types as caliper_types
from timeback_kit.services.caliper.sync import CaliperClient as BlockingCaliperClient

SENSOR = "https://app.example.com/sensors/main"
ACTOR = {"id": "https://api.example.com/users/123", "email": "student@example.edu"}
CONTEXT = {"id": "https://app.example.com/lessons/1", "subject": "Math", "app": {"name": "My App"}}
QUESTION = {"actor": ACTOR, "object": "https://app.example.com/questions/1", "ed_app": "https://app.example.com"}
ACTIVITY = ActivityCompletedInput(actor=ACTOR, object=CONTEXT, metrics=[{"type": "xpEarned", "value": 5}])


async def test_an_activity_is_stored_and_its_job_completes(timeback):
    sent = await done(timeback.caliper.events.send_activity(SENSOR, ACTIVITY))
    status = await done(timeback.caliper.jobs.wait_for_completion(sent.job_id, poll_interval=0.01))

    stored = await done(timeback.caliper.events.get(status.return_value.results[0].external_id))
    assert status.state == "completed"
    assert stored.type == "ActivityEvent"
    assert stored.actor["email"] == "student@example.edu"


@pytest.mark.parametrize(
    ("call", "given"),
    [
        (
            "send_time_spent",
            {"actor": ACTOR, "object": CONTEXT, "metrics": [{"type": "waste", "value": 5, "subType": "x"}]},
        ),
        ("send_question_seen", QUESTION),
        ("send_question_answered", {**QUESTION, "generated": {"startedAtTime": "2025-01-31T12:00:00Z"}}),
        ("send_question_graded", {**QUESTION, "generated": {"scoreGiven": 1, "maxScore": 2}}),
    ],
)
async def test_every_kind_of_input_is_sent(timeback, call, given):
    sent = await done(getattr(timeback.caliper.events, call)(SENSOR, given))

    assert (await done(timeback.caliper.jobs.wait_for_completion(sent.job_id, poll_interval=0.01))).state == "completed"


async def test_several_events_travel_in_one_envelope(scripted, service):
    service.answers = [as_json({"status": "success", "message": "ok", "jobId": "7"})]
    spent = create_time_spent_event({"actor": ACTOR, "object": CONTEXT, "metrics": []})

    sent = await done(scripted.caliper.events.send(SENSOR, [create_activity_event(ACTIVITY), spent]))

    assert sent.job_id == "7"
    assert [event["type"] for event in service.sent()["data"]] == ["ActivityEvent", "TimeSpentEvent"]
    assert (service.requests[0].method, service.requests[0].path) == ("POST", "/caliper/event")


async def test_an_invalid_input_is_refused_before_a_request(scripted, service):
    with pytest.raises(InputValidationError) as caught:
        await done(scripted.caliper.events.send_activity(SENSOR, {"actor": ACTOR}))

    assert isinstance(caught.value, CaliperError)
    assert not service.requests


async def test_an_event_that_is_not_there_is_an_error_of_caliper(timeback):
    with pytest.raises(CaliperError) as caught:
        await done(timeback.caliper.events.get("invalid-id"))

    assert isinstance(caught.value, NotFoundError)


def job(state, **more):
    return as_json({"job": {"id": "7", "state": state, **more}})


async def test_a_job_is_looked_at_until_it_is_done(scripted, service, clock):
    service.answers = [job("waiting"), job("pending"), job("active"), job("processing"), job("odd"), job("completed")]

    status = await done(scripted.caliper.jobs.wait_for_completion("7", poll_interval=2))

    assert status.state == "completed"
    assert clock.slept == [2, 2, 2, 2, 2]


@pytest.mark.parametrize(
    "answer", [{"state": "failed"}, {"state": "completed", "returnValue": {"status": "error", "results": []}}]
)
async def test_a_job_that_failed_is_an_error(scripted, service, answer):
    service.answers = [job(**answer)]

    with pytest.raises(JobFailedError, match="job 7") as caught:
        await done(scripted.caliper.jobs.wait_for_completion("7"))

    assert isinstance(caught.value, CaliperError)
    assert caught.value.job_id == "7"


async def test_the_first_looks_at_a_job_come_soon(scripted, service, clock):
    service.answers = [job("waiting")] * 8 + [job("completed")]

    await done(scripted.caliper.jobs.wait_for_completion(7, timeout=60))

    bounds = [0.1, 0.2, 0.4, 0.8, 1.6, 2, 2, 2]
    assert all(most / 2 <= slept <= most for slept, most in zip(clock.slept, bounds, strict=True))
    assert {request.path for request in service.requests} == {"/jobs/7/status"}


async def test_a_wait_survives_what_passes(scripted, service, clock):
    busy = [as_json({}, 429, Retry_After="3"), as_json({}, 503), as_json({}, 500)]
    service.answers = [*busy * 3, job("completed")]

    status = await done(scripted.caliper.jobs.wait_for_completion("7", timeout=120, request_options={"max_retries": 0}))

    assert status.state == "completed"
    assert len(service.requests) == 10
    assert len([slept for slept in clock.slept if slept == 3]) == 3


async def test_a_wait_longer_than_the_deadline_is_refused_at_once(scripted, service, clock):
    service.handler = lambda request: as_json({}, 429, Retry_After="300")

    with pytest.raises(RateLimitError):
        await done(scripted.caliper.jobs.wait_for_completion("7", timeout=20))

    assert clock.slept == []


async def test_a_failed_job_says_why_and_which_events(scripted, service):
    results = [{"externalId": "urn:uuid:1", "allocatedId": "1"}, {"externalId": "urn:uuid:2", "error": "no such actor"}]
    service.answers = [job("completed", returnValue={"status": "success", "results": results})]

    with pytest.raises(JobFailedError, match="urn:uuid:2: no such actor") as caught:
        await done(scripted.caliper.jobs.wait_for_completion("7"))

    assert caught.value.status.state == "completed"
    assert [result.external_id for result in caught.value.results] == ["urn:uuid:1", "urn:uuid:2"]
    service.answers = [job("failed", failedReason="queue is full")]
    with pytest.raises(JobFailedError, match="job 7 failed: queue is full") as caught:
        await done(scripted.caliper.jobs.wait_for_completion("7"))
    assert pickle.loads(pickle.dumps(caught.value)).reason == "failed: queue is full"


async def test_several_jobs_are_waited_for_together(scripted, service, clock):
    looks = Counter()

    def look(request):
        number = request.path.split("/")[2]
        looks[number] += 1
        state = "waiting" if looks[number] < 3 else "failed" if number == "3" else "completed"
        return as_json({"job": {"id": number, "state": state}})

    service.handler = look
    progress = []

    done_jobs = await done(
        scripted.caliper.jobs.wait_for_all([1, "2", "2", 5], on_progress=lambda done, all: progress.append((done, all)))
    )
    with pytest.raises(JobFailedError) as caught:
        await done(scripted.caliper.jobs.wait_for_all(["2", "3", "4"], timeout=60))

    assert [(number, status.state) for number, status in done_jobs.items()] == [
        (number, "completed") for number in ("1", "2", "5")
    ]
    assert progress == [(1, 3), (2, 3), (3, 3)]
    assert list(caught.value.failed) == ["3"]
    assert looks["4"] == 3


async def test_the_wait_ends_on_time(scripted, service, clock):
    service.handler = lambda request: job("active")
    began = clock.time

    with pytest.raises(JobTimeoutError, match="last seen active") as caught:
        await done(scripted.caliper.jobs.wait_for_completion("7", timeout=2.5, poll_interval=1))

    assert isinstance(caught.value, TimeoutError)
    assert isinstance(caught.value, CaliperError)
    assert clock.time - began == 2.5
    assert clock.slept == [1, 1, 0.5]


async def test_requests_count_towards_the_wait(scripted, service, clock):
    def slow(request):
        clock.time += 2
        return job("active")

    service.handler = slow

    with pytest.raises(JobTimeoutError):
        await done(scripted.caliper.jobs.wait_for_completion("7", timeout=5, poll_interval=1))

    assert clock.slept == [1]
    assert len(service.requests) == 2


@pytest.mark.parametrize("kind", [CaliperClient, BlockingCaliperClient])
async def test_a_look_may_not_take_longer_than_what_is_left(service, kind):
    """The service does not answer in time; this takes a tenth of a real second."""
    released = threading.Event()

    def hang(request):
        released.wait(5)
        return job("active")

    service.handler = hang
    client = kind(provider=service.provider())
    try:
        with pytest.raises(JobTimeoutError):
            await done(client.jobs.wait_for_completion("7", timeout=0.1))
    finally:
        released.set()
        await done(client.close())


@pytest.mark.parametrize(
    "given",
    [
        {"timeout": 0},
        {"timeout": "30"},
        {"timeout": float("nan")},
        {"timeout": float("inf")},
        {"poll_interval": -1},
        {"job_id": None},
    ],
)
async def test_a_wait_without_sense_is_refused(scripted, given):
    with pytest.raises(InputValidationError) as caught:
        await done(scripted.caliper.jobs.wait_for_completion(**{"job_id": "7", **given}))

    assert [issue.path for issue in caught.value.issues] == list(given)


@pytest.mark.parametrize("kind", [CaliperClient, BlockingCaliperClient])
async def test_the_other_platform_is_sent_its_own_profile(service, kind):
    client = kind(provider=service.provider(platform="LEARNWITH_AI"))
    service.handler = lambda request: as_json({"status": "success", "message": "ok"})
    event = create_activity_event(
        {
            "actor": ACTOR,
            "object": {
                **CONTEXT,
                "course": {"id": "https://api.example.com/courses/1", "name": "Math G3"},
                "activity": {"name": "Lesson 1"},
                "process": True,
            },
            "metrics": [{"type": "xpEarned", "value": 5}],
            "event_time": "2025-01-31T12:00:00-06:00",
            "attempt": 2,
        }
    ).to_dict()
    generic = {
        "id": "urn:uuid:1", "type": "NavigationEvent", "actor": "urn:a", "action": "NavigatedTo", "object": "urn:b",
        "eventTime": "2025-01-31T12:00:00-06:00", "profile": "GeneralProfile", "session": "urn:uuid:2",
    }  # fmt: skip

    receipt = await done(client.events.send(SENSOR, [event, generic]))
    with pytest.raises(UnsupportedOperationError, match="LEARNWITH_AI"):
        await done(client.events.list())
    await done(client.close())

    assert [request.path for request in service.requests] == ["/caliper/v1p2"]
    first, second = service.sent()["data"]
    [metric] = first["generated"].pop("items")
    assert first == {
        "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        "id": event["id"],
        "type": "ActivityEvent",
        "action": "Completed",
        "profile": "AggregationProfile",
        "eventTime": "2025-01-31T18:00:00.000Z",
        "session": "urn:tag:auto-attach",
        "actor": {"type": "Person", "id": ACTOR["id"]},
        "object": {
            "id": CONTEXT["id"],
            "type": "AssignableDigitalResource",
            "isPartOf": {"id": "https://api.example.com/courses/1", "type": "CourseOffering", "name": "Math G3"},
            "extensions": {"app": {"name": "My App", "type": "SoftwareApplication"}},
        },
        "generated": {"id": event["generated"]["id"], "type": "ActivityMetricsCollection", "attempt": 2},
    }
    assert metric.pop("id").startswith("urn:uuid:")
    assert metric == {"type": "ActivityMetric", "metricType": "XpEarned", "metricValue": 5}
    assert second == {
        "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        **generic,
        "eventTime": "2025-01-31T18:00:00.000Z",
    }
    assert receipt.envelope["data"] == [event, generic]


async def test_questions_too_are_asked_of_a_person_on_the_other_platform(service):
    client = BlockingCaliperClient(provider=service.provider(platform="LEARNWITH_AI"))
    service.handler = lambda request: as_json({"status": "success", "message": "ok"})
    question = {"actor": ACTOR, "object": "https://app.example.com/q/1", "ed_app": "https://app.example.com"}
    client.events.send_question_graded(SENSOR, {**question, "generated": {"score_given": 1}})
    client.close()

    [event] = service.sent()["data"]
    assert event["actor"] == {"type": "Person", "id": ACTOR["id"]}
    assert (event["profile"], event["generated"]["type"]) == ("GradingProfile", "Score")


def test_the_inputs_are_found_where_they_are_documented():
    import timeback_kit.services.caliper

    for name in ("ActivityCompletedInput", "TimeSpentInput", "TimebackUser", "TimebackActivityContext", "TimebackApp"):
        assert getattr(caliper_types, name) is getattr(timeback_kit.services.caliper, name)


async def test_a_job_without_an_id_is_refused_before_a_request(scripted, service):
    with pytest.raises(InputValidationError, match="jobId"):
        await done(scripted.caliper.jobs.get_status(None))

    assert service.requests == []
