"""Credentials of CLR."""

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


class AsyncCredentials(AsyncResource):
    """Credentials: what stands below `credentials`."""

    __slots__ = ()

    async def upsert(
        self,
        credential: inputs.ClrCredentialInput | models.ClrCredential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ClrCredential:
        """Create or replace a CLR credential and have the platform sign it.

        Args:
            credential: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ClrCredential` that the service answered.

        Raises:
            ClrError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/clr/v2p0/credentials/
        """
        return await self._call(Request(_ops.UPSERT_CLR, body=credential, options=request_options))


@shares_docs(AsyncCredentials)
class Credentials(SyncResource):
    __slots__ = ()

    def upsert(
        self,
        credential: inputs.ClrCredentialInput | models.ClrCredential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ClrCredential:
        return self._call(Request(_ops.UPSERT_CLR, body=credential, options=request_options))
