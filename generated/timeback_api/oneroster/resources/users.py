"""Users of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.collections import AsyncCollection, AsyncWrites
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, Writes, method_of
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncUsersScope(AsyncResource):
    """Users: calls on one of them, `users(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list_all)
    def resources(self) -> Request[Any]:
        """List the learning resources of a user, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/users/{userSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_USER, {"userSourcedId": self._scope["user_id"]})

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].stream)
    def stream_resources(self) -> Request[Any]:
        """Iterate over the learning resources of a user, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/users/{userSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_USER, {"userSourcedId": self._scope["user_id"]})

    async def get(
        self,
        *,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a user by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        request = Request(
            _ops.GET_USER, {"sourcedId": self._scope["user_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a user exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        request = Request(_ops.GET_USER, {"sourcedId": self._scope["user_id"]}, options=request_options)
        return await self._exists(request)

    async def demographics(
        self,
        *,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a user together with their demographics.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}/demographics
        """
        request = Request(
            _ops.GET_USER_WITH_DEMOGRAPHICS,
            {"sourcedId": self._scope["user_id"]},
            {"fields": fields},
            options=request_options,
        )
        return await self._call(request)

    async def register_credential(
        self,
        credential: inputs.CredentialInput
        | snake_inputs.CredentialInputSnake
        | models.Credential
        | dicts.CredentialDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CredentialCreateResponse:
        """Store the credentials a user has in an application.

        Args:
            credential: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials
        """
        request = Request(
            _ops.REGISTER_STUDENT_CREDENTIALS,
            {"userId": self._scope["user_id"]},
            body=credential,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def create_credential(
        self,
        credential: inputs.CredentialInput
        | snake_inputs.CredentialInputSnake
        | models.Credential
        | dicts.CredentialDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CredentialCreateResponse:
        """Store the credentials a user has in an application.

        Args:
            credential: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials
        """
        request = Request(
            _ops.REGISTER_STUDENT_CREDENTIALS,
            {"userId": self._scope["user_id"]},
            body=credential,
            options=request_options,
            extra=extra,
        )
        return await self._call(request)

    async def decrypt_credential(
        self, credential_id: str, *, request_options: RequestOptions | None = None
    ) -> models.DecryptedCredential:
        """Decrypt the password of a stored credential.

        Args:
            credential_id: Id of the credential.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials/{credentialId}/decrypt
        """
        request = Request(
            _ops.DECRYPT_CREDENTIAL,
            {"userId": self._scope["user_id"], "credentialId": credential_id},
            options=request_options,
        )
        return await self._call(request)

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a user, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{userSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_USER, {"userSourcedId": self._scope["user_id"]})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a user, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{userSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_USER, {"userSourcedId": self._scope["user_id"]})

    async def agents(self, *, request_options: RequestOptions | None = None) -> Page[models.User]:
        """List the agents of a user: parents, guardians and relatives.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{userId}/agents
        """
        request = Request(_ops.GET_AGENTS_FOR_USER, {"userId": self._scope["user_id"]}, options=request_options)
        return await self._page(request)

    async def add_agent(
        self,
        data: inputs.AgentInput | snake_inputs.AgentInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an agent to a user.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/agents
        """
        request = Request(
            _ops.ADD_AGENT_FOR_USER, {"userId": self._scope["user_id"]}, body=data, options=request_options, extra=extra
        )
        await self._call(request)

    async def remove_agent(self, agent_sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Remove an agent from a user.

        Args:
            agent_sourced_id: sourcedId of the agent.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/users/{userId}/agents/{agentSourcedId}
        """
        request = Request(
            _ops.REMOVE_AGENT_FOR_USER,
            {"userId": self._scope["user_id"], "agentSourcedId": agent_sourced_id},
            options=request_options,
        )
        await self._call(request)

    async def agent_for(self, *, request_options: RequestOptions | None = None) -> Page[models.User]:
        """List the users for whom a user is an agent.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{userId}/agentFor
        """
        request = Request(_ops.GET_USERS_FOR_AGENT, {"userId": self._scope["user_id"]}, options=request_options)
        return await self._page(request)


class AsyncUsers(AsyncResource):
    """Users. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, user_id: str) -> AsyncUsersScope:
        """Calls on one of the users.

        Args:
            user_id: Id of the user.
        """
        return AsyncUsersScope(self._client, {**self._scope, "user_id": user_id})

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list)
    def list(self) -> Request[Any]:
        """List users, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> page = await timeback.oneroster.users.list(where={"role": "teacher"}, limit=2)
            >>> len(page), page.total
            (2, 9)
        """
        return Request(_ops.GET_ALL_USERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def list_all(self) -> Request[Any]:
        """List users, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> len(await timeback.oneroster.users.list_all(where={"role": "teacher"}))
            9
        """
        return Request(_ops.GET_ALL_USERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the users; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> await timeback.oneroster.users.first(where={"email": "nobody@example.edu"}) is None
            True
        """
        return Request(_ops.GET_ALL_USERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over users, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> async for user in timeback.oneroster.users.stream(sort="familyName", max_items=2):
            ...     print(user.status)
            active
            active
        """
        return Request(_ops.GET_ALL_USERS)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split users into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/; one row, for the total
        """
        return Request(_ops.GET_ALL_USERS)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse, "inputs.UserInput | snake_inputs.UserInputSnake | models.User | dicts.UserDict"
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a user.

        Args:
            data: The user, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> created = await timeback.oneroster.users.create(
            ...     {
            ...         "sourcedId": "ada-1",
            ...         "status": "active",
            ...         "enabledUser": True,
            ...         "givenName": "Ada",
            ...         "familyName": "Example",
            ...         "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "id-1"}}],
            ...     }
            ... )
            >>> created.sourced_id_pairs.allocated_sourced_id
            'ada-1'
        """
        return Request(_ops.CREATE_USER)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].get)
    def get(self) -> Request[Any]:
        """Get a user by sourcedId.

        Args:
            sourced_id: sourcedId of the user.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> user = await timeback.oneroster.users.get("id-1")
            >>> user.given_name, user.email
            ('Sam', 'student@example.edu')
        """
        return Request(_ops.GET_USER)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a user for each of many ids, several at a time.

        Args:
            ids: sourcedId of the user, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}, for each id
        """
        return Request(_ops.GET_USER)

    @async_method_of(AsyncCollection[models.User, "conditions.UserWhere", "conditions.UserField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a user exists.

        Args:
            sourced_id: sourcedId of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> await timeback.oneroster.users.exists("nobody")
            False
        """
        return Request(_ops.GET_USER)

    @async_method_of(
        AsyncWrites[None, "inputs.UserInput | snake_inputs.UserInputSnake | models.User | dicts.UserDict"].update
    )
    def update(self) -> Request[Any]:
        """Replace a user; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the user.
            data: The user, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> user = await timeback.oneroster.users.get("id-1")
            >>> user.given_name = "Samuel"
            >>> await timeback.oneroster.users.update("id-1", user)
        """
        return Request(_ops.UPDATE_USER)

    @async_method_of(
        AsyncWrites[None, "inputs.UserInput | snake_inputs.UserInputSnake | models.User | dicts.UserDict"].upsert,
        _ops.CREATE_USER,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a user.

        Args:
            sourced_id: sourcedId of the user.
            data: The user, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/users/
        """
        return Request(_ops.UPDATE_USER)

    @async_method_of(
        AsyncWrites[None, "inputs.UserInput | snake_inputs.UserInputSnake | models.User | dicts.UserDict"].upsert_many,
        _ops.CREATE_USER,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a user for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/users/; all that for each row
        """
        return Request(_ops.UPDATE_USER)

    @async_method_of(AsyncWrites[None, "snake_inputs.UserChanges"].merge, _ops.GET_USER)
    def merge(self) -> Request[Any]:
        """Update some fields of a user; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the user.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> changed = await timeback.oneroster.users.merge("id-1", {"givenName": "Samuel"})
            >>> (await timeback.oneroster.users.get("id-1")).given_name
            'Samuel'
        """
        return Request(_ops.UPDATE_USER)

    @async_method_of(
        AsyncWrites[
            None, "inputs.UserPatchInput | snake_inputs.UserPatchInputSnake | models.User | dicts.UserDict"
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a user.

        Args:
            sourced_id: sourcedId of the user.
            data: The user, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        return Request(_ops.PATCH_USER)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a user as to be deleted.

        Args:
            sourced_id: sourcedId of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> await timeback.oneroster.users.delete("student-9")
            >>> (await timeback.oneroster.users.get("student-9")).status
            'tobedeleted'
        """
        return Request(_ops.DELETE_USER)


class UsersScope(SyncResource):
    """Users: calls on one of them, `users(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list_all)
    def resources(self) -> Request[Any]:
        """List the learning resources of a user, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/users/{userSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_USER, {"userSourcedId": self._scope["user_id"]})

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].stream)
    def stream_resources(self) -> Request[Any]:
        """Iterate over the learning resources of a user, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/users/{userSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_USER, {"userSourcedId": self._scope["user_id"]})

    def get(
        self,
        *,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a user by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        request = Request(
            _ops.GET_USER, {"sourcedId": self._scope["user_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a user exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        return self._exists(Request(_ops.GET_USER, {"sourcedId": self._scope["user_id"]}, options=request_options))

    def demographics(
        self,
        *,
        fields: Sequence[conditions.UserField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.User:
        """Get a user together with their demographics.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}/demographics
        """
        request = Request(
            _ops.GET_USER_WITH_DEMOGRAPHICS,
            {"sourcedId": self._scope["user_id"]},
            {"fields": fields},
            options=request_options,
        )
        return self._call(request)

    def register_credential(
        self,
        credential: inputs.CredentialInput
        | snake_inputs.CredentialInputSnake
        | models.Credential
        | dicts.CredentialDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CredentialCreateResponse:
        """Store the credentials a user has in an application.

        Args:
            credential: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials
        """
        request = Request(
            _ops.REGISTER_STUDENT_CREDENTIALS,
            {"userId": self._scope["user_id"]},
            body=credential,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def create_credential(
        self,
        credential: inputs.CredentialInput
        | snake_inputs.CredentialInputSnake
        | models.Credential
        | dicts.CredentialDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CredentialCreateResponse:
        """Store the credentials a user has in an application.

        Args:
            credential: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials
        """
        request = Request(
            _ops.REGISTER_STUDENT_CREDENTIALS,
            {"userId": self._scope["user_id"]},
            body=credential,
            options=request_options,
            extra=extra,
        )
        return self._call(request)

    def decrypt_credential(
        self, credential_id: str, *, request_options: RequestOptions | None = None
    ) -> models.DecryptedCredential:
        """Decrypt the password of a stored credential.

        Args:
            credential_id: Id of the credential.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/credentials/{credentialId}/decrypt
        """
        request = Request(
            _ops.DECRYPT_CREDENTIAL,
            {"userId": self._scope["user_id"], "credentialId": credential_id},
            options=request_options,
        )
        return self._call(request)

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a user, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{userSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_USER, {"userSourcedId": self._scope["user_id"]})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a user, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{userSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_USER, {"userSourcedId": self._scope["user_id"]})

    def agents(self, *, request_options: RequestOptions | None = None) -> Page[models.User]:
        """List the agents of a user: parents, guardians and relatives.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{userId}/agents
        """
        request = Request(_ops.GET_AGENTS_FOR_USER, {"userId": self._scope["user_id"]}, options=request_options)
        return self._page(request)

    def add_agent(
        self,
        data: inputs.AgentInput | snake_inputs.AgentInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Add an agent to a user.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/{userId}/agents
        """
        request = Request(
            _ops.ADD_AGENT_FOR_USER, {"userId": self._scope["user_id"]}, body=data, options=request_options, extra=extra
        )
        self._call(request)

    def remove_agent(self, agent_sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Remove an agent from a user.

        Args:
            agent_sourced_id: sourcedId of the agent.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/users/{userId}/agents/{agentSourcedId}
        """
        request = Request(
            _ops.REMOVE_AGENT_FOR_USER,
            {"userId": self._scope["user_id"], "agentSourcedId": agent_sourced_id},
            options=request_options,
        )
        self._call(request)

    def agent_for(self, *, request_options: RequestOptions | None = None) -> Page[models.User]:
        """List the users for whom a user is an agent.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{userId}/agentFor
        """
        request = Request(_ops.GET_USERS_FOR_AGENT, {"userId": self._scope["user_id"]}, options=request_options)
        return self._page(request)


class Users(SyncResource):
    """Users. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, user_id: str) -> UsersScope:
        """Calls on one of the users.

        Args:
            user_id: Id of the user.
        """
        return UsersScope(self._client, {**self._scope, "user_id": user_id})

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list)
    def list(self) -> Request[Any]:
        """List users, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> page = timeback.oneroster.users.list(where={"role": "teacher"}, limit=2)
            >>> len(page), page.total
            (2, 9)
        """
        return Request(_ops.GET_ALL_USERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].list_all)
    def list_all(self) -> Request[Any]:
        """List users, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> len(timeback.oneroster.users.list_all(where={"role": "teacher"}))
            9
        """
        return Request(_ops.GET_ALL_USERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the users; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> timeback.oneroster.users.first(where={"email": "nobody@example.edu"}) is None
            True
        """
        return Request(_ops.GET_ALL_USERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over users, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> for user in timeback.oneroster.users.stream(sort="familyName", max_items=2):
            ...     print(user.status)
            active
            active
        """
        return Request(_ops.GET_ALL_USERS)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split users into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/; one row, for the total
        """
        return Request(_ops.GET_ALL_USERS)

    @method_of(
        Writes[
            models.CreateResponse, "inputs.UserInput | snake_inputs.UserInputSnake | models.User | dicts.UserDict"
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a user.

        Args:
            data: The user, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/users/

        Examples:
            >>> created = timeback.oneroster.users.create(
            ...     {
            ...         "sourcedId": "ada-1",
            ...         "status": "active",
            ...         "enabledUser": True,
            ...         "givenName": "Ada",
            ...         "familyName": "Example",
            ...         "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "id-1"}}],
            ...     }
            ... )
            >>> created.sourced_id_pairs.allocated_sourced_id
            'ada-1'
        """
        return Request(_ops.CREATE_USER)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].get)
    def get(self) -> Request[Any]:
        """Get a user by sourcedId.

        Args:
            sourced_id: sourcedId of the user.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> user = timeback.oneroster.users.get("id-1")
            >>> user.given_name, user.email
            ('Sam', 'student@example.edu')
        """
        return Request(_ops.GET_USER)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a user for each of many ids, several at a time.

        Args:
            ids: sourcedId of the user, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}, for each id
        """
        return Request(_ops.GET_USER)

    @method_of(Collection[models.User, "conditions.UserWhere", "conditions.UserField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a user exists.

        Args:
            sourced_id: sourcedId of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> timeback.oneroster.users.exists("nobody")
            False
        """
        return Request(_ops.GET_USER)

    @method_of(Writes[None, "inputs.UserInput | snake_inputs.UserInputSnake | models.User | dicts.UserDict"].update)
    def update(self) -> Request[Any]:
        """Replace a user; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the user.
            data: The user, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> user = timeback.oneroster.users.get("id-1")
            >>> user.given_name = "Samuel"
            >>> timeback.oneroster.users.update("id-1", user)
        """
        return Request(_ops.UPDATE_USER)

    @method_of(
        Writes[None, "inputs.UserInput | snake_inputs.UserInputSnake | models.User | dicts.UserDict"].upsert,
        _ops.CREATE_USER,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a user.

        Args:
            sourced_id: sourcedId of the user.
            data: The user, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/users/
        """
        return Request(_ops.UPDATE_USER)

    @method_of(
        Writes[None, "inputs.UserInput | snake_inputs.UserInputSnake | models.User | dicts.UserDict"].upsert_many,
        _ops.CREATE_USER,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a user for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/users/; all that for each row
        """
        return Request(_ops.UPDATE_USER)

    @method_of(Writes[None, "snake_inputs.UserChanges"].merge, _ops.GET_USER)
    def merge(self) -> Request[Any]:
        """Update some fields of a user; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the user.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/users/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> changed = timeback.oneroster.users.merge("id-1", {"givenName": "Samuel"})
            >>> (timeback.oneroster.users.get("id-1")).given_name
            'Samuel'
        """
        return Request(_ops.UPDATE_USER)

    @method_of(
        Writes[None, "inputs.UserPatchInput | snake_inputs.UserPatchInputSnake | models.User | dicts.UserDict"].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a user.

        Args:
            sourced_id: sourcedId of the user.
            data: The user, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/users/{sourcedId}
        """
        return Request(_ops.PATCH_USER)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a user as to be deleted.

        Args:
            sourced_id: sourcedId of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/users/{sourcedId}

        Examples:
            >>> timeback.oneroster.users.delete("student-9")
            >>> (timeback.oneroster.users.get("student-9")).status
            'tobedeleted'
        """
        return Request(_ops.DELETE_USER)
