"""PowerPath: lesson plans, placement and assessments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncPowerPathApi, PowerPathApi
    from .errors import PowerPathError

__all__ = [
    "AsyncPowerPathApi",
    "PowerPathApi",
    "PowerPathError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncPowerPathApi", "PowerPathApi"],
        f"{__name__}.errors": ["PowerPathError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
