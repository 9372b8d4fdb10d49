"""Puts events into an envelope as the client's platform takes them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.errors import ServiceNotConfiguredError
from timeback_kit.services.caliper.errors import UnsupportedOperationError
from timeback_kit.services.caliper.events import create_envelope

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeback_kit.runtime.client import AsyncServiceClient, SyncServiceClient
    from timeback_kit.services.caliper.types import CaliperEvent, Json

_TIMEBACK_PROFILE = "TimebackProfile"


def envelope_for(
    client: AsyncServiceClient | SyncServiceClient, sensor_id: str, events: Sequence[CaliperEvent | Json]
) -> dict[str, Any]:
    """Return the envelope of some events for a client's platform.

    Args:
        client: The client that will send it.
        sensor_id: URI of the sensor.
        events: The events.

    Raises:
        InputValidationError: The sensor is no URI, or an event lacks what every event has.
        UnsupportedOperationError: The platform has a profile of its own in place of Timeback's.
    """
    envelope = create_envelope(sensor_id, events)
    platform = "BEYOND_AI" if client._provider is None else client._provider.platform
    if platform != "BEYOND_AI" and any(event.get("profile") == _TIMEBACK_PROFILE for event in envelope["data"]):
        raise UnsupportedOperationError(
            f"{platform} does not take events of the {_TIMEBACK_PROFILE}", service="caliper"
        )
    return envelope


@contextmanager
def saying_unsupported() -> Iterator[None]:
    """Turn the refusal of a route that the platform does not have into Caliper's own error."""
    try:
        yield
    except ServiceNotConfiguredError as error:
        raise UnsupportedOperationError(error.message, service="caliper") from None
