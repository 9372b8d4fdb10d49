"""Where the platform accepts more than its documents allow. Applies to validation only, never to the state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeback_sandbox.contract import Operation

CALIPER_CONTEXT = "http://purl.imsglobal.org/ctx/caliper/v1p2"


def as_documented(service: str, operation: Operation, body: Any) -> Any:
    """Return a body in its documented form if the platform is known to accept it as sent."""
    rule = _RULES.get((service, operation.method, operation.path))
    return rule(body) if rule is not None and isinstance(body, dict) else body


def _credential(body: dict[str, Any]) -> dict[str, Any]:
    """Achievements need no description (the documented CLR example has none)."""
    subject = body.get("credentialSubject")
    if not isinstance(subject, dict) or not isinstance(subject.get("achievement"), list):
        return body
    achievements = [{"description": ""} | item if isinstance(item, dict) else item for item in subject["achievement"]]
    return body | {"credentialSubject": subject | {"achievement": achievements}}


def _envelope(body: dict[str, Any]) -> dict[str, Any]:
    """Events need no profile and no context (minimum of the published API page)."""
    events = body.get("data")
    if not isinstance(events, list):
        return body
    return body | {"data": [_event(event) for event in events]}


def _event(event: Any) -> Any:
    if not isinstance(event, dict) or "action" not in event:
        return event
    return {"@context": CALIPER_CONTEXT, "profile": "GeneralProfile"} | event


_RULES: dict[tuple[str, str, str], Callable[[dict[str, Any]], Any]] = {
    ("clr", "POST", "/ims/clr/v2p0/credentials/"): _credential,
    ("caliper", "POST", "/caliper/event"): _envelope,
    ("caliper", "POST", "/caliper/event/validate"): _envelope,
}
