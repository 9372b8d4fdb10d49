"""Webhooks of Webhooks."""

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


class AsyncWebhooks(AsyncResource):
    """Webhooks. Every call raises WebhooksError if it fails."""

    __slots__ = ()

    async def list(
        self, sensor: str | None = None, *, request_options: RequestOptions | None = None
    ) -> Page[models.Webhook]:
        """List webhooks.

        Args:
            sensor: Sensor URI whose webhooks are wanted.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhooks/

        Examples:
            >>> [webhook.name for webhook in await timeback.webhooks.webhooks.list()]
            ['Sandbox webhook']
        """
        return await self._page(Request(_ops.GET_ALL_WEBHOOKS, query={"sensor": sensor}, options=request_options))

    async def create(
        self,
        input: inputs.WebhookInput | snake_inputs.WebhookInputSnake | models.Webhook | dicts.WebhookDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Webhook:
        """Create a webhook.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /webhooks/

        Examples:
            >>> webhook = await timeback.webhooks.webhooks.create(
            ...     {"name": "mine", "targetUrl": "https://app.example.com/hook", "secret": "s" * 32, "active": True}
            ... )
            >>> webhook.active
            True
        """
        return await self._call(Request(_ops.CREATE_WEBHOOK, body=input, options=request_options, extra=extra))

    async def get(self, id: str, *, request_options: RequestOptions | None = None) -> models.Webhook:
        """Get a webhook.

        Args:
            id: Id of the webhook.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhooks/{id}
        """
        return await self._call(Request(_ops.GET_WEBHOOK, {"id": id}, options=request_options))

    async def exists(self, id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a webhook exists.

        Args:
            id: Id of the webhook.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhooks/{id}
        """
        return await self._exists(Request(_ops.GET_WEBHOOK, {"id": id}, options=request_options))

    async def update(
        self,
        id: str,
        input: inputs.WebhookInput | snake_inputs.WebhookInputSnake | models.Webhook | dicts.WebhookDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Webhook:
        """Replace a webhook.

        Args:
            id: Id of the webhook.
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /webhooks/{id}
        """
        request = Request(_ops.UPDATE_WEBHOOK, {"id": id}, body=input, options=request_options, extra=extra)
        return await self._call(request)

    async def delete(self, id: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        """Delete a webhook.

        Args:
            id: Id of the webhook.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /webhooks/{id}
        """
        return await self._call(Request(_ops.DELETE_WEBHOOK, {"id": id}, options=request_options))

    async def activate(self, id: str, *, request_options: RequestOptions | None = None) -> models.Webhook:
        """Activate a webhook.

        Args:
            id: Id.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /webhooks/{id}/activate
        """
        return await self._call(Request(_ops.ACTIVATE_WEBHOOK, {"id": id}, options=request_options))

    async def deactivate(self, id: str, *, request_options: RequestOptions | None = None) -> models.Webhook:
        """Deactivate a webhook.

        Args:
            id: Id.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /webhooks/{id}/deactivate
        """
        return await self._call(Request(_ops.DEACTIVATE_WEBHOOK, {"id": id}, options=request_options))


class Webhooks(SyncResource):
    """Webhooks. Every call raises WebhooksError if it fails."""

    __slots__ = ()

    def list(self, sensor: str | None = None, *, request_options: RequestOptions | None = None) -> Page[models.Webhook]:
        """List webhooks.

        Args:
            sensor: Sensor URI whose webhooks are wanted.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhooks/

        Examples:
            >>> [webhook.name for webhook in timeback.webhooks.webhooks.list()]
            ['Sandbox webhook']
        """
        return self._page(Request(_ops.GET_ALL_WEBHOOKS, query={"sensor": sensor}, options=request_options))

    def create(
        self,
        input: inputs.WebhookInput | snake_inputs.WebhookInputSnake | models.Webhook | dicts.WebhookDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Webhook:
        """Create a webhook.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /webhooks/

        Examples:
            >>> webhook = timeback.webhooks.webhooks.create(
            ...     {"name": "mine", "targetUrl": "https://app.example.com/hook", "secret": "s" * 32, "active": True}
            ... )
            >>> webhook.active
            True
        """
        return self._call(Request(_ops.CREATE_WEBHOOK, body=input, options=request_options, extra=extra))

    def get(self, id: str, *, request_options: RequestOptions | None = None) -> models.Webhook:
        """Get a webhook.

        Args:
            id: Id of the webhook.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhooks/{id}
        """
        return self._call(Request(_ops.GET_WEBHOOK, {"id": id}, options=request_options))

    def exists(self, id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a webhook exists.

        Args:
            id: Id of the webhook.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /webhooks/{id}
        """
        return self._exists(Request(_ops.GET_WEBHOOK, {"id": id}, options=request_options))

    def update(
        self,
        id: str,
        input: inputs.WebhookInput | snake_inputs.WebhookInputSnake | models.Webhook | dicts.WebhookDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Webhook:
        """Replace a webhook.

        Args:
            id: Id of the webhook.
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /webhooks/{id}
        """
        return self._call(Request(_ops.UPDATE_WEBHOOK, {"id": id}, body=input, options=request_options, extra=extra))

    def delete(self, id: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        """Delete a webhook.

        Args:
            id: Id of the webhook.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /webhooks/{id}
        """
        return self._call(Request(_ops.DELETE_WEBHOOK, {"id": id}, options=request_options))

    def activate(self, id: str, *, request_options: RequestOptions | None = None) -> models.Webhook:
        """Activate a webhook.

        Args:
            id: Id.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /webhooks/{id}/activate
        """
        return self._call(Request(_ops.ACTIVATE_WEBHOOK, {"id": id}, options=request_options))

    def deactivate(self, id: str, *, request_options: RequestOptions | None = None) -> models.Webhook:
        """Deactivate a webhook.

        Args:
            id: Id.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /webhooks/{id}/deactivate
        """
        return self._call(Request(_ops.DEACTIVATE_WEBHOOK, {"id": id}, options=request_options))
