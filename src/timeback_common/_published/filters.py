"""The types of the published `where` clauses; `Where` is what ours are."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeAlias, TypedDict

FilterValue: TypeAlias = str | int | float | bool | datetime | date


class FieldOperators(TypedDict, total=False):
    """Comparisons of one field; all of them must hold."""

    ne: FilterValue
    gt: FilterValue
    gte: FilterValue
    lt: FilterValue
    lte: FilterValue
    contains: str
    in_: list[FilterValue]
    not_in: list[FilterValue]


FieldCondition: TypeAlias = FilterValue | FieldOperators
