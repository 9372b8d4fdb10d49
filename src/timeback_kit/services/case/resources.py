"""Documents and items, whose lists are documented with keywords and published with one dict: both are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from timeback_api.case import operations
from timeback_api.case.errors import CaseError
from timeback_api.case.resources import documents as generated_documents
from timeback_api.case.resources import items as generated_items
from timeback_kit.runtime.errors import InputValidationError, ValidationIssue, as_service_error
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.suggestions import suggestion

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_api.case import models
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions


class ListParams(TypedDict, total=False):
    """Query parameters of the lists as one dict."""

    limit: int
    offset: int


class AsyncDocuments(generated_documents.AsyncDocuments):
    """Documents, a page of them also asked for by keyword."""

    __slots__ = ()

    async def list(
        self,
        params: ListParams | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.CFDocument]:
        """List competency framework documents.

        Args:
            params: Query parameters as one dict, under their wire or snake_case names.
            limit: Items per page.
            offset: Items to skip.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            A page; `page["CFDocuments"]` gives its items too, and what else the response has stands beside them.

        Raises:
            CaseError: Any other failure, including invalid arguments.

        Route: GET /ims/case/v1p1/CFDocuments

        Examples:
            >>> [document.title for document in await timeback.case_.documents.list()]
            ['Sandbox Mathematics Grade 3']
        """
        query = _query(params, limit, offset)
        return await self._page(Request(operations.GET_ALL_CF_DOCUMENTS, query=query, options=request_options))


class AsyncItems(generated_items.AsyncItems):
    """Items, a page of them also asked for by keyword."""

    __slots__ = ()

    async def list(
        self,
        params: ListParams | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.CFItem]:
        """List competency framework items.

        Args:
            params: Query parameters as one dict, under their wire or snake_case names.
            limit: Items per page.
            offset: Items to skip.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            A page; `page["CFItems"]` gives its items too, and what else the response has stands beside them.

        Raises:
            CaseError: Any other failure, including invalid arguments.

        Route: GET /ims/case/v1p1/CFItems

        Examples:
            >>> (await timeback.case_.items.list())[0].human_coding_scheme
            '3.1'
        """
        query = _query(params, limit, offset)
        return await self._page(Request(operations.GET_ALL_CF_ITEMS, query=query, options=request_options))


def _query(params: Mapping[str, Any] | None, limit: int | None, offset: int | None) -> dict[str, Any]:
    """Return what is asked for; a keyword wins over the same name in the dict."""
    given = dict(params or {})
    given |= {name: value for name, value in (("limit", limit), ("offset", offset)) if value is not None}
    known = tuple(ListParams.__annotations__)
    issues = [
        ValidationIssue(f"params.{name}", f"is not a parameter of this list{suggestion(str(name), known)}")
        for name in given
        if name not in known
    ]
    if issues:
        raise as_service_error(InputValidationError("Invalid params", issues=issues), CaseError)
    return given
