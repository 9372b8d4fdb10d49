"""Timeback events: activity and time-spent events, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncTimebackEventsApi, TimebackEventsApi
    from .errors import TimebackEventsError

__all__ = [
    "AsyncTimebackEventsApi",
    "TimebackEventsApi",
    "TimebackEventsError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncTimebackEventsApi", "TimebackEventsApi"],
        f"{__name__}.errors": ["TimebackEventsError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
