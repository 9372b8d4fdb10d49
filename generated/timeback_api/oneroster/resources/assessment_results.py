"""Assessment results of OneRoster."""

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
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncAssessmentResults(AsyncResource):
    """Assessment results. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @async_method_of(AsyncCollection[models.AssessmentResult].list)
    def list(self) -> Request[Any]:
        """List assessment results, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @async_method_of(AsyncCollection[models.AssessmentResult].list_all)
    def list_all(self) -> Request[Any]:
        """List assessment results, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @async_method_of(AsyncCollection[models.AssessmentResult].first)
    def first(self) -> Request[Any]:
        """Get the first of the assessment results; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @async_method_of(AsyncCollection[models.AssessmentResult].stream)
    def stream(self) -> Request[Any]:
        """Iterate over assessment results, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    async def create(
        self,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create an assessment result.

        Args:
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return await self._call(Request(_ops.CREATE_ASSESSMENT_RESULT, body=data, options=request_options, extra=extra))

    @async_method_of(AsyncCollection[models.AssessmentResult].get)
    def get(self) -> Request[Any]:
        """Get an assessment result by sourcedId.

        Args:
            sourced_id: sourcedId of the assessment result.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    @async_method_of(AsyncCollection[models.AssessmentResult].exists)
    def exists(self) -> Request[Any]:
        """Check whether an assessment result exists.

        Args:
            sourced_id: sourcedId of the assessment result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    async def update(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult:
        """Replace an assessment result; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        request = Request(
            _ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        return await self._call(request)

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult | None:
        """Create or replace an assessment result.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        request = Request(
            _ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        return await self._upsert(request, _ops.CREATE_ASSESSMENT_RESULT)

    async def merge(
        self,
        sourced_id: str,
        changes: Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult:
        """Update some fields of an assessment result; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the assessment result.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        request = Request(
            _ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=changes, options=request_options, extra=extra
        )
        return await self._merge(request, _ops.GET_ASSESSMENT_RESULT)

    async def patch(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultPatchInput | models.AssessmentResult | Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of an assessment result.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        request = Request(
            _ops.PATCH_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        await self._call(request)

    @async_method_of(AsyncCollection[None].delete)
    def delete(self) -> Request[Any]:
        """Mark an assessment result as to be deleted.

        Args:
            sourced_id: sourcedId of the assessment result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.DELETE_ASSESSMENT_RESULT)


class AssessmentResults(SyncResource):
    """Assessment results. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @method_of(Collection[models.AssessmentResult].list)
    def list(self) -> Request[Any]:
        """List assessment results, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @method_of(Collection[models.AssessmentResult].list_all)
    def list_all(self) -> Request[Any]:
        """List assessment results, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @method_of(Collection[models.AssessmentResult].first)
    def first(self) -> Request[Any]:
        """Get the first of the assessment results; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    @method_of(Collection[models.AssessmentResult].stream)
    def stream(self) -> Request[Any]:
        """Iterate over assessment results, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return Request(_ops.GET_ALL_ASSESSMENT_RESULTS)

    def create(
        self,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create an assessment result.

        Args:
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        return self._call(Request(_ops.CREATE_ASSESSMENT_RESULT, body=data, options=request_options, extra=extra))

    @method_of(Collection[models.AssessmentResult].get)
    def get(self) -> Request[Any]:
        """Get an assessment result by sourcedId.

        Args:
            sourced_id: sourcedId of the assessment result.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    @method_of(Collection[models.AssessmentResult].exists)
    def exists(self) -> Request[Any]:
        """Check whether an assessment result exists.

        Args:
            sourced_id: sourcedId of the assessment result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.GET_ASSESSMENT_RESULT)

    def update(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult:
        """Replace an assessment result; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        request = Request(
            _ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        return self._call(request)

    def upsert(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultInput | models.AssessmentResult | Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult | None:
        """Create or replace an assessment result.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}; if it does not exist, POST /ims/oneroster/gradebook/v1p2/assessmentResults/
        """
        request = Request(
            _ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        return self._upsert(request, _ops.CREATE_ASSESSMENT_RESULT)

    def merge(
        self,
        sourced_id: str,
        changes: Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentResult:
        """Update some fields of an assessment result; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the assessment result.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}, then PUT /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        request = Request(
            _ops.PUT_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=changes, options=request_options, extra=extra
        )
        return self._merge(request, _ops.GET_ASSESSMENT_RESULT)

    def patch(
        self,
        sourced_id: str,
        data: inputs.AssessmentResultPatchInput | models.AssessmentResult | Mapping[str, Any],
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of an assessment result.

        Args:
            sourced_id: sourcedId of the assessment result.
            data: The assessment result, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        request = Request(
            _ops.PATCH_ASSESSMENT_RESULT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        self._call(request)

    @method_of(Collection[None].delete)
    def delete(self) -> Request[Any]:
        """Mark an assessment result as to be deleted.

        Args:
            sourced_id: sourcedId of the assessment result.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/gradebook/v1p2/assessmentResults/{sourcedId}
        """
        return Request(_ops.DELETE_ASSESSMENT_RESULT)
