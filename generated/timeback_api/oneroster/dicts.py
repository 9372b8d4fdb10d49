"""What `to_dict()` of models of OneRoster returns, and their methods take back: types that only a checker reads."""

from typing import Any, Literal, NotRequired, TypedDict


class AcademicSessionDict(TypedDict):
    """Academic session, as `to_dict()` writes it."""

    children: NotRequired["list[ReferenceDict] | None"]
    dateLastModified: NotRequired[str | None]
    endDate: str
    metadata: NotRequired[dict[str, Any] | None]
    org: "ReferenceDict"
    parent: NotRequired["ReferenceDict | None"]
    schoolYear: float
    sourcedId: str
    startDate: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


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


class CategoryDict(TypedDict):
    """Category, as `to_dict()` writes it."""

    dateLastModified: NotRequired[str | None]
    metadata: NotRequired[dict[str, Any] | None]
    sourcedId: NotRequired[str | None]
    status: Literal["active", "tobedeleted"]
    title: str
    weight: NotRequired[float | None]


class ClassDict(TypedDict):
    """Class, as `to_dict()` writes it."""

    classCode: str | None
    classType: Literal["homeroom", "scheduled"]
    course: "ReferenceDict | None"
    dateLastModified: NotRequired[str | None]
    grades: NotRequired[list[str] | None]
    location: str | None
    metadata: NotRequired[dict[str, Any] | None]
    periods: NotRequired[list[str] | None]
    resources: NotRequired["list[ReferenceDict] | None"]
    school: "ReferenceDict | None"
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    subjectCodes: NotRequired[list[str] | None]
    subjects: NotRequired[list[str] | None]
    terms: "list[ReferenceDict]"
    title: str


class ComponentResourceDict(TypedDict):
    """Component resource, as `to_dict()` writes it."""

    courseComponent: "ReferenceDict"
    dateLastModified: NotRequired[str | None]
    lessonType: NotRequired[
        Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | None
    ]
    metadata: NotRequired[dict[str, Any] | None]
    resource: "ReferenceDict"
    sortOrder: float
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    title: str


class CourseDict(TypedDict):
    """Course, as `to_dict()` writes it."""

    academicSession: NotRequired["ReferenceDict | None"]
    courseCode: NotRequired[str | None]
    dateLastModified: NotRequired[str | None]
    grades: NotRequired[list[str] | None]
    gradingScheme: NotRequired[str | None]
    level: NotRequired[str | None]
    metadata: NotRequired[dict[str, Any] | None]
    org: "ReferenceDict"
    resources: NotRequired["list[ReferenceDict] | None"]
    schoolYear: NotRequired["ReferenceDict | None"]
    sourcedId: NotRequired[str | None]
    status: Literal["active", "tobedeleted"]
    subjectCodes: NotRequired[list[str] | None]
    subjects: NotRequired[list[str] | None]
    title: str


class CourseComponentDict(TypedDict):
    """Course component, as `to_dict()` writes it."""

    course: "ReferenceDict"
    courseComponent: NotRequired["ReferenceDict | None"]
    dateLastModified: NotRequired[str | None]
    metadata: NotRequired[dict[str, Any] | None]
    parent: NotRequired["ReferenceDict | None"]
    prerequisiteCriteria: NotRequired[str | None]
    prerequisites: NotRequired[list[str] | None]
    sortOrder: float
    sourcedId: NotRequired[str | None]
    status: Literal["active", "tobedeleted"]
    title: str
    unlockDate: str


class CredentialDict(TypedDict):
    """Credential, as `to_dict()` writes it."""

    id: str
    password: NotRequired[str | None]
    type: str
    username: str


class DemographicsDict(TypedDict):
    """Demographics, as `to_dict()` writes it."""

    americanIndianOrAlaskaNative: str | None
    asian: str | None
    birthDate: str | None
    blackOrAfricanAmerican: str | None
    cityOfBirth: str | None
    countryOfBirthCode: str | None
    dateLastModified: NotRequired[str | None]
    demographicRaceTwoOrMoreRaces: str | None
    hispanicOrLatinoEthnicity: str | None
    metadata: NotRequired[dict[str, Any] | None]
    nativeHawaiianOrOtherPacificIslander: str | None
    publicSchoolResidenceStatus: str | None
    sex: Literal["female", "male", "other", "unspecified"] | None
    sourcedId: str
    stateOfBirthAbbreviation: str | None
    status: Literal["active", "tobedeleted"]
    white: str | None


EnrollmentDict = TypedDict(
    "EnrollmentDict",
    {
        "beginDate": NotRequired[str | None],
        "class": "ReferenceDict",
        "dateLastModified": NotRequired[str | None],
        "endDate": NotRequired[str | None],
        "metadata": NotRequired[dict[str, Any] | None],
        "primary": Literal["false", "true"] | None,
        "role": Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"],
        "school": "ReferenceDict",
        "sourcedId": str,
        "status": Literal["active", "tobedeleted"],
        "user": "ReferenceDict",
    },
)
"""Enrollment, as `to_dict()` writes it."""


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


