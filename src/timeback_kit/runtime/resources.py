"""What generated resource classes call: one request, one page, all rows, or a composition of requests."""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from timeback_kit.runtime.errors import AlreadyExistsError, NotFoundError, said_of
from timeback_kit.runtime.filters import Where, filter_text
from timeback_kit.runtime.merging import checked_changes, created, identified, merged, path_of
from timeback_kit.runtime.operations import ABSENT, Operation
from timeback_kit.runtime.parameters import query_of

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from timeback_kit.runtime.clients import AsyncServiceClient, SyncServiceClient
    from timeback_kit.runtime.options import RequestOptions
    from timeback_kit.runtime.pages import AsyncPaginator, Page, Paginator

T = TypeVar("T")
C = TypeVar("C", bound=type)

NONE: Final[Mapping[str, Any]] = {}
NO_SCOPE: Final[Mapping[str, str]] = {}


class _Given:
    """What callers give to lists, brought into the form of a query; refused with the service's own error."""

    __slots__ = ()

    _client: Any

    def _filter(
        self, operation: Operation[Any], where: Where | None, filter: str | None, bound: Where | None = None
    ) -> str | None:
        """The filter text of conditions and text together."""
        with said_of(operation, self._client.error):
            return filter_text(where, filter, bound)

    def _params(
        self,
        operation: Operation[Any],
        params: Mapping[str, Any] | None,
        where: str | None = None,
        bound: Where | None = None,
    ) -> Mapping[str, Any]:
        """The query of a call that takes its parameters as one dict."""
        with said_of(operation, self._client.error):
            return query_of(params, where, bound)


