"""The journal of an import: each write is noted before it is sent, so that it can go on, and can be undone.

One line of JSON each: what the import is, then for every write that it begins and how it ended.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, Final, Self

from timeback_kit.rosters.problems import RosterError
from timeback_kit.rosters.sealing import Seal
from timeback_kit.runtime.json_codec import dumps, loads
from timeback_kit.runtime.locks import lock_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = ["Failed", "Receipt"]

FORMAT: Final = 1
KEY: Final = ".key"
_PRIVATE: Final = 0o600


@dataclass(frozen=True, slots=True)
class Failed:
    """A row that was not written.

    Args:
        kind: Its collection.
        sourced_id: Its id.
        action: What should have happened.
        file: File of the bundle.
        row: Row in that file.
        reason: Why not.
        applied: "no", or "unknown" where nobody can tell.
    """

    kind: str
    sourced_id: str
    action: str
    file: str
    row: int | None
    reason: str
    applied: str = "no"


@dataclass(slots=True)
class Receipt:
    """What an import did; `timeback.roster.undo(receipt)` takes it back.

    Args:
        path: The journal on disk, which undo reads; None when there was nothing to write.
        counts: Number of records written by kind and by action, of this run alone.
        failed: The first rows that were not written.
        failures: Number of rows that were not written.
        resumed: Whether an import that had been broken off went on.
        errors: Bundle of the rows that were not written, if there were any.
    """

    path: Path | None
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    failed: list[Failed] = field(default_factory=list)
    failures: int = 0
    resumed: bool = False
    errors: Path | None = None

    @property
    def ok(self) -> bool:
        """Whether every row was written."""
        return not self.failures

    @property
    def written(self) -> int:
        """Number of records that this run wrote."""
        return sum(sum(counts.values()) for counts in self.counts.values())

    def to_dict(self) -> dict[str, Any]:
        """The receipt as a plain dict."""
        return {
            "receipt": None if self.path is None else str(self.path),
            "resumed": self.resumed,
            "written": self.written,
            "counts": {kind: dict(counts) for kind, counts in self.counts.items()},
            "failures": self.failures,
            "failed": [{name: getattr(each, name) for name in Failed.__slots__} for each in self.failed],
            "errors": None if self.errors is None else str(self.errors),
        }

    def __str__(self) -> str:
        lines = [f"{'Resumed: ' if self.resumed else ''}{self.written} records written, {self.failures} failed"]
        for kind, counts in self.counts.items():
            lines.append(f"  {kind}: {', '.join(f'{count} {action}' for action, count in counts.items())}")
        lines += [f"  {each.file} row {each.row}: {each.action} failed: {each.reason}" for each in self.failed]
        lines += [f"Rows that failed: {self.errors}"] if self.errors is not None else []
        return "\n".join([*lines, *([] if self.path is None else [f"Receipt: {self.path}"])])


class Journal:
    """An open journal; safe to use from several threads.

    Args:
        path: Its file.
        seal: Seals birth dates of records as they were.
        number: Number of the last write noted in it.
    """

    def __init__(self, path: Path, seal: Seal, number: int = 0) -> None:
        self.path = path
        self.seal = seal
        self._number = number
        self._lock = lock_of(self)
        self._file: IO[bytes] = _opened(path)

    def __repr__(self) -> str:
        return f"<Journal {self.path.name}>"

    def head(self, facts: Mapping[str, Any]) -> None:
        """Note what the import is."""
        self._write({"journal": FORMAT, **facts})

    def begin(
        self, action: str, kind: str, sourced_id: str, check: str, before: Mapping[str, Any] | None = None
    ) -> int:
        """Note a write that is about to be sent.

        Args:
            action: What it does.
            kind: Collection of the record.
            sourced_id: Its id.
            check: Digest of the record as it will be.
            before: The record as it is.

        Returns:
            The number of the write.
        """
        with self._lock:
            self._number += 1
            entry = {"begin": self._number, "action": action, "kind": kind, "id": sourced_id, "check": check}
            if before is not None:
                entry["before"] = self.seal.hidden(before)
            self._put(entry)
            return self._number

    def done(self, number: int) -> None:
        """Note that a write was carried out."""
        self._write({"done": number})

    def failed(self, number: int, reason: str) -> None:
        """Note that a write was refused, and changed nothing."""
        self._write({"failed": number, "why": reason})

    def finish(self) -> None:
        """Note that the import came to its end."""
        self._write({"finished": True})
        os.fsync(self._file.fileno())

    def _write(self, entry: Mapping[str, Any]) -> None:
        with self._lock:
            self._put(entry)

    def _put(self, entry: Mapping[str, Any]) -> None:
        self._file.write(dumps(entry) + b"\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@dataclass(slots=True)
class Noted:
    """What a journal on disk says.

    Args:
        facts: What the import is.
        number: Number of the last write.
        pending: Writes that began and of which nobody knows how they ended: collection and id by number.
        finished: Whether the import came to its end.
    """

    facts: dict[str, Any] = field(default_factory=dict)
    number: int = 0
    pending: dict[int, tuple[str, str]] = field(default_factory=dict)
    finished: bool = False


def read_journal(path: Path) -> Noted:
    """Read how far a journal is.

    Raises:
        RosterError: It is not a journal.
    """
    noted = Noted()
    for entry in entries(path):
        if "journal" in entry:
            noted.facts = entry
        elif "begin" in entry:
            noted.number = entry["begin"]
            noted.pending[noted.number] = (entry["kind"], entry["id"])
        elif "finished" in entry:
            noted.finished = True
        else:
            noted.pending.pop(int(entry.get("done") or entry.get("failed") or 0), None)
    return noted


def entries(path: Path) -> Iterator[dict[str, Any]]:
    """Go through the lines of a journal; a last line that was cut off is left out.

    Raises:
        RosterError: It is not a journal.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file):
                if not line.endswith(b"\n"):
                    return
                entry = loads(line)
                if number == 0 and not (isinstance(entry, dict) and entry.get("journal") == FORMAT):
                    raise ValueError
                yield entry
    except FileNotFoundError:
        raise RosterError(f"there is no receipt {path}") from None
    except ValueError:
        raise RosterError(f"{path.name} is not a receipt of an import of this version") from None


