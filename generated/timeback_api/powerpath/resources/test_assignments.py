"""Test assignments of PowerPath."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncTestAssignments(AsyncResource):
    """Test assignments: what stands below `test_assignments`."""

    __slots__ = ()

    async def list(
        self,
        params: inputs.ListStudentTestAssignmentsParams | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestAssignment]:
        """List the test assignments of a student.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments
        """
        return await self._page(
            Request(
                _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
                options=request_options,
            )
        )

    async def list_all(
        self,
        params: inputs.ListStudentTestAssignmentsParams | Mapping[str, Any],
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestAssignment]:
        """List the test assignments of a student: every row, page by page.

        Args:
            params: Query parameters, under their wire or snake_case names.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments
        """
        return await self._all(
            Request(
                _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        params: inputs.ListStudentTestAssignmentsParams | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.TestAssignment | None:
        """List the test assignments of a student: the first row only.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments
        """
        return await self._first(
            Request(
                _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
                options=request_options,
            )
        )

    def stream(
        self,
        params: inputs.ListStudentTestAssignmentsParams | Mapping[str, Any],
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.TestAssignment]:
        """List the test assignments of a student: row by row, pages fetched as they are used.

        Args:
            params: Query parameters, under their wire or snake_case names.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments
        """
        return self._stream(
            Request(
                _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self,
        input: inputs.TestAssignmentInput | models.TestAssignment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssignmentResult:
        """Assign a test of a subject and grade to a student.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssignmentResult` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/test-assignments
        """
        return await self._call(Request(_ops.CREATE_TEST_ASSIGNMENT, body=input, options=request_options))

    async def admin(
        self,
        params: inputs.ListAllTestAssignmentsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestAssignment]:
        """List the test assignments of all students.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments/admin
        """
        return await self._page(
            Request(
                _ops.LIST_ALL_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
                options=request_options,
            )
        )

    async def admin_list_all(
        self,
        params: inputs.ListAllTestAssignmentsParams | Mapping[str, Any] | None = None,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestAssignment]:
        """List the test assignments of all students: every row, page by page.

        Args:
            params: Query parameters, under their wire or snake_case names.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments/admin
        """
        return await self._all(
            Request(
                _ops.LIST_ALL_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def admin_stream(
        self,
        params: inputs.ListAllTestAssignmentsParams | Mapping[str, Any] | None = None,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.TestAssignment]:
        """List the test assignments of all students: row by row, pages fetched as they are used.

        Args:
            params: Query parameters, under their wire or snake_case names.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments/admin
        """
        return self._stream(
            Request(
                _ops.LIST_ALL_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def bulk(
        self,
        input: inputs.TestAssignmentsBulkInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkResult:
        """Assign tests to many students.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `BulkResult` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/test-assignments/bulk
        """
        return await self._call(Request(_ops.CREATE_BULK_TEST_ASSIGNMENTS, body=input, options=request_options))

    async def import_assignments(
        self,
        input: inputs.TestAssignmentsImportInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkResult:
        """Assign tests from a spreadsheet.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `BulkResult` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/test-assignments/import
        """
        return await self._call(Request(_ops.IMPORT_TEST_ASSIGNMENTS, body=input, options=request_options))

    async def get(self, id: str, *, request_options: RequestOptions | None = None) -> models.TestAssignment:
        """Get a test assignment.

        Args:
            id: Id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `TestAssignment` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments/{id}
        """
        return await self._call(Request(_ops.GET_TEST_ASSIGNMENT, {"id": id}, options=request_options))

    async def exists(self, id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a test assignment: only whether it exists.

        Args:
            id: Id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-assignments/{id}
        """
        return await self._exists(Request(_ops.GET_TEST_ASSIGNMENT, {"id": id}, options=request_options))

    async def update(
        self,
        id: str,
        input: inputs.TestAssignmentUpdateInput | models.TestAssignment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.TestAssignment | None:
        """Rename a test assignment.

        Args:
            id: Id, sent as one segment of the path.
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `TestAssignment` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /powerpath/test-assignments/{id}
        """
        return await self._call(Request(_ops.UPDATE_TEST_ASSIGNMENT, {"id": id}, body=input, options=request_options))

    async def delete(self, id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a test assignment.

        Args:
            id: Id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /powerpath/test-assignments/{id}
        """
        await self._call(Request(_ops.DELETE_TEST_ASSIGNMENT, {"id": id}, options=request_options))


@shares_docs(AsyncTestAssignments)
class TestAssignments(SyncResource):
    __slots__ = ()

    def list(
        self,
        params: inputs.ListStudentTestAssignmentsParams | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestAssignment]:
        return self._page(
            Request(
                _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
                options=request_options,
            )
        )

    def list_all(
        self,
        params: inputs.ListStudentTestAssignmentsParams | Mapping[str, Any],
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestAssignment]:
        return self._all(
            Request(
                _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        params: inputs.ListStudentTestAssignmentsParams | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.TestAssignment | None:
        return self._first(
            Request(
                _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
                options=request_options,
            )
        )

    def stream(
        self,
        params: inputs.ListStudentTestAssignmentsParams | Mapping[str, Any],
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.TestAssignment]:
        return self._stream(
            Request(
                _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self,
        input: inputs.TestAssignmentInput | models.TestAssignment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssignmentResult:
        return self._call(Request(_ops.CREATE_TEST_ASSIGNMENT, body=input, options=request_options))

    def admin(
        self,
        params: inputs.ListAllTestAssignmentsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestAssignment]:
        return self._page(
            Request(
                _ops.LIST_ALL_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
                options=request_options,
            )
        )

    def admin_list_all(
        self,
        params: inputs.ListAllTestAssignmentsParams | Mapping[str, Any] | None = None,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestAssignment]:
        return self._all(
            Request(
                _ops.LIST_ALL_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def admin_stream(
        self,
        params: inputs.ListAllTestAssignmentsParams | Mapping[str, Any] | None = None,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.TestAssignment]:
        return self._stream(
            Request(
                _ops.LIST_ALL_TEST_ASSIGNMENTS,
                query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def bulk(
        self,
        input: inputs.TestAssignmentsBulkInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkResult:
        return self._call(Request(_ops.CREATE_BULK_TEST_ASSIGNMENTS, body=input, options=request_options))

    def import_assignments(
        self,
        input: inputs.TestAssignmentsImportInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.BulkResult:
        return self._call(Request(_ops.IMPORT_TEST_ASSIGNMENTS, body=input, options=request_options))

    def get(self, id: str, *, request_options: RequestOptions | None = None) -> models.TestAssignment:
        return self._call(Request(_ops.GET_TEST_ASSIGNMENT, {"id": id}, options=request_options))

    def exists(self, id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_TEST_ASSIGNMENT, {"id": id}, options=request_options))

    def update(
        self,
        id: str,
        input: inputs.TestAssignmentUpdateInput | models.TestAssignment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.TestAssignment | None:
        return self._call(Request(_ops.UPDATE_TEST_ASSIGNMENT, {"id": id}, body=input, options=request_options))

    def delete(self, id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_TEST_ASSIGNMENT, {"id": id}, options=request_options))
