"""Inputs of Webhooks under Python names, and changes of them: types that only a checker reads."""

from typing import Literal, NotRequired, TypedDict


class WebhookFilterInputSnake(TypedDict, total=False):
    """WebhookFilterInput, under Python names."""

    active: bool
    filterKey: str
    filter_key: str
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
    filter_operation: Literal[
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
    filter_type: Literal["boolean", "number", "string"]
    filterValue: str
    filter_value: str
    webhookId: str
    webhook_id: str
    filterOperator: Literal[
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


class WebhookInputSnake(TypedDict):
    """WebhookInput, under Python names."""

    active: bool
    description: NotRequired[str | None]
    name: str
    secret: str
    sensor: NotRequired[str | None]
    target_url: str
