"""Packages of CASE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncPackages(AsyncResource):
    """Packages: what stands below `packages`."""

    __slots__ = ()

    async def create(
        self,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult:
        """Create a competency framework with its items and associations.

        Args:
            input_data: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CFPackageUploadResult` that the service answered.

        Raises:
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/case/v1p1/CFPackages
        """
        return await self._call(Request(_ops.UPLOAD_CF_PACKAGE, body=input_data, options=request_options))

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageAnswer:
        """Get a competency framework with its items and associations.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CFPackageAnswer` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_CF_PACKAGE, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a competency framework with its items and associations: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_CF_PACKAGE, {"sourcedId": sourced_id}, options=request_options))

    async def update(
        self,
        sourced_id: str,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult:
        """Replace a competency framework with its items and associations.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            input_data: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CFPackageUploadResult` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/case/v1p1/CFPackages/{sourcedId}
        """
        return await self._call(
            Request(_ops.UPDATE_CF_PACKAGE, {"sourcedId": sourced_id}, body=input_data, options=request_options)
        )

    async def upsert(
        self,
        sourced_id: str,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult | None:
        """Replace a competency framework with its items and associations, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            input_data: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CFPackageUploadResult` that the service answered.

        Raises:
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/case/v1p1/CFPackages/{sourcedId}
        """
        return await self._upsert(
            Request(_ops.UPDATE_CF_PACKAGE, {"sourcedId": sourced_id}, body=input_data, options=request_options),
            _ops.UPLOAD_CF_PACKAGE,
        )

    async def get_groups(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageWithGroupsAnswer:
        """Get a competency framework with its items grouped by type.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CFPackageWithGroupsAnswer` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFPackages/{sourcedId}/groups
        """
        return await self._call(
            Request(
                _ops.GET_CF_PACKAGE_WITH_GROUPS, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options
            )
        )


@shares_docs(AsyncPackages)
class Packages(SyncResource):
    __slots__ = ()

    def create(
        self,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult:
        return self._call(Request(_ops.UPLOAD_CF_PACKAGE, body=input_data, options=request_options))

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageAnswer:
        return self._call(
            Request(_ops.GET_CF_PACKAGE, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_CF_PACKAGE, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult:
        return self._call(
            Request(_ops.UPDATE_CF_PACKAGE, {"sourcedId": sourced_id}, body=input_data, options=request_options)
        )

    def upsert(
        self,
        sourced_id: str,
        input_data: inputs.CFPackageInput | models.CFPackage | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageUploadResult | None:
        return self._upsert(
            Request(_ops.UPDATE_CF_PACKAGE, {"sourcedId": sourced_id}, body=input_data, options=request_options),
            _ops.UPLOAD_CF_PACKAGE,
        )

    def get_groups(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFPackageWithGroupsAnswer:
        return self._call(
            Request(
                _ops.GET_CF_PACKAGE_WITH_GROUPS, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options
            )
        )
