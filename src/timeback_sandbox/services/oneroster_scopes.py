"""OneRoster routes below an entity: the rows of a school, class, term, course or user."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Routes
from timeback_sandbox.services.oneroster_entities import (
    created_response,
    entities_response,
    entity_in_body,
    has_type,
    response_check,
)
from timeback_sandbox.state.kinds import GRADEBOOK, RESOURCES, ROSTERING

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call, Response
    from timeback_sandbox.state.roster import Entity, Roster

routes = Routes()
Selector = Callable[["Roster", tuple[str, ...]], Callable[["Entity"], bool]]


def points_to(*names: str) -> Selector:
    """Select entities whose fields refer to the ids of the path, in order."""

    def select(_: Roster, ids: tuple[str, ...]) -> Callable[[Entity], bool]:
        wanted = tuple(zip(names, ids, strict=True))
        return lambda entity: all(sourced_id in _targets(entity.get(name)) for name, sourced_id in wanted)

    return select


def _targets(ref: Any) -> set[str]:
    refs = ref if isinstance(ref, list) else [ref]
    return {item["sourcedId"] for item in refs if isinstance(item, dict) and "sourcedId" in item}


def _people_of_school(role: str) -> Selector:
    def select(_: Roster, ids: tuple[str, ...]) -> Callable[[Entity], bool]:
        return lambda user: any(
            each["role"] == role and each["org"]["sourcedId"] == ids[0] for each in user.get("roles", [])
        )

    return select


def _people_of_class(role: str) -> Selector:
    """Deleted enrollments count too, as on the live platform."""

    def select(roster: Roster, ids: tuple[str, ...]) -> Callable[[Entity], bool]:
        users = {
            row["user"]["sourcedId"]
            for row in roster.rows("enrollments")
            if row["class"]["sourcedId"] == ids[-1] and row["role"] == role
        }
        return lambda user: user["sourcedId"] in users

    return select


def _classes_of_user(roster: Roster, ids: tuple[str, ...]) -> Callable[[Entity], bool]:
    """Past classes count too."""
    classes = {row["class"]["sourcedId"] for row in roster.rows("enrollments") if row["user"]["sourcedId"] == ids[0]}
    return lambda taught: taught["sourcedId"] in classes


def _sessions(kind: str, owner: str) -> Selector:
    def select(roster: Roster, ids: tuple[str, ...]) -> Callable[[Entity], bool]:
        points, right_type = points_to(owner)(roster, ids), has_type(kind)
        return lambda session: right_type(session) and points(session)

    return select


def _items_of_class(member_name: str) -> Selector:
    """Select the entities that the line items of a class refer to."""

    def select(roster: Roster, ids: tuple[str, ...]) -> Callable[[Entity], bool]:
        found = {
            target
            for row in roster.rows("lineItems")
            if ids[0] in _targets(row.get("class"))
            for target in _targets(row.get(member_name))
        }
        return lambda entity: entity["sourcedId"] in found

    return select


def _score_scales_of_school(roster: Roster, ids: tuple[str, ...]) -> Callable[[Entity], bool]:
    classes = {row["sourcedId"] for row in roster.rows("classes") if ids[0] in _targets(row.get("school"))}
    return lambda scale: bool(_targets(scale.get("class")) & classes)


def _resources_of(kind: str) -> Selector:
    def select(roster: Roster, ids: tuple[str, ...]) -> Callable[[Entity], bool]:
        found = _targets(roster.get(kind, ids[0]).get("resources"))
        return lambda resource: resource["sourcedId"] in found

    return select


@dataclass(frozen=True, slots=True)
class Scope:
    """A list route below an entity.

    Attributes:
        path: Path of the route.
        owners: Kinds of the entities in the path, which must exist.
        kind: Kind of the rows.
        key: Envelope key of the document.
        select: Selects the rows.
        live_key: Envelope key that the live platform uses.
    """

    path: str
    owners: tuple[str, ...]
    kind: str
    key: str
    select: Selector
    live_key: str | None = None


_SCHOOL, _CLASS = f"{ROSTERING}/schools/{{}}", f"{ROSTERING}/classes/{{}}"
_GRADED, _LEARNT = f"{GRADEBOOK}/classes/{{}}", f"{RESOURCES}/resources"

SCOPES = (
    Scope(f"{_SCHOOL}/classes", ("orgs",), "classes", "classes", points_to("school")),
    Scope(f"{_SCHOOL}/courses", ("orgs",), "courses", "courses", points_to("org")),
    Scope(f"{_SCHOOL}/enrollments", ("orgs",), "enrollments", "enrollments", points_to("school")),
    Scope(f"{_SCHOOL}/students", ("orgs",), "users", "users", _people_of_school("student")),
    Scope(f"{_SCHOOL}/teachers", ("orgs",), "users", "users", _people_of_school("teacher")),
    Scope(f"{_SCHOOL}/terms", ("orgs",), "academicSessions", "terms", _sessions("term", "org")),
    Scope(
        f"{_SCHOOL}/classes/{{}}/enrollments",
        ("orgs", "classes"),
        "enrollments",
        "enrollments",
        points_to("school", "class"),
    ),
    Scope(f"{_SCHOOL}/classes/{{}}/students", ("orgs", "classes"), "users", "users", _people_of_class("student")),
    Scope(f"{_SCHOOL}/classes/{{}}/teachers", ("orgs", "classes"), "users", "users", _people_of_class("teacher")),
    Scope(f"{_CLASS}/students", ("classes",), "users", "students", _people_of_class("student"), "users"),
    Scope(f"{_CLASS}/teachers", ("classes",), "users", "teachers", _people_of_class("teacher")),
    Scope(f"{_CLASS}/enrollments", ("classes",), "enrollments", "enrollments", points_to("class")),
    Scope(f"{ROSTERING}/courses/{{}}/classes", ("courses",), "classes", "classes", points_to("course")),
    Scope(f"{ROSTERING}/terms/{{}}/classes", ("academicSessions",), "classes", "classes", points_to("terms")),
    Scope(
        f"{ROSTERING}/terms/{{}}/gradingPeriods",
        ("academicSessions",),
        "academicSessions",
        "gradingPeriods",
        _sessions("gradingPeriod", "parent"),
    ),
    Scope(f"{ROSTERING}/users/{{}}/classes", ("users",), "classes", "classes", _classes_of_user),
    Scope(f"{ROSTERING}/students/{{}}/classes", ("users",), "classes", "classes", _classes_of_user),
    Scope(f"{ROSTERING}/teachers/{{}}/classes", ("users",), "classes", "classes", _classes_of_user),
    Scope(f"{GRADEBOOK}/schools/{{}}/lineItems", ("orgs",), "lineItems", "lineItems", points_to("school")),
    Scope(f"{GRADEBOOK}/schools/{{}}/scoreScales", ("orgs",), "scoreScales", "scoreScales", _score_scales_of_school),
    Scope(f"{_GRADED}/lineItems", ("classes",), "lineItems", "lineItems", points_to("class")),
    Scope(f"{_GRADED}/results", ("classes",), "results", "results", points_to("class")),
    Scope(f"{_GRADED}/categories", ("classes",), "categories", "categories", _items_of_class("category")),
    Scope(f"{_GRADED}/scoreScales", ("classes",), "scoreScales", "scoreScales", points_to("class")),
    Scope(
        f"{_GRADED}/lineItems/{{}}/results",
        ("classes", "lineItems"),
        "results",
        "results",
        points_to("class", "lineItem"),
    ),
    Scope(
        f"{_GRADED}/students/{{}}/results", ("classes", "users"), "results", "results", points_to("class", "student")
    ),
    Scope(f"{GRADEBOOK}/lineItems/{{}}/results", ("lineItems",), "results", "results", points_to("lineItem")),
    Scope(f"{_LEARNT}/classes/{{}}/resources", ("classes",), "resources", "resources", _resources_of("classes")),
    Scope(f"{_LEARNT}/courses/{{}}/resources", ("courses",), "resources", "resources", _resources_of("courses")),
    Scope(f"{_LEARNT}/users/{{}}/resources", ("users",), "resources", "resources", _resources_of("users")),
)


def _list(scope: Scope, call: Call) -> Response:
    roster = call.world.roster
    for kind, sourced_id in zip(scope.owners, call.path, strict=True):
        roster.get(kind, sourced_id)
    return entities_response(call, scope.kind, scope.key, scope.select(roster, call.path), scope.live_key)


for _scope in SCOPES:
    routes.add("GET", _scope.path, partial(_list, _scope))


def _enroll(role: str, call: Call) -> Response:
    roster = call.world.roster
    taught = roster.get("classes", call.path[0])
    given = entity_in_body(call, "enrollment")
    roster.get("users", given["user"]["sourcedId"])
    links = {"role": role, "class": {"sourcedId": call.path[0]}, "school": taught.get("school")}
    allocated = roster.create("enrollments", given | links, response_check(call, "enrollments"))
    return created_response(call, [(given.get("sourcedId") or allocated, allocated)])


routes.add("POST", f"{_CLASS}/students", partial(_enroll, "student"))
routes.add("POST", f"{_CLASS}/teachers", partial(_enroll, "teacher"))


def _create_below(key: str, owners: tuple[str, ...], links: tuple[str, ...], call: Call) -> Response:
    """Create several entities that belong to the ones in the path."""
    roster = call.world.roster
    for kind, sourced_id in zip(owners, call.path, strict=True):
        roster.get(kind, sourced_id)
    fixed = {name: {"sourcedId": sourced_id} for name, sourced_id in zip(links, call.path, strict=True) if name}
    created = []
    for given in entity_in_body(call, key):
        allocated = roster.create(key, given | fixed, response_check(call, key))
        created.append((given.get("sourcedId") or allocated, allocated))
    return created_response(call, created)


for _path, _key, _owners, _links in (
    (f"{GRADEBOOK}/lineItems/{{}}/results", "results", ("lineItems",), ("lineItem",)),
    (f"{GRADEBOOK}/schools/{{}}/lineItems", "lineItems", ("orgs",), ("school",)),
    (f"{_GRADED}/lineItems", "lineItems", ("classes",), ("class",)),
    (f"{_GRADED}/academicSessions/{{}}/results", "results", ("classes", "academicSessions"), ("class", "")),
):
    routes.add("POST", _path, partial(_create_below, _key, _owners, _links))
