"""Inputs of OneRoster: request bodies and query parameters, under their JSON names."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


class ReferenceInput(TypedDict):
    """A pointer to another object."""

    href: NotRequired[str]
    name: NotRequired[str]
    sourcedId: str
    type: NotRequired[str]


class AcademicSessionInput(TypedDict):
    """An academic session to write."""

    children: NotRequired[Sequence[ReferenceInput] | None]
    dateLastModified: NotRequired[dt.datetime | str]
    endDate: str
    metadata: NotRequired[Mapping[str, Any] | None]
    org: ReferenceInput
    parent: NotRequired[ReferenceInput | None]
    schoolYear: str | float
    sourcedId: str
    startDate: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


class AcademicSessionPatchInput(TypedDict):
    """The properties of an academic session to change."""

    children: NotRequired[Sequence[ReferenceInput] | None]
    dateLastModified: NotRequired[dt.datetime | str]
    endDate: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: NotRequired[ReferenceInput]
    parent: NotRequired[ReferenceInput | None]
    schoolYear: NotRequired[str | float]
    sourcedId: NotRequired[str]
    startDate: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    title: NotRequired[str]
    type: NotRequired[Literal["gradingPeriod", "schoolYear", "semester", "term"]]


class AgentInput(TypedDict):
    """The user who becomes an agent."""

    agentSourcedId: NotRequired[str]


class LearningObjectiveSetInput(TypedDict):
    """Learning objectives of one source."""

    learningObjectiveIds: Sequence[str]
    source: str


AssessmentLineItemInput = TypedDict(
    "AssessmentLineItemInput",
    {
        "class": NotRequired[ReferenceInput | None],
        "component": NotRequired[ReferenceInput | None],
        "componentResource": NotRequired[ReferenceInput | None],
        "dateLastModified": NotRequired[dt.datetime | str],
        "description": NotRequired[str | None],
        "learningObjectiveSet": NotRequired[Sequence[LearningObjectiveSetInput] | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "parentAssessmentLineItem": NotRequired[ReferenceInput | None],
        "resultValueMax": NotRequired[float | None],
        "resultValueMin": NotRequired[float | None],
        "scoreScale": NotRequired[ReferenceInput | None],
        "sourcedId": NotRequired[str],
        "status": Literal["active", "tobedeleted"],
        "title": str,
    },
)
"""A column of the gradebook for one assessment of a lesson."""

AssessmentLineItemPatchInput = TypedDict(
    "AssessmentLineItemPatchInput",
    {
        "class": NotRequired[ReferenceInput | None],
        "component": NotRequired[ReferenceInput | None],
        "componentResource": NotRequired[ReferenceInput | None],
        "dateLastModified": NotRequired[dt.datetime | str],
        "description": NotRequired[str | None],
        "learningObjectiveSet": NotRequired[Sequence[LearningObjectiveSetInput] | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "parentAssessmentLineItem": NotRequired[ReferenceInput | None],
        "resultValueMax": NotRequired[float | None],
        "resultValueMin": NotRequired[float | None],
        "scoreScale": NotRequired[ReferenceInput | None],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "title": NotRequired[str],
    },
)
"""The properties of an assessment line item to change."""


class LearningObjectiveResultInput(TypedDict):
    """The score in one learning objective."""

    learningObjectiveId: str
    score: NotRequired[float]
    textScore: NotRequired[str]


class LearningObjectiveScoreSetInput(TypedDict):
    """Scores in the learning objectives of one source."""

    learningObjectiveResults: Sequence[LearningObjectiveResultInput]
    source: str


class AssessmentResultInput(TypedDict):
    """What a student achieved in an assessment line item."""

    assessmentLineItem: ReferenceInput
    comment: NotRequired[str | None]
    dateLastModified: NotRequired[dt.datetime | str]
    inProgress: NotRequired[str | None]
    incomplete: NotRequired[str | None]
    late: NotRequired[str | None]
    learningObjectiveSet: NotRequired[Sequence[LearningObjectiveScoreSetInput] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    missing: NotRequired[str | None]
    score: NotRequired[float | None]
    scoreDate: dt.datetime | str
    scorePercentile: NotRequired[float | None]
    scoreScale: NotRequired[ReferenceInput | None]
    scoreStatus: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourcedId: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    student: ReferenceInput
    textScore: NotRequired[str | None]


class AssessmentResultPatchInput(TypedDict):
    """The properties of an assessment result to change."""

    assessmentLineItem: NotRequired[ReferenceInput]
    comment: NotRequired[str | None]
    dateLastModified: NotRequired[dt.datetime | str]
    inProgress: NotRequired[str | None]
    incomplete: NotRequired[str | None]
    late: NotRequired[str | None]
    learningObjectiveSet: NotRequired[Sequence[LearningObjectiveScoreSetInput] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    missing: NotRequired[str | None]
    score: NotRequired[float | None]
    scoreDate: NotRequired[dt.datetime | str]
    scorePercentile: NotRequired[float | None]
    scoreScale: NotRequired[ReferenceInput | None]
    scoreStatus: NotRequired[Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    student: NotRequired[ReferenceInput]
    textScore: NotRequired[str | None]


class CategoryInput(TypedDict):
    """A weighted kind of line items, such as homework."""

    dateLastModified: NotRequired[dt.datetime | str]
    metadata: NotRequired[Mapping[str, Any] | None]
    sourcedId: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    title: str
    weight: NotRequired[float | None]


class CategoryPatchInput(TypedDict):
    """The properties of a category to change."""

    dateLastModified: NotRequired[dt.datetime | str]
    metadata: NotRequired[Mapping[str, Any] | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    title: NotRequired[str]
    weight: NotRequired[float | None]


class ClassEnrollmentInput(TypedDict):
    """A user to enroll in a class."""

    beginDate: NotRequired[str]
    endDate: NotRequired[str]
    primary: NotRequired[bool | Literal["false", "true"]]
    user: ReferenceInput


class ClassInput(TypedDict):
    """A class to create."""

    classCode: NotRequired[str | None]
    classType: NotRequired[Literal["homeroom", "scheduled"]]
    course: ReferenceInput
    grades: NotRequired[Sequence[str]]
    location: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: NotRequired[ReferenceInput]
    periods: NotRequired[Sequence[str]]
    resources: NotRequired[Sequence[ReferenceInput]]
    school: NotRequired[ReferenceInput]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    subjectCodes: NotRequired[Sequence[str]]
    subjects: NotRequired[Sequence[str]]
    terms: Sequence[ReferenceInput]
    title: str


class ClassPatchInput(TypedDict):
    """The properties of a class to change."""

    classCode: NotRequired[str | None]
    classType: NotRequired[Literal["homeroom", "scheduled"]]
    grades: NotRequired[Sequence[str]]
    location: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    periods: NotRequired[Sequence[str]]
    resources: NotRequired[Sequence[ReferenceInput]]
    status: NotRequired[Literal["active", "tobedeleted"]]
    subjectCodes: NotRequired[Sequence[str]]
    subjects: NotRequired[Sequence[str]]
    terms: NotRequired[Sequence[ReferenceInput]]
    title: NotRequired[str]


class ClassUpdateInput(TypedDict):
    """The properties of a class that may be replaced."""

    classCode: NotRequired[str | None]
    classType: NotRequired[Literal["homeroom", "scheduled"]]
    grades: NotRequired[Sequence[str]]
    location: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    periods: NotRequired[Sequence[str]]
    resources: NotRequired[Sequence[ReferenceInput]]
    status: NotRequired[Literal["active", "tobedeleted"]]
    subjectCodes: NotRequired[Sequence[str]]
    subjects: NotRequired[Sequence[str]]
    terms: NotRequired[Sequence[ReferenceInput]]
    title: NotRequired[str]


class CompletedOnboardingInput(TypedDict):
    """The onboarding in a subject has been completed."""

    completedAt: NotRequired[str]
    courseId: NotRequired[str]
    state: Literal["completed"]


class ComponentResourceInput(TypedDict):
    """A component resource to write."""

    courseComponent: ReferenceInput
    dateLastModified: NotRequired[dt.datetime | str]
    lessonType: NotRequired[
        Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | None
    ]
    metadata: NotRequired[Mapping[str, Any] | None]
    resource: ReferenceInput
    sortOrder: NotRequired[float]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    title: str


class CourseInput(TypedDict):
    """A course of study that classes teach."""

    academicSession: NotRequired[ReferenceInput | None]
    courseCode: NotRequired[str | None]
    dateLastModified: NotRequired[dt.datetime | str]
    grades: NotRequired[Sequence[str] | None]
    gradingScheme: NotRequired[str | None]
    level: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: ReferenceInput
    resources: NotRequired[Sequence[ReferenceInput] | None]
    schoolYear: NotRequired[ReferenceInput | None]
    sourcedId: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    subjectCodes: NotRequired[Sequence[str] | None]
    subjects: NotRequired[Sequence[str] | None]
    title: str


class CourseComponentInput(TypedDict):
    """A course component to write."""

    course: ReferenceInput
    courseComponent: NotRequired[ReferenceInput | None]
    dateLastModified: NotRequired[dt.datetime | str]
    metadata: NotRequired[Mapping[str, Any] | None]
    parent: NotRequired[ReferenceInput | None]
    prerequisiteCriteria: NotRequired[str | None]
    prerequisites: NotRequired[Sequence[str] | None]
    sortOrder: NotRequired[float]
    sourcedId: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    title: str
    unlockDate: NotRequired[str]


class CoursePatchInput(TypedDict):
    """The properties of a course to change."""

    academicSession: NotRequired[ReferenceInput | None]
    courseCode: NotRequired[str | None]
    dateLastModified: NotRequired[dt.datetime | str]
    grades: NotRequired[Sequence[str] | None]
    gradingScheme: NotRequired[str | None]
    level: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: NotRequired[ReferenceInput]
    resources: NotRequired[Sequence[ReferenceInput] | None]
    schoolYear: NotRequired[ReferenceInput | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    subjectCodes: NotRequired[Sequence[str] | None]
    subjects: NotRequired[Sequence[str] | None]
    title: NotRequired[str]


class LoginInput(TypedDict):
    """User name and password for an application."""

    password: str
    username: str


class CredentialInput(TypedDict):
    """The credentials of a user in an application."""

    applicationName: str
    credentials: LoginInput


class DemographicsInput(TypedDict):
    """Demographics to write."""

    americanIndianOrAlaskaNative: NotRequired[Literal["false", "true"] | None]
    asian: NotRequired[Literal["false", "true"] | None]
    birthDate: NotRequired[str | None]
    blackOrAfricanAmerican: NotRequired[Literal["false", "true"] | None]
    cityOfBirth: NotRequired[str | None]
    countryOfBirthCode: NotRequired[str | None]
    demographicRaceTwoOrMoreRaces: NotRequired[Literal["false", "true"] | None]
    hispanicOrLatinoEthnicity: NotRequired[Literal["false", "true"] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    nativeHawaiianOrOtherPacificIslander: NotRequired[Literal["false", "true"] | None]
    publicSchoolResidenceStatus: NotRequired[str | None]
    sex: NotRequired[Literal["female", "male", "other", "unspecified"] | None]
    sourcedId: str
    stateOfBirthAbbreviation: NotRequired[str | None]
    status: NotRequired[Literal["active", "tobedeleted"]]
    white: NotRequired[Literal["false", "true"] | None]


class DemographicsPatchInput(TypedDict):
    """The properties of a learner's demographics to change."""

    americanIndianOrAlaskaNative: NotRequired[Literal["false", "true"] | None]
    asian: NotRequired[Literal["false", "true"] | None]
    birthDate: NotRequired[str | None]
    blackOrAfricanAmerican: NotRequired[Literal["false", "true"] | None]
    cityOfBirth: NotRequired[str | None]
    countryOfBirthCode: NotRequired[str | None]
    demographicRaceTwoOrMoreRaces: NotRequired[Literal["false", "true"] | None]
    hispanicOrLatinoEthnicity: NotRequired[Literal["false", "true"] | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    nativeHawaiianOrOtherPacificIslander: NotRequired[Literal["false", "true"] | None]
    publicSchoolResidenceStatus: NotRequired[str | None]
    sex: NotRequired[Literal["female", "male", "other", "unspecified"] | None]
    sourcedId: NotRequired[str]
    stateOfBirthAbbreviation: NotRequired[str | None]
    status: NotRequired[Literal["active", "tobedeleted"]]
    white: NotRequired[Literal["false", "true"] | None]


EnrollmentInput = TypedDict(
    "EnrollmentInput",
    {
        "beginDate": NotRequired[str | None],
        "class": ReferenceInput,
        "endDate": NotRequired[str | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "primary": NotRequired[bool | Literal["false", "true"] | None],
        "role": Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"],
        "school": NotRequired[ReferenceInput],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "user": ReferenceInput,
    },
)
"""An enrollment to create."""

EnrollmentPatchInput = TypedDict(
    "EnrollmentPatchInput",
    {
        "beginDate": NotRequired[str | None],
        "class": NotRequired[ReferenceInput],
        "endDate": NotRequired[str | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "primary": NotRequired[bool | Literal["false", "true"] | None],
        "role": NotRequired[
            Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"]
        ],
        "school": NotRequired[ReferenceInput],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "user": NotRequired[ReferenceInput],
    },
)
"""The properties of an enrollment to change."""

EnrollmentUpdateInput = TypedDict(
    "EnrollmentUpdateInput",
    {
        "beginDate": NotRequired[str | None],
        "class": ReferenceInput,
        "endDate": NotRequired[str | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "primary": NotRequired[bool | Literal["false", "true"] | None],
        "role": Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"],
        "school": NotRequired[ReferenceInput],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "user": ReferenceInput,
    },
)
"""An enrollment to replace."""


class GradingPeriodInput(TypedDict):
    """A grading period to write."""

    children: NotRequired[Sequence[ReferenceInput] | None]
    dateLastModified: NotRequired[dt.datetime | str]
    endDate: str
    metadata: NotRequired[Mapping[str, Any] | None]
    org: ReferenceInput
    parent: NotRequired[ReferenceInput | None]
    schoolYear: str | float
    sourcedId: str
    startDate: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: NotRequired[Literal["gradingPeriod"]]


class GradingPeriodPatchInput(TypedDict):
    """The properties of a grading period to change."""

    children: NotRequired[Sequence[ReferenceInput] | None]
    dateLastModified: NotRequired[dt.datetime | str]
    endDate: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: NotRequired[ReferenceInput]
    parent: NotRequired[ReferenceInput | None]
    schoolYear: NotRequired[str | float]
    sourcedId: NotRequired[str]
    startDate: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    title: NotRequired[str]
    type: NotRequired[Literal["gradingPeriod"]]


class InProgressOnboardingInput(TypedDict):
    """The onboarding in a subject is going on."""

    state: Literal["in_progress"]


LineItemInput = TypedDict(
    "LineItemInput",
    {
        "academicSession": NotRequired[ReferenceInput | None],
        "assignDate": dt.datetime | str,
        "category": ReferenceInput,
        "class": ReferenceInput,
        "dateLastModified": NotRequired[dt.datetime | str],
        "description": NotRequired[str | None],
        "dueDate": dt.datetime | str,
        "gradingPeriod": NotRequired[ReferenceInput | None],
        "learningObjectiveSet": NotRequired[Sequence[LearningObjectiveSetInput] | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "resultValueMax": NotRequired[float | None],
        "resultValueMin": NotRequired[float | None],
        "school": ReferenceInput,
        "scoreScale": NotRequired[ReferenceInput | None],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "title": str,
    },
)
"""A column of the gradebook: something that gets a score."""

LineItemPatchInput = TypedDict(
    "LineItemPatchInput",
    {
        "academicSession": NotRequired[ReferenceInput | None],
        "assignDate": NotRequired[dt.datetime | str],
        "category": NotRequired[ReferenceInput],
        "class": NotRequired[ReferenceInput],
        "dateLastModified": NotRequired[dt.datetime | str],
        "description": NotRequired[str | None],
        "dueDate": NotRequired[dt.datetime | str],
        "gradingPeriod": NotRequired[ReferenceInput | None],
        "learningObjectiveSet": NotRequired[Sequence[LearningObjectiveSetInput] | None],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "resultValueMax": NotRequired[float | None],
        "resultValueMin": NotRequired[float | None],
        "school": NotRequired[ReferenceInput],
        "scoreScale": NotRequired[ReferenceInput | None],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "title": NotRequired[str],
    },
)
"""The properties of a line item to change."""


class NotStartedOnboardingInput(TypedDict):
    """The onboarding in a subject has not been started."""

    state: Literal["not_started"]


class OrganizationInput(TypedDict):
    """An organization to write."""

    identifier: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: str
    parent: NotRequired[ReferenceInput | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    type: Literal["department", "district", "local", "national", "school", "state"]


class OrganizationPatchInput(TypedDict):
    """The properties of an organization to change."""

    identifier: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: NotRequired[str]
    parent: NotRequired[ReferenceInput | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    type: NotRequired[Literal["department", "district", "local", "national", "school", "state"]]


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


class ResourcePatchInput(TypedDict):
    """The properties of a learning resource to change."""

    applicationId: NotRequired[str | None]
    importance: NotRequired[Literal["primary", "secondary"]]
    metadata: NotRequired[Mapping[str, Any] | None]
    roles: NotRequired[Sequence[Literal["primary", "secondary"]]]
    title: NotRequired[str]
    vendorId: NotRequired[str | None]
    vendorResourceId: NotRequired[str]


class ResourceUpdateInput(TypedDict):
    """The properties of a learning resource that may be replaced."""

    applicationId: NotRequired[str | None]
    importance: NotRequired[Literal["primary", "secondary"]]
    metadata: NotRequired[Mapping[str, Any] | None]
    roles: NotRequired[Sequence[Literal["primary", "secondary"]]]
    title: NotRequired[str]
    vendorId: NotRequired[str | None]
    vendorResourceId: NotRequired[str]


ResultInput = TypedDict(
    "ResultInput",
    {
        "class": NotRequired[ReferenceInput | None],
        "comment": NotRequired[str | None],
        "dateLastModified": NotRequired[dt.datetime | str],
        "inProgress": NotRequired[str],
        "incomplete": NotRequired[str],
        "late": NotRequired[str],
        "learningObjectiveSet": NotRequired[Sequence[LearningObjectiveScoreSetInput] | None],
        "lineItem": ReferenceInput,
        "metadata": NotRequired[Mapping[str, Any] | None],
        "missing": NotRequired[str],
        "score": NotRequired[float | None],
        "scoreDate": dt.datetime | str,
        "scoreScale": NotRequired[ReferenceInput | None],
        "scoreStatus": Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"],
        "sourcedId": NotRequired[str],
        "status": Literal["active", "tobedeleted"],
        "student": ReferenceInput,
        "textScore": NotRequired[str | None],
    },
)
"""What a student achieved in a line item."""

ResultPatchInput = TypedDict(
    "ResultPatchInput",
    {
        "class": NotRequired[ReferenceInput | None],
        "comment": NotRequired[str | None],
        "dateLastModified": NotRequired[dt.datetime | str],
        "inProgress": NotRequired[str],
        "incomplete": NotRequired[str],
        "late": NotRequired[str],
        "learningObjectiveSet": NotRequired[Sequence[LearningObjectiveScoreSetInput] | None],
        "lineItem": NotRequired[ReferenceInput],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "missing": NotRequired[str],
        "score": NotRequired[float | None],
        "scoreDate": NotRequired[dt.datetime | str],
        "scoreScale": NotRequired[ReferenceInput | None],
        "scoreStatus": NotRequired[Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "student": NotRequired[ReferenceInput],
        "textScore": NotRequired[str | None],
    },
)
"""The properties of a result to change."""


class SchoolInput(TypedDict):
    """A school to write."""

    identifier: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: str
    parent: NotRequired[ReferenceInput | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    type: NotRequired[Literal["school"]]


class SchoolPatchInput(TypedDict):
    """The properties of a school to change."""

    identifier: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: NotRequired[str]
    parent: NotRequired[ReferenceInput | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    type: NotRequired[Literal["school"]]


class ScoreScaleValueInput(TypedDict):
    """One step of a score scale."""

    description: NotRequired[str]
    itemValueLHS: str
    itemValueRHS: str
    value: NotRequired[str]


ScoreScaleInput = TypedDict(
    "ScoreScaleInput",
    {
        "class": ReferenceInput,
        "course": NotRequired[ReferenceInput | None],
        "dateLastModified": NotRequired[dt.datetime | str],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "scoreScaleValue": Sequence[ScoreScaleValueInput],
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
        "class": NotRequired[ReferenceInput],
        "course": NotRequired[ReferenceInput | None],
        "dateLastModified": NotRequired[dt.datetime | str],
        "metadata": NotRequired[Mapping[str, Any] | None],
        "scoreScaleValue": NotRequired[Sequence[ScoreScaleValueInput]],
        "sourcedId": NotRequired[str],
        "status": NotRequired[Literal["active", "tobedeleted"]],
        "title": NotRequired[str],
        "type": NotRequired[str],
    },
)
"""The properties of a score scale to change."""


class TermPatchInput(TypedDict):
    """The properties of a term to change."""

    children: NotRequired[Sequence[ReferenceInput] | None]
    dateLastModified: NotRequired[dt.datetime | str]
    endDate: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: NotRequired[ReferenceInput]
    parent: NotRequired[ReferenceInput | None]
    schoolYear: NotRequired[str | float]
    sourcedId: NotRequired[str]
    startDate: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    title: NotRequired[str]
    type: NotRequired[Literal["gradingPeriod", "schoolYear", "semester", "term"]]


class UserIdInput(TypedDict):
    """An identifier of a user in another system."""

    identifier: str
    type: str


class UserMetadataInput(TypedDict):
    """Metadata of a user, with the onboarding state by subject."""

    onboarding: NotRequired[
        Mapping[str, NotStartedOnboardingInput | InProgressOnboardingInput | CompletedOnboardingInput]
    ]


class UserRoleInput(TypedDict):
    """A role to give to a user."""

    beginDate: NotRequired[str | None]
    endDate: NotRequired[str | None]
    org: ReferenceInput
    role: Literal["administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher"]
    roleType: Literal["primary", "secondary"]
    userProfile: NotRequired[str]


class UserInput(TypedDict):
    """A user to write."""

    agents: NotRequired[Sequence[ReferenceInput]]
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
    primaryOrg: NotRequired[ReferenceInput]
    pronouns: NotRequired[str | None]
    roles: Sequence[UserRoleInput]
    sms: NotRequired[str | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    userIds: NotRequired[Sequence[UserIdInput]]
    userMasterIdentifier: NotRequired[str | None]
    username: NotRequired[str | None]


class UserPatchInput(TypedDict):
    """The properties of a user to change."""

    agents: NotRequired[Sequence[ReferenceInput]]
    email: NotRequired[str | None]
    enabledUser: NotRequired[bool | Literal["false", "true"]]
    familyName: NotRequired[str]
    givenName: NotRequired[str]
    grades: NotRequired[Sequence[str]]
    metadata: NotRequired[UserMetadataInput | None]
    middleName: NotRequired[str | None]
    password: NotRequired[str | None]
    phone: NotRequired[str | None]
    preferredFirstName: NotRequired[str | None]
    preferredLastName: NotRequired[str | None]
    preferredMiddleName: NotRequired[str | None]
    primaryOrg: NotRequired[ReferenceInput]
    pronouns: NotRequired[str | None]
    roles: NotRequired[Sequence[UserRoleInput]]
    sms: NotRequired[str | None]
    sourcedId: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    userIds: NotRequired[Sequence[UserIdInput]]
    userMasterIdentifier: NotRequired[str | None]
    username: NotRequired[str | None]


CreateLineItemsForSchoolPayload: TypeAlias = Sequence[LineItemInput]
CreateResultForLineItemPayload: TypeAlias = Sequence[ResultInput]
PostLineItemsForClassPayload: TypeAlias = Sequence[LineItemInput]
PostResultsForAcademicSessionForClassPayload: TypeAlias = Sequence[ResultInput]
