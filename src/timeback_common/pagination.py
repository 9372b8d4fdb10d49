"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "DEFAULT_LIMIT",
    "DEFAULT_MAX_ITEMS",
    "AsyncPaginator",
    "Page",
    "PageResult",
    "PaginationStyle",
    "Paginator",
]

if TYPE_CHECKING:
    from timeback_common._published_names import DEFAULT_LIMIT as DEFAULT_LIMIT
    from timeback_common._published_names import DEFAULT_MAX_ITEMS as DEFAULT_MAX_ITEMS
    from timeback_common._published_names import PaginationStyle as PaginationStyle
    from timeback_kit.runtime import AsyncPaginator as AsyncPaginator
    from timeback_kit.runtime import Page as Page
    from timeback_kit.runtime import PageResult as PageResult
    from timeback_kit.runtime import Paginator as Paginator
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": (
                "AsyncPaginator",
                "Page",
                "PageResult",
                "Paginator",
            ),
            "timeback_common._published_names": (
                "DEFAULT_LIMIT",
                "DEFAULT_MAX_ITEMS",
                "PaginationStyle",
            ),
        },
    )
