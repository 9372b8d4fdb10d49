"""What `to_dict()` of models of PowerPath returns, and their methods take back: types that only a checker reads."""

from typing import Any, Literal, NotRequired, TypedDict

AssessmentLineItemDict = TypedDict(
    "AssessmentLineItemDict",
    {
        "class": NotRequired["ReferenceDict | None"],
        "component": NotRequired["ReferenceDict | None"],
        "componentResource": NotRequired["ReferenceDict | None"],
        "course": NotRequired["ReferenceDict | None"],
        "dateLastModified": NotRequired[str | None],
        "description": NotRequired[str | None],
        "learningObjectiveSet": NotRequired["list[LearningObjectiveSetDict] | None"],
        "metadata": NotRequired[dict[str, Any] | None],
        "parentAssessmentLineItem": NotRequired["ReferenceDict | None"],
        "resultValueMax": NotRequired[float | None],
        "resultValueMin": NotRequired[float | None],
        "scoreScale": NotRequired["ReferenceDict | None"],
        "sourcedId": NotRequired[str | None],
        "status": Literal["active", "tobedeleted"],
        "title": str,
    },
)
"""Assessment line item, as `to_dict()` writes it."""


class AssessmentResultDict(TypedDict):
    """Assessment result, as `to_dict()` writes it."""

    assessmentLineItem: "ReferenceDict"
    comment: NotRequired[str | None]
    dateLastModified: NotRequired[str | None]
    inProgress: NotRequired[str | None]
    incomplete: NotRequired[str | None]
    late: NotRequired[str | None]
    learningObjectiveSet: NotRequired["list[LearningObjectiveScoreSetDict] | None"]
    metadata: NotRequired[dict[str, Any] | None]
    missing: NotRequired[str | None]
    score: NotRequired[float | None]
    scoreDate: str
    scorePercentile: NotRequired[float | None]
    scoreScale: NotRequired["ReferenceDict | None"]
    scoreStatus: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourcedId: NotRequired[str | None]
    status: Literal["active", "tobedeleted"]
    student: "ReferenceDict"
    textScore: NotRequired[str | None]


class ExternalTestAssignmentDict(TypedDict):
    """External test assignment, as `to_dict()` writes it."""

    assignmentId: NotRequired[str | None]
    attempt: float
    classId: NotRequired[str | None]
    credentials: NotRequired["TestCredentialsDict | None"]
    lessonType: Literal["placement", "test-out", "unit-test"]
    testId: NotRequired[str | None]
    testUrl: NotRequired[str | None]
    toolProvider: Literal["edulastic", "mastery-track"]


class LearningObjectiveResultDict(TypedDict):
    """Learning objective result, as `to_dict()` writes it."""

    learningObjectiveId: str
    score: NotRequired[float | None]
    textScore: NotRequired[str | None]


class LearningObjectiveScoreSetDict(TypedDict):
    """Learning objective score set, as `to_dict()` writes it."""

    learningObjectiveResults: "list[LearningObjectiveResultDict]"
    source: str


class LearningObjectiveSetDict(TypedDict):
    """Learning objective set, as `to_dict()` writes it."""

    learningObjectiveIds: list[str]
    source: str


class LessonPlanDict(TypedDict):
    """Lesson plan, as `to_dict()` writes it."""

    course: "LessonPlanCourseDict"
    subComponents: "list[LessonPlanTreeComponentDict]"


class LessonPlanComponentResourceDict(TypedDict):
    """Lesson plan component resource, as `to_dict()` writes it."""

    clientAppId: str | None
    courseComponentSourcedId: str
    id: str
    metadata: NotRequired[dict[str, Any] | None]
    resource: "LessonPlanResourceDict"
    sortOrder: NotRequired[str | None]
    tenantId: str | None


class LessonPlanCourseDict(TypedDict):
    """Lesson plan course, as `to_dict()` writes it."""

    academicSession: NotRequired["ReferenceDict | None"]
    courseCode: NotRequired[str | None]
    dateLastModified: NotRequired[str | None]
    grades: NotRequired[
        list[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]] | None
    ]
    gradingScheme: NotRequired[str | None]
    level: NotRequired[str | None]
    metadata: NotRequired[dict[str, Any] | None]
    org: "ReferenceDict"
    resources: NotRequired["list[ReferenceDict] | None"]
    schoolYear: NotRequired["ReferenceDict | None"]
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


