"""OneRoster entities: stored as sent, shown with full references and the fields that are always present."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from timeback_sandbox.problems import Problem, not_found
from timeback_sandbox.schemas import Issue
from timeback_sandbox.state.kinds import KINDS, Kind
from timeback_sandbox.state.roster_seeds import PASSWORDS, seed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_sandbox.ground import Ground

Entity = dict[str, Any]
Check = Callable[[Entity], None]
ACTIVE, DELETED = "active", "tobedeleted"
_UNLOCKED = "2025-08-15T00:00:00.000Z"


class Roster:
    """All entities by kind and sourcedId, in order of creation.

    Args:
        ground: Gives time, ids and the origin for links.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._entities: dict[str, dict[str, Entity]] = {name: {} for name in KINDS}
        self._lists: dict[str, list[Entity]] = {}
        self._passwords = dict(PASSWORDS)
        self._seats: dict[tuple[str, str, Any], set[str]] = {}
        for kind, entity in () if ground.empty else seed(ground.users):
            self._entities[kind][entity["sourcedId"]] = entity
            self._take_seat(kind, entity)

    def find(self, kind: str, sourced_id: str) -> Entity | None:
        """Return an entity, deleted or not, or None."""
        return self._entities[kind].get(sourced_id)

    def get(self, kind: str, sourced_id: str) -> Entity:
        """Return an entity, deleted or not.

        Raises:
            Problem: 404 if there is none.
        """
        entity = self.find(kind, sourced_id)
        if entity is None:
            raise not_found()
        return entity

    def rows(self, kind: str) -> Sequence[Entity]:
        """Return all entities of a kind in stored form, as they are until the next one is stored."""
        found = self._lists.get(kind)
        if found is None:
            found = self._lists[kind] = list(self._entities[kind].values())
        return found

    def create(self, kind: str, given: Entity, check: Check | None = None) -> str:
        """Add an entity.

        Args:
            kind: Its kind.
            given: The entity as sent.
            check: Rejects an entity before it is stored.

        Returns:
            Its sourcedId; a new one if none was given.

        Raises:
            Problem: It already exists, deleted or not (404; 500 for component resources), or a reference is dangling.
        """
        sourced_id = given.get("sourcedId") or self._ground.new_id(kind)
        rules = self._ground.rules
        if self.find(kind, sourced_id) is not None and rules.apply("existing-ids"):
            status = 500 if kind == "componentResources" else 404
            raise Problem(status, f"This {KINDS[kind].noun} already exists", by="existing-ids")
        if rules.apply("dangling-references"):
            self._check_links(kind, given)
        if kind == "enrollments" and rules.apply("double-enrollment"):
            self._check_enrollment(given)
        self.store(kind, sourced_id, given, check)
        return sourced_id

    def store(self, kind: str, sourced_id: str, given: Entity, check: Check | None = None) -> Entity:
        """Store an entity with its id, status and modification time."""
        entity = {"status": ACTIVE} | _INCOMING.get(kind, _as_given)(given)
        entity |= {"sourcedId": sourced_id, "dateLastModified": self._ground.now()}
        if check is not None:
            check(entity)
        self._entities[kind][sourced_id] = entity
        self._lists.pop(kind, None)
        self._take_seat(kind, entity)
        return entity

    def replace(self, kind: str, sourced_id: str, given: Entity, check: Check | None = None) -> Entity:
        """Replace an entity; metadata is merged, and fields that a PUT cannot carry are kept.

        Raises:
            Problem: 404, except for assessment line items and results, which are created.
        """
        kept = self.find(kind, sourced_id)
        if kept is None:
            if kind not in UPSERTED:
                raise not_found()
            return self.store(kind, sourced_id, given, check)
        stays = {name: kept[name] for name in _NOT_IN_PUT.get(kind, ()) if name in kept}
        return self.store(kind, sourced_id, stays | given | _merged_metadata(kept, given), check)

    def patch(self, kind: str, sourced_id: str, given: Entity, check: Check | None = None) -> Entity:
        """Change the given fields of an entity; metadata is merged.

        Raises:
            Problem: 404 if there is none.
        """
        kept = self.get(kind, sourced_id)
        return self.store(kind, sourced_id, kept | given | _merged_metadata(kept, given), check)

    def delete(self, kind: str, sourced_id: str) -> None:
        """Mark an entity as deleted; it stays readable, and references to it stay.

        Raises:
            Problem: 404 if there is none.
        """
        entity = self.get(kind, sourced_id)
        entity |= {"status": DELETED, "dateLastModified": self._ground.now()}

    def as_response(self, kind: str, entity: Entity) -> Entity:
        """Return an entity as responses show it."""
        described = KINDS[kind]
        row = described.always | {name: value for name, value in entity.items() if name != "password"}
        for name, target in described.refs.items():
            if isinstance(row.get(name), dict):
                row[name] = self.reference(target, row[name], name)
        for name, target in described.lists.items():
            if isinstance(row.get(name), list):
                row[name] = [self.reference(target, item, name) for item in row[name] if isinstance(item, dict)]
        finish = getattr(self, f"_finish_{kind}", None)
        return finish(row) if finish is not None else row

    def reference(self, kind: str, ref: Entity, member: str = "") -> Entity:
        """Return a full reference: `{href, sourcedId, type}`; other values are returned unchanged."""
        sourced_id = _target(ref)
        if not sourced_id:
            return ref
        noun = "student" if member == "student" else KINDS[kind].noun
        return ref | {"href": self._href(KINDS[kind], sourced_id), "sourcedId": sourced_id, "type": noun}

    def set_password(self, credential_id: str, password: str) -> None:
        """Store the password of a credential."""
        self._passwords[credential_id] = password

    def password(self, credential_id: str) -> str | None:
        """Return the password of a credential."""
        return self._passwords.get(credential_id)

    def _href(self, kind: Kind, sourced_id: str) -> str:
        return f"{self._ground.origin}{kind.path}/{quote(sourced_id, safe='')}"

    def _check_links(self, kind: str, given: Entity) -> None:
        for name, status in _LINKS_CHECKED.get(kind, {}).items():
            ref = given.get(name)
            target = {**KINDS[kind].refs, "org": "orgs"}[name]
            if isinstance(ref, dict) and self.find(target, _target(ref)) is None:
                message = f"The {name} that this {KINDS[kind].noun} refers to does not exist"
                raise Problem(status, message, by="dangling-references")

    def _check_enrollment(self, given: Entity) -> None:
        """Refuse a second active enrollment of a user in a class with the same role."""
        wanted = _seat(given)
        for sourced_id in self._seats.get(wanted, ()):
            row = self._entities["enrollments"][sourced_id]
            if row["status"] == ACTIVE and given.get("status", ACTIVE) == ACTIVE and _seat(row) == wanted:
                raise Problem(422, "This enrollment already exists", by="double-enrollment", issues=[_TAKEN])

    def _take_seat(self, kind: str, entity: Entity) -> None:
        """Remember where an enrollment may be found; one that has moved since is not a match."""
        if kind == "enrollments":
            self._seats.setdefault(_seat(entity), set()).add(entity["sourcedId"])

    def _finish_orgs(self, row: Entity) -> Entity:
        children = [
            self.reference("orgs", {"sourcedId": child["sourcedId"]})
            for child in self._entities["orgs"].values()
            if _target(child.get("parent")) == row["sourcedId"]
        ]
        return row | {"children": children, "identifier": row["identifier"] or row["sourcedId"]}

    def _finish_users(self, row: Entity) -> Entity:
        if not isinstance(row["roles"], list):
            return row
        return row | {"roles": [self._role(role) for role in row["roles"]]}

    def _role(self, role: Any) -> Any:
        known = isinstance(role, dict) and isinstance(role.get("org"), dict)
        return role | {"org": self.reference("orgs", role["org"])} if known else role

    def _finish_enrollments(self, row: Entity) -> Entity:
        if not isinstance(row.get("school"), dict):
            taught = self.find("classes", _target(row.get("class"))) or {}
            row["school"] = self.reference("orgs", taught.get("school") or {"sourcedId": "unknown"})
        user = self.find("users", _target(row.get("user")))
        if user is not None:
            row["user"] = row["user"] | {"name": f"{user['givenName']} {user['familyName']}"}
        row["primary"] = _flag(row["primary"])
        return {key: value for key, value in row.items() if key != "endDate" or value is not None}

    @staticmethod
    def _finish_academicSessions(row: Entity) -> Entity:  # noqa: N802 - named after the kind
        year = str(row.get("schoolYear", ""))
        return row | {"schoolYear": int(year) if year.isdigit() else 0}

    @staticmethod
    def _finish_courseComponents(row: Entity) -> Entity:  # noqa: N802 - named after the kind
        return {"unlockDate": _UNLOCKED} | row


