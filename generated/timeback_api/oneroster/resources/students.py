"""Students of OneRoster."""

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


class AsyncStudentsScope(AsyncResource):
    """Students: calls on one of them, `students(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    async def get(
        self,
        *,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a student by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}
        """
        request = Request(
            _ops.GET_STUDENT, {"sourcedId": self._scope["student_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a student exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}
        """
        request = Request(_ops.GET_STUDENT, {"sourcedId": self._scope["student_id"]}, options=request_options)
        return await self._exists(request)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a student, past ones included, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{studentSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_STUDENT, {"studentSourcedId": self._scope["student_id"]})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a student, past ones included, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{studentSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_STUDENT, {"studentSourcedId": self._scope["student_id"]})


class AsyncStudents(AsyncResource):
    """Students. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, student_id: str) -> AsyncStudentsScope:
        """Calls on one of the students.

        Args:
            student_id: Id of the student.
        """
        return AsyncStudentsScope(self._client, {**self._scope, "student_id": student_id})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list)
    def list(self) -> Request[Any]:
        """List students, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def list_all(self) -> Request[Any]:
        """List students, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the students; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over students, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split students into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/; one row, for the total
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].get)
    def get(self) -> Request[Any]:
        """Get a student by sourcedId.

        Args:
            sourced_id: sourcedId of the student.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}
        """
        return Request(_ops.GET_STUDENT)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a student for each of many ids, several at a time.

        Args:
            ids: sourcedId of the student, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}, for each id
        """
        return Request(_ops.GET_STUDENT)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a student exists.

        Args:
            sourced_id: sourcedId of the student.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}
        """
        return Request(_ops.GET_STUDENT)


class StudentsScope(SyncResource):
    """Students: calls on one of them, `students(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def get(
        self,
        *,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a student by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}
        """
        request = Request(
            _ops.GET_STUDENT, {"sourcedId": self._scope["student_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a student exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}
        """
        request = Request(_ops.GET_STUDENT, {"sourcedId": self._scope["student_id"]}, options=request_options)
        return self._exists(request)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a student, past ones included, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{studentSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_STUDENT, {"studentSourcedId": self._scope["student_id"]})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a student, past ones included, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{studentSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_STUDENT, {"studentSourcedId": self._scope["student_id"]})


class Students(SyncResource):
    """Students. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, student_id: str) -> StudentsScope:
        """Calls on one of the students.

        Args:
            student_id: Id of the student.
        """
        return StudentsScope(self._client, {**self._scope, "student_id": student_id})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list)
    def list(self) -> Request[Any]:
        """List students, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def list_all(self) -> Request[Any]:
        """List students, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the students; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over students, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split students into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/; one row, for the total
        """
        return Request(_ops.GET_ALL_STUDENTS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].get)
    def get(self) -> Request[Any]:
        """Get a student by sourcedId.

        Args:
            sourced_id: sourcedId of the student.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}
        """
        return Request(_ops.GET_STUDENT)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a student for each of many ids, several at a time.

        Args:
            ids: sourcedId of the student, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}, for each id
        """
        return Request(_ops.GET_STUDENT)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a student exists.

        Args:
            sourced_id: sourcedId of the student.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/students/{sourcedId}
        """
        return Request(_ops.GET_STUDENT)
