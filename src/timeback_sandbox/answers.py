"""Checks the sandbox's own answers, so that it cannot agree with a mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_sandbox.calls import ABSENT, Answer

if TYPE_CHECKING:
    from timeback_sandbox.contract import Contract, Operation


def violations(contract: Contract, operation: Operation, answer: Answer) -> list[str]:
    """Return how an answer differs from what the document promises.

    An error status that the document does not list is free; a success status has to be listed.
    """
    content = operation.answers.get(str(answer.status))
    if content is None:
        return [f"status {answer.status} is not in the document"] if answer.status < 400 else []
    if answer.body is ABSENT:
        return ["the document has a body"] if content and not answer.empty and answer.status != 204 else []
    if answer.status == 204:
        return ["204 has no body"]
    if not content:
        return [] if answer.status >= 400 else ["the document has no body"]
    if answer.media not in content:
        return [f"content type {answer.media} is not in the document"]
    schema = content[answer.media].get("schema")
    if schema is None or isinstance(answer.body, bytes):
        return []
    return [f"{issue.field}: {issue.message}" for issue in contract.schemas.issues(schema, answer.body)]
