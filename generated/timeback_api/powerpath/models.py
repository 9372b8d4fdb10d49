"""Models of PowerPath: what its answers hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Final, Literal, Self

from timeback_kit.runtime.models import (
    Model,
    as_datetime,
    as_model,
    as_models,
    as_union,
    as_unions,
    dump,
    field,
    model,
)


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            class_=as_model(Reference, get("class")),
            component=as_model(Reference, get("component")),
            component_resource=as_model(Reference, get("componentResource")),
            course=as_model(Reference, get("course")),
            date_last_modified=as_datetime(get("dateLastModified")),
            description=get("description"),
            learning_objective_set=as_models(LearningObjectiveSet, get("learningObjectiveSet")),
            metadata=get("metadata"),
            parent_assessment_line_item=as_model(Reference, get("parentAssessmentLineItem")),
            result_value_max=get("resultValueMax"),
            result_value_min=get("resultValueMin"),
            score_scale=as_model(Reference, get("scoreScale")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "class": dump(self.class_),
                "component": dump(self.component),
                "componentResource": dump(self.component_resource),
                "course": dump(self.course),
                "dateLastModified": dump(self.date_last_modified),
                "description": self.description,
                "learningObjectiveSet": dump(self.learning_objective_set),
                "metadata": dump(self.metadata),
                "parentAssessmentLineItem": dump(self.parent_assessment_line_item),
                "resultValueMax": self.result_value_max,
                "resultValueMin": self.result_value_min,
                "scoreScale": dump(self.score_scale),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
            }
        )


@model
class AssessmentProgress(Model):
    """Progress in a quiz, test-out, placement or unit test."""

    accuracy: float = field("accuracy")
    attempt: float = field("attempt")
    correct_questions: float = field("correctQuestions")
    enrollment_failed: bool | None = field("enrollmentFailed", default=None)
    finalized: bool = field("finalized")
    lesson_type: Literal["placement", "quiz", "test-out", "unit-test"] | str = field("lessonType")
    multiplier: float | None = field("multiplier")
    questions: list[PowerPathTestQuestion] = field("questions")
    score: float | None = field("score", default=None)
    tool_provider: str | None = field("toolProvider")
    total_questions: float = field("totalQuestions")
    xp: float | None = field("xp")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            accuracy=get("accuracy"),
            attempt=get("attempt"),
            correct_questions=get("correctQuestions"),
            enrollment_failed=get("enrollmentFailed"),
            finalized=get("finalized"),
            lesson_type=get("lessonType"),
            multiplier=get("multiplier"),
            questions=as_models(PowerPathTestQuestion, get("questions")),
            score=get("score"),
            tool_provider=get("toolProvider"),
            total_questions=get("totalQuestions"),
            xp=get("xp"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "accuracy": self.accuracy,
                "attempt": self.attempt,
                "correctQuestions": self.correct_questions,
                "enrollmentFailed": self.enrollment_failed,
                "finalized": self.finalized,
                "lessonType": self.lesson_type,
                "multiplier": self.multiplier,
                "questions": dump(self.questions),
                "score": self.score,
                "toolProvider": self.tool_provider,
                "totalQuestions": self.total_questions,
                "xp": self.xp,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assessment_line_item=as_model(Reference, get("assessmentLineItem")),
            comment=get("comment"),
            date_last_modified=as_datetime(get("dateLastModified")),
            in_progress=get("inProgress"),
            incomplete=get("incomplete"),
            late=get("late"),
            learning_objective_set=as_models(LearningObjectiveScoreSet, get("learningObjectiveSet")),
            metadata=get("metadata"),
            missing=get("missing"),
            score=get("score"),
            score_date=as_datetime(get("scoreDate")),
            score_percentile=get("scorePercentile"),
            score_scale=as_model(Reference, get("scoreScale")),
            score_status=get("scoreStatus"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            student=as_model(Reference, get("student")),
            text_score=get("textScore"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assessmentLineItem": dump(self.assessment_line_item),
                "comment": self.comment,
                "dateLastModified": dump(self.date_last_modified),
                "inProgress": self.in_progress,
                "incomplete": self.incomplete,
                "late": self.late,
                "learningObjectiveSet": dump(self.learning_objective_set),
                "metadata": dump(self.metadata),
                "missing": self.missing,
                "score": self.score,
                "scoreDate": dump(self.score_date),
                "scorePercentile": self.score_percentile,
                "scoreScale": dump(self.score_scale),
                "scoreStatus": self.score_status,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "student": dump(self.student),
                "textScore": self.text_score,
            }
        )


@model
class AssignmentResult(Model):
    """The identifiers of a new test assignment."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    resource_id: str = field("resourceId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignmentId"),
            lesson_id=get("lessonId"),
            resource_id=get("resourceId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignmentId": self.assignment_id,
                "lessonId": self.lesson_id,
                "resourceId": self.resource_id,
            }
        )


@model
class Attempt(Model):
    """One attempt of a student at a lesson."""

    attempt: float | None = field("attempt")
    completed_at: dt.datetime | None = field("completedAt")
    score: float = field("score")
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"] | str = field(
        "scoreStatus"
    )
    started_at: dt.datetime | None = field("startedAt")
    xp: float | None = field("xp")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attempt=get("attempt"),
            completed_at=as_datetime(get("completedAt")),
            score=get("score"),
            score_status=get("scoreStatus"),
            started_at=as_datetime(get("startedAt")),
            xp=get("xp"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "attempt": self.attempt,
                "completedAt": dump(self.completed_at),
                "score": self.score,
                "scoreStatus": self.score_status,
                "startedAt": dump(self.started_at),
                "xp": self.xp,
            }
        )


@model
class AttemptsResponse(Model):
    """The attempts at a lesson."""

    attempts: list[Attempt] = field("attempts")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attempts=as_models(Attempt, get("attempts")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "attempts": dump(self.attempts),
            }
        )


@model
class AvailableTestOut(Model):
    """The student may test out."""

    status: Literal["available"] | str = field("status", default="available")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "status": self.status,
            }
        )


@model
class BulkError(Model):
    """A row that failed."""

    message: str = field("message")
    row: float = field("row")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            message=get("message"),
            row=get("row"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "message": self.message,
                "row": self.row,
            }
        )


@model
class BulkResult(Model):
    """What became of the rows of a bulk assignment."""

    errors: list[BulkError] = field("errors")
    results: list[AssignmentResult] = field("results")
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            errors=as_models(BulkError, get("errors")),
            results=as_models(AssignmentResult, get("results")),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "errors": dump(self.errors),
                "results": dump(self.results),
                "success": self.success,
            }
        )


