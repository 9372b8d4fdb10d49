"""Names of the published `timeback-qti` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, Literal, TypedDict

from timeback_api.qti.models import Feedback as FeedbackBlock
from timeback_api.qti.models import Feedback as FeedbackInline
from timeback_api.qti.models import InlineFeedback as InlineFeedbackConfig
from timeback_api.qti.models import Question as QuestionWithItem
from timeback_api.qti.models import ResponseFeedback as ProcessResponseFeedback
from timeback_api.qti.models import Section as AssessmentSection
from timeback_common._published.filters import FieldCondition as FieldCondition
from timeback_common._published.filters import FieldOperators as FieldOperators
from timeback_common._published.filters import FilterValue as FilterValue
from timeback_kit.runtime.filters import Where as WhereClause
from timeback_kit.runtime.filters import where_to_filter as where_to_filter
from timeback_kit.runtime.paging import Page as ListResponse
from timeback_kit.services.qti.items import QtiFeedback as QtiInlineFeedback
from timeback_kit.services.qti.items import QtiFeedback as QtiModalFeedback
from timeback_kit.services.qti.items import QtiInteraction as QtiInteractionAttributes
from timeback_kit.version import __version__ as __version__

__all__ = [
    "AssessmentItemInteractionInput",
    "AssessmentItemRefInput",
    "AssessmentItemType",
    "AssessmentSection",
    "AssessmentSectionInput",
    "BaseType",
    "Cardinality",
    "CatalogInfoInput",
    "CorrectResponseInput",
    "CreateAssessmentItemInput",
    "CreateAssessmentItemMetadataInput",
    "CreateAssessmentItemXmlInput",
    "CreateAssessmentTestInput",
    "CreateStimulusInput",
    "DefaultValueInput",
    "Difficulty",
    "FeedbackBlock",
    "FeedbackBlockInput",
    "FeedbackInline",
    "FeedbackInlineInput",
    "FeedbackType",
    "FieldCondition",
    "FieldOperators",
    "FilterValue",
    "Grade",
    "InlineFeedbackConfig",
    "InlineFeedbackConfigInput",
    "InteractionAttributesInput",
    "InteractionChoiceInput",
    "ItemMetadataInput",
    "LearningObjectiveSetInput",
    "ListAssessmentItemsParams",
    "ListAssessmentTestsParams",
    "ListParams",
    "ListResponse",
    "ModalFeedbackInput",
    "NavigationMode",
    "OutcomeDeclarationInput",
    "ProcessResponseFeedback",
    "ProcessResponseInput",
    "QtiInlineFeedback",
    "QtiInteractionAttributes",
    "QtiModalFeedback",
    "QuestionStructureInput",
    "QuestionWithItem",
    "ReorderItemsInput",
    "ResponseDeclarationInput",
    "ResponseProcessingInput",
    "RubricInput",
    "ShowHide",
    "SortOrder",
    "StimulusReferenceInput",
    "StylesheetInput",
    "SubmissionMode",
    "SubmitLessonFeedbackInput",
    "TestOutcomeDeclarationInput",
    "TestPartInput",
    "UpdateAssessmentItemInput",
    "UpdateAssessmentTestInput",
    "UpdateStimulusInput",
    "UpdateTestMetadataInput",
    "ValidateBatchInput",
    "ValidateInput",
    "ValidationSchema",
    "WhereClause",
    "__version__",
    "where_to_filter",
]

if TYPE_CHECKING:
    from timeback_api.qti.inputs import AssessmentItemInput as CreateAssessmentItemInput
    from timeback_api.qti.inputs import AssessmentItemInput as CreateAssessmentItemMetadataInput
    from timeback_api.qti.inputs import AssessmentItemInput as UpdateAssessmentItemInput
    from timeback_api.qti.inputs import AssessmentItemRefInput as AssessmentItemRefInput
    from timeback_api.qti.inputs import AssessmentItemXmlInput as CreateAssessmentItemXmlInput
    from timeback_api.qti.inputs import AssessmentTestInput as CreateAssessmentTestInput
    from timeback_api.qti.inputs import AssessmentTestInput as UpdateAssessmentTestInput
    from timeback_api.qti.inputs import CatalogInfoInput as CatalogInfoInput
    from timeback_api.qti.inputs import CorrectResponseInput as CorrectResponseInput
    from timeback_api.qti.inputs import DefaultValueInput as DefaultValueInput
    from timeback_api.qti.inputs import FeedbackInput as FeedbackBlockInput
    from timeback_api.qti.inputs import FeedbackInput as FeedbackInlineInput
    from timeback_api.qti.inputs import InlineFeedbackInput as InlineFeedbackConfigInput
    from timeback_api.qti.inputs import ItemMetadataInput as ItemMetadataInput
    from timeback_api.qti.inputs import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_api.qti.inputs import LessonFeedbackInput as SubmitLessonFeedbackInput
    from timeback_api.qti.inputs import ModalFeedbackInput as ModalFeedbackInput
    from timeback_api.qti.inputs import OutcomeDeclarationInput as OutcomeDeclarationInput
    from timeback_api.qti.inputs import ProcessResponseInput as ProcessResponseInput
    from timeback_api.qti.inputs import ReorderItemsInput as ReorderItemsInput
    from timeback_api.qti.inputs import ResponseDeclarationInput as ResponseDeclarationInput
    from timeback_api.qti.inputs import ResponseProcessingInput as ResponseProcessingInput
    from timeback_api.qti.inputs import SearchAssessmentItemsParams as ListAssessmentItemsParams
    from timeback_api.qti.inputs import SearchAssessmentTestsParams as ListAssessmentTestsParams
    from timeback_api.qti.inputs import SearchStimuliParams as ListParams
    from timeback_api.qti.inputs import SectionInput as AssessmentSectionInput
    from timeback_api.qti.inputs import StimulusInput as CreateStimulusInput
    from timeback_api.qti.inputs import StimulusInput as UpdateStimulusInput
    from timeback_api.qti.inputs import StylesheetInput as StylesheetInput
    from timeback_api.qti.inputs import TestMetadataInput as UpdateTestMetadataInput
    from timeback_api.qti.inputs import TestOutcomeDeclarationInput as TestOutcomeDeclarationInput
    from timeback_api.qti.inputs import TestPartInput as TestPartInput
    from timeback_api.qti.inputs import ValidateBatchInput as ValidateBatchInput
    from timeback_api.qti.inputs import ValidateInput as ValidateInput

    class AssessmentItemInteractionInput(TypedDict, total=False):
        type: "str"
        responseIdentifier: "str"
        shuffle: "bool"
        maxChoices: "int"
        attributes: "InteractionAttributesInput"
        questionStructure: "QuestionStructureInput"

    InteractionAttributesInput = TypedDict(
        "InteractionAttributesInput",
        {
            "expected-length": int,
            "pattern-mask": str,
            "placeholder": str,
        },
        total=False,
    )

    class InteractionChoiceInput(TypedDict, total=False):
        identifier: "str"
        content: "str"
        feedbackInline: "str"
        feedbackOutcomeIdentifier: "str"

    class QuestionStructureInput(TypedDict, total=False):
        prompt: "str"
        choices: "list[InteractionChoiceInput]"

    class RubricInput(TypedDict, total=False):
        use: "str"
        view: "str"
        body: "str"

    class StimulusReferenceInput(TypedDict, total=False):
        identifier: "str"
        href: "str"
        title: "str"

else:
    from timeback_api.qti import inputs
    from timeback_common._published.inputs import input_class

    AssessmentItemRefInput = input_class(
        "AssessmentItemRefInput", __name__, inputs.AssessmentItemRefInput.__annotations__
    )
    AssessmentSectionInput = input_class("AssessmentSectionInput", __name__, inputs.SectionInput.__annotations__)
    CatalogInfoInput = input_class("CatalogInfoInput", __name__, inputs.CatalogInfoInput.__annotations__)
    CorrectResponseInput = input_class("CorrectResponseInput", __name__, inputs.CorrectResponseInput.__annotations__)
    CreateAssessmentItemInput = input_class(
        "CreateAssessmentItemInput", __name__, inputs.AssessmentItemInput.__annotations__
    )
    CreateAssessmentItemMetadataInput = input_class(
        "CreateAssessmentItemMetadataInput", __name__, inputs.AssessmentItemInput.__annotations__
    )
    CreateAssessmentItemXmlInput = input_class(
        "CreateAssessmentItemXmlInput", __name__, inputs.AssessmentItemXmlInput.__annotations__
    )
    CreateAssessmentTestInput = input_class(
        "CreateAssessmentTestInput", __name__, inputs.AssessmentTestInput.__annotations__
    )
    CreateStimulusInput = input_class("CreateStimulusInput", __name__, inputs.StimulusInput.__annotations__)
    DefaultValueInput = input_class("DefaultValueInput", __name__, inputs.DefaultValueInput.__annotations__)
    FeedbackBlockInput = input_class(
        "FeedbackBlockInput", __name__, inputs.FeedbackInput.__annotations__, {"class_names": "class"}
    )
    FeedbackInlineInput = input_class(
        "FeedbackInlineInput", __name__, inputs.FeedbackInput.__annotations__, {"class_names": "class"}
    )
    InlineFeedbackConfigInput = input_class(
        "InlineFeedbackConfigInput", __name__, inputs.InlineFeedbackInput.__annotations__
    )
    ItemMetadataInput = input_class("ItemMetadataInput", __name__, inputs.ItemMetadataInput.__annotations__)
    LearningObjectiveSetInput = input_class(
        "LearningObjectiveSetInput", __name__, inputs.LearningObjectiveSetInput.__annotations__
    )
    ListAssessmentItemsParams = input_class(
        "ListAssessmentItemsParams", __name__, inputs.SearchAssessmentItemsParams.__annotations__
    )
    ListAssessmentTestsParams = input_class(
        "ListAssessmentTestsParams", __name__, inputs.SearchAssessmentTestsParams.__annotations__
    )
    ListParams = input_class("ListParams", __name__, inputs.SearchStimuliParams.__annotations__)
    ModalFeedbackInput = input_class("ModalFeedbackInput", __name__, inputs.ModalFeedbackInput.__annotations__)
    OutcomeDeclarationInput = input_class(
        "OutcomeDeclarationInput", __name__, inputs.OutcomeDeclarationInput.__annotations__
    )
    ProcessResponseInput = input_class("ProcessResponseInput", __name__, inputs.ProcessResponseInput.__annotations__)
    ReorderItemsInput = input_class("ReorderItemsInput", __name__, inputs.ReorderItemsInput.__annotations__)
    ResponseDeclarationInput = input_class(
        "ResponseDeclarationInput", __name__, inputs.ResponseDeclarationInput.__annotations__
    )
    ResponseProcessingInput = input_class(
        "ResponseProcessingInput", __name__, inputs.ResponseProcessingInput.__annotations__
    )
    StylesheetInput = input_class("StylesheetInput", __name__, inputs.StylesheetInput.__annotations__)
    SubmitLessonFeedbackInput = input_class(
        "SubmitLessonFeedbackInput", __name__, inputs.LessonFeedbackInput.__annotations__
    )
    TestOutcomeDeclarationInput = input_class(
        "TestOutcomeDeclarationInput", __name__, inputs.TestOutcomeDeclarationInput.__annotations__
    )
    TestPartInput = input_class("TestPartInput", __name__, inputs.TestPartInput.__annotations__)
    UpdateAssessmentItemInput = input_class(
        "UpdateAssessmentItemInput", __name__, inputs.AssessmentItemInput.__annotations__
    )
    UpdateAssessmentTestInput = input_class(
        "UpdateAssessmentTestInput", __name__, inputs.AssessmentTestInput.__annotations__
    )
    UpdateStimulusInput = input_class("UpdateStimulusInput", __name__, inputs.StimulusInput.__annotations__)
    UpdateTestMetadataInput = input_class("UpdateTestMetadataInput", __name__, inputs.TestMetadataInput.__annotations__)
    ValidateBatchInput = input_class(
        "ValidateBatchInput", __name__, inputs.ValidateBatchInput.__annotations__, {"schema_type": "schema"}
    )
    ValidateInput = input_class(
        "ValidateInput", __name__, inputs.ValidateInput.__annotations__, {"schema_type": "schema"}
    )
    AssessmentItemInteractionInput = input_class(
        "AssessmentItemInteractionInput",
        __name__,
        [
            "type",
            "responseIdentifier",
            "shuffle",
            "maxChoices",
            "attributes",
            "questionStructure",
        ],
    )
    InteractionAttributesInput = input_class(
        "InteractionAttributesInput",
        __name__,
        [
            "expected-length",
            "pattern-mask",
            "placeholder",
        ],
    )
    InteractionChoiceInput = input_class(
        "InteractionChoiceInput",
        __name__,
        [
            "identifier",
            "content",
            "feedbackInline",
            "feedbackOutcomeIdentifier",
        ],
    )
    QuestionStructureInput = input_class(
        "QuestionStructureInput",
        __name__,
        [
            "prompt",
            "choices",
        ],
    )
    RubricInput = input_class(
        "RubricInput",
        __name__,
        [
            "use",
            "view",
            "body",
        ],
    )
    StimulusReferenceInput = input_class(
        "StimulusReferenceInput",
        __name__,
        [
            "identifier",
            "href",
            "title",
        ],
    )

AssessmentItemType = Literal[
    "choice",
    "text-entry",
    "extended-text",
    "inline-choice",
    "match",
    "order",
    "associate",
    "select-point",
    "graphic-order",
    "graphic-associate",
    "graphic-gap-match",
    "hotspot",
    "hottext",
    "slider",
    "drawing",
    "media",
    "upload",
]
BaseType = Literal[
    "identifier",
    "boolean",
    "integer",
    "float",
    "string",
    "point",
    "pair",
    "directedPair",
    "duration",
    "file",
    "uri",
]
Cardinality = Literal[
    "single",
    "multiple",
    "ordered",
    "record",
]
Difficulty = Literal[
    "easy",
    "medium",
    "hard",
]
FeedbackType = Literal[
    "QUESTION",
    "LESSON",
]
Grade = Literal[
    -1,
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
]
NavigationMode = Literal[
    "linear",
    "nonlinear",
]
ShowHide = Literal[
    "show",
    "hide",
]
SortOrder = Literal[
    "asc",
    "desc",
]
SubmissionMode = Literal[
    "individual",
    "simultaneous",
]
ValidationSchema = Literal[
    "test",
    "item",
    "stimulus",
]
