"""Options of a single call, and the raw answer it may hand out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypedDict

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue

if TYPE_CHECKING:
    from collections.abc import Callable

PROTECTED: Final = frozenset(
    {"authorization", "host", "content-length", "transfer-encoding", "connection", "proxy-authorization", "cookie"}
)
_HEADER_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", re.ASCII)
_HEADER_VALUE: Final = re.compile(r"[\x20-\x7e\t]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer as it came, before it became a model.

    Args:
        status: HTTP status.
        headers: Response headers, names in lower case.
        json: Parsed JSON body; None when there was none or it is no JSON.
        operation: Dotted name of the operation, or "METHOD /path" of a call through `request`.
        attempts: How many requests it took.
        content: The body as bytes.
    """

    status: int
    headers: Mapping[str, str]
    json: Any
    operation: str
    attempts: int
    content: bytes = b""

    def __repr__(self) -> str:
        return f"RawAnswer(status={self.status}, operation={self.operation!r}, attempts={self.attempts})"


class RequestOptions(TypedDict, total=False):
    """What one call may do differently from its client."""

    timeout: float
    """Seconds for the whole call: token, attempts, waits and body."""
    max_retries: int
    """How often a failed attempt is repeated; 0 turns repeating off."""
    headers: Mapping[str, str]
    """Sent in addition; Authorization cannot be replaced."""
    on_answer: Callable[[RawAnswer], None]
    """Called with the raw answer of each successful request."""
    prefetch: int
    """Pages a walk asks for at a time; 1 asks for one after the other."""


def checked_options(options: RequestOptions | None) -> RequestOptions:
    """The options of a call, empty when none were given; an option that is None counts as not given.

    Args:
        options: What the caller gave.

    Raises:
        InputValidationError: If an option is unknown or cannot be followed.
    """
    if options is None:
        return {}
    if not isinstance(options, Mapping):
        raise InputValidationError("Invalid request_options", issues=[ValidationIssue("", "expected a dict")])
    timeout, on_answer = options.get("timeout"), options.get("on_answer")
    issues: list[ValidationIssue] = []
    if timeout is not None and not (_is_number(timeout) and 0 < timeout < float("inf")):
        issues.append(ValidationIssue("timeout", "expected seconds above 0"))
    issues += _count_issues("max_retries", options.get("max_retries"), 0)
    issues += _header_issues(options.get("headers"))
    if on_answer is not None and not callable(on_answer):
        issues.append(ValidationIssue("on_answer", "expected a function"))
    issues += _count_issues("prefetch", options.get("prefetch"), 1)
    known = RequestOptions.__annotations__
    issues += [ValidationIssue(str(name)[:60], "is no option of a call") for name in options if name not in known]
    if issues:
        raise InputValidationError("Invalid request_options", issues=issues)
    return options


def _count_issues(name: str, value: object, least: int) -> list[ValidationIssue]:
    if value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= least):
        return []
    return [ValidationIssue(name, f"expected an integer of at least {least}")]


def _header_issues(headers: object) -> list[ValidationIssue]:
    if headers is None:
        return []
    if not isinstance(headers, Mapping):
        return [ValidationIssue("headers", "expected a dict")]
    issues = []
    for name, value in headers.items():
        where = f"headers.{str(name)[:60]}"
        if not isinstance(name, str) or _HEADER_NAME.fullmatch(name) is None:
            issues.append(ValidationIssue(where, "is no header name"))
        elif name.lower() in PROTECTED:
            issues.append(ValidationIssue(where, "is set by the client"))
        elif not isinstance(value, str) or _HEADER_VALUE.fullmatch(value) is None:
            issues.append(ValidationIssue(where, "expected printable ASCII text"))
    return issues


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
