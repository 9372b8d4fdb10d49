"""Operations of MasteryTrack: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    document,
)

from . import models

SEARCH_INVENTORY: Final[Operation[models.InventoryResponse]] = Operation(
    id="searchInventory",
    name="masterytrack.inventory.search",
    method="GET",
    path="/authoring/inventory/search",
    response=document(models.InventoryResponse),
    query=("all", "grade", "name", "subject", "timeback_id"),
)
GET_TOKEN: Final[Operation[models.Authorization]] = Operation(
    id="getToken",
    name="masterytrack.authorizer.get_token",
    method="POST",
    path="/authorizer",
    response=document(models.Authorization),
    body=Body("timeback_api.masterytrack.inputs:AuthorizeInput"),
    retry="safe",
)
ASSIGN_TEST: Final[Operation[models.AssignResponse]] = Operation(
    id="assignTest",
    name="masterytrack.assignments.assign",
    method="POST",
    path="/delivery/assignments/assign",
    response=document(models.AssignResponse),
    body=Body("timeback_api.masterytrack.inputs:AssignInput"),
)
INVALIDATE_ASSIGNMENTS: Final[Operation[models.InvalidateResponse]] = Operation(
    id="invalidateAssignments",
    name="masterytrack.assignments.invalidate",
    method="POST",
    path="/delivery/assignments/invalidate",
    response=document(models.InvalidateResponse),
    body=Body("timeback_api.masterytrack.inputs:InvalidateInput"),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        SEARCH_INVENTORY,
        GET_TOKEN,
        ASSIGN_TEST,
        INVALIDATE_ASSIGNMENTS,
    )
}
"""Every operation, by its operationId."""
