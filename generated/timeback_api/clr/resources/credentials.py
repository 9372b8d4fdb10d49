"""Credentials of CLR."""

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


class AsyncCredentials(AsyncResource):
    """Credentials. Every call raises ClrError if it fails."""

    __slots__ = ()

    async def upsert(
        self,
        credential: inputs.ClrCredentialInput | models.ClrCredential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ClrCredential:
        """Create or replace a CLR credential and have the platform sign it.

        Args:
            credential: Request body, as a dict (camelCase or snake_case keys) or a model.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/clr/v2p0/credentials/
        """
        return await self._call(Request(_ops.UPSERT_CLR, body=credential, options=request_options))


class Credentials(SyncResource):
    """Credentials. Every call raises ClrError if it fails."""

    __slots__ = ()

    def upsert(
        self,
        credential: inputs.ClrCredentialInput | models.ClrCredential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ClrCredential:
        """Create or replace a CLR credential and have the platform sign it.

        Args:
            credential: Request body, as a dict (camelCase or snake_case keys) or a model.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/clr/v2p0/credentials/
        """
        return self._call(Request(_ops.UPSERT_CLR, body=credential, options=request_options))
