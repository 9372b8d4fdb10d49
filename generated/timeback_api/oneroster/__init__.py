"""OneRoster: rosters, gradebooks and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncOneRosterApi, OneRosterApi
    from .errors import OneRosterError

__all__ = [
    "AsyncOneRosterApi",
    "OneRosterApi",
    "OneRosterError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncOneRosterApi", "OneRosterApi"],
        f"{__name__}.errors": ["OneRosterError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
