"""The pinned documents: `specs/snapshots/<service>.yaml`, written by the pipeline and never by hand."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any, Final

from codegen.canonical import canonical
from codegen.loading import dump_yaml, load_path
from codegen.openapi import check_openapi

_HEADING: Final = (
    "# Facts as published. Written by scripts/regenerate_clients.py, never by hand; judgement goes to ../overlays.\n"
)


def snapshot_path(specs_dir: Path, service: str) -> Path:
    """Where the snapshot of a service is."""
    return specs_dir / "snapshots" / f"{service}.yaml"


def read_snapshot(specs_dir: Path, service: str) -> dict[str, Any]:
    """Read a pinned document.

    Args:
        specs_dir: The `specs` directory.
        service: Name of the service, as in sources.toml.

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


def replace_text(path: Path, text: str) -> None:
    """Write a file whole or not at all.

    Args:
        path: The file; its directory is made when missing.
        text: Its new content.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
