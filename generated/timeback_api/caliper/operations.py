"""Operations of Caliper: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    Paging,
    document,
    entity,
    rows,
)

from . import models

SEND_ENVELOPE: Final[Operation[models.SendEventsResult]] = Operation(
    id="sendEnvelope",
    name="caliper.events.send_envelope",
    method="POST",
    path="/caliper/event",
    response=document(models.SendEventsResult),
    body=Body("timeback_api.caliper.inputs:EnvelopeInput", open=True),
)
VALIDATE_ENVELOPE: Final[Operation[models.ValidationResult]] = Operation(
    id="validateEnvelope",
    name="caliper.events.validate",
    method="POST",
    path="/caliper/event/validate",
    response=document(models.ValidationResult),
    body=Body("timeback_api.caliper.inputs:EnvelopeInput", open=True),
    retry="safe",
)
GET_ALL_EVENTS: Final[Operation[list[models.StoredEvent]]] = Operation(
    id="getAllEvents",
    name="caliper.events.list",
    method="GET",
    path="/caliper/events",
    response=rows(models.StoredEvent, "events", "data"),
    paging=Paging.OFFSET,
)
GET_EVENT: Final[Operation[models.StoredEvent]] = Operation(
    id="getEvent",
    name="caliper.events.get",
    method="GET",
    path="/caliper/events/{externalId}",
    response=entity(models.StoredEvent, "event"),
)
GET_JOB_STATUS: Final[Operation[models.JobStatus]] = Operation(
    id="getJobStatus",
    name="caliper.jobs.get_status",
    method="GET",
    path="/jobs/{jobId}/status",
    response=entity(models.JobStatus, "job"),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        SEND_ENVELOPE,
        VALIDATE_ENVELOPE,
        GET_ALL_EVENTS,
        GET_EVENT,
        GET_JOB_STATUS,
    )
}
"""Every operation, by its operationId."""
