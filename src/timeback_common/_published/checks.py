"""The checks of the published `timeback-common`, for an app's own arguments."""

from __future__ import annotations

from typing import Annotated, Any

from timeback_kit.runtime.errors import InputValidationError, ValidationIssue

LIST_PARAMETERS = "Invalid list parameters"


class NotBlank:
    """Makes pydantic strip a string and refuse an empty one; pydantic asks for it by this method's name."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> dict[str, Any]:
        """A schema of pydantic-core, which is a plain dict."""
        return {"type": "str", "strip_whitespace": True, "min_length": 1}


NonEmptyString = Annotated[str, NotBlank()]


def validate_non_empty_string(value: str, name: str) -> None:
    """Refuse anything that is not a string, and blank strings.

    Args:
        value: The value.
        name: What it is called in the error.

    Raises:
        InputValidationError: It is not such a string.
    """
    _refuse(f"Invalid {name}", [] if _is_text(value) else [ValidationIssue(name, "must be a non-empty string")])


def validate_sourced_id(sourced_id: str, context: str) -> None:
    """Refuse what cannot be a sourcedId.

    Args:
        sourced_id: The value.
        context: What is done with it, for the error.

    Raises:
        InputValidationError: It is not a string, or blank.
    """
    issues = [] if _is_text(sourced_id) else [ValidationIssue("sourcedId", "must be a non-empty string")]
    _refuse(f"Invalid {context} request", issues)


def validate_fields(fields: list[str] | None) -> None:
    """Refuse anything but a list of field names.

    Args:
        fields: The names; None for no selection.

    Raises:
        InputValidationError: It is not a list, or holds something else than non-empty strings.
    """
    fits = fields is None or (isinstance(fields, list) and all(_is_text(name) for name in fields))
    _refuse(LIST_PARAMETERS, [] if fits else [ValidationIssue("fields", "must be a list of non-empty strings")])


def validate_offset_list_params(
    *, limit: int | None = None, offset: int | None = None, max_items: int | None = None
) -> None:
    """Refuse counts that cannot be those of a list that is paged by offset.

    Args:
        limit: Rows of a page, 1 or more.
        offset: Rows to skip, 0 or more.
        max_items: Rows in all, 1 or more.

    Raises:
        InputValidationError: One of them is not such a number.
    """
    issues = [*_too_small("limit", limit, 1), *_too_small("offset", offset, 0), *_too_small("max", max_items, 1)]
    _refuse(LIST_PARAMETERS, issues)


def validate_page_list_params(
    *, page: int | None = None, limit: int | None = None, max_items: int | None = None
) -> None:
    """Refuse counts that cannot be those of a list whose pages are numbered.

    Args:
        page: Number of the page, 1 or more.
        limit: Rows of a page, 1 or more.
        max_items: Rows in all, 1 or more.

    Raises:
        InputValidationError: One of them is not such a number.
    """
    issues = [*_too_small("page", page, 1), *_too_small("limit", limit, 1), *_too_small("max", max_items, 1)]
    _refuse(LIST_PARAMETERS, issues)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _too_small(name: str, value: object, least: int) -> list[ValidationIssue]:
    fits = value is None or (isinstance(value, int) and not isinstance(value, bool) and value >= least)
    return [] if fits else [ValidationIssue(name, f"must be an integer of at least {least}")]


def _refuse(message: str, issues: list[ValidationIssue]) -> None:
    if issues:
        raise InputValidationError(message, issues=issues)
