"""Events of Caliper."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.paginator import AsyncPaginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.runtime.sync.paginator import Paginator

    from .. import inputs


class AsyncEvents(AsyncResource):
    """Events. Every call raises CaliperError if it fails."""

    __slots__ = ()

    async def send_envelope(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.SendEventsResult:
        """Send an envelope of Caliper events.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /caliper/event
        """
        return await self._call(Request(_ops.SEND_ENVELOPE, body=envelope, options=request_options))

    async def validate(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.ValidationResult:
        """Check an envelope without storing its events.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
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
        """List stored events, one page at a time.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events

        Examples:
            >>> page = await timeback.caliper.events.list(actor_email="student@example.edu", limit=10)
            >>> len(page) > 0
            True
        """
        request = Request(
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
        return await self._page(request)

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
        """List stored events, fetching every page.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events
        """
        request = Request(
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
        return await self._all(request, max_items, dedupe)

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
        """Get the first of the stored events; None if there are none.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events
        """
        request = Request(
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
        return await self._first(request)

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
        """Iterate over stored events, fetching pages as needed.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events
        """
        request = Request(
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
        return self._stream(request, max_items, dedupe)

    async def get(self, external_id: str, *, request_options: RequestOptions | None = None) -> models.StoredEvent:
        """Get a stored event by the id it was sent with.

        Args:
            external_id: Id of the external.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events/{externalId}
        """
        return await self._call(Request(_ops.GET_EVENT, {"externalId": external_id}, options=request_options))

    async def exists(self, external_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a stored event exists.

        Args:
            external_id: Id of the external.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events/{externalId}
        """
        return await self._exists(Request(_ops.GET_EVENT, {"externalId": external_id}, options=request_options))


class Events(SyncResource):
    """Events. Every call raises CaliperError if it fails."""

    __slots__ = ()

    def send_envelope(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.SendEventsResult:
        """Send an envelope of Caliper events.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /caliper/event
        """
        return self._call(Request(_ops.SEND_ENVELOPE, body=envelope, options=request_options))

    def validate(
        self, envelope: inputs.EnvelopeInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.ValidationResult:
        """Check an envelope without storing its events.

        Args:
            envelope: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /caliper/event/validate
        """
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
        """List stored events, one page at a time.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events

        Examples:
            >>> page = timeback.caliper.events.list(actor_email="student@example.edu", limit=10)
            >>> len(page) > 0
            True
        """
        request = Request(
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
        return self._page(request)

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
        """List stored events, fetching every page.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events
        """
        request = Request(
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
        return self._all(request, max_items, dedupe)

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
        """Get the first of the stored events; None if there are none.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events
        """
        request = Request(
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
        return self._first(request)

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
        """Iterate over stored events, fetching pages as needed.

        Args:
            actor_email: E-mail address of the actor.
            actor_id: URI of the actor.
            end_date: Latest event time, ISO 8601.
            sensor: Sensor URI.
            start_date: Earliest event time, ISO 8601.
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events
        """
        request = Request(
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
        return self._stream(request, max_items, dedupe)

    def get(self, external_id: str, *, request_options: RequestOptions | None = None) -> models.StoredEvent:
        """Get a stored event by the id it was sent with.

        Args:
            external_id: Id of the external.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events/{externalId}
        """
        return self._call(Request(_ops.GET_EVENT, {"externalId": external_id}, options=request_options))

    def exists(self, external_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a stored event exists.

        Args:
            external_id: Id of the external.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /caliper/events/{externalId}
        """
        return self._exists(Request(_ops.GET_EVENT, {"externalId": external_id}, options=request_options))
