"""CASE: upload packages; read documents, items and associations."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.listing import entity_response, rotated
from timeback_sandbox.problems import Problem, not_found
from timeback_sandbox.state.frameworks import known_id

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.frameworks import Check, Row

routes = Routes()
_BASE = "/ims/case/v1p1"
_SEEDED = {"CFDocument": "id-1", "CFPackage": "id-1", "CFItem": "item-1", "CFAssociation": "association-1"}


def _rows(call: Call, kind: str) -> dict[str, Row]:
    frameworks = call.world.frameworks
    return {
        "CFDocument": frameworks.documents,
        "CFItem": frameworks.items,
        "CFAssociation": frameworks.associations,
    }[kind]


def _id(call: Call, kind: str) -> str:
    """Return the id in the path; `id-1` stands for the seeded entity."""
    return known_id(_SEEDED[kind]) if call.path[0] == "id-1" else call.path[0]


def _list(kind: str, call: Call) -> Response:
    rows = rotated(call, list(_rows(call, kind).values()))
    offset, limit = int(call.query.get("offset", 0)), int(call.query.get("limit", 100))
    return Response({f"{kind}s": rows[offset : offset + limit]})


def _read(kind: str, call: Call) -> Response:
    row = _rows(call, kind).get(_id(call, kind))
    if row is None:
        raise not_found()
    return entity_response(call, kind, row)


for _kind in ("CFDocument", "CFItem"):
    routes.add("GET", f"{_BASE}/{_kind}s", partial(_list, _kind))
for _kind in ("CFDocument", "CFItem", "CFAssociation"):
    routes.add("GET", f"{_BASE}/{_kind}s/{{}}", partial(_read, _kind))


@routes("POST", f"{_BASE}/CFPackages")
def upload_package(call: Call) -> Response:
    """Store a package."""
    return _upload_response(call, call.world.frameworks.put(call.body, _response_check(call)))


@routes("PUT", f"{_BASE}/CFPackages/{{}}")
def update_package(call: Call) -> Response:
    """Replace a package."""
    document_id = _id(call, "CFPackage")
    if document_id not in call.world.frameworks.documents:
        raise not_found()
    document = call.body["CFDocument"] | {"identifier": document_id}
    return _upload_response(
        call, call.world.frameworks.put(call.body | {"CFDocument": document}, _response_check(call))
    )


def _response_check(call: Call) -> Check:
    """Return a check that rejects what a GET could not return."""

    def check(kind: str, rows: list[Row]) -> None:
        operation = call.contract.find("GET", f"{_BASE}/{kind}s/{{}}")
        whole = call.contract.schemas.resolve((operation.response_schema() if operation else None) or {})
        schema = whole.get("properties", {}).get(kind, {})
        for row in rows:
            issues = call.contract.schemas.issues(schema, row)
            if issues and call.world.ground.rules.apply("readable-writes"):
                raise Problem(422, f"A {kind} of the package is invalid", by="readable-writes", issues=issues)

    return check


def _upload_response(call: Call, document_id: str) -> Response:
    body = call.body
    stats = {"documents": 1, "items": len(body["CFItems"]), "associations": len(body["CFAssociations"])}
    result = {"documentId": document_id, "stats": stats, "success": True}
    return Response({"success": True, "message": "CFPackage stored", "result": result})


@routes("GET", f"{_BASE}/CFPackages/{{}}")
def get_package(call: Call) -> Response:
    """Return a package with its items and associations."""
    frameworks, document_id = call.world.frameworks, _id(call, "CFPackage")
    if document_id not in frameworks.documents:
        raise not_found()
    package = frameworks.rest[document_id] | {
        "sourcedId": document_id,
        "CFDocument": frameworks.documents[document_id],
        "CFItems": frameworks.parts(frameworks.items, document_id),
        "CFAssociations": frameworks.parts(frameworks.associations, document_id),
    }
    return entity_response(call, "CFPackage", package)


@routes("GET", f"{_BASE}/CFPackages/{{}}/groups")
def get_package_with_groups(call: Call) -> Response:
    """Return a package with its items as a tree, by item type at each level."""
    frameworks, document_id = call.world.frameworks, _id(call, "CFPackage")
    if document_id not in frameworks.documents:
        raise not_found()
    items = {row["sourcedId"]: row for row in frameworks.parts(frameworks.items, document_id)}
    parents = {
        row["originNodeURI"]["sourcedId"]: row["destinationNodeURI"]["sourcedId"]
        for row in frameworks.parts(frameworks.associations, document_id)
        if row["associationType"] == "isChildOf"
    }
    roots = [row for sourced_id, row in items.items() if parents.get(sourced_id) not in items]
    package = {
        "sourcedId": document_id,
        "CFDocument": frameworks.documents[document_id],
        "structuredContent": _grouped(roots, items, parents, frozenset()),
    }
    return entity_response(call, "CFPackageWithGroups", package)


def _grouped(
    rows: list[Row], items: dict[str, Row], parents: dict[str, str], above: frozenset[str]
) -> dict[str, list[dict[str, Any]]]:
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        seen = above | {row["sourcedId"]}
        children = [
            items[child] for child, parent in parents.items() if parent == row["sourcedId"] and child not in seen
        ]
        shown = dict(row)
        if children:
            shown["childGroups"] = _grouped([child for child in children if child], items, parents, seen)
        groups.setdefault(row["CFItemType"], []).append(shown)
    return groups
