"""Writes envelopes in the profile of a platform that has one of its own in place of Timeback's."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from timeback_kit.runtime.json_codec import loads
from timeback_kit.runtime.request_body import Checked, Encoded
from timeback_kit.services.caliper.envelopes import CONTEXT
from timeback_kit.services.caliper.rules import utc_text

_TIMEBACK_PROFILE: Final = "TimebackProfile"
_CONTEXT_EVENTS: Final = frozenset({"ActivityEvent", "TimeSpentEvent", "AssignableEvent", "ViewEvent"})
_COLLECTIONS: Final = {
    "ActivityEvent": ("ActivityMetricsCollection", "ActivityMetric"),
    "TimeSpentEvent": ("TimeSpentMetricsCollection", "TimeSpentMetric"),
}
_UNKNOWN_SESSION: Final = "urn:tag:auto-attach"


def envelope_for(platform: str, body: object) -> object:
    """Return an envelope as a platform takes it; anything else stays what it is.

    Args:
        platform: Name of the platform.
        body: The envelope the caller gave.
    """
    write = _PROFILES.get(platform)
    if write is not None and isinstance(body, Encoded):
        body = Checked(loads(body))
    if write is None or not isinstance(body, Mapping) or not isinstance(body.get("data"), list | tuple):
        return body
    changed = {**body, "data": [write(event) if isinstance(event, Mapping) else event for event in body["data"]]}
    if "sendTime" in body:
        changed["sendTime"] = _utc(body["sendTime"]) or body["sendTime"]
    return Checked(changed) if isinstance(body, Checked) else changed


def _aggregation_event(event: Mapping[str, Any]) -> Mapping[str, Any]:
    """Write an event in LearnWith.AI's aggregation profile."""
    if "action" not in event:
        return event
    written = {"@context": CONTEXT, **event, "session": event.get("session") or _UNKNOWN_SESSION}
    moment = _utc(event.get("eventTime"))
    if moment is not None:
        written["eventTime"] = moment
    if event.get("profile") == _TIMEBACK_PROFILE:
        written["profile"] = "AggregationProfile"
    actor, context, generated = event.get("actor"), event.get("object"), event.get("generated")
    if isinstance(actor, Mapping) and actor.get("type") == "TimebackUser":
        written["actor"] = {"type": "Person", "id": actor.get("id")}
    if isinstance(context, Mapping) and event.get("type") in _CONTEXT_EVENTS:
        written["object"] = _resource(context)
    if isinstance(generated, Mapping) and event.get("type") in _COLLECTIONS:
        written["generated"] = _collection(generated, *_COLLECTIONS[event["type"]])
    return written


def _resource(context: Mapping[str, Any]) -> Mapping[str, Any]:
    if context.get("type") != "TimebackActivityContext":
        return context
    course, app = context.get("course"), context.get("app")
    resource: dict[str, Any] = {"id": context.get("id"), "type": "AssignableDigitalResource"}
    if context.get("name"):
        resource["name"] = context["name"]
    if isinstance(course, Mapping):
        offering = {"id": course.get("id"), "type": "CourseOffering", "name": course.get("name")}
        resource["isPartOf"] = {name: value for name, value in offering.items() if value is not None}
    if isinstance(app, Mapping):
        resource["extensions"] = {"app": {"name": app.get("name"), "type": "SoftwareApplication"}}
    return resource


def _collection(generated: Mapping[str, Any], collection: str, metric: str) -> Mapping[str, Any]:
    collection_id = generated.get("id")
    items = [
        {
            "id": f"urn:uuid:{uuid5(NAMESPACE_URL, f'{collection_id}#{number}')}",
            "type": metric,
            "metricType": str(item.get("type", ""))[:1].upper() + str(item.get("type", ""))[1:],
            "metricValue": item.get("value"),
        }
        for number, item in enumerate(generated.get("items") or ())
        if isinstance(item, Mapping)
    ]
    return {**generated, "type": collection, "items": items}


def _utc(moment: object) -> str | None:
    if isinstance(moment, datetime):
        moment = moment.isoformat()
    return utc_text(moment) if isinstance(moment, str) else None


_PROFILES: Final[Mapping[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]]] = {"LEARNWITH_AI": _aggregation_event}
