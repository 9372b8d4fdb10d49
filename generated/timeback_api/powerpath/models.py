"""Models of PowerPath: the objects in its responses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, Literal

from timeback_kit.runtime.models import (
    Model,
    as_union,
    as_unions,
    field,
    model,
)

if TYPE_CHECKING:
    from . import dicts


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
class AssignmentResult(Model):
    """The identifiers of a new test assignment."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    resource_id: str = field("resourceId")


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


@model
class AttemptsResponse(Model):
    """The attempts at a lesson."""

    attempts: list[Attempt] = field("attempts")


@model
class AvailableTestOut(Model):
    """The student may test out."""

    status: Literal["available"] | str = field("status", default="available")


@model
class BulkError(Model):
    """A row that failed."""

    message: str = field("message")
    row: float = field("row")


@model
class BulkResult(Model):
    """What became of the rows of a bulk assignment."""

    errors: list[BulkError] = field("errors")
    results: list[AssignmentResult] = field("results")
    success: bool = field("success")


@model
class CompletedTestOut(Model):
    """The student has tested out."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    status: Literal["completed"] | str = field("status", default="completed")


@model
class ComponentLineItem(Model):
    """The results of a student in a course component."""

    assessment_line_item_sourced_id: str = field("assessmentLineItemSourcedId")
    course_component_sourced_id: str = field("courseComponentSourcedId")
    results: list[LineItemResult] = field("results")
    title: str = field("title")
    type: Literal["component"] | str = field("type", default="component")


@model
class CourseProgress(Model):
    """The results of a student in a course, and the state of its test-out."""

    line_items: list[ComponentLineItem | ResourceLineItem] = field(
        "lineItems", read=lambda value: as_unions(value, "type", COURSE_PROGRESS_LINE_ITEM_CLASSES)
    )
    test_out: NotEligibleTestOut | AvailableTestOut | InProgressTestOut | CompletedTestOut | FailedTestOut = field(
        "testOut", read=lambda value: as_union(value, "status", COURSE_PROGRESS_TEST_OUT_CLASSES)
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


@model
class CreateAttemptResponse(Model):
    """A new attempt."""

    attempt: Attempt = field("attempt")


@model
class CurrentLevel(Model):
    """The grade level a student has reached."""

    available_tests: float = field("availableTests")
    grade_level: (
        Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None
    ) = field("gradeLevel")
    onboarded: bool = field("onboarded")


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ExternalTestAssignmentDict: ...  # type: ignore[override]


@model
class ExternalTestOutAssignmentResult(Model):
    """The assigned test-out."""

    data: dict[str, Any] | None = field("data", default=None)
    success: bool = field("success")


@model
class FailedTestOut(Model):
    """The student has failed to test out."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    status: Literal["failed"] | str = field("status", default="failed")


@model
class FinalizedAssessment(Model):
    """An attempt that has been finalized."""

    attempt: float = field("attempt")
    finalized: bool = field("finalized")
    lesson_type: Literal["placement", "quiz", "test-out", "unit-test"] | str = field("lessonType")


@model
class GradeScore(Model):
    """A score and the grade it stands for."""

    grade: int = field("grade")
    score: int = field("score")


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


