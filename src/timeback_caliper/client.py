"""The async client of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.caliper.client import AsyncCaliperApi
from timeback_caliper.sending import saying_unsupported
from timeback_common.operations import ABSENT
from timeback_common.resources import NONE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_caliper.resources import AsyncEvents, AsyncJobs
    from timeback_common.operations import Operation
    from timeback_common.options import RawAnswer, RequestOptions


class CaliperClient(AsyncCaliperApi):
    """Caliper, awaited: events sent and looked up, and the jobs that store them."""

    @property
    def events(self) -> AsyncEvents:
        """Events."""
        from timeback_caliper.resources import AsyncEvents

        return AsyncEvents(self)

    @property
    def jobs(self) -> AsyncJobs:
        """Jobs."""
        from timeback_caliper.resources import AsyncJobs

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
