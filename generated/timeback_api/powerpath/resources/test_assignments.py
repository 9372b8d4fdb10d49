"""Test assignments of PowerPath."""

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

    from timeback_kit.runtime.paginator import AsyncPaginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.runtime.sync.paginator import Paginator

    from .. import dicts, inputs, snake_inputs


class AsyncTestAssignments(AsyncResource):
    """Test assignments. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    async def list(
        self, params: inputs.ListStudentTestAssignmentsParams, *, request_options: RequestOptions | None = None
    ) -> Page[models.TestAssignment]:
        """List the test assignments of a student, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments
        """
        request = Request(
            _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return await self._page(request)

    async def list_all(
        self,
        params: inputs.ListStudentTestAssignmentsParams,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestAssignment]:
        """List the test assignments of a student, fetching every page.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments
        """
        request = Request(
            _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return await self._all(request, max_items, dedupe)

    async def first(
        self, params: inputs.ListStudentTestAssignmentsParams, *, request_options: RequestOptions | None = None
    ) -> models.TestAssignment | None:
        """Get the first of the test assignments of a student; None if there are none.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments
        """
        request = Request(
            _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return await self._first(request)

    def stream(
        self,
        params: inputs.ListStudentTestAssignmentsParams,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.TestAssignment]:
        """Iterate over the test assignments of a student, fetching pages as needed.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments
        """
        request = Request(
            _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    async def create(
        self,
        input: inputs.TestAssignmentInput
        | snake_inputs.TestAssignmentInputSnake
        | models.TestAssignment
        | dicts.TestAssignmentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssignmentResult:
        """Assign a test of a subject and grade to a student.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/test-assignments
        """
        return await self._call(Request(_ops.CREATE_TEST_ASSIGNMENT, body=input, options=request_options, extra=extra))

    async def admin(
        self,
        params: inputs.ListAllTestAssignmentsParams | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestAssignment]:
        """List the test assignments of all students, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/admin
        """
        request = Request(
            _ops.LIST_ALL_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return await self._page(request)

    async def admin_list_all(
        self,
        params: inputs.ListAllTestAssignmentsParams | None = None,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestAssignment]:
        """List the test assignments of all students, fetching every page.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/admin
        """
        request = Request(
            _ops.LIST_ALL_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return await self._all(request, max_items, dedupe)

    def admin_stream(
        self,
        params: inputs.ListAllTestAssignmentsParams | None = None,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.TestAssignment]:
        """Iterate over the test assignments of all students, fetching pages as needed.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/admin
        """
        request = Request(
            _ops.LIST_ALL_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    async def bulk(
        self,
        input: inputs.TestAssignmentsBulkInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkResult:
        """Assign tests to many students.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/test-assignments/bulk
        """
        request = Request(_ops.CREATE_BULK_TEST_ASSIGNMENTS, body=input, options=request_options, extra=extra)
        return await self._call(request)

    async def import_assignments(
        self,
        input: inputs.TestAssignmentsImportInput | snake_inputs.TestAssignmentsImportInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkResult:
        """Assign tests from a spreadsheet.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/test-assignments/import
        """
        return await self._call(Request(_ops.IMPORT_TEST_ASSIGNMENTS, body=input, options=request_options, extra=extra))

    async def get(self, id: str, *, request_options: RequestOptions | None = None) -> models.TestAssignment:
        """Get a test assignment.

        Args:
            id: Id of the test assignment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/{id}
        """
        return await self._call(Request(_ops.GET_TEST_ASSIGNMENT, {"id": id}, options=request_options))

    async def exists(self, id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a test assignment exists.

        Args:
            id: Id of the test assignment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/{id}
        """
        return await self._exists(Request(_ops.GET_TEST_ASSIGNMENT, {"id": id}, options=request_options))

    async def update(
        self,
        id: str,
        input: inputs.TestAssignmentUpdateInput
        | snake_inputs.TestAssignmentUpdateInputSnake
        | models.TestAssignment
        | dicts.TestAssignmentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestAssignment | None:
        """Rename a test assignment.

        Args:
            id: Id of the test assignment.
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /powerpath/test-assignments/{id}
        """
        request = Request(_ops.UPDATE_TEST_ASSIGNMENT, {"id": id}, body=input, options=request_options, extra=extra)
        return await self._call(request)

    async def delete(self, id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a test assignment.

        Args:
            id: Id of the test assignment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /powerpath/test-assignments/{id}
        """
        await self._call(Request(_ops.DELETE_TEST_ASSIGNMENT, {"id": id}, options=request_options))


class TestAssignments(SyncResource):
    """Test assignments. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def list(
        self, params: inputs.ListStudentTestAssignmentsParams, *, request_options: RequestOptions | None = None
    ) -> Page[models.TestAssignment]:
        """List the test assignments of a student, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments
        """
        request = Request(
            _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._page(request)

    def list_all(
        self,
        params: inputs.ListStudentTestAssignmentsParams,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestAssignment]:
        """List the test assignments of a student, fetching every page.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments
        """
        request = Request(
            _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._all(request, max_items, dedupe)

    def first(
        self, params: inputs.ListStudentTestAssignmentsParams, *, request_options: RequestOptions | None = None
    ) -> models.TestAssignment | None:
        """Get the first of the test assignments of a student; None if there are none.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments
        """
        request = Request(
            _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._first(request)

    def stream(
        self,
        params: inputs.ListStudentTestAssignmentsParams,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.TestAssignment]:
        """Iterate over the test assignments of a student, fetching pages as needed.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments
        """
        request = Request(
            _ops.LIST_STUDENT_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_STUDENT_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    def create(
        self,
        input: inputs.TestAssignmentInput
        | snake_inputs.TestAssignmentInputSnake
        | models.TestAssignment
        | dicts.TestAssignmentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssignmentResult:
        """Assign a test of a subject and grade to a student.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/test-assignments
        """
        return self._call(Request(_ops.CREATE_TEST_ASSIGNMENT, body=input, options=request_options, extra=extra))

    def admin(
        self,
        params: inputs.ListAllTestAssignmentsParams | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestAssignment]:
        """List the test assignments of all students, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/admin
        """
        request = Request(
            _ops.LIST_ALL_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._page(request)

    def admin_list_all(
        self,
        params: inputs.ListAllTestAssignmentsParams | None = None,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestAssignment]:
        """List the test assignments of all students, fetching every page.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/admin
        """
        request = Request(
            _ops.LIST_ALL_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._all(request, max_items, dedupe)

    def admin_stream(
        self,
        params: inputs.ListAllTestAssignmentsParams | None = None,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.TestAssignment]:
        """Iterate over the test assignments of all students, fetching pages as needed.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/admin
        """
        request = Request(
            _ops.LIST_ALL_TEST_ASSIGNMENTS,
            query=self._params(_ops.LIST_ALL_TEST_ASSIGNMENTS, params),
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    def bulk(
        self,
        input: inputs.TestAssignmentsBulkInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkResult:
        """Assign tests to many students.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/test-assignments/bulk
        """
        return self._call(Request(_ops.CREATE_BULK_TEST_ASSIGNMENTS, body=input, options=request_options, extra=extra))

    def import_assignments(
        self,
        input: inputs.TestAssignmentsImportInput | snake_inputs.TestAssignmentsImportInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BulkResult:
        """Assign tests from a spreadsheet.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/test-assignments/import
        """
        return self._call(Request(_ops.IMPORT_TEST_ASSIGNMENTS, body=input, options=request_options, extra=extra))

    def get(self, id: str, *, request_options: RequestOptions | None = None) -> models.TestAssignment:
        """Get a test assignment.

        Args:
            id: Id of the test assignment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/{id}
        """
        return self._call(Request(_ops.GET_TEST_ASSIGNMENT, {"id": id}, options=request_options))

    def exists(self, id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a test assignment exists.

        Args:
            id: Id of the test assignment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-assignments/{id}
        """
        return self._exists(Request(_ops.GET_TEST_ASSIGNMENT, {"id": id}, options=request_options))

    def update(
        self,
        id: str,
        input: inputs.TestAssignmentUpdateInput
        | snake_inputs.TestAssignmentUpdateInputSnake
        | models.TestAssignment
        | dicts.TestAssignmentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestAssignment | None:
        """Rename a test assignment.

        Args:
            id: Id of the test assignment.
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /powerpath/test-assignments/{id}
        """
        request = Request(_ops.UPDATE_TEST_ASSIGNMENT, {"id": id}, body=input, options=request_options, extra=extra)
        return self._call(request)

    def delete(self, id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a test assignment.

        Args:
            id: Id of the test assignment.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /powerpath/test-assignments/{id}
        """
        self._call(Request(_ops.DELETE_TEST_ASSIGNMENT, {"id": id}, options=request_options))
