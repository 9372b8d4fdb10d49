"""Applications of EduBridge."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncApplications(AsyncResource):
    """Applications: what stands below `applications`."""

    __slots__ = ()

    async def get_metrics(
        self, application_sourced_id: str, *, request_options: RequestOptions | None = None
    ) -> List[models.ApplicationMetric]:
        """List the metrics of an application.

        Args:
            application_sourced_id: Application sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Every `ApplicationMetric` of the answer.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/applicationMetrics/{applicationSourcedId}
        """
        return await self._call(
            Request(
                _ops.GET_APPLICATION_METRICS, {"applicationSourcedId": application_sourced_id}, options=request_options
            )
        )

    async def add_metric(
        self,
        application_sourced_id: str,
        data: inputs.ApplicationMetricInput | models.ApplicationMetric | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ApplicationMetric:
        """Add a metric to an application.

        Args:
            application_sourced_id: Application sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'applicationMetric'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ApplicationMetric` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /edubridge/applicationMetrics/{applicationSourcedId}
        """
        return await self._call(
            Request(
                _ops.ADD_APPLICATION_METRIC,
                {"applicationSourcedId": application_sourced_id},
                body=data,
                options=request_options,
            )
        )

    async def remove_metric(
        self,
        application_sourced_id: str,
        data: inputs.ApplicationMetricInput | models.ApplicationMetric | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Remove a metric from an application.

        Args:
            application_sourced_id: Application sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'applicationMetric'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /edubridge/applicationMetrics/{applicationSourcedId}
        """
        await self._call(
            Request(
                _ops.REMOVE_APPLICATION_METRIC,
                {"applicationSourcedId": application_sourced_id},
                body=data,
                options=request_options,
            )
        )

    async def list(self, *, request_options: RequestOptions | None = None) -> List[models.Application]:
        """List the applications.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Every `Application` of the answer.

        Raises:
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/applications/
        """
        return await self._call(Request(_ops.GET_ALL_APPLICATIONS, options=request_options))


@shares_docs(AsyncApplications)
class Applications(SyncResource):
    __slots__ = ()

    def get_metrics(
        self, application_sourced_id: str, *, request_options: RequestOptions | None = None
    ) -> List[models.ApplicationMetric]:
        return self._call(
            Request(
                _ops.GET_APPLICATION_METRICS, {"applicationSourcedId": application_sourced_id}, options=request_options
            )
        )

    def add_metric(
        self,
        application_sourced_id: str,
        data: inputs.ApplicationMetricInput | models.ApplicationMetric | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ApplicationMetric:
        return self._call(
            Request(
                _ops.ADD_APPLICATION_METRIC,
                {"applicationSourcedId": application_sourced_id},
                body=data,
                options=request_options,
            )
        )

    def remove_metric(
        self,
        application_sourced_id: str,
        data: inputs.ApplicationMetricInput | models.ApplicationMetric | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(
            Request(
                _ops.REMOVE_APPLICATION_METRIC,
                {"applicationSourcedId": application_sourced_id},
                body=data,
                options=request_options,
            )
        )

    def list(self, *, request_options: RequestOptions | None = None) -> List[models.Application]:
        return self._call(Request(_ops.GET_ALL_APPLICATIONS, options=request_options))
