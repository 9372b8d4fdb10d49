"""Inputs of QTI under Python names, and changes of them: types that only a checker reads."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NotRequired, TypedDict

from .inputs import (
    AssessmentItemRefInput,
    CatalogInfoInput,
    CorrectResponseInput,
    DefaultValueInput,
    FeedbackInput,
    InlineFeedbackInput,
    ItemInteractionInput,
    ItemMetadataInput,
    ItemQuestionStructureInput,
    ItemRefAttributesInput,
    ItemRefElementInput,
    ItemRubricInput,
    ItemStimulusInput,
    LearningObjectiveSetInput,
    ModalFeedbackInput,
    OutcomeDeclarationInput,
    ResponseDeclarationInput,
    ResponseProcessingInput,
    SectionAttributesInput,
    SectionElementInput,
    SectionInput,
    StylesheetInput,
    TestOutcomeDeclarationInput,
    TestPartAttributesInput,
    TestPartContentInput,
    TestPartElementInput,
    TestPartInput,
)


class FeedbackInputSnake(TypedDict):
    """FeedbackInput, under Python names."""

    class_: NotRequired[Sequence[str]]
    content: str
    identifier: str
    outcome_identifier: str
    show_hide: Literal["hide", "show"]


class ItemChoiceInputSnake(TypedDict):
    """ItemChoiceInput, under Python names."""

    content: str
    feedback_inline: NotRequired[str | None]
    feedback_outcome_identifier: NotRequired[str | None]
    identifier: str


class ItemInteractionInputSnake(TypedDict, total=False):
    """ItemInteractionInput, under Python names."""

    attributes: Mapping[str, Any] | None
    max_choices: int | None
    question_structure: ItemQuestionStructureInput | Mapping[str, Any]
    response_identifier: str
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


class LearningObjectiveSetInputSnake(TypedDict):
    """LearningObjectiveSetInput, under Python names."""

    learning_objective_ids: Sequence[str]
    source: str


class ItemMetadataInputSnake(TypedDict, total=False):
    """ItemMetadataInput, under Python names."""

    difficulty: Literal["easy", "hard", "medium"]
    grade: Literal["-1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"]
    learning_objective_set: "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake]"
    subject: str


class ModalFeedbackInputSnake(TypedDict):
    """ModalFeedbackInput, under Python names."""

    content: str
    identifier: str
    outcome_identifier: str
    show_hide: Literal["hide", "show"]
    title: str


class OutcomeDeclarationInputSnake(TypedDict):
    """OutcomeDeclarationInput, under Python names."""

    base_type: NotRequired[
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


class ResponseDeclarationInputSnake(TypedDict):
    """ResponseDeclarationInput, under Python names."""

    base_type: NotRequired[
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
    correct_response: CorrectResponseInput
    identifier: str


class InlineFeedbackInputSnake(TypedDict):
    """InlineFeedbackInput, under Python names."""

    outcome_identifier: str
    variable_identifier: str


class ResponseProcessingInputSnake(TypedDict):
    """ResponseProcessingInput, under Python names."""

    correct_response_identifier: str
    incorrect_response_identifier: str
    inline_feedback: NotRequired["InlineFeedbackInput | InlineFeedbackInputSnake"]
    outcome_identifier: str
    response_declaration_identifier: str
    template_type: Literal["map_response", "match_correct"]


class AssessmentItemInputSnake(TypedDict):
    """AssessmentItemInput, under Python names."""

    adaptive: NotRequired[bool]
    feedback_block: NotRequired["Sequence[FeedbackInput | FeedbackInputSnake]"]
    feedback_inline: NotRequired["Sequence[FeedbackInput | FeedbackInputSnake]"]
    format: NotRequired[Literal["json"]]
    identifier: str
    interaction: NotRequired["ItemInteractionInput | ItemInteractionInputSnake"]
    metadata: NotRequired["ItemMetadataInput | ItemMetadataInputSnake"]
    modal_feedback: NotRequired["Sequence[ModalFeedbackInput | ModalFeedbackInputSnake]"]
    outcome_declarations: NotRequired["Sequence[OutcomeDeclarationInput | OutcomeDeclarationInputSnake]"]
    post_interaction: NotRequired[str | None]
    pre_interaction: NotRequired[str | None]
    qti_version: NotRequired[str]
    response_declarations: NotRequired["Sequence[ResponseDeclarationInput | ResponseDeclarationInputSnake]"]
    response_processing: NotRequired["ResponseProcessingInput | ResponseProcessingInputSnake"]
    rubrics: NotRequired[Sequence[ItemRubricInput]]
    stimulus: NotRequired[ItemStimulusInput]
    time_dependent: NotRequired[bool]
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


class TestOutcomeDeclarationInputSnake(TypedDict):
    """TestOutcomeDeclarationInput, under Python names."""

    base_type: Literal[
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
    default_value: NotRequired[DefaultValueInput]
    identifier: str
    normal_maximum: NotRequired[float]
    normal_minimum: NotRequired[float]


class SectionInputSnake(TypedDict):
    """SectionInput, under Python names."""

    fixed: NotRequired[bool]
    identifier: NotRequired[Annotated[str, "stated"]]
    qti_assessment_item_ref: NotRequired[Sequence[AssessmentItemRefInput]]
    required: NotRequired[bool]
    sequence: NotRequired[int]
    title: str
    visible: bool


class ItemRefElementInputSnake(TypedDict):
    """ItemRefElementInput, under Python names."""

    attributes: ItemRefAttributesInput


class SectionElementInputSnake(TypedDict):
    """SectionElementInput, under Python names."""

    attributes: SectionAttributesInput
    qti_assessment_item_ref: NotRequired["Sequence[ItemRefElementInput | ItemRefElementInputSnake]"]


class TestPartAttributesInputSnake(TypedDict):
    """TestPartAttributesInput, under Python names."""

    identifier: str
    navigation_mode: str
    submission_mode: str


class TestPartElementInputSnake(TypedDict):
    """TestPartElementInput, under Python names."""

    attributes: "TestPartAttributesInput | TestPartAttributesInputSnake"
    qti_assessment_section: "Sequence[SectionElementInput | SectionElementInputSnake]"


class TestPartContentInputSnake(TypedDict):
    """TestPartContentInput, under Python names."""

    qti_test_part: "TestPartElementInput | TestPartElementInputSnake"


class TestPartInputSnake(TypedDict):
    """TestPartInput, under Python names."""

    content: NotRequired["TestPartContentInput | TestPartContentInputSnake"]
    identifier: NotRequired[Annotated[str, "stated"]]
    navigation_mode: Literal["linear", "nonlinear"]
    qti_assessment_section: "Sequence[SectionInput | SectionInputSnake]"
    raw_xml: NotRequired[str]
    submission_mode: Literal["individual", "simultaneous"]


class AssessmentTestInputSnake(TypedDict):
    """AssessmentTestInput, under Python names."""

    identifier: NotRequired[Annotated[str, "stated"]]
    max_attempts: NotRequired[float]
    metadata: NotRequired[Mapping[str, Any]]
    qti_outcome_declaration: NotRequired["Sequence[TestOutcomeDeclarationInput | TestOutcomeDeclarationInputSnake]"]
    qti_test_part: "Sequence[TestPartInput | TestPartInputSnake]"
    qti_version: NotRequired[str]
    time_limit: NotRequired[float]
    title: str
    tool_name: NotRequired[str]
    tool_version: NotRequired[str]
    tools_enabled: NotRequired[Mapping[str, bool]]


class LessonFeedbackInputSnake(TypedDict):
    """LessonFeedbackInput, under Python names."""

    feedback: str
    human_approved: NotRequired[bool]
    lesson_id: str
    question_id: NotRequired[str]
    user_id: str


class StimulusInputSnake(TypedDict):
    """StimulusInput, under Python names."""

    catalog_info: NotRequired[Sequence[CatalogInfoInput]]
    content: str
    identifier: NotRequired[Annotated[str, "stated"]]
    label: NotRequired[str]
    language: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any]]
    stylesheet: NotRequired[StylesheetInput]
    title: str
    tool_name: NotRequired[str]
    tool_version: NotRequired[str]


class ValidateBatchInputSnake(TypedDict):
    """ValidateBatchInput, under Python names."""

    entity_ids: Sequence[str]
    schema: Literal["item", "stimulus", "test"]
    xml: Sequence[str]


class ValidateInputSnake(TypedDict):
    """ValidateInput, under Python names."""

    entity_id: NotRequired[str]
    schema: Literal["item", "stimulus", "test"]
    xml: NotRequired[str]


SearchAssessmentTestsParamsSnake = TypedDict(
    "SearchAssessmentTestsParamsSnake",
    {
        "filter": str,
        "limit": int,
        "navigation_mode": Literal["linear", "nonlinear"],
        "order": Literal["asc", "desc"],
        "page": int,
        "query": str,
        "sort": Literal["createdAt", "identifier", "title", "updatedAt"],
        "submission_mode": Literal["individual", "simultaneous"],
        "": Mapping[str, Any],
    },
    total=False,
)
"""SearchAssessmentTestsParams, under Python names."""


SearchTestPartsParamsSnake = TypedDict(
    "SearchTestPartsParamsSnake",
    {
        "filter": str,
        "limit": int,
        "navigation_mode": Literal["linear", "nonlinear"],
        "order": Literal["asc", "desc"],
        "page": int,
        "query": str,
        "sort": Literal["createdAt", "identifier", "title", "updatedAt"],
        "submission_mode": Literal["individual", "simultaneous"],
        "": Mapping[str, Any],
    },
    total=False,
)
"""SearchTestPartsParams, under Python names."""
