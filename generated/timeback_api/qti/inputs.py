"""Inputs of QTI: request bodies and query parameters, under their JSON names."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict

FeedbackInput = TypedDict(
    "FeedbackInput",
    {
        "class": Sequence[str],
        "content": str,
        "identifier": str,
        "outcomeIdentifier": str,
        "showHide": Literal["hide", "show"],
    },
)
"""Feedback inside an item, shown or hidden by an outcome."""


class LearningObjectiveSetInput(TypedDict):
    """Learning objectives of one source."""

    learningObjectiveIds: Sequence[str]
    source: str


class ItemMetadataInput(TypedDict):
    """Metadata of an assessment item."""

    difficulty: NotRequired[Literal["easy", "hard", "medium"]]
    grade: NotRequired[Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]]
    learningObjectiveSet: NotRequired[Sequence[LearningObjectiveSetInput]]
    subject: NotRequired[str]


class ModalFeedbackInput(TypedDict):
    """Feedback shown over an item."""

    content: str
    identifier: str
    outcomeIdentifier: str
    showHide: Literal["hide", "show"]
    title: str


class OutcomeDeclarationInput(TypedDict):
    """An outcome of an assessment item."""

    baseType: NotRequired[
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
    ]
    cardinality: Literal["multiple", "ordered", "record", "single"]
    identifier: str


class CorrectResponseInput(TypedDict):
    """The values of the right response."""

    value: Sequence[str]


class ResponseDeclarationInput(TypedDict):
    """A response variable with its right value."""

    baseType: NotRequired[
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
    ]
    cardinality: Literal["multiple", "ordered", "record", "single"]
    correctResponse: CorrectResponseInput
    identifier: str


class InlineFeedbackInput(TypedDict):
    """How inline feedback is chosen."""

    outcomeIdentifier: str
    variableIdentifier: str


class ResponseProcessingInput(TypedDict):
    """How responses are scored."""

    correctResponseIdentifier: str
    incorrectResponseIdentifier: str
    inlineFeedback: NotRequired[InlineFeedbackInput]
    outcomeIdentifier: str
    responseDeclarationIdentifier: str
    templateType: Literal["map_response", "match_correct"]


class AssessmentItemInput(TypedDict):
    """An assessment item to write."""

    adaptive: NotRequired[bool]
    feedbackBlock: NotRequired[Sequence[FeedbackInput]]
    feedbackInline: NotRequired[Sequence[FeedbackInput]]
    identifier: str
    metadata: NotRequired[ItemMetadataInput]
    modalFeedback: NotRequired[Sequence[ModalFeedbackInput]]
    outcomeDeclarations: NotRequired[Sequence[OutcomeDeclarationInput]]
    qtiVersion: NotRequired[str]
    responseDeclarations: NotRequired[Sequence[ResponseDeclarationInput]]
    responseProcessing: NotRequired[ResponseProcessingInput]
    timeDependent: NotRequired[bool]
    title: str
    type: Literal[
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


class AssessmentItemRefInput(TypedDict):
    """A pointer to an assessment item."""

    href: NotRequired[str]
    identifier: str
    sequence: NotRequired[int]


class AssessmentItemXmlInput(TypedDict):
    """An assessment item as QTI XML."""

    format: Literal["xml"]
    metadata: NotRequired[ItemMetadataInput]
    xml: str


class DefaultValueInput(TypedDict):
    """The default of an outcome."""

    value: NotRequired[Any]


class TestOutcomeDeclarationInput(TypedDict):
    """An outcome of an assessment test to write."""

    baseType: Literal[
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
    cardinality: NotRequired[Literal["multiple", "ordered", "record", "single"]]
    defaultValue: NotRequired[DefaultValueInput]
    identifier: str
    normalMaximum: NotRequired[float]
    normalMinimum: NotRequired[float]


SectionInput = TypedDict(
    "SectionInput",
    {
        "fixed": NotRequired[bool],
        "identifier": str,
        "qti-assessment-item-ref": NotRequired[Sequence[AssessmentItemRefInput]],
        "required": NotRequired[bool],
        "sequence": NotRequired[int],
        "title": str,
        "visible": bool,
    },
)
"""A section of a test part."""


class ItemRefAttributesInput(TypedDict):
    """Attributes of an item reference element."""

    href: str
    identifier: str


class ItemRefElementInput(TypedDict):
    """An item reference element of a section."""

    _attributes: ItemRefAttributesInput


class SectionAttributesInput(TypedDict):
    """Attributes of a section element; true and false are text."""

    fixed: NotRequired[str]
    identifier: str
    required: NotRequired[str]
    title: str
    visible: str


SectionElementInput = TypedDict(
    "SectionElementInput",
    {
        "_attributes": SectionAttributesInput,
        "qti-assessment-item-ref": NotRequired[Sequence[ItemRefElementInput]],
    },
)
"""A section element of the XML tree."""

TestPartAttributesInput = TypedDict(
    "TestPartAttributesInput",
    {
        "identifier": str,
        "navigation-mode": str,
        "submission-mode": str,
    },
)
"""Attributes of a test part element."""

TestPartElementInput = TypedDict(
    "TestPartElementInput",
    {
        "_attributes": TestPartAttributesInput,
        "qti-assessment-section": Sequence[SectionElementInput],
    },
)
"""A test part element of a test."""

TestPartContentInput = TypedDict(
    "TestPartContentInput",
    {
        "qti-test-part": TestPartElementInput,
    },
)
"""The XML tree of a test part."""

TestPartInput = TypedDict(
    "TestPartInput",
    {
        "content": NotRequired[TestPartContentInput],
        "identifier": str,
        "navigationMode": Literal["linear", "nonlinear"],
        "qti-assessment-section": Sequence[SectionInput],
        "rawXml": NotRequired[str],
        "submissionMode": Literal["individual", "simultaneous"],
    },
)
"""A part of an assessment test."""

AssessmentTestInput = TypedDict(
    "AssessmentTestInput",
    {
        "identifier": str,
        "maxAttempts": NotRequired[float],
        "metadata": NotRequired[Mapping[str, Any]],
        "qti-outcome-declaration": NotRequired[Sequence[TestOutcomeDeclarationInput]],
        "qti-test-part": Sequence[TestPartInput],
        "qtiVersion": NotRequired[str],
        "timeLimit": NotRequired[float],
        "title": str,
        "toolName": NotRequired[str],
        "toolVersion": NotRequired[str],
        "toolsEnabled": NotRequired[Mapping[str, bool]],
    },
)
"""An assessment test to write."""


class CatalogInfoInput(TypedDict):
    """An accessibility alternative of a stimulus."""

    content: str
    id: str
    support: str


class LessonFeedbackInput(TypedDict):
    """Feedback to give."""

    feedback: str
    humanApproved: NotRequired[bool]
    lessonId: str
    questionId: NotRequired[str]
    userId: str


class ProcessResponseInput(TypedDict):
    """A response to score."""

    identifier: str
    response: str | Sequence[str]


class ReorderItemsInput(TypedDict):
    """The items of a section in their new order."""

    items: Sequence[AssessmentItemRefInput]


class StylesheetInput(TypedDict):
    """The address and media type of a stylesheet."""

    href: str
    type: str


class StimulusInput(TypedDict):
    """A stimulus to write."""

    catalogInfo: NotRequired[Sequence[CatalogInfoInput]]
    content: str
    identifier: str
    label: NotRequired[str]
    language: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any]]
    stylesheet: NotRequired[StylesheetInput]
    title: str
    toolName: NotRequired[str]
    toolVersion: NotRequired[str]


class TestMetadataInput(TypedDict):
    """Metadata of an assessment test to write."""

    metadata: NotRequired[Mapping[str, Any]]


class ValidateBatchInput(TypedDict):
    """Pieces of XML to check."""

    entityIds: Sequence[str]
    schema: Literal["item", "stimulus", "test"]
    xml: Sequence[str]


class ValidateInput(TypedDict):
    """XML to check."""

    entityId: NotRequired[str]
    schema: Literal["item", "stimulus", "test"]
    xml: NotRequired[str]


class SearchAssessmentItemsParams(TypedDict):
    """Query parameters of searchAssessmentItems."""

    filter: NotRequired[str]
    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    page: NotRequired[int]
    query: NotRequired[str]
    sort: NotRequired[Literal["createdAt", "identifier", "title", "type", "updatedAt"]]
    where: NotRequired[Mapping[str, Any]]


class SearchAssessmentTestsParams(TypedDict):
    """Query parameters of searchAssessmentTests."""

    filter: NotRequired[str]
    limit: NotRequired[int]
    navigationMode: NotRequired[Literal["linear", "nonlinear"]]
    order: NotRequired[Literal["asc", "desc"]]
    page: NotRequired[int]
    query: NotRequired[str]
    sort: NotRequired[Literal["createdAt", "identifier", "title", "updatedAt"]]
    submissionMode: NotRequired[Literal["individual", "simultaneous"]]
    where: NotRequired[Mapping[str, Any]]


class SearchTestPartsParams(TypedDict):
    """Query parameters of searchTestParts."""

    filter: NotRequired[str]
    limit: NotRequired[int]
    navigationMode: NotRequired[Literal["linear", "nonlinear"]]
    order: NotRequired[Literal["asc", "desc"]]
    page: NotRequired[int]
    query: NotRequired[str]
    sort: NotRequired[Literal["createdAt", "identifier", "title", "updatedAt"]]
    submissionMode: NotRequired[Literal["individual", "simultaneous"]]
    where: NotRequired[Mapping[str, Any]]


class SearchSectionsParams(TypedDict):
    """Query parameters of searchSections."""

    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    page: NotRequired[int]
    query: NotRequired[str]
    sort: NotRequired[Literal["createdAt", "identifier", "title", "updatedAt"]]


class SearchStimuliParams(TypedDict):
    """Query parameters of searchStimuli."""

    limit: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]
    page: NotRequired[int]
    query: NotRequired[str]
    sort: NotRequired[Literal["createdAt", "identifier", "title", "updatedAt"]]


CreateAssessmentItemPayload: TypeAlias = AssessmentItemInput | AssessmentItemXmlInput
UpdateAssessmentItemPayload: TypeAlias = AssessmentItemInput | AssessmentItemXmlInput
