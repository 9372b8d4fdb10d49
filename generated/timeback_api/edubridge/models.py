"""Models of EduBridge: what its answers hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Self

from timeback_kit.runtime.models import (
    Model,
    as_datetime,
    as_map,
    as_model,
    as_models,
    dump,
    field,
    model,
)


@model
class ActivityFacts(Model):
    """Activity and time spent of one day in one subject."""

    activity_metrics: ActivityMetrics | None = field("activityMetrics", default=None)
    apps: list[str] | None = field("apps", default=None)
    time_spent_metrics: TimeSpentMetrics | None = field("timeSpentMetrics", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            activity_metrics=as_model(ActivityMetrics, get("activityMetrics")),
            apps=get("apps"),
            time_spent_metrics=as_model(TimeSpentMetrics, get("timeSpentMetrics")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "activityMetrics": dump(self.activity_metrics),
                "apps": dump(self.apps),
                "timeSpentMetrics": dump(self.time_spent_metrics),
            }
        )


@model
class ActivityMetrics(Model):
    """XP, questions and units of some activity."""

    correct_questions: float | None = field("correctQuestions", default=None)
    mastered_units: float | None = field("masteredUnits", default=None)
    total_questions: float | None = field("totalQuestions", default=None)
    xp_earned: float | None = field("xpEarned", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            correct_questions=get("correctQuestions"),
            mastered_units=get("masteredUnits"),
            total_questions=get("totalQuestions"),
            xp_earned=get("xpEarned"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "correctQuestions": self.correct_questions,
                "masteredUnits": self.mastered_units,
                "totalQuestions": self.total_questions,
                "xpEarned": self.xp_earned,
            }
        )


@model
class ActivityResponse(Model):
    """Activity and time spent by day and subject."""

    end_date: dt.datetime = field("endDate")
    facts: dict[str, dict[str, ActivityFacts]] = field("facts")
    facts_by_app: dict[str, dict[str, dict[str, ActivityFacts]]] = field("factsByApp")
    message: str = field("message")
    start_date: dt.datetime = field("startDate")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            end_date=as_datetime(get("endDate")),
            facts=as_map(ActivityFacts, get("facts"), 2),
            facts_by_app=as_map(ActivityFacts, get("factsByApp"), 3),
            message=get("message"),
            start_date=as_datetime(get("startDate")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "endDate": dump(self.end_date),
                "facts": dump(self.facts),
                "factsByApp": dump(self.facts_by_app),
                "message": self.message,
                "startDate": dump(self.start_date),
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            client_app_id=get("clientAppId"),
            date_last_modified=get("dateLastModified"),
            description=get("description"),
            domain=get("domain"),
            metadata=get("metadata"),
            name=get("name"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            tenant_id=get("tenantId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "clientAppId": self.client_app_id,
                "dateLastModified": self.date_last_modified,
                "description": self.description,
                "domain": dump(self.domain),
                "metadata": dump(self.metadata),
                "name": self.name,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "tenantId": self.tenant_id,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            application_sourced_id=get("applicationSourcedId"),
            metric=get("metric"),
            metric_source=get("metricSource"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "applicationSourcedId": self.application_sourced_id,
                "metric": self.metric,
                "metricSource": self.metric_source,
            }
        )


@model
class CaliperEnvelopeResult(Model):
    """Whether the events were taken."""

    message: str | None = field("message", default=None)
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            message=get("message"),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "message": self.message,
                "success": self.success,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            class_code=get("classCode"),
            course=as_model(EnrollmentCourse, get("course")),
            grades=get("grades"),
            id=get("id"),
            periods=get("periods"),
            subject_codes=get("subjectCodes"),
            subjects=get("subjects"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "classCode": self.class_code,
                "course": dump(self.course),
                "grades": dump(self.grades),
                "id": self.id,
                "periods": dump(self.periods),
                "subjectCodes": dump(self.subject_codes),
                "subjects": dump(self.subjects),
                "title": self.title,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            begin_date=get("beginDate"),
            course=as_model(EnrollmentCourse, get("course")),
            end_date=get("endDate"),
            id=get("id"),
            metadata=as_model(EnrollmentMetadata, get("metadata")),
            role=get("role"),
            school=as_model(EnrollmentSchool, get("school")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "beginDate": self.begin_date,
                "course": dump(self.course),
                "endDate": self.end_date,
                "id": self.id,
                "metadata": dump(self.metadata),
                "role": self.role,
                "school": dump(self.school),
            }
        )


@model
class EnrollmentCourse(Model):
    """The course of an enrollment."""

    grades: list[str] | None = field("grades", default=None)
    id: str = field("id")
    metadata: dict[str, Any] = field("metadata")
    primary_app: PrimaryApp | None = field("primaryApp", default=None)
    subjects: list[str] | None = field("subjects", default=None)
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            grades=get("grades"),
            id=get("id"),
            metadata=get("metadata"),
            primary_app=as_model(PrimaryApp, get("primaryApp")),
            subjects=get("subjects"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "grades": dump(self.grades),
                "id": self.id,
                "metadata": dump(self.metadata),
                "primaryApp": dump(self.primary_app),
                "subjects": dump(self.subjects),
                "title": self.title,
            }
        )


@model
class EnrollmentFacts(Model):
    """Activity and time spent of an enrollment by day and subject."""

    end_date: dt.datetime | None = field("endDate", default=None)
    enrollment_id: str | None = field("enrollmentId", default=None)
    facts: dict[str, dict[str, ActivityFacts]] = field("facts")
    facts_by_app: dict[str, dict[str, dict[str, ActivityFacts]]] | None = field("factsByApp", default=None)
    message: str | None = field("message", default=None)
    start_date: dt.datetime | None = field("startDate", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            end_date=as_datetime(get("endDate")),
            enrollment_id=get("enrollmentId"),
            facts=as_map(ActivityFacts, get("facts"), 2),
            facts_by_app=as_map(ActivityFacts, get("factsByApp"), 3),
            message=get("message"),
            start_date=as_datetime(get("startDate")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "endDate": dump(self.end_date),
                "enrollmentId": self.enrollment_id,
                "facts": dump(self.facts),
                "factsByApp": dump(self.facts_by_app),
                "message": self.message,
                "startDate": dump(self.start_date),
            }
        )


@model
class EnrollmentGoals(Model):
    """The daily goals of an enrollment."""

    daily_accuracy: float | None = field("dailyAccuracy", default=None)
    daily_active_minutes: float | None = field("dailyActiveMinutes", default=None)
    daily_lessons: float | None = field("dailyLessons", default=None)
    daily_mastered_units: float | None = field("dailyMasteredUnits", default=None)
    daily_xp: float | None = field("dailyXp", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            daily_accuracy=get("dailyAccuracy"),
            daily_active_minutes=get("dailyActiveMinutes"),
            daily_lessons=get("dailyLessons"),
            daily_mastered_units=get("dailyMasteredUnits"),
            daily_xp=get("dailyXp"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "dailyAccuracy": self.daily_accuracy,
                "dailyActiveMinutes": self.daily_active_minutes,
                "dailyLessons": self.daily_lessons,
                "dailyMasteredUnits": self.daily_mastered_units,
                "dailyXp": self.daily_xp,
            }
        )


@model
class EnrollmentMetadata(Model):
    """Goals and metrics of an enrollment."""

    goals: EnrollmentGoals | None = field("goals", default=None)
    metrics: EnrollmentMetrics | None = field("metrics", default=None)
    student_specific_goals: bool | None = field("studentSpecificGoals", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            goals=as_model(EnrollmentGoals, get("goals")),
            metrics=as_model(EnrollmentMetrics, get("metrics")),
            student_specific_goals=get("studentSpecificGoals"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "goals": dump(self.goals),
                "metrics": dump(self.metrics),
                "studentSpecificGoals": self.student_specific_goals,
            }
        )


@model
class EnrollmentMetrics(Model):
    """What has been earned in an enrollment."""

    total_lessons: float | None = field("totalLessons", default=None)
    total_xp: float | None = field("totalXp", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            total_lessons=get("totalLessons"),
            total_xp=get("totalXp"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "totalLessons": self.total_lessons,
                "totalXp": self.total_xp,
            }
        )


@model
class EnrollmentSchool(Model):
    """The school of an enrollment."""

    id: str = field("id")
    name: str = field("name")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            id=get("id"),
            name=get("name"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "id": self.id,
                "name": self.name,
            }
        )


@model
class HighestGradeMastered(Model):
    """The highest grade mastered in a subject, by kind of evidence."""

    grades: MasteredGrades = field("grades")
    student_id: str = field("studentId")
    subject: str = field("subject")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            grades=as_model(MasteredGrades, get("grades")),
            student_id=get("studentId"),
            subject=get("subject"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "grades": dump(self.grades),
                "studentId": self.student_id,
                "subject": self.subject,
            }
        )


@model
class MapProfile(Model):
    """A MAP growth report."""

    assessment_result_provider_system: str | None = field("assessmentResultProviderSystem", default=None)
    grade: str | None = field("grade", default=None)
    pdf_url: str | None = field("pdfUrl")
    schoolname: str | None = field("schoolname", default=None)
    tests: list[str] = field("tests")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assessment_result_provider_system=get("assessmentResultProviderSystem"),
            grade=get("grade"),
            pdf_url=get("pdfUrl"),
            schoolname=get("schoolname"),
            tests=get("tests"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assessmentResultProviderSystem": self.assessment_result_provider_system,
                "grade": self.grade,
                "pdfUrl": self.pdf_url,
                "schoolname": self.schoolname,
                "tests": dump(self.tests),
                "title": self.title,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            edulastic_grade=get("edulasticGrade"),
            highest_grade_overall=get("highestGradeOverall"),
            placement_grade=get("placementGrade"),
            rit_grade=get("ritGrade"),
            test_out_grade=get("testOutGrade"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "edulasticGrade": self.edulastic_grade,
                "highestGradeOverall": self.highest_grade_overall,
                "placementGrade": self.placement_grade,
                "ritGrade": self.rit_grade,
                "testOutGrade": self.test_out_grade,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            children=as_models(Reference, get("children")),
            date_last_modified=as_datetime(get("dateLastModified")),
            identifier=get("identifier"),
            metadata=get("metadata"),
            name=get("name"),
            parent=as_model(Reference, get("parent")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "children": dump(self.children),
                "dateLastModified": dump(self.date_last_modified),
                "identifier": self.identifier,
                "metadata": dump(self.metadata),
                "name": self.name,
                "parent": dump(self.parent),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "type": self.type,
            }
        )


@model
class PrimaryApp(Model):
    """The application in which a course is mainly taken."""

    domains: list[str] = field("domains")
    id: str = field("id")
    name: str = field("name")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            domains=get("domains"),
            id=get("id"),
            name=get("name"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "domains": dump(self.domains),
                "id": self.id,
                "name": self.name,
            }
        )


@model
class ProgressionResult(Model):
    """The queued progression."""

    message_id: str = field("messageId")
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            message_id=get("messageId"),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "messageId": self.message_id,
                "success": self.success,
            }
        )


@model
class Reference(Model):
    """A pointer to another object."""

    href: str | None = field("href", default=None)
    name: str | None = field("name", default=None)
    sourced_id: str = field("sourcedId")
    type: str | None = field("type", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            href=get("href"),
            name=get("name"),
            sourced_id=get("sourcedId"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "href": self.href,
                "name": self.name,
                "sourcedId": self.sourced_id,
                "type": self.type,
            }
        )


@model
class ResetGoalsResult(Model):
    """How many enrollments got new goals."""

    errors: list[str] = field("errors")
    updated: float = field("updated")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            errors=get("errors"),
            updated=get("updated"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "errors": dump(self.errors),
                "updated": self.updated,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course=as_model(SubjectTrackCourse, get("course")),
            grade=get("grade"),
            id=get("id"),
            org=as_model(Organization, get("org")),
            subject=get("subject"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "course": dump(self.course),
                "grade": self.grade,
                "id": self.id,
                "org": dump(self.org),
                "subject": self.subject,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course_code=get("courseCode"),
            date_last_modified=as_datetime(get("dateLastModified")),
            grades=get("grades"),
            level=get("level"),
            metadata=get("metadata"),
            org=as_model(Reference, get("org")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            subject_codes=get("subjectCodes"),
            subjects=get("subjects"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "courseCode": self.course_code,
                "dateLastModified": dump(self.date_last_modified),
                "grades": dump(self.grades),
                "level": self.level,
                "metadata": dump(self.metadata),
                "org": dump(self.org),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "subjectCodes": dump(self.subject_codes),
                "subjects": dump(self.subjects),
                "title": self.title,
            }
        )


@model
class SubjectTrackGroup(Model):
    """The subject tracks that share subject, grade and course."""

    key: SubjectTrackGroupKey = field("key")
    tracks: list[SubjectTrack] = field("tracks")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            key=as_model(SubjectTrackGroupKey, get("key")),
            tracks=as_models(SubjectTrack, get("tracks")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "key": dump(self.key),
                "tracks": dump(self.tracks),
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course_id=get("courseId"),
            grade=get("grade"),
            is_global=get("isGlobal"),
            subject=get("subject"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "courseId": self.course_id,
                "grade": self.grade,
                "isGlobal": self.is_global,
                "subject": self.subject,
            }
        )


@model
class TimeSaved(Model):
    """The school time a user has saved."""

    calculation: TimeSavedCalculation = field("calculation")
    earliest_start_date: dt.datetime = field("earliestStartDate")
    school_days_elapsed: float = field("schoolDaysElapsed")
    school_year_start_date: dt.datetime = field("schoolYearStartDate")
    total_days_saved: float = field("totalDaysSaved")
    total_hours_saved: float = field("totalHoursSaved")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            calculation=as_model(TimeSavedCalculation, get("calculation")),
            earliest_start_date=as_datetime(get("earliestStartDate")),
            school_days_elapsed=get("schoolDaysElapsed"),
            school_year_start_date=as_datetime(get("schoolYearStartDate")),
            total_days_saved=get("totalDaysSaved"),
            total_hours_saved=get("totalHoursSaved"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "calculation": dump(self.calculation),
                "earliestStartDate": dump(self.earliest_start_date),
                "schoolDaysElapsed": self.school_days_elapsed,
                "schoolYearStartDate": dump(self.school_year_start_date),
                "totalDaysSaved": self.total_days_saved,
                "totalHoursSaved": self.total_hours_saved,
            }
        )


@model
class TimeSavedCalculation(Model):
    """The numbers from which the saved time is computed."""

    formula: str = field("formula")
    hours_saved_per_day: float = field("hoursSavedPerDay")
    standard_school_hours_per_day: float = field("standardSchoolHoursPerDay")
    timeback_hours_per_day: float = field("timebackHoursPerDay")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            formula=get("formula"),
            hours_saved_per_day=get("hoursSavedPerDay"),
            standard_school_hours_per_day=get("standardSchoolHoursPerDay"),
            timeback_hours_per_day=get("timebackHoursPerDay"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "formula": self.formula,
                "hoursSavedPerDay": self.hours_saved_per_day,
                "standardSchoolHoursPerDay": self.standard_school_hours_per_day,
                "timebackHoursPerDay": self.timeback_hours_per_day,
            }
        )


@model
class TimeSpentMetrics(Model):
    """Seconds spent, by kind."""

    active_seconds: float | None = field("activeSeconds", default=None)
    inactive_seconds: float | None = field("inactiveSeconds", default=None)
    waste_seconds: float | None = field("wasteSeconds", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            active_seconds=get("activeSeconds"),
            inactive_seconds=get("inactiveSeconds"),
            waste_seconds=get("wasteSeconds"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "activeSeconds": self.active_seconds,
                "inactiveSeconds": self.inactive_seconds,
                "wasteSeconds": self.waste_seconds,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            agents=as_models(Reference, get("agents")),
            date_last_modified=as_datetime(get("dateLastModified")),
            email=get("email"),
            enabled_user=get("enabledUser"),
            family_name=get("familyName"),
            given_name=get("givenName"),
            grades=get("grades"),
            identifier=get("identifier"),
            metadata=get("metadata"),
            middle_name=get("middleName"),
            phone=get("phone"),
            preferred_first_name=get("preferredFirstName"),
            preferred_last_name=get("preferredLastName"),
            preferred_middle_name=get("preferredMiddleName"),
            primary_org=as_model(Reference, get("primaryOrg")),
            pronouns=get("pronouns"),
            roles=as_models(UserRole, get("roles")),
            sms=get("sms"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            user_ids=as_models(UserId, get("userIds")),
            user_master_identifier=get("userMasterIdentifier"),
            username=get("username"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "agents": dump(self.agents),
                "dateLastModified": dump(self.date_last_modified),
                "email": self.email,
                "enabledUser": dump(self.enabled_user),
                "familyName": self.family_name,
                "givenName": self.given_name,
                "grades": dump(self.grades),
                "identifier": self.identifier,
                "metadata": dump(self.metadata),
                "middleName": self.middle_name,
                "phone": self.phone,
                "preferredFirstName": self.preferred_first_name,
                "preferredLastName": self.preferred_last_name,
                "preferredMiddleName": self.preferred_middle_name,
                "primaryOrg": dump(self.primary_org),
                "pronouns": self.pronouns,
                "roles": dump(self.roles),
                "sms": self.sms,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "userIds": dump(self.user_ids),
                "userMasterIdentifier": self.user_master_identifier,
                "username": self.username,
            }
        )


@model
class UserId(Model):
    """An identifier of a user in another system."""

    identifier: str = field("identifier")
    type: str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            identifier=get("identifier"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "identifier": self.identifier,
                "type": self.type,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            begin_date=get("beginDate"),
            end_date=get("endDate"),
            org=as_model(Reference, get("org")),
            role=get("role"),
            role_type=get("roleType"),
            user_profile=get("userProfile"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "beginDate": self.begin_date,
                "endDate": self.end_date,
                "org": dump(self.org),
                "role": self.role,
                "roleType": self.role_type,
                "userProfile": self.user_profile,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            active_seconds=get("activeSeconds"),
            activity_id=get("activityId"),
            activity_name=get("activityName"),
            alpha_level=get("alphaLevel"),
            app=get("app"),
            campus_id=get("campusId"),
            campus_name=get("campusName"),
            correct_questions=get("correctQuestions"),
            course_id=get("courseId"),
            course_name=get("courseName"),
            date=get("date"),
            datetime=get("datetime"),
            day=get("day"),
            day_of_week=get("dayOfWeek"),
            email=get("email"),
            enrollment_id=get("enrollmentId"),
            event_type=get("eventType"),
            generated_at=get("generatedAt"),
            id=get("id"),
            inactive_seconds=get("inactiveSeconds"),
            mastered_units=get("masteredUnits"),
            month=get("month"),
            send_time=get("sendTime"),
            sensor=get("sensor"),
            source=get("source"),
            subject=get("subject"),
            total_questions=get("totalQuestions"),
            user_family_name=get("userFamilyName"),
            user_given_name=get("userGivenName"),
            user_grade=get("userGrade"),
            user_id=get("userId"),
            username=get("username"),
            waste_seconds=get("wasteSeconds"),
            xp_earned=get("xpEarned"),
            year=get("year"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "activeSeconds": self.active_seconds,
                "activityId": self.activity_id,
                "activityName": self.activity_name,
                "alphaLevel": self.alpha_level,
                "app": self.app,
                "campusId": self.campus_id,
                "campusName": self.campus_name,
                "correctQuestions": self.correct_questions,
                "courseId": self.course_id,
                "courseName": self.course_name,
                "date": self.date,
                "datetime": self.datetime,
                "day": self.day,
                "dayOfWeek": self.day_of_week,
                "email": self.email,
                "enrollmentId": self.enrollment_id,
                "eventType": self.event_type,
                "generatedAt": self.generated_at,
                "id": self.id,
                "inactiveSeconds": self.inactive_seconds,
                "masteredUnits": self.mastered_units,
                "month": self.month,
                "sendTime": self.send_time,
                "sensor": self.sensor,
                "source": self.source,
                "subject": self.subject,
                "totalQuestions": self.total_questions,
                "userFamilyName": self.user_family_name,
                "userGivenName": self.user_given_name,
                "userGrade": self.user_grade,
                "userId": self.user_id,
                "username": self.username,
                "wasteSeconds": self.waste_seconds,
                "xpEarned": self.xp_earned,
                "year": self.year,
            }
        )
