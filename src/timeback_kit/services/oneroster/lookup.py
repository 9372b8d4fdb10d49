"""Chooses the one user that an e-mail address stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.oneroster.errors import OneRosterError
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_api.oneroster.conditions import UserWhere
    from timeback_api.oneroster.models import User

__all__ = ["AmbiguousEmailError"]


class AmbiguousEmailError(OneRosterError):
    """Several users have the same e-mail address; `sourced_ids` says which."""

    __module__ = __name__.rpartition(".")[0]  # where users import it from, and what a traceback prints

    def __init__(self, sourced_ids: Sequence[str]) -> None:
        """Hold the identifiers.

        Args:
            sourced_ids: Identifiers of the users.
        """
        super().__init__(f"{len(sourced_ids)} users have this e-mail address")
        self.sourced_ids = list(sourced_ids)


def by_email(email: str) -> UserWhere:
    """Return the condition for users with an e-mail address.

    Raises:
        InputValidationError: The address is empty.
    """
    if not isinstance(email, str) or not email.strip():
        issue = ValidationIssue("email", "must not be empty")
        raise as_service_error(InputValidationError("Invalid argument", issues=[issue]), OneRosterError)
    return {"email": email.strip()}


def the_one(users: Sequence[User]) -> User | None:
    """Return the only user, or the only one that is not deleted; None when there is none.

    Raises:
        AmbiguousEmailError: There are several.
    """
    found = [user for user in users if user.status != "tobedeleted"] or list(users)
    if len(found) > 1:
        raise AmbiguousEmailError([user.sourced_id for user in found])
    return next(iter(found), None)
