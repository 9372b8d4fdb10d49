"""What is wrong with a bundle: by file, row and column, causes first, and never with the value of a cell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from timeback_kit.runtime.errors import TimebackError

__all__ = ["Problem", "RosterError"]

LISTED: Final = 20
"""Rows that are listed of one kind of problem; more are counted."""

WHOLE_FILE: Final = frozenset({"unreadable", "empty", "twice", "missing-column"})
"""Codes of problems after which a file is not read, or not to its end."""

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Args:
        file: Name of the file; "" for the whole bundle.
        row: Row in it, the header being row 1; None for the whole file.
        column: Name of the column; "" for the whole row.
        code: A short name of the kind of problem, such as "missing-reference".
        message: What is wrong and what is expected.
        severity: "error" for what cannot be imported, "warning" for what is imported all the same.
        rows: Number of rows that have it.
        followers: Number of records that cannot be imported because of it, its own row apart.
    """

    file: str
    row: int | None
    column: str
    code: str
    message: str
    severity: Severity = "error"
    rows: int = 1
    followers: int = 0

    def __str__(self) -> str:
        place = [self.file] if self.file else []
        place += [f"row {self.row}"] if self.row is not None else []
        place += [f"column {self.column}"] if self.column else []
        notes = [f"{self.rows} rows"] if self.rows > 1 else []
        notes += [f"{self.followers} records cannot be imported because of it"] if self.followers else []
        return f"{', '.join(place)}: {self.message}" + (f" ({'; '.join(notes)})" if notes else "")

    def to_dict(self) -> dict[str, Any]:
        """The problem as a plain dict."""
        return {name: getattr(self, name) for name in self.__slots__}


class Problems:
    """Collects problems; of many alike only the first are kept, the others are counted."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, ...], list[Problem]] = {}
        self._counts: dict[tuple[str, ...], int] = {}

    def add(
        self,
        file: str,
        row: int | None,
        column: str,
        code: str,
        message: str,
        *,
        severity: Severity = "error",
        rows: int = 1,
        followers: int = 0,
    ) -> None:
        """Add a problem."""
        file, column, message = (_printable(text) for text in (file, column, message))
        key = (severity, file, column, code)
        kept = self._kept.setdefault(key, [])
        self._counts[key] = self._counts.get(key, 0) + rows
        if len(kept) < LISTED:
            kept.append(Problem(file, row, column, code, message, severity, rows, followers))

    def warn(self, file: str, row: int | None, column: str, code: str, message: str) -> None:
        """Add a warning; of a file and column, one of each code is enough."""
        file, column, message = (_printable(text) for text in (file, column, message))
        key = ("warning", file, column, code)
        self._counts[key] = self._counts.get(key, 0) + 1
        if key not in self._kept:
            self._kept[key] = [Problem(file, row, column, code, message, "warning")]

    def follow(self, file: str, row: int, followers: int) -> None:
        """Add rows that cannot be imported because of the problem in a row."""
        for key, kept in self._kept.items():
            if key[0] == "error" and key[1] == file:
                for at, problem in enumerate(kept):
                    if problem.row == row:
                        kept[at] = replace(problem, followers=problem.followers + followers)
                        return

    def breaks(self, file: str) -> bool:
        """Whether a problem concerns a file as a whole, or stops reading it."""
        return any(key[0] == "error" and key[1] == file and key[3] in WHOLE_FILE for key in self._kept)

    def found(self, severity: Severity) -> list[Problem]:
        """Return the problems of a severity, those with the most followers first."""
        listed: list[Problem] = []
        for key, kept in self._kept.items():
            if key[0] == severity:
                listed += self._counted(key, kept)
        return sorted(listed, key=lambda each: -each.followers)

    def _counted(self, key: tuple[str, ...], kept: list[Problem]) -> list[Problem]:
        """Return problems alike, with the number of those that are not listed on the last one."""
        if key[0] == "warning" and len(kept) == 1:
            return [replace(kept[0], rows=self._counts[key])]
        unlisted = self._counts[key] - sum(each.rows for each in kept)
        if unlisted <= 0:
            return kept
        return [*kept[:-1], replace(kept[-1], rows=kept[-1].rows + unlisted)]

    @property
    def has_errors(self) -> bool:
        """Whether something cannot be imported."""
        return any(key[0] == "error" for key in self._kept)


def _printable(text: str) -> str:
    """Return a text that can be written: bytes of a file name that are not text become question marks."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


class RosterError(TimebackError):
    """A roster cannot be imported, exported or undone as asked; `problems` says why, where it is known."""

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints

    def __init__(self, message: str, problems: list[Problem] | None = None) -> None:
        """Hold the problems.

        Args:
            message: What cannot be done, and what to do instead.
            problems: What is wrong with the bundle.
        """
        shown = [f"\n  {problem}" for problem in (problems or [])[:10]]
        more = len(problems or []) - len(shown)
        super().__init__(message + "".join(shown) + (f"\n  and {more} more" if more > 0 else ""))
        self.problems = problems or []
