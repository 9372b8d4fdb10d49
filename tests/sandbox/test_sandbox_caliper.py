"""Caliper's events are stored by jobs, can be found again, and turn up in EduBridge's analytics."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import httpx
import pytest

SENSOR = "https://myapp.example.com/sensors/main"
CONTEXT = "http://purl.imsglobal.org/ctx/caliper/v1p2"
SEEDED = "urn:uuid:c51570e4-f8ed-4c18-bb3a-dfe51b2cc594"
ACTOR = {"id": "https://api.example.com/users/id-1", "type": "TimebackUser", "email": "student@example.edu"}
OBJECT = {
    "id": "https://myapp.example.com/activities/9",
    "type": "TimebackActivityContext",
    "subject": "Reading",
    "app": {"name": "My Learning App"},
    "activity": {"name": "Chapter 9"},
}


def activity(number: int = 1, **more: Any) -> dict[str, Any]:
    return {
        "@context": CONTEXT,
        "id": f"urn:uuid:activity-{number}",
        "type": "ActivityEvent",
        "profile": "TimebackProfile",
        "action": "Completed",
        "eventTime": "2025-03-02T03:30:00.000Z",
        "actor": ACTOR,
        "object": OBJECT,
        "generated": {
            "id": "urn:uuid:metrics",
            "type": "TimebackActivityMetricsCollection",
            "items": [
                {"type": "totalQuestions", "value": 10},
                {"type": "correctQuestions", "value": 8},
                {"type": "xpEarned", "value": 15},
            ],
        },
    } | more


def time_spent() -> dict[str, Any]:
    return activity(
        2,
        type="TimeSpentEvent",
        action="SpentTime",
        generated={
            "id": "urn:uuid:times",
            "type": "TimebackTimeSpentMetricsCollection",
            "items": [{"type": "active", "value": 1800}, {"type": "waste", "value": 60}],
        },
    )


def envelope(*events: dict[str, Any]) -> dict[str, Any]:
    return {"sensor": SENSOR, "sendTime": "2025-03-02T03:31:00.000Z", "dataVersion": CONTEXT, "data": list(events)}


def send(api: httpx.Client, *events: dict[str, Any]) -> str:
    answer = api.post("/caliper/event", json=envelope(*events))
    assert answer.status_code == 200, answer.text
    job_id: str = answer.json()["jobId"]
    return job_id


def job(api: httpx.Client, job_id: str) -> dict[str, Any]:
    body: dict[str, Any] = api.get(f"/jobs/{job_id}/status").json()["job"]
    return body


def test_a_job_waits_runs_and_completes(api: httpx.Client) -> None:
    job_id = send(api, activity(), time_spent())
    shown = [job(api, job_id) for _ in range(4)]
    assert [one["state"] for one in shown] == ["waiting", "active", "completed", "completed"]
    assert "returnValue" not in shown[1]
    value = shown[2]["returnValue"]
    assert value["status"] == "success"
    assert [result["externalId"] for result in value["results"]] == ["urn:uuid:activity-1", "urn:uuid:activity-2"]
    assert shown[2]["processedOn"] == shown[3]["processedOn"]


@pytest.mark.parametrize(("wish", "state"), [("yes", "failed"), ("returnValue", "completed")])
def test_a_job_can_be_made_to_fail(api: httpx.Client, wish: str, state: str) -> None:
    job_id = send(api, activity(extensions={"sandbox:fail": wish}))
    last = [job(api, job_id) for _ in range(3)][-1]
    assert (last["state"], last["returnValue"]) == (state, {"status": "error", "results": []})
    assert api.get("/caliper/events/urn:uuid:activity-1").status_code == 404


def test_an_unknown_job_or_event_is_a_404_in_calipers_own_words(api: httpx.Client) -> None:
    assert api.get("/jobs/999/status").json() == {"status": "error", "message": "Job not found"}
    answer = api.get("/caliper/events/invalid-id")
    assert (answer.status_code, answer.json()) == (404, {"status": "error", "message": "Event not found"})


def test_a_stored_event_is_whole_and_found_by_its_id(api: httpx.Client) -> None:
    send(api, activity())
    event = api.get("/caliper/events/urn:uuid:activity-1").json()["event"]
    assert {name: event[name] for name in ("actor", "object", "generated")} == {
        name: activity()[name] for name in ("actor", "object", "generated")
    }
    assert (event["externalId"], event["sensor"]) == ("urn:uuid:activity-1", SENSOR)
    assert api.get(f"/caliper/events/{SEEDED}").status_code == 200


def test_sending_an_event_again_replaces_it(api: httpx.Client) -> None:
    send(api, activity())
    first = api.get("/caliper/events/urn:uuid:activity-1").json()["event"]["id"]
    send(api, activity(eventTime="2025-03-03T00:00:00.000Z"))
    event = api.get("/caliper/events/urn:uuid:activity-1").json()["event"]
    assert (event["id"], event["eventTime"]) == (first, "2025-03-03T00:00:00.000Z")


def test_events_are_paged_and_filtered(api: httpx.Client) -> None:
    send(api, *(activity(number) for number in range(1, 8)))
    page = api.get("/caliper/events", params={"limit": 3, "offset": 6}).json()
    assert page["pagination"] == {"total": 8, "limit": 3, "offset": 6, "totalPages": 3, "currentPage": 3}
    assert len(page["events"]) == 2
    for query, count in (
        ({"actorEmail": "student@example.edu"}, 8),
        ({"actorId": ACTOR["id"]}, 7),
        ({"actorEmail": "nobody@example.edu"}, 0),
        ({"sensor": SENSOR}, 8),
        ({"startDate": "2025-03-01T00:00:00Z"}, 7),
        ({"endDate": "2025-03-01"}, 1),
        ({"startDate": "2025-01-01", "endDate": "2025-01-31"}, 1),
    ):
        assert api.get("/caliper/events", params=query).json()["pagination"]["total"] == count, query
    assert api.get("/caliper/events", params={"startDate": "soon"}).status_code == 400


def test_validation_stores_nothing(api: httpx.Client) -> None:
    assert api.post("/caliper/event/validate", json=envelope(activity())).status_code == 200
    assert api.get("/caliper/events").json()["pagination"]["total"] == 1


def test_the_minimum_of_an_event_is_taken(api: httpx.Client) -> None:
    event = {
        "id": SEEDED,
        "type": "Event",
        "actor": "https://example.edu/users/554433",
        "action": "Created",
        "object": "https://example.edu/terms/201801",
        "eventTime": "2023-08-15T14:12:00.000Z",
    }
    for route in ("/caliper/event/validate", "/caliper/event"):
        assert api.post(route, json=envelope(event)).status_code == 200


@pytest.mark.parametrize(
    ("event", "path"),
    [
        (activity(actor=ACTOR | {"nickname": "x"}), ["data", 0, "actor"]),
        (activity(actor={"id": "https://a/1", "type": "TimebackUser"}), ["data", 0, "actor", "email"]),
        (activity(object={"id": "https://a/1", "type": "TimebackActivityContext"}), ["data", 0, "object", "subject"]),
        (activity(object=OBJECT | {"subject": "Cooking"}), ["data", 0, "object", "subject"]),
    ],
)
def test_the_timeback_profile_is_held_to(api: httpx.Client, event: dict[str, Any], path: list[Any]) -> None:
    answer = api.post("/caliper/event", json=envelope(event))
    assert (answer.status_code, answer.json()["status"]) == (400, "error")
    assert path in [error["path"] for error in answer.json()["errors"]]


def test_an_envelope_needs_events(api: httpx.Client) -> None:
    answer = api.post("/caliper/event", json=envelope())
    assert (answer.status_code, answer.json()["errors"][0]["path"]) == (400, ["data"])


def report(api: httpx.Client, **query: str) -> dict[str, Any]:
    bounds = {"startDate": "2025-03-01T00:00:00.000Z", "endDate": "2025-03-05T00:00:00.000Z"}
    answer = api.get("/edubridge/analytics/activity", params=bounds | query)
    assert answer.status_code == 200, answer.text
    body: dict[str, Any] = answer.json()
    return body


def test_activity_shows_up_in_the_analytics(api: httpx.Client) -> None:
    send(api, activity(), activity(3), time_spent())
    for query in ({"studentId": "id-1"}, {"email": "student@example.edu"}):
        facts = report(api, **query)["facts"]["2025-03-02"]["Reading"]
        assert facts["activityMetrics"] == {
            "xpEarned": 30,
            "totalQuestions": 20,
            "correctQuestions": 16,
            "masteredUnits": 0,
        }
        assert facts["timeSpentMetrics"] == {"activeSeconds": 1800, "inactiveSeconds": 0, "wasteSeconds": 60}
        assert facts["apps"] == ["My Learning App"]
    assert "My Learning App" in report(api, studentId="id-1")["factsByApp"]["2025-03-02"]["Reading"]


def test_days_follow_the_time_zone_and_bounds_are_instants(api: httpx.Client) -> None:
    send(api, activity())
    assert list(report(api, studentId="id-1", timezone="America/Chicago")["facts"]) == ["2025-03-01"]
    assert report(api, studentId="id-1", endDate="2025-03-02T03:00:00.000Z")["facts"] == {}
    assert api.get("/edubridge/analytics/activity?startDate=x&endDate=y").status_code == 422


def test_the_wrong_parameter_gives_an_empty_answer(api: httpx.Client) -> None:
    send(api, activity())
    assert report(api, student="id-1")["facts"] == {}
    assert report(api, studentId="student-2")["facts"] == {}


def test_other_profiles_are_stored_but_do_not_count(api: httpx.Client) -> None:
    send(api, activity(profile="GeneralProfile"))
    assert api.get("/caliper/events/urn:uuid:activity-1").status_code == 200
    assert report(api, studentId="id-1")["facts"] == {}


def test_weekly_facts_run_from_sunday_and_write_seconds_as_text(api: httpx.Client) -> None:
    send(api, time_spent())
    body = api.get("/edubridge/analytics/facts/weekly", params={"studentId": "id-1", "weekDate": "2025-03-04"}).json()
    assert (body["startDate"], body["endDate"]) == ("2025-03-02T00:00:00.000Z", "2025-03-08T23:59:59.999Z")
    fact = body["facts"][0]
    assert (fact["activeSeconds"], fact["inactiveSeconds"], fact["dayOfWeek"]) == ("1800.00", None, 0)
    assert (fact["userId"], fact["campusName"]) == ("id-1", "Sandbox School 1")


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])
def test_times_that_no_zone_can_tell_count_for_nothing(api: httpx.Client, moment: str) -> None:
    whole = {"studentId": "id-1", "startDate": "2000-01-01", "endDate": "2100-01-01"}
    before = api.get("/edubridge/analytics/activity", params=whole).json()["facts"]
    assert api.post("/caliper/event", json=envelope(activity(eventTime=moment))).status_code == 200
    assert api.get("/edubridge/analytics/activity", params=whole).json()["facts"] == before
    bounds = {"studentId": "id-1", "startDate": moment, "endDate": moment, "weekDate": moment[:10]}
    for route in ("activity", "facts/weekly", "enrollment/id-1"):
        answer = api.get(f"/edubridge/analytics/{route}", params=bounds)
        assert (answer.status_code, answer.json()["imsx_codeMajor"]) == (422, "failure")
    assert api.get("/caliper/events", params={"startDate": moment}).status_code == 400


def test_an_enrollment_has_its_courses_activity(api: httpx.Client) -> None:
    send(api, activity(object=OBJECT | {"course": {"id": "https://x/courses/id-1", "name": "Math"}}), activity(2))
    body = api.get("/edubridge/analytics/enrollment/id-1").json()
    assert body["enrollmentId"] == "id-1"
    assert body["facts"]["2025-03-02"]["Reading"]["activityMetrics"]["xpEarned"] == 15


def test_a_completed_activity_becomes_an_assessment_result(api: httpx.Client) -> None:
    send(api, activity())
    route = "/ims/oneroster/gradebook/v1p2/assessmentResults/caliper_urn:uuid:activity-1"
    row = api.get(route).json()["assessmentResult"]
    assert (row["score"], row["student"]["sourcedId"], row["metadata"]["xpEarned"]) == (80, "id-1", 15)


def test_derived_rows_have_the_ids_attempts_and_xp_of_the_platform(api: httpx.Client) -> None:
    course = {"id": "https://x/courses/id-1", "name": "Math"}
    lesson = {**OBJECT, "id": "https://x/activities/Math/g3/derived", "course": course}
    for number in (101, 102):
        one = activity(number, object=lesson, extensions={"courseId": "id-1"})
        one["generated"] = {**one["generated"], "attempt": number - 100, "extensions": {"pctCompleteApp": 67}}
        send(api, one)
    line_item = "caliper_" + sha256(f"{lesson['id']}_id-1".encode()).hexdigest()
    gradebook = "/ims/oneroster/gradebook/v1p2"
    stored = api.get(f"{gradebook}/assessmentLineItems/{line_item}").json()["assessmentLineItem"]
    assert stored["course"]["sourcedId"] == "id-1"
    rows = [
        api.get(f"{gradebook}/assessmentResults/caliper_urn:uuid:activity-{number}").json()["assessmentResult"]
        for number in (101, 102)
    ]
    assert [(row["assessmentLineItem"]["sourcedId"], row["metadata"]["attempt"]) for row in rows] == [
        (line_item, 1),
        (line_item, 2),
    ]
    assert {row["metadata"]["pctCompleteApp"] for row in rows} == {"67"}

    progress = api.get("/powerpath/lessonPlans/getCourseProgress/id-1/student/id-1").json()["lineItems"]
    [shown] = [row for row in progress if row["assessmentLineItemSourcedId"] == line_item]
    facts = api.get("/edubridge/analytics/enrollment/id-1").json()["facts"]
    earned = sum(row["metadata"]["xp"] for row in shown["results"])
    assert earned == sum(row["metadata"]["xp"] for row in rows) == 30
    assert facts["2025-03-02"]["Reading"]["activityMetrics"]["xpEarned"] >= earned


def test_an_event_that_is_not_to_be_processed_derives_nothing(api: httpx.Client) -> None:
    send(api, activity(103, object={**OBJECT, "process": False}))
    route = "/ims/oneroster/gradebook/v1p2/assessmentResults/caliper_urn:uuid:activity-103"
    assert api.get(route).status_code == 404
    assert api.get("/caliper/events/urn:uuid:activity-103").status_code == 200


def test_a_job_is_slow_on_demand(api: httpx.Client) -> None:
    job_id = send(api, activity(104, extensions={"sandbox:slow": 3}))
    states = [job(api, job_id)["state"] for _ in range(6)]
    assert states == ["waiting", "active", "active", "active", "active", "completed"]
