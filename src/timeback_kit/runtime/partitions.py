"""Pieces of a collection that other processes and machines read, each small and without any secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from timeback_kit.runtime.replacing import plain_class
from timeback_kit.runtime.tables import RowList

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from timeback_kit.runtime.client import AsyncServiceClient
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.runtime.resources import AsyncResource

Row = TypeVar("Row")


class AsyncPartition(Generic[Row]):
    """One piece of a collection: what to ask for, and how many rows from where.

    It can be pickled and holds no credentials: where it is read, a client is opened from the environment of that
    process, or by a function that is passed.
    """

    __slots__ = ("_client", "_query", "_resource", "_scope", "rows", "start")

    def __init__(
        self,
        resource: AsyncResource,
        query: Mapping[str, Any],
        start: int,
        rows: int | None,
    ) -> None:
        """Describe a piece.

        Args:
            resource: The resource whose rows it is about; only its class and ids are kept.
            query: Arguments of `stream`.
            start: Number of rows before the piece.
            rows: Number of rows in it; None for all that are left, as in the last piece.
        """
        self._resource = type(resource)
        self._scope = dict(resource._scope)
        self._client = plain_class(type(resource._client))
        self._query = dict(query)
        self.start = start
        self.rows = rows

    @property
    def service(self) -> str:
        """Name of the service."""
        return self._client.service

    async def read(
        self,
        open_client: Callable[[], Any] | None = None,
        *,
        client: Any = None,
        request_options: RequestOptions | None = None,
    ) -> list[Row]:
        """Read the rows of the piece.

        Args:
            open_client: Makes a client, of all services or of this one, which is closed afterwards; without it, one is
                opened from the environment variables of this process.
            client: A client that is open already, and stays so.
            request_options: Options of the requests, such as their timeout.

        Raises:
            ConfigurationError: The environment lacks something.
            TimebackError: A request failed.
        """
        if client is not None:
            return await self._rows_of(client, request_options)
        async with (open_client or self._client)() as opened:
            return await self._rows_of(opened, request_options)

    async def _rows_of(self, client: Any, request_options: RequestOptions | None) -> list[Row]:
        found = getattr(client, "service", None)
        of_service: AsyncServiceClient = found(self.service) if callable(found) else client
        resource: Any = self._resource(of_service, self._scope)
        rows = resource.stream(
            **self._query, offset=self.start or None, max_items=self.rows, request_options=request_options
        )
        return cast("list[Row]", RowList(await rows.to_list()))

    def __repr__(self) -> str:
        end = "the end" if self.rows is None else str(self.start + self.rows)
        return f"{type(self).__name__}({self.service} {self._resource.__name__}, rows {self.start} to {end})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AsyncPartition) and self.__reduce__() == other.__reduce__()

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        state = (self._resource, self._scope, self._client, self._query, self.start, self.rows)
        return _restored, (type(self), state)


def _restored(kind: type[AsyncPartition[Any]], state: tuple[Any, ...]) -> AsyncPartition[Any]:
    made = kind.__new__(kind)
    made._resource, made._scope, made._client, made._query, made.start, made.rows = state
    return made
