"""Faults on demand: how one is described, validated, matched against requests and counted."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final, Literal, Required, TypedDict, cast

from timeback_sandbox.mounts import SERVICES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TOKEN_SERVICE: Final = "token"  # noqa: S105 - a name
LONGEST_WAIT: Final = 600.0
LARGEST_BODY: Final = 4 * 1024**3

At = Literal["before_headers", "mid_body"]


class StatusFault(TypedDict, total=False):
    """Respond with a status instead of processing the request.

    `body` is any JSON value, or a string that is sent as it is; by default it is the service's own error body.
    `retry_after` is a number of seconds, or a string that is sent as it is. With `retry_after_form` set to "date"
    the seconds are sent as an HTTP date.
    """

    kind: Required[Literal["status"]]
    status: Required[int]
    body: Any
    headers: dict[str, str]
    retry_after: float | str
    retry_after_form: Literal["seconds", "date"]


class ResetFault(TypedDict, total=False):
    """Reset the connection (TCP RST), by default before the headers and without processing the request."""

    kind: Required[Literal["reset"]]
    at: At


class DripFault(TypedDict, total=False):
    """Process the request and send the response `size` bytes at a time, `interval` seconds apart."""

    kind: Required[Literal["drip"]]
    size: int
    interval: float


class StallFault(TypedDict, total=False):
    """Send nothing (or half the response) for `seconds`, then close the connection."""

    kind: Required[Literal["stall"]]
    at: At
    seconds: float


class TruncateFault(TypedDict, total=False):
    """Process the request, send half of the body and close the connection cleanly."""

    kind: Required[Literal["truncate"]]
    framing: Literal["length", "chunked"]


class InvalidJsonFault(TypedDict, total=False):
    """Process the request and respond with `body`, by default the first half of the real body, as complete JSON."""

    kind: Required[Literal["invalid_json"]]
    body: str


class CharsetFault(TypedDict, total=False):
    """Process the request, encode the body as `encoded` and declare it as `declared`."""

    kind: Required[Literal["charset"]]
    declared: str
    encoded: str


class OversizeFault(TypedDict, total=False):
    """Process the request and pad the JSON body with spaces to `size` bytes."""

    kind: Required[Literal["oversize"]]
    size: int


class BombFault(TypedDict, total=False):
    """Process the request, pad the JSON body with spaces to `size` bytes and compress it."""

    kind: Required[Literal["bomb"]]
    size: int
    encoding: Literal["gzip", "deflate"]


class BadCompressionFault(TypedDict):
    """Process the request and send the plain body as if it were compressed with gzip."""

    kind: Literal["bad_compression"]


class SurplusFault(TypedDict, total=False):
    """Process the request and send `data` (by default a second response) right behind the response."""

    kind: Required[Literal["surplus"]]
    data: str


class RedirectFault(TypedDict, total=False):
    """Redirect to `location`, by default the same path on another host, without processing the request."""

    kind: Required[Literal["redirect"]]
    status: int
    location: str


class RevokeTokenFault(TypedDict):
    """Revoke every token first, so that the request gets the service's 401."""

    kind: Literal["revoke_token"]


class TokenErrorFault(TypedDict, total=False):
    """Let the token endpoint fail with an OAuth error; matches the token endpoint unless a match is given."""

    kind: Required[Literal["token_error"]]
    status: int
    error: str


class CapPageFault(TypedDict):
    """Return at most `limit` rows, whatever limit is requested."""

    kind: Literal["cap_page"]
    limit: int


class ShiftRowsFault(TypedDict, total=False):
    """Rotate the rows of a list by `by` for each request, so that pages repeat and miss rows."""

    kind: Required[Literal["shift_rows"]]
    by: int


class LoseResponseFault(TypedDict, total=False):
    """Process the request, then reset, close or stall the connection instead of responding."""

    kind: Required[Literal["lose_response"]]
    how: Literal["reset", "close", "stall"]
    seconds: float


class FailJobFault(TypedDict, total=False):
    """Let the job of a Caliper envelope fail: as a state, or as a status in its return value."""

    kind: Required[Literal["fail_job"]]
    mode: Literal["state", "return_value"]


