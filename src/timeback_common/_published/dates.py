"""The date helpers of the published `timeback-common`."""

from __future__ import annotations

from datetime import UTC, date, datetime

from timeback_kit.services.edubridge import dates


def ensure_z_suffix(iso_string: str) -> str:
    """Write the offset `+00:00` as `Z`; any other text stays what it is."""
    return f"{iso_string.removesuffix('+00:00')}Z" if iso_string.endswith("+00:00") else iso_string


def utc_iso_timestamp() -> str:
    """The present moment as ISO 8601 UTC with microseconds and `Z`."""
    return ensure_z_suffix(datetime.now(UTC).isoformat(timespec="microseconds"))


def normalize_date(date: str | date | datetime | None) -> str | None:
    """The instant of a date or date-time as ISO 8601 UTC with milliseconds and `Z`; None stays None.

    Args:
        date: A date-time with an offset, a date, or the ISO 8601 text of either; text without an offset is UTC.

    Raises:
        InputValidationError: It is not a date.
    """
    return None if date is None else dates.normalize_date(date)


def normalize_date_only(date: str | date | datetime) -> str:
    """The calendar date of a value, as it is written there, as `YYYY-MM-DD`.

    Raises:
        InputValidationError: It is not a date.
    """
    return dates.normalize_date_only(date)
