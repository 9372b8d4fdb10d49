"""Where the platform accepts more than its documents allow. Applies to validation only, never to the state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeback_sandbox.contract import Operation
    from timeback_sandbox.rules import Rules

KEEPS_GRADES = frozenset({"qti"})
"""Services that show a grade as it was sent: the published client sends numbers to QTI and reads numbers back."""
CALIPER_CONTEXT = "http://purl.imsglobal.org/ctx/caliper/v1p2"


def as_documented(service: str, operation: Operation, body: Any, rules: Rules) -> Any:
    """Return a body in its documented form if the platform is known to accept it as sent."""
    if service == "oneroster" and operation.method == "POST" and not rules.apply("missing-status"):
        return _with_status(body)
    rule = _RULES.get((service, operation.method, operation.path))
    return rule(body) if rule is not None and isinstance(body, dict) else body


def with_text_grades(node: Any, name: str = "") -> Any:
    """Return a body whose grades are text: the published client sends numbers, the documents say text."""
    if isinstance(node, dict):
        return {key: with_text_grades(value, key) for key, value in node.items()}
    if isinstance(node, list):
        return [with_text_grades(value, name) for value in node]
    is_grade = name in ("grade", "grades") and isinstance(node, int) and not isinstance(node, bool)
    return str(node) if is_grade else node


def _with_status(body: Any) -> Any:
    """Give every entity of a body the status that it would be stored with."""
    if not isinstance(body, dict):
        return body
    return {key: _active(value) for key, value in body.items()}


def _active(value: Any) -> Any:
    if isinstance(value, list):
        return [_active(each) for each in value]
    return {"status": "active"} | value if isinstance(value, dict) else value


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
