"""Writes a bundle: a folder or zip that appears when it is complete."""

from __future__ import annotations

import csv
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from timeback_kit.rosters.bundle import ABSENT
from timeback_kit.rosters.problems import RosterError
from timeback_kit.rosters.tables import VERSIONS
from timeback_kit.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType

_ZIP: Final = ".zip"


class BundleWriter:
    """Writes the files of a bundle one after the other.

    Args:
        path: The folder, or the file if its name ends in `.zip`.
        version: Version of OneRoster.
        system: What the manifest calls the source system.

    Raises:
        RosterError: There is something at the path already.
    """

    def __init__(self, path: Path, version: str = "1.2", system: str = "Timeback") -> None:
        if path.exists() and (path.is_file() or any(path.iterdir())):
            raise RosterError(f"{path} is there already; give a path where nothing is")
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self._version = version
        self._system = system
        self._modes: dict[str, str] = {}
        self._work = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))

    def add(self, name: str, mode: str, header: Sequence[str], rows: Iterable[Mapping[str, str]]) -> int:
        """Write one file; one without rows is left out, as the binding wants it.

        Args:
            name: Name without `.csv`.
            mode: "bulk" or "delta".
            header: Its columns in order.
            rows: Its rows, cells by column.

        Returns:
            The number of rows.
        """
        target, count = self._work / f"{name}.csv", 0
        with target.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(header)
            for row in rows:
                writer.writerow([row.get(column, "") for column in header])
                count += 1
        if count:
            self._modes[name] = mode
        else:
            target.unlink()
        return count

    def add_text(self, name: str, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Write a file beside those of the binding."""
        with (self._work / name).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(header)
            writer.writerows(rows)

    def finish(self) -> Path:
        """Write the manifest, and put everything in its place."""
        with (self._work / "manifest.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(["propertyName", "value"])
            writer.writerow(["manifest.version", "1.0"])
            writer.writerow(["oneroster.version", self._version])
            for name in sorted(VERSIONS[self._version]):
                writer.writerow([f"file.{name}", self._modes.get(name, ABSENT)])
            writer.writerow(["source.systemName", self._system])
            writer.writerow(["source.systemCode", f"timeback-kit {__version__}"])
        if self.path.suffix.lower() == _ZIP:
            packed = self._work / "bundle.zip.partial"
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
                for each in sorted(self._work.glob("*.csv")):
                    archive.write(each, each.name)
            packed.replace(self.path)
        else:
            if self.path.exists():
                self.path.rmdir()
            self._work.chmod(0o755)
            self._work.replace(self.path)
        return self.path

    def abandon(self) -> None:
        """Leave nothing behind; after `finish` it does nothing."""
        shutil.rmtree(self._work, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.abandon()
