"""Documented import name of `timeback_kit.services.masterytrack`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssignInput",
    "AuthorizeInput",
    "InvalidateInput",
    "MasteryTrackAssignmentInput",
    "MasteryTrackAuthorizerInput",
    "MasteryTrackInvalidateAssignmentInput",
    "MasteryTrackInventorySearchParams",
    "SearchInventoryParams",
]

if TYPE_CHECKING:
    from timeback_kit.services.masterytrack import AssignInput as AssignInput
    from timeback_kit.services.masterytrack import AuthorizeInput as AuthorizeInput
    from timeback_kit.services.masterytrack import InvalidateInput as InvalidateInput
    from timeback_kit.services.masterytrack import SearchInventoryParams as SearchInventoryParams
    from timeback_masterytrack._published_names import MasteryTrackAssignmentInput as MasteryTrackAssignmentInput
    from timeback_masterytrack._published_names import MasteryTrackAuthorizerInput as MasteryTrackAuthorizerInput
    from timeback_masterytrack._published_names import (
        MasteryTrackInvalidateAssignmentInput as MasteryTrackInvalidateAssignmentInput,
    )
    from timeback_masterytrack._published_names import (
        MasteryTrackInventorySearchParams as MasteryTrackInventorySearchParams,
    )
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.masterytrack": (
                "AssignInput",
                "AuthorizeInput",
                "InvalidateInput",
                "SearchInventoryParams",
            ),
            "timeback_masterytrack._published_names": (
                "MasteryTrackAssignmentInput",
                "MasteryTrackAuthorizerInput",
                "MasteryTrackInvalidateAssignmentInput",
                "MasteryTrackInventorySearchParams",
            ),
        },
    )
