"""EduBridge: subject tracks, applications, users by role, reports, progression."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.listing import list_response
from timeback_sandbox.problems import Problem, not_found
from timeback_sandbox.services.oneroster_entities import ALIASES, SEARCHED
from timeback_sandbox.state.derived import derive_from_event
from timeback_sandbox.state.learning import known_subjects_and_grades

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.world import World

routes = Routes()
_TRACK = "/edubridge/subject-track"
_METRICS = "/edubridge/applicationMetrics/{}"


@routes("GET", f"{_TRACK}/")
def list_tracks(call: Call) -> Response:
    """List all subject tracks."""
    rows = [_track(call.world, track) for track in call.world.learning.tracks.values()]
    properties = call.contract.schemas.resolve(call.operation.response_schema() or {}).get("properties", {})
    key = "subjectTracks" if "subjectTracks" in properties else "subjectTrack"
    return Response({key: rows})


@routes("PUT", f"{_TRACK}/")
def upsert_track(call: Call) -> Response:
    """Set the course of a subject and grade, for one school or for all."""
    body, world = call.body, call.world
    world.roster.get("courses", body["courseId"])
    org_id = body.get("orgSourcedId")
    if org_id:
        world.roster.get("orgs", org_id)
    track = world.learning.set_track(body["subject"], body["grade"], org_id or None, body["courseId"])
    return Response({"subjectTrack": _track(world, track)})


@routes("DELETE", f"{_TRACK}/{{}}")
def delete_track(call: Call) -> Response:
    """Delete a subject track."""
    if call.world.learning.tracks.pop(call.path[0], None) is None:
        raise not_found()
    return Response({"data": None})


@routes("GET", f"{_TRACK}/groups")
def list_groups(call: Call) -> Response:
    """List tracks grouped by subject, grade, course and whether they apply to all schools."""
    groups: dict[tuple[str, str, str, bool], list[dict[str, Any]]] = {}
    for track in call.world.learning.tracks.values():
        key = (track["subject"], track["grade"], track["courseId"], track["orgId"] is None)
        groups.setdefault(key, []).append(_track(call.world, track))
    rows = [
        {
            "id": "/".join((key[0], key[1], key[2], "global" if key[3] else "schools")),
            "name": f"{key[0]} {key[1]}",
            "key": {"subject": key[0], "grade": key[1], "courseId": key[2], "isGlobal": key[3]},
            "tracks": tracks,
        }
        for key, tracks in groups.items()
    ]
    return Response({"groups": rows})


@routes("POST", f"{_TRACK}/groups")
def create_group(call: Call) -> Response:
    """Set the course of several schools, or of all if none is given."""
    body, world = call.body, call.world
    world.roster.get("courses", body["courseId"])
    for org_id in body.get("orgSourcedIds") or [None]:
        world.learning.set_track(body["subject"], body["grade"], org_id, body["courseId"])
    return Response()


@routes("PUT", f"{_TRACK}/groups")
def update_group(call: Call) -> Response:
    """Change a group's course or schools."""
    body, world = call.body, call.world
    world.roster.get("courses", body["courseId"])
    members = _group(call, body["currentCourseId"])
    if not members:
        raise not_found()
    wanted = [None] if body["isGlobal"] else body.get("orgSourcedIds") or [track["orgId"] for track in members]
    others = [
        track
        for org_id in wanted
        if (track := world.learning.track(body["subject"], body["grade"], org_id)) and track not in members
    ]
    strict = world.ground.rules.apply("overlapping-tracks")
    if others and strict and body.get("strategy", "fail") == "fail":
        raise Problem(422, "Another track applies to one of these schools", by="overlapping-tracks")
    for track in members:
        del world.learning.tracks[track["id"]]
    for org_id in wanted:
        world.learning.set_track(body["subject"], body["grade"], org_id, body["courseId"])
    return Response()


@routes("DELETE", f"{_TRACK}/groups")
def delete_group(call: Call) -> Response:
    """Delete the tracks of a group."""
    members = _group(call, call.body["courseId"])
    if not members:
        raise not_found()
    for track in members:
        del call.world.learning.tracks[track["id"]]
    return Response()


def _group(call: Call, course_id: str) -> list[dict[str, Any]]:
    wanted = (call.body["subject"], call.body["grade"], course_id, call.body["isGlobal"])
    return [
        track
        for track in call.world.learning.tracks.values()
        if (track["subject"], track["grade"], track["courseId"], track["orgId"] is None) == wanted
    ]


def _track(world: World, track: dict[str, Any]) -> dict[str, Any]:
    org = world.roster.find("orgs", track["orgId"] or "")
    course = world.roster.as_response("courses", world.roster.get("courses", track["courseId"]))
    return {
        "id": track["id"],
        "subject": track["subject"],
        "grade": track["grade"],
        "course": course | known_subjects_and_grades(course),
        "org": world.roster.as_response("orgs", org) if org else None,
    }


@routes("GET", "/edubridge/applications/")
def list_applications(call: Call) -> Response:
    """List all applications."""
    return Response({"applications": list(call.world.learning.applications.values())})


