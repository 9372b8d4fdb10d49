"""An operation as plain data: what to send, how to read the response, how it pages."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Literal, TypeAlias, TypeVar, cast, overload

from timeback_kit.runtime.collector import collector_paused
from timeback_kit.runtime.errors import DecodeError, UnreadableResponseError
from timeback_kit.runtime.json_codec import loads
from timeback_kit.runtime.masked_failures import failure_error, is_object, is_only_failure, says_failure
from timeback_kit.runtime.models import Model, as_model, as_models
from timeback_kit.runtime.records import Record
from timeback_kit.runtime.validation import check_value

if TYPE_CHECKING:
    from collections.abc import Callable


T_co = TypeVar("T_co", covariant=True)


READS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
GRANT: Final = "token"
"""Id of the operation that obtains tokens."""


class Absent(Enum):
    """The type of `ABSENT`."""

    ABSENT = "absent"

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False


ABSENT: Final = Absent.ABSENT
"""No value was given; `None` is a value and is sent as null."""


class Paging(Enum):
    """How a collection is walked."""

    OFFSET = "offset"
    PAGE = "page"


class _Empty(dict[str, Any]):
    """A dict that stays empty, so that it can be a default."""

    __slots__ = ()
    __hash__ = object.__hash__  # type: ignore[assignment]

    def __setitem__(self, key: str, value: Any) -> None:
        raise TypeError("this dict stays empty")


EMPTY: Final[Mapping[str, Any]] = _Empty()


class RawResponse(Record, hot=True):
    """A response as it came, before it becomes a model.

    Args:
        status: HTTP status.
        headers: Response headers, names in lower case.
        json: Parsed JSON body; None when there is none or it is not JSON.
        operation: Dotted name of the operation, or "METHOD /path" of a call through `request`.
        attempts: Number of requests it took.
        content: The body as bytes.
        request_id: The X-Request-ID of the request.
    """

    status: int
    headers: Mapping[str, str]
    json: Any
    operation: str
    attempts: int
    content: bytes = b""
    request_id: str = ""

    def concerning(self, error: DecodeError) -> DecodeError:
        """The error, now with this response."""
        error.status_code, error.response, error.attempts = self.status, self.json, self.attempts
        error.request_id = self.request_id or error.request_id
        return error

    def __repr__(self) -> str:
        return f"RawResponse(status={self.status}, operation={self.operation!r}, attempts={self.attempts})"


class Body(Record):
    """The request body of an operation.

    Args:
        input: The TypedDict, or its place as `module:Name`, imported on first use; None when anything may be sent.
        key: Envelope key the body is wrapped in; None sends it bare.
        aliases: Other spelling of a key -> wire key.
        defaults: Wire key -> value sent when the caller gives none.
        content: Media type, or several: structured data is sent as the first JSON one, strings and bytes as the first
            other one.
        partial: Leave out the check for required keys. PATCH does so always.
        required: Refuse a call without a body.
        open: Let keys pass that the TypedDict does not have, because the document leaves the object open.
    """

    input: str | Any | None = None
    key: str | None = None
    aliases: Mapping[str, str] = EMPTY
    defaults: Mapping[str, Any] = EMPTY
    content: str | tuple[str, ...] = "application/json"
    partial: bool = False
    required: bool = True
    open: bool = False


class Operation(Record, Generic[T_co], kw_only=True):
    """One operation of a service.

    Args:
        id: operationId of the effective document.
        name: Dotted name for errors and logs, such as "oneroster.users.get".
        method: HTTP method.
        path: Path template as the BEYOND_AI platform has it, trailing slash included.
        response: Reads the body of a success.
        service: Service whose host, paths and errors apply; the first part of the name unless it is given.
        body: The request body; None when there is none.
        optional_path: Placeholders of trailing segments that may be left out.
        required_query: Query parameters without which the call is refused.
        query: Wire names of the query parameters; only needed where callers hand over a dict of their own.
        csv: Query parameters whose lists are joined by commas.
        exploded: Query parameters whose lists repeat the key, as all lists do that are not joined by commas.
        styles: Query parameters that are written otherwise: "pipe" or "space" joins lists, "deep" is `name[key]`.
        choices: Query parameters that take one of a few values, which are checked here.
        ranges: Query parameters that are numbers between two, either of which may be None.
        headers: Parameters that are sent as headers, given among the query parameters.
        cookies: Parameters that are sent as cookies, given among the query parameters.
        accept: Media type of the Accept header.
        paging: How the collection is walked; None when it does not page.
        retry: "never" retries nothing, "safe" retries although the method is not idempotent.
    """

    id: str
    name: str
    method: str
    path: str
    response: ResponseReader[T_co]
    service: str = ""
    body: Body | None = None
    optional_path: tuple[str, ...] = ()
    required_query: tuple[str, ...] = ()
    query: tuple[str, ...] = ()
    csv: tuple[str, ...] = ()
    exploded: tuple[str, ...] = ()
    styles: Mapping[str, Literal["pipe", "space", "deep"]] = EMPTY
    choices: Mapping[str, tuple[str, ...]] = EMPTY
    ranges: Mapping[str, tuple[int | None, int | None]] = EMPTY
    headers: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
    accept: str = "application/json"
    paging: Paging | None = None
    retry: Literal["never", "safe"] | None = None

    def __post_init__(self) -> None:
        if not self.service:
            object.__setattr__(self, "service", self.name.partition(".")[0])

    @property
    def writes(self) -> bool:
        """Whether a call of it may change something, as a GET that must never be repeated does and a token does not."""
        return (self.method not in READS or self.retry == "never") and self.id != GRANT

    def read(self, raw: RawResponse, *, strict: bool = False) -> T_co:
        """The value of a response.

        Args:
            raw: The response; that to a write may be empty.
            strict: Whether every value is checked against the document.

        Raises:
            DecodeError: If the response does not have the expected form.
        """
        response = self.response
        if isinstance(response, ByStatus):
            response = response.for_status(raw.status)
        payload = raw.content if response.wants == "bytes" else raw.json
        try:
            return response.read(payload, empty=self.method != "GET", strict=strict)
        except DecodeError as error:
            if not self.writes:
                error.applied = None
            elif error.applied is None:
                raise raw.concerning(UnreadableResponseError(error.message, applied="yes")) from error.__cause__
            raise raw.concerning(error)  # noqa: B904 - the same error


M = TypeVar("M", bound=Model)

NO_PAYLOAD: Final = (None, "", b"")
SHOWN_KEYS = 12
MANY_ROWS: Final = 5000
"""Rows from which on reading them takes longer with the collector than without; it walks few objects at little cost."""


class ResponseReader(ABC, Generic[T_co]):
    """Reads the payload of a success."""

    __slots__ = ()
    wants: ClassVar[Literal["json", "bytes", "nothing"]] = "json"

    @abstractmethod
    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        """Read a parsed payload.

        Args:
            payload: Parsed JSON, None for an empty body, bytes for `raw_bytes`.
            empty: Whether the body may be empty; the value is then None.
            strict: Whether every value is checked against the document.

        Returns:
            The value of the response.

        Raises:
            DecodeError: If the payload is not of the expected form.
        """


Decode: TypeAlias = "Callable[[Any], Any]"


class _Decoding(ResponseReader[T_co]):
    """Reads a response with envelope keys, and decodes it as a model or with an expression."""

    __slots__ = ("annotation", "decode", "keys", "model")

    def __init__(
        self, model: type[Model] | None, keys: tuple[str, ...], decode: Decode | None = None, annotation: Any = None
    ) -> None:
        self.model = model
        self.keys = keys
        self.decode = decode
        self.annotation = model if decode is None else annotation

    def __repr__(self) -> str:
        name = "None" if self.model is None else self.model.__name__
        return f"{type(self).__name__.lower()}({', '.join([name, *map(repr, self.keys)])})"

    def _decode(self, value: Any, path: str, strict: bool) -> Any:
        if strict and self.annotation is not None:
            check_value(self.annotation, value, path)
        if self.decode is not None:
            return self.decode(value)
        return value if self.model is None else as_model(self.model, value)


class Entity(_Decoding[T_co]):
    """One object, below one of its envelope keys or bare."""

    __slots__ = ("may_be_empty",)

    def __init__(
        self,
        model: type[Model] | None,
        keys: tuple[str, ...],
        may_be_empty: bool,
        decode: Decode | None = None,
        annotation: Any = None,
    ) -> None:
        super().__init__(model, keys, decode, annotation)
        self.may_be_empty = may_be_empty

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        if payload in NO_PAYLOAD:
            return cast("T_co", _nothing_there(self.may_be_empty or empty))
        value, path = self._unwrap(payload, self.may_be_empty or empty)
        return cast("T_co", self._decode(value, path, strict))

    def _unwrap(self, payload: Any, empty: bool) -> tuple[Any, str]:
        if not isinstance(payload, Mapping):
            raise DecodeError(f"expected one object, got {_kind(payload)}")
        for key in self.keys:
            value = payload.get(key)
            if isinstance(value, Mapping):
                if not value and says_failure(payload):
                    break
                return value, f"$.{key}"
            if isinstance(value, list) and len(value) == 1 and isinstance(value[0], Mapping):
                return value[0], f"$.{key}[0]"
        if self._is_bare(payload):
            return payload, "$"
        if says_failure(payload):
            raise failure_error(payload)
        if empty:
            return None, "$"
        raise DecodeError(f"expected {_one_of(self.keys)}, got {_seen(payload)}")

    def _is_bare(self, payload: Mapping[str, Any]) -> bool:
        if self.model is None:
            return not is_only_failure(payload)
        known = self.model.wire_names()
        return (not known or any(key in known for key in payload)) and is_object(self.model, payload)


class Rows(_Decoding[T_co]):
    """A list, below one of its envelope keys or bare."""

    __slots__ = ()

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        if payload in NO_PAYLOAD and empty:
            return cast("T_co", [])
        key, rows = self.find(payload)
        if self.model is not None and not strict:
            if len(rows) < MANY_ROWS:
                return cast("T_co", as_models(self.model, rows))
            with collector_paused():
                return cast("T_co", as_models(self.model, rows))
        where = "$" if key is None else f"$.{key}"
        return cast("T_co", [self._decode(row, f"{where}[{at}]", strict) for at, row in enumerate(rows)])

    def find(self, payload: Any) -> tuple[str | None, list[Any]]:
        """Find the rows and the key they came under.

        Args:
            payload: Parsed JSON.

        Returns:
            The envelope key (None for a bare list) and the raw rows.

        Raises:
            DecodeError: If no accepted key is there; the message names the keys that are.
        """
        if isinstance(payload, list):
            return None, payload
        if not isinstance(payload, Mapping):
            raise DecodeError(f"expected a list below {_one_of(self.keys)}, got {_kind(payload)}")
        for key in self.keys:
            if key in payload:
                found = payload[key]
                if not isinstance(found, list):
                    found = _as_rows(found, key)
                if not found and says_failure(payload):
                    break
                return key, found
        if says_failure(payload):
            raise failure_error(payload)
        raise DecodeError(f"expected a list below {_one_of(self.keys)}, got {_seen(payload)}")


class Document(_Decoding[T_co]):
    """The whole payload is the model."""

    __slots__ = ()

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        if payload in NO_PAYLOAD:
            return cast("T_co", _nothing_there(empty))
        if self.model is not None and not isinstance(payload, Mapping):
            raise DecodeError(f"expected one object, got {_kind(payload)}")
        self._check(payload, empty)
        return cast("T_co", self._decode(payload, "$", strict))

    def _check(self, payload: Any, empty: bool) -> None:
        if self.model is None:
            fits = not is_only_failure(payload)
        else:
            fits = (not payload and empty) or is_object(self.model, payload)
        if fits:
            return
        if says_failure(payload):
            raise failure_error(payload)
        raise DecodeError(f"expected one object with its required keys, got {_seen(payload)}")


class Nothing(ResponseReader[None]):
    """No payload is expected; one that only says that the call failed is an error."""

    __slots__ = ()
    wants = "nothing"

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> None:
        if is_only_failure(payload):
            raise failure_error(payload)


class RawBytes(ResponseReader[bytes]):
    """The body as it is."""

    __slots__ = ()
    wants = "bytes"

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> bytes:
        return cast("bytes", payload or b"")


class Value(ResponseReader[Any]):
    """Whatever JSON the body holds; None for an empty body."""

    __slots__ = ()

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> Any:
        if is_only_failure(payload):
            raise failure_error(payload)
        return payload


@overload
def entity(model: type[M], *keys: str) -> ResponseReader[M]: ...
@overload
def entity(model: type[M], *keys: str, empty: Literal[True]) -> ResponseReader[M | None]: ...
@overload
def entity(model: None, *keys: str, empty: bool = False) -> ResponseReader[Any]: ...
def entity(model: type[Model] | None, *keys: str, empty: bool = False) -> ResponseReader[Any]:
    """One object below the first of `keys` that is there, or bare.

    Args:
        model: Class of the object; None leaves it a dict.
        keys: Accepted envelope keys, in order.
        empty: Whether the body may be empty, read as None.
    """
    return Entity(model, keys, empty)


@overload
def rows(model: type[M], *keys: str) -> ResponseReader[list[M]]: ...
@overload
def rows(model: None, *keys: str) -> ResponseReader[list[Any]]: ...
def rows(model: type[Model] | None, *keys: str) -> ResponseReader[Any]:
    """A list below the first of `keys` that is there, or a bare list.

    Args:
        model: Class of a row; None leaves rows as they are.
        keys: Accepted list keys, in order.
    """
    return Rows(model, keys)


def document(model: type[M]) -> ResponseReader[M]:
    """The whole payload as one model."""
    return Document(model, ())


nothing, raw_bytes, value = Nothing, RawBytes, Value


def _nothing_there(allowed: bool) -> None:
    if not allowed:
        raise DecodeError("expected one object, got an empty body")


def _as_rows(found: Any, key: str) -> list[Any]:
    if found is None:
        return []
    if isinstance(found, Mapping):
        return [found]
    raise DecodeError(f"expected a list below '{key}', got {_kind(found)}")


def _kind(value: Any) -> str:
    names = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", int: "a number", float: "a number"}
    return "nothing" if value is None else names.get(type(value), "something else")


def _one_of(keys: tuple[str, ...]) -> str:
    return " or ".join(f"'{key}'" for key in keys) or "the object itself"


def _seen(payload: Mapping[str, Any]) -> str:
    names = [f"'{str(key)[:60]}'" for key in payload]
    more = f" and {len(names) - SHOWN_KEYS} more" if len(names) > SHOWN_KEYS else ""
    return f"the keys {', '.join(names[:SHOWN_KEYS])}{more}" if names else "an object without keys"


def decoded_rows(decode: Callable[[Any], Any], annotation: Any, *keys: str) -> ResponseReader[Any]:
    """A list below the first of `keys` that is there, or a bare one.

    Args:
        decode: Reads one row.
        annotation: Type of a row, for strict clients.
        keys: Accepted list keys, in order.
    """
    return Rows(None, keys, decode, annotation)


def decoded_entity(
    decode: Callable[[Any], Any], annotation: Any, *keys: str, empty: bool = False
) -> ResponseReader[Any]:
    """One value below the first of `keys` that is there, or bare.

    Args:
        decode: Reads the value.
        annotation: Type of the value, for strict clients.
        keys: Accepted envelope keys, in order.
        empty: Whether the body may be empty, read as None.
    """
    return Entity(None, keys, empty, decode, annotation)


def decoded_document(decode: Callable[[Any], Any], annotation: Any) -> ResponseReader[Any]:
    """The whole payload.

    Args:
        decode: Reads the payload.
        annotation: Type of the payload, for strict clients.
    """
    return Document(None, (), decode, annotation)


class ByStatus(ResponseReader[T_co]):
    """A reader per status."""

    __slots__ = ("readers",)

    def __init__(self, readers: Mapping[int, ResponseReader[Any]]) -> None:
        self.readers = readers

    def for_status(self, status: int) -> ResponseReader[T_co]:
        """The reader for a response with this status.

        Args:
            status: HTTP status of a success.
        """
        return self.readers.get(status) or next(iter(self.readers.values()))

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        return self.for_status(0).read(payload, empty=empty, strict=strict)

    def __repr__(self) -> str:
        return f"by_status({dict(self.readers)})"


def by_status(readers: Mapping[int, ResponseReader[Any]]) -> ResponseReader[Any]:
    """A value that depends on the status.

    Args:
        readers: Reader by HTTP status; the first one reads any other success.
    """
    return ByStatus(readers)


class JsonLines(ResponseReader[T_co]):
    """A list with one JSON value per line.

    Args:
        rows: Reads the list.
    """

    __slots__ = ("rows",)
    wants = "bytes"

    def __init__(self, rows: ResponseReader[T_co]) -> None:
        self.rows = rows

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        try:
            values = [loads(line) for line in (payload or b"").splitlines() if line.strip()]
        except ValueError as error:
            raise DecodeError("expected one JSON value per line") from error
        return self.rows.read(values, empty=True, strict=strict)


json_lines = JsonLines
