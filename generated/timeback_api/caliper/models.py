"""Models of Caliper: what its answers hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Self

from timeback_kit.runtime.models import (
    Model,
    as_datetime,
    as_model,
    as_models,
    dump,
    field,
    model,
)


@model
class EventPagination(Model):
    """The part of the stored events that a page shows."""

    limit: int | None = field("limit", default=None)
    offset: int | None = field("offset", default=None)
    total: int | None = field("total", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            limit=get("limit"),
            offset=get("offset"),
            total=get("total"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "limit": self.limit,
                "offset": self.offset,
                "total": self.total,
            }
        )


@model
class JobResult(Model):
    """Where an event of the envelope is stored."""

    allocated_id: str | int | None = field("allocatedId", default=None)
    external_id: str | None = field("externalId", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            allocated_id=get("allocatedId"),
            external_id=get("externalId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "allocatedId": self.allocated_id,
                "externalId": self.external_id,
            }
        )


@model
class JobReturnValue(Model):
    """What a finished job did."""

    results: list[JobResult] | None = field("results", default=None)
    status: str | None = field("status", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            results=as_models(JobResult, get("results")),
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "results": dump(self.results),
                "status": self.status,
            }
        )


@model
class JobStatus(Model):
    """The job that stores the events of an envelope."""

    id: str | int = field("id")
    processed_on: dt.datetime | int | None = field("processedOn", default=None)
    return_value: JobReturnValue | None = field("returnValue", default=None)
    state: Literal["waiting", "active", "pending", "processing", "completed", "failed"] | str = field("state")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            id=get("id"),
            processed_on=as_datetime(get("processedOn")),
            return_value=as_model(JobReturnValue, get("returnValue")),
            state=get("state"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "id": self.id,
                "processedOn": dump(self.processed_on),
                "returnValue": dump(self.return_value),
                "state": self.state,
            }
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            action=get("action"),
            actor=get("actor"),
            ed_app=get("edApp"),
            event_time=as_datetime(get("eventTime")),
            extensions=get("extensions"),
            external_id=get("externalId"),
            federated_session=get("federatedSession"),
            generated=get("generated"),
            group=get("group"),
            id=get("id"),
            membership=get("membership"),
            object=get("object"),
            profile=get("profile"),
            referrer=get("referrer"),
            send_time=as_datetime(get("sendTime")),
            sensor=get("sensor"),
            session=get("session"),
            target=get("target"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "action": self.action,
                "actor": dump(self.actor),
                "edApp": dump(self.ed_app),
                "eventTime": dump(self.event_time),
                "extensions": dump(self.extensions),
                "externalId": self.external_id,
                "federatedSession": dump(self.federated_session),
                "generated": dump(self.generated),
                "group": dump(self.group),
                "id": self.id,
                "membership": dump(self.membership),
                "object": dump(self.object),
                "profile": self.profile,
                "referrer": dump(self.referrer),
                "sendTime": dump(self.send_time),
                "sensor": self.sensor,
                "session": dump(self.session),
                "target": dump(self.target),
                "type": self.type,
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
