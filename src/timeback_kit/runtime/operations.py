"""An operation as plain data: what to send, what to expect, how it pages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.answers import Answer

T_co = TypeVar("T_co", covariant=True)


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


@dataclass(frozen=True, slots=True)
class Body:
    """The request body of an operation.

    Args:
        input: Name of the TypedDict in `timeback_api.<package>.inputs`; None when anything may be sent.
        key: Envelope key the body is wrapped in; None sends it bare.
        aliases: Other spelling of a key -> wire key.
        defaults: Wire key -> value sent when the caller gives none.
        content: Media type, or several: structured data goes out as the first JSON one, text and bytes as the first
            other one.
        partial: Leave out the check for required keys. PATCH does so always.
        required: Refuse a call without a body.
    """

    input: str | Any | None = None
    key: str | None = None
    aliases: Mapping[str, str] = EMPTY
    defaults: Mapping[str, Any] = EMPTY
    content: str | tuple[str, ...] = "application/json"
    partial: bool = False
    required: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Generic[T_co]):
    """One operation of a service.

    Args:
        id: operationId of the effective document.
        name: Dotted name for errors and logs, such as "oneroster.users.get".
        service: Service whose host, paths and errors apply.
        method: HTTP method.
        path: Path template as the BEYOND_AI platform has it, trailing slash included.
        answer: What a success carries.
        body: The request body; None when there is none.
        optional_path: Placeholders of trailing segments that may be left out.
        required_query: Query parameters without which the call is refused.
        query: Wire names of the query parameters; only needed where callers hand over a dict of their own.
        csv: Query parameters whose lists are joined by commas.
        repeat: Query parameters whose lists repeat the key. Also what happens to every other list.
        accept: Media type asked for.
        paging: How the collection is walked; None when it does not page.
        retry: "never" repeats nothing, "safe" repeats although the method is not idempotent.
    """

    id: str
    name: str
    service: str
    method: str
    path: str
    answer: Answer[T_co]
    body: Body | None = None
    optional_path: tuple[str, ...] = ()
    required_query: tuple[str, ...] = ()
    query: tuple[str, ...] = ()
    csv: tuple[str, ...] = ()
    repeat: tuple[str, ...] = ()
    accept: str = "application/json"
    paging: Paging | None = None
    retry: Literal["never", "safe"] | None = None

    @property
    def package(self) -> str:
        """Name of the generated package below `timeback_api`."""
        return self.service.replace("-", "_")
