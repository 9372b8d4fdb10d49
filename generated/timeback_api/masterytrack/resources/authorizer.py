"""Authorizer of MasteryTrack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncAuthorizer(AsyncResource):
    """Authorizer. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    async def get_token(
        self,
        email: inputs.AuthorizeInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Authorization:
        """Exchange the API key for the token of a user.

        Args:
            email: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /authorizer
        """
        return await self._call(Request(_ops.GET_TOKEN, body=email, options=request_options, extra=extra))


class Authorizer(SyncResource):
    """Authorizer. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    def get_token(
        self,
        email: inputs.AuthorizeInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Authorization:
        """Exchange the API key for the token of a user.

        Args:
            email: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /authorizer
        """
        return self._call(Request(_ops.GET_TOKEN, body=email, options=request_options, extra=extra))
