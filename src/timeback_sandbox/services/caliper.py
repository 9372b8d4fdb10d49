"""Caliper: receive events, report jobs, list events."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.lenience import CALIPER_CONTEXT
from timeback_sandbox.listing import rotated
from timeback_sandbox.problems import Problem
from timeback_sandbox.schemas import Issue
from timeback_sandbox.state.derived import derive_from_event
from timeback_sandbox.state.facts import read_moment

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.events import Event

routes = Routes()
_PROFILED = {"ActivityEvent": "TimebackActivityCompletedEvent", "TimeSpentEvent": "TimebackTimeSpentEvent"}


@routes("POST", "/caliper/event")
def send_envelope(call: Call) -> Response:
    """Store the events of an envelope and return its job id."""
    _check_events(call)
    job = call.world.events.receive(call.body, call.fail_job, call.slow_job)
    for result in job.results:
        call.world.webhooks.announce(call.world.events.find(result["externalId"]) or {})
        derive_from_event(call.world.roster, call.world.events.find(result["externalId"]))
    return Response({"status": "success", "message": "Events received", "jobId": job.id})


@routes("POST", "/caliper/event/validate")
def validate_envelope(call: Call) -> Response:
    """Validate an envelope without storing it."""
    _check_events(call)
    return Response({"status": "success", "message": "Envelope is valid"})


@routes("GET", "/caliper/events")
def list_events(call: Call) -> Response:
    """List stored events."""
    query = call.query
    limit, offset = int(query.get("limit", 100)), int(query.get("offset", 0))
    if limit < 1 or offset < 0:
        if call.world.ground.rules.apply("page-numbers"):
            raise Problem(400, "limit and offset must not be negative", by="page-numbers")
        limit, offset = 100, 0
    rows = rotated(call, [event for event in call.world.events.rows() if _wanted(event, query)])
    counts_of_pages = {"totalPages": math.ceil(len(rows) / limit), "currentPage": offset // limit + 1}
    pagination = {"total": len(rows), "limit": limit, "offset": offset} | counts_of_pages
    return Response(
        {
            "status": "success",
            "message": "Events retrieved",
            "events": [_stored(event) for event in rows[offset : offset + limit]],
            "pagination": pagination,
        }
    )


@routes("GET", "/caliper/events/{}")
def get_event(call: Call) -> Response:
    """Return a stored event by its external id."""
    event = call.world.events.find(call.path[0])
    if event is None:
        raise Problem(404, "Event not found", by="absent")
    return Response({"status": "success", "message": "Event retrieved", "event": _stored(event)})


@routes("GET", "/jobs/{}/status")
def get_job(call: Call) -> Response:
    """Return a job; each poll advances it."""
    job = call.world.events.job(call.path[0])
    if job is None:
        raise Problem(404, "Job not found", by="absent")
    return Response({"job": job.poll(call.world.ground.now())})


def _stored(event: Event) -> dict[str, Any]:
    """Return an event with the times of its record."""
    times = {"created_at": event["sendTime"], "updated_at": event["sendTime"], "deleted_at": None}
    return {**event, **times}


def _check_events(call: Call) -> None:
    """Validate Timeback-profile events against their stricter schemas."""
    schemas = call.contract.schemas
    known = call.contract.document["components"]["schemas"]
    issues: list[Issue] = []
    for index, event in enumerate(call.body["data"]):
        name = _PROFILED.get(str(event.get("type"))) if event.get("profile") == "TimebackProfile" else None
        if name in known and call.world.ground.rules.apply("profiled-events"):
            found = schemas.issues(known[name], {"@context": CALIPER_CONTEXT} | event)
            issues += [Issue(("data", index, *i.path), i.message, i.code, i.expected, i.received) for i in found]
    if issues:
        raise Problem(400, "The request body is invalid", by="profiled-events", issues=issues)


def _is_readable(moment: Any) -> bool:
    try:
        return moment is None or read_moment(moment) is not None
    except ValueError:
        return False


def _wanted(event: Event, query: Any) -> bool:
    stated = event.get("eventTime")
    moment = _instant(stated if stated and _is_readable(stated) else event["sendTime"])
    actor = event.get("actor")
    person: dict[str, Any] = actor if isinstance(actor, dict) else {"id": actor}
    tests: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("sensor", lambda value: event["sensor"] == value),
        ("actorId", lambda value: person.get("id") == value),
        ("actorEmail", lambda value: person.get("email") == value),
        ("startDate", lambda value: moment >= _instant(value)),
        ("endDate", lambda value: moment <= _instant(value)),
    )
    return all(test(query[name]) for name, test in tests if query.get(name))


def _instant(text: Any) -> Any:
    try:
        return read_moment(text)
    except ValueError as error:
        raise Problem(400, "A date is invalid", by="document") from error