@model
class CompletedTestOut(Model):
    """The student has tested out."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    status: Literal["completed"] | str = field("status", default="completed")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignmentId"),
            lesson_id=get("lessonId"),
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignmentId": self.assignment_id,
                "lessonId": self.lesson_id,
                "status": self.status,
            }
        )


@model
class ComponentLineItem(Model):
    """The results of a student in a course component."""

    assessment_line_item_sourced_id: str = field("assessmentLineItemSourcedId")
    course_component_sourced_id: str = field("courseComponentSourcedId")
    results: list[LineItemResult] = field("results")
    title: str = field("title")
    type: Literal["component"] | str = field("type", default="component")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assessment_line_item_sourced_id=get("assessmentLineItemSourcedId"),
            course_component_sourced_id=get("courseComponentSourcedId"),
            results=as_models(LineItemResult, get("results")),
            title=get("title"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assessmentLineItemSourcedId": self.assessment_line_item_sourced_id,
                "courseComponentSourcedId": self.course_component_sourced_id,
                "results": dump(self.results),
                "title": self.title,
                "type": self.type,
            }
        )


@model
class CourseProgress(Model):
    """The results of a student in a course, and the state of its test-out."""

    line_items: list[ComponentLineItem | ResourceLineItem] = field("lineItems")
    test_out: NotEligibleTestOut | AvailableTestOut | InProgressTestOut | CompletedTestOut | FailedTestOut = field(
        "testOut"
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            line_items=as_unions(get("lineItems"), "type", COURSE_PROGRESS_LINE_ITEM_CLASSES),
            test_out=as_union(get("testOut"), "status", COURSE_PROGRESS_TEST_OUT_CLASSES),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lineItems": dump(self.line_items),
                "testOut": dump(self.test_out),
            }
        )


@model
class CourseSubjectProgress(Model):
    """How far a student is in a course."""

    completed_lessons: float = field("completedLessons")
    course: SubjectProgressCourse = field("course")
    has_used_test_out: bool = field("hasUsedTestOut")
    in_enrolled: bool = field("inEnrolled")
    test_out_lesson_id: str | None = field("testOutLessonId")
    total_attainable_xp: float = field("totalAttainableXp")
    total_lessons: float = field("totalLessons")
    total_xp_earned: float = field("totalXpEarned")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            completed_lessons=get("completedLessons"),
            course=as_model(SubjectProgressCourse, get("course")),
            has_used_test_out=get("hasUsedTestOut"),
            in_enrolled=get("inEnrolled"),
            test_out_lesson_id=get("testOutLessonId"),
            total_attainable_xp=get("totalAttainableXp"),
            total_lessons=get("totalLessons"),
            total_xp_earned=get("totalXpEarned"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "completedLessons": self.completed_lessons,
                "course": dump(self.course),
                "hasUsedTestOut": self.has_used_test_out,
                "inEnrolled": self.in_enrolled,
                "testOutLessonId": self.test_out_lesson_id,
                "totalAttainableXp": self.total_attainable_xp,
                "totalLessons": self.total_lessons,
                "totalXpEarned": self.total_xp_earned,
            }
        )


@model
class CreateAttemptResponse(Model):
    """A new attempt."""

    attempt: Attempt = field("attempt")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attempt=as_model(Attempt, get("attempt")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "attempt": dump(self.attempt),
            }
        )


@model
class CurrentLevel(Model):
    """The grade level a student has reached."""

    available_tests: float = field("availableTests")
    grade_level: (
        Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None
    ) = field("gradeLevel")
    onboarded: bool = field("onboarded")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            available_tests=get("availableTests"),
            grade_level=get("gradeLevel"),
            onboarded=get("onboarded"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "availableTests": self.available_tests,
                "gradeLevel": self.grade_level,
                "onboarded": self.onboarded,
            }
        )


@model
class EdulasticResult(Model):
    """A result of an Edulastic test."""

    completed_at: str | None = field("completedAt", default=None)
    grade: int = field("grade")
    score: float | None = field("score", default=None)
    source: Literal["EDULASTIC"] | str = field("source", default="EDULASTIC")
    status: Literal["FAILED", "NOT_STARTED", "PASSED", "SKIP", "STARTED"] | str = field("status")
    subject: str = field("subject")
    test_id: str = field("testId")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            completed_at=get("completedAt"),
            grade=get("grade"),
            score=get("score"),
            source=get("source"),
            status=get("status"),
            subject=get("subject"),
            test_id=get("testId"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "completedAt": self.completed_at,
                "grade": self.grade,
                "score": self.score,
                "source": self.source,
                "status": self.status,
                "subject": self.subject,
                "testId": self.test_id,
                "title": self.title,
            }
        )


@model
class ExternalTest(Model):
    """An externally delivered test in its place in a course."""

    course_component_id: str = field("courseComponentId")
    course_id_on_fail: str | None = field("courseIdOnFail", default=None)
    grades: (
        list[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str] | None
    ) = field("grades", default=None)
    launch_url: str | None = field("launchUrl", default=None)
    lesson_id: str = field("lessonId")
    lesson_type: Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | str = (
        field("lessonType")
    )
    resource_id: str = field("resourceId")
    tool_provider: str = field("toolProvider")
    vendor_id: str | None = field("vendorId", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course_component_id=get("courseComponentId"),
            course_id_on_fail=get("courseIdOnFail"),
            grades=get("grades"),
            launch_url=get("launchUrl"),
            lesson_id=get("lessonId"),
            lesson_type=get("lessonType"),
            resource_id=get("resourceId"),
            tool_provider=get("toolProvider"),
            vendor_id=get("vendorId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "courseComponentId": self.course_component_id,
                "courseIdOnFail": self.course_id_on_fail,
                "grades": dump(self.grades),
                "launchUrl": self.launch_url,
                "lessonId": self.lesson_id,
                "lessonType": self.lesson_type,
                "resourceId": self.resource_id,
                "toolProvider": self.tool_provider,
                "vendorId": self.vendor_id,
            }
        )


@model
class ExternalTestAssignment(Model):
    """An externally delivered test assigned to a student."""

    assignment_id: str | None = field("assignmentId", default=None)
    attempt: float = field("attempt")
    class_id: str | None = field("classId", default=None)
    credentials: TestCredentials | None = field("credentials", default=None)
    lesson_type: Literal["placement", "test-out", "unit-test"] | str = field("lessonType")
    test_id: str | None = field("testId", default=None)
    test_url: str | None = field("testUrl", default=None)
    tool_provider: Literal["edulastic", "mastery-track"] | str = field("toolProvider")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignmentId"),
            attempt=get("attempt"),
            class_id=get("classId"),
            credentials=as_model(TestCredentials, get("credentials")),
            lesson_type=get("lessonType"),
            test_id=get("testId"),
            test_url=get("testUrl"),
            tool_provider=get("toolProvider"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignmentId": self.assignment_id,
                "attempt": self.attempt,
                "classId": self.class_id,
                "credentials": dump(self.credentials),
                "lessonType": self.lesson_type,
                "testId": self.test_id,
                "testUrl": self.test_url,
                "toolProvider": self.tool_provider,
            }
        )


@model
class ExternalTestOutAssignmentResult(Model):
    """The assigned test-out."""

    data: dict[str, Any] | None = field("data", default=None)
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            data=get("data"),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "data": dump(self.data),
                "success": self.success,
            }
        )


@model
class FailedTestOut(Model):
    """The student has failed to test out."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    status: Literal["failed"] | str = field("status", default="failed")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignmentId"),
            lesson_id=get("lessonId"),
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignmentId": self.assignment_id,
                "lessonId": self.lesson_id,
                "status": self.status,
            }
        )


