"""The blocking client of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.oneroster.client import OneRosterApi
from timeback_kit.services.oneroster.bodies import completed

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RawResponse, Request
    from timeback_kit.services.oneroster.classes import Classes
    from timeback_kit.services.oneroster.users import Users


class OneRosterClient(OneRosterApi):
    """OneRoster, blocking: rosters, gradebooks and resources."""

    @property
    def classes(self) -> Classes:
        """Classes."""
        from timeback_kit.services.oneroster.classes import Classes

        return Classes(self)

    @property
    def users(self) -> Users:
        """Users."""
        from timeback_kit.services.oneroster.users import Users

        return Users(self)

    def _send(self, request: Request[Any]) -> RawResponse:
        return super()._send(request.with_body(completed(request.operation, request.body)))
