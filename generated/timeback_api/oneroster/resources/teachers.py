"""Teachers of OneRoster."""

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
    from collections.abc import Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions


class AsyncTeachersScope(AsyncResource):
    """Teachers: calls on one of them, `teachers(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a teacher by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}
        """
        request = Request(
            _ops.GET_TEACHER, {"sourcedId": self._scope["teacher_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a teacher exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}
        """
        request = Request(_ops.GET_TEACHER, {"sourcedId": self._scope["teacher_id"]}, options=request_options)
        return await self._exists(request)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a teacher, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{teacherSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_TEACHER, {"teacherSourcedId": self._scope["teacher_id"]})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a teacher, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{teacherSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_TEACHER, {"teacherSourcedId": self._scope["teacher_id"]})


class AsyncTeachers(AsyncResource):
    """Teachers. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, teacher_id: str) -> AsyncTeachersScope:
        """Calls on one of the teachers.

        Args:
            teacher_id: Id of the teacher.
        """
        return AsyncTeachersScope(self._client, {**self._scope, "teacher_id": teacher_id})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list)
    def list(self) -> Request[Any]:
        """List teachers, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def list_all(self) -> Request[Any]:
        """List teachers, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the teachers; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over teachers, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split teachers into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/; one row, for the total
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].get)
    def get(self) -> Request[Any]:
        """Get a teacher by sourcedId.

        Args:
            sourced_id: sourcedId of the teacher.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}
        """
        return Request(_ops.GET_TEACHER)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a teacher for each of many ids, several at a time.

        Args:
            ids: sourcedId of the teacher, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}, for each id
        """
        return Request(_ops.GET_TEACHER)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a teacher exists.

        Args:
            sourced_id: sourcedId of the teacher.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}
        """
        return Request(_ops.GET_TEACHER)


class TeachersScope(SyncResource):
    """Teachers: calls on one of them, `teachers(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a teacher by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}
        """
        request = Request(
            _ops.GET_TEACHER, {"sourcedId": self._scope["teacher_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a teacher exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}
        """
        request = Request(_ops.GET_TEACHER, {"sourcedId": self._scope["teacher_id"]}, options=request_options)
        return self._exists(request)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a teacher, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{teacherSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_TEACHER, {"teacherSourcedId": self._scope["teacher_id"]})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a teacher, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{teacherSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_TEACHER, {"teacherSourcedId": self._scope["teacher_id"]})


class Teachers(SyncResource):
    """Teachers. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, teacher_id: str) -> TeachersScope:
        """Calls on one of the teachers.

        Args:
            teacher_id: Id of the teacher.
        """
        return TeachersScope(self._client, {**self._scope, "teacher_id": teacher_id})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list)
    def list(self) -> Request[Any]:
        """List teachers, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def list_all(self) -> Request[Any]:
        """List teachers, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the teachers; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over teachers, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split teachers into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/; one row, for the total
        """
        return Request(_ops.GET_ALL_TEACHERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].get)
    def get(self) -> Request[Any]:
        """Get a teacher by sourcedId.

        Args:
            sourced_id: sourcedId of the teacher.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}
        """
        return Request(_ops.GET_TEACHER)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a teacher for each of many ids, several at a time.

        Args:
            ids: sourcedId of the teacher, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}, for each id
        """
        return Request(_ops.GET_TEACHER)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a teacher exists.

        Args:
            sourced_id: sourcedId of the teacher.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/teachers/{sourcedId}
        """
        return Request(_ops.GET_TEACHER)
