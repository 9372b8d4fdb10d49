"""An activity reports its time and its results as events, once each, whatever happens in between."""

import json

import pytest

from facade_fixtures import done, sandbox_settings
from scripted import as_json
from timeback_kit.core.client import TimebackClient
from timeback_kit.core.sync import TimebackClient as BlockingClient
from timeback_kit.runtime.errors import ClientClosedError, InputValidationError
from timeback_kit.services.caliper import SendError

SENSOR = "https://app.example.com/sensors/main"
COURSE = {"sourcedId": "c-1", "status": "active", "title": "Math", "courseCode": "MATH-3", "subjects": ["Math"],
          "grades": ["3"], "org": {"sourcedId": "o"}}  # fmt: skip
USER = {"sourcedId": "u-1", "status": "active", "email": "student@example.edu", "enabledUser": "true",
        "givenName": "A", "familyName": "B", "roles": []}  # fmt: skip
LESSON = {"id": "lesson-1", "name": "Introduction", "course": {"subject": "Math", "grade": 3}}
RESULTS = {"xp_earned": 80, "total_questions": 10, "correct_questions": 8}


class Platform:
    """One learner, one course, and every envelope that was taken."""

    def __init__(self, service):
        self.envelopes, self.stored, self.results = [], set(), []
        self.courses, self.users = [COURSE], [USER]
        self.broken = 0
        self.lookups = []
        service.handler = self.respond

    def respond(self, request):
        path = request.path
        if request.method == "GET":
            self.lookups.append(path.rpartition("/v1p2/")[2] or path)
            kinds = {"courses": self.courses, "users": self.users, "assessmentResults": self.results}
            for kind, rows in kinds.items():
                if path.rstrip("/").endswith(f"/{kind}"):
                    return as_json({kind: rows}, X_Total_Count=str(len(rows)))
            found = path.rpartition("/")[2] in self.stored
            return as_json({"event": {}} if found else {}, 200 if found else 404)
        if self.broken:
            self.broken -= 1
            return as_json({"message": "down"}, 500)
        envelope = json.loads(request.get_data())
        self.envelopes.append(envelope)
        self.stored |= {event["id"] for event in envelope["data"]}
        return as_json({"status": "success", "jobId": str(len(self.envelopes))})

    @property
    def events(self):
        return [event for envelope in self.envelopes for event in envelope["data"]]


@pytest.fixture
def platform(service):
    return Platform(service)


@pytest.fixture
def activity(scripted):
    return scripted.activity.bind(user="student@example.edu", sensor=SENSOR, app="My App")


def seconds(event):
    return {item["type"]: item["value"] for item in event["generated"]["items"]}


async def test_an_activity_ends_in_one_envelope_with_its_results_and_its_time(activity, platform, clock):
    running = activity.start(**LESSON, run_id="run-1")
    clock.time += 90
    running.pause()
    clock.time += 30
    running.resume()
    clock.time += 10

    receipt = await done(running.end(**RESULTS, pct_complete=67))

    [envelope] = platform.envelopes
    completed, spent = envelope["data"]
    assert (receipt.event_ids, receipt.job_id, receipt.attempt) == ((completed["id"], spent["id"]), "1", 1)
    assert completed["object"] == {
        "id": f"{SENSOR}/activities/Math/g3/lesson-1",
        "type": "TimebackActivityContext",
        "subject": "Math",
        "app": {"name": "My App"},
        "activity": {"name": "Introduction"},
        "course": {"id": completed["object"]["course"]["id"], "name": "MATH-3"},
        "process": True,
    }
    assert completed["object"]["course"]["id"].endswith("/ims/oneroster/rostering/v1p2/courses/c-1")
    assert completed["actor"]["id"].endswith("/users/u-1")
    assert completed["generated"]["attempt"] == 1
    assert completed["generated"]["extensions"] == {"pctCompleteApp": 67}
    assert seconds(completed) == {"xpEarned": 80, "totalQuestions": 10, "correctQuestions": 8}
    assert (completed["session"], completed["extensions"]) == ("urn:uuid:run-1", {"courseId": "c-1"})
    assert seconds(spent) == {"active": 100, "inactive": 30}
    assert spent["session"] == completed["session"]
    assert (running.is_ended, running.elapsed, running.paused_time) == (True, 100, 30)
    with pytest.raises(InputValidationError, match="run_id"):
        await done(running.end())


