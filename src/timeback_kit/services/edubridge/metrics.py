"""Adds up activity facts, which EduBridge returns by day and subject."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from timeback_kit.runtime.models import dump

__all__ = ["AggregatedMetrics", "aggregate_activity_metrics"]


@dataclass(frozen=True, slots=True)
class AggregatedMetrics:
    """Totals of a period; the times are seconds."""

    total_xp: float
    total_questions: float
    correct_questions: float
    mastered_units: float
    active_seconds: float
    inactive_seconds: float
    waste_seconds: float
    day_count: int
    subject_count: int


def aggregate_activity_metrics(facts: Any) -> AggregatedMetrics:
    """Sum the facts of `analytics.get_activity` or `analytics.get_enrollment_facts` over days and subjects.

    Args:
        facts: The response itself, its `facts` ({day: {subject: facts}}), or either as plain JSON. A number that
            comes as text counts; what is missing, null or no number counts as nothing.

    Returns:
        The totals, with the number of days and of different subjects that have facts.
    """
    days = _days(facts)
    rows = [row for subjects in days.values() for row in subjects.values()]
    return AggregatedMetrics(
        total_xp=_total(rows, "activityMetrics", "xpEarned"),
        total_questions=_total(rows, "activityMetrics", "totalQuestions"),
        correct_questions=_total(rows, "activityMetrics", "correctQuestions"),
        mastered_units=_total(rows, "activityMetrics", "masteredUnits"),
        active_seconds=_total(rows, "timeSpentMetrics", "activeSeconds"),
        inactive_seconds=_total(rows, "timeSpentMetrics", "inactiveSeconds"),
        waste_seconds=_total(rows, "timeSpentMetrics", "wasteSeconds"),
        day_count=len(days),
        subject_count=len({subject for subjects in days.values() for subject in subjects}),
    )


def _days(facts: Any) -> dict[str, Mapping[str, Any]]:
    """Return the days that have facts of any subject."""
    plain = _object(dump(facts))
    days = _object(plain.get("facts", plain))
    return {day: subjects for day, subjects in days.items() if _object(subjects)}


def _total(rows: list[Any], group: str, name: str) -> float:
    return sum(_number(_object(_object(row).get(group)).get(name)) for row in rows)


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _number(value: Any) -> float:
    if isinstance(value, int | float):
        return value if math.isfinite(value) else 0
    with suppress(ValueError, TypeError):
        number = float(value or 0)
        return number if math.isfinite(number) else 0
    return 0
