"""A bundle as it lies there: a folder or zip, its manifest, and which files it has in which mode."""

from __future__ import annotations

import csv
import hashlib
import lzma
import stat
import struct
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from timeback_kit.rosters.problems import Problems, RosterError
from timeback_kit.rosters.tables import TABLES, VERSIONS, Table

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

MANIFEST: Final = "manifest"
ABSENT, BULK, DELTA = "absent", "bulk", "delta"
MODES: Final = (ABSENT, BULK, DELTA)
LARGEST_MANIFEST: Final = 1_000_000
LARGEST_MEMBER: Final = 8 * 1024**3
DENSEST: Final = 200
SMALL: Final = 1024**2
_JUNK: Final = (".ds_store", "thumbs.db", "desktop.ini")
_PIECE: Final = 1 << 20
_IN_FOLDER: Final = "in-folder"

DAMAGED: Final = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, RuntimeError, ValueError)
"""What reading a damaged zip file raises; an unknown compression or a password is a RuntimeError."""


@dataclass(slots=True)
class Bundle:
    """A bundle.

    Args:
        path: The folder or zip file.
        version: Version of OneRoster, as the manifest says.
        modes: Mode by file, as the manifest says, of the files there are.
        members: Name inside the folder or zip by file.
        system: What the manifest calls the source system.
    """

    path: Path
    version: str = ""
    modes: dict[str, str] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)
    system: str = ""

    @property
    def tables(self) -> dict[str, Table]:
        """The files of its version."""
        return VERSIONS.get(self.version, TABLES)

    @contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """Open one of its files.

        Args:
            name: Name without `.csv`.
        """
        if self.path.is_dir():
            with (self.path / self.members[name]).open("rb") as file:
                yield file
        else:
            with zipfile.ZipFile(self.path) as archive, archive.open(self.members[name]) as member:
                yield member

    def fingerprint(self) -> str:
        """Return a digest of its content, by which a broken-off import knows it again."""
        digest = hashlib.blake2b(digest_size=16)
        for name in sorted(self.members):
            digest.update(name.encode() + b"\0")
            with self.open(name) as file:
                while piece := file.read(_PIECE):
                    digest.update(piece)
        return digest.hexdigest()


def open_bundle(path: str | os.PathLike[str], problems: Problems) -> Bundle:
    """Look at a bundle: its files and its manifest.

    Args:
        path: The folder or zip file.
        problems: Takes what is wrong with it.

    Raises:
        RosterError: There is nothing at the path that could be a bundle.
    """
    place = Path(path)
    if place.is_dir():
        names = sorted(each.name for each in place.iterdir() if each.is_file())
        _sort_members(bundle := Bundle(place), names, problems)
    elif place.is_file() and zipfile.is_zipfile(place):
        _sort_members(bundle := Bundle(place), _safe_names(place, problems), problems)
    elif place.is_file():
        raise RosterError(f"{place.name} is neither a folder nor a zip file: give the bundle's folder or its .zip")
    else:
        raise RosterError(f"there is no folder or zip file {place.name}")
    if not problems.has_errors:
        _read_manifest(bundle, problems)
    return bundle


def _safe_names(path: Path, problems: Problems) -> list[str]:
    """Return the names in a zip file that lie at its root and may be read."""
    names: list[str] = []
    in_folders: list[str] = []
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (*DAMAGED, OSError) as error:
        problems.add(path.name, None, "", "unreadable-zip", f"the zip file cannot be read: {type(error).__name__}")
        return names
    for member in members:
        name = member.filename
        if _is_junk(name) or member.is_dir():
            continue
        trouble = _trouble(member, names)
        if trouble is None:
            names.append(name)
        elif trouble[0] == _IN_FOLDER:
            in_folders.append(name)
        else:
            problems.add(name, None, "", *trouble)
    if in_folders:
        more = f" ({len(in_folders)} files)" if len(in_folders) > 1 else ""
        place = "all files of a bundle lie at the root of the zip file, none in a folder"
        problems.add(in_folders[0], None, "", _IN_FOLDER, f"{place}: zip the files, not their folder{more}")
    return names


def _trouble(member: zipfile.ZipInfo, names: list[str]) -> tuple[str, str] | None:
    name = member.filename
    if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/") or ":" in name:
        return "unsafe-name", "its name leads out of the bundle; such a zip file is not read"
    if "/" in name or "\\" in name:
        return _IN_FOLDER, ""
    if name.lower() in (other.lower() for other in names):
        return "twice", "the zip file has two files of this name"
    if member.flag_bits & 1:
        return "encrypted", "is encrypted; give a zip file without a password"
    if stat.S_ISLNK(member.external_attr >> 16):
        return "link", "is a symbolic link, not a file"
    dense = member.file_size > SMALL and member.file_size > DENSEST * max(member.compress_size, 1)
    if dense or member.file_size > LARGEST_MEMBER:
        return "zip-bomb", "unpacks to far more than a roster would; such a zip file is not read"
    return None