@model
class InProgressTestOut(Model):
    """The student is testing out."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    status: Literal["in_progress"] | str = field("status", default="in_progress")


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
class LessonPlan(Model):
    """A course as it is planned for one student."""

    course: LessonPlanCourse = field("course")
    sub_components: list[LessonPlanTreeComponent] = field("subComponents")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LessonPlanDict: ...  # type: ignore[override]


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LessonPlanComponentResourceDict: ...  # type: ignore[override]


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LessonPlanCourseDict: ...  # type: ignore[override]


@model
class LessonPlanCreateResponse(Model):
    """The identifier of a lesson plan."""

    lesson_plan_id: str = field("lessonPlanId")


@model
class LessonPlanEnvelope(Model):
    """A lesson plan in its envelope."""

    lesson_plan: LessonPlan = field("lessonPlan")


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LessonPlanOperationDict: ...  # type: ignore[override]


@model
class LessonPlanOperationError(Model):
    """Why an operation failed."""

    message: str = field("message")


@model
class LessonPlanOperationResult(Model):
    """What became of one operation."""

    errors: list[LessonPlanOperationError] | None = field("errors", default=None)
    success: bool = field("success")


@model
class LessonPlanOperations(Model):
    """The stored operations on a lesson plan."""

    operations: list[LessonPlanOperation] = field("operations")


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LessonPlanResourceDict: ...  # type: ignore[override]


@model
class LessonPlanResponse(Model):
    """A lesson plan in its two envelopes."""

    lesson_plan: LessonPlanEnvelope = field("lessonPlan")


@model
class LessonPlanStructure(Model):
    """The items of a lesson plan in order."""

    course_id: str = field("courseId")
    course_title: str = field("courseTitle")
    id: str = field("id")
    structure: list[LessonPlanStructureNode] = field("structure")


@model
class LessonPlanStructureEnvelope(Model):
    """The structure of a lesson plan in its envelope."""

    lesson_plan: LessonPlanStructure = field("lessonPlan")


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


@model
class LessonPlanStructureResponse(Model):
    """The structure of a lesson plan in its two envelopes."""

    lesson_plan: LessonPlanStructureEnvelope = field("lessonPlan")


@model
class LessonPlanSyncResult(Model):
    """What became of the operations on a lesson plan."""

    message: str | None = field("message", default=None)
    operation_count: float = field("operationCount")
    operation_results: list[LessonPlanOperationResult] = field("operationResults")
    success: bool = field("success")


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LessonPlanTreeComponentDict: ...  # type: ignore[override]


@model
class LessonPlansSyncResult(Model):
    """The lesson plans that were brought up to date."""

    lesson_plans_affected: list[str] = field("lessonPlansAffected")


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


@model
class NextQuestion(Model):
    """The next question and the score so far."""

    question: PowerPathTestQuestion = field("question")
    score: float = field("score")


@model
class NotEligibleTestOut(Model):
    """The student may not test out."""

    status: Literal["not_eligible"] | str = field("status", default="not_eligible")


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


@model
class PlacementTest(Model):
    """A placement test with its resources and results."""

    assessment_line_items: dict[str, Any] | None = field("assessment_line_items")
    assessment_results: list[dict[str, Any]] | None = field("assessment_results")
    component_resources: dict[str, Any] = field("component_resources")
    resources: dict[str, Any] = field("resources")
    resources_metadata: dict[str, Any] = field("resources_metadata")


@model
class PlacementTests(Model):
    """The placement tests of a subject."""

    placement_tests: list[PlacementTest] = field("placementTests")


@model
class PlacementUpdateStudentQuestionResponseResult(Model):
    """What a response in a placement test led to."""

    lesson_type: Literal["placement"] | str = field("lessonType", default="placement")
    question_result: Any = field("questionResult", default=None)


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


@model
class QuestionContent(Model):
    """The QTI of a question."""

    raw_xml: str = field("rawXml")
    type: str | None = field("type", default=None)


@model
class QuestionResult(Model):
    """The score and feedback of an answered question."""

    feedback: str = field("feedback")
    outcomes: dict[str, str] | None = field("outcomes", default=None)
    score: float = field("score")


@model
class QuizUpdateStudentQuestionResponseResult(Model):
    """What a response in a quiz led to."""

    lesson_type: Literal["quiz"] | str = field("lessonType", default="quiz")
    question_result: Any = field("questionResult", default=None)


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ReferenceDict: ...  # type: ignore[override]


@model
class RemainingQuestionsPerDifficulty(Model):
    """How many questions are left, by difficulty."""

    easy: float = field("easy")
    hard: float = field("hard")
    medium: float = field("medium")


@model
class RenderConfig(Model):
    """The renderer of a course."""

    course_id: str = field("courseId")
    renderer_id: str = field("rendererId")
    renderer_url: str = field("rendererUrl")
    renderer_version: str | None = field("rendererVersion", default=None)
    suppress_correct_response: bool = field("suppressCorrectResponse")
    suppress_feedback: bool = field("suppressFeedback")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.RenderConfigDict: ...  # type: ignore[override]


@model
class RenderConfigDeletion(Model):
    """The course whose renderer was deleted."""

    deleted: str = field("deleted")


@model
class RenderConfigUpdates(Model):
    """The courses whose renderer was set."""

    updated: list[str] = field("updated")


@model
class ResetAttemptResponse(Model):
    """The attempt after its reset."""

    score: float = field("score")
    success: bool = field("success")


@model
class ResetPlacementResponse(Model):
    """What the reset of a placement deleted."""

    onboarding_reset: bool = field("onboardingReset")
    placement_results_deleted: float = field("placementResultsDeleted")
    success: bool = field("success")


@model
class ResourceLineItem(Model):
    """The results of a student in a component resource."""

    assessment_line_item_sourced_id: str = field("assessmentLineItemSourcedId")
    course_component_resource_sourced_id: str = field("courseComponentResourceSourcedId")
    results: list[LineItemResult] = field("results")
    title: str = field("title")
    type: Literal["resource"] | str = field("type", default="resource")


@model
class ResourceMetadataDetails(Model):
    """The kind of a resource."""

    type: str = field("type")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ResourceMetadataDetailsDict: ...  # type: ignore[override]


@model
class ResponseResult(Model):
    """The score and feedback of a response."""

    feedback: Any = field("feedback", default=None)
    is_correct: bool = field("isCorrect")
    score: float = field("score")


@model
class RitScores(Model):
    """RIT scores of MAP tests."""

    growth: GradeScore | None = field("GROWTH", default=None)
    screening: GradeScore | None = field("SCREENING", default=None)


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ScreeningAssignmentDict: ...  # type: ignore[override]


@model
class ScreeningResult(Model):
    """A screening result in one subject."""

    completed_at: str = field("completedAt")
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str = field(
        "grade"
    )
    rit_score: float = field("ritScore")
    test_name: str = field("testName")


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


@model
class StartTestOutResponse(Model):
    """The test-out that was started."""

    assignment_id: str = field("assignmentId")
    lesson_id: str = field("lessonId")
    resource_id: str = field("resourceId")
    status: Literal["created", "existing"] | str = field("status")


@model
class StoreOperationResponse(Model):
    """The stored operation."""

    message: str | None = field("message", default=None)
    operation_id: str | None = field("operationId", default=None)
    success: bool = field("success")


@model
class StudentItemResponse(Model):
    """The line item and the result that were written."""

    component_resource_line_item: AssessmentLineItem | None = field("componentResourceLineItem", default=None)
    component_resource_result: AssessmentResult | None = field("componentResourceResult", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StudentItemResponseDict: ...  # type: ignore[override]


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


@model
class SubjectPlacement(Model):
    """The placement of a student in one subject."""

    current_grade: int = field("currentGrade")
    next_test_id: str | None = field("nextTestId")
    results: list[PlacementResult | EdulasticResult] = field(
        "results", read=lambda value: as_unions(value, "source", SUBJECT_PLACEMENT_RESULT_CLASSES)
    )
    rit: RitScores = field("RIT")
    starting_grade: int = field("startingGrade")
    status: str = field("status")
    subject_highest_grade: int = field("subjectHighestGrade")
    subject_lowest_grade: int = field("subjectLowestGrade")


@model
class SubjectProgress(Model):
    """How far a student is in the courses of a subject."""

    progress: list[CourseSubjectProgress] = field("progress")


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


@model
class SyllabusResponse(Model):
    """The syllabus of a course."""

    syllabus: Any = field("syllabus", default=None)


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

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestAssignmentDict: ...  # type: ignore[override]


@model
class TestCredentials(Model):
    """The sign-in to an externally delivered test."""

    email: str = field("email")
    password: str = field("password", secret=True)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestCredentialsDict: ...  # type: ignore[override]


@model
class TestOutEligibility(Model):
    """Whether a student may test out of a subject, and why not."""

    eligible: bool = field("eligible")
    reason: str | None = field("reason", default=None)


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


@model
class TestOutUpdateStudentQuestionResponseResult(Model):
    """What a response in a test-out led to."""

    lesson_type: Literal["test-out"] | str = field("lessonType", default="test-out")
    question_result: Any = field("questionResult", default=None)


@model
class UnitTestUpdateStudentQuestionResponseResult(Model):
    """What a response in a unit test led to."""

    lesson_type: Literal["unit-test"] | str = field("lessonType", default="unit-test")
    question_result: Any = field("questionResult", default=None)


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
