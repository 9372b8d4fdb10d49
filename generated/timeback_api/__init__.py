"""Generated clients of the Timeback services, one package each; importing this one loads none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from . import caliper, case, clr, edubridge, masterytrack, oneroster, powerpath, qti, timeback_events, webhooks

__all__ = [
    "caliper",
    "case",
    "clr",
    "edubridge",
    "masterytrack",
    "oneroster",
    "powerpath",
    "qti",
    "timeback_events",
    "webhooks",
]

__getattr__, __dir__ = lazy_members(
    __name__,
    {},
    {
        "caliper": f"{__name__}.caliper",
        "case": f"{__name__}.case",
        "clr": f"{__name__}.clr",
        "edubridge": f"{__name__}.edubridge",
        "masterytrack": f"{__name__}.masterytrack",
        "oneroster": f"{__name__}.oneroster",
        "powerpath": f"{__name__}.powerpath",
        "qti": f"{__name__}.qti",
        "timeback_events": f"{__name__}.timeback_events",
        "webhooks": f"{__name__}.webhooks",
    },
)