async def test_a_session_without_results_reports_time_and_leaves_the_run_open(activity, platform, clock):
    first = activity.start(**LESSON)
    clock.time += 60
    assert (await done(first.end())).attempt is None
    second = activity.start(**LESSON, run_id=first.run_id)
    clock.time += 30
    await done(second.end(xp_earned=5))

    assert [event["type"] for event in platform.events] == ["TimeSpentEvent", "ActivityEvent", "TimeSpentEvent"]
    assert {event["session"] for event in platform.events} == {f"urn:uuid:{first.run_id}"}
    assert len({event["id"] for event in platform.events}) == 3


async def raising_inside(running):
    error = ValueError("the app's own")
    if hasattr(running, "__aexit__"):
        async with running:
            raise error
    with running:
        raise error


async def test_what_a_block_raises_is_not_hidden_by_a_report_that_fails(activity, platform, clock):
    told = []
    running = activity.start(**LESSON, on_error=told.append)
    clock.time += 5
    platform.broken = 3

    with pytest.raises(ValueError, match="the app's own"):
        await raising_inside(running)

    assert [error.status_code for error in told] == [500]
    assert not running.is_ended


async def test_everything_that_is_missing_is_named_at_once(scripted):
    with pytest.raises(InputValidationError) as caught:
        scripted.activity.start(id="", name="x", course={"subject": "Math"}, heartbeat=0)

    assert {issue.path for issue in caught.value.issues} == {"user", "sensor", "app", "id", "course", "heartbeat"}


@pytest.mark.parametrize(
    ("path", "results"),
    [
        ("xp_earned", {"mastered_units": 1}),
        ("correct_questions", {"xp_earned": 1, "total_questions": 2}),
        ("correct_questions", {"xp_earned": 1, "total_questions": 2, "correct_questions": 3}),
        ("pct_complete", {"xp_earned": 1, "pct_complete": 101}),
        ("total_questions", {"xp_earned": 1, "total_questions": 1.5, "correct_questions": 1}),
    ],
)
async def test_results_that_make_no_sense_are_refused(activity, platform, path, results):
    running = activity.start(**LESSON, heartbeat=None)

    with pytest.raises(InputValidationError) as caught:
        await done(running.end(**results))

    assert [issue.path for issue in caught.value.issues] == [path]
    assert not platform.envelopes


async def test_heartbeats_of_many_learners_share_one_envelope(scripted, activity, platform, clock):
    flushed = []
    for number in range(5):
        activity.start(**LESSON, user={"email": f"s{number}@example.edu", "id": f"u-{number}"}, on_flush=flushed.append)
    slow = activity.start(**LESSON, user={"email": "slow@example.edu", "id": "u-9"}, heartbeat=60)
    clock.time += 15

    await done(activity.flush())
    await done(activity.flush())

    [envelope] = platform.envelopes
    assert [event["actor"]["email"] for event in envelope["data"]] == [f"s{number}@example.edu" for number in range(5)]
    assert [seconds(event) for event in envelope["data"]] == [{"active": 15}] * 5
    assert len(flushed) == 5
    assert slow.window_elapsed == 15


@pytest.mark.parametrize("raises", ["on_flush", "before_send", "on_error"])
async def test_a_callback_that_raises_does_not_stop_the_heartbeats(activity, platform, clock, raises):
    told = []

    def fails(_):
        raise RuntimeError(raises)

    callbacks = {"on_error": told.append, raises: fails}
    activity.start(**LESSON, run_id="broken", **callbacks)
    activity.start(**LESSON, run_id="whole")
    for broken in (3 if raises == "on_error" else 0, 0):
        clock.time += 15
        platform.broken = broken
        await done(activity._beat())

    whole = [event for event in platform.events if event["session"] == "urn:uuid:whole"]
    assert sum(seconds(event)["active"] for event in whole) >= 30
    assert [str(error) for error in told] == ([] if raises == "on_error" else [raises] * 2)


