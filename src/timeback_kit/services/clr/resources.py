"""Credentials that know whether they are new, and the description of the service, typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from timeback_api.clr.errors import ClrError
from timeback_api.clr.resources import credentials as generated_credentials
from timeback_api.clr.resources import discovery as generated_discovery
from timeback_kit.runtime.errors import DecodeError, as_service_error
from timeback_kit.services.clr.records import ClrCredential, DiscoveryResponse
from timeback_kit.services.clr.statuses import CREATED, noting_status

if TYPE_CHECKING:
    from timeback_api.clr import inputs, models
    from timeback_kit.runtime.requests import RequestOptions


class AsyncCredentials(generated_credentials.AsyncCredentials):
    """Credentials: created, replaced and signed."""

    __slots__ = ()

    async def upsert(
        self,
        credential: inputs.ClrCredentialInput | models.ClrCredential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> ClrCredential:
        """Create or replace a CLR credential and have the platform sign it.

        Args:
            credential: The whole credential; its `type` includes `VerifiableCredential` and `ClrCredential`.
                Everything in it is sent; a lone string or object where the service wants a list becomes a list.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The credential with the proof of the platform; `created` says whether it is new.

        Raises:
            InputValidationError: With everything that is wrong with the credential; nothing was sent.
            ClrError: Any other failure, including invalid input.

        Route: POST /ims/clr/v2p0/credentials/

        Examples:
            >>> from timeback_kit.services.clr import build_clr
            >>> school = {"id": "https://school.example.com", "name": "Example School"}
            >>> ann = {"id": "urn:uuid:0d5d2c39-7c9e-4a55-9d0b-4a3b1a1c7c11", "name": "Ann"}
            >>> record = build_clr(school, ann, [{"name": "Algebra I", "criteria": "All units"}])
            >>> signed = await timeback.clr.credentials.upsert(record)
            >>> signed.created, len(signed.proof)
            (True, 1)
        """
        statuses: list[int] = []
        options = noting_status(request_options, statuses)
        signed = await super().upsert(credential, request_options=options)
        return ClrCredential.returned(signed, created=CREATED in statuses)


class AsyncDiscovery(generated_discovery.AsyncDiscovery):
    """The description of the service."""

    __slots__ = ()

    async def get(self, *, request_options: RequestOptions | None = None) -> DiscoveryResponse:
        """Get the OpenAPI description of the CLR service.

        Args:
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The description; `to_dict()` is the document as it came.

        Raises:
            ClrError: Any other failure.

        Route: GET /ims/clr/v2p0/discovery/
        """
        return _description(await super().get(request_options=request_options))


def _description(document: Any) -> DiscoveryResponse:
    if not isinstance(document, Mapping):
        raise as_service_error(DecodeError("the description of the service is not an object"), ClrError)
    return DiscoveryResponse.from_dict(document)
