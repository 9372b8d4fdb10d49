"""An input becomes exactly the JSON of the contract, or a list of everything that is wrong with it."""

import json
import re
import uuid
from datetime import UTC, datetime, timedelta, timezone

import pytest

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.caliper import (
    ActivityCompletedInput,
    CaliperError,
    QuestionAnsweredInput,
    QuestionGradedInput,
    QuestionSeenInput,
    TimebackActivity,
    TimebackActivityContext,
    TimebackActivityMetric,
    TimebackApp,
    TimebackUser,
    TimeSpentInput,
    TimeSpentMetric,
    create_activity_event,
    create_envelope,
    create_question_answered_event,
    create_question_graded_event,
    create_question_seen_event,
    create_time_spent_event,
)

EVENT_ID = "urn:uuid:c51570e4-f8ed-4c18-bb3a-dfe51b2cc594"
METRICS_ID = "urn:uuid:2f5c7f3e-6d3f-4df4-9c39-5d8f2ba3b7b1"
NOON = datetime(2025, 1, 31, 12, tzinfo=timezone(timedelta(hours=-6)))
ACTOR = {"id": "https://api.example.com/users/123", "email": "student@example.edu"}
CONTEXT = {"id": "https://app.example.com/lessons/1", "subject": "Math", "app": {"name": "My App"}}
SENSOR = "https://app.example.com/sensors/main"


def full_activity():
    return ActivityCompletedInput(
        actor=TimebackUser(**ACTOR, role="student"),
        object=TimebackActivityContext(
            id=CONTEXT["id"],
            subject="Math",
            app=TimebackApp(name="My App"),
            course={"name": "Algebra 101"},
            activity=TimebackActivity(name="Quiz", id="https://app.example.com/quizzes/1"),
        ),
        metrics=[TimebackActivityMetric(type="xpEarned", value=150), {"type": "correctQuestions", "value": 8}],
        attempt=1,
        generated_extensions={"pctCompleteApp": 67, "snake_key": None},
        event_time=NOON,
        event_id=EVENT_ID,
        metrics_id=METRICS_ID,
        ed_app="https://app.example.com",
        session={"id": "https://app.example.com/sessions/1", "type": "Session"},
        extensions={"run_id": 7},
    )


FULL_ACTIVITY = {
    "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
    "id": EVENT_ID,
    "type": "ActivityEvent",
    "action": "Completed",
    "actor": {**ACTOR, "type": "TimebackUser", "role": "student"},
    "object": {
        **CONTEXT,
        "type": "TimebackActivityContext",
        "course": {"name": "Algebra 101"},
        "activity": {"name": "Quiz", "id": "https://app.example.com/quizzes/1"},
    },
    "eventTime": "2025-01-31T18:00:00.000Z",
    "profile": "TimebackProfile",
    "generated": {
        "id": METRICS_ID,
        "type": "TimebackActivityMetricsCollection",
        "items": [{"type": "xpEarned", "value": 150}, {"type": "correctQuestions", "value": 8}],
        "attempt": 1,
        "extensions": {"pctCompleteApp": 67, "snake_key": None},
    },
    "edApp": "https://app.example.com",
    "session": {"id": "https://app.example.com/sessions/1", "type": "Session"},
    "extensions": {"run_id": 7},
}


def test_a_completed_activity_is_the_json_of_the_contract():
    event = create_activity_event(full_activity())

    assert event.to_dict() == FULL_ACTIVITY
    assert (event.id, event["eventTime"], event.event_time) == (
        EVENT_ID,
        "2025-01-31T18:00:00.000Z",
        event["eventTime"],
    )


