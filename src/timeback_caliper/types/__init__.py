"""Documented import name of `timeback_kit.services.caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "ActivityCompletedEvent",
    "ActivityCompletedInput",
    "ActivityMetricType",
    "AssessmentItemEvent",
    "CaliperEnvelope",
    "CaliperEvent",
    "EntityInput",
    "EnvelopeInput",
    "EventInput",
    "EventPagination",
    "EventResult",
    "JobResult",
    "JobReturnValue",
    "JobStatus",
    "ListEventsResult",
    "Pagination",
    "QuestionAnsweredInput",
    "QuestionGradeEvent",
    "QuestionGradedInput",
    "QuestionObjectInput",
    "QuestionSeenInput",
    "ResponseGeneratedInput",
    "ScoreGeneratedInput",
    "SendEventsResult",
    "StoredEvent",
    "TimeSpentEvent",
    "TimeSpentInput",
    "TimeSpentMetric",
    "TimeSpentMetricType",
    "TimebackActivity",
    "TimebackActivityContext",
    "TimebackActivityMetric",
    "TimebackActivityMetricsCollection",
    "TimebackApp",
    "TimebackCourse",
    "TimebackEvent",
    "TimebackSubject",
    "TimebackTimeSpentMetricsCollection",
    "TimebackUser",
    "TimebackUserRole",
    "ValidationResult",
]

if TYPE_CHECKING:
    from timeback_caliper._published_names import ActivityCompletedEvent as ActivityCompletedEvent
    from timeback_caliper._published_names import ActivityMetricType as ActivityMetricType
    from timeback_caliper._published_names import AssessmentItemEvent as AssessmentItemEvent
    from timeback_caliper._published_names import CaliperEnvelope as CaliperEnvelope
    from timeback_caliper._published_names import EventResult as EventResult
    from timeback_caliper._published_names import ListEventsResult as ListEventsResult
    from timeback_caliper._published_names import Pagination as Pagination
    from timeback_caliper._published_names import QuestionGradeEvent as QuestionGradeEvent
    from timeback_caliper._published_names import QuestionObjectInput as QuestionObjectInput
    from timeback_caliper._published_names import ResponseGeneratedInput as ResponseGeneratedInput
    from timeback_caliper._published_names import ScoreGeneratedInput as ScoreGeneratedInput
    from timeback_caliper._published_names import TimebackActivityMetricsCollection as TimebackActivityMetricsCollection
    from timeback_caliper._published_names import TimebackEvent as TimebackEvent
    from timeback_caliper._published_names import TimebackSubject as TimebackSubject
    from timeback_caliper._published_names import (
        TimebackTimeSpentMetricsCollection as TimebackTimeSpentMetricsCollection,
    )
    from timeback_caliper._published_names import TimebackUserRole as TimebackUserRole
    from timeback_caliper._published_names import TimeSpentEvent as TimeSpentEvent
    from timeback_caliper._published_names import TimeSpentMetricType as TimeSpentMetricType
    from timeback_kit.services.caliper import ActivityCompletedInput as ActivityCompletedInput
    from timeback_kit.services.caliper import CaliperEvent as CaliperEvent
    from timeback_kit.services.caliper import EntityInput as EntityInput
    from timeback_kit.services.caliper import EnvelopeInput as EnvelopeInput
    from timeback_kit.services.caliper import EventInput as EventInput
    from timeback_kit.services.caliper import EventPagination as EventPagination
    from timeback_kit.services.caliper import JobResult as JobResult
    from timeback_kit.services.caliper import JobReturnValue as JobReturnValue
    from timeback_kit.services.caliper import JobStatus as JobStatus
    from timeback_kit.services.caliper import QuestionAnsweredInput as QuestionAnsweredInput
    from timeback_kit.services.caliper import QuestionGradedInput as QuestionGradedInput
    from timeback_kit.services.caliper import QuestionSeenInput as QuestionSeenInput
    from timeback_kit.services.caliper import SendEventsResult as SendEventsResult
    from timeback_kit.services.caliper import StoredEvent as StoredEvent
    from timeback_kit.services.caliper import TimebackActivity as TimebackActivity
    from timeback_kit.services.caliper import TimebackActivityContext as TimebackActivityContext
    from timeback_kit.services.caliper import TimebackActivityMetric as TimebackActivityMetric
    from timeback_kit.services.caliper import TimebackApp as TimebackApp
    from timeback_kit.services.caliper import TimebackCourse as TimebackCourse
    from timeback_kit.services.caliper import TimebackUser as TimebackUser
    from timeback_kit.services.caliper import TimeSpentInput as TimeSpentInput
    from timeback_kit.services.caliper import TimeSpentMetric as TimeSpentMetric
    from timeback_kit.services.caliper import ValidationResult as ValidationResult
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper": (
                "ActivityCompletedInput",
                "CaliperEvent",
                "EntityInput",
                "EnvelopeInput",
                "EventInput",
                "EventPagination",
                "JobResult",
                "JobReturnValue",
                "JobStatus",
                "QuestionAnsweredInput",
                "QuestionGradedInput",
                "QuestionSeenInput",
                "SendEventsResult",
                "StoredEvent",
                "TimeSpentInput",
                "TimeSpentMetric",
                "TimebackActivity",
                "TimebackActivityContext",
                "TimebackActivityMetric",
                "TimebackApp",
                "TimebackCourse",
                "TimebackUser",
                "ValidationResult",
            ),
            "timeback_caliper._published_names": (
                "ActivityCompletedEvent",
                "ActivityMetricType",
                "AssessmentItemEvent",
                "CaliperEnvelope",
                "EventResult",
                "ListEventsResult",
                "Pagination",
                "QuestionGradeEvent",
                "QuestionObjectInput",
                "ResponseGeneratedInput",
                "ScoreGeneratedInput",
                "TimeSpentEvent",
                "TimeSpentMetricType",
                "TimebackActivityMetricsCollection",
                "TimebackEvent",
                "TimebackSubject",
                "TimebackTimeSpentMetricsCollection",
                "TimebackUserRole",
            ),
        },
        submodules=(
            "api",
            "inputs",
            "responses",
            "timeback",
        ),
    )
