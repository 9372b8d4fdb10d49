"""The local store of JSON-LD contexts: filled by an explicit command, pinned by hashes, read offline."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.services.clr.verification.strict_json import AmbiguousJsonError, parse_json

__all__ = ["ContextStore"]

VARIABLE: Final = "TIMEBACK_CONTEXTS"
INDEX: Final = "index.json"
LARGEST: Final = 1_000_000

PINNED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "https://www.w3.org/ns/credentials/v2": "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
        "https://www.w3.org/2018/credentials/v1": "3d0b277522ed24385c850b9882b9688687189b8f37a9bd9f1577e348b1019c44",
        "https://w3id.org/security/data-integrity/v1": (
            "c6e5073f4bd4bf6d08f245736e6f32c29b012860b18583644b2d71e1de862669"
        ),
        "https://w3id.org/security/suites/ed25519-2020/v1": (
            "b9e1ab971fd8bf2c7553e0c4a9438e0b9450afde1ea1ca5b2492368b9f549588"
        ),
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json": (
            "880f1902d4158f2f33ce06af41b90719977cd1ea337a9de2e41edb3ff5e543d6"
        ),
        "https://purl.imsglobal.org/spec/clr/v2p0/context.json": (
            "e198d7b517d74c5036434ce495086f67b10244709e9a3df9dcb7f8b1579b6167"
        ),
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json": (
            "3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84"
        ),
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json": (
            "cfc147db5fd5e3575b06bd471fe04784e92de69296f64a351b8dff0ec3372e9c"
        ),
        "https://purl.imsglobal.org/spec/ob/v3p0/context.json": (
            "b077fa134d909d92c1dcd1c153f2af1b244aeb415967fdc1467d7fc5dd48ac10"
        ),
    }
)
"""SHA-256 of each context by its canonical address."""

ALIASES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1": (
            "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json"
        ),
    }
)
"""Other addresses of the same documents."""

Fetch = Callable[[str], bytes]


class ContextStore:
    """JSON-LD contexts by address; nothing is fetched when one is read.

    Args:
        directory: Where fetched contexts are kept. Default: `TIMEBACK_CONTEXTS`, else the user's data directory.
        documents: Contexts of your own by address; these are trusted as they are and come first.
    """

    def __init__(
        self, directory: str | os.PathLike[str] | None = None, documents: Mapping[str, Mapping[str, Any]] | None = None
    ) -> None:
        self.directory = default_directory() if directory is None else Path(directory)
        self._documents = dict(documents or {})
        self._read: dict[str, Any] = {}

    def get(self, address: str) -> Any | None:
        """Return a context, or None if it is not in the store or not what its hash pins.

        Args:
            address: The address that a credential names.
        """
        if address in self._documents:
            return self._documents[address]
        canonical = ALIASES.get(address, address)
        if canonical not in self._read and canonical in PINNED:
            self._read[canonical] = self._load(PINNED[canonical])
        return self._read.get(canonical)

    def pinned(self) -> list[str]:
        """Return the canonical addresses of all contexts that the store can keep."""
        return list(PINNED)

    def missing(self) -> list[str]:
        """Return the canonical addresses of contexts that are pinned and not in the store."""
        return [address for address in PINNED if self.get(address) is None]

    def add(self, content: bytes) -> str | None:
        """Keep a context if its hash is pinned.

        Args:
            content: The document, byte for byte.

        Returns:
            Its canonical address; None if no pin has its hash.
        """
        digest = sha256(content).hexdigest()
        address = next((address for address, pin in PINNED.items() if pin == digest), None)
        if address is None:
            return None
        self.directory.mkdir(parents=True, exist_ok=True)
        unfinished = self.directory / f".{digest}.{os.getpid()}"
        unfinished.write_bytes(content)
        unfinished.replace(self.directory / _file_name(digest))
        self._read.pop(address, None)
        self._write_index()
        return address

    def add_from(self, source: str | os.PathLike[str]) -> list[str]:
        """Keep every pinned context found among the files of a directory, whatever the files are called.

        Args:
            source: The directory.

        Returns:
            The canonical addresses of the contexts found.

        Raises:
            ConfigurationError: It is not a directory.
        """
        folder = Path(source)
        if not folder.is_dir():
            raise ConfigurationError(f"{folder} is not a directory")
        files = [path for path in sorted(folder.iterdir()) if path.is_file() and path.stat().st_size <= LARGEST]
        return [address for path in files if (address := self.add(path.read_bytes())) is not None]

    def fetch(self, get: Fetch | None = None) -> list[str]:
        """Fetch the pinned contexts that are missing from their canonical addresses.

        Args:
            get: Fetches one address. Default: over HTTP.

        Returns:
            The addresses fetched.

        Raises:
            ConfigurationError: An address serves something else than its pin says; nothing of it is kept.
        """
        fetched = []
        for address in self.missing():
            if self.add((get or _download)(address)) != address:
                raise ConfigurationError(f"{address} serves another document than the one that is pinned; not kept")
            fetched.append(address)
        return fetched

    def _write_index(self) -> None:
        """State which file has which address, for other programs."""
        present = {path.name for path in self.directory.iterdir()}
        files = {address: _file_name(pin) for address, pin in PINNED.items() if _file_name(pin) in present}
        files |= {alias: files[address] for alias, address in ALIASES.items() if address in files}
        unfinished = self.directory / f".index.{os.getpid()}"
        unfinished.write_text(json.dumps(files, indent=2, sort_keys=True), encoding="utf-8")
        unfinished.replace(self.directory / INDEX)

    def _load(self, digest: str) -> Any | None:
        path = self.directory / _file_name(digest)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        if sha256(content).hexdigest() != digest:
            return None
        try:
            return parse_json(content)
        except AmbiguousJsonError:
            return None


def default_directory() -> Path:
    """Return the directory that contexts are kept in when none is named."""
    if os.environ.get(VARIABLE):
        return Path(os.environ[VARIABLE])
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or "~"
    elif sys.platform == "darwin":
        base = "~/Library/Application Support"
    else:
        base = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(base).expanduser() / "timeback" / "contexts"


def remedy(address: str) -> str:
    """Return what to do about a context that is not in the store, to append to a message."""
    if ALIASES.get(address, address) in PINNED:
        return ": run `timeback clr contexts fetch`"
    return ", and no pin is known for it: pass contexts={address: document} if you trust it" if ":" in address else ""


def _file_name(digest: str) -> str:
    return f"{digest}.jsonld"


def _download(address: str) -> bytes:
    from timeback_kit.runtime._http import Client, HTTPError

    try:
        with Client(follow_redirects=True, timeout=30.0) as client:
            response = client.get(address, headers={"Accept": "application/ld+json, application/json;q=0.9"})
            response.raise_for_status()
            return response.content
    except HTTPError as error:
        raise ConfigurationError(
            f"{address} cannot be fetched: {type(error).__name__}; use files that you have with --from DIR"
        ) from None