class SlowJobFault(TypedDict, total=False):
    """Keep the job of a Caliper envelope active for so many more looks at it."""

    kind: Required[Literal["slow_job"]]
    polls: int


class LatencyFault(TypedDict):
    """Wait `seconds`, then process the request as usual."""

    kind: Literal["latency"]
    seconds: float


Fault = (
    StatusFault
    | ResetFault
    | DripFault
    | StallFault
    | TruncateFault
    | InvalidJsonFault
    | CharsetFault
    | OversizeFault
    | BombFault
    | BadCompressionFault
    | SurplusFault
    | RedirectFault
    | RevokeTokenFault
    | TokenErrorFault
    | CapPageFault
    | ShiftRowsFault
    | LoseResponseFault
    | FailJobFault
    | SlowJobFault
    | LatencyFault
)


class FaultMatch(TypedDict, total=False):
    """Which requests a fault applies to; everything given must match.

    `path` is a prefix, or a glob with `*`, `?` or `[...]` over the whole path. Without `service` or `path` a fault
    applies to all services. The token endpoint is matched only by the service "token" or a path that starts with
    `/oauth2`.
    """

    service: str
    method: str
    path: str


class FaultRule(TypedDict, total=False):
    """A fault, which requests it applies to, and when.

    `after` matching requests pass first; then the fault fires `times` times (default 1; None for every time).
    """

    match: FaultMatch
    times: int | None
    after: int
    fault: Required[Fault]


class FaultState(TypedDict):
    """A rule with its defaults filled in, how many requests it matched and how often it fired."""

    id: str
    match: FaultMatch
    times: int | None
    after: int
    fault: Fault
    seen: int
    fired: int


class FaultError(ValueError):
    """A fault is described wrongly.

    Args:
        field: Dotted path of the field.
        allowed: What is allowed there.
    """

    def __init__(self, field: str, allowed: str) -> None:
        super().__init__(f"{field}: {allowed}")
        self.field = field
        self.allowed = allowed


_HEADER_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_REQUIRED = object()
_OMITTED = object()


@dataclass(frozen=True, slots=True)
class _Field:
    """What a field may hold; `default` is filled in unless it is required or may be omitted."""

    accepts: Callable[[Any], bool]
    allowed: str
    default: Any = _REQUIRED

    @property
    def is_required(self) -> bool:
        """Whether there is no default."""
        return self.default is _REQUIRED


def _integer(low: int, high: int, default: Any = _REQUIRED) -> _Field:
    return _Field(
        lambda value: isinstance(value, int) and not isinstance(value, bool) and low <= value <= high,
        f"must be an integer from {low} to {high}",
        default,
    )


def _seconds(default: Any = _REQUIRED) -> _Field:
    return _Field(
        lambda value: _is_number(value) and 0 <= value <= LONGEST_WAIT,
        f"must be a number of seconds from 0 to {LONGEST_WAIT:g}",
        default,
    )


def _choice(*choices: str, default: Any = _REQUIRED) -> _Field:
    return _Field(lambda value: value in choices, f"must be one of {', '.join(choices)}", default)


def _string(default: Any = _REQUIRED) -> _Field:
    return _Field(lambda value: isinstance(value, str), "must be a string", default)


def _header_value(value: Any) -> bool:
    return isinstance(value, str) and value.isprintable() and value.isascii()


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_encoding(value: Any) -> bool:
    try:
        "{}".encode(value, "replace")
    except (LookupError, TypeError, UnicodeError):
        return False
    return True


_AT = _choice("before_headers", "mid_body", default="before_headers")
_HEADERS = _Field(
    lambda value: (
        isinstance(value, dict)
        and all(_HEADER_NAME.fullmatch(name) and _header_value(part) for name, part in value.items())
        and "content-length" not in map(str.lower, value)
    ),
    "must be an object of header names and printable ASCII values; content-length is that of the body",
    _OMITTED,
)
_RETRY_AFTER = _Field(
    lambda value: _header_value(value) or (_is_number(value) and 0 <= value <= 10**9),
    "must be a number of seconds from 0, or a string that is sent as it is",
    _OMITTED,
)
_ENCODING = "must be a text encoding that Python knows, such as utf-8, utf-16 or latin-1"

