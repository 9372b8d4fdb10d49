"""One client for all Timeback services, and a manager for several of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_common.lazy import lazy_members

if TYPE_CHECKING:
    import timeback_caliper as caliper
    import timeback_case as case
    import timeback_clr as clr
    import timeback_edubridge as edubridge
    import timeback_masterytrack as masterytrack
    import timeback_oneroster as oneroster
    import timeback_powerpath as powerpath
    import timeback_qti as qti
    import timeback_webhooks as webhooks
    from timeback_api.caliper.errors import CaliperError
    from timeback_api.case.errors import CaseError
    from timeback_api.clr.errors import ClrError
    from timeback_api.edubridge.errors import EdubridgeError
    from timeback_api.masterytrack.errors import MasteryTrackError
    from timeback_api.oneroster.errors import OneRosterError
    from timeback_api.powerpath.errors import PowerPathError
    from timeback_api.qti.errors import QtiError
    from timeback_api.webhooks.errors import WebhooksError
    from timeback_common.errors import (
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
    from timeback_common.provider import TimebackProvider
    from timeback_core.broadcast import BroadcastResult, BroadcastResults
    from timeback_core.client import TimebackClient
    from timeback_core.constants import get_service_urls
    from timeback_core.errors import BroadcastError, UnknownClientError
    from timeback_core.manager import TimebackManager
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
            "timeback_common.errors": (
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
            "timeback_common.provider": ("TimebackProvider",),
            "timeback_core.broadcast": ("BroadcastResult", "BroadcastResults"),
            "timeback_core.client": ("TimebackClient",),
            "timeback_core.constants": ("get_service_urls",),
            "timeback_core.errors": ("BroadcastError", "UnknownClientError"),
            "timeback_core.manager": ("TimebackManager",),
        },
        {
            "oneroster": "timeback_oneroster",
            "edubridge": "timeback_edubridge",
            "caliper": "timeback_caliper",
            "qti": "timeback_qti",
            "powerpath": "timeback_powerpath",
            "case": "timeback_case",
            "clr": "timeback_clr",
            "webhooks": "timeback_webhooks",
            "masterytrack": "timeback_masterytrack",
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