UPSERTED = frozenset({"assessmentLineItems", "assessmentResults"})
_NOT_IN_PUT = {
    "classes": ("course", "school", "title", "terms"),
    "resources": ("status", "title", "vendorResourceId"),
    "enrollments": ("school", "status"),
    "users": ("userProfiles", "agents", "status"),
    "orgs": ("identifier",),
    "courses": ("resources",),
}
_LINKS_CHECKED = {
    "courses": {"org": 404},
    "classes": {"org": 404, "course": 404},
    "academicSessions": {"org": 404},
    "courseComponents": {"course": 404, "courseComponent": 404, "parent": 404},
    "componentResources": {"courseComponent": 404, "resource": 500},
    "enrollments": {"user": 404, "class": 404},
}


_TAKEN = Issue(("user",), "Already enrolled in this class", "custom", "user", "object")


def _seat(enrollment: Entity) -> tuple[str, str, Any]:
    return _target(enrollment.get("user")), _target(enrollment.get("class")), enrollment.get("role")


def _merged_metadata(kept: Entity, given: Entity) -> Entity:
    before, after = kept.get("metadata"), given.get("metadata")
    if isinstance(before, dict) and (after is None or isinstance(after, dict)):
        return {"metadata": before | (after or {})}
    return {}


def _target(ref: Any) -> str:
    return str(ref.get("sourcedId") or "") if isinstance(ref, dict) else ""


