"""CLR: comprehensive learner records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncClrApi, ClrApi
    from .errors import ClrError

__all__ = [
    "AsyncClrApi",
    "ClrApi",
    "ClrError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncClrApi", "ClrApi"],
        f"{__name__}.errors": ["ClrError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