@model
class FinalizedAssessment(Model):
    """An attempt that has been finalized."""

    attempt: float = field("attempt")
    finalized: bool = field("finalized")
    lesson_type: Literal["placement", "quiz", "test-out", "unit-test"] | str = field("lessonType")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attempt=get("attempt"),
            finalized=get("finalized"),
            lesson_type=get("lessonType"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "attempt": self.attempt,
                "finalized": self.finalized,
                "lessonType": self.lesson_type,
            }
        )


@model
class GradeScore(Model):
    """A score and the grade it stands for."""

    grade: int = field("grade")
    score: int = field("score")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            grade=get("grade"),
            score=get("score"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "grade": self.grade,
                "score": self.score,
            }
        )


@model
class ImportedTestResults(Model):
    """The state of an externally delivered test after the import."""

    assignment_id: str | None = field("assignmentId", default=None)
    attempt: float = field("attempt")
    class_id: str | None = field("classId", default=None)
    credentials: TestCredentials | None = field("credentials", default=None)
    finalized: bool = field("finalized")
    lesson_id: str | None = field("lessonId")
    lesson_type: Literal["placement", "test-out", "unit-test"] | str = field("lessonType")
    test_id: str | None = field("testId", default=None)
    test_url: str | None = field("testUrl", default=None)
    tool_provider: str | None = field("toolProvider")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignmentId"),
            attempt=get("attempt"),
            class_id=get("classId"),
            credentials=as_model(TestCredentials, get("credentials")),
            finalized=get("finalized"),
            lesson_id=get("lessonId"),
            lesson_type=get("lessonType"),
            test_id=get("testId"),
            test_url=get("testUrl"),
            tool_provider=get("toolProvider"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignmentId": self.assignment_id,
                "attempt": self.attempt,
                "classId": self.class_id,
                "credentials": dump(self.credentials),
                "finalized": self.finalized,
                "lessonId": self.lesson_id,
                "lessonType": self.lesson_type,
                "testId": self.test_id,
                "testUrl": self.test_url,
                "toolProvider": self.tool_provider,
            }
        )


@model
class InProgressTestOut(Model):
    """The student is testing out."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    status: Literal["in_progress"] | str = field("status", default="in_progress")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignmentId"),
            lesson_id=get("lessonId"),
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignmentId": self.assignment_id,
                "lessonId": self.lesson_id,
                "status": self.status,
            }
        )


@model
class InternalTest(Model):
    """A test of PowerPath's own in its place in a course."""

    child_resource_ids: list[str] | None = field("childResourceIds", default=None)
    course_component_id: str = field("courseComponentId")
    course_id_on_fail: str | None = field("courseIdOnFail", default=None)
    grades: (
        list[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str] | None
    ) = field("grades", default=None)
    lesson_id: str = field("lessonId")
    lesson_type: Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | str = (
        field("lessonType")
    )
    resource_id: str = field("resourceId")
    test_type: Literal["assessment-bank", "qti"] | str = field("testType")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            child_resource_ids=get("childResourceIds"),
            course_component_id=get("courseComponentId"),
            course_id_on_fail=get("courseIdOnFail"),
            grades=get("grades"),
            lesson_id=get("lessonId"),
            lesson_type=get("lessonType"),
            resource_id=get("resourceId"),
            test_type=get("testType"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "childResourceIds": dump(self.child_resource_ids),
                "courseComponentId": self.course_component_id,
                "courseIdOnFail": self.course_id_on_fail,
                "grades": dump(self.grades),
                "lessonId": self.lesson_id,
                "lessonType": self.lesson_type,
                "resourceId": self.resource_id,
                "testType": self.test_type,
            }
        )


@model
class LearningObjectiveResult(Model):
    """The score in one learning objective."""

    learning_objective_id: str = field("learningObjectiveId")
    score: float | None = field("score", default=None)
    text_score: str | None = field("textScore", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            learning_objective_id=get("learningObjectiveId"),
            score=get("score"),
            text_score=get("textScore"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "learningObjectiveId": self.learning_objective_id,
                "score": self.score,
                "textScore": self.text_score,
            }
        )


@model
class LearningObjectiveScoreSet(Model):
    """Scores in the learning objectives of one source."""

    learning_objective_results: list[LearningObjectiveResult] = field("learningObjectiveResults")
    source: str = field("source")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            learning_objective_results=as_models(LearningObjectiveResult, get("learningObjectiveResults")),
            source=get("source"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "learningObjectiveResults": dump(self.learning_objective_results),
                "source": self.source,
            }
        )


@model
class LearningObjectiveSet(Model):
    """Learning objectives of one source."""

    learning_objective_ids: list[str] = field("learningObjectiveIds")
    source: str = field("source")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            learning_objective_ids=get("learningObjectiveIds"),
            source=get("source"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "learningObjectiveIds": dump(self.learning_objective_ids),
                "source": self.source,
            }
        )


@model
class LessonPlan(Model):
    """A course as it is planned for one student."""

    course: LessonPlanCourse = field("course")
    sub_components: list[LessonPlanTreeComponent] = field("subComponents")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course=as_model(LessonPlanCourse, get("course")),
            sub_components=as_models(LessonPlanTreeComponent, get("subComponents")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "course": dump(self.course),
                "subComponents": dump(self.sub_components),
            }
        )


@model
class LessonPlanComponentResource(Model):
    """A resource in its place in a lesson plan."""

    client_app_id: str | None = field("clientAppId")
    course_component_sourced_id: str = field("courseComponentSourcedId")
    id: str = field("id")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    resource: LessonPlanResource = field("resource")
    sort_order: str | None = field("sortOrder", default=None)
    tenant_id: str | None = field("tenantId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            client_app_id=get("clientAppId"),
            course_component_sourced_id=get("courseComponentSourcedId"),
            id=get("id"),
            metadata=get("metadata"),
            resource=as_model(LessonPlanResource, get("resource")),
            sort_order=get("sortOrder"),
            tenant_id=get("tenantId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "clientAppId": self.client_app_id,
                "courseComponentSourcedId": self.course_component_sourced_id,
                "id": self.id,
                "metadata": dump(self.metadata),
                "resource": dump(self.resource),
                "sortOrder": self.sort_order,
                "tenantId": self.tenant_id,
            }
        )


