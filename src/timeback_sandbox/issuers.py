"""Addresses under which the sandbox answers for issuers, so that a key can be resolved and belongs to its issuer."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote, unquote

ISSUERS_PATH: Final = "/ims/clr/v2p0/issuers/"
KEYS_PATH: Final = "/ims/clr/v2p0/keys/"
_KEY: Final = "#key"
_CONTEXTS: Final = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"]


class Issuers:
    """Documents of issuers and their keys.

    An issuer below the sandbox's own address has a document of its own. For any other the key alone is served, with
    that issuer as its controller.

    Args:
        origin: Base URL of the sandbox.
        multikey: The public key.
    """

    def __init__(self, origin: str, multikey: str) -> None:
        self._own = origin + ISSUERS_PATH
        self._keys = origin + KEYS_PATH
        self._multikey = multikey
        self._served: set[str] = set()

    def method(self, issuer: str) -> str:
        """Return the address of the key of an issuer, which is served from now on.

        Args:
            issuer: Id of the issuer.
        """
        name = issuer.removeprefix(self._own)
        if issuer.startswith(self._own) and name and quote(unquote(name), safe="") == name:
            return issuer + _KEY
        self._served.add(issuer)
        return self._keys + quote(issuer, safe="")

    def issuer_document(self, name: str) -> dict[str, Any] | None:
        """Return the document of an issuer of the sandbox.

        Args:
            name: The last part of its address, decoded.
        """
        issuer = self._own + quote(name, safe="")
        return {"@context": _CONTEXTS, "id": issuer, "assertionMethod": [self._key(issuer + _KEY, issuer)]}

    def key_document(self, issuer: str) -> dict[str, Any] | None:
        """Return the key of another issuer, None if nothing was signed for it.

        Args:
            issuer: Its id.
        """
        if issuer not in self._served:
            return None
        return {"@context": _CONTEXTS[1], **self._key(self._keys + quote(issuer, safe=""), issuer)}

    def _key(self, method: str, controller: str) -> dict[str, Any]:
        return {"id": method, "type": "Multikey", "controller": controller, "publicKeyMultibase": self._multikey}