@pytest.mark.parametrize(
    "given",
    [
        {
            "eventTime": NOON,
            "id": EVENT_ID,
            "metricsId": METRICS_ID,
            "generatedExtensions": {"a_b": 1},
            "edApp": SENSOR,
        },
        {
            "event_time": NOON,
            "event_id": EVENT_ID,
            "metrics_id": METRICS_ID,
            "generated_extensions": {"a_b": 1},
            "ed_app": SENSOR,
        },
    ],
)
def test_dicts_may_be_spelled_either_way(given):
    event = create_activity_event({"actor": ACTOR, "object": CONTEXT, "metrics": [], **given}).to_dict()

    assert (event["eventTime"], event["id"], event["edApp"]) == ("2025-01-31T18:00:00.000Z", EVENT_ID, SENSOR)
    assert (event["generated"]["id"], event["generated"]["extensions"]) == (METRICS_ID, {"a_b": 1})
    assert (
        create_activity_event(ActivityCompletedInput(actor=ACTOR, object=CONTEXT, metrics=[], **given)).to_dict()
        == event
    )


def test_time_spent_goes_out_in_camel_case():
    metric = TimeSpentMetric(type="waste", value=60, sub_type="idle", start_date=NOON, end_date="2025-01-31T18:01:00Z")
    event = create_time_spent_event(
        TimeSpentInput(
            actor=ACTOR, object=CONTEXT, metrics=[metric, {"type": "active", "value": 86400, "sub_type": "x"}]
        )
    ).to_dict()

    assert (event["type"], event["action"]) == ("TimeSpentEvent", "SpentTime")
    assert event["generated"]["type"] == "TimebackTimeSpentMetricsCollection"
    assert event["generated"]["items"] == [
        {
            "type": "waste",
            "value": 60,
            "subType": "idle",
            "startDate": "2025-01-31T18:00:00.000Z",
            "endDate": "2025-01-31T18:01:00.000Z",
        },
        {"type": "active", "value": 86400, "subType": "x"},
    ]


def test_an_event_is_new_unless_it_is_given_its_id():
    given = TimeSpentInput(actor=ACTOR, object=CONTEXT, metrics=[])
    first, second = create_time_spent_event(given), create_time_spent_event(given)

    assert first.id != second.id
    assert first.id.startswith("urn:uuid:")
    assert first.event_time.endswith("Z")
    assert abs(datetime.fromisoformat(first.event_time) - datetime.now(UTC)) < timedelta(minutes=1)


def test_the_same_id_and_time_give_the_same_event():
    given = {"actor": ACTOR, "object": CONTEXT, "metrics": [], "event_id": EVENT_ID, "event_time": NOON}

    first, second = create_activity_event(given).to_dict(), create_activity_event(given).to_dict()

    assert json.dumps(first) == json.dumps(second)
    assert first["generated"]["id"] != first["id"]


def test_question_events_follow_their_profiles():
    question, app = "https://app.example.com/questions/1", "https://app.example.com"
    seen = create_question_seen_event(QuestionSeenInput(actor=ACTOR, object=question, ed_app=app)).to_dict()
    answered = create_question_answered_event(
        QuestionAnsweredInput(
            actor=ACTOR,
            object={"id": question, "name": "Q1"},
            ed_app=app,
            generated={"id": METRICS_ID, "startedAtTime": NOON},
        )
    ).to_dict()
    graded = create_question_graded_event(
        QuestionGradedInput(actor=ACTOR, object=question, ed_app=app, generated={"score_given": 1, "maxScore": 2})
    ).to_dict()

    assert [event["type"] for event in (seen, answered, graded)] == [
        "AssessmentItemEvent",
        "AssessmentItemEvent",
        "GradeEvent",
    ]
    assert [event["action"] for event in (seen, answered, graded)] == ["Started", "Completed", "Graded"]
    assert [event["profile"] for event in (seen, answered, graded)] == ["AssessmentProfile"] * 2 + ["GradingProfile"]
    assert seen["object"] == {"id": question, "type": "AssessmentItem"}
    assert "generated" not in seen
    assert answered["object"] == {"id": question, "type": "AssessmentItem", "name": "Q1"}
    assert answered["generated"] == {"id": METRICS_ID, "type": "Response", "startedAtTime": "2025-01-31T18:00:00.000Z"}
    assert graded["object"] == question
    assert graded["generated"].pop("id").startswith("urn:uuid:")
    assert graded["generated"] == {"type": "Score", "scoreType": "QUESTION_RESULT", "scoreGiven": 1, "maxScore": 2}


