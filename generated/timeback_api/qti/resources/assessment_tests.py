"""Assessment tests of QTI."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.filters import Where
    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncAssessmentTestsTestPartsSectionsItemsScope(AsyncResource):
    """Assessment tests: what stands below `assessment_tests(...)`."""

    __slots__ = ()

    async def add(
        self,
        body: inputs.AssessmentItemRefInput | models.AssessmentItemRef | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Add an assessment item to a section.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Section` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items
        """
        return await self._call(
            Request(
                _ops.ADD_ASSESSMENT_ITEM,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": self._scope["section_id"],
                },
                body=body,
                options=request_options,
            )
        )

    async def reorder(
        self, body: inputs.ReorderItemsInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.Section:
        """Order the assessment items of a section.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Section` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items/order
        """
        return await self._call(
            Request(
                _ops.UPDATE_ASSESSMENT_ITEM_ORDER,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": self._scope["section_id"],
                },
                body=body,
                options=request_options,
            )
        )

    async def remove(self, item_identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Remove an assessment item from a section.

        Args:
            item_identifier: Item identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}/items/{itemIdentifier}
        """
        await self._call(
            Request(
                _ops.REMOVE_ASSESSMENT_ITEM,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": self._scope["section_id"],
                    "itemIdentifier": item_identifier,
                },
                options=request_options,
            )
        )


class AsyncAssessmentTestsTestPartsSectionsScope(AsyncResource):
    """Assessment tests: what stands below `assessment_tests(...)`."""

    __slots__ = ()

    def items(self, section_id: str) -> AsyncAssessmentTestsTestPartsSectionsItemsScope:
        """The calls below one of them.

        Args:
            section_id: Section id, sent as one segment of the path.
        """
        return AsyncAssessmentTestsTestPartsSectionsItemsScope(self._client, {**self._scope, "section_id": section_id})

    async def list(
        self,
        params: inputs.SearchSectionsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Section]:
        """List the sections of a test part.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        return await self._page(
            Request(
                _ops.SEARCH_SECTIONS,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                self._params(_ops.SEARCH_SECTIONS, params),
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Section]:
        """List the sections of a test part: every row, page by page.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        return await self._all(
            Request(
                _ops.SEARCH_SECTIONS,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                {"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section | None:
        """List the sections of a test part: the first row only.

        Args:
            query: Text to look for.
            sort: Property to sort by.
            order: Direction of the sort.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        return await self._first(
            Request(
                _ops.SEARCH_SECTIONS,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                {"order": order, "query": query, "sort": sort},
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.Section]:
        """List the sections of a test part: row by row, pages fetched as they are used.

        Args:
            query: Text to look for.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        return self._stream(
            Request(
                _ops.SEARCH_SECTIONS,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                {"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self,
        body: inputs.SectionInput | models.Section | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Create a section in a test part.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Section` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections
        """
        return await self._call(
            Request(
                _ops.CREATE_SECTION,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                body=body,
                options=request_options,
            )
        )

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.Section:
        """Get a section.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Section` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        return await self._call(
            Request(
                _ops.GET_SECTION,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": identifier,
                },
                options=request_options,
            )
        )

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a section: only whether it exists.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        return await self._exists(
            Request(
                _ops.GET_SECTION,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": identifier,
                },
                options=request_options,
            )
        )

    async def update(
        self,
        identifier: str,
        body: inputs.SectionInput | models.Section | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        """Replace a section.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `Section` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        return await self._call(
            Request(
                _ops.UPDATE_SECTION,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": identifier,
                },
                body=body,
                options=request_options,
            )
        )

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        """Delete a section.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `DeleteResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{testPartIdentifier}/sections/{identifier}
        """
        return await self._call(
            Request(
                _ops.DELETE_SECTION,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": identifier,
                },
                options=request_options,
            )
        )


