"""Finds the documents: effective ones to validate requests and responses, snapshots for discovery."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

import orjson

from timeback_sandbox.mounts import PACKAGES


class DocumentMissingError(RuntimeError):
    """A document that the sandbox needs is not installed."""


class Documents:
    """Reads each document once, on first use.

    Args:
        effective: Folder with `<package>/document.json` per service. Default: the installed `timeback_api`.
        snapshots: Folder with `<service>.yaml` per service. Default: the ones shipped with the sandbox.
    """

    def __init__(self, effective: Path | None = None, snapshots: Path | None = None) -> None:
        self._effective = effective
        self._snapshots = snapshots
        self._read: dict[str, dict[str, Any]] = {}

    def effective(self, service: str) -> dict[str, Any]:
        """Return the effective document of a service.

        Raises:
            DocumentMissingError: The document is not installed.
        """
        if service not in self._read:
            folder = self._effective or _installed_documents()
            path = folder / PACKAGES[service] / "document.json"
            if not path.is_file():
                raise DocumentMissingError(f"no document for {service}: run the generator first")
            self._read[service] = cast("dict[str, Any]", orjson.loads(path.read_bytes()))
        return self._read[service]

    def snapshot(self, service: str) -> bytes | None:
        """Return the pinned YAML snapshot of a service, or None if there is none."""
        path = (self._snapshots or _shipped_snapshots()) / f"{service}.yaml"
        return path.read_bytes() if path.is_file() else None


def _installed_documents() -> Path:
    spec = find_spec("timeback_api")
    if spec is None or not spec.submodule_search_locations:
        raise DocumentMissingError("timeback_api is not installed")
    return Path(next(iter(spec.submodule_search_locations)))


def _shipped_snapshots() -> Path:
    shipped = Path(__file__).parent / "snapshots"
    return shipped if shipped.is_dir() else Path(__file__).parents[2] / "specs" / "snapshots"
