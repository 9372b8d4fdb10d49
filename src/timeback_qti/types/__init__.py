"""Documented import name of `timeback_kit.services.qti`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentItem",
    "AssessmentItemContent",
    "AssessmentItemInput",
    "AssessmentItemInteractionInput",
    "AssessmentItemRef",
    "AssessmentItemRefInput",
    "AssessmentItemType",
    "AssessmentItemXmlInput",
    "AssessmentSection",
    "AssessmentSectionInput",
    "AssessmentTest",
    "AssessmentTestContent",
    "AssessmentTestInput",
    "BaseType",
    "BatchValidationResult",
    "CardAttributes",
    "CardElement",
    "Cardinality",
    "CatalogAttributes",
    "CatalogElement",
    "CatalogInfo",
    "CatalogInfoElement",
    "CatalogInfoInput",
    "CorrectResponse",
    "CorrectResponseElement",
    "CorrectResponseInput",
    "CreateAssessmentItemInput",
    "CreateAssessmentItemMetadataInput",
    "CreateAssessmentItemPayload",
    "CreateAssessmentItemXmlInput",
    "CreateAssessmentTestInput",
    "CreateStimulusInput",
    "DeclarationAttributes",
    "DefaultValue",
    "DefaultValueElement",
    "DefaultValueInput",
    "DeleteResponse",
    "Difficulty",
    "Feedback",
    "FeedbackBlock",
    "FeedbackBlockInput",
    "FeedbackInline",
    "FeedbackInlineInput",
    "FeedbackInput",
    "FeedbackType",
    "Grade",
    "InlineFeedback",
    "InlineFeedbackConfig",
    "InlineFeedbackConfigInput",
    "InlineFeedbackInput",
    "InteractionAttributesInput",
    "InteractionChoiceInput",
    "ItemAttributes",
    "ItemChoiceInput",
    "ItemElement",
    "ItemInteractionInput",
    "ItemMetadata",
    "ItemMetadataInput",
    "ItemOutcomeElement",
    "ItemQuestionStructureInput",
    "ItemRefAttributes",
    "ItemRefAttributesInput",
    "ItemRefElement",
    "ItemRefElementInput",
    "ItemRubricInput",
    "ItemStimulusInput",
    "LearningObjectiveSet",
    "LearningObjectiveSetInput",
    "LessonFeedback",
    "LessonFeedbackInput",
    "ListAssessmentItemsParams",
    "ListAssessmentTestsParams",
    "ListParams",
    "ListResponse",
    "ModalFeedback",
    "ModalFeedbackInput",
    "NavigationMode",
    "OutcomeAttributes",
    "OutcomeDeclaration",
    "OutcomeDeclarationInput",
    "ProcessResponseFeedback",
    "ProcessResponseInput",
    "ProcessResponseResult",
    "Question",
    "QuestionReference",
    "QuestionStructureInput",
    "QuestionWithItem",
    "QuestionsResponse",
    "ReorderItemsInput",
    "ResponseDeclaration",
    "ResponseDeclarationInput",
    "ResponseElement",
    "ResponseFeedback",
    "ResponseProcessing",
    "ResponseProcessingInput",
    "RubricInput",
    "SearchAssessmentItemsParams",
    "SearchAssessmentTestsParams",
    "SearchSectionsParams",
    "SearchStimuliParams",
    "SearchTestPartsParams",
    "Section",
    "SectionAttributes",
    "SectionAttributesInput",
    "SectionElement",
    "SectionElementInput",
    "SectionInput",
    "ShowHide",
    "SortOrder",
    "Stimulus",
    "StimulusAttributes",
    "StimulusContent",
    "StimulusElement",
    "StimulusInput",
    "StimulusRefAttributes",
    "StimulusRefElement",
    "StimulusReferenceInput",
    "Stylesheet",
    "StylesheetElement",
    "StylesheetInput",
    "SubmissionMode",
    "SubmitLessonFeedbackInput",
    "TestAttributes",
    "TestElement",
    "TestMetadataInput",
    "TestOutcomeDeclaration",
    "TestOutcomeDeclarationInput",
    "TestOutcomeElement",
    "TestPart",
    "TestPartAttributes",
    "TestPartAttributesInput",
    "TestPartContent",
    "TestPartContentInput",
    "TestPartElement",
    "TestPartElementInput",
    "TestPartInput",
    "UpdateAssessmentItemInput",
    "UpdateAssessmentItemPayload",
    "UpdateAssessmentTestInput",
    "UpdateStimulusInput",
    "UpdateTestMetadataInput",
    "ValidateBatchInput",
    "ValidateInput",
    "ValidationResult",
    "ValidationSchema",
]

if TYPE_CHECKING:
    from timeback_kit.services.qti import AssessmentItem as AssessmentItem
    from timeback_kit.services.qti import AssessmentItemContent as AssessmentItemContent
    from timeback_kit.services.qti import AssessmentItemInput as AssessmentItemInput
    from timeback_kit.services.qti import AssessmentItemRef as AssessmentItemRef
    from timeback_kit.services.qti import AssessmentItemXmlInput as AssessmentItemXmlInput
    from timeback_kit.services.qti import AssessmentTest as AssessmentTest
    from timeback_kit.services.qti import AssessmentTestContent as AssessmentTestContent
    from timeback_kit.services.qti import AssessmentTestInput as AssessmentTestInput
    from timeback_kit.services.qti import BatchValidationResult as BatchValidationResult
    from timeback_kit.services.qti import CardAttributes as CardAttributes
    from timeback_kit.services.qti import CardElement as CardElement
    from timeback_kit.services.qti import CatalogAttributes as CatalogAttributes
    from timeback_kit.services.qti import CatalogElement as CatalogElement
    from timeback_kit.services.qti import CatalogInfo as CatalogInfo
    from timeback_kit.services.qti import CatalogInfoElement as CatalogInfoElement
    from timeback_kit.services.qti import CorrectResponse as CorrectResponse
    from timeback_kit.services.qti import CorrectResponseElement as CorrectResponseElement
    from timeback_kit.services.qti import CreateAssessmentItemPayload as CreateAssessmentItemPayload
    from timeback_kit.services.qti import DeclarationAttributes as DeclarationAttributes
    from timeback_kit.services.qti import DefaultValue as DefaultValue
    from timeback_kit.services.qti import DefaultValueElement as DefaultValueElement
    from timeback_kit.services.qti import DeleteResponse as DeleteResponse
    from timeback_kit.services.qti import Feedback as Feedback
    from timeback_kit.services.qti import FeedbackInput as FeedbackInput
    from timeback_kit.services.qti import InlineFeedback as InlineFeedback
    from timeback_kit.services.qti import InlineFeedbackInput as InlineFeedbackInput
    from timeback_kit.services.qti import ItemAttributes as ItemAttributes
    from timeback_kit.services.qti import ItemChoiceInput as ItemChoiceInput
    from timeback_kit.services.qti import ItemElement as ItemElement
    from timeback_kit.services.qti import ItemInteractionInput as ItemInteractionInput
    from timeback_kit.services.qti import ItemMetadata as ItemMetadata
    from timeback_kit.services.qti import ItemOutcomeElement as ItemOutcomeElement
    from timeback_kit.services.qti import ItemQuestionStructureInput as ItemQuestionStructureInput
    from timeback_kit.services.qti import ItemRefAttributes as ItemRefAttributes
    from timeback_kit.services.qti import ItemRefAttributesInput as ItemRefAttributesInput
    from timeback_kit.services.qti import ItemRefElement as ItemRefElement
    from timeback_kit.services.qti import ItemRefElementInput as ItemRefElementInput
    from timeback_kit.services.qti import ItemRubricInput as ItemRubricInput
    from timeback_kit.services.qti import ItemStimulusInput as ItemStimulusInput
    from timeback_kit.services.qti import LearningObjectiveSet as LearningObjectiveSet
    from timeback_kit.services.qti import LessonFeedback as LessonFeedback
    from timeback_kit.services.qti import LessonFeedbackInput as LessonFeedbackInput
    from timeback_kit.services.qti import ModalFeedback as ModalFeedback
    from timeback_kit.services.qti import OutcomeAttributes as OutcomeAttributes
    from timeback_kit.services.qti import OutcomeDeclaration as OutcomeDeclaration
    from timeback_kit.services.qti import ProcessResponseResult as ProcessResponseResult
    from timeback_kit.services.qti import Question as Question
    from timeback_kit.services.qti import QuestionReference as QuestionReference
    from timeback_kit.services.qti import QuestionsResponse as QuestionsResponse
    from timeback_kit.services.qti import ResponseDeclaration as ResponseDeclaration
    from timeback_kit.services.qti import ResponseElement as ResponseElement
    from timeback_kit.services.qti import ResponseFeedback as ResponseFeedback
    from timeback_kit.services.qti import ResponseProcessing as ResponseProcessing
    from timeback_kit.services.qti import SearchAssessmentItemsParams as SearchAssessmentItemsParams
    from timeback_kit.services.qti import SearchAssessmentTestsParams as SearchAssessmentTestsParams
    from timeback_kit.services.qti import SearchSectionsParams as SearchSectionsParams
    from timeback_kit.services.qti import SearchStimuliParams as SearchStimuliParams
    from timeback_kit.services.qti import SearchTestPartsParams as SearchTestPartsParams
    from timeback_kit.services.qti import Section as Section
    from timeback_kit.services.qti import SectionAttributes as SectionAttributes
    from timeback_kit.services.qti import SectionAttributesInput as SectionAttributesInput
    from timeback_kit.services.qti import SectionElement as SectionElement
    from timeback_kit.services.qti import SectionElementInput as SectionElementInput
    from timeback_kit.services.qti import SectionInput as SectionInput
    from timeback_kit.services.qti import Stimulus as Stimulus
    from timeback_kit.services.qti import StimulusAttributes as StimulusAttributes
    from timeback_kit.services.qti import StimulusContent as StimulusContent
    from timeback_kit.services.qti import StimulusElement as StimulusElement
    from timeback_kit.services.qti import StimulusInput as StimulusInput
    from timeback_kit.services.qti import StimulusRefAttributes as StimulusRefAttributes
    from timeback_kit.services.qti import StimulusRefElement as StimulusRefElement
    from timeback_kit.services.qti import Stylesheet as Stylesheet
    from timeback_kit.services.qti import StylesheetElement as StylesheetElement
    from timeback_kit.services.qti import TestAttributes as TestAttributes
    from timeback_kit.services.qti import TestElement as TestElement
    from timeback_kit.services.qti import TestMetadataInput as TestMetadataInput
    from timeback_kit.services.qti import TestOutcomeDeclaration as TestOutcomeDeclaration
    from timeback_kit.services.qti import TestOutcomeElement as TestOutcomeElement
    from timeback_kit.services.qti import TestPart as TestPart
    from timeback_kit.services.qti import TestPartAttributes as TestPartAttributes
    from timeback_kit.services.qti import TestPartAttributesInput as TestPartAttributesInput
    from timeback_kit.services.qti import TestPartContent as TestPartContent
    from timeback_kit.services.qti import TestPartContentInput as TestPartContentInput
    from timeback_kit.services.qti import TestPartElement as TestPartElement
    from timeback_kit.services.qti import TestPartElementInput as TestPartElementInput
    from timeback_kit.services.qti import UpdateAssessmentItemPayload as UpdateAssessmentItemPayload
    from timeback_kit.services.qti import ValidationResult as ValidationResult
    from timeback_qti._published_names import AssessmentItemInteractionInput as AssessmentItemInteractionInput
    from timeback_qti._published_names import AssessmentItemRefInput as AssessmentItemRefInput
    from timeback_qti._published_names import AssessmentItemType as AssessmentItemType
    from timeback_qti._published_names import AssessmentSection as AssessmentSection
    from timeback_qti._published_names import AssessmentSectionInput as AssessmentSectionInput
    from timeback_qti._published_names import BaseType as BaseType
    from timeback_qti._published_names import Cardinality as Cardinality
    from timeback_qti._published_names import CatalogInfoInput as CatalogInfoInput
    from timeback_qti._published_names import CorrectResponseInput as CorrectResponseInput
    from timeback_qti._published_names import CreateAssessmentItemInput as CreateAssessmentItemInput
    from timeback_qti._published_names import CreateAssessmentItemMetadataInput as CreateAssessmentItemMetadataInput
    from timeback_qti._published_names import CreateAssessmentItemXmlInput as CreateAssessmentItemXmlInput
    from timeback_qti._published_names import CreateAssessmentTestInput as CreateAssessmentTestInput
    from timeback_qti._published_names import CreateStimulusInput as CreateStimulusInput
    from timeback_qti._published_names import DefaultValueInput as DefaultValueInput
    from timeback_qti._published_names import Difficulty as Difficulty
    from timeback_qti._published_names import FeedbackBlock as FeedbackBlock
    from timeback_qti._published_names import FeedbackBlockInput as FeedbackBlockInput
    from timeback_qti._published_names import FeedbackInline as FeedbackInline
    from timeback_qti._published_names import FeedbackInlineInput as FeedbackInlineInput
    from timeback_qti._published_names import FeedbackType as FeedbackType
    from timeback_qti._published_names import Grade as Grade
    from timeback_qti._published_names import InlineFeedbackConfig as InlineFeedbackConfig
    from timeback_qti._published_names import InlineFeedbackConfigInput as InlineFeedbackConfigInput
    from timeback_qti._published_names import InteractionAttributesInput as InteractionAttributesInput
    from timeback_qti._published_names import InteractionChoiceInput as InteractionChoiceInput
    from timeback_qti._published_names import ItemMetadataInput as ItemMetadataInput
    from timeback_qti._published_names import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_qti._published_names import ListAssessmentItemsParams as ListAssessmentItemsParams
    from timeback_qti._published_names import ListAssessmentTestsParams as ListAssessmentTestsParams
    from timeback_qti._published_names import ListParams as ListParams
    from timeback_qti._published_names import ListResponse as ListResponse
    from timeback_qti._published_names import ModalFeedbackInput as ModalFeedbackInput
    from timeback_qti._published_names import NavigationMode as NavigationMode
    from timeback_qti._published_names import OutcomeDeclarationInput as OutcomeDeclarationInput
    from timeback_qti._published_names import ProcessResponseFeedback as ProcessResponseFeedback
    from timeback_qti._published_names import ProcessResponseInput as ProcessResponseInput
    from timeback_qti._published_names import QuestionStructureInput as QuestionStructureInput
    from timeback_qti._published_names import QuestionWithItem as QuestionWithItem
    from timeback_qti._published_names import ReorderItemsInput as ReorderItemsInput
    from timeback_qti._published_names import ResponseDeclarationInput as ResponseDeclarationInput
    from timeback_qti._published_names import ResponseProcessingInput as ResponseProcessingInput
    from timeback_qti._published_names import RubricInput as RubricInput
    from timeback_qti._published_names import ShowHide as ShowHide
    from timeback_qti._published_names import SortOrder as SortOrder
    from timeback_qti._published_names import StimulusReferenceInput as StimulusReferenceInput
    from timeback_qti._published_names import StylesheetInput as StylesheetInput
    from timeback_qti._published_names import SubmissionMode as SubmissionMode
    from timeback_qti._published_names import SubmitLessonFeedbackInput as SubmitLessonFeedbackInput
    from timeback_qti._published_names import TestOutcomeDeclarationInput as TestOutcomeDeclarationInput
    from timeback_qti._published_names import TestPartInput as TestPartInput
    from timeback_qti._published_names import UpdateAssessmentItemInput as UpdateAssessmentItemInput
    from timeback_qti._published_names import UpdateAssessmentTestInput as UpdateAssessmentTestInput
    from timeback_qti._published_names import UpdateStimulusInput as UpdateStimulusInput
    from timeback_qti._published_names import UpdateTestMetadataInput as UpdateTestMetadataInput
    from timeback_qti._published_names import ValidateBatchInput as ValidateBatchInput
    from timeback_qti._published_names import ValidateInput as ValidateInput
    from timeback_qti._published_names import ValidationSchema as ValidationSchema
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti": (
                "AssessmentItem",
                "AssessmentItemContent",
                "AssessmentItemInput",
                "AssessmentItemRef",
                "AssessmentItemXmlInput",
                "AssessmentTest",
                "AssessmentTestContent",
                "AssessmentTestInput",
                "BatchValidationResult",
                "CardAttributes",
                "CardElement",
                "CatalogAttributes",
                "CatalogElement",
                "CatalogInfo",
                "CatalogInfoElement",
                "CorrectResponse",
                "CorrectResponseElement",
                "CreateAssessmentItemPayload",
                "DeclarationAttributes",
                "DefaultValue",
                "DefaultValueElement",
                "DeleteResponse",
                "Feedback",
                "FeedbackInput",
                "InlineFeedback",
                "InlineFeedbackInput",
                "ItemAttributes",
                "ItemChoiceInput",
                "ItemElement",
                "ItemInteractionInput",
                "ItemMetadata",
                "ItemOutcomeElement",
                "ItemQuestionStructureInput",
                "ItemRefAttributes",
                "ItemRefAttributesInput",
                "ItemRefElement",
                "ItemRefElementInput",
                "ItemRubricInput",
                "ItemStimulusInput",
                "LearningObjectiveSet",
                "LessonFeedback",
                "LessonFeedbackInput",
                "ModalFeedback",
                "OutcomeAttributes",
                "OutcomeDeclaration",
                "ProcessResponseResult",
                "Question",
                "QuestionReference",
                "QuestionsResponse",
                "ResponseDeclaration",
                "ResponseElement",
                "ResponseFeedback",
                "ResponseProcessing",
                "SearchAssessmentItemsParams",
                "SearchAssessmentTestsParams",
                "SearchSectionsParams",
                "SearchStimuliParams",
                "SearchTestPartsParams",
                "Section",
                "SectionAttributes",
                "SectionAttributesInput",
                "SectionElement",
                "SectionElementInput",
                "SectionInput",
                "Stimulus",
                "StimulusAttributes",
                "StimulusContent",
                "StimulusElement",
                "StimulusInput",
                "StimulusRefAttributes",
                "StimulusRefElement",
                "Stylesheet",
                "StylesheetElement",
                "TestAttributes",
                "TestElement",
                "TestMetadataInput",
                "TestOutcomeDeclaration",
                "TestOutcomeElement",
                "TestPart",
                "TestPartAttributes",
                "TestPartAttributesInput",
                "TestPartContent",
                "TestPartContentInput",
                "TestPartElement",
                "TestPartElementInput",
                "UpdateAssessmentItemPayload",
                "ValidationResult",
            ),
            "timeback_qti._published_names": (
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
            ),
        },
        submodules=(
            "base",
            "inputs",
            "responses",
        ),
    )