def _is_junk(name: str) -> bool:
    return name.startswith("__MACOSX/") or name.rpartition("/")[2].lower() in _JUNK


def _sort_members(bundle: Bundle, names: list[str], problems: Problems) -> None:
    known = {name.lower(): name for name in (MANIFEST, *TABLES)}
    for name in names:
        stem = name.lower().removesuffix(".csv")
        if _is_junk(name) or name.startswith("."):
            continue
        if stem not in known or not name.lower().endswith(".csv"):
            problems.warn(name, None, "", "unknown-file", "is not a file of a bundle and is left out")
            continue
        if known[stem] in bundle.members:
            problems.add(name, None, "", "twice", f"stands beside {bundle.members[known[stem]]}; one of them must go")
        if name != f"{known[stem]}.csv":
            problems.warn(name, None, "", "spelling", f"should be called {known[stem]}.csv")
        bundle.members[known[stem]] = name


def _read_manifest(bundle: Bundle, problems: Problems) -> None:
    file = f"{MANIFEST}.csv"
    if MANIFEST not in bundle.members:
        message = "there is no manifest.csv at the root: this is no bundle of OneRoster 1.1 or 1.2"
        problems.add(file, None, "", "no-manifest", message)
        return
    properties = _properties(bundle, problems)
    if problems.has_errors:
        return
    stated, row = properties.get("oneroster.version", ("", 1))
    if stated not in VERSIONS:
        problems.add(file, row, "value", "version", "oneroster.version must be 1.1 or 1.2")
        return
    bundle.version = "1.1" if stated == "1.1" else "1.2"
    if properties.get("manifest.version", ("", 0))[0] != "1.0":
        row = properties.get("manifest.version", ("", 1))[1]
        problems.warn(file, row, "value", "manifest-version", "manifest.version should be 1.0")
    bundle.system = properties.get("source.systemName", ("", 0))[0]
    for name in bundle.tables:
        _read_mode(bundle, name, properties.get(f"file.{name}"), problems)
    for name in sorted(bundle.members.keys() - bundle.tables.keys() - {MANIFEST}):
        message = f"is not a file of version {bundle.version} and is left out"
        problems.warn(bundle.members[name], None, "", "unknown-file", message)
        del bundle.members[name]


def _properties(bundle: Bundle, problems: Problems) -> dict[str, tuple[str, int]]:
    file, found = f"{MANIFEST}.csv", dict[str, tuple[str, int]]()
    try:
        with bundle.open(MANIFEST) as source:
            content = source.read(LARGEST_MANIFEST + 1)
        text = content[:LARGEST_MANIFEST].decode("utf-8-sig")
        rows = list(csv.reader(text.splitlines(), strict=True))
    except (*DAMAGED, csv.Error, OSError) as error:
        problems.add(file, None, "", "unreadable", f"cannot be read as UTF-8 CSV: {type(error).__name__}")
        return found
    if len(content) > LARGEST_MANIFEST or not rows or [cell.strip() for cell in rows[0]] != ["propertyName", "value"]:
        problems.add(file, 1, "", "header", "the header must be propertyName,value")
        return found
    for number, row in enumerate(rows[1:], 2):
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        if len(cells) != 2:
            problems.add(file, number, "", "width", f"has {len(cells)} cells, not 2")
        elif cells[0] in found:
            problems.add(file, number, "propertyName", "twice", f"stands in row {found[cells[0]][1]} too")
        else:
            found[cells[0]] = (cells[1], number)
    return found


def _read_mode(bundle: Bundle, name: str, stated: tuple[str, int] | None, problems: Problems) -> None:
    file, present = f"{MANIFEST}.csv", name in bundle.members
    if stated is None:
        if present:
            problems.add(file, None, "propertyName", "unlisted", f"has no row file.{name}, but {name}.csv is there")
        else:
            problems.warn(file, None, "propertyName", "unlisted", "has no row for every file of its version")
        return
    mode, row = stated
    if mode.lower() not in MODES:
        problems.add(file, row, "value", "mode", f"file.{name} must be absent, bulk or delta")
    elif mode.lower() == ABSENT and present:
        problems.add(file, row, "value", "not-absent", f"says that {name}.csv is absent, but it is there")
    elif mode.lower() != ABSENT and not present:
        problems.add(file, row, "value", "missing-file", f"says that {name}.csv is {mode}, but it is not there")
    elif present:
        bundle.modes[name] = mode.lower()
