"""Models of EduBridge: the objects in its responses."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.models import (
    Model,
    field,
    model,
)

if TYPE_CHECKING:
    from . import dicts


@model
class ActivityFacts(Model):
    """Activity and time spent of one day in one subject."""

    activity_metrics: ActivityMetrics | None = field("activityMetrics", default=None)
    apps: list[str] | None = field("apps", default=None)
    time_spent_metrics: TimeSpentMetrics | None = field("timeSpentMetrics", default=None)


@model
class ActivityMetrics(Model):
    """XP, questions and units of some activity."""

    correct_questions: float | None = field("correctQuestions", default=None)
    mastered_units: float | None = field("masteredUnits", default=None)
    total_questions: float | None = field("totalQuestions", default=None)
    xp_earned: float | None = field("xpEarned", default=None)


@model
class ActivityResponse(Model):
    """Activity and time spent by day and subject."""

    end_date: dt.datetime = field("endDate")
    facts: dict[str, dict[str, ActivityFacts]] = field("facts")
    facts_by_app: dict[str, dict[str, dict[str, ActivityFacts]]] = field("factsByApp")
    message: str = field("message")
    start_date: dt.datetime = field("startDate")


@model
class Application(Model):
    """An application that reports activity."""

    client_app_id: str | None = field("clientAppId")
    date_last_modified: str = field("dateLastModified")
    description: str | None = field("description")
    domain: list[str] = field("domain")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    name: str = field("name")
    sourced_id: str = field("sourcedId")
    status: str = field("status")
    tenant_id: str | None = field("tenantId")


@model
class ApplicationMetric(Model):
    """A metric that counts for an application, and its source."""

    application_sourced_id: str = field("applicationSourcedId")
    metric: Literal["accuracy", "lessons", "quizzes", "spent_minutes", "unit_tests", "waste_minutes", "xp"] | str = (
        field("metric")
    )
    metric_source: (
        Literal["manual_entry", "powerpath", "timeback_adapter", "timeback_app", "timeback_direct_integration"] | str
    ) = field("metricSource")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ApplicationMetricDict: ...  # type: ignore[override]


@model
class CaliperEnvelopeResult(Model):
    """Whether the events were taken."""

    message: str | None = field("message", default=None)
    success: bool = field("success")


@model
class DefaultClass(Model):
    """The class into which a course enrolls."""

    class_code: str | None = field("classCode")
    course: EnrollmentCourse = field("course")
    grades: list[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str] = field(
        "grades"
    )
    id: str = field("id")
    periods: list[str] = field("periods")
    subject_codes: list[str] = field("subjectCodes")
    subjects: list[
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
        | str
    ] = field("subjects")
    title: str = field("title")


@model
class Enrollment(Model):
    """The enrollment of a user in a course."""

    begin_date: str | None = field("beginDate")
    course: EnrollmentCourse = field("course")
    end_date: str | None = field("endDate")
    id: str = field("id")
    metadata: EnrollmentMetadata | None = field("metadata", default=None)
    role: Literal["administrator", "proctor", "student", "teacher"] | str = field("role")
    school: EnrollmentSchool = field("school")


@model
class EnrollmentCourse(Model):
    """The course of an enrollment."""

    grades: list[str] | None = field("grades", default=None)
    id: str = field("id")
    metadata: dict[str, Any] = field("metadata")
    primary_app: PrimaryApp | None = field("primaryApp", default=None)
    subjects: list[str] | None = field("subjects", default=None)
    title: str = field("title")


@model
class EnrollmentFacts(Model):
    """Activity and time spent of an enrollment by day and subject."""

    end_date: dt.datetime | None = field("endDate", default=None)
    enrollment_id: str | None = field("enrollmentId", default=None)
    facts: dict[str, dict[str, ActivityFacts]] = field("facts")
    facts_by_app: dict[str, dict[str, dict[str, ActivityFacts]]] | None = field("factsByApp", default=None)
    message: str | None = field("message", default=None)
    start_date: dt.datetime | None = field("startDate", default=None)


@model
class EnrollmentGoals(Model):
    """The daily goals of an enrollment."""

    daily_accuracy: float | None = field("dailyAccuracy", default=None)
    daily_active_minutes: float | None = field("dailyActiveMinutes", default=None)
    daily_lessons: float | None = field("dailyLessons", default=None)
    daily_mastered_units: float | None = field("dailyMasteredUnits", default=None)
    daily_xp: float | None = field("dailyXp", default=None)


@model
class EnrollmentMetadata(Model):
    """Goals and metrics of an enrollment."""

    goals: EnrollmentGoals | None = field("goals", default=None)
    metrics: EnrollmentMetrics | None = field("metrics", default=None)
    student_specific_goals: bool | None = field("studentSpecificGoals", default=None)


@model
class EnrollmentMetrics(Model):
    """What has been earned in an enrollment."""

    total_lessons: float | None = field("totalLessons", default=None)
    total_xp: float | None = field("totalXp", default=None)


@model
class EnrollmentSchool(Model):
    """The school of an enrollment."""

    id: str = field("id")
    name: str = field("name")


@model
class HighestGradeMastered(Model):
    """The highest grade mastered in a subject, by kind of evidence."""

    grades: MasteredGrades = field("grades")
    student_id: str = field("studentId")
    subject: str = field("subject")


@model
class MapProfile(Model):
    """A MAP growth report."""

    assessment_result_provider_system: str | None = field("assessmentResultProviderSystem", default=None)
    grade: str | None = field("grade", default=None)
    pdf_url: str | None = field("pdfUrl")
    schoolname: str | None = field("schoolname", default=None)
    tests: list[str] = field("tests")
    title: str = field("title")


@model
class MasteredGrades(Model):
    """Grades by kind of evidence."""

    edulastic_grade: (
        Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None
    ) = field("edulasticGrade")
    highest_grade_overall: (
        Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None
    ) = field("highestGradeOverall")
    placement_grade: (
        Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None
    ) = field("placementGrade")
    rit_grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None = (
        field("ritGrade")
    )
    test_out_grade: (
        Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None
    ) = field("testOutGrade")


@model
class Organization(Model):
    """The organization a subject track holds for."""

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
class PrimaryApp(Model):
    """The application in which a course is mainly taken."""

    domains: list[str] = field("domains")
    id: str = field("id")
    name: str = field("name")


@model
class ProgressionResult(Model):
    """The queued progression."""

    message_id: str = field("messageId")
    success: bool = field("success")


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
class ResetGoalsResult(Model):
    """How many enrollments got new goals."""

    errors: list[str] = field("errors")
    updated: float = field("updated")


@model
class SubjectTrack(Model):
    """The course that is taken for a subject and grade."""

    course: SubjectTrackCourse = field("course")
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str = field(
        "grade"
    )
    id: str = field("id")
    org: Organization | None = field("org")
    subject: (
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
        | str
    ) = field("subject")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.SubjectTrackDict: ...  # type: ignore[override]


@model
class SubjectTrackCourse(Model):
    """The course of a subject track."""

    course_code: str | None = field("courseCode", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    grades: (
        list[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str] | None
    ) = field("grades", default=None)
    level: str | None = field("level", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    org: Reference = field("org")
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    subject_codes: list[str] | None = field("subjectCodes", default=None)
    subjects: (
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
            | str
        ]
        | None
    ) = field("subjects", default=None)
    title: str = field("title")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.SubjectTrackCourseDict: ...  # type: ignore[override]


@model
class SubjectTrackGroup(Model):
    """The subject tracks that share subject, grade and course."""

    key: SubjectTrackGroupKey = field("key")
    tracks: list[SubjectTrack] = field("tracks")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.SubjectTrackGroupDict: ...  # type: ignore[override]


@model
class SubjectTrackGroupKey(Model):
    """What the tracks of a group share."""

    course_id: str = field("courseId")
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str = field(
        "grade"
    )
    is_global: bool = field("isGlobal")
    subject: (
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
        | str
    ) = field("subject")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.SubjectTrackGroupKeyDict: ...  # type: ignore[override]


@model
class TimeSaved(Model):
    """The school time a user has saved."""

    calculation: TimeSavedCalculation = field("calculation")
    earliest_start_date: dt.datetime = field("earliestStartDate")
    school_days_elapsed: float = field("schoolDaysElapsed")
    school_year_start_date: dt.datetime = field("schoolYearStartDate")
    total_days_saved: float = field("totalDaysSaved")
    total_hours_saved: float = field("totalHoursSaved")


@model
class TimeSavedCalculation(Model):
    """The numbers from which the saved time is computed."""

    formula: str = field("formula")
    hours_saved_per_day: float = field("hoursSavedPerDay")
    standard_school_hours_per_day: float = field("standardSchoolHoursPerDay")
    timeback_hours_per_day: float = field("timebackHoursPerDay")


@model
class TimeSpentMetrics(Model):
    """Seconds spent, by kind."""

    active_seconds: float | None = field("activeSeconds", default=None)
    inactive_seconds: float | None = field("inactiveSeconds", default=None)
    waste_seconds: float | None = field("wasteSeconds", default=None)


@model
class User(Model):
    """A person with a role in an organization."""

    agents: list[Reference] | None = field("agents", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    email: str | None = field("email", default=None)
    enabled_user: bool | Literal["false", "true"] | str | None = field("enabledUser", default=None)
    family_name: str = field("familyName")
    given_name: str = field("givenName")
    grades: list[str] | None = field("grades", default=None)
    identifier: str | None = field("identifier", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    middle_name: str | None = field("middleName", default=None)
    phone: str | None = field("phone", default=None)
    preferred_first_name: str | None = field("preferredFirstName", default=None)
    preferred_last_name: str | None = field("preferredLastName", default=None)
    preferred_middle_name: str | None = field("preferredMiddleName", default=None)
    primary_org: Reference | None = field("primaryOrg", default=None)
    pronouns: str | None = field("pronouns", default=None)
    roles: list[UserRole] | None = field("roles", default=None)
    sms: str | None = field("sms", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str | None = field("status", default=None)
    user_ids: list[UserId] | None = field("userIds", default=None)
    user_master_identifier: str | None = field("userMasterIdentifier", default=None)
    username: str | None = field("username", default=None)


@model
class UserId(Model):
    """An identifier of a user in another system."""

    identifier: str = field("identifier")
    type: str = field("type")


@model
class UserRole(Model):
    """The role of a user in an organization."""

    begin_date: str | None = field("beginDate", default=None)
    end_date: str | None = field("endDate", default=None)
    org: Reference | None = field("org", default=None)
    role: Literal["administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher"] | str = (
        field("role")
    )
    role_type: Literal["primary", "secondary"] | str | None = field("roleType", default=None)
    user_profile: str | None = field("userProfile", default=None)


@model
class WeeklyFact(Model):
    """One activity fact; seconds are decimal text."""

    active_seconds: str | None = field("activeSeconds")
    activity_id: str | None = field("activityId")
    activity_name: str | None = field("activityName")
    alpha_level: str | None = field("alphaLevel")
    app: str | None = field("app")
    campus_id: str | None = field("campusId")
    campus_name: str | None = field("campusName")
    correct_questions: float | None = field("correctQuestions")
    course_id: str | None = field("courseId")
    course_name: str | None = field("courseName")
    date: str = field("date")
    datetime: str = field("datetime")
    day: float = field("day")
    day_of_week: float = field("dayOfWeek")
    email: str = field("email")
    enrollment_id: str | None = field("enrollmentId")
    event_type: str | None = field("eventType")
    generated_at: str | None = field("generatedAt")
    id: float = field("id")
    inactive_seconds: str | None = field("inactiveSeconds")
    mastered_units: float | None = field("masteredUnits")
    month: float = field("month")
    send_time: str | None = field("sendTime")
    sensor: str | None = field("sensor")
    source: str = field("source")
    subject: str | None = field("subject")
    total_questions: float | None = field("totalQuestions")
    user_family_name: str | None = field("userFamilyName")
    user_given_name: str | None = field("userGivenName")
    user_grade: str | None = field("userGrade")
    user_id: str | None = field("userId")
    username: str | None = field("username")
    waste_seconds: str | None = field("wasteSeconds")
    xp_earned: float | None = field("xpEarned", default=None)
    year: float = field("year")
