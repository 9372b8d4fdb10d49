"""A plan: what importing a bundle would do to the platform, counted and listed, before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Self

from timeback_kit.rosters.comparing import ACTIONS, DELETE
from timeback_kit.rosters.problems import Problem, RosterError
from timeback_kit.rosters.tables import KINDS

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType

    from timeback_kit.rosters.comparing import Wanted
    from timeback_kit.rosters.spool import Spool

__all__ = ["PlanItem", "Progress", "RosterPlan"]

SHARE: Final = 0.05
"""Share of a kind above which deletes need a limit of their own."""

DELETES_SHOWN: Final = 20
FATAL: Final = frozenset(
    {
        "unreadable", "unreadable-zip", "empty", "twice", "missing-column", "mode", "no-manifest", "version", "header",
        "width-manifest", "unlisted", "not-absent", "missing-file", "unsafe-name", "in-folder", "encrypted", "link",
        "zip-bomb",
    }
)  # fmt: skip
"""Codes of problems that make the whole bundle unfit, not single rows of it."""


REFUSED: Final = "refused"


def _reason(root: str, file: str, line: int) -> str:
    """Return why a row is refused, from its cause."""
    if root == f"@{file}|{line}":
        return "see the problem of this row"
    kind, _, name = root.removeprefix("@").rpartition("|")
    return f"because of {kind} row {name}" if root.startswith("@") else f"there is no {name} among the {kind}"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long job is.

    Args:
        stage: "reading", "comparing", "writing", "undoing" or "exporting".
        kind: The file or collection that is worked on.
        done: Number of rows done.
        total: Number of rows in all; None while it is not known.
    """

    stage: str
    kind: str
    done: int
    total: int | None = None


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One record that is about to change, or a row that is refused.

    Args:
        kind: Its collection, such as "users".
        sourced_id: Its id.
        action: "create", "update", "reactivate", "delete" or "refused".
        file: File of the bundle that asks for it.
        row: Row in that file; None for a record that is deleted because it has none.
        columns: Columns and files that differ, for an update.
        reason: Why it is refused.
    """

    kind: str
    sourced_id: str
    action: str
    file: str
    row: int | None
    columns: tuple[str, ...] = ()
    reason: str = ""

    def __str__(self) -> str:
        place = self.file if self.row is None else f"{self.file} row {self.row}"
        said = ", ".join(self.columns) or self.reason
        return f"{self.action} {self.kind} {self.sourced_id} ({place}){': ' if said else ''}{said}"

    def to_dict(self) -> dict[str, Any]:
        """The item as a plain dict."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(slots=True)
