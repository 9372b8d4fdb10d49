"""Errors that only Caliper has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.errors import APIError, RequestTimeoutError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_api.caliper.models import JobResult, JobStatus
    from timeback_kit.services.caliper.receipts import SendReceipt

__all__ = ["JobFailedError", "JobTimeoutError", "SendError", "SeveralJobsError", "UnsupportedOperationError"]


class SendError(CaliperError):
    """Not every event was accepted.

    What is raised is also of the class of what went wrong, such as `RateLimitError`.

    Attributes:
        receipt: What became of each event; `events.resend(error.receipt)` sends what is missing, with the same ids.
        applied: Whether the service has the events: "yes", "no", or "unknown" when no response said so.
    """

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints

    receipt: SendReceipt
    applied: Literal["yes", "no", "unknown"] = "unknown"

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Ids of the events, in the order in which they were given."""
        return self.receipt.event_ids

    @property
    def job_ids(self) -> tuple[str, ...]:
        """Ids of the jobs of those that were accepted."""
        return self.receipt.job_ids

    @property
    def envelopes(self) -> tuple[Mapping[str, Any], ...]:
        """The envelopes that were not accepted, as JSON."""
        return tuple(sent.envelope for sent in self.receipt.undelivered)


class SeveralJobsError(CaliperError, ValueError):
    """The one job id of a receipt was asked for, but several envelopes were sent."""

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints

    def __init__(self, job_ids: tuple[str, ...]) -> None:
        """Name the jobs.

        Args:
            job_ids: Ids of the jobs.
        """
        super().__init__(f"several envelopes were sent; use job_ids: {', '.join(job_ids) or 'none'}")
        self.job_ids = job_ids


class JobFailedError(APIError, CaliperError):
    """The job of an envelope did not store its events, or not all of them.

    Attributes:
        job_id: Id of the job.
        status: The status of the job, as it came.
        results: What became of each event, as far as the job says.
        reason: What the job says about itself.
        failed: Every job that failed, by id, where several were waited for.
    """

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints

    def __init__(self, job_id: str, reason: str = "failed", status: JobStatus | None = None) -> None:
        """Say which job failed, and how.

        Args:
            job_id: Id of the job.
            reason: What it says about itself.
            status: Its status.
        """
        super().__init__(f"job {job_id} {reason}", service="caliper")
        self.job_id = job_id
        self.reason = reason
        self.status = status
        returned = None if status is None else status.return_value
        self.results: list[JobResult] = list(getattr(returned, "results", None) or [])
        self.failed: dict[str, JobFailedError] = {job_id: self}

    def __reduce__(self) -> tuple[Any, ...]:
        return _job_failed, (self.job_id, self.reason, self.status)


class JobTimeoutError(RequestTimeoutError, CaliperError, TimeoutError):
    """The job of an envelope was not done in time; it may still be."""

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints

    def __init__(self, job_id: str, timeout: float, state: str | None) -> None:
        """Say which job was waited for, how long, and what it was doing.

        Args:
            job_id: Id of the job.
            timeout: Seconds waited.
            state: The state it was last seen in; None when it was not seen at all.
        """
        seen = f", last seen {state}" if state else ""
        super().__init__(f"job {job_id} is not done after {timeout:g} s{seen}", service="caliper")
        self.job_id = job_id
        self.state = state


def _job_failed(job_id: str, reason: str, status: JobStatus | None) -> JobFailedError:
    return JobFailedError(job_id, reason, status)


class UnsupportedOperationError(APIError, CaliperError):
    """The platform of this client does not support this."""

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints
