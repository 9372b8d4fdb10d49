"""What `to_dict()` of models of QTI returns, and their methods take back: types that only a checker reads."""

from typing import Any, Literal, NotRequired, TypedDict

AssessmentItemDict = TypedDict(
    "AssessmentItemDict",
    {
        "adaptive": bool,
        "content": "AssessmentItemContentDict",
        "createdAt": str,
        "feedbackBlock": NotRequired["list[FeedbackDict] | None"],
        "feedbackInline": NotRequired["list[FeedbackDict] | None"],
        "identifier": str,
        "metadata": NotRequired["ItemMetadataDict | None"],
        "modalFeedback": NotRequired["list[ModalFeedbackDict] | None"],
        "outcomeDeclarations": NotRequired["list[OutcomeDeclarationDict] | None"],
        "qtiVersion": str,
        "rawXml": str,
        "responseDeclarations": NotRequired["list[ResponseDeclarationDict] | None"],
        "responseProcessing": NotRequired["ResponseProcessingDict | None"],
        "timeDependent": bool,
        "title": str,
        "type": Literal[
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
        ],
        "updatedAt": str,
        "__v": NotRequired[float | None],
    },
)
"""Assessment item, as `to_dict()` writes it."""


AssessmentItemContentDict = TypedDict(
    "AssessmentItemContentDict",
    {
        "qti-assessment-item": "ItemElementDict",
    },
)
"""Assessment item content, as `to_dict()` writes it."""


class AssessmentItemRefDict(TypedDict):
    """Assessment item ref, as `to_dict()` writes it."""

    href: NotRequired[str | None]
    identifier: str
    sequence: NotRequired[int | None]


AssessmentTestDict = TypedDict(
    "AssessmentTestDict",
    {
        "content": "AssessmentTestContentDict",
        "createdAt": str,
        "identifier": str,
        "isValidXml": NotRequired[bool | None],
        "maxAttempts": NotRequired[float | None],
        "metadata": NotRequired[dict[str, Any] | None],
        "qti-outcome-declaration": "list[TestOutcomeDeclarationDict]",
        "qti-test-part": "list[TestPartDict]",
        "qtiVersion": str,
        "rawXml": str,
        "timeLimit": NotRequired[float | None],
        "title": str,
        "toolsEnabled": NotRequired[dict[str, bool] | None],
        "updatedAt": str,
        "__v": NotRequired[float | None],
    },
)
"""Assessment test, as `to_dict()` writes it."""


AssessmentTestContentDict = TypedDict(
    "AssessmentTestContentDict",
    {
        "qti-assessment-test": "TestElementDict",
    },
)
"""Assessment test content, as `to_dict()` writes it."""


class CardAttributesDict(TypedDict):
    """Card attributes, as `to_dict()` writes it."""

    support: str


CardElementDict = TypedDict(
    "CardElementDict",
    {
        "_attributes": "CardAttributesDict",
        "qti-html-content": dict[str, Any],
    },
)
"""Card element, as `to_dict()` writes it."""


class CatalogAttributesDict(TypedDict):
    """Catalog attributes, as `to_dict()` writes it."""

    id: str


CatalogElementDict = TypedDict(
    "CatalogElementDict",
    {
        "_attributes": "CatalogAttributesDict",
        "qti-card": "CardElementDict",
    },
)
"""Catalog element, as `to_dict()` writes it."""


class CatalogInfoDict(TypedDict):
    """Catalog info, as `to_dict()` writes it."""

    content: str
    id: str
    support: str


CatalogInfoElementDict = TypedDict(
    "CatalogInfoElementDict",
    {
        "qti-catalog": "CatalogElementDict",
    },
)
"""Catalog info element, as `to_dict()` writes it."""


class CorrectResponseDict(TypedDict):
    """Correct response, as `to_dict()` writes it."""

    value: list[str]


CorrectResponseElementDict = TypedDict(
    "CorrectResponseElementDict",
    {
        "qti-value": list[str],
    },
)
"""Correct response element, as `to_dict()` writes it."""


class DeclarationAttributesDict(TypedDict):
    """Declaration attributes, as `to_dict()` writes it."""

    baseType: str
    cardinality: str
    identifier: str


class DefaultValueDict(TypedDict, total=False):
    """Default value, as `to_dict()` writes it."""

    value: Any


DefaultValueElementDict = TypedDict(
    "DefaultValueElementDict",
    {
        "qti-value": Any,
    },
    total=False,
)
"""Default value element, as `to_dict()` writes it."""


FeedbackDict = TypedDict(
    "FeedbackDict",
    {
        "class": NotRequired[list[str] | None],
        "content": str,
        "identifier": str,
        "outcomeIdentifier": str,
        "showHide": Literal["hide", "show"],
    },
)
"""Feedback, as `to_dict()` writes it."""


