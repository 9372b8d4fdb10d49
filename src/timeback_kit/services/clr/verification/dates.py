"""Instants in credentials: RFC 3339 strings with a time zone."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, Final

_INSTANT: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})", re.ASCII | re.IGNORECASE
)


def read_instant(value: Any) -> datetime | None:
    """Read a date-time.

    Args:
        value: What stands in the credential.

    Returns:
        The instant; None if it is not a date-time with a time zone.
    """
    if not isinstance(value, str) or _INSTANT.fullmatch(value) is None:
        return None
    try:
        return datetime.fromisoformat(value.upper())
    except ValueError:
        return None
