"""Models of Timeback events: the objects in its responses."""

from __future__ import annotations

from typing import Any, Literal

from timeback_kit.runtime.models import (
    Model,
    field,
    model,
)


@model
class SendEventsResult(Model):
    """What became of an envelope; its events are stored by the job."""

    errors: Any = field("errors", default=None)
    job_id: str | None = field("jobId", default=None)
    message: str | None = field("message", default=None)
    status: Literal["success"] | str | None = field("status", default=None)


@model
class ValidationResult(Model):
    """Whether an envelope is valid."""

    errors: Any = field("errors", default=None)
    message: str | None = field("message", default=None)
    status: str | None = field("status", default=None)
