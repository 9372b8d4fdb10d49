"""The async client of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.caliper.client import AsyncCaliperApi
from timeback_kit.runtime.operations import ABSENT
from timeback_kit.runtime.resources import NONE
from timeback_kit.services.caliper.sending import saying_unsupported

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.options import RawAnswer, RequestOptions
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

    async def _send(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: object = ABSENT,
        request_options: RequestOptions | None = None,
    ) -> RawAnswer:
        with saying_unsupported():
            return await super()._send(operation, path, query, body, request_options)