def open_journal(path: Path, facts: Mapping[str, Any]) -> tuple[Journal, Noted | None]:
    """Open a journal: a new one, or one of the same import that was broken off.

    Args:
        path: Its file.
        facts: What the import is: `fingerprint` and `origin` tell whether it is the same.

    Returns:
        The journal; and what it says already, for one that goes on.

    Raises:
        RosterError: The journal there is another one's.
    """
    if not is_begun(path):
        return _new_journal(path, facts), None
    noted = read_journal(path)
    if noted.finished:
        raise RosterError(f"{path.name} is the receipt of an import that is over; keep it, and give another journal=")
    same = all(noted.facts.get(name) == facts.get(name) for name in ("fingerprint", "origin"))
    if not same:
        raise RosterError(
            f"{path.name} belongs to an import of another bundle, or to another platform, which was broken off: "
            "finish that one first, or give another journal="
        )
    _cut(path)
    return Journal(path, read_seal(path), noted.number), noted


def free_journal(place: Path) -> Path:
    """Return the journal that belongs to a bundle: the one that was broken off, else a new one.

    Args:
        place: The bundle.
    """
    number = 1
    while True:
        path = place.with_name(f"{place.name}.import-{number}.jsonl")
        if not is_begun(path) or is_broken_off(path):
            return path
        number += 1


def is_begun(path: Path) -> bool:
    """Return whether there is a journal at a path."""
    return path.exists() and path.stat().st_size > 0


def is_broken_off(path: Path) -> bool:
    """Return whether there is a journal at a path that did not come to its end."""
    return is_begun(path) and not read_journal(path).finished


def read_seal(path: Path) -> Seal:
    """Return the seal of a journal; one that opens nothing where its key is gone."""
    with suppress(FileNotFoundError):
        return Seal(bytes.fromhex(_key_path(path).read_text(encoding="ascii").strip()))
    return Seal()


def _new_journal(path: Path, facts: Mapping[str, Any]) -> Journal:
    seal = Seal()
    key = _key_path(path)
    with suppress(FileNotFoundError):
        key.unlink()
    with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE), "w", encoding="ascii") as file:
        file.write(seal.key.hex() + "\n")
    journal = Journal(path, seal)
    journal.head(facts)
    return journal


def _key_path(path: Path) -> Path:
    return path.with_name(path.name + KEY)


def _opened(path: Path) -> IO[bytes]:
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE), "ab")


def _cut(path: Path) -> None:
    """Take off a last line that was cut off, so that the next one does not run into it."""
    with path.open("rb+") as file:
        size = file.seek(0, os.SEEK_END)
        step = min(size, 1 << 20)
        file.seek(size - step)
        tail = file.read(step)
        if not tail.endswith(b"\n"):
            file.truncate(size - step + tail.rfind(b"\n") + 1)
