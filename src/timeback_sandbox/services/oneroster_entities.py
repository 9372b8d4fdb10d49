"""OneRoster collections: list, create, get, replace, patch and delete, the same for every kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import ABSENT, Response, Routes
from timeback_sandbox.listing import entity_response, list_response
from timeback_sandbox.problems import Problem, not_found
from timeback_sandbox.schemas import Issue
from timeback_sandbox.state.kinds import GRADEBOOK, KINDS, RESOURCES, ROSTERING

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.roster import Check, Entity

routes = Routes()
Belongs = Callable[["Entity"], bool]


def has_role(*roles: str) -> Belongs:
    """Return a predicate for users with one of these roles."""
    return lambda user: any(role["role"] in roles for role in user.get("roles", []))


def has_type(wanted: str) -> Belongs:
    """Return a predicate for orgs or academic sessions of this type."""
    return lambda entity: bool(entity.get("type") == wanted)


_VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")
_NO_PATCH = ("GET", "POST", "PUT", "DELETE")


@dataclass(frozen=True, slots=True)
class Collection:
    """A collection route and its entities.

    Attributes:
        path: Path without a trailing slash.
        kind: Kind of its entities.
        many: Envelope key of the list.
        one: Envelope key of a single entity.
        body: Key of the request body.
        belongs: Which entities of the kind it holds.
        slash: Whether the collection's path ends with a slash.
        verbs: Supported methods.
    """

    path: str
    kind: str
    many: str
    one: str
    body: str
    belongs: Belongs | None = None
    slash: bool = True
    verbs: tuple[str, ...] = _VERBS


COLLECTIONS = (
    Collection(f"{ROSTERING}/orgs", "orgs", "orgs", "org", "org"),
    Collection(f"{ROSTERING}/schools", "orgs", "orgs", "org", "org", has_type("school")),
    Collection(f"{ROSTERING}/users", "users", "users", "user", "user"),
    Collection(f"{ROSTERING}/students", "users", "users", "user", "user", has_role("student"), verbs=("GET",)),
    Collection(f"{ROSTERING}/teachers", "users", "users", "user", "user", has_role("teacher"), verbs=("GET",)),
    Collection(f"{ROSTERING}/courses", "courses", "courses", "course", "course"),
    Collection(
        f"{ROSTERING}/courses/components",
        "courseComponents",
        "courseComponents",
        "courseComponent",
        "courseComponent",
        slash=False,
        verbs=_NO_PATCH,
    ),
    Collection(
        f"{ROSTERING}/courses/component-resources",
        "componentResources",
        "componentResources",
        "componentResource",
        "componentResource",
        slash=False,
        verbs=_NO_PATCH,
    ),
    Collection(f"{ROSTERING}/classes", "classes", "classes", "class", "class"),
    Collection(f"{ROSTERING}/enrollments", "enrollments", "enrollments", "enrollment", "enrollment"),
    Collection(
        f"{ROSTERING}/academicSessions", "academicSessions", "academicSessions", "academicSession", "academicSession"
    ),
    Collection(f"{ROSTERING}/terms", "academicSessions", "terms", "term", "term", has_type("term")),
    Collection(
        f"{ROSTERING}/gradingPeriods",
        "academicSessions",
        "gradingPeriods",
        "gradingPeriod",
        "academicSession",
        has_type("gradingPeriod"),
    ),
    Collection(f"{ROSTERING}/demographics", "demographics", "demographics", "demographics", "demographics"),
    Collection(f"{GRADEBOOK}/lineItems", "lineItems", "lineItems", "lineItem", "lineItem"),
    Collection(f"{GRADEBOOK}/results", "results", "results", "result", "result"),
    Collection(f"{GRADEBOOK}/categories", "categories", "categories", "category", "category"),
    Collection(f"{GRADEBOOK}/scoreScales", "scoreScales", "scoreScales", "scoreScale", "scoreScale"),
    Collection(
        f"{GRADEBOOK}/assessmentLineItems",
        "assessmentLineItems",
        "assessmentLineItems",
        "assessmentLineItem",
        "assessmentLineItem",
    ),
    Collection(
        f"{GRADEBOOK}/assessmentResults",
        "assessmentResults",
        "assessmentResults",
        "assessmentResult",
        "assessmentResult",
    ),
    Collection(f"{RESOURCES}/resources", "resources", "resources", "resource", "resource"),
)

ALIASES = {"users": {"role": "roles.role", "orgSourcedId": "roles.org"}}
SEARCHED = {
    "users": ("givenName", "familyName", "email"),
    "courses": ("title", "courseCode"),
    "orgs": ("name",),
}


def entities_response(
    call: Call, kind: str, key: str, belongs: Belongs | None = None, live_key: str | None = None
) -> Response:
    """Respond with a list of entities of a kind.

    Args:
        call: The call.
        kind: Kind of the entities.
        key: Envelope key of the document.
        belongs: Which of them; default all.
        live_key: Envelope key that the live platform uses.
    """
    roster = call.world.roster
    rows = roster.rows(kind)
    if belongs is not None:
        rows = [row for row in rows if belongs(row)]
    aliases, searched = ALIASES.get(kind), SEARCHED.get(kind, ())

    def shown(row: Entity) -> Entity:
        return roster.as_response(kind, row)

    return list_response(call, key, rows, aliases=aliases, searched=searched, live_key=live_key, shown=shown)


def created_response(call: Call, created: list[tuple[str, str]]) -> Response:
    """Respond with the ids of the created entities: one pair or a list, as documented."""
    written = [{"suppliedSourcedId": supplied, "allocatedSourcedId": allocated} for supplied, allocated in created]
    resolve = call.contract.schemas.resolve
    schema = resolve(call.operation.response_schema() or {})
    wanted = resolve(schema.get("properties", {}).get("sourcedIdPairs", {}))
    if wanted.get("type") == "array":
        return Response({"sourcedIdPairs": written})
    if written:
        return Response({"sourcedIdPairs": written[0]})
    if call.world.ground.rules.apply("empty-bodies"):
        raise Problem(422, "The request body names nothing to create", by="empty-bodies")
    return Response(empty=True)


def entity_in_body(call: Call, key: str) -> Any:
    """Return the entity under its key in a body; a bare body is the entity itself.

    Raises:
        Problem: 422 for an empty body.
    """
    if not call.body and call.world.ground.rules.apply("empty-bodies"):
        raise Problem(422, "The request body is empty", by="empty-bodies")
    return call.body.get(key, call.body)


def response_check(call: Call, kind: str) -> Check:
    """Return a check that rejects what a GET could not return."""
    described = KINDS[kind]
    operation = call.contract.find("GET", described.path + "/{}")
    resolve = call.contract.schemas.resolve
    whole = resolve((operation.response_schema() if operation else None) or {})
    schema = whole.get("properties", {}).get(described.noun, {})

    def check(entity: Entity) -> None:
        issues = call.contract.schemas.issues(schema, call.world.roster.as_response(kind, entity))
        if issues and call.world.ground.rules.apply("readable-writes"):
            raise Problem(422, "The request body is invalid", by="readable-writes", issues=issues)

    return check


def _find(collection: Collection, call: Call) -> Entity:
    entity = call.world.roster.get(collection.kind, call.path[0])
    if collection.belongs is not None and not collection.belongs(entity):
        raise not_found()
    return entity


def _list(collection: Collection, call: Call) -> Response:
    return entities_response(call, collection.kind, collection.many, collection.belongs)


def _create(collection: Collection, call: Call) -> Response:
    given = entity_in_body(call, collection.body)
    metadata = given.get("metadata") or {}
    rules = call.world.ground.rules
    if collection.kind == "resources" and "lessonType" in metadata and rules.apply("lesson-type"):
        raise Problem(500, "An unexpected error occurred", by="lesson-type")
    if rules.apply("sort-order"):
        _check_order(given)
    allocated = call.world.roster.create(collection.kind, given, response_check(call, collection.kind))
    return created_response(call, [(given.get("sourcedId") or allocated, allocated)])


def _check_order(given: Entity) -> None:
    """Positions start at 1, although the documented default is 0."""
    order = given.get("sortOrder")
    if order is not None and order < 1:
        issue = Issue(("sortOrder",), "Must be at least 1", "too_small", "number", "number")
        raise Problem(422, "The request body is invalid", by="sort-order", issues=[issue])


def _read(collection: Collection, call: Call) -> Response:
    entity = _find(collection, call)
    return entity_response(call, collection.one, call.world.roster.as_response(collection.kind, entity))


def _replace(collection: Collection, call: Call) -> Response:
    given = entity_in_body(call, collection.body)
    if collection.belongs is not None:
        _find(collection, call)
    check = response_check(call, collection.kind)
    entity = call.world.roster.replace(collection.kind, call.path[0], given, check)
    return _write_response(collection, call, entity)


def _patch(collection: Collection, call: Call) -> Response:
    _find(collection, call)
    check = response_check(call, collection.kind)
    entity = call.world.roster.patch(collection.kind, call.path[0], entity_in_body(call, collection.body), check)
    return _write_response(collection, call, entity)


def _write_response(collection: Collection, call: Call, entity: Entity) -> Response:
    """Respond to a write as documented: wrapped, bare, or without a body."""
    resolve = call.contract.schemas.resolve
    properties = resolve(call.operation.response_schema() or {}).get("properties", {})
    row = call.world.roster.as_response(collection.kind, entity)
    for key in (collection.one, collection.body):
        if key in properties and "sourcedId" not in properties:
            return Response({key: row})
    return Response(row) if "sourcedId" in properties else Response(ABSENT, empty=True)


def _delete(collection: Collection, call: Call) -> Response:
    if collection.kind == "resources" and call.world.ground.rules.apply("undeletable-resources"):
        raise Problem(404, "The requested resource was not found", by="undeletable-resources")
    _find(collection, call)
    call.world.roster.delete(collection.kind, call.path[0])
    return Response()


_ON_ONE = {"GET": _read, "PUT": _replace, "PATCH": _patch, "DELETE": _delete}

for _collection in COLLECTIONS:
    _path = _collection.path + ("/" if _collection.slash else "")
    routes.add("GET", _path, partial(_list, _collection))
    if "POST" in _collection.verbs:
        routes.add("POST", _path, partial(_create, _collection))
    for _verb in _collection.verbs:
        if _verb in _ON_ONE:
            routes.add(_verb, _collection.path + "/{}", partial(_ON_ONE[_verb], _collection))
