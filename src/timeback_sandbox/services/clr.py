"""CLR: sign and store credentials; discovery returns the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.formats import is_date_time
from timeback_sandbox.problems import Problem
from timeback_sandbox.schemas import Issue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_sandbox.calls import Call

routes = Routes()
CREATED, UPDATED = 201, 200


@routes("POST", "/ims/clr/v2p0/credentials/")
def upsert_credential(call: Call) -> Response:
    """Store a credential under its id and return it with the platform's proof."""
    issues = list(_unreadable_dates(call.body))
    if issues:
        raise Problem(422, "The request body is invalid", issues=issues)
    credentials = call.world.credentials
    given = {name: value for name, value in call.body.items() if name != "proof"}
    status = UPDATED if given["id"] in credentials.kept else CREATED
    signed = given | {"proof": [credentials.signer.sign(given, call.world.ground.now())]}
    credentials.kept[given["id"]] = signed
    return Response(signed, status)


@routes("GET", "/ims/clr/v2p0/discovery/")
def discovery(call: Call) -> Response:
    """Return CLR's OpenAPI document as JSON, with the sandbox as its server."""
    document: dict[str, Any] = _without_notes(call.contract.document)
    return Response(document | {"servers": [{"url": call.world.ground.origin}]})


def _unreadable_dates(credential: dict[str, Any], *where: str | int) -> Iterator[Issue]:
    """Return the invalid dates; the document types them as plain strings, because a proof covers them verbatim."""
    for name in ("validFrom", "validUntil"):
        if name in credential and not _is_instant(credential[name]):
            yield Issue((*where, name), "Invalid date-time", "invalid_string", "string", "string")
    for index, inner in enumerate(credential["credentialSubject"].get("verifiableCredential", [])):
        if isinstance(inner, dict) and isinstance(inner.get("credentialSubject"), dict):
            yield from _unreadable_dates(inner, *where, "credentialSubject", "verifiableCredential", index)


def _is_instant(text: Any) -> bool:
    try:
        return is_date_time(text)
    except ValueError:
        return False


def _without_notes(node: Any) -> Any:
    """Drop the generator's extensions."""
    if isinstance(node, dict):
        return {name: _without_notes(value) for name, value in node.items() if not name.startswith("x-timeback")}
    return [_without_notes(item) for item in node] if isinstance(node, list) else node
