"""Inputs of OneRoster: request bodies and query parameters, under their JSON names."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .snake_inputs import (
        AcademicSessionInputSnake,
        AcademicSessionPatchInputSnake,
        AgentInputSnake,
        AssessmentLineItemInputSnake,
        AssessmentLineItemPatchInputSnake,
        AssessmentResultInputSnake,
        AssessmentResultPatchInputSnake,
        CategoryInputSnake,
        CategoryPatchInputSnake,
        ClassEnrollmentInputSnake,
        ClassInputSnake,
        ClassPatchInputSnake,
        ClassUpdateInputSnake,
        CompletedOnboardingInputSnake,
        ComponentResourceInputSnake,
        CourseComponentInputSnake,
        CourseInputSnake,
        CoursePatchInputSnake,
        CredentialInputSnake,
        DemographicsInputSnake,
        DemographicsPatchInputSnake,
        EnrollmentInputSnake,
        EnrollmentPatchInputSnake,
        EnrollmentUpdateInputSnake,
        GradingPeriodInputSnake,
        GradingPeriodPatchInputSnake,
        LearningObjectiveResultInputSnake,
        LearningObjectiveScoreSetInputSnake,
        LearningObjectiveSetInputSnake,
        LineItemInputSnake,
        LineItemPatchInputSnake,
        OrganizationInputSnake,
        OrganizationPatchInputSnake,
        ReferenceInputSnake,
        ResourceInputSnake,
        ResourcePatchInputSnake,
        ResourceUpdateInputSnake,
        ResultInputSnake,
        ResultPatchInputSnake,
        SchoolInputSnake,
        SchoolPatchInputSnake,
        ScoreScaleInputSnake,
        ScoreScalePatchInputSnake,
        ScoreScaleValueInputSnake,
        TermPatchInputSnake,
        UserInputSnake,
        UserPatchInputSnake,
        UserRoleInputSnake,
    )


class ReferenceInput(TypedDict):
    """A pointer to another object."""

    href: NotRequired[str]
    name: NotRequired[str]
    sourcedId: str
    type: NotRequired[str]


class AcademicSessionInput(TypedDict):
    """An academic session to write."""

    children: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake] | None"]
    dateLastModified: NotRequired[dt.datetime | str]
    endDate: str
    metadata: NotRequired[Mapping[str, Any] | None]
    org: "ReferenceInput | ReferenceInputSnake"
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    schoolYear: str | float
    sourcedId: NotRequired[Annotated[str, "stated"]]
    startDate: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


class AcademicSessionPatchInput(TypedDict, total=False):
    """The properties of an academic session to change."""

    children: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    dateLastModified: dt.datetime | str
    endDate: str
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    parent: "ReferenceInput | ReferenceInputSnake | None"
    schoolYear: str | float
    sourcedId: str
    startDate: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


class AgentInput(TypedDict, total=False):
    """The user who becomes an agent."""

    agentSourcedId: str


class LearningObjectiveSetInput(TypedDict):
    """Learning objectives of one source."""

    learningObjectiveIds: Sequence[str]
    source: str


AssessmentLineItemInput = TypedDict(
    "AssessmentLineItemInput",
    {
        "class": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "component": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "componentResource": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "course": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "dateLastModified": NotRequired[dt.datetime | str],
        "description": NotRequired[str | None],
        "learningObjectiveSet": NotRequired[
            "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None"
        ],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "parentAssessmentLineItem": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "resultValueMax": NotRequired[float | None],
        "resultValueMin": NotRequired[float | None],
        "scoreScale": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "sourcedId": NotRequired[str],
        "status": Literal["active", "tobedeleted"],
        "title": str,
    },
)
"""A column of the gradebook for one assessment of a lesson."""


AssessmentLineItemPatchInput = TypedDict(
    "AssessmentLineItemPatchInput",
    {
        "class": "ReferenceInput | ReferenceInputSnake | None",
        "component": "ReferenceInput | ReferenceInputSnake | None",
        "componentResource": "ReferenceInput | ReferenceInputSnake | None",
        "course": "ReferenceInput | ReferenceInputSnake | None",
        "dateLastModified": dt.datetime | str,
        "description": str | None,
        "learningObjectiveSet": "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None",
        "metadata": Mapping[str, Any] | None,
        "parentAssessmentLineItem": "ReferenceInput | ReferenceInputSnake | None",
        "resultValueMax": float | None,
        "resultValueMin": float | None,
        "scoreScale": "ReferenceInput | ReferenceInputSnake | None",
        "sourcedId": str,
        "status": Literal["active", "tobedeleted"],
        "title": str,
    },
    total=False,
)
"""The properties of an assessment line item to change."""


class LearningObjectiveResultInput(TypedDict):
    """The score in one learning objective."""

    learningObjectiveId: str
    score: NotRequired[float]
    textScore: NotRequired[str]


class LearningObjectiveScoreSetInput(TypedDict):
    """Scores in the learning objectives of one source."""

    learningObjectiveResults: "Sequence[LearningObjectiveResultInput | LearningObjectiveResultInputSnake]"
    source: str


class AssessmentResultInput(TypedDict):
    """What a student achieved in an assessment line item."""

    assessmentLineItem: "ReferenceInput | ReferenceInputSnake"
    comment: NotRequired[str | None]
    dateLastModified: NotRequired[dt.datetime | str]
    inProgress: NotRequired[str | None]
    incomplete: NotRequired[str | None]
    late: NotRequired[str | None]
    learningObjectiveSet: NotRequired[
        "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    ]
    metadata: NotRequired[Mapping[str, Any] | None]
    missing: NotRequired[str | None]
    score: NotRequired[float | None]
    scoreDate: dt.datetime | str
    scorePercentile: NotRequired[float | None]
    scoreScale: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    scoreStatus: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourcedId: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    student: "ReferenceInput | ReferenceInputSnake"
    textScore: NotRequired[str | None]


class AssessmentResultPatchInput(TypedDict, total=False):
    """The properties of an assessment result to change."""

    assessmentLineItem: "ReferenceInput | ReferenceInputSnake"
    comment: str | None
    dateLastModified: dt.datetime | str
    inProgress: str | None
    incomplete: str | None
    late: str | None
    learningObjectiveSet: "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    metadata: Mapping[str, Any] | None
    missing: str | None
    score: float | None
    scoreDate: dt.datetime | str
    scorePercentile: float | None
    scoreScale: "ReferenceInput | ReferenceInputSnake | None"
    scoreStatus: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    student: "ReferenceInput | ReferenceInputSnake"
    textScore: str | None


class CategoryInput(TypedDict):
    """A weighted kind of line items, such as homework."""

    dateLastModified: NotRequired[dt.datetime | str]
    metadata: NotRequired[Mapping[str, Any] | None]
    sourcedId: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    title: str
    weight: NotRequired[float | None]


class CategoryPatchInput(TypedDict, total=False):
    """The properties of a category to change."""

    dateLastModified: dt.datetime | str
    metadata: Mapping[str, Any] | None
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    title: str
    weight: float | None


class ClassEnrollmentInput(TypedDict):
    """A user to enroll in a class."""

    beginDate: NotRequired[str]
    endDate: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any] | None]
    primary: NotRequired[bool | Literal["false", "true"]]
    user: "ReferenceInput | ReferenceInputSnake"


class ClassInput(TypedDict):
    """A class to create."""

    classCode: NotRequired[str | None]
    classType: NotRequired[Literal["homeroom", "scheduled"]]
    course: "ReferenceInput | ReferenceInputSnake"
    grades: NotRequired[Sequence[str]]
    location: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: NotRequired["ReferenceInput | ReferenceInputSnake"]
    periods: NotRequired[Sequence[str]]
    resources: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake]"]
    school: NotRequired["ReferenceInput | ReferenceInputSnake"]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    subjectCodes: NotRequired[Sequence[str]]
    subjects: NotRequired[Sequence[str]]
    terms: "Sequence[ReferenceInput | ReferenceInputSnake]"
    title: str


class ClassPatchInput(TypedDict, total=False):
    """The properties of a class to change."""

    classCode: str | None
    classType: Literal["homeroom", "scheduled"]
    course: "ReferenceInput | ReferenceInputSnake"
    grades: Sequence[str]
    location: str | None
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    periods: Sequence[str]
    resources: "Sequence[ReferenceInput | ReferenceInputSnake]"
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    subjectCodes: Sequence[str]
    subjects: Sequence[str]
    terms: "Sequence[ReferenceInput | ReferenceInputSnake]"
    title: str


class ClassUpdateInput(TypedDict, total=False):
    """The properties of a class that may be replaced."""

    classCode: str | None
    classType: Literal["homeroom", "scheduled"]
    course: "ReferenceInput | ReferenceInputSnake"
    grades: Sequence[str]
    location: str | None
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    periods: Sequence[str]
    resources: "Sequence[ReferenceInput | ReferenceInputSnake]"
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    subjectCodes: Sequence[str]
    subjects: Sequence[str]
    terms: "Sequence[ReferenceInput | ReferenceInputSnake]"
    title: str


class CompletedOnboardingInput(TypedDict, total=False):
    """The onboarding in a subject has been completed."""

    completedAt: str
    courseId: str
    state: Annotated[Literal["completed"], "stated"]


class ComponentResourceInput(TypedDict):
    """A component resource to write."""

    courseComponent: "ReferenceInput | ReferenceInputSnake"
    dateLastModified: NotRequired[dt.datetime | str]
    lessonType: NotRequired[
        Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | None
    ]
    metadata: NotRequired[Mapping[str, Any] | None]
    resource: "ReferenceInput | ReferenceInputSnake"
    sortOrder: NotRequired[float]
    sourcedId: NotRequired[Annotated[str, "stated"]]
    status: Literal["active", "tobedeleted"]
    title: str


class CourseInput(TypedDict):
    """A course of study that classes teach."""

    academicSession: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    courseCode: NotRequired[str | None]
    dateLastModified: NotRequired[dt.datetime | str]
    grades: NotRequired[Sequence[str] | None]
    gradingScheme: NotRequired[str | None]
    level: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: "ReferenceInput | ReferenceInputSnake"
    resources: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake] | None"]
    schoolYear: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    sourcedId: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    subjectCodes: NotRequired[Sequence[str] | None]
    subjects: NotRequired[Sequence[str] | None]
    title: str


class CourseComponentInput(TypedDict):
    """A course component to write."""

    course: "ReferenceInput | ReferenceInputSnake"
    courseComponent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    dateLastModified: NotRequired[dt.datetime | str]
    metadata: NotRequired[Mapping[str, Any] | None]
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    prerequisiteCriteria: NotRequired[str | None]
    prerequisites: NotRequired[Sequence[str] | None]
    sortOrder: NotRequired[float]
    sourcedId: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    title: str
    unlockDate: NotRequired[str]


class CoursePatchInput(TypedDict, total=False):
    """The properties of a course to change."""

    academicSession: "ReferenceInput | ReferenceInputSnake | None"
    courseCode: str | None
    dateLastModified: dt.datetime | str
    grades: Sequence[str] | None
    gradingScheme: str | None
    level: str | None
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    resources: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    schoolYear: "ReferenceInput | ReferenceInputSnake | None"
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    subjectCodes: Sequence[str] | None
    subjects: Sequence[str] | None
    title: str


class LoginInput(TypedDict):
    """User name and password for an application."""

    password: str
    username: str


class CredentialInput(TypedDict):
    """The credentials of a user in an application."""

    applicationName: str
    credentials: LoginInput


class DemographicsInput(TypedDict, total=False):
    """Demographics to write."""

    americanIndianOrAlaskaNative: Literal["false", "true"] | None
    asian: Literal["false", "true"] | None
    birthDate: str | None
    blackOrAfricanAmerican: Literal["false", "true"] | None
    cityOfBirth: str | None
    countryOfBirthCode: str | None
    demographicRaceTwoOrMoreRaces: Literal["false", "true"] | None
    hispanicOrLatinoEthnicity: Literal["false", "true"] | None
    metadata: Mapping[str, Any] | None
    nativeHawaiianOrOtherPacificIslander: Literal["false", "true"] | None
    publicSchoolResidenceStatus: str | None
    sex: Literal["female", "male", "other", "unspecified"] | None
    sourcedId: Annotated[str, "stated"]
    stateOfBirthAbbreviation: str | None
    status: Literal["active", "tobedeleted"]
    white: Literal["false", "true"] | None


class DemographicsPatchInput(TypedDict, total=False):
    """The properties of a learner's demographics to change."""

    americanIndianOrAlaskaNative: Literal["false", "true"] | None
    asian: Literal["false", "true"] | None
    birthDate: str | None
    blackOrAfricanAmerican: Literal["false", "true"] | None
    cityOfBirth: str | None
    countryOfBirthCode: str | None
    demographicRaceTwoOrMoreRaces: Literal["false", "true"] | None
    hispanicOrLatinoEthnicity: Literal["false", "true"] | None
    metadata: Mapping[str, Any] | None
    nativeHawaiianOrOtherPacificIslander: Literal["false", "true"] | None
    publicSchoolResidenceStatus: str | None
    sex: Literal["female", "male", "other", "unspecified"] | None
    sourcedId: str
    stateOfBirthAbbreviation: str | None
    status: Literal["active", "tobedeleted"]
    white: Literal["false", "true"] | None