async def test_a_completion_survives_the_process_that_could_not_send_it(activity, platform, clock, tmp_path):
    activity.bind(outbox=tmp_path)
    running = activity.start(**LESSON)
    clock.time += 20
    platform.broken = 3
    with pytest.raises(SendError):
        await done(running.end(**RESULTS))
    await done(activity.close())

    [saved] = activity.unfinished()
    await done(activity.resume(saved).end())

    assert [event["type"] for event in platform.events] == ["ActivityEvent", "TimeSpentEvent"]
    assert activity.unfinished() == []


async def test_a_record_that_could_not_be_sent_stays_in_the_outbox(activity, platform, tmp_path):
    activity.bind(outbox=tmp_path)
    platform.broken = 3
    with pytest.raises(SendError):
        await done(activity.record({"activity": LESSON, "metrics": {"xp_earned": 5}, "time": {"active_ms": 1_000}}))

    [saved] = activity.unfinished()
    await done(activity.resume(saved).end())

    assert [event["type"] for event in platform.events] == ["ActivityEvent", "TimeSpentEvent"]


async def test_the_timer_survives_whatever_a_flush_raises(activity, platform, clock, monkeypatch, caplog):
    def full():
        raise OSError("disk full")

    told = []
    running = activity.start(**LESSON, on_error=told.append)
    clock.time += 15
    monkeypatch.setattr(running, "_keep", full)
    await done(activity._beat())
    monkeypatch.setattr(running, "_close_window", full)
    clock.time += 15
    await done(activity._beat())

    assert [str(error) for error in told] == ["disk full"] * 2
    assert len(platform.events) == 1
    assert "could not be reported" in caplog.text


async def test_a_clock_that_is_set_counts_no_time_and_loses_none(activity, platform, clock, monkeypatch):
    offset = [0.0]
    now = type(clock).now
    monkeypatch.setattr(type(clock), "now", lambda self: now(self) + offset[0])
    running = activity.start(**LESSON)
    for change in (86_400.0, -15.0, -30.0, -172_800.0):
        clock.time += 15
        offset[0] += change
        await done(activity.flush())

    assert running.elapsed == 60
    assert [seconds(event) for event in platform.events] == [{"active": 15}] * 4
    assert len({event["id"] for event in platform.events}) == 4


async def test_time_that_the_service_refuses_is_told_once_and_does_not_stay_in_the_way(
    activity, service, platform, clock
):
    respond, told = platform.respond, []
    service.handler = lambda request: as_json({"message": "no"}, 400) if request.method == "POST" else respond(request)
    running = activity.start(**LESSON, on_error=told.append)
    clock.time += 15
    await done(activity.flush())
    service.handler = respond
    clock.time += 15
    await done(running.end())

    assert [error.status_code for error in told] == [400]
    assert [seconds(event) for event in platform.events] == [{"active": 15}]


async def test_many_learners_are_looked_up_together(activity, platform, clock):
    for number in range(40):
        activity.start(**LESSON, user=f"s{number}@example.edu")
    clock.time += 15
    await done(activity.flush())

    assert [path.rstrip("/") for path in platform.lookups].count("users") == 40
    assert len(platform.events) == 40


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"sensor": "main"}, "sensor"),
        ({"user": 7}, "user"),
        ({"user": {"name": "Ada"}}, "user"),
        ({"app": 7}, "app"),
        ({"run_id": "  "}, "run_id"),
        ({"course": {"id": None}}, "course"),
        ({"course": "MATH-3"}, "course"),
    ],
)
async def test_what_is_of_the_wrong_form_is_refused_at_the_start(activity, given, path):
    with pytest.raises(InputValidationError) as caught:
        activity.start(**{**LESSON, **given})

    assert [issue.path for issue in caught.value.issues] == [path]


async def test_ids_hold_what_an_id_holds_and_nothing_else(activity, platform, clock):
    platform.courses = [{**COURSE, "courseCode": "C#: a/b (1)"}]
    running = activity.start(
        id="1/2 \u00fc", name="x", course={"code": "C#: a/b (1)"}, run_id="run 1", sensor=f"{SENSOR}/?a=1"
    )
    clock.time += 5
    await done(running.end())

    [spent] = platform.events
    assert spent["object"]["id"] == f"{SENSOR}/activities/C#:%20a/b%20(1)/1%2F2%20%C3%BC?a=1"
    assert spent["session"] == "urn:uuid:run%201"


