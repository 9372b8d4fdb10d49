"""CLR: credentials come back signed; discovery is the document itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_sandbox.calls import Answer, Routes

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call

routes = Routes()
CREATED, UPDATED = 201, 200


@routes("POST", "/ims/clr/v2p0/credentials/")
def upsert_credential(call: Call) -> Answer:
    """Keep a credential under its id and return it with the platform's proof."""
    credentials = call.world.credentials
    given = {name: value for name, value in call.body.items() if name != "proof"}
    status = UPDATED if given["id"] in credentials.kept else CREATED
    signed = given | {"proof": [credentials.signer.sign(given, call.world.now())]}
    credentials.kept[given["id"]] = signed
    return Answer(signed, status)


@routes("GET", "/ims/clr/v2p0/discovery/")
def discovery(call: Call) -> Answer:
    """Return CLR's OpenAPI document, with the sandbox as its server."""
    return Answer(dict(call.contract.document) | {"servers": [{"url": call.world.origin}]})
