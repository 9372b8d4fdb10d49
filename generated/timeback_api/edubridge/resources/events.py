"""Events of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncEvents(AsyncResource):
    """Events: what stands below `events`."""

    __slots__ = ()

    async def send_envelope(
        self,
        envelope: inputs.CaliperEnvelopeInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CaliperEnvelopeResult:
        """Send a Caliper envelope by way of EduBridge.

        Args:
            envelope: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CaliperEnvelopeResult` that the service answered.

        Raises:
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /edubridge/caliper/event
        """
        return await self._call(Request(_ops.SEND_CALIPER_ENVELOPE, body=envelope, options=request_options))


@shares_docs(AsyncEvents)
class Events(SyncResource):
    __slots__ = ()

    def send_envelope(
        self,
        envelope: inputs.CaliperEnvelopeInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CaliperEnvelopeResult:
        return self._call(Request(_ops.SEND_CALIPER_ENVELOPE, body=envelope, options=request_options))
