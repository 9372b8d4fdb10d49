"""CLR: check, sign and store credentials; discovery returns the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.formats import is_date_time
from timeback_sandbox.linked_data import LostTermsError, UnknownContextError
from timeback_sandbox.problems import Problem
from timeback_sandbox.schemas import Issue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_sandbox.calls import Call

routes = Routes()
CREATED, UPDATED = 201, 200
BASE_CONTEXTS = ("https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1")
_STARTS = ("validFrom", "issuanceDate")
_DATES = (*_STARTS, "validUntil", "expirationDate")


@routes("POST", "/ims/clr/v2p0/credentials/")
def upsert_credential(call: Call) -> Response:
    """Store a credential under its id and return it with the platform's proof."""
    issues = list(_record_issues(call.body))
    if issues and call.world.ground.rules.apply("credential-forms"):
        raise Problem(422, "The request body is invalid", by="credential-forms", issues=issues)
    credentials = call.world.credentials
    given = {name: value for name, value in call.body.items() if name != "proof"}
    status = UPDATED if given["id"] in credentials.kept else CREATED
    signed = given | {"proof": [_proof(call, given)]}
    credentials.kept[given["id"]] = signed
    return Response(signed, status)


@routes("GET", "/ims/clr/v2p0/discovery/")
def discovery(call: Call) -> Response:
    """Return CLR's OpenAPI document as JSON, with the sandbox as its server."""
    document: dict[str, Any] = _without_notes(call.contract.document)
    return Response(document | {"servers": [{"url": call.world.ground.origin}]})


def _proof(call: Call, credential: dict[str, Any]) -> dict[str, Any]:
    """Sign a credential; what cannot be covered by the signature is refused."""
    try:
        return call.world.credentials.signer.sign(credential, call.world.ground.now())
    except LostTermsError as error:
        raise _unsigned([_issue(("@context",), f"does not define {term}") for term in error.terms]) from error
    except UnknownContextError as error:
        raise _unsigned([_issue(("@context",), str(error))]) from error
    except ValueError as error:
        raise _unsigned([_issue((), str(error))]) from error


def _record_issues(record: dict[str, Any]) -> Iterator[Issue]:
    yield from _credential_issues(record)
    if "ClrCredential" not in record["type"]:
        yield _issue(("type",), "Must include ClrCredential")
    for index, inner in enumerate(record["credentialSubject"].get("verifiableCredential", [])):
        path = ("credentialSubject", "verifiableCredential", index)
        yield from _credential_issues(inner, *path)
        if not any(name in inner for name in _STARTS):
            yield _issue((*path, "validFrom"), "Required")


def _credential_issues(credential: dict[str, Any], *path: str | int) -> Iterator[Issue]:
    """Return what the document does not say; it types dates as plain strings, because a proof covers them verbatim."""
    if "VerifiableCredential" not in credential["type"]:
        yield _issue((*path, "type"), "Must include VerifiableCredential")
    if credential["@context"][:1] not in [[base] for base in BASE_CONTEXTS]:
        yield _issue((*path, "@context"), f"Must begin with {BASE_CONTEXTS[0]}")
    for name in _DATES:
        if name in credential and not _is_instant(credential[name]):
            yield _issue((*path, name), "Invalid date-time")


def _issue(path: tuple[str | int, ...], message: str) -> Issue:
    return Issue(path, message, "invalid_string", "string", "string")


def _unsigned(issues: list[Issue]) -> Problem:
    return Problem(422, "The request body is invalid", by="signing", issues=issues)


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
