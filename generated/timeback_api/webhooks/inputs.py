"""Inputs of Webhooks: request bodies and query parameters, under their JSON names."""

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from .snake_inputs import (
        WebhookFilterInputSnake,
        WebhookInputSnake,
    )


class WebhookFilterInput(TypedDict):
    """A webhook filter to write."""

    active: bool
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
    webhookId: str


class WebhookInput(TypedDict):
    """A webhook to write."""

    active: bool
    description: NotRequired[str | None]
    name: str
    secret: str
    sensor: NotRequired[str | None]
    targetUrl: str


if not TYPE_CHECKING:  # at run time one class checks both spellings
    WebhookFilterInputSnake = WebhookFilterInput
    WebhookInputSnake = WebhookInput
