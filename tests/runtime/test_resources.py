"""Compositions of requests: whether it is there, put or create, read and merge."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, NotRequired, TypedDict

import pytest
from werkzeug import Response

from scripted import DELETE, GET, LIST, POST, PUT, AsyncRoster, Pupil, Roster, RosterError, Service, as_json
from timeback_kit.runtime import errors
from timeback_kit.runtime.models import Model, as_model
from timeback_kit.runtime.operations import Body, nothing
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource


class PupilInput(TypedDict):
    sourcedId: str
    givenName: str
    metadata: NotRequired[dict[str, Any]]


ID = {"sourcedId": "p1"}
UPDATE = replace(PUT, body=Body(PupilInput, key="user"))
CREATE = replace(POST, body=Body(PupilInput, key="user"))
QUIET = replace(UPDATE, response=nothing())
ADA = {"sourcedId": "p1", "givenName": "Ada"}
PAIRS = {"sourcedIdPairs": {"suppliedSourcedId": "p1", "allocatedSourcedId": "p1"}}


class Both:
    """The async and the blocking resource behind one way to call them."""

    def __init__(self, client: AsyncRoster, blocking: Roster, kind: str) -> None:
        self.kind = kind
        self.resource: Any = AsyncResource(client) if kind == "async" else SyncResource(blocking)

    async def __call__(self, name: str, *args: Any, **kwargs: Any) -> Any:
        result = getattr(self.resource, name)(*args, **kwargs)
        return await result if self.kind == "async" else result


@pytest.fixture(params=["async", "blocking"])
def both(client: AsyncRoster, blocking: Roster, request: pytest.FixtureRequest) -> Both:
    return Both(client, blocking, request.param)


async def test_only_not_found_means_that_it_is_not_there(service: Service, both: Both) -> None:
    service.answers = [as_json({"user": ADA}), as_json({}, 404), Response("<html>", 404, content_type="text/html")]
    assert await both("_exists", Request(GET, ID)) is True
    assert await both("_exists", Request(GET, ID)) is False
    assert await both("_exists", Request(GET, ID)) is False
    service.answers = [as_json({}, 403)]
    with pytest.raises(errors.ForbiddenError):
        await both("_exists", Request(GET, ID))
    with pytest.raises(errors.InputValidationError):
        await both("_exists", Request(GET, {"sourcedId": ""}))


async def test_an_upsert_of_what_is_there_is_one_put(service: Service, both: Both) -> None:
    service.answers = [as_json({"user": ADA})]
    assert await both("_upsert", Request(UPDATE, ID, body=ADA), CREATE) == Pupil.from_dict(ADA)
    assert [request.method for request in service.requests] == ["PUT"]


async def test_an_upsert_of_what_is_not_there_creates_it_under_its_id(service: Service, both: Both) -> None:
    service.answers = [as_json({}, 404), as_json(PAIRS, 201)] * 2
    assert (
        await both("_upsert", Request(replace(UPDATE, body=Body(key="user")), ID, body={"givenName": "Ada"}), CREATE)
        is None
    )
    assert service.requests[1].method == "POST"
    assert service.requests[1].path == "/users/"
    assert service.sent() == {"user": {"givenName": "Ada", "sourcedId": "p1"}}
    assert await both("_upsert", Request(QUIET, ID, body=as_model(Pupil, {"givenName": "Ada", "x": 1})), CREATE) is None
    assert service.sent() == {"user": {"givenName": "Ada", "x": 1, "sourcedId": "p1"}}


async def test_an_upsert_that_somebody_overtook_puts_again(service: Service, both: Both) -> None:
    service.answers = [as_json({}, 404), as_json({"message": "already exists"}, 409), as_json({"user": ADA})]
    assert (await both("_upsert", Request(UPDATE, ID, body=ADA), CREATE)).given_name == "Ada"
    assert [request.method for request in service.requests] == ["PUT", "POST", "PUT"]


async def test_an_upsert_without_a_way_to_create_tells(service: Service, both: Both) -> None:
    service.answers = [as_json({}, 404)]
    with pytest.raises(errors.NotFoundError):
        await both("_upsert", Request(UPDATE, ID, body=ADA), None)


async def test_a_merge_keeps_everything_else(service: Service, both: Both) -> None:
    present = {**ADA, "status": "active", "tenantId": 7, "metadata": {"a": 1, "b": {"c": 2}}}
    service.answers = [as_json({"user": present}), as_json({"user": ADA})]
    await both("_merge", Request(UPDATE, ID, body={"given_name": "Eva", "metadata": {"b": {"d": None}}}), GET)
    assert service.sent() == {"user": {**present, "givenName": "Eva", "metadata": {"a": 1, "b": {"c": 2, "d": None}}}}


async def test_changes_are_checked_before_anything_is_read(service: Service, both: Both) -> None:
    with pytest.raises(errors.InputValidationError, match="givenName") as refused:
        await both("_merge", Request(UPDATE, ID, body={"givenName": 3}), GET)
    assert isinstance(refused.value, RosterError)
    assert not service.requests


async def test_what_was_read_can_be_changed_and_written(service: Service, both: Both) -> None:
    present = {**ADA, "enabledUser": True, "tenantId": 7, "middleName": None}
    service.answers = [as_json({"user": present}), Response("", 200)]
    pupil: Any = await both("_call", Request(GET, ID))
    pupil.given_name = "Eva"
    await both("_call", Request(UPDATE, ID, body=pupil))
    assert service.sent() == {"user": {**present, "givenName": "Eva"}}


async def test_strict_clients_name_the_value_that_does_not_fit(service: Service) -> None:
    service.handler = lambda request: as_json({"user": {"sourcedId": 7}})
    provider = service.provider()
    async with AsyncRoster(provider=provider, strict=True) as client:
        with pytest.raises(errors.DecodeError, match=r"\$\.user\.sourcedId: expected a string, got a number"):
            await client._call(Request(GET, ID))
    with Roster(provider=provider, strict=True) as blocking:
        service.handler = lambda request: as_json({"users": [{"sourcedId": "a"}, {}]})
        with pytest.raises(errors.DecodeError, match=r"\$\.users\[1\]\.sourcedId: is required"):
            SyncResource(blocking)._page(Request(LIST))


async def test_a_lone_object_below_a_list_key_is_a_list_of_one(service: Service, both: Both) -> None:
    service.answers = [as_json({"users": ADA}), as_json({"users": None}), as_json([ADA]), as_json({"user": [ADA]})]
    assert len(await both("_call", Request(LIST))) == 1
    assert await both("_call", Request(LIST)) == []
    assert len(await both("_call", Request(LIST))) == 1
    assert (await both("_call", Request(GET, ID))).sourced_id == "p1"


@pytest.mark.parametrize("body", [{"account": ADA}, {"user": "p1"}, {}, [ADA, ADA], "p1", 3, None])
async def test_an_object_that_cannot_be_found_is_an_error(service: Service, both: Both, body: Any) -> None:
    service.answers = [as_json(body)]
    with pytest.raises(errors.DecodeError):
        await both("_call", Request(GET, ID))


async def test_a_delete_looks_at_no_body(service: Service, both: Both) -> None:
    service.answers = [Response("gone", 200, content_type="text/plain"), Response("", 204)]
    assert await both("_call", Request(DELETE, ID)) is None
    assert await both("_call", Request(DELETE, ID)) is None


async def test_a_web_page_in_front_of_the_service_is_no_delete(service: Service, both: Both) -> None:
    service.answers = [Response("<html>Please sign in</html>", 200, content_type="text/html")]
    with pytest.raises(errors.DecodeError) as caught:
        await both("_call", Request(DELETE, ID))
    assert caught.value.applied == "unknown"


def test_resources_name_their_service(client: AsyncRoster) -> None:
    assert repr(AsyncResource(client)) == "<AsyncResource of oneroster>"
    assert issubclass(Pupil, Model)
