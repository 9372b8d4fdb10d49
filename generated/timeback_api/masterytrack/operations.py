"""Operations of MasteryTrack: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    document,
    entity,
    rows,
)

from . import models

SEARCH_INVENTORY: Final[Operation[list[models.InventoryTest]]] = Operation(
    id="searchInventory",
    name="masterytrack.inventory.search",
    method="GET",
    path="/authoring/inventory/search",
    response=rows(models.InventoryTest, "data"),
)
AUTHORIZE: Final[Operation[models.Authorization]] = Operation(
    id="authorize",
    name="masterytrack.authorizer.authorize",
    method="POST",
    path="/authorizer",
    response=document(models.Authorization),
    body=Body("timeback_api.masterytrack.inputs:AuthorizeInput"),
    retry="safe",
)
ASSIGN_TEST: Final[Operation[models.AssignResult]] = Operation(
    id="assignTest",
    name="masterytrack.assignments.assign",
    method="POST",
    path="/delivery/assignments/assign",
    response=entity(models.AssignResult, "data"),
    body=Body("timeback_api.masterytrack.inputs:AssignInput"),
)
INVALIDATE_ASSIGNMENTS: Final[Operation[models.InvalidateResult]] = Operation(
    id="invalidateAssignments",
    name="masterytrack.assignments.invalidate",
    method="POST",
    path="/delivery/assignments/invalidate",
    response=entity(models.InvalidateResult, "data"),
    body=Body("timeback_api.masterytrack.inputs:InvalidateInput"),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        SEARCH_INVENTORY,
        AUTHORIZE,
        ASSIGN_TEST,
        INVALIDATE_ASSIGNMENTS,
    )
}
"""Every operation, by its operationId."""
