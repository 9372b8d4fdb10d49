"""The async client of all services."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Self

from timeback_kit.core.attributes import AsyncServiceAttributes
from timeback_kit.core.closing import aclose_all
from timeback_kit.runtime.first_mistakes import explains_blocking_use
from timeback_kit.runtime.provider import auth_check

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from timeback_kit.core.activity import AsyncActivities
    from timeback_kit.rosters.client import AsyncRosters
    from timeback_kit.runtime.provider import AuthCheck
    from timeback_kit.runtime.requests import RequestOptions

__all__ = ["TimebackClient"]


@explains_blocking_use
class TimebackClient(AsyncServiceAttributes):
    """All Timeback services behind one setup, awaited."""

    _activities: AsyncActivities | None = None

    @property
    def activity(self) -> AsyncActivities:
        """Activity tracking: activities that run or are over, as events of Caliper."""
        self._check_open()
        with self._lock:
            if self._activities is None:
                from timeback_kit.core.activity import AsyncActivities

                self._activities = AsyncActivities(self)
            return self._activities

    @property
    def roster(self) -> AsyncRosters:
        """Rosters: import and export of OneRoster CSV bundles, tables, and what changed."""
        from timeback_kit.rosters.client import AsyncRosters

        return AsyncRosters(self.oneroster)

    async def request(
        self,
        method: str,
        path: str,
        *,
        service: str,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        request_options: RequestOptions | None = None,
    ) -> Any:
        """Call any endpoint of a service with the usual authentication, retries and error handling.

        Args:
            method: HTTP method.
            path: Path below the base URL of the service, beginning with a slash, ids percent-encoded.
            service: Whose URL, token and errors apply, such as "oneroster".
            params: Query parameters.
            json: Body; None for none.
            request_options: Options of this request alone.

        Returns:
            The parsed JSON; None for an empty body.

        Raises:
            APIError: It did not succeed.
            ConfigurationError: There is no such service.

        Examples:
            >>> path = "/ims/oneroster/rostering/v1p2/orgs/id-1"
            >>> (await timeback.request("GET", path, service="oneroster"))["org"]["name"]
            'Sandbox School 1'
        """
        client = self.service(service)
        return await client.request(method, path, params=params, json=json, request_options=request_options)

    async def check_auth(self) -> AuthCheck:
        """Request a token and report whether it worked; never raises.

        Returns:
            `ok`, `latency_ms` and, when it failed, `error`.

        Examples:
            >>> (await timeback.check_auth())["ok"]
            True
        """
        if self._closed:
            return auth_check(0.0, "the client is closed")
        result: AuthCheck = await self.service(self._provider.service_with_token()).check_auth()
        return result

    async def close(self, *, wait: bool = False) -> None:
        """Close the clients of all services; calls after that raise. A given provider stays usable.

        Args:
            wait: Whether to wait for calls under way; otherwise they end with a ClientClosedError.
        """
        activities, self._activities = self._activities, None
        if activities is not None:
            await activities.close()
        try:
            await aclose_all(partial(client.close, wait=wait) for client in self._taken_for_closing())
        finally:
            if self._owned:
                await self._provider.aclose()

    async def __aenter__(self) -> Self:
        self._check_open()
        from timeback_kit.runtime import async_io as io

        await io.loaded(self._provider.prepare)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
