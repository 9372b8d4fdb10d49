"""Models of Webhooks: the objects in its responses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.models import (
    Model,
    field,
    model,
)

if TYPE_CHECKING:
    from . import dicts


@model
class DeleteResponse(Model):
    """What the service says after a deletion."""

    errors: Any = field("errors", default=None)
    message: str = field("message")
    status: Literal["success"] | str = field("status", default="success")


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.WebhookDict: ...  # type: ignore[override]


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.WebhookFilterDict: ...  # type: ignore[override]
