"""Published module name of what is in `timeback_caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CALIPER_DATA_VERSION",
    "ActivityCompletedEvent",
    "ActivityCompletedInput",
    "AssessmentItemEvent",
    "QuestionAnsweredInput",
    "QuestionGradeEvent",
    "QuestionGradedInput",
    "QuestionObjectInput",
    "QuestionSeenInput",
    "ResponseGeneratedInput",
    "ScoreGeneratedInput",
    "TimeSpentEvent",
    "TimeSpentInput",
    "TimeSpentMetric",
    "TimebackActivity",
    "TimebackActivityContext",
    "TimebackActivityMetric",
    "TimebackActivityMetricsCollection",
    "TimebackApp",
    "TimebackCourse",
    "TimebackTimeSpentMetricsCollection",
    "TimebackUser",
]

if TYPE_CHECKING:
    from timeback_caliper._published_names import CALIPER_DATA_VERSION as CALIPER_DATA_VERSION
    from timeback_caliper._published_names import ActivityCompletedEvent as ActivityCompletedEvent
    from timeback_caliper._published_names import AssessmentItemEvent as AssessmentItemEvent
    from timeback_caliper._published_names import QuestionGradeEvent as QuestionGradeEvent
    from timeback_caliper._published_names import QuestionObjectInput as QuestionObjectInput
    from timeback_caliper._published_names import ResponseGeneratedInput as ResponseGeneratedInput
    from timeback_caliper._published_names import ScoreGeneratedInput as ScoreGeneratedInput
    from timeback_caliper._published_names import TimebackActivityMetricsCollection as TimebackActivityMetricsCollection
    from timeback_caliper._published_names import (
        TimebackTimeSpentMetricsCollection as TimebackTimeSpentMetricsCollection,
    )
    from timeback_caliper._published_names import TimeSpentEvent as TimeSpentEvent
    from timeback_kit.services.caliper import ActivityCompletedInput as ActivityCompletedInput
    from timeback_kit.services.caliper import QuestionAnsweredInput as QuestionAnsweredInput
    from timeback_kit.services.caliper import QuestionGradedInput as QuestionGradedInput
    from timeback_kit.services.caliper import QuestionSeenInput as QuestionSeenInput
    from timeback_kit.services.caliper import TimebackActivity as TimebackActivity
    from timeback_kit.services.caliper import TimebackActivityContext as TimebackActivityContext
    from timeback_kit.services.caliper import TimebackActivityMetric as TimebackActivityMetric
    from timeback_kit.services.caliper import TimebackApp as TimebackApp
    from timeback_kit.services.caliper import TimebackCourse as TimebackCourse
    from timeback_kit.services.caliper import TimebackUser as TimebackUser
    from timeback_kit.services.caliper import TimeSpentInput as TimeSpentInput
    from timeback_kit.services.caliper import TimeSpentMetric as TimeSpentMetric
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper": (
                "ActivityCompletedInput",
                "QuestionAnsweredInput",
                "QuestionGradedInput",
                "QuestionSeenInput",
                "TimeSpentInput",
                "TimeSpentMetric",
                "TimebackActivity",
                "TimebackActivityContext",
                "TimebackActivityMetric",
                "TimebackApp",
                "TimebackCourse",
                "TimebackUser",
            ),
            "timeback_caliper._published_names": (
                "ActivityCompletedEvent",
                "AssessmentItemEvent",
                "CALIPER_DATA_VERSION",
                "QuestionGradeEvent",
                "QuestionObjectInput",
                "ResponseGeneratedInput",
                "ScoreGeneratedInput",
                "TimeSpentEvent",
                "TimebackActivityMetricsCollection",
                "TimebackTimeSpentMetricsCollection",
            ),
        },
    )
