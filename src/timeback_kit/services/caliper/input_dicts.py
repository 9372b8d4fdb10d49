"""The inputs of Timeback profile events as dicts, under wire or Python names: types that only a checker reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from timeback_kit.services.caliper.types import (
        ActivityMetricType,
        Json,
        Role,
        Subject,
        TimebackActivity,
        TimebackActivityContext,
        TimebackActivityMetric,
        TimebackApp,
        TimebackCourse,
        TimebackUser,
        TimeMetricType,
        TimeSpentMetric,
    )


class UserDict(TypedDict):
    """`TimebackUser` as a dict."""

    id: str
    email: str
    type: NotRequired[Literal["TimebackUser"]]
    name: NotRequired[str | None]
    role: NotRequired[Role | None]
    extensions: NotRequired[Mapping[str, Any] | None]


class NamedDict(TypedDict):
    """`TimebackApp`, `TimebackCourse` or `TimebackActivity` as a dict."""

    name: str
    id: NotRequired[str | None]
    extensions: NotRequired[Mapping[str, Any] | None]


class ActivityContextDict(TypedDict):
    """`TimebackActivityContext` as a dict."""

    id: str
    subject: Subject
    app: TimebackApp | NamedDict
    type: NotRequired[Literal["TimebackActivityContext"]]
    course: NotRequired[TimebackCourse | NamedDict | None]
    activity: NotRequired[TimebackActivity | NamedDict | None]
    process: NotRequired[bool | None]
    extensions: NotRequired[Mapping[str, Any] | None]


class ActivityMetricDict(TypedDict):
    """`TimebackActivityMetric` as a dict."""

    type: ActivityMetricType
    value: float
    extensions: NotRequired[Mapping[str, Any] | None]


class TimeSpentMetricDict(TypedDict):
    """`TimeSpentMetric` as a dict."""

    type: TimeMetricType
    value: float
    subType: NotRequired[str | None]
    sub_type: NotRequired[str | None]
    startDate: NotRequired[datetime | str | None]
    start_date: NotRequired[datetime | str | None]
    endDate: NotRequired[datetime | str | None]
    end_date: NotRequired[datetime | str | None]
    extensions: NotRequired[Mapping[str, Any] | None]


class EventDict(TypedDict):
    """What every event may state, as a dict."""

    actor: TimebackUser | UserDict
    id: NotRequired[str | None]
    event_id: NotRequired[str | None]
    eventTime: NotRequired[datetime | str | None]
    event_time: NotRequired[datetime | str | None]
    edApp: NotRequired[str | Json | None]
    ed_app: NotRequired[str | Json | None]
    runId: NotRequired[str | None]
    run_id: NotRequired[str | None]
    session: NotRequired[str | Json | None]
    group: NotRequired[str | Json | None]
    target: NotRequired[str | Json | None]
    referrer: NotRequired[str | Json | None]
    membership: NotRequired[str | Json | None]
    federatedSession: NotRequired[str | Json | None]
    federated_session: NotRequired[str | Json | None]
    extensions: NotRequired[Mapping[str, Any] | None]


class ActivityCompletedDict(EventDict):
    """`ActivityCompletedInput` as a dict."""

    object: TimebackActivityContext | ActivityContextDict
    metrics: Sequence[TimebackActivityMetric | ActivityMetricDict]
    metricsId: NotRequired[str | None]
    metrics_id: NotRequired[str | None]
    attempt: NotRequired[int | None]
    generatedExtensions: NotRequired[Mapping[str, Any] | None]
    generated_extensions: NotRequired[Mapping[str, Any] | None]


class TimeSpentDict(EventDict):
    """`TimeSpentInput` as a dict."""

    object: TimebackActivityContext | ActivityContextDict
    metrics: Sequence[TimeSpentMetric | TimeSpentMetricDict]
    metricsId: NotRequired[str | None]
    metrics_id: NotRequired[str | None]


class QuestionSeenDict(EventDict):
    """`QuestionSeenInput` as a dict."""

    object: str | Json


class QuestionAnsweredDict(EventDict):
    """`QuestionAnsweredInput` as a dict."""

    object: str | Json
    generated: NotRequired[Json | None]


class QuestionGradedDict(EventDict):
    """`QuestionGradedInput` as a dict."""

    object: str | Json
    generated: Json
