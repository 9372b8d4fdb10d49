"""The blocking client of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.oneroster.client import OneRosterApi
from timeback_kit.runtime.operations import ABSENT
from timeback_kit.runtime.resources import NONE
from timeback_kit.services.oneroster.bodies import completed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.options import RawAnswer, RequestOptions
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

    def _send(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: object = ABSENT,
        request_options: RequestOptions | None = None,
    ) -> RawAnswer:
        return super()._send(operation, path, query, completed(operation, body), request_options)