@routes("GET", _METRICS)
def list_metrics(call: Call) -> Response:
    """List the metrics of an application."""
    _application(call)
    rows = call.world.learning.metrics.get(call.path[0], [])
    return Response({"data": [{"applicationSourcedId": call.path[0]} | row for row in rows]})


@routes("POST", _METRICS)
def add_metric(call: Call) -> Response:
    """Add a metric to an application."""
    _application(call)
    metric = call.body["applicationMetric"]
    rows = call.world.learning.metrics.setdefault(call.path[0], [])
    if metric not in rows:
        rows.append(metric)
    return Response({"data": {"applicationSourcedId": call.path[0]} | metric})


@routes("DELETE", _METRICS)
def remove_metric(call: Call) -> Response:
    """Delete a metric of an application."""
    _application(call)
    metric = call.body["applicationMetric"]
    rows = call.world.learning.metrics.get(call.path[0], [])
    if metric not in rows:
        raise not_found()
    rows.remove(metric)
    return Response()


def _application(call: Call) -> None:
    if call.path[0] not in call.world.learning.applications:
        raise not_found()


def _user(world: World, shown: dict[str, Any]) -> dict[str, Any]:
    """Return a user as EduBridge shows one: with ids, a flag that is text, and the name of the organisation."""
    row = {"userIds": []} | shown | {"enabledUser": str(shown["enabledUser"]).lower()}
    if isinstance(shown.get("primaryOrg"), dict):
        org = world.roster.find("orgs", shown["primaryOrg"]["sourcedId"]) or {}
        row["primaryOrg"] = shown["primaryOrg"] | {"name": org.get("name", "")}
    # no document has these references; the published client's model of them reads sourced_id
    row["agents"] = [agent | {"sourced_id": agent["sourcedId"]} for agent in shown["agents"]]
    row["userProfiles"] = [profile | {"app": _application_of(profile)} for profile in shown["userProfiles"]]
    return row


def _application_of(profile: dict[str, Any]) -> dict[str, Any]:
    """Return the application of a profile as EduBridge shows one: with a list of domains."""
    shown: dict[str, Any] = profile["app"] | {"domain": [profile["app"]["domain"]]}
    return shown


@routes("GET", "/edubridge/users/")
def list_users(call: Call) -> Response:
    """List the users who have only the given roles."""
    wanted, orgs = set(call.query["roles"]), set(call.query.get("orgSourcedIds") or [])
    roster = call.world.roster
    rows = [
        _user(call.world, shown)
        for user in roster.rows("users")
        for shown in [roster.as_response("users", user)]
        if {role["role"] for role in user["roles"]} <= wanted
        and (not orgs or orgs & {role["org"]["sourcedId"] for role in user["roles"]})
    ]
    return list_response(call, "users", rows, aliases=ALIASES["users"], searched=SEARCHED["users"])


@routes("GET", "/edubridge/time-saved/user/{}")
def get_time_saved(call: Call) -> Response:
    """Return how much school time a user has saved."""
    call.world.roster.get("users", call.path[0])
    days, saved = 40, 4.0
    return Response(
        {
            "data": {
                "totalHoursSaved": days * saved,
                "totalDaysSaved": round(days * saved / 6.5, 2),
                "schoolDaysElapsed": days,
                "earliestStartDate": "2025-08-15T00:00:00.000Z",
                "schoolYearStartDate": "2025-08-15T00:00:00.000Z",
                "calculation": {
                    "standardSchoolHoursPerDay": 6.5,
                    "timebackHoursPerDay": 2.5,
                    "hoursSavedPerDay": saved,
                    "formula": "schoolDaysElapsed * hoursSavedPerDay",
                },
            }
        }
    )


@routes("GET", "/edubridge/learning-reports/map-profile/{}")
def get_map_profile(call: Call) -> Response:
    """Return the MAP growth reports of a user."""
    user = call.world.roster.get("users", call.path[0])
    report = {"title": "MAP Growth Fall 2025", "pdfUrl": None, "tests": ["Math 2-5", "Reading 2-5"]}
    return Response({"data": [report | {"grade": next(iter(user.get("grades") or []), "0")}]})


@routes("POST", "/edubridge/progression/enqueue")
def enqueue_progression(call: Call) -> Response:
    """Accept a progression request for a student."""
    return Response({"success": True, "messageId": call.world.ground.new_id("progression")})


@routes("GET", "/edubridge/progression/catalog")
def get_progression_catalog(call: Call) -> Response:
    """Return one page of the courses that a progression can lead to."""
    number, limit = int(call.query.get("page", 1)), int(call.query.get("limit", 100))
    courses = [
        {name: course.get(name) for name in ("sourcedId", "title", "subjects", "grades")}
        for course in call.world.roster.rows("courses")
    ]
    cut = courses[(number - 1) * limit : number * limit]
    pages = -(-len(courses) // limit)
    return Response({"data": cut, "page": number, "limit": limit, "total": len(courses), "pages": pages})


@routes("POST", "/edubridge/caliper/event")
def send_caliper_envelope(call: Call) -> Response:
    """Accept a Caliper envelope."""
    now = call.world.ground.now()
    job = call.world.events.receive({"sendTime": now} | call.body)
    for result in job.results:
        derive_from_event(call.world.roster, call.world.events.find(result["externalId"]))
    return Response({"success": True, "message": "Events received"})
