"""What a run was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.lock import Origin
    from codegen.sources import Environment


@dataclass(frozen=True, slots=True)
class Options:
    """What a run was asked for.

    Args:
        pull: Fetch the documents first.
        environment: Which addresses of services.toml.
        base_url: One origin instead of these addresses.
        source_dir: Directory of downloaded documents instead.
        services: Names of the services; empty for all.
        specs_dir: Directory of sources, snapshots, overlays, lock and surface.
        output_dir: Directory that gets `timeback_api`.
        source_tree: Directory of `timeback_kit`, which gets the import packages; None when they are left alone.
        check: Write nothing and compare.
        report: File for the Markdown report.
        strict: Warnings are failures.
        explain: Show what is to decide with the lines to paste.
        offer: Directory that gets the derived names of unnamed operations as naming files.
    """

    specs_dir: Path
    output_dir: Path
    pull: bool = False
    environment: Environment = "production"
    base_url: str | None = None
    source_dir: Path | None = None
    services: tuple[str, ...] = ()
    check: bool = False
    report: Path | None = None
    strict: bool = False
    explain: bool = False
    offer: Path | None = None
    source_tree: Path | None = None

    @property
    def origin(self) -> Origin:
        """Where pulled documents come from, as the lock records it."""
        if self.source_dir is not None:
            return "source-dir"
        return "base-url" if self.base_url is not None else self.environment
