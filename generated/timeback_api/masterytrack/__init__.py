"""MasteryTrack: assigning mastery tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncMasteryTrackApi, MasteryTrackApi
    from .errors import MasteryTrackError

__all__ = [
    "AsyncMasteryTrackApi",
    "MasteryTrackApi",
    "MasteryTrackError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncMasteryTrackApi", "MasteryTrackApi"],
        f"{__name__}.errors": ["MasteryTrackError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
