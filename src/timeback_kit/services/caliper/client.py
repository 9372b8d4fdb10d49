"""The async client of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.caliper.client import AsyncCaliperApi
from timeback_kit.services.caliper.sending import saying_unsupported

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RawResponse, Request
    from timeback_kit.services.caliper.resources import AsyncEvents, AsyncJobs


class CaliperClient(AsyncCaliperApi):
    """Caliper, awaited: events sent and looked up, and the jobs that store them."""

    @property
    def events(self) -> AsyncEvents:
        """Events."""
        from timeback_kit.services.caliper.resources import AsyncEvents

        return AsyncEvents(self)

    @property
    def jobs(self) -> AsyncJobs:
        """Jobs."""
        from timeback_kit.services.caliper.resources import AsyncJobs

        return AsyncJobs(self)

    async def _send(self, request: Request[Any]) -> RawResponse:
        with saying_unsupported():
            return await super()._send(request)
