"""Which error an answer is: a table of rules, read top down, then the status."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from timeback_kit.runtime.error_bodies import issues_of, message_of
from timeback_kit.runtime.errors import (
    AlreadyExistsError,
    APIError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    RateLimitError,
    RedirectError,
    RequestTimeoutError,
    ServerError,
    ValidationError,
)
from timeback_kit.runtime.json_text import loads
from timeback_kit.runtime.redaction import clean

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT_KEPT: Final = 2_000
TEXT_SEARCHED: Final = 20_000
WRITES: Final = frozenset({"POST", "PUT", "PATCH"})
CREATES: Final = frozenset({"POST"})


@dataclass(frozen=True, slots=True)
class Rule:
    """One way a service says something its status does not.

    Args:
        name: What the rule is about, for tests and reports.
        statuses: Statuses it applies to.
        pattern: What the body has to contain.
        error: The error it is.
        methods: HTTP methods it applies to; None for all.
    """

    name: str
    statuses: frozenset[int]
    pattern: re.Pattern[str]
    error: type[APIError]
    methods: frozenset[str] | None = None


RULES: Final = (
    Rule(
        "an id that was deleted before still exists",
        frozenset({404}),
        re.compile(r"already\s+exists", re.I),
        AlreadyExistsError,
        methods=WRITES,
    ),
    Rule(
        "a conflict because it exists",
        frozenset({409}),
        re.compile(r"(?<!not )(?<!n't )(?<!longer )exist|duplicate|unique", re.I),
        AlreadyExistsError,
    ),
    Rule(
        "a conflict on creation that gives no reason",
        frozenset({409}),
        re.compile(r"\A(\W|null)*\Z|(\A|:)\W*conflict\W*(\Z|,|\})", re.I),
        AlreadyExistsError,
        methods=CREATES,
    ),
    Rule(
        "a duplicate that broke the service",
        frozenset({500}),
        re.compile(r"already\s+exists|duplicate\s+(key|entry|identifier|id)|E11000|unique\s+constraint", re.I),
        AlreadyExistsError,
        methods=WRITES,
    ),
    Rule(
        "a document the store did not find",
        frozenset({500}),
        re.compile(r"DocumentNotFoundError|No document found", re.I),
        NotFoundError,
    ),
)

BY_STATUS: Final[Mapping[int, type[APIError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitError,
}


def kind_of_failure(method: str, status: int, text: str) -> type[APIError]:
    """The error class of an answer.

    Args:
        method: HTTP method of the request.
        status: HTTP status.
        text: Body.
    """
    for rule in RULES:
        if status in rule.statuses and (rule.methods is None or method in rule.methods) and rule.pattern.search(text):
            return rule.error
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return ServerError
    return RedirectError if status < HTTPStatus.BAD_REQUEST else BY_STATUS.get(status, APIError)


def failure_of(
    method: str, status: int, headers: Mapping[str, str], content: bytes, retry_after: float | None = None
) -> APIError:
    """The error an answer is, with everything the body says as data.

    Args:
        method: HTTP method of the request.
        status: HTTP status.
        headers: Response headers, names in lower case.
        content: Body.
        retry_after: Seconds the service asks to wait.
    """
    text = content[:TEXT_SEARCHED].decode("utf-8", "replace")
    kind = kind_of_failure(method, status, text)
    body = _parsed(content)
    response = (text[:TEXT_KEPT] or None) if body is None else body
    extra: dict[str, Any] = {"retry_after": retry_after} if issubclass(kind, RateLimitError | ServerError) else {}
    return kind(_message(status, headers, body), status, response, issues=issues_of(body), **extra)


def _parsed(content: bytes) -> Any:
    try:
        return loads(content) if content else None
    except ValueError:
        return None


def _message(status: int, headers: Mapping[str, str], body: Any) -> str:
    said = message_of(body)
    if said is not None:
        return clean(said)
    if status < HTTPStatus.BAD_REQUEST and "location" in headers:
        where = _host_of(headers["location"]) or "another path"
        return f"{_phrase(status)}: the service points to {where}, which is not followed; check the base address"
    kind = headers.get("content-type", "").split(";")[0].strip()
    if body is not None or not kind or "json" in kind:
        return _phrase(status)
    return f"{_phrase(status)} (the answer is {clean(kind, 60)}, not JSON: something in front of the service sent it)"


def _host_of(location: str) -> str | None:
    try:
        return urlsplit(location).hostname
    except ValueError:
        return "an address that is none"


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return f"HTTP {status}"
