"""MasteryTrack's own authentication: an API key and an e-mail address, exchanged for a token."""

from __future__ import annotations

import json
from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime.auth import Grant, Token, TokenRequest
from timeback_kit.runtime.errors import APIError, AuthenticationError, DecodeError

if TYPE_CHECKING:
    from timeback_kit.runtime.redaction import Secret
    from timeback_kit.runtime.settings import ResolvedEndpoint

# The service advises to renew after 50 of the 60 minutes; the token cache itself renews 60 s early.
_LIFETIME: Final = 50 * 60 + 60.0


@dataclass(frozen=True)
class ApiKey(Grant):
    """The key of an application and the user on whose behalf it acts.

    Args:
        api_key: Sent as x-api-key, to get tokens only.
        email: E-mail address of the user.
    """

    api_key: Secret
    email: Secret

    def request(self, endpoint: ResolvedEndpoint) -> TokenRequest:
        """Return the request for a token."""
        headers = {"x-api-key": self.api_key.reveal(), "Content-Type": "application/json"}
        content = json.dumps({"email": self.email.reveal()}).encode()
        return TokenRequest(f"{endpoint.base_url}/authorizer", headers, content)

    def read(self, body: Any) -> Token:
        """Return the token in a response.

        Raises:
            DecodeError: There is none.
        """
        text = body.get("jwt") if isinstance(body, Mapping) else None
        if not isinstance(text, str) or not text.strip():
            raise DecodeError("the authorizer's response has no jwt")
        return Token(text.strip(), _LIFETIME)

    def refused(self, error: APIError, endpoint: ResolvedEndpoint) -> APIError:
        """Return the error an unsuccessful response means."""
        if error.status_code in {400, 401, 403, 404}:
            return AuthenticationError("MasteryTrack refused the API key or the e-mail address", error.status_code)
        return error

    def show(self, token: Token, headers: MutableMapping[str, str]) -> None:
        """Put the token into the headers of a request."""
        headers["X-Auth-Token"] = f"Bearer {token.text}"

    def key(self, endpoint: ResolvedEndpoint) -> tuple[str | None, ...]:
        """Return what two clients must have in common to share a token, without showing it."""
        secret = f"{self.api_key.reveal()} {self.email.reveal()}".encode()
        from hashlib import sha256

        return "masterytrack", endpoint.base_url, sha256(secret).hexdigest()
