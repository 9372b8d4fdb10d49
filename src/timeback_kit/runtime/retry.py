"""Whether a failed attempt is retried, and after how long: pure decisions, no I/O."""

from __future__ import annotations

import math
import random
import re
from datetime import UTC
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from timeback_kit.runtime.errors import APIError, ConfigurationError
from timeback_kit.runtime.records import Record, part

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeback_kit.runtime.errors import Applied
    from timeback_kit.runtime.requests import RequestOptions

TRANSIENT: Final = frozenset({408, 425, 429, 500, 502, 503, 504, *range(520, 530)})
UNPROCESSED: Final = frozenset({425, 429})
IDEMPOTENT: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
LONGEST_RETRY_AFTER: Final = 1e9
_SECONDS: Final = re.compile(r"\d+(\.\d*)?|\.\d+", re.ASCII)


CERTAINTY: Final[tuple[Applied, ...]] = ("no", "unknown", "yes")
"""What one attempt says of a write, from what any other attempt overrules to what none does."""


class RetryRule(Enum):
    """What may be retried."""

    ALWAYS = "always"
    """Retry every transient failure."""
    UNPROCESSED = "unprocessed"
    """Retry only what the service cannot have processed."""
    NEVER = "never"


@lru_cache(maxsize=64)
def retry_rule(method: str, stated: str | None = None, asked: str | None = None) -> RetryRule:
    """What may be retried of a call.

    Args:
        method: HTTP method.
        stated: "never" or "safe", where the document's method says too little.
        asked: "repeat" or "never", where the caller says more; "repeat" does not win over a stated "never".
    """
    if "never" in (stated, asked):
        return RetryRule.NEVER
    repeats = "safe" if asked == "repeat" else stated
    return RetryRule.ALWAYS if repeats == "safe" or method in IDEMPOTENT else RetryRule.UNPROCESSED


class Failure(Record):
    """An attempt that did not succeed.

    Args:
        status: HTTP status; None when there was no response.
        unsent: Whether the request cannot have reached the service.
        retry_after: Seconds the service asks to wait.
        settled: Whether retrying cannot help, whatever the status.
        damaged: Whether this is a success whose body was damaged on the way.
        error: What is raised when it is the last one.
    """

    status: int | None = None
    unsent: bool = False
    retry_after: float | None = None
    settled: bool = False
    damaged: bool = False
    error: APIError = part(factory=lambda: APIError(), repr=False, compare=False)

    @property
    def applied(self) -> Applied:
        """Whether the service did what this attempt said, if that was a write."""
        if self.unsent:
            return "no"
        if self.status is None:
            return "unknown"
        if 200 <= self.status < 300:
            return self.error.applied or "yes"
        refused = self.settled or self.status < 500 or self.status == 501
        busy = self.status == 503 and self.retry_after is not None
        return "no" if (refused and self.status != 408) or busy else "unknown"


def applied_in_all(before: Applied, last: Applied) -> Applied:
    """Whether the service did what a write said, after another attempt of it."""
    return max(before, last, key=CERTAINTY.index)


class RetryPolicy(Record):
    """How often attempts are retried, and after how long.

    A wait is a random part of 0.5, 1, 2, ... seconds, so that callers who failed together do not return together. If
    the service names a time, the random part comes on top of it.

    Args:
        max_retries: Retries after the first attempt.
        first_wait: Longest wait in seconds before the first retry; doubles from there.
        longest_wait: Longest wait in seconds, unless the service names a time.
        jitter: A number from 0 to 1; waits are shortened by so much of themselves, and times the service names
            lengthened.

    Raises:
        ConfigurationError: If a number is out of range.
    """

    max_retries: int = 2
    first_wait: float = 0.5
    longest_wait: float = 8.0
    jitter: Callable[[], float] = random.random

    def __post_init__(self) -> None:
        count = self.max_retries
        if isinstance(count, bool) or not isinstance(count, int) or count < 0:
            raise ConfigurationError("max_retries of a RetryPolicy must be an integer of at least 0")
        for name, seconds in (("first_wait", self.first_wait), ("longest_wait", self.longest_wait)):
            number = isinstance(seconds, int | float) and not isinstance(seconds, bool)
            if not number or not 0 <= seconds < math.inf:
                raise ConfigurationError(f"{name} of a RetryPolicy must be a number of seconds of at least 0")
        if not callable(self.jitter):
            raise ConfigurationError("jitter of a RetryPolicy must be a function that returns a number from 0 to 1")

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
        longest: float = min(self.longest_wait, self.first_wait * 2.0 ** min(attempt - 1, 30))
        if failure.retry_after is None:
            wait = longest * (1 - self.jitter())
        else:
            spread = max(longest, min(failure.retry_after, self.longest_wait))
            wait = failure.retry_after + min(spread, (remaining - failure.retry_after) / 2) * self.jitter()
        return wait if wait < remaining else None


def policy_for(policy: RetryPolicy, options: RequestOptions) -> RetryPolicy:
    """The policy of one call."""
    chosen = options.get("retry_policy") or policy
    retries = options.get("max_retries")
    return chosen if retries is None else chosen.replaced(max_retries=retries)


def _may_repeat(failure: Failure, rule: RetryRule) -> bool:
    if rule is RetryRule.NEVER:
        return False
    if failure.unsent or failure.status in UNPROCESSED:
        return True
    if rule is RetryRule.UNPROCESSED:
        return failure.status == 503 and failure.retry_after is not None
    return failure.status is None or failure.damaged or failure.status in TRANSIENT


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
    if _SECONDS.fullmatch(text):
        return min(float(text), LONGEST_RETRY_AFTER)
    return _until(text, now)


def _until(text: str, now: float) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        # A date whose zone is "-0000" comes without one; HTTP dates are in UTC.
        moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        return min(max(0.0, moment.timestamp() - now), LONGEST_RETRY_AFTER)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
