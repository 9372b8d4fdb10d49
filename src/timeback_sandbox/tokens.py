"""OAuth client credentials and access tokens."""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import math
import secrets
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

LIFETIME = 3600
_ROSTER = "https://purl.imsglobal.org/spec/or/v1p1/scope/"
_CALIPER = "https://purl.imsglobal.org/spec/caliper/v1p1/scope/"
_QTI = "https://purl.imsglobal.org/spec/qti/v3/scope/"
SCOPE = " ".join(
    (
        *(_ROSTER + name for name in ("roster.readonly", "roster.createput", "roster.delete")),
        *(_ROSTER + name for name in ("gradebook.readonly", "gradebook.createput", "gradebook.delete")),
        *(_ROSTER + name for name in ("resource.readonly", "resource.createput", "resource.delete")),
        _CALIPER + "admin",
        *(_QTI + name for name in ("readonly", "createput", "delete")),
    )
)
"""What a token is good for when its request names no scope."""
_HEADER: dict[str, object] = {"alg": "HS256", "typ": "JWT"}


@dataclass(frozen=True, slots=True)
class TokenResponse:
    """A response of the token endpoint."""

    status: int
    body: dict[str, object] = field(repr=False)
    headers: dict[str, str] = field(default_factory=dict)


class Tokens:
    """The OAuth clients and their tokens; the repr shows no secret.

    Args:
        accept_any_client: Accept any credentials, so that programs with placeholders run.
        lifetime: Seconds until a token expires.
        clock: Monotonic seconds.
        clients: Secrets by client id; a new client if there are none. The first is the one that is shown.
    """

    def __init__(
        self,
        *,
        accept_any_client: bool = False,
        lifetime: int = LIFETIME,
        clock: Callable[[], float] = time.monotonic,
        clients: Mapping[str, str] | None = None,
    ) -> None:
        self._clients = dict(clients or {"sandbox-" + secrets.token_hex(6): secrets.token_urlsafe(32)})
        self.client_id, self.client_secret = next(iter(self._clients.items()))
        self.accept_any_client = accept_any_client
        self.lifetime = lifetime
        self._clock = clock
        self._expiry: dict[str, float] = {}
        self._key = secrets.token_bytes(32)

    def __repr__(self) -> str:
        return f"<Tokens of {self.client_id}>"

    def exchange(self, authorization: str, form: bytes) -> TokenResponse:
        """Respond to a request to the token endpoint.

        Args:
            authorization: Value of the Authorization header, or an empty string.
            form: URL-encoded body.
        """
        fields = {name: values[-1] for name, values in parse_qs(form.decode("utf-8", "replace")).items()}
        basic = authorization.lower().startswith("basic ")
        grant = fields.get("grant_type")
        if grant is None:
            return _refusal(400, "invalid_request")
        if grant != "client_credentials":
            return _refusal(400, "unsupported_grant_type")
        pair = _basic(authorization) if basic else (fields.get("client_id", ""), fields.get("client_secret", ""))
        if pair is None or not self._accepts_credentials(*pair):
            return _refusal(401 if basic else 400, "invalid_client")
        body: dict[str, object] = {
            "access_token": self.issue(self.lifetime, fields.get("scope", SCOPE)),
            "expires_in": self.lifetime,
            "token_type": "Bearer",
        }
        return TokenResponse(200, body, {"cache-control": "no-store"})

    def issue(self, lifetime: float, scope: str = SCOPE) -> str:
        """Return a new token, a JSON Web Token.

        Args:
            lifetime: Seconds until it expires.
            scope: Its scopes, separated by blanks.
        """
        return self._signed({"sub": self.client_id, "client_id": self.client_id, "scope": scope}, lifetime)

    def issue_jwt(self, email: str) -> str:
        """Return a new JSON Web Token for a MasteryTrack user, valid for an hour."""
        return self._signed({"email": email}, LIFETIME)

    def _signed(self, stated: dict[str, object], lifetime: float) -> str:
        issued = int(time.time())
        claims = {**stated, "iat": issued, "exp": issued + math.ceil(lifetime), "jti": secrets.token_hex(8)}
        unsigned = b".".join(_segment(part) for part in (_HEADER, claims))
        signature = base64.urlsafe_b64encode(hmac.digest(self._key, unsigned, "sha256")).rstrip(b"=")
        token = (unsigned + b"." + signature).decode("ascii")
        self._expiry[token] = self._clock() + lifetime
        return token

    def accepts(self, header: str) -> bool:
        """Return whether a `Bearer ...` header carries a valid token."""
        scheme, _, token = header.partition(" ")
        expiry = self._expiry.get(token.strip())
        return scheme.lower() == "bearer" and expiry is not None and expiry > self._clock()

    def allows(self, header: str, scope: str) -> bool:
        """Return whether the token of a header has a scope; one that was asked for without any has all of them."""
        claims = header.partition(" ")[2].strip().split(".")[1:2]
        stated = json.loads(base64.urlsafe_b64decode(claims[0] + "==")).get("scope") if claims else None
        return stated in (None, SCOPE) or scope in str(stated).split()

    def accepts_key(self, key: str) -> bool:
        """Return whether a MasteryTrack API key is valid; it is the client secret."""
        return bool(key) and (self.accept_any_client or any(_same(key, each) for each in self._clients.values()))

    def revoke_all(self) -> None:
        """Revoke every token, as the platform sometimes does early."""
        self._expiry.clear()

    def _accepts_credentials(self, client_id: str, client_secret: str) -> bool:
        if self.accept_any_client:
            return bool(client_id and client_secret)
        # every pair is compared, so that the time tells nothing
        same = [_same(client_id, name) & _same(client_secret, secret) for name, secret in self._clients.items()]
        return any(same)


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode(), wanted.encode())


def _segment(part: dict[str, object]) -> bytes:
    return base64.urlsafe_b64encode(json.dumps(part, separators=(",", ":")).encode()).rstrip(b"=")


def _basic(authorization: str) -> tuple[str, str] | None:
    try:
        text = base64.b64decode(authorization[6:].strip(), validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return None
    client_id, separator, client_secret = text.partition(":")
    return (unquote(client_id), unquote(client_secret)) if separator else None


def _refusal(status: int, error: str) -> TokenResponse:
    headers = {"www-authenticate": 'Basic realm="timeback-sandbox"'} if status == 401 else {}
    return TokenResponse(status, {"error": error}, headers)
