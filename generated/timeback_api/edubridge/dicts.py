"""What `to_dict()` of models of EduBridge returns, and their methods take back: types that only a checker reads."""

from typing import Any, Literal, NotRequired, TypedDict


class ApplicationMetricDict(TypedDict):
    """Application metric, as `to_dict()` writes it."""

    applicationSourcedId: str
    metric: Literal["accuracy", "lessons", "quizzes", "spent_minutes", "unit_tests", "waste_minutes", "xp"]
    metricSource: Literal[
        "manual_entry", "powerpath", "timeback_adapter", "timeback_app", "timeback_direct_integration"
    ]


class OrganizationDict(TypedDict):
    """Organization, as `to_dict()` writes it."""

    children: "list[ReferenceDict] | None"
    dateLastModified: NotRequired[str | None]
    identifier: str
    metadata: NotRequired[dict[str, Any] | None]
    name: str
    parent: NotRequired["ReferenceDict | None"]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    type: Literal["department", "district", "local", "national", "school", "state"]


class ReferenceDict(TypedDict):
    """Reference, as `to_dict()` writes it."""

    href: NotRequired[str | None]
    name: NotRequired[str | None]
    sourcedId: str
    type: NotRequired[str | None]


class SubjectTrackDict(TypedDict):
    """Subject track, as `to_dict()` writes it."""

    course: "SubjectTrackCourseDict"
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    id: str
    org: "OrganizationDict | None"
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]


class SubjectTrackCourseDict(TypedDict):
    """Subject track course, as `to_dict()` writes it."""

    courseCode: NotRequired[str | None]
    dateLastModified: NotRequired[str | None]
    grades: NotRequired[
        list[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]] | None
    ]
    level: NotRequired[str | None]
    metadata: NotRequired[dict[str, Any] | None]
    org: "ReferenceDict"
    sourcedId: NotRequired[str | None]
    status: Literal["active", "tobedeleted"]
    subjectCodes: NotRequired[list[str] | None]
    subjects: NotRequired[
        list[
            Literal[
                "FastMath",
                "Language",
                "Math",
                "Reading",
                "Science",
                "Social Studies",
                "Vocabulary",
                "Writing",
                "None",
                "Other",
            ]
        ]
        | None
    ]
    title: str


class SubjectTrackGroupDict(TypedDict):
    """Subject track group, as `to_dict()` writes it."""

    key: "SubjectTrackGroupKeyDict"
    tracks: "list[SubjectTrackDict]"


class SubjectTrackGroupKeyDict(TypedDict):
    """Subject track group key, as `to_dict()` writes it."""

    courseId: str
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    isGlobal: bool
    subject: Literal[
        "FastMath", "Language", "Math", "Reading", "Science", "Social Studies", "Vocabulary", "Writing", "None", "Other"
    ]
