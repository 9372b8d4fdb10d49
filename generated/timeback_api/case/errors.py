"""The error of CASE."""

from __future__ import annotations

from timeback_kit.runtime.errors import TimebackError


class CaseError(TimebackError):
    """Anything that a CASE client raises; always one of the errors by status as well."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints
