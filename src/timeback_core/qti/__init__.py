"""Documented import name of `timeback_kit.services.qti`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AssessmentItem",
    "AssessmentItemContent",
    "AssessmentItemInput",
    "AssessmentItemRef",
    "AssessmentItemRefInput",
    "AssessmentItemXmlInput",
    "AssessmentTest",
    "AssessmentTestContent",
    "AssessmentTestInput",
    "AuthenticationError",
    "BadRequestError",
    "BatchValidationResult",
    "CardAttributes",
    "CardElement",
    "CatalogAttributes",
    "CatalogElement",
    "CatalogInfo",
    "CatalogInfoElement",
    "CatalogInfoInput",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "CorrectResponse",
    "CorrectResponseElement",
    "CorrectResponseInput",
    "CreateAssessmentItemPayload",
    "DeclarationAttributes",
    "DecodeError",
    "DefaultValue",
    "DefaultValueElement",
    "DefaultValueInput",
    "DeleteResponse",
    "Feedback",
    "FeedbackInput",
    "ForbiddenError",
    "FormattedError",
    "InlineFeedback",
    "InlineFeedbackInput",
    "InputValidationError",
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
    "NotFoundError",
    "OutcomeAttributes",
    "OutcomeDeclaration",
    "OutcomeDeclarationInput",
    "PageResult",
    "PaginationError",
    "ParsedQtiItem",
    "ProcessResponseInput",
    "ProcessResponseResult",
    "QtiAreaMapEntry",
    "QtiChoice",
    "QtiClient",
    "QtiError",
    "QtiFeedback",
    "QtiImage",
    "QtiInteraction",
    "QtiMapEntry",
    "QtiMapping",
    "QtiResponseDeclaration",
    "QtiStem",
    "Question",
    "QuestionReference",
    "QuestionsResponse",
    "RateLimitError",
    "RedirectError",
    "ReorderItemsInput",
    "RequestTimeoutError",
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
    "ServerError",
    "ServiceNotConfiguredError",
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
    "TimebackError",
    "UnreadableResponseError",
    "UpdateAssessmentItemPayload",
    "ValidateBatchInput",
    "ValidateInput",
    "ValidationError",
    "ValidationIssue",
    "ValidationResult",
    "create_input_validation_error",
    "extract_choices",
    "extract_correct_response",
    "extract_correct_values",
    "extract_feedback",
    "extract_interaction_attributes",
    "extract_interactions",
    "extract_modal_feedback",
    "extract_prompt",
    "extract_response_declaration",
    "extract_response_declarations",
    "format_api_error",
    "format_error",
    "is_api_error",
    "is_input_validation_error",
    "parse_qti_xml",
    "update_xml",
]

if TYPE_CHECKING:
    from timeback_kit.services.qti import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.services.qti import APIConnectionError as APIConnectionError
    from timeback_kit.services.qti import APIError as APIError
    from timeback_kit.services.qti import AssessmentItem as AssessmentItem
    from timeback_kit.services.qti import AssessmentItemContent as AssessmentItemContent
    from timeback_kit.services.qti import AssessmentItemInput as AssessmentItemInput
    from timeback_kit.services.qti import AssessmentItemRef as AssessmentItemRef
    from timeback_kit.services.qti import AssessmentItemRefInput as AssessmentItemRefInput
    from timeback_kit.services.qti import AssessmentItemXmlInput as AssessmentItemXmlInput
    from timeback_kit.services.qti import AssessmentTest as AssessmentTest
    from timeback_kit.services.qti import AssessmentTestContent as AssessmentTestContent
    from timeback_kit.services.qti import AssessmentTestInput as AssessmentTestInput
    from timeback_kit.services.qti import AuthenticationError as AuthenticationError
    from timeback_kit.services.qti import BadRequestError as BadRequestError
    from timeback_kit.services.qti import BatchValidationResult as BatchValidationResult
    from timeback_kit.services.qti import CardAttributes as CardAttributes
    from timeback_kit.services.qti import CardElement as CardElement
    from timeback_kit.services.qti import CatalogAttributes as CatalogAttributes
    from timeback_kit.services.qti import CatalogElement as CatalogElement
    from timeback_kit.services.qti import CatalogInfo as CatalogInfo
    from timeback_kit.services.qti import CatalogInfoElement as CatalogInfoElement
    from timeback_kit.services.qti import CatalogInfoInput as CatalogInfoInput
    from timeback_kit.services.qti import ClientClosedError as ClientClosedError
    from timeback_kit.services.qti import ConfigurationError as ConfigurationError
    from timeback_kit.services.qti import ConflictError as ConflictError
    from timeback_kit.services.qti import CorrectResponse as CorrectResponse
    from timeback_kit.services.qti import CorrectResponseElement as CorrectResponseElement
    from timeback_kit.services.qti import CorrectResponseInput as CorrectResponseInput
    from timeback_kit.services.qti import CreateAssessmentItemPayload as CreateAssessmentItemPayload
    from timeback_kit.services.qti import DeclarationAttributes as DeclarationAttributes
    from timeback_kit.services.qti import DecodeError as DecodeError
    from timeback_kit.services.qti import DefaultValue as DefaultValue
    from timeback_kit.services.qti import DefaultValueElement as DefaultValueElement
    from timeback_kit.services.qti import DefaultValueInput as DefaultValueInput
    from timeback_kit.services.qti import DeleteResponse as DeleteResponse
    from timeback_kit.services.qti import Feedback as Feedback
    from timeback_kit.services.qti import FeedbackInput as FeedbackInput
    from timeback_kit.services.qti import ForbiddenError as ForbiddenError
    from timeback_kit.services.qti import FormattedError as FormattedError
    from timeback_kit.services.qti import InlineFeedback as InlineFeedback
    from timeback_kit.services.qti import InlineFeedbackInput as InlineFeedbackInput
    from timeback_kit.services.qti import InputValidationError as InputValidationError
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
    from timeback_kit.services.qti import NotFoundError as NotFoundError
    from timeback_kit.services.qti import OutcomeAttributes as OutcomeAttributes
    from timeback_kit.services.qti import OutcomeDeclaration as OutcomeDeclaration
    from timeback_kit.services.qti import OutcomeDeclarationInput as OutcomeDeclarationInput
    from timeback_kit.services.qti import PageResult as PageResult
    from timeback_kit.services.qti import PaginationError as PaginationError
    from timeback_kit.services.qti import ParsedQtiItem as ParsedQtiItem
    from timeback_kit.services.qti import ProcessResponseInput as ProcessResponseInput
    from timeback_kit.services.qti import ProcessResponseResult as ProcessResponseResult
    from timeback_kit.services.qti import QtiAreaMapEntry as QtiAreaMapEntry
    from timeback_kit.services.qti import QtiChoice as QtiChoice
    from timeback_kit.services.qti import QtiClient as QtiClient
    from timeback_kit.services.qti import QtiError as QtiError
    from timeback_kit.services.qti import QtiFeedback as QtiFeedback
    from timeback_kit.services.qti import QtiImage as QtiImage
    from timeback_kit.services.qti import QtiInteraction as QtiInteraction
    from timeback_kit.services.qti import QtiMapEntry as QtiMapEntry
    from timeback_kit.services.qti import QtiMapping as QtiMapping
    from timeback_kit.services.qti import QtiResponseDeclaration as QtiResponseDeclaration
    from timeback_kit.services.qti import QtiStem as QtiStem
    from timeback_kit.services.qti import Question as Question
    from timeback_kit.services.qti import QuestionReference as QuestionReference
    from timeback_kit.services.qti import QuestionsResponse as QuestionsResponse
    from timeback_kit.services.qti import RateLimitError as RateLimitError
    from timeback_kit.services.qti import RedirectError as RedirectError
    from timeback_kit.services.qti import ReorderItemsInput as ReorderItemsInput
    from timeback_kit.services.qti import RequestTimeoutError as RequestTimeoutError
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
    from timeback_kit.services.qti import ServerError as ServerError
    from timeback_kit.services.qti import ServiceNotConfiguredError as ServiceNotConfiguredError
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
    from timeback_kit.services.qti import TimebackError as TimebackError
    from timeback_kit.services.qti import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.services.qti import UpdateAssessmentItemPayload as UpdateAssessmentItemPayload
    from timeback_kit.services.qti import ValidateBatchInput as ValidateBatchInput
    from timeback_kit.services.qti import ValidateInput as ValidateInput
    from timeback_kit.services.qti import ValidationError as ValidationError
    from timeback_kit.services.qti import ValidationIssue as ValidationIssue
    from timeback_kit.services.qti import ValidationResult as ValidationResult
    from timeback_kit.services.qti import create_input_validation_error as create_input_validation_error
    from timeback_kit.services.qti import extract_choices as extract_choices
    from timeback_kit.services.qti import extract_correct_response as extract_correct_response
    from timeback_kit.services.qti import extract_correct_values as extract_correct_values
    from timeback_kit.services.qti import extract_feedback as extract_feedback
    from timeback_kit.services.qti import extract_interaction_attributes as extract_interaction_attributes
    from timeback_kit.services.qti import extract_interactions as extract_interactions
    from timeback_kit.services.qti import extract_modal_feedback as extract_modal_feedback
    from timeback_kit.services.qti import extract_prompt as extract_prompt
    from timeback_kit.services.qti import extract_response_declaration as extract_response_declaration
    from timeback_kit.services.qti import extract_response_declarations as extract_response_declarations
    from timeback_kit.services.qti import format_api_error as format_api_error
    from timeback_kit.services.qti import format_error as format_error
    from timeback_kit.services.qti import is_api_error as is_api_error
    from timeback_kit.services.qti import is_input_validation_error as is_input_validation_error
    from timeback_kit.services.qti import parse_qti_xml as parse_qti_xml
    from timeback_kit.services.qti import update_xml as update_xml
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.qti": __all__,
        },
        submodules=(
            "client",
            "errors",
            "sync",
            "types",
        ),
    )
