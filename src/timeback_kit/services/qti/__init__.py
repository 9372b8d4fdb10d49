"""QTI: assessment content, and reading of items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_api.qti.errors import QtiError
    from timeback_api.qti.inputs import *  # noqa: F403
    from timeback_api.qti.models import *  # noqa: F403
    from timeback_kit.runtime.errors import (
        AlreadyExistsError,
        APIConnectionError,
        APIError,
        AuthenticationError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        ForbiddenError,
        InputValidationError,
        NotFoundError,
        PaginationError,
        RateLimitError,
        RequestTimeoutError,
        ServerError,
        TimebackError,
        ValidationError,
    )
    from timeback_kit.services.qti.client import QtiClient
    from timeback_kit.services.qti.items import (
        ParsedQtiItem,
        QtiChoice,
        QtiFeedback,
        QtiInteraction,
        QtiResponseDeclaration,
        extract_choices,
        extract_correct_response,
        extract_correct_values,
        extract_feedback,
        extract_interaction_attributes,
        extract_interactions,
        extract_modal_feedback,
        extract_prompt,
        extract_response_declaration,
        extract_response_declarations,
        parse_qti_xml,
    )
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.qti.errors": ("QtiError",),
            "timeback_kit.runtime.errors": (
                "APIConnectionError",
                "APIError",
                "AlreadyExistsError",
                "AuthenticationError",
                "ClientClosedError",
                "ConfigurationError",
                "ConflictError",
                "DecodeError",
                "ForbiddenError",
                "InputValidationError",
                "NotFoundError",
                "PaginationError",
                "RateLimitError",
                "RequestTimeoutError",
                "ServerError",
                "TimebackError",
                "ValidationError",
            ),
            "timeback_kit.services.qti.client": ("QtiClient",),
            "timeback_kit.services.qti.items": (
                "ParsedQtiItem",
                "QtiChoice",
                "QtiFeedback",
                "QtiInteraction",
                "QtiResponseDeclaration",
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
        },
        whole=("timeback_api.qti.inputs", "timeback_api.qti.models"),
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "InputValidationError",
    "NotFoundError",
    "PaginationError",
    "ParsedQtiItem",
    "QtiChoice",
    "QtiClient",
    "QtiError",
    "QtiFeedback",
    "QtiInteraction",
    "QtiResponseDeclaration",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "TimebackError",
    "ValidationError",
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
]
