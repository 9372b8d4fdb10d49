"""Documented import name of `timeback_kit.services.masterytrack`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssignInput",
    "AssignResponse",
    "AssignResult",
    "Assignment",
    "AssignmentMetadata",
    "Authorization",
    "AuthorizeInput",
    "InvalidateInput",
    "InvalidateResponse",
    "InvalidateResult",
    "InvalidatedAssignment",
    "InventoryResponse",
    "InventoryTest",
    "InventoryTestMetadata",
    "MasteryTrackAssignResponse",
    "MasteryTrackAssignResponseData",
    "MasteryTrackAssignment",
    "MasteryTrackAssignmentInput",
    "MasteryTrackAuth",
    "MasteryTrackAuthorizerInput",
    "MasteryTrackAuthorizerResponse",
    "MasteryTrackEnvironment",
    "MasteryTrackInvalidateAssignmentInput",
    "MasteryTrackInvalidateResponse",
    "MasteryTrackInvalidateResponseData",
    "MasteryTrackInvalidatedAssignment",
    "MasteryTrackInventoryItem",
    "MasteryTrackInventoryMetadata",
    "MasteryTrackInventorySearchParams",
    "MasteryTrackInventorySearchResponse",
    "SearchInventoryParams",
]

if TYPE_CHECKING:
    from timeback_kit.services.masterytrack import AssignInput as AssignInput
    from timeback_kit.services.masterytrack import Assignment as Assignment
    from timeback_kit.services.masterytrack import AssignmentMetadata as AssignmentMetadata
    from timeback_kit.services.masterytrack import AssignResponse as AssignResponse
    from timeback_kit.services.masterytrack import AssignResult as AssignResult
    from timeback_kit.services.masterytrack import Authorization as Authorization
    from timeback_kit.services.masterytrack import AuthorizeInput as AuthorizeInput
    from timeback_kit.services.masterytrack import InvalidatedAssignment as InvalidatedAssignment
    from timeback_kit.services.masterytrack import InvalidateInput as InvalidateInput
    from timeback_kit.services.masterytrack import InvalidateResponse as InvalidateResponse
    from timeback_kit.services.masterytrack import InvalidateResult as InvalidateResult
    from timeback_kit.services.masterytrack import InventoryResponse as InventoryResponse
    from timeback_kit.services.masterytrack import InventoryTest as InventoryTest
    from timeback_kit.services.masterytrack import InventoryTestMetadata as InventoryTestMetadata
    from timeback_kit.services.masterytrack import SearchInventoryParams as SearchInventoryParams
    from timeback_masterytrack._published_names import MasteryTrackAssignment as MasteryTrackAssignment
    from timeback_masterytrack._published_names import MasteryTrackAssignmentInput as MasteryTrackAssignmentInput
    from timeback_masterytrack._published_names import MasteryTrackAssignResponse as MasteryTrackAssignResponse
    from timeback_masterytrack._published_names import MasteryTrackAssignResponseData as MasteryTrackAssignResponseData
    from timeback_masterytrack._published_names import MasteryTrackAuth as MasteryTrackAuth
    from timeback_masterytrack._published_names import MasteryTrackAuthorizerInput as MasteryTrackAuthorizerInput
    from timeback_masterytrack._published_names import MasteryTrackAuthorizerResponse as MasteryTrackAuthorizerResponse
    from timeback_masterytrack._published_names import MasteryTrackEnvironment as MasteryTrackEnvironment
    from timeback_masterytrack._published_names import (
        MasteryTrackInvalidateAssignmentInput as MasteryTrackInvalidateAssignmentInput,
    )
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
        MasteryTrackInventorySearchParams as MasteryTrackInventorySearchParams,
    )
    from timeback_masterytrack._published_names import (
        MasteryTrackInventorySearchResponse as MasteryTrackInventorySearchResponse,
    )
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.masterytrack": (
                "AssignInput",
                "AssignResponse",
                "AssignResult",
                "Assignment",
                "AssignmentMetadata",
                "Authorization",
                "AuthorizeInput",
                "InvalidateInput",
                "InvalidateResponse",
                "InvalidateResult",
                "InvalidatedAssignment",
                "InventoryResponse",
                "InventoryTest",
                "InventoryTestMetadata",
                "SearchInventoryParams",
            ),
            "timeback_masterytrack._published_names": (
                "MasteryTrackAssignResponse",
                "MasteryTrackAssignResponseData",
                "MasteryTrackAssignment",
                "MasteryTrackAssignmentInput",
                "MasteryTrackAuth",
                "MasteryTrackAuthorizerInput",
                "MasteryTrackAuthorizerResponse",
                "MasteryTrackEnvironment",
                "MasteryTrackInvalidateAssignmentInput",
                "MasteryTrackInvalidateResponse",
                "MasteryTrackInvalidateResponseData",
                "MasteryTrackInvalidatedAssignment",
                "MasteryTrackInventoryItem",
                "MasteryTrackInventoryMetadata",
                "MasteryTrackInventorySearchParams",
                "MasteryTrackInventorySearchResponse",
            ),
        },
        submodules=(
            "base",
            "inputs",
            "responses",
        ),
    )
