"""Inputs of QTI: request bodies and query parameters, under their JSON names."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, NotRequired, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .snake_inputs import (
        AssessmentItemInputSnake,
        AssessmentTestInputSnake,
        FeedbackInputSnake,
        InlineFeedbackInputSnake,
        ItemChoiceInputSnake,
        ItemInteractionInputSnake,
        ItemMetadataInputSnake,
        ItemRefElementInputSnake,
        LearningObjectiveSetInputSnake,
        LessonFeedbackInputSnake,
        ModalFeedbackInputSnake,
        OutcomeDeclarationInputSnake,
        ResponseDeclarationInputSnake,
        ResponseProcessingInputSnake,
        SearchAssessmentTestsParamsSnake,
        SearchTestPartsParamsSnake,
        SectionElementInputSnake,
        SectionInputSnake,
        StimulusInputSnake,
        TestOutcomeDeclarationInputSnake,
        TestPartAttributesInputSnake,
        TestPartContentInputSnake,
        TestPartElementInputSnake,
        TestPartInputSnake,
        ValidateBatchInputSnake,
        ValidateInputSnake,
    )


FeedbackInput = TypedDict(
    "FeedbackInput",
    {
        "class": NotRequired[Sequence[str]],
        "content": str,
        "identifier": str,
        "outcomeIdentifier": str,
        "showHide": Literal["hide", "show"],
    },
)
"""Feedback inside an item, shown or hidden by an outcome."""


class ItemChoiceInput(TypedDict):
    """A choice of an interaction."""

    content: str
    feedbackInline: NotRequired[str | None]
    feedbackOutcomeIdentifier: NotRequired[str | None]
    identifier: str


class ItemQuestionStructureInput(TypedDict, total=False):
    """The question of an interaction."""

    choices: "Sequence[ItemChoiceInput | ItemChoiceInputSnake]"
    prompt: str | None


class ItemInteractionInput(TypedDict, total=False):
    """The interaction of an item that is written as properties."""

    attributes: Mapping[str, Any] | None
    maxChoices: int | None
    questionStructure: ItemQuestionStructureInput | Mapping[str, Any]
    responseIdentifier: str
    shuffle: bool | None
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


class LearningObjectiveSetInput(TypedDict):
    """Learning objectives of one source."""

    learningObjectiveIds: Sequence[str]
    source: str


class ItemMetadataInput(TypedDict, total=False):
    """Metadata of an assessment item."""

    difficulty: Literal["easy", "hard", "medium"]
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    learningObjectiveSet: "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake]"
    subject: str


class ItemRubricInput(TypedDict):
    """A rubric of an item."""

    body: str
    use: str
    view: str


class ItemStimulusInput(TypedDict):
    """The stimulus that an item refers to."""

    href: NotRequired[str | None]
    identifier: str
    title: NotRequired[str | None]


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
    inlineFeedback: NotRequired["InlineFeedbackInput | InlineFeedbackInputSnake"]
    outcomeIdentifier: str
    responseDeclarationIdentifier: str
    templateType: Literal["map_response", "match_correct"]


class AssessmentItemInput(TypedDict):
    """An assessment item to write."""

    adaptive: NotRequired[bool]
    feedbackBlock: NotRequired["Sequence[FeedbackInput | FeedbackInputSnake]"]
    feedbackInline: NotRequired["Sequence[FeedbackInput | FeedbackInputSnake]"]
    format: NotRequired[Literal["json"]]
    identifier: str
    interaction: NotRequired["ItemInteractionInput | ItemInteractionInputSnake"]
    metadata: NotRequired["ItemMetadataInput | ItemMetadataInputSnake"]
    modalFeedback: NotRequired["Sequence[ModalFeedbackInput | ModalFeedbackInputSnake]"]
    outcomeDeclarations: NotRequired["Sequence[OutcomeDeclarationInput | OutcomeDeclarationInputSnake]"]
    postInteraction: NotRequired[str | None]
    preInteraction: NotRequired[str | None]
    qtiVersion: NotRequired[str]
    responseDeclarations: NotRequired["Sequence[ResponseDeclarationInput | ResponseDeclarationInputSnake]"]
    responseProcessing: NotRequired["ResponseProcessingInput | ResponseProcessingInputSnake"]
    rubrics: NotRequired[Sequence[ItemRubricInput]]
    stimulus: NotRequired[ItemStimulusInput]
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


class AssessmentItemRefInput(TypedDict, total=False):
    """A pointer to an assessment item."""

    href: str
    identifier: Annotated[str, "stated"]
    sequence: int


class AssessmentItemXmlInput(TypedDict):
    """An assessment item as QTI XML."""

    format: NotRequired[Annotated[Literal["xml"], "stated"]]
    metadata: NotRequired["ItemMetadataInput | ItemMetadataInputSnake"]
    xml: str


class DefaultValueInput(TypedDict, total=False):
    """The default of an outcome."""

    value: Any


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
        "identifier": NotRequired[Annotated[str, "stated"]],
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
        "qti-assessment-item-ref": NotRequired["Sequence[ItemRefElementInput | ItemRefElementInputSnake]"],
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
        "_attributes": "TestPartAttributesInput | TestPartAttributesInputSnake",
        "qti-assessment-section": "Sequence[SectionElementInput | SectionElementInputSnake]",
    },
)
"""A test part element of a test."""


TestPartContentInput = TypedDict(
    "TestPartContentInput",
    {
        "qti-test-part": "TestPartElementInput | TestPartElementInputSnake",
    },
)
"""The XML tree of a test part."""


TestPartInput = TypedDict(
    "TestPartInput",
    {
        "content": NotRequired["TestPartContentInput | TestPartContentInputSnake"],
        "identifier": NotRequired[Annotated[str, "stated"]],
        "navigationMode": Literal["linear", "nonlinear"],
        "qti-assessment-section": "Sequence[SectionInput | SectionInputSnake]",
        "rawXml": NotRequired[str],
        "submissionMode": Literal["individual", "simultaneous"],
    },
)
"""A part of an assessment test."""


AssessmentTestInput = TypedDict(
    "AssessmentTestInput",
    {
        "identifier": NotRequired[Annotated[str, "stated"]],
        "maxAttempts": NotRequired[float],
        "metadata": NotRequired[Mapping[str, Any]],
        "qti-outcome-declaration": NotRequired[
            "Sequence[TestOutcomeDeclarationInput | TestOutcomeDeclarationInputSnake]"
        ],
        "qti-test-part": "Sequence[TestPartInput | TestPartInputSnake]",
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

    identifier: NotRequired[Annotated[str, "stated"]]
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
    identifier: NotRequired[Annotated[str, "stated"]]
    label: NotRequired[str]
    language: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any]]
    stylesheet: NotRequired[StylesheetInput]
    title: str
    toolName: NotRequired[str]
    toolVersion: NotRequired[str]


class TestMetadataInput(TypedDict, total=False):
    """Metadata of an assessment test to write."""

    metadata: Mapping[str, Any]


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


class SearchAssessmentItemsParams(TypedDict, total=False):
    """Query parameters of searchAssessmentItems."""

    filter: str
    limit: int
    order: Literal["asc", "desc"]
    page: int
    query: str
    sort: Literal["createdAt", "identifier", "title", "type", "updatedAt"]
    where: Mapping[str, Any]


class SearchAssessmentTestsParams(TypedDict, total=False):
    """Query parameters of searchAssessmentTests."""

    filter: str
    limit: int
    navigationMode: Literal["linear", "nonlinear"]
    order: Literal["asc", "desc"]
    page: int
    query: str
    sort: Literal["createdAt", "identifier", "title", "updatedAt"]
    submissionMode: Literal["individual", "simultaneous"]
    where: Mapping[str, Any]


class SearchTestPartsParams(TypedDict, total=False):
    """Query parameters of searchTestParts."""

    filter: str
    limit: int
    navigationMode: Literal["linear", "nonlinear"]
    order: Literal["asc", "desc"]
    page: int
    query: str
    sort: Literal["createdAt", "identifier", "title", "updatedAt"]
    submissionMode: Literal["individual", "simultaneous"]
    where: Mapping[str, Any]


class SearchSectionsParams(TypedDict, total=False):
    """Query parameters of searchSections."""

    limit: int
    order: Literal["asc", "desc"]
    page: int
    query: str
    sort: Literal["createdAt", "identifier", "title", "updatedAt"]


class SearchStimuliParams(TypedDict, total=False):
    """Query parameters of searchStimuli."""

    limit: int
    order: Literal["asc", "desc"]
    page: int
    query: str
    sort: Literal["createdAt", "identifier", "title", "updatedAt"]


if not TYPE_CHECKING:  # at run time one class checks both spellings
    FeedbackInputSnake = FeedbackInput
    ItemChoiceInputSnake = ItemChoiceInput
    ItemInteractionInputSnake = ItemInteractionInput
    LearningObjectiveSetInputSnake = LearningObjectiveSetInput
    ItemMetadataInputSnake = ItemMetadataInput
    ModalFeedbackInputSnake = ModalFeedbackInput
    OutcomeDeclarationInputSnake = OutcomeDeclarationInput
    ResponseDeclarationInputSnake = ResponseDeclarationInput
    InlineFeedbackInputSnake = InlineFeedbackInput
    ResponseProcessingInputSnake = ResponseProcessingInput
    AssessmentItemInputSnake = AssessmentItemInput
    TestOutcomeDeclarationInputSnake = TestOutcomeDeclarationInput
    SectionInputSnake = SectionInput
    ItemRefElementInputSnake = ItemRefElementInput
    SectionElementInputSnake = SectionElementInput
    TestPartAttributesInputSnake = TestPartAttributesInput
    TestPartElementInputSnake = TestPartElementInput
    TestPartContentInputSnake = TestPartContentInput
    TestPartInputSnake = TestPartInput
    AssessmentTestInputSnake = AssessmentTestInput
    LessonFeedbackInputSnake = LessonFeedbackInput
    StimulusInputSnake = StimulusInput
    ValidateBatchInputSnake = ValidateBatchInput
    ValidateInputSnake = ValidateInput
    SearchAssessmentTestsParamsSnake = SearchAssessmentTestsParams
    SearchTestPartsParamsSnake = SearchTestPartsParams

CreateAssessmentItemPayload: TypeAlias = AssessmentItemInput | AssessmentItemInputSnake | AssessmentItemXmlInput
UpdateAssessmentItemPayload: TypeAlias = AssessmentItemInput | AssessmentItemInputSnake | AssessmentItemXmlInput
