"""How traffic is recorded: one canonical origin, and nothing secret in a cassette."""

import re
from typing import Any
from urllib.parse import urlsplit, urlunsplit

CANONICAL_ORIGIN = "http://timeback.test"
_TOKEN = re.compile(rb'"access_token"\s*:\s*"[^"]*"')
_SECRET = re.compile(rb'"secret"\s*:\s*"[^"]*"')


def vcr_settings() -> dict[str, Any]:
    return {
        "filter_headers": [
            ("authorization", "REDACTED"),
            ("x-api-key", "REDACTED"),
            ("x-auth-token", "REDACTED"),
            ("x-request-id", None),
            ("user-agent", None),
            ("cookie", None),
            ("host", None),
        ],
        "filter_post_data_parameters": [("client_id", "REDACTED"), ("client_secret", "REDACTED")],
        "before_record_request": _canonical_request,
        "before_record_response": _redacted_response,
        "match_on": ["method", "path", "query"],
        "decode_compressed_response": True,
    }


def _canonical_request(request: Any) -> Any:
    parts = urlsplit(request.uri)
    path = "/oauth2/token" if parts.path.endswith("/oauth2/token") else parts.path
    request.uri = urlunsplit((*urlsplit(CANONICAL_ORIGIN)[:2], path, parts.query, ""))
    return request


def _redacted_response(response: dict[str, Any]) -> dict[str, Any]:
    body = response.get("body", {})
    if isinstance(body.get("string"), bytes):
        text = _TOKEN.sub(b'"access_token":"REDACTED"', body["string"])
        body["string"] = _SECRET.sub(b'"secret":"REDACTED"', text)
    headers = response.get("headers", {})
    for name in [name for name in headers if name.lower() in {"set-cookie", "x-request-id", "date", "server"}]:
        del headers[name]
    return response
