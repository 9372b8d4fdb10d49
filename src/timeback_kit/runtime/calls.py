"""An operation and its arguments, made into a request that only lacks a host and a token."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, unquote, urlsplit
from uuid import uuid4

from timeback_kit.runtime.answers import value as any_value
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.inputs import request_body
from timeback_kit.runtime.operations import ABSENT, Body, Operation
from timeback_kit.runtime.options import RawAnswer, RequestOptions, checked_options
from timeback_kit.runtime.paths import fill, is_unicode
from timeback_kit.runtime.policy import Repeat, repeat_of
from timeback_kit.runtime.queries import query_text
from timeback_kit.runtime.requests import Request
from timeback_kit.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeback_kit.runtime.auth import TokenRequest

USER_AGENT: Final = f"timeback-python/{__version__}"
REQUEST_ID: Final = "X-Request-ID"
METHODS: Final = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
_WORDS: Final = re.compile(r"[A-Za-z-]{1,30}|v?\d{1,2}([p.]\d{1,2}){0,2}")


@dataclass(frozen=True, slots=True)
class Call:
    """A request without a host.

    Args:
        operation: What is called.
        target: Path and query below the base address.
        headers: Headers without the token.
        content: Body, if any.
        repeat: What may be repeated.
        timeout: Seconds for the whole call; None for the client's.
        max_retries: Repetitions; None for the client's.
        on_answer: Called with the raw answer of a success.
        subject: The last id of the path, for `NotFoundError.sourced_id`.
    """

    operation: Operation[Any]
    target: str = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    content: bytes | None = field(default=None, repr=False)
    repeat: Repeat = Repeat.ALWAYS
    timeout: float | None = None
    max_retries: int | None = None
    on_answer: Callable[[RawAnswer], None] | None = None
    subject: str | None = field(default=None, repr=False)

    @property
    def request_id(self) -> str:
        """What goes out as X-Request-ID."""
        return self.headers.get(REQUEST_ID, "")


def call_of(request: Request[Any], template: str) -> Call:
    """Prepare a call; whatever is wrong with its arguments is found here.

    Args:
        request: What is asked for.
        template: Path template of its operation on the platform at hand.

    Raises:
        InputValidationError: If an id, a parameter, the body or an option cannot be sent.
    """
    operation = request.operation
    given = checked_options(request.options)
    target = fill(template, request.path, operation.optional_path)
    text = query_text(operation, request.query)
    content, media_type = request_body(operation, request.body)
    subject = next((value for value in reversed(list(request.path.values())) if isinstance(value, str)), None)
    return Call(
        operation,
        f"{target}?{text}" if text else target,
        _headers(operation.accept, media_type, given.get("headers")),
        content,
        repeat_of(operation.method, operation.retry),
        given.get("timeout"),
        given.get("max_retries"),
        given.get("on_answer"),
        subject,
    )


def _headers(accept: str, media_type: str | None, more: Mapping[str, str] | None) -> dict[str, str]:
    headers = {"Accept": accept, "User-Agent": USER_AGENT, REQUEST_ID: str(uuid4())}
    if media_type is not None:
        headers["Content-Type"] = media_type
    for name, value in (more or {}).items():
        same = next((known for known in headers if known.lower() == name.lower()), name)
        headers[same] = value
    return headers


def token_call(service: str, request: TokenRequest) -> Call:
    """The call that asks for a token; it may be repeated whatever went wrong."""
    operation: Operation[Any] = Operation(
        id="token", name="token", service=service, method="POST", path=urlsplit(request.url).path, answer=any_value()
    )
    headers = {**_headers("application/json", None, None), **request.headers}
    return Call(operation, "", headers, request.content)


def ad_hoc(
    service: str,
    method: str,
    path: str,
    params: Mapping[str, Any] | None,
    json: Any,
    options: RequestOptions | None,
) -> Call:
    """A call of a route that no document describes.

    Args:
        service: Name of the service.
        method: HTTP method.
        path: Path below the base address.
        params: Query parameters.
        json: Body; None for none.
        options: What this call does differently.

    Raises:
        InputValidationError: If method or path is none, or something else cannot be sent.
    """
    verb = method.upper() if isinstance(method, str) else ""
    issues = [] if verb in METHODS else [ValidationIssue("method", f"expected one of {', '.join(METHODS)}")]
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//") or _has_dots(path):
        issues.append(ValidationIssue("path", "expected a path that begins with one slash and has no dot segments"))
    elif any(mark in path for mark in "?#\\"):
        issues.append(ValidationIssue("path", "expected a path without query; that goes into params"))
    elif not is_unicode(path):
        issues.append(ValidationIssue("path", "is no valid Unicode text"))
    if issues:
        raise InputValidationError("Invalid request", issues=issues)
    template = quote(path, safe="/%:@!$&'()*+,;=~")
    shown = _without_ids(template)
    operation: Operation[Any] = Operation(
        id="request",
        name=f"{verb} {shown}",
        service=service,
        method=verb,
        path=shown,
        answer=any_value(),
        body=None if json is None else Body(),
    )
    body = ABSENT if json is None else json
    return call_of(Request(operation, query=params or {}, body=body, options=options), template)


def _has_dots(path: str) -> bool:
    return any(unquote(segment) in {".", ".."} for segment in path.split("/"))


def _without_ids(path: str) -> str:
    """A path whose segments are words and versions; the others may be ids of learners."""
    return "/".join(part if not part or _WORDS.fullmatch(part) else "{id}" for part in path.split("/"))
