"""Errors of the pipeline: each one is a sentence for the person who started the run, never a traceback."""

from typing import Final


class CodegenError(Exception):
    """Something in the input or its surroundings stops a stage, and the message says what."""


class DocumentError(CodegenError):
    """A document cannot be used: not YAML or JSON, not OpenAPI 3.x, too large, or built to harm."""


UNREADABLE: Final = "x-unreadable"
"""In a snapshot, on an operation or a component that could not be read: the reason, in place of its content."""


class OverlayError(CodegenError):
    """An overlay is not valid, or actions of it do not fit the document."""


def reason(error: OSError) -> str:
    """What the system refused, as a sentence: the file and why."""
    name = error.filename2 or error.filename
    said = error.strerror or type(error).__name__
    return said if name is None else f"{name}: {said}"