@model
class LessonPlanCourse(Model):
    """The course of a lesson plan."""

    academic_session: Reference | None = field("academicSession", default=None)
    course_code: str | None = field("courseCode", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    grades: (
        list[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str] | None
    ) = field("grades", default=None)
    grading_scheme: str | None = field("gradingScheme", default=None)
    level: str | None = field("level", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    org: Reference = field("org")
    resources: list[Reference] | None = field("resources", default=None)
    school_year: Reference | None = field("schoolYear", default=None)
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
            academic_session=as_model(Reference, get("academicSession")),
            course_code=get("courseCode"),
            date_last_modified=as_datetime(get("dateLastModified")),
            grades=get("grades"),
            grading_scheme=get("gradingScheme"),
            level=get("level"),
            metadata=get("metadata"),
            org=as_model(Reference, get("org")),
            resources=as_models(Reference, get("resources")),
            school_year=as_model(Reference, get("schoolYear")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            subject_codes=get("subjectCodes"),
            subjects=get("subjects"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "academicSession": dump(self.academic_session),
                "courseCode": self.course_code,
                "dateLastModified": dump(self.date_last_modified),
                "grades": dump(self.grades),
                "gradingScheme": self.grading_scheme,
                "level": self.level,
                "metadata": dump(self.metadata),
                "org": dump(self.org),
                "resources": dump(self.resources),
                "schoolYear": dump(self.school_year),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "subjectCodes": dump(self.subject_codes),
                "subjects": dump(self.subjects),
                "title": self.title,
            }
        )


@model
class LessonPlanCreateResponse(Model):
    """The identifier of a lesson plan."""

    lesson_plan_id: str = field("lessonPlanId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_plan_id=get("lessonPlanId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonPlanId": self.lesson_plan_id,
            }
        )


@model
class LessonPlanEnvelope(Model):
    """A lesson plan in its envelope."""

    lesson_plan: LessonPlan = field("lessonPlan")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_plan=as_model(LessonPlan, get("lessonPlan")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonPlan": dump(self.lesson_plan),
            }
        )


@model
class LessonPlanOperation(Model):
    """A stored operation on a lesson plan."""

    created_at: str = field("createdAt")
    created_by: str | None = field("createdBy")
    id: str = field("id")
    payload: Any = field("payload", default=None)
    reason: str | None = field("reason")
    sequence_number: float = field("sequenceNumber")
    type: str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            created_at=get("createdAt"),
            created_by=get("createdBy"),
            id=get("id"),
            payload=get("payload"),
            reason=get("reason"),
            sequence_number=get("sequenceNumber"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "createdAt": self.created_at,
                "createdBy": self.created_by,
                "id": self.id,
                "payload": dump(self.payload),
                "reason": self.reason,
                "sequenceNumber": self.sequence_number,
                "type": self.type,
            }
        )


@model
class LessonPlanOperationError(Model):
    """Why an operation failed."""

    message: str = field("message")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            message=get("message"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "message": self.message,
            }
        )


@model
class LessonPlanOperationResult(Model):
    """What became of one operation."""

    errors: list[LessonPlanOperationError] | None = field("errors", default=None)
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            errors=as_models(LessonPlanOperationError, get("errors")),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "errors": dump(self.errors),
                "success": self.success,
            }
        )


@model
class LessonPlanOperations(Model):
    """The stored operations on a lesson plan."""

    operations: list[LessonPlanOperation] = field("operations")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            operations=as_models(LessonPlanOperation, get("operations")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "operations": dump(self.operations),
            }
        )


@model
class LessonPlanResource(Model):
    """A learning resource of a lesson plan."""

    application_id: str | None = field("applicationId", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    importance: Literal["primary", "secondary"] | str | None = field("importance", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    metadata_details: ResourceMetadataDetails = field("metadataDetails")
    roles: list[Literal["primary", "secondary"] | str] | None = field("roles", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    vendor_id: str | None = field("vendorId", default=None)
    vendor_resource_id: str = field("vendorResourceId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            application_id=get("applicationId"),
            date_last_modified=as_datetime(get("dateLastModified")),
            importance=get("importance"),
            metadata=get("metadata"),
            metadata_details=as_model(ResourceMetadataDetails, get("metadataDetails")),
            roles=get("roles"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
            vendor_id=get("vendorId"),
            vendor_resource_id=get("vendorResourceId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "applicationId": self.application_id,
                "dateLastModified": dump(self.date_last_modified),
                "importance": self.importance,
                "metadata": dump(self.metadata),
                "metadataDetails": dump(self.metadata_details),
                "roles": dump(self.roles),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
                "vendorId": self.vendor_id,
                "vendorResourceId": self.vendor_resource_id,
            }
        )


@model
class LessonPlanResponse(Model):
    """A lesson plan in its two envelopes."""

    lesson_plan: LessonPlanEnvelope = field("lessonPlan")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_plan=as_model(LessonPlanEnvelope, get("lessonPlan")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonPlan": dump(self.lesson_plan),
            }
        )


@model
class LessonPlanStructure(Model):
    """The items of a lesson plan in order."""

    course_id: str = field("courseId")
    course_title: str = field("courseTitle")
    id: str = field("id")
    structure: list[LessonPlanStructureNode] = field("structure")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course_id=get("courseId"),
            course_title=get("courseTitle"),
            id=get("id"),
            structure=as_models(LessonPlanStructureNode, get("structure")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "courseId": self.course_id,
                "courseTitle": self.course_title,
                "id": self.id,
                "structure": dump(self.structure),
            }
        )


@model
class LessonPlanStructureEnvelope(Model):
    """The structure of a lesson plan in its envelope."""

    lesson_plan: LessonPlanStructure = field("lessonPlan")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_plan=as_model(LessonPlanStructure, get("lessonPlan")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonPlan": dump(self.lesson_plan),
            }
        )


@model
class LessonPlanStructureNode(Model):
    """An item of a lesson plan with the items below it."""

    component_id: str | None = field("componentId", default=None)
    component_resource_id: str | None = field("componentResourceId", default=None)
    component_resources: list[LessonPlanStructureNode] | None = field("componentResources", default=None)
    item_id: str = field("itemId")
    order: str = field("order")
    skipped: bool = field("skipped")
    sub_components: list[LessonPlanStructureNode] | None = field("subComponents", default=None)
    title: str = field("title")
    type: Literal["component", "resource"] | str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            component_id=get("componentId"),
            component_resource_id=get("componentResourceId"),
            component_resources=as_models(LessonPlanStructureNode, get("componentResources")),
            item_id=get("itemId"),
            order=get("order"),
            skipped=get("skipped"),
            sub_components=as_models(LessonPlanStructureNode, get("subComponents")),
            title=get("title"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "componentId": self.component_id,
                "componentResourceId": self.component_resource_id,
                "componentResources": dump(self.component_resources),
                "itemId": self.item_id,
                "order": self.order,
                "skipped": self.skipped,
                "subComponents": dump(self.sub_components),
                "title": self.title,
                "type": self.type,
            }
        )


@model
class LessonPlanStructureResponse(Model):
    """The structure of a lesson plan in its two envelopes."""

    lesson_plan: LessonPlanStructureEnvelope = field("lessonPlan")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_plan=as_model(LessonPlanStructureEnvelope, get("lessonPlan")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonPlan": dump(self.lesson_plan),
            }
        )


@model
class LessonPlanSyncResult(Model):
    """What became of the operations on a lesson plan."""

    message: str | None = field("message", default=None)
    operation_count: float = field("operationCount")
    operation_results: list[LessonPlanOperationResult] = field("operationResults")
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            message=get("message"),
            operation_count=get("operationCount"),
            operation_results=as_models(LessonPlanOperationResult, get("operationResults")),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "message": self.message,
                "operationCount": self.operation_count,
                "operationResults": dump(self.operation_results),
                "success": self.success,
            }
        )