async def test_an_unfinished_activity_that_cannot_be_read_is_left_out(activity, platform, tmp_path, caplog):
    activity.bind(outbox=tmp_path)
    activity.start(**LESSON)
    (tmp_path / "torn.json").write_text('{"id": "les')

    assert activity.unfinished() == []
    assert "torn.json is not a saved activity" in caplog.text


async def test_time_whose_report_failed_goes_with_the_next_one(activity, platform, clock):
    errors = []
    running = activity.start(**LESSON, on_error=errors.append)
    clock.time += 15
    platform.broken = 3
    await done(running.heartbeat())
    clock.time += 15
    await done(running.heartbeat())

    assert [error.status_code for error in errors] == [500]
    assert [seconds(event) for event in platform.events] == [{"active": 15}, {"active": 20}]
    assert len({event["id"] for event in platform.events}) == 2


async def test_a_completion_that_failed_can_be_ended_again_with_the_same_ids(activity, platform, clock):
    running = activity.start(**LESSON)
    clock.time += 20
    platform.broken = 3

    with pytest.raises(SendError) as caught:
        await done(running.end(**RESULTS))
    clock.time += 500
    receipt = await done(running.end(**RESULTS))

    assert not set(caught.value.event_ids) - set(receipt.event_ids)
    assert [event["type"] for event in platform.events].count("ActivityEvent") == 1


async def test_an_unfinished_activity_is_resumed_by_another_process(activity, scripted, platform, clock, tmp_path):
    activity.bind(outbox=tmp_path)
    running = activity.start(**LESSON, run_id="run-1")
    clock.time += 40
    running.pause()
    await done(activity.close())

    [saved] = activity.unfinished()
    clock.time += 10_000
    resumed = activity.resume(json.loads(json.dumps(saved)))
    resumed.resume()
    clock.time += 5
    await done(resumed.end(**RESULTS))

    assert sum(seconds(event).get("active", 0) for event in platform.events if event["type"] == "TimeSpentEvent") == 45
    assert activity.unfinished() == []
    with pytest.raises(InputValidationError):
        activity.resume({"id": "x"})


async def test_an_attempt_is_one_more_than_the_highest_and_its_own_keeps_its_number(activity, platform, clock):
    def result(attempt, date, status="active"):
        links = {"assessmentLineItem": {"sourcedId": "x"}, "student": {"sourcedId": "u-1"}}
        facts = {"scoreStatus": "submitted", "scoreDate": date, "metadata": {"attempt": attempt}}
        return {"sourcedId": "r", "status": status, **links, **facts}

    work = {"activity": LESSON, "metrics": {"xp_earned": 5}, "time": {"ended_at": "2025-01-31T12:00:00Z"}}
    platform.results = [result(2, "2025-01-30T12:00:00.000Z"), result(7, "2025-01-30T12:00:00.000Z", "tobedeleted")]
    first = await done(activity.record({**work, "run_id": "a"}))
    again = await done(activity.record({**work, "run_id": "a"}))
    other = await done(activity.record({**work, "run_id": "b"}))
    platform.results.append(result(3, "2025-01-31T12:00:00.000Z"))
    known = await done(activity.record({**work, "run_id": "c"}))

    assert [each.attempt for each in (first, again, other, known)] == [3, 3, 4, 3]
    assert first.event_ids == again.event_ids


async def test_two_runs_that_end_in_one_moment_are_two_attempts(activity, platform):
    links = {"assessmentLineItem": {"sourcedId": "x"}, "student": {"sourcedId": "u-1"}}
    work = {"activity": LESSON, "metrics": {"xp_earned": 5}, "time": {"ended_at": "2025-01-31T12:00:00Z"}}
    first = await done(activity.record({**work, "run_id": "a"}))
    facts = {"scoreStatus": "submitted", "scoreDate": "2025-01-31T12:00:00.000Z", "metadata": {"attempt": 1}}
    result = f"caliper_{first.event_ids[0]}"
    platform.results = [{"sourcedId": result, "status": "active", **links, **facts}]
    second = await done(activity.record({**work, "run_id": "b"}))
    again = await done(activity.record({**work, "run_id": "a"}))

    assert [each.attempt for each in (first, second, again)] == [1, 2, 1]


