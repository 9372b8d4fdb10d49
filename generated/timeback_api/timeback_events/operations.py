"""Operations of Timeback events: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    document,
)

from . import models

SEND_ENVELOPE: Final[Operation[models.SendEventsResult]] = Operation(
    id="sendEnvelope",
    name="timeback_events.events.send_envelope",
    service="timeback-events",
    method="POST",
    path="/caliper/event",
    response=document(models.SendEventsResult),
    body=Body("timeback_api.timeback_events.inputs:EnvelopeInput", open=True),
)
VALIDATE_ENVELOPE: Final[Operation[models.ValidationResult]] = Operation(
    id="validateEnvelope",
    name="timeback_events.events.validate",
    service="timeback-events",
    method="POST",
    path="/caliper/event/validate",
    response=document(models.ValidationResult),
    body=Body("timeback_api.timeback_events.inputs:EnvelopeInput", open=True),
    retry="safe",
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        SEND_ENVELOPE,
        VALIDATE_ENVELOPE,
    )
}
"""Every operation, by its operationId."""
