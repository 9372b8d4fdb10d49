"""Rows as tables: for pandas, polars and Arrow, which are loaded when one is asked for, and as HTML for notebooks."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import date
from html import escape
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar

from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.json_codec import dumps
from timeback_kit.runtime.redaction import MASK, is_secret_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")

Library: TypeAlias = Literal["pandas", "polars"]

LIBRARIES: Final[tuple[Library, ...]] = ("pandas", "polars")
ROWS_SHOWN: Final = 50
LONGEST_CELL: Final = 200


class RowList(list[T]):
    """A list of all rows of a collection, which can be turned into a table."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        tell_polars(self)
        return super().__iter__()

    def to_frame(self, library: Library | None = None) -> Any:
        """The rows as a DataFrame, a column for each JSON name.

        Args:
            library: "pandas" or "polars"; None for whichever is installed, pandas before polars.

        Raises:
            ConfigurationError: It is not installed.
        """
        return to_frame(self, library)

    def to_arrow(self) -> Any:
        """The rows as a `pyarrow.Table`, a column for each JSON name.

        Raises:
            ConfigurationError: pyarrow is not installed.
        """
        return to_arrow(self)

    def _repr_html_(self) -> str:
        return rows_html(self)


def tell_polars(rows: Sequence[Any]) -> None:
    """Let polars make columns of these rows, as it does of dicts; it has no other way to learn of models.

    Nothing is done where polars is not loaded, or has none of the functions that this needs.

    Args:
        rows: What polars may be about to iterate over.
    """
    module = sys.modules.get("polars._utils.construction.dataframe")
    if module is None or not len(rows):
        return
    kind = type(rows[0])
    known, dispatch = getattr(module, "_resolved_sequence_handlers", None), getattr(module, _DISPATCHER, None)
    if isinstance(known, dict) and callable(dispatch) and hasattr(kind, "wire_names"):
        known[kind] = _polars_columns


def _polars_columns(first: Any, *, data: Iterable[Any], **options: Any) -> Any:
    module = sys.modules["polars._utils.construction.dataframe"]
    rows = [None if row is None else dict(_cells(row)) for row in data]
    return getattr(module, _DISPATCHER)(dict(_cells(first)), data=rows, **options)


_DISPATCHER: Final = "_sequence_to_pydf_dispatcher"


def to_frame(rows: Iterable[Any], library: Library | None = None) -> Any:
    """Make a DataFrame of rows, a column for each JSON name; objects and lists inside stay dicts and lists.

    Args:
        rows: Models or dicts: a page, a list, or anything to iterate over.
        library: "pandas" or "polars"; None for whichever is installed, pandas before polars.

    Returns:
        A `pandas.DataFrame` or a `polars.DataFrame`.

    Raises:
        ConfigurationError: It is not installed.
    """
    if library is not None and library not in LIBRARIES:
        raise ConfigurationError('library: expected "pandas" or "polars"')
    found = next((name for name in LIBRARIES if library in (None, name) and find_spec(name) is not None), None)
    if found is None:
        wanted = library or "pandas or polars"
        also = "" if library else ", or pip install polars"
        raise ConfigurationError(f"to_frame() needs {wanted}: pip install {library or 'pandas'}{also}")
    frames, held = import_module(found), columns(rows)
    if found == "pandas":
        return frames.DataFrame({name: frames.Series(cells) for name, cells in held.items()})
    errors = (TypeError, ValueError, OverflowError, frames.exceptions.PolarsError)
    return frames.DataFrame({name: _typed(frames.Series, cells, errors) for name, cells in held.items()})


def to_arrow(rows: Iterable[Any]) -> Any:
    """Make a `pyarrow.Table` of rows, a column for each JSON name.

    A column whose values have no common type, such as numbers and texts, holds each as JSON text.

    Args:
        rows: Models or dicts: a page, a list, or anything to iterate over.

    Raises:
        ConfigurationError: pyarrow is not installed.
    """
    if find_spec("pyarrow") is None:
        raise ConfigurationError("to_arrow() needs pyarrow: pip install pyarrow")
    arrow = import_module("pyarrow")
    errors = (arrow.ArrowException, TypeError, ValueError, OverflowError)
    return arrow.table({name: _typed(arrow.array, cells, errors) for name, cells in columns(rows).items()})


