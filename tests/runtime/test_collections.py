"""Lists of resources: one implementation, and types, a docstring and a request of their own for every method."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from codegen.arguments import STANDARD_LIST
from scripted import DELETE, GET, LIST, POST, PUT, AsyncRoster, Pupil, Roster, RosterError, Service, as_json
from timeback_kit.runtime import errors
from timeback_kit.runtime.collections import AsyncCollection, AsyncWrites
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, Writes, method_of
from timeback_kit.runtime.sync.resources import SyncResource

BOUND = {"filter": {"class.sourcedId": "c1"}}


class AsyncPupils(AsyncResource):
    """Pupils."""

    __slots__ = ()

    @async_method_of(AsyncCollection[Pupil, Any, str].list)
    def list(self) -> Request[Any]:
        """List pupils."""
        return Request(LIST)

    @async_method_of(AsyncCollection[Pupil, Any, str].list_all)
    def of_class(self) -> Request[Any]:
        """List the pupils of a class."""
        return Request(LIST, query=BOUND)

    @async_method_of(AsyncCollection[Pupil, Any, str].first)
    def first(self) -> Request[Any]:
        """Get the first pupil."""
        return Request(LIST)

    @async_method_of(AsyncCollection[Pupil, Any, str].stream)
    def stream(self) -> Request[Any]:
        """Iterate over pupils."""
        return Request(LIST)

    @async_method_of(AsyncCollection[Pupil, Any, str].get)
    def get(self) -> Request[Any]:
        """Get a pupil."""
        return Request(GET)

    @async_method_of(AsyncCollection[Pupil, Any, str].exists)
    def exists(self) -> Request[Any]:
        """Check whether a pupil exists."""
        return Request(GET)

    @async_method_of(AsyncCollection[Any, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Delete a pupil."""
        return Request(DELETE)


class AsyncWrittenPupils(AsyncResource):
    """Pupils that can be written."""

    __slots__ = ()

    @async_method_of(AsyncWrites[Any, "Pupil"].create)
    def create(self) -> Request[Any]:
        """Create a pupil."""
        return Request(POST)

    @async_method_of(AsyncWrites[Any, "Pupil"].update)
    def update(self) -> Request[Any]:
        """Replace a pupil."""
        return Request(PUT)

    @async_method_of(AsyncWrites[Any, "Pupil"].upsert, POST)
    def upsert(self) -> Request[Any]:
        """Create or replace a pupil."""
        return Request(PUT)

    @async_method_of(AsyncWrites[Any, Any].merge, GET)
    def merge(self) -> Request[Any]:
        """Update some fields of a pupil."""
        return Request(PUT)


class WrittenPupils(SyncResource):
    """Pupils that can be written."""

    __slots__ = ()

    @method_of(Writes[Any, "Pupil"].create)
    def create(self) -> Request[Any]:
        """Create a pupil."""
        return Request(POST)

    @method_of(Writes[Any, "Pupil"].update)
    def update(self) -> Request[Any]:
        """Replace a pupil."""
        return Request(PUT)

    @method_of(Writes[Any, "Pupil"].upsert, POST)
    def upsert(self) -> Request[Any]:
        """Create or replace a pupil."""
        return Request(PUT)

    @method_of(Writes[Any, Any].merge, GET)
    def merge(self) -> Request[Any]:
        """Update some fields of a pupil."""
        return Request(PUT)


