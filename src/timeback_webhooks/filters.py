"""Documented import name of `timeback_kit.services.webhooks.filters`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

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

if TYPE_CHECKING:
    from timeback_kit.services.webhooks.filters import FilterBody as FilterBody
    from timeback_kit.services.webhooks.filters import FilterCondition as FilterCondition
    from timeback_kit.services.webhooks.filters import ListFilter as ListFilter
    from timeback_kit.services.webhooks.filters import ValueFilter as ValueFilter
    from timeback_kit.services.webhooks.filters import contains as contains
    from timeback_kit.services.webhooks.filters import ends_with as ends_with
    from timeback_kit.services.webhooks.filters import eq as eq
    from timeback_kit.services.webhooks.filters import gt as gt
    from timeback_kit.services.webhooks.filters import gte as gte
    from timeback_kit.services.webhooks.filters import in_ as in_
    from timeback_kit.services.webhooks.filters import lt as lt
    from timeback_kit.services.webhooks.filters import lte as lte
    from timeback_kit.services.webhooks.filters import neq as neq
    from timeback_kit.services.webhooks.filters import not_contains as not_contains
    from timeback_kit.services.webhooks.filters import not_in as not_in
    from timeback_kit.services.webhooks.filters import regexp as regexp
    from timeback_kit.services.webhooks.filters import starts_with as starts_with
    from timeback_webhooks._published_names import FilterOperation as FilterOperation
    from timeback_webhooks._published_names import FilterType as FilterType
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.webhooks.filters": (
                "FilterBody",
                "FilterCondition",
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
            ),
            "timeback_webhooks._published_names": (
                "FilterOperation",
                "FilterType",
            ),
        },
    )