def columns(rows: Iterable[Any]) -> dict[str, list[Any]]:
    """The cells of each column, None where a row has none; columns in the order they first appear.

    Args:
        rows: Models or dicts.

    Raises:
        TypeError: If a row is something else.
    """
    found: dict[str, list[Any]] = {}
    count = 0
    for row in rows:
        for name, value in _cells(row):
            cells = found.get(name)
            if cells is None:
                cells = found[name] = []
            cells += [None] * (count - len(cells))
            cells.append(value)
        count += 1
    for cells in found.values():
        cells += [None] * (count - len(cells))
    return found


def _cells(row: Any) -> Iterator[tuple[str, Any]]:
    """Name and value of each cell of a row: dates as they are, all else as JSON."""
    if not isinstance(row, Mapping):
        raise TypeError(f"expected rows that are models or dicts, got a {type(row).__name__}")
    for name, written in _json(row).items():
        value = row[name]
        yield str(name), value if isinstance(value, date) else written


def _json(value: Any) -> Any:
    """A value with the models in it as dicts."""
    if hasattr(value, "to_dict"):
        return dict(value.to_dict())
    if isinstance(value, Mapping):
        return {name: _json(item) for name, item in value.items()}
    return [_json(item) for item in value] if isinstance(value, list | tuple) else value


def _typed(make: Callable[[list[Any]], T], cells: list[Any], errors: tuple[type[Exception], ...]) -> T:
    """A column of one type; of JSON texts where the values have no common type."""
    try:
        return make(cells)
    except errors:
        return make([None if cell is None else _text(cell) for cell in cells])


def _text(cell: Any) -> str:
    if isinstance(cell, str):
        return cell
    return cell.isoformat() if isinstance(cell, date) else dumps(cell).decode()


def rows_html(rows: Sequence[Any], caption: str = "") -> str:
    """A table for a notebook, of the first rows; everything in it is escaped, secrets are masked.

    Args:
        rows: Models or dicts; of anything else, the repr is shown.
        caption: What stands below it.
    """
    shown = rows[:ROWS_SHOWN]
    if not all(isinstance(row, Mapping) for row in shown):
        return f"<pre>{escape(repr(rows))}</pre>"
    held = columns(shown)
    head = "".join(f"<th>{escape(name)}</th>" for name in held)
    body = "".join(
        f"<tr>{''.join(f'<td>{_shown(name, held[name][at], row)}</td>' for name in held)}</tr>"
        for at, row in enumerate(shown)
    )
    told = caption or f"{len(rows)} rows"
    more = f", the first {ROWS_SHOWN} shown" if len(rows) > ROWS_SHOWN else ""
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{escape(told)}{more}</p>"


def model_html(made: Any) -> str:
    """A table for a notebook, of one object; everything in it is escaped, secrets are masked.

    Args:
        made: A model.
    """
    pairs = "".join(
        f"<tr><th>{escape(name)}</th><td>{_shown(name, value, made)}</td></tr>" for name, value in _cells(made)
    )
    return f"<table><caption>{escape(type(made).__name__)}</caption><tbody>{pairs}</tbody></table>"


def _shown(name: str, cell: Any, row: object) -> str:
    if cell is None:
        return ""
    fields = getattr(row, "_fields", None)
    known = None if fields is None else fields.python_names.get(name)
    if is_secret_name(name) if fields is None or known is None else known in fields.secrets:
        return MASK
    text = _text(_masked(cell))
    return escape(text if len(text) <= LONGEST_CELL else f"{text[:LONGEST_CELL]}...")


def _masked(cell: Any) -> Any:
    """A JSON value without what stands under the name of a secret."""
    if isinstance(cell, dict):
        return {
            name: MASK if is_secret_name(name) and value is not None else _masked(value) for name, value in cell.items()
        }
    return [_masked(item) for item in cell] if isinstance(cell, list) else cell
