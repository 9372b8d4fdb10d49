"""Reads one file of a bundle row by row: bytes to cells by column, with what is wrong by row and column."""

from __future__ import annotations

import codecs
import csv
from difflib import get_close_matches
from typing import IO, TYPE_CHECKING, Final

from timeback_kit.rosters.bundle import DAMAGED
from timeback_kit.rosters.cells import CellError, cleaned, is_id
from timeback_kit.rosters.tables import (
    COMMON,
    DELETED,
    IGNORED_COLUMNS,
    KEPT,
    METADATA,
    MODIFIED,
    SOURCED_ID,
    SPELLINGS,
    STATUS,
    Column,
    Form,
    Table,
    is_password,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from timeback_kit.rosters.bundle import Bundle
    from timeback_kit.rosters.problems import Problems

LONGEST_LINE: Final = 1 << 20
_UTF16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

ENDS: Final = (
    *(("startDate", "endDate"), ("beginDate", "endDate"), ("assignDate", "dueDate")),
    ("resultValueMin", "resultValueMax"),
)
NUMBERS: Final = ("resultValueMin",)
BLANK: Final = ("blank", "must not be blank")
COMMON_COLUMNS: Final = (
    Column(SOURCED_ID, Form.REF, True),
    Column(STATUS, Form.TERM, terms=("active", "tobedeleted")),
    Column(MODIFIED, Form.TIME),
)


class FileRows:
    """The rows of one file.

    Args:
        bundle: The bundle.
        table: The file.
        problems: Takes what is wrong.

    Attributes:
        columns: Columns that the file has, extension columns included.
        withheld: Number of cells by column whose values are never carried, such as passwords.
        blanks: Required columns that are blank in the present row, of a file with rows of its own.
    """

    def __init__(self, bundle: Bundle, table: Table, problems: Problems) -> None:
        self.file = bundle.members[table.name]
        self.columns: list[Column | None] = []
        self.withheld: dict[str, int] = {}
        self.blanks: list[str] = []
        self._line = 1
        self._bundle = bundle
        self._table = table
        self._problems = problems

    @property
    def names(self) -> set[str]:
        """Names of the columns that the file has and that are carried."""
        return {column.name for column in self.columns if column is not None}

    def __iter__(self) -> Iterator[tuple[int, dict[str, str], bool]]:
        """Go through the rows: number, cells by column without blank ones, and whether the row can be imported."""
        try:
            with self._bundle.open(self._table.name) as source:
                yield from self._rows(source)
        except (*DAMAGED, csv.Error, OSError) as error:
            message = f"cannot be read any further: {_reason(error)}"
            self._problems.add(self.file, self._line, "", "unreadable", message)

    def _rows(self, source: IO[bytes]) -> Iterator[tuple[int, dict[str, str], bool]]:
        self._line = 1
        reader = csv.reader(self._lines(source), strict=True)
        header = next(reader, None)
        if not header:
            self._problems.add(self.file, None, "", "empty", "is empty: a file has at least its header")
            return
        if not self._read_header(header):
            return
        rows = 0
        self._line = reader.line_num + 1
        for cells in reader:
            if cells:
                rows += 1
                yield self._row(self._line, cells)
            self._line = reader.line_num + 1
        if not rows:
            self._problems.warn(self.file, None, "", "no-rows", "has a header and no rows; nothing is deleted for that")

    def _lines(self, source: IO[bytes]) -> Iterator[str]:
        first = True
        while line := source.readline(LONGEST_LINE):
            if first:
                if line.startswith(_UTF16):
                    raise csv.Error("it is UTF-16; save it as UTF-8")
                line, first = line.removeprefix(codecs.BOM_UTF8), False
            if len(line) >= LONGEST_LINE and not line.endswith(b"\n"):
                raise csv.Error("a line is longer than 1 MiB")
            yield line.decode("utf-8", "surrogateescape")

    def _read_header(self, header: list[str]) -> bool:
        known = {column.name: column for column in (*COMMON_COLUMNS, *self._table.columns)}
        self.columns, seen = [], set[str]()
        if any(_is_foreign(name) for name in header):
            self._problems.add(self.file, 1, "", "unreadable", "the header is not UTF-8")
            return False
        for name in header:
            column = self._column(name.strip(), known)
            if column is not None and column.name in seen:
                self._problems.add(self.file, 1, column.name, "twice", "the header has this column twice")
                return False
            seen.add(column.name if column is not None else "")
            self.columns.append(column)
        self._check_order([column.name for column in self.columns if column is not None and column.name in known])
        return self._check_missing(known, seen)

    def _column(self, name: str, known: dict[str, Column]) -> Column | None:
        if name in known:
            return known[name]
        if name.startswith(METADATA) and name not in (METADATA, METADATA + KEPT):
            return Column(name, Form.PASSWORD if is_password(name) else Form.TEXT)
        close = {each.lower(): each for each in known} | SPELLINGS
        if self._table.name == "demographics":
            close["usersourcedid"] = SOURCED_ID
        found = close.get(name.lower())
        if found in known:
            self._problems.warn(self.file, 1, name, "spelling", f"the header should say {found}")
            return known[found]
        if (self._table.name, name) not in IGNORED_COLUMNS:
            near = get_close_matches(name, known, 1)
            hint = f"; did you mean {near[0]}?" if near else f"; an own column is called {METADATA}<name>"
            self._problems.warn(self.file, 1, name, "unknown-column", f"is not a column of {self.file}: left out{hint}")
        return None

    def _check_order(self, found: list[str]) -> None:
        order = [name for name in [*COMMON, *(c.name for c in self._table.columns)] if name in found]
        if found != order:
            first = next(name for name, wanted in zip(found, order, strict=True) if name != wanted)
            self._problems.warn(self.file, 1, first, "column-order", "the columns are not in the order of the binding")

    def _check_missing(self, known: dict[str, Column], seen: set[str]) -> bool:
        missing = [column for name, column in known.items() if name not in seen]
        for column in missing:
            if column.required:
                self._problems.add(self.file, 1, column.name, "missing-column", "the header lacks this required column")
            else:
                self._problems.warn(self.file, 1, column.name, "missing-column", "the header lacks this column")
        return not any(column.required for column in missing)

    def _row(self, number: int, cells: list[str]) -> tuple[int, dict[str, str], bool]:
        row: dict[str, str] = {}
        self.blanks = []
        if len(cells) != len(self.columns):
            message = f"has {len(cells)} cells, the header {len(self.columns)}"
            self._problems.add(self.file, number, "", "width", message)
            named = dict(zip((c.name if c else "" for c in self.columns), cells, strict=False))
            sourced_id = named.get(SOURCED_ID, "").strip()
            return number, {SOURCED_ID: sourced_id if is_id(sourced_id) else ""}, False
        good = True
        needed = self._needed(cells)
        for column, text in zip(self.columns, cells, strict=True):
            if column is not None and (needed is None or column.name in needed):
                good &= self._take(row, number, column, text)
        if good:
            self._compare(number, row)
        return number, row, good

    def _compare(self, number: int, row: Mapping[str, str]) -> None:
        """Warn of what ends before it begins."""
        for begin, end in ENDS:
            first, last = row.get(begin), row.get(end)
            if first and last and (float(first) > float(last) if begin in NUMBERS else first > last):
                self._problems.warn(self.file, number, end, "order", f"lies before {begin}")

    def _blank(self, number: int, column: Column) -> bool:
        """Take a required cell that is blank; a record on the platform may lack the value too."""
        if column.name == SOURCED_ID or self._table.owner:
            self._problems.add(self.file, number, column.name, *BLANK)
            return False
        self.blanks.append(column.name)
        return True

    def _needed(self, cells: list[str]) -> set[str] | None:
        """Return the columns that count of a row: of one that is to be deleted, no more than what names it."""
        for column, text in zip(self.columns, cells, strict=True):
            if column is not None and column.name == STATUS and text.strip().lower() == DELETED:
                return {*COMMON, self._table.owner}
        return None

    def _take(self, row: dict[str, str], number: int, column: Column, text: str) -> bool:
        """Put one cell into a row; return whether it can be imported."""
        if column.form is Form.PASSWORD:
            if text:
                self.withheld[column.name] = self.withheld.get(column.name, 0) + 1
            if text or not column.required:
                return True
        if not text or text.isspace():
            return not column.required or self._blank(number, column)
        if _is_foreign(text):
            self._problems.add(self.file, number, column.name, "encoding", "is not UTF-8")
            return False
        try:
            kept, odd = cleaned(column, text)
        except CellError as error:
            self._problems.add(self.file, number, column.name, "value", str(error))
            return False
        if odd:
            self._problems.warn(self.file, number, column.name, "spelling", odd)
        row[column.name] = kept
        return True


def _is_foreign(text: str) -> bool:
    """Return whether a text comes from bytes that are not UTF-8."""
    return not text.isascii() and any("\udc80" <= char <= "\udcff" for char in text)


def _reason(error: Exception) -> str:
    if isinstance(error, csv.Error):
        text = str(error)
        if "end of data" in text:
            return "a quotation mark is never closed"
        if "expected after" in text:
            return "a quotation mark inside a cell is not doubled"
        if "new-line" in text:
            return "its lines end in a bare carriage return; LF or CRLF is expected"
        return "a cell is too long; is a quotation mark never closed?" if "field limit" in text else text
    return "the zip file is damaged" if isinstance(error, DAMAGED) else type(error).__name__
