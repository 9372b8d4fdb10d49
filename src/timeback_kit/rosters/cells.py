"""One cell: whether it fits its column, in which form it is kept, and how the API writes the same value."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any, Final

from timeback_kit.rosters.tables import AS_IS, LISTS, Column, Form
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.oneroster.grades import normalize_grade

_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})")
_YEAR: Final = re.compile(r"\d{4}")
_NUMBER: Final = re.compile(r"-?\d{1,15}(\.\d{1,15})?")
_ID: Final = re.compile(r"[!#-+\--~]{1,255}")
_PLAIN_ID: Final = re.compile(r"[0-9A-Za-z.\-_/@]*")
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PAIR: Final = re.compile(r"\{([^{}]*)\}")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
EXTENSION: Final = "ext:"
MIDNIGHT: Final = "T00:00:00.000Z"


class CellError(ValueError):
    """A cell does not fit its column; the text says what is expected, and never quotes the cell."""


def is_id(text: str) -> bool:
    """Return whether a text can be a sourcedId."""
    return _ID.fullmatch(text) is not None


def cleaned(column: Column, text: str) -> tuple[str, str]:
    """Return a cell in the form it is kept in, and what was odd about it ("" for nothing).

    Args:
        column: Its column.
        text: The cell as it stands in the file, not blank.

    Raises:
        CellError: It does not fit the column.
    """
    if column.form in (Form.TEXT, Form.PASSWORD):
        if _CONTROL.search(text):
            raise CellError("holds a control character")
        return text, "holds a line break, which the binding does not allow" if "\n" in text or "\r" in text else ""
    bare = text.strip()
    kept = _READERS[column.form](column, bare)
    if kept == text:
        foreign = column.form is Form.REF and _PLAIN_ID.fullmatch(text) is None
        return kept, "uses characters beyond those of the binding" if foreign else ""
    if bare != text:
        return kept, "has blanks around the value"
    return kept, "has blanks in the list" if column.form in LISTS else "is written in another case than the binding's"


def _email(column: Column, text: str) -> str:
    if _EMAIL.fullmatch(text) is None:
        raise CellError("expected an e-mail address")
    return text


def _flag(column: Column, text: str) -> str:
    if text.lower() not in ("true", "false"):
        raise CellError("expected true or false")
    return text.lower()


def _date(column: Column, text: str) -> str:
    if _DATE.fullmatch(text) is None:
        raise CellError("expected a date as YYYY-MM-DD")
    try:
        date.fromisoformat(text)
    except ValueError:
        raise CellError("is not a date of the calendar") from None
    return text


def _time(column: Column, text: str) -> str:
    if _TIME.fullmatch(text) is None:
        raise CellError("expected a date-time as YYYY-MM-DDTHH:MM:SS.sssZ")
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise CellError("is not a time of the calendar") from None
    return text


def _year(column: Column, text: str) -> str:
    if _YEAR.fullmatch(text) is None:
        raise CellError("expected a year as YYYY")
    return text


def _number(column: Column, text: str) -> str:
    if _NUMBER.fullmatch(text) is None:
        raise CellError("expected a number, such as 92 or 92.5")
    return text


def term(column: Column, text: str) -> str:
    """Return a term as the vocabulary spells it.

    Raises:
        CellError: It is none of the vocabulary.
    """
    if text in column.terms or (column.open and text.startswith(EXTENSION) and len(text) > len(EXTENSION)):
        return text
    for known in column.terms:
        if known.lower() == text.lower():
            return known
    raise CellError(f"expected one of {', '.join(column.terms)}{' or ext:...' if column.open else ''}")


def _ref(column: Column, text: str) -> str:
    if _ID.fullmatch(text) is None:
        raise CellError("expected a sourcedId: 1 to 255 of 0-9 A-Z a-z . - _ / @")
    return text


def _list(column: Column, text: str) -> str:
    items = [item.strip() for item in text.split(",")]
    if not all(items):
        raise CellError("has an empty item in its list")
    return ",".join(items)


def _refs(column: Column, text: str) -> str:
    return ",".join(_ref(column, item) for item in _list(column, text).split(","))


def _terms(column: Column, text: str) -> str:
    return ",".join(term(column, item) for item in _list(column, text).split(","))


def _pairs(column: Column, text: str) -> str:
    found = _PAIR.findall(text)
    rest = _PAIR.sub("", text).replace(",", "").strip()
    if rest or not found or not all(all(part.strip() for part in pair.partition(":")[::2]) for pair in found):
        raise CellError("expected pairs as {left:right},{left:right}")
    return ",".join(f"{{{pair}}}" for pair in found)


_READERS: Final = {
    Form.EMAIL: _email,
    Form.FLAG: _flag,
    Form.DATE: _date,
    Form.TIME: _time,
    Form.YEAR: _year,
    Form.NUMBER: _number,
    Form.TERM: term,
    Form.REF: _ref,
    Form.REFS: _refs,
    Form.LIST: _list,
    Form.TERMS: _terms,
    Form.GRADES: _list,
    Form.PAIRS: _pairs,
    Form.SCALE: _pairs,
}


def items(text: str) -> list[str]:
    """Return the items of a list cell."""
    return [item.strip() for item in text.split(",")] if text else []


def to_json(column: Column, text: str) -> Any:
    """Return the value that the API takes for a cell; None where it has no value for it."""
    if not text:
        return None
    match column.form:
        case Form.TERM:
            return _carried(column, text)
        case Form.DATE if column.stamp:
            return text + MIDNIGHT
        case Form.NUMBER:
            number = float(text)
            return int(number) if number.is_integer() else number
        case Form.REF:
            return {"sourcedId": text}
        case Form.REFS:
            return [{"sourcedId": item} for item in items(text)]
        case Form.LIST | Form.TERMS:
            return items(text)
        case Form.GRADES:
            return [_grade(item) for item in items(text)]
        case Form.PAIRS:
            return [{"type": left, "identifier": right} for left, right in _split(text)]
        case Form.SCALE:
            return [{"itemValueLHS": left, "itemValueRHS": right} for left, right in _split(text)]
        case _:
            return text


def to_cell(column: Column, value: Any) -> str:
    """Return the cell that stands for a value of the API; "" for one that has no such form."""
    if value is None or value == []:
        return ""
    match column.form:
        case Form.FLAG:
            return str(value).lower()
        case Form.DATE:
            return _day(str(value))
        case Form.NUMBER:
            return _plain(value)
        case Form.YEAR:
            return "" if value == 0 else str(value)
        case Form.REF:
            return target(value)
        case Form.REFS:
            return ",".join(filter(None, map(target, _listed(value))))
        case Form.LIST | Form.TERMS | Form.GRADES:
            return ",".join(str(item) for item in _listed(value) if item is not None)
        case Form.TERM if column.more is not None:
            return column.more.get(str(value), str(value))
        case Form.PAIRS:
            return _joined(value, "type", "identifier")
        case Form.SCALE:
            return _joined(value, "itemValueLHS", "itemValueRHS")
        case _:
            return _plain(value) if isinstance(value, int | float) else str(value)


def same(column: Column, one: str, other: str) -> bool:
    """Return whether two cells mean the same."""
    if one == other:
        return True
    if not one or not other:
        return False
    if column.form in LISTS:
        return sorted(items(one)) == sorted(items(other))
    if column.form is Form.NUMBER:
        with suppress(ValueError):
            return float(one) == float(other)
    if column.form is Form.TIME:
        with suppress(ValueError):
            return moment(one) == moment(other)
    return False


def moment(text: str) -> datetime:
    """Read a date-time; one without a zone is in UTC.

    Raises:
        ValueError: It is none.
    """
    read = datetime.fromisoformat(text)
    return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)


def target(value: Any) -> str:
    """Return the sourcedId of a reference."""
    found = value.get("sourcedId") if isinstance(value, dict) else value
    return found if isinstance(found, str) else ""


def _carried(column: Column, text: str) -> str | None:
    if column.carried is not None and text in column.carried:
        return column.carried[text]
    for known, written in (column.more or {}).items():
        if text == written:
            return known
    return text if not text.startswith(EXTENSION) or column.extended == AS_IS else column.extended


def _grade(text: str) -> str:
    with suppress(InputValidationError):
        return normalize_grade(text)
    return text


def _split(text: str) -> list[tuple[str, str]]:
    return [(left, right) for left, _, right in (pair.partition(":") for pair in _PAIR.findall(text))]


def _joined(value: Any, left: str, right: str) -> str:
    pairs = [item for item in _listed(value) if isinstance(item, dict)]
    return ",".join(f"{{{pair.get(left, '')}:{pair.get(right, '')}}}" for pair in pairs)


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _day(text: str) -> str:
    """Return the day of a date or date-time, in UTC."""
    if _DATE.fullmatch(text):
        return text
    try:
        return moment(text).date().isoformat()
    except ValueError:
        return text


def _plain(value: Any) -> str:
    """Return a JSON scalar as a cell: numbers without a needless fraction, booleans in lower case."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