KINDS: Final[Mapping[str, Mapping[str, _Field]]] = {
    "status": {
        "status": _integer(200, 599),
        "body": _Field(lambda _: True, "may be any JSON value", _OMITTED),
        "headers": _HEADERS,
        "retry_after": _RETRY_AFTER,
        "retry_after_form": _choice("seconds", "date", default="seconds"),
    },
    "reset": {"at": _AT},
    "drip": {"size": _integer(1, 65536, 1), "interval": _seconds(0.05)},
    "stall": {"at": _AT, "seconds": _seconds(LONGEST_WAIT)},
    "truncate": {"framing": _choice("length", "chunked", default="length")},
    "invalid_json": {"body": _string(_OMITTED)},
    "charset": {
        "declared": _Field(lambda value: _header_value(value) and ";" not in value, "must be a charset name", "utf-8"),
        "encoded": _Field(_is_encoding, _ENCODING, "utf-16"),
    },
    "oversize": {"size": _integer(1, LARGEST_BODY, 256 * 1024**2)},
    "bomb": {
        "size": _integer(1, LARGEST_BODY, 256 * 1024**2),
        "encoding": _choice("gzip", "deflate", default="gzip"),
    },
    "bad_compression": {},
    "surplus": {"data": _string("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}")},
    "redirect": {
        "status": _Field(lambda value: value in (301, 302, 303, 307, 308), "must be 301, 302, 303, 307 or 308", 302),
        "location": _Field(_header_value, "must be a URL", _OMITTED),
    },
    "revoke_token": {},
    "token_error": {"status": _integer(400, 599, 401), "error": _string("invalid_client")},
    "cap_page": {"limit": _integer(1, 10_000)},
    "shift_rows": {"by": _integer(-10_000, 10_000, 1)},
    "lose_response": {"how": _choice("reset", "close", "stall", default="reset"), "seconds": _seconds(LONGEST_WAIT)},
    "fail_job": {"mode": _choice("state", "return_value", default="state")},
    "slow_job": {"polls": _integer(1, 1_000_000, 5)},
    "latency": {"seconds": _seconds()},
}
_DEFAULT_MATCH: Final[Mapping[str, FaultMatch]] = {
    "token_error": {"service": TOKEN_SERVICE},
    **{key: {"service": "caliper", "method": "POST", "path": "/caliper/event"} for key in ("fail_job", "slow_job")},
}
_MATCHABLE: Final = (*(service.name for service in SERVICES), TOKEN_SERVICE)
_METHODS: Final = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
_RULE: Final[Mapping[str, _Field]] = {
    "match": _Field(lambda value: isinstance(value, dict), "must be an object", _OMITTED),
    "times": _Field(
        lambda value: value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= 1),
        "must be an integer from 1, or null for every time",
        1,
    ),
    "after": _integer(0, 10**9, 0),
    "fault": _Field(lambda value: isinstance(value, dict), f"must be an object; kinds: {', '.join(KINDS)}"),
}
_MATCH: Final[Mapping[str, _Field]] = {
    "service": _choice(*_MATCHABLE, default=_OMITTED),
    "method": _choice(*_METHODS, default=_OMITTED),
    "path": _Field(
        lambda value: isinstance(value, str) and value.startswith(("/", "*")),
        "must be a path prefix or glob that starts with / or *",
        _OMITTED,
    ),
}


