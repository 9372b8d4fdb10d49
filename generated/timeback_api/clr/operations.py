"""Operations of CLR: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    document,
    value,
)

from . import models

UPSERT_CLR: Final[Operation[models.ClrCredential]] = Operation(
    id="upsertCLR",
    name="clr.credentials.upsert",
    method="POST",
    path="/ims/clr/v2p0/credentials/",
    response=document(models.ClrCredential),
    body=Body("timeback_api.clr.inputs:ClrCredentialInput", open=True),
    retry="safe",
)
GET_DISCOVERY: Final[Operation[Any]] = Operation(
    id="getDiscovery",
    name="clr.discovery.get",
    method="GET",
    path="/ims/clr/v2p0/discovery/",
    response=value(),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        UPSERT_CLR,
        GET_DISCOVERY,
    )
}
"""Every operation, by its operationId."""
