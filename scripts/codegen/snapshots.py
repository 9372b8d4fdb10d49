"""The pinned documents: `specs/snapshots/<service>.yaml`, written by the pipeline and never by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from codegen.canonical import canonical
from codegen.loading import dump_yaml, load_path
from codegen.openapi import check_openapi

if TYPE_CHECKING:
    from pathlib import Path

_HEADING: Final = (
    "# Facts as published. Written by scripts/regenerate_clients.py, never by hand; what differs goes to ../observed.\n"
)


def snapshot_path(specs_dir: Path, service: str) -> Path:
    """Where the snapshot of a service is."""
    return specs_dir / "snapshots" / f"{service}.yaml"


def read_snapshot(specs_dir: Path, service: str) -> dict[str, Any]:
    """Read a pinned document.

    Args:
        specs_dir: The `specs` directory.
        service: Name of the service, as in services.toml.

    Returns:
        The canonical document.

    Raises:
        DocumentError: There is none, or it is no OpenAPI document.
    """
    return check_openapi(load_path(snapshot_path(specs_dir, service)))


def snapshot_text(document: Any) -> str:
    """The snapshot of a published document.

    Args:
        document: A loaded OpenAPI 3.x document, in any spelling.

    Returns:
        The text of the snapshot file: the same for the same facts.

    Raises:
        DocumentError: It is not OpenAPI 3.x.
    """
    return _HEADING + dump_yaml(canonical(document))
