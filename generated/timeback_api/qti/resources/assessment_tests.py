"""Assessment tests of QTI."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

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

    from .. import conditions, dicts, inputs, snake_inputs


class AsyncAssessmentTestsTestPartsSectionsItemsScope(AsyncResource):
    """Assessment tests: calls on one of them, `assessment_tests(...)`. Every call raises QtiError if it fails."""

    __slots__ = ()

    async def add(
        self,
        body: inputs.AssessmentItemRefInput | models.AssessmentItemRef | dicts.AssessmentItemRefDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Add an assessment item to a section.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items
        """
        request = Request(
            _ops.ADD_ASSESSMENT_ITEM,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": self._scope["section_id"],
            },
            body=body,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def reorder(
        self,
        body: inputs.ReorderItemsInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Order the assessment items of a section.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items/order
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_ITEM_ORDER,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": self._scope["section_id"],
            },
            body=body,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def remove(self, item_identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Remove an assessment item from a section.

        Args:
            item_identifier: Item identifier.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items/{itemIdentifier}
        """
        request = Request(
            _ops.REMOVE_ASSESSMENT_ITEM,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": self._scope["section_id"],
                "itemIdentifier": item_identifier,
            },
            options=request_options,
        )
        await self._call(request)


class AsyncAssessmentTestsTestPartsSectionsScope(AsyncResource):
    """Assessment tests: calls on one of them, `assessment_tests(...)`. Every call raises QtiError if it fails."""

    __slots__ = ()

    def items(self, section_id: str) -> AsyncAssessmentTestsTestPartsSectionsItemsScope:
        """Calls on one of the assessment tests.

        Args:
            section_id: Id of the section.
        """
        return AsyncAssessmentTestsTestPartsSectionsItemsScope(self._client, {**self._scope, "section_id": section_id})

    async def list(
        self, params: inputs.SearchSectionsParams | None = None, *, request_options: RequestOptions | None = None
    ) -> Page[models.Section]:
        """List the sections of a test part, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.SEARCH_SECTIONS,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            self._params(_ops.SEARCH_SECTIONS, params),
            options=request_options,
        )
        return await self._page(request)

    async def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Section]:
        """List the sections of a test part, fetching every page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.SEARCH_SECTIONS,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            {"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
            options=request_options,
        )
        return await self._all(request, max_items, dedupe)

    async def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section | None:
        """Get the first of the sections of a test part; None if there are none.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.SEARCH_SECTIONS,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            {"order": order, "query": query, "sort": sort},
            options=request_options,
        )
        return await self._first(request)

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.Section]:
        """Iterate over the sections of a test part, fetching pages as needed.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.SEARCH_SECTIONS,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            {"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    async def create(
        self,
        body: inputs.SectionInput | snake_inputs.SectionInputSnake | models.Section | dicts.SectionDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Create a section in a test part.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.CREATE_SECTION,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            body=body,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.Section:
        """Get a section.

        Args:
            identifier: Identifier of the section.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        request = Request(
            _ops.GET_SECTION,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": identifier,
            },
            options=request_options,
        )
        return await self._call(request)

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a section exists.

        Args:
            identifier: Identifier of the section.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        request = Request(
            _ops.GET_SECTION,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": identifier,
            },
            options=request_options,
        )
        return await self._exists(request)

    async def update(
        self,
        identifier: str,
        body: inputs.SectionInput | snake_inputs.SectionInputSnake | models.Section | dicts.SectionDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Replace a section.

        Args:
            identifier: Identifier of the section.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        request = Request(
            _ops.UPDATE_SECTION,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": identifier,
            },
            body=body,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        """Delete a section.

        Args:
            identifier: Identifier of the section.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        request = Request(
            _ops.DELETE_SECTION,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": identifier,
            },
            options=request_options,
        )
        return await self._call(request)


class AsyncAssessmentTestsTestPartsScope(AsyncResource):
    """Assessment tests: calls on one of them, `assessment_tests(...)`. Every call raises QtiError if it fails."""

    __slots__ = ()

    def sections(self, test_part_id: str) -> AsyncAssessmentTestsTestPartsSectionsScope:
        """Calls on one of the assessment tests.

        Args:
            test_part_id: Id of the test part.
        """
        return AsyncAssessmentTestsTestPartsSectionsScope(self._client, {**self._scope, "test_part_id": test_part_id})

    async def list(
        self,
        params: inputs.SearchTestPartsParams | snake_inputs.SearchTestPartsParamsSnake | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestPart]:
        """List the test parts of an assessment test, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.SEARCH_TEST_PARTS,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            self._params(_ops.SEARCH_TEST_PARTS, params, "where"),
            options=request_options,
        )
        return await self._page(request)

    async def list_all(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.TestPartWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestPart]:
        """List the test parts of an assessment test, fetching every page.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.SEARCH_TEST_PARTS,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            {
                "filter": self._filter(_ops.SEARCH_TEST_PARTS, where, filter),
                "limit": limit,
                "navigationMode": navigation_mode,
                "order": order,
                "page": page,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return await self._all(request, max_items, dedupe)

    async def first(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.TestPartWhere | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart | None:
        """Get the first of the test parts of an assessment test; None if there are none.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.SEARCH_TEST_PARTS,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            {
                "filter": self._filter(_ops.SEARCH_TEST_PARTS, where, filter),
                "navigationMode": navigation_mode,
                "order": order,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return await self._first(request)

    def stream(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.TestPartWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.TestPart]:
        """Iterate over the test parts of an assessment test, fetching pages as needed.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.SEARCH_TEST_PARTS,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            {
                "filter": self._filter(_ops.SEARCH_TEST_PARTS, where, filter),
                "limit": limit,
                "navigationMode": navigation_mode,
                "order": order,
                "page": page,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    async def create(
        self,
        body: inputs.TestPartInput | snake_inputs.TestPartInputSnake | models.TestPart | dicts.TestPartDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        """Create a test part.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.CREATE_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            body=body,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.TestPart:
        """Get a test part.

        Args:
            identifier: Identifier of the test part.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        request = Request(
            _ops.GET_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
            options=request_options,
        )
        return await self._call(request)

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a test part exists.

        Args:
            identifier: Identifier of the test part.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        request = Request(
            _ops.GET_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
            options=request_options,
        )
        return await self._exists(request)

    async def update(
        self,
        identifier: str,
        body: inputs.TestPartInput | snake_inputs.TestPartInputSnake | models.TestPart | dicts.TestPartDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        """Replace a test part.

        Args:
            identifier: Identifier of the test part.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        request = Request(
            _ops.UPDATE_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
            body=body,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a test part.

        Args:
            identifier: Identifier of the test part.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        request = Request(
            _ops.DELETE_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
            options=request_options,
        )
        await self._call(request)


class AsyncAssessmentTests(AsyncResource):
    """Assessment tests. Every call raises QtiError if it fails."""

    __slots__ = ()

    def test_parts(self, test_id: str) -> AsyncAssessmentTestsTestPartsScope:
        """Calls on one of the assessment tests.

        Args:
            test_id: Id of the test.
        """
        return AsyncAssessmentTestsTestPartsScope(self._client, {**self._scope, "test_id": test_id})

    async def list(
        self,
        params: inputs.SearchAssessmentTestsParams | snake_inputs.SearchAssessmentTestsParamsSnake | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.AssessmentTest]:
        """List assessment tests, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_TESTS,
            query=self._params(_ops.SEARCH_ASSESSMENT_TESTS, params, "where"),
            options=request_options,
        )
        return await self._page(request)

    async def list_all(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentTestWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.AssessmentTest]:
        """List assessment tests, fetching every page.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_TESTS,
            query={
                "filter": self._filter(_ops.SEARCH_ASSESSMENT_TESTS, where, filter),
                "limit": limit,
                "navigationMode": navigation_mode,
                "order": order,
                "page": page,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return await self._all(request, max_items, dedupe)

    async def first(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentTestWhere | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest | None:
        """Get the first of the assessment tests; None if there are none.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_TESTS,
            query={
                "filter": self._filter(_ops.SEARCH_ASSESSMENT_TESTS, where, filter),
                "navigationMode": navigation_mode,
                "order": order,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return await self._first(request)

    def stream(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentTestWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.AssessmentTest]:
        """Iterate over assessment tests, fetching pages as needed.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_TESTS,
            query={
                "filter": self._filter(_ops.SEARCH_ASSESSMENT_TESTS, where, filter),
                "limit": limit,
                "navigationMode": navigation_mode,
                "order": order,
                "page": page,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    async def create(
        self,
        body: inputs.AssessmentTestInput
        | snake_inputs.AssessmentTestInputSnake
        | models.AssessmentTest
        | dicts.AssessmentTestDict
        | str
        | bytes,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Create an assessment test, from its properties or from QTI XML.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model or a string.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-tests
        """
        return await self._call(Request(_ops.CREATE_ASSESSMENT_TEST, body=body, options=request_options, extra=extra))

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.AssessmentTest:
        """Get an assessment test.

        Args:
            identifier: Identifier of the assessment test.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{identifier}

        Examples:
            >>> (await timeback.qti.assessment_tests.get("id-1")).title
            'Sums from 1'
        """
        return await self._call(Request(_ops.GET_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an assessment test exists.

        Args:
            identifier: Identifier of the assessment test.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{identifier}
        """
        request = Request(_ops.GET_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options)
        return await self._exists(request)

    async def update(
        self,
        identifier: str,
        body: inputs.AssessmentTestInput
        | snake_inputs.AssessmentTestInputSnake
        | models.AssessmentTest
        | dicts.AssessmentTestDict
        | str
        | bytes,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Replace an assessment test, by its properties or by QTI XML.

        Args:
            identifier: Identifier of the assessment test.
            body: Request body, as a dict (camelCase or snake_case keys) or a model or a string.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{identifier}
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_TEST, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return await self._call(request)

    async def upsert(
        self,
        identifier: str,
        body: inputs.AssessmentTestInput
        | snake_inputs.AssessmentTestInputSnake
        | models.AssessmentTest
        | dicts.AssessmentTestDict
        | str
        | bytes,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest | None:
        """Create or replace an assessment test.

        Args:
            identifier: Identifier of the assessment test.
            body: Request body, as a dict (camelCase or snake_case keys) or a model or a string.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{identifier}; if it does not exist, POST /assessment-tests
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_TEST, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return await self._upsert(request, _ops.CREATE_ASSESSMENT_TEST)

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete an assessment test.

        Args:
            identifier: Identifier of the assessment test.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-tests/{identifier}
        """
        await self._call(Request(_ops.DELETE_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    async def update_metadata(
        self,
        identifier: str,
        body: inputs.TestMetadataInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Replace the metadata of an assessment test.

        Args:
            identifier: Identifier.
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{identifier}/metadata
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_TEST_METADATA,
            {"identifier": identifier},
            body=body,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def get_questions(
        self, identifier: str, *, request_options: RequestOptions | None = None
    ) -> models.QuestionsResponse:
        """Get the questions of an assessment test.

        Args:
            identifier: Identifier.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{identifier}/questions
        """
        return await self._call(Request(_ops.GET_ALL_QUESTIONS, {"identifier": identifier}, options=request_options))


class AssessmentTestsTestPartsSectionsItemsScope(SyncResource):
    """Assessment tests: calls on one of them, `assessment_tests(...)`. Every call raises QtiError if it fails."""

    __slots__ = ()

    def add(
        self,
        body: inputs.AssessmentItemRefInput | models.AssessmentItemRef | dicts.AssessmentItemRefDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Add an assessment item to a section.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items
        """
        request = Request(
            _ops.ADD_ASSESSMENT_ITEM,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": self._scope["section_id"],
            },
            body=body,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def reorder(
        self,
        body: inputs.ReorderItemsInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Order the assessment items of a section.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items/order
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_ITEM_ORDER,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": self._scope["section_id"],
            },
            body=body,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def remove(self, item_identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Remove an assessment item from a section.

        Args:
            item_identifier: Item identifier.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items/{itemIdentifier}
        """
        request = Request(
            _ops.REMOVE_ASSESSMENT_ITEM,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": self._scope["section_id"],
                "itemIdentifier": item_identifier,
            },
            options=request_options,
        )
        self._call(request)


class AssessmentTestsTestPartsSectionsScope(SyncResource):
    """Assessment tests: calls on one of them, `assessment_tests(...)`. Every call raises QtiError if it fails."""

    __slots__ = ()

    def items(self, section_id: str) -> AssessmentTestsTestPartsSectionsItemsScope:
        """Calls on one of the assessment tests.

        Args:
            section_id: Id of the section.
        """
        return AssessmentTestsTestPartsSectionsItemsScope(self._client, {**self._scope, "section_id": section_id})

    def list(
        self, params: inputs.SearchSectionsParams | None = None, *, request_options: RequestOptions | None = None
    ) -> Page[models.Section]:
        """List the sections of a test part, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.SEARCH_SECTIONS,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            self._params(_ops.SEARCH_SECTIONS, params),
            options=request_options,
        )
        return self._page(request)

    def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Section]:
        """List the sections of a test part, fetching every page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.SEARCH_SECTIONS,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            {"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
            options=request_options,
        )
        return self._all(request, max_items, dedupe)

    def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section | None:
        """Get the first of the sections of a test part; None if there are none.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.SEARCH_SECTIONS,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            {"order": order, "query": query, "sort": sort},
            options=request_options,
        )
        return self._first(request)

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.Section]:
        """Iterate over the sections of a test part, fetching pages as needed.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.SEARCH_SECTIONS,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            {"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    def create(
        self,
        body: inputs.SectionInput | snake_inputs.SectionInputSnake | models.Section | dicts.SectionDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Create a section in a test part.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        request = Request(
            _ops.CREATE_SECTION,
            {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
            body=body,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.Section:
        """Get a section.

        Args:
            identifier: Identifier of the section.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        request = Request(
            _ops.GET_SECTION,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": identifier,
            },
            options=request_options,
        )
        return self._call(request)

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a section exists.

        Args:
            identifier: Identifier of the section.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        request = Request(
            _ops.GET_SECTION,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": identifier,
            },
            options=request_options,
        )
        return self._exists(request)

    def update(
        self,
        identifier: str,
        body: inputs.SectionInput | snake_inputs.SectionInputSnake | models.Section | dicts.SectionDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Replace a section.

        Args:
            identifier: Identifier of the section.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        request = Request(
            _ops.UPDATE_SECTION,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": identifier,
            },
            body=body,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        """Delete a section.

        Args:
            identifier: Identifier of the section.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        request = Request(
            _ops.DELETE_SECTION,
            {
                "assessmentTestIdentifier": self._scope["test_id"],
                "testPartIdentifier": self._scope["test_part_id"],
                "identifier": identifier,
            },
            options=request_options,
        )
        return self._call(request)


class AssessmentTestsTestPartsScope(SyncResource):
    """Assessment tests: calls on one of them, `assessment_tests(...)`. Every call raises QtiError if it fails."""

    __slots__ = ()

    def sections(self, test_part_id: str) -> AssessmentTestsTestPartsSectionsScope:
        """Calls on one of the assessment tests.

        Args:
            test_part_id: Id of the test part.
        """
        return AssessmentTestsTestPartsSectionsScope(self._client, {**self._scope, "test_part_id": test_part_id})

    def list(
        self,
        params: inputs.SearchTestPartsParams | snake_inputs.SearchTestPartsParamsSnake | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestPart]:
        """List the test parts of an assessment test, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.SEARCH_TEST_PARTS,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            self._params(_ops.SEARCH_TEST_PARTS, params, "where"),
            options=request_options,
        )
        return self._page(request)

    def list_all(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.TestPartWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestPart]:
        """List the test parts of an assessment test, fetching every page.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.SEARCH_TEST_PARTS,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            {
                "filter": self._filter(_ops.SEARCH_TEST_PARTS, where, filter),
                "limit": limit,
                "navigationMode": navigation_mode,
                "order": order,
                "page": page,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return self._all(request, max_items, dedupe)

    def first(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.TestPartWhere | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart | None:
        """Get the first of the test parts of an assessment test; None if there are none.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.SEARCH_TEST_PARTS,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            {
                "filter": self._filter(_ops.SEARCH_TEST_PARTS, where, filter),
                "navigationMode": navigation_mode,
                "order": order,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return self._first(request)

    def stream(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.TestPartWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.TestPart]:
        """Iterate over the test parts of an assessment test, fetching pages as needed.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.SEARCH_TEST_PARTS,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            {
                "filter": self._filter(_ops.SEARCH_TEST_PARTS, where, filter),
                "limit": limit,
                "navigationMode": navigation_mode,
                "order": order,
                "page": page,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    def create(
        self,
        body: inputs.TestPartInput | snake_inputs.TestPartInputSnake | models.TestPart | dicts.TestPartDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        """Create a test part.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        request = Request(
            _ops.CREATE_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"]},
            body=body,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.TestPart:
        """Get a test part.

        Args:
            identifier: Identifier of the test part.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        request = Request(
            _ops.GET_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
            options=request_options,
        )
        return self._call(request)

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a test part exists.

        Args:
            identifier: Identifier of the test part.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        request = Request(
            _ops.GET_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
            options=request_options,
        )
        return self._exists(request)

    def update(
        self,
        identifier: str,
        body: inputs.TestPartInput | snake_inputs.TestPartInputSnake | models.TestPart | dicts.TestPartDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        """Replace a test part.

        Args:
            identifier: Identifier of the test part.
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        request = Request(
            _ops.UPDATE_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
            body=body,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a test part.

        Args:
            identifier: Identifier of the test part.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        request = Request(
            _ops.DELETE_TEST_PART,
            {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
            options=request_options,
        )
        self._call(request)


class AssessmentTests(SyncResource):
    """Assessment tests. Every call raises QtiError if it fails."""

    __slots__ = ()

    def test_parts(self, test_id: str) -> AssessmentTestsTestPartsScope:
        """Calls on one of the assessment tests.

        Args:
            test_id: Id of the test.
        """
        return AssessmentTestsTestPartsScope(self._client, {**self._scope, "test_id": test_id})

    def list(
        self,
        params: inputs.SearchAssessmentTestsParams | snake_inputs.SearchAssessmentTestsParamsSnake | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.AssessmentTest]:
        """List assessment tests, one page at a time.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_TESTS,
            query=self._params(_ops.SEARCH_ASSESSMENT_TESTS, params, "where"),
            options=request_options,
        )
        return self._page(request)

    def list_all(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentTestWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.AssessmentTest]:
        """List assessment tests, fetching every page.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_TESTS,
            query={
                "filter": self._filter(_ops.SEARCH_ASSESSMENT_TESTS, where, filter),
                "limit": limit,
                "navigationMode": navigation_mode,
                "order": order,
                "page": page,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return self._all(request, max_items, dedupe)

    def first(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentTestWhere | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest | None:
        """Get the first of the assessment tests; None if there are none.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_TESTS,
            query={
                "filter": self._filter(_ops.SEARCH_ASSESSMENT_TESTS, where, filter),
                "navigationMode": navigation_mode,
                "order": order,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return self._first(request)

    def stream(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | None = None,
        order: Literal["asc", "desc"] | None = None,
        where: conditions.AssessmentTestWhere | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.AssessmentTest]:
        """Iterate over assessment tests, fetching pages as needed.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests
        """
        request = Request(
            _ops.SEARCH_ASSESSMENT_TESTS,
            query={
                "filter": self._filter(_ops.SEARCH_ASSESSMENT_TESTS, where, filter),
                "limit": limit,
                "navigationMode": navigation_mode,
                "order": order,
                "page": page,
                "query": query,
                "sort": sort,
                "submissionMode": submission_mode,
            },
            options=request_options,
        )
        return self._stream(request, max_items, dedupe)

    def create(
        self,
        body: inputs.AssessmentTestInput
        | snake_inputs.AssessmentTestInputSnake
        | models.AssessmentTest
        | dicts.AssessmentTestDict
        | str
        | bytes,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Create an assessment test, from its properties or from QTI XML.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model or a string.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /assessment-tests
        """
        return self._call(Request(_ops.CREATE_ASSESSMENT_TEST, body=body, options=request_options, extra=extra))

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.AssessmentTest:
        """Get an assessment test.

        Args:
            identifier: Identifier of the assessment test.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{identifier}

        Examples:
            >>> (timeback.qti.assessment_tests.get("id-1")).title
            'Sums from 1'
        """
        return self._call(Request(_ops.GET_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether an assessment test exists.

        Args:
            identifier: Identifier of the assessment test.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{identifier}
        """
        return self._exists(Request(_ops.GET_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    def update(
        self,
        identifier: str,
        body: inputs.AssessmentTestInput
        | snake_inputs.AssessmentTestInputSnake
        | models.AssessmentTest
        | dicts.AssessmentTestDict
        | str
        | bytes,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Replace an assessment test, by its properties or by QTI XML.

        Args:
            identifier: Identifier of the assessment test.
            body: Request body, as a dict (camelCase or snake_case keys) or a model or a string.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{identifier}
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_TEST, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return self._call(request)

    def upsert(
        self,
        identifier: str,
        body: inputs.AssessmentTestInput
        | snake_inputs.AssessmentTestInputSnake
        | models.AssessmentTest
        | dicts.AssessmentTestDict
        | str
        | bytes,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest | None:
        """Create or replace an assessment test.

        Args:
            identifier: Identifier of the assessment test.
            body: Request body, as a dict (camelCase or snake_case keys) or a model or a string.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{identifier}; if it does not exist, POST /assessment-tests
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_TEST, {"identifier": identifier}, body=body, options=request_options, extra=extra
        )
        return self._upsert(request, _ops.CREATE_ASSESSMENT_TEST)

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete an assessment test.

        Args:
            identifier: Identifier of the assessment test.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /assessment-tests/{identifier}
        """
        self._call(Request(_ops.DELETE_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    def update_metadata(
        self,
        identifier: str,
        body: inputs.TestMetadataInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Replace the metadata of an assessment test.

        Args:
            identifier: Identifier.
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /assessment-tests/{identifier}/metadata
        """
        request = Request(
            _ops.UPDATE_ASSESSMENT_TEST_METADATA,
            {"identifier": identifier},
            body=body,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def get_questions(
        self, identifier: str, *, request_options: RequestOptions | None = None
    ) -> models.QuestionsResponse:
        """Get the questions of an assessment test.

        Args:
            identifier: Identifier.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /assessment-tests/{identifier}/questions
        """
        return self._call(Request(_ops.GET_ALL_QUESTIONS, {"identifier": identifier}, options=request_options))
