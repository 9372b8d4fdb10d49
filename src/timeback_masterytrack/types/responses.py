"""Documented import name of `timeback_kit.services.masterytrack`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssignResponse",
    "AssignResult",
    "Assignment",
    "AssignmentMetadata",
    "Authorization",
    "InvalidateResponse",
    "InvalidateResult",
    "InvalidatedAssignment",
    "InventoryResponse",
    "InventoryTest",
    "InventoryTestMetadata",
    "MasteryTrackAssignResponse",
    "MasteryTrackAssignResponseData",
    "MasteryTrackAssignment",
    "MasteryTrackAuthorizerResponse",
    "MasteryTrackInvalidateResponse",
    "MasteryTrackInvalidateResponseData",
    "MasteryTrackInvalidatedAssignment",
    "MasteryTrackInventoryItem",
    "MasteryTrackInventoryMetadata",
    "MasteryTrackInventorySearchResponse",
]

if TYPE_CHECKING:
    from timeback_kit.services.masterytrack import Assignment as Assignment
    from timeback_kit.services.masterytrack import AssignmentMetadata as AssignmentMetadata
    from timeback_kit.services.masterytrack import AssignResponse as AssignResponse
    from timeback_kit.services.masterytrack import AssignResult as AssignResult
    from timeback_kit.services.masterytrack import Authorization as Authorization
    from timeback_kit.services.masterytrack import InvalidatedAssignment as InvalidatedAssignment
    from timeback_kit.services.masterytrack import InvalidateResponse as InvalidateResponse
    from timeback_kit.services.masterytrack import InvalidateResult as InvalidateResult
    from timeback_kit.services.masterytrack import InventoryResponse as InventoryResponse
    from timeback_kit.services.masterytrack import InventoryTest as InventoryTest
    from timeback_kit.services.masterytrack import InventoryTestMetadata as InventoryTestMetadata
    from timeback_masterytrack._published_names import MasteryTrackAssignment as MasteryTrackAssignment
    from timeback_masterytrack._published_names import MasteryTrackAssignResponse as MasteryTrackAssignResponse
    from timeback_masterytrack._published_names import MasteryTrackAssignResponseData as MasteryTrackAssignResponseData
    from timeback_masterytrack._published_names import MasteryTrackAuthorizerResponse as MasteryTrackAuthorizerResponse
    from timeback_masterytrack._published_names import (
        MasteryTrackInvalidatedAssignment as MasteryTrackInvalidatedAssignment,
    )
    from timeback_masterytrack._published_names import MasteryTrackInvalidateResponse as MasteryTrackInvalidateResponse
    from timeback_masterytrack._published_names import (
        MasteryTrackInvalidateResponseData as MasteryTrackInvalidateResponseData,
    )
    from timeback_masterytrack._published_names import MasteryTrackInventoryItem as MasteryTrackInventoryItem
    from timeback_masterytrack._published_names import MasteryTrackInventoryMetadata as MasteryTrackInventoryMetadata
    from timeback_masterytrack._published_names import (
        MasteryTrackInventorySearchResponse as MasteryTrackInventorySearchResponse,
    )
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.masterytrack": (
                "AssignResponse",
                "AssignResult",
                "Assignment",
                "AssignmentMetadata",
                "Authorization",
                "InvalidateResponse",
                "InvalidateResult",
                "InvalidatedAssignment",
                "InventoryResponse",
                "InventoryTest",
                "InventoryTestMetadata",
            ),
            "timeback_masterytrack._published_names": (
                "MasteryTrackAssignResponse",
                "MasteryTrackAssignResponseData",
                "MasteryTrackAssignment",
                "MasteryTrackAuthorizerResponse",
                "MasteryTrackInvalidateResponse",
                "MasteryTrackInvalidateResponseData",
                "MasteryTrackInvalidatedAssignment",
                "MasteryTrackInventoryItem",
                "MasteryTrackInventoryMetadata",
                "MasteryTrackInventorySearchResponse",
            ),
        },
    )
