"""Validates and parses the query string and body of a request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import orjson

from timeback_sandbox.calls import ABSENT
from timeback_sandbox.lenience import KEEPS_GRADES, as_documented, with_text_grades
from timeback_sandbox.problems import Problem
from timeback_sandbox.schemas import Issue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeback_sandbox.contract import Contract, Match, Operation, Parameter
    from timeback_sandbox.rules import Rules

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_LARGEST_EXACT = 2**53 - 1
_DEEPEST_BODY = 100
_REFUSED = {"caliper": 400, "timeback-events": 400, "webhooks": 400, "qti": 400, "masterytrack": 400}


def validation_status(service: str) -> int:
    """Return the status of a service's validation errors."""
    return _REFUSED.get(service, 422)


def read_query(contract: Contract, match: Match, query: str) -> dict[str, Any]:
    """Validate the query string and path values; return the query, typed and with defaults.

    Raises:
        Problem: A parameter is missing or invalid.
    """
    operation = match.operation
    given: dict[str, list[str]] = {}
    for name, value in parse_qsl(query, keep_blank_values=True):
        given.setdefault(name.removesuffix("[]"), []).append(value)
    issues = [
        Issue((_path_name(operation, index),), "Required", "invalid_type", "string", "undefined")
        for index, value in enumerate(match.path)
        if not value
    ]
    values: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.place == "query":
            _read_parameter(contract, parameter, given.get(parameter.name), values, issues)
    if issues:
        raise Problem(
            validation_status(contract.service), "The request parameters are invalid", by="document", issues=issues
        )
    return values


def _path_name(operation: Operation, index: int) -> str:
    names = [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]
    return names[index] if index < len(names) else "path"


def _read_parameter(
    contract: Contract, parameter: Parameter, given: list[str] | None, values: dict[str, Any], issues: list[Issue]
) -> None:
    schema = contract.schemas.resolve(parameter.schema)
    if given is None:
        if parameter.required:
            issues.append(Issue((parameter.name,), "Required", "invalid_type", str(schema.get("type")), "undefined"))
        elif "default" in schema:
            values[parameter.name] = schema["default"]
        return
    value = _typed(contract, schema, given)
    found = contract.schemas.issues(parameter.schema, value)
    issues.extend(Issue((parameter.name, *i.path), i.message, i.code, i.expected, i.received) for i in found)
    values[parameter.name] = value


def _typed(contract: Contract, schema: Mapping[str, Any], given: list[str]) -> Any:
    if schema.get("type") == "array":
        parts = [part for text in given for part in text.split(",")]
        items = contract.schemas.resolve(schema.get("items", {}))
        return [_typed(contract, items, [part]) for part in parts]
    convert = _CONVERSIONS.get(str(schema.get("type")))
    return convert(given[-1]) if convert else given[-1]


def _number(text: str) -> Any:
    """Convert a number that JSON can represent exactly; other strings stay strings and fail validation."""
    if _NUMBER.fullmatch(text) is None:
        return text
    number = float(text)
    if abs(number) > _LARGEST_EXACT:
        return text
    return int(number) if number.is_integer() else number


def _boolean(text: str) -> Any:
    return {"true": True, "false": False}.get(text.lower(), text)


_CONVERSIONS: dict[str, Callable[[str], Any]] = {"integer": _number, "number": _number, "boolean": _boolean}


def read_body(contract: Contract, operation: Operation, media: str, raw: bytes, rules: Rules) -> Any:
    """Parse and validate a body.

    Args:
        contract: The service's contract.
        operation: The requested operation.
        media: Content type without parameters, in lower case.
        raw: The body as bytes.
        rules: Which rules apply that refuse what the documents allow.

    Returns:
        The JSON value, the string of an XML body, or ABSENT if the operation takes none.

    Raises:
        Problem: The body is missing, malformed or invalid.
    """
    if operation.body is None:
        return ABSENT
    if media in operation.body and "json" not in media:
        return _text(raw)
    schema = operation.body.get("application/json", {}).get("schema")
    if not raw.strip():
        value: Any = {}
    else:
        value = _json(contract.service, media, raw)
    if schema is not None:
        issues = contract.schemas.issues(schema, as_documented(contract.service, operation, value, rules))
        if issues and (texted := with_text_grades(value)) != value:
            issues = contract.schemas.issues(schema, as_documented(contract.service, operation, texted, rules))
            value = value if contract.service in KEEPS_GRADES else texted
        if operation.body_required and not raw.strip():
            issues = issues or [Issue((), "Required", "invalid_type", "object", "undefined")]
        if issues:
            lacking = contract.service == "oneroster" and operation.method == "POST" and _lack_status(issues)
            by = "missing-status" if lacking else "document"
            raise Problem(validation_status(contract.service), "The request body is invalid", by=by, issues=issues)
    return value


def _lack_status(issues: list[Issue]) -> bool:
    """Return whether nothing is wrong with a body but a status that is not there."""
    return all(issue.path[-1:] == ("status",) and issue.received == "undefined" for issue in issues)


def _json(service: str, media: str, raw: bytes) -> Any:
    if media and not media.endswith("json"):
        message = "The content type of the request body is not supported"
        raise Problem(validation_status(service), message, by="encoding")
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError as error:
        raise Problem(400, "The request body is not valid JSON", by="encoding") from error
    if _is_deep(value):
        raise Problem(400, "The request body is nested too deeply", by="safety")
    return value


def _is_deep(value: Any) -> bool:
    """Return whether a value is nested more deeply than a response can be."""
    level = [value]
    for _ in range(_DEEPEST_BODY):
        containers = [node for node in level if isinstance(node, dict | list)]
        level = [item for node in containers for item in (node.values() if isinstance(node, dict) else node)]
        if not level:
            return False
    return True


def _text(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Problem(400, "The request body is not UTF-8 text", by="encoding") from error
