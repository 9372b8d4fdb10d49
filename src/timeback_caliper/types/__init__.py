"""Documented import name of `timeback_kit.services.caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
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
]

if TYPE_CHECKING:
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
            "timeback_kit.services.caliper": __all__,
        },
        submodules=(
            "inputs",
            "responses",
        ),
    )
