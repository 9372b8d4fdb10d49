"""Recognises failures that come with a status of success, so that none is read as a value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from timeback_kit.runtime.errors import DecodeError, issues_of, message_of
from timeback_kit.runtime.redaction import clean

if TYPE_CHECKING:
    from timeback_kit.runtime.models import Model

FAILED: Final = frozenset({"error", "fail", "failed", "failure"})
FIRST_FAILURE: Final = 400
_STATUS: Final = re.compile(r"[45]\d\d", re.ASCII)
GENERIC: Final = frozenset(
    {
        "code", "data", "detail", "details", "error", "errors", "instance", "message", "path", "reason", "requestId",
        "status", "statusCode", "success", "timestamp", "title", "type",
    }
)  # fmt: skip
"""Keys that say nothing about what an object is, because error bodies have them too."""
IDENTITY: Final = frozenset({"id", "identifier", "sourcedId"})


def says_failure(body: Any) -> bool:
    """Whether a body says that the call failed, if it is not the value that was asked for."""
    if not isinstance(body, Mapping):
        return False
    if body.get("success") is False or body.get("imsx_codeMajor") == "failure":
        return True
    error = body.get("error")
    if isinstance(error, str | Mapping) and error:
        return True
    return any(_is_failure(body.get(key)) for key in ("status", "statusCode"))


def _is_failure(status: Any) -> bool:
    if isinstance(status, str):
        return status.lower() in FAILED or _STATUS.fullmatch(status) is not None
    return isinstance(status, int) and not isinstance(status, bool) and status >= FIRST_FAILURE


def is_only_failure(body: Any) -> bool:
    """Whether a body says that the call failed, and nothing else."""
    return says_failure(body) and all(key in GENERIC or str(key).startswith("imsx_") for key in body)


def is_object(model: type[Model], body: Mapping[str, Any]) -> bool:
    """Whether a bare body can be an object of a model: it has its identity or one of its required keys."""
    identity, required, telling = _marks(model)
    if any(body.get(key) is not None for key in identity):
        return True
    if required:
        return not required.isdisjoint(body)
    if telling:
        return not says_failure(body) or not telling.isdisjoint(body)
    return not says_failure(body) or all(key in body for key in model.wire_names())


@lru_cache(maxsize=512)
def _marks(model: type[Model]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The keys of a model that hold an identity, those it requires, and those by which it is told from an error."""
    known = model.wire_names()
    return known & IDENTITY, model._fields.required - GENERIC, known - GENERIC


def failure_error(body: Any) -> DecodeError:
    """The error of a failure that came with a status of success."""
    said = clean(message_of(body) or "no reason is given", 200)
    return DecodeError(f"the response says that the call failed: {said}", issues=issues_of(body), applied="unknown")
