"""Finds the documents: contracts to validate requests and responses, snapshots for discovery."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import orjson


class DocumentMissingError(RuntimeError):
    """A document that the sandbox needs is not installed."""


class Documents:
    """Reads each document once, on first use.

    Args:
        contracts: Folder with `<service>.json` per service, each a document as published and observed. Default: the
            ones shipped with the sandbox.
        snapshots: Folder with `<service>.yaml` per service. Default: the ones shipped with the sandbox.
    """

    def __init__(self, contracts: Path | None = None, snapshots: Path | None = None) -> None:
        self._contracts = contracts
        self._snapshots = snapshots
        self._read: dict[str, dict[str, Any]] = {}

    def contract(self, service: str) -> dict[str, Any]:
        """Return what a service is published and observed to accept and to send.

        Raises:
            DocumentMissingError: The document is not there.
        """
        if service not in self._read:
            path = (self._contracts or _shipped("contracts", "generated")) / f"{service}.json"
            if not path.is_file():
                raise DocumentMissingError(f"no document for {service}: run the generator first")
            self._read[service] = cast("dict[str, Any]", orjson.loads(path.read_bytes()))
        return self._read[service]

    def snapshot(self, service: str) -> bytes | None:
        """Return the pinned YAML snapshot of a service, or None if there is none."""
        path = (self._snapshots or _shipped("snapshots", "specs")) / f"{service}.yaml"
        return path.read_bytes() if path.is_file() else None


def _shipped(name: str, folder: str) -> Path:
    """A folder that is shipped with the sandbox; in a checkout it is where the generator writes it."""
    shipped = Path(__file__).parent / name
    return shipped if shipped.is_dir() else Path(__file__).parents[2] / folder / name