def _flag(value: Any) -> Any:
    return str(value).lower() if isinstance(value, bool) else value


def _as_given(given: Entity) -> Entity:
    return dict(given)


def _incoming_class(given: Entity) -> Entity:
    """A class is created with `org` and shown with `school`."""
    entity = dict(given)
    if "org" in entity:
        entity["school"] = entity.pop("org")
    return entity


def _incoming_course(given: Entity) -> Entity:
    """The platform adds its own metadata to every course."""
    goals = {"dailyXp": 30, "dailyLessons": 1, "dailyActiveMinutes": 25, "dailyAccuracy": 80, "dailyMasteredUnits": 2}
    metadata = given.get("metadata") or {}
    return given | {"metadata": {"AlphaLearn": {}, "goals": goals} | metadata}


def _incoming_component(given: Entity) -> Entity:
    """`parent` fills `courseComponent`, not the other way round."""
    return {"courseComponent": given["parent"]} | given if isinstance(given.get("parent"), dict) else dict(given)


def _incoming_resource(given: Entity) -> Entity:
    """A top-level `url` is dropped silently."""
    return {name: value for name, value in given.items() if name != "url"}


_INCOMING = {
    "classes": _incoming_class,
    "courses": _incoming_course,
    "courseComponents": _incoming_component,
    "resources": _incoming_resource,
}
