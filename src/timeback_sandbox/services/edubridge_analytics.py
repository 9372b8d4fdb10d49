"""EduBridge analytics: Caliper events aggregated by day, subject and application."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.ground import iso
from timeback_sandbox.problems import Problem
from timeback_sandbox.schemas import Issue
from timeback_sandbox.state.facts import ACTIVITY_METRICS, TIME_METRICS, Fact, facts, last_part, read_moment
from timeback_sandbox.state.learning import GRADES
from timeback_sandbox.state.roster import ACTIVE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import tzinfo

    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.roster import Entity
    from timeback_sandbox.state.world import World

routes = Routes()
_BASE = "/edubridge/analytics"
_WEEK = timedelta(days=7)
_NEVER, _EVER = datetime(1970, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC)


@routes("GET", f"{_BASE}/activity")
def get_activity(call: Call) -> Response:
    """Return a student's activity between two datetimes; empty without a student."""
    start, end = _bound(call, "startDate"), _bound(call, "endDate")
    found = [fact for fact in _of_student(call) if start <= fact.moment <= end]
    return Response(_report("Activity retrieved", start, end, found, _zone(call)))


@routes("GET", f"{_BASE}/enrollment/{{}}")
def get_enrollment_facts(call: Call) -> Response:
    """Return the activity of an enrollment's student in its course."""
    world = call.world
    enrollment = world.roster.get("enrollments", call.path[0])
    start, end = _bound(call, "startDate", _NEVER), _bound(call, "endDate", _EVER)
    course = _course_of(world, enrollment)
    found = [
        fact
        for fact in facts(world.events, world.roster)
        if fact.user_id == enrollment["user"]["sourcedId"] and start <= fact.moment <= end and _is_of(fact, course)
    ]
    report = _report("Enrollment activity retrieved", start, end, found, _zone(call))
    return Response(report | {"enrollmentId": call.path[0]})


@routes("GET", f"{_BASE}/facts/weekly")
def get_weekly_facts(call: Call) -> Response:
    """Return the facts of the week (Sunday to Saturday) of a day."""
    zone = _zone(call)
    day = _bound(call, "weekDate")
    if len(call.query["weekDate"]) > 10:
        day = day.astimezone(zone)
    sunday = datetime(day.year, day.month, day.day, tzinfo=zone) - timedelta(days=day.isoweekday() % 7)
    found = [fact for fact in _of_student(call) if sunday <= fact.moment < sunday + _WEEK]
    rows = [_weekly(call.world, number, fact, zone) for number, fact in enumerate(found, 1)]
    end = sunday + _WEEK - timedelta(milliseconds=1)
    return Response({"message": "Facts retrieved", "startDate": iso(sunday), "endDate": iso(end), "facts": rows})


@routes("GET", f"{_BASE}/highestGradeMastered/{{}}/{{}}")
def get_highest_grade_mastered(call: Call) -> Response:
    """Return the highest grade that a student has mastered in a subject, by source."""
    user = call.world.roster.get("users", call.path[0])
    own = [grade for grade in user.get("grades") or [] if grade in GRADES]
    passed = call.world.placement.passed(call.path[0], call.path[1])
    highest = max((*own, *passed), key=int, default=None)
    body = {
        "studentId": call.path[0],
        "subject": call.path[1],
        "grades": {
            "ritGrade": next(iter(own), None),
            "edulasticGrade": None,
            "placementGrade": max(passed, key=int, default=None),
            "testOutGrade": None,
            "highestGradeOverall": highest,
        },
    }
    return Response(body)


def _of_student(call: Call) -> Iterator[Fact]:
    """Return the facts of the queried student; `student` is PowerPath's name and is ignored here."""
    student, email = call.query.get("studentId"), call.query.get("email")
    for fact in facts(call.world.events, call.world.roster):
        by_id = student is not None and student in (fact.user_id, last_part(fact.event["actor"]["id"]))
        if by_id or (student is None and email is not None and fact.email == email):
            yield fact


def _bound(call: Call, name: str, default: datetime | None = None) -> datetime:
    text = call.query.get(name)
    if not text and default is not None:
        return default
    try:
        return read_moment(text or "")
    except ValueError as error:
        issue = Issue((name,), "Invalid date", "invalid_date", "date", "string")
        raise Problem(422, "The request parameters are invalid", by="document", issues=[issue]) from error


