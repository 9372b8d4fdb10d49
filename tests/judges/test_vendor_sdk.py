"""What the vendor's SDK sends for activities and heartbeats, ours sends: event for event, but for their ids."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from facade_fixtures import done
from judges.environments import environment
from scripted import as_json

HERE = Path(__file__).parent
SDK = "timeback-sdk[fastapi]==0.4.0"
STAGING = "https://api.staging.alpha-1edtech.ai"
SECONDS = 120
EMAIL = "student@example.edu"
SENSOR = "https://app.example.com/sensors/main"
RUNS = [f"5f0c1c5e-0000-4000-8000-00000000000{number}" for number in range(9)]
MATH = {"subject": "Math", "grade": 3}
COURSES = [
    {"subject": "Math", "grade": 3, "courseCode": "MATH-3", "ids": {"staging": "c-1"}},
    {
        "subject": "Science",
        "courseCode": "CS-101",
        "ids": {"staging": "c-2"},
        "metadata": {"metrics": {"totalLessons": 40}},
    },
]  # fmt: skip
STARTED = "2026-01-31T11:50:00.000Z"
ENDED = "2026-01-31T12:00:00.000Z"

RECORDS: list[dict[str, Any]] = [
    {"metrics": {"xp_earned": 12}, "activity": {"id": "lesson-1", "name": "One", "course": MATH}},
    {
        "metrics": {"xp_earned": 12.5, "total_questions": 10, "correct_questions": 8, "pct_complete": 67},
        "activity": {"id": "a b/ü", "name": "Two", "course": MATH},
        "time": {"started_at": STARTED, "ended_at": ENDED, "active_ms": 590_500, "inactive_ms": 9_500},
        "run_id": RUNS[1],
        "user": {"email": EMAIL, "timeback_id": "u-1"},
    },
    {
        "metrics": {"xp_earned": 0, "total_questions": 0, "correct_questions": 0},
        "activity": {"id": "again", "name": "An earlier run that is sent again", "course": {"code": "CS-101"}},
        "time": {"ended_at": "2026-01-20T12:00:00.000Z", "active_ms": 1_000},
        "run_id": RUNS[2],
    },
    {
        "metrics": {"xp_earned": 3, "mastered_units": 4},
        "activity": {"id": "units", "name": "Mastered", "course": {"code": "CS-101"}},
        "time": {"ended_at": ENDED},
        "run_id": RUNS[3],
    },
    {
        "metrics": {"xp_earned": 5, "mastered_units": 1, "pct_complete": 100},
        "activity": {"id": "last", "name": "Completed course", "course": {"code": "CS-101"}},
        "time": {"ended_at": ENDED, "active_ms": 0, "inactive_ms": 7},
        "run_id": RUNS[4],
    },
]  # fmt: skip
HEARTBEATS = [
    ("2026-01-31T12:00:00.000Z", 15_000, 0, MATH),
    ("2026-01-31T12:00:15.000Z", 9_250, 5_750, MATH),
    ("2026-01-31T12:00:30.000Z", 0, 15_000, MATH),
    ("2026-01-31T12:00:45.000Z", 15_000, 0, {"code": "CS-101"}),
]
"""Windows of time: start, active and paused milliseconds, course."""

pytestmark = pytest.mark.judge


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the Python of an environment with the SDK; skip where there is none."""
    return environment(tmp_path_factory.mktemp("sdk") / "venv", (SDK,))


class Platform:
    """One learner with earlier results, two courses, and every event that was sent."""

    def __init__(self, service: Any) -> None:
        self.events: list[dict[str, Any]] = []
        self.written: list[tuple[str, Any]] = []
        service.handler = self.respond

    def respond(self, request: Any) -> Any:
        path, wanted = request.path.rstrip("/"), request.args.get("filter", "")
        if path.endswith("/token"):
            return as_json({"access_token": "token", "expires_in": 3600})
        if request.method in ("POST", "PUT") and not path.startswith("/caliper"):
            body = json.loads(request.get_data())
            self.written.append((path, body))
            pairs = {"suppliedSourcedId": "x", "allocatedSourcedId": "x"}
            return as_json({"sourcedIdPairs": pairs} if request.method == "POST" else body, 201)
        if path == "/caliper/event":
            self.events += json.loads(request.get_data())["data"]
            return as_json({"status": "success", "message": "ok", "jobId": "1"})
        if path.endswith("/users"):
            return _listed("users", [_user()])
        if path.endswith("/courses"):
            return _listed(
                "courses", [row for row in map(_course, COURSES) if row["courseCode"] in wanted or not wanted]
            )
        if path.endswith("/assessmentResults"):
            return _listed("assessmentResults", RESULTS)
        if "/enrollments/user/" in path:
            return as_json({"data": [_enrollment()]})
        if "/analytics/enrollment/" in path:
            metrics = {"xpEarned": 1, "totalQuestions": 0, "correctQuestions": 0, "masteredUnits": 6}
            times = {"activeSeconds": 0, "inactiveSeconds": 0, "wasteSeconds": 0}
            day = {"Science": {"activityMetrics": metrics, "timeSpentMetrics": times, "apps": []}}
            body = {"enrollmentId": "e-2", "startDate": ENDED, "endDate": ENDED, "factsByApp": {}}
            return as_json({"message": "ok", **body, "facts": {"2026-01-01": day}})
        if path.endswith("/facts/weekly"):
            return as_json({"message": "ok", "startDate": ENDED, "endDate": ENDED, "facts": []})
        return as_json({"message": "none"}, 404)