class RosterPlan:
    """What importing a bundle would do. Close it, or use it in a `with` block: it holds a file on disk.

    Args:
        path: The bundle.
        fingerprint: Digest of the bundle.
        version: Version of the bundle.
        modes: "bulk" or "delta" by file.
        problems: What is wrong; the whole cause first, what follows from it counted.
        warnings: What is odd and imported all the same.
        counts: Number of records by kind and by action, "same" and "refused" included.
        withheld: Number of records by kind that are gone and stay, because deletes are off.
        outside: Number of records by kind that are not in the bundle and stay, because they are not in its orgs.
        active: Number of active records on the platform by kind, within the bundle's orgs where it can be told.
        not_carried: What the API cannot carry, by name: number of cells or rows by what becomes of them.
        blocked: Why the plan cannot be carried out as it is.
    """

    path: Path
    fingerprint: str = ""
    version: str = ""
    modes: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    warnings: list[Problem] = field(default_factory=list)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    withheld: dict[str, int] = field(default_factory=dict)
    outside: dict[str, int] = field(default_factory=dict)
    active: dict[str, int] = field(default_factory=dict)
    not_carried: dict[str, int] = field(default_factory=dict)
    blocked: list[str] = field(default_factory=list)
    session_org: str | None = None
    _spool: Spool | None = field(default=None, repr=False)
    _wanted: Wanted | None = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong and nothing blocks it."""
        return not self.problems and not self.blocked

    @property
    def fatal(self) -> bool:
        """Whether the bundle as a whole is unfit, so that no part of it can be imported."""
        return any(problem.code in FATAL for problem in self.problems)

    @property
    def changes(self) -> int:
        """Number of records that would be written."""
        return sum(counts.get(action, 0) for counts in self.counts.values() for action in ACTIONS)

    def items(self, action: str | None = None, kind: str | None = None) -> Iterator[PlanItem]:
        """Go through the records that are about to change, deletes first, then through the rows that are refused.

        Args:
            action: Only those with this action.
            kind: Only those of this collection.
        """
        wanted = [(name, value) for name, value in (("action", action), ("kind", kind)) if value is not None]
        where = " AND ".join(f"{name} = ?" for name, _ in wanted) or "1"
        found = self.spool().rows(
            f"SELECT kind, id, action, file, line, columns FROM items WHERE {where}"  # noqa: S608 - fixed names
            f" ORDER BY action <> '{DELETE}', number",
            *(value for _, value in wanted),
        )
        for kind_, sourced_id, action_, file, line, columns in found:
            yield PlanItem(kind_, sourced_id, action_, file, line, tuple(filter(None, columns.split(","))))
        if action in (None, REFUSED):
            yield from self._refused(kind)

    def _refused(self, kind: str | None) -> Iterator[PlanItem]:
        found = self.spool().rows(
            "SELECT staged.kind, staged.id, staged.file, staged.line, doomed.root FROM doomed"
            " JOIN staged ON staged.kind = doomed.kind AND staged.id = doomed.id"
            " WHERE coalesce(?, staged.kind) = staged.kind ORDER BY staged.rowid",
            kind,
        )
        for kind_, sourced_id, file, line, root in found:
            yield PlanItem(kind_, sourced_id, REFUSED, file, line, (), _reason(root, file, line))

    def spool(self) -> Spool:
        """Return where the plan lies.

        Raises:
            RosterError: The plan is closed.
        """
        if self._spool is None:
            raise RosterError("this plan is closed; make a new one")
        return self._spool

    def to_dict(self) -> dict[str, Any]:
        """The plan without its single records, as a plain dict."""
        return {
            "bundle": self.path.name,
            "version": self.version,
            "modes": dict(self.modes),
            "counts": {kind: dict(counts) for kind, counts in self.counts.items()},
            "changes": self.changes,
            "withheld": dict(self.withheld),
            "outside": dict(self.outside),
            "not_carried": dict(self.not_carried),
            "problems": [problem.to_dict() for problem in self.problems],
            "warnings": [problem.to_dict() for problem in self.warnings],
            "blocked": list(self.blocked),
        }

    def __str__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        if self._spool is not None and any(counts.get(DELETE) for counts in self.counts.values()):
            yield "Deletes:"
            for number, item in enumerate(self.items(DELETE)):
                if number == DELETES_SHOWN:
                    yield f"  and {sum(counts.get(DELETE, 0) for counts in self.counts.values()) - number} more"
                    break
                yield f"  {item.kind} {item.sourced_id}"
        yield f"Plan for {self.path.name}: {self.changes or 'no'} changes"
        for kind in KINDS:
            shown = [f"{count} {action}" for action, count in self.counts.get(kind, {}).items() if count]
            if shown:
                yield f"  {kind} ({self.modes.get(kind, 'added to')}): {', '.join(shown)}"
        for kind, count in self.withheld.items():
            yield f"  {kind}: {count} gone, kept because deletes are off (--delete)"
        for kind, count in self.outside.items():
            yield f"  {kind}: {count} not in the bundle, kept because they are not in its orgs"
        for title, lines in (
            ("The API cannot carry", [f"{name} ({count})" for name, count in self.not_carried.items()]),
            ("Warnings", [str(each) for each in self.warnings]),
            ("Problems", [str(each) for each in self.problems]),
            ("Blocked", self.blocked),
        ):
            if lines:
                yield f"{title}:"
                yield from (f"  {line}" for line in lines)

    def close(self) -> None:
        """Remove what lies on disk; a second time does nothing."""
        spool, self._spool = self._spool, None
        if spool is not None:
            spool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def counted(self, spool: Spool, same: Counter[str], refused: Counter[str]) -> None:
        """Count what there is to do."""
        for kind in KINDS:
            found = spool.rows("SELECT action, count(*) FROM items WHERE kind = ? GROUP BY action", kind)
            counts = {**dict.fromkeys(ACTIONS, 0), **dict(found), "same": same[kind], "refused": refused[kind]}
            if any(counts.values()):
                self.counts[kind] = counts
