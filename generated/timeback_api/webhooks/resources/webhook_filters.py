"""Webhook filters of Webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import dicts, inputs, snake_inputs


class AsyncWebhookFilters(AsyncResource):
    """Webhook filters. Every call raises WebhooksError if it fails."""

    __slots__ = ()

    async def list(self, *, request_options: RequestOptions | None = None) -> Page[models.WebhookFilter]:
        """List webhook filters.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhook-filters/
        """
        return await self._page(Request(_ops.GET_ALL_WEBHOOK_FILTERS, options=request_options))

    async def create(
        self,
        input: inputs.WebhookFilterInput
        | snake_inputs.WebhookFilterInputSnake
        | models.WebhookFilter
        | dicts.WebhookFilterDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.WebhookFilter:
        """Create a filter for a webhook.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /webhook-filters/
        """
        return await self._call(Request(_ops.CREATE_WEBHOOK_FILTER, body=input, options=request_options, extra=extra))

    async def list_by_webhook(
        self, webhook_id: str, *, request_options: RequestOptions | None = None
    ) -> Page[models.WebhookFilter]:
        """List the filters of a webhook.

        Args:
            webhook_id: Id of the webhook.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhook-filters/webhook/{webhookId}
        """
        request = Request(_ops.GET_WEBHOOK_FILTERS_FOR_WEBHOOK, {"webhookId": webhook_id}, options=request_options)
        return await self._page(request)

    async def get(self, id: str, *, request_options: RequestOptions | None = None) -> models.WebhookFilter:
        """Get a webhook filter.

        Args:
            id: Id of the webhook filter.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhook-filters/{id}
        """
        return await self._call(Request(_ops.GET_WEBHOOK_FILTER, {"id": id}, options=request_options))

    async def exists(self, id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a webhook filter exists.

        Args:
            id: Id of the webhook filter.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhook-filters/{id}
        """
        return await self._exists(Request(_ops.GET_WEBHOOK_FILTER, {"id": id}, options=request_options))

    async def update(
        self,
        id: str,
        input: inputs.WebhookFilterInput
        | snake_inputs.WebhookFilterInputSnake
        | models.WebhookFilter
        | dicts.WebhookFilterDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.WebhookFilter:
        """Replace a webhook filter.

        Args:
            id: Id of the webhook filter.
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /webhook-filters/{id}
        """
        request = Request(_ops.UPDATE_WEBHOOK_FILTER, {"id": id}, body=input, options=request_options, extra=extra)
        return await self._call(request)

    async def delete(self, id: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        """Delete a webhook filter.

        Args:
            id: Id of the webhook filter.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /webhook-filters/{id}
        """
        return await self._call(Request(_ops.DELETE_WEBHOOK_FILTER, {"id": id}, options=request_options))


class WebhookFilters(SyncResource):
    """Webhook filters. Every call raises WebhooksError if it fails."""

    __slots__ = ()

    def list(self, *, request_options: RequestOptions | None = None) -> Page[models.WebhookFilter]:
        """List webhook filters.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhook-filters/
        """
        return self._page(Request(_ops.GET_ALL_WEBHOOK_FILTERS, options=request_options))

    def create(
        self,
        input: inputs.WebhookFilterInput
        | snake_inputs.WebhookFilterInputSnake
        | models.WebhookFilter
        | dicts.WebhookFilterDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.WebhookFilter:
        """Create a filter for a webhook.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /webhook-filters/
        """
        return self._call(Request(_ops.CREATE_WEBHOOK_FILTER, body=input, options=request_options, extra=extra))

    def list_by_webhook(
        self, webhook_id: str, *, request_options: RequestOptions | None = None
    ) -> Page[models.WebhookFilter]:
        """List the filters of a webhook.

        Args:
            webhook_id: Id of the webhook.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhook-filters/webhook/{webhookId}
        """
        request = Request(_ops.GET_WEBHOOK_FILTERS_FOR_WEBHOOK, {"webhookId": webhook_id}, options=request_options)
        return self._page(request)

    def get(self, id: str, *, request_options: RequestOptions | None = None) -> models.WebhookFilter:
        """Get a webhook filter.

        Args:
            id: Id of the webhook filter.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhook-filters/{id}
        """
        return self._call(Request(_ops.GET_WEBHOOK_FILTER, {"id": id}, options=request_options))

    def exists(self, id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a webhook filter exists.

        Args:
            id: Id of the webhook filter.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhook-filters/{id}
        """
        return self._exists(Request(_ops.GET_WEBHOOK_FILTER, {"id": id}, options=request_options))

    def update(
        self,
        id: str,
        input: inputs.WebhookFilterInput
        | snake_inputs.WebhookFilterInputSnake
        | models.WebhookFilter
        | dicts.WebhookFilterDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.WebhookFilter:
        """Replace a webhook filter.

        Args:
            id: Id of the webhook filter.
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /webhook-filters/{id}
        """
        request = Request(_ops.UPDATE_WEBHOOK_FILTER, {"id": id}, body=input, options=request_options, extra=extra)
        return self._call(request)

    def delete(self, id: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        """Delete a webhook filter.

        Args:
            id: Id of the webhook filter.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /webhook-filters/{id}
        """
        return self._call(Request(_ops.DELETE_WEBHOOK_FILTER, {"id": id}, options=request_options))
