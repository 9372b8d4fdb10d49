"""Documented import name of `timeback_kit.services.qti`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentItem",
    "AssessmentItemContent",
    "AssessmentItemInput",
    "AssessmentItemRef",
    "AssessmentItemRefInput",
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
    "CatalogInfoInput",
    "CorrectResponse",
    "CorrectResponseElement",
    "CorrectResponseInput",
    "CreateAssessmentItemPayload",
    "DeclarationAttributes",
    "DefaultValue",
    "DefaultValueElement",
    "DefaultValueInput",
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
    "ModalFeedback",
    "ModalFeedbackInput",
    "OutcomeAttributes",
    "OutcomeDeclaration",
    "OutcomeDeclarationInput",
    "ProcessResponseInput",
    "ProcessResponseResult",
    "Question",
    "QuestionReference",
    "QuestionsResponse",
    "ReorderItemsInput",
    "ResponseDeclaration",
    "ResponseDeclarationInput",
    "ResponseElement",
    "ResponseFeedback",
    "ResponseProcessing",
    "ResponseProcessingInput",
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
    "StylesheetInput",
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
    "UpdateAssessmentItemPayload",
    "ValidateBatchInput",
    "ValidateInput",
    "ValidationResult",
]

if TYPE_CHECKING:
    from timeback_kit.services.qti import AssessmentItem as AssessmentItem
    from timeback_kit.services.qti import AssessmentItemContent as AssessmentItemContent
    from timeback_kit.services.qti import AssessmentItemInput as AssessmentItemInput
    from timeback_kit.services.qti import AssessmentItemRef as AssessmentItemRef
    from timeback_kit.services.qti import AssessmentItemRefInput as AssessmentItemRefInput
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
    from timeback_kit.services.qti import CatalogInfoInput as CatalogInfoInput
    from timeback_kit.services.qti import CorrectResponse as CorrectResponse
    from timeback_kit.services.qti import CorrectResponseElement as CorrectResponseElement
    from timeback_kit.services.qti import CorrectResponseInput as CorrectResponseInput
    from timeback_kit.services.qti import CreateAssessmentItemPayload as CreateAssessmentItemPayload
    from timeback_kit.services.qti import DeclarationAttributes as DeclarationAttributes
    from timeback_kit.services.qti import DefaultValue as DefaultValue
    from timeback_kit.services.qti import DefaultValueElement as DefaultValueElement
    from timeback_kit.services.qti import DefaultValueInput as DefaultValueInput
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
    from timeback_kit.services.qti import ItemMetadataInput as ItemMetadataInput
    from timeback_kit.services.qti import ItemOutcomeElement as ItemOutcomeElement
    from timeback_kit.services.qti import ItemQuestionStructureInput as ItemQuestionStructureInput
    from timeback_kit.services.qti import ItemRefAttributes as ItemRefAttributes
    from timeback_kit.services.qti import ItemRefAttributesInput as ItemRefAttributesInput
    from timeback_kit.services.qti import ItemRefElement as ItemRefElement
    from timeback_kit.services.qti import ItemRefElementInput as ItemRefElementInput
    from timeback_kit.services.qti import ItemRubricInput as ItemRubricInput
    from timeback_kit.services.qti import ItemStimulusInput as ItemStimulusInput
    from timeback_kit.services.qti import LearningObjectiveSet as LearningObjectiveSet
    from timeback_kit.services.qti import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_kit.services.qti import LessonFeedback as LessonFeedback
    from timeback_kit.services.qti import LessonFeedbackInput as LessonFeedbackInput
    from timeback_kit.services.qti import ModalFeedback as ModalFeedback
    from timeback_kit.services.qti import ModalFeedbackInput as ModalFeedbackInput
    from timeback_kit.services.qti import OutcomeAttributes as OutcomeAttributes
    from timeback_kit.services.qti import OutcomeDeclaration as OutcomeDeclaration
    from timeback_kit.services.qti import OutcomeDeclarationInput as OutcomeDeclarationInput
    from timeback_kit.services.qti import ProcessResponseInput as ProcessResponseInput
    from timeback_kit.services.qti import ProcessResponseResult as ProcessResponseResult
    from timeback_kit.services.qti import Question as Question
    from timeback_kit.services.qti import QuestionReference as QuestionReference
    from timeback_kit.services.qti import QuestionsResponse as QuestionsResponse
    from timeback_kit.services.qti import ReorderItemsInput as ReorderItemsInput
    from timeback_kit.services.qti import ResponseDeclaration as ResponseDeclaration
    from timeback_kit.services.qti import ResponseDeclarationInput as ResponseDeclarationInput
    from timeback_kit.services.qti import ResponseElement as ResponseElement
    from timeback_kit.services.qti import ResponseFeedback as ResponseFeedback
    from timeback_kit.services.qti import ResponseProcessing as ResponseProcessing
    from timeback_kit.services.qti import ResponseProcessingInput as ResponseProcessingInput
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
    from timeback_kit.services.qti import StylesheetInput as StylesheetInput
    from timeback_kit.services.qti import TestAttributes as TestAttributes
    from timeback_kit.services.qti import TestElement as TestElement
    from timeback_kit.services.qti import TestMetadataInput as TestMetadataInput
    from timeback_kit.services.qti import TestOutcomeDeclaration as TestOutcomeDeclaration
    from timeback_kit.services.qti import TestOutcomeDeclarationInput as TestOutcomeDeclarationInput
    from timeback_kit.services.qti import TestOutcomeElement as TestOutcomeElement
    from timeback_kit.services.qti import TestPart as TestPart
    from timeback_kit.services.qti import TestPartAttributes as TestPartAttributes
    from timeback_kit.services.qti import TestPartAttributesInput as TestPartAttributesInput
    from timeback_kit.services.qti import TestPartContent as TestPartContent
    from timeback_kit.services.qti import TestPartContentInput as TestPartContentInput
    from timeback_kit.services.qti import TestPartElement as TestPartElement
    from timeback_kit.services.qti import TestPartElementInput as TestPartElementInput
    from timeback_kit.services.qti import TestPartInput as TestPartInput
    from timeback_kit.services.qti import UpdateAssessmentItemPayload as UpdateAssessmentItemPayload
    from timeback_kit.services.qti import ValidateBatchInput as ValidateBatchInput
    from timeback_kit.services.qti import ValidateInput as ValidateInput
    from timeback_kit.services.qti import ValidationResult as ValidationResult
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti": __all__,
        },
    )
