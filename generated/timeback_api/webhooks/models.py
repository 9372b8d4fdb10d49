"""Models of Webhooks: what its answers hold."""

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
class DeleteResponse(Model):
    """What the service says after a deletion."""

    errors: Any = field("errors", default=None)
    message: str = field("message")
    status: Literal["success"] | str = field("status", default="success")

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


@model
class Webhook(Model):
    """An address to which events are sent."""

    active: bool = field("active")
    created_at: str | None = field("createdAt")
    deleted_at: str | None = field("deletedAt")
    description: str | None = field("description")
    id: str = field("id")
    name: str = field("name")
    secret: str = field("secret", secret=True)
    sensor: str | None = field("sensor", default=None)
    target_url: str = field("targetUrl")
    updated_at: str = field("updatedAt")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            active=get("active"),
            created_at=get("createdAt"),
            deleted_at=get("deletedAt"),
            description=get("description"),
            id=get("id"),
            name=get("name"),
            secret=get("secret"),
            sensor=get("sensor"),
            target_url=get("targetUrl"),
            updated_at=get("updatedAt"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "active": self.active,
                "createdAt": self.created_at,
                "deletedAt": self.deleted_at,
                "description": self.description,
                "id": self.id,
                "name": self.name,
                "secret": self.secret,
                "sensor": self.sensor,
                "targetUrl": self.target_url,
                "updatedAt": self.updated_at,
            }
        )


@model
class WebhookFilter(Model):
    """A condition on the events that a webhook gets."""

    active: bool = field("active")
    created_at: str = field("createdAt")
    deleted_at: str | None = field("deletedAt")
    filter_key: str = field("filterKey")
    filter_operation: (
        Literal[
            "contains",
            "endsWith",
            "eq",
            "gt",
            "gte",
            "in",
            "lt",
            "lte",
            "neq",
            "notContains",
            "notIn",
            "regexp",
            "startsWith",
        ]
        | str
    ) = field("filterOperation")
    filter_type: Literal["boolean", "number", "string"] | str = field("filterType")
    filter_value: str = field("filterValue")
    id: str | None = field("id", default=None)
    updated_at: str = field("updatedAt")
    webhook_id: str = field("webhookId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            active=get("active"),
            created_at=get("createdAt"),
            deleted_at=get("deletedAt"),
            filter_key=get("filterKey"),
            filter_operation=get("filterOperation"),
            filter_type=get("filterType"),
            filter_value=get("filterValue"),
            id=get("id"),
            updated_at=get("updatedAt"),
            webhook_id=get("webhookId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "active": self.active,
                "createdAt": self.created_at,
                "deletedAt": self.deleted_at,
                "filterKey": self.filter_key,
                "filterOperation": self.filter_operation,
                "filterType": self.filter_type,
                "filterValue": self.filter_value,
                "id": self.id,
                "updatedAt": self.updated_at,
                "webhookId": self.webhook_id,
            }
        )
