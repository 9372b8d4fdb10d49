"""What `to_dict()` of models of Webhooks returns, and their methods take back: types that only a checker reads."""

from typing import Literal, NotRequired, TypedDict


class WebhookDict(TypedDict):
    """Webhook, as `to_dict()` writes it."""

    active: bool
    createdAt: str | None
    deletedAt: str | None
    description: str | None
    id: str
    name: str
    secret: str
    sensor: NotRequired[str | None]
    targetUrl: str
    updatedAt: str


class WebhookFilterDict(TypedDict):
    """Webhook filter, as `to_dict()` writes it."""

    active: bool
    createdAt: str
    deletedAt: str | None
    filterKey: str
    filterOperation: Literal[
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
    filterType: Literal["boolean", "number", "string"]
    filterValue: str
    id: NotRequired[str | None]
    updatedAt: str
    webhookId: str
