"""The inputs of Timeback profile events: objects, or dicts with the same fields, mixed as one likes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime  # noqa: TC003 - models evaluate their annotations
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.models import Model, field, model

__all__ = [
    "ActivityCompletedInput",
    "CaliperEvent",
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
]

Json = Mapping[str, Any]
Role = Literal["student", "teacher", "admin", "guide"]
Subject = (
    Literal[
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
    | str
)
ActivityMetricType = Literal["xpEarned", "totalQuestions", "correctQuestions", "masteredUnits"]
TimeMetricType = Literal["active", "inactive", "waste", "unknown", "anti-pattern"]

if TYPE_CHECKING:
    from timeback_kit.services.caliper.input_dicts import (
        ActivityMetricDict,
        NamedDict,
        TimeSpentMetricDict,
    )
else:  # at run time the rules of the profile check them
    ActivityMetricDict = NamedDict = TimeSpentMetricDict = Json


@model
class TimebackUser(Model):
    """Who did it."""

    id: str = field("id")
    email: str = field("email")
    type: str = field("type", default="TimebackUser")
    name: str | None = field("name", default=None)
    role: Role | None = field("role", default=None)
    extensions: Json | None = field("extensions", default=None)


@model
class TimebackApp(Model):
    """The application in which it happened."""

    name: str = field("name")
    id: str | None = field("id", default=None)
    extensions: Json | None = field("extensions", default=None)


@model
class TimebackCourse(Model):
    """The course it belongs to."""

    name: str = field("name")
    id: str | None = field("id", default=None)
    extensions: Json | None = field("extensions", default=None)


@model
class TimebackActivity(Model):
    """The activity itself, such as a lesson or a quiz."""

    name: str = field("name")
    id: str | None = field("id", default=None)
    extensions: Json | None = field("extensions", default=None)


@model
class TimebackActivityContext(Model):
    """What was worked on: subject and app, with course and activity where there are any."""

    id: str = field("id")
    subject: Subject = field("subject")
    app: TimebackApp | NamedDict = field("app")
    type: str = field("type", default="TimebackActivityContext")
    course: TimebackCourse | NamedDict | None = field("course", default=None)
    activity: TimebackActivity | NamedDict | None = field("activity", default=None)
    process: bool | None = field("process", default=None)
    extensions: Json | None = field("extensions", default=None)


@model
class TimebackActivityMetric(Model):
    """One result of an activity."""

    type: ActivityMetricType = field("type")
    value: float = field("value")
    extensions: Json | None = field("extensions", default=None)


@model
class TimeSpentMetric(Model):
    """Seconds spent in one way, 86,400 at most."""

    type: TimeMetricType = field("type")
    value: float = field("value")
    sub_type: str | None = field("subType", default=None)
    start_date: datetime | str | None = field("startDate", default=None)
    end_date: datetime | str | None = field("endDate", default=None)
    extensions: Json | None = field("extensions", default=None)


@model
class EventInput(Model):
    """What every event may state.

    Without `event_time` it happened now. Without `event_id` its id is derived from what the event says where
    `event_time` is given (for a completed activity `run_id` is enough), and random otherwise: an event that is built
    twice from the same input then has the same id.
    """

    actor: TimebackUser | Json = field("actor")
    event_time: datetime | str | None = field("eventTime", default=None)
    event_id: str | None = field("id", default=None)
    ed_app: str | Json | None = field("edApp", default=None)
    session: str | Json | None = field("session", default=None)
    extensions: Json | None = field("extensions", default=None)
    run_id: str | None = field("runId", default=None)
    group: str | Json | None = field("group", default=None)
    target: str | Json | None = field("target", default=None)
    referrer: str | Json | None = field("referrer", default=None)
    membership: str | Json | None = field("membership", default=None)
    federated_session: str | Json | None = field("federatedSession", default=None)


@model
class ActivityCompletedInput(EventInput):
    """A completed activity with its results."""

    object: TimebackActivityContext | Json = field("object")
    metrics: Sequence[TimebackActivityMetric | ActivityMetricDict] = field("metrics")
    metrics_id: str | None = field("metricsId", default=None)
    attempt: int | None = field("attempt", default=None)
    generated_extensions: Json | None = field("generatedExtensions", default=None)


@model
class TimeSpentInput(EventInput):
    """Seconds spent on an activity."""

    object: TimebackActivityContext | Json = field("object")
    metrics: Sequence[TimeSpentMetric | TimeSpentMetricDict] = field("metrics")
    metrics_id: str | None = field("metricsId", default=None)


@model
class QuestionSeenInput(EventInput):
    """A question that was shown; `object` is the question and `ed_app` the application, which is required."""

    object: str | Json = field("object")


@model
class QuestionAnsweredInput(EventInput):
    """A question that was answered; `generated` describes the response, `ed_app` is required."""

    object: str | Json = field("object")
    generated: Json | None = field("generated", default=None)


@model
class QuestionGradedInput(EventInput):
    """A question that was graded: the id of what was graded, and its `scoreGiven`; `ed_app` is required."""

    object: str | Json = field("object")
    generated: Json = field("generated")


@model
class CaliperEvent(Model):
    """A Caliper event as it goes out."""

    context: str = field("@context", default="http://purl.imsglobal.org/ctx/caliper/v1p2")
    id: str = field("id")
    type: str = field("type")
    action: str = field("action")
    actor: str | dict[str, Any] = field("actor")
    object: str | dict[str, Any] = field("object")
    event_time: str = field("eventTime")
    profile: str | None = field("profile", default=None)
    generated: str | dict[str, Any] | None = field("generated", default=None)
    ed_app: str | dict[str, Any] | None = field("edApp", default=None)
    session: str | dict[str, Any] | None = field("session", default=None)
    extensions: dict[str, Any] | None = field("extensions", default=None)
    group: str | dict[str, Any] | None = field("group", default=None)
    target: str | dict[str, Any] | None = field("target", default=None)
    referrer: str | dict[str, Any] | None = field("referrer", default=None)
    membership: str | dict[str, Any] | None = field("membership", default=None)
    federated_session: str | dict[str, Any] | None = field("federatedSession", default=None)
