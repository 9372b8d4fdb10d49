"""Models of OneRoster: the objects in its responses."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.models import (
    Model,
    as_models,
    field,
    listed,
    model,
)

if TYPE_CHECKING:
    from . import dicts


@model
class AcademicSession(Model):
    """A school year, semester, term or grading period."""

    children: list[Reference] | None = field("children", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    end_date: str = field("endDate")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    org: Reference = field("org")
    parent: Reference | None = field("parent", default=None)
    school_year: float = field("schoolYear")
    sourced_id: str = field("sourcedId")
    start_date: str = field("startDate")
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"] | str = field("type")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.AcademicSessionDict: ...  # type: ignore[override]


@model
class AssessmentLineItem(Model):
    """A column of the gradebook for one assessment of a lesson."""

    class_: Reference | None = field("class", default=None)
    component: Reference | None = field("component", default=None)
    component_resource: Reference | None = field("componentResource", default=None)
    course: Reference | None = field("course", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    description: str | None = field("description", default=None)
    learning_objective_set: list[LearningObjectiveSet] | None = field("learningObjectiveSet", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    parent_assessment_line_item: Reference | None = field("parentAssessmentLineItem", default=None)
    result_value_max: float | None = field("resultValueMax", default=None)
    result_value_min: float | None = field("resultValueMin", default=None)
    score_scale: Reference | None = field("scoreScale", default=None)
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.AssessmentLineItemDict: ...  # type: ignore[override]


@model
class AssessmentResult(Model):
    """What a student achieved in an assessment line item."""

    assessment_line_item: Reference = field("assessmentLineItem")
    comment: str | None = field("comment", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    in_progress: str | None = field("inProgress", default=None)
    incomplete: str | None = field("incomplete", default=None)
    late: str | None = field("late", default=None)
    learning_objective_set: list[LearningObjectiveScoreSet] | None = field("learningObjectiveSet", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    missing: str | None = field("missing", default=None)
    score: float | None = field("score", default=None)
    score_date: dt.datetime = field("scoreDate")
    score_percentile: float | None = field("scorePercentile", default=None)
    score_scale: Reference | None = field("scoreScale", default=None)
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"] | str = field(
        "scoreStatus"
    )
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    student: Reference = field("student")
    text_score: str | None = field("textScore", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.AssessmentResultDict: ...  # type: ignore[override]


@model
class BulkCreateResponse(Model):
    """The identifiers of new objects."""

    sourced_id_pairs: list[SourcedIdPairs] = field(
        "sourcedIdPairs", read=lambda value: as_models(SourcedIdPairs, listed(value))
    )


@model
class Category(Model):
    """A weighted kind of line items, such as homework."""

    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    weight: float | None = field("weight", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CategoryDict: ...  # type: ignore[override]


@model
class Class(Model):
    """A course as it is taught to a group of students in some terms."""

    class_code: str | None = field("classCode")
    class_type: Literal["homeroom", "scheduled"] | str = field("classType")
    course: Reference | None = field("course")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    grades: list[str] | None = field("grades", default=None)
    location: str | None = field("location")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    periods: list[str] | None = field("periods", default=None)
    resources: list[Reference] | None = field("resources", default=None)
    school: Reference | None = field("school")
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    subject_codes: list[str] | None = field("subjectCodes", default=None)
    subjects: list[str] | None = field("subjects", default=None)
    terms: list[Reference] = field("terms")
    title: str = field("title")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ClassDict: ...  # type: ignore[override]


@model
class ComponentResource(Model):
    """A learning resource in its place in a course component."""

    course_component: Reference = field("courseComponent")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    lesson_type: (
        Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | str | None
    ) = field("lessonType", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    resource: Reference = field("resource")
    sort_order: float = field("sortOrder")
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ComponentResourceDict: ...  # type: ignore[override]


@model
class Course(Model):
    """A course of study that classes teach."""

    academic_session: Reference | None = field("academicSession", default=None)
    course_code: str | None = field("courseCode", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    grades: list[str] | None = field("grades", default=None)
    grading_scheme: str | None = field("gradingScheme", default=None)
    level: str | None = field("level", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    org: Reference = field("org")
    resources: list[Reference] | None = field("resources", default=None)
    school_year: Reference | None = field("schoolYear", default=None)
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    subject_codes: list[str] | None = field("subjectCodes", default=None)
    subjects: list[str] | None = field("subjects", default=None)
    title: str = field("title")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CourseDict: ...  # type: ignore[override]


@model
class CourseComponent(Model):
    """A unit or lesson in the tree of a course."""

    course: Reference = field("course")
    course_component: Reference | None = field("courseComponent", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    parent: Reference | None = field("parent", default=None)
    prerequisite_criteria: str | None = field("prerequisiteCriteria", default=None)
    prerequisites: list[str] | None = field("prerequisites", default=None)
    sort_order: float = field("sortOrder")
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    unlock_date: str = field("unlockDate")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CourseComponentDict: ...  # type: ignore[override]


@model
class CreateResponse(Model):
    """The identifiers of a new object."""

    sourced_id_pairs: SourcedIdPairs = field("sourcedIdPairs")


@model
class Credential(Model):
    """The sign-in of a user to an application."""

    id: str = field("id")
    password: str | None = field("password", default=None, secret=True)
    type: str = field("type")
    username: str = field("username")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CredentialDict: ...  # type: ignore[override]


@model
class CredentialCreateResponse(Model):
    """The identifiers of a stored credential."""

    credential_id: str = field("credentialId")
    message: str = field("message")
    user_profile_id: str = field("userProfileId")


@model
class DecryptedCredential(Model):
    """The password of a credential in plain text."""

    password: str = field("password", secret=True)


@model
class Demographics(Model):
    """Demographic data of a learner; race flags are the texts true and false."""

    american_indian_or_alaska_native: str | None = field("americanIndianOrAlaskaNative")
    asian: str | None = field("asian")
    birth_date: str | None = field("birthDate")
    black_or_african_american: str | None = field("blackOrAfricanAmerican")
    city_of_birth: str | None = field("cityOfBirth")
    country_of_birth_code: str | None = field("countryOfBirthCode")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    demographic_race_two_or_more_races: str | None = field("demographicRaceTwoOrMoreRaces")
    hispanic_or_latino_ethnicity: str | None = field("hispanicOrLatinoEthnicity")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    native_hawaiian_or_other_pacific_islander: str | None = field("nativeHawaiianOrOtherPacificIslander")
    public_school_residence_status: str | None = field("publicSchoolResidenceStatus")
    sex: Literal["female", "male", "other", "unspecified"] | str | None = field("sex")
    sourced_id: str = field("sourcedId")
    state_of_birth_abbreviation: str | None = field("stateOfBirthAbbreviation")
    status: Literal["active", "tobedeleted"] | str = field("status")
    white: str | None = field("white")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.DemographicsDict: ...  # type: ignore[override]


@model
class Enrollment(Model):
    """The part a user has in a class, with its period."""

    begin_date: str | None = field("beginDate", default=None)
    class_: Reference = field("class")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    end_date: str | None = field("endDate", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    primary: Literal["false", "true"] | str | None = field("primary")
    role: Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"] | str = (
        field("role")
    )
    school: Reference = field("school")
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    user: Reference = field("user")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.EnrollmentDict: ...  # type: ignore[override]


@model
class LearningObjectiveResult(Model):
    """The score in one learning objective."""

    learning_objective_id: str = field("learningObjectiveId")
    score: float | None = field("score", default=None)
    text_score: str | None = field("textScore", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LearningObjectiveResultDict: ...  # type: ignore[override]


@model
class LearningObjectiveScoreSet(Model):
    """Scores in the learning objectives of one source."""

    learning_objective_results: list[LearningObjectiveResult] = field("learningObjectiveResults")
    source: str = field("source")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LearningObjectiveScoreSetDict: ...  # type: ignore[override]


@model
class LearningObjectiveSet(Model):
    """Learning objectives of one source."""

    learning_objective_ids: list[str] = field("learningObjectiveIds")
    source: str = field("source")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LearningObjectiveSetDict: ...  # type: ignore[override]


@model
class LineItem(Model):
    """A column of the gradebook: something that gets a score."""

    academic_session: Reference | None = field("academicSession", default=None)
    assign_date: dt.datetime = field("assignDate")
    category: Reference = field("category")
    class_: Reference = field("class")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    description: str | None = field("description", default=None)
    due_date: dt.datetime = field("dueDate")
    grading_period: Reference | None = field("gradingPeriod", default=None)
    learning_objective_set: list[LearningObjectiveSet] | None = field("learningObjectiveSet", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    result_value_max: float | None = field("resultValueMax", default=None)
    result_value_min: float | None = field("resultValueMin", default=None)
    school: Reference = field("school")
    score_scale: Reference | None = field("scoreScale", default=None)
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str | None = field("status", default=None)
    title: str = field("title")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LineItemDict: ...  # type: ignore[override]


@model
class Organization(Model):
    """A school, a district or another organization."""

    children: list[Reference] | None = field("children")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    identifier: str = field("identifier")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    name: str = field("name")
    parent: Reference | None = field("parent", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    type: Literal["department", "district", "local", "national", "school", "state"] | str = field("type")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.OrganizationDict: ...  # type: ignore[override]


@model
class Reference(Model):
    """A pointer to another object."""

    href: str | None = field("href", default=None)
    name: str | None = field("name", default=None)
    sourced_id: str = field("sourcedId")
    type: str | None = field("type", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ReferenceDict: ...  # type: ignore[override]


@model
class Resource(Model):
    """A learning resource, such as a QTI test or a video."""

    application_id: str | None = field("applicationId", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    importance: Literal["primary", "secondary"] | str | None = field("importance", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    roles: list[Literal["primary", "secondary"] | str] | None = field("roles", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    vendor_id: str | None = field("vendorId", default=None)
    vendor_resource_id: str = field("vendorResourceId")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ResourceDict: ...  # type: ignore[override]


@model
class Result(Model):
    """What a student achieved in a line item."""

    class_: Reference | None = field("class", default=None)
    comment: str | None = field("comment", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    in_progress: str | None = field("inProgress", default=None)
    incomplete: str | None = field("incomplete", default=None)
    late: str | None = field("late", default=None)
    learning_objective_set: list[LearningObjectiveScoreSet] | None = field("learningObjectiveSet", default=None)
    line_item: Reference = field("lineItem")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    missing: str | None = field("missing", default=None)
    score: float | None = field("score", default=None)
    score_date: dt.datetime = field("scoreDate")
    score_scale: Reference | None = field("scoreScale", default=None)
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"] | str = field(
        "scoreStatus"
    )
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    student: Reference = field("student")
    text_score: str | None = field("textScore", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ResultDict: ...  # type: ignore[override]


@model
class ScoreScale(Model):
    """How scores map onto marks."""

    class_: Reference = field("class")
    course: Reference | None = field("course", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    score_scale_value: list[ScoreScaleValue] = field("scoreScaleValue")
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    type: str = field("type")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ScoreScaleDict: ...  # type: ignore[override]


@model
class ScoreScaleValue(Model):
    """One step of a score scale."""

    description: str | None = field("description", default=None)
    item_value_lhs: str = field("itemValueLHS")
    item_value_rhs: str = field("itemValueRHS")
    value: str | None = field("value", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ScoreScaleValueDict: ...  # type: ignore[override]


@model
class SourcedIdPairs(Model):
    """The identifier asked for and the one given."""

    allocated_sourced_id: str = field("allocatedSourcedId")
    supplied_sourced_id: str = field("suppliedSourcedId")


@model
class User(Model):
    """A person with a role in an organization."""

    agents: list[Reference] = field("agents")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    demographics: Demographics | None = field("demographics", default=None)
    email: str | None = field("email", default=None)
    enabled_user: bool | Literal["false", "true"] | str = field("enabledUser")
    family_name: str = field("familyName")
    given_name: str = field("givenName")
    grades: list[str] | None = field("grades", default=None)
    identifier: str | None = field("identifier", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    middle_name: str | None = field("middleName", default=None)
    password: str | None = field("password", default=None, secret=True)
    phone: str | None = field("phone", default=None)
    preferred_first_name: str | None = field("preferredFirstName", default=None)
    preferred_last_name: str | None = field("preferredLastName", default=None)
    preferred_middle_name: str | None = field("preferredMiddleName", default=None)
    primary_org: Reference | None = field("primaryOrg", default=None)
    pronouns: str | None = field("pronouns", default=None)
    roles: list[UserRole] = field("roles")
    sms: str | None = field("sms", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    user_ids: list[UserId] | None = field("userIds", default=None)
    user_master_identifier: str | None = field("userMasterIdentifier", default=None)
    user_profiles: list[UserProfile] = field("userProfiles")
    username: str | None = field("username", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.UserDict: ...  # type: ignore[override]


@model
class UserId(Model):
    """An identifier of a user in another system."""

    identifier: str = field("identifier")
    type: str = field("type")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.UserIdDict: ...  # type: ignore[override]


@model
class UserProfile(Model):
    """What an application knows of a user."""

    app: UserProfileApp = field("app")
    application_id: str = field("applicationId")
    credentials: list[Credential] = field("credentials")
    description: str | None = field("description", default=None)
    profile_id: str = field("profileId")
    profile_type: str = field("profileType")
    vendor_id: str = field("vendorId")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.UserProfileDict: ...  # type: ignore[override]


@model
class UserProfileApp(Model):
    """An application in which a user has a profile."""

    description: str | None = field("description", default=None)
    domain: str = field("domain")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    name: str = field("name")
    sourced_id: str = field("sourcedId")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.UserProfileAppDict: ...  # type: ignore[override]


@model
class UserRole(Model):
    """The role of a user in an organization."""

    begin_date: str | None = field("beginDate", default=None)
    end_date: str | None = field("endDate", default=None)
    org: Reference = field("org")
    role: Literal["administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher"] | str = (
        field("role")
    )
    role_type: Literal["primary", "secondary"] | str = field("roleType")
    user_profile: str | None = field("userProfile", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.UserRoleDict: ...  # type: ignore[override]
