"""Errors that arise between clients, not in a call of one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from timeback_kit.runtime.errors import TimebackError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["BroadcastError", "BroadcastTimeoutError", "UnknownClientError"]


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


class BroadcastTimeoutError(TimebackError, TimeoutError):
    """A broadcast's `timeout` passed before this platform's run ended; `started` says whether it had begun."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints

    def __init__(self, timeout: float | None, *, started: bool) -> None:
        """Say what is known about the run.

        Args:
            timeout: Seconds the whole broadcast had.
            started: Whether the run had begun; otherwise it has sent nothing and never will.
        """
        self.timeout = timeout
        self.started = started
        what = "ended; what it had sent may have been done" if started else "began; nothing was sent"
        seconds = "its time" if timeout is None else f"{timeout:g} s"
        super().__init__(f"the broadcast was over after {seconds}, before the run on this platform {what}")

    def __reduce__(self) -> tuple[object, ...]:
        return partial(type(self), started=self.started), (self.timeout,)


def _describe(error: BaseException) -> str:
    """Name an error; only this library's own messages are known to hold no secret."""
    kind = type(error).__name__
    return f"{kind}: {error}" if isinstance(error, TimebackError) else kind
