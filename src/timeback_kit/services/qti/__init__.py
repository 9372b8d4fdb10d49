"""QTI: assessment tests, items and stimuli."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

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
    from timeback_api.qti.errors import QtiError as QtiError
    from timeback_api.qti.inputs import AssessmentItemInput as AssessmentItemInput
    from timeback_api.qti.inputs import AssessmentItemRefInput as AssessmentItemRefInput
    from timeback_api.qti.inputs import AssessmentItemXmlInput as AssessmentItemXmlInput
    from timeback_api.qti.inputs import AssessmentTestInput as AssessmentTestInput
    from timeback_api.qti.inputs import CatalogInfoInput as CatalogInfoInput
    from timeback_api.qti.inputs import CorrectResponseInput as CorrectResponseInput
    from timeback_api.qti.inputs import CreateAssessmentItemPayload as CreateAssessmentItemPayload
    from timeback_api.qti.inputs import DefaultValueInput as DefaultValueInput
    from timeback_api.qti.inputs import FeedbackInput as FeedbackInput
    from timeback_api.qti.inputs import InlineFeedbackInput as InlineFeedbackInput
    from timeback_api.qti.inputs import ItemChoiceInput as ItemChoiceInput
    from timeback_api.qti.inputs import ItemInteractionInput as ItemInteractionInput
    from timeback_api.qti.inputs import ItemMetadataInput as ItemMetadataInput
    from timeback_api.qti.inputs import ItemQuestionStructureInput as ItemQuestionStructureInput
    from timeback_api.qti.inputs import ItemRefAttributesInput as ItemRefAttributesInput
    from timeback_api.qti.inputs import ItemRefElementInput as ItemRefElementInput
    from timeback_api.qti.inputs import ItemRubricInput as ItemRubricInput
    from timeback_api.qti.inputs import ItemStimulusInput as ItemStimulusInput
    from timeback_api.qti.inputs import LearningObjectiveSetInput as LearningObjectiveSetInput
    from timeback_api.qti.inputs import LessonFeedbackInput as LessonFeedbackInput
    from timeback_api.qti.inputs import ModalFeedbackInput as ModalFeedbackInput
    from timeback_api.qti.inputs import OutcomeDeclarationInput as OutcomeDeclarationInput
    from timeback_api.qti.inputs import ProcessResponseInput as ProcessResponseInput
    from timeback_api.qti.inputs import ReorderItemsInput as ReorderItemsInput
    from timeback_api.qti.inputs import ResponseDeclarationInput as ResponseDeclarationInput
    from timeback_api.qti.inputs import ResponseProcessingInput as ResponseProcessingInput
    from timeback_api.qti.inputs import SearchAssessmentItemsParams as SearchAssessmentItemsParams
    from timeback_api.qti.inputs import SearchAssessmentTestsParams as SearchAssessmentTestsParams
    from timeback_api.qti.inputs import SearchSectionsParams as SearchSectionsParams
    from timeback_api.qti.inputs import SearchStimuliParams as SearchStimuliParams
    from timeback_api.qti.inputs import SearchTestPartsParams as SearchTestPartsParams
    from timeback_api.qti.inputs import SectionAttributesInput as SectionAttributesInput
    from timeback_api.qti.inputs import SectionElementInput as SectionElementInput
    from timeback_api.qti.inputs import SectionInput as SectionInput
    from timeback_api.qti.inputs import StimulusInput as StimulusInput
    from timeback_api.qti.inputs import StylesheetInput as StylesheetInput
    from timeback_api.qti.inputs import TestMetadataInput as TestMetadataInput
    from timeback_api.qti.inputs import TestOutcomeDeclarationInput as TestOutcomeDeclarationInput
    from timeback_api.qti.inputs import TestPartAttributesInput as TestPartAttributesInput
    from timeback_api.qti.inputs import TestPartContentInput as TestPartContentInput
    from timeback_api.qti.inputs import TestPartElementInput as TestPartElementInput
    from timeback_api.qti.inputs import TestPartInput as TestPartInput
    from timeback_api.qti.inputs import UpdateAssessmentItemPayload as UpdateAssessmentItemPayload
    from timeback_api.qti.inputs import ValidateBatchInput as ValidateBatchInput
    from timeback_api.qti.inputs import ValidateInput as ValidateInput
    from timeback_api.qti.models import AssessmentItem as AssessmentItem
    from timeback_api.qti.models import AssessmentItemContent as AssessmentItemContent
    from timeback_api.qti.models import AssessmentItemRef as AssessmentItemRef
    from timeback_api.qti.models import AssessmentTest as AssessmentTest
    from timeback_api.qti.models import AssessmentTestContent as AssessmentTestContent
    from timeback_api.qti.models import BatchValidationResult as BatchValidationResult
    from timeback_api.qti.models import CardAttributes as CardAttributes
    from timeback_api.qti.models import CardElement as CardElement
    from timeback_api.qti.models import CatalogAttributes as CatalogAttributes
    from timeback_api.qti.models import CatalogElement as CatalogElement
    from timeback_api.qti.models import CatalogInfo as CatalogInfo
    from timeback_api.qti.models import CatalogInfoElement as CatalogInfoElement
    from timeback_api.qti.models import CorrectResponse as CorrectResponse
    from timeback_api.qti.models import CorrectResponseElement as CorrectResponseElement
    from timeback_api.qti.models import DeclarationAttributes as DeclarationAttributes
    from timeback_api.qti.models import DefaultValue as DefaultValue
    from timeback_api.qti.models import DefaultValueElement as DefaultValueElement
    from timeback_api.qti.models import DeleteResponse as DeleteResponse
    from timeback_api.qti.models import Feedback as Feedback
    from timeback_api.qti.models import InlineFeedback as InlineFeedback
    from timeback_api.qti.models import ItemAttributes as ItemAttributes
    from timeback_api.qti.models import ItemElement as ItemElement
    from timeback_api.qti.models import ItemMetadata as ItemMetadata
    from timeback_api.qti.models import ItemOutcomeElement as ItemOutcomeElement
    from timeback_api.qti.models import ItemRefAttributes as ItemRefAttributes
    from timeback_api.qti.models import ItemRefElement as ItemRefElement
    from timeback_api.qti.models import LearningObjectiveSet as LearningObjectiveSet
    from timeback_api.qti.models import LessonFeedback as LessonFeedback
    from timeback_api.qti.models import ModalFeedback as ModalFeedback
    from timeback_api.qti.models import OutcomeAttributes as OutcomeAttributes
    from timeback_api.qti.models import OutcomeDeclaration as OutcomeDeclaration
    from timeback_api.qti.models import ProcessResponseResult as ProcessResponseResult
    from timeback_api.qti.models import Question as Question
    from timeback_api.qti.models import QuestionReference as QuestionReference
    from timeback_api.qti.models import QuestionsResponse as QuestionsResponse
    from timeback_api.qti.models import ResponseDeclaration as ResponseDeclaration
    from timeback_api.qti.models import ResponseElement as ResponseElement
    from timeback_api.qti.models import ResponseFeedback as ResponseFeedback
    from timeback_api.qti.models import ResponseProcessing as ResponseProcessing
    from timeback_api.qti.models import Section as Section
    from timeback_api.qti.models import SectionAttributes as SectionAttributes
    from timeback_api.qti.models import SectionElement as SectionElement
    from timeback_api.qti.models import Stimulus as Stimulus
    from timeback_api.qti.models import StimulusAttributes as StimulusAttributes
    from timeback_api.qti.models import StimulusContent as StimulusContent
    from timeback_api.qti.models import StimulusElement as StimulusElement
    from timeback_api.qti.models import StimulusRefAttributes as StimulusRefAttributes
    from timeback_api.qti.models import StimulusRefElement as StimulusRefElement
    from timeback_api.qti.models import Stylesheet as Stylesheet
    from timeback_api.qti.models import StylesheetElement as StylesheetElement
    from timeback_api.qti.models import TestAttributes as TestAttributes
    from timeback_api.qti.models import TestElement as TestElement
    from timeback_api.qti.models import TestOutcomeDeclaration as TestOutcomeDeclaration
    from timeback_api.qti.models import TestOutcomeElement as TestOutcomeElement
    from timeback_api.qti.models import TestPart as TestPart
    from timeback_api.qti.models import TestPartAttributes as TestPartAttributes
    from timeback_api.qti.models import TestPartContent as TestPartContent
    from timeback_api.qti.models import TestPartElement as TestPartElement
    from timeback_api.qti.models import ValidationResult as ValidationResult
    from timeback_kit.runtime.errors import AlreadyExistsError as AlreadyExistsError
    from timeback_kit.runtime.errors import APIConnectionError as APIConnectionError
    from timeback_kit.runtime.errors import APIError as APIError
    from timeback_kit.runtime.errors import AuthenticationError as AuthenticationError
    from timeback_kit.runtime.errors import BadRequestError as BadRequestError
    from timeback_kit.runtime.errors import ClientClosedError as ClientClosedError
    from timeback_kit.runtime.errors import ConfigurationError as ConfigurationError
    from timeback_kit.runtime.errors import ConflictError as ConflictError
    from timeback_kit.runtime.errors import DecodeError as DecodeError
    from timeback_kit.runtime.errors import ForbiddenError as ForbiddenError
    from timeback_kit.runtime.errors import FormattedError as FormattedError
    from timeback_kit.runtime.errors import InputValidationError as InputValidationError
    from timeback_kit.runtime.errors import NotFoundError as NotFoundError
    from timeback_kit.runtime.errors import PaginationError as PaginationError
    from timeback_kit.runtime.errors import RateLimitError as RateLimitError
    from timeback_kit.runtime.errors import RedirectError as RedirectError
    from timeback_kit.runtime.errors import RequestTimeoutError as RequestTimeoutError
    from timeback_kit.runtime.errors import ServerError as ServerError
    from timeback_kit.runtime.errors import ServiceNotConfiguredError as ServiceNotConfiguredError
    from timeback_kit.runtime.errors import TimebackError as TimebackError
    from timeback_kit.runtime.errors import UnreadableResponseError as UnreadableResponseError
    from timeback_kit.runtime.errors import ValidationError as ValidationError
    from timeback_kit.runtime.errors import ValidationIssue as ValidationIssue
    from timeback_kit.runtime.errors import create_input_validation_error as create_input_validation_error
    from timeback_kit.runtime.errors import format_api_error as format_api_error
    from timeback_kit.runtime.errors import format_error as format_error
    from timeback_kit.runtime.errors import is_api_error as is_api_error
    from timeback_kit.runtime.errors import is_input_validation_error as is_input_validation_error
    from timeback_kit.runtime.paging import PageResult as PageResult
    from timeback_kit.services.qti.client import QtiClient as QtiClient
    from timeback_kit.services.qti.editing import update_xml as update_xml
    from timeback_kit.services.qti.items import ParsedQtiItem as ParsedQtiItem
    from timeback_kit.services.qti.items import QtiAreaMapEntry as QtiAreaMapEntry
    from timeback_kit.services.qti.items import QtiChoice as QtiChoice
    from timeback_kit.services.qti.items import QtiFeedback as QtiFeedback
    from timeback_kit.services.qti.items import QtiImage as QtiImage
    from timeback_kit.services.qti.items import QtiInteraction as QtiInteraction
    from timeback_kit.services.qti.items import QtiMapEntry as QtiMapEntry
    from timeback_kit.services.qti.items import QtiMapping as QtiMapping
    from timeback_kit.services.qti.items import QtiResponseDeclaration as QtiResponseDeclaration
    from timeback_kit.services.qti.items import QtiStem as QtiStem
    from timeback_kit.services.qti.items import extract_choices as extract_choices
    from timeback_kit.services.qti.items import extract_correct_response as extract_correct_response
    from timeback_kit.services.qti.items import extract_correct_values as extract_correct_values
    from timeback_kit.services.qti.items import extract_feedback as extract_feedback
    from timeback_kit.services.qti.items import extract_interaction_attributes as extract_interaction_attributes
    from timeback_kit.services.qti.items import extract_interactions as extract_interactions
    from timeback_kit.services.qti.items import extract_modal_feedback as extract_modal_feedback
    from timeback_kit.services.qti.items import extract_prompt as extract_prompt
    from timeback_kit.services.qti.items import extract_response_declaration as extract_response_declaration
    from timeback_kit.services.qti.items import extract_response_declarations as extract_response_declarations
    from timeback_kit.services.qti.items import parse_qti_xml as parse_qti_xml
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_kit.services.qti.client": ("QtiClient",),
            "timeback_api.qti.errors": ("QtiError",),
            "timeback_kit.runtime.errors": (
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AuthenticationError",
                "BadRequestError",
                "ClientClosedError",
                "ConfigurationError",
                "ConflictError",
                "DecodeError",
                "ForbiddenError",
                "FormattedError",
                "InputValidationError",
                "NotFoundError",
                "PaginationError",
                "RateLimitError",
                "RedirectError",
                "RequestTimeoutError",
                "ServerError",
                "ServiceNotConfiguredError",
                "TimebackError",
                "UnreadableResponseError",
                "ValidationError",
                "ValidationIssue",
                "create_input_validation_error",
                "format_api_error",
                "format_error",
                "is_api_error",
                "is_input_validation_error",
            ),
            "timeback_kit.runtime.paging": ("PageResult",),
            "timeback_kit.services.qti.editing": ("update_xml",),
            "timeback_kit.services.qti.items": (
                "ParsedQtiItem",
                "QtiAreaMapEntry",
                "QtiChoice",
                "QtiFeedback",
                "QtiImage",
                "QtiInteraction",
                "QtiMapEntry",
                "QtiMapping",
                "QtiResponseDeclaration",
                "QtiStem",
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
                "parse_qti_xml",
            ),
            "timeback_api.qti.inputs": (
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
            ),
            "timeback_api.qti.models": (
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
        },
    )
