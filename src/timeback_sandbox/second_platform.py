"""LearnWith.AI as the sandbox mounts it: its paths lead to the same state, and Caliper takes its own profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import orjson

from timeback_sandbox.calls import Response
from timeback_sandbox.problems import Problem, error_body
from timeback_sandbox.schemas import Issue
from timeback_sandbox.state.facts import read_moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_sandbox.rules import Rules
    from timeback_sandbox.state.world import World
    from timeback_sandbox.tokens import Tokens

TOKEN_PATH: Final = "/auth/1.0/token"  # noqa: S105 - a path
SEND_PATH: Final = "/caliper/v1p2"
WRITE_SCOPE: Final = "https://purl.imsglobal.org/spec/caliper/v1p2/scope/events.write"
_PREFIXES: Final = {
    "/rostering/1.0/": "/ims/oneroster/rostering/v1p2/",
    "/gradebook/1.0/": "/ims/oneroster/gradebook/v1p2/",
    "/resources/1.0/": "/ims/oneroster/resources/v1p2/",
    "/case/1.1/": "/ims/case/v1p1/",
}
_NEEDED: Final = ("@context", "id", "type", "action", "actor", "object", "eventTime", "session")
_NODES: Final = ("actor", "object", "generated")


def first_platforms_path(path: str) -> str:
    """Return the path that the first platform has for what a path of this one leads to."""
    for prefix, first in _PREFIXES.items():
        if path.startswith(prefix):
            return first + path.removeprefix(prefix)
    return path


def receive(world: World, tokens: Tokens, authorization: str, content: bytes) -> Response:
    """Store the events of an envelope in the aggregation profile; there is no job to follow.

    Args:
        world: All state.
        tokens: Checks the access token.
        authorization: Value of the Authorization header, or an empty string.
        content: The body of the request.
    """
    try:
        if not tokens.accepts(authorization):
            raise Problem(401, "The request was not correctly authorised", by="credentials")
        if not tokens.allows(authorization, WRITE_SCOPE):
            raise Problem(403, "The token lacks the scope events.write", by="credentials")
        world.events.receive(_checked(content, world.ground.rules))
    except Problem as problem:
        return Response(error_body("caliper", SEND_PATH, problem), problem.status)
    return Response({"status": "success", "message": "Events received"}, 200)


def _checked(content: bytes, rules: Rules) -> dict[str, Any]:
    try:
        envelope = orjson.loads(content)
    except ValueError as error:
        raise Problem(400, "The request body is not JSON", by="encoding") from error
    data = envelope.get("data") if isinstance(envelope, dict) else None
    if not isinstance(data, list) or not data or not {"sensor", "sendTime", "dataVersion"} <= set(envelope):
        raise Problem(400, "The request body is not an envelope with events", by="document")
    issues = [issue for index, event in enumerate(data) for issue in _event_issues(event, index)]
    if issues and rules.apply("second-profile"):
        raise Problem(400, "The request body is invalid", by="second-profile", issues=issues)
    return dict(envelope)


def _event_issues(event: Any, index: int) -> Iterator[Issue]:
    if not isinstance(event, dict):
        yield Issue(("data", index), "Expected object", "invalid_type", "object", "string")
        return
    if "action" not in event:
        return  # an entity
    for name in _NEEDED:
        if not event.get(name):
            yield Issue(("data", index, name), "Required", "invalid_type", "string", "undefined")
    if event.get("profile") == "TimebackProfile":
        yield Issue(("data", index, "profile"), "Unknown profile", "invalid_enum_value", "profile", "string")
    for name in _NODES:
        kind = event[name].get("type") if isinstance(event.get(name), dict) else None
        if str(kind).startswith("Timeback"):
            yield Issue(("data", index, name, "type"), f"Unknown type {kind}", "invalid_enum_value", "type", "string")
    if not _is_utc(event.get("eventTime")):
        yield Issue(("data", index, "eventTime"), "Expected a time in UTC", "invalid_date", "date", "string")


def _is_utc(moment: Any) -> bool:
    try:
        return isinstance(moment, str) and moment.endswith("Z") and read_moment(moment) is not None
    except ValueError:
        return False