class AsyncAssessmentTestsTestPartsScope(AsyncResource):
    """Assessment tests: what stands below `assessment_tests(...)`."""

    __slots__ = ()

    def sections(self, test_part_id: str) -> AsyncAssessmentTestsTestPartsSectionsScope:
        """The calls below one of them.

        Args:
            test_part_id: Test part id, sent as one segment of the path.
        """
        return AsyncAssessmentTestsTestPartsSectionsScope(self._client, {**self._scope, "test_part_id": test_part_id})

    async def list(
        self,
        params: inputs.SearchTestPartsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestPart]:
        """List the test parts of an assessment test.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        return await self._page(
            Request(
                _ops.SEARCH_TEST_PARTS,
                {"assessmentTestIdentifier": self._scope["test_id"]},
                self._params(_ops.SEARCH_TEST_PARTS, params, "where"),
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestPart]:
        """List the test parts of an assessment test: every row, page by page.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        return await self._all(
            Request(
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
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart | None:
        """List the test parts of an assessment test: the first row only.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        return await self._first(
            Request(
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
        )

    def stream(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.TestPart]:
        """List the test parts of an assessment test: row by row, pages fetched as they are used.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        return self._stream(
            Request(
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
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self,
        body: inputs.TestPartInput | models.TestPart | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        """Create a test part.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `TestPart` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /assessment-tests/{assessmentTestIdentifier}/test-parts
        """
        return await self._call(
            Request(
                _ops.CREATE_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"]},
                body=body,
                options=request_options,
            )
        )

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.TestPart:
        """Get a test part.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `TestPart` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        return await self._call(
            Request(
                _ops.GET_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
                options=request_options,
            )
        )

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a test part: only whether it exists.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        return await self._exists(
            Request(
                _ops.GET_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
                options=request_options,
            )
        )

    async def update(
        self,
        identifier: str,
        body: inputs.TestPartInput | models.TestPart | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        """Replace a test part.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `TestPart` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        return await self._call(
            Request(
                _ops.UPDATE_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
                body=body,
                options=request_options,
            )
        )

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a test part.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /assessment-tests/{assessmentTestIdentifier}/test-parts/{identifier}
        """
        await self._call(
            Request(
                _ops.DELETE_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
                options=request_options,
            )
        )


class AsyncAssessmentTests(AsyncResource):
    """Assessment tests: what stands below `assessment_tests`."""

    __slots__ = ()

    def test_parts(self, test_id: str) -> AsyncAssessmentTestsTestPartsScope:
        """The calls below one of them.

        Args:
            test_id: Test id, sent as one segment of the path.
        """
        return AsyncAssessmentTestsTestPartsScope(self._client, {**self._scope, "test_id": test_id})

    async def list(
        self,
        params: inputs.SearchAssessmentTestsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.AssessmentTest]:
        """List assessment tests.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests
        """
        return await self._page(
            Request(
                _ops.SEARCH_ASSESSMENT_TESTS,
                query=self._params(_ops.SEARCH_ASSESSMENT_TESTS, params, "where"),
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.AssessmentTest]:
        """List assessment tests: every row, page by page.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests
        """
        return await self._all(
            Request(
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
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest | None:
        """List assessment tests: the first row only.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests
        """
        return await self._first(
            Request(
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
        )

    def stream(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.AssessmentTest]:
        """List assessment tests: row by row, pages fetched as they are used.

        Args:
            navigation_mode: linear or nonlinear.
            query: Text to look for.
            submission_mode: individual or simultaneous.
            limit: Rows per page.
            page: Page number, 1 is the first.
            sort: Property to sort by.
            order: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests
        """
        return self._stream(
            Request(
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
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self,
        body: inputs.AssessmentTestInput | models.AssessmentTest | Mapping[str, Any] | str | bytes,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Create an assessment test, from its properties or from QTI XML.

        Args:
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentTest` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /assessment-tests
        """
        return await self._call(Request(_ops.CREATE_ASSESSMENT_TEST, body=body, options=request_options))

    async def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.AssessmentTest:
        """Get an assessment test.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentTest` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{identifier}
        """
        return await self._call(Request(_ops.GET_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    async def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get an assessment test: only whether it exists.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{identifier}
        """
        return await self._exists(
            Request(_ops.GET_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options)
        )

    async def update(
        self,
        identifier: str,
        body: inputs.AssessmentTestInput | models.AssessmentTest | Mapping[str, Any] | str | bytes,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Replace an assessment test, by its properties or by QTI XML.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentTest` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /assessment-tests/{identifier}
        """
        return await self._call(
            Request(_ops.UPDATE_ASSESSMENT_TEST, {"identifier": identifier}, body=body, options=request_options)
        )

    async def upsert(
        self,
        identifier: str,
        body: inputs.AssessmentTestInput | models.AssessmentTest | Mapping[str, Any] | str | bytes,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest | None:
        """Replace an assessment test, by its properties or by QTI XML, or create it where it does not exist.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentTest` that the service answered.

        Raises:
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /assessment-tests/{identifier}
        """
        return await self._upsert(
            Request(_ops.UPDATE_ASSESSMENT_TEST, {"identifier": identifier}, body=body, options=request_options),
            _ops.CREATE_ASSESSMENT_TEST,
        )

    async def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete an assessment test.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /assessment-tests/{identifier}
        """
        await self._call(Request(_ops.DELETE_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    async def update_metadata(
        self,
        identifier: str,
        body: inputs.TestMetadataInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        """Replace the metadata of an assessment test.

        Args:
            identifier: Identifier, sent as one segment of the path.
            body: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AssessmentTest` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /assessment-tests/{identifier}/metadata
        """
        return await self._call(
            Request(
                _ops.UPDATE_ASSESSMENT_TEST_METADATA, {"identifier": identifier}, body=body, options=request_options
            )
        )

    async def get_questions(
        self, identifier: str, *, request_options: RequestOptions | None = None
    ) -> models.QuestionsResponse:
        """Get the questions of an assessment test.

        Args:
            identifier: Identifier, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `QuestionsResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            QtiError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /assessment-tests/{identifier}/questions
        """
        return await self._call(Request(_ops.GET_ALL_QUESTIONS, {"identifier": identifier}, options=request_options))


@shares_docs(AsyncAssessmentTestsTestPartsSectionsItemsScope)
class AssessmentTestsTestPartsSectionsItemsScope(SyncResource):
    __slots__ = ()

    def add(
        self,
        body: inputs.AssessmentItemRefInput | models.AssessmentItemRef | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        return self._call(
            Request(
                _ops.ADD_ASSESSMENT_ITEM,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": self._scope["section_id"],
                },
                body=body,
                options=request_options,
            )
        )

    def reorder(
        self, body: inputs.ReorderItemsInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.Section:
        return self._call(
            Request(
                _ops.UPDATE_ASSESSMENT_ITEM_ORDER,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": self._scope["section_id"],
                },
                body=body,
                options=request_options,
            )
        )

    def remove(self, item_identifier: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(
            Request(
                _ops.REMOVE_ASSESSMENT_ITEM,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": self._scope["section_id"],
                    "itemIdentifier": item_identifier,
                },
                options=request_options,
            )
        )


@shares_docs(AsyncAssessmentTestsTestPartsSectionsScope)
class AssessmentTestsTestPartsSectionsScope(SyncResource):
    __slots__ = ()

    def items(self, section_id: str) -> AssessmentTestsTestPartsSectionsItemsScope:
        return AssessmentTestsTestPartsSectionsItemsScope(self._client, {**self._scope, "section_id": section_id})

    def list(
        self,
        params: inputs.SearchSectionsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.Section]:
        return self._page(
            Request(
                _ops.SEARCH_SECTIONS,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                self._params(_ops.SEARCH_SECTIONS, params),
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.Section]:
        return self._all(
            Request(
                _ops.SEARCH_SECTIONS,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                {"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
        query: str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Section | None:
        return self._first(
            Request(
                _ops.SEARCH_SECTIONS,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                {"order": order, "query": query, "sort": sort},
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        query: str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.Section]:
        return self._stream(
            Request(
                _ops.SEARCH_SECTIONS,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                {"limit": limit, "order": order, "page": page, "query": query, "sort": sort},
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self,
        body: inputs.SectionInput | models.Section | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        return self._call(
            Request(
                _ops.CREATE_SECTION,
                {"assessmentTestIdentifier": self._scope["test_id"], "testPartIdentifier": self._scope["test_part_id"]},
                body=body,
                options=request_options,
            )
        )

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.Section:
        return self._call(
            Request(
                _ops.GET_SECTION,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": identifier,
                },
                options=request_options,
            )
        )

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(
            Request(
                _ops.GET_SECTION,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": identifier,
                },
                options=request_options,
            )
        )

    def update(
        self,
        identifier: str,
        body: inputs.SectionInput | models.Section | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.Section:
        return self._call(
            Request(
                _ops.UPDATE_SECTION,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": identifier,
                },
                body=body,
                options=request_options,
            )
        )

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.DeleteResponse:
        return self._call(
            Request(
                _ops.DELETE_SECTION,
                {
                    "assessmentTestIdentifier": self._scope["test_id"],
                    "testPartIdentifier": self._scope["test_part_id"],
                    "identifier": identifier,
                },
                options=request_options,
            )
        )


@shares_docs(AsyncAssessmentTestsTestPartsScope)
class AssessmentTestsTestPartsScope(SyncResource):
    __slots__ = ()

    def sections(self, test_part_id: str) -> AssessmentTestsTestPartsSectionsScope:
        return AssessmentTestsTestPartsSectionsScope(self._client, {**self._scope, "test_part_id": test_part_id})

    def list(
        self,
        params: inputs.SearchTestPartsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.TestPart]:
        return self._page(
            Request(
                _ops.SEARCH_TEST_PARTS,
                {"assessmentTestIdentifier": self._scope["test_id"]},
                self._params(_ops.SEARCH_TEST_PARTS, params, "where"),
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.TestPart]:
        return self._all(
            Request(
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
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart | None:
        return self._first(
            Request(
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
        )

    def stream(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.TestPart]:
        return self._stream(
            Request(
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
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self,
        body: inputs.TestPartInput | models.TestPart | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        return self._call(
            Request(
                _ops.CREATE_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"]},
                body=body,
                options=request_options,
            )
        )

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.TestPart:
        return self._call(
            Request(
                _ops.GET_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
                options=request_options,
            )
        )

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(
            Request(
                _ops.GET_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
                options=request_options,
            )
        )

    def update(
        self,
        identifier: str,
        body: inputs.TestPartInput | models.TestPart | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.TestPart:
        return self._call(
            Request(
                _ops.UPDATE_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
                body=body,
                options=request_options,
            )
        )

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(
            Request(
                _ops.DELETE_TEST_PART,
                {"assessmentTestIdentifier": self._scope["test_id"], "identifier": identifier},
                options=request_options,
            )
        )


@shares_docs(AsyncAssessmentTests)
class AssessmentTests(SyncResource):
    __slots__ = ()

    def test_parts(self, test_id: str) -> AssessmentTestsTestPartsScope:
        return AssessmentTestsTestPartsScope(self._client, {**self._scope, "test_id": test_id})

    def list(
        self,
        params: inputs.SearchAssessmentTestsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[models.AssessmentTest]:
        return self._page(
            Request(
                _ops.SEARCH_ASSESSMENT_TESTS,
                query=self._params(_ops.SEARCH_ASSESSMENT_TESTS, params, "where"),
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.AssessmentTest]:
        return self._all(
            Request(
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
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest | None:
        return self._first(
            Request(
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
        )

    def stream(
        self,
        *,
        navigation_mode: Literal["linear", "nonlinear"] | str | None = None,
        query: str | None = None,
        submission_mode: Literal["individual", "simultaneous"] | str | None = None,
        limit: int = 100,
        page: int | None = None,
        sort: Literal["createdAt", "identifier", "title", "updatedAt"] | str | None = None,
        order: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.AssessmentTest]:
        return self._stream(
            Request(
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
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self,
        body: inputs.AssessmentTestInput | models.AssessmentTest | Mapping[str, Any] | str | bytes,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        return self._call(Request(_ops.CREATE_ASSESSMENT_TEST, body=body, options=request_options))

    def get(self, identifier: str, *, request_options: RequestOptions | None = None) -> models.AssessmentTest:
        return self._call(Request(_ops.GET_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    def exists(self, identifier: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    def update(
        self,
        identifier: str,
        body: inputs.AssessmentTestInput | models.AssessmentTest | Mapping[str, Any] | str | bytes,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        return self._call(
            Request(_ops.UPDATE_ASSESSMENT_TEST, {"identifier": identifier}, body=body, options=request_options)
        )

    def upsert(
        self,
        identifier: str,
        body: inputs.AssessmentTestInput | models.AssessmentTest | Mapping[str, Any] | str | bytes,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest | None:
        return self._upsert(
            Request(_ops.UPDATE_ASSESSMENT_TEST, {"identifier": identifier}, body=body, options=request_options),
            _ops.CREATE_ASSESSMENT_TEST,
        )

    def delete(self, identifier: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_ASSESSMENT_TEST, {"identifier": identifier}, options=request_options))

    def update_metadata(
        self,
        identifier: str,
        body: inputs.TestMetadataInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.AssessmentTest:
        return self._call(
            Request(
                _ops.UPDATE_ASSESSMENT_TEST_METADATA, {"identifier": identifier}, body=body, options=request_options
            )
        )

    def get_questions(
        self, identifier: str, *, request_options: RequestOptions | None = None
    ) -> models.QuestionsResponse:
        return self._call(Request(_ops.GET_ALL_QUESTIONS, {"identifier": identifier}, options=request_options))
