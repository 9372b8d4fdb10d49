"""Documented import name of `timeback_api.masterytrack.resources.assignments`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Assignments",
    "AsyncAssignments",
    "AsyncAuthorizer",
    "AsyncInventory",
    "Authorizer",
    "Inventory",
]

if TYPE_CHECKING:
    from timeback_api.masterytrack.resources.assignments import Assignments as Assignments
    from timeback_api.masterytrack.resources.assignments import AsyncAssignments as AsyncAssignments
    from timeback_kit.services.masterytrack.resources import AsyncAuthorizer as AsyncAuthorizer
    from timeback_kit.services.masterytrack.resources import AsyncInventory as AsyncInventory
    from timeback_kit.services.masterytrack.sync_resources import Authorizer as Authorizer
    from timeback_kit.services.masterytrack.sync_resources import Inventory as Inventory
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_api.masterytrack.resources.assignments": (
                "Assignments",
                "AsyncAssignments",
            ),
            "timeback_kit.services.masterytrack.resources": (
                "AsyncAuthorizer",
                "AsyncInventory",
            ),
            "timeback_kit.services.masterytrack.sync_resources": (
                "Authorizer",
                "Inventory",
            ),
        },
    )
