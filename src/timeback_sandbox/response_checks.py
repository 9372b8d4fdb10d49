"""Validates the sandbox's own responses against the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_sandbox.calls import ABSENT, Response
from timeback_sandbox.lenience import KEEPS_GRADES, with_text_grades

if TYPE_CHECKING:
    from timeback_sandbox.contract import Contract, Operation


def violations(contract: Contract, operation: Operation, response: Response) -> list[str]:
    """Return how a response deviates from the document.

    Undocumented error statuses are allowed; a success status must be documented.
    """
    content = operation.responses.get(str(response.status))
    if content is None:
        return [f"status {response.status} is not in the document"] if response.status < 400 else []
    if response.body is ABSENT:
        return ["the document has a body"] if content and not response.empty and response.status != 204 else []
    if response.status == 204:
        return ["204 has no body"]
    if not content:
        return [] if response.status >= 400 else ["the document has no body"]
    if response.media not in content:
        return [f"content type {response.media} is not in the document"]
    schema = content[response.media].get("schema")
    if schema is None or isinstance(response.body, bytes):
        return []
    body = with_text_grades(response.body) if contract.service in KEEPS_GRADES else response.body
    return [f"{issue.field}: {issue.message}" for issue in contract.schemas.issues(schema, body)]
