"""Decides how long a job is waited for, and when it is done. No I/O."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.services.caliper.errors import JobFailedError, JobTimeoutError

if TYPE_CHECKING:
    from timeback_api.caliper.models import JobStatus
    from timeback_kit.runtime.client_base import ServiceClient
    from timeback_kit.runtime.errors import RequestTimeoutError
    from timeback_kit.runtime.requests import RequestOptions


@dataclass(slots=True)
class JobWait:
    """One wait for one job; the deadline covers requests and pauses alike."""

    job_id: str
    timeout: float
    poll_interval: float
    deadline: float
    state: str | None = None
    _bounds_request: bool = True

    @classmethod
    def start(cls, job_id: str | None, timeout: float, poll_interval: float, now: float) -> JobWait:
        """Begin to wait.

        Args:
            job_id: Id of the job; None when the response to an envelope had none.
            timeout: Seconds until the wait is given up.
            poll_interval: Seconds between two requests.
            now: The clock.

        Raises:
            InputValidationError: There is no job id, or a number is not above zero.
        """
        given = {"timeout": timeout, "poll_interval": poll_interval}
        issues = [
            ValidationIssue(name, "must be a number above 0 seconds")
            for name, value in given.items()
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf
        ]
        if not job_id:
            issues.append(ValidationIssue("job_id", "is required"))
        if issues or not job_id:
            raise as_service_error(InputValidationError("Invalid wait", issues=issues), CaliperError)
        return cls(job_id, timeout, poll_interval, now + timeout)

    def request_options(self, given: RequestOptions | None, now: float) -> RequestOptions:
        """Return the options of the next request, which may take no longer than what is left.

        Args:
            given: The caller's options.
            now: The clock.

        Raises:
            JobTimeoutError: Nothing is left.
        """
        left = self._left(now)
        own = (given or {}).get("timeout")
        self._bounds_request = own is None or left <= own
        return {**(given or {}), "timeout": left if own is None else min(own, left)}

    def _left(self, now: float) -> float:
        left = self.deadline - now
        if left <= 0:
            raise self.expired()
        return left

    def settled(self, status: JobStatus) -> bool:
        """Return whether the job is done.

        Raises:
            JobFailedError: It failed, or it is completed with an error inside.
        """
        self.state = str(status.state)
        if self.state == "failed":
            raise JobFailedError(self.job_id)
        if self.state != "completed":
            return False
        if status.return_value is not None and getattr(status.return_value, "status", None) == "error":
            raise JobFailedError(self.job_id, "completed with an error")
        return True

    def pause(self, now: float) -> float:
        """Return the seconds until the next request.

        Raises:
            JobTimeoutError: Nothing is left.
        """
        return min(self.poll_interval, self._left(now))

    def gave_up(self, error: RequestTimeoutError) -> RequestTimeoutError:
        """Return what a timed-out request means: the end of the wait, unless its own limit was shorter."""
        return self.expired() if self._bounds_request else error

    def expired(self) -> JobTimeoutError:
        """Return the error that says the time is up."""
        return JobTimeoutError(self.job_id, self.timeout, self.state)


def clock_of(client: ServiceClient) -> Clock:
    """Return the clock of the client's provider; a client with a transport of its own goes by this machine's."""
    return Clock() if client._provider is None else client._provider.clock
