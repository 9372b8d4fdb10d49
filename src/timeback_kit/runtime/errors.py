"""The errors, in two crossing trees: by what went wrong, and by service.

TimebackError
├── APIError                        anything about a call; carries status, operation, request id, attempts
│   ├── BadRequestError             400
│   │   └── InputValidationError    refused here, before a request
│   ├── AuthenticationError         401, and a token that cannot be had
│   ├── ForbiddenError              403
│   ├── NotFoundError               404
│   ├── ConflictError               409
│   │   └── AlreadyExistsError      409, 404 or 500 saying that it exists
│   ├── ValidationError             422
│   ├── RateLimitError              429
│   ├── ServerError                 500 and above
│   ├── RequestTimeoutError         the deadline passed (408)
│   ├── APIConnectionError          no response
│   ├── RedirectError               a redirect
│   ├── DecodeError                 a response that cannot be read
│   │   └── UnreadableResponseError of a write that was applied
│   └── PaginationError             pages that ended before the total
├── ConfigurationError              also a ValueError
├── ServiceNotConfiguredError       also a RuntimeError
└── ClientClosedError               also a RuntimeError

Each service adds one class of its own (`OneRosterError`, `ClrError`, ...). What a client raises is always both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, NamedTuple, TypeAlias, TypeGuard, TypeVar

from timeback_kit.runtime.records import Record
from timeback_kit.runtime.redaction import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from timeback_kit.runtime.bulk import BulkReport


__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "FormattedError",
    "InputValidationError",
    "NotFoundError",
    "PaginationError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ServerError",
    "ServiceNotConfiguredError",
    "TimebackError",
    "UnreadableResponseError",
    "ValidationError",
    "ValidationIssue",
    "create_input_validation_error",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
]

E = TypeVar("E", bound="TimebackError")

Applied: TypeAlias = Literal["yes", "no", "unknown"]
"""Whether the service did what a write said."""
Phase: TypeAlias = Literal["slot", "connect", "send", "wait", "body", "token"]
"""What a request was doing when it ended: waiting for its turn, connecting, sending, waiting for the response, reading
its body, or obtaining a token."""

ISSUES_SHOWN: Final = 20
FIELDS_SHOWN: Final = 5
LONGEST_MESSAGE: Final = 2_000
REFUSALS: Final = range(400, 500)
EFFECTS: Final = {"yes": " (the write was applied)", "unknown": " (the write may have been applied)"}


class ValidationIssue(NamedTuple):
    """One problem of an input.

    Args:
        path: Where, with dots and indexes: `user.roles[0].role`.
        message: What is expected there.
    """

    path: str
    message: str


class TimebackError(Exception):
    """Anything this client raises on purpose.

    `applied` says of a failed write whether the service did it: "yes", "no", or "unknown" when nobody can tell. It is
    None for a read, and where no call was made.
    """

    applied: Applied | None = None
    bulk_report: BulkReport[Any, Any] | None = None
    """What a bulk call had done when this error ended it."""

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return _rendered(self)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({_rendered(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        kind, service = _origin.get(type(self), (type(self), None))
        # a report holds the rows it is about, and this error again
        return _restore, (
            kind,
            service,
            {name: value for name, value in self.__dict__.items() if name != "bulk_report"},
        )

    def _text(self) -> str:
        return self.message


class APIError(TimebackError):
    """A call that did not succeed.

    Args:
        message: What went wrong, in one line.
        status_code: HTTP status; None when there was no response.
        response: Parsed body of the response, or the body as a string. Never part of `str(error)`.
        method: HTTP method.
        path: Path template of the operation, without ids.
        service: Name of the service.
        request_id: What was sent as X-Request-ID.
        attempts: How many requests were made.
        operation: Dotted name of the operation, such as "oneroster.users.get".
        issues: Field by field, what the service complained about.
        applied: Whether the service did what a write said: "yes", "no" or "unknown"; None for a read.
        phase: What the request was doing when it ended without a response; None where there was one.
    """

    default_status: ClassVar[int | None] = None
    hint: ClassVar[str] = ""
    says_reasons: bool = False
    """Whether the message says what the service complained about, not only where; for services whose complaints do not
    repeat what was sent."""

    def __init__(
        self,
        message: str = "",
        status_code: int | None = None,
        response: Any = None,
        *,
        method: str | None = None,
        path: str | None = None,
        service: str | None = None,
        request_id: str | None = None,
        attempts: int | None = None,
        operation: str | None = None,
        issues: Iterable[ValidationIssue] = (),
        applied: Applied | None = None,
        phase: Phase | None = None,
    ) -> None:
        super().__init__(message)
        self.status_code = self.default_status if status_code is None else status_code
        self.response = response
        self.method = method
        self.path = path
        self.service = service
        self.request_id = request_id
        self.attempts = attempts
        self.operation = operation
        self.issues = list(issues)
        self.applied = applied
        self.phase = phase

    @property
    def minor_codes(self) -> list[dict[str, str]]:
        """IMS minor codes of the response, as `{"field": ..., "value": ...}`."""
        return minor_codes(self.response)

    @property
    def details(self) -> list[Any]:
        """The field-level part of the response as it came, whatever the service calls it."""
        return details(self.response)

    def _text(self) -> str:
        status = f"[{self.status_code}] " if self.status_code is not None else ""
        place = f"{self.method} {self.path}: " if self.method and self.path else ""
        return f"{status}{place}{self.message}{self._fields()}{self._hint()}{self._effect()}{self._circumstances()}"

    def _fields(self) -> str:
        if self.says_reasons:
            told = "; ".join(": ".join(filter(None, issue)) for issue in self.issues[:FIELDS_SHOWN])
            rest = f"; and {len(self.issues) - FIELDS_SHOWN} more" if len(self.issues) > FIELDS_SHOWN else ""
            return f" ({told}{rest})" if told else ""
        paths = list(dict.fromkeys(issue.path for issue in self.issues if issue.path))
        more = f" and {len(paths) - FIELDS_SHOWN} more" if len(paths) > FIELDS_SHOWN else ""
        return f" (about {', '.join(paths[:FIELDS_SHOWN])}{more})" if paths else ""

    def _hint(self) -> str:
        return f" ({self.hint})" if self.hint else ""

    def _effect(self) -> str:
        if self.applied == "no":
            return "" if self.status_code in REFUSALS else " (the write was not applied)"
        return EFFECTS.get(self.applied or "", "")

    def _circumstances(self) -> str:
        facts = [self.service] if self.service else []
        if self.request_id:
            facts.append(f"request {self.request_id}")
        if self.attempts is not None and self.attempts > 1:
            facts.append(f"{self.attempts} attempts")
        return f" [{', '.join(facts)}]" if facts else ""


class BadRequestError(APIError):
    """400: the service could not make sense of the request."""

    default_status = 400


class InputValidationError(BadRequestError):
    """Refused before a request was made; `issues` says what is wrong and where."""

    def __init__(self, message: str = "", *args: Any, **kwargs: Any) -> None:
        super().__init__(message, *args, **kwargs)
        if self.response is None:
            self.response = {
                "imsx_codeMajor": "failure",
                "imsx_severity": "error",
                "imsx_description": self.message,
                "imsx_error_details": [{"path": issue.path, "message": issue.message} for issue in self.issues],
            }

    def _text(self) -> str:
        place = f"{self.method} {self.path}: " if self.method and self.path else ""
        lines = [": ".join(filter(None, issue)) for issue in self.issues]
        more = [f"and {len(lines) - ISSUES_SHOWN} more"] if len(lines) > ISSUES_SHOWN else []
        told = "; ".join([*lines[:ISSUES_SHOWN], *more])
        return f"{place}{self.message}{': ' if told and self.message else ''}{told}"


class AuthenticationError(APIError):
    """401: the token was refused, or none could be had."""

    default_status = 401


class ForbiddenError(APIError):
    """403: the credentials are known but not allowed to do this."""

    default_status = 403
    hint = "the credentials may lack the scope this call needs"


class NotFoundError(APIError):
    """404: the resource does not exist.

    `sourced_id` is the last id of the path; it is not part of the message.
    """

    default_status = 404

    def __init__(self, *args: Any, sourced_id: str | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.sourced_id = sourced_id


class ConflictError(APIError):
    """409: the request does not fit the present state."""

    default_status = 409


class AlreadyExistsError(ConflictError):
    """The resource exists already: 409, 404 "already exists", or 500 on a duplicate."""


class ValidationError(APIError):
    """422: the service refused a value; `issues` has the fields it named."""

    default_status = 422


class RateLimitError(APIError):
    """429, or another refusal until later than the deadline; `retry_after` is how long to wait, in seconds."""

    default_status = 429

    def __init__(self, *args: Any, retry_after: float | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.retry_after = retry_after

    def _hint(self) -> str:
        return f" (retry after {self.retry_after:g} s)" if self.retry_after is not None else ""


class ServerError(APIError):
    """500 and above: the service or something in front of it failed."""

    default_status = 500

    def __init__(self, *args: Any, retry_after: float | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.retry_after = retry_after


class RequestTimeoutError(APIError):
    """The deadline of the call passed, or the response was 408."""

    default_status = 408


class APIConnectionError(APIError):
    """No response: the name did not resolve, the connection failed or broke."""


class RedirectError(APIError):
    """A redirect; it is never followed, because the token would go along."""


class DecodeError(APIError):
    """The response cannot be read."""


class UnreadableResponseError(DecodeError):
    """A write was applied, but its response cannot be read: do not send it again, read the object instead.

    `applied` is "yes"; `status_code`, `request_id` and `attempts` are those of the response.
    """


class PaginationError(APIError, RuntimeError):
    """Pages ended before the total, or grew past a limit.

    Args:
        received: Items received so far.
        total: Items there should be, as the service says.
    """

    def __init__(self, *args: Any, received: int = 0, total: int | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.received = received
        self.total = total


class ConfigurationError(TimebackError, ValueError):
    """The client was set up in a way that cannot work."""


class ServiceNotConfiguredError(TimebackError, RuntimeError):
    """The provider has no URL, or the platform no paths, for this service."""


class ClientClosedError(TimebackError, RuntimeError):
    """The client was closed before this call."""


BY_STATUS: Final[Mapping[int, type[APIError]]] = {
    kind.default_status: kind for kind in APIError.__subclasses__() if kind.default_status is not None
}
"""The class of a response with a status of its own."""

for _class in list(globals().values()):
    if isinstance(_class, type) and issubclass(_class, TimebackError):
        _class.__module__ = "timeback_kit"  # where users import it from, and what a traceback prints


_origin: dict[type[TimebackError], tuple[type[TimebackError], type[TimebackError]]] = {}
_combined: dict[tuple[type[TimebackError], type[TimebackError]], type[TimebackError]] = {}


def combined(kind: type[TimebackError], service_error: type[TimebackError]) -> type[TimebackError]:
    """The class that is both; made once per pair.

    Args:
        kind: Class by what went wrong.
        service_error: Class of the service.
    """
    if service_error is TimebackError or issubclass(kind, service_error):
        return kind
    pair = (_origin.get(kind, (kind, None))[0], service_error)
    made = _combined.get(pair)
    if made is None:
        namespace = {"__module__": kind.__module__, "__doc__": kind.__doc__, "__qualname__": kind.__name__}
        made = _combined.setdefault(pair, type(kind.__name__, pair, namespace))
        _origin[made] = pair
    return made


def as_service_error(error: E, service_error: type[TimebackError]) -> E:
    """The same error, now also one of this service."""
    error.__class__ = combined(type(error), service_error)  # type: ignore[assignment]
    return error


def _restore(kind: type[TimebackError], service: type[TimebackError] | None, state: dict[str, Any]) -> TimebackError:
    cls = kind if service is None else combined(kind, service)
    error = cls.__new__(cls)
    error.args = (state.get("message", ""),)
    error.__dict__.update(state)
    return error


def _rendered(error: TimebackError) -> str:
    try:
        return clean(error._text(), LONGEST_MESSAGE)
    except (AttributeError, TypeError, ValueError, KeyError, IndexError):
        return clean(" ".join(arg for arg in error.args if isinstance(arg, str)), LONGEST_MESSAGE)


# What the published client offers as functions.


class FormattedError(Record):
    """An error as a headline and its field-level lines."""

    header: str
    details: list[str]

    def __str__(self) -> str:
        return "\n".join([self.header, *(f"  {line}" for line in self.details)])


def create_input_validation_error(
    message: str, issues: Iterable[ValidationIssue | Mapping[str, str]] = ()
) -> InputValidationError:
    """An error for inputs that are refused before a request.

    Args:
        message: The headline.
        issues: What is wrong where; mappings have `path` and `message`.
    """
    made = [
        issue
        if isinstance(issue, ValidationIssue)
        else ValidationIssue(issue.get("path", ""), issue.get("message", ""))
        for issue in issues
    ]
    return InputValidationError(message, issues=made)


def is_api_error(error: object) -> TypeGuard[APIError]:
    """Whether this is an error of a call, also one of another client of the same make."""
    return isinstance(error, APIError) or (
        isinstance(error, Exception) and hasattr(error, "status_code") and hasattr(error, "response")
    )


def is_input_validation_error(error: object) -> TypeGuard[InputValidationError]:
    """Whether this is an input refused before a request, also one of another client of the same make."""
    return isinstance(error, InputValidationError) or (
        is_api_error(error)
        and isinstance(getattr(error, "issues", None), list)
        and error.status_code == 400
        and type(error).__name__ == "InputValidationError"
    )


def format_api_error(error: APIError) -> FormattedError:
    """An error of a call as a headline and one line per field.

    Args:
        error: What was raised.
    """
    issues = list(getattr(error, "issues", ())) or issues_of(getattr(error, "response", None))
    lines = [": ".join(filter(None, issue)) for issue in issues]
    status = f"[{error.status_code}] " if error.status_code is not None else ""
    header = getattr(error, "message", None) or str(error)
    return FormattedError(clean(f"{status}{header}"), [clean(line) for line in lines])


def format_error(error: BaseException) -> FormattedError:
    """Any exception as a headline and its field-level lines."""
    if is_api_error(error):
        return format_api_error(error)
    return FormattedError(clean(str(error)) or type(error).__name__, [])


MESSAGE_KEYS: Final = ("imsx_description", "message", "error", "error_description", "detail", "title", "Message")
DETAIL_KEYS: Final = ("imsx_error_details", "details", "errors", "issues")
PATH_KEYS: Final = ("path", "field", "instancePath")
REASON_KEYS: Final = ("message", "reason", "description")
MOST_ISSUES: Final = 100


def message_of(body: Any) -> str | None:
    """The message of a body; without one, the message of its first error."""
    if not isinstance(body, Mapping):
        return None
    texts = [value for key in MESSAGE_KEYS if isinstance(value := body.get(key), str) and value.strip()]
    nested = body.get("error")
    if not texts and isinstance(nested, Mapping):
        return message_of({key: value for key, value in nested.items() if key != "error"})
    if not texts:
        return _first_reason(body)
    code = body.get("code")
    return f"{texts[0]} ({code})" if isinstance(code, str) and code and code not in texts[0] else texts[0]


def _first_reason(body: Any) -> str | None:
    """The message of the first entry of a list of errors, with that of its first issue."""
    first = next((detail for detail in details(body) if isinstance(detail, Mapping)), {})
    told = [first.get("message"), first.get("detail"), *(issue.message for issue in issues_of(body)[:1])]
    return " - ".join(dict.fromkeys(text for text in told if isinstance(text, str) and text.strip())) or None


def minor_codes(body: Any) -> list[dict[str, str]]:
    """The IMS minor codes of a body."""
    minor = body.get("imsx_CodeMinor") if isinstance(body, Mapping) else None
    fields = minor.get("imsx_codeMinorField") if isinstance(minor, Mapping) else None
    entries = fields if isinstance(fields, list) else [fields]
    return [
        {
            "field": str(entry.get("imsx_codeMinorFieldName") or ""),
            "value": str(entry.get("imsx_codeMinorFieldValue") or ""),
        }
        for entry in entries
        if isinstance(entry, Mapping)
    ]


def details(body: Any) -> list[Any]:
    """The field-level part of a body as it came; a lone object counts as a list of one."""
    for key in DETAIL_KEYS:
        found = body.get(key) if isinstance(body, Mapping) else None
        if isinstance(found, list) and found:
            return found
        if isinstance(found, Mapping) and found:
            return [found]
    return []


def issues_of(body: Any) -> list[ValidationIssue]:
    """The field-level part of a body as paths and messages."""
    found: list[ValidationIssue] = []
    for detail in details(body):
        found += [issue for issue in _issues_in(detail) if issue.path or issue.message]
        if len(found) >= MOST_ISSUES:
            break
    return found[:MOST_ISSUES]


def _issues_in(detail: Any) -> Iterator[ValidationIssue]:
    if isinstance(detail, str):
        yield ValidationIssue("", detail)
        return
    if not isinstance(detail, Mapping):
        return
    deeper = detail.get("meta")
    nested = deeper.get("issues") if isinstance(deeper, Mapping) else None
    if isinstance(nested, list) and nested:
        for item in nested:
            if isinstance(item, Mapping):
                yield _issue(item)
        return
    if any(key in detail for key in (*PATH_KEYS, *REASON_KEYS)):
        yield _issue(detail)
        return
    for name, reason in detail.items():
        if isinstance(reason, str):
            yield ValidationIssue(str(name), reason)


def _issue(detail: Mapping[str, Any]) -> ValidationIssue:
    path = next((detail[key] for key in PATH_KEYS if detail.get(key) is not None), "")
    reason = next((detail[key] for key in REASON_KEYS if isinstance(detail.get(key), str)), "")
    expected = detail.get("expected")
    if isinstance(expected, str) and expected:
        reason = f"{reason} (expected {expected})" if reason else f"expected {expected}"
    return ValidationIssue(dotted(path), reason)


def dotted(path: Any) -> str:
    """A path given as a string or as a list of keys and indexes, as `roles[0].role`."""
    if not isinstance(path, list):
        return str(path)
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else str(step)
    return text