LineItemDict = TypedDict(
    "LineItemDict",
    {
        "academicSession": NotRequired["ReferenceDict | None"],
        "assignDate": str,
        "category": "ReferenceDict",
        "class": "ReferenceDict",
        "dateLastModified": NotRequired[str | None],
        "description": NotRequired[str | None],
        "dueDate": str,
        "gradingPeriod": NotRequired["ReferenceDict | None"],
        "learningObjectiveSet": NotRequired["list[LearningObjectiveSetDict] | None"],
        "metadata": NotRequired[dict[str, Any] | None],
        "resultValueMax": NotRequired[float | None],
        "resultValueMin": NotRequired[float | None],
        "school": "ReferenceDict",
        "scoreScale": NotRequired["ReferenceDict | None"],
        "sourcedId": NotRequired[str | None],
        "status": NotRequired[Literal["active", "tobedeleted"] | None],
        "title": str,
    },
)
"""Line item, as `to_dict()` writes it."""


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


class ResourceDict(TypedDict):
    """Resource, as `to_dict()` writes it."""

    applicationId: NotRequired[str | None]
    dateLastModified: NotRequired[str | None]
    importance: NotRequired[Literal["primary", "secondary"] | None]
    metadata: NotRequired[dict[str, Any] | None]
    roles: NotRequired[list[Literal["primary", "secondary"]] | None]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    title: str
    vendorId: NotRequired[str | None]
    vendorResourceId: str


ResultDict = TypedDict(
    "ResultDict",
    {
        "class": NotRequired["ReferenceDict | None"],
        "comment": NotRequired[str | None],
        "dateLastModified": NotRequired[str | None],
        "inProgress": NotRequired[str | None],
        "incomplete": NotRequired[str | None],
        "late": NotRequired[str | None],
        "learningObjectiveSet": NotRequired["list[LearningObjectiveScoreSetDict] | None"],
        "lineItem": "ReferenceDict",
        "metadata": NotRequired[dict[str, Any] | None],
        "missing": NotRequired[str | None],
        "score": NotRequired[float | None],
        "scoreDate": str,
        "scoreScale": NotRequired["ReferenceDict | None"],
        "scoreStatus": Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"],
        "sourcedId": NotRequired[str | None],
        "status": Literal["active", "tobedeleted"],
        "student": "ReferenceDict",
        "textScore": NotRequired[str | None],
    },
)
"""Result, as `to_dict()` writes it."""


ScoreScaleDict = TypedDict(
    "ScoreScaleDict",
    {
        "class": "ReferenceDict",
        "course": NotRequired["ReferenceDict | None"],
        "dateLastModified": NotRequired[str | None],
        "metadata": NotRequired[dict[str, Any] | None],
        "scoreScaleValue": "list[ScoreScaleValueDict]",
        "sourcedId": NotRequired[str | None],
        "status": Literal["active", "tobedeleted"],
        "title": str,
        "type": str,
    },
)
"""Score scale, as `to_dict()` writes it."""


class ScoreScaleValueDict(TypedDict):
    """Score scale value, as `to_dict()` writes it."""

    description: NotRequired[str | None]
    itemValueLHS: str
    itemValueRHS: str
    value: NotRequired[str | None]


class UserDict(TypedDict):
    """User, as `to_dict()` writes it."""

    agents: "list[ReferenceDict]"
    dateLastModified: NotRequired[str | None]
    demographics: NotRequired["DemographicsDict | None"]
    email: NotRequired[str | None]
    enabledUser: bool | Literal["false", "true"]
    familyName: str
    givenName: str
    grades: NotRequired[list[str] | None]
    identifier: NotRequired[str | None]
    metadata: NotRequired[dict[str, Any] | None]
    middleName: NotRequired[str | None]
    password: NotRequired[str | None]
    phone: NotRequired[str | None]
    preferredFirstName: NotRequired[str | None]
    preferredLastName: NotRequired[str | None]
    preferredMiddleName: NotRequired[str | None]
    primaryOrg: NotRequired["ReferenceDict | None"]
    pronouns: NotRequired[str | None]
    roles: "list[UserRoleDict]"
    sms: NotRequired[str | None]
    sourcedId: str
    status: Literal["active", "tobedeleted"]
    userIds: NotRequired["list[UserIdDict] | None"]
    userMasterIdentifier: NotRequired[str | None]
    userProfiles: "list[UserProfileDict]"
    username: NotRequired[str | None]


class UserIdDict(TypedDict):
    """User id, as `to_dict()` writes it."""

    identifier: str
    type: str


class UserProfileDict(TypedDict):
    """User profile, as `to_dict()` writes it."""

    app: "UserProfileAppDict"
    applicationId: str
    credentials: "list[CredentialDict]"
    description: NotRequired[str | None]
    profileId: str
    profileType: str
    vendorId: str


class UserProfileAppDict(TypedDict):
    """User profile app, as `to_dict()` writes it."""

    description: NotRequired[str | None]
    domain: str
    metadata: NotRequired[dict[str, Any] | None]
    name: str
    sourcedId: str


class UserRoleDict(TypedDict):
    """User role, as `to_dict()` writes it."""

    beginDate: NotRequired[str | None]
    endDate: NotRequired[str | None]
    org: "ReferenceDict"
    role: Literal["administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher"]
    roleType: Literal["primary", "secondary"]
    userProfile: NotRequired[str | None]
