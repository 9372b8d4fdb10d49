"""Carries a plan out: in order of dependency, with a bound on what is under way, each write noted before it is sent."""

from __future__ import annotations

from collections import Counter
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.rosters.checks import digest_of
from timeback_kit.rosters.comparing import CREATE, DELETE, REACTIVATE, UPDATE
from timeback_kit.rosters.entities import rows_of
from timeback_kit.rosters.failing import Failures, reason_of
from timeback_kit.rosters.journal import Failed, Receipt, free_journal, is_broken_off, open_journal
from timeback_kit.rosters.plan import Progress, RosterPlan
from timeback_kit.rosters.problems import RosterError
from timeback_kit.rosters.tables import RESOURCES
from timeback_kit.rosters.writes import Write, Writes, is_deleted
from timeback_kit.runtime.async_pool import run_pool
from timeback_kit.runtime.errors import (
    AlreadyExistsError,
    AuthenticationError,
    ClientClosedError,
    ForbiddenError,
    NotFoundError,
    TimebackError,
)
from timeback_kit.runtime.request_body import Checked

if TYPE_CHECKING:
    import os
    from collections.abc import Callable

    from timeback_kit.rosters.journal import Journal, Noted
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.services.oneroster.client import OneRosterClient

UNREACHABLE: Final = 10
"""Number of writes in a row that got no response, after which an import stops."""

REPEATED: Final[RequestOptions] = {"retry": "repeat"}
"""A POST is sent again after a failure: its sourcedId sees to it that nothing is created twice."""

_STOPS: Final = (AuthenticationError, ForbiddenError, ClientClosedError)