EnrollmentInput = TypedDict(
    "EnrollmentInput",
    {
        "beginDate": NotRequired[str | None],
        "class": "ReferenceInput | ReferenceInputSnake",
        "endDate": NotRequired[str | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "primary": NotRequired[bool | Literal["false", "true"] | None],
        "role": Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"],
        "school": NotRequired["ReferenceInput | ReferenceInputSnake"],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "user": "ReferenceInput | ReferenceInputSnake",
    },
)
"""An enrollment to create."""


EnrollmentPatchInput = TypedDict(
    "EnrollmentPatchInput",
    {
        "beginDate": str | None,
        "class": "ReferenceInput | ReferenceInputSnake",
        "endDate": str | None,
        "metadata": Mapping[str, Any] | None,
        "primary": bool | Literal["false", "true"] | None,
        "role": Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"],
        "school": "ReferenceInput | ReferenceInputSnake",
        "sourcedId": str,
        "status": Literal["active", "tobedeleted"],
        "user": "ReferenceInput | ReferenceInputSnake",
    },
    total=False,
)
"""The properties of an enrollment to change."""


EnrollmentUpdateInput = TypedDict(
    "EnrollmentUpdateInput",
    {
        "beginDate": NotRequired[str | None],
        "class": "ReferenceInput | ReferenceInputSnake",
        "endDate": NotRequired[str | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "primary": NotRequired[bool | Literal["false", "true"] | None],
        "role": Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"],
        "school": NotRequired["ReferenceInput | ReferenceInputSnake"],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "user": "ReferenceInput | ReferenceInputSnake",
    },
)
"""An enrollment to replace."""


class GradingPeriodInput(TypedDict):
    """A grading period to write."""

    children: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake] | None"]
    dateLastModified: NotRequired[dt.datetime | str]
    endDate: str
    metadata: NotRequired[Mapping[str, Any] | None]
    org: "ReferenceInput | ReferenceInputSnake"
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    schoolYear: str | float
    sourcedId: NotRequired[Annotated[str, "stated"]]
    startDate: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: NotRequired[Literal["gradingPeriod"]]


class GradingPeriodPatchInput(TypedDict, total=False):
    """The properties of a grading period to change."""

    children: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    dateLastModified: dt.datetime | str
    endDate: str
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    parent: "ReferenceInput | ReferenceInputSnake | None"
    schoolYear: str | float
    sourcedId: str
    startDate: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod"]


class InProgressOnboardingInput(TypedDict, total=False):
    """The onboarding in a subject is going on."""

    state: Annotated[Literal["in_progress"], "stated"]


LineItemInput = TypedDict(
    "LineItemInput",
    {
        "academicSession": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "assignDate": dt.datetime | str,
        "category": "ReferenceInput | ReferenceInputSnake",
        "class": "ReferenceInput | ReferenceInputSnake",
        "dateLastModified": NotRequired[dt.datetime | str],
        "description": NotRequired[str | None],
        "dueDate": dt.datetime | str,
        "gradingPeriod": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "learningObjectiveSet": NotRequired[
            "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None"
        ],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "resultValueMax": NotRequired[float | None],
        "resultValueMin": NotRequired[float | None],
        "school": "ReferenceInput | ReferenceInputSnake",
        "scoreScale": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "title": str,
    },
)
"""A column of the gradebook: something that gets a score."""


LineItemPatchInput = TypedDict(
    "LineItemPatchInput",
    {
        "academicSession": "ReferenceInput | ReferenceInputSnake | None",
        "assignDate": dt.datetime | str,
        "category": "ReferenceInput | ReferenceInputSnake",
        "class": "ReferenceInput | ReferenceInputSnake",
        "dateLastModified": dt.datetime | str,
        "description": str | None,
        "dueDate": dt.datetime | str,
        "gradingPeriod": "ReferenceInput | ReferenceInputSnake | None",
        "learningObjectiveSet": "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None",
        "metadata": Mapping[str, Any] | None,
        "resultValueMax": float | None,
        "resultValueMin": float | None,
        "school": "ReferenceInput | ReferenceInputSnake",
        "scoreScale": "ReferenceInput | ReferenceInputSnake | None",
        "sourcedId": str,
        "status": Literal["active", "tobedeleted"],
        "title": str,
    },
    total=False,
)
"""The properties of a line item to change."""


class NotStartedOnboardingInput(TypedDict, total=False):
    """The onboarding in a subject has not been started."""

    state: Annotated[Literal["not_started"], "stated"]


class OrganizationInput(TypedDict):
    """An organization to write."""

    identifier: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: str
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    type: Literal["department", "district", "local", "national", "school", "state"]


class OrganizationPatchInput(TypedDict, total=False):
    """The properties of an organization to change."""

    identifier: str | None
    metadata: Mapping[str, Any] | None
    name: str
    parent: "ReferenceInput | ReferenceInputSnake | None"
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    type: Literal["department", "district", "local", "national", "school", "state"]


class ResourceInput(TypedDict):
    """A learning resource to create."""

    applicationId: NotRequired[str | None]
    dateLastModified: NotRequired[dt.datetime | str]
    importance: NotRequired[Literal["primary", "secondary"]]
    metadata: NotRequired[Mapping[str, Any] | None]
    roles: NotRequired[Sequence[Literal["primary", "secondary"]]]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    title: str
    vendorId: NotRequired[str | None]
    vendorResourceId: str


class ResourcePatchInput(TypedDict, total=False):
    """The properties of a learning resource to change."""

    applicationId: str | None
    importance: Literal["primary", "secondary"]
    metadata: Mapping[str, Any] | None
    roles: Sequence[Literal["primary", "secondary"]]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    title: str
    vendorId: str | None
    vendorResourceId: str


class ResourceUpdateInput(TypedDict, total=False):
    """The properties of a learning resource that may be replaced."""

    applicationId: str | None
    importance: Literal["primary", "secondary"]
    metadata: Mapping[str, Any] | None
    roles: Sequence[Literal["primary", "secondary"]]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    title: str
    vendorId: str | None
    vendorResourceId: str


ResultInput = TypedDict(
    "ResultInput",
    {
        "class": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "comment": NotRequired[str | None],
        "dateLastModified": NotRequired[dt.datetime | str],
        "inProgress": NotRequired[str],
        "incomplete": NotRequired[str],
        "late": NotRequired[str],
        "learningObjectiveSet": NotRequired[
            "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
        ],
        "lineItem": "ReferenceInput | ReferenceInputSnake",
        "metadata": NotRequired[Mapping[str, Any] | None],
        "missing": NotRequired[str],
        "score": NotRequired[float | None],
        "scoreDate": dt.datetime | str,
        "scoreScale": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "scoreStatus": Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"],
        "sourcedId": NotRequired[str],
        "status": Literal["active", "tobedeleted"],
        "student": "ReferenceInput | ReferenceInputSnake",
        "textScore": NotRequired[str | None],
    },
)
"""What a student achieved in a line item."""


ResultPatchInput = TypedDict(
    "ResultPatchInput",
    {
        "class": "ReferenceInput | ReferenceInputSnake | None",
        "comment": str | None,
        "dateLastModified": dt.datetime | str,
        "inProgress": str,
        "incomplete": str,
        "late": str,
        "learningObjectiveSet": "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None",
        "lineItem": "ReferenceInput | ReferenceInputSnake",
        "metadata": Mapping[str, Any] | None,
        "missing": str,
        "score": float | None,
        "scoreDate": dt.datetime | str,
        "scoreScale": "ReferenceInput | ReferenceInputSnake | None",
        "scoreStatus": Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"],
        "sourcedId": str,
        "status": Literal["active", "tobedeleted"],
        "student": "ReferenceInput | ReferenceInputSnake",
        "textScore": str | None,
    },
    total=False,
)
"""The properties of a result to change."""


class SchoolInput(TypedDict):
    """A school to write."""

    identifier: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: str
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    type: NotRequired[Literal["school"]]


class SchoolPatchInput(TypedDict, total=False):
    """The properties of a school to change."""

    identifier: str | None
    metadata: Mapping[str, Any] | None
    name: str
    parent: "ReferenceInput | ReferenceInputSnake | None"
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    type: Literal["school"]


class ScoreScaleValueInput(TypedDict):
    """One step of a score scale."""

    description: NotRequired[str]
    itemValueLHS: str
    itemValueRHS: str
    value: NotRequired[str]


ScoreScaleInput = TypedDict(
    "ScoreScaleInput",
    {
        "class": "ReferenceInput | ReferenceInputSnake",
        "course": NotRequired["ReferenceInput | ReferenceInputSnake | None"],
        "dateLastModified": NotRequired[dt.datetime | str],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "scoreScaleValue": "Sequence[ScoreScaleValueInput | ScoreScaleValueInputSnake]",
        "sourcedId": NotRequired[str],
        "status": Literal["active", "tobedeleted"],
        "title": str,
        "type": str,
    },
)
"""How scores map onto marks."""


ScoreScalePatchInput = TypedDict(
    "ScoreScalePatchInput",
    {
        "class": "ReferenceInput | ReferenceInputSnake",
        "course": "ReferenceInput | ReferenceInputSnake | None",
        "dateLastModified": dt.datetime | str,
        "metadata": Mapping[str, Any] | None,
        "scoreScaleValue": "Sequence[ScoreScaleValueInput | ScoreScaleValueInputSnake]",
        "sourcedId": str,
        "status": Literal["active", "tobedeleted"],
        "title": str,
        "type": str,
    },
    total=False,
)
"""The properties of a score scale to change."""


class TermPatchInput(TypedDict, total=False):
    """The properties of a term to change."""

    children: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    dateLastModified: dt.datetime | str
    endDate: str
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    parent: "ReferenceInput | ReferenceInputSnake | None"
    schoolYear: str | float
    sourcedId: str
    startDate: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


class UserIdInput(TypedDict):
    """An identifier of a user in another system."""

    identifier: str
    type: str


class UserMetadataInput(TypedDict, total=False):
    """Metadata of a user, with the onboarding state by subject."""

    onboarding: "Mapping[str, NotStartedOnboardingInput | InProgressOnboardingInput | CompletedOnboardingInput | CompletedOnboardingInputSnake]"


class UserRoleInput(TypedDict):
    """A role to give to a user."""

    beginDate: NotRequired[str | None]
    endDate: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: "ReferenceInput | ReferenceInputSnake"
    role: Literal["administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher"]
    roleType: Literal["primary", "secondary"]
    userProfile: NotRequired[str]


class UserInput(TypedDict):
    """A user to write."""

    agents: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake]"]
    email: NotRequired[str | None]
    enabledUser: bool | Literal["false", "true"]
    familyName: str
    givenName: str
    grades: NotRequired[Sequence[str]]
    metadata: NotRequired[UserMetadataInput | None]
    middleName: NotRequired[str | None]
    password: NotRequired[str | None]
    phone: NotRequired[str | None]
    preferredFirstName: NotRequired[str | None]
    preferredLastName: NotRequired[str | None]
    preferredMiddleName: NotRequired[str | None]
    primaryOrg: NotRequired["ReferenceInput | ReferenceInputSnake"]
    pronouns: NotRequired[str | None]
    roles: "Sequence[UserRoleInput | UserRoleInputSnake]"
    sms: NotRequired[str | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    userIds: NotRequired[Sequence[UserIdInput]]
    userMasterIdentifier: NotRequired[str | None]
    username: NotRequired[str | None]


class UserPatchInput(TypedDict, total=False):
    """The properties of a user to change."""

    agents: "Sequence[ReferenceInput | ReferenceInputSnake]"
    email: str | None
    enabledUser: bool | Literal["false", "true"]
    familyName: str
    givenName: str
    grades: Sequence[str]
    metadata: UserMetadataInput | None
    middleName: str | None
    password: str | None
    phone: str | None
    preferredFirstName: str | None
    preferredLastName: str | None
    preferredMiddleName: str | None
    primaryOrg: "ReferenceInput | ReferenceInputSnake"
    pronouns: str | None
    roles: "Sequence[UserRoleInput | UserRoleInputSnake]"
    sms: str | None
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    userIds: Sequence[UserIdInput]
    userMasterIdentifier: str | None
    username: str | None


if not TYPE_CHECKING:  # at run time one class checks both spellings
    ReferenceInputSnake = ReferenceInput
    AcademicSessionInputSnake = AcademicSessionInput
    AcademicSessionPatchInputSnake = AcademicSessionPatchInput
    AgentInputSnake = AgentInput
    LearningObjectiveSetInputSnake = LearningObjectiveSetInput
    AssessmentLineItemInputSnake = AssessmentLineItemInput
    AssessmentLineItemPatchInputSnake = AssessmentLineItemPatchInput
    LearningObjectiveResultInputSnake = LearningObjectiveResultInput
    LearningObjectiveScoreSetInputSnake = LearningObjectiveScoreSetInput
    AssessmentResultInputSnake = AssessmentResultInput
    AssessmentResultPatchInputSnake = AssessmentResultPatchInput
    CategoryInputSnake = CategoryInput
    CategoryPatchInputSnake = CategoryPatchInput
    ClassEnrollmentInputSnake = ClassEnrollmentInput
    ClassInputSnake = ClassInput
    ClassPatchInputSnake = ClassPatchInput
    ClassUpdateInputSnake = ClassUpdateInput
    CompletedOnboardingInputSnake = CompletedOnboardingInput
    ComponentResourceInputSnake = ComponentResourceInput
    CourseInputSnake = CourseInput
    CourseComponentInputSnake = CourseComponentInput
    CoursePatchInputSnake = CoursePatchInput
    CredentialInputSnake = CredentialInput
    DemographicsInputSnake = DemographicsInput
    DemographicsPatchInputSnake = DemographicsPatchInput
    EnrollmentInputSnake = EnrollmentInput
    EnrollmentPatchInputSnake = EnrollmentPatchInput
    EnrollmentUpdateInputSnake = EnrollmentUpdateInput
    GradingPeriodInputSnake = GradingPeriodInput
    GradingPeriodPatchInputSnake = GradingPeriodPatchInput
    LineItemInputSnake = LineItemInput
    LineItemPatchInputSnake = LineItemPatchInput
    OrganizationInputSnake = OrganizationInput
    OrganizationPatchInputSnake = OrganizationPatchInput
    ResourceInputSnake = ResourceInput
    ResourcePatchInputSnake = ResourcePatchInput
    ResourceUpdateInputSnake = ResourceUpdateInput
    ResultInputSnake = ResultInput
    ResultPatchInputSnake = ResultPatchInput
    SchoolInputSnake = SchoolInput
    SchoolPatchInputSnake = SchoolPatchInput
    ScoreScaleValueInputSnake = ScoreScaleValueInput
    ScoreScaleInputSnake = ScoreScaleInput
    ScoreScalePatchInputSnake = ScoreScalePatchInput
    TermPatchInputSnake = TermPatchInput
    UserRoleInputSnake = UserRoleInput
    UserInputSnake = UserInput
    UserPatchInputSnake = UserPatchInput

CreateLineItemsForSchoolPayload: TypeAlias = Sequence[LineItemInput | LineItemInputSnake]
CreateResultForLineItemPayload: TypeAlias = Sequence[ResultInput | ResultInputSnake]
PostLineItemsForClassPayload: TypeAlias = Sequence[LineItemInput | LineItemInputSnake]
PostResultsForAcademicSessionForClassPayload: TypeAlias = Sequence[ResultInput | ResultInputSnake]