class LessonPlanOperationDict(TypedDict):
    """Lesson plan operation, as `to_dict()` writes it."""

    createdAt: str
    createdBy: str | None
    id: str
    payload: NotRequired[Any]
    reason: str | None
    sequenceNumber: float
    type: str


class LessonPlanResourceDict(TypedDict):
    """Lesson plan resource, as `to_dict()` writes it."""

    applicationId: NotRequired[str | None]
    dateLastModified: NotRequired[str | None]
    importance: NotRequired[Literal["primary", "secondary"] | None]
    metadata: NotRequired[dict[str, Any] | None]
    metadataDetails: "ResourceMetadataDetailsDict"
    roles: NotRequired[list[Literal["primary", "secondary"]] | None]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    title: str
    vendorId: NotRequired[str | None]
    vendorResourceId: str


class LessonPlanTreeComponentDict(TypedDict):
    """Lesson plan tree component, as `to_dict()` writes it."""

    componentResources: NotRequired["list[LessonPlanComponentResourceDict] | None"]
    id: str
    metadata: NotRequired[dict[str, Any] | None]
    prerequisiteCriteria: NotRequired[str | None]
    prerequisites: NotRequired[list[str] | None]
    sortOrder: NotRequired[str | None]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    subComponents: NotRequired["list[LessonPlanTreeComponentDict] | None"]
    title: str
    unlockDate: NotRequired[str | None]


class ReferenceDict(TypedDict):
    """Reference, as `to_dict()` writes it."""

    href: NotRequired[str | None]
    name: NotRequired[str | None]
    sourcedId: str
    type: NotRequired[
        Literal[
            "academicSession",
            "assessmentLineItem",
            "category",
            "class",
            "componentResource",
            "course",
            "courseComponent",
            "demographics",
            "enrollment",
            "gradingPeriod",
            "lineItem",
            "org",
            "resource",
            "result",
            "scoreScale",
            "student",
            "teacher",
            "term",
            "user",
        ]
        | None
    ]


class RenderConfigDict(TypedDict):
    """Render config, as `to_dict()` writes it."""

    courseId: str
    rendererId: str
    rendererUrl: str
    rendererVersion: NotRequired[str | None]
    suppressCorrectResponse: bool
    suppressFeedback: bool


class ResourceMetadataDetailsDict(TypedDict):
    """Resource metadata details, as `to_dict()` writes it."""

    type: str


class ScreeningAssignmentDict(TypedDict):
    """Screening assignment, as `to_dict()` writes it."""

    assignedTestKey: str | None
    nweaStatus: (
        Literal[
            "ABANDONED",
            "AWAITING_STUDENT",
            "COMPLETED",
            "ENQUEUED",
            "FAILED",
            "IN_PROGRESS",
            "PAUSED",
            "SUSPENDED",
            "TERMINATED",
        ]
        | None
    )
    status: Literal["abandoned", "assigned", "blocked", "completed", "enqueued", "failed", "in_progress"] | None


class StudentItemResponseDict(TypedDict, total=False):
    """Student item response, as `to_dict()` writes it."""

    componentResourceLineItem: "AssessmentLineItemDict | None"
    componentResourceResult: "AssessmentResultDict | None"


class TestAssignmentDict(TypedDict):
    """Test assignment, as `to_dict()` writes it."""

    assignedAt: NotRequired[str | None]
    assignedByUserSourcedId: str | None
    assignmentStatus: str
    completedAt: NotRequired[str | None]
    componentResourceSourcedId: NotRequired[str | None]
    expiresAt: NotRequired[str | None]
    grade: str
    resourceSourcedId: NotRequired[str | None]
    sourcedId: str
    studentEmail: str
    studentSourcedId: str
    subject: str
    testName: NotRequired[str | None]


class TestCredentialsDict(TypedDict):
    """Test credentials, as `to_dict()` writes it."""

    email: str
    password: str
