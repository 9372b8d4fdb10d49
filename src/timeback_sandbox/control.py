"""The control routes: faults, the request log, deliveries to webhooks, the rules and reset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import orjson
from starlette.responses import Response
from starlette.routing import Route

from timeback_sandbox.faults import FaultError, Faults
from timeback_sandbox.guard import CONTROL_PATH
from timeback_sandbox.rules import reasons

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.requests import Request

    from timeback_sandbox.delivery import Deliveries
    from timeback_sandbox.faults import FaultRule
    from timeback_sandbox.request_log import RequestLog
    from timeback_sandbox.rules import Rules

_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_ROUTES = (
    "POST, GET or DELETE faults; DELETE faults/{id}; GET or DELETE requests; "
    "GET deliveries; POST deliveries/fail or deliveries/{id}; GET rules; POST reset; "
    "GET or POST clock, snapshots; POST snapshots/{name}/restore; DELETE snapshots/{name}; "
    "GET operations, jobs; POST seed, token"
)


class Control:
    """The handlers of the control routes.

    Args:
        faults: The faults on demand.
        log: The request log.
        reset: Discards all state, faults and log entries.
        release: Ends the faults that are waiting.
        rules: Returns the rules that apply.
        deliveries: The deliveries to webhooks.
    """

    def __init__(
        self,
        faults: Faults,
        log: RequestLog,
        reset: Callable[[], None],
        release: Callable[[], None],
        rules: Callable[[], Rules],
        deliveries: Deliveries,
    ) -> None:
        self._faults = faults
        self._log = log
        self._reset = reset
        self._release = release
        self._rules = rules
        self._deliveries = deliveries

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            Route(CONTROL_PATH + "faults", self._add_fault, methods=["POST"]),
            Route(CONTROL_PATH + "faults", self._list_faults, methods=["GET"]),
            Route(CONTROL_PATH + "faults", self._clear_faults, methods=["DELETE"]),
            Route(CONTROL_PATH + "faults/{fault_id}", self._remove_fault, methods=["DELETE"]),
            Route(CONTROL_PATH + "requests", self._list_requests, methods=["GET"]),
            Route(CONTROL_PATH + "requests", self._clear_requests, methods=["DELETE"]),
            Route(CONTROL_PATH + "deliveries", self._list_deliveries, methods=["GET"]),
            Route(CONTROL_PATH + "deliveries/fail", self._fail_deliveries, methods=["POST"]),
            Route(CONTROL_PATH + "deliveries/{delivery_id}", self._deliver_again, methods=["POST"]),
            Route(CONTROL_PATH + "rules", self._list_rules, methods=["GET"]),
            Route(CONTROL_PATH + "reset", self._reset_all, methods=["POST"]),
            Route(CONTROL_PATH + "{rest:path}", self._unknown, methods=_METHODS),
        ]

    async def _add_fault(self, request: Request) -> Response:
        try:
            rule = orjson.loads(await request.body())
        except orjson.JSONDecodeError:
            return _json({"error": "body: must be JSON", "field": "body", "allowed": "must be JSON"}, 400)
        try:
            return _json(self._faults.add(cast("FaultRule", rule)), 201)
        except FaultError as error:
            return _json({"error": str(error), "field": error.field, "allowed": error.allowed}, 400)

    async def _list_faults(self, _: Request) -> Response:
        return _json({"faults": self._faults.list()})

    async def _clear_faults(self, _: Request) -> Response:
        self._faults.clear()
        self._release()
        return Response(status_code=204)

    async def _remove_fault(self, request: Request) -> Response:
        if not self._faults.remove(request.path_params["fault_id"]):
            return _json({"error": "there is no fault with this id"}, 404)
        return Response(status_code=204)

    async def _list_requests(self, _: Request) -> Response:
        return _json({"requests": self._log.entries(), "dropped": self._log.dropped})

    async def _clear_requests(self, _: Request) -> Response:
        self._log.clear()
        return Response(status_code=204)

    async def _list_deliveries(self, _: Request) -> Response:
        return _json({"deliveries": self._deliveries.records()})

    async def _fail_deliveries(self, request: Request) -> Response:
        try:
            given = orjson.loads(await request.body())
        except orjson.JSONDecodeError:
            given = None
        times = given.get("times") if isinstance(given, dict) else None
        if not isinstance(times, int) or isinstance(times, bool) or times < 0:
            return _json({"error": "times: must be a whole number", "field": "times", "allowed": "0 or more"}, 400)
        self._deliveries.fail_next(times)
        return Response(status_code=204)

    async def _deliver_again(self, request: Request) -> Response:
        if not self._deliveries.again(request.path_params["delivery_id"]):
            return _json({"error": "there is no delivery with this id"}, 404)
        return Response(status_code=204)

    async def _list_rules(self, _: Request) -> Response:
        return _json({"rules": self._rules().listed(), "reasons": reasons()})

    async def _reset_all(self, _: Request) -> Response:
        self._reset()
        return Response(status_code=204)

    async def _unknown(self, _: Request) -> Response:
        return _json({"error": f"unknown control route; routes: {_ROUTES}"}, 404)


def _json(body: Any, status: int = 200) -> Response:
    return Response(orjson.dumps(body), status, media_type="application/json")
