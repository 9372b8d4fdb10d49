"""Operations of OneRoster: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    Paging,
    document,
    entity,
    nothing,
    raw_bytes,
    rows,
    value,
)

from . import models

GET_ALL_ASSESSMENT_LINE_ITEMS: Final[Operation[list[models.AssessmentLineItem]]] = Operation(
    id="getAllAssessmentLineItems",
    name="oneroster.assessment_line_items.list",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/assessmentLineItems/",
    response=rows(models.AssessmentLineItem, "assessmentLineItems"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_ASSESSMENT_LINE_ITEM: Final[Operation[models.CreateResponse]] = Operation(
    id="createAssessmentLineItem",
    name="oneroster.assessment_line_items.create",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/assessmentLineItems/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:AssessmentLineItemInput", key="assessmentLineItem"),
)
GET_ASSESSMENT_LINE_ITEM: Final[Operation[models.AssessmentLineItem]] = Operation(
    id="getAssessmentLineItem",
    name="oneroster.assessment_line_items.get",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}",
    response=entity(models.AssessmentLineItem, "assessmentLineItem"),
    csv=("fields",),
)
PUT_ASSESSMENT_LINE_ITEM: Final[Operation[models.AssessmentLineItem]] = Operation(
    id="putAssessmentLineItem",
    name="oneroster.assessment_line_items.update",
    method="PUT",
    path="/ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}",
    response=entity(models.AssessmentLineItem, "assessmentLineItem"),
    body=Body("timeback_api.oneroster.inputs:AssessmentLineItemInput", key="assessmentLineItem"),
)
PATCH_ASSESSMENT_LINE_ITEM: Final[Operation[None]] = Operation(
    id="patchAssessmentLineItem",
    name="oneroster.assessment_line_items.patch",
    method="PATCH",
    path="/ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:AssessmentLineItemPatchInput", key="assessmentLineItem"),
)
DELETE_ASSESSMENT_LINE_ITEM: Final[Operation[None]] = Operation(
    id="deleteAssessmentLineItem",
    name="oneroster.assessment_line_items.delete",
    method="DELETE",
    path="/ims/oneroster/gradebook/v1p2/assessmentLineItems/{sourcedId}",
    response=nothing(),
)
GET_ALL_ASSESSMENT_RESULTS: Final[Operation[list[models.AssessmentResult]]] = Operation(
    id="getAllAssessmentResults",
    name="oneroster.assessment_results.list",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/assessmentResults/",
    response=rows(models.AssessmentResult, "assessmentResults"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_ASSESSMENT_RESULT: Final[Operation[models.CreateResponse]] = Operation(
    id="createAssessmentResult",
    name="oneroster.assessment_results.create",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/assessmentResults/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:AssessmentResultInput", key="assessmentResult"),
)
GET_ASSESSMENT_RESULT: Final[Operation[models.AssessmentResult]] = Operation(
    id="getAssessmentResult",
    name="oneroster.assessment_results.get",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}",
    response=entity(models.AssessmentResult, "assessmentResult"),
    csv=("fields",),
)
PUT_ASSESSMENT_RESULT: Final[Operation[models.AssessmentResult]] = Operation(
    id="putAssessmentResult",
    name="oneroster.assessment_results.update",
    method="PUT",
    path="/ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}",
    response=entity(models.AssessmentResult, "assessmentResult"),
    body=Body("timeback_api.oneroster.inputs:AssessmentResultInput", key="assessmentResult"),
)
PATCH_ASSESSMENT_RESULT: Final[Operation[None]] = Operation(
    id="patchAssessmentResult",
    name="oneroster.assessment_results.patch",
    method="PATCH",
    path="/ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:AssessmentResultPatchInput", key="assessmentResult"),
)
DELETE_ASSESSMENT_RESULT: Final[Operation[None]] = Operation(
    id="deleteAssessmentResult",
    name="oneroster.assessment_results.delete",
    method="DELETE",
    path="/ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}",
    response=nothing(),
)
GET_ALL_CATEGORIES: Final[Operation[list[models.Category]]] = Operation(
    id="getAllCategories",
    name="oneroster.categories.list",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/categories/",
    response=rows(models.Category, "categories"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_CATEGORY: Final[Operation[models.CreateResponse]] = Operation(
    id="createCategory",
    name="oneroster.categories.create",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/categories/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:CategoryInput", key="category"),
)
GET_CATEGORY: Final[Operation[models.Category]] = Operation(
    id="getCategory",
    name="oneroster.categories.get",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/categories/{sourcedId}",
    response=entity(models.Category, "category"),
    csv=("fields",),
)
PUT_CATEGORY: Final[Operation[models.Category]] = Operation(
    id="putCategory",
    name="oneroster.categories.update",
    method="PUT",
    path="/ims/oneroster/gradebook/v1p2/categories/{sourcedId}",
    response=entity(models.Category, "category"),
    body=Body("timeback_api.oneroster.inputs:CategoryInput", key="category"),
)
PATCH_CATEGORY: Final[Operation[None]] = Operation(
    id="patchCategory",
    name="oneroster.categories.patch",
    method="PATCH",
    path="/ims/oneroster/gradebook/v1p2/categories/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:CategoryPatchInput", key="category"),
)
DELETE_CATEGORY: Final[Operation[None]] = Operation(
    id="deleteCategory",
    name="oneroster.categories.delete",
    method="DELETE",
    path="/ims/oneroster/gradebook/v1p2/categories/{sourcedId}",
    response=nothing(),
)
POST_RESULTS_FOR_ACADEMIC_SESSION_FOR_CLASS: Final[Operation[models.BulkCreateResponse]] = Operation(
    id="postResultsForAcademicSessionForClass",
    name="oneroster.classes.academic_session.create_result",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/academicSessions/{academicSessionSourcedId}/results",
    response=document(models.BulkCreateResponse),
    body=Body("timeback_api.oneroster.inputs:PostResultsForAcademicSessionForClassPayload", key="results"),
)
POST_LINE_ITEMS_FOR_CLASS: Final[Operation[models.BulkCreateResponse]] = Operation(
    id="postLineItemsForClass",
    name="oneroster.classes.create_line_item",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems",
    response=document(models.BulkCreateResponse),
    body=Body("timeback_api.oneroster.inputs:PostLineItemsForClassPayload", key="lineItems"),
)
GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS: Final[Operation[list[models.Result]]] = Operation(
    id="getResultsForLineItemForClass",
    name="oneroster.classes.line_item.results",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/lineItems/{lineItemSourcedId}/results",
    response=rows(models.Result, "results"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_RESULTS_FOR_STUDENT_FOR_CLASS: Final[Operation[list[models.Result]]] = Operation(
    id="getResultsForStudentForClass",
    name="oneroster.classes.student.results",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/classes/{classSourcedId}/students/{studentSourcedId}/results",
    response=rows(models.Result, "results"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_CATEGORIES_FOR_CLASS: Final[Operation[list[models.Category]]] = Operation(
    id="getCategoriesForClass",
    name="oneroster.classes.categories",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/classes/{sourcedId}/categories",
    response=rows(models.Category, "categories"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_LINE_ITEMS_FOR_CLASS: Final[Operation[list[models.LineItem]]] = Operation(
    id="getLineItemsForClass",
    name="oneroster.classes.line_items",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/classes/{sourcedId}/lineItems",
    response=rows(models.LineItem, "lineItems"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_RESULTS_FOR_CLASS: Final[Operation[list[models.Result]]] = Operation(
    id="getResultsForClass",
    name="oneroster.classes.results",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/classes/{sourcedId}/results",
    response=rows(models.Result, "results"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_SCORE_SCALES_FOR_CLASS: Final[Operation[list[models.ScoreScale]]] = Operation(
    id="getScoreScalesForClass",
    name="oneroster.classes.score_scales",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/classes/{sourcedId}/scoreScales",
    response=rows(models.ScoreScale, "scoreScales"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_ALL_LINE_ITEMS: Final[Operation[list[models.LineItem]]] = Operation(
    id="getAllLineItems",
    name="oneroster.line_items.list",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/lineItems/",
    response=rows(models.LineItem, "lineItems"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_LINE_ITEM: Final[Operation[models.CreateResponse]] = Operation(
    id="createLineItem",
    name="oneroster.line_items.create",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/lineItems/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:LineItemInput", key="lineItem"),
)
GET_LINE_ITEM: Final[Operation[models.LineItem]] = Operation(
    id="getLineItem",
    name="oneroster.line_items.get",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}",
    response=entity(models.LineItem, "lineItem"),
    csv=("fields",),
)
PUT_LINE_ITEM: Final[Operation[models.LineItem]] = Operation(
    id="putLineItem",
    name="oneroster.line_items.update",
    method="PUT",
    path="/ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}",
    response=entity(models.LineItem, "lineItem"),
    body=Body("timeback_api.oneroster.inputs:LineItemInput", key="lineItem"),
)
PATCH_LINE_ITEM: Final[Operation[None]] = Operation(
    id="patchLineItem",
    name="oneroster.line_items.patch",
    method="PATCH",
    path="/ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:LineItemPatchInput", key="lineItem"),
)
DELETE_LINE_ITEM: Final[Operation[None]] = Operation(
    id="deleteLineItem",
    name="oneroster.line_items.delete",
    method="DELETE",
    path="/ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}",
    response=nothing(),
)
GET_RESULTS_FOR_LINE_ITEM: Final[Operation[list[models.Result]]] = Operation(
    id="getResultsForLineItem",
    name="oneroster.line_items.results",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results",
    response=rows(models.Result, "results"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_RESULT_FOR_LINE_ITEM: Final[Operation[models.BulkCreateResponse]] = Operation(
    id="createResultForLineItem",
    name="oneroster.line_items.create_results",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/lineItems/{sourcedId}/results",
    response=document(models.BulkCreateResponse),
    body=Body("timeback_api.oneroster.inputs:CreateResultForLineItemPayload", key="results"),
)
GET_ALL_RESULTS: Final[Operation[list[models.Result]]] = Operation(
    id="getAllResults",
    name="oneroster.results.list",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/results/",
    response=rows(models.Result, "results"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_RESULT: Final[Operation[models.CreateResponse]] = Operation(
    id="createResult",
    name="oneroster.results.create",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/results/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:ResultInput", key="result"),
)
GET_RESULT: Final[Operation[models.Result]] = Operation(
    id="getResult",
    name="oneroster.results.get",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/results/{sourcedId}",
    response=entity(models.Result, "result"),
    csv=("fields",),
)
PUT_RESULT: Final[Operation[models.Result]] = Operation(
    id="putResult",
    name="oneroster.results.update",
    method="PUT",
    path="/ims/oneroster/gradebook/v1p2/results/{sourcedId}",
    response=entity(models.Result, "result"),
    body=Body("timeback_api.oneroster.inputs:ResultInput", key="result"),
)
PATCH_RESULT: Final[Operation[None]] = Operation(
    id="patchResult",
    name="oneroster.results.patch",
    method="PATCH",
    path="/ims/oneroster/gradebook/v1p2/results/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:ResultPatchInput", key="result"),
)
DELETE_RESULT: Final[Operation[None]] = Operation(
    id="deleteResult",
    name="oneroster.results.delete",
    method="DELETE",
    path="/ims/oneroster/gradebook/v1p2/results/{sourcedId}",
    response=nothing(),
)
GET_LINE_ITEMS_FOR_SCHOOL: Final[Operation[list[models.LineItem]]] = Operation(
    id="getLineItemsForSchool",
    name="oneroster.schools.line_items",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems",
    response=rows(models.LineItem, "lineItems"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_LINE_ITEMS_FOR_SCHOOL: Final[Operation[models.BulkCreateResponse]] = Operation(
    id="createLineItemsForSchool",
    name="oneroster.schools.create_line_item",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/schools/{sourcedId}/lineItems",
    response=document(models.BulkCreateResponse),
    body=Body("timeback_api.oneroster.inputs:CreateLineItemsForSchoolPayload", key="lineItems"),
)
GET_SCORE_SCALES_FOR_SCHOOL: Final[Operation[list[models.ScoreScale]]] = Operation(
    id="getScoreScalesForSchool",
    name="oneroster.schools.score_scales",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/schools/{sourcedId}/scoreScales",
    response=rows(models.ScoreScale, "scoreScales"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_ALL_SCORE_SCALES: Final[Operation[list[models.ScoreScale]]] = Operation(
    id="getAllScoreScales",
    name="oneroster.score_scales.list",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/scoreScales/",
    response=rows(models.ScoreScale, "scoreScales"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_SCORE_SCALE: Final[Operation[models.CreateResponse]] = Operation(
    id="createScoreScale",
    name="oneroster.score_scales.create",
    method="POST",
    path="/ims/oneroster/gradebook/v1p2/scoreScales/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:ScoreScaleInput", key="scoreScale"),
)
GET_SCORE_SCALE: Final[Operation[models.ScoreScale]] = Operation(
    id="getScoreScale",
    name="oneroster.score_scales.get",
    method="GET",
    path="/ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}",
    response=entity(models.ScoreScale, "scoreScale"),
    csv=("fields",),
)
PUT_SCORE_SCALE: Final[Operation[models.ScoreScale]] = Operation(
    id="putScoreScale",
    name="oneroster.score_scales.update",
    method="PUT",
    path="/ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}",
    response=entity(models.ScoreScale, "scoreScale"),
    body=Body("timeback_api.oneroster.inputs:ScoreScaleInput", key="scoreScale"),
)
PATCH_SCORE_SCALE: Final[Operation[None]] = Operation(
    id="patchScoreScale",
    name="oneroster.score_scales.patch",
    method="PATCH",
    path="/ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:ScoreScalePatchInput", key="scoreScale"),
)
DELETE_SCORE_SCALE: Final[Operation[None]] = Operation(
    id="deleteScoreScale",
    name="oneroster.score_scales.delete",
    method="DELETE",
    path="/ims/oneroster/gradebook/v1p2/scoreScales/{sourcedId}",
    response=nothing(),
)
GET_ALL_RESOURCES: Final[Operation[list[models.Resource]]] = Operation(
    id="getAllResources",
    name="oneroster.resources.list",
    method="GET",
    path="/ims/oneroster/resources/v1p2/resources/",
    response=rows(models.Resource, "resources"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_RESOURCE: Final[Operation[models.CreateResponse]] = Operation(
    id="createResource",
    name="oneroster.resources.create",
    method="POST",
    path="/ims/oneroster/resources/v1p2/resources/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:ResourceInput", key="resource"),
)
GET_RESOURCES_FOR_CLASS: Final[Operation[list[models.Resource]]] = Operation(
    id="getResourcesForClass",
    name="oneroster.classes.resources",
    method="GET",
    path="/ims/oneroster/resources/v1p2/resources/classes/{classSourcedId}/resources",
    response=rows(models.Resource, "resources"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_RESOURCES_FOR_COURSE: Final[Operation[list[models.Resource]]] = Operation(
    id="getResourcesForCourse",
    name="oneroster.courses.resources",
    method="GET",
    path="/ims/oneroster/resources/v1p2/resources/courses/{courseSourcedId}/resources",
    response=rows(models.Resource, "resources"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
EXPORT_RESOURCE_TO_COMMON_CARTRIDGE: Final[Operation[bytes]] = Operation(
    id="exportResourceToCommonCartridge",
    name="oneroster.resources.export",
    method="POST",
    path="/ims/oneroster/resources/v1p2/resources/export/{sourceId}",
    response=raw_bytes(),
    accept="application/zip",
)
GET_RESOURCES_FOR_USER: Final[Operation[list[models.Resource]]] = Operation(
    id="getResourcesForUser",
    name="oneroster.users.resources",
    method="GET",
    path="/ims/oneroster/resources/v1p2/resources/users/{userSourcedId}/resources",
    response=rows(models.Resource, "resources"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_RESOURCE: Final[Operation[models.Resource]] = Operation(
    id="getResource",
    name="oneroster.resources.get",
    method="GET",
    path="/ims/oneroster/resources/v1p2/resources/{sourcedId}",
    response=entity(models.Resource, "resource"),
    csv=("fields",),
)
UPDATE_RESOURCE: Final[Operation[None]] = Operation(
    id="updateResource",
    name="oneroster.resources.update",
    method="PUT",
    path="/ims/oneroster/resources/v1p2/resources/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:ResourceUpdateInput", key="resource"),
)
PATCH_RESOURCE: Final[Operation[None]] = Operation(
    id="patchResource",
    name="oneroster.resources.patch",
    method="PATCH",
    path="/ims/oneroster/resources/v1p2/resources/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:ResourcePatchInput", key="resource"),
)
DELETE_RESOURCE: Final[Operation[None]] = Operation(
    id="deleteResource",
    name="oneroster.resources.delete",
    method="DELETE",
    path="/ims/oneroster/resources/v1p2/resources/{sourcedId}",
    response=nothing(),
)
GET_ALL_ACADEMIC_SESSIONS: Final[Operation[list[models.AcademicSession]]] = Operation(
    id="getAllAcademicSessions",
    name="oneroster.academic_sessions.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/academicSessions/",
    response=rows(models.AcademicSession, "academicSessions"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
POST_ACADEMIC_SESSION: Final[Operation[models.CreateResponse]] = Operation(
    id="postAcademicSession",
    name="oneroster.academic_sessions.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/academicSessions/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:AcademicSessionInput", key="academicSession"),
)
GET_ACADEMIC_SESSION: Final[Operation[models.AcademicSession]] = Operation(
    id="getAcademicSession",
    name="oneroster.academic_sessions.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}",
    response=entity(models.AcademicSession, "academicSession"),
    csv=("fields",),
)
PUT_ACADEMIC_SESSION: Final[Operation[None]] = Operation(
    id="putAcademicSession",
    name="oneroster.academic_sessions.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:AcademicSessionInput", key="academicSession"),
)
PATCH_ACADEMIC_SESSION: Final[Operation[None]] = Operation(
    id="patchAcademicSession",
    name="oneroster.academic_sessions.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:AcademicSessionPatchInput", key="academicSession"),
)
DELETE_ACADEMIC_SESSION: Final[Operation[None]] = Operation(
    id="deleteAcademicSession",
    name="oneroster.academic_sessions.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/academicSessions/{sourcedId}",
    response=nothing(),
)
GET_ALL_CLASSES: Final[Operation[list[models.Class]]] = Operation(
    id="getAllClasses",
    name="oneroster.classes.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/classes/",
    response=rows(models.Class, "classes"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_CLASS: Final[Operation[models.CreateResponse]] = Operation(
    id="createClass",
    name="oneroster.classes.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/classes/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:ClassInput", key="class"),
)
GET_STUDENTS_FOR_CLASS: Final[Operation[list[models.User]]] = Operation(
    id="getStudentsForClass",
    name="oneroster.classes.students",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students",
    response=rows(models.User, "students", "users"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
ADD_STUDENT_TO_CLASS: Final[Operation[models.CreateResponse]] = Operation(
    id="addStudentToClass",
    name="oneroster.classes.add_student",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/classes/{classSourcedId}/students",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:ClassEnrollmentInput", key="enrollment"),
)
GET_TEACHERS_FOR_CLASS: Final[Operation[list[models.User]]] = Operation(
    id="getTeachersForClass",
    name="oneroster.classes.teachers",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers",
    response=rows(models.User, "teachers", "users"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
ADD_TEACHER_TO_CLASS: Final[Operation[models.CreateResponse]] = Operation(
    id="addTeacherToClass",
    name="oneroster.classes.add_teacher",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/classes/{classSourcedId}/teachers",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:ClassEnrollmentInput", key="enrollment"),
)
GET_CLASS: Final[Operation[models.Class]] = Operation(
    id="getClass",
    name="oneroster.classes.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/classes/{sourcedId}",
    response=entity(models.Class, "class"),
    csv=("fields",),
)
UPDATE_CLASS: Final[Operation[None]] = Operation(
    id="updateClass",
    name="oneroster.classes.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/classes/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:ClassUpdateInput", key="class"),
)
PATCH_CLASS: Final[Operation[None]] = Operation(
    id="patchClass",
    name="oneroster.classes.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/classes/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:ClassPatchInput", key="class"),
)
DELETE_CLASS: Final[Operation[None]] = Operation(
    id="deleteClass",
    name="oneroster.classes.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/classes/{sourcedId}",
    response=nothing(),
)
GET_ALL_COURSES: Final[Operation[list[models.Course]]] = Operation(
    id="getAllCourses",
    name="oneroster.courses.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/courses/",
    response=rows(models.Course, "courses"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_COURSE: Final[Operation[models.CreateResponse]] = Operation(
    id="createCourse",
    name="oneroster.courses.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/courses/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:CourseInput", key="course"),
)
GET_ALL_COMPONENT_RESOURCES: Final[Operation[list[models.ComponentResource]]] = Operation(
    id="getAllComponentResources",
    name="oneroster.courses.component_resources",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/courses/component-resources",
    response=rows(models.ComponentResource, "componentResources"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_COMPONENT_RESOURCE: Final[Operation[models.CreateResponse]] = Operation(
    id="createComponentResource",
    name="oneroster.courses.create_component_resource",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/courses/component-resources",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:ComponentResourceInput", key="componentResource"),
)
GET_COMPONENT_RESOURCE: Final[Operation[models.ComponentResource]] = Operation(
    id="getComponentResource",
    name="oneroster.courses.get_component_resource",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}",
    response=entity(models.ComponentResource, "componentResource"),
    csv=("fields",),
)
PUT_COMPONENT_RESOURCE: Final[Operation[None]] = Operation(
    id="putComponentResource",
    name="oneroster.courses.update_component_resource",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:ComponentResourceInput", key="componentResource"),
)
DELETE_COMPONENT_RESOURCE: Final[Operation[None]] = Operation(
    id="deleteComponentResource",
    name="oneroster.courses.delete_component_resource",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}",
    response=nothing(),
)
GET_ALL_COURSE_COMPONENTS: Final[Operation[list[models.CourseComponent]]] = Operation(
    id="getAllCourseComponents",
    name="oneroster.courses.components",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/courses/components",
    response=rows(models.CourseComponent, "courseComponents"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_COURSE_COMPONENT: Final[Operation[models.CreateResponse]] = Operation(
    id="createCourseComponent",
    name="oneroster.courses.create_component",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/courses/components",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:CourseComponentInput", key="courseComponent"),
)
GET_COURSE_COMPONENT: Final[Operation[models.CourseComponent]] = Operation(
    id="getCourseComponent",
    name="oneroster.courses.get_component",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/courses/components/{sourcedId}",
    response=entity(models.CourseComponent, "courseComponent"),
    csv=("fields",),
)
PUT_COURSE_COMPONENT: Final[Operation[None]] = Operation(
    id="putCourseComponent",
    name="oneroster.courses.update_component",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/courses/components/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:CourseComponentInput", key="courseComponent"),
)
DELETE_COURSE_COMPONENT: Final[Operation[None]] = Operation(
    id="deleteCourseComponent",
    name="oneroster.courses.delete_component",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/courses/components/{sourcedId}",
    response=nothing(),
)
GET_CLASSES_FOR_COURSE: Final[Operation[list[models.Class]]] = Operation(
    id="getClassesForCourse",
    name="oneroster.courses.classes",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/courses/{courseSourcedId}/classes",
    response=rows(models.Class, "classes"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_COURSE: Final[Operation[models.Course]] = Operation(
    id="getCourse",
    name="oneroster.courses.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/courses/{sourcedId}",
    response=entity(models.Course, "course"),
    csv=("fields",),
)
PUT_COURSE: Final[Operation[None]] = Operation(
    id="putCourse",
    name="oneroster.courses.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/courses/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:CourseInput", key="course"),
)
PATCH_COURSE: Final[Operation[None]] = Operation(
    id="patchCourse",
    name="oneroster.courses.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/courses/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:CoursePatchInput", key="course"),
)
DELETE_COURSE: Final[Operation[None]] = Operation(
    id="deleteCourse",
    name="oneroster.courses.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/courses/{sourcedId}",
    response=nothing(),
)
GET_ALL_DEMOGRAPHICS: Final[Operation[list[models.Demographics]]] = Operation(
    id="getAllDemographics",
    name="oneroster.demographics.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/demographics/",
    response=rows(models.Demographics, "demographics"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
POST_DEMOGRAPHICS: Final[Operation[models.CreateResponse]] = Operation(
    id="postDemographics",
    name="oneroster.demographics.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/demographics/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:DemographicsInput", key="demographics"),
)
GET_DEMOGRAPHICS: Final[Operation[models.Demographics]] = Operation(
    id="getDemographics",
    name="oneroster.demographics.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/demographics/{sourcedId}",
    response=entity(models.Demographics, "demographics"),
    csv=("fields",),
)
PUT_DEMOGRAPHICS: Final[Operation[None]] = Operation(
    id="putDemographics",
    name="oneroster.demographics.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/demographics/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:DemographicsInput", key="demographics"),
)
PATCH_DEMOGRAPHICS: Final[Operation[None]] = Operation(
    id="patchDemographics",
    name="oneroster.demographics.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/demographics/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:DemographicsPatchInput", key="demographics"),
)
DELETE_DEMOGRAPHICS: Final[Operation[None]] = Operation(
    id="deleteDemographics",
    name="oneroster.demographics.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/demographics/{sourcedId}",
    response=nothing(),
)
GET_ALL_ENROLLMENTS: Final[Operation[list[models.Enrollment]]] = Operation(
    id="getAllEnrollments",
    name="oneroster.enrollments.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/enrollments/",
    response=rows(models.Enrollment, "enrollments"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_ENROLLMENT: Final[Operation[models.CreateResponse]] = Operation(
    id="createEnrollment",
    name="oneroster.enrollments.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/enrollments/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:EnrollmentInput", key="enrollment"),
)
GET_ENROLLMENT: Final[Operation[models.Enrollment]] = Operation(
    id="getEnrollment",
    name="oneroster.enrollments.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/enrollments/{sourcedId}",
    response=entity(models.Enrollment, "enrollment"),
    csv=("fields",),
)
UPDATE_ENROLLMENT: Final[Operation[None]] = Operation(
    id="updateEnrollment",
    name="oneroster.enrollments.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/enrollments/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:EnrollmentUpdateInput", key="enrollment"),
)
PATCH_ENROLLMENT: Final[Operation[None]] = Operation(
    id="patchEnrollment",
    name="oneroster.enrollments.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/enrollments/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:EnrollmentPatchInput", key="enrollment"),
)
DELETE_ENROLLMENT: Final[Operation[None]] = Operation(
    id="deleteEnrollment",
    name="oneroster.enrollments.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/enrollments/{sourcedId}",
    response=nothing(),
)
GET_ALL_GRADING_PERIODS: Final[Operation[list[models.AcademicSession]]] = Operation(
    id="getAllGradingPeriods",
    name="oneroster.grading_periods.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/gradingPeriods/",
    response=rows(models.AcademicSession, "gradingPeriods", "academicSessions"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_GRADING_PERIOD: Final[Operation[models.CreateResponse]] = Operation(
    id="createGradingPeriod",
    name="oneroster.grading_periods.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/gradingPeriods/",
    response=document(models.CreateResponse),
    body=Body(
        "timeback_api.oneroster.inputs:GradingPeriodInput", key="academicSession", defaults={"type": "gradingPeriod"}
    ),
)
GET_GRADING_PERIOD: Final[Operation[models.AcademicSession]] = Operation(
    id="getGradingPeriod",
    name="oneroster.grading_periods.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}",
    response=entity(models.AcademicSession, "gradingPeriod", "academicSession"),
    csv=("fields",),
)
UPDATE_GRADING_PERIOD: Final[Operation[None]] = Operation(
    id="updateGradingPeriod",
    name="oneroster.grading_periods.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}",
    response=nothing(),
    body=Body(
        "timeback_api.oneroster.inputs:GradingPeriodInput", key="academicSession", defaults={"type": "gradingPeriod"}
    ),
)
PATCH_GRADING_PERIOD: Final[Operation[None]] = Operation(
    id="patchGradingPeriod",
    name="oneroster.grading_periods.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:GradingPeriodPatchInput", key="academicSession"),
)
DELETE_GRADING_PERIOD: Final[Operation[None]] = Operation(
    id="deleteGradingPeriod",
    name="oneroster.grading_periods.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/gradingPeriods/{sourcedId}",
    response=nothing(),
)
GET_ALL_ORGS: Final[Operation[list[models.Organization]]] = Operation(
    id="getAllOrgs",
    name="oneroster.orgs.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/orgs/",
    response=rows(models.Organization, "orgs"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_ORG: Final[Operation[models.CreateResponse]] = Operation(
    id="createOrg",
    name="oneroster.orgs.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/orgs/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:OrganizationInput", key="org"),
)
GET_ORG: Final[Operation[models.Organization]] = Operation(
    id="getOrg",
    name="oneroster.orgs.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/orgs/{sourcedId}",
    response=entity(models.Organization, "org"),
    csv=("fields",),
)
UPDATE_ORG: Final[Operation[None]] = Operation(
    id="updateOrg",
    name="oneroster.orgs.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/orgs/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:OrganizationInput", key="org"),
)
PATCH_ORG: Final[Operation[None]] = Operation(
    id="patchOrg",
    name="oneroster.orgs.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/orgs/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:OrganizationPatchInput", key="org"),
)
DELETE_ORG: Final[Operation[None]] = Operation(
    id="deleteOrg",
    name="oneroster.orgs.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/orgs/{sourcedId}",
    response=nothing(),
)
GET_ALL_SCHOOLS: Final[Operation[list[models.Organization]]] = Operation(
    id="getAllSchools",
    name="oneroster.schools.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/",
    response=rows(models.Organization, "orgs", "schools"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_SCHOOL: Final[Operation[models.CreateResponse]] = Operation(
    id="createSchool",
    name="oneroster.schools.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/schools/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:SchoolInput", key="org", defaults={"type": "school"}),
)
GET_CLASSES_FOR_SCHOOL: Final[Operation[list[models.Class]]] = Operation(
    id="getClassesForSchool",
    name="oneroster.schools.classes",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes",
    response=rows(models.Class, "classes"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL: Final[Operation[list[models.Enrollment]]] = Operation(
    id="getEnrollmentsForClassInSchool",
    name="oneroster.schools.class_.enrollments",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/enrollments",
    response=rows(models.Enrollment, "enrollments"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_STUDENTS_FOR_CLASS_IN_SCHOOL: Final[Operation[list[models.User]]] = Operation(
    id="getStudentsForClassInSchool",
    name="oneroster.schools.class_.students",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/students",
    response=rows(models.User, "users", "students"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_TEACHERS_FOR_CLASS_IN_SCHOOL: Final[Operation[list[models.User]]] = Operation(
    id="getTeachersForClassInSchool",
    name="oneroster.schools.class_.teachers",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/classes/{classSourcedId}/teachers",
    response=rows(models.User, "users", "teachers"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_COURSES_FOR_SCHOOL: Final[Operation[list[models.Course]]] = Operation(
    id="getCoursesForSchool",
    name="oneroster.schools.courses",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/courses",
    response=rows(models.Course, "courses"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_ENROLLMENTS_FOR_SCHOOL: Final[Operation[list[models.Enrollment]]] = Operation(
    id="getEnrollmentsForSchool",
    name="oneroster.schools.enrollments",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/enrollments",
    response=rows(models.Enrollment, "enrollments"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_STUDENTS_FOR_SCHOOL: Final[Operation[list[models.User]]] = Operation(
    id="getStudentsForSchool",
    name="oneroster.schools.students",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/students",
    response=rows(models.User, "users", "students"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_TEACHERS_FOR_SCHOOL: Final[Operation[list[models.User]]] = Operation(
    id="getTeachersForSchool",
    name="oneroster.schools.teachers",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/teachers",
    response=rows(models.User, "users", "teachers"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_TERMS_FOR_SCHOOL: Final[Operation[list[models.AcademicSession]]] = Operation(
    id="getTermsForSchool",
    name="oneroster.schools.terms",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{schoolSourcedId}/terms",
    response=rows(models.AcademicSession, "terms", "academicSessions"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_SCHOOL: Final[Operation[models.Organization]] = Operation(
    id="getSchool",
    name="oneroster.schools.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/schools/{sourcedId}",
    response=entity(models.Organization, "org", "school"),
    csv=("fields",),
)
UPDATE_SCHOOL: Final[Operation[None]] = Operation(
    id="updateSchool",
    name="oneroster.schools.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/schools/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:SchoolInput", key="org", defaults={"type": "school"}),
)
PATCH_SCHOOL: Final[Operation[None]] = Operation(
    id="patchSchool",
    name="oneroster.schools.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/schools/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:SchoolPatchInput", key="org"),
)
DELETE_SCHOOL: Final[Operation[None]] = Operation(
    id="deleteSchool",
    name="oneroster.schools.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/schools/{sourcedId}",
    response=nothing(),
)
GET_ALL_STUDENTS: Final[Operation[list[models.User]]] = Operation(
    id="getAllStudents",
    name="oneroster.students.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/students/",
    response=rows(models.User, "users", "students"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_STUDENT: Final[Operation[models.User]] = Operation(
    id="getStudent",
    name="oneroster.students.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/students/{sourcedId}",
    response=entity(models.User, "user"),
    csv=("fields",),
)
GET_CLASSES_FOR_STUDENT: Final[Operation[list[models.Class]]] = Operation(
    id="getClassesForStudent",
    name="oneroster.students.classes",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/students/{studentSourcedId}/classes",
    response=rows(models.Class, "classes"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_ALL_TEACHERS: Final[Operation[list[models.User]]] = Operation(
    id="getAllTeachers",
    name="oneroster.teachers.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/teachers/",
    response=rows(models.User, "users", "teachers"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_TEACHER: Final[Operation[models.User]] = Operation(
    id="getTeacher",
    name="oneroster.teachers.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/teachers/{sourcedId}",
    response=entity(models.User, "user"),
    csv=("fields",),
)
GET_CLASSES_FOR_TEACHER: Final[Operation[list[models.Class]]] = Operation(
    id="getClassesForTeacher",
    name="oneroster.teachers.classes",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/teachers/{teacherSourcedId}/classes",
    response=rows(models.Class, "classes"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_ALL_TERMS: Final[Operation[list[models.AcademicSession]]] = Operation(
    id="getAllTerms",
    name="oneroster.terms.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/terms/",
    response=rows(models.AcademicSession, "terms", "academicSessions"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_TERM: Final[Operation[models.CreateResponse]] = Operation(
    id="createTerm",
    name="oneroster.terms.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/terms/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:AcademicSessionInput", key="term"),
)
GET_TERM: Final[Operation[models.AcademicSession]] = Operation(
    id="getTerm",
    name="oneroster.terms.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/terms/{sourcedId}",
    response=entity(models.AcademicSession, "term", "academicSession"),
    csv=("fields",),
)
UPDATE_TERM: Final[Operation[None]] = Operation(
    id="updateTerm",
    name="oneroster.terms.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/terms/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:AcademicSessionInput", key="term"),
)
PATCH_TERM: Final[Operation[None]] = Operation(
    id="patchTerm",
    name="oneroster.terms.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/terms/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:TermPatchInput", key="term"),
)
DELETE_TERM: Final[Operation[None]] = Operation(
    id="deleteTerm",
    name="oneroster.terms.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/terms/{sourcedId}",
    response=nothing(),
)
GET_CLASSES_FOR_TERM: Final[Operation[list[models.Class]]] = Operation(
    id="getClassesForTerm",
    name="oneroster.terms.classes",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/terms/{termSourcedId}/classes",
    response=rows(models.Class, "classes"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_GRADING_PERIODS_FOR_TERM: Final[Operation[list[models.AcademicSession]]] = Operation(
    id="getGradingPeriodsForTerm",
    name="oneroster.terms.grading_periods",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/terms/{termSourcedId}/gradingPeriods",
    response=rows(models.AcademicSession, "gradingPeriods", "academicSessions"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_GRADING_PERIOD_FOR_TERM: Final[Operation[models.AcademicSession]] = Operation(
    id="createGradingPeriodForTerm",
    name="oneroster.terms.create_grading_period",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/terms/{termSourcedId}/gradingPeriods",
    response=entity(models.AcademicSession, "academicSession", "gradingPeriod"),
    body=Body(
        "timeback_api.oneroster.inputs:GradingPeriodInput", key="academicSession", defaults={"type": "gradingPeriod"}
    ),
)
GET_ALL_USERS: Final[Operation[list[models.User]]] = Operation(
    id="getAllUsers",
    name="oneroster.users.list",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/users/",
    response=rows(models.User, "users"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_USER: Final[Operation[models.CreateResponse]] = Operation(
    id="createUser",
    name="oneroster.users.create",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/users/",
    response=document(models.CreateResponse),
    body=Body("timeback_api.oneroster.inputs:UserInput", key="user"),
)
GET_USER: Final[Operation[models.User]] = Operation(
    id="getUser",
    name="oneroster.users.get",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/users/{sourcedId}",
    response=entity(models.User, "user"),
    csv=("fields",),
)
UPDATE_USER: Final[Operation[None]] = Operation(
    id="updateUser",
    name="oneroster.users.update",
    method="PUT",
    path="/ims/oneroster/rostering/v1p2/users/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:UserInput", key="user"),
)
PATCH_USER: Final[Operation[None]] = Operation(
    id="patchUser",
    name="oneroster.users.patch",
    method="PATCH",
    path="/ims/oneroster/rostering/v1p2/users/{sourcedId}",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:UserPatchInput", key="user"),
)
DELETE_USER: Final[Operation[None]] = Operation(
    id="deleteUser",
    name="oneroster.users.delete",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/users/{sourcedId}",
    response=nothing(),
)
GET_USER_WITH_DEMOGRAPHICS: Final[Operation[models.User]] = Operation(
    id="getUserWithDemographics",
    name="oneroster.users.demographics",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/users/{sourcedId}/demographics",
    response=entity(models.User, "user"),
    csv=("fields",),
)
REGISTER_STUDENT_CREDENTIALS: Final[Operation[models.CredentialCreateResponse]] = Operation(
    id="registerStudentCredentials",
    name="oneroster.users.register_credential",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/users/{userId}/credentials",
    response=document(models.CredentialCreateResponse),
    body=Body("timeback_api.oneroster.inputs:CredentialInput"),
)
DECRYPT_CREDENTIAL: Final[Operation[models.DecryptedCredential]] = Operation(
    id="decryptCredential",
    name="oneroster.users.decrypt_credential",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/users/{userId}/credentials/{credentialId}/decrypt",
    response=document(models.DecryptedCredential),
)
GET_CLASSES_FOR_USER: Final[Operation[list[models.Class]]] = Operation(
    id="getClassesForUser",
    name="oneroster.users.classes",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/users/{userSourcedId}/classes",
    response=rows(models.Class, "classes"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
GET_AGENTS_FOR_USER: Final[Operation[list[models.User]]] = Operation(
    id="getAgentsForUser",
    name="oneroster.users.agents",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/users/{userId}/agents",
    response=rows(models.User, "agents", "users"),
)
ADD_AGENT_FOR_USER: Final[Operation[None]] = Operation(
    id="addAgentForUser",
    name="oneroster.users.add_agent",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/users/{userId}/agents",
    response=nothing(),
    body=Body("timeback_api.oneroster.inputs:AgentInput"),
)
REMOVE_AGENT_FOR_USER: Final[Operation[None]] = Operation(
    id="removeAgentForUser",
    name="oneroster.users.remove_agent",
    method="DELETE",
    path="/ims/oneroster/rostering/v1p2/users/{userId}/agents/{agentSourcedId}",
    response=nothing(),
)
GET_USERS_FOR_AGENT: Final[Operation[list[models.User]]] = Operation(
    id="getUsersForAgent",
    name="oneroster.users.agent_for",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/users/{userId}/agentFor",
    response=rows(models.User, "users", "agentFor"),
)
GET_ENROLLMENTS_FOR_CLASS: Final[Operation[list[models.Enrollment]]] = Operation(
    id="getEnrollmentsForClass",
    name="oneroster.classes.enrollments",
    method="GET",
    path="/ims/oneroster/rostering/v1p2/classes/{sourcedId}/enrollments",
    response=rows(models.Enrollment, "enrollments"),
    csv=("fields",),
    paging=Paging.OFFSET,
)
CREATE_COURSE_STRUCTURE: Final[Operation[Any]] = Operation(
    id="createCourseStructure",
    name="oneroster.courses.create_structure",
    method="POST",
    path="/ims/oneroster/rostering/v1p2/courses/structure",
    response=value(),
    body=Body(None),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        GET_ALL_ASSESSMENT_LINE_ITEMS,
        CREATE_ASSESSMENT_LINE_ITEM,
        GET_ASSESSMENT_LINE_ITEM,
        PUT_ASSESSMENT_LINE_ITEM,
        PATCH_ASSESSMENT_LINE_ITEM,
        DELETE_ASSESSMENT_LINE_ITEM,
        GET_ALL_ASSESSMENT_RESULTS,
        CREATE_ASSESSMENT_RESULT,
        GET_ASSESSMENT_RESULT,
        PUT_ASSESSMENT_RESULT,
        PATCH_ASSESSMENT_RESULT,
        DELETE_ASSESSMENT_RESULT,
        GET_ALL_CATEGORIES,
        CREATE_CATEGORY,
        GET_CATEGORY,
        PUT_CATEGORY,
        PATCH_CATEGORY,
        DELETE_CATEGORY,
        POST_RESULTS_FOR_ACADEMIC_SESSION_FOR_CLASS,
        POST_LINE_ITEMS_FOR_CLASS,
        GET_RESULTS_FOR_LINE_ITEM_FOR_CLASS,
        GET_RESULTS_FOR_STUDENT_FOR_CLASS,
        GET_CATEGORIES_FOR_CLASS,
        GET_LINE_ITEMS_FOR_CLASS,
        GET_RESULTS_FOR_CLASS,
        GET_SCORE_SCALES_FOR_CLASS,
        GET_ALL_LINE_ITEMS,
        CREATE_LINE_ITEM,
        GET_LINE_ITEM,
        PUT_LINE_ITEM,
        PATCH_LINE_ITEM,
        DELETE_LINE_ITEM,
        GET_RESULTS_FOR_LINE_ITEM,
        CREATE_RESULT_FOR_LINE_ITEM,
        GET_ALL_RESULTS,
        CREATE_RESULT,
        GET_RESULT,
        PUT_RESULT,
        PATCH_RESULT,
        DELETE_RESULT,
        GET_LINE_ITEMS_FOR_SCHOOL,
        CREATE_LINE_ITEMS_FOR_SCHOOL,
        GET_SCORE_SCALES_FOR_SCHOOL,
        GET_ALL_SCORE_SCALES,
        CREATE_SCORE_SCALE,
        GET_SCORE_SCALE,
        PUT_SCORE_SCALE,
        PATCH_SCORE_SCALE,
        DELETE_SCORE_SCALE,
        GET_ALL_RESOURCES,
        CREATE_RESOURCE,
        GET_RESOURCES_FOR_CLASS,
        GET_RESOURCES_FOR_COURSE,
        EXPORT_RESOURCE_TO_COMMON_CARTRIDGE,
        GET_RESOURCES_FOR_USER,
        GET_RESOURCE,
        UPDATE_RESOURCE,
        PATCH_RESOURCE,
        DELETE_RESOURCE,
        GET_ALL_ACADEMIC_SESSIONS,
        POST_ACADEMIC_SESSION,
        GET_ACADEMIC_SESSION,
        PUT_ACADEMIC_SESSION,
        PATCH_ACADEMIC_SESSION,
        DELETE_ACADEMIC_SESSION,
        GET_ALL_CLASSES,
        CREATE_CLASS,
        GET_STUDENTS_FOR_CLASS,
        ADD_STUDENT_TO_CLASS,
        GET_TEACHERS_FOR_CLASS,
        ADD_TEACHER_TO_CLASS,
        GET_CLASS,
        UPDATE_CLASS,
        PATCH_CLASS,
        DELETE_CLASS,
        GET_ALL_COURSES,
        CREATE_COURSE,
        GET_ALL_COMPONENT_RESOURCES,
        CREATE_COMPONENT_RESOURCE,
        GET_COMPONENT_RESOURCE,
        PUT_COMPONENT_RESOURCE,
        DELETE_COMPONENT_RESOURCE,
        GET_ALL_COURSE_COMPONENTS,
        CREATE_COURSE_COMPONENT,
        GET_COURSE_COMPONENT,
        PUT_COURSE_COMPONENT,
        DELETE_COURSE_COMPONENT,
        GET_CLASSES_FOR_COURSE,
        GET_COURSE,
        PUT_COURSE,
        PATCH_COURSE,
        DELETE_COURSE,
        GET_ALL_DEMOGRAPHICS,
        POST_DEMOGRAPHICS,
        GET_DEMOGRAPHICS,
        PUT_DEMOGRAPHICS,
        PATCH_DEMOGRAPHICS,
        DELETE_DEMOGRAPHICS,
        GET_ALL_ENROLLMENTS,
        CREATE_ENROLLMENT,
        GET_ENROLLMENT,
        UPDATE_ENROLLMENT,
        PATCH_ENROLLMENT,
        DELETE_ENROLLMENT,
        GET_ALL_GRADING_PERIODS,
        CREATE_GRADING_PERIOD,
        GET_GRADING_PERIOD,
        UPDATE_GRADING_PERIOD,
        PATCH_GRADING_PERIOD,
        DELETE_GRADING_PERIOD,
        GET_ALL_ORGS,
        CREATE_ORG,
        GET_ORG,
        UPDATE_ORG,
        PATCH_ORG,
        DELETE_ORG,
        GET_ALL_SCHOOLS,
        CREATE_SCHOOL,
        GET_CLASSES_FOR_SCHOOL,
        GET_ENROLLMENTS_FOR_CLASS_IN_SCHOOL,
        GET_STUDENTS_FOR_CLASS_IN_SCHOOL,
        GET_TEACHERS_FOR_CLASS_IN_SCHOOL,
        GET_COURSES_FOR_SCHOOL,
        GET_ENROLLMENTS_FOR_SCHOOL,
        GET_STUDENTS_FOR_SCHOOL,
        GET_TEACHERS_FOR_SCHOOL,
        GET_TERMS_FOR_SCHOOL,
        GET_SCHOOL,
        UPDATE_SCHOOL,
        PATCH_SCHOOL,
        DELETE_SCHOOL,
        GET_ALL_STUDENTS,
        GET_STUDENT,
        GET_CLASSES_FOR_STUDENT,
        GET_ALL_TEACHERS,
        GET_TEACHER,
        GET_CLASSES_FOR_TEACHER,
        GET_ALL_TERMS,
        CREATE_TERM,
        GET_TERM,
        UPDATE_TERM,
        PATCH_TERM,
        DELETE_TERM,
        GET_CLASSES_FOR_TERM,
        GET_GRADING_PERIODS_FOR_TERM,
        CREATE_GRADING_PERIOD_FOR_TERM,
        GET_ALL_USERS,
        CREATE_USER,
        GET_USER,
        UPDATE_USER,
        PATCH_USER,
        DELETE_USER,
        GET_USER_WITH_DEMOGRAPHICS,
        REGISTER_STUDENT_CREDENTIALS,
        DECRYPT_CREDENTIAL,
        GET_CLASSES_FOR_USER,
        GET_AGENTS_FOR_USER,
        ADD_AGENT_FOR_USER,
        REMOVE_AGENT_FOR_USER,
        GET_USERS_FOR_AGENT,
        GET_ENROLLMENTS_FOR_CLASS,
        CREATE_COURSE_STRUCTURE,
    )
}
"""Every operation, by its operationId."""
