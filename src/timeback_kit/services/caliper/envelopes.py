"""The envelopes in which events travel, as text and as JSON."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime.json_codec import dumps
from timeback_kit.runtime.request_body import Encoded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CONTEXT: Final = "http://purl.imsglobal.org/ctx/caliper/v1p2"


def now_text() -> str:
    """Return the present moment in UTC with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def envelope_of(sensor: str, data: Sequence[Any], send_time: str | None = None) -> dict[str, Any]:
    """Put events that have been checked into an envelope.

    Args:
        sensor: URI of the sensor.
        data: The events as JSON.
        send_time: When the envelope goes out, as text. Default: now.
    """
    return {"sensor": sensor, "sendTime": send_time or now_text(), "dataVersion": CONTEXT, "data": list(data)}


class Envelope:
    """An envelope that is written or read only where the other form is asked for.

    Args:
        json: The envelope as JSON.
        content: The envelope as text.
    """

    __slots__ = ("_content", "_json")

    def __init__(self, json: Mapping[str, Any] | None = None, content: bytes = b"") -> None:
        self._json = json
        self._content = content

    @classmethod
    def of(cls, sensor: str, events: Sequence[bytes]) -> Envelope:
        """Return the envelope of events that are text already."""
        around = dumps(envelope_of(sensor, ()))
        return cls(content=b"%b%b]}" % (around[:-2], b",".join(events)))

    @property
    def json(self) -> Mapping[str, Any]:
        """The envelope as JSON."""
        if self._json is None:
            self._json = json.loads(self._content)  # which keeps integers of any size
        return self._json

    @property
    def body(self) -> Encoded:
        """The envelope as text, as it is sent."""
        return Encoded(self._content or dumps(self._json))
