"""Documented import name of `timeback_kit.services.qti`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AssessmentItem",
    "AssessmentItemContent",
    "AssessmentItemRef",
    "AssessmentSection",
    "AssessmentTest",
    "AssessmentTestContent",
    "BatchValidationResult",
    "CardAttributes",
    "CardElement",
    "CatalogAttributes",
    "CatalogElement",
    "CatalogInfo",
    "CatalogInfoElement",
    "CorrectResponse",
    "CorrectResponseElement",
    "DeclarationAttributes",
    "DefaultValue",
    "DefaultValueElement",
    "DeleteResponse",
    "Feedback",
    "FeedbackBlock",
    "FeedbackInline",
    "InlineFeedback",
    "InlineFeedbackConfig",
    "ItemAttributes",
    "ItemElement",
    "ItemMetadata",
    "ItemOutcomeElement",
    "ItemRefAttributes",
    "ItemRefElement",
    "LearningObjectiveSet",
    "LessonFeedback",
    "ListResponse",
    "ModalFeedback",
    "OutcomeAttributes",
    "OutcomeDeclaration",
    "ProcessResponseFeedback",
    "ProcessResponseResult",
    "Question",
    "QuestionReference",
    "QuestionWithItem",
    "QuestionsResponse",
    "ResponseDeclaration",
    "ResponseElement",
    "ResponseFeedback",
    "ResponseProcessing",
    "Section",
    "SectionAttributes",
    "SectionElement",
    "Stimulus",
    "StimulusAttributes",
    "StimulusContent",
    "StimulusElement",
    "StimulusRefAttributes",
    "StimulusRefElement",
    "Stylesheet",
    "StylesheetElement",
    "TestAttributes",
    "TestElement",
    "TestOutcomeDeclaration",
    "TestOutcomeElement",
    "TestPart",
    "TestPartAttributes",
    "TestPartContent",
    "TestPartElement",
    "ValidationResult",
]

if TYPE_CHECKING:
    from timeback_kit.services.qti import AssessmentItem as AssessmentItem
    from timeback_kit.services.qti import AssessmentItemContent as AssessmentItemContent
    from timeback_kit.services.qti import AssessmentItemRef as AssessmentItemRef
    from timeback_kit.services.qti import AssessmentTest as AssessmentTest
    from timeback_kit.services.qti import AssessmentTestContent as AssessmentTestContent
    from timeback_kit.services.qti import BatchValidationResult as BatchValidationResult
    from timeback_kit.services.qti import CardAttributes as CardAttributes
    from timeback_kit.services.qti import CardElement as CardElement
    from timeback_kit.services.qti import CatalogAttributes as CatalogAttributes
    from timeback_kit.services.qti import CatalogElement as CatalogElement
    from timeback_kit.services.qti import CatalogInfo as CatalogInfo
    from timeback_kit.services.qti import CatalogInfoElement as CatalogInfoElement
    from timeback_kit.services.qti import CorrectResponse as CorrectResponse
    from timeback_kit.services.qti import CorrectResponseElement as CorrectResponseElement
    from timeback_kit.services.qti import DeclarationAttributes as DeclarationAttributes
    from timeback_kit.services.qti import DefaultValue as DefaultValue
    from timeback_kit.services.qti import DefaultValueElement as DefaultValueElement
    from timeback_kit.services.qti import DeleteResponse as DeleteResponse
    from timeback_kit.services.qti import Feedback as Feedback
    from timeback_kit.services.qti import InlineFeedback as InlineFeedback
    from timeback_kit.services.qti import ItemAttributes as ItemAttributes
    from timeback_kit.services.qti import ItemElement as ItemElement
    from timeback_kit.services.qti import ItemMetadata as ItemMetadata
    from timeback_kit.services.qti import ItemOutcomeElement as ItemOutcomeElement
    from timeback_kit.services.qti import ItemRefAttributes as ItemRefAttributes
    from timeback_kit.services.qti import ItemRefElement as ItemRefElement
    from timeback_kit.services.qti import LearningObjectiveSet as LearningObjectiveSet
    from timeback_kit.services.qti import LessonFeedback as LessonFeedback
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
    from timeback_kit.services.qti import Section as Section
    from timeback_kit.services.qti import SectionAttributes as SectionAttributes
    from timeback_kit.services.qti import SectionElement as SectionElement
    from timeback_kit.services.qti import Stimulus as Stimulus
    from timeback_kit.services.qti import StimulusAttributes as StimulusAttributes
    from timeback_kit.services.qti import StimulusContent as StimulusContent
    from timeback_kit.services.qti import StimulusElement as StimulusElement
    from timeback_kit.services.qti import StimulusRefAttributes as StimulusRefAttributes
    from timeback_kit.services.qti import StimulusRefElement as StimulusRefElement
    from timeback_kit.services.qti import Stylesheet as Stylesheet
    from timeback_kit.services.qti import StylesheetElement as StylesheetElement
    from timeback_kit.services.qti import TestAttributes as TestAttributes
    from timeback_kit.services.qti import TestElement as TestElement
    from timeback_kit.services.qti import TestOutcomeDeclaration as TestOutcomeDeclaration
    from timeback_kit.services.qti import TestOutcomeElement as TestOutcomeElement
    from timeback_kit.services.qti import TestPart as TestPart
    from timeback_kit.services.qti import TestPartAttributes as TestPartAttributes
    from timeback_kit.services.qti import TestPartContent as TestPartContent
    from timeback_kit.services.qti import TestPartElement as TestPartElement
    from timeback_kit.services.qti import ValidationResult as ValidationResult
    from timeback_qti._published_names import AssessmentSection as AssessmentSection
    from timeback_qti._published_names import FeedbackBlock as FeedbackBlock
    from timeback_qti._published_names import FeedbackInline as FeedbackInline
    from timeback_qti._published_names import InlineFeedbackConfig as InlineFeedbackConfig
    from timeback_qti._published_names import ListResponse as ListResponse
    from timeback_qti._published_names import ProcessResponseFeedback as ProcessResponseFeedback
    from timeback_qti._published_names import QuestionWithItem as QuestionWithItem
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti": (
                "AssessmentItem",
                "AssessmentItemContent",
                "AssessmentItemRef",
                "AssessmentTest",
                "AssessmentTestContent",
                "BatchValidationResult",
                "CardAttributes",
                "CardElement",
                "CatalogAttributes",
                "CatalogElement",
                "CatalogInfo",
                "CatalogInfoElement",
                "CorrectResponse",
                "CorrectResponseElement",
                "DeclarationAttributes",
                "DefaultValue",
                "DefaultValueElement",
                "DeleteResponse",
                "Feedback",
                "InlineFeedback",
                "ItemAttributes",
                "ItemElement",
                "ItemMetadata",
                "ItemOutcomeElement",
                "ItemRefAttributes",
                "ItemRefElement",
                "LearningObjectiveSet",
                "LessonFeedback",
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
                "Section",
                "SectionAttributes",
                "SectionElement",
                "Stimulus",
                "StimulusAttributes",
                "StimulusContent",
                "StimulusElement",
                "StimulusRefAttributes",
                "StimulusRefElement",
                "Stylesheet",
                "StylesheetElement",
                "TestAttributes",
                "TestElement",
                "TestOutcomeDeclaration",
                "TestOutcomeElement",
                "TestPart",
                "TestPartAttributes",
                "TestPartContent",
                "TestPartElement",
                "ValidationResult",
            ),
            "timeback_qti._published_names": (
                "AssessmentSection",
                "FeedbackBlock",
                "FeedbackInline",
                "InlineFeedbackConfig",
                "ListResponse",
                "ProcessResponseFeedback",
                "QuestionWithItem",
            ),
        },
    )
