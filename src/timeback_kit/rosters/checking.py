"""Checks the rows of a bundle against each other and the platform: causes are reported, consequences counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.rosters.bundle import BULK
from timeback_kit.rosters.cells import items
from timeback_kit.rosters.comparing import REACTIVATE
from timeback_kit.rosters.reading import BLANK
from timeback_kit.rosters.tables import KINDS, LINKS, TABLES

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from timeback_kit.rosters.bundle import Bundle
    from timeback_kit.rosters.problems import Problems
    from timeback_kit.rosters.spool import Spool
    from timeback_kit.rosters.staging import Staged

_MISSING: Final = """
SELECT targets.kind, targets.id, targets.file, targets.name, min(targets.line), sum(targets.rows),
       live.active, staged.status
FROM targets
LEFT JOIN staged ON staged.kind = targets.kind AND staged.id = targets.id
LEFT JOIN live ON live.kind = targets.kind AND live.id = targets.id
WHERE CASE WHEN staged.id IS NOT NULL THEN staged.status <> 'active'
      WHEN targets.kind IN ({bulk}) THEN 1
      ELSE coalesce(live.active, 0) = 0 END
GROUP BY targets.kind, targets.id ORDER BY targets.kind, targets.id
"""
_AMONG_LISTED: Final = 100_000


class Checking:
    """Checks, and takes what is refused out of what there is to do.

    Args:
        bundle: The bundle.
        spool: Its rows, the records of the platform, and what there is to do.
        staged: What the bundle holds.
        problems: Takes what is wrong.
    """

    def __init__(self, bundle: Bundle, spool: Spool, staged: Staged, problems: Problems) -> None:
        self._bundle = bundle
        self._spool = spool
        self._staged = staged
        self._problems = problems
        self._roots: Counter[str] = Counter()

    def check(self, mapping: Mapping[str, str | None], session_org: str | None) -> str | None:
        """Run all checks.

        Args:
            mapping: Id on the platform by id in the bundle; None for a person who is new in spite of a known name.
            session_org: Org that new academic sessions belong to; None to find it out.

        Returns:
            The org that new academic sessions belong to, if there is one.
        """
        self._check_blanks()
        for kind in ("orgs", "academicSessions"):
            self._check_circles(kind)
        self._check_seats()
        self._check_names(mapping)
        missing = self._missing()
        self._doom_causes(missing)
        self._check_roles()
        self._check_primary()
        org = session_org or self._only_root()
        self._check_sessions(org)
        self._doom_followers()
        self._report(missing)
        self._spool.run(
            "DELETE FROM items WHERE action <> 'delete'"
            " AND EXISTS (SELECT 1 FROM doomed WHERE doomed.kind = items.kind AND doomed.id = items.id)"
        )
        return org

    def refused(self) -> Counter[str]:
        """Return the number of refused rows by kind."""
        found = self._spool.rows(
            "SELECT doomed.kind, count(*) FROM doomed"
            " JOIN staged ON staged.kind = doomed.kind AND staged.id = doomed.id GROUP BY doomed.kind"
        )
        return Counter({str(kind): int(count) for kind, count in found})

    def _file(self, name: str) -> str:
        return self._bundle.members.get(name, f"{name}.csv")

    def _check_blanks(self) -> None:
        """Report required cells that are blank, but for those that are so on the platform."""
        found = self._spool.rows(
            "SELECT incomplete.kind, incomplete.id, incomplete.file, incomplete.line, incomplete.name,"
            " live.id, items.action, items.columns FROM incomplete"
            " LEFT JOIN live ON live.kind = incomplete.kind AND live.id = incomplete.id"
            " LEFT JOIN items ON items.kind = incomplete.kind AND items.id = incomplete.id"
        )
        for kind, sourced_id, file, line, name, live, action, columns in list(found):
            if live is None or action == REACTIVATE or name in (columns or "").split(","):
                self._problems.add(file, line, name, *BLANK)
                self._refuse(kind, [sourced_id])
            else:
                self._problems.warn(file, line, name, "blank", "is blank, as it is on the platform")

    def _check_circles(self, kind: str) -> None:
        """Report records that are their own ancestors."""
        found = self._spool.rows("SELECT id, line, cells FROM staged WHERE kind = ? AND status = 'active'", kind)
        rows = {str(sourced_id): (line, self._spool.unpack(cells)) for sourced_id, line, cells in found}
        parents = {sourced_id: row.get("parentSourcedId", "") for sourced_id, (_, row) in rows.items()}
        settled: set[str] = set()
        for start in parents:
            path: list[str] = []
            at = start
            while at in parents and at not in settled and at not in path:
                path.append(at)
                at = parents[at]
            if at in path:
                circle = path[path.index(at) :]
                line = min(rows[each][0] for each in circle)
                shown = " -> ".join([*circle[:5], *(["..."] if len(circle) > 5 else []), circle[0]])
                self._problems.add(
                    self._file(kind), line, "parentSourcedId", "circle", f"parents go in a circle: {shown}",
                    rows=len(circle),
                )  # fmt: skip
                self._refuse(kind, circle)
            settled.update(path)

    def _check_seats(self) -> None:
        """Report enrollments of the same user, class and role at the same time."""
        file = self._file("enrollments")
        found = self._spool.rows(
            "SELECT key, count(*) FROM staged WHERE kind = 'enrollments' AND status = 'active' AND NOT bad"
            " GROUP BY key HAVING count(*) > 1"
        )
        for key, _ in list(found):
            rows = [
                (sourced_id, line, self._spool.unpack(cells))
                for sourced_id, line, cells in self._spool.rows(
                    "SELECT id, line, cells FROM staged WHERE kind = 'enrollments' AND key = ? AND status = 'active'"
                    " ORDER BY line",
                    key,
                )
            ]
            self._check_seat(file, rows)
        if "enrollments" in self._staged.modes:
            self._check_taken(file)

    def _check_seat(self, file: str, rows: list[tuple[str, int, Any]]) -> None:
        for at, (sourced_id, line, row) in enumerate(rows):
            clash = next((other for _, other, earlier in rows[:at] if _overlap(row, earlier)), None)
            if clash is not None:
                message = f"row {clash} enrolls the same user in the same class and role at the same time"
                self._problems.add(file, line, "userSourcedId", "enrolled-twice", message)
                self._refuse("enrollments", [sourced_id])
            elif at:
                message = (
                    "a user leaves a class and comes back in the same role; the platform may refuse the second one"
                )
                self._problems.warn(file, line, "userSourcedId", "came-back", message)

    def _check_taken(self, file: str) -> None:
        """Report new enrollments whose place another one on the platform has, which is not about to go."""
        self._spool.run("CREATE INDEX IF NOT EXISTS live_by_key ON live (kind, key)")
        found = self._spool.rows(
            "SELECT staged.id, staged.line, live.id FROM items"
            " JOIN staged ON staged.kind = items.kind AND staged.id = items.id"
            " JOIN live ON live.kind = 'enrollments' AND live.key = staged.key AND live.active AND live.id <> staged.id"
            " WHERE items.kind = 'enrollments' AND items.action IN ('create', 'reactivate')"
            " AND NOT EXISTS (SELECT 1 FROM items gone WHERE gone.kind = 'enrollments' AND gone.id = live.id"
            "                 AND gone.action = 'delete')"
            " AND NOT EXISTS (SELECT 1 FROM staged other WHERE other.kind = 'enrollments' AND other.id = live.id)"
        )
        for sourced_id, line, other in list(found):
            message = f"enrollment {other} of the platform has this user, class and role; it has to be deleted first"
            self._problems.add(file, line, "userSourcedId", "seat-taken", message)
            self._refuse("enrollments", [sourced_id])

    def _check_names(self, mapping: Mapping[str, str | None]) -> None:
        """Report new people whose username or e-mail address somebody on the platform has already."""
        file = self._file("users")
        self._check_mapped(file, mapping)
        twice = self._spool.rows(
            "SELECT min(line), max(line) FROM staged WHERE kind = 'users' AND status = 'active' AND key IS NOT NULL"
            " GROUP BY key HAVING count(*) > 1"
        )
        for first, last in twice:
            self._problems.warn(file, last, "username", "same-username", f"row {first} has the same username")
        self._spool.run("CREATE INDEX IF NOT EXISTS live_by_key ON live (kind, key)")
        self._spool.run("CREATE INDEX IF NOT EXISTS live_by_mail ON live (kind, mail)")
        for column, key in (("username", "key"), ("email", "mail")):
            found = self._spool.rows(
                f"SELECT staged.id, staged.line, live.id FROM items"  # noqa: S608 - column names of this module
                f" JOIN staged ON staged.kind = items.kind AND staged.id = items.id"
                f" JOIN live ON live.kind = 'users' AND live.{key} = staged.{key}"
                f" WHERE items.kind = 'users' AND items.action = 'create'"
                f" AND NOT EXISTS (SELECT 1 FROM staged other WHERE other.kind = 'users' AND other.id = live.id)"
                f" GROUP BY staged.id"
            )
            for sourced_id, line, other in list(found):
                if mapping.get(sourced_id, sourced_id) is not None and not self._is_refused("users", sourced_id):
                    message = (
                        f"{sourced_id} is new, but its {column} belongs to {other} on the platform: map {sourced_id} "
                        f"to {other}, or to nothing if this is another person (mapping=, on the command line --mapping)"
                    )
                    self._problems.add(file, line, column, "re-keyed", message)
                    self._refuse("users", [sourced_id])

    def _check_mapped(self, file: str, mapping: Mapping[str, str | None]) -> None:
        """Report people who are mapped to somebody whom the platform does not have."""
        for sourced_id, other in mapping.items():
            line = self._spool.value(
                "SELECT staged.line FROM items JOIN staged ON staged.kind = items.kind AND staged.id = items.id"
                " WHERE items.kind = 'users' AND items.action = 'create' AND items.id = ?",
                other,
            )
            if line is not None:
                message = f"the mapping leads {sourced_id} to {other}, whom the platform does not have"
                self._problems.add(file, line, "sourcedId", "mapped-to-nobody", message)
                self._refuse("users", [str(other)])

    def _is_refused(self, kind: str, sourced_id: str) -> bool:
        return self._spool.one("SELECT 1 FROM doomed WHERE kind = ? AND id = ?", kind, sourced_id) is not None

    def _missing(self) -> list[tuple[Any, ...]]:
        """Return what rows refer to and nobody has, with the first row of each and their number."""
        bulk = [kind for kind in KINDS if self._staged.modes.get(kind) == BULK and kind not in self._staged.broken]
        statement = _MISSING.format(bulk=", ".join(f"'{kind}'" for kind in bulk) or "''")
        return list(self._spool.rows(f"{statement} LIMIT {_AMONG_LISTED}"))

    def _doom_causes(self, missing: list[tuple[Any, ...]]) -> None:
        """Note what is missing, and the rows that are wrong themselves."""
        for kind, sourced_id, *_ in missing:
            self._spool.run("INSERT OR IGNORE INTO doomed VALUES (?, ?, ?)", kind, sourced_id, f"{kind}|{sourced_id}")
        self._spool.run(
            "INSERT OR IGNORE INTO doomed SELECT kind, id, '@' || file || '|' || line FROM staged WHERE bad"
        )
        self._spool.run(
            "INSERT OR IGNORE INTO doomed SELECT kind, owner, '@' || file || '.csv|' || line FROM linked WHERE bad"
        )

    def _doom_followers(self) -> None:
        """Refuse every row that depends on what is missing or refused, and count them by their cause."""
        if self._spool.one("SELECT 1 FROM doomed LIMIT 1") is None:
            return
        for kind in KINDS:
            before = -1
            while before != (before := self._spool.value("SELECT count(*) FROM doomed WHERE kind = ?", kind)):
                self._doom_kind(kind)
                if kind not in ("orgs", "academicSessions", "users"):
                    break  # rows of other kinds refer to no row of their own kind

    def _doom_kind(self, kind: str) -> None:
        found = self._spool.rows(
            "SELECT id, cells FROM staged WHERE kind = ? AND status = 'active' AND NOT bad"
            " AND NOT EXISTS (SELECT 1 FROM doomed WHERE doomed.kind = staged.kind AND doomed.id = staged.id)",
            kind,
        )
        doomed = []
        for sourced_id, packed in found:
            root = self._root(kind, sourced_id, self._spool.unpack(packed))
            if root is not None:
                doomed.append((kind, sourced_id, root))
        self._spool.run_many("INSERT OR IGNORE INTO doomed VALUES (?, ?, ?)", doomed)
        self._roots.update(root for *_, root in doomed)

    def _root(self, kind: str, sourced_id: str, row: Mapping[str, str]) -> str | None:
        """Return the cause for which a row cannot be imported."""
        named = [(c.target, item) for c in TABLES[kind].columns if c.target for item in items(row.get(c.name, ""))]
        if kind == "demographics":
            named.append(("users", sourced_id))
        for table in LINKS[kind]:
            if table.name in self._staged.modes:
                for (packed,) in self._spool.rows(
                    "SELECT cells FROM linked WHERE kind = ? AND owner = ? AND file = ?"
                    " AND status = 'active' AND NOT bad",
                    kind, sourced_id, table.name,
                ):  # fmt: skip
                    link = self._spool.unpack(packed)
                    named += [
                        (c.target, item) for c in table.columns if c.target for item in items(link.get(c.name, ""))
                    ]
        for target, item in named:
            if (target, item) == (kind, sourced_id):
                continue
            found = self._spool.value("SELECT root FROM doomed WHERE kind = ? AND id = ?", target, item)
            if found is not None and not self._is_there(target, item, found):
                return str(found)
        return None

    def _is_there(self, kind: str, sourced_id: str, root: str) -> bool:
        """Return whether a refused record is on the platform all the same, so that others can refer to it."""
        if root == f"{kind}|{sourced_id}":
            return False
        return bool(self._spool.value("SELECT active FROM live WHERE kind = ? AND id = ?", kind, sourced_id))

    def _refuse(self, kind: str, sourced_ids: Collection[str], cause: str = "") -> None:
        """Refuse rows, each for itself or all for one cause."""
        if cause:
            rows = [(kind, sourced_id, cause) for sourced_id in sourced_ids]
            self._spool.run_many("INSERT OR IGNORE INTO doomed VALUES (?, ?, ?)", rows)
            self._roots[cause] += len(rows)
            return
        for sourced_id in sourced_ids:
            row = self._spool.one("SELECT file, line FROM staged WHERE kind = ? AND id = ?", kind, sourced_id)
            root = f"@{row[0]}|{row[1]}" if row is not None else f"{kind}|{sourced_id}"
            self._spool.run("INSERT OR IGNORE INTO doomed VALUES (?, ?, ?)", kind, sourced_id, root)

    def _report(self, missing: list[tuple[Any, ...]]) -> None:
        for kind, sourced_id, file, name, line, rows, active, status in missing:
            followers = self._roots.pop(f"{kind}|{sourced_id}", 0)
            nameless = self._staged.nameless.get(kind)
            if nameless is not None and status is None:
                self._problems.follow(self._file(kind), nameless, followers)
                continue
            self._problems.add(
                file, line, name, "missing-reference", self._said(kind, sourced_id, active, status),
                rows=rows, followers=followers,
            )  # fmt: skip
        for root, followers in self._roots.items():
            file, _, line = root.removeprefix("@").rpartition("|")
            self._problems.follow(self._file(file.removesuffix(".csv")), int(line or 0), followers)

    def _said(self, kind: str, sourced_id: str, active: int | None, status: str | None) -> str:
        if status is not None:
            return f"{kind} {sourced_id} is deleted by this bundle"
        if self._staged.modes.get(kind) == BULK:
            return f"{self._file(kind)} has no row {sourced_id}"
        deleted = (
            " is deleted on the platform" if active is not None else " is neither in the bundle nor on the platform"
        )
        return f"{kind} {sourced_id}{deleted}"

    def _check_roles(self) -> None:
        """Report people without a role: the platform wants one."""
        if "users" not in self._staged.modes:
            return
        bulk = self._staged.modes.get("roles") == BULK
        actions = "('create', 'update', 'reactivate')" if bulk else "('create')"
        found = self._spool.rows(
            f"SELECT items.id, staged.line FROM items JOIN staged ON staged.kind = items.kind AND staged.id = items.id"  # noqa: S608
            f" WHERE items.kind = 'users' AND action IN {actions} AND NOT EXISTS (SELECT 1 FROM linked"
            f" WHERE linked.kind = 'users' AND linked.owner = items.id AND file = 'roles' AND linked.status = 'active')"
        )
        unread = self._staged.nameless.get("roles")
        for sourced_id, line in list(found):
            if self._is_refused("users", sourced_id):
                continue
            if unread is not None:
                self._refuse("users", [sourced_id], f"@roles.csv|{unread}")
                continue
            message = "has no row in roles.csv; a user needs a role"
            self._problems.add(self._file("users"), line, "sourcedId", "no-role", message)
            self._refuse("users", [sourced_id])

    def _check_primary(self) -> None:
        """Warn of people with two primary roles in one org."""
        roles = "FROM linked WHERE kind = 'users' AND file = 'roles' AND status = 'active'"
        for (user,) in self._spool.rows(f"SELECT owner {roles} GROUP BY owner HAVING count(*) > 1"):
            seen: set[str] = set()
            for line, cells in self._spool.rows(f"SELECT line, cells {roles} AND owner = ? ORDER BY line", user):
                role = self._spool.unpack(cells)
                if role.get("roleType") != "primary":
                    continue
                org = role.get("orgSourcedId", "")
                if org in seen:
                    message = "the user has another primary role in this org"
                    self._problems.warn(self._file("roles"), line, "roleType", "two-primary", message)
                seen.add(org)

    def _only_root(self) -> str | None:
        """Return the only org of the bundle that has no parent, or one of a circle of parents."""
        circle = self._spool.value(
            "SELECT doomed.id FROM doomed JOIN staged ON staged.kind = 'orgs' AND staged.id = doomed.id"
            " WHERE doomed.kind = 'orgs' AND NOT bad AND status = 'active' LIMIT 1"
        )
        if circle is not None:
            return str(circle)
        found = self._spool.rows("SELECT id, cells FROM staged WHERE kind = 'orgs' AND status = 'active'")
        roots = [str(each) for each, cells in found if not self._spool.unpack(cells).get("parentSourcedId")]
        return roots[0] if len(roots) == 1 else None

    def _check_sessions(self, org: str | None) -> None:
        found = self._spool.rows("SELECT id, line FROM items WHERE kind = 'academicSessions' AND action = 'create'")
        new = [(str(each), int(line)) for each, line in found if not self._is_refused("academicSessions", each)]
        if org is not None:
            root = self._spool.value("SELECT root FROM doomed WHERE kind = 'orgs' AND id = ?", org)
            if root is not None and not self._is_there("orgs", org, root):
                self._refuse("academicSessions", [each for each, _ in new], root)
        elif new:
            message = (
                "the platform wants an org for academic sessions, and the bundle has no single root org: "
                "say which one with session_org=, on the command line --session-org"
            )
            file = self._file("academicSessions")
            self._problems.add(file, new[0][1], "sourcedId", "session-org", message, rows=len(new))
            self._refuse("academicSessions", [each for each, _ in new], f"@{file}|{new[0][1]}")


def _overlap(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    """Return whether two enrollments hold at the same time; their last day does not count."""
    ends = one.get("endDate") or "9999", other.get("endDate") or "9999"
    return one.get("beginDate", "") < ends[1] and other.get("beginDate", "") < ends[0]
