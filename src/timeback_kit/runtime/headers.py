"""Which headers a caller may give."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from timeback_kit.runtime.errors import ValidationIssue

PROTECTED: Final = frozenset(
    {"authorization", "host", "content-length", "transfer-encoding", "connection", "proxy-authorization", "cookie"}
)
HEADER_NAME: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", re.ASCII)
HEADER_VALUE: Final = re.compile(r"[\x20-\x7e\t]*", re.ASCII)


def header_issues(headers: object) -> list[ValidationIssue]:
    """What is wrong with headers a caller gives."""
    if headers is None:
        return []
    if not isinstance(headers, Mapping):
        return [ValidationIssue("headers", "expected a dict")]
    issues = []
    for name, value in headers.items():
        where = f"headers.{str(name)[:60]}"
        if not isinstance(name, str) or HEADER_NAME.fullmatch(name) is None:
            issues.append(ValidationIssue(where, "is not a header name"))
        elif name.lower() in PROTECTED:
            issues.append(ValidationIssue(where, "is set by the client"))
        elif not isinstance(value, str) or HEADER_VALUE.fullmatch(value) is None:
            issues.append(ValidationIssue(where, "expected printable ASCII characters"))
    return issues
