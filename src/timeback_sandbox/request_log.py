"""The bounded log of requests, with verdicts and without secrets."""

from __future__ import annotations

import re
import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict
from urllib.parse import parse_qsl, urlencode

import orjson

if TYPE_CHECKING:
    from collections.abc import Mapping

Verdict = Literal["accepted", "rejected", "failed", "faulted"]
MOST_ENTRIES: Final = 1000
LONGEST_BODY: Final = 4096
_HIDDEN: Final = "***"
_SHOWN_HEADERS: Final = frozenset(
    {
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "expect",
        "host",
        "transfer-encoding",
        "user-agent",
        "x-request-id",
    }
)
_SECRET_NAME: Final = re.compile(r"secret|password|passwd|token|api.?key|authorization|jwt", re.IGNORECASE)


class RequestRecord(TypedDict):
    """One request to a service or to the token endpoint.

    Attributes:
        number: Counts from 1 after every reset.
        time: When it arrived, by the sandbox's clock.
        service: The service, or "token".
        operation: Operation id, or None if no operation matches.
        method: Upper-case method.
        path: Path, still percent-encoded.
        query: Query string; values of secret parameters are hidden.
        headers: Harmless headers only.
        authorization: Scheme of the Authorization header, or None.
        body: The first 4096 characters of the body, secrets hidden; None for a token request or a binary body.
        body_size: Length of the body in bytes.
        status: Status of the response; None if none was sent.
        processed: Whether the request reached the service, even if its response was broken or lost.
        verdict: `faulted` if a fault fired; otherwise `accepted`, `rejected` (4xx) or `failed` (5xx).
        issues: Why the request was rejected.
        fault: Id of the fault that fired, or None.
        fault_kind: Its kind, or None.
    """

    number: int
    time: str
    service: str
    operation: str | None
    method: str
    path: str
    query: str
    headers: dict[str, str]
    authorization: str | None
    body: str | None
    body_size: int
    status: int | None
    processed: bool
    verdict: Verdict
    issues: list[str]
    fault: str | None
    fault_kind: str | None


class RequestLog:
    """The last requests, oldest first. Safe to use from several threads.

    Args:
        most: How many entries are kept.
    """

    def __init__(self, most: int = MOST_ENTRIES) -> None:
        self._entries: deque[RequestRecord] = deque(maxlen=most)
        self._count = 0
        self._lock = threading.Lock()

    def add(
        self,
        *,
        time: str,
        service: str,
        method: str,
        path: str,
        query: str,
        headers: Mapping[str, str],
        body: bytes | None,
    ) -> RequestRecord:
        """Add a request and return its entry, which is completed while the request is processed."""
        with self._lock:
            self._count += 1
            entry: RequestRecord = {
                "number": self._count,
                "time": time,
                "service": service,
                "operation": None,
                "method": method,
                "path": path,
                "query": _shown_query(query),
                "headers": {name: value for name, value in headers.items() if name in _SHOWN_HEADERS},
                "authorization": headers.get("authorization", "").partition(" ")[0] or None,
                "body": None if service == "token" or not body else _shown_body(body),
                "body_size": len(body or b""),
                "status": None,
                "processed": False,
                "verdict": "failed",
                "issues": [],
                "fault": None,
                "fault_kind": None,
            }
            self._entries.append(entry)
            return entry

    def entries(self) -> list[RequestRecord]:
        """Return copies of the entries."""
        with self._lock:
            return [entry.copy() for entry in self._entries]

    @property
    def dropped(self) -> int:
        """How many older entries were dropped."""
        with self._lock:
            return self._count - len(self._entries)

    def clear(self) -> None:
        """Remove all entries."""
        with self._lock:
            self._entries.clear()
            self._count = 0


def verdict_of(status: int) -> Verdict:
    """Return the verdict that a status stands for."""
    return "accepted" if status < 400 else "rejected" if status < 500 else "failed"


def _shown_query(query: str) -> str:
    if not _SECRET_NAME.search(query):
        return query
    pairs = parse_qsl(query, keep_blank_values=True)
    return urlencode([(name, _HIDDEN if _SECRET_NAME.search(name) else value) for name, value in pairs])


def _shown_body(body: bytes) -> str | None:
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if _SECRET_NAME.search(text):
        try:
            text = orjson.dumps(_hidden(orjson.loads(body))).decode()
        except orjson.JSONDecodeError:
            return None
    return text[:LONGEST_BODY]


def _hidden(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _HIDDEN if _SECRET_NAME.search(name) else _hidden(part) for name, part in value.items()}
    return [_hidden(item) for item in value] if isinstance(value, list) else value
