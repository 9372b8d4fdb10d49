"""The async client of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.oneroster.client import AsyncOneRosterApi
from timeback_kit.services.oneroster.bodies import completed, with_scope

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.requests import Request
    from timeback_kit.services.oneroster.classes import AsyncClasses
    from timeback_kit.services.oneroster.users import AsyncUsers


class OneRosterClient(AsyncOneRosterApi):
    """OneRoster, awaited: rosters, gradebooks and resources."""

    @property
    def classes(self) -> AsyncClasses:
        """Classes."""
        from timeback_kit.services.oneroster.classes import AsyncClasses

        return AsyncClasses(self)

    @property
    def users(self) -> AsyncUsers:
        """Users."""
        from timeback_kit.services.oneroster.users import AsyncUsers

        return AsyncUsers(self)

    def prepare_request(self, request: Request[Any]) -> Request[Any]:
        """Fill in references that the path states; see `with_scope`.

        Args:
            request: The request.
        """
        return super().prepare_request(request.with_body(with_scope(request)))

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Add what OneRoster requires and callers may leave out; see `completed`.

        Args:
            operation: The operation that sends the body.
            body: The body the caller gave.
        """
        return completed(operation, body)

    def check_where(self, operation: Operation[Any], where: object) -> None:
        """Refuse conditions that OneRoster takes and does not follow; see `filter_traps`.

        Args:
            operation: The operation they are for.
            where: The conditions the caller gave.
        """
        from timeback_kit.services.oneroster.filter_traps import check_where

        check_where(where)
