"""Watches a whole test run for secrets: in logs, exceptions and reprs."""

from __future__ import annotations

import gc
import logging
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from timeback_kit.runtime.errors import TimebackError
from timeback_kit.runtime.redaction import Secret

SHORTEST_SECRET = 8
"""Texts shorter than this occur by chance; no real secret or token is that short."""

PACKAGES = ("timeback_",)


class Watch(logging.Handler):
    """Knows every secret that the code under test held, and everything that it said."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.secrets: set[str] = set()
        self._said: list[tuple[str, str]] = []
        self._raised: list[BaseException] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a log record as a handler would print it, with everything that rides on it."""
        text = logging.Formatter("%(name)s %(levelname)s %(message)s").format(record)
        self._said.append((f"log record of {record.name}", f"{text} {vars(record)!r}"))

    def keep(self, secret: str) -> None:
        """Look for this text from now on."""
        if len(secret) >= SHORTEST_SECRET:
            self.secrets.add(secret)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Listen to every logger, every Secret and every error of the client."""
        root = logging.getLogger()
        level = root.level
        undo = [self._see_calls(Secret, self._saw_secret), self._see_calls(TimebackError, self._saw_error)]
        root.addHandler(self)
        root.setLevel(logging.DEBUG)
        try:
            yield
        finally:
            root.setLevel(level)
            root.removeHandler(self)
            for restore in undo:
                restore()

    def found(self) -> list[str]:
        """Where a secret was said since the last look; never the secret itself."""
        for error in self._raised:
            self._said.append((f"exception {type(error).__name__}", _everything_about(error)))
        said, self._said, self._raised = self._said, [], []
        return [where for where, text in said if self.shows(text)]

    def found_in_living_objects(self) -> list[str]:
        """Which objects of ours show a secret in their repr."""
        ours = [thing for thing in gc.get_objects() if str(type(thing).__module__).startswith(PACKAGES)]
        return sorted({type(thing).__qualname__ for thing in ours if self.shows(repr(thing))})

    def shows(self, text: str) -> bool:
        """Whether a text holds one of the secrets."""
        return any(secret in text for secret in self.secrets)

    def _saw_secret(self, secret: Any) -> None:
        self.keep(secret.reveal())

    def _saw_error(self, error: Any) -> None:
        self._raised.append(error)

    @staticmethod
    def _see_calls(cls: Any, saw: Callable[[Any], None]) -> Callable[[], None]:
        original = cls.__init__

        def watched(self: Any, *args: Any, **kwargs: Any) -> None:
            original(self, *args, **kwargs)
            saw(self)

        cls.__init__ = watched

        def restore() -> None:
            cls.__init__ = original

        return restore


def _everything_about(error: BaseException) -> str:
    shown = [str(error), repr(error), repr(error.args), "".join(traceback.format_exception(error))]
    return " ".join(shown)
