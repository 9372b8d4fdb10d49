"""Events of Timeback events."""

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

    from .. import inputs


class AsyncEvents(AsyncResource):
    """Events. Every call raises TimebackEventsError if it fails."""

    __slots__ = ()

    async def send_envelope(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.SendEventsResult:
        """Send an envelope of Timeback profile events.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /caliper/event
        """
        return await self._call(Request(_ops.SEND_ENVELOPE, body=envelope, options=request_options))

    async def validate(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.ValidationResult:
        """Check an envelope without storing its events.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /caliper/event/validate
        """
        return await self._call(Request(_ops.VALIDATE_ENVELOPE, body=envelope, options=request_options))


class Events(SyncResource):
    """Events. Every call raises TimebackEventsError if it fails."""

    __slots__ = ()

    def send_envelope(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.SendEventsResult:
        """Send an envelope of Timeback profile events.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /caliper/event
        """
        return self._call(Request(_ops.SEND_ENVELOPE, body=envelope, options=request_options))

    def validate(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.ValidationResult:
        """Check an envelope without storing its events.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /caliper/event/validate
        """
        return self._call(Request(_ops.VALIDATE_ENVELOPE, body=envelope, options=request_options))
