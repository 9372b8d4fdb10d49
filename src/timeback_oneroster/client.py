"""The async client of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.oneroster.client import AsyncOneRosterApi
from timeback_common.operations import ABSENT
from timeback_common.resources import NONE
from timeback_oneroster.bodies import completed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_common.operations import Operation
    from timeback_common.options import RawAnswer, RequestOptions
    from timeback_oneroster.classes import AsyncClasses
    from timeback_oneroster.users import AsyncUsers


class OneRosterClient(AsyncOneRosterApi):
    """OneRoster, awaited: rosters, gradebooks and resources."""

    @property
    def classes(self) -> AsyncClasses:
        """Classes."""
        from timeback_oneroster.classes import AsyncClasses

        return AsyncClasses(self)

    @property
    def users(self) -> AsyncUsers:
        """Users."""
        from timeback_oneroster.users import AsyncUsers

        return AsyncUsers(self)

    async def _send(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: object = ABSENT,
        request_options: RequestOptions | None = None,
    ) -> RawAnswer:
        return await super()._send(operation, path, query, completed(operation, body), request_options)
