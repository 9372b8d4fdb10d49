"""Refuses what names no grade, and writes grades in the form that the platform stores."""

from __future__ import annotations

from timeback_api.oneroster.errors import OneRosterError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.grades import HIGHEST, LOWEST, grade_text

__all__ = ["normalize_grade"]


def normalize_grade(value: str | int) -> str:
    """Return a grade as the platform stores it, from `-1` (pre-kindergarten) over `0` (kindergarten) to `13`.

    Args:
        value: A number, or text such as `K`, `Pre-K`, `3rd`, `Grade 3`, `grade_10`, `03` or `middle school` (7).

    Returns:
        The number as text.

    Raises:
        InputValidationError: The value names no grade.
    """
    grade = grade_text(value)
    if grade is None:
        issue = ValidationIssue("grade", f"expected a grade from {LOWEST} to {HIGHEST}, or a name such as K or 3rd")
        raise as_service_error(InputValidationError("Invalid grade", issues=[issue]), OneRosterError)
    return grade
