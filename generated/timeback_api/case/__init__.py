"""CASE: competency frameworks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import inputs, models, operations
    from .client import AsyncCaseApi, CaseApi
    from .errors import CaseError

__all__ = [
    "AsyncCaseApi",
    "CaseApi",
    "CaseError",
    "inputs",
    "models",
    "operations",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {
        f"{__name__}.client": ["AsyncCaseApi", "CaseApi"],
        f"{__name__}.errors": ["CaseError"],
    },
    {name: f"{__name__}.{name}" for name in ("inputs", "models", "operations")},
)