@model
class LessonPlanTreeComponent(Model):
    """A course component of a lesson plan with what is below it."""

    component_resources: list[LessonPlanComponentResource] | None = field("componentResources", default=None)
    id: str = field("id")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    prerequisite_criteria: str | None = field("prerequisiteCriteria", default=None)
    prerequisites: list[str] | None = field("prerequisites", default=None)
    sort_order: str | None = field("sortOrder", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    sub_components: list[LessonPlanTreeComponent] | None = field("subComponents", default=None)
    title: str = field("title")
    unlock_date: str | None = field("unlockDate", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            component_resources=as_models(LessonPlanComponentResource, get("componentResources")),
            id=get("id"),
            metadata=get("metadata"),
            prerequisite_criteria=get("prerequisiteCriteria"),
            prerequisites=get("prerequisites"),
            sort_order=get("sortOrder"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            sub_components=as_models(LessonPlanTreeComponent, get("subComponents")),
            title=get("title"),
            unlock_date=get("unlockDate"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "componentResources": dump(self.component_resources),
                "id": self.id,
                "metadata": dump(self.metadata),
                "prerequisiteCriteria": self.prerequisite_criteria,
                "prerequisites": dump(self.prerequisites),
                "sortOrder": self.sort_order,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "subComponents": dump(self.sub_components),
                "title": self.title,
                "unlockDate": self.unlock_date,
            }
        )


@model
class LessonPlansSyncResult(Model):
    """The lesson plans that were brought up to date."""

    lesson_plans_affected: list[str] = field("lessonPlansAffected")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_plans_affected=get("lessonPlansAffected"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonPlansAffected": dump(self.lesson_plans_affected),
            }
        )


@model
class LineItemResult(Model):
    """A result of a student, with its scores."""

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
    text_score: str | None = field("textScore", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            comment=get("comment"),
            date_last_modified=as_datetime(get("dateLastModified")),
            in_progress=get("inProgress"),
            incomplete=get("incomplete"),
            late=get("late"),
            learning_objective_set=as_models(LearningObjectiveScoreSet, get("learningObjectiveSet")),
            metadata=get("metadata"),
            missing=get("missing"),
            score=get("score"),
            score_date=as_datetime(get("scoreDate")),
            score_percentile=get("scorePercentile"),
            score_scale=as_model(Reference, get("scoreScale")),
            score_status=get("scoreStatus"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            text_score=get("textScore"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "comment": self.comment,
                "dateLastModified": dump(self.date_last_modified),
                "inProgress": self.in_progress,
                "incomplete": self.incomplete,
                "late": self.late,
                "learningObjectiveSet": dump(self.learning_objective_set),
                "metadata": dump(self.metadata),
                "missing": self.missing,
                "score": self.score,
                "scoreDate": dump(self.score_date),
                "scorePercentile": self.score_percentile,
                "scoreScale": dump(self.score_scale),
                "scoreStatus": self.score_status,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "textScore": self.text_score,
            }
        )


@model
class NextPlacementTest(Model):
    """The next placement test of a student."""

    available_tests: float = field("availableTests")
    exhausted_tests: bool = field("exhaustedTests")
    grade_level: (
        Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None
    ) = field("gradeLevel")
    lesson: str | None = field("lesson")
    onboarded: bool = field("onboarded")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            available_tests=get("availableTests"),
            exhausted_tests=get("exhaustedTests"),
            grade_level=get("gradeLevel"),
            lesson=get("lesson"),
            onboarded=get("onboarded"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "availableTests": self.available_tests,
                "exhaustedTests": self.exhausted_tests,
                "gradeLevel": self.grade_level,
                "lesson": self.lesson,
                "onboarded": self.onboarded,
            }
        )


@model
class NextQuestion(Model):
    """The next question and the score so far."""

    question: PowerPathTestQuestion = field("question")
    score: float = field("score")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            question=as_model(PowerPathTestQuestion, get("question")),
            score=get("score"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "question": dump(self.question),
                "score": self.score,
            }
        )


@model
class NotEligibleTestOut(Model):
    """The student may not test out."""

    status: Literal["not_eligible"] | str = field("status", default="not_eligible")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "status": self.status,
            }
        )


@model
class PlacementResult(Model):
    """A result of a placement test."""

    completed_at: str | None = field("completedAt", default=None)
    grade: int = field("grade")
    mastery_track_processed: bool | None = field("masteryTrackProcessed", default=None)
    score: float | None = field("score", default=None)
    source: Literal["PLACEMENT"] | str = field("source", default="PLACEMENT")
    status: Literal["FAILED", "NOT_STARTED", "PASSED", "SKIP", "STARTED"] | str = field("status")
    subject: str = field("subject")
    test_id: str = field("testId")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            completed_at=get("completedAt"),
            grade=get("grade"),
            mastery_track_processed=get("masteryTrackProcessed"),
            score=get("score"),
            source=get("source"),
            status=get("status"),
            subject=get("subject"),
            test_id=get("testId"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "completedAt": self.completed_at,
                "grade": self.grade,
                "masteryTrackProcessed": self.mastery_track_processed,
                "score": self.score,
                "source": self.source,
                "status": self.status,
                "subject": self.subject,
                "testId": self.test_id,
                "title": self.title,
            }
        )


@model
class PlacementTest(Model):
    """A placement test with its resources and results."""

    assessment_line_items: dict[str, Any] | None = field("assessment_line_items")
    assessment_results: list[dict[str, Any]] | None = field("assessment_results")
    component_resources: dict[str, Any] = field("component_resources")
    resources: dict[str, Any] = field("resources")
    resources_metadata: dict[str, Any] = field("resources_metadata")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assessment_line_items=get("assessment_line_items"),
            assessment_results=get("assessment_results"),
            component_resources=get("component_resources"),
            resources=get("resources"),
            resources_metadata=get("resources_metadata"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assessment_line_items": dump(self.assessment_line_items),
                "assessment_results": dump(self.assessment_results),
                "component_resources": dump(self.component_resources),
                "resources": dump(self.resources),
                "resources_metadata": dump(self.resources_metadata),
            }
        )


@model
class PlacementTests(Model):
    """The placement tests of a subject."""

    placement_tests: list[PlacementTest] = field("placementTests")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            placement_tests=as_models(PlacementTest, get("placementTests")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "placementTests": dump(self.placement_tests),
            }
        )


@model
class PlacementUpdateStudentQuestionResponseResult(Model):
    """What a response in a placement test led to."""

    lesson_type: Literal["placement"] | str = field("lessonType", default="placement")
    question_result: Any = field("questionResult", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_type=get("lessonType"),
            question_result=get("questionResult"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonType": self.lesson_type,
                "questionResult": dump(self.question_result),
            }
        )


