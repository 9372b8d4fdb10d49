"""Errors learn here what was being done when they were raised."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.errors import APIError, DecodeError, TimebackError, as_service_error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.requests import RawResponse


@contextmanager
def error_context(operation: Operation[Any], service_error: type[TimebackError]) -> Iterator[None]:
    """Give every error raised inside the operation it belongs to, and the class of its service.

    Args:
        operation: What was being done.
        service_error: Class of the service.
    """
    try:
        yield
    except APIError as error:
        if error.path is None:
            error.method, error.path = operation.method, operation.path
        error.service = error.service or operation.service
        as_service_error(error, service_error)
        raise
    except TimebackError as error:
        as_service_error(error, service_error)
        raise


@contextmanager
def response_context(raw: RawResponse) -> Iterator[None]:
    """Give a DecodeError raised inside the answer it is about.

    Args:
        raw: The answer that is read.
    """
    try:
        yield
    except DecodeError as error:
        error.status_code, error.response, error.attempts = raw.status, raw.json, raw.attempts
        raise
