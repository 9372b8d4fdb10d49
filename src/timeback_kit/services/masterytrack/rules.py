"""What MasteryTrack wants of its inputs beyond their types, checked before anything is sent: what goes together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_api.masterytrack import operations
from timeback_api.masterytrack.errors import MasteryTrackError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import Model
from timeback_kit.runtime.row_fields import MISSPELT
from timeback_kit.runtime.suggestions import close_name

LOWEST_RANK: Final = 0
HIGHEST_RANK: Final = 12
_PAIR: Final = ("assessment_line_item_sourced_id", "assessment_result_sourced_id")
_TEXTS: Final = ("student_email", "timeback_id", "subject", *_PAIR)


def check_body(operation: object, body: object) -> None:
    """Refuse the body of an assignment or an invalidation whose values do not go together.

    Args:
        operation: The operation it is for.
        body: The body.

    Raises:
        InputValidationError: With everything that is wrong with it.
    """
    values = body.to_dict() if isinstance(body, Model) else body
    if not isinstance(values, Mapping):
        return
    if operation is operations.ASSIGN_TEST:
        issues = [*_common(values), *_assigning(values)]
    elif operation is operations.INVALIDATE_ASSIGNMENTS:
        issues = [*_common(values), *_invalidating(values)]
    else:
        return
    refuse("Invalid input", issues)


def check_search(params: Mapping[str, Any]) -> None:
    """Refuse blank search terms, which the service takes for none at all.

    Args:
        params: The terms.

    Raises:
        InputValidationError: One of them is blank.
    """
    refuse("Invalid parameters", [issue for name in params for issue in _blank(params, name)])


def email_issue(value: object, path: str) -> list[ValidationIssue]:
    """Say what is wrong with an e-mail address: nothing, or that it has no name and domain.

    Args:
        value: The address.
        path: Where it stands, for the error.
    """
    name, at, domain = str(value).strip().rpartition("@")
    is_spaced = any(sign.isspace() for sign in name + domain)
    fits = isinstance(value, str) and at and name and "." in domain.strip(".") and not is_spaced
    return [] if fits else [ValidationIssue(path, "expected an e-mail address")]


def refuse(message: str, issues: list[ValidationIssue]) -> None:
    """Raise if there are issues.

    Args:
        message: What is wrong in short.
        issues: What is wrong, each with its path.

    Raises:
        InputValidationError: There are some.
    """
    if issues:
        raise as_service_error(InputValidationError(message, issues=issues), MasteryTrackError)


def _common(values: Mapping[str, Any]) -> list[ValidationIssue]:
    issues = [issue for name in _TEXTS for issue in _blank(values, name)]
    if values.get("student_email") and not issues:
        issues += email_issue(values["student_email"], "student_email")
    rank = values.get("grade_rank")
    if isinstance(rank, int) and not LOWEST_RANK <= rank <= HIGHEST_RANK:
        issues.append(ValidationIssue("grade_rank", f"expected {LOWEST_RANK} to {HIGHEST_RANK}"))
    if rank is not None and values.get("subject") is None:
        issues.append(ValidationIssue("grade_rank", "needs a subject"))
    return issues


def _assigning(values: Mapping[str, Any]) -> list[ValidationIssue]:
    issues = []
    if values.get("timeback_id") is None and values.get("subject") is None:
        issues.append(ValidationIssue("timeback_id", "give timeback_id, or subject with or without grade_rank"))
    given = [name for name in _PAIR if values.get(name) is not None]
    if len(given) == 1:
        missing = next(name for name in _PAIR if name not in given)
        misspelt = close_name(missing, [name for name in values if name not in _PAIR], MISSPELT)
        if misspelt is None:  # a misspelt key is named by the check of the whole body
            issues.append(ValidationIssue(missing, f"is required with {given[0]}"))
    return issues


def _invalidating(values: Mapping[str, Any]) -> list[ValidationIssue]:
    number = values.get("assignment_id")
    if isinstance(number, int) and number < 1:
        return [ValidationIssue("assignment_id", "expected a number of at least 1")]
    by_grade = values.get("subject") is not None and values.get("grade_rank") is not None
    if number is None and values.get("timeback_id") is None and not by_grade:
        return [ValidationIssue("assignment_id", "give assignment_id, timeback_id, or subject with grade_rank")]
    return []


def _blank(values: Mapping[str, Any], name: str) -> list[ValidationIssue]:
    value = values.get(name)
    is_blank = isinstance(value, str) and not value.strip()
    return [ValidationIssue(name, "expected a non-empty string")] if is_blank else []
