"""A request: the operation with its arguments, and how they become path, query, headers and body."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypedDict, TypeVar
from urllib.parse import quote, unquote, urlencode, urlsplit
from uuid import uuid4

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.filters import Where, filter_text
from timeback_kit.runtime.headers import HEADER_VALUE, header_issues
from timeback_kit.runtime.operations import ABSENT, EMPTY, GRANT, Body, Operation
from timeback_kit.runtime.operations import value as any_value
from timeback_kit.runtime.records import Record, part
from timeback_kit.runtime.request_body import request_body
from timeback_kit.runtime.retry import RetryPolicy, RetryRule, retry_rule
from timeback_kit.runtime.scalars import is_unicode, scalar_text
from timeback_kit.runtime.settings import SECONDS, is_count, is_seconds, milliseconds_hint
from timeback_kit.runtime.suggestions import close_name
from timeback_kit.runtime.wire_names import matching
from timeback_kit.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from timeback_kit.runtime.auth import TokenRequest
    from timeback_kit.runtime.operations import RawResponse


ENCODINGS: Final = "gzip, deflate"
"""The compressions that can be undone in steps of bounded size."""

T_co = TypeVar("T_co", covariant=True)


class Request(Record, Generic[T_co], hot=True):
    """An operation with its arguments.

    Args:
        operation: The operation to call.
        path: Path parameters by placeholder.
        query: Query parameters by wire name.
        body: Request body; `ABSENT` for none.
        options: Options of this request alone.
        extra: Keys that no document knows, sent beside those of the body.
    """

    operation: Operation[T_co]
    path: Mapping[str, Any] = part(default=EMPTY, repr=False)
    query: Mapping[str, Any] = part(default=EMPTY, repr=False)
    body: object = part(default=ABSENT, repr=False)
    options: RequestOptions | None = part(default=None, repr=False)
    extra: Mapping[str, Any] | None = part(default=None, repr=False)

    def checked_options(self) -> RequestOptions:
        """Its options, empty when there are none.

        Raises:
            InputValidationError: If one is unknown or out of range.
        """
        return checked_options(self.options)

    def with_query(self, query: Mapping[str, Any]) -> Request[T_co]:
        """The same request with other query parameters."""
        return Request(self.operation, self.path, query, self.body, self.options, self.extra)

    @property
    def has_body(self) -> bool:
        """Whether a body was given; None is one, sent as null."""
        return self.body is not ABSENT

    def with_body(self, body: object) -> Request[T_co]:
        """The same request with another body."""
        return Request(self.operation, self.path, self.query, body, self.options, self.extra)


class RequestOptions(TypedDict, total=False):
    """Per-request options."""

    timeout: float
    """Seconds for the whole call, from when it has its slot: token, attempts, waits and body."""
    pool_timeout: float
    """Seconds it may wait for a slot, while others to the same host are under way."""
    deadline: float
    """Seconds for the wait for a slot and the call together."""
    attempt_timeout: float
    """Seconds for one attempt, if it may be retried."""
    max_response_bytes: int
    """Most bytes of the response, decompressed; for a download to a file there is a limit only if it is given here."""
    max_retries: int
    """Number of retries after the first attempt; 0 for none."""
    retry_policy: RetryPolicy
    """How often this call is retried, and after how long; `max_retries` wins over the number in it."""
    retry: Literal["repeat", "never"]
    """"repeat": retry this POST or PATCH also when the service may have processed it. "never": send it once."""
    headers: Mapping[str, str]
    """Additional headers; Authorization cannot be replaced."""
    on_response: Callable[[RawResponse], None]
    """Called with the raw response of each successful request."""
    prefetch: int
    """Number of pages fetched at a time, at most `max_connections`; 1 fetches one after the other."""


def checked_options(options: RequestOptions | None) -> RequestOptions:
    """The options of a request, empty when none are given; None is the same as leaving an option out.

    Raises:
        InputValidationError: If an option is unknown or out of range.
    """
    if options is None:
        return {}
    if not isinstance(options, Mapping):
        raise InputValidationError("Invalid request_options", issues=[ValidationIssue("", "expected a dict")])
    on_response = options.get("on_response")
    issues: list[ValidationIssue] = []
    for name in SECONDS:
        seconds: Any = options.get(name)
        if seconds is None:
            continue
        if not is_seconds(seconds):
            issues.append(ValidationIssue(name, "expected seconds above 0"))
        elif hint := milliseconds_hint(seconds, name):
            issues.append(ValidationIssue(name, f"{seconds:g} {hint}"))
    issues += _count_issues("max_response_bytes", options.get("max_response_bytes"), 1)
    issues += _count_issues("max_retries", options.get("max_retries"), 0)
    issues += header_issues(options.get("headers"))
    if on_response is not None and not callable(on_response):
        issues.append(ValidationIssue("on_response", "expected a function"))
    issues += _count_issues("prefetch", options.get("prefetch"), 1)
    issues += _retry_issues(options.get("retry_policy"), options.get("retry"))
    known = RequestOptions.__annotations__
    issues += [ValidationIssue(str(name)[:60], "unknown request option") for name in options if name not in known]
    if issues:
        raise InputValidationError("Invalid request_options", issues=issues)
    return options


def _count_issues(name: str, value: object, least: int) -> list[ValidationIssue]:
    if value is None or is_count(value, least):
        return []
    return [ValidationIssue(name, f"expected an integer of at least {least}")]


def _retry_issues(policy: object, retry: object) -> list[ValidationIssue]:
    issues = []
    if policy is not None and not isinstance(policy, RetryPolicy):
        issues.append(ValidationIssue("retry_policy", "expected a RetryPolicy"))
    if retry not in (None, "repeat", "never"):
        issues.append(ValidationIssue("retry", 'expected "repeat" or "never"'))
    return issues


PLACEHOLDER: Final = re.compile(r"\{([^{}]+)\}")


@lru_cache(maxsize=1024)
def _pieces(template: str) -> tuple[str, ...]:
    return tuple(PLACEHOLDER.split(template))


def placeholders(template: str) -> tuple[str, ...]:
    """Names of the placeholders of a template, in order."""
    return _pieces(template)[1::2]


def fill_path(template: str, values: Mapping[str, Any], optional: Collection[str] = ()) -> str:
    """Put ids into a path template.

    Args:
        template: Path with `{placeholders}`; its trailing slash, or the lack of one, stays.
        values: Id by placeholder.
        optional: Placeholders of trailing segments which are left out when their value is None.

    Returns:
        The path, each id encoded as one segment.

    Raises:
        InputValidationError: If an id is missing, empty, only dots or not a string.
    """
    issues: list[ValidationIssue] = []
    path = ""
    for at, piece in enumerate(_pieces(template)):
        if at % 2 == 0:
            path += piece
        elif piece in optional and values.get(piece) is None:
            path = path.removesuffix("/")
        else:
            path += _segment(piece, values.get(piece), issues)
    if issues:
        raise InputValidationError("Invalid path", issues=issues)
    return path


def _segment(name: str, value: Any, issues: list[ValidationIssue]) -> str:
    if not isinstance(value, str):
        problem = f"expected a non-empty string, got {'nothing' if value is None else f'a {type(value).__name__}'}"
    elif not value.strip():
        problem = "expected a non-empty string"
    elif value.strip() in {".", ".."}:
        problem = '"." and ".." are not valid ids'
    elif not (value.isascii() or is_unicode(value)):
        problem = "is not valid Unicode"
    else:
        return quote(value, safe="")
    issues.append(ValidationIssue(name, problem))
    return ""


PLAIN_INTEGERS: Final = 1 << 63
_JOINTS: Final = {"pipe": "|", "space": " "}
NOTHING: Final[tuple[Any, ...]] = (None, "", [], ())


def query_text(operation: Operation[Any], query: Mapping[str, Any]) -> str:
    """Write the query of a request.

    Args:
        operation: The operation; it says which lists are joined by commas.
        query: Values by wire name (or snake_case, where the operation lists its parameters); None is left out.

    Returns:
        The query string without the question mark.

    Raises:
        InputValidationError: If a required parameter is missing or a value has no query form.
    """
    if not isinstance(query, Mapping):
        raise InputValidationError("Invalid parameters", issues=[ValidationIssue("params", "expected a mapping")])
    given = _by_wire_name(operation, query) if operation.query else query
    issues = _missing(operation, given) if operation.required_query else []
    if operation.choices or operation.ranges:
        issues += _beyond(operation, given)
    pairs: list[tuple[str, str]] = []
    for name, value in given.items():
        if name in operation.headers or name in operation.cookies:
            continue
        if not isinstance(name, str) or not (name.isascii() or is_unicode(name)):
            issues.append(ValidationIssue("", "expected valid Unicode strings as names"))
        elif type(value) is str and value.isascii():
            pairs.append((name, value))
        elif type(value) is int and abs(value) < PLAIN_INTEGERS:
            pairs.append((name, str(value)))
        elif value is not None:
            _add_pairs(operation, name, value, pairs, issues)
    if issues:
        raise InputValidationError("Invalid parameters", issues=issues)
    return urlencode(pairs, quote_via=quote, safe="") if pairs else ""


def _missing(operation: Operation[Any], given: Mapping[str, Any]) -> list[ValidationIssue]:
    return [ValidationIssue(name, "is required") for name in operation.required_query if given.get(name) in NOTHING]


def _beyond(operation: Operation[Any], given: Mapping[str, Any]) -> Iterator[ValidationIssue]:
    """What is wrong with values that have to be one of a few, or between two numbers."""
    for name, allowed in operation.choices.items():
        value = given.get(name)
        several = value if isinstance(value, list | tuple | set | frozenset) else (value,)
        if any(one is not None and _written(one) not in allowed for one in several):
            yield ValidationIssue(name, f"expected one of {', '.join(map(repr, allowed))}")
    for name, (least, most) in operation.ranges.items():
        value = given.get(name)
        if value is None:
            continue
        number = _as_integer(value)
        if number is None or (least is not None and number < least) or (most is not None and number > most):
            bounds = f"from {least} to {most}" if most is not None else f"of at least {least}"
            yield ValidationIssue(name, f"expected an integer {bounds}")


def _written(value: object) -> str | None:
    """A value as the query has it; None where it has none, which is a problem of its own."""
    try:
        return scalar_text(value)[0]
    except ValueError:
        return None


def _as_integer(value: object) -> int | None:
    """A whole number, also as text."""
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value, re.ASCII):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _by_wire_name(operation: Operation[Any], query: Mapping[str, Any]) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for name, value in query.items():
        wire = matching(name, operation.query)
        if wire is None:
            meant = close_name(str(name), operation.query)
            if meant is not None:
                issue = ValidationIssue(str(name)[:60], f"is an unknown parameter; did you mean {meant!r}?")
                raise InputValidationError("Invalid parameters", issues=[issue])
            from timeback_kit.runtime.logs import logger

            message = "%s: the parameter %r is in no document; it is sent as it is"
            logger("inputs").warning(message, operation.name, str(name)[:60])
        found[wire or name] = value
    return found


def _add_pairs(
    operation: Operation[Any], name: str, value: Any, pairs: list[tuple[str, str]], issues: list[ValidationIssue]
) -> None:
    style = operation.styles.get(name)
    if style == "deep" and isinstance(value, Mapping):
        for key, inner in value.items():
            if inner is not None:
                _add_pairs(operation, f"{name}[{key}]", inner, pairs, issues)
        return
    if not isinstance(value, Sequence | set | frozenset) or isinstance(value, str | bytes):
        pairs.append((name, _text(value, name, issues)))
        return
    texts = [_text(item, f"{name}[{at}]", issues) for at, item in enumerate(value)]
    if name in operation.csv:
        texts = [",".join(texts)] if texts else []
    elif style is not None:
        texts = [_JOINTS.get(style, ",").join(texts)] if texts else []
    pairs += [(name, text) for text in texts]


def _text(value: Any, path: str, issues: list[ValidationIssue]) -> str:
    try:
        return scalar_text(value)[0]
    except ValueError as error:
        issues.append(ValidationIssue(path, str(error)))
        return ""


def query_params(
    params: Mapping[str, Any] | None, where: str | None = None, bound: Where | None = None
) -> Mapping[str, Any]:
    """The query of a call that takes its parameters as one dict.

    Args:
        params: Parameters by wire or snake_case name; None is an empty dict.
        where: Name under which conditions are given; None where there is no filter.
        bound: Conditions that come with the resource the call is made on.

    Raises:
        InputValidationError: If it is not a mapping, or a condition cannot be expressed.
    """
    if params is None:
        params = {}
    if not isinstance(params, Mapping):
        raise InputValidationError("Invalid params", issues=[ValidationIssue("params", "expected a mapping")])
    if where is None or (where not in params and not bound):
        return params
    rest = {name: value for name, value in params.items() if name not in (where, "filter")}
    return {**rest, "filter": filter_text(params.get(where), params.get("filter"), bound)}


def as_many(given: object) -> object:
    """A list of objects from one object or several."""
    return given if isinstance(given, list | tuple) else [given]


USER_AGENT: Final = f"timeback-python/{__version__}"
REQUEST_ID: Final = "X-Request-ID"
MOST_ENCODINGS: Final = 4
METHODS: Final = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")
_WORDS: Final = re.compile(r"[A-Za-z-]{1,30}|v?\d{1,2}([p.]\d{1,2}){0,2}")


class PreparedRequest(Record, hot=True):
    """A request as it is sent, but for its host and token.

    Args:
        operation: The operation it calls.
        target: Path and query below the base URL.
        headers: Headers without the token.
        request_id: Its X-Request-ID.
        content: Body, if any.
        options: Options of this request alone, checked.
        sourced_id: The last id of the path, for `NotFoundError.sourced_id`.
        retry: What may be retried of it.
    """

    operation: Operation[Any]
    target: str = part(repr=False)
    headers: Mapping[str, str] = part(repr=False)
    request_id: str = ""
    content: bytes | None = part(default=None, repr=False)
    options: RequestOptions = part(factory=lambda: RequestOptions(), repr=False)
    sourced_id: str | None = part(default=None, repr=False)
    retry: RetryRule = RetryRule.NEVER


def build_request(request: Request[Any], template: str) -> PreparedRequest:
    """Prepare a call; whatever is wrong with its arguments is found here.

    Args:
        request: The request.
        template: Path template of its operation on the platform at hand.

    Raises:
        InputValidationError: If an id, a parameter, the body or an option cannot be sent.
    """
    operation, options = request.operation, request.options
    given = {} if options is None else checked_options(options)
    target = fill_path(template, request.path, operation.optional_path)
    text = query_text(operation, request.query) if request.query is not EMPTY or operation.required_query else ""
    content = media_type = None
    if operation.body is not None or request.has_body:
        content, media_type = request_body(operation, request.body, request.extra, request.path)
    sourced_id = None
    for value in request.path.values():
        sourced_id = value if isinstance(value, str) else sourced_id
    headers = _headers(operation.accept, media_type, given.get("headers"))
    if operation.headers or operation.cookies:
        headers |= _parameter_headers(operation, request.query)
    return PreparedRequest(
        operation,
        f"{target}?{text}" if text else target,
        headers,
        headers.get(REQUEST_ID, ""),
        content,
        given,
        sourced_id,
        retry_rule(operation.method, operation.retry, given.get("retry")),
    )


def _parameter_headers(operation: Operation[Any], given: Mapping[str, Any]) -> dict[str, str]:
    """The headers that carry header and cookie parameters."""
    issues: list[ValidationIssue] = []
    texts = {
        name: _text(given[name], name, issues)
        for name in (*operation.headers, *operation.cookies)
        if given.get(name) is not None
    }
    for name, text in texts.items():
        if HEADER_VALUE.fullmatch(text) is None or (name in operation.cookies and re.search(r"[;,\s]", text)):
            issues.append(ValidationIssue(name, "expected printable ASCII characters"))
    if issues:
        raise InputValidationError("Invalid parameters", issues=issues)
    headers = {name: texts[name] for name in operation.headers if name in texts}
    cookies = "; ".join(f"{name}={texts[name]}" for name in operation.cookies if name in texts)
    return {**headers, "Cookie": cookies} if cookies else headers


def _headers(accept: str, media_type: str | None, more: Mapping[str, str] | None) -> dict[str, str]:
    headers = {"Accept": accept, "Accept-Encoding": ENCODINGS, "User-Agent": USER_AGENT, REQUEST_ID: str(uuid4())}
    if media_type is not None:
        headers["Content-Type"] = media_type
    for name, value in (more or {}).items():
        same = next((known for known in headers if known.lower() == name.lower()), name)
        headers[same] = value
    return headers


def with_defaults(
    request: PreparedRequest, headers: Mapping[str, str] | None, user_agent: str | None
) -> dict[str, str]:
    """The headers of a request with those of the client; the request's own win."""
    own = dict(request.headers)
    if user_agent and own.get("User-Agent") == USER_AGENT:
        own["User-Agent"] = f"{USER_AGENT} {user_agent}"
    if not headers:
        return own
    names = {name.lower() for name in own}
    return {**own, **{name: value for name, value in headers.items() if name.lower() not in names}}


