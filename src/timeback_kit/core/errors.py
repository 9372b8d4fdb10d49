"""Errors that arise between clients, not in a call of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.errors import TimebackError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["BroadcastError", "UnknownClientError"]


class UnknownClientError(TimebackError, KeyError):
    """A manager has no client of that name."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints

    __str__ = Exception.__str__

    def __init__(self, name: str, known: Iterable[str]) -> None:
        """Say which name is unknown and which are known.

        Args:
            name: The name asked for.
            known: The names that are registered.
        """
        self.name = name
        self.known = tuple(known)
        super().__init__(f"no client is registered as {name!r}; registered: {', '.join(self.known) or 'none'}")

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.name, self.known)


class BroadcastError(TimebackError, RuntimeError):
    """A broadcast failed on some platforms; `errors` holds each platform's own error by name."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints

    def __init__(self, errors: Mapping[str, BaseException]) -> None:
        """Hold the errors.

        Args:
            errors: Error by platform name, in the order of registration.
        """
        self.errors = dict(errors)
        each = "; ".join(f"{name}: {_describe(error)}" for name, error in self.errors.items())
        super().__init__(f"the broadcast failed on {len(self.errors)} platform(s): {each}")

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.errors,)


def _describe(error: BaseException) -> str:
    """Name an error; only this library's own messages are known to hold no secret."""
    kind = type(error).__name__
    return f"{kind}: {error}" if isinstance(error, TimebackError) else kind