class Pupils(SyncResource):
    """Pupils."""

    __slots__ = ()

    @method_of(Collection[Pupil, Any, str].list)
    def list(self) -> Request[Any]:
        """List pupils."""
        return Request(LIST)

    @method_of(Collection[Pupil, Any, str].list_all)
    def of_class(self) -> Request[Any]:
        """List the pupils of a class."""
        return Request(LIST, query=BOUND)

    @method_of(Collection[Pupil, Any, str].first)
    def first(self) -> Request[Any]:
        """Get the first pupil."""
        return Request(LIST)

    @method_of(Collection[Pupil, Any, str].stream)
    def stream(self) -> Request[Any]:
        """Iterate over pupils."""
        return Request(LIST)

    @method_of(Collection[Pupil, Any, str].get)
    def get(self) -> Request[Any]:
        """Get a pupil."""
        return Request(GET)

    @method_of(Collection[Pupil, Any, str].exists)
    def exists(self) -> Request[Any]:
        """Check whether a pupil exists."""
        return Request(GET)

    @method_of(Collection[Any, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Delete a pupil."""
        return Request(DELETE)


ROWS = {"users": [{"sourcedId": "p1"}, {"sourcedId": "p2"}]}


async def test_a_list_sends_every_parameter_under_its_json_name(
    service: Service, client: AsyncRoster, blocking: Roster
) -> None:
    given: dict[str, Any] = {
        "limit": 5,
        "offset": 10,
        "sort": "givenName",
        "order_by": "desc",
        "where": {"status": "active"},
        "filter": "givenName='Ada'",
        "fields": ["sourcedId", "givenName"],
        "search": "ada",
    }
    service.answers = [as_json(ROWS), as_json(ROWS)]

    pages = [await AsyncPupils(client).list(**given), Pupils(blocking).list(**given)]

    assert [[pupil.sourced_id for pupil in page] for page in pages] == [["p1", "p2"]] * 2
    for request in service.requests:
        assert dict(request.args) == {
            "limit": "5",
            "offset": "10",
            "sort": "givenName",
            "orderBy": "desc",
            "filter": "status='active' AND (givenName='Ada')",
            "fields": "sourcedId,givenName",
            "search": "ada",
        }
        assert set(request.args) == set(STANDARD_LIST), "the generator counts on these names"


async def test_conditions_of_the_scope_hold_for_every_row(
    service: Service, client: AsyncRoster, blocking: Roster
) -> None:
    service.answers = [as_json(ROWS), as_json(ROWS)]

    await AsyncPupils(client).of_class(where={"status": "active"}, max_items=1)
    Pupils(blocking).of_class(where={"status": "active"}, max_items=1)

    for request in service.requests:
        assert set(request.args["filter"].split(" AND ")) == {"class.sourcedId='c1'", "status='active'"}


async def test_the_first_row_asks_for_a_page_of_one(service: Service, client: AsyncRoster, blocking: Roster) -> None:
    service.answers = [as_json(ROWS), as_json({"users": []})]

    assert await AsyncPupils(client).first() == Pupil.from_dict({"sourcedId": "p1"})
    assert Pupils(blocking).first() is None
    assert [dict(request.args) for request in service.requests] == [{"limit": "1"}] * 2


async def test_a_stream_walks_pages(service: Service, client: AsyncRoster, blocking: Roster) -> None:
    service.answers = [as_json({"users": [{"sourcedId": "p1"}]}), as_json({"users": []})] * 2

    assert [pupil.sourced_id async for pupil in AsyncPupils(client).stream(limit=1)] == ["p1"]
    assert [pupil.sourced_id for pupil in Pupils(blocking).stream(limit=1)] == ["p1"]


async def test_one_object_is_found_by_its_id(service: Service, client: AsyncRoster, blocking: Roster) -> None:
    service.answers = [as_json({"user": {"sourcedId": "p 1"}})] * 2

    assert await AsyncPupils(client).get("p 1", fields=["sourcedId"]) == Pupil.from_dict({"sourcedId": "p 1"})
    assert Pupils(blocking).get(sourced_id="p 1") == Pupil.from_dict({"sourcedId": "p 1"})
    assert [request.url.partition("/users/")[2] for request in service.requests] == ["p%201?fields=sourcedId", "p%201"]


async def test_only_not_found_means_that_an_object_does_not_exist(
    service: Service, client: AsyncRoster, blocking: Roster
) -> None:
    service.answers = [as_json({"user": {}}), as_json({}, 404), as_json({}, 403)]

    assert await AsyncPupils(client).exists("p1") is True
    assert Pupils(blocking).exists("p1") is False
    with pytest.raises(errors.ForbiddenError):
        Pupils(blocking).exists("p1")


async def test_an_object_is_deleted_by_its_id(service: Service, client: AsyncRoster, blocking: Roster) -> None:
    service.answers = [as_json({}), as_json({})]

    await AsyncPupils(client).delete("p1")
    Pupils(blocking).delete("p1")

    assert [(request.method, request.path) for request in service.requests] == [("DELETE", "/users/p1")] * 2


async def test_writes_send_what_their_operations_say(service: Service, client: AsyncRoster, blocking: Roster) -> None:
    given = {"sourcedId": "p1", "givenName": "Ada", "grade": "7"}
    present = {"user": {**given, "role": "student"}}
    replies = [as_json({}), as_json({}), as_json({}, 404), as_json({}, 201), as_json(present), as_json({})]
    service.answers = replies * 2
    awaited, direct = AsyncWrittenPupils(client), WrittenPupils(blocking)

    await awaited.create(given)
    await awaited.update("p1", given)
    await awaited.upsert("p1", given)
    await awaited.merge("p1", {"grade": "8"})
    direct.create(data=given)
    direct.update(sourced_id="p1", data=given)
    direct.upsert("p1", given)
    direct.merge("p1", changes={"grade": "8"})

    sent = [(request.method, request.path) for request in service.requests]
    assert sent[:6] == sent[6:]
    assert [method for method, _ in sent[:6]] == ["POST", "PUT", "PUT", "POST", "GET", "PUT"]
    merged = service.requests[5].get_json()["user"]
    assert (merged["grade"], merged["role"]) == ("8", "student")


def test_a_bad_condition_is_refused_with_the_error_of_the_service(blocking: Roster) -> None:
    with pytest.raises(errors.InputValidationError) as refused:
        Pupils(blocking).list(where={"status": {"like": "x"}})
    assert isinstance(refused.value, RosterError)


def test_a_method_shows_parameters_docstring_and_name_of_its_own() -> None:
    for resource, asynchronous in ((AsyncPupils, True), (Pupils, False)):
        assert inspect.getdoc(resource.of_class) == "List the pupils of a class."
        assert resource.of_class.__qualname__ == f"{resource.__name__}.of_class"
        assert resource.of_class.__module__ == __name__
        assert list(inspect.signature(resource.list).parameters) == [
            "self", "limit", "offset", "sort", "order_by", "where", "filter", "fields", "search", "request_options",
        ]  # fmt: skip
        assert inspect.iscoroutinefunction(resource.list) is asynchronous
        assert not inspect.iscoroutinefunction(resource.stream)


def test_an_argument_that_no_list_takes_is_a_type_error(blocking: Roster) -> None:
    unknown: dict[str, Any] = {"colour": "red"}
    with pytest.raises(TypeError, match="colour"):
        Pupils(blocking).list(**unknown)


async def test_fields_are_named_in_either_spelling(service: Service) -> None:
    service.answers = [as_json({"users": []})] * 2
    async with AsyncRoster(base_url=service.url) as client:
        await AsyncPupils(client).list(sort="family_name", fields=["given_name"], where={"family_name": "Lee"})
        await AsyncPupils(client).list(sort="familyName", fields="givenName", where={"familyName": "Lee"})
    first, second = service.requests
    assert first.args == second.args
    assert first.args["sort"] == "familyName"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"limit": 0}, "limit: expected an integer from 1 to 3000"),
        ({"limit": 3001}, "limit: expected an integer from 1 to 3000"),
        ({"offset": -1}, "offset: expected an integer of at least 0"),
        ({"order_by": "up"}, 'order_by: expected "asc" or "desc"'),
    ],
)
async def test_what_no_page_can_have_is_refused_with_what_it_can(arguments: dict[str, Any], said: str) -> None:
    async with AsyncRoster(base_url="http://127.0.0.1:1") as client:
        with pytest.raises(RosterError) as error:
            await AsyncPupils(client).list(**arguments)
    assert said in str(error.value)
