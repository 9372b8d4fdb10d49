"""Dates and date-times kept as the strings they came as, for programs that compare strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import RawResponse

_YEAR: Final = len("2024")
_SHORTEST: Final = len("2024-01-31")


class DateText(str):
    """A date or date-time as it came; what reads date-times leaves it alone, since it is not a plain string."""

    __slots__ = ()


def with_date_texts(raw: RawResponse) -> RawResponse:
    """The response with every date and date-time in it as a text that stays one."""
    return raw.replaced(json=_kept(raw.json))


def _kept(value: Any) -> Any:
    kind = type(value)
    if kind is str:
        is_date = len(value) >= _SHORTEST and value[_YEAR] == "-" and value[:_YEAR].isdigit()
        return DateText(value) if is_date else value
    if kind is dict:
        return {key: _kept(item) for key, item in value.items()}
    return [_kept(item) for item in value] if kind is list else value
