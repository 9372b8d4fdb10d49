"""Webhooks and their filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import Problem

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call
    from timeback_sandbox.state.webhooks import Table

routes = Routes()


@routes("GET", "/webhooks/")
def list_webhooks(call: Call) -> Response:
    """List all webhooks, or those of a sensor."""
    sensor = call.query.get("sensor")
    rows = [row for row in call.world.webhooks.hooks.rows() if sensor is None or row.get("sensor") == sensor]
    return Response({"webhooks": rows})


@routes("POST", "/webhooks/")
def create_webhook(call: Call) -> Response:
    """Create a webhook."""
    return Response({"webhook": call.world.webhooks.hooks.add({"sensor": None} | call.body)})


@routes("GET", "/webhooks/{}")
def get_webhook(call: Call) -> Response:
    """Return a webhook."""
    return Response({"webhook": _hook(call)})


@routes("PUT", "/webhooks/{}")
def update_webhook(call: Call) -> Response:
    """Update a webhook."""
    return Response({"webhook": call.world.webhooks.hooks.change(_hook(call), call.body)})


@routes("PUT", "/webhooks/{}/activate")
def activate_webhook(call: Call) -> Response:
    """Activate a webhook."""
    return Response({"webhook": call.world.webhooks.hooks.change(_hook(call), {"active": True})})


@routes("PUT", "/webhooks/{}/deactivate")
def deactivate_webhook(call: Call) -> Response:
    """Deactivate a webhook."""
    return Response({"webhook": call.world.webhooks.hooks.change(_hook(call), {"active": False})})


@routes("DELETE", "/webhooks/{}")
def delete_webhook(call: Call) -> Response:
    """Delete a webhook and its filters."""
    webhooks, hook = call.world.webhooks, _hook(call)
    for row in webhooks.filters.rows():
        if row["webhookId"] == hook["id"]:
            webhooks.filters.remove(row)
    webhooks.hooks.remove(hook)
    return Response({"status": "success", "message": "Webhook deleted"})


@routes("GET", "/webhook-filters/")
def list_filters(call: Call) -> Response:
    """List all filters."""
    return Response({"filters": call.world.webhooks.filters.rows()})


@routes("GET", "/webhook-filters/webhook/{}")
def list_filters_of_webhook(call: Call) -> Response:
    """List the filters of a webhook."""
    hook = _hook(call)
    return Response({"filters": [row for row in call.world.webhooks.filters.rows() if row["webhookId"] == hook["id"]]})


@routes("POST", "/webhook-filters/")
def create_filter(call: Call) -> Response:
    """Create a filter of a webhook."""
    _find_or_404(call.world.webhooks.hooks, call.body["webhookId"], "Webhook not found")
    return Response({"filter": call.world.webhooks.filters.add(call.body)})


@routes("GET", "/webhook-filters/{}")
def get_filter(call: Call) -> Response:
    """Return a filter."""
    return Response({"filter": _filter(call)})


@routes("PUT", "/webhook-filters/{}")
def update_filter(call: Call) -> Response:
    """Update a filter."""
    return Response({"filter": call.world.webhooks.filters.change(_filter(call), call.body)})


@routes("DELETE", "/webhook-filters/{}")
def delete_filter(call: Call) -> Response:
    """Delete a filter."""
    call.world.webhooks.filters.remove(_filter(call))
    return Response({"status": "success", "message": "Webhook filter deleted"})


def _hook(call: Call) -> dict[str, Any]:
    return _find_or_404(call.world.webhooks.hooks, call.path[0], "Webhook not found")


def _filter(call: Call) -> dict[str, Any]:
    return _find_or_404(call.world.webhooks.filters, call.path[0], "Webhook filter not found")


def _find_or_404(shelf: Table, row_id: str, message: str) -> dict[str, Any]:
    row = shelf.find(row_id)
    if row is None:
        raise Problem(404, message, by="absent")
    return row