@model
class PowerPath100ProgressResult(Model):
    """Progress in a powerpath-100 lesson."""

    accuracy: float = field("accuracy")
    attempt: float = field("attempt")
    correct_questions: float = field("correctQuestions")
    lesson_type: Literal["powerpath-100"] | str = field("lessonType", default="powerpath-100")
    multiplier: float | None = field("multiplier")
    remaining_questions_per_difficulty: RemainingQuestionsPerDifficulty = field("remainingQuestionsPerDifficulty")
    score: float = field("score")
    seen_questions: list[PowerPathTestQuestion] = field("seenQuestions")
    total_questions: float = field("totalQuestions")
    xp: float | None = field("xp")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            accuracy=get("accuracy"),
            attempt=get("attempt"),
            correct_questions=get("correctQuestions"),
            lesson_type=get("lessonType"),
            multiplier=get("multiplier"),
            remaining_questions_per_difficulty=as_model(
                RemainingQuestionsPerDifficulty, get("remainingQuestionsPerDifficulty")
            ),
            score=get("score"),
            seen_questions=as_models(PowerPathTestQuestion, get("seenQuestions")),
            total_questions=get("totalQuestions"),
            xp=get("xp"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "accuracy": self.accuracy,
                "attempt": self.attempt,
                "correctQuestions": self.correct_questions,
                "lessonType": self.lesson_type,
                "multiplier": self.multiplier,
                "remainingQuestionsPerDifficulty": dump(self.remaining_questions_per_difficulty),
                "score": self.score,
                "seenQuestions": dump(self.seen_questions),
                "totalQuestions": self.total_questions,
                "xp": self.xp,
            }
        )


@model
class PowerPath100UpdateStudentQuestionResponseResult(Model):
    """What a response in a powerpath-100 lesson led to."""

    accuracy: float = field("accuracy")
    correct_questions: float = field("correctQuestions")
    lesson_type: Literal["powerpath-100"] | str = field("lessonType", default="powerpath-100")
    multiplier: float | None = field("multiplier")
    powerpath_score: float = field("powerpathScore")
    question_result: Any = field("questionResult", default=None)
    response_result: ResponseResult = field("responseResult")
    test_result: Any = field("testResult", default=None)
    total_questions: float = field("totalQuestions")
    xp: float | None = field("xp")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            accuracy=get("accuracy"),
            correct_questions=get("correctQuestions"),
            lesson_type=get("lessonType"),
            multiplier=get("multiplier"),
            powerpath_score=get("powerpathScore"),
            question_result=get("questionResult"),
            response_result=as_model(ResponseResult, get("responseResult")),
            test_result=get("testResult"),
            total_questions=get("totalQuestions"),
            xp=get("xp"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "accuracy": self.accuracy,
                "correctQuestions": self.correct_questions,
                "lessonType": self.lesson_type,
                "multiplier": self.multiplier,
                "powerpathScore": self.powerpath_score,
                "questionResult": dump(self.question_result),
                "responseResult": dump(self.response_result),
                "testResult": dump(self.test_result),
                "totalQuestions": self.total_questions,
                "xp": self.xp,
            }
        )


@model
class PowerPathTestQuestion(Model):
    """A question of a lesson, with the response to it."""

    content: QuestionContent | None = field("content", default=None)
    correct: bool | None = field("correct", default=None)
    difficulty: Literal["easy", "hard", "medium"] | str = field("difficulty")
    human_approved: bool | None = field("humanApproved", default=None)
    id: str = field("id")
    index: float = field("index")
    learning_objectives: list[str] | None = field("learningObjectives", default=None)
    response: str | list[str] | None = field("response", default=None)
    responses: dict[str, str | list[str]] | None = field("responses", default=None)
    result: QuestionResult | None = field("result", default=None)
    title: str = field("title")
    url: str = field("url")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            content=as_model(QuestionContent, get("content")),
            correct=get("correct"),
            difficulty=get("difficulty"),
            human_approved=get("humanApproved"),
            id=get("id"),
            index=get("index"),
            learning_objectives=get("learningObjectives"),
            response=get("response"),
            responses=get("responses"),
            result=as_model(QuestionResult, get("result")),
            title=get("title"),
            url=get("url"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "content": dump(self.content),
                "correct": self.correct,
                "difficulty": self.difficulty,
                "humanApproved": self.human_approved,
                "id": self.id,
                "index": self.index,
                "learningObjectives": dump(self.learning_objectives),
                "response": dump(self.response),
                "responses": dump(self.responses),
                "result": dump(self.result),
                "title": self.title,
                "url": self.url,
            }
        )


@model
class QuestionContent(Model):
    """The QTI of a question."""

    raw_xml: str = field("rawXml")
    type: str | None = field("type", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            raw_xml=get("rawXml"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "rawXml": self.raw_xml,
                "type": self.type,
            }
        )


@model
class QuestionResult(Model):
    """The score and feedback of an answered question."""

    feedback: str = field("feedback")
    outcomes: dict[str, str] | None = field("outcomes", default=None)
    score: float = field("score")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            feedback=get("feedback"),
            outcomes=get("outcomes"),
            score=get("score"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "feedback": self.feedback,
                "outcomes": dump(self.outcomes),
                "score": self.score,
            }
        )


@model
class QuizUpdateStudentQuestionResponseResult(Model):
    """What a response in a quiz led to."""

    lesson_type: Literal["quiz"] | str = field("lessonType", default="quiz")
    question_result: Any = field("questionResult", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_type=get("lessonType"),
            question_result=get("questionResult"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonType": self.lesson_type,
                "questionResult": dump(self.question_result),
            }
        )


@model
class Reference(Model):
    """A pointer to another object."""

    href: str | None = field("href", default=None)
    name: str | None = field("name", default=None)
    sourced_id: str = field("sourcedId")
    type: (
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
        | str
        | None
    ) = field("type", default=None)

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
class RemainingQuestionsPerDifficulty(Model):
    """How many questions are left, by difficulty."""

    easy: float = field("easy")
    hard: float = field("hard")
    medium: float = field("medium")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            easy=get("easy"),
            hard=get("hard"),
            medium=get("medium"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "easy": self.easy,
                "hard": self.hard,
                "medium": self.medium,
            }
        )


@model
class ResetAttemptResponse(Model):
    """The attempt after its reset."""

    score: float = field("score")
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            score=get("score"),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "score": self.score,
                "success": self.success,
            }
        )


@model
class ResetPlacementResponse(Model):
    """What the reset of a placement deleted."""

    onboarding_reset: bool = field("onboardingReset")
    placement_results_deleted: float = field("placementResultsDeleted")
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            onboarding_reset=get("onboardingReset"),
            placement_results_deleted=get("placementResultsDeleted"),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "onboardingReset": self.onboarding_reset,
                "placementResultsDeleted": self.placement_results_deleted,
                "success": self.success,
            }
        )


@model
class ResourceLineItem(Model):
    """The results of a student in a component resource."""

    assessment_line_item_sourced_id: str = field("assessmentLineItemSourcedId")
    course_component_resource_sourced_id: str = field("courseComponentResourceSourcedId")
    results: list[LineItemResult] = field("results")
    title: str = field("title")
    type: Literal["resource"] | str = field("type", default="resource")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assessment_line_item_sourced_id=get("assessmentLineItemSourcedId"),
            course_component_resource_sourced_id=get("courseComponentResourceSourcedId"),
            results=as_models(LineItemResult, get("results")),
            title=get("title"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assessmentLineItemSourcedId": self.assessment_line_item_sourced_id,
                "courseComponentResourceSourcedId": self.course_component_resource_sourced_id,
                "results": dump(self.results),
                "title": self.title,
                "type": self.type,
            }
        )


@model
class ResourceMetadataDetails(Model):
    """The kind of a resource."""

    type: str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "type": self.type,
            }
        )