class AsyncApplying:
    """Carries plans out.

    Args:
        client: The client of OneRoster.
        told: Called with how far it is; None for nobody.
    """

    def __init__(self, client: OneRosterClient, told: Callable[[Progress], None] | None = None) -> None:
        self._client = client
        self._told = told
        self._unreachable = 0

    async def apply(
        self,
        plan: RosterPlan,
        *,
        journal: str | os.PathLike[str] | None,
        errors: str | os.PathLike[str] | None,
        concurrency: int,
        skip_refused: bool,
    ) -> Receipt:
        """Carry a plan out; see `AsyncRosters.apply`."""
        _check(plan, concurrency, skip_refused=skip_refused)
        origin = self._client.get_provider().get_endpoint("oneroster").base_url
        path = free_journal(plan.path.absolute()) if journal is None else Path(journal)
        if not plan.changes and not plan.problems and not is_broken_off(path):
            return Receipt(None)
        facts = {"bundle": plan.path.name, "fingerprint": plan.fingerprint, "origin": origin}
        opened, noted = open_journal(path, facts)
        failures = Failures(plan, Path(errors) if errors is not None else None)
        receipt = Receipt(path, resumed=noted is not None)
        with opened:
            if noted is not None:
                _settle(plan, opened, noted)
            wanted = plan._wanted
            if wanted is not None:
                href = f"{origin.rstrip('/')}/ims/oneroster/resources/v1p2/resources/"
                await self._carry_out(
                    Writes(plan.spool(), wanted, plan.session_org, href), opened, receipt, failures, concurrency
                )
            opened.finish()
        receipt.errors = failures.write() if receipt.failures or skip_refused else None
        return receipt

    async def _carry_out(
        self, writes: Writes, journal: Journal, receipt: Receipt, failures: Failures, concurrency: int
    ) -> None:
        done: Counter[str] = Counter()

        async def send(write: Write) -> Failed | None:
            return await self._send(write, journal)

        for kind, wave in writes.waves():
            total = writes.total(kind)
            begun = (_begun(write, journal) for write in wave)
            async with aclosing(run_pool(send, begun, concurrency)) as ended:
                async for write, failed in ended:
                    if failed is None:
                        counts = receipt.counts.setdefault(kind, {})
                        counts[write.action] = counts.get(write.action, 0) + 1
                    else:
                        receipt.failures += 1
                        receipt.failed += [failed] if len(receipt.failed) < failures.most_listed else []
                        failures.add(failed)
                    done[kind] += 1
                    if self._told is not None:
                        self._told(Progress("writing", kind, done[kind], max(total, done[kind])))

    async def _send(self, write: Write, journal: Journal) -> Failed | None:
        """Carry one write out; return why it failed."""
        try:
            await self._call(write, journal)
        except _STOPS:
            raise
        except TimebackError as error:
            return self._failed(write, journal, error)
        self._unreachable = 0
        journal.done(write.number)
        try:
            left = await self._left_behind(write)
        except TimebackError:
            left = list(write.moved)
        return _failure(write, f"the platform did not take {', '.join(left)}", "yes") if left else None

    async def _call(self, write: Write, journal: Journal) -> None:
        resource: Any = getattr(self._client, RESOURCES[write.kind])
        body = Checked(write.body or {})
        if write.action == DELETE:
            await resource.delete(write.sourced_id)
        elif write.action != CREATE:
            await resource.update(write.sourced_id, body)
        else:
            try:
                await resource.create(body, request_options=REPEATED)
            except AlreadyExistsError:
                await self._replace(write, journal)

    async def _replace(self, write: Write, journal: Journal) -> None:
        """Write over a record that exists though the platform did not list it: deleted, or made by a lost response."""
        resource: Any = getattr(self._client, RESOURCES[write.kind])
        present = (await resource.get(write.sourced_id)).to_dict()
        body = write.body or {}
        if not is_deleted(present) and digest_of(write.kind, present) == digest_of(write.kind, body):
            return
        journal.failed(write.number, "exists already")
        action = REACTIVATE if is_deleted(present) else UPDATE
        write.action, write.before = action, present
        write.number = journal.begin(action, write.kind, write.sourced_id, digest_of(write.kind, body), present)
        await resource.update(write.sourced_id, Checked(body))

    async def _left_behind(self, write: Write) -> list[str]:
        """Return the columns that the platform did not take, of those that it may not take."""
        if not write.moved:
            return []
        resource: Any = getattr(self._client, RESOURCES[write.kind])
        present = rows_of(write.kind, (await resource.get(write.sourced_id)).to_dict())
        sent = rows_of(write.kind, {**(write.body or {}), "school": (write.body or {}).get("org")})
        return [name for name in write.moved if present.cells.get(name) != sent.cells.get(name)]

    def _failed(self, write: Write, journal: Journal, error: TimebackError) -> Failed:
        if error.applied == "unknown":
            self._unreachable += 1
            if self._unreachable >= UNREACHABLE:
                raise RosterError(
                    f"the platform does not respond; {journal.path.name} says how far the import is: "
                    "make the plan again and apply it to go on"
                ) from error
        else:
            self._unreachable = 0
            journal.failed(write.number, type(error).__name__)
        if write.kind == "resources" and write.action == DELETE and isinstance(error, NotFoundError):
            return _failure(write, "the platform deletes no resources", "no")
        return _failure(write, reason_of(write, error), error.applied or "no")


def _check(plan: RosterPlan, concurrency: int, *, skip_refused: bool) -> None:
    if concurrency < 1:
        raise RosterError("concurrency must be at least 1")
    if plan.blocked:
        raise RosterError("this plan is blocked: " + "; ".join(plan.blocked))
    if plan.problems and (plan.fatal or not skip_refused):
        advice = "" if plan.fatal else "; skip_refused=True (--skip-refused) imports the rows that are right"
        raise RosterError(f"nothing was written: the bundle has problems{advice}", plan.problems)
    plan.spool()


def _settle(plan: RosterPlan, journal: Journal, noted: Noted) -> None:
    """Note of writes that were under way at the end of the last run which of them were carried out."""
    for number, (kind, sourced_id) in noted.pending.items():
        left = plan.spool().one("SELECT 1 FROM items WHERE kind = ? AND id = ?", kind, sourced_id)
        if left is None:
            journal.done(number)


def _begun(write: Write, journal: Journal) -> Write:
    expected = write.before if write.body is None else write.body
    check = digest_of(write.kind, {**(expected or {}), **({"status": "tobedeleted"} if write.body is None else {})})
    before = None if write.action == CREATE else write.before
    write.number = journal.begin(write.action, write.kind, write.sourced_id, check, before)
    return write


def _failure(write: Write, reason: str, applied: str) -> Failed:
    return Failed(write.kind, write.sourced_id, write.action, write.file, write.row, reason, applied)
