"""Authorizer of MasteryTrack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncAuthorizer(AsyncResource):
    """Authorizer: what stands below `authorizer`."""

    __slots__ = ()

    async def authorize(
        self, data: inputs.AuthorizeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.Authorization:
        """Exchange the API key for the token of a user.

        Args:
            data: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Authorization` that the service answered.

        Raises:
            MasteryTrackError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /authorizer
        """
        return await self._call(Request(_ops.AUTHORIZE, body=data, options=request_options))


@shares_docs(AsyncAuthorizer)
class Authorizer(SyncResource):
    __slots__ = ()

    def authorize(
        self, data: inputs.AuthorizeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.Authorization:
        return self._call(Request(_ops.AUTHORIZE, body=data, options=request_options))
