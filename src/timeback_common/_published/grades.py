"""The grade helper of the published `timeback-oneroster`."""

from __future__ import annotations

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.oneroster.grades import normalize_grade


def parse_grades(grades: list[str | int] | None) -> list[int] | None:
    """Read a list of grades as numbers, from -1 (pre-kindergarten) to 13; None stays None.

    Args:
        grades: Numbers, or names such as `K`, `3rd` or `Grade 3`.

    Raises:
        TypeError: It is not a list.
        ValueError: One of them is not a grade.
    """
    if grades is None:
        return None
    if not isinstance(grades, list):
        raise TypeError(f"grades must be a list, got {type(grades).__name__}")
    try:
        return [int(normalize_grade(grade)) for grade in grades]
    except InputValidationError as error:
        raise ValueError(str(error)) from error
