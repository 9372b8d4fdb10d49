"""Inputs of Caliper: request bodies and query parameters, under their JSON names."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NotRequired, TypedDict

EntityInput = TypedDict(
    "EntityInput",
    {
        "@context": NotRequired[str],
        "dateCreated": NotRequired[dt.datetime | str],
        "dateModified": NotRequired[dt.datetime | str],
        "description": NotRequired[str],
        "extensions": NotRequired[Mapping[str, Any]],
        "id": str,
        "name": NotRequired[str],
        "otherIdentifiers": NotRequired[Sequence[Mapping[str, Any] | str]],
        "type": str,
    },
)
"""A Caliper entity: a person, a resource, a metric or the like."""


EventInput = TypedDict(
    "EventInput",
    {
        "action": str,
        "actor": Mapping[str, Any] | str,
        "@context": NotRequired[str],
        "edApp": NotRequired[Mapping[str, Any] | str],
        "eventTime": dt.datetime | str,
        "extensions": NotRequired[Mapping[str, Any]],
        "federatedSession": NotRequired[Mapping[str, Any] | str],
        "generated": NotRequired[Mapping[str, Any] | str],
        "group": NotRequired[Mapping[str, Any] | str],
        "id": str,
        "membership": NotRequired[Mapping[str, Any] | str],
        "object": Mapping[str, Any] | str,
        "profile": NotRequired[
            Literal[
                "AnnotationProfile",
                "AssessmentProfile",
                "AssignableProfile",
                "FeedbackProfile",
                "ForumProfile",
                "GeneralProfile",
                "GradingProfile",
                "MediaProfile",
                "ReadingProfile",
                "ResourceManagementProfile",
                "SearchProfile",
                "SessionProfile",
                "SurveyProfile",
                "TimebackProfile",
                "ToolLaunchProfile",
                "ToolUseProfile",
            ]
        ],
        "referrer": NotRequired[Mapping[str, Any] | str],
        "session": NotRequired[Mapping[str, Any] | str],
        "target": NotRequired[Mapping[str, Any] | str],
        "type": str,
    },
)
"""A Caliper event: who did what to which object, and when."""


class EnvelopeInput(TypedDict):
    """Events, with the sensor that saw them and the time they were sent."""

    data: Sequence[EventInput | EntityInput]
    dataVersion: NotRequired[Annotated[Literal["http://purl.imsglobal.org/ctx/caliper/v1p2"], "stated"]]
    sendTime: dt.datetime | str
    sensor: str
