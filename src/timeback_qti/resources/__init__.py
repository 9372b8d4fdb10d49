"""Documented import name of `timeback_api.qti.resources.assessment_items`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentItems",
    "AssessmentTests",
    "AssessmentTestsTestPartsScope",
    "AssessmentTestsTestPartsSectionsItemsScope",
    "AssessmentTestsTestPartsSectionsScope",
    "AsyncAssessmentItems",
    "AsyncAssessmentTests",
    "AsyncAssessmentTestsTestPartsScope",
    "AsyncAssessmentTestsTestPartsSectionsItemsScope",
    "AsyncAssessmentTestsTestPartsSectionsScope",
    "AsyncGeneral",
    "AsyncLesson",
    "AsyncStimuli",
    "AsyncValidate",
    "General",
    "Lesson",
    "Stimuli",
    "Validate",
]

if TYPE_CHECKING:
    from timeback_api.qti.resources.assessment_items import AssessmentItems as AssessmentItems
    from timeback_api.qti.resources.assessment_items import AsyncAssessmentItems as AsyncAssessmentItems
    from timeback_api.qti.resources.assessment_tests import (
        AssessmentTestsTestPartsScope as AssessmentTestsTestPartsScope,
    )
    from timeback_api.qti.resources.assessment_tests import (
        AssessmentTestsTestPartsSectionsItemsScope as AssessmentTestsTestPartsSectionsItemsScope,
    )
    from timeback_api.qti.resources.assessment_tests import (
        AssessmentTestsTestPartsSectionsScope as AssessmentTestsTestPartsSectionsScope,
    )
    from timeback_api.qti.resources.assessment_tests import (
        AsyncAssessmentTestsTestPartsScope as AsyncAssessmentTestsTestPartsScope,
    )
    from timeback_api.qti.resources.assessment_tests import (
        AsyncAssessmentTestsTestPartsSectionsItemsScope as AsyncAssessmentTestsTestPartsSectionsItemsScope,
    )
    from timeback_api.qti.resources.assessment_tests import (
        AsyncAssessmentTestsTestPartsSectionsScope as AsyncAssessmentTestsTestPartsSectionsScope,
    )
    from timeback_api.qti.resources.general import AsyncGeneral as AsyncGeneral
    from timeback_api.qti.resources.general import General as General
    from timeback_api.qti.resources.lesson import AsyncLesson as AsyncLesson
    from timeback_api.qti.resources.lesson import Lesson as Lesson
    from timeback_api.qti.resources.stimuli import AsyncStimuli as AsyncStimuli
    from timeback_api.qti.resources.stimuli import Stimuli as Stimuli
    from timeback_api.qti.resources.validate import AsyncValidate as AsyncValidate
    from timeback_api.qti.resources.validate import Validate as Validate
    from timeback_kit.services.qti.assessment_tests import AsyncAssessmentTests as AsyncAssessmentTests
    from timeback_kit.services.qti.sync_assessment_tests import AssessmentTests as AssessmentTests
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_api.qti.resources.assessment_items": (
                "AssessmentItems",
                "AsyncAssessmentItems",
            ),
            "timeback_kit.services.qti.sync_assessment_tests": ("AssessmentTests",),
            "timeback_api.qti.resources.assessment_tests": (
                "AssessmentTestsTestPartsScope",
                "AssessmentTestsTestPartsSectionsItemsScope",
                "AssessmentTestsTestPartsSectionsScope",
                "AsyncAssessmentTestsTestPartsScope",
                "AsyncAssessmentTestsTestPartsSectionsItemsScope",
                "AsyncAssessmentTestsTestPartsSectionsScope",
            ),
            "timeback_kit.services.qti.assessment_tests": ("AsyncAssessmentTests",),
            "timeback_api.qti.resources.general": (
                "AsyncGeneral",
                "General",
            ),
            "timeback_api.qti.resources.lesson": (
                "AsyncLesson",
                "Lesson",
            ),
            "timeback_api.qti.resources.stimuli": (
                "AsyncStimuli",
                "Stimuli",
            ),
            "timeback_api.qti.resources.validate": (
                "AsyncValidate",
                "Validate",
            ),
        },
    )