def _listed(key: str, rows: list[Any]) -> Any:
    return as_json({key: rows, "totalCount": len(rows)}, X_Total_Count=str(len(rows)))


def _user() -> dict[str, Any]:
    names = {"givenName": "A", "familyName": "B", "enabledUser": "true", "roles": [], "email": EMAIL}
    return {"sourcedId": "u-1", "status": "active", "dateLastModified": ENDED, **names}


def _course(course: dict[str, Any]) -> dict[str, Any]:
    grades = [str(course["grade"])] if "grade" in course else []
    facts = {"title": "Course", "courseCode": course["courseCode"], "subjects": [course["subject"]], "grades": grades}
    more = {"org": {"sourcedId": "o"}, "metadata": course.get("metadata", {})}
    return {"sourcedId": course["ids"]["staging"], "status": "active", "dateLastModified": ENDED, **facts, **more}


def _enrollment() -> dict[str, Any]:
    course = {"id": "c-2", "title": "Course", "metadata": {}, "subjects": ["Science"], "grades": [], "primaryApp": None}
    school = {"id": "s-1", "name": "School"}
    times = {"beginDate": "2025-08-01", "endDate": None}
    return {"id": "e-2", "role": "student", **times, "metadata": {}, "course": course, "school": school}


def _result(attempt: int | None, status: str, ended: str) -> dict[str, Any]:
    links = {"assessmentLineItem": {"sourcedId": "x"}, "student": {"sourcedId": "u-1"}}
    facts = {"scoreStatus": "fully graded", "scoreDate": ended, "metadata": {"attempt": attempt} if attempt else {}}
    return {"sourcedId": f"r-{attempt}-{status}", "status": status, "dateLastModified": ENDED, **links, **facts}


RESULTS = [
    _result(2, "active", "2026-01-20T12:00:00.000Z"),
    _result(4, "active", "2026-01-21T12:00:00.000Z"),
    _result(None, "active", "2026-01-22T12:00:00.000Z"),
]


def comparable(event: dict[str, Any], base: str) -> dict[str, Any]:
    """Return an event without ids that are derived or random, and without the host it was made for."""
    shown = json.loads(json.dumps(event).replace(base, STAGING))
    del shown["id"], shown["generated"]["id"]
    return dict(shown)


def in_order(events: list[dict[str, Any]]) -> list[str]:
    return sorted(json.dumps(_numbers(event), sort_keys=True) for event in events)


def _numbers(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _numbers(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_numbers(item) for item in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def mastery(platform: Platform) -> tuple[str, str, float]:
    """Return how the completed course was recorded: result, line item and score."""
    [(path, body)] = [each for each in platform.written if "assessmentResults" in each[0]]
    result = body["assessmentResult"]
    return path.rpartition("/")[2], result["assessmentLineItem"]["sourcedId"], result["score"]


def vendors_events(sdk: str, service: Any, tmp_path: Path) -> Platform:
    platform = Platform(service)
    config = tmp_path / "timeback.config.json"
    config.write_text(json.dumps({"name": "My App", "sensor": SENSOR, "courses": COURSES}), encoding="utf-8")
    plan = {
        "server": service.url,
        "config": str(config),
        "email": EMAIL,
        "records": [{"user": {"email": EMAIL}, **record} for record in RECORDS],
        "heartbeats": [_heartbeat(number, *window) for number, window in enumerate(HEARTBEATS)],
    }
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(plan), encoding="utf-8")
    command = [sdk, "-I", str(HERE / "vendor_sdk_driver.py"), str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return platform


def _heartbeat(number: int, start: str, active: int, paused: int, course: Any) -> dict[str, Any]:
    ended = datetime.fromisoformat(start).timestamp() + 15
    times = {"startedAt": start, "endedAt": _text(ended), "elapsedMs": active, "pausedMs": paused}
    return {"id": "beat", "name": "Heartbeat", "course": course, "runId": RUNS[5 if course is MATH else 6], **times}


def _text(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


async def our_events(client: Any, service: Any, clock: Any) -> Platform:
    platform = Platform(service)
    activity = client.activity.bind(user=EMAIL, sensor=SENSOR, app="My App")
    for record in RECORDS:
        await done(activity.record(record))
    running: dict[str, Any] = {}
    for start, active, paused, course in HEARTBEATS:
        clock.time = datetime.fromisoformat(start).timestamp() - 1_700_000_000.0
        run_id = RUNS[5 if course is MATH else 6]
        if run_id not in running:
            running[run_id] = activity.start(id="beat", name="Heartbeat", course=course, run_id=run_id, heartbeat=None)
        tracker = running[run_id]
        tracker.resume()
        clock.time += active / 1000
        tracker.pause()
        clock.time += paused / 1000
        tracker.resume()
        await done(tracker.heartbeat())
    return platform


async def test_our_activities_send_the_events_of_the_vendors_sdk(
    sdk: str, scripted: Any, service: Any, clock: Any, tmp_path: Path
) -> None:
    theirs = vendors_events(sdk, service, tmp_path)
    ours = await our_events(scripted, service, clock)

    base = service.url
    known = [comparable(event, STAGING) for event in theirs.events]
    made = [comparable(event, base) for event in ours.events]
    for events in (known, made):  # the first activity names no time: each was now
        events[0].pop("eventTime")
    assert len(known) == 13
    assert in_order(made) == in_order(known)
    assert mastery(ours) == mastery(theirs)