class InlineFeedbackDict(TypedDict):
    """Inline feedback, as `to_dict()` writes it."""

    outcomeIdentifier: str
    variableIdentifier: str


ItemAttributesDict = TypedDict(
    "ItemAttributesDict",
    {
        "adaptive": str,
        "identifier": str,
        "time-dependent": str,
        "title": str,
        "xmlns": str,
        "xmlns:xsi": str,
        "xsi:schemaLocation": str,
    },
)
"""Item attributes, as `to_dict()` writes it."""


ItemElementDict = TypedDict(
    "ItemElementDict",
    {
        "_attributes": "ItemAttributesDict",
        "qti-assessment-stimulus-ref": NotRequired["list[StimulusRefElementDict] | None"],
        "qti-item-body": NotRequired[Any],
        "qti-outcome-declaration": "list[ItemOutcomeElementDict]",
        "qti-response-declaration": "list[ResponseElementDict]",
        "qti-response-processing": NotRequired[Any],
    },
)
"""Item element, as `to_dict()` writes it."""


class ItemMetadataDict(TypedDict, total=False):
    """Item metadata, as `to_dict()` writes it."""

    difficulty: Literal["easy", "hard", "medium"] | None
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"] | None
    learningObjectiveSet: "list[LearningObjectiveSetDict] | None"
    subject: str | None


class ItemOutcomeElementDict(TypedDict):
    """Item outcome element, as `to_dict()` writes it."""

    _attributes: "DeclarationAttributesDict"


class ItemRefAttributesDict(TypedDict):
    """Item ref attributes, as `to_dict()` writes it."""

    href: str
    identifier: str


class ItemRefElementDict(TypedDict):
    """Item ref element, as `to_dict()` writes it."""

    _attributes: "ItemRefAttributesDict"


class LearningObjectiveSetDict(TypedDict):
    """Learning objective set, as `to_dict()` writes it."""

    learningObjectiveIds: list[str]
    source: str


class LessonFeedbackDict(TypedDict):
    """Lesson feedback, as `to_dict()` writes it."""

    feedback: str
    humanApproved: NotRequired[bool | None]
    lessonId: str
    questionId: NotRequired[str | None]
    type: Literal["LESSON", "QUESTION"]
    userId: str


class ModalFeedbackDict(TypedDict):
    """Modal feedback, as `to_dict()` writes it."""

    content: str
    identifier: str
    outcomeIdentifier: str
    showHide: Literal["hide", "show"]
    title: str


OutcomeAttributesDict = TypedDict(
    "OutcomeAttributesDict",
    {
        "base-type": str,
        "cardinality": str,
        "identifier": str,
    },
)
"""Outcome attributes, as `to_dict()` writes it."""


class OutcomeDeclarationDict(TypedDict):
    """Outcome declaration, as `to_dict()` writes it."""

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
        | None
    ]
    cardinality: Literal["multiple", "ordered", "record", "single"]
    identifier: str


class ResponseDeclarationDict(TypedDict):
    """Response declaration, as `to_dict()` writes it."""

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
        | None
    ]
    cardinality: Literal["multiple", "ordered", "record", "single"]
    correctResponse: "CorrectResponseDict"
    identifier: str


ResponseElementDict = TypedDict(
    "ResponseElementDict",
    {
        "_attributes": "DeclarationAttributesDict",
        "qti-correct-response": "CorrectResponseElementDict",
    },
)
"""Response element, as `to_dict()` writes it."""


class ResponseProcessingDict(TypedDict):
    """Response processing, as `to_dict()` writes it."""

    correctResponseIdentifier: str
    incorrectResponseIdentifier: str
    inlineFeedback: NotRequired["InlineFeedbackDict | None"]
    outcomeIdentifier: str
    responseDeclarationIdentifier: str
    templateType: Literal["map_response", "match_correct"]


SectionDict = TypedDict(
    "SectionDict",
    {
        "fixed": NotRequired[bool | None],
        "identifier": str,
        "qti-assessment-item-ref": NotRequired["list[AssessmentItemRefDict] | None"],
        "required": NotRequired[bool | None],
        "sequence": NotRequired[int | None],
        "title": str,
        "visible": bool,
    },
)
"""Section, as `to_dict()` writes it."""


class SectionAttributesDict(TypedDict):
    """Section attributes, as `to_dict()` writes it."""

    fixed: NotRequired[str | None]
    identifier: str
    required: NotRequired[str | None]
    title: str
    visible: str


SectionElementDict = TypedDict(
    "SectionElementDict",
    {
        "_attributes": "SectionAttributesDict",
        "qti-assessment-item-ref": NotRequired["list[ItemRefElementDict] | None"],
    },
)
"""Section element, as `to_dict()` writes it."""


