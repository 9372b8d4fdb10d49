"""Users of EduBridge."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_kit.runtime.paginator import AsyncPaginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.runtime.sync.paginator import Paginator

    from .. import conditions


class AsyncUsers(AsyncResource):
    """Users. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    async def list(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles, one page at a time.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return await self._page(request)

    async def list_all(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles, fetching every page.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return await self._all(request, max_items, dedupe)

    async def first(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User | None:
        """Get the first of the users who have exactly the given roles; None if there are none.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return await self._first(request)

    def stream(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.User]:
        """Iterate over users who have exactly the given roles, fetching pages as needed.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._stream(request, max_items, dedupe)

    async def list_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles, one page at a time.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return await self._page(request)

    async def list_all_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles, fetching every page.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return await self._all(request, max_items, dedupe)

    def stream_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.User]:
        """Iterate over users who have exactly the given roles, fetching pages as needed.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._stream(request, max_items, dedupe)

    async def list_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles, one page at a time.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return await self._page(request)

    async def list_all_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles, fetching every page.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return await self._all(request, max_items, dedupe)

    def stream_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[models.User]:
        """Iterate over users who have exactly the given roles, fetching pages as needed.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._stream(request, max_items, dedupe)

    async def search(
        self,
        roles: Sequence[str],
        search: str,
        limit: int = 100,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles, one page at a time.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            search: Text to look for in names and e-mail addresses.
            limit: Rows per page.
            org_sourced_ids: sourcedIds of organizations.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return await self._page(request)


class Users(SyncResource):
    """Users. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    def list(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles, one page at a time.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._page(request)

    def list_all(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles, fetching every page.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._all(request, max_items, dedupe)

    def first(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User | None:
        """Get the first of the users who have exactly the given roles; None if there are none.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._first(request)

    def stream(
        self,
        *,
        roles: Sequence[str],
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.User]:
        """Iterate over users who have exactly the given roles, fetching pages as needed.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._stream(request, max_items, dedupe)

    def list_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles, one page at a time.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._page(request)

    def list_all_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles, fetching every page.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._all(request, max_items, dedupe)

    def stream_students(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.User]:
        """Iterate over users who have exactly the given roles, fetching pages as needed.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._stream(request, max_items, dedupe)

    def list_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles, one page at a time.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._page(request)

    def list_all_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[models.User]:
        """List users who have exactly the given roles, fetching every page.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._all(request, max_items, dedupe)

    def stream_teachers(
        self,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        limit: int = 100,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[models.User]:
        """Iterate over users who have exactly the given roles, fetching pages as needed.

        Args:
            org_sourced_ids: sourcedIds of organizations.
            limit: Rows per page.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and e-mail addresses.
            max_items: Maximum number of items; None for all.
            dedupe: Skip items already seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._stream(request, max_items, dedupe)

    def search(
        self,
        roles: Sequence[str],
        search: str,
        limit: int = 100,
        *,
        org_sourced_ids: Sequence[str] | None = None,
        offset: int | None = None,
        sort: conditions.UserField | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: conditions.UserWhere | None = None,
        filter: str | None = None,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[models.User]:
        """List users who have exactly the given roles, one page at a time.

        Args:
            roles: OneRoster roles; users with other roles as well are left out.
            search: Text to look for in names and e-mail addresses.
            limit: Rows per page.
            org_sourced_ids: sourcedIds of organizations.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions, as {field: value} or {field: {operator: value}}.
            filter: Filter string in the service's own syntax; combined with `where` by AND.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/users/
        """
        request = Request(
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
        return self._page(request)
