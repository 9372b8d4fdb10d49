"""Models of QTI: what its answers hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Self

from timeback_kit.runtime.models import (
    Model,
    as_datetime,
    as_model,
    as_models,
    dump,
    field,
    model,
)


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            adaptive=get("adaptive"),
            content=as_model(AssessmentItemContent, get("content")),
            created_at=as_datetime(get("createdAt")),
            feedback_block=as_models(Feedback, get("feedbackBlock")),
            feedback_inline=as_models(Feedback, get("feedbackInline")),
            identifier=get("identifier"),
            metadata=as_model(ItemMetadata, get("metadata")),
            modal_feedback=as_models(ModalFeedback, get("modalFeedback")),
            outcome_declarations=as_models(OutcomeDeclaration, get("outcomeDeclarations")),
            qti_version=get("qtiVersion"),
            raw_xml=get("rawXml"),
            response_declarations=as_models(ResponseDeclaration, get("responseDeclarations")),
            response_processing=as_model(ResponseProcessing, get("responseProcessing")),
            time_dependent=get("timeDependent"),
            title=get("title"),
            type=get("type"),
            updated_at=as_datetime(get("updatedAt")),
            v=get("__v"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "adaptive": self.adaptive,
                "content": dump(self.content),
                "createdAt": dump(self.created_at),
                "feedbackBlock": dump(self.feedback_block),
                "feedbackInline": dump(self.feedback_inline),
                "identifier": self.identifier,
                "metadata": dump(self.metadata),
                "modalFeedback": dump(self.modal_feedback),
                "outcomeDeclarations": dump(self.outcome_declarations),
                "qtiVersion": self.qti_version,
                "rawXml": self.raw_xml,
                "responseDeclarations": dump(self.response_declarations),
                "responseProcessing": dump(self.response_processing),
                "timeDependent": self.time_dependent,
                "title": self.title,
                "type": self.type,
                "updatedAt": dump(self.updated_at),
                "__v": self.v,
            }
        )


@model
class AssessmentItemContent(Model):
    """The XML tree of an assessment item."""

    qti_assessment_item: ItemElement = field("qti-assessment-item")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            qti_assessment_item=as_model(ItemElement, get("qti-assessment-item")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "qti-assessment-item": dump(self.qti_assessment_item),
            }
        )


@model
class AssessmentItemRef(Model):
    """A pointer to an assessment item."""

    href: str | None = field("href", default=None)
    identifier: str = field("identifier")
    sequence: int | None = field("sequence", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            href=get("href"),
            identifier=get("identifier"),
            sequence=get("sequence"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "href": self.href,
                "identifier": self.identifier,
                "sequence": self.sequence,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            content=as_model(AssessmentTestContent, get("content")),
            created_at=as_datetime(get("createdAt")),
            identifier=get("identifier"),
            is_valid_xml=get("isValidXml"),
            max_attempts=get("maxAttempts"),
            metadata=get("metadata"),
            qti_outcome_declaration=as_models(TestOutcomeDeclaration, get("qti-outcome-declaration")),
            qti_test_part=as_models(TestPart, get("qti-test-part")),
            qti_version=get("qtiVersion"),
            raw_xml=get("rawXml"),
            time_limit=get("timeLimit"),
            title=get("title"),
            tools_enabled=get("toolsEnabled"),
            updated_at=as_datetime(get("updatedAt")),
            v=get("__v"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "content": dump(self.content),
                "createdAt": dump(self.created_at),
                "identifier": self.identifier,
                "isValidXml": self.is_valid_xml,
                "maxAttempts": self.max_attempts,
                "metadata": dump(self.metadata),
                "qti-outcome-declaration": dump(self.qti_outcome_declaration),
                "qti-test-part": dump(self.qti_test_part),
                "qtiVersion": self.qti_version,
                "rawXml": self.raw_xml,
                "timeLimit": self.time_limit,
                "title": self.title,
                "toolsEnabled": dump(self.tools_enabled),
                "updatedAt": dump(self.updated_at),
                "__v": self.v,
            }
        )


@model
class AssessmentTestContent(Model):
    """The XML tree of an assessment test."""

    qti_assessment_test: TestElement = field("qti-assessment-test")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            qti_assessment_test=as_model(TestElement, get("qti-assessment-test")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "qti-assessment-test": dump(self.qti_assessment_test),
            }
        )


@model
class BatchValidationResult(Model):
    """The results of several checks."""

    results: list[ValidationResult] = field("results")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            results=as_models(ValidationResult, get("results")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "results": dump(self.results),
            }
        )


@model
class CardAttributes(Model):
    """Attributes of a card element."""

    support: str = field("support")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            support=get("support"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "support": self.support,
            }
        )


@model
class CardElement(Model):
    """A card element of a catalog."""

    attributes: CardAttributes = field("_attributes")
    qti_html_content: dict[str, Any] = field("qti-html-content")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(CardAttributes, get("_attributes")),
            qti_html_content=get("qti-html-content"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "qti-html-content": dump(self.qti_html_content),
            }
        )


@model
class CatalogAttributes(Model):
    """Attributes of a catalog element."""

    id: str = field("id")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            id=get("id"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "id": self.id,
            }
        )


@model
class CatalogElement(Model):
    """A catalog element."""

    attributes: CatalogAttributes = field("_attributes")
    qti_card: CardElement = field("qti-card")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(CatalogAttributes, get("_attributes")),
            qti_card=as_model(CardElement, get("qti-card")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "qti-card": dump(self.qti_card),
            }
        )


@model
class CatalogInfo(Model):
    """An accessibility alternative of a stimulus."""

    content: str = field("content")
    id: str = field("id")
    support: str = field("support")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            content=get("content"),
            id=get("id"),
            support=get("support"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "content": self.content,
                "id": self.id,
                "support": self.support,
            }
        )


@model
class CatalogInfoElement(Model):
    """A catalog information element of a stimulus."""

    qti_catalog: CatalogElement = field("qti-catalog")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            qti_catalog=as_model(CatalogElement, get("qti-catalog")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "qti-catalog": dump(self.qti_catalog),
            }
        )


@model
class CorrectResponse(Model):
    """The values of the right response."""

    value: list[str] = field("value")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            value=get("value"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "value": dump(self.value),
            }
        )


@model
class CorrectResponseElement(Model):
    """A correct response element."""

    qti_value: list[str] = field("qti-value")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            qti_value=get("qti-value"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "qti-value": dump(self.qti_value),
            }
        )


@model
class DeclarationAttributes(Model):
    """The attributes of a declaration in XML."""

    base_type: str = field("baseType")
    cardinality: str = field("cardinality")
    identifier: str = field("identifier")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            base_type=get("baseType"),
            cardinality=get("cardinality"),
            identifier=get("identifier"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "baseType": self.base_type,
                "cardinality": self.cardinality,
                "identifier": self.identifier,
            }
        )


@model
class DefaultValue(Model):
    """The default of an outcome."""

    value: Any = field("value", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            value=get("value"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "value": dump(self.value),
            }
        )


@model
class DefaultValueElement(Model):
    """A default value element."""

    qti_value: Any = field("qti-value", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            qti_value=get("qti-value"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "qti-value": dump(self.qti_value),
            }
        )


@model
class DeleteResponse(Model):
    """What the service says after a deletion."""

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
class Feedback(Model):
    """Feedback inside an item, shown or hidden by an outcome."""

    class_: list[str] = field("class")
    content: str = field("content")
    identifier: str = field("identifier")
    outcome_identifier: str = field("outcomeIdentifier")
    show_hide: Literal["hide", "show"] | str = field("showHide")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            class_=get("class"),
            content=get("content"),
            identifier=get("identifier"),
            outcome_identifier=get("outcomeIdentifier"),
            show_hide=get("showHide"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "class": dump(self.class_),
                "content": self.content,
                "identifier": self.identifier,
                "outcomeIdentifier": self.outcome_identifier,
                "showHide": self.show_hide,
            }
        )


@model
class InlineFeedback(Model):
    """How inline feedback is chosen."""

    outcome_identifier: str = field("outcomeIdentifier")
    variable_identifier: str = field("variableIdentifier")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            outcome_identifier=get("outcomeIdentifier"),
            variable_identifier=get("variableIdentifier"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "outcomeIdentifier": self.outcome_identifier,
                "variableIdentifier": self.variable_identifier,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            adaptive=get("adaptive"),
            identifier=get("identifier"),
            time_dependent=get("time-dependent"),
            title=get("title"),
            xmlns=get("xmlns"),
            xmlns_xsi=get("xmlns:xsi"),
            xsi_schema_location=get("xsi:schemaLocation"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "adaptive": self.adaptive,
                "identifier": self.identifier,
                "time-dependent": self.time_dependent,
                "title": self.title,
                "xmlns": self.xmlns,
                "xmlns:xsi": self.xmlns_xsi,
                "xsi:schemaLocation": self.xsi_schema_location,
            }
        )


@model
class ItemElement(Model):
    """The item element of the XML tree."""

    attributes: ItemAttributes = field("_attributes")
    qti_assessment_stimulus_ref: list[StimulusRefElement] | None = field("qti-assessment-stimulus-ref", default=None)
    qti_item_body: Any = field("qti-item-body", default=None)
    qti_outcome_declaration: list[ItemOutcomeElement] = field("qti-outcome-declaration")
    qti_response_declaration: list[ResponseElement] = field("qti-response-declaration")
    qti_response_processing: Any = field("qti-response-processing", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(ItemAttributes, get("_attributes")),
            qti_assessment_stimulus_ref=as_models(StimulusRefElement, get("qti-assessment-stimulus-ref")),
            qti_item_body=get("qti-item-body"),
            qti_outcome_declaration=as_models(ItemOutcomeElement, get("qti-outcome-declaration")),
            qti_response_declaration=as_models(ResponseElement, get("qti-response-declaration")),
            qti_response_processing=get("qti-response-processing"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "qti-assessment-stimulus-ref": dump(self.qti_assessment_stimulus_ref),
                "qti-item-body": dump(self.qti_item_body),
                "qti-outcome-declaration": dump(self.qti_outcome_declaration),
                "qti-response-declaration": dump(self.qti_response_declaration),
                "qti-response-processing": dump(self.qti_response_processing),
            }
        )


@model
class ItemMetadata(Model):
    """Metadata of an assessment item."""

    difficulty: Literal["easy", "hard", "medium"] | str | None = field("difficulty", default=None)
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | str | None = field(
        "grade", default=None
    )
    learning_objective_set: list[LearningObjectiveSet] | None = field("learningObjectiveSet", default=None)
    subject: str | None = field("subject", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            difficulty=get("difficulty"),
            grade=get("grade"),
            learning_objective_set=as_models(LearningObjectiveSet, get("learningObjectiveSet")),
            subject=get("subject"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "difficulty": self.difficulty,
                "grade": self.grade,
                "learningObjectiveSet": dump(self.learning_objective_set),
                "subject": self.subject,
            }
        )


@model
class ItemOutcomeElement(Model):
    """An outcome declaration element of an item."""

    attributes: DeclarationAttributes = field("_attributes")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(DeclarationAttributes, get("_attributes")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
            }
        )


@model
class ItemRefAttributes(Model):
    """Attributes of an item reference element."""

    href: str = field("href")
    identifier: str = field("identifier")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            href=get("href"),
            identifier=get("identifier"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "href": self.href,
                "identifier": self.identifier,
            }
        )


@model
class ItemRefElement(Model):
    """An item reference element of a section."""

    attributes: ItemRefAttributes = field("_attributes")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(ItemRefAttributes, get("_attributes")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
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
class LessonFeedback(Model):
    """Feedback on a lesson or question."""

    feedback: str = field("feedback")
    human_approved: bool | None = field("humanApproved", default=None)
    lesson_id: str = field("lessonId")
    question_id: str | None = field("questionId", default=None)
    type: Literal["LESSON", "QUESTION"] | str = field("type")
    user_id: str = field("userId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            feedback=get("feedback"),
            human_approved=get("humanApproved"),
            lesson_id=get("lessonId"),
            question_id=get("questionId"),
            type=get("type"),
            user_id=get("userId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "feedback": self.feedback,
                "humanApproved": self.human_approved,
                "lessonId": self.lesson_id,
                "questionId": self.question_id,
                "type": self.type,
                "userId": self.user_id,
            }
        )


@model
class ModalFeedback(Model):
    """Feedback shown over an item."""

    content: str = field("content")
    identifier: str = field("identifier")
    outcome_identifier: str = field("outcomeIdentifier")
    show_hide: Literal["hide", "show"] | str = field("showHide")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            content=get("content"),
            identifier=get("identifier"),
            outcome_identifier=get("outcomeIdentifier"),
            show_hide=get("showHide"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "content": self.content,
                "identifier": self.identifier,
                "outcomeIdentifier": self.outcome_identifier,
                "showHide": self.show_hide,
                "title": self.title,
            }
        )


@model
class OutcomeAttributes(Model):
    """Attributes of an outcome declaration element."""

    base_type: str = field("base-type")
    cardinality: str = field("cardinality")
    identifier: str = field("identifier")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            base_type=get("base-type"),
            cardinality=get("cardinality"),
            identifier=get("identifier"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "base-type": self.base_type,
                "cardinality": self.cardinality,
                "identifier": self.identifier,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            base_type=get("baseType"),
            cardinality=get("cardinality"),
            identifier=get("identifier"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "baseType": self.base_type,
                "cardinality": self.cardinality,
                "identifier": self.identifier,
            }
        )


@model
class ProcessResponseResult(Model):
    """The score of a response."""

    feedback: ResponseFeedback = field("feedback")
    score: float = field("score")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            feedback=as_model(ResponseFeedback, get("feedback")),
            score=get("score"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "feedback": dump(self.feedback),
                "score": self.score,
            }
        )


@model
class Question(Model):
    """A question of an assessment test, with where it stands."""

    question: AssessmentItem = field("question")
    reference: QuestionReference = field("reference")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            question=as_model(AssessmentItem, get("question")),
            reference=as_model(QuestionReference, get("reference")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "question": dump(self.question),
                "reference": dump(self.reference),
            }
        )


@model
class QuestionReference(Model):
    """Where a question stands in an assessment test."""

    href: str = field("href")
    identifier: str = field("identifier")
    section: str = field("section")
    test_part: str = field("testPart")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            href=get("href"),
            identifier=get("identifier"),
            section=get("section"),
            test_part=get("testPart"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "href": self.href,
                "identifier": self.identifier,
                "section": self.section,
                "testPart": self.test_part,
            }
        )


@model
class QuestionsResponse(Model):
    """The questions of an assessment test."""

    assessment_test: str = field("assessmentTest")
    questions: list[Question] = field("questions")
    title: str = field("title")
    total_questions: float = field("totalQuestions")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assessment_test=get("assessmentTest"),
            questions=as_models(Question, get("questions")),
            title=get("title"),
            total_questions=get("totalQuestions"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assessmentTest": self.assessment_test,
                "questions": dump(self.questions),
                "title": self.title,
                "totalQuestions": self.total_questions,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            base_type=get("baseType"),
            cardinality=get("cardinality"),
            correct_response=as_model(CorrectResponse, get("correctResponse")),
            identifier=get("identifier"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "baseType": self.base_type,
                "cardinality": self.cardinality,
                "correctResponse": dump(self.correct_response),
                "identifier": self.identifier,
            }
        )


@model
class ResponseElement(Model):
    """A response declaration element of an item."""

    attributes: DeclarationAttributes = field("_attributes")
    qti_correct_response: CorrectResponseElement = field("qti-correct-response")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(DeclarationAttributes, get("_attributes")),
            qti_correct_response=as_model(CorrectResponseElement, get("qti-correct-response")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "qti-correct-response": dump(self.qti_correct_response),
            }
        )


@model
class ResponseFeedback(Model):
    """Feedback on a response."""

    identifier: str = field("identifier")
    value: str = field("value")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            identifier=get("identifier"),
            value=get("value"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "identifier": self.identifier,
                "value": self.value,
            }
        )


@model
class ResponseProcessing(Model):
    """How responses are scored."""

    correct_response_identifier: str = field("correctResponseIdentifier")
    incorrect_response_identifier: str = field("incorrectResponseIdentifier")
    inline_feedback: InlineFeedback | None = field("inlineFeedback", default=None)
    outcome_identifier: str = field("outcomeIdentifier")
    response_declaration_identifier: str = field("responseDeclarationIdentifier")
    template_type: Literal["map_response", "match_correct"] | str = field("templateType")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            correct_response_identifier=get("correctResponseIdentifier"),
            incorrect_response_identifier=get("incorrectResponseIdentifier"),
            inline_feedback=as_model(InlineFeedback, get("inlineFeedback")),
            outcome_identifier=get("outcomeIdentifier"),
            response_declaration_identifier=get("responseDeclarationIdentifier"),
            template_type=get("templateType"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "correctResponseIdentifier": self.correct_response_identifier,
                "incorrectResponseIdentifier": self.incorrect_response_identifier,
                "inlineFeedback": dump(self.inline_feedback),
                "outcomeIdentifier": self.outcome_identifier,
                "responseDeclarationIdentifier": self.response_declaration_identifier,
                "templateType": self.template_type,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            fixed=get("fixed"),
            identifier=get("identifier"),
            qti_assessment_item_ref=as_models(AssessmentItemRef, get("qti-assessment-item-ref")),
            required=get("required"),
            sequence=get("sequence"),
            title=get("title"),
            visible=get("visible"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "fixed": self.fixed,
                "identifier": self.identifier,
                "qti-assessment-item-ref": dump(self.qti_assessment_item_ref),
                "required": self.required,
                "sequence": self.sequence,
                "title": self.title,
                "visible": self.visible,
            }
        )


@model
class SectionAttributes(Model):
    """Attributes of a section element; true and false are text."""

    fixed: str | None = field("fixed", default=None)
    identifier: str = field("identifier")
    required: str | None = field("required", default=None)
    title: str = field("title")
    visible: str = field("visible")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            fixed=get("fixed"),
            identifier=get("identifier"),
            required=get("required"),
            title=get("title"),
            visible=get("visible"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "fixed": self.fixed,
                "identifier": self.identifier,
                "required": self.required,
                "title": self.title,
                "visible": self.visible,
            }
        )


@model
class SectionElement(Model):
    """A section element of the XML tree."""

    attributes: SectionAttributes = field("_attributes")
    qti_assessment_item_ref: list[ItemRefElement] | None = field("qti-assessment-item-ref", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(SectionAttributes, get("_attributes")),
            qti_assessment_item_ref=as_models(ItemRefElement, get("qti-assessment-item-ref")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "qti-assessment-item-ref": dump(self.qti_assessment_item_ref),
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            catalog_info=as_models(CatalogInfo, get("catalogInfo")),
            content=as_model(StimulusContent, get("content")),
            created_at=as_datetime(get("createdAt")),
            identifier=get("identifier"),
            label=get("label"),
            language=get("language"),
            metadata=get("metadata"),
            raw_xml=get("rawXml"),
            stylesheet=as_model(Stylesheet, get("stylesheet")),
            title=get("title"),
            tool_name=get("toolName"),
            tool_version=get("toolVersion"),
            updated_at=as_datetime(get("updatedAt")),
            v=get("__v"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "catalogInfo": dump(self.catalog_info),
                "content": dump(self.content),
                "createdAt": dump(self.created_at),
                "identifier": self.identifier,
                "label": self.label,
                "language": self.language,
                "metadata": dump(self.metadata),
                "rawXml": self.raw_xml,
                "stylesheet": dump(self.stylesheet),
                "title": self.title,
                "toolName": self.tool_name,
                "toolVersion": self.tool_version,
                "updatedAt": dump(self.updated_at),
                "__v": self.v,
            }
        )


@model
class StimulusAttributes(Model):
    """Attributes of a stimulus element."""

    identifier: str = field("identifier")
    title: str = field("title")
    xml_lang: str = field("xml:lang")
    xmlns: str = field("xmlns")
    xmlns_xsi: str = field("xmlns:xsi")
    xsi_schema_location: str = field("xsi:schemaLocation")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            identifier=get("identifier"),
            title=get("title"),
            xml_lang=get("xml:lang"),
            xmlns=get("xmlns"),
            xmlns_xsi=get("xmlns:xsi"),
            xsi_schema_location=get("xsi:schemaLocation"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "identifier": self.identifier,
                "title": self.title,
                "xml:lang": self.xml_lang,
                "xmlns": self.xmlns,
                "xmlns:xsi": self.xmlns_xsi,
                "xsi:schemaLocation": self.xsi_schema_location,
            }
        )


@model
class StimulusContent(Model):
    """The XML tree of a stimulus."""

    qti_assessment_stimulus: StimulusElement = field("qti-assessment-stimulus")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            qti_assessment_stimulus=as_model(StimulusElement, get("qti-assessment-stimulus")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "qti-assessment-stimulus": dump(self.qti_assessment_stimulus),
            }
        )


@model
class StimulusElement(Model):
    """The stimulus element of the XML tree."""

    attributes: StimulusAttributes = field("_attributes")
    qti_catalog_info: CatalogInfoElement | None = field("qti-catalog-info", default=None)
    qti_stimulus_body: dict[str, Any] = field("qti-stimulus-body")
    qti_stylesheet: StylesheetElement | None = field("qti-stylesheet", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(StimulusAttributes, get("_attributes")),
            qti_catalog_info=as_model(CatalogInfoElement, get("qti-catalog-info")),
            qti_stimulus_body=get("qti-stimulus-body"),
            qti_stylesheet=as_model(StylesheetElement, get("qti-stylesheet")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "qti-catalog-info": dump(self.qti_catalog_info),
                "qti-stimulus-body": dump(self.qti_stimulus_body),
                "qti-stylesheet": dump(self.qti_stylesheet),
            }
        )


@model
class StimulusRefAttributes(Model):
    """Attributes of a stimulus reference element."""

    href: str = field("href")
    identifier: str = field("identifier")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            href=get("href"),
            identifier=get("identifier"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "href": self.href,
                "identifier": self.identifier,
                "title": self.title,
            }
        )


@model
class StimulusRefElement(Model):
    """A stimulus reference element of an item."""

    attributes: StimulusRefAttributes = field("_attributes")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(StimulusRefAttributes, get("_attributes")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
            }
        )


@model
class Stylesheet(Model):
    """The address and media type of a stylesheet."""

    href: str = field("href")
    type: str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            href=get("href"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "href": self.href,
                "type": self.type,
            }
        )


@model
class StylesheetElement(Model):
    """A stylesheet element of a stimulus."""

    attributes: Stylesheet = field("_attributes")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(Stylesheet, get("_attributes")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            identifier=get("identifier"),
            title=get("title"),
            tool_name=get("tool-name"),
            tool_version=get("tool-version"),
            xmlns=get("xmlns"),
            xmlns_xsi=get("xmlns:xsi"),
            xsi_schema_location=get("xsi:schemaLocation"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "identifier": self.identifier,
                "title": self.title,
                "tool-name": self.tool_name,
                "tool-version": self.tool_version,
                "xmlns": self.xmlns,
                "xmlns:xsi": self.xmlns_xsi,
                "xsi:schemaLocation": self.xsi_schema_location,
            }
        )


@model
class TestElement(Model):
    """The test element of the XML tree."""

    attributes: TestAttributes = field("_attributes")
    qti_outcome_declaration: list[TestOutcomeElement] = field("qti-outcome-declaration")
    qti_test_part: list[TestPartElement] = field("qti-test-part")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(TestAttributes, get("_attributes")),
            qti_outcome_declaration=as_models(TestOutcomeElement, get("qti-outcome-declaration")),
            qti_test_part=as_models(TestPartElement, get("qti-test-part")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "qti-outcome-declaration": dump(self.qti_outcome_declaration),
                "qti-test-part": dump(self.qti_test_part),
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            base_type=get("baseType"),
            cardinality=get("cardinality"),
            default_value=as_model(DefaultValue, get("defaultValue")),
            identifier=get("identifier"),
            normal_maximum=get("normalMaximum"),
            normal_minimum=get("normalMinimum"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "baseType": self.base_type,
                "cardinality": self.cardinality,
                "defaultValue": dump(self.default_value),
                "identifier": self.identifier,
                "normalMaximum": self.normal_maximum,
                "normalMinimum": self.normal_minimum,
            }
        )


@model
class TestOutcomeElement(Model):
    """An outcome declaration element of a test."""

    attributes: OutcomeAttributes = field("_attributes")
    normal_maximum: float | None = field("normal-maximum", default=None)
    normal_minimum: float | None = field("normal-minimum", default=None)
    qti_default_value: DefaultValueElement | None = field("qti-default-value", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(OutcomeAttributes, get("_attributes")),
            normal_maximum=get("normal-maximum"),
            normal_minimum=get("normal-minimum"),
            qti_default_value=as_model(DefaultValueElement, get("qti-default-value")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "normal-maximum": self.normal_maximum,
                "normal-minimum": self.normal_minimum,
                "qti-default-value": dump(self.qti_default_value),
            }
        )


@model
class TestPart(Model):
    """A part of an assessment test."""

    content: TestPartContent | None = field("content", default=None)
    identifier: str = field("identifier")
    navigation_mode: Literal["linear", "nonlinear"] | str = field("navigationMode")
    qti_assessment_section: list[Section] = field("qti-assessment-section")
    raw_xml: str | None = field("rawXml", default=None)
    submission_mode: Literal["individual", "simultaneous"] | str = field("submissionMode")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            content=as_model(TestPartContent, get("content")),
            identifier=get("identifier"),
            navigation_mode=get("navigationMode"),
            qti_assessment_section=as_models(Section, get("qti-assessment-section")),
            raw_xml=get("rawXml"),
            submission_mode=get("submissionMode"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "content": dump(self.content),
                "identifier": self.identifier,
                "navigationMode": self.navigation_mode,
                "qti-assessment-section": dump(self.qti_assessment_section),
                "rawXml": self.raw_xml,
                "submissionMode": self.submission_mode,
            }
        )


@model
class TestPartAttributes(Model):
    """Attributes of a test part element."""

    identifier: str = field("identifier")
    navigation_mode: str = field("navigation-mode")
    submission_mode: str = field("submission-mode")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            identifier=get("identifier"),
            navigation_mode=get("navigation-mode"),
            submission_mode=get("submission-mode"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "identifier": self.identifier,
                "navigation-mode": self.navigation_mode,
                "submission-mode": self.submission_mode,
            }
        )


@model
class TestPartContent(Model):
    """The XML tree of a test part."""

    qti_test_part: TestPartElement = field("qti-test-part")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            qti_test_part=as_model(TestPartElement, get("qti-test-part")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "qti-test-part": dump(self.qti_test_part),
            }
        )


@model
class TestPartElement(Model):
    """A test part element of a test."""

    attributes: TestPartAttributes = field("_attributes")
    qti_assessment_section: list[SectionElement] = field("qti-assessment-section")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            attributes=as_model(TestPartAttributes, get("_attributes")),
            qti_assessment_section=as_models(SectionElement, get("qti-assessment-section")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "_attributes": dump(self.attributes),
                "qti-assessment-section": dump(self.qti_assessment_section),
            }
        )


@model
class ValidationResult(Model):
    """The result of a check."""

    entity_id: str = field("entityId")
    message: str = field("message")
    success: Literal["false", "true"] | str = field("success")
    validation_errors: list[str] = field("validationErrors")
    xml_content: str = field("xmlContent")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            entity_id=get("entityId"),
            message=get("message"),
            success=get("success"),
            validation_errors=get("validationErrors"),
            xml_content=get("xmlContent"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "entityId": self.entity_id,
                "message": self.message,
                "success": self.success,
                "validationErrors": dump(self.validation_errors),
                "xmlContent": self.xml_content,
            }
        )
