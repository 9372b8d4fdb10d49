"""Builds the body of a webhook filter from a key and plain Python values, one builder per operation.

For instance `client.webhook_filters.create(filters.eq("type", "ActivityEvent", webhook_id=webhook.id))`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final, Literal, TypedDict, overload

from timeback_api.webhooks.errors import WebhooksError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error

__all__ = [
    "FilterBody",
    "FilterCondition",
    "FilterOperation",
    "FilterType",
    "ListFilter",
    "ValueFilter",
    "contains",
    "ends_with",
    "eq",
    "gt",
    "gte",
    "in_",
    "lt",
    "lte",
    "neq",
    "not_contains",
    "not_in",
    "regexp",
    "starts_with",
]

FilterOperation = Literal[
    "eq", "neq", "gt", "gte", "lt", "lte", "contains", "notContains", "in", "notIn", "startsWith", "endsWith", "regexp"
]
FilterType = Literal["string", "number", "boolean"]
Scalar = str | int | float | bool

_LISTS: Final = ("in", "notIn")


class FilterCondition(TypedDict):
    """The body of `webhook_filters.create` but for the webhook."""

    filterKey: str
    filterValue: str
    filterType: FilterType
    filterOperation: FilterOperation
    active: bool


class FilterBody(FilterCondition):
    """The body of `webhook_filters.create`."""

    webhookId: str


class ValueFilter:
    """Builds filters that hold an event's value against one given value."""

    def __init__(self, operation: FilterOperation) -> None:
        """Fix the operation.

        Args:
            operation: Name of the operation on the wire.
        """
        self.operation = operation

    @overload
    def __call__(self, key: str, value: Scalar, *, webhook_id: str, active: bool = True) -> FilterBody: ...
    @overload
    def __call__(self, key: str, value: Scalar, *, webhook_id: None = None, active: bool = True) -> FilterCondition: ...
    def __call__(
        self, key: str, value: Scalar, *, webhook_id: str | None = None, active: bool = True
    ) -> FilterBody | FilterCondition:
        """Build the body of one filter.

        Args:
            key: Name of the value in the event.
            value: What it is held against; its Python type decides the filter's type.
            webhook_id: The webhook that the filter belongs to.
            active: Whether the filter applies.

        Returns:
            The body for `webhook_filters.create` or `update`.

        Raises:
            InputValidationError: The key is empty, or the value is neither text, number nor boolean.
        """
        return _body(self.operation, key, [value], webhook_id, active)


class ListFilter:
    """Builds filters that look an event's value up in a list of given values."""

    def __init__(self, operation: FilterOperation) -> None:
        """Fix the operation.

        Args:
            operation: Name of the operation on the wire.
        """
        self.operation = operation

    @overload
    def __call__(self, key: str, values: Iterable[Scalar], *, webhook_id: str, active: bool = True) -> FilterBody: ...
    @overload
    def __call__(
        self, key: str, values: Iterable[Scalar], *, webhook_id: None = None, active: bool = True
    ) -> FilterCondition: ...
    def __call__(
        self, key: str, values: Iterable[Scalar], *, webhook_id: str | None = None, active: bool = True
    ) -> FilterBody | FilterCondition:
        """Build the body of one filter.

        Args:
            key: Name of the value in the event.
            values: Values of one type. They are sent joined by commas, so none of them may contain one.
            webhook_id: The webhook that the filter belongs to.
            active: Whether the filter applies.

        Returns:
            The body for `webhook_filters.create` or `update`.

        Raises:
            InputValidationError: The key or the list is empty, or the values cannot be written as one list.
        """
        given: list[Scalar] = [values] if isinstance(values, str) or not isinstance(values, Iterable) else [*values]
        return _body(self.operation, key, given, webhook_id, active)


eq: Final = ValueFilter("eq")
neq: Final = ValueFilter("neq")
gt: Final = ValueFilter("gt")
gte: Final = ValueFilter("gte")
lt: Final = ValueFilter("lt")
lte: Final = ValueFilter("lte")
contains: Final = ValueFilter("contains")
not_contains: Final = ValueFilter("notContains")
in_: Final = ListFilter("in")
not_in: Final = ListFilter("notIn")
starts_with: Final = ValueFilter("startsWith")
ends_with: Final = ValueFilter("endsWith")
regexp: Final = ValueFilter("regexp")


def _body(
    operation: FilterOperation, key: str, values: list[Scalar], webhook_id: str | None, active: bool
) -> FilterBody | FilterCondition:
    types = {_type(value) for value in values}
    texts = [_text(value) for value in values]
    issues = [
        *([ValidationIssue("key", "expected a text that is not empty")] if not _names(key) else []),
        *([ValidationIssue("values", "must not be empty")] if not values else []),
        *([ValidationIssue("values", "must all be of one type")] if len(types) > 1 else []),
        *([ValidationIssue("value", "expected text, a finite number or a boolean")] if None in types else []),
        *(
            [ValidationIssue("values", "must not contain a comma")]
            if operation in _LISTS and "," in "".join(texts)
            else []
        ),
    ]
    if issues:
        raise as_service_error(InputValidationError("Invalid webhook filter", issues=issues), WebhooksError)
    body = FilterCondition(
        filterKey=key,
        filterValue=",".join(texts),
        filterType=types.pop() or "string",
        filterOperation=operation,
        active=active,
    )
    return body if webhook_id is None else {**body, "webhookId": webhook_id}


def _names(key: object) -> bool:
    return isinstance(key, str) and bool(key.strip())


def _type(value: Scalar) -> FilterType | None:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number" if math.isfinite(value) else None
    return "string" if isinstance(value, str) else None


def _text(value: Scalar) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
