"""Clients of QTI: assessment tests, items and stimuli."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import QtiError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.assessment_items import AssessmentItems, AsyncAssessmentItems
    from .resources.assessment_tests import AssessmentTests, AsyncAssessmentTests
    from .resources.general import AsyncGeneral, General
    from .resources.lesson import AsyncLesson, Lesson
    from .resources.stimuli import AsyncStimuli, Stimuli
    from .resources.validate import AsyncValidate, Validate


class AsyncQtiApi(AsyncServiceClient):
    """QTI, async: assessment tests, items and stimuli."""

    service: ClassVar[str] = "qti"
    error: ClassVar[type[TimebackError]] = QtiError

    @property
    def assessment_items(self) -> AsyncAssessmentItems:
        """Assessment items."""
        from .resources.assessment_items import AsyncAssessmentItems

        return AsyncAssessmentItems(self)

    @property
    def assessment_tests(self) -> AsyncAssessmentTests:
        """Assessment tests."""
        from .resources.assessment_tests import AsyncAssessmentTests

        return AsyncAssessmentTests(self)

    @property
    def general(self) -> AsyncGeneral:
        """General."""
        from .resources.general import AsyncGeneral

        return AsyncGeneral(self)

    @property
    def lesson(self) -> AsyncLesson:
        """Lesson."""
        from .resources.lesson import AsyncLesson

        return AsyncLesson(self)

    @property
    def stimuli(self) -> AsyncStimuli:
        """Stimuli."""
        from .resources.stimuli import AsyncStimuli

        return AsyncStimuli(self)

    @property
    def validate(self) -> AsyncValidate:
        """Validate."""
        from .resources.validate import AsyncValidate

        return AsyncValidate(self)


class QtiApi(SyncServiceClient):
    """QTI, blocking: assessment tests, items and stimuli."""

    service: ClassVar[str] = "qti"
    error: ClassVar[type[TimebackError]] = QtiError

    @property
    def assessment_items(self) -> AssessmentItems:
        """Assessment items."""
        from .resources.assessment_items import AssessmentItems

        return AssessmentItems(self)

    @property
    def assessment_tests(self) -> AssessmentTests:
        """Assessment tests."""
        from .resources.assessment_tests import AssessmentTests

        return AssessmentTests(self)

    @property
    def general(self) -> General:
        """General."""
        from .resources.general import General

        return General(self)

    @property
    def lesson(self) -> Lesson:
        """Lesson."""
        from .resources.lesson import Lesson

        return Lesson(self)

    @property
    def stimuli(self) -> Stimuli:
        """Stimuli."""
        from .resources.stimuli import Stimuli

        return Stimuli(self)

    @property
    def validate(self) -> Validate:
        """Validate."""
        from .resources.validate import Validate

        return Validate(self)
