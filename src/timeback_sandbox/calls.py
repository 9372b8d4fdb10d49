"""A validated request, the response to it, and the routes that handle it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeback_sandbox.contract import Contract, Operation
    from timeback_sandbox.state.world import World
    from timeback_sandbox.tokens import Tokens


class _Absent:
    """Marks a response without a body."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = _Absent()


@dataclass(frozen=True, slots=True)
class Call:
    """A validated request.

    Attributes:
        operation: The requested operation.
        contract: The service's contract.
        path: Values of the path's placeholders, in order.
        query: Query parameters by wire name, converted to their documented types, with defaults.
        body: The parsed body: a JSON value, or a string for XML.
        media: Content type of the body, without parameters.
        headers: Request headers in lower case.
        world: All state.
        tokens: Issues tokens.
        row_shift: By how many places the rows of a list are rotated.
        fail_job: How the job of this request fails, or None.
        slow_job: For how many looks its job stays active beyond the usual one.
    """

    operation: Operation
    contract: Contract
    path: tuple[str, ...]
    query: Mapping[str, Any]
    body: Any = field(repr=False)
    media: str
    headers: Mapping[str, str] = field(repr=False)
    world: World
    tokens: Tokens
    row_shift: int = 0
    fail_job: str | None = None
    slow_job: int = 0


@dataclass(slots=True)
class Response:
    """A response before it is serialized.

    Attributes:
        status: HTTP status; 0 for the document's success status.
        body: JSON value, bytes, or ABSENT.
        media: Content type.
        empty: The live platform sends no body here although its document has one.
        live: Turns the documented form of the body into the form that the live platform sends.
        headers: Additional headers.
        operation: Id of the operation, or None if no operation matched.
        issues: Why the request was rejected.
    """

    body: Any = field(default=ABSENT, repr=False)
    status: int = 0
    media: str = "application/json"
    empty: bool = False
    live: Callable[[Any], Any] | None = None
    headers: dict[str, str] = field(default_factory=dict)
    operation: str | None = None
    issues: list[str] = field(default_factory=list)


class Handler(Protocol):
    """Handles the calls of one operation."""

    def __call__(self, call: Call, /) -> Response: ...


class Routes:
    """The stateful operations of a module, by method and unnamed path."""

    def __init__(self) -> None:
        self.handlers: dict[tuple[str, str], Handler] = {}

    def __call__(self, method: str, path: str) -> Callable[[Handler], Handler]:
        """Register a handler.

        Args:
            method: Upper-case method.
            path: Documented path, its placeholders written `{}`.
        """

        def register(handler: Handler) -> Handler:
            self.add(method, path, handler)
            return handler

        return register

    def add(self, method: str, path: str, handler: Handler) -> None:
        """Register a handler, as the decorator does."""
        if (method, path) in self.handlers:
            raise ValueError(f"{method} {path} has two handlers")
        self.handlers[method, path] = handler
