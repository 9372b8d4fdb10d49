"""Whether a failed attempt is retried, and after how long: pure decisions, no I/O."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import parsedate_to_datetime
from enum import Enum
from typing import TYPE_CHECKING, Final

from timeback_kit.runtime.errors import APIError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeback_kit.runtime.errors import Applied

TRANSIENT: Final = frozenset({408, 429, 500, 502, 503, 504})
IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})


class RetryRule(Enum):
    """What may be retried."""

    ALWAYS = "always"
    """Retry every transient failure."""
    UNPROCESSED = "unprocessed"
    """Retry only what the service cannot have processed."""
    NEVER = "never"


def retry_rule(method: str, stated: str | None = None) -> RetryRule:
    """What may be retried of an operation.

    Args:
        method: HTTP method.
        stated: "never" or "safe", where the document's method says too little.
    """
    if stated == "never":
        return RetryRule.NEVER
    return RetryRule.ALWAYS if stated == "safe" or method in IDEMPOTENT else RetryRule.UNPROCESSED


@dataclass(frozen=True, slots=True)
class Failure:
    """An attempt that did not succeed.

    Args:
        status: HTTP status; None when there was no response.
        unsent: Whether the request cannot have reached the service.
        retry_after: Seconds the service asks to wait.
        settled: Whether retrying cannot help, whatever the status.
        error: What is raised when it is the last one.
    """

    status: int | None = None
    unsent: bool = False
    retry_after: float | None = None
    settled: bool = False
    error: APIError = field(default_factory=lambda: APIError(), repr=False, compare=False)

    @property
    def applied(self) -> Applied:
        """Whether the service did what this attempt said, if that was a write."""
        if self.unsent:
            return "no"
        if self.status is None:
            return "unknown"
        if 200 <= self.status < 300:
            return "yes"
        refused = self.settled or self.status < 500 or self.status == 501
        busy = self.status == 503 and self.retry_after is not None
        return "no" if (refused and self.status != 408) or busy else "unknown"


def applied_in_all(before: Applied, last: Applied) -> Applied:
    """Whether the service did what a write said, after another attempt of it.

    Args:
        before: What was known before that attempt; "no" before the first.
        last: What that attempt tells.
    """
    return "unknown" if before == "unknown" and last == "no" else last


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """How often attempts are retried, and after how long.

    Args:
        max_retries: Retries after the first attempt.
        first_wait: Seconds before the first retry, unless the service names a time; doubles from there.
        longest_wait: Longest such wait in seconds.
        jitter: A number from 0 to 1; waits are shortened by up to half of it.
    """

    max_retries: int = 2
    first_wait: float = 0.5
    longest_wait: float = 8.0
    jitter: Callable[[], float] = random.random

    def wait(self, attempt: int, failure: Failure, rule: RetryRule, remaining: float) -> float | None:
        """Seconds to wait before the next attempt; None to give up.

        Args:
            attempt: Number of the attempt that failed, from 1.
            failure: How it failed.
            rule: What may be retried.
            remaining: Seconds until the deadline.
        """
        if attempt > self.max_retries or failure.settled or not _may_repeat(failure, rule):
            return None
        wait = self._backoff(attempt) if failure.retry_after is None else failure.retry_after
        return wait if wait < remaining else None

    def _backoff(self, attempt: int) -> float:
        longest: float = min(self.longest_wait, self.first_wait * 2.0 ** min(attempt - 1, 30))
        return longest * (1 - self.jitter() / 2)


def _may_repeat(failure: Failure, rule: RetryRule) -> bool:
    if rule is RetryRule.NEVER:
        return False
    if failure.unsent or failure.status == 429:
        return True
    if rule is RetryRule.UNPROCESSED:
        return failure.status == 503 and failure.retry_after is not None
    return failure.status is None or failure.status in TRANSIENT


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds a Retry-After header asks to wait.

    Args:
        headers: Response headers.
        now: Seconds since 1970.

    Returns:
        Seconds, 0 for a time that has passed; None when there is no such header or it cannot be
        read.
    """
    text = (headers.get("retry-after") or "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        return _until(text, now)
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def _until(text: str, now: float) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
        # A date whose zone is "-0000" comes without one; HTTP dates are in UTC.
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        return max(0.0, moment.timestamp() - now)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
