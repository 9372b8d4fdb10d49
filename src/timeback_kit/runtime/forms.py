"""Request bodies as forms: multipart/form-data and application/x-www-form-urlencoded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlencode
from uuid import uuid4

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.scalars import scalar_text
from timeback_kit.runtime.wire_names import matching

MULTIPART: Final = "multipart/form-data"
URLENCODED: Final = "application/x-www-form-urlencoded"

_ESCAPES: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


def form_body(media_type: str, fields: object, known: frozenset[str]) -> tuple[bytes, str]:
    """Write a form.

    Args:
        media_type: `MULTIPART` or `URLENCODED`.
        fields: Values by wire or snake_case name; None is left out, a list repeats its field, bytes are a file.
        known: Wire names of the fields that the document has.

    Returns:
        The content, and its media type with the boundary.

    Raises:
        InputValidationError: If it is not a mapping, or holds a value that a form cannot carry.
    """
    if not isinstance(fields, Mapping):
        raise InputValidationError("Invalid form", issues=[ValidationIssue("", "expected a mapping")])
    issues: list[ValidationIssue] = []
    parts = [(name, value) for name, value in _parts(fields, known, issues)]
    if media_type == URLENCODED and not issues:
        issues += [ValidationIssue(name, "files need multipart/form-data") for name, value in parts if value[1]]
    if issues:
        raise InputValidationError("Invalid form", issues=issues)
    if media_type == URLENCODED:
        return urlencode([(name, value[0].decode()) for name, value in parts]).encode(), URLENCODED
    boundary = uuid4().hex
    chunks: list[bytes] = []
    for name, (content, is_file) in parts:
        label = name.translate(_ESCAPES)
        head = f'--{boundary}\r\nContent-Disposition: form-data; name="{label}"'
        head += f'; filename="{label}"\r\nContent-Type: application/octet-stream' if is_file else ""
        chunks.append(head.encode() + b"\r\n\r\n" + content + b"\r\n")
    return b"".join([*chunks, f"--{boundary}--\r\n".encode()]), f"{MULTIPART}; boundary={boundary}"


def _parts(
    fields: Mapping[Any, Any], known: frozenset[str], issues: list[ValidationIssue]
) -> Iterator[tuple[str, tuple[bytes, bool]]]:
    for key, value in fields.items():
        if not isinstance(key, str):
            issues.append(ValidationIssue("", "expected strings as names"))
            continue
        name = matching(key, known) or key
        several = isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)
        for item in value if several else [value]:
            if isinstance(item, bytes | bytearray):
                yield name, (bytes(item), True)
            elif item is not None:
                try:
                    yield name, (scalar_text(item)[0].encode(), False)
                except ValueError as error:
                    issues.append(ValidationIssue(name, str(error)))
