"""Query parameters to query text."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode
from uuid import UUID

from timeback_kit.runtime.decoding import datetime_text, is_sendable, number_text
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue
from timeback_kit.runtime.names import matching
from timeback_kit.runtime.paths import is_unicode

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation

log = logging.getLogger("timeback.inputs")

NOTHING: Final[tuple[Any, ...]] = (None, "", [], ())


def query_text(operation: Operation[Any], query: Mapping[str, Any]) -> str:
    """Write the query of a request.

    Args:
        operation: What is called; it says which lists are joined by commas.
        query: Values by wire name (or snake_case, where the operation lists its parameters); None is left out.

    Returns:
        Query text without the question mark.

    Raises:
        InputValidationError: If a required parameter is missing or a value has no query form.
    """
    given = _by_wire_name(operation, query)
    issues = [ValidationIssue(name, "is required") for name in operation.required_query if given.get(name) in NOTHING]
    issues += [ValidationIssue("", "expected valid Unicode texts as names") for name in given if not _is_name(name)]
    pairs = [pair for name, value in given.items() for pair in _pairs(operation, name, value, issues)]
    if issues:
        raise InputValidationError("Invalid parameters", issues=issues)
    return urlencode(pairs, quote_via=quote, safe="")


def _by_wire_name(operation: Operation[Any], query: Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(query, Mapping):
        raise InputValidationError("Invalid parameters", issues=[ValidationIssue("params", "expected a mapping")])
    if not operation.query:
        return query
    found: dict[str, Any] = {}
    for name, value in query.items():
        wire = matching(name, operation.query)
        if wire is None:
            log.warning("%s: the parameter %r is in no document; it is sent as it is", operation.name, str(name)[:60])
        found[wire or name] = value
    return found


def _pairs(
    operation: Operation[Any], name: str, value: Any, issues: list[ValidationIssue]
) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    many = isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes)
    texts = [_text(item, f"{name}[{at}]", issues) for at, item in enumerate(value)] if many else None
    if texts is None:
        yield name, _text(value, name, issues)
    elif name in operation.csv:
        if texts:
            yield name, ",".join(texts)
    else:
        for text in texts:
            yield name, text


def _text(value: Any, path: str, issues: list[ValidationIssue]) -> str:
    plain = value.value if isinstance(value, Enum) else value
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, datetime) and plain.tzinfo is None:
        issues.append(ValidationIssue(path, "expected a date-time with a time zone"))
    elif isinstance(plain, datetime):
        return datetime_text(plain)
    elif isinstance(plain, date):
        return plain.isoformat()
    elif isinstance(plain, int | float | Decimal) and not is_sendable(plain):
        issues.append(ValidationIssue(path, "expected a finite number"))
    elif isinstance(plain, str) and not is_unicode(plain):
        issues.append(ValidationIssue(path, "is no valid Unicode text"))
    elif isinstance(plain, int | float | Decimal):
        return number_text(plain)
    elif isinstance(plain, str | UUID):
        return str(plain)
    else:
        issues.append(ValidationIssue(path, f"expected a text, number, boolean or date, got a {type(plain).__name__}"))
    return ""


def _is_name(name: object) -> bool:
    return isinstance(name, str) and is_unicode(name)
