"""Whether and when an attempt is repeated, decided without I/O."""

from __future__ import annotations

from email.utils import formatdate
from typing import Any

import pytest

from timeback_kit.runtime.errors import ConfigurationError
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
        ("1e3", None),
        ("1_0", None),
        ("9" * 400, 1e9),
        ("9" * 5000, 1e9),
        ("Thu, 01 Jan 99999 00:00:00 GMT", None),
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
        ("HEAD", None, RetryRule.ALWAYS),
    ],
)
def test_what_may_be_repeated(method: str, stated: str | None, repeat: RetryRule) -> None:
    assert retry_rule(method, stated) is repeat


@pytest.mark.parametrize(
    ("stated", "asked", "repeat"),
    [
        (None, "repeat", RetryRule.ALWAYS),
        ("never", "repeat", RetryRule.NEVER),
        ("safe", "never", RetryRule.NEVER),
        ("safe", "repeat", RetryRule.ALWAYS),
    ],
)
def test_what_the_caller_says_about_repeating(stated: str | None, asked: str, repeat: RetryRule) -> None:
    assert retry_rule("POST", stated, asked) is repeat


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
        (Failure(425), True, True),
        (Failure(520), True, False),
        (Failure(529), True, False),
        (Failure(530), False, False),
        (Failure(200, damaged=True), True, False),
        (Failure(200, settled=True), False, False),
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


def test_jitter_shortens_by_up_to_all_of_a_wait() -> None:
    assert RetryPolicy(jitter=lambda: 0.25).wait(2, Failure(503), RetryRule.ALWAYS, 60.0) == 0.75
    assert RetryPolicy(jitter=lambda: 1.0).wait(1, Failure(503), RetryRule.ALWAYS, 60.0) == 0.0


@pytest.mark.parametrize(("asked", "longest"), [(0.0, 0.5), (2.0, 4.0), (30.0, 38.0)])
def test_jitter_comes_on_top_of_what_the_service_asks_for(asked: float, longest: float) -> None:
    waits = [
        RetryPolicy(jitter=lambda part=part: part).wait(1, Failure(429, retry_after=asked), RetryRule.ALWAYS, 600.0)
        for part in (0.0, 0.5, 1.0)
    ]
    assert waits == [asked, (asked + longest) / 2, longest]


def test_jitter_leaves_room_for_the_attempt() -> None:
    waited = RetryPolicy(jitter=lambda: 1.0).wait(1, Failure(429, retry_after=9.0), RetryRule.ALWAYS, 10.0)
    assert waited == 9.5


def test_callers_told_the_same_time_come_back_at_different_ones() -> None:
    waits = [RetryPolicy().wait(1, Failure(429, retry_after=1.0), RetryRule.ALWAYS, 60.0) or 0.0 for _ in range(40)]
    assert min(waits) >= 1.0
    assert max(waits) - min(waits) > 0.5


@pytest.mark.parametrize(
    "given",
    [
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_retries": True},
        {"first_wait": -0.1},
        {"first_wait": float("nan")},
        {"longest_wait": float("inf")},
        {"longest_wait": "8"},
        {"jitter": 0.5},
    ],
)
def test_a_policy_out_of_range_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(given))):
        RetryPolicy(**given)


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
        ("yes", "unknown", "yes"),
        ("yes", "no", "yes"),
    ],
)
def test_what_several_attempts_say_about_a_write(before: Any, last: Any, after: Any) -> None:
    assert applied_in_all(before, last) == after
