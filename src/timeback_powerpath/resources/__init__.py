"""Documented import name of `timeback_api.powerpath.resources.assessments`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "Assessments",
    "AsyncAssessments",
    "AsyncLessonPlans",
    "AsyncPlacement",
    "AsyncRenderConfig",
    "AsyncScreening",
    "AsyncSyllabus",
    "AsyncTestAssignments",
    "AsyncTestOut",
    "LessonPlans",
    "Placement",
    "RenderConfig",
    "Screening",
    "Syllabus",
    "TestAssignments",
    "TestOut",
]

if TYPE_CHECKING:
    from timeback_api.powerpath.resources.assessments import Assessments as Assessments
    from timeback_api.powerpath.resources.assessments import AsyncAssessments as AsyncAssessments
    from timeback_api.powerpath.resources.lesson_plans import AsyncLessonPlans as AsyncLessonPlans
    from timeback_api.powerpath.resources.lesson_plans import LessonPlans as LessonPlans
    from timeback_api.powerpath.resources.placement import AsyncPlacement as AsyncPlacement
    from timeback_api.powerpath.resources.placement import Placement as Placement
    from timeback_api.powerpath.resources.render_config import AsyncRenderConfig as AsyncRenderConfig
    from timeback_api.powerpath.resources.render_config import RenderConfig as RenderConfig
    from timeback_api.powerpath.resources.screening import AsyncScreening as AsyncScreening
    from timeback_api.powerpath.resources.screening import Screening as Screening
    from timeback_api.powerpath.resources.syllabus import AsyncSyllabus as AsyncSyllabus
    from timeback_api.powerpath.resources.syllabus import Syllabus as Syllabus
    from timeback_api.powerpath.resources.test_assignments import AsyncTestAssignments as AsyncTestAssignments
    from timeback_api.powerpath.resources.test_assignments import TestAssignments as TestAssignments
    from timeback_api.powerpath.resources.test_out import AsyncTestOut as AsyncTestOut
    from timeback_api.powerpath.resources.test_out import TestOut as TestOut
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_api.powerpath.resources.assessments": (
                "Assessments",
                "AsyncAssessments",
            ),
            "timeback_api.powerpath.resources.lesson_plans": (
                "AsyncLessonPlans",
                "LessonPlans",
            ),
            "timeback_api.powerpath.resources.placement": (
                "AsyncPlacement",
                "Placement",
            ),
            "timeback_api.powerpath.resources.render_config": (
                "AsyncRenderConfig",
                "RenderConfig",
            ),
            "timeback_api.powerpath.resources.screening": (
                "AsyncScreening",
                "Screening",
            ),
            "timeback_api.powerpath.resources.syllabus": (
                "AsyncSyllabus",
                "Syllabus",
            ),
            "timeback_api.powerpath.resources.test_assignments": (
                "AsyncTestAssignments",
                "TestAssignments",
            ),
            "timeback_api.powerpath.resources.test_out": (
                "AsyncTestOut",
                "TestOut",
            ),
        },
    )
