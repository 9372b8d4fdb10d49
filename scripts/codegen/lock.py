"""`specs/lock.toml`: which tools and which inputs the generated clients were made from."""

from __future__ import annotations

import hashlib
import json
import tomllib
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import TYPE_CHECKING, Final, Literal

from codegen.errors import CodegenError
from codegen.layers import LAYERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

Origin = Literal["production", "staging", "base-url", "source-dir", "written here", "unknown"]

_HEADING: Final = "# Written by scripts/regenerate_clients.py.\n"
_ORIGINS: Final[dict[str, Origin]] = {
    name: name for name in ("production", "staging", "base-url", "source-dir", "written here")
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What is recorded of one service.

    Args:
        origin: Where the snapshot was made from.
        snapshot: sha256 of the snapshot file, in hex.
        overlays: sha256 of the overlay files by layer, in hex; without those that there are none of.
        classes: The class of every place that holds an inline schema.
    """

    origin: Origin
    snapshot: str
    overlays: Mapping[str, str] = field(default_factory=dict)
    classes: Mapping[str, str] = field(default_factory=dict)


def read_lock(path: Path) -> dict[str, Entry]:
    """Read the lock.

    Args:
        path: lock.toml; it may be absent.

    Returns:
        Entries by service.

    Raises:
        CodegenError: It is not TOML.
    """
    if not path.is_file():
        return {}
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodegenError(f"cannot read {path.name}: {error}") from error
    return {
        name: Entry(
            _ORIGINS.get(entry.get("origin"), "unknown"),
            str(entry.get("snapshot")),
            {name: str(entry[name]) for name in LAYERS if name in entry},
            {str(place): str(name) for name, places in entry.get("classes", {}).items() for place in places},
        )
        for name, entry in content.get("services", {}).items()
    }


def entry_of(snapshot: bytes, overlays: Mapping[str, Path], origin: Origin, classes: Mapping[str, str]) -> Entry:
    """The entry for a snapshot and the overlays as they are now.

    Args:
        snapshot: Content of the snapshot file.
        overlays: The overlay files by layer; they may be absent.
        origin: Where the snapshot was made from.
        classes: The class of every place that holds an inline schema.
    """
    digests = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in overlays.items() if path.is_file()}
    return Entry(origin, hashlib.sha256(snapshot).hexdigest(), digests, classes)


def lock_text(entries: Mapping[str, Entry]) -> str:
    """The whole file.

    Args:
        entries: Entries by service.

    Returns:
        TOML; the same text for the same tools and inputs.
    """
    parts = [
        _HEADING,
        f'generator = "openapi-python-client {version("openapi-python-client")}"\n',
        f'formatter = "ruff {version("ruff")}"\n',
    ]
    for service, entry in sorted(entries.items()):
        parts.append(f'\n[services.{service}]\norigin = "{entry.origin}"\nsnapshot = "{entry.snapshot}"\n')
        parts.extend(f'{name} = "{entry.overlays[name]}"\n' for name in LAYERS if name in entry.overlays)
        parts.extend(_class_lines(service, entry.classes))
    return "".join(parts)


def _class_lines(service: str, classes: Mapping[str, str]) -> Iterator[str]:
    """One line per place, below the class it is pinned to, so that a change of one is one line of a diff."""
    if not classes:
        return
    yield f"\n[services.{service}.classes]\n"
    places: dict[str, list[str]] = {}
    for place, name in sorted(classes.items()):
        places.setdefault(name, []).append(place)
    for name, some in sorted(places.items()):
        yield f"{_key(name)} = [\n"
        yield from (f"  {json.dumps(place)},\n" for place in some)
        yield "]\n"


def _key(name: str) -> str:
    return name if name.isascii() and name.isalnum() else json.dumps(name)
