"""Decides how long jobs are waited for, and when one is done; carries nothing out."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from timeback_api.caliper.errors import CaliperError
from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.errors import (
    APIConnectionError,
    InputValidationError,
    RateLimitError,
    RequestTimeoutError,
    ServerError,
    ValidationIssue,
    as_service_error,
)
from timeback_kit.services.caliper.errors import JobFailedError, JobTimeoutError
from timeback_kit.services.caliper.receipts import SendReceipt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from timeback_api.caliper.models import JobStatus
    from timeback_kit.runtime.client_base import ServiceClient
    from timeback_kit.runtime.errors import TimebackError
    from timeback_kit.runtime.requests import RequestOptions

FIRST_PAUSE: Final = 0.1
LONGEST_PAUSE: Final = 2.0
_FAILED: Final = ("failed", "failure", "error")
_FAILURES: Final = ("failedReason", "error", "errors", "reason", "message")


@dataclass(slots=True)
class JobWait:
    """One wait for one job; the deadline covers requests and pauses alike.

    Attributes:
        job_id: Id of the job.
        timeout: Seconds waited in all.
        poll_interval: Seconds between two looks; None to begin soon and then look less and less often.
        deadline: When the wait is over, by the clock.
        jitter: A number from 0 to 1; growing pauses are shortened by up to half of it.
        state: The state the job was last seen in.
    """

    job_id: str
    timeout: float
    poll_interval: float | None
    deadline: float
    jitter: Callable[[], float] = random.random
    state: str | None = None
    _bounds_request: bool = True
    _looks: int = 0
    _retry_after: float | None = None
    _trouble: TimebackError | None = None

    @classmethod
    def start(cls, job_id: str | int | None, timeout: float, poll_interval: float | None, now: float) -> JobWait:
        """Begin to wait.

        Args:
            job_id: Id of the job; None when the response to an envelope had none.
            timeout: Seconds until the wait is given up.
            poll_interval: Seconds between two looks; None to look less and less often.
            now: The clock.

        Raises:
            InputValidationError: There is no job id, or a number is not above zero.
        """
        issues = wait_issues(timeout, poll_interval)
        if job_id is None or isinstance(job_id, bool) or not isinstance(job_id, str | int) or job_id == "":
            issues.append(ValidationIssue("job_id", "is required"))
        if issues:
            raise as_service_error(InputValidationError("Invalid wait", issues=issues), CaliperError)
        return cls(str(job_id), timeout, poll_interval, now + timeout)

    def request_options(self, given: RequestOptions | None, now: float) -> RequestOptions:
        """Return the options of the next look, which may take no longer than what is left.

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
            raise self.expired() from self._trouble
        return left

    def settled(self, status: JobStatus) -> bool:
        """Return whether the job is done.

        Raises:
            JobFailedError: It failed, or it is completed with an error inside.
        """
        self.state, self._trouble = status.state, None
        state = str(status.state).lower()
        if state in _FAILED:
            raise JobFailedError(self.job_id, _with_reason("failed", status.additional_properties), status)
        if state != "completed":
            return False
        reason = _error_inside(status)
        if reason is not None:
            raise JobFailedError(self.job_id, reason, status)
        return True

    def pause(self, now: float) -> float:
        """Return the seconds until the next look.

        Raises:
            JobTimeoutError: Nothing is left.
        """
        return min(max(self._interval(), self._retry_after or 0.0), self._left(now))

    def _interval(self) -> float:
        if self.poll_interval is not None:
            return self.poll_interval
        grown: float = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(self._looks, 30))
        self._looks += 1
        return grown * (1 - self.jitter() / 2)

    def survived(self, error: TimebackError, now: float) -> None:
        """Take note of a look that failed in a way that may pass; the wait goes on.

        Args:
            error: The error of the look.
            now: The clock.

        Raises:
            TimebackError: It will not pass, or the service asks to wait beyond the deadline.
            JobTimeoutError: The look used up what was left of the wait.
        """
        if isinstance(error, RequestTimeoutError) and self._bounds_request:
            raise self.expired() from None
        transient = isinstance(error, RateLimitError | ServerError | APIConnectionError | RequestTimeoutError)
        asked = getattr(error, "retry_after", None)
        if not transient or (asked is not None and now + asked >= self.deadline):
            raise error
        self._trouble, self._retry_after = error, asked

    def expired(self) -> JobTimeoutError:
        """Return the error that says the time is up."""
        return JobTimeoutError(self.job_id, self.timeout, self.state)


def wait_issues(timeout: object, poll_interval: object, name: str = "timeout") -> list[ValidationIssue]:
    """Return what is wrong with the numbers of a wait."""
    given = {name: timeout, **({} if poll_interval is None else {"poll_interval": poll_interval})}
    return [
        ValidationIssue(name, "must be a number above 0 seconds")
        for name, value in given.items()
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < math.inf
    ]


def job_ids_of(jobs: Iterable[str | int | None] | SendReceipt) -> list[str]:
    """Return ids of jobs as text, each once.

    Args:
        jobs: Ids, or a receipt.

    Raises:
        InputValidationError: There is none, or one is missing.
    """
    given: list[Any] = list(jobs.job_ids) if isinstance(jobs, SendReceipt) else _listed(jobs)
    bad = [ValidationIssue(f"jobs[{at}]", "is required") for at, job in enumerate(given) if job in (None, "")]
    if bad or not given:
        issues = bad or [ValidationIssue("jobs", "expected at least one job id")]
        raise as_service_error(InputValidationError("Invalid wait", issues=issues), CaliperError)
    return list(dict.fromkeys(str(job) for job in given))


def _listed(jobs: Iterable[Any]) -> list[Any]:
    return [jobs] if isinstance(jobs, str | int) else list(jobs)


def _error_inside(status: JobStatus) -> str | None:
    """Return what a completed job says went wrong; None when nothing did."""
    returned = status.return_value
    if returned is None:
        return None
    if str(getattr(returned, "status", None)).lower() in _FAILED:
        return _with_reason("completed with an error", getattr(returned, "additional_properties", {}))
    for result in getattr(returned, "results", None) or ():
        more: Mapping[str, Any] = getattr(result, "additional_properties", {})
        failed = str(more.get("status")).lower() in _FAILED or more.get("success") is False
        if failed or more.get("error") or more.get("errors"):
            return _with_reason(f"completed with an error about {result.external_id or 'an event'}", more)
    return None


def _with_reason(what: str, facts: Mapping[str, Any]) -> str:
    told = next((facts[name] for name in _FAILURES if isinstance(facts.get(name), str) and facts[name]), None)
    return what if told is None else f"{what}: {told}"


def clock_of(client: ServiceClient) -> Clock:
    """Return the clock of the client's provider; a client with a transport of its own goes by this machine's."""
    return Clock() if client._provider is None else client._provider.clock


def raise_failed(failed: Mapping[str, JobFailedError]) -> None:
    """Raise the first failed job of several, with all of them on it; return when none failed.

    Raises:
        JobFailedError: At least one failed.
    """
    if failed:
        first = next(iter(failed.values()))
        first.failed = dict(failed)
        raise first
