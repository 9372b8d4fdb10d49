"""Models of QTI: the objects in its responses."""

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
class AssessmentItem(Model):
    """A question, as properties and as QTI XML."""

    adaptive: bool = field("adaptive")
    content: AssessmentItemContent = field("content")
    created_at: dt.datetime = field("createdAt")
    feedback_block: list[Feedback] | None = field("feedbackBlock", default=None)
    feedback_inline: list[Feedback] | None = field("feedbackInline", default=None)
    identifier: str = field("identifier")
    metadata: ItemMetadata | None = field("metadata", default=None)
    modal_feedback: list[ModalFeedback] | None = field("modalFeedback", default=None)
    outcome_declarations: list[OutcomeDeclaration] | None = field("outcomeDeclarations", default=None)
    qti_version: str = field("qtiVersion")
    raw_xml: str = field("rawXml")
    response_declarations: list[ResponseDeclaration] | None = field("responseDeclarations", default=None)
    response_processing: ResponseProcessing | None = field("responseProcessing", default=None)
    time_dependent: bool = field("timeDependent")
    title: str = field("title")
    type: (
        Literal[
            "associate",
            "choice",
            "drawing",
            "extended-text",
            "graphic-associate",
            "graphic-gap-match",
            "graphic-order",
            "hotspot",
            "hottext",
            "inline-choice",
            "match",
            "media",
            "order",
            "select-point",
            "slider",
            "text-entry",
            "upload",
        ]
        | str
    ) = field("type")
    updated_at: dt.datetime = field("updatedAt")
    v: float | None = field("__v", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.AssessmentItemDict: ...  # type: ignore[override]


@model
class AssessmentItemContent(Model):
    """The XML tree of an assessment item."""

    qti_assessment_item: ItemElement = field("qti-assessment-item")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.AssessmentItemContentDict: ...  # type: ignore[override]


@model
class AssessmentItemRef(Model):
    """A pointer to an assessment item."""

    href: str | None = field("href", default=None)
    identifier: str = field("identifier")
    sequence: int | None = field("sequence", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.AssessmentItemRefDict: ...  # type: ignore[override]


@model
class AssessmentTest(Model):
    """A test, as properties and as QTI XML."""

    content: AssessmentTestContent = field("content")
    created_at: dt.datetime = field("createdAt")
    identifier: str = field("identifier")
    is_valid_xml: bool | None = field("isValidXml", default=None)
    max_attempts: float | None = field("maxAttempts", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    qti_outcome_declaration: list[TestOutcomeDeclaration] = field("qti-outcome-declaration")
    qti_test_part: list[TestPart] = field("qti-test-part")
    qti_version: str = field("qtiVersion")
    raw_xml: str = field("rawXml")
    time_limit: float | None = field("timeLimit", default=None)
    title: str = field("title")
    tools_enabled: dict[str, bool] | None = field("toolsEnabled", default=None)
    updated_at: dt.datetime = field("updatedAt")
    v: float | None = field("__v", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.AssessmentTestDict: ...  # type: ignore[override]


@model
class AssessmentTestContent(Model):
    """The XML tree of an assessment test."""

    qti_assessment_test: TestElement = field("qti-assessment-test")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.AssessmentTestContentDict: ...  # type: ignore[override]


@model
class BatchValidationResult(Model):
    """The results of several checks."""

    results: list[ValidationResult] = field("results")


@model
class CardAttributes(Model):
    """Attributes of a card element."""

    support: str = field("support")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CardAttributesDict: ...  # type: ignore[override]


@model
class CardElement(Model):
    """A card element of a catalog."""

    attributes: CardAttributes = field("_attributes")
    qti_html_content: dict[str, Any] = field("qti-html-content")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CardElementDict: ...  # type: ignore[override]


@model
class CatalogAttributes(Model):
    """Attributes of a catalog element."""

    id: str = field("id")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CatalogAttributesDict: ...  # type: ignore[override]


@model
class CatalogElement(Model):
    """A catalog element."""

    attributes: CatalogAttributes = field("_attributes")
    qti_card: CardElement = field("qti-card")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CatalogElementDict: ...  # type: ignore[override]


@model
class CatalogInfo(Model):
    """An accessibility alternative of a stimulus."""

    content: str = field("content")
    id: str = field("id")
    support: str = field("support")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CatalogInfoDict: ...  # type: ignore[override]


@model
class CatalogInfoElement(Model):
    """A catalog information element of a stimulus."""

    qti_catalog: CatalogElement = field("qti-catalog")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CatalogInfoElementDict: ...  # type: ignore[override]


@model
class CorrectResponse(Model):
    """The values of the right response."""

    value: list[str] = field("value")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CorrectResponseDict: ...  # type: ignore[override]


@model
class CorrectResponseElement(Model):
    """A correct response element."""

    qti_value: list[str] = field("qti-value")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.CorrectResponseElementDict: ...  # type: ignore[override]


@model
class DeclarationAttributes(Model):
    """The attributes of a declaration in XML."""

    base_type: str = field("baseType")
    cardinality: str = field("cardinality")
    identifier: str = field("identifier")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.DeclarationAttributesDict: ...  # type: ignore[override]


@model
class DefaultValue(Model):
    """The default of an outcome."""

    value: Any = field("value", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.DefaultValueDict: ...  # type: ignore[override]


@model
class DefaultValueElement(Model):
    """A default value element."""

    qti_value: Any = field("qti-value", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.DefaultValueElementDict: ...  # type: ignore[override]


@model
class DeleteResponse(Model):
    """What the service says after a deletion."""

    message: str = field("message")


@model
class Feedback(Model):
    """Feedback inside an item, shown or hidden by an outcome."""

    class_: list[str] | None = field("class", default=None)
    content: str = field("content")
    identifier: str = field("identifier")
    outcome_identifier: str = field("outcomeIdentifier")
    show_hide: Literal["hide", "show"] | str = field("showHide")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.FeedbackDict: ...  # type: ignore[override]


@model
class InlineFeedback(Model):
    """How inline feedback is chosen."""

    outcome_identifier: str = field("outcomeIdentifier")
    variable_identifier: str = field("variableIdentifier")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.InlineFeedbackDict: ...  # type: ignore[override]


@model
class ItemAttributes(Model):
    """Attributes of an item element."""

    adaptive: str = field("adaptive")
    identifier: str = field("identifier")
    time_dependent: str = field("time-dependent")
    title: str = field("title")
    xmlns: str = field("xmlns")
    xmlns_xsi: str = field("xmlns:xsi")
    xsi_schema_location: str = field("xsi:schemaLocation")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ItemAttributesDict: ...  # type: ignore[override]


@model
class ItemElement(Model):
    """The item element of the XML tree."""

    attributes: ItemAttributes = field("_attributes")
    qti_assessment_stimulus_ref: list[StimulusRefElement] | None = field("qti-assessment-stimulus-ref", default=None)
    qti_item_body: Any = field("qti-item-body", default=None)
    qti_outcome_declaration: list[ItemOutcomeElement] = field("qti-outcome-declaration")
    qti_response_declaration: list[ResponseElement] = field("qti-response-declaration")
    qti_response_processing: Any = field("qti-response-processing", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ItemElementDict: ...  # type: ignore[override]


@model
class ItemMetadata(Model):
    """Metadata of an assessment item."""

    difficulty: Literal["easy", "hard", "medium"] | str | None = field("difficulty", default=None)
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None = field(
        "grade", default=None
    )
    learning_objective_set: list[LearningObjectiveSet] | None = field("learningObjectiveSet", default=None)
    subject: str | None = field("subject", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ItemMetadataDict: ...  # type: ignore[override]


@model
class ItemOutcomeElement(Model):
    """An outcome declaration element of an item."""

    attributes: DeclarationAttributes = field("_attributes")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ItemOutcomeElementDict: ...  # type: ignore[override]


@model
class ItemRefAttributes(Model):
    """Attributes of an item reference element."""

    href: str = field("href")
    identifier: str = field("identifier")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ItemRefAttributesDict: ...  # type: ignore[override]


@model
class ItemRefElement(Model):
    """An item reference element of a section."""

    attributes: ItemRefAttributes = field("_attributes")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ItemRefElementDict: ...  # type: ignore[override]


@model
class LearningObjectiveSet(Model):
    """Learning objectives of one source."""

    learning_objective_ids: list[str] = field("learningObjectiveIds")
    source: str = field("source")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LearningObjectiveSetDict: ...  # type: ignore[override]


@model
class LessonFeedback(Model):
    """Feedback on a lesson or question."""

    feedback: str = field("feedback")
    human_approved: bool | None = field("humanApproved", default=None)
    lesson_id: str = field("lessonId")
    question_id: str | None = field("questionId", default=None)
    type: Literal["LESSON", "QUESTION"] | str = field("type")
    user_id: str = field("userId")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.LessonFeedbackDict: ...  # type: ignore[override]


@model
class ModalFeedback(Model):
    """Feedback shown over an item."""

    content: str = field("content")
    identifier: str = field("identifier")
    outcome_identifier: str = field("outcomeIdentifier")
    show_hide: Literal["hide", "show"] | str = field("showHide")
    title: str = field("title")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ModalFeedbackDict: ...  # type: ignore[override]


@model
class OutcomeAttributes(Model):
    """Attributes of an outcome declaration element."""

    base_type: str = field("base-type")
    cardinality: str = field("cardinality")
    identifier: str = field("identifier")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.OutcomeAttributesDict: ...  # type: ignore[override]


@model
class OutcomeDeclaration(Model):
    """An outcome of an assessment item."""

    base_type: (
        Literal[
            "boolean",
            "directedPair",
            "duration",
            "file",
            "float",
            "identifier",
            "integer",
            "pair",
            "point",
            "string",
            "uri",
        ]
        | str
        | None
    ) = field("baseType", default=None)
    cardinality: Literal["multiple", "ordered", "record", "single"] | str = field("cardinality")
    identifier: str = field("identifier")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.OutcomeDeclarationDict: ...  # type: ignore[override]


@model
class ProcessResponseResult(Model):
    """The score of a response."""

    feedback: ResponseFeedback = field("feedback")
    score: float = field("score")


@model
class Question(Model):
    """A question of an assessment test, with where it stands."""

    question: AssessmentItem = field("question")
    reference: QuestionReference = field("reference")


@model
class QuestionReference(Model):
    """Where a question stands in an assessment test."""

    href: str = field("href")
    identifier: str = field("identifier")
    section: str = field("section")
    test_part: str = field("testPart")


@model
class QuestionsResponse(Model):
    """The questions of an assessment test."""

    assessment_test: str = field("assessmentTest")
    questions: list[Question] = field("questions")
    title: str = field("title")
    total_questions: float = field("totalQuestions")


@model
class ResponseDeclaration(Model):
    """A response variable with its right value."""

    base_type: (
        Literal[
            "boolean",
            "directedPair",
            "duration",
            "file",
            "float",
            "identifier",
            "integer",
            "pair",
            "point",
            "string",
            "uri",
        ]
        | str
        | None
    ) = field("baseType", default=None)
    cardinality: Literal["multiple", "ordered", "record", "single"] | str = field("cardinality")
    correct_response: CorrectResponse = field("correctResponse")
    identifier: str = field("identifier")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ResponseDeclarationDict: ...  # type: ignore[override]


@model
class ResponseElement(Model):
    """A response declaration element of an item."""

    attributes: DeclarationAttributes = field("_attributes")
    qti_correct_response: CorrectResponseElement = field("qti-correct-response")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ResponseElementDict: ...  # type: ignore[override]


@model
class ResponseFeedback(Model):
    """Feedback on a response."""

    identifier: str = field("identifier")
    value: str = field("value")


@model
class ResponseProcessing(Model):
    """How responses are scored."""

    correct_response_identifier: str = field("correctResponseIdentifier")
    incorrect_response_identifier: str = field("incorrectResponseIdentifier")
    inline_feedback: InlineFeedback | None = field("inlineFeedback", default=None)
    outcome_identifier: str = field("outcomeIdentifier")
    response_declaration_identifier: str = field("responseDeclarationIdentifier")
    template_type: Literal["map_response", "match_correct"] | str = field("templateType")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.ResponseProcessingDict: ...  # type: ignore[override]


@model
class Section(Model):
    """A section of a test part."""

    fixed: bool | None = field("fixed", default=None)
    identifier: str = field("identifier")
    qti_assessment_item_ref: list[AssessmentItemRef] | None = field("qti-assessment-item-ref", default=None)
    required: bool | None = field("required", default=None)
    sequence: int | None = field("sequence", default=None)
    title: str = field("title")
    visible: bool = field("visible")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.SectionDict: ...  # type: ignore[override]


@model
class SectionAttributes(Model):
    """Attributes of a section element; true and false are text."""

    fixed: str | None = field("fixed", default=None)
    identifier: str = field("identifier")
    required: str | None = field("required", default=None)
    title: str = field("title")
    visible: str = field("visible")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.SectionAttributesDict: ...  # type: ignore[override]


@model
class SectionElement(Model):
    """A section element of the XML tree."""

    attributes: SectionAttributes = field("_attributes")
    qti_assessment_item_ref: list[ItemRefElement] | None = field("qti-assessment-item-ref", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.SectionElementDict: ...  # type: ignore[override]


@model
class Stimulus(Model):
    """A passage that items share, as properties and as QTI XML."""

    catalog_info: list[CatalogInfo] = field("catalogInfo")
    content: StimulusContent = field("content")
    created_at: dt.datetime = field("createdAt")
    identifier: str = field("identifier")
    label: str | None = field("label", default=None)
    language: str | None = field("language", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    raw_xml: str = field("rawXml")
    stylesheet: Stylesheet | None = field("stylesheet", default=None)
    title: str = field("title")
    tool_name: str | None = field("toolName", default=None)
    tool_version: str | None = field("toolVersion", default=None)
    updated_at: dt.datetime = field("updatedAt")
    v: float | None = field("__v", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StimulusDict: ...  # type: ignore[override]


@model
class StimulusAttributes(Model):
    """Attributes of a stimulus element."""

    identifier: str = field("identifier")
    title: str = field("title")
    xml_lang: str = field("xml:lang")
    xmlns: str = field("xmlns")
    xmlns_xsi: str = field("xmlns:xsi")
    xsi_schema_location: str = field("xsi:schemaLocation")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StimulusAttributesDict: ...  # type: ignore[override]


@model
class StimulusContent(Model):
    """The XML tree of a stimulus."""

    qti_assessment_stimulus: StimulusElement = field("qti-assessment-stimulus")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StimulusContentDict: ...  # type: ignore[override]


@model
class StimulusElement(Model):
    """The stimulus element of the XML tree."""

    attributes: StimulusAttributes = field("_attributes")
    qti_catalog_info: CatalogInfoElement | None = field("qti-catalog-info", default=None)
    qti_stimulus_body: dict[str, Any] = field("qti-stimulus-body")
    qti_stylesheet: StylesheetElement | None = field("qti-stylesheet", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StimulusElementDict: ...  # type: ignore[override]


@model
class StimulusRefAttributes(Model):
    """Attributes of a stimulus reference element."""

    href: str = field("href")
    identifier: str = field("identifier")
    title: str = field("title")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StimulusRefAttributesDict: ...  # type: ignore[override]


@model
class StimulusRefElement(Model):
    """A stimulus reference element of an item."""

    attributes: StimulusRefAttributes = field("_attributes")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StimulusRefElementDict: ...  # type: ignore[override]


@model
class Stylesheet(Model):
    """The address and media type of a stylesheet."""

    href: str = field("href")
    type: str = field("type")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StylesheetDict: ...  # type: ignore[override]


@model
class StylesheetElement(Model):
    """A stylesheet element of a stimulus."""

    attributes: Stylesheet = field("_attributes")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.StylesheetElementDict: ...  # type: ignore[override]


@model
class TestAttributes(Model):
    """Attributes of a test element."""

    identifier: str = field("identifier")
    title: str = field("title")
    tool_name: str = field("tool-name")
    tool_version: str = field("tool-version")
    xmlns: str = field("xmlns")
    xmlns_xsi: str = field("xmlns:xsi")
    xsi_schema_location: str = field("xsi:schemaLocation")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestAttributesDict: ...  # type: ignore[override]


@model
class TestElement(Model):
    """The test element of the XML tree."""

    attributes: TestAttributes = field("_attributes")
    qti_outcome_declaration: list[TestOutcomeElement] = field("qti-outcome-declaration")
    qti_test_part: list[TestPartElement] = field("qti-test-part")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestElementDict: ...  # type: ignore[override]


@model
class TestOutcomeDeclaration(Model):
    """An outcome of an assessment test."""

    base_type: (
        Literal[
            "boolean",
            "directedPair",
            "duration",
            "file",
            "float",
            "identifier",
            "integer",
            "pair",
            "point",
            "string",
            "uri",
        ]
        | str
    ) = field("baseType")
    cardinality: Literal["multiple", "ordered", "record", "single"] | str = field("cardinality")
    default_value: DefaultValue | None = field("defaultValue", default=None)
    identifier: str = field("identifier")
    normal_maximum: float | None = field("normalMaximum", default=None)
    normal_minimum: float | None = field("normalMinimum", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestOutcomeDeclarationDict: ...  # type: ignore[override]


@model
class TestOutcomeElement(Model):
    """An outcome declaration element of a test."""

    attributes: OutcomeAttributes = field("_attributes")
    normal_maximum: float | None = field("normal-maximum", default=None)
    normal_minimum: float | None = field("normal-minimum", default=None)
    qti_default_value: DefaultValueElement | None = field("qti-default-value", default=None)

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestOutcomeElementDict: ...  # type: ignore[override]


@model
class TestPart(Model):
    """A part of an assessment test."""

    content: TestPartContent | None = field("content", default=None)
    identifier: str = field("identifier")
    navigation_mode: Literal["linear", "nonlinear"] | str = field("navigationMode")
    qti_assessment_section: list[Section] = field("qti-assessment-section")
    raw_xml: str | None = field("rawXml", default=None)
    submission_mode: Literal["individual", "simultaneous"] | str = field("submissionMode")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestPartDict: ...  # type: ignore[override]


@model
class TestPartAttributes(Model):
    """Attributes of a test part element."""

    identifier: str = field("identifier")
    navigation_mode: str = field("navigation-mode")
    submission_mode: str = field("submission-mode")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestPartAttributesDict: ...  # type: ignore[override]


@model
class TestPartContent(Model):
    """The XML tree of a test part."""

    qti_test_part: TestPartElement = field("qti-test-part")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestPartContentDict: ...  # type: ignore[override]


@model
class TestPartElement(Model):
    """A test part element of a test."""

    attributes: TestPartAttributes = field("_attributes")
    qti_assessment_section: list[SectionElement] = field("qti-assessment-section")

    if TYPE_CHECKING:

        def to_dict(self) -> dicts.TestPartElementDict: ...  # type: ignore[override]


@model
class ValidationResult(Model):
    """The result of a check."""

    entity_id: str = field("entityId")
    message: str = field("message")
    success: Literal["false", "true"] | str = field("success")
    validation_errors: list[str] = field("validationErrors")
    xml_content: str = field("xmlContent")
