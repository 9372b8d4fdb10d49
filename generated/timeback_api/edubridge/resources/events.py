"""Events of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs, snake_inputs


class AsyncEvents(AsyncResource):
    """Events. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    async def send_envelope(
        self,
        envelope: inputs.CaliperEnvelopeInput | snake_inputs.CaliperEnvelopeInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CaliperEnvelopeResult:
        """Send a Caliper envelope by way of EduBridge.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/caliper/event
        """
        request = Request(_ops.SEND_CALIPER_ENVELOPE, body=envelope, options=request_options, extra=extra)
        return await self._call(request)


class Events(SyncResource):
    """Events. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    def send_envelope(
        self,
        envelope: inputs.CaliperEnvelopeInput | snake_inputs.CaliperEnvelopeInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CaliperEnvelopeResult:
        """Send a Caliper envelope by way of EduBridge.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/caliper/event
        """
        return self._call(Request(_ops.SEND_CALIPER_ENVELOPE, body=envelope, options=request_options, extra=extra))
