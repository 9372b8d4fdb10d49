"""The documents, overlays and class names that are pinned in this repository, each read once."""

from __future__ import annotations

from functools import cache
from typing import Any

from codegen.effective import read_layers
from codegen.layers import Layer
from codegen.lock import read_lock
from codegen.snapshots import read_snapshot
from codegen.specs import REPOSITORY

SPECS = REPOSITORY / "specs"
SERVICES = sorted(path.stem for path in (SPECS / "snapshots").glob("*.yaml"))


@cache
def snapshot(service: str) -> dict[str, Any]:
    """The published document; not to be changed."""
    return read_snapshot(SPECS, service)


@cache
def layers(service: str) -> list[Layer]:
    """The overlays."""
    return read_layers(SPECS, service)


@cache
def pins(service: str) -> dict[str, str]:
    """The class of every place."""
    return dict(read_lock(SPECS / "lock.toml")[service].classes)