def problems(build, given):
    with pytest.raises(InputValidationError) as caught:
        build(given)
    assert isinstance(caught.value, CaliperError)
    return {issue.path: issue.message for issue in caught.value.issues}


def test_everything_wrong_with_an_activity_is_said_at_once():
    found = problems(
        create_activity_event,
        {
            "actor": {"id": "123", "email": "nobody", "role": "boss", "type": "Person"},
            "object": {"subject": 7, "app": {"id": "x y"}, "course": {}, "process": "yes"},
            "metrics": [
                {"type": "applause", "value": "8"},
                {"value": True},
                {"type": "xpEarned", "value": float("nan")},
                7,
            ],
            "attempt": 0,
            "eventTime": "yesterday",
            "id": "1",
            "metricsId": "1",
            "generatedExtensions": [],
        },
    )

    assert set(found) == {
        "actor.id", "actor.email", "actor.role", "actor.type", "object.id", "object.subject", "object.app.name",
        "object.app.id", "object.course.name", "object.process", "metrics[0].type", "metrics[0].value",
        "metrics[1].type", "metrics[1].value", "metrics[2].value", "metrics[3]", "attempt", "eventTime", "id",
        "metricsId", "generatedExtensions",
    }  # fmt: skip
    assert found["object.id"] == "is required"
    assert found["actor.role"] == "expected one of student, teacher, admin, guide"


def test_a_day_has_86400_seconds():
    given = {
        "actor": ACTOR,
        "object": CONTEXT,
        "metrics": [{"type": "active", "value": 86_401}, {"type": "active", "value": -1}],
    }

    assert set(problems(create_time_spent_event, given)) == {"metrics[0].value", "metrics[1].value"}


@pytest.mark.parametrize("given", [None, "x", []])
def test_what_is_no_input_at_all_is_refused(given):
    assert problems(create_activity_event, given) == {"": "expected an object"}


def test_actor_object_and_metrics_are_required():
    assert set(problems(create_activity_event, {})) == {"actor", "object", "metrics"}


def test_a_question_event_needs_its_application():
    given = {"actor": ACTOR, "object": "https://app.example.com/questions/1", "generated": {}}

    assert set(problems(create_question_seen_event, {**given, "generated": None})) == {"edApp"}
    assert set(problems(create_question_graded_event, given)) == {"edApp", "generated.scoreGiven"}


def test_only_one_of_the_question_counts_is_accepted():
    create_activity_event({"actor": ACTOR, "object": CONTEXT, "metrics": [{"type": "correctQuestions", "value": 8}]})


def test_an_envelope_holds_events_of_every_kind():
    generic = {
        "id": EVENT_ID,
        "type": "NavigationEvent",
        "actor": "https://example.edu/users/123",
        "action": "NavigatedTo",
        "object": "https://example.edu/courses/456",
        "eventTime": "2025-01-31T18:00:00+00:00",
        "profile": "GeneralProfile",
    }
    envelope = create_envelope(f" {SENSOR} ", [create_activity_event(full_activity()), generic], send_time=NOON)

    assert envelope == {
        "sensor": SENSOR,
        "sendTime": "2025-01-31T18:00:00.000Z",
        "dataVersion": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        "data": [FULL_ACTIVITY, generic],
    }


def test_an_envelope_needs_a_sensor_and_whole_events():
    assert problems(lambda events: create_envelope("main", events), []) == {
        "sensor": "expected an absolute URI",
        "data": "expected at least one event",
    }
    assert set(problems(lambda events: create_envelope(SENSOR, events), [{"id": EVENT_ID}, 7])) == {
        "data[0].type", "data[0].actor", "data[0].action", "data[0].object", "data[0].eventTime", "data[1]",
    }  # fmt: skip


def test_one_event_is_no_list_of_events():
    event = create_activity_event(full_activity())

    for given in (event, event.to_dict(), "event", None):
        assert problems(lambda events: create_envelope(SENSOR, events), given) == {"data": "expected a list of events"}


