"""Orgs of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.collections import AsyncCollection, AsyncWrites
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, Writes, method_of
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncOrgsScope(AsyncResource):
    """Orgs: calls on one of them, `orgs(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.OrganizationField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Organization:
        """Get an organization by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        request = Request(
            _ops.GET_ORG, {"sourcedId": self._scope["org_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an organization exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_ORG, {"sourcedId": self._scope["org_id"]}, options=request_options))


class AsyncOrgs(AsyncResource):
    """Orgs. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, org_id: str) -> AsyncOrgsScope:
        """Calls on one of the orgs.

        Args:
            org_id: Id of the org.
        """
        return AsyncOrgsScope(self._client, {**self._scope, "org_id": org_id})

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].list
    )
    def list(self) -> Request[Any]:
        """List organizations, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/

        Examples:
            >>> (await timeback.oneroster.orgs.list(where={"type": "district"}))[0].sourced_id
            'district-1'
        """
        return Request(_ops.GET_ALL_ORGS)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].list_all
    )
    def list_all(self) -> Request[Any]:
        """List organizations, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.GET_ALL_ORGS)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].first
    )
    def first(self) -> Request[Any]:
        """Get the first of the organizations; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.GET_ALL_ORGS)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].stream
    )
    def stream(self) -> Request[Any]:
        """Iterate over organizations, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.GET_ALL_ORGS)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split organizations into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/; one row, for the total
        """
        return Request(_ops.GET_ALL_ORGS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.OrganizationInput | snake_inputs.OrganizationInputSnake | models.Organization | dicts.OrganizationDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an organization.

        Args:
            data: The org, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.CREATE_ORG)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].get
    )
    def get(self) -> Request[Any]:
        """Get an organization by sourcedId.

        Args:
            sourced_id: sourcedId of the organization.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.GET_ORG)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].get_many
    )
    def get_many(self) -> Request[Any]:
        """Get an organization for each of many ids, several at a time.

        Args:
            ids: sourcedId of the organization, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}, for each id
        """
        return Request(_ops.GET_ORG)

    @async_method_of(
        AsyncCollection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].exists
    )
    def exists(self) -> Request[Any]:
        """Check whether an organization exists.

        Args:
            sourced_id: sourcedId of the organization.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.GET_ORG)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.OrganizationInput | snake_inputs.OrganizationInputSnake | models.Organization | dicts.OrganizationDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an organization; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the organization.
            data: The org, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.UPDATE_ORG)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.OrganizationInput | snake_inputs.OrganizationInputSnake | models.Organization | dicts.OrganizationDict",
        ].upsert,
        _ops.CREATE_ORG,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an organization.

        Args:
            sourced_id: sourcedId of the organization.
            data: The org, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/orgs/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.UPDATE_ORG)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.OrganizationInput | snake_inputs.OrganizationInputSnake | models.Organization | dicts.OrganizationDict",
        ].upsert_many,
        _ops.CREATE_ORG,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an organization for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/orgs/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/orgs/; all that for each row
        """
        return Request(_ops.UPDATE_ORG)

    @async_method_of(AsyncWrites[None, "snake_inputs.OrganizationChanges"].merge, _ops.GET_ORG)
    def merge(self) -> Request[Any]:
        """Update some fields of an organization; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the organization.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.UPDATE_ORG)

    @async_method_of(
        AsyncWrites[
            None,
            "inputs.OrganizationPatchInput | snake_inputs.OrganizationPatchInputSnake | models.Organization | dicts.OrganizationDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an organization.

        Args:
            sourced_id: sourcedId of the organization.
            data: The org, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.PATCH_ORG)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an organization as to be deleted.

        Args:
            sourced_id: sourcedId of the organization.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.DELETE_ORG)


class OrgsScope(SyncResource):
    """Orgs: calls on one of them, `orgs(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.OrganizationField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Organization:
        """Get an organization by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        request = Request(
            _ops.GET_ORG, {"sourcedId": self._scope["org_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an organization exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return self._exists(Request(_ops.GET_ORG, {"sourcedId": self._scope["org_id"]}, options=request_options))


class Orgs(SyncResource):
    """Orgs. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, org_id: str) -> OrgsScope:
        """Calls on one of the orgs.

        Args:
            org_id: Id of the org.
        """
        return OrgsScope(self._client, {**self._scope, "org_id": org_id})

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].list)
    def list(self) -> Request[Any]:
        """List organizations, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/

        Examples:
            >>> (timeback.oneroster.orgs.list(where={"type": "district"}))[0].sourced_id
            'district-1'
        """
        return Request(_ops.GET_ALL_ORGS)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].list_all)
    def list_all(self) -> Request[Any]:
        """List organizations, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.GET_ALL_ORGS)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the organizations; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.GET_ALL_ORGS)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over organizations, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.GET_ALL_ORGS)

    @method_of(
        Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].partitions
    )
    def partitions(self) -> Request[Any]:
        """Split organizations into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/; one row, for the total
        """
        return Request(_ops.GET_ALL_ORGS)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.OrganizationInput | snake_inputs.OrganizationInputSnake | models.Organization | dicts.OrganizationDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create an organization.

        Args:
            data: The org, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.CREATE_ORG)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].get)
    def get(self) -> Request[Any]:
        """Get an organization by sourcedId.

        Args:
            sourced_id: sourcedId of the organization.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.GET_ORG)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get an organization for each of many ids, several at a time.

        Args:
            ids: sourcedId of the organization, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}, for each id
        """
        return Request(_ops.GET_ORG)

    @method_of(Collection[models.Organization, "conditions.OrganizationWhere", "conditions.OrganizationField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether an organization exists.

        Args:
            sourced_id: sourcedId of the organization.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.GET_ORG)

    @method_of(
        Writes[
            None,
            "inputs.OrganizationInput | snake_inputs.OrganizationInputSnake | models.Organization | dicts.OrganizationDict",
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace an organization; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the organization.
            data: The org, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.UPDATE_ORG)

    @method_of(
        Writes[
            None,
            "inputs.OrganizationInput | snake_inputs.OrganizationInputSnake | models.Organization | dicts.OrganizationDict",
        ].upsert,
        _ops.CREATE_ORG,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace an organization.

        Args:
            sourced_id: sourcedId of the organization.
            data: The org, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/orgs/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/orgs/
        """
        return Request(_ops.UPDATE_ORG)

    @method_of(
        Writes[
            None,
            "inputs.OrganizationInput | snake_inputs.OrganizationInputSnake | models.Organization | dicts.OrganizationDict",
        ].upsert_many,
        _ops.CREATE_ORG,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace an organization for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/orgs/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/orgs/; all that for each row
        """
        return Request(_ops.UPDATE_ORG)

    @method_of(Writes[None, "snake_inputs.OrganizationChanges"].merge, _ops.GET_ORG)
    def merge(self) -> Request[Any]:
        """Update some fields of an organization; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the organization.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/orgs/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.UPDATE_ORG)

    @method_of(
        Writes[
            None,
            "inputs.OrganizationPatchInput | snake_inputs.OrganizationPatchInputSnake | models.Organization | dicts.OrganizationDict",
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of an organization.

        Args:
            sourced_id: sourcedId of the organization.
            data: The org, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.PATCH_ORG)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark an organization as to be deleted.

        Args:
            sourced_id: sourcedId of the organization.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/orgs/{sourcedId}
        """
        return Request(_ops.DELETE_ORG)
