"""Rosters, awaited: what `timeback.roster` is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from timeback_kit.runtime.not_awaited import explains_forgotten_await

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from timeback_kit.rosters.changes import AsyncChanges
    from timeback_kit.rosters.checkpoints import Checkpoint
    from timeback_kit.rosters.exporting import ExportReport
    from timeback_kit.rosters.journal import Receipt
    from timeback_kit.rosters.plan import Progress, RosterPlan
    from timeback_kit.rosters.undoing import UndoReport
    from timeback_kit.services.oneroster.client import OneRosterClient

__all__ = ["AsyncRosters"]

CONCURRENCY: Final = 8


@explains_forgotten_await
class AsyncRosters:
    """Rosters of the whole platform: import and export of OneRoster CSV bundles, tables for data teams, and changes.

    Args:
        client: The client of OneRoster.
    """

    _place: Final = "client.roster"

    def __init__(self, client: OneRosterClient) -> None:
        self._client = client

    async def plan(
        self,
        bundle: str | os.PathLike[str],
        *,
        mode: str | None = None,
        delete: bool = False,
        max_deletes: int | str | None = None,
        mapping: Mapping[str, str | None] | None = None,
        session_org: str | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> RosterPlan:
        """Check a OneRoster CSV bundle and say what importing it would do; nothing is written.

        Args:
            bundle: The folder or zip file, of version 1.1 or 1.2.
            mode: "bulk" or "delta", for files whose manifest and rows disagree about it.
            delete: Whether what is gone is deleted; only within the orgs of the bundle.
            max_deletes: How many records of a kind may be deleted: a number, or a share such as "20%". Default: 5%.
            mapping: sourcedId on the platform by sourcedId in the bundle, of people who are known under another id;
                None for a person who is new in spite of a known username or e-mail address.
            session_org: sourcedId of the org that new academic sessions belong to. Default: the bundle's only root org.
            progress: Called with how far it is.

        Returns:
            The plan, with all problems. It holds a file on disk: use it in a `with` block, or close it.

        Raises:
            RosterError: There is no bundle at that path, or an argument does not fit.
            OneRosterError: The platform cannot be read.

        Route: GET on the collections of /ims/oneroster/
        """
        from timeback_kit.rosters.planning import AsyncPlanning

        return await AsyncPlanning(self._client, progress).plan(
            bundle,
            mode=mode,
            delete=delete,
            max_deletes=max_deletes,
            mapping=mapping or {},
            session_org=session_org,
        )

    async def apply(
        self,
        plan: RosterPlan,
        *,
        journal: str | os.PathLike[str] | None = None,
        errors: str | os.PathLike[str] | None = None,
        concurrency: int = CONCURRENCY,
        skip_refused: bool = False,
        progress: Callable[[Progress], None] | None = None,
    ) -> Receipt:
        """Carry a plan out, in order of dependency.

        An import that was broken off goes on with a new plan of the same bundle and the same journal; nothing is
        written twice.

        Args:
            plan: The plan.
            journal: File that takes each write before it is sent, and is the receipt afterwards. Default: beside the
                bundle, `<bundle>.import-1.jsonl` and so on.
            errors: Folder, or `.zip` file, for a bundle of the rows that were not written. Default: beside the bundle.
            concurrency: Number of writes under way at a time.
            skip_refused: Whether rows that are right are imported though others are not.
            progress: Called with how far it is.

        Returns:
            The receipt: what was written, and what was not.

        Raises:
            RosterError: The plan has problems or is blocked, or the platform does not respond any more.
            OneRosterError: The credentials are refused.

        Route: POST, PUT and DELETE on the collections of /ims/oneroster/
        """
        from timeback_kit.rosters.applying import AsyncApplying

        return await AsyncApplying(self._client, progress).apply(
            plan, journal=journal, errors=errors, concurrency=concurrency, skip_refused=skip_refused
        )

    async def undo(
        self,
        receipt: Receipt | str | os.PathLike[str],
        *,
        force: bool = False,
        concurrency: int = CONCURRENCY,
        progress: Callable[[Progress], None] | None = None,
    ) -> UndoReport:
        """Take back what an import did; what was changed since is left alone. May be repeated.

        Args:
            receipt: The receipt of `apply`, or its path; its `.key` beside it opens birth dates.
            force: Whether records that were changed since are put back all the same.
            concurrency: Number of records under way at a time.
            progress: Called with how far it is.

        Returns:
            What became of each record, counted.

        Raises:
            RosterError: It is not a receipt, or one of another platform.

        Route: GET, PUT and DELETE on the collections of /ims/oneroster/
        """
        from timeback_kit.rosters.undoing import AsyncUndoing

        return await AsyncUndoing(self._client, progress).undo(receipt, force=force, concurrency=concurrency)

    async def export(
        self,
        path: str | os.PathLike[str],
        *,
        to: str = "csv",
        since: Checkpoint | datetime | str | None = None,
        kinds: Iterable[str] | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> ExportReport:
        """Export the roster.

        Args:
            path: Folder or `.zip` of a bundle, folder of Parquet files, or file of a database. A database that is there
                already keeps its other tables; with `since`, its rows are replaced by newer ones.
            to: "csv" for a OneRoster 1.2 bundle, "sqlite", or with the extra [data] "parquet" and "duckdb".
            since: Checkpoint of the export before, or a time: only what changed, as a delta bundle. Default: all.
            kinds: Collections to export, such as ["orgs", "users"]. Default: all.
            progress: Called with how far it is.

        Returns:
            The number of rows by file, and the checkpoint for the next export.

        Raises:
            RosterError: An argument does not fit, an extra is missing, or there is something at the path already.
            OneRosterError: The platform cannot be read.

        Route: GET on the collections of /ims/oneroster/
        """
        from timeback_kit.rosters.exporting import AsyncExporting

        return await AsyncExporting(self._client, progress).export(path, to=to, since=since, kinds=kinds)

    def changes(
        self,
        *,
        since: Checkpoint | datetime | str | None = None,
        kinds: Iterable[str] | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> AsyncChanges:
        """Go through the records that changed since a checkpoint, deleted ones included.

        Each walk looks back a few minutes before its checkpoint, so that nothing is missed, and leaves out what was
        delivered before.

        Args:
            since: `checkpoint` of the walk before, as it is or as text, or a time. Default: everything there is.
            kinds: Collections to look at, such as ["users", "enrollments"]. Default: all.
            progress: Called with how far it is.

        Returns:
            An iterable of changes; its `checkpoint` is known once it was gone through to the end.

        Raises:
            RosterError: `since` or a collection is none.

        Route: GET on the collections of /ims/oneroster/
        """
        from timeback_kit.rosters.changes import AsyncChanges

        return AsyncChanges(self._client, since, kinds, progress)
