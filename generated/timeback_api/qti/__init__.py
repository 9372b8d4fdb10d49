"""QTI: assessment tests, items and stimuli."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncQtiApi, QtiApi
    from .errors import QtiError

__all__ = [
    "AsyncQtiApi",
    "QtiApi",
    "QtiError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncQtiApi", "QtiApi"],
        f"{__name__}.errors": ["QtiError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