def test_the_present_moment_is_written_in_milliseconds():
    event = create_activity_event({"actor": ACTOR, "object": CONTEXT, "metrics": []})

    for moment in (event.event_time, create_envelope(SENSOR, [event])["sendTime"]):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", moment)


def test_an_unknown_name_is_refused_with_the_one_that_was_meant():
    given = {"actor": ACTOR, "object": CONTEXT, "metrics": []}

    assert problems(create_activity_event, {**given, "attemp": 1, "edapp": SENSOR, "event_Time": NOON}) == {
        "attemp": "is not a field here; did you mean attempt?",
        "edapp": "is not a field here; did you mean edApp?",
        "event_Time": "is not a field here; did you mean eventTime?",
    }
    assert "fields: actor" in problems(create_activity_event, {**given, "zzz": 1})["zzz"]
    assert set(problems(create_activity_event, {**given, "actor": {**ACTOR, "givenName": "Ada"}})) == {
        "actor.givenName"
    }
    assert problems(create_activity_event, {**given, "object": {**CONTEXT, "subjct": "Math"}}) == {
        "object.subjct": "is not a field here; did you mean subject?"
    }


def test_every_member_of_the_contracts_event_goes_out():
    names = ("group", "target", "referrer", "membership", "federatedSession")
    members = {name: {"id": SENSOR, "x": 1} for name in names}
    event = create_activity_event({"actor": ACTOR, "object": {**CONTEXT, "course": {"name": "A", "code": "a-1"}},
                                   "metrics": [{"type": "xpEarned", "value": 1, "extensions": {"a_b": None}}],
                                   **members}).to_dict()  # fmt: skip

    assert {name: event[name] for name in members} == members
    assert event["object"]["course"]["code"] == "a-1"
    assert event["generated"]["items"][0]["extensions"] == {"a_b": None}


@pytest.mark.parametrize(
    ("path", "given"),
    [
        ("actor.email", {"actor": {**ACTOR, "email": "a b@example.edu"}}),
        ("actor.email", {"actor": {**ACTOR, "email": "a@b"}}),
        ("actor.email", {"actor": {**ACTOR, "email": "a@@example.edu"}}),
        ("object.id", {"object": {**CONTEXT, "id": "https://app.example.com/übung"}}),
        ("object.id", {"object": {**CONTEXT, "id": "https://app.example.com/<1>"}}),
        ("metrics[0].extensions", {"metrics": [{"type": "xpEarned", "value": 1, "extensions": []}]}),
        ("eventTime", {"eventTime": "0000-01-01T00:00:00Z"}),
        ("eventTime", {"eventTime": "0001-01-01T00:00:00+05:00"}),
        ("eventTime", {"eventTime": "2025-02-30T00:00:00Z"}),
        ("eventTime", {"eventTime": "2025-01-31T12:00:00"}),
        ("eventTime", {"event_time": datetime(2025, 1, 31, 12)}),
        ("extensions.at", {"extensions": {"at": datetime(2025, 1, 31, 12)}}),
    ],
)
def test_what_the_contract_refuses_is_refused_here(path, given):
    assert set(problems(create_activity_event, {"actor": ACTOR, "object": CONTEXT, "metrics": [], **given})) == {path}


def test_times_go_out_in_utc_with_milliseconds():
    given = {"actor": ACTOR, "object": CONTEXT, "metrics": []}

    for moment in ("2025-01-31T12:00:00-06:00", "2025-01-31T18:00:00.0004Z", NOON):
        assert create_activity_event({**given, "eventTime": moment}).event_time == "2025-01-31T18:00:00.000Z"


def test_a_naive_send_time_is_refused():
    event = create_activity_event(full_activity())

    assert set(problems(lambda _: create_envelope(SENSOR, [event], send_time=datetime(2025, 1, 31)), None)) == {
        "sendTime"
    }


def test_a_subject_outside_the_known_list_is_sent_with_a_warning(caplog):
    event = create_activity_event({"actor": ACTOR, "object": {**CONTEXT, "subject": "Art"}, "metrics": []})

    assert event.object["subject"] == "Art"
    assert "subject outside" in caplog.text