@model
class ResponseResult(Model):
    """The score and feedback of a response."""

    feedback: Any = field("feedback", default=None)
    is_correct: bool = field("isCorrect")
    score: float = field("score")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            feedback=get("feedback"),
            is_correct=get("isCorrect"),
            score=get("score"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "feedback": dump(self.feedback),
                "isCorrect": self.is_correct,
                "score": self.score,
            }
        )


@model
class RitScores(Model):
    """RIT scores of MAP tests."""

    growth: GradeScore | None = field("GROWTH", default=None)
    screening: GradeScore | None = field("SCREENING", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            growth=as_model(GradeScore, get("GROWTH")),
            screening=as_model(GradeScore, get("SCREENING")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "GROWTH": dump(self.growth),
                "SCREENING": dump(self.screening),
            }
        )


@model
class ScreeningAssignment(Model):
    """The test of a screening session."""

    assigned_test_key: str | None = field("assignedTestKey")
    nwea_status: (
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
        | str
        | None
    ) = field("nweaStatus")
    status: (
        Literal["abandoned", "assigned", "blocked", "completed", "enqueued", "failed", "in_progress"] | str | None
    ) = field("status")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assigned_test_key=get("assignedTestKey"),
            nwea_status=get("nweaStatus"),
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignedTestKey": self.assigned_test_key,
                "nweaStatus": self.nwea_status,
                "status": self.status,
            }
        )


@model
class ScreeningResult(Model):
    """A screening result in one subject."""

    completed_at: str = field("completedAt")
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str = field(
        "grade"
    )
    rit_score: float = field("ritScore")
    test_name: str = field("testName")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            completed_at=get("completedAt"),
            grade=get("grade"),
            rit_score=get("ritScore"),
            test_name=get("testName"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "completedAt": self.completed_at,
                "grade": self.grade,
                "ritScore": self.rit_score,
                "testName": self.test_name,
            }
        )


@model
class ScreeningSession(Model):
    """A screening session with its sign-in."""

    assignment: ScreeningAssignment = field("assignment")
    created_on: dt.datetime = field("createdOn")
    name: str = field("name")
    nwea_student_id: str = field("nweaStudentId")
    password: str = field("password", secret=True)
    pin: str = field("pin", secret=True)
    proctor_id: str = field("proctorId")
    status: Literal["active", "inactive"] | str = field("status")
    term_id: str = field("termId")
    test_session_id: str = field("testSessionId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment=as_model(ScreeningAssignment, get("assignment")),
            created_on=as_datetime(get("createdOn")),
            name=get("name"),
            nwea_student_id=get("nweaStudentId"),
            password=get("password"),
            pin=get("pin"),
            proctor_id=get("proctorId"),
            status=get("status"),
            term_id=get("termId"),
            test_session_id=get("testSessionId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignment": dump(self.assignment),
                "createdOn": dump(self.created_on),
                "name": self.name,
                "nweaStudentId": self.nwea_student_id,
                "password": self.password,
                "pin": self.pin,
                "proctorId": self.proctor_id,
                "status": self.status,
                "termId": self.term_id,
                "testSessionId": self.test_session_id,
            }
        )


