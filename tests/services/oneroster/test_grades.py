"""A grade is one number, however it is written."""

import pytest

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.oneroster import OneRosterError, normalize_grade


@pytest.mark.parametrize(
    ("written", "grade"),
    [
        (-1, "-1"), (0, "0"), (13, "13"), ("PK", "-1"), ("Pre-K", "-1"), ("pre kindergarten", "-1"), ("K", "0"),
        ("Kindergarten", "0"), ("1st", "1"), ("2nd Grade", "2"), ("Grade 3", "3"), ("grade_10", "10"), ("03", "3"),
        ("-1", "-1"), ("grade -1", "-1"), ("12th-grade", "12"), ("middle school", "7"), (" 5 ", "5"),
    ],
)  # fmt: skip
def test_a_grade_is_understood(written, grade):
    assert normalize_grade(written) == grade


@pytest.mark.parametrize("written", [14, -2, "14", "Adult", "", "1st 2nd", True, "grade", "٣x"])
def test_what_is_no_grade_is_refused(written):
    with pytest.raises(InputValidationError) as caught:
        normalize_grade(written)

    assert isinstance(caught.value, OneRosterError)
