"""The error of CLR."""

from __future__ import annotations

from timeback_kit.runtime.errors import TimebackError


class ClrError(TimebackError):
    """Anything that a CLR client raises; always one of the errors by status as well."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints
