"""Jobs of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RequestOptions


class AsyncJobs(AsyncResource):
    """Jobs. Every call raises CaliperError if it fails."""

    __slots__ = ()

    async def get_status(self, job_id: str, *, request_options: RequestOptions | None = None) -> models.JobStatus:
        """Get the state of the job that stores the events of an envelope.

        Args:
            job_id: Id of the job.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /jobs/{jobId}/status
        """
        return await self._call(Request(_ops.GET_JOB_STATUS, {"jobId": job_id}, options=request_options))


class Jobs(SyncResource):
    """Jobs. Every call raises CaliperError if it fails."""

    __slots__ = ()

    def get_status(self, job_id: str, *, request_options: RequestOptions | None = None) -> models.JobStatus:
        """Get the state of the job that stores the events of an envelope.

        Args:
            job_id: Id of the job.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /jobs/{jobId}/status
        """
        return self._call(Request(_ops.GET_JOB_STATUS, {"jobId": job_id}, options=request_options))
