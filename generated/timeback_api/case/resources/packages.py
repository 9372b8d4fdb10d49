"""Packages of CASE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.collections import AsyncCollection
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, method_of
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncPackages(AsyncResource):
    """Packages. Every call raises CaseError if it fails."""

    __slots__ = ()

    async def create(
        self,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult:
        """Create a competency framework with its items and associations.

        Args:
            input_data: Request body, as a dict (camelCase or snake_case keys) or a model.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/case/v1p1/CFPackages
        """
        return await self._call(Request(_ops.UPLOAD_CF_PACKAGE, body=input_data, options=request_options))

    @async_method_of(AsyncCollection[models.CFPackageAnswer, Any, str].get)
    def get(self) -> Request[Any]:
        """Get a competency framework with its items and associations.

        Args:
            sourced_id: sourcedId of the competency framework.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}
        """
        return Request(_ops.GET_CF_PACKAGE)

    @async_method_of(AsyncCollection[models.CFPackageAnswer, Any, str].get_many)
    def get_many(self) -> Request[Any]:
        """Get a competency framework for each of many ids, several at a time.

        Args:
            ids: sourcedId of the competency framework, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}, for each id
        """
        return Request(_ops.GET_CF_PACKAGE)

    @async_method_of(AsyncCollection[models.CFPackageAnswer, Any, str].exists)
    def exists(self) -> Request[Any]:
        """Check whether a competency framework exists.

        Args:
            sourced_id: sourcedId of the competency framework.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}
        """
        return Request(_ops.GET_CF_PACKAGE)

    async def update(
        self,
        sourced_id: str,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult:
        """Replace a competency framework with its items and associations.

        Args:
            sourced_id: sourcedId of the competency framework.
            input_data: Request body, as a dict (camelCase or snake_case keys) or a model.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/case/v1p1/CFPackages/{sourcedId}
        """
        request = Request(_ops.UPDATE_CF_PACKAGE, {"sourcedId": sourced_id}, body=input_data, options=request_options)
        return await self._call(request)

    async def upsert(
        self,
        sourced_id: str,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult | None:
        """Create or replace a competency framework.

        Args:
            sourced_id: sourcedId of the competency framework.
            input_data: Request body, as a dict (camelCase or snake_case keys) or a model.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/case/v1p1/CFPackages/{sourcedId}; if it does not exist, POST /ims/case/v1p1/CFPackages
        """
        request = Request(_ops.UPDATE_CF_PACKAGE, {"sourcedId": sourced_id}, body=input_data, options=request_options)
        return await self._upsert(request, _ops.UPLOAD_CF_PACKAGE)

    async def get_groups(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageWithGroupsAnswer:
        """Get a competency framework with its items grouped by type.

        Args:
            sourced_id: Id of the sourced.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}/groups
        """
        request = Request(
            _ops.GET_CF_PACKAGE_WITH_GROUPS, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options
        )
        return await self._call(request)


class Packages(SyncResource):
    """Packages. Every call raises CaseError if it fails."""

    __slots__ = ()

    def create(
        self,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult:
        """Create a competency framework with its items and associations.

        Args:
            input_data: Request body, as a dict (camelCase or snake_case keys) or a model.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/case/v1p1/CFPackages
        """
        return self._call(Request(_ops.UPLOAD_CF_PACKAGE, body=input_data, options=request_options))

    @method_of(Collection[models.CFPackageAnswer, Any, str].get)
    def get(self) -> Request[Any]:
        """Get a competency framework with its items and associations.

        Args:
            sourced_id: sourcedId of the competency framework.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}
        """
        return Request(_ops.GET_CF_PACKAGE)

    @method_of(Collection[models.CFPackageAnswer, Any, str].get_many)
    def get_many(self) -> Request[Any]:
        """Get a competency framework for each of many ids, several at a time.

        Args:
            ids: sourcedId of the competency framework, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}, for each id
        """
        return Request(_ops.GET_CF_PACKAGE)

    @method_of(Collection[models.CFPackageAnswer, Any, str].exists)
    def exists(self) -> Request[Any]:
        """Check whether a competency framework exists.

        Args:
            sourced_id: sourcedId of the competency framework.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}
        """
        return Request(_ops.GET_CF_PACKAGE)

    def update(
        self,
        sourced_id: str,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult:
        """Replace a competency framework with its items and associations.

        Args:
            sourced_id: sourcedId of the competency framework.
            input_data: Request body, as a dict (camelCase or snake_case keys) or a model.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/case/v1p1/CFPackages/{sourcedId}
        """
        request = Request(_ops.UPDATE_CF_PACKAGE, {"sourcedId": sourced_id}, body=input_data, options=request_options)
        return self._call(request)

    def upsert(
        self,
        sourced_id: str,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult | None:
        """Create or replace a competency framework.

        Args:
            sourced_id: sourcedId of the competency framework.
            input_data: Request body, as a dict (camelCase or snake_case keys) or a model.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/case/v1p1/CFPackages/{sourcedId}; if it does not exist, POST /ims/case/v1p1/CFPackages
        """
        request = Request(_ops.UPDATE_CF_PACKAGE, {"sourcedId": sourced_id}, body=input_data, options=request_options)
        return self._upsert(request, _ops.UPLOAD_CF_PACKAGE)

    def get_groups(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageWithGroupsAnswer:
        """Get a competency framework with its items grouped by type.

        Args:
            sourced_id: Id of the sourced.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}/groups
        """
        request = Request(
            _ops.GET_CF_PACKAGE_WITH_GROUPS, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options
        )
        return self._call(request)
