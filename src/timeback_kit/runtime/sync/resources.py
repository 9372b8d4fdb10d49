# Rendered by scripts/unasync.py from src/timeback_kit/runtime/resources.py; change that file.
"""What generated resource classes call: one request, one page, all rows, or a composition of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from timeback_kit.runtime.error_context import error_context
from timeback_kit.runtime.errors import AlreadyExistsError, NotFoundError
from timeback_kit.runtime.filters import Where, filter_text
from timeback_kit.runtime.merging import checked_changes, created, creating, merged
from timeback_kit.runtime.not_awaited import explains_forgotten_await
from timeback_kit.runtime.requests import Request, query_params
from timeback_kit.runtime.row_fields import check_fields

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.sync.client import SyncServiceClient
    from timeback_kit.runtime.sync.paginator import Paginator

T = TypeVar("T")

NO_SCOPE: Final[Mapping[str, str]] = {}


class _Given:
    """Turns filters and parameters into a query."""

    __slots__ = ()

    _client: Any

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        explains_forgotten_await(cls)

    def _filter(
        self, operation: Operation[Any], where: Where | None, filter: str | None, bound: Where | None = None
    ) -> str | None:
        """The filter of conditions and a filter string together."""
        with error_context(operation, self._client.error):
            self._client.check_where(operation, where)
            check_fields(operation, where)
            return filter_text(where, filter, bound)

    def _params(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any] | None,
        where: str | None = None,
        bound: Where | None = None,
    ) -> Mapping[str, Any]:
        """The query of a call that takes its parameters as one dict."""
        with error_context(operation, self._client.error):
            if where is not None and isinstance(params, Mapping):
                self._client.check_where(operation, params.get(where))
            return query_params(params, where, bound)


class SyncResource(_Given):
    """The calls of one resource, blocking.

    Args:
        client: The service client the calls go through.
        scope: Ids of the object the resource belongs to, by Python name.
    """

    __slots__ = ("_client", "_scope")

    _client: SyncServiceClient

    def __init__(self, client: SyncServiceClient, scope: Mapping[str, str] | None = None) -> None:
        self._client = client
        self._scope = scope or NO_SCOPE

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client.service}>"

    def _call(self, request: Request[T]) -> T:
        """Send a request and return its value."""
        return self._client._call(request)

    def _page(self, request: Request[list[T]]) -> Page[T]:
        """Return one page; a list that comes whole is one."""
        return self._stream(request).first_page()

    def _all(self, request: Request[list[T]], max_items: int | None = None, dedupe: bool = False) -> list[T]:
        """Return all items."""
        rows = self._stream(request, max_items, dedupe)
        return rows.to_list()

    def _first(self, request: Request[list[T]]) -> T | None:
        """Return the first item; a page of one is requested."""
        return self._stream(request.with_query({**request.query, "limit": 1})).first()

    def _stream(self, request: Request[list[T]], max_items: int | None = None, dedupe: bool = False) -> Paginator[T]:
        """Return a paginator over all items; nothing is requested before it is used."""
        return self._client._stream(request, max_items, dedupe)

    def _exists(self, request: Request[Any]) -> bool:
        """Check whether a GET finds something; only "not found" counts as no."""
        try:
            self._client._send(request)
        except NotFoundError:
            return False
        return True

    def _upsert(self, request: Request[T], create: Operation[Any] | None) -> T | None:
        """PUT; POST when there is nothing to replace; PUT again when it was created meanwhile."""
        try:
            return self._call(request)
        except NotFoundError:
            if create is None:
                raise
        try:
            raw = self._client._send(creating(request, create))
        except AlreadyExistsError:
            return self._call(request)
        return created(request.operation, raw)

    def _merge(self, request: Request[T], read: Operation[Any]) -> T:
        """GET, merge the changes, PUT everything."""
        with error_context(request.operation, self._client.error):
            given = self._client.prepare_body(request.operation, request.body)
            changes = checked_changes(request.operation, given)
        present = self._call(Request(read, request.path, options=request.options))
        return self._call(request.with_body(merged(present, changes)))

    def _download(self, request: Request[bytes], destination: str | os.PathLike[str]) -> Path:
        """Write the body of the response to a file, which appears when it is complete."""
        return self._client._download(request, destination)
