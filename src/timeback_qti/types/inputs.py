"""Documented import name of `timeback_kit.services.qti`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentItemInput",
    "AssessmentItemInteractionInput",
    "AssessmentItemRefInput",
    "AssessmentItemXmlInput",
    "AssessmentSectionInput",
    "AssessmentTestInput",
    "CatalogInfoInput",
    "CorrectResponseInput",
    "CreateAssessmentItemInput",
    "CreateAssessmentItemMetadataInput",
    "CreateAssessmentItemPayload",
    "CreateAssessmentItemXmlInput",
    "CreateAssessmentTestInput",
    "CreateStimulusInput",
    "DefaultValueInput",
    "FeedbackBlockInput",
    "FeedbackInlineInput",
    "FeedbackInput",
    "InlineFeedbackConfigInput",
    "InlineFeedbackInput",
    "InteractionAttributesInput",
    "InteractionChoiceInput",
    "ItemChoiceInput",
    "ItemInteractionInput",
    "ItemMetadataInput",
    "ItemQuestionStructureInput",
    "ItemRefAttributesInput",
    "ItemRefElementInput",
    "ItemRubricInput",
    "ItemStimulusInput",
    "LearningObjectiveSetInput",
    "LessonFeedbackInput",
    "ListAssessmentItemsParams",
    "ListAssessmentTestsParams",
    "ListParams",
    "ModalFeedbackInput",
    "OutcomeDeclarationInput",
    "ProcessResponseInput",
    "QuestionStructureInput",
    "ReorderItemsInput",
    "ResponseDeclarationInput",
    "ResponseProcessingInput",
    "RubricInput",
    "SearchAssessmentItemsParams",
    "SearchAssessmentTestsParams",
    "SearchSectionsParams",
    "SearchStimuliParams",
    "SearchTestPartsParams",
    "SectionAttributesInput",
    "SectionElementInput",
    "SectionInput",
    "StimulusInput",
    "StimulusReferenceInput",
    "StylesheetInput",
    "SubmitLessonFeedbackInput",
    "TestMetadataInput",
    "TestOutcomeDeclarationInput",
    "TestPartAttributesInput",
    "TestPartContentInput",
    "TestPartElementInput",
    "TestPartInput",
    "UpdateAssessmentItemInput",
    "UpdateAssessmentItemPayload",
    "UpdateAssessmentTestInput",
    "UpdateStimulusInput",
    "UpdateTestMetadataInput",
    "ValidateBatchInput",
    "ValidateInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.qti import AssessmentItemInput as AssessmentItemInput
    from timeback_kit.services.qti import AssessmentItemXmlInput as AssessmentItemXmlInput
    from timeback_kit.services.qti import AssessmentTestInput as AssessmentTestInput
    from timeback_kit.services.qti import CreateAssessmentItemPayload as CreateAssessmentItemPayload
    from timeback_kit.services.qti import FeedbackInput as FeedbackInput
    from timeback_kit.services.qti import InlineFeedbackInput as InlineFeedbackInput
    from timeback_kit.services.qti import ItemChoiceInput as ItemChoiceInput
    from timeback_kit.services.qti import ItemInteractionInput as ItemInteractionInput
    from timeback_kit.services.qti import ItemQuestionStructureInput as ItemQuestionStructureInput
    from timeback_kit.services.qti import ItemRefAttributesInput as ItemRefAttributesInput
    from timeback_kit.services.qti import ItemRefElementInput as ItemRefElementInput
    from timeback_kit.services.qti import ItemRubricInput as ItemRubricInput
    from timeback_kit.services.qti import ItemStimulusInput as ItemStimulusInput
    from timeback_kit.services.qti import LessonFeedbackInput as LessonFeedbackInput
    from timeback_kit.services.qti import SearchAssessmentItemsParams as SearchAssessmentItemsParams
    from timeback_kit.services.qti import SearchAssessmentTestsParams as SearchAssessmentTestsParams
    from timeback_kit.services.qti import SearchSectionsParams as SearchSectionsParams
    from timeback_kit.services.qti import SearchStimuliParams as SearchStimuliParams
    from timeback_kit.services.qti import SearchTestPartsParams as SearchTestPartsParams
    from timeback_kit.services.qti import SectionAttributesInput as SectionAttributesInput
    from timeback_kit.services.qti import SectionElementInput as SectionElementInput
    from timeback_kit.services.qti import SectionInput as SectionInput
    from timeback_kit.services.qti import StimulusInput as StimulusInput
    from timeback_kit.services.qti import TestMetadataInput as TestMetadataInput
    from timeback_kit.services.qti import TestPartAttributesInput as TestPartAttributesInput
    from timeback_kit.services.qti import TestPartContentInput as TestPartContentInput
    from timeback_kit.services.qti import TestPartElementInput as TestPartElementInput
    from timeback_kit.services.qti import UpdateAssessmentItemPayload as UpdateAssessmentItemPayload
    from timeback_qti._published_names import AssessmentItemInteractionInput as AssessmentItemInteractionInput
    from timeback_qti._published_names import AssessmentItemRefInput as AssessmentItemRefInput
    from timeback_qti._published_names import AssessmentSectionInput as AssessmentSectionInput
    from timeback_qti._published_names import CatalogInfoInput as CatalogInfoInput
    from timeback_qti._published_names import CorrectResponseInput as CorrectResponseInput
    from timeback_qti._published_names import CreateAssessmentItemInput as CreateAssessmentItemInput
    from timeback_qti._published_names import CreateAssessmentItemMetadataInput as CreateAssessmentItemMetadataInput
    from timeback_qti._published_names import CreateAssessmentItemXmlInput as CreateAssessmentItemXmlInput
    from timeback_qti._published_names import CreateAssessmentTestInput as CreateAssessmentTestInput
    from timeback_qti._published_names import CreateStimulusInput as CreateStimulusInput
    from timeback_qti._published_names import DefaultValueInput as DefaultValueInput
    from timeback_qti._published_names import FeedbackBlockInput as FeedbackBlockInput
    from timeback_qti._published_names import FeedbackInlineInput as FeedbackInlineInput
    from timeback_qti._published_names import InlineFeedbackConfigInput as InlineFeedbackConfigInput
    from timeback_qti._published_names import InteractionAttributesInput as InteractionAttributesInput
    from timeback_qti._published_names import InteractionChoiceInput as InteractionChoiceInput
    from timeback_qti._published_names import ItemMetadataInput as ItemMetadataInput
    from timeback_qti._published_names import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_qti._published_names import ListAssessmentItemsParams as ListAssessmentItemsParams
    from timeback_qti._published_names import ListAssessmentTestsParams as ListAssessmentTestsParams
    from timeback_qti._published_names import ListParams as ListParams
    from timeback_qti._published_names import ModalFeedbackInput as ModalFeedbackInput
    from timeback_qti._published_names import OutcomeDeclarationInput as OutcomeDeclarationInput
    from timeback_qti._published_names import ProcessResponseInput as ProcessResponseInput
    from timeback_qti._published_names import QuestionStructureInput as QuestionStructureInput
    from timeback_qti._published_names import ReorderItemsInput as ReorderItemsInput
    from timeback_qti._published_names import ResponseDeclarationInput as ResponseDeclarationInput
    from timeback_qti._published_names import ResponseProcessingInput as ResponseProcessingInput
    from timeback_qti._published_names import RubricInput as RubricInput
    from timeback_qti._published_names import StimulusReferenceInput as StimulusReferenceInput
    from timeback_qti._published_names import StylesheetInput as StylesheetInput
    from timeback_qti._published_names import SubmitLessonFeedbackInput as SubmitLessonFeedbackInput
    from timeback_qti._published_names import TestOutcomeDeclarationInput as TestOutcomeDeclarationInput
    from timeback_qti._published_names import TestPartInput as TestPartInput
    from timeback_qti._published_names import UpdateAssessmentItemInput as UpdateAssessmentItemInput
    from timeback_qti._published_names import UpdateAssessmentTestInput as UpdateAssessmentTestInput
    from timeback_qti._published_names import UpdateStimulusInput as UpdateStimulusInput
    from timeback_qti._published_names import UpdateTestMetadataInput as UpdateTestMetadataInput
    from timeback_qti._published_names import ValidateBatchInput as ValidateBatchInput
    from timeback_qti._published_names import ValidateInput as ValidateInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti": (
                "AssessmentItemInput",
                "AssessmentItemXmlInput",
                "AssessmentTestInput",
                "CreateAssessmentItemPayload",
                "FeedbackInput",
                "InlineFeedbackInput",
                "ItemChoiceInput",
                "ItemInteractionInput",
                "ItemQuestionStructureInput",
                "ItemRefAttributesInput",
                "ItemRefElementInput",
                "ItemRubricInput",
                "ItemStimulusInput",
                "LessonFeedbackInput",
                "SearchAssessmentItemsParams",
                "SearchAssessmentTestsParams",
                "SearchSectionsParams",
                "SearchStimuliParams",
                "SearchTestPartsParams",
                "SectionAttributesInput",
                "SectionElementInput",
                "SectionInput",
                "StimulusInput",
                "TestMetadataInput",
                "TestPartAttributesInput",
                "TestPartContentInput",
                "TestPartElementInput",
                "UpdateAssessmentItemPayload",
            ),
            "timeback_qti._published_names": (
                "AssessmentItemInteractionInput",
                "AssessmentItemRefInput",
                "AssessmentSectionInput",
                "CatalogInfoInput",
                "CorrectResponseInput",
                "CreateAssessmentItemInput",
                "CreateAssessmentItemMetadataInput",
                "CreateAssessmentItemXmlInput",
                "CreateAssessmentTestInput",
                "CreateStimulusInput",
                "DefaultValueInput",
                "FeedbackBlockInput",
                "FeedbackInlineInput",
                "InlineFeedbackConfigInput",
                "InteractionAttributesInput",
                "InteractionChoiceInput",
                "ItemMetadataInput",
                "LearningObjectiveSetInput",
                "ListAssessmentItemsParams",
                "ListAssessmentTestsParams",
                "ListParams",
                "ModalFeedbackInput",
                "OutcomeDeclarationInput",
                "ProcessResponseInput",
                "QuestionStructureInput",
                "ReorderItemsInput",
                "ResponseDeclarationInput",
                "ResponseProcessingInput",
                "RubricInput",
                "StimulusReferenceInput",
                "StylesheetInput",
                "SubmitLessonFeedbackInput",
                "TestOutcomeDeclarationInput",
                "TestPartInput",
                "UpdateAssessmentItemInput",
                "UpdateAssessmentTestInput",
                "UpdateStimulusInput",
                "UpdateTestMetadataInput",
                "ValidateBatchInput",
                "ValidateInput",
            ),
        },
    )