def token_request(service: str, request: TokenRequest) -> PreparedRequest:
    """The request for a token, which may be retried after any transient failure."""
    operation: Operation[Any] = Operation(
        id=GRANT,
        name="token",
        service=service,
        method="POST",
        path=urlsplit(request.url).path,
        response=any_value(),
        retry="safe",
    )
    headers = {**_headers("application/json", None, None), **request.headers}
    return PreparedRequest(operation, "", headers, headers[REQUEST_ID], request.content, retry=RetryRule.ALWAYS)


def undocumented_request(
    service: str,
    method: str,
    path: str,
    params: Mapping[str, Any] | None,
    json: Any,
    options: RequestOptions | None,
) -> tuple[Request[Any], str]:
    """The request of an endpoint that no document describes, and its path template.

    Args:
        service: Name of the service.
        method: HTTP method.
        path: Path below the base URL.
        params: Query parameters.
        json: Body; None for none.
        options: Options of this request alone.

    Raises:
        InputValidationError: If the method or the path is not valid, or something else cannot be sent.
    """
    verb = method.upper() if isinstance(method, str) else ""
    issues = [] if verb in METHODS else [ValidationIssue("method", f"expected one of {', '.join(METHODS)}")]
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//") or _has_dots(path):
        issues.append(ValidationIssue("path", "expected a path that begins with one slash and has no dot segments"))
    elif any(mark in path for mark in "?#\\"):
        issues.append(ValidationIssue("path", "expected a path without query; that goes into params"))
    elif not is_unicode(path):
        issues.append(ValidationIssue("path", "is not valid Unicode"))
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
        response=any_value(),
        body=None if json is None else Body(),
    )
    body = ABSENT if json is None else json
    return Request(operation, query=params or {}, body=body, options=options), template


def _has_dots(path: str) -> bool:
    """Whether a path has dot segments, or any reader of it could find some: encoded, doubly, or behind backslashes."""
    plain = path
    for _ in range(MOST_ENCODINGS):
        try:
            decoded = unquote(plain, errors="strict")
        except UnicodeDecodeError:
            return True
        if decoded == plain:
            break
        plain = decoded
    else:
        return True
    segments = re.split(r"[/\\]", plain)
    return any(segment.split(";")[0].strip() in {".", ".."} or "\0" in segment for segment in segments)


def _without_ids(path: str) -> str:
    """A path whose segments are words and versions; the others may be ids of learners."""
    return "/".join(part if not part or _WORDS.fullmatch(part) else "{id}" for part in path.split("/"))
