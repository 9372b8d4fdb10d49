"""Users of EduBridge."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_kit.runtime.filters import Where
    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions


class AsyncUsers(AsyncResource):
    """Users: what stands below `users`."""

    __slots__ = ()

    async def list(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles: every row, page by page.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User | None:
        """List users who have exactly the given roles: the first row only.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.User]:
        """List users who have exactly the given roles: row by row, pages fetched as they are used.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def list_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["student"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )

    async def list_all_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles: every row, page by page.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["student"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.User]:
        """List users who have exactly the given roles: row by row, pages fetched as they are used.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["student"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def list_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["teacher"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )

    async def list_all_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles: every row, page by page.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["teacher"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.User]:
        """List users who have exactly the given roles: row by row, pages fetched as they are used.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["teacher"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def search(
        self,
        roles: Sequence[str],
        search: str,
        limit: int = 100,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            search: Text to look for in names and e-mail addresses.
            limit: Rows per page.
            org_sourced_ids: sourcedIds of organizations.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            EdubridgeError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /edubridge/users/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )


@shares_docs(AsyncUsers)
class Users(SyncResource):
    __slots__ = ()

    def list(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        return self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        return self._all(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User | None:
        return self._first(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.User]:
        return self._stream(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def list_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        return self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["student"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )

    def list_all_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        return self._all(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["student"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.User]:
        return self._stream(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["student"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def list_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        return self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["teacher"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )

    def list_all_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        return self._all(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["teacher"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.User]:
        return self._stream(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": ["teacher"],
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def search(
        self,
        roles: Sequence[str],
        search: str,
        limit: int = 100,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        offset: int | None = None,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        return self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "roles": roles,
                    "orgSourcedIds": org_sourced_ids,
                    "search": search,
                    "limit": limit,
                    "offset": offset,
                    "sort": sort,
                    "orderBy": order_by,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "fields": fields,
                },
                options=request_options,
            )
        )
