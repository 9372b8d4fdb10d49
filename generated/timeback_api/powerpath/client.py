"""Clients of PowerPath: lesson plans, placement and assessments."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import PowerPathError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.assessments import Assessments, AsyncAssessments
    from .resources.lesson_plans import AsyncLessonPlans, LessonPlans
    from .resources.placement import AsyncPlacement, Placement
    from .resources.render_config import AsyncRenderConfig, RenderConfig
    from .resources.screening import AsyncScreening, Screening
    from .resources.syllabus import AsyncSyllabus, Syllabus
    from .resources.test_assignments import AsyncTestAssignments, TestAssignments
    from .resources.test_out import AsyncTestOut, TestOut


class AsyncPowerPathApi(AsyncServiceClient):
    """PowerPath, async: lesson plans, placement and assessments."""

    service: ClassVar[str] = "powerpath"
    error: ClassVar[type[TimebackError]] = PowerPathError

    @property
    def assessments(self) -> AsyncAssessments:
        """Assessments."""
        from .resources.assessments import AsyncAssessments

        return AsyncAssessments(self)

    @property
    def lesson_plans(self) -> AsyncLessonPlans:
        """Lesson plans."""
        from .resources.lesson_plans import AsyncLessonPlans

        return AsyncLessonPlans(self)

    @property
    def placement(self) -> AsyncPlacement:
        """Placement."""
        from .resources.placement import AsyncPlacement

        return AsyncPlacement(self)

    @property
    def render_config(self) -> AsyncRenderConfig:
        """Render config."""
        from .resources.render_config import AsyncRenderConfig

        return AsyncRenderConfig(self)

    @property
    def screening(self) -> AsyncScreening:
        """Screening."""
        from .resources.screening import AsyncScreening

        return AsyncScreening(self)

    @property
    def syllabus(self) -> AsyncSyllabus:
        """Syllabus."""
        from .resources.syllabus import AsyncSyllabus

        return AsyncSyllabus(self)

    @property
    def test_assignments(self) -> AsyncTestAssignments:
        """Test assignments."""
        from .resources.test_assignments import AsyncTestAssignments

        return AsyncTestAssignments(self)

    @property
    def test_out(self) -> AsyncTestOut:
        """Test out."""
        from .resources.test_out import AsyncTestOut

        return AsyncTestOut(self)


class PowerPathApi(SyncServiceClient):
    """PowerPath, blocking: lesson plans, placement and assessments."""

    service: ClassVar[str] = "powerpath"
    error: ClassVar[type[TimebackError]] = PowerPathError

    @property
    def assessments(self) -> Assessments:
        """Assessments."""
        from .resources.assessments import Assessments

        return Assessments(self)

    @property
    def lesson_plans(self) -> LessonPlans:
        """Lesson plans."""
        from .resources.lesson_plans import LessonPlans

        return LessonPlans(self)

    @property
    def placement(self) -> Placement:
        """Placement."""
        from .resources.placement import Placement

        return Placement(self)

    @property
    def render_config(self) -> RenderConfig:
        """Render config."""
        from .resources.render_config import RenderConfig

        return RenderConfig(self)

    @property
    def screening(self) -> Screening:
        """Screening."""
        from .resources.screening import Screening

        return Screening(self)

    @property
    def syllabus(self) -> Syllabus:
        """Syllabus."""
        from .resources.syllabus import Syllabus

        return Syllabus(self)

    @property
    def test_assignments(self) -> TestAssignments:
        """Test assignments."""
        from .resources.test_assignments import TestAssignments

        return TestAssignments(self)

    @property
    def test_out(self) -> TestOut:
        """Test out."""
        from .resources.test_out import TestOut

        return TestOut(self)
