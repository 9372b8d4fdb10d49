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
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.masterytrack": __all__,
        },
    )
