"""Options of a single call, and the raw answer it may hand out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """An answer as it came, before it became a model.

    Args:
        status: HTTP status.
        headers: Response headers, names in lower case.
        json: Parsed JSON body; None when there was none or it is no JSON.
        operation: Dotted name of the operation, or "METHOD /path" of a call through `request`.
        attempts: How many requests it took.
        content: The body as bytes.
    """

    status: int
    headers: Mapping[str, str]
    json: Any
    operation: str
    attempts: int
    content: bytes = b""

    def __repr__(self) -> str:
        return f"RawAnswer(status={self.status}, operation={self.operation!r}, attempts={self.attempts})"


class RequestOptions(TypedDict, total=False):
    """What one call may do differently from its client."""

    timeout: float
    """Seconds for the whole call: token, attempts, waits and body."""
    max_retries: int
    """How often a failed attempt is repeated; 0 turns repeating off."""
    headers: Mapping[str, str]
    """Sent in addition; Authorization cannot be replaced."""
    on_answer: Callable[[RawAnswer], None]
    """Called with the raw answer of each successful request."""
    prefetch: int
    """Pages a walk asks for at a time; 1 asks for one after the other."""