@model
class StartTestOutResponse(Model):
    """The test-out that was started."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    resource_id: str = field("resourceId")
    status: Literal["created", "existing"] | str = field("status")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignmentId"),
            lesson_id=get("lessonId"),
            resource_id=get("resourceId"),
            status=get("status"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignmentId": self.assignment_id,
                "lessonId": self.lesson_id,
                "resourceId": self.resource_id,
                "status": self.status,
            }
        )


@model
class StoreOperationResponse(Model):
    """The stored operation."""

    message: str | None = field("message", default=None)
    operation_id: str | None = field("operationId", default=None)
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            message=get("message"),
            operation_id=get("operationId"),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "message": self.message,
                "operationId": self.operation_id,
                "success": self.success,
            }
        )


@model
class StudentItemResponse(Model):
    """The line item and the result that were written."""

    component_resource_line_item: AssessmentLineItem | None = field("componentResourceLineItem", default=None)
    component_resource_result: AssessmentResult | None = field("componentResourceResult", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            component_resource_line_item=as_model(AssessmentLineItem, get("componentResourceLineItem")),
            component_resource_result=as_model(AssessmentResult, get("componentResourceResult")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "componentResourceLineItem": dump(self.component_resource_line_item),
                "componentResourceResult": dump(self.component_resource_result),
            }
        )


@model
class StudentPlacement(Model):
    """The placement of a student by subject."""

    fast_math: SubjectPlacement | None = field("FastMath", default=None)
    language: SubjectPlacement | None = field("Language", default=None)
    math: SubjectPlacement | None = field("Math", default=None)
    reading: SubjectPlacement | None = field("Reading", default=None)
    science: SubjectPlacement | None = field("Science", default=None)
    social_studies: SubjectPlacement | None = field("Social Studies", default=None)
    vocabulary: SubjectPlacement | None = field("Vocabulary", default=None)
    writing: SubjectPlacement | None = field("Writing", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            fast_math=as_model(SubjectPlacement, get("FastMath")),
            language=as_model(SubjectPlacement, get("Language")),
            math=as_model(SubjectPlacement, get("Math")),
            reading=as_model(SubjectPlacement, get("Reading")),
            science=as_model(SubjectPlacement, get("Science")),
            social_studies=as_model(SubjectPlacement, get("Social Studies")),
            vocabulary=as_model(SubjectPlacement, get("Vocabulary")),
            writing=as_model(SubjectPlacement, get("Writing")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "FastMath": dump(self.fast_math),
                "Language": dump(self.language),
                "Math": dump(self.math),
                "Reading": dump(self.reading),
                "Science": dump(self.science),
                "Social Studies": dump(self.social_studies),
                "Vocabulary": dump(self.vocabulary),
                "Writing": dump(self.writing),
            }
        )


@model
class SubjectPlacement(Model):
    """The placement of a student in one subject."""

    current_grade: int = field("currentGrade")
    next_test_id: str | None = field("nextTestId")
    results: list[PlacementResult | EdulasticResult] = field("results")
    rit: RitScores = field("RIT")
    starting_grade: int = field("startingGrade")
    status: str = field("status")
    subject_highest_grade: int = field("subjectHighestGrade")
    subject_lowest_grade: int = field("subjectLowestGrade")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            current_grade=get("currentGrade"),
            next_test_id=get("nextTestId"),
            results=as_unions(get("results"), "source", SUBJECT_PLACEMENT_RESULT_CLASSES),
            rit=as_model(RitScores, get("RIT")),
            starting_grade=get("startingGrade"),
            status=get("status"),
            subject_highest_grade=get("subjectHighestGrade"),
            subject_lowest_grade=get("subjectLowestGrade"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "currentGrade": self.current_grade,
                "nextTestId": self.next_test_id,
                "results": dump(self.results),
                "RIT": dump(self.rit),
                "startingGrade": self.starting_grade,
                "status": self.status,
                "subjectHighestGrade": self.subject_highest_grade,
                "subjectLowestGrade": self.subject_lowest_grade,
            }
        )


@model
class SubjectProgress(Model):
    """How far a student is in the courses of a subject."""

    progress: list[CourseSubjectProgress] = field("progress")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            progress=as_models(CourseSubjectProgress, get("progress")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "progress": dump(self.progress),
            }
        )


@model
class SubjectProgressCourse(Model):
    """A course of a subject."""

    course_code: str | None = field("courseCode")
    date_last_modified: str = field("dateLastModified")
    grades: (
        list[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str] | None
    ) = field("grades")
    level: str | None = field("level")
    org_sourced_id: str = field("orgSourcedId")
    sourced_id: str = field("sourcedId")
    status: str = field("status")
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
    ) = field("subjects")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course_code=get("courseCode"),
            date_last_modified=get("dateLastModified"),
            grades=get("grades"),
            level=get("level"),
            org_sourced_id=get("orgSourcedId"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            subjects=get("subjects"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "courseCode": self.course_code,
                "dateLastModified": self.date_last_modified,
                "grades": dump(self.grades),
                "level": self.level,
                "orgSourcedId": self.org_sourced_id,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "subjects": dump(self.subjects),
                "title": self.title,
            }
        )


@model
class SyllabusResponse(Model):
    """The syllabus of a course."""

    syllabus: Any = field("syllabus", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            syllabus=get("syllabus"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "syllabus": dump(self.syllabus),
            }
        )


@model
class TestAssignment(Model):
    """A test assigned to a student."""

    assigned_at: str | None = field("assignedAt", default=None)
    assigned_by_user_sourced_id: str | None = field("assignedByUserSourcedId")
    assignment_status: str = field("assignmentStatus")
    completed_at: str | None = field("completedAt", default=None)
    component_resource_sourced_id: str | None = field("componentResourceSourcedId", default=None)
    expires_at: str | None = field("expiresAt", default=None)
    grade: str = field("grade")
    resource_sourced_id: str | None = field("resourceSourcedId", default=None)
    sourced_id: str = field("sourcedId")
    student_email: str = field("studentEmail")
    student_sourced_id: str = field("studentSourcedId")
    subject: str = field("subject")
    test_name: str | None = field("testName", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assigned_at=get("assignedAt"),
            assigned_by_user_sourced_id=get("assignedByUserSourcedId"),
            assignment_status=get("assignmentStatus"),
            completed_at=get("completedAt"),
            component_resource_sourced_id=get("componentResourceSourcedId"),
            expires_at=get("expiresAt"),
            grade=get("grade"),
            resource_sourced_id=get("resourceSourcedId"),
            sourced_id=get("sourcedId"),
            student_email=get("studentEmail"),
            student_sourced_id=get("studentSourcedId"),
            subject=get("subject"),
            test_name=get("testName"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignedAt": self.assigned_at,
                "assignedByUserSourcedId": self.assigned_by_user_sourced_id,
                "assignmentStatus": self.assignment_status,
                "completedAt": self.completed_at,
                "componentResourceSourcedId": self.component_resource_sourced_id,
                "expiresAt": self.expires_at,
                "grade": self.grade,
                "resourceSourcedId": self.resource_sourced_id,
                "sourcedId": self.sourced_id,
                "studentEmail": self.student_email,
                "studentSourcedId": self.student_sourced_id,
                "subject": self.subject,
                "testName": self.test_name,
            }
        )


@model
class TestCredentials(Model):
    """The sign-in to an externally delivered test."""

    email: str = field("email")
    password: str = field("password", secret=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            email=get("email"),
            password=get("password"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "email": self.email,
                "password": self.password,
            }
        )


@model
class TestOutResult(Model):
    """The test-out of a course for a student."""

    assignment_id: str | None = field("assignmentId", default=None)
    attempt: float | None = field("attempt", default=None)
    class_id: str | None = field("classId", default=None)
    credentials: TestCredentials | None = field("credentials", default=None)
    finalized: bool = field("finalized")
    lesson_id: str | None = field("lessonId")
    lesson_type: Literal["test-out"] | str = field("lessonType", default="test-out")
    test_id: str | None = field("testId", default=None)
    test_url: str | None = field("testUrl", default=None)
    tool_provider: str | None = field("toolProvider")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignmentId"),
            attempt=get("attempt"),
            class_id=get("classId"),
            credentials=as_model(TestCredentials, get("credentials")),
            finalized=get("finalized"),
            lesson_id=get("lessonId"),
            lesson_type=get("lessonType"),
            test_id=get("testId"),
            test_url=get("testUrl"),
            tool_provider=get("toolProvider"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignmentId": self.assignment_id,
                "attempt": self.attempt,
                "classId": self.class_id,
                "credentials": dump(self.credentials),
                "finalized": self.finalized,
                "lessonId": self.lesson_id,
                "lessonType": self.lesson_type,
                "testId": self.test_id,
                "testUrl": self.test_url,
                "toolProvider": self.tool_provider,
            }
        )


@model
class TestOutUpdateStudentQuestionResponseResult(Model):
    """What a response in a test-out led to."""

    lesson_type: Literal["test-out"] | str = field("lessonType", default="test-out")
    question_result: Any = field("questionResult", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_type=get("lessonType"),
            question_result=get("questionResult"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonType": self.lesson_type,
                "questionResult": dump(self.question_result),
            }
        )


@model
class UnitTestUpdateStudentQuestionResponseResult(Model):
    """What a response in a unit test led to."""

    lesson_type: Literal["unit-test"] | str = field("lessonType", default="unit-test")
    question_result: Any = field("questionResult", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            lesson_type=get("lessonType"),
            question_result=get("questionResult"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "lessonType": self.lesson_type,
                "questionResult": dump(self.question_result),
            }
        )


COURSE_PROGRESS_LINE_ITEM_CLASSES: Final[Mapping[str, type[Model]]] = {
    "component": ComponentLineItem,
    "resource": ResourceLineItem,
}
COURSE_PROGRESS_TEST_OUT_CLASSES: Final[Mapping[str, type[Model]]] = {
    "available": AvailableTestOut,
    "completed": CompletedTestOut,
    "failed": FailedTestOut,
    "in_progress": InProgressTestOut,
    "not_eligible": NotEligibleTestOut,
}
GET_ASSESSMENT_PROGRESS_RESULT_CLASSES: Final[Mapping[str, type[Model]]] = {
    "placement": AssessmentProgress,
    "powerpath-100": PowerPath100ProgressResult,
    "quiz": AssessmentProgress,
    "test-out": AssessmentProgress,
    "unit-test": AssessmentProgress,
}
SUBJECT_PLACEMENT_RESULT_CLASSES: Final[Mapping[str, type[Model]]] = {
    "EDULASTIC": EdulasticResult,
    "PLACEMENT": PlacementResult,
}
UPDATE_STUDENT_QUESTION_RESPONSE_RESULT_CLASSES: Final[Mapping[str, type[Model]]] = {
    "placement": PlacementUpdateStudentQuestionResponseResult,
    "powerpath-100": PowerPath100UpdateStudentQuestionResponseResult,
    "quiz": QuizUpdateStudentQuestionResponseResult,
    "test-out": TestOutUpdateStudentQuestionResponseResult,
    "unit-test": UnitTestUpdateStudentQuestionResponseResult,
}
