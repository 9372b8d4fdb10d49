"""The canonical RDF of a JSON-LD document, from contexts in a directory; refuses what would be lost."""

from __future__ import annotations

import json
import os
import sys
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

INDEX: Final = "index.json"
_BASE: Final = "x-undefined://document/"
_UNDEFINED: Final = "x-undefined:"


class LostTermsError(ValueError):
    """A document has terms that its contexts do not define; `terms` names them."""

    def __init__(self, terms: list[str]) -> None:
        super().__init__(f"no context defines {', '.join(terms)}")
        self.terms = terms


class UnknownContextError(ValueError):
    """A context is not in the directory; `address` names it."""

    def __init__(self, address: str) -> None:
        super().__init__(f"the context {address} is not at hand; `timeback clr contexts fetch` brings the pinned ones")
        self.address = address


class Contexts:
    """Contexts in a directory that `timeback clr contexts fetch` has filled.

    Args:
        directory: The directory. Default: `TIMEBACK_CONTEXTS`, else the user's data directory.
    """

    def __init__(self, directory: Path | None = None) -> None:
        self._directory = directory or _default_directory()
        self._read: dict[str, Any] = {}

    def load(self, address: str) -> Any:
        """Return a context.

        Raises:
            UnknownContextError: It is not there, or not what its name says.
        """
        if address not in self._read:
            self._read[address] = self._from_file(address)
        return self._read[address]

    def _from_file(self, address: str) -> Any:
        try:
            index = json.loads((self._directory / INDEX).read_bytes())
            path = self._directory / Path(index[address]).name
            content = path.read_bytes()
        except (OSError, ValueError, KeyError, TypeError):
            raise UnknownContextError(address) from None
        if sha256(content).hexdigest() != path.stem:
            raise UnknownContextError(address)
        return json.loads(content)


def is_available() -> bool:
    """Return whether the JSON-LD library is installed."""
    return find_spec("pyld") is not None


def canonical_rdf(document: dict[str, Any], contexts: Contexts) -> bytes:
    """Return the canonical N-Quads of a document.

    Args:
        document: The document.
        contexts: Where its contexts come from.

    Raises:
        LostTermsError: Its contexts do not define all of its terms.
        UnknownContextError: One of its contexts is not at hand.
        ValueError: It is not valid JSON-LD.
    """
    from pyld import jsonld
    from pyld.context_resolver import ContextResolver

    missing: list[UnknownContextError] = []

    def load(address: str, _: Any) -> dict[str, Any]:
        try:
            return {"contextUrl": None, "documentUrl": address, "document": contexts.load(address)}
        except UnknownContextError as error:
            missing.append(error)
            raise

    lost: list[str] = []
    options = {"documentLoader": load, "contextResolver": ContextResolver({}, load), "base": _BASE}
    try:
        expanded = jsonld.expand(document, dict(options), on_property_dropped=lambda name: lost.append(str(name)))
        lost += _undefined(expanded)
        if lost:
            raise LostTermsError(sorted(set(lost)))
        form = {**options, "algorithm": "URDNA2015", "format": "application/n-quads"}
        text: str = jsonld.normalize(expanded, form)
    except jsonld.JsonLdError as error:
        raise (missing[0] if missing else ValueError("the credential is not valid JSON-LD")) from error
    return text.encode("utf-8")


def _undefined(node: Any) -> Iterator[str]:
    """Types and addresses that were resolved against nothing."""
    if isinstance(node, list):
        for item in node:
            yield from _undefined(item)
    elif isinstance(node, dict):
        for value in node.values():
            yield from _undefined(value)
    elif isinstance(node, str) and node.startswith(_UNDEFINED):
        yield node.removeprefix(_BASE).removeprefix(_UNDEFINED)


def _default_directory() -> Path:
    if os.environ.get("TIMEBACK_CONTEXTS"):
        return Path(os.environ["TIMEBACK_CONTEXTS"])
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or "~"
    elif sys.platform == "darwin":
        base = "~/Library/Application Support"
    else:
        base = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(base).expanduser() / "timeback" / "contexts"
