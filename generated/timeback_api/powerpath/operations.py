"""Operations of PowerPath: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.models import as_map, as_union
from timeback_kit.runtime.operations import (
    Body,
    Operation,
    Paging,
    decoded_document,
    document,
    entity,
    nothing,
    rows,
)

from . import models

CREATE_EXTERNAL_PLACEMENT_TEST: Final[Operation[models.ExternalTest]] = Operation(
    id="createExternalPlacementTest",
    name="powerpath.assessments.create_external_placement_test",
    method="POST",
    path="/powerpath/createExternalPlacementTest",
    response=document(models.ExternalTest),
    body=Body("timeback_api.powerpath.inputs:CreateExternalPlacementTestPayload", defaults={"lessonType": "placement"}),
)
CREATE_EXTERNAL_TEST_OUT: Final[Operation[models.ExternalTest]] = Operation(
    id="createExternalTestOut",
    name="powerpath.assessments.create_external_test_out",
    method="POST",
    path="/powerpath/createExternalTestOut",
    response=document(models.ExternalTest),
    body=Body("timeback_api.powerpath.inputs:CreateExternalTestOutPayload", defaults={"lessonType": "test-out"}),
)
CREATE_INTERNAL_TEST: Final[Operation[models.InternalTest]] = Operation(
    id="createInternalTest",
    name="powerpath.assessments.create_internal_test",
    method="POST",
    path="/powerpath/createInternalTest",
    response=document(models.InternalTest),
    body=Body("timeback_api.powerpath.inputs:CreateInternalTestPayload"),
)
CREATE_NEW_ATTEMPT: Final[Operation[models.CreateAttemptResponse]] = Operation(
    id="createNewAttempt",
    name="powerpath.assessments.create_new_attempt",
    method="POST",
    path="/powerpath/createNewAttempt",
    response=document(models.CreateAttemptResponse),
    body=Body("timeback_api.powerpath.inputs:StudentLessonInput"),
)
FINAL_STUDENT_ASSESSMENT_RESPONSE: Final[Operation[models.FinalizedAssessment]] = Operation(
    id="finalStudentAssessmentResponse",
    name="powerpath.assessments.final_student_assessment_response",
    method="POST",
    path="/powerpath/finalStudentAssessmentResponse",
    response=document(models.FinalizedAssessment),
    body=Body("timeback_api.powerpath.inputs:StudentLessonInput"),
)
GET_ASSESSMENT_PROGRESS: Final[Operation[models.PowerPath100ProgressResult | models.AssessmentProgress]] = Operation(
    id="getAssessmentProgress",
    name="powerpath.assessments.get_assessment_progress",
    method="GET",
    path="/powerpath/getAssessmentProgress",
    response=decoded_document(
        lambda value: as_union(value, "lessonType", models.GET_ASSESSMENT_PROGRESS_RESULT_CLASSES),
        models.PowerPath100ProgressResult | models.AssessmentProgress,
    ),
    required_query=("lesson", "student"),
    query=("attempt", "lesson", "student"),
)
GET_ATTEMPTS: Final[Operation[models.AttemptsResponse]] = Operation(
    id="getAttempts",
    name="powerpath.assessments.get_attempts",
    method="GET",
    path="/powerpath/getAttempts",
    response=document(models.AttemptsResponse),
    required_query=("lesson", "student"),
    query=("lesson", "student"),
)
GET_NEXT_QUESTION: Final[Operation[models.NextQuestion]] = Operation(
    id="getNextQuestion",
    name="powerpath.assessments.get_next_question",
    method="GET",
    path="/powerpath/getNextQuestion",
    response=document(models.NextQuestion),
    required_query=("lesson", "student"),
    query=("lesson", "student"),
)
IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS: Final[Operation[models.ImportedTestResults]] = Operation(
    id="importExternalTestAssignmentResults",
    name="powerpath.assessments.import_external_test_assignment_results",
    method="GET",
    path="/powerpath/importExternalTestAssignmentResults",
    response=document(models.ImportedTestResults),
    required_query=("lesson", "student"),
    query=("applicationName", "lesson", "student"),
    retry="never",
)
CREATE_LESSON_PLAN: Final[Operation[models.LessonPlanCreateResponse]] = Operation(
    id="createLessonPlan",
    name="powerpath.lesson_plans.create",
    method="POST",
    path="/powerpath/lessonPlans/",
    response=document(models.LessonPlanCreateResponse),
    body=Body("timeback_api.powerpath.inputs:LessonPlanInput"),
    retry="safe",
)
SYNC_COURSE_LESSON_PLANS: Final[Operation[models.LessonPlansSyncResult]] = Operation(
    id="syncCourseLessonPlans",
    name="powerpath.lesson_plans.sync_course",
    method="POST",
    path="/powerpath/lessonPlans/course/{courseId}/sync",
    response=document(models.LessonPlansSyncResult),
)
GET_COURSE_PROGRESS: Final[Operation[models.CourseProgress]] = Operation(
    id="getCourseProgress",
    name="powerpath.lesson_plans.get_course_progress",
    method="GET",
    path="/powerpath/lessonPlans/getCourseProgress/{courseId}/student/{studentId}",
    response=document(models.CourseProgress),
)
START_TEST_OUT: Final[Operation[models.StartTestOutResponse]] = Operation(
    id="startTestOut",
    name="powerpath.lesson_plans.start_test_out",
    method="POST",
    path="/powerpath/lessonPlans/startTestOut",
    response=document(models.StartTestOutResponse),
    body=Body("timeback_api.powerpath.inputs:StartTestOutInput"),
)
GET_LESSON_PLAN: Final[Operation[models.LessonPlanResponse]] = Operation(
    id="getLessonPlan",
    name="powerpath.lesson_plans.get_tree",
    method="GET",
    path="/powerpath/lessonPlans/tree/{lessonPlanId}",
    response=document(models.LessonPlanResponse),
)
GET_LESSON_PLAN_STRUCTURE: Final[Operation[models.LessonPlanStructureResponse]] = Operation(
    id="getLessonPlanStructure",
    name="powerpath.lesson_plans.get_structure",
    method="GET",
    path="/powerpath/lessonPlans/tree/{lessonPlanId}/structure",
    response=document(models.LessonPlanStructureResponse),
)
UPDATE_STUDENT_ITEM_RESPONSE: Final[Operation[models.StudentItemResponse]] = Operation(
    id="updateStudentItemResponse",
    name="powerpath.lesson_plans.update_student_item_response",
    method="POST",
    path="/powerpath/lessonPlans/updateStudentItemResponse",
    response=document(models.StudentItemResponse),
    body=Body("timeback_api.powerpath.inputs:StudentItemResponseInput"),
)
DELETE_LESSON_PLANS_BY_COURSE_ID: Final[Operation[None]] = Operation(
    id="deleteLessonPlansByCourseId",
    name="powerpath.lesson_plans.delete_all",
    method="DELETE",
    path="/powerpath/lessonPlans/{courseId}/deleteAll",
    response=nothing(),
)
GET_TREE: Final[Operation[models.LessonPlanResponse]] = Operation(
    id="getTree",
    name="powerpath.lesson_plans.get",
    method="GET",
    path="/powerpath/lessonPlans/{courseId}/{userId}",
    response=document(models.LessonPlanResponse),
)
GET_OPERATIONS: Final[Operation[models.LessonPlanOperations]] = Operation(
    id="getOperations",
    name="powerpath.lesson_plans.list_operations",
    method="GET",
    path="/powerpath/lessonPlans/{lessonPlanId}/operations",
    response=document(models.LessonPlanOperations),
)
STORE_OPERATION: Final[Operation[models.StoreOperationResponse]] = Operation(
    id="storeOperation",
    name="powerpath.lesson_plans.create_operations",
    method="POST",
    path="/powerpath/lessonPlans/{lessonPlanId}/operations",
    response=document(models.StoreOperationResponse),
    body=Body("timeback_api.powerpath.inputs:LessonPlanOperationInput"),
)
SYNC_OPERATIONS: Final[Operation[models.LessonPlanSyncResult]] = Operation(
    id="syncOperations",
    name="powerpath.lesson_plans.sync",
    method="POST",
    path="/powerpath/lessonPlans/{lessonPlanId}/operations/sync",
    response=document(models.LessonPlanSyncResult),
)
RECREATE_LESSON_PLAN: Final[Operation[models.LessonPlanSyncResult]] = Operation(
    id="recreateLessonPlan",
    name="powerpath.lesson_plans.recreate",
    method="POST",
    path="/powerpath/lessonPlans/{lessonPlanId}/recreate",
    response=document(models.LessonPlanSyncResult),
)
MAKE_EXTERNAL_TEST_ASSIGNMENT: Final[Operation[models.ExternalTestAssignment]] = Operation(
    id="makeExternalTestAssignment",
    name="powerpath.assessments.make_external_test_assignment",
    method="POST",
    path="/powerpath/makeExternalTestAssignment",
    response=document(models.ExternalTestAssignment),
    body=Body("timeback_api.powerpath.inputs:ExternalTestAssignmentInput"),
)
GET_STUDENT_PLACEMENT_DATA: Final[Operation[models.StudentPlacement]] = Operation(
    id="getStudentPlacementData",
    name="powerpath.placement.get_placement",
    method="GET",
    path="/powerpath/placement/{studentId}",
    response=document(models.StudentPlacement),
)
GET_ALL_PLACEMENT_TESTS: Final[Operation[models.PlacementTests]] = Operation(
    id="getAllPlacementTests",
    name="powerpath.placement.get_all_placement_tests",
    method="GET",
    path="/powerpath/placement/getAllPlacementTests",
    response=document(models.PlacementTests),
    required_query=("student", "subject"),
    query=("student", "subject"),
    choices={
        "subject": (
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
        )
    },
)
GET_CURRENT_LEVEL: Final[Operation[models.CurrentLevel]] = Operation(
    id="getCurrentLevel",
    name="powerpath.placement.get_current_level",
    method="GET",
    path="/powerpath/placement/getCurrentLevel",
    response=document(models.CurrentLevel),
    required_query=("student", "subject"),
    query=("student", "subject"),
    choices={
        "subject": (
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
        )
    },
)
GET_NEXT_PLACEMENT_TEST: Final[Operation[models.NextPlacementTest]] = Operation(
    id="getNextPlacementTest",
    name="powerpath.placement.get_next_placement_test",
    method="GET",
    path="/powerpath/placement/getNextPlacementTest",
    response=document(models.NextPlacementTest),
    required_query=("student", "subject"),
    query=("student", "subject"),
    choices={
        "subject": (
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
        )
    },
)
GET_SUBJECT_PROGRESS: Final[Operation[models.SubjectProgress]] = Operation(
    id="getSubjectProgress",
    name="powerpath.placement.get_subject_progress",
    method="GET",
    path="/powerpath/placement/getSubjectProgress",
    response=document(models.SubjectProgress),
    required_query=("student", "subject"),
    query=("student", "subject"),
    choices={
        "subject": (
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
        )
    },
)
RESET_USER_PLACEMENT: Final[Operation[models.ResetPlacementResponse]] = Operation(
    id="resetUserPlacement",
    name="powerpath.placement.reset_user_placement",
    method="POST",
    path="/powerpath/placement/resetUserPlacement",
    response=document(models.ResetPlacementResponse),
    body=Body("timeback_api.powerpath.inputs:StudentSubjectInput"),
)
RESET_ATTEMPT: Final[Operation[models.ResetAttemptResponse]] = Operation(
    id="resetAttempt",
    name="powerpath.assessments.reset_attempt",
    method="POST",
    path="/powerpath/resetAttempt",
    response=document(models.ResetAttemptResponse),
    body=Body("timeback_api.powerpath.inputs:StudentLessonInput"),
)
GET_RESULTS: Final[Operation[dict[str, models.ScreeningResult]]] = Operation(
    id="getResults",
    name="powerpath.screening.get_results",
    method="GET",
    path="/powerpath/screening/results/{userId}",
    response=decoded_document(lambda value: as_map(models.ScreeningResult, value), dict[str, models.ScreeningResult]),
)
RESET_SESSION: Final[Operation[None]] = Operation(
    id="resetSession",
    name="powerpath.screening.reset_session",
    method="POST",
    path="/powerpath/screening/session/reset",
    response=nothing(),
    body=Body("timeback_api.powerpath.inputs:ScreeningResetSessionInput"),
)
GET_SESSION: Final[Operation[models.ScreeningSession]] = Operation(
    id="getSession",
    name="powerpath.screening.get_session",
    method="GET",
    path="/powerpath/screening/session/{userId}",
    response=document(models.ScreeningSession),
)
ASSIGN_TEST: Final[Operation[models.ScreeningSession]] = Operation(
    id="assignTest",
    name="powerpath.screening.assign_test",
    method="POST",
    path="/powerpath/screening/tests/assign",
    response=document(models.ScreeningSession),
    body=Body("timeback_api.powerpath.inputs:ScreeningAssignmentInput"),
)
GET_COURSE_SYLLABUS: Final[Operation[models.SyllabusResponse]] = Operation(
    id="getCourseSyllabus",
    name="powerpath.syllabus.get",
    method="GET",
    path="/powerpath/syllabus/{courseSourcedId}",
    response=document(models.SyllabusResponse),
)
LIST_STUDENT_TEST_ASSIGNMENTS: Final[Operation[list[models.TestAssignment]]] = Operation(
    id="listStudentTestAssignments",
    name="powerpath.test_assignments.list",
    method="GET",
    path="/powerpath/test-assignments",
    response=rows(models.TestAssignment, "testAssignments"),
    required_query=("student",),
    query=("grade", "limit", "offset", "status", "student", "subject"),
    choices={
        "grade": ("-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"),
        "status": ("assigned", "cancelled", "completed", "expired", "failed", "in_progress"),
    },
    ranges={"limit": (1, 3000), "offset": (0, None)},
    paging=Paging.OFFSET,
)
CREATE_TEST_ASSIGNMENT: Final[Operation[models.AssignmentResult]] = Operation(
    id="createTestAssignment",
    name="powerpath.test_assignments.create",
    method="POST",
    path="/powerpath/test-assignments",
    response=document(models.AssignmentResult),
    body=Body("timeback_api.powerpath.inputs:TestAssignmentInput"),
)
LIST_ALL_TEST_ASSIGNMENTS: Final[Operation[list[models.TestAssignment]]] = Operation(
    id="listAllTestAssignments",
    name="powerpath.test_assignments.admin",
    method="GET",
    path="/powerpath/test-assignments/admin",
    response=rows(models.TestAssignment, "testAssignments"),
    query=("grade", "limit", "offset", "status", "student", "subject"),
    choices={
        "grade": ("-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"),
        "status": ("assigned", "cancelled", "completed", "expired", "failed", "in_progress"),
    },
    ranges={"limit": (1, 3000), "offset": (0, None)},
    paging=Paging.OFFSET,
)
CREATE_BULK_TEST_ASSIGNMENTS: Final[Operation[models.BulkResult]] = Operation(
    id="createBulkTestAssignments",
    name="powerpath.test_assignments.bulk",
    method="POST",
    path="/powerpath/test-assignments/bulk",
    response=document(models.BulkResult),
    body=Body("timeback_api.powerpath.inputs:TestAssignmentsBulkInput"),
)
IMPORT_TEST_ASSIGNMENTS: Final[Operation[models.BulkResult]] = Operation(
    id="importTestAssignments",
    name="powerpath.test_assignments.import_assignments",
    method="POST",
    path="/powerpath/test-assignments/import",
    response=document(models.BulkResult),
    body=Body("timeback_api.powerpath.inputs:TestAssignmentsImportInput"),
)
GET_TEST_ASSIGNMENT: Final[Operation[models.TestAssignment]] = Operation(
    id="getTestAssignment",
    name="powerpath.test_assignments.get",
    method="GET",
    path="/powerpath/test-assignments/{id}",
    response=document(models.TestAssignment),
)
UPDATE_TEST_ASSIGNMENT: Final[Operation[models.TestAssignment | None]] = Operation(
    id="updateTestAssignment",
    name="powerpath.test_assignments.update",
    method="PUT",
    path="/powerpath/test-assignments/{id}",
    response=entity(models.TestAssignment, "testAssignment", empty=True),
    body=Body("timeback_api.powerpath.inputs:TestAssignmentUpdateInput"),
)
DELETE_TEST_ASSIGNMENT: Final[Operation[None]] = Operation(
    id="deleteTestAssignment",
    name="powerpath.test_assignments.delete",
    method="DELETE",
    path="/powerpath/test-assignments/{id}",
    response=nothing(),
)
TEST_OUT: Final[Operation[models.TestOutResult]] = Operation(
    id="testOut",
    name="powerpath.assessments.test_out",
    method="GET",
    path="/powerpath/testOut",
    response=document(models.TestOutResult),
    required_query=("course", "student"),
    query=("course", "student"),
)
UPDATE_STUDENT_QUESTION_RESPONSE: Final[
    Operation[
        models.PowerPath100UpdateStudentQuestionResponseResult
        | models.QuizUpdateStudentQuestionResponseResult
        | models.TestOutUpdateStudentQuestionResponseResult
        | models.PlacementUpdateStudentQuestionResponseResult
        | models.UnitTestUpdateStudentQuestionResponseResult
    ]
] = Operation(
    id="updateStudentQuestionResponse",
    name="powerpath.assessments.update_student_question_response",
    method="PUT",
    path="/powerpath/updateStudentQuestionResponse",
    response=decoded_document(
        lambda value: as_union(value, "lessonType", models.UPDATE_STUDENT_QUESTION_RESPONSE_RESULT_CLASSES),
        models.PowerPath100UpdateStudentQuestionResponseResult
        | models.QuizUpdateStudentQuestionResponseResult
        | models.TestOutUpdateStudentQuestionResponseResult
        | models.PlacementUpdateStudentQuestionResponseResult
        | models.UnitTestUpdateStudentQuestionResponseResult,
    ),
    body=Body("timeback_api.powerpath.inputs:UpdateStudentQuestionResponseInput"),
)
GET_RENDER_CONFIG: Final[Operation[models.RenderConfig]] = Operation(
    id="getRenderConfig",
    name="powerpath.render_config.get",
    method="GET",
    path="/powerpath/render-config/{courseId}",
    response=document(models.RenderConfig),
)
DELETE_RENDER_CONFIG: Final[Operation[models.RenderConfigDeletion]] = Operation(
    id="deleteRenderConfig",
    name="powerpath.render_config.delete",
    method="DELETE",
    path="/powerpath/render-config/{courseId}",
    response=document(models.RenderConfigDeletion),
)
UPSERT_RENDER_CONFIG: Final[Operation[models.RenderConfigUpdates]] = Operation(
    id="upsertRenderConfig",
    name="powerpath.render_config.upsert",
    method="PUT",
    path="/powerpath/render-config/",
    response=document(models.RenderConfigUpdates),
    body=Body("timeback_api.powerpath.inputs:RenderConfigInput"),
)
MAKE_EXTERNAL_STUDENT_TEST_OUT_ASSIGNMENT: Final[Operation[models.ExternalTestOutAssignmentResult]] = Operation(
    id="makeExternalStudentTestOutAssignment",
    name="powerpath.test_out.create_assignment",
    method="POST",
    path="/powerpath/test-out/makeExternalStudentTestOutAssignment",
    response=document(models.ExternalTestOutAssignmentResult),
    body=Body("timeback_api.powerpath.inputs:ExternalTestOutAssignmentInput"),
)
GET_TEST_OUT_ELIGIBILITY: Final[Operation[models.TestOutEligibility]] = Operation(
    id="getTestOutEligibility",
    name="powerpath.test_out.get_eligibility",
    method="GET",
    path="/powerpath/test-out/getTestOutEligibility/{studentId}/{subject}",
    response=document(models.TestOutEligibility),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        CREATE_EXTERNAL_PLACEMENT_TEST,
        CREATE_EXTERNAL_TEST_OUT,
        CREATE_INTERNAL_TEST,
        CREATE_NEW_ATTEMPT,
        FINAL_STUDENT_ASSESSMENT_RESPONSE,
        GET_ASSESSMENT_PROGRESS,
        GET_ATTEMPTS,
        GET_NEXT_QUESTION,
        IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS,
        CREATE_LESSON_PLAN,
        SYNC_COURSE_LESSON_PLANS,
        GET_COURSE_PROGRESS,
        START_TEST_OUT,
        GET_LESSON_PLAN,
        GET_LESSON_PLAN_STRUCTURE,
        UPDATE_STUDENT_ITEM_RESPONSE,
        DELETE_LESSON_PLANS_BY_COURSE_ID,
        GET_TREE,
        GET_OPERATIONS,
        STORE_OPERATION,
        SYNC_OPERATIONS,
        RECREATE_LESSON_PLAN,
        MAKE_EXTERNAL_TEST_ASSIGNMENT,
        GET_STUDENT_PLACEMENT_DATA,
        GET_ALL_PLACEMENT_TESTS,
        GET_CURRENT_LEVEL,
        GET_NEXT_PLACEMENT_TEST,
        GET_SUBJECT_PROGRESS,
        RESET_USER_PLACEMENT,
        RESET_ATTEMPT,
        GET_RESULTS,
        RESET_SESSION,
        GET_SESSION,
        ASSIGN_TEST,
        GET_COURSE_SYLLABUS,
        LIST_STUDENT_TEST_ASSIGNMENTS,
        CREATE_TEST_ASSIGNMENT,
        LIST_ALL_TEST_ASSIGNMENTS,
        CREATE_BULK_TEST_ASSIGNMENTS,
        IMPORT_TEST_ASSIGNMENTS,
        GET_TEST_ASSIGNMENT,
        UPDATE_TEST_ASSIGNMENT,
        DELETE_TEST_ASSIGNMENT,
        TEST_OUT,
        UPDATE_STUDENT_QUESTION_RESPONSE,
        GET_RENDER_CONFIG,
        DELETE_RENDER_CONFIG,
        UPSERT_RENDER_CONFIG,
        MAKE_EXTERNAL_STUDENT_TEST_OUT_ASSIGNMENT,
        GET_TEST_OUT_ELIGIBILITY,
    )
}
"""Every operation, by its operationId."""
