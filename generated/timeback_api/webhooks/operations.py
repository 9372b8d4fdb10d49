"""Operations of Webhooks: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    document,
    entity,
    rows,
)

from . import models

GET_ALL_WEBHOOK_FILTERS: Final[Operation[list[models.WebhookFilter]]] = Operation(
    id="getAllWebhookFilters",
    name="webhooks.webhook_filters.list",
    method="GET",
    path="/webhook-filters/",
    response=rows(models.WebhookFilter, "filters"),
)
CREATE_WEBHOOK_FILTER: Final[Operation[models.WebhookFilter]] = Operation(
    id="createWebhookFilter",
    name="webhooks.webhook_filters.create",
    method="POST",
    path="/webhook-filters/",
    response=entity(models.WebhookFilter, "filter"),
    body=Body("timeback_api.webhooks.inputs:WebhookFilterInput", aliases={"filterOperator": "filterOperation"}),
)
GET_WEBHOOK_FILTERS_FOR_WEBHOOK: Final[Operation[list[models.WebhookFilter]]] = Operation(
    id="getWebhookFiltersForWebhook",
    name="webhooks.webhook_filters.list_by_webhook",
    method="GET",
    path="/webhook-filters/webhook/{webhookId}",
    response=rows(models.WebhookFilter, "filters"),
)
GET_WEBHOOK_FILTER: Final[Operation[models.WebhookFilter]] = Operation(
    id="getWebhookFilter",
    name="webhooks.webhook_filters.get",
    method="GET",
    path="/webhook-filters/{id}",
    response=entity(models.WebhookFilter, "filter"),
)
UPDATE_WEBHOOK_FILTER: Final[Operation[models.WebhookFilter]] = Operation(
    id="updateWebhookFilter",
    name="webhooks.webhook_filters.update",
    method="PUT",
    path="/webhook-filters/{id}",
    response=entity(models.WebhookFilter, "filter"),
    body=Body("timeback_api.webhooks.inputs:WebhookFilterInput", aliases={"filterOperator": "filterOperation"}),
)
DELETE_WEBHOOK_FILTER: Final[Operation[models.DeleteResponse]] = Operation(
    id="deleteWebhookFilter",
    name="webhooks.webhook_filters.delete",
    method="DELETE",
    path="/webhook-filters/{id}",
    response=document(models.DeleteResponse),
)
GET_ALL_WEBHOOKS: Final[Operation[list[models.Webhook]]] = Operation(
    id="getAllWebhooks",
    name="webhooks.webhooks.list",
    method="GET",
    path="/webhooks/",
    response=rows(models.Webhook, "webhooks"),
)
CREATE_WEBHOOK: Final[Operation[models.Webhook]] = Operation(
    id="createWebhook",
    name="webhooks.webhooks.create",
    method="POST",
    path="/webhooks/",
    response=entity(models.Webhook, "webhook"),
    body=Body("timeback_api.webhooks.inputs:WebhookInput", defaults={"description": None}),
)
GET_WEBHOOK: Final[Operation[models.Webhook]] = Operation(
    id="getWebhook",
    name="webhooks.webhooks.get",
    method="GET",
    path="/webhooks/{id}",
    response=entity(models.Webhook, "webhook"),
)
UPDATE_WEBHOOK: Final[Operation[models.Webhook]] = Operation(
    id="updateWebhook",
    name="webhooks.webhooks.update",
    method="PUT",
    path="/webhooks/{id}",
    response=entity(models.Webhook, "webhook"),
    body=Body("timeback_api.webhooks.inputs:WebhookInput", defaults={"description": None}),
)
DELETE_WEBHOOK: Final[Operation[models.DeleteResponse]] = Operation(
    id="deleteWebhook",
    name="webhooks.webhooks.delete",
    method="DELETE",
    path="/webhooks/{id}",
    response=document(models.DeleteResponse),
)
ACTIVATE_WEBHOOK: Final[Operation[models.Webhook]] = Operation(
    id="activateWebhook",
    name="webhooks.webhooks.activate",
    method="PUT",
    path="/webhooks/{id}/activate",
    response=entity(models.Webhook, "webhook"),
)
DEACTIVATE_WEBHOOK: Final[Operation[models.Webhook]] = Operation(
    id="deactivateWebhook",
    name="webhooks.webhooks.deactivate",
    method="PUT",
    path="/webhooks/{id}/deactivate",
    response=entity(models.Webhook, "webhook"),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        GET_ALL_WEBHOOK_FILTERS,
        CREATE_WEBHOOK_FILTER,
        GET_WEBHOOK_FILTERS_FOR_WEBHOOK,
        GET_WEBHOOK_FILTER,
        UPDATE_WEBHOOK_FILTER,
        DELETE_WEBHOOK_FILTER,
        GET_ALL_WEBHOOKS,
        CREATE_WEBHOOK,
        GET_WEBHOOK,
        UPDATE_WEBHOOK,
        DELETE_WEBHOOK,
        ACTIVATE_WEBHOOK,
        DEACTIVATE_WEBHOOK,
    )
}
"""Every operation, by its operationId."""
