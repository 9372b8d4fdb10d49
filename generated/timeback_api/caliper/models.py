"""Models of Caliper: the objects in its responses."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from timeback_kit.runtime.models import (
    Model,
    field,
    model,
)


@model
class EventPagination(Model):
    """The part of the stored events that a page shows."""

    limit: int | None = field("limit", default=None)
    offset: int | None = field("offset", default=None)
    total: int | None = field("total", default=None)


@model
class JobResult(Model):
    """Where an event of the envelope is stored."""

    allocated_id: str | int | None = field("allocatedId", default=None)
    external_id: str | None = field("externalId", default=None)


@model
class JobReturnValue(Model):
    """What a finished job did."""

    results: list[JobResult] | None = field("results", default=None)
    status: str | None = field("status", default=None)


@model
class JobStatus(Model):
    """The job that stores the events of an envelope."""

    id: str | int = field("id")
    processed_on: dt.datetime | int | None = field("processedOn", default=None)
    return_value: JobReturnValue | None = field("returnValue", default=None)
    state: Literal["waiting", "active", "pending", "processing", "completed", "failed"] | str = field("state")


@model
class SendEventsResult(Model):
    """What became of an envelope; its events are stored by the job."""

    errors: Any = field("errors", default=None)
    job_id: str | None = field("jobId", default=None)
    message: str | None = field("message", default=None)
    status: Literal["success"] | str | None = field("status", default=None)


@model
class StoredEvent(Model):
    """An event as it is stored."""

    action: str | None = field("action", default=None)
    actor: str | dict[str, Any] | None = field("actor", default=None)
    ed_app: str | dict[str, Any] | None = field("edApp", default=None)
    event_time: dt.datetime | None = field("eventTime", default=None)
    extensions: dict[str, Any] | None = field("extensions", default=None)
    external_id: str | None = field("externalId", default=None)
    federated_session: str | dict[str, Any] | None = field("federatedSession", default=None)
    generated: str | dict[str, Any] | None = field("generated", default=None)
    group: str | dict[str, Any] | None = field("group", default=None)
    id: str | int | None = field("id", default=None)
    membership: str | dict[str, Any] | None = field("membership", default=None)
    object: str | dict[str, Any] | None = field("object", default=None)
    profile: str | None = field("profile", default=None)
    referrer: str | dict[str, Any] | None = field("referrer", default=None)
    send_time: dt.datetime | None = field("sendTime", default=None)
    sensor: str | None = field("sensor", default=None)
    session: str | dict[str, Any] | None = field("session", default=None)
    target: str | dict[str, Any] | None = field("target", default=None)
    type: str | None = field("type", default=None)


@model
class ValidationResult(Model):
    """Whether an envelope is valid."""

    errors: Any = field("errors", default=None)
    message: str | None = field("message", default=None)
    status: str | None = field("status", default=None)
