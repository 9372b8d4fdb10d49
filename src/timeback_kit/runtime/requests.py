"""What is asked for: one object that travels from a method of a resource to the transport."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from timeback_kit.runtime.operations import ABSENT, EMPTY, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.options import RequestOptions

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Request(Generic[T_co]):
    """An operation with its arguments.

    Args:
        operation: The operation to call.
        path: Path parameters by placeholder.
        query: Query parameters by wire name.
        body: Request body; `ABSENT` for none.
        options: Options of this request alone.
    """

    operation: Operation[T_co]
    path: Mapping[str, Any] = field(default=EMPTY, repr=False)
    query: Mapping[str, Any] = field(default=EMPTY, repr=False)
    body: object = field(default=ABSENT, repr=False)
    options: RequestOptions | None = field(default=None, repr=False)

    def with_query(self, query: Mapping[str, Any]) -> Request[T_co]:
        """The same request with other query parameters."""
        return Request(self.operation, self.path, query, self.body, self.options)

    def with_body(self, body: object) -> Request[T_co]:
        """The same request with another body."""
        return Request(self.operation, self.path, self.query, body, self.options)