def _zone(call: Call) -> tzinfo:
    name = call.query.get("timezone") or "UTC"
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        issue = Issue(("timezone",), "Unknown time zone", "custom", "IANA time zone", "string")
        raise Problem(422, "The request parameters are invalid", by="document", issues=[issue]) from error


def _report(message: str, start: datetime, end: datetime, found: Iterable[Fact], zone: tzinfo) -> dict[str, Any]:
    by_subject: dict[str, Any] = {}
    by_app: dict[str, Any] = {}
    for fact in found:
        day = fact.moment.astimezone(zone).date().isoformat()
        subjects = by_subject.setdefault(day, {})
        _add(subjects.setdefault(fact.subject, _empty()), fact)
        apps = by_app.setdefault(day, {}).setdefault(fact.subject, {})
        _add(apps.setdefault(fact.app, _empty()), fact)
    return {
        "message": message,
        "startDate": iso(start),
        "endDate": iso(end),
        "facts": by_subject,
        "factsByApp": by_app,
    }


def _empty() -> dict[str, Any]:
    return {
        "activityMetrics": dict.fromkeys(ACTIVITY_METRICS, 0),
        "timeSpentMetrics": dict.fromkeys(TIME_METRICS.values(), 0),
        "apps": [],
    }


def _add(sums: dict[str, Any], fact: Fact) -> None:
    for part in ("activityMetrics", "timeSpentMetrics"):
        for name in sums[part]:
            sums[part][name] += fact.metrics.get(name, 0)
    if fact.app not in sums["apps"]:
        sums["apps"].append(fact.app)


def _course_of(world: World, enrollment: Entity) -> Entity:
    taught = world.roster.find("classes", enrollment["class"]["sourcedId"]) or {}
    return world.roster.find("courses", (taught.get("course") or {}).get("sourcedId", "")) or {}


def _is_of(fact: Fact, course: Entity) -> bool:
    if fact.course_id is not None:
        return fact.course_id == course.get("sourcedId")
    return fact.subject in (course.get("subjects") or [])


def _weekly(world: World, number: int, fact: Fact, zone: tzinfo) -> dict[str, Any]:
    local = fact.moment.astimezone(zone)
    user = world.roster.find("users", fact.user_id) or {}
    context = fact.event["object"]
    campus_id = (user.get("primaryOrg") or {}).get("sourcedId")
    campus = world.roster.find("orgs", campus_id or "") or {}
    seconds = {name: _decimal(fact.metrics.get(name)) for name in TIME_METRICS.values()}
    counts = {name: fact.metrics.get(name) for name in ACTIVITY_METRICS}
    activity = context.get("activity") or {}
    return (
        {
            "id": number,
            "email": fact.email,
            "date": local.date().isoformat(),
            "datetime": iso(fact.moment),
            "username": user.get("username"),
            "userGrade": (user.get("grades") or [None])[0],
            "userFamilyName": user.get("familyName"),
            "userGivenName": user.get("givenName"),
            "userId": user.get("sourcedId"),
            "subject": fact.subject,
            "app": fact.app,
            "courseId": fact.course_id,
            "courseName": fact.course.get("name"),
            "campusId": campus_id,
            "campusName": campus.get("name"),
            "enrollmentId": _enrollment_id(world, fact),
            "activityId": activity.get("id"),
            "activityName": activity.get("name"),
            "source": "caliper",
            "alphaLevel": None,
            "generatedAt": fact.event["sendTime"],
            "sendTime": fact.event["sendTime"],
            "sensor": fact.event["sensor"],
            "eventType": fact.event["type"],
            "year": local.year,
            "month": local.month,
            "day": local.day,
            "dayOfWeek": local.isoweekday() % 7,
        }
        | counts
        | seconds
    )


def _decimal(value: float | None) -> str | None:
    """Seconds are strings with two decimals."""
    return None if value is None else f"{value:.2f}"


def _enrollment_id(world: World, fact: Fact) -> str | None:
    for row in world.roster.rows("enrollments"):
        of_user = row["user"]["sourcedId"] == fact.user_id and row["status"] == ACTIVE
        if of_user and _is_of(fact, _course_of(world, row)):
            return str(row["sourcedId"])
    return None
