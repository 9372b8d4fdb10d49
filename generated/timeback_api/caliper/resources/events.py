"""Events of Caliper."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncEvents(AsyncResource):
    """Events: what stands below `events`."""

    __slots__ = ()

    async def send_envelope(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.SendEventsResult:
        """Send an envelope of Caliper events.

        Args:
            envelope: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `SendEventsResult` that the service answered.

        Raises:
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /caliper/event
        """
        return await self._call(Request(_ops.SEND_ENVELOPE, body=envelope, options=request_options))

    async def validate(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.ValidationResult:
        """Check an envelope without storing its events.

        Args:
            envelope: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ValidationResult` that the service answered.

        Raises:
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /caliper/event/validate
        """
        return await self._call(Request(_ops.VALIDATE_ENVELOPE, body=envelope, options=request_options))

    async def list(
        self,
        *,
        actor_email: str | None = None,
        actor_id: str | None = None,
        end_date: str | None = None,
        sensor: str | None = None,
        start_date: str | None = None,
        limit: int = 100,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.StoredEvent]:
        """List stored events.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /caliper/events
        """
        return await self._page(
            Request(
                _ops.GET_ALL_EVENTS,
                query={
                    "actorEmail": actor_email,
                    "actorId": actor_id,
                    "endDate": end_date,
                    "limit": limit,
                    "offset": offset,
                    "sensor": sensor,
                    "startDate": start_date,
                },
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        actor_email: str | None = None,
        actor_id: str | None = None,
        end_date: str | None = None,
        sensor: str | None = None,
        start_date: str | None = None,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.StoredEvent]:
        """List stored events: every row, page by page.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /caliper/events
        """
        return await self._all(
            Request(
                _ops.GET_ALL_EVENTS,
                query={
                    "actorEmail": actor_email,
                    "actorId": actor_id,
                    "endDate": end_date,
                    "limit": limit,
                    "offset": offset,
                    "sensor": sensor,
                    "startDate": start_date,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        actor_email: str | None = None,
        actor_id: str | None = None,
        end_date: str | None = None,
        sensor: str | None = None,
        start_date: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.StoredEvent | None:
        """List stored events: the first row only.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /caliper/events
        """
        return await self._first(
            Request(
                _ops.GET_ALL_EVENTS,
                query={
                    "actorEmail": actor_email,
                    "actorId": actor_id,
                    "endDate": end_date,
                    "sensor": sensor,
                    "startDate": start_date,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        actor_email: str | None = None,
        actor_id: str | None = None,
        end_date: str | None = None,
        sensor: str | None = None,
        start_date: str | None = None,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.StoredEvent]:
        """List stored events: row by row, pages fetched as they are used.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /caliper/events
        """
        return self._stream(
            Request(
                _ops.GET_ALL_EVENTS,
                query={
                    "actorEmail": actor_email,
                    "actorId": actor_id,
                    "endDate": end_date,
                    "limit": limit,
                    "offset": offset,
                    "sensor": sensor,
                    "startDate": start_date,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def get(self, external_id: str, *, request_options: RequestOptions | None = None) -> models.StoredEvent:
        """Get a stored event by the id it was sent with.

        Args:
            external_id: External id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `StoredEvent` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /caliper/events/{externalId}
        """
        return await self._call(Request(_ops.GET_EVENT, {"externalId": external_id}, options=request_options))

    async def exists(self, external_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a stored event by the id it was sent with: only whether it exists.

        Args:
            external_id: External id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            CaliperError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /caliper/events/{externalId}
        """
        return await self._exists(Request(_ops.GET_EVENT, {"externalId": external_id}, options=request_options))


@shares_docs(AsyncEvents)
class Events(SyncResource):
    __slots__ = ()

    def send_envelope(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.SendEventsResult:
        return self._call(Request(_ops.SEND_ENVELOPE, body=envelope, options=request_options))

    def validate(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.ValidationResult:
        return self._call(Request(_ops.VALIDATE_ENVELOPE, body=envelope, options=request_options))

    def list(
        self,
        *,
        actor_email: str | None = None,
        actor_id: str | None = None,
        end_date: str | None = None,
        sensor: str | None = None,
        start_date: str | None = None,
        limit: int = 100,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.StoredEvent]:
        return self._page(
            Request(
                _ops.GET_ALL_EVENTS,
                query={
                    "actorEmail": actor_email,
                    "actorId": actor_id,
                    "endDate": end_date,
                    "limit": limit,
                    "offset": offset,
                    "sensor": sensor,
                    "startDate": start_date,
                },
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        actor_email: str | None = None,
        actor_id: str | None = None,
        end_date: str | None = None,
        sensor: str | None = None,
        start_date: str | None = None,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.StoredEvent]:
        return self._all(
            Request(
                _ops.GET_ALL_EVENTS,
                query={
                    "actorEmail": actor_email,
                    "actorId": actor_id,
                    "endDate": end_date,
                    "limit": limit,
                    "offset": offset,
                    "sensor": sensor,
                    "startDate": start_date,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
        actor_email: str | None = None,
        actor_id: str | None = None,
        end_date: str | None = None,
        sensor: str | None = None,
        start_date: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.StoredEvent | None:
        return self._first(
            Request(
                _ops.GET_ALL_EVENTS,
                query={
                    "actorEmail": actor_email,
                    "actorId": actor_id,
                    "endDate": end_date,
                    "sensor": sensor,
                    "startDate": start_date,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        actor_email: str | None = None,
        actor_id: str | None = None,
        end_date: str | None = None,
        sensor: str | None = None,
        start_date: str | None = None,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.StoredEvent]:
        return self._stream(
            Request(
                _ops.GET_ALL_EVENTS,
                query={
                    "actorEmail": actor_email,
                    "actorId": actor_id,
                    "endDate": end_date,
                    "limit": limit,
                    "offset": offset,
                    "sensor": sensor,
                    "startDate": start_date,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def get(self, external_id: str, *, request_options: RequestOptions | None = None) -> models.StoredEvent:
        return self._call(Request(_ops.GET_EVENT, {"externalId": external_id}, options=request_options))

    def exists(self, external_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_EVENT, {"externalId": external_id}, options=request_options))
