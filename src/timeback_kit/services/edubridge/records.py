"""Gives the flags and times of a raw OneRoster record their real form; EduBridge passes records on as it gets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.services.edubridge.dates import normalize_date

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["normalize_boolean", "normalize_user"]

_FLAGS = ("enabledUser", "isTestUser")


def normalize_boolean(value: object) -> bool:
    """Read a flag that may be a boolean or text.

    Args:
        value: The flag as it came.

    Returns:
        True for `True` and for the text `true` in any case, else False.
    """
    return value is True or (isinstance(value, str) and value.strip().lower() == "true")


def normalize_user(user: Mapping[str, Any]) -> dict[str, Any]:
    """Give a raw user real booleans and UTC times.

    Args:
        user: A user with wire names, such as a row of `GET /edubridge/users/`.

    Returns:
        A copy; everything else stays as it is.

    Raises:
        InputValidationError: `dateLastModified` is not a date-time.
    """
    flags = {name: normalize_boolean(user[name]) for name in _FLAGS if user.get(name) is not None}
    modified = user.get("dateLastModified")
    times = {} if modified is None else {"dateLastModified": normalize_date(modified, path="dateLastModified")}
    return {**user, **flags, **times}
