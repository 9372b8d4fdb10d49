"""Users of OneRoster."""

from __future__ import annotations

from builtins import list as List
from typing import TYPE_CHECKING, Any, Literal

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.filters import Where
    from timeback_kit.runtime.paginator import AsyncPaginator, Paginator
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncUsersScope(AsyncResource):
    """Users: what stands below `users(...)`."""

    __slots__ = ()

    async def resources(
        self,
        *,
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
    ) -> List[models.Resource]:
        """List the learning resources of a user: every row, page by page.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/users/{userSourcedId}/resources
        """
        return await self._all(
            Request(
                _ops.GET_RESOURCES_FOR_USER,
                {"userSourcedId": self._scope["user_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESOURCES_FOR_USER, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_resources(
        self,
        *,
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
    ) -> AsyncPaginator[models.Resource]:
        """List the learning resources of a user: row by row, pages fetched as they are used.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/resources/v1p2/resources/users/{userSourcedId}/resources
        """
        return self._stream(
            Request(
                _ops.GET_RESOURCES_FOR_USER,
                {"userSourcedId": self._scope["user_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESOURCES_FOR_USER, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.User:
        """Get a user by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `User` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_USER, {"sourcedId": self._scope["user_id"]}, {"fields": fields}, options=request_options)
        )

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Get a user by sourcedId: only whether it exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        return await self._exists(
            Request(_ops.GET_USER, {"sourcedId": self._scope["user_id"]}, options=request_options)
        )

    async def demographics(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.User:
        """Get a user together with their demographics.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `User` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}/demographics
        """
        return await self._call(
            Request(
                _ops.GET_USER_WITH_DEMOGRAPHICS,
                {"sourcedId": self._scope["user_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    async def register_credential(
        self,
        credential: inputs.CredentialInput | models.Credential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CredentialCreateResponse:
        """Store the credentials a user has in an application.

        Args:
            credential: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CredentialCreateResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials
        """
        return await self._call(
            Request(
                _ops.REGISTER_STUDENT_CREDENTIALS,
                {"userId": self._scope["user_id"]},
                body=credential,
                options=request_options,
            )
        )

    async def create_credential(
        self,
        credential: inputs.CredentialInput | models.Credential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CredentialCreateResponse:
        """Store the credentials a user has in an application.

        Args:
            credential: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CredentialCreateResponse` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials
        """
        return await self._call(
            Request(
                _ops.REGISTER_STUDENT_CREDENTIALS,
                {"userId": self._scope["user_id"]},
                body=credential,
                options=request_options,
            )
        )

    async def decrypt_credential(
        self, credential_id: str, *, request_options: RequestOptions | None = None
    ) -> models.DecryptedCredential:
        """Decrypt the password of a stored credential.

        Args:
            credential_id: Credential id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `DecryptedCredential` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials/{credentialId}/decrypt
        """
        return await self._call(
            Request(
                _ops.DECRYPT_CREDENTIAL,
                {"userId": self._scope["user_id"], "credentialId": credential_id},
                options=request_options,
            )
        )

    async def classes(
        self,
        *,
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
    ) -> List[models.Class]:
        """List the classes of a user: every row, page by page.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{userSourcedId}/classes
        """
        return await self._all(
            Request(
                _ops.GET_CLASSES_FOR_USER,
                {"userSourcedId": self._scope["user_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CLASSES_FOR_USER, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_classes(
        self,
        *,
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
    ) -> AsyncPaginator[models.Class]:
        """List the classes of a user: row by row, pages fetched as they are used.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{userSourcedId}/classes
        """
        return self._stream(
            Request(
                _ops.GET_CLASSES_FOR_USER,
                {"userSourcedId": self._scope["user_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CLASSES_FOR_USER, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def agents(self, *, request_options: RequestOptions | None = None) -> List[models.User]:
        """List the agents of a user: parents, guardians and relatives.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Every `User` of the answer.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{userId}/agents
        """
        return await self._call(
            Request(_ops.GET_AGENTS_FOR_USER, {"userId": self._scope["user_id"]}, options=request_options)
        )

    async def add_agent(
        self, data: inputs.AgentInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        """Add an agent to a user.

        Args:
            data: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/agents
        """
        await self._call(
            Request(_ops.ADD_AGENT_FOR_USER, {"userId": self._scope["user_id"]}, body=data, options=request_options)
        )

    async def remove_agent(self, agent_sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Remove an agent from a user.

        Args:
            agent_sourced_id: Agent sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/rostering/v1p2/users/{userId}/agents/{agentSourcedId}
        """
        await self._call(
            Request(
                _ops.REMOVE_AGENT_FOR_USER,
                {"userId": self._scope["user_id"], "agentSourcedId": agent_sourced_id},
                options=request_options,
            )
        )

    async def agent_for(self, *, request_options: RequestOptions | None = None) -> List[models.User]:
        """List the users for whom a user is an agent.

        Args:
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Every `User` of the answer.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{userId}/agentFor
        """
        return await self._call(
            Request(_ops.GET_USERS_FOR_AGENT, {"userId": self._scope["user_id"]}, options=request_options)
        )


class AsyncUsers(AsyncResource):
    """Users: what stands below `users`."""

    __slots__ = ()

    def __call__(self, user_id: str) -> AsyncUsersScope:
        """The calls below one of them.

        Args:
            user_id: User id, sent as one segment of the path.
        """
        return AsyncUsersScope(self._client, {**self._scope, "user_id": user_id})

    async def list(
        self,
        *,
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
        """List users.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The page: its rows, and what came with them.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/
        """
        return await self._page(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    async def list_all(
        self,
        *,
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
        """List users: every row, page by page.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The rows.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/
        """
        return await self._all(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def first(
        self,
        *,
        sort: str | None = None,
        order_by: Literal["asc", "desc"] | str | None = None,
        where: Where | None = None,
        filter: str | None = None,
        fields: Sequence[str] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User | None:
        """List users: the first row only.

        Args:
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The first row, or None.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/
        """
        return await self._first(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
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
        """List users: row by row, pages fetched as they are used.

        Args:
            limit: Rows per page, 1 to 3000.
            offset: Rows to skip.
            sort: Property to sort by.
            order_by: Direction of the sort.
            where: Conditions that rows must meet: {field: value} or {field: {operator: value}}.
            filter: Filter text as the service takes it; joined with `where` by AND.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Rows after which to stop; None walks to the end.
            dedupe: Give a row once even if it moved to another page meanwhile.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            A paginator; iterate it, or ask it for a list.

        Raises:
            PaginationError: The service ended before the total that it announced.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/
        """
        return self._stream(
            Request(
                _ops.GET_ALL_USERS,
                query={
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    async def create(
        self, data: inputs.UserInput | models.User | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        """Create a user.

        Args:
            data: What to send, with wire or snake_case names; it goes out below 'user'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateResponse` that the service answered.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /ims/oneroster/rostering/v1p2/users/
        """
        return await self._call(Request(_ops.CREATE_USER, body=data, options=request_options))

    async def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a user by sourcedId.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `User` that the service answered.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        return await self._call(
            Request(_ops.GET_USER, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    async def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        """Get a user by sourcedId: only whether it exists.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            Whether the service has it.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        return await self._exists(Request(_ops.GET_USER, {"sourcedId": sourced_id}, options=request_options))

    async def update(
        self,
        sourced_id: str,
        data: inputs.UserInput | models.User | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a user; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'user'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        await self._call(Request(_ops.UPDATE_USER, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def upsert(
        self,
        sourced_id: str,
        data: inputs.UserInput | models.User | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a user; what is left out is cleared, metadata is merged, or create it where it does not exist.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'user'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        await self._upsert(
            Request(_ops.UPDATE_USER, {"sourcedId": sourced_id}, body=data, options=request_options), _ops.CREATE_USER
        )

    async def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        """Replace a user; what is left out is cleared, metadata is merged: read it, put the changes in, write all of it back.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            changes: What to change; None clears a field.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        await self._merge(
            Request(_ops.UPDATE_USER, {"sourcedId": sourced_id}, body=changes, options=request_options), _ops.GET_USER
        )

    async def patch(
        self,
        sourced_id: str,
        data: inputs.UserPatchInput | models.User | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Change the given fields of a user.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            data: What to send, with wire or snake_case names; it goes out below 'user'.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: PATCH /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        await self._call(Request(_ops.PATCH_USER, {"sourcedId": sourced_id}, body=data, options=request_options))

    async def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a user as to be deleted.

        Args:
            sourced_id: Sourced id, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Raises:
            NotFoundError: There is no such object.
            OneRosterError: Anything that goes wrong, an argument refused before any request included.

        Route: DELETE /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_USER, {"sourcedId": sourced_id}, options=request_options))


@shares_docs(AsyncUsersScope)
class UsersScope(SyncResource):
    __slots__ = ()

    def resources(
        self,
        *,
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
    ) -> List[models.Resource]:
        return self._all(
            Request(
                _ops.GET_RESOURCES_FOR_USER,
                {"userSourcedId": self._scope["user_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESOURCES_FOR_USER, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_resources(
        self,
        *,
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
    ) -> Paginator[models.Resource]:
        return self._stream(
            Request(
                _ops.GET_RESOURCES_FOR_USER,
                {"userSourcedId": self._scope["user_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_RESOURCES_FOR_USER, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def get(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.User:
        return self._call(
            Request(_ops.GET_USER, {"sourcedId": self._scope["user_id"]}, {"fields": fields}, options=request_options)
        )

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_USER, {"sourcedId": self._scope["user_id"]}, options=request_options))

    def demographics(
        self, *, fields: Sequence[str] | str | None = None, request_options: RequestOptions | None = None
    ) -> models.User:
        return self._call(
            Request(
                _ops.GET_USER_WITH_DEMOGRAPHICS,
                {"sourcedId": self._scope["user_id"]},
                {"fields": fields},
                options=request_options,
            )
        )

    def register_credential(
        self,
        credential: inputs.CredentialInput | models.Credential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CredentialCreateResponse:
        return self._call(
            Request(
                _ops.REGISTER_STUDENT_CREDENTIALS,
                {"userId": self._scope["user_id"]},
                body=credential,
                options=request_options,
            )
        )

    def create_credential(
        self,
        credential: inputs.CredentialInput | models.Credential | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.CredentialCreateResponse:
        return self._call(
            Request(
                _ops.REGISTER_STUDENT_CREDENTIALS,
                {"userId": self._scope["user_id"]},
                body=credential,
                options=request_options,
            )
        )

    def decrypt_credential(
        self, credential_id: str, *, request_options: RequestOptions | None = None
    ) -> models.DecryptedCredential:
        return self._call(
            Request(
                _ops.DECRYPT_CREDENTIAL,
                {"userId": self._scope["user_id"], "credentialId": credential_id},
                options=request_options,
            )
        )

    def classes(
        self,
        *,
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
    ) -> List[models.Class]:
        return self._all(
            Request(
                _ops.GET_CLASSES_FOR_USER,
                {"userSourcedId": self._scope["user_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CLASSES_FOR_USER, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def stream_classes(
        self,
        *,
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
    ) -> Paginator[models.Class]:
        return self._stream(
            Request(
                _ops.GET_CLASSES_FOR_USER,
                {"userSourcedId": self._scope["user_id"]},
                {
                    "fields": fields,
                    "filter": self._filter(_ops.GET_CLASSES_FOR_USER, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def agents(self, *, request_options: RequestOptions | None = None) -> List[models.User]:
        return self._call(
            Request(_ops.GET_AGENTS_FOR_USER, {"userId": self._scope["user_id"]}, options=request_options)
        )

    def add_agent(
        self, data: inputs.AgentInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        self._call(
            Request(_ops.ADD_AGENT_FOR_USER, {"userId": self._scope["user_id"]}, body=data, options=request_options)
        )

    def remove_agent(self, agent_sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(
            Request(
                _ops.REMOVE_AGENT_FOR_USER,
                {"userId": self._scope["user_id"], "agentSourcedId": agent_sourced_id},
                options=request_options,
            )
        )

    def agent_for(self, *, request_options: RequestOptions | None = None) -> List[models.User]:
        return self._call(
            Request(_ops.GET_USERS_FOR_AGENT, {"userId": self._scope["user_id"]}, options=request_options)
        )


@shares_docs(AsyncUsers)
class Users(SyncResource):
    __slots__ = ()

    def __call__(self, user_id: str) -> UsersScope:
        return UsersScope(self._client, {**self._scope, "user_id": user_id})

    def list(
        self,
        *,
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
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def list_all(
        self,
        *,
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
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def first(
        self,
        *,
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
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            )
        )

    def stream(
        self,
        *,
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
                    "fields": fields,
                    "filter": self._filter(_ops.GET_ALL_USERS, where, filter),
                    "limit": limit,
                    "offset": offset,
                    "orderBy": order_by,
                    "search": search,
                    "sort": sort,
                },
                options=request_options,
            ),
            max_items=max_items,
            dedupe=dedupe,
        )

    def create(
        self, data: inputs.UserInput | models.User | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateResponse:
        return self._call(Request(_ops.CREATE_USER, body=data, options=request_options))

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[str] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        return self._call(
            Request(_ops.GET_USER, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options)
        )

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._exists(Request(_ops.GET_USER, {"sourcedId": sourced_id}, options=request_options))

    def update(
        self,
        sourced_id: str,
        data: inputs.UserInput | models.User | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.UPDATE_USER, {"sourcedId": sourced_id}, body=data, options=request_options))

    def upsert(
        self,
        sourced_id: str,
        data: inputs.UserInput | models.User | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._upsert(
            Request(_ops.UPDATE_USER, {"sourcedId": sourced_id}, body=data, options=request_options), _ops.CREATE_USER
        )

    def merge(
        self, sourced_id: str, changes: Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> None:
        self._merge(
            Request(_ops.UPDATE_USER, {"sourcedId": sourced_id}, body=changes, options=request_options), _ops.GET_USER
        )

    def patch(
        self,
        sourced_id: str,
        data: inputs.UserPatchInput | models.User | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        self._call(Request(_ops.PATCH_USER, {"sourcedId": sourced_id}, body=data, options=request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        self._call(Request(_ops.DELETE_USER, {"sourcedId": sourced_id}, options=request_options))
