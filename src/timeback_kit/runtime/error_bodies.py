"""Reading what services put into the body of an error; nothing here raises, whatever the body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from timeback_kit.runtime.errors import ValidationIssue

MESSAGE_KEYS: Final = ("imsx_description", "message", "error", "error_description", "detail", "title", "Message")
DETAIL_KEYS: Final = ("imsx_error_details", "details", "errors", "issues")
PATH_KEYS: Final = ("path", "field", "instancePath")
REASON_KEYS: Final = ("message", "reason", "description")
MOST_ISSUES: Final = 100


def message_of(body: Any) -> str | None:
    """The sentence a body offers as its message; without one, what the first of its errors says."""
    if not isinstance(body, Mapping):
        return None
    texts = [value for key in MESSAGE_KEYS if isinstance(value := body.get(key), str) and value.strip()]
    nested = body.get("error")
    if not texts and isinstance(nested, Mapping):
        return message_of({key: value for key, value in nested.items() if key != "error"})
    if not texts:
        return _first_reason(body)
    code = body.get("code")
    return f"{texts[0]} ({code})" if isinstance(code, str) and code and code not in texts[0] else texts[0]


def _first_reason(body: Any) -> str | None:
    """What the first entry of a list of errors says, and what its first issue adds."""
    first = next((detail for detail in details(body) if isinstance(detail, Mapping)), {})
    told = [first.get("message"), first.get("detail"), *(issue.message for issue in issues_of(body)[:1])]
    return " - ".join(dict.fromkeys(text for text in told if isinstance(text, str) and text.strip())) or None


def minor_codes(body: Any) -> list[dict[str, str]]:
    """The IMS minor codes of a body."""
    minor = body.get("imsx_CodeMinor") if isinstance(body, Mapping) else None
    fields = minor.get("imsx_codeMinorField") if isinstance(minor, Mapping) else None
    entries = fields if isinstance(fields, list) else [fields]
    return [
        {
            "field": str(entry.get("imsx_codeMinorFieldName") or ""),
            "value": str(entry.get("imsx_codeMinorFieldValue") or ""),
        }
        for entry in entries
        if isinstance(entry, Mapping)
    ]


def details(body: Any) -> list[Any]:
    """The field-level part of a body as it came; a lone object counts as a list of one."""
    for key in DETAIL_KEYS:
        found = body.get(key) if isinstance(body, Mapping) else None
        if isinstance(found, list) and found:
            return found
        if isinstance(found, Mapping) and found:
            return [found]
    return []


def issues_of(body: Any) -> list[ValidationIssue]:
    """The field-level part of a body as paths and messages."""
    found: list[ValidationIssue] = []
    for detail in details(body):
        found += [issue for issue in _issues_in(detail) if issue.path or issue.message]
        if len(found) >= MOST_ISSUES:
            break
    return found[:MOST_ISSUES]


def _issues_in(detail: Any) -> Iterator[ValidationIssue]:
    if isinstance(detail, str):
        yield ValidationIssue("", detail)
        return
    if not isinstance(detail, Mapping):
        return
    deeper = detail.get("meta")
    nested = deeper.get("issues") if isinstance(deeper, Mapping) else None
    if isinstance(nested, list) and nested:
        for item in nested:
            if isinstance(item, Mapping):
                yield _issue(item)
        return
    if any(key in detail for key in (*PATH_KEYS, *REASON_KEYS)):
        yield _issue(detail)
        return
    for name, reason in detail.items():
        if isinstance(reason, str):
            yield ValidationIssue(str(name), reason)


def _issue(detail: Mapping[str, Any]) -> ValidationIssue:
    path = next((detail[key] for key in PATH_KEYS if detail.get(key) is not None), "")
    reason = next((detail[key] for key in REASON_KEYS if isinstance(detail.get(key), str)), "")
    expected = detail.get("expected")
    if isinstance(expected, str) and expected:
        reason = f"{reason} (expected {expected})" if reason else f"expected {expected}"
    return ValidationIssue(dotted(path), reason)


def dotted(path: Any) -> str:
    """A path given as a text or as a list of keys and indexes, as `roles[0].role`."""
    if not isinstance(path, list):
        return str(path)
    text = ""
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if text else str(step)
    return text
