"""Whether and when an attempt is repeated, decided without I/O."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest

from timeback_kit.runtime.retry import Failure, RetryPolicy, RetryRule, applied_in_all, retry_after, retry_rule

NOW = 1_700_000_000.0
POLICY = RetryPolicy(jitter=lambda: 0.0)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("5", 5.0),
        ("0", 0.0),
        ("1.5", 1.5),
        (" 7 ", 7.0),
        ("-3", None),
        ("nan", None),
        ("inf", None),
        ("soon", None),
        ("", None),
        (formatdate(NOW + 30, usegmt=True), 30.0),
        (formatdate(NOW - 30, usegmt=True), 0.0),
        ("Wed, 99 Foo 2024 00:00:00 GMT", None),
    ],
)
def test_retry_after_is_read_in_all_its_forms(text: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": text}, NOW) == seconds


def test_no_header_asks_for_nothing() -> None:
    assert retry_after({}, NOW) is None


@pytest.mark.parametrize(
    ("method", "stated", "repeat"),
    [
        ("GET", None, RetryRule.ALWAYS),
        ("PUT", None, RetryRule.ALWAYS),
        ("DELETE", None, RetryRule.ALWAYS),
        ("POST", None, RetryRule.UNPROCESSED),
        ("PATCH", None, RetryRule.UNPROCESSED),
        ("POST", "safe", RetryRule.ALWAYS),
        ("GET", "never", RetryRule.NEVER),
    ],
)
def test_what_may_be_repeated(method: str, stated: str | None, repeat: RetryRule) -> None:
    assert retry_rule(method, stated) is repeat


@pytest.mark.parametrize(
    ("failure", "always", "unprocessed"),
    [
        (Failure(None, unsent=True), True, True),
        (Failure(None), True, False),
        (Failure(429), True, True),
        (Failure(503), True, False),
        (Failure(503, retry_after=1.0), True, True),
        (Failure(500), True, False),
        (Failure(502), True, False),
        (Failure(504), True, False),
        (Failure(408), True, False),
        (Failure(500, settled=True), False, False),
        (Failure(400), False, False),
        (Failure(404), False, False),
        (Failure(501), False, False),
        (Failure(301), False, False),
    ],
)
def test_which_failures_are_worth_another_attempt(failure: Failure, always: bool, unprocessed: bool) -> None:
    assert (POLICY.wait(1, failure, RetryRule.ALWAYS, 60.0) is not None) is always
    assert (POLICY.wait(1, failure, RetryRule.UNPROCESSED, 60.0) is not None) is unprocessed
    assert POLICY.wait(1, failure, RetryRule.NEVER, 60.0) is None


def test_waits_double_up_to_a_longest_one() -> None:
    patient = RetryPolicy(max_retries=99, jitter=lambda: 0.0)
    waits = [patient.wait(attempt, Failure(503), RetryRule.ALWAYS, 60.0) for attempt in (1, 2, 3, 4, 5, 6, 90)]
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


def test_jitter_shortens_by_up_to_half() -> None:
    assert RetryPolicy(jitter=lambda: 1.0).wait(1, Failure(503), RetryRule.ALWAYS, 60.0) == 0.25


def test_attempts_are_counted() -> None:
    assert POLICY.wait(2, Failure(503), RetryRule.ALWAYS, 60.0) is not None
    assert POLICY.wait(3, Failure(503), RetryRule.ALWAYS, 60.0) is None


@pytest.mark.parametrize("wait", [10.0, 10.5])
def test_nothing_is_waited_for_that_comes_too_late(wait: float) -> None:
    assert POLICY.wait(1, Failure(429, retry_after=wait), RetryRule.ALWAYS, 10.0) is None
    assert POLICY.wait(1, Failure(429, retry_after=9.9), RetryRule.ALWAYS, 10.0) == 9.9


def test_a_policy_is_plain_data() -> None:
    settings: Any = {"max_retries": 5, "first_wait": 1.0}
    assert RetryPolicy(**settings).max_retries == 5


@pytest.mark.parametrize(
    ("failure", "applied"),
    [
        (Failure(None, unsent=True), "no"),
        (Failure(None), "unknown"),
        (Failure(200, settled=True), "yes"),
        (Failure(301), "no"),
        (Failure(404), "no"),
        (Failure(408), "unknown"),
        (Failure(429), "no"),
        (Failure(500), "unknown"),
        (Failure(500, settled=True), "no"),
        (Failure(501), "no"),
        (Failure(503), "unknown"),
        (Failure(503, retry_after=1.0), "no"),
        (Failure(504), "unknown"),
    ],
)
def test_what_a_failed_attempt_says_about_a_write(failure: Failure, applied: str) -> None:
    assert failure.applied == applied


@pytest.mark.parametrize(
    ("before", "last", "after"),
    [
        ("no", "no", "no"),
        ("no", "unknown", "unknown"),
        ("unknown", "no", "unknown"),
        ("unknown", "yes", "yes"),
    ],
)
def test_what_several_attempts_say_about_a_write(before: Any, last: Any, after: Any) -> None:
    assert applied_in_all(before, last) == after
