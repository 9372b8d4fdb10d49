"""The error of Webhooks."""

from __future__ import annotations

from timeback_kit.runtime.errors import TimebackError


class WebhooksError(TimebackError):
    """Anything that a Webhooks client raises; always one of the errors by status as well."""

    __module__ = "timeback_kit"  # where users import it from, and what a traceback prints
