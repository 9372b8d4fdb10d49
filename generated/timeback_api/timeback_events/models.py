"""Models of Timeback events: what its answers hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from timeback_kit.runtime.models import (
    Model,
    dump,
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            errors=get("errors"),
            job_id=get("jobId"),
            message=get("message"),
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "errors": dump(self.errors),
                "jobId": self.job_id,
                "message": self.message,
                "status": self.status,
            }
        )


@model
class ValidationResult(Model):
    """Whether an envelope is valid."""

    errors: Any = field("errors", default=None)
    message: str | None = field("message", default=None)
    status: str | None = field("status", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            errors=get("errors"),
            message=get("message"),
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "errors": dump(self.errors),
                "message": self.message,
                "status": self.status,
            }
        )
