"""The error of EduBridge."""

from __future__ import annotations

from timeback_kit.runtime.errors import TimebackError


class EdubridgeError(TimebackError):
    """Anything that a EduBridge client raises; always one of the errors by status as well."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints
