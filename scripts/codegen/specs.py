"""The `specs` directory of a run: its own files, and the repository's where it has none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from codegen.layers import LAYERS
from codegen.snapshots import snapshot_path

REPOSITORY: Final = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Specs:
    """Where the inputs of a run are.

    A directory that was given for a try-out may be empty: services and overlays then come from the repository, and so
    does the snapshot of a document that is written here.

    Args:
        root: The directory that is read and written.
        shared: The repository's own, read where `root` has nothing.
    """

    root: Path
    shared: Path = REPOSITORY / "specs"

    @property
    def services(self) -> Path:
        """`services.toml`."""
        own = self.root / "services.toml"
        return own if own.is_file() else self.shared / "services.toml"

    @property
    def packages(self) -> Path:
        """`packages.toml`."""
        own = self.root / "packages.toml"
        return own if own.is_file() else self.shared / "packages.toml"

    @property
    def published(self) -> Path:
        """The directory of what the vendor's packages call things."""
        own = self.root / "published"
        return own if own.is_dir() else self.shared / "published"

    @property
    def lock(self) -> Path:
        """`lock.toml`."""
        return self.root / "lock.toml"

    @property
    def pins(self) -> Path:
        """The lock whose classes are kept: its own, else the repository's."""
        return self.lock if self.lock.is_file() else self.shared / "lock.toml"

    @property
    def surface(self) -> Path:
        """`surface.txt`."""
        return self.root / "surface.txt"

    @property
    def overlays(self) -> Path:
        """The directory that holds the overlays: its own, else the repository's."""
        return self.root if any((self.root / name).is_dir() for name in LAYERS) else self.shared

    def snapshot(self, service: str) -> Path:
        """The snapshot of a service that is read and written; it may be absent."""
        return snapshot_path(self.root, service)

    def shared_snapshot(self, service: str) -> Path:
        """The repository's snapshot of a service."""
        return snapshot_path(self.shared, service)
