"""Turns the enrollment of a user in a class into the route and body it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, cast

from timeback_api.oneroster.errors import OneRosterError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.models import dump

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from timeback_api.oneroster.inputs import ClassEnrollmentInput, ReferenceInput
    from timeback_api.oneroster.snake_inputs import ReferenceInputSnake

Route = Literal["students", "teachers"]

_ROUTES: dict[object, Route] = {"student": "students", "teacher": "teachers"}
_SPELLING = {"sourced_id": "sourcedId", "user_id": "sourcedId", "begin_date": "beginDate", "end_date": "endDate"}


class EnrollInput(TypedDict, total=False):
    """Who is enrolled in a class, by `sourcedId` or as `user`, as what, and for how long; either spelling is taken."""

    sourcedId: str
    sourced_id: str
    user_id: str
    user: ReferenceInput | ReferenceInputSnake
    role: Literal["student", "teacher"]
    primary: bool | Literal["true", "false"]
    metadata: Mapping[str, Any] | None
    beginDate: str | date
    begin_date: str | date
    endDate: str | date
    end_date: str | date


def enrollment(data: Mapping[str, Any]) -> tuple[Route, ClassEnrollmentInput]:
    """Return the route of an enrollment and its body.

    Args:
        data: The user as `sourcedId` or as `user`, and what else is known of the enrollment.

    Raises:
        InputValidationError: No user is named, or the role has no route of its own.
    """
    given = {_SPELLING.get(name, name): value for name, value in dump(data).items() if value is not None}
    user_id, role = given.pop("sourcedId", None), given.pop("role", "student")
    user = given.pop("user", None) or ({"sourcedId": user_id} if user_id else None)
    issues = []
    if not user:
        issues.append(ValidationIssue("sourcedId", "is required: the user to enroll"))
    if role not in _ROUTES:
        issues.append(ValidationIssue("role", "expected student or teacher; enrollments.create takes other roles"))
    if issues:
        raise as_service_error(InputValidationError("Invalid enrollment", issues=issues), OneRosterError)
    return _ROUTES[role], cast("ClassEnrollmentInput", {"user": user, **given})


def enrollment_of(
    user_id: str, role: str, primary: bool | None, begin_date: str | date | None, end_date: str | date | None
) -> tuple[Route, ClassEnrollmentInput]:
    """Return the route of an enrollment and its body, from single values; `enrollment` says more."""
    return enrollment(
        {"sourcedId": user_id, "role": role, "primary": primary, "beginDate": begin_date, "endDate": end_date}
    )
