"""EduBridge: enrollments, analytics and goals of learners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncEdubridgeApi, EdubridgeApi
    from .errors import EdubridgeError

__all__ = [
    "AsyncEdubridgeApi",
    "EdubridgeApi",
    "EdubridgeError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncEdubridgeApi", "EdubridgeApi"],
        f"{__name__}.errors": ["EdubridgeError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
