"""What the body of a success means: one entity, rows, a document, bytes or nothing."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, Literal, TypeVar, cast, overload

from timeback_kit.runtime.errors import DecodeError
from timeback_kit.runtime.models import Model, as_model, check_model

T_co = TypeVar("T_co", covariant=True)
M = TypeVar("M", bound=Model)

EMPTY = (None, "", b"")
SHOWN_KEYS = 12


class Answer(ABC, Generic[T_co]):
    """Reads the payload of a success."""

    __slots__ = ()
    wants: ClassVar[Literal["json", "bytes", "nothing"]] = "json"

    @abstractmethod
    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        """Read a parsed payload.

        Args:
            payload: Parsed JSON, None for an empty body, bytes for `raw_bytes`.
            empty: Whether an empty body is an answer too; the value is then None.
            strict: Whether every value is held against the document.

        Returns:
            What the operation answers.

        Raises:
            DecodeError: If the payload is not of the expected form.
        """


class _Modelled(Answer[T_co]):
    """An answer that knows its envelope keys and its model."""

    __slots__ = ("keys", "model")

    def __init__(self, model: type[Model] | None, keys: tuple[str, ...]) -> None:
        self.model = model
        self.keys = keys

    def __repr__(self) -> str:
        name = "None" if self.model is None else self.model.__name__
        return f"{type(self).__name__.lower()}({', '.join([name, *map(repr, self.keys)])})"

    def _decode(self, value: Any, path: str, strict: bool) -> Any:
        if self.model is None:
            return value
        if strict:
            check_model(self.model, value, path)
        return as_model(self.model, value)


class Entity(_Modelled[T_co]):
    """One object, below one of its envelope keys or bare."""

    __slots__ = ("may_be_empty",)

    def __init__(self, model: type[Model] | None, keys: tuple[str, ...], may_be_empty: bool) -> None:
        super().__init__(model, keys)
        self.may_be_empty = may_be_empty

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        if payload in EMPTY:
            return cast("T_co", _nothing_there(self.may_be_empty or empty))
        value, path = self._unwrap(payload, self.may_be_empty or empty)
        return cast("T_co", self._decode(value, path, strict))

    def _unwrap(self, payload: Any, empty: bool) -> tuple[Any, str]:
        if not isinstance(payload, Mapping):
            raise DecodeError(f"expected one object, got {_kind(payload)}")
        for key in self.keys:
            value = payload.get(key)
            if isinstance(value, Mapping):
                return value, f"$.{key}"
            if isinstance(value, list) and len(value) == 1 and isinstance(value[0], Mapping):
                return value[0], f"$.{key}[0]"
        if self._is_bare(payload):
            return payload, "$"
        if empty:
            return None, "$"
        raise DecodeError(f"expected {_one_of(self.keys)}, got {_seen(payload)}")

    def _is_bare(self, payload: Mapping[str, Any]) -> bool:
        known = None if self.model is None else self.model.wire_names()
        return not known or any(key in known for key in payload)


class Rows(_Modelled[T_co]):
    """A list, below one of its envelope keys or bare."""

    __slots__ = ()

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        if payload in EMPTY and empty:
            return cast("T_co", [])
        key, rows = self.find(payload)
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
                return key, _as_rows(payload[key], key)
        raise DecodeError(f"expected a list below {_one_of(self.keys)}, got {_seen(payload)}")


class Document(_Modelled[T_co]):
    """The whole payload is the model."""

    __slots__ = ()

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> T_co:
        if payload in EMPTY:
            return cast("T_co", _nothing_there(empty))
        if self.model is not None and not isinstance(payload, Mapping):
            raise DecodeError(f"expected one object, got {_kind(payload)}")
        return cast("T_co", self._decode(payload, "$", strict))


class Nothing(Answer[None]):
    """The status is the answer."""

    __slots__ = ()
    wants = "nothing"

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> None:
        return None


class RawBytes(Answer[bytes]):
    """The body as it is."""

    __slots__ = ()
    wants = "bytes"

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> bytes:
        return cast("bytes", payload or b"")


class Value(Answer[Any]):
    """Whatever JSON the body holds."""

    __slots__ = ()

    def read(self, payload: Any, *, empty: bool = False, strict: bool = False) -> Any:
        return payload


@overload
def entity(model: type[M], *keys: str) -> Answer[M]: ...
@overload
def entity(model: type[M], *keys: str, empty: Literal[True]) -> Answer[M | None]: ...
@overload
def entity(model: None, *keys: str, empty: bool = False) -> Answer[Any]: ...
def entity(model: type[Model] | None, *keys: str, empty: bool = False) -> Answer[Any]:
    """One object below the first of `keys` that is there, or bare.

    Args:
        model: Class of the object; None leaves it a dict.
        keys: Accepted envelope keys, in order.
        empty: Whether an empty body is an answer, read as None.
    """
    return Entity(model, keys, empty)


@overload
def rows(model: type[M], *keys: str) -> Answer[list[M]]: ...
@overload
def rows(model: None, *keys: str) -> Answer[list[Any]]: ...
def rows(model: type[Model] | None, *keys: str) -> Answer[Any]:
    """A list below the first of `keys` that is there, or a bare list.

    Args:
        model: Class of a row; None leaves rows as they are.
        keys: Accepted list keys, in order.
    """
    return Rows(model, keys)


def document(model: type[M]) -> Answer[M]:
    """The whole payload as one model."""
    return Document(model, ())


def nothing() -> Answer[None]:
    """No payload is expected, and none is looked at."""
    return Nothing()


def raw_bytes() -> Answer[bytes]:
    """The body as bytes."""
    return RawBytes()


def value() -> Answer[Any]:
    """Any JSON; None for an empty body."""
    return Value()


def _nothing_there(allowed: bool) -> None:
    if not allowed:
        raise DecodeError("expected one object, got an empty body")


def _as_rows(found: Any, key: str) -> list[Any]:
    if found is None:
        return []
    if isinstance(found, list):
        return found
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