def test_an_id_is_derived_where_the_time_or_the_run_is_known():
    given = {"actor": ACTOR, "object": CONTEXT, "metrics": [{"type": "xpEarned", "value": 5}], "event_time": NOON}
    event = create_activity_event(given)

    assert event.id == create_activity_event({**given, "eventTime": "2025-01-31T18:00:00Z"} | {"event_time": None}).id
    changed = [
        {"attempt": 2},
        {"session": "urn:uuid:1"},
        {"metrics": [{"type": "xpEarned", "value": 6}]},
        {"event_time": NOON + timedelta(milliseconds=1)},
        {"actor": {**ACTOR, "id": "https://api.example.com/users/124"}},
        {"object": {**CONTEXT, "id": "https://app.example.com/lessons/2"}},
    ]
    assert len({event.id, *(create_activity_event({**given, **change}).id for change in changed)}) == 7
    of_run = {**given, "event_time": None, "run_id": "run-1"}
    first, second = create_activity_event(of_run), create_activity_event(of_run)
    assert (first.id, first.session) == (second.id, "urn:uuid:run-1")


def test_time_spent_in_a_run_is_told_apart_by_its_window():
    metric = {"type": "active", "value": 15}
    given = {"actor": ACTOR, "object": CONTEXT, "metrics": [metric], "run_id": "run-1"}
    windowed = {**given, "metrics": [{**metric, "start_date": NOON}]}

    assert create_time_spent_event(given).id != create_time_spent_event(given).id
    assert create_time_spent_event(windowed).id == create_time_spent_event(windowed).id


def test_entities_and_plain_events_are_put_into_an_envelope_unaltered():
    person = {"@context": "http://purl.imsglobal.org/ctx/caliper/v1p1", "id": "urn:a:1", "type": "Person", "x_y": None}
    event = {
        "@context": ["http://purl.imsglobal.org/ctx/caliper/v1p2", "https://example.edu/ctx"],
        "id": "urn:uuid:1",
        "type": "NavigationEvent",
        "actor": {"id": "https://example.edu/users/1", "type": "Person"},
        "action": "NavigatedTo",
        "object": "_:page",
        "eventTime": "2025-01-31T18:00:00+00:00",
        "vendor_field": {"event_time": None},
    }

    assert create_envelope(SENSOR, [person, event])["data"] == [person, event]


def test_ids_are_those_that_uuid_makes():
    event = create_activity_event({"actor": ACTOR, "object": CONTEXT, "metrics": []})

    assert uuid.UUID(event.id).version == 4
    assert uuid.UUID(event.id).variant == uuid.RFC_4122
    assert event.generated["id"] == uuid.uuid5(uuid.NAMESPACE_URL, f"{event.id}#generated").urn


def test_integers_of_any_size_and_nulls_go_out_as_they_are():
    event = {**create_activity_event(full_activity()).to_dict(), "extensions": {"big": 2**70, "none": None}}

    assert create_envelope(SENSOR, [event])["data"] == [event]


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"extensions": {"a": float("nan")}}, "extensions.a"),
        ({"extensions": {"a": {1}}}, "extensions.a"),
        ({"extensions": {1: 2}}, "extensions"),
        ({"extensions": {"\ud800": 1}}, "extensions"),
        ({"extensions": {"a": "\ud800"}}, "extensions.a"),
        ({"run_id": "run 1"}, "runId"),
    ],
)
def test_what_has_no_json_form_is_refused_where_it_stands(given, path):
    whole = {"actor": ACTOR, "object": CONTEXT, "metrics": [], **given}

    assert set(problems(create_activity_event, whole)) == {path}
    if "run_id" not in given:
        sent = {**create_activity_event({**whole, "extensions": {}}).to_dict(), **given}
        assert set(problems(lambda events: create_envelope(SENSOR, events), [sent])) == {f"data[0].{path}"}


def test_what_holds_itself_is_refused():
    circle = {}
    circle["a"] = circle

    assert problems(
        create_activity_event, {"actor": ACTOR, "object": CONTEXT, "metrics": [], "extensions": circle}
    ) == {"": "is nested too deeply"}