async def test_work_that_is_over_is_recorded_with_its_time(activity, platform):
    work = {
        "user": {"email": "student@example.edu", "timeback_id": "u-1"},
        "activity": LESSON,
        "metrics": RESULTS,
        "time": {"started_at": "2025-01-30T00:00:00Z", "ended_at": "2025-02-01T06:00:00Z", "active_ms": 190_000_000},
    }
    preview = await done(activity.record(work, preview=True))
    assert not platform.envelopes
    receipt = await done(activity.record(work))
    again = await done(activity.record(work))

    assert receipt.event_ids == again.event_ids == tuple(event["id"] for event in preview.events)
    assert [event["type"] for event in platform.envelopes[0]["data"]] == ["ActivityEvent", *["TimeSpentEvent"] * 3]
    assert [seconds(event)["active"] for event in platform.envelopes[0]["data"][1:]] == [86400, 86400, 17200]
    with pytest.raises(InputValidationError) as caught:
        await done(activity.record({**work, "metrics": {"xp": 1}, "tim": 1, "time": {"started_at": "2025-01-30"}}))
    assert {issue.path for issue in caught.value.issues} == {
        "tim",
        "metrics.xp",
        "metrics.xp_earned",
        "time.started_at",
    }


@pytest.mark.parametrize(
    ("course", "message"),
    [
        ({"code": "MATH-3"}, r"several courses fit: MATH-3 \(c-1\), MATH-3 \(c-2\)"),
        ({"subject": "Math", "grade": 4}, "no course fits"),
    ],
)
async def test_a_course_that_is_unknown_or_ambiguous_is_an_error(activity, platform, course, message):
    platform.courses = [COURSE, {**COURSE, "sourcedId": "c-2"}]

    with pytest.raises(InputValidationError, match=message):
        await done(activity.start(**{**LESSON, "course": course}).end())


async def test_learners_and_courses_are_looked_up_once(activity, platform, clock):
    for _ in range(3):
        running = activity.start(**LESSON)
        clock.time += 1
        await done(running.end())

    assert sorted(path.rstrip("/") for path in platform.lookups) == ["courses", "users"]


async def test_events_can_be_seen_and_changed_before_they_go(activity, platform, clock):
    running = activity.start(**LESSON, before_send=lambda events: [{**event, "edApp": SENSOR} for event in events])
    clock.time += 5

    preview = await done(running.end(**RESULTS, preview=True))
    assert not platform.envelopes
    assert not running.is_ended
    await done(running.end(**RESULTS))

    assert list(preview.events) == platform.events
    assert {event["edApp"] for event in platform.events} == {SENSOR}


@pytest.mark.parametrize("kind", [TimebackClient, BlockingClient])
async def test_an_activity_is_stored_with_its_result_in_the_gradebook(sandbox, kind):
    client = kind(**sandbox_settings(sandbox))
    email = f"learner-{kind.__module__}@example.edu".replace("_", "-")
    await done(
        client.oneroster.users.create(
            {"sourcedId": email, "status": "active", "enabledUser": True, "givenName": "A", "familyName": "B",
             "email": email, "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "id-1"}}]}
        )
    )  # fmt: skip
    activity = client.activity.bind(user=email, sensor=SENSOR, app="My App")
    course = {"id": "id-1"}
    for attempt in (1, 2):
        running = activity.start(id=f"quiz-{kind.__module__}", name="Quiz", course=course, heartbeat=None)
        receipt = await done(running.end(**RESULTS, pct_complete=100))
        await done(client.caliper.jobs.wait_for_completion(receipt.job_id, poll_interval=0.01))
        assert receipt.attempt == attempt
    results = await done(client.oneroster.assessment_results.list_all(where={"student.sourcedId": email}))
    await done(client.close())

    assert [row.score for row in results if row.sourced_id.startswith("timeback_sdk_")] == [100]
    assert sorted(row.metadata["attempt"] for row in results if row.sourced_id.startswith("caliper_")) == [1, 2]
    with pytest.raises(ClientClosedError):
        _ = client.activity
