"""Applications of EduBridge."""

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

    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import dicts, inputs, snake_inputs


class AsyncApplications(AsyncResource):
    """Applications. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    async def get_metrics(
        self, application_sourced_id: str, *, request_options: RequestOptions | None = None
    ) -> List[models.ApplicationMetric]:
        """List the metrics of an application.

        Args:
            application_sourced_id: sourcedId of the application.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/applicationMetrics/{applicationSourcedId}
        """
        request = Request(
            _ops.GET_APPLICATION_METRICS, {"applicationSourcedId": application_sourced_id}, options=request_options
        )
        return await self._call(request)

    async def add_metric(
        self,
        application_sourced_id: str,
        data: inputs.ApplicationMetricInput
        | snake_inputs.ApplicationMetricInputSnake
        | models.ApplicationMetric
        | dicts.ApplicationMetricDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ApplicationMetric:
        """Add a metric to an application.

        Args:
            application_sourced_id: sourcedId of the application.
            data: The application metric, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/applicationMetrics/{applicationSourcedId}
        """
        request = Request(
            _ops.ADD_APPLICATION_METRIC,
            {"applicationSourcedId": application_sourced_id},
            body=data,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def remove_metric(
        self,
        application_sourced_id: str,
        data: inputs.ApplicationMetricInput
        | snake_inputs.ApplicationMetricInputSnake
        | models.ApplicationMetric
        | dicts.ApplicationMetricDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a metric from an application.

        Args:
            application_sourced_id: sourcedId of the application.
            data: The application metric, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/applicationMetrics/{applicationSourcedId}
        """
        request = Request(
            _ops.REMOVE_APPLICATION_METRIC,
            {"applicationSourcedId": application_sourced_id},
            body=data,
            options=request_options,
            extra=extra,
        )
        await self._call(request)

    async def list(self, *, request_options: RequestOptions | None = None) -> Page[models.Application]:
        """List the applications.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/applications/
        """
        return await self._page(Request(_ops.GET_ALL_APPLICATIONS, options=request_options))


class Applications(SyncResource):
    """Applications. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    def get_metrics(
        self, application_sourced_id: str, *, request_options: RequestOptions | None = None
    ) -> List[models.ApplicationMetric]:
        """List the metrics of an application.

        Args:
            application_sourced_id: sourcedId of the application.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/applicationMetrics/{applicationSourcedId}
        """
        request = Request(
            _ops.GET_APPLICATION_METRICS, {"applicationSourcedId": application_sourced_id}, options=request_options
        )
        return self._call(request)

    def add_metric(
        self,
        application_sourced_id: str,
        data: inputs.ApplicationMetricInput
        | snake_inputs.ApplicationMetricInputSnake
        | models.ApplicationMetric
        | dicts.ApplicationMetricDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ApplicationMetric:
        """Add a metric to an application.

        Args:
            application_sourced_id: sourcedId of the application.
            data: The application metric, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/applicationMetrics/{applicationSourcedId}
        """
        request = Request(
            _ops.ADD_APPLICATION_METRIC,
            {"applicationSourcedId": application_sourced_id},
            body=data,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def remove_metric(
        self,
        application_sourced_id: str,
        data: inputs.ApplicationMetricInput
        | snake_inputs.ApplicationMetricInputSnake
        | models.ApplicationMetric
        | dicts.ApplicationMetricDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a metric from an application.

        Args:
            application_sourced_id: sourcedId of the application.
            data: The application metric, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/applicationMetrics/{applicationSourcedId}
        """
        request = Request(
            _ops.REMOVE_APPLICATION_METRIC,
            {"applicationSourcedId": application_sourced_id},
            body=data,
            options=request_options,
            extra=extra,
        )
        self._call(request)

    def list(self, *, request_options: RequestOptions | None = None) -> Page[models.Application]:
        """List the applications.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/applications/
        """
        return self._page(Request(_ops.GET_ALL_APPLICATIONS, options=request_options))