StimulusDict = TypedDict(
    "StimulusDict",
    {
        "catalogInfo": "list[CatalogInfoDict]",
        "content": "StimulusContentDict",
        "createdAt": str,
        "identifier": str,
        "label": NotRequired[str | None],
        "language": NotRequired[str | None],
        "metadata": NotRequired[dict[str, Any] | None],
        "rawXml": str,
        "stylesheet": NotRequired["StylesheetDict | None"],
        "title": str,
        "toolName": NotRequired[str | None],
        "toolVersion": NotRequired[str | None],
        "updatedAt": str,
        "__v": NotRequired[float | None],
    },
)
"""Stimulus, as `to_dict()` writes it."""


StimulusAttributesDict = TypedDict(
    "StimulusAttributesDict",
    {
        "identifier": str,
        "title": str,
        "xml:lang": str,
        "xmlns": str,
        "xmlns:xsi": str,
        "xsi:schemaLocation": str,
    },
)
"""Stimulus attributes, as `to_dict()` writes it."""


StimulusContentDict = TypedDict(
    "StimulusContentDict",
    {
        "qti-assessment-stimulus": "StimulusElementDict",
    },
)
"""Stimulus content, as `to_dict()` writes it."""


StimulusElementDict = TypedDict(
    "StimulusElementDict",
    {
        "_attributes": "StimulusAttributesDict",
        "qti-catalog-info": NotRequired["CatalogInfoElementDict | None"],
        "qti-stimulus-body": dict[str, Any],
        "qti-stylesheet": NotRequired["StylesheetElementDict | None"],
    },
)
"""Stimulus element, as `to_dict()` writes it."""


class StimulusRefAttributesDict(TypedDict):
    """Stimulus ref attributes, as `to_dict()` writes it."""

    href: str
    identifier: str
    title: str


class StimulusRefElementDict(TypedDict):
    """Stimulus ref element, as `to_dict()` writes it."""

    _attributes: "StimulusRefAttributesDict"


class StylesheetDict(TypedDict):
    """Stylesheet, as `to_dict()` writes it."""

    href: str
    type: str


class StylesheetElementDict(TypedDict):
    """Stylesheet element, as `to_dict()` writes it."""

    _attributes: "StylesheetDict"


TestAttributesDict = TypedDict(
    "TestAttributesDict",
    {
        "identifier": str,
        "title": str,
        "tool-name": str,
        "tool-version": str,
        "xmlns": str,
        "xmlns:xsi": str,
        "xsi:schemaLocation": str,
    },
)
"""Test attributes, as `to_dict()` writes it."""


TestElementDict = TypedDict(
    "TestElementDict",
    {
        "_attributes": "TestAttributesDict",
        "qti-outcome-declaration": "list[TestOutcomeElementDict]",
        "qti-test-part": "list[TestPartElementDict]",
    },
)
"""Test element, as `to_dict()` writes it."""


class TestOutcomeDeclarationDict(TypedDict):
    """Test outcome declaration, as `to_dict()` writes it."""

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
    cardinality: Literal["multiple", "ordered", "record", "single"]
    defaultValue: NotRequired["DefaultValueDict | None"]
    identifier: str
    normalMaximum: NotRequired[float | None]
    normalMinimum: NotRequired[float | None]


TestOutcomeElementDict = TypedDict(
    "TestOutcomeElementDict",
    {
        "_attributes": "OutcomeAttributesDict",
        "normal-maximum": NotRequired[float | None],
        "normal-minimum": NotRequired[float | None],
        "qti-default-value": NotRequired["DefaultValueElementDict | None"],
    },
)
"""Test outcome element, as `to_dict()` writes it."""


TestPartDict = TypedDict(
    "TestPartDict",
    {
        "content": NotRequired["TestPartContentDict | None"],
        "identifier": str,
        "navigationMode": Literal["linear", "nonlinear"],
        "qti-assessment-section": "list[SectionDict]",
        "rawXml": NotRequired[str | None],
        "submissionMode": Literal["individual", "simultaneous"],
    },
)
"""Test part, as `to_dict()` writes it."""


TestPartAttributesDict = TypedDict(
    "TestPartAttributesDict",
    {
        "identifier": str,
        "navigation-mode": str,
        "submission-mode": str,
    },
)
"""Test part attributes, as `to_dict()` writes it."""


TestPartContentDict = TypedDict(
    "TestPartContentDict",
    {
        "qti-test-part": "TestPartElementDict",
    },
)
"""Test part content, as `to_dict()` writes it."""


TestPartElementDict = TypedDict(
    "TestPartElementDict",
    {
        "_attributes": "TestPartAttributesDict",
        "qti-assessment-section": "list[SectionElementDict]",
    },
)
"""Test part element, as `to_dict()` writes it."""