def checked_rule(value: Any) -> dict[str, Any]:
    """Validate a rule and fill in its defaults.

    Raises:
        FaultError: A field is missing, unknown or invalid.
    """
    if not isinstance(value, dict):
        raise FaultError("body", f"must be an object with the fields {', '.join(_RULE)}")
    rule = _checked("", _RULE, value)
    kind = rule["fault"].get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        raise FaultError("fault.kind", f"must be one of {', '.join(KINDS)}")
    given = {name: part for name, part in rule["fault"].items() if name != "kind"}
    rule["fault"] = {"kind": kind, **_checked("fault.", KINDS[kind], given, f"a {kind} fault")}
    match = rule.get("match")
    rule["match"] = _checked("match.", _MATCH, match) if match else dict(_DEFAULT_MATCH.get(kind, {}))
    return rule


def _checked(prefix: str, fields: Mapping[str, _Field], given: Mapping[str, Any], owner: str = "") -> dict[str, Any]:
    for name in given:
        if name not in fields:
            known = ", ".join(fields) or "none"
            raise FaultError(prefix + str(name), f"is not a field{f' of {owner}' if owner else ''}; fields: {known}")
    values = {}
    for name, wanted in fields.items():
        if name in given:
            if not wanted.accepts(given[name]):
                raise FaultError(prefix + name, wanted.allowed)
            values[name] = given[name]
        elif wanted.is_required:
            raise FaultError(prefix + name, f"is required and {wanted.allowed}")
        elif wanted.default is not _OMITTED:
            values[name] = wanted.default
    return values


@dataclass(frozen=True, slots=True)
class Firing:
    """A fault that applies to one request.

    Attributes:
        id: Id of the rule.
        fault: The fault, with its defaults.
        number: How often the rule has fired, this time included.
    """

    id: str
    fault: Mapping[str, Any]
    number: int

    @property
    def kind(self) -> str:
        """Kind of the fault."""
        return str(self.fault["kind"])


@dataclass(slots=True)
class _Entry:
    id: str
    rule: Mapping[str, Any]
    seen: int = 0
    fired: int = 0

    def applies(self, service: str, method: str, path: str) -> bool:
        match = self.rule["match"]
        pattern = match.get("path")
        if service == TOKEN_SERVICE and match.get("service") != service and not (pattern or "").startswith("/oauth2"):
            return False
        return (
            match.get("service", service) == service
            and match.get("method", method) == method
            and (pattern is None or _path_matches(pattern, path))
        )

    def is_due(self) -> bool:
        times = self.rule["times"]
        return self.seen > self.rule["after"] and (times is None or self.fired < times)

    def state(self) -> FaultState:
        state: Any = {"id": self.id, **self.rule, "seen": self.seen, "fired": self.fired}
        return cast("FaultState", state)


def _path_matches(pattern: str, path: str) -> bool:
    if any(character in pattern for character in "*?["):
        return fnmatchcase(path, pattern)
    return path.startswith(pattern)


@dataclass(slots=True)
class Faults:
    """All rules, in the order in which they were added. Safe to use from several threads."""

    _entries: list[_Entry] = field(default_factory=list)
    _count: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, rule: FaultRule) -> FaultState:
        """Add a rule.

        Raises:
            FaultError: A field is missing, unknown or invalid.
        """
        checked = checked_rule(rule)
        with self._lock:
            self._count += 1
            entry = _Entry(f"fault-{self._count}", checked)
            self._entries.append(entry)
            return entry.state()

    def take(self, service: str, method: str, path: str) -> Firing | None:
        """Count a request and return the fault that applies to it, if any: the first rule that is due."""
        firing = None
        with self._lock:
            for entry in self._entries:
                if entry.applies(service, method, path):
                    entry.seen += 1
                    if firing is None and entry.is_due():
                        entry.fired += 1
                        firing = Firing(entry.id, entry.rule["fault"], entry.fired)
        return firing

    def list(self) -> list[FaultState]:
        """Return all rules with their counts."""
        with self._lock:
            return [entry.state() for entry in self._entries]

    def remove(self, fault_id: str) -> bool:
        """Remove a rule; return whether it existed."""
        with self._lock:
            before = len(self._entries)
            self._entries = [entry for entry in self._entries if entry.id != fault_id]
            return len(self._entries) < before

    def clear(self) -> None:
        """Remove all rules and start counting ids from 1 again."""
        with self._lock:
            self._entries.clear()
            self._count = 0
