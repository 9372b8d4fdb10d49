"""Puts events into an envelope for the client's platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.services.caliper.errors import UnsupportedOperationError
from timeback_kit.services.caliper.events import create_envelope

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_kit.runtime.client_base import ServiceClient
    from timeback_kit.services.caliper.types import CaliperEvent, Json

_TIMEBACK_PROFILE = "TimebackProfile"


def envelope_for(client: ServiceClient, sensor_id: str, events: Sequence[CaliperEvent | Json]) -> dict[str, Any]:
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
            f"{platform} does not accept events of the {_TIMEBACK_PROFILE}", service="caliper"
        )
    return envelope
