"""CLR: credentials come back signed; discovery is the document itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Answer, Routes
from timeback_sandbox.formats import is_date_time
from timeback_sandbox.problems import Problem
from timeback_sandbox.schemas import Issue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_sandbox.calls import Call

routes = Routes()
CREATED, UPDATED = 201, 200


@routes("POST", "/ims/clr/v2p0/credentials/")
def upsert_credential(call: Call) -> Answer:
    """Keep a credential under its id and return it with the platform's proof."""
    issues = list(_unreadable_dates(call.body))
    if issues:
        raise Problem(422, "The request body is invalid", issues=issues)
    credentials = call.world.credentials
    given = {name: value for name, value in call.body.items() if name != "proof"}
    status = UPDATED if given["id"] in credentials.kept else CREATED
    signed = given | {"proof": [credentials.signer.sign(given, call.world.now())]}
    credentials.kept[given["id"]] = signed
    return Answer(signed, status)


@routes("GET", "/ims/clr/v2p0/discovery/")
def discovery(call: Call) -> Answer:
    """Return CLR's OpenAPI document as JSON, with the sandbox as its server."""
    document: dict[str, Any] = _without_notes(call.contract.document)
    return Answer(document | {"servers": [{"url": call.world.origin}]})


def _unreadable_dates(credential: dict[str, Any], *where: str | int) -> Iterator[Issue]:
    """Return what is wrong with the dates, which the document of the client leaves as the text that a proof covers."""
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
    """Leave out what only the generator reads."""
    if isinstance(node, dict):
        return {name: _without_notes(value) for name, value in node.items() if not name.startswith("x-timeback")}
    return [_without_notes(item) for item in node] if isinstance(node, list) else node
