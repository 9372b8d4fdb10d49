"""Users, with finding one by e-mail address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.oneroster.resources import users as generated
from timeback_kit.services.oneroster.lookup import by_email, the_one

if TYPE_CHECKING:
    from timeback_api.oneroster import models
    from timeback_kit.runtime.requests import RequestOptions


class AsyncUsers(generated.AsyncUsers):
    """Users, also by e-mail address."""

    __slots__ = ()

    async def find_by_email(self, email: str, *, request_options: RequestOptions | None = None) -> models.User | None:
        """Find the user with an e-mail address; users that are deleted do not count while there is another one.

        Args:
            email: The address, as it is stored.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The user, or None when nobody has the address.

        Raises:
            AmbiguousEmailError: Several users have the address.
            InputValidationError: The address is empty.
            OneRosterError: Any other failure.

        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> user = await timeback.oneroster.users.find_by_email("student@example.edu")
            >>> user.sourced_id
            'id-1'
        """
        rows = await self.list_all(where=by_email(email), request_options=request_options)
        return the_one(rows)
