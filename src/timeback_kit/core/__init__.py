"""One client for all Timeback services, and a manager for several of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    import timeback_kit.services.caliper as caliper
    import timeback_kit.services.case as case
    import timeback_kit.services.clr as clr
    import timeback_kit.services.edubridge as edubridge
    import timeback_kit.services.masterytrack as masterytrack
    import timeback_kit.services.oneroster as oneroster
    import timeback_kit.services.powerpath as powerpath
    import timeback_kit.services.qti as qti
    import timeback_kit.services.webhooks as webhooks
    from timeback_api.caliper.errors import CaliperError
    from timeback_api.case.errors import CaseError
    from timeback_api.clr.errors import ClrError
    from timeback_api.edubridge.errors import EdubridgeError
    from timeback_api.masterytrack.errors import MasteryTrackError
    from timeback_api.oneroster.errors import OneRosterError
    from timeback_api.powerpath.errors import PowerPathError
    from timeback_api.qti.errors import QtiError
    from timeback_api.webhooks.errors import WebhooksError
    from timeback_kit.core.broadcast import BroadcastResult, BroadcastResults
    from timeback_kit.core.client import TimebackClient
    from timeback_kit.core.constants import get_service_urls
    from timeback_kit.core.errors import BroadcastError, UnknownClientError
    from timeback_kit.core.manager import TimebackManager
    from timeback_kit.runtime.errors import (
        AlreadyExistsError,
        APIConnectionError,
        APIError,
        AuthenticationError,
        BadRequestError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        ForbiddenError,
        InputValidationError,
        NotFoundError,
        PaginationError,
        RateLimitError,
        RedirectError,
        RequestTimeoutError,
        ServerError,
        ServiceNotConfiguredError,
        TimebackError,
        ValidationError,
        ValidationIssue,
    )
    from timeback_kit.runtime.provider import TimebackProvider
else:
    __getattr__, __dir__ = lazy_members(
        __name__,
        {
            "timeback_api.caliper.errors": ("CaliperError",),
            "timeback_api.case.errors": ("CaseError",),
            "timeback_api.clr.errors": ("ClrError",),
            "timeback_api.edubridge.errors": ("EdubridgeError",),
            "timeback_api.masterytrack.errors": ("MasteryTrackError",),
            "timeback_api.oneroster.errors": ("OneRosterError",),
            "timeback_api.powerpath.errors": ("PowerPathError",),
            "timeback_api.qti.errors": ("QtiError",),
            "timeback_api.webhooks.errors": ("WebhooksError",),
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
                "InputValidationError",
                "NotFoundError",
                "PaginationError",
                "RateLimitError",
                "RedirectError",
                "RequestTimeoutError",
                "ServerError",
                "ServiceNotConfiguredError",
                "TimebackError",
                "ValidationError",
                "ValidationIssue",
            ),
            "timeback_kit.runtime.provider": ("TimebackProvider",),
            "timeback_kit.core.broadcast": ("BroadcastResult", "BroadcastResults"),
            "timeback_kit.core.client": ("TimebackClient",),
            "timeback_kit.core.constants": ("get_service_urls",),
            "timeback_kit.core.errors": ("BroadcastError", "UnknownClientError"),
            "timeback_kit.core.manager": ("TimebackManager",),
        },
        {
            "oneroster": "timeback_kit.services.oneroster",
            "edubridge": "timeback_kit.services.edubridge",
            "caliper": "timeback_kit.services.caliper",
            "qti": "timeback_kit.services.qti",
            "powerpath": "timeback_kit.services.powerpath",
            "case": "timeback_kit.services.case",
            "clr": "timeback_kit.services.clr",
            "webhooks": "timeback_kit.services.webhooks",
            "masterytrack": "timeback_kit.services.masterytrack",
        },
    )

__all__ = [
    "APIConnectionError",
    "APIError",
    "AlreadyExistsError",
    "AuthenticationError",
    "BadRequestError",
    "BroadcastError",
    "BroadcastResult",
    "BroadcastResults",
    "CaliperError",
    "CaseError",
    "ClientClosedError",
    "ClrError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EdubridgeError",
    "ForbiddenError",
    "InputValidationError",
    "MasteryTrackError",
    "NotFoundError",
    "OneRosterError",
    "PaginationError",
    "PowerPathError",
    "QtiError",
    "RateLimitError",
    "RedirectError",
    "RequestTimeoutError",
    "ServerError",
    "ServiceNotConfiguredError",
    "TimebackClient",
    "TimebackError",
    "TimebackManager",
    "TimebackProvider",
    "UnknownClientError",
    "ValidationError",
    "ValidationIssue",
    "WebhooksError",
    "caliper",
    "case",
    "clr",
    "edubridge",
    "get_service_urls",
    "masterytrack",
    "oneroster",
    "powerpath",
    "qti",
    "webhooks",
]
