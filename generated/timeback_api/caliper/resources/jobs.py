"""Jobs of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncJobs(AsyncResource):
    """Jobs: what stands below `jobs`."""

    __slots__ = ()

    async def get_status(self, job_id: str, *, request_options: RequestOptions | None = None) -> models.JobStatus:
        """Get the state of the job that stores the events of an envelope.

        Args:
            job_id: Job id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `JobStatus` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /jobs/{jobId}/status
        """
        return await self._call(Request(_ops.GET_JOB_STATUS, {"jobId": job_id}, options=request_options))


@shares_docs(AsyncJobs)
class Jobs(SyncResource):
    __slots__ = ()

    def get_status(self, job_id: str, *, request_options: RequestOptions | None = None) -> models.JobStatus:
        return self._call(Request(_ops.GET_JOB_STATUS, {"jobId": job_id}, options=request_options))
