"""Names of the published `timeback-webhooks` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, Literal

from timeback_api.webhooks import models
from timeback_api.webhooks.models import DeleteResponse as WebhookDeleteResponse
from timeback_api.webhooks.models import DeleteResponse as WebhookFilterDeleteResponse
from timeback_kit.runtime.models import Model, field, model
from timeback_kit.version import __version__ as __version__

__all__ = [
    "FilterOperation",
    "FilterType",
    "WebhookCreateInput",
    "WebhookDeleteResponse",
    "WebhookFilterCreateInput",
    "WebhookFilterDeleteResponse",
    "WebhookFilterListResponse",
    "WebhookFilterResponse",
    "WebhookFilterUpdateInput",
    "WebhookListResponse",
    "WebhookResponse",
    "WebhookUpdateInput",
    "__version__",
]

if TYPE_CHECKING:
    from timeback_api.webhooks.inputs import WebhookFilterInput as WebhookFilterCreateInput
    from timeback_api.webhooks.inputs import WebhookFilterInput as WebhookFilterUpdateInput
    from timeback_api.webhooks.inputs import WebhookInput as WebhookCreateInput
    from timeback_api.webhooks.inputs import WebhookInput as WebhookUpdateInput
else:
    from timeback_api.webhooks import inputs
    from timeback_common._published.inputs import input_class

    WebhookCreateInput = input_class("WebhookCreateInput", __name__, inputs.WebhookInput.__annotations__)
    WebhookFilterCreateInput = input_class(
        "WebhookFilterCreateInput", __name__, inputs.WebhookFilterInput.__annotations__
    )
    WebhookFilterUpdateInput = input_class(
        "WebhookFilterUpdateInput", __name__, inputs.WebhookFilterInput.__annotations__
    )
    WebhookUpdateInput = input_class("WebhookUpdateInput", __name__, inputs.WebhookInput.__annotations__)

FilterOperation = Literal[
    "eq",
    "neq",
    "gt",
    "gte",
    "lt",
    "lte",
    "contains",
    "notContains",
    "in",
    "notIn",
    "startsWith",
    "endsWith",
    "regexp",
]
FilterType = Literal[
    "string",
    "number",
    "boolean",
]


@model
class WebhookFilterListResponse(Model):
    """Fields of the published `WebhookFilterListResponse`."""

    filters: "list[models.WebhookFilter] | None" = field("filters", default=None)


@model
class WebhookFilterResponse(Model):
    """Fields of the published `WebhookFilterResponse`."""

    filter: "models.WebhookFilter | None" = field("filter", default=None)


@model
class WebhookListResponse(Model):
    """Fields of the published `WebhookListResponse`."""

    webhooks: "list[models.Webhook] | None" = field("webhooks", default=None)


@model
class WebhookResponse(Model):
    """Fields of the published `WebhookResponse`."""

    webhook: "models.Webhook | None" = field("webhook", default=None)
