# Rendered by scripts/unasync.py from src/timeback_kit/services/clr/resources.py; change that file.
"""Credentials, refused here when they are none that the platform could sign."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.clr.errors import ClrError
from timeback_api.clr.resources import credentials as generated_credentials
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_api.clr import inputs, models
    from timeback_kit.runtime.requests import RequestOptions

_TYPE = "VerifiableCredential"


class Credentials(generated_credentials.Credentials):
    """Credentials: created, replaced and signed."""

    __slots__ = ()

    def upsert(
        self,
        credential: inputs.ClrCredentialInput | models.ClrCredential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ClrCredential:
        """Create or replace a CLR credential and have the platform sign it.

        Args:
            credential: The whole credential; its `type` includes `VerifiableCredential`. Everything in it is sent.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The credential with the proof of the platform.

        Raises:
            InputValidationError: The credential lacks something; nothing was sent.
            ClrError: Anything that goes wrong, an input refused before any request included.

        Route: POST /ims/clr/v2p0/credentials/
        """
        _check(credential)
        return super().upsert(credential, request_options=request_options)


def _check(credential: Any) -> None:
    """Refuse a list of types without the one that every credential has; the rest is held against the document."""
    types = credential.get("type") if hasattr(credential, "get") else None
    if isinstance(types, list | tuple) and _TYPE not in types:
        issue = ValidationIssue("type", f"must include {_TYPE}")
        raise as_service_error(InputValidationError("Invalid credential", issues=[issue]), ClrError)
