"""Events on disk until they are delivered: a journal that survives a crash of the process."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.errors import ConfigurationError, as_service_error

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping

try:
    import fcntl
except ImportError:  # not on Windows, where nobody checks that one process has the file
    fcntl = None  # type: ignore[assignment]

COMPACT_ABOVE: Final = 1_000
"""Lines about delivered events after which the journal is written anew."""


class Outbox:
    """Events that have not been delivered, in the order in which they came.

    Each line of the file says that an event came, that its envelope is about to be sent, or that events are settled.
    A line is with the operating system before anything is sent, so it survives the process, though not a power cut.

    Args:
        path: The file; it is made where there is none.

    Raises:
        ConfigurationError: Another process has it.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._file: IO[str] = self.path.open("a+", encoding="utf-8")
        self._lock()
        self.waiting: dict[str, dict[str, Any]] = {}
        self.begun: list[list[str]] = []
        self._settled = 0
        self._read()

    def _lock(self) -> None:
        if fcntl is None:
            return
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            message = f"the outbox {self.path.name} is in use by another process; give each process its own"
            raise as_service_error(ConfigurationError(message), CaliperError) from None

    def _read(self) -> None:
        self._file.seek(0)
        for line in self._file:
            try:
                said = json.loads(line)
            except ValueError:
                continue  # a line that a crash cut short says nothing that was relied on
            if "event" in said:
                self.waiting[said["event"]["id"]] = said["event"]
            elif "begun" in said:
                self.begun.append(said["begun"])
            else:
                for event_id in said.get("settled", ()):
                    self.waiting.pop(event_id, None)
        self.begun = [group for ids in self.begun if (group := [each for each in ids if each in self.waiting])]
        self._rewrite()

    def _rewrite(self) -> None:
        draft = self.path.with_name(f"{self.path.name}.draft")
        draft.unlink(missing_ok=True)
        before, self._file = self._file, draft.open("a+", encoding="utf-8")
        self._lock()
        for event in self.waiting.values():
            self._file.write(_line({"event": event}))
        for group in self.begun:
            self._file.write(_line({"begun": group}))
        self._file.flush()
        draft.replace(self.path)
        before.close()
        self._settled = 0

    def add(self, event: Mapping[str, Any]) -> None:
        """Keep an event."""
        self.waiting[event["id"]] = dict(event)
        self._write({"event": event})

    def begin(self, event_ids: Iterable[str]) -> None:
        """Note that events are about to be sent in one envelope."""
        group = list(event_ids)
        self.begun.append(group)
        self._write({"begun": group})

    def settle(self, event_ids: Iterable[str]) -> None:
        """Forget events that were delivered or refused."""
        gone = list(event_ids)
        if not gone:
            return
        for event_id in gone:
            self.waiting.pop(event_id, None)
        self.begun = [left for group in self.begun if (left := [each for each in group if each in self.waiting])]
        self._write({"settled": gone})
        self._settled += len(gone)
        if not self.waiting or self._settled > COMPACT_ABOVE:
            self._rewrite()

    def refuse(self, event: Mapping[str, Any], reason: str | None) -> None:
        """Move an event that the service refuses into the file beside the outbox that ends in `.refused`."""
        with self.path.with_name(f"{self.path.name}.refused").open("a", encoding="utf-8") as file:
            file.write(_line({"event": event, "reason": reason}))
        self.settle([event["id"]])

    def close(self) -> None:
        """Let another process have it."""
        self._file.close()

    def _write(self, said: Mapping[str, Any]) -> None:
        self._file.write(_line(said))
        self._file.flush()


def _line(said: Mapping[str, Any]) -> str:
    return json.dumps(said, separators=(",", ":"), ensure_ascii=False) + "\n"
