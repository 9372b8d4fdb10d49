"""Documents of CASE."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncDocuments(AsyncResource):
    """Documents: what stands below `documents`."""

    __slots__ = ()

    async def list(
        self,
        params: inputs.GetAllCFDocumentsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFDocumentList:
        """List competency framework documents.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CFDocumentList` that the service answered.

        Raises:
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFDocuments
        """
        return await self._call(
            Request(
                _ops.GET_ALL_CF_DOCUMENTS,
                query=self._params(_ops.GET_ALL_CF_DOCUMENTS, params),
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.CFDocument]:
        """List competency framework documents: every row, page by page.

        Args:
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFDocuments
        """
        return await self._all(
            Request(
                _ops.GET_ALL_CF_DOCUMENTS_AS_ROWS, query={"limit": limit, "offset": offset}, options=request_options
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(self, *, request_options: RequestOptions | None = None) -> models.CFDocument | None:
        """List competency framework documents: the first row only.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFDocuments
        """
        return await self._first(Request(_ops.GET_ALL_CF_DOCUMENTS_AS_ROWS, options=request_options))

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.CFDocument]:
        """List competency framework documents: row by row, pages fetched as they are used.

        Args:
            limit: Rows per page.
            offset: Rows to skip.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFDocuments
        """
        return self._stream(
            Request(
                _ops.GET_ALL_CF_DOCUMENTS_AS_ROWS, query={"limit": limit, "offset": offset}, options=request_options
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFDocumentAnswer:
        """Get a competency framework document by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CFDocumentAnswer` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFDocuments/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_CF_DOCUMENT, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a competency framework document by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            CaseError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/case/v1p1/CFDocuments/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_CF_DOCUMENT, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncDocuments)
class Documents(SyncResource):
    __slots__ = ()

    def list(
        self,
        params: inputs.GetAllCFDocumentsParams | Mapping[str, Any] | None = None,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CFDocumentList:
        return self._call(
            Request(
                _ops.GET_ALL_CF_DOCUMENTS,
                query=self._params(_ops.GET_ALL_CF_DOCUMENTS, params),
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.CFDocument]:
        return self._all(
            Request(
                _ops.GET_ALL_CF_DOCUMENTS_AS_ROWS, query={"limit": limit, "offset": offset}, options=request_options
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(self, *, request_options: RequestOptions | None = None) -> models.CFDocument | None:
        return self._first(Request(_ops.GET_ALL_CF_DOCUMENTS_AS_ROWS, options=request_options))

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.CFDocument]:
        return self._stream(
            Request(
                _ops.GET_ALL_CF_DOCUMENTS_AS_ROWS, query={"limit": limit, "offset": offset}, options=request_options
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFDocumentAnswer:
        return self._call(
            Request(_ops.GET_CF_DOCUMENT, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_CF_DOCUMENT, {"sourcedId": sourced_id}, options=request_options))
