"""Adds to errors which operation they are about, and the class of its service."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from timeback_kit.runtime.errors import (
    APIError,
    ClientClosedError,
    InputValidationError,
    TimebackError,
    as_service_error,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_kit.runtime.operations import Operation

E = TypeVar("E", bound=TimebackError)


def in_context(error: E, operation: Operation[Any], service_error: type[TimebackError]) -> E:
    """The error, now with the operation it is about and an instance of the service's error class too.

    Args:
        error: The error; what it already says about its request stays.
        operation: The operation.
        service_error: Error class of the service.
    """
    if isinstance(error, APIError):
        if error.path is None:
            error.method, error.path = operation.method, operation.path
        error.service = error.service or operation.service
        error.operation = error.operation or operation.name
        if not operation.writes:
            error.applied = None
        elif isinstance(error, InputValidationError) and error.applied is None:
            error.applied = "no"
    elif isinstance(error, ClientClosedError) and error.applied is None and operation.writes:
        error.applied = "no"
    return as_service_error(error, service_error)


@contextmanager
def error_context(operation: Operation[Any], service_error: type[TimebackError]) -> Iterator[None]:
    """Attach the operation and the service's error class to errors raised in this block.

    Args:
        operation: The operation.
        service_error: Error class of the service.
    """
    try:
        yield
    except TimebackError as error:
        in_context(error, operation, service_error)
        raise