class AsyncResource(_Given):
    """Calls of one resource, awaited.

    Args:
        client: The service client the calls go through.
        scope: Ids of the object the resource belongs to, by Python name.
    """

    __slots__ = ("_client", "_scope")

    _client: AsyncServiceClient

    def __init__(self, client: AsyncServiceClient, scope: Mapping[str, str] | None = None) -> None:
        self._client = client
        self._scope = scope or NO_SCOPE

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client.service}>"

    async def _call(
        self,
        operation: Operation[T],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: object = ABSENT,
        *,
        request_options: RequestOptions | None = None,
    ) -> T:
        """One request, read as the operation answers it."""
        return await self._client._call(operation, path, query, body, request_options)

    async def _page(
        self,
        operation: Operation[list[T]],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[T]:
        """One page."""
        return await self._stream(operation, path, query, request_options=request_options).first_page()

    async def _all(
        self,
        operation: Operation[list[T]],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> list[T]:
        """Every row."""
        rows = self._stream(operation, path, query, max_items=max_items, dedupe=dedupe, request_options=request_options)
        return await rows.to_list()

    async def _first(
        self,
        operation: Operation[list[T]],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        request_options: RequestOptions | None = None,
    ) -> T | None:
        """The first row; a page of one is asked for."""
        return await self._stream(operation, path, {**query, "limit": 1}, request_options=request_options).first()

    def _stream(
        self,
        operation: Operation[list[T]],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[T]:
        """A paginator over every row; nothing is asked for before it is used."""
        return self._client._stream(operation, path, query, max_items, dedupe, request_options)

    async def _exists(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        request_options: RequestOptions | None = None,
    ) -> bool:
        """Whether a GET finds something; only "not found" counts as no."""
        try:
            await self._client._send(operation, path, query, ABSENT, request_options)
        except NotFoundError:
            return False
        return True

    async def _upsert(
        self,
        update: Operation[T],
        create: Operation[Any] | None,
        path: Mapping[str, Any],
        body: object,
        *,
        request_options: RequestOptions | None = None,
    ) -> T | None:
        """PUT, POST when there was nothing to replace, and PUT again when somebody was faster."""
        try:
            return await self._call(update, path, body=body, request_options=request_options)
        except NotFoundError:
            if create is None:
                raise
        named = identified(body, path, create)
        try:
            raw = await self._client._send(create, path_of(create, path), NONE, named, request_options)
        except AlreadyExistsError:
            return await self._call(update, path, body=body, request_options=request_options)
        return created(update, raw)

    async def _merge(
        self,
        read: Operation[Any],
        update: Operation[T],
        path: Mapping[str, Any],
        changes: object,
        *,
        request_options: RequestOptions | None = None,
    ) -> T:
        """GET, merge the changes in, PUT everything."""
        with said_of(update, self._client.error):
            checked = checked_changes(update, changes)
        present = await self._call(read, path, request_options=request_options)
        return await self._call(update, path, body=merged(present, checked), request_options=request_options)

    async def _download(
        self,
        operation: Operation[bytes],
        path: Mapping[str, Any],
        destination: str | os.PathLike[str],
        *,
        query: Mapping[str, Any] = NONE,
        body: object = ABSENT,
        request_options: RequestOptions | None = None,
    ) -> Path:
        """The body of the answer into a file, which appears only when it is whole."""
        return await self._client._download(operation, path, query, body, destination, request_options)


class SyncResource(_Given):
    """Calls of one resource, blocking.

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

    def _call(
        self,
        operation: Operation[T],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        body: object = ABSENT,
        *,
        request_options: RequestOptions | None = None,
    ) -> T:
        """One request, read as the operation answers it."""
        return self._client._call(operation, path, query, body, request_options)

    def _page(
        self,
        operation: Operation[list[T]],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        request_options: RequestOptions | None = None,
    ) -> Page[T]:
        """One page."""
        return self._stream(operation, path, query, request_options=request_options).first_page()

    def _all(
        self,
        operation: Operation[list[T]],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> list[T]:
        """Every row."""
        rows = self._stream(operation, path, query, max_items=max_items, dedupe=dedupe, request_options=request_options)
        return rows.to_list()

    def _first(
        self,
        operation: Operation[list[T]],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        request_options: RequestOptions | None = None,
    ) -> T | None:
        """The first row; a page of one is asked for."""
        return self._stream(operation, path, {**query, "limit": 1}, request_options=request_options).first()

    def _stream(
        self,
        operation: Operation[list[T]],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[T]:
        """A paginator over every row; nothing is asked for before it is used."""
        return self._client._stream(operation, path, query, max_items, dedupe, request_options)

    def _exists(
        self,
        operation: Operation[Any],
        path: Mapping[str, Any] = NONE,
        query: Mapping[str, Any] = NONE,
        *,
        request_options: RequestOptions | None = None,
    ) -> bool:
        """Whether a GET finds something; only "not found" counts as no."""
        try:
            self._client._send(operation, path, query, ABSENT, request_options)
        except NotFoundError:
            return False
        return True

    def _upsert(
        self,
        update: Operation[T],
        create: Operation[Any] | None,
        path: Mapping[str, Any],
        body: object,
        *,
        request_options: RequestOptions | None = None,
    ) -> T | None:
        """PUT, POST when there was nothing to replace, and PUT again when somebody was faster."""
        try:
            return self._call(update, path, body=body, request_options=request_options)
        except NotFoundError:
            if create is None:
                raise
        named = identified(body, path, create)
        try:
            raw = self._client._send(create, path_of(create, path), NONE, named, request_options)
        except AlreadyExistsError:
            return self._call(update, path, body=body, request_options=request_options)
        return created(update, raw)

    def _merge(
        self,
        read: Operation[Any],
        update: Operation[T],
        path: Mapping[str, Any],
        changes: object,
        *,
        request_options: RequestOptions | None = None,
    ) -> T:
        """GET, merge the changes in, PUT everything."""
        with said_of(update, self._client.error):
            checked = checked_changes(update, changes)
        present = self._call(read, path, request_options=request_options)
        return self._call(update, path, body=merged(present, checked), request_options=request_options)

    def _download(
        self,
        operation: Operation[bytes],
        path: Mapping[str, Any],
        destination: str | os.PathLike[str],
        *,
        query: Mapping[str, Any] = NONE,
        body: object = ABSENT,
        request_options: RequestOptions | None = None,
    ) -> Path:
        """The body of the answer into a file, which appears only when it is whole."""
        return self._client._download(operation, path, query, body, destination, request_options)


def shares_docs(source: type) -> Callable[[C], C]:
    """Give the methods of a class the docstrings of their twins.

    Args:
        source: Class whose public methods carry the docstrings.
    """

    def copy_docs(cls: C) -> C:
        cls.__doc__ = cls.__doc__ or source.__doc__
        for name, member in vars(cls).items():
            twin = getattr(source, name, None)
            if (
                isinstance(member, property | FunctionType)
                and not getattr(member, "__doc__", None)
                and twin is not None
            ):
                member.__doc__ = twin.__doc__
        return cls

    return copy_docs
