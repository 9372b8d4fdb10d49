# Rendered by scripts/unasync.py from src/timeback_kit/rosters/planning.py; change that file.
"""Makes a plan: reads a bundle, compares it with the live platform, and checks everything."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.rosters.bundle import BULK, DELTA, open_bundle
from timeback_kit.rosters.checking import Checking
from timeback_kit.rosters.comparing import DELETE, Comparing, Tally, Wanted
from timeback_kit.rosters.plan import SHARE, Progress, RosterPlan
from timeback_kit.rosters.problems import Problems, RosterError
from timeback_kit.rosters.reading import BLANK
from timeback_kit.rosters.spool import Spool
from timeback_kit.rosters.staging import Staged, Staging
from timeback_kit.rosters.tables import KINDS, RESOURCES, SOURCED_ID
from timeback_kit.runtime import sync_io as io
from timeback_kit.runtime.errors import BadRequestError

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping

    from timeback_kit.rosters.bundle import Bundle
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.services.oneroster.sync import OneRosterClient

PAGE: Final = 1000
PATIENT: Final[RequestOptions] = {"timeout": 240.0, "attempt_timeout": 120.0}
"""A long page takes the platform longer than a single record."""

_LIMIT: Final = re.compile(r"(\d+)(%?)")
_TARGET: Final = "INSERT OR IGNORE INTO targets VALUES ('orgs', ?, 'academicSessions.csv', 'sourcedId', 1, 0)"


class Planning:
    """Makes plans.

    Args:
        client: The client of OneRoster.
        told: Called with how far it is; None for nobody.
    """

    def __init__(self, client: OneRosterClient, told: Callable[[Progress], None] | None = None) -> None:
        self._client = client
        self._told = told or _silent

    def plan(
        self,
        path: str | os.PathLike[str],
        *,
        mode: str | None,
        delete: bool,
        max_deletes: int | str | None,
        mapping: Mapping[str, str | None],
        session_org: str | None,
    ) -> RosterPlan:
        """Make a plan; see `Rosters.plan`."""
        if mode not in (None, BULK, DELTA):
            raise RosterError('mode must be "bulk" or "delta"')
        limit = _limit(max_deletes)
        problems = Problems()
        bundle = open_bundle(path, problems)
        plan = RosterPlan(Path(path), version=bundle.version)
        spool = Spool()
        plan._spool = spool
        try:
            if not problems.has_errors:
                self._compare(plan, bundle, spool, problems, mode, mapping, session_org, delete=delete)
        except BaseException:
            spool.close()
            raise
        plan.problems = problems.found("error")
        plan.warnings = problems.found("warning")
        plan.blocked += _too_many(plan, limit)
        return plan

    def _compare(
        self,
        plan: RosterPlan,
        bundle: Bundle,
        spool: Spool,
        problems: Problems,
        mode: str | None,
        mapping: Mapping[str, str | None],
        session_org: str | None,
        *,
        delete: bool,
    ) -> None:
        renamed = {old: new for old, new in mapping.items() if new}
        staging = Staging(bundle, spool, problems, renamed, mode, self._reading)
        staged = io.in_thread(staging.read)
        plan.modes = {name: mode for name, mode in staged.modes.items() if name in bundle.modes}
        plan.not_carried = _not_carried(staged)
        plan.problems = problems.found("error")
        if plan.fatal:
            for file, line, name in spool.rows("SELECT file, line, name FROM incomplete"):
                problems.add(file, line, name, *BLANK)
            return  # what else there is to say would follow from this
        plan.fingerprint = io.in_thread(bundle.fingerprint)
        if session_org is not None and "academicSessions" in staged.modes:
            spool.run(_TARGET, session_org)
        wanted = plan._wanted = Wanted(spool, staged, bundle.version)
        comparing = Comparing(spool, staged, wanted, deletes=delete)
        for kind in comparing.kinds():
            self._look_at(kind, comparing)
        io.in_thread(comparing.finish)
        checking = Checking(bundle, spool, staged, problems)
        plan.session_org = io.in_thread(checking.check, mapping, session_org)
        tally = comparing.tally
        plan.counted(spool, tally.same, checking.refused())
        _take_over(plan, tally)

    def _look_at(self, kind: str, comparing: Comparing) -> None:
        """Compare every record of a kind."""
        try:
            self._go_through(kind, comparing, SOURCED_ID)
        except BadRequestError:
            self._go_through(kind, comparing, None)  # not every platform sorts

    def _go_through(self, kind: str, comparing: Comparing, sort: str | None) -> None:
        done = 0
        pages = getattr(self._client, RESOURCES[kind]).stream(limit=PAGE, sort=sort, request_options=PATIENT).pages()
        for page in pages:
            comparing.take(kind, [record.to_dict() for record in page])
            done += len(page)
            self._told(Progress("comparing", kind, done, page.total))

    def _reading(self, name: str, done: int) -> None:
        self._told(Progress("reading", name, done))


def _silent(progress: Progress) -> None:
    """Tell nobody."""


def _limit(given: int | str | None) -> tuple[int, bool] | None:
    """Return a limit of deletes: a number, and whether it is a percentage."""
    if given is None:
        return None
    match = _LIMIT.fullmatch(str(given).strip())
    if match is None:
        raise RosterError('max_deletes must be a number of records, such as 40, or a share, such as "20%"')
    return int(match[1]), bool(match[2])


def _too_many(plan: RosterPlan, limit: tuple[int, bool] | None) -> list[str]:
    """Return for which kinds more would be deleted than is allowed."""
    found = []
    for kind in KINDS:
        deletes = plan.counts.get(kind, {}).get(DELETE, 0)
        present = max(plan.active.get(kind, 0), deletes)
        most = SHARE * present if limit is None else limit[0] / 100 * present if limit[1] else limit[0]
        if deletes > most:
            allowed = "more than 5%" if limit is None else "more than max_deletes"
            found.append(
                f"{deletes} of {present} {kind} would be deleted, {allowed}: "
                f"check the bundle, or allow it with max_deletes={deletes} (--max-deletes {deletes})"
            )
    return found


def _take_over(plan: RosterPlan, tally: Tally) -> None:
    plan.withheld = {kind: tally.withheld[kind] for kind in KINDS if tally.withheld[kind]}
    plan.outside = {kind: tally.outside[kind] for kind in KINDS if tally.outside[kind]}
    plan.active = {kind: tally.within[kind] or tally.active[kind] for kind in KINDS}


def _not_carried(staged: Staged) -> dict[str, int]:
    """Return what the API cannot carry, each with the number of cells or rows."""
    found: dict[str, Any] = {}
    for (file, column), count in staged.withheld.items():
        found[f"{file}.{column}: passwords are never imported"] = count
    for (file, column, term, carried), count in staged.lossy.items():
        becomes = f"sent as {carried}" if carried else "not sent"
        found[f"{file}.{column} {term}: {becomes}, the term kept in the metadata"] = count
    for file, fate in _NO_FIELD.items():
        if staged.rows.get(file):
            found[f"{file}: {fate}"] = staged.rows[file]
    for file, column in _NO_COLUMN:
        if staged.rows.get(file) and column in staged.columns.get(file, ()):
            found[f"{file}.{column}: no field, kept in the metadata"] = staged.rows[file]
    return found


_NO_FIELD: Final = {
    "userProfiles": "no field, kept in the user's metadata without the password",
    "userResources": "no field, kept in the user's metadata",
    "roles": "no field for their sourcedId, kept in the user's metadata",
    "classResources": "no field for sourcedId and title, kept in the class's metadata",
    "courseResources": "no field for sourcedId and title, kept in the course's metadata",
    "lineItemScoreScales": "one scale for each line item, others kept in its metadata",
    "resultScoreScales": "one scale for each result, others kept in its metadata",
    "lineItemLearningObjectiveIds": "no field for their sourcedId, kept in the line item's metadata",
    "resultLearningObjectiveIds": "no field for their sourcedId, kept in the result's metadata",
}
_NO_COLUMN: Final = (("resources", "roles"), ("scoreScales", "orgSourcedId"))
