"""Documented import name of `timeback_kit.runtime`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "FieldCondition",
    "FieldOperators",
    "FilterValue",
    "Where",
    "WhereClause",
    "where_to_filter",
]

if TYPE_CHECKING:
    from timeback_common._published_names import FieldCondition as FieldCondition
    from timeback_common._published_names import FieldOperators as FieldOperators
    from timeback_common._published_names import FilterValue as FilterValue
    from timeback_common._published_names import WhereClause as WhereClause
    from timeback_kit.runtime import Where as Where
    from timeback_kit.runtime import where_to_filter as where_to_filter
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.runtime": (
                "Where",
                "where_to_filter",
            ),
            "timeback_common._published_names": (
                "FieldCondition",
                "FieldOperators",
                "FilterValue",
                "WhereClause",
            ),
        },
    )
