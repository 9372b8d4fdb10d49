"""Errors that only Caliper has."""

from __future__ import annotations

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.errors import APIError, RequestTimeoutError

__all__ = ["JobFailedError", "JobTimeoutError", "UnsupportedOperationError"]


class JobFailedError(APIError, CaliperError):
    """The job of an envelope did not store its events."""

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints

    def __init__(self, job_id: str, reason: str = "failed") -> None:
        """Say which job failed, and how.

        Args:
            job_id: Id of the job.
            reason: What it says about itself.
        """
        super().__init__(f"job {job_id} {reason}", service="caliper")
        self.job_id = job_id


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


class UnsupportedOperationError(APIError, CaliperError):
    """The platform of this client does not support this."""

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints
