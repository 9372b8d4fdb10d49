"""Documented import name of `timeback_kit.services.qti`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentItemInput",
    "AssessmentItemRefInput",
    "AssessmentItemXmlInput",
    "AssessmentTestInput",
    "CatalogInfoInput",
    "CorrectResponseInput",
    "CreateAssessmentItemPayload",
    "DefaultValueInput",
    "FeedbackInput",
    "InlineFeedbackInput",
    "ItemMetadataInput",
    "ItemRefAttributesInput",
    "ItemRefElementInput",
    "LearningObjectiveSetInput",
    "LessonFeedbackInput",
    "ModalFeedbackInput",
    "OutcomeDeclarationInput",
    "ProcessResponseInput",
    "ReorderItemsInput",
    "ResponseDeclarationInput",
    "ResponseProcessingInput",
    "SearchAssessmentItemsParams",
    "SearchAssessmentTestsParams",
    "SearchSectionsParams",
    "SearchStimuliParams",
    "SearchTestPartsParams",
    "SectionAttributesInput",
    "SectionElementInput",
    "SectionInput",
    "StimulusInput",
    "StylesheetInput",
    "TestMetadataInput",
    "TestOutcomeDeclarationInput",
    "TestPartAttributesInput",
    "TestPartContentInput",
    "TestPartElementInput",
    "TestPartInput",
    "UpdateAssessmentItemPayload",
    "ValidateBatchInput",
    "ValidateInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.qti import AssessmentItemInput as AssessmentItemInput
    from timeback_kit.services.qti import AssessmentItemRefInput as AssessmentItemRefInput
    from timeback_kit.services.qti import AssessmentItemXmlInput as AssessmentItemXmlInput
    from timeback_kit.services.qti import AssessmentTestInput as AssessmentTestInput
    from timeback_kit.services.qti import CatalogInfoInput as CatalogInfoInput
    from timeback_kit.services.qti import CorrectResponseInput as CorrectResponseInput
    from timeback_kit.services.qti import CreateAssessmentItemPayload as CreateAssessmentItemPayload
    from timeback_kit.services.qti import DefaultValueInput as DefaultValueInput
    from timeback_kit.services.qti import FeedbackInput as FeedbackInput
    from timeback_kit.services.qti import InlineFeedbackInput as InlineFeedbackInput
    from timeback_kit.services.qti import ItemMetadataInput as ItemMetadataInput
    from timeback_kit.services.qti import ItemRefAttributesInput as ItemRefAttributesInput
    from timeback_kit.services.qti import ItemRefElementInput as ItemRefElementInput
    from timeback_kit.services.qti import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_kit.services.qti import LessonFeedbackInput as LessonFeedbackInput
    from timeback_kit.services.qti import ModalFeedbackInput as ModalFeedbackInput
    from timeback_kit.services.qti import OutcomeDeclarationInput as OutcomeDeclarationInput
    from timeback_kit.services.qti import ProcessResponseInput as ProcessResponseInput
    from timeback_kit.services.qti import ReorderItemsInput as ReorderItemsInput
    from timeback_kit.services.qti import ResponseDeclarationInput as ResponseDeclarationInput
    from timeback_kit.services.qti import ResponseProcessingInput as ResponseProcessingInput
    from timeback_kit.services.qti import SearchAssessmentItemsParams as SearchAssessmentItemsParams
    from timeback_kit.services.qti import SearchAssessmentTestsParams as SearchAssessmentTestsParams
    from timeback_kit.services.qti import SearchSectionsParams as SearchSectionsParams
    from timeback_kit.services.qti import SearchStimuliParams as SearchStimuliParams
    from timeback_kit.services.qti import SearchTestPartsParams as SearchTestPartsParams
    from timeback_kit.services.qti import SectionAttributesInput as SectionAttributesInput
    from timeback_kit.services.qti import SectionElementInput as SectionElementInput
    from timeback_kit.services.qti import SectionInput as SectionInput
    from timeback_kit.services.qti import StimulusInput as StimulusInput
    from timeback_kit.services.qti import StylesheetInput as StylesheetInput
    from timeback_kit.services.qti import TestMetadataInput as TestMetadataInput
    from timeback_kit.services.qti import TestOutcomeDeclarationInput as TestOutcomeDeclarationInput
    from timeback_kit.services.qti import TestPartAttributesInput as TestPartAttributesInput
    from timeback_kit.services.qti import TestPartContentInput as TestPartContentInput
    from timeback_kit.services.qti import TestPartElementInput as TestPartElementInput
    from timeback_kit.services.qti import TestPartInput as TestPartInput
    from timeback_kit.services.qti import UpdateAssessmentItemPayload as UpdateAssessmentItemPayload
    from timeback_kit.services.qti import ValidateBatchInput as ValidateBatchInput
    from timeback_kit.services.qti import ValidateInput as ValidateInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti": __all__,
        },
    )
