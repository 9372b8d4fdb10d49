"""Operations of QTI: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    Paging,
    document,
    nothing,
    rows,
)

from . import models

SEARCH_ASSESSMENT_ITEMS: Final[Operation[list[models.AssessmentItem]]] = Operation(
    id="searchAssessmentItems",
    name="qti.assessment_items.list",
    method="GET",
    path="/assessment-items",
    response=rows(models.AssessmentItem, "items", "data"),
    query=("filter", "limit", "order", "page", "query", "sort"),
    choices={"order": ("asc", "desc"), "sort": ("createdAt", "identifier", "title", "type", "updatedAt")},
    ranges={"limit": (1, None), "page": (1, None)},
    paging=Paging.PAGE,
)
CREATE_ASSESSMENT_ITEM: Final[Operation[models.AssessmentItem]] = Operation(
    id="createAssessmentItem",
    name="qti.assessment_items.create",
    method="POST",
    path="/assessment-items",
    response=document(models.AssessmentItem),
    body=Body("timeback_api.qti.inputs:CreateAssessmentItemPayload"),
)
UPDATE_METADATA: Final[Operation[models.AssessmentItem]] = Operation(
    id="updateMetadata",
    name="qti.assessment_items.create_from_metadata",
    method="POST",
    path="/assessment-items/metadata",
    response=document(models.AssessmentItem),
    body=Body("timeback_api.qti.inputs:AssessmentItemInput"),
)
GET_ASSESSMENT_ITEM: Final[Operation[models.AssessmentItem]] = Operation(
    id="getAssessmentItem",
    name="qti.assessment_items.get",
    method="GET",
    path="/assessment-items/{identifier}",
    response=document(models.AssessmentItem),
)
UPDATE_ASSESSMENT_ITEM: Final[Operation[models.AssessmentItem]] = Operation(
    id="updateAssessmentItem",
    name="qti.assessment_items.update",
    method="PUT",
    path="/assessment-items/{identifier}",
    response=document(models.AssessmentItem),
    body=Body("timeback_api.qti.inputs:UpdateAssessmentItemPayload"),
)
DELETE_ASSESSMENT_ITEM: Final[Operation[None]] = Operation(
    id="deleteAssessmentItem",
    name="qti.assessment_items.delete",
    method="DELETE",
    path="/assessment-items/{identifier}",
    response=nothing(),
)
PROCESS_RESPONSE: Final[Operation[models.ProcessResponseResult]] = Operation(
    id="processResponse",
    name="qti.assessment_items.process_response",
    method="POST",
    path="/assessment-items/{identifier}/process-response",
    response=document(models.ProcessResponseResult),
    body=Body("timeback_api.qti.inputs:ProcessResponseInput"),
)
SEARCH_ASSESSMENT_TESTS: Final[Operation[list[models.AssessmentTest]]] = Operation(
    id="searchAssessmentTests",
    name="qti.assessment_tests.list",
    method="GET",
    path="/assessment-tests",
    response=rows(models.AssessmentTest, "items", "data"),
    query=("filter", "limit", "navigationMode", "order", "page", "query", "sort", "submissionMode"),
    choices={
        "navigationMode": ("linear", "nonlinear"),
        "order": ("asc", "desc"),
        "sort": ("createdAt", "identifier", "title", "updatedAt"),
        "submissionMode": ("individual", "simultaneous"),
    },
    ranges={"limit": (1, None), "page": (1, None)},
    paging=Paging.PAGE,
)
CREATE_ASSESSMENT_TEST: Final[Operation[models.AssessmentTest]] = Operation(
    id="createAssessmentTest",
    name="qti.assessment_tests.create",
    method="POST",
    path="/assessment-tests",
    response=document(models.AssessmentTest),
    body=Body("timeback_api.qti.inputs:AssessmentTestInput", content=("application/json", "application/xml")),
)
SEARCH_TEST_PARTS: Final[Operation[list[models.TestPart]]] = Operation(
    id="searchTestParts",
    name="qti.assessment_tests.test_parts.list",
    method="GET",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts",
    response=rows(models.TestPart, "items", "data"),
    query=("filter", "limit", "navigationMode", "order", "page", "query", "sort", "submissionMode"),
    choices={
        "navigationMode": ("linear", "nonlinear"),
        "order": ("asc", "desc"),
        "sort": ("createdAt", "identifier", "title", "updatedAt"),
        "submissionMode": ("individual", "simultaneous"),
    },
    ranges={"limit": (1, None), "page": (1, None)},
    paging=Paging.PAGE,
)
CREATE_TEST_PART: Final[Operation[models.TestPart]] = Operation(
    id="createTestPart",
    name="qti.assessment_tests.test_parts.create",
    method="POST",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts",
    response=document(models.TestPart),
    body=Body("timeback_api.qti.inputs:TestPartInput"),
)
GET_TEST_PART: Final[Operation[models.TestPart]] = Operation(
    id="getTestPart",
    name="qti.assessment_tests.test_parts.get",
    method="GET",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}",
    response=document(models.TestPart),
)
UPDATE_TEST_PART: Final[Operation[models.TestPart]] = Operation(
    id="updateTestPart",
    name="qti.assessment_tests.test_parts.update",
    method="PUT",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}",
    response=document(models.TestPart),
    body=Body("timeback_api.qti.inputs:TestPartInput"),
)
DELETE_TEST_PART: Final[Operation[None]] = Operation(
    id="deleteTestPart",
    name="qti.assessment_tests.test_parts.delete",
    method="DELETE",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}",
    response=nothing(),
)
SEARCH_SECTIONS: Final[Operation[list[models.Section]]] = Operation(
    id="searchSections",
    name="qti.assessment_tests.test_parts.sections.list",
    method="GET",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections",
    response=rows(models.Section, "items", "data"),
    query=("limit", "order", "page", "query", "sort"),
    choices={"order": ("asc", "desc"), "sort": ("createdAt", "identifier", "title", "updatedAt")},
    ranges={"limit": (1, None), "page": (1, None)},
    paging=Paging.PAGE,
)
CREATE_SECTION: Final[Operation[models.Section]] = Operation(
    id="createSection",
    name="qti.assessment_tests.test_parts.sections.create",
    method="POST",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections",
    response=document(models.Section),
    body=Body("timeback_api.qti.inputs:SectionInput"),
)
GET_SECTION: Final[Operation[models.Section]] = Operation(
    id="getSection",
    name="qti.assessment_tests.test_parts.sections.get",
    method="GET",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}",
    response=document(models.Section),
)
UPDATE_SECTION: Final[Operation[models.Section]] = Operation(
    id="updateSection",
    name="qti.assessment_tests.test_parts.sections.update",
    method="PUT",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}",
    response=document(models.Section),
    body=Body("timeback_api.qti.inputs:SectionInput"),
)
DELETE_SECTION: Final[Operation[models.DeleteResponse]] = Operation(
    id="deleteSection",
    name="qti.assessment_tests.test_parts.sections.delete",
    method="DELETE",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}",
    response=document(models.DeleteResponse),
)
ADD_ASSESSMENT_ITEM: Final[Operation[models.Section]] = Operation(
    id="addAssessmentItem",
    name="qti.assessment_tests.test_parts.sections.items.add",
    method="POST",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items",
    response=document(models.Section),
    body=Body("timeback_api.qti.inputs:AssessmentItemRefInput"),
)
UPDATE_ASSESSMENT_ITEM_ORDER: Final[Operation[models.Section]] = Operation(
    id="updateAssessmentItemOrder",
    name="qti.assessment_tests.test_parts.sections.items.reorder",
    method="PUT",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items/order",
    response=document(models.Section),
    body=Body("timeback_api.qti.inputs:ReorderItemsInput"),
)
REMOVE_ASSESSMENT_ITEM: Final[Operation[None]] = Operation(
    id="removeAssessmentItem",
    name="qti.assessment_tests.test_parts.sections.items.remove",
    method="DELETE",
    path="/assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items/{itemIdentifier}",
    response=nothing(),
)
GET_ASSESSMENT_TEST: Final[Operation[models.AssessmentTest]] = Operation(
    id="getAssessmentTest",
    name="qti.assessment_tests.get",
    method="GET",
    path="/assessment-tests/{identifier}",
    response=document(models.AssessmentTest),
)
UPDATE_ASSESSMENT_TEST: Final[Operation[models.AssessmentTest]] = Operation(
    id="updateAssessmentTest",
    name="qti.assessment_tests.update",
    method="PUT",
    path="/assessment-tests/{identifier}",
    response=document(models.AssessmentTest),
    body=Body("timeback_api.qti.inputs:AssessmentTestInput", content=("application/json", "application/xml")),
)
DELETE_ASSESSMENT_TEST: Final[Operation[None]] = Operation(
    id="deleteAssessmentTest",
    name="qti.assessment_tests.delete",
    method="DELETE",
    path="/assessment-tests/{identifier}",
    response=nothing(),
)
UPDATE_ASSESSMENT_TEST_METADATA: Final[Operation[models.AssessmentTest]] = Operation(
    id="updateAssessmentTestMetadata",
    name="qti.assessment_tests.update_metadata",
    method="PUT",
    path="/assessment-tests/{identifier}/metadata",
    response=document(models.AssessmentTest),
    body=Body("timeback_api.qti.inputs:TestMetadataInput"),
)
GET_ALL_QUESTIONS: Final[Operation[models.QuestionsResponse]] = Operation(
    id="getAllQuestions",
    name="qti.assessment_tests.get_questions",
    method="GET",
    path="/assessment-tests/{identifier}/questions",
    response=document(models.QuestionsResponse),
)
CREATE_LESSON_FEEDBACK: Final[Operation[models.LessonFeedback]] = Operation(
    id="createLessonFeedback",
    name="qti.lesson.submit_lesson",
    method="POST",
    path="/lesson",
    response=document(models.LessonFeedback),
    body=Body("timeback_api.qti.inputs:LessonFeedbackInput"),
)
GET_FEEDBACK_BY_LESSON_ID: Final[Operation[list[models.LessonFeedback]]] = Operation(
    id="getFeedbackByLessonId",
    name="qti.lesson.get_lesson",
    method="GET",
    path="/lesson/{lessonId}",
    response=rows(models.LessonFeedback),
)
CREATE_QUESTION_FEEDBACK: Final[Operation[models.LessonFeedback]] = Operation(
    id="createQuestionFeedback",
    name="qti.lesson.submit_question",
    method="POST",
    path="/question",
    response=document(models.LessonFeedback),
    body=Body("timeback_api.qti.inputs:LessonFeedbackInput"),
)
SEARCH_STIMULI: Final[Operation[list[models.Stimulus]]] = Operation(
    id="searchStimuli",
    name="qti.stimuli.list",
    method="GET",
    path="/stimuli",
    response=rows(models.Stimulus, "items", "data"),
    query=("limit", "order", "page", "query", "sort"),
    choices={"order": ("asc", "desc"), "sort": ("createdAt", "identifier", "title", "updatedAt")},
    ranges={"limit": (1, None), "page": (1, None)},
    paging=Paging.PAGE,
)
CREATE_STIMULUS: Final[Operation[models.Stimulus]] = Operation(
    id="createStimulus",
    name="qti.stimuli.create",
    method="POST",
    path="/stimuli",
    response=document(models.Stimulus),
    body=Body("timeback_api.qti.inputs:StimulusInput"),
)
GET_STIMULUS: Final[Operation[models.Stimulus]] = Operation(
    id="getStimulus",
    name="qti.stimuli.get",
    method="GET",
    path="/stimuli/{identifier}",
    response=document(models.Stimulus),
)
UPDATE_STIMULUS: Final[Operation[models.Stimulus]] = Operation(
    id="updateStimulus",
    name="qti.stimuli.update",
    method="PUT",
    path="/stimuli/{identifier}",
    response=document(models.Stimulus),
    body=Body("timeback_api.qti.inputs:StimulusInput"),
)
DELETE_STIMULUS: Final[Operation[None]] = Operation(
    id="deleteStimulus",
    name="qti.stimuli.delete",
    method="DELETE",
    path="/stimuli/{identifier}",
    response=nothing(),
)
VALIDATE_XML: Final[Operation[models.ValidationResult]] = Operation(
    id="validateXml",
    name="qti.validate.validate",
    method="POST",
    path="/validate",
    response=document(models.ValidationResult),
    body=Body("timeback_api.qti.inputs:ValidateInput"),
    retry="safe",
)
VALIDATE_BATCH: Final[Operation[models.BatchValidationResult]] = Operation(
    id="validateBatch",
    name="qti.validate.batch",
    method="POST",
    path="/validate/batch",
    response=document(models.BatchValidationResult),
    body=Body("timeback_api.qti.inputs:ValidateBatchInput"),
    retry="safe",
)
DELETE_FEEDBACK: Final[Operation[models.DeleteResponse]] = Operation(
    id="deleteFeedback",
    name="qti.general.delete_by_id",
    method="DELETE",
    path="/{id}",
    response=document(models.DeleteResponse),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        SEARCH_ASSESSMENT_ITEMS,
        CREATE_ASSESSMENT_ITEM,
        UPDATE_METADATA,
        GET_ASSESSMENT_ITEM,
        UPDATE_ASSESSMENT_ITEM,
        DELETE_ASSESSMENT_ITEM,
        PROCESS_RESPONSE,
        SEARCH_ASSESSMENT_TESTS,
        CREATE_ASSESSMENT_TEST,
        SEARCH_TEST_PARTS,
        CREATE_TEST_PART,
        GET_TEST_PART,
        UPDATE_TEST_PART,
        DELETE_TEST_PART,
        SEARCH_SECTIONS,
        CREATE_SECTION,
        GET_SECTION,
        UPDATE_SECTION,
        DELETE_SECTION,
        ADD_ASSESSMENT_ITEM,
        UPDATE_ASSESSMENT_ITEM_ORDER,
        REMOVE_ASSESSMENT_ITEM,
        GET_ASSESSMENT_TEST,
        UPDATE_ASSESSMENT_TEST,
        DELETE_ASSESSMENT_TEST,
        UPDATE_ASSESSMENT_TEST_METADATA,
        GET_ALL_QUESTIONS,
        CREATE_LESSON_FEEDBACK,
        GET_FEEDBACK_BY_LESSON_ID,
        CREATE_QUESTION_FEEDBACK,
        SEARCH_STIMULI,
        CREATE_STIMULUS,
        GET_STIMULUS,
        UPDATE_STIMULUS,
        DELETE_STIMULUS,
        VALIDATE_XML,
        VALIDATE_BATCH,
        DELETE_FEEDBACK,
    )
}
"""Every operation, by its operationId."""
