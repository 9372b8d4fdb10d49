"""Keys of proofs: did:key, Multikey, and documents that a resolver of the caller returns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias
from urllib.parse import urlsplit

from timeback_kit.runtime._http import HTTPError
from timeback_kit.runtime.errors import TimebackError
from timeback_kit.services.clr.verification.dates import read_instant
from timeback_kit.services.clr.verification.multibase import decode_multibase

if TYPE_CHECKING:
    from datetime import datetime

Resolver: TypeAlias = Callable[[str], Mapping[str, Any] | None]

ED25519: Final = b"\xed\x01"
KEY_BYTES: Final = 32
DID_KEY: Final = "did:key:"
PURPOSE: Final = "assertionMethod"
RESOLVER_FAULTS: Final = (OSError, HTTPError, LookupError, ValueError, TypeError, RuntimeError, TimebackError)
"""What a resolver that does not find or reach a document may raise; anything else is a mistake in it."""
_TYPES: Final = ("Multikey", "Ed25519VerificationKey2020")


class KeyProblemError(ValueError):
    """The key of a proof cannot be used."""


@dataclass(frozen=True, slots=True)
class Key:
    """An Ed25519 public key.

    Args:
        public: Its 32 bytes.
        controller: Whom it says it belongs to.
        confirmed: Whether the controller's own document says so too.
    """

    public: bytes
    controller: str
    confirmed: bool


def decode_key(multikey: str) -> bytes:
    """Decode a Multikey string.

    Raises:
        KeyProblemError: It is not an Ed25519 public key.
    """
    try:
        data = decode_multibase(multikey)
    except ValueError as error:
        raise KeyProblemError(f"the key {error}") from None
    if not data.startswith(ED25519) or len(data) != len(ED25519) + KEY_BYTES:
        raise KeyProblemError("the key is not an Ed25519 public key")
    return data[len(ED25519) :]


def find_key(method: str, resolver: Resolver | None, at: datetime) -> Key:
    """Find the key that a proof names.

    Args:
        method: The proof's `verificationMethod`.
        resolver: Returns the document of an address, None if there is none. A did:key needs no resolver.
        at: When the key has to be in force.

    Raises:
        KeyProblemError: It is not to be had, or may not be used.
    """
    address, _, fragment = method.partition("#")
    if address.startswith(DID_KEY):
        name = address.removeprefix(DID_KEY)
        if "#" in method and fragment != name:
            raise KeyProblemError("the fragment of the did:key names another key")
        return Key(decode_key(name), address, confirmed=True)
    if resolver is None:
        raise KeyProblemError("the key is not a did:key: pass resolver=, which returns the document of an address")
    document = _resolve(resolver, address)
    if document is None:
        raise KeyProblemError("the resolver has no document for the key")
    if _has_key(document) and document.get("id") == method:
        return _standalone(document, method, resolver, at)
    return _listed(document, address, method, at)


def _resolve(resolver: Resolver, address: str) -> Mapping[str, Any] | None:
    try:
        document = resolver(address)
    except RESOLVER_FAULTS as error:
        raise KeyProblemError(f"the resolver failed: {type(error).__name__}") from None
    if document is not None and not isinstance(document, Mapping):
        raise KeyProblemError(f"the resolver returned a {type(document).__name__}, not a document")
    return document


def _standalone(document: Mapping[str, Any], method: str, resolver: Resolver, at: datetime) -> Key:
    """A document that is the key alone; whether its controller agrees is asked of the controller."""
    public = _public_key(document, at)
    controller = _controller(document)
    confirmed = _is_below(method, controller)
    if not confirmed and controller != method:
        owner = _resolve(resolver, controller)
        if owner is not None and owner.get("id") == controller:
            confirmed = _public_key_of(owner, controller, method, at) == public
    return Key(public, controller, confirmed=confirmed or controller == method)


def _listed(document: Mapping[str, Any], address: str, method: str, at: datetime) -> Key:
    """A key in the document of its controller."""
    if document.get("id") != address:
        raise KeyProblemError("the resolved document has another id than the address of the key")
    public = _public_key_of(document, address, method, at)
    if public is None:
        raise KeyProblemError(f"the resolved document does not list the key as {PURPOSE}")
    entry = _entry(document, address, method)
    return Key(public, _controller(entry), confirmed=_controller(entry) == address)


def _public_key_of(document: Mapping[str, Any], address: str, method: str, at: datetime) -> bytes | None:
    """The key, if the document allows it to make assertions."""
    allowed = document.get(PURPOSE)
    items = allowed if isinstance(allowed, list) else [allowed]
    names = [item.get("id") if isinstance(item, Mapping) else item for item in items]
    if method not in [_completed(address, name) for name in names if isinstance(name, str)]:
        return None
    entry = _entry(document, address, method)
    return _public_key(entry, at) if _has_key(entry) else None


def _entry(document: Mapping[str, Any], address: str, method: str) -> Mapping[str, Any]:
    for name in (PURPOSE, "verificationMethod"):
        items = document.get(name)
        for item in items if isinstance(items, list) else [items]:
            if isinstance(item, Mapping) and _completed(address, str(item.get("id"))) == method:
                return item
    return {}


def _completed(address: str, name: str) -> str:
    return address + name if name.startswith("#") else name


def _has_key(entry: Mapping[str, Any]) -> bool:
    return isinstance(entry.get("publicKeyMultibase"), str)


def _controller(entry: Mapping[str, Any]) -> str:
    controller = entry.get("controller")
    if not isinstance(controller, str):
        raise KeyProblemError("the key names no controller")
    return controller


def _public_key(entry: Mapping[str, Any], at: datetime) -> bytes:
    kinds = entry.get("type")
    if not any(kind in _TYPES for kind in (kinds if isinstance(kinds, list) else [kinds])):
        raise KeyProblemError("the key is neither a Multikey nor an Ed25519VerificationKey2020")
    for name in ("revoked", "expires"):
        if name in entry:
            end = read_instant(entry[name])
            if end is None or end <= at:
                raise KeyProblemError(f"the key is no longer in force ({name})")
    return decode_key(entry["publicKeyMultibase"])


def _is_below(method: str, controller: str) -> bool:
    """Whether the key is served below the controller's own address, so that the controller serves it."""
    key, owner = urlsplit(method), urlsplit(controller)
    if key.scheme not in ("https", "http") or (key.scheme, key.netloc) != (owner.scheme, owner.netloc):
        return False
    climbs = ".." in key.path or "%2e" in key.path.lower() or "\\" in key.path
    return key.path.startswith(owner.path.rstrip("/") + "/") and not climbs
