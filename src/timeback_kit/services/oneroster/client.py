"""The async client of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.oneroster.client import AsyncOneRosterApi
from timeback_kit.runtime.operations import ABSENT
from timeback_kit.runtime.resources import NONE
from timeback_kit.services.oneroster.bodies import completed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.options import RawAnswer, RequestOptions
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

    async def _send(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: object = ABSENT,
        request_options: RequestOptions | None = None,
    ) -> RawAnswer:
        return await super()._send(operation, path, query, completed(operation, body), request_options)
