"""Answers that a class alone cannot read: unions decided by a property, maps, lists of such."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from timeback_kit.runtime.answers import Answer, Document, Entity, Rows
from timeback_kit.runtime.model_reading import as_values
from timeback_kit.runtime.strictness import check_value

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["as_values", "decoded_document", "decoded_entity", "decoded_rows"]

T_co = TypeVar("T_co", covariant=True)


class _Decoding:
    """Reads what an answer found with an expression, and checks it by an annotation."""

    __slots__ = ()

    decode: Callable[[Any], Any]
    annotation: Any

    def _decode(self, value: Any, path: str, strict: bool) -> Any:
        if strict:
            check_value(self.annotation, value, path)
        return self.decode(value)


class DecodedRows(_Decoding, Rows[T_co]):
    """Rows that are read one by one with an expression."""

    __slots__ = ("annotation", "decode")

    def __init__(self, decode: Callable[[Any], Any], annotation: Any, keys: tuple[str, ...]) -> None:
        super().__init__(None, keys)
        self.decode, self.annotation = decode, annotation


class DecodedEntity(_Decoding, Entity[T_co]):
    """One object, or one value below a key, that is read with an expression."""

    __slots__ = ("annotation", "decode")

    def __init__(
        self, decode: Callable[[Any], Any], annotation: Any, keys: tuple[str, ...], may_be_empty: bool
    ) -> None:
        super().__init__(None, keys, may_be_empty)
        self.decode, self.annotation = decode, annotation


class DecodedDocument(_Decoding, Document[T_co]):
    """A whole payload that is read with an expression."""

    __slots__ = ("annotation", "decode")

    def __init__(self, decode: Callable[[Any], Any], annotation: Any) -> None:
        super().__init__(None, ())
        self.decode, self.annotation = decode, annotation


def decoded_rows(decode: Callable[[Any], Any], annotation: Any, *keys: str) -> Answer[Any]:
    """A list below the first of `keys` that is there, or a bare one.

    Args:
        decode: Reads one row.
        annotation: Type of a row, for strict clients.
        keys: Accepted list keys, in order.
    """
    return DecodedRows(decode, annotation, keys)


def decoded_entity(decode: Callable[[Any], Any], annotation: Any, *keys: str, empty: bool = False) -> Answer[Any]:
    """One value below the first of `keys` that is there, or bare.

    Args:
        decode: Reads the value.
        annotation: Type of the value, for strict clients.
        keys: Accepted envelope keys, in order.
        empty: Whether an empty body is an answer, read as None.
    """
    return DecodedEntity(decode, annotation, keys, empty)


def decoded_document(decode: Callable[[Any], Any], annotation: Any) -> Answer[Any]:
    """The whole payload.

    Args:
        decode: Reads the payload.
        annotation: Type of the payload, for strict clients.
    """
    return DecodedDocument(decode, annotation)
