"""Caliper: learning events, stored and looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncCaliperApi, CaliperApi
    from .errors import CaliperError

__all__ = [
    "AsyncCaliperApi",
    "CaliperApi",
    "CaliperError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncCaliperApi", "CaliperApi"],
        f"{__name__}.errors": ["CaliperError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
