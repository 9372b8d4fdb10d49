"""Names of the published `timeback-caliper` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict

from timeback_api.caliper.models import JobResult as EventResult
from timeback_kit.runtime.models import Model, field, model
from timeback_kit.runtime.paging import Page as ListEventsResult
from timeback_kit.services.caliper import types
from timeback_kit.services.caliper.types import CaliperEvent as ActivityCompletedEvent
from timeback_kit.services.caliper.types import CaliperEvent as AssessmentItemEvent
from timeback_kit.services.caliper.types import CaliperEvent as QuestionGradeEvent
from timeback_kit.services.caliper.types import CaliperEvent as TimeSpentEvent
from timeback_kit.services.caliper.types import CaliperEvent as TimebackEvent
from timeback_kit.version import __version__ as __version__

__all__ = [
    "CALIPER_DATA_VERSION",
    "QUESTION_RESULT_SCORE_TYPE",
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
    "__version__",
]

if TYPE_CHECKING:

    class QuestionObjectInput(TypedDict, total=False):
        id: "str"
        name: "str"
        isPartOf: "Any"
        extensions: "Any"

    class ResponseGeneratedInput(TypedDict, total=False):
        id: "str"
        attempt: "Any"
        startedAtTime: "str"
        endedAtTime: "str"
        duration: "str"
        extensions: "Any"

    class ScoreGeneratedInput(TypedDict, total=False):
        id: "str"
        scoreGiven: "float"
        maxScore: "float"
        attempt: "Any"
        comment: "str"
        extensions: "Any"

else:
    from timeback_common._published.inputs import input_class

    QuestionObjectInput = input_class(
        "QuestionObjectInput",
        __name__,
        [
            "id",
            "name",
            "isPartOf",
            "extensions",
        ],
    )
    ResponseGeneratedInput = input_class(
        "ResponseGeneratedInput",
        __name__,
        [
            "id",
            "attempt",
            "startedAtTime",
            "endedAtTime",
            "duration",
            "extensions",
        ],
    )
    ScoreGeneratedInput = input_class(
        "ScoreGeneratedInput",
        __name__,
        [
            "id",
            "scoreGiven",
            "maxScore",
            "attempt",
            "comment",
            "extensions",
        ],
    )

ActivityMetricType = Literal[
    "xpEarned",
    "totalQuestions",
    "correctQuestions",
    "masteredUnits",
]
TimeSpentMetricType = Literal[
    "active",
    "inactive",
    "waste",
    "unknown",
    "anti-pattern",
]
TimebackSubject = Literal[
    "Reading",
    "Language",
    "Vocabulary",
    "Social Studies",
    "Writing",
    "Science",
    "FastMath",
    "Math",
    "None",
    "Other",
]
TimebackUserRole = Literal[
    "student",
    "teacher",
    "admin",
    "guide",
]
CALIPER_DATA_VERSION: Final = "http://purl.imsglobal.org/ctx/caliper/v1p2"
QUESTION_RESULT_SCORE_TYPE: Final = "QUESTION_RESULT"


@model
class CaliperEnvelope(Model):
    """Fields of the published `CaliperEnvelope`."""

    sensor: "str | None" = field("sensor", default=None)
    send_time: "str | None" = field("sendTime", default=None)
    data_version: "str | None" = field("dataVersion", default=None)
    data: "list[Any] | None" = field("data", default=None)


@model
class Pagination(Model):
    """Fields of the published `Pagination`."""

    total: "int | None" = field("total", default=None)
    total_pages: "int | None" = field("totalPages", default=None)
    current_page: "int | None" = field("currentPage", default=None)
    limit: "int | None" = field("limit", default=None)


@model
class TimebackActivityMetricsCollection(Model):
    """Fields of the published `TimebackActivityMetricsCollection`."""

    id: "str | None" = field("id", default=None)
    type: "str | None" = field("type", default=None)
    items: "list[types.TimebackActivityMetric] | None" = field("items", default=None)
    attempt: "int | None" = field("attempt", default=None)
    extensions: "Any | None" = field("extensions", default=None)


@model
class TimebackTimeSpentMetricsCollection(Model):
    """Fields of the published `TimebackTimeSpentMetricsCollection`."""

    id: "str | None" = field("id", default=None)
    type: "str | None" = field("type", default=None)
    items: "list[types.TimeSpentMetric] | None" = field("items", default=None)
    extensions: "Any | None" = field("extensions", default=None)
