"""Rosters: OneRoster CSV bundles in and out, tables for data teams, and what changed since a checkpoint."""

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

__all__ = [
    "AsyncChanges",
    "AsyncRosters",
    "Change",
    "Changes",
    "Checkpoint",
    "ExportReport",
    "Failed",
    "PlanItem",
    "Problem",
    "Progress",
    "Receipt",
    "RosterError",
    "RosterPlan",
    "Rosters",
    "UndoReport",
]

if TYPE_CHECKING:
    from timeback_kit.rosters.changes import AsyncChanges as AsyncChanges
    from timeback_kit.rosters.changes import Change as Change
    from timeback_kit.rosters.checkpoints import Checkpoint as Checkpoint
    from timeback_kit.rosters.client import AsyncRosters as AsyncRosters
    from timeback_kit.rosters.exporting import ExportReport as ExportReport
    from timeback_kit.rosters.journal import Failed as Failed
    from timeback_kit.rosters.journal import Receipt as Receipt
    from timeback_kit.rosters.plan import PlanItem as PlanItem
    from timeback_kit.rosters.plan import Progress as Progress
    from timeback_kit.rosters.plan import RosterPlan as RosterPlan
    from timeback_kit.rosters.problems import Problem as Problem
    from timeback_kit.rosters.problems import RosterError as RosterError
    from timeback_kit.rosters.sync_changes import Changes as Changes
    from timeback_kit.rosters.sync_client import Rosters as Rosters
    from timeback_kit.rosters.undoing import UndoReport as UndoReport
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.rosters.changes": ("AsyncChanges", "Change"),
            "timeback_kit.rosters.checkpoints": ("Checkpoint",),
            "timeback_kit.rosters.client": ("AsyncRosters",),
            "timeback_kit.rosters.exporting": ("ExportReport",),
            "timeback_kit.rosters.journal": ("Failed", "Receipt"),
            "timeback_kit.rosters.plan": ("PlanItem", "Progress", "RosterPlan"),
            "timeback_kit.rosters.problems": ("Problem", "RosterError"),
            "timeback_kit.rosters.sync_changes": ("Changes",),
            "timeback_kit.rosters.sync_client": ("Rosters",),
            "timeback_kit.rosters.undoing": ("UndoReport",),
        },
    )
