"""Calls over real sockets: what is sent, what is repeated, and what an answer becomes that is not a success."""

from __future__ import annotations

import json
import logging
import os
import pickle
from pathlib import Path
from typing import Any

import pytest
from werkzeug import Response

from scripted import (
    DELETE,
    FILE,
    GET,
    LIST,
    POST,
    PUT,
    SEND,
    AsyncRoster,
    Pupil,
    Roster,
    RosterError,
    Service,
    StillClock,
    as_json,
)
from timeback_kit.runtime import errors
from timeback_kit.runtime.operations import RawResponse
from timeback_kit.runtime.requests import Request

PUPIL = {"user": {"sourcedId": "p1", "givenName": "Ada"}}
ID = {"sourcedId": "p1"}
HTML = "<html><title>502 Bad Gateway</title><body>ada@example.edu</body></html>"


async def test_a_call_sends_the_token_its_name_and_a_request_id(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json(PUPIL)]
    pupil = await client._call(Request(GET, ID))
    sent = service.requests[0].headers
    assert pupil == Pupil(sourced_id="p1", given_name="Ada")
    assert sent["Authorization"] == "Bearer token-number-1"
    assert sent["User-Agent"].startswith("timeback-python/")
    assert len(sent["X-Request-ID"]) == 36
    assert sent["Accept"] == "application/json"
    assert "Content-Type" not in sent


def test_a_blocking_call_sends_the_same(service: Service, blocking: Roster) -> None:
    service.answers = [as_json(PUPIL)]
    assert blocking._call(Request(GET, ID)) == Pupil(sourced_id="p1", given_name="Ada")
    assert service.requests[0].headers["Authorization"] == "Bearer token-number-1"


async def test_an_id_is_one_segment_whatever_is_in_it(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json(PUPIL)]
    await client._call(Request(GET, {"sourcedId": "../orgs/1?x=y#z"}))
    assert service.requests[0].environ["REQUEST_URI"] == "/users/..%2Forgs%2F1%3Fx%3Dy%23z"


@pytest.mark.parametrize("odd", ["", " ", ".", "..", None, 7])
async def test_an_id_that_would_change_the_path_is_refused_before_a_request(
    service: Service, client: AsyncRoster, odd: Any
) -> None:
    with pytest.raises(errors.InputValidationError) as refused:
        await client._call(Request(DELETE, {"sourcedId": odd}))
    assert refused.value.issues[0].path == "sourcedId"
    assert not service.requests
    assert not service.token_requests


async def test_a_body_is_wrapped_and_typed(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json({"ok": True}, 201)]
    await client._call(Request(POST, body={"givenName": None}))
    assert service.sent() == {"user": {"givenName": None}}
    assert service.requests[0].headers["Content-Type"] == "application/json"


# What becomes of answers.


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.BadRequestError),
        (401, errors.AuthenticationError),
        (403, errors.ForbiddenError),
        (404, errors.NotFoundError),
        (405, errors.APIError),
        (409, errors.ConflictError),
        (410, errors.APIError),
        (422, errors.ValidationError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (501, errors.ServerError),
        (503, errors.ServerError),
        (301, errors.RedirectError),
        (307, errors.RedirectError),
    ],
)
async def test_a_status_becomes_its_error_and_the_services_own(
    service: Service, client: AsyncRoster, status: int, kind: type[errors.APIError]
) -> None:
    service.handler = lambda request: as_json({"imsx_description": "no such luck"}, status, Location="http://x.test/")
    with pytest.raises(kind) as raised:
        await client._call(Request(GET, ID))
    error = raised.value
    assert isinstance(error, RosterError)
    assert error.status_code == status
    assert str(error).startswith(f"[{status}] GET /users/{{sourcedId}}: no such luck")
    assert "p1" not in str(error)
    assert error.request_id == service.requests[-1].headers["X-Request-ID"]
    assert type(pickle.loads(pickle.dumps(error))) is type(error)


async def test_a_redirect_is_not_followed_and_says_where_it_leads(service: Service, client: AsyncRoster) -> None:
    service.answers = [Response("", 308, {"Location": "https://elsewhere.test/users/p1"}), Response("", 304)]
    with pytest.raises(errors.RedirectError, match=r"redirects to elsewhere\.test") as raised:
        await client._call(Request(GET, ID))
    assert "p1" not in str(raised.value)
    with pytest.raises(errors.RedirectError, match="Not Modified"):
        await client._call(Request(GET, ID))


@pytest.mark.parametrize("status", [404, 401, 429, 502])
async def test_html_keeps_the_class_and_stays_out_of_the_message(
    service: Service, client: AsyncRoster, status: int
) -> None:
    service.handler = lambda request: Response(HTML, status, content_type="text/html")
    with pytest.raises(errors.APIError) as raised:
        await client._call(Request(GET, ID))
    assert type(raised.value).__mro__[1] is errors.combined(type(raised.value), errors.TimebackError).__mro__[1]
    assert raised.value.status_code == status
    assert "text/html" in str(raised.value)
    assert "Ada" not in str(raised.value)
    assert "ada@" not in str(raised.value)
    assert raised.value.response == HTML


async def test_a_missing_object_carries_its_id_outside_the_message(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json({"imsx_description": "gone"}, 404)]
    with pytest.raises(errors.NotFoundError) as raised:
        await client._call(Request(GET, ID))
    assert raised.value.sourced_id == "p1"


@pytest.mark.parametrize(
    ("operation", "status", "text"),
    [
        (POST, 404, "User with sourcedId already exists"),
        (POST, 409, "Duplicate identifier"),
        (POST, 500, "duplicate key value violates unique constraint"),
        (PUT, 500, "E11000 duplicate key error"),
    ],
)
async def test_what_exists_already_is_one_error_in_all_its_forms(
    service: Service, client: AsyncRoster, operation: Any, status: int, text: str
) -> None:
    service.answers = [as_json({"message": text}, status)]
    with pytest.raises(errors.AlreadyExistsError) as raised:
        await client._call(Request(operation, ID if operation is PUT else {}, body={}))
    assert raised.value.status_code == status
    assert len(service.requests) == 1


async def test_a_document_the_store_cannot_find_is_not_found_at_once(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json({"error": 'DocumentNotFoundError: No document found for query on "QTIStimulus"'}, 500)]
    with pytest.raises(errors.NotFoundError):
        await client._call(Request(GET, ID))
    assert len(service.requests) == 1


async def test_a_forbidden_call_hints_at_the_scope(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json({"imsx_description": "no"}, 403)]
    with pytest.raises(errors.ForbiddenError, match="scope"):
        await client._call(Request(GET, ID))


async def test_an_answer_that_is_no_json_is_a_decode_error(service: Service, client: AsyncRoster) -> None:
    service.answers = [Response(HTML, 200, content_type="text/html")]
    with pytest.raises(errors.DecodeError, match="text/html") as raised:
        await client._call(Request(GET, ID))
    assert isinstance(raised.value, RosterError)
    assert raised.value.status_code == 200


async def test_an_empty_answer_to_a_read_is_an_error_and_to_a_write_is_none(
    service: Service, client: AsyncRoster
) -> None:
    service.answers = [Response("", 200), Response("", 201), Response("", 204)]
    with pytest.raises(errors.DecodeError, match="empty body"):
        await client._call(Request(GET, ID))
    assert await client._call(Request(PUT, ID, body={})) is None
    await client._call(Request(DELETE, ID))


@pytest.mark.parametrize("answer", [{"user": {"sourcedId": "p1"}}, {"sourcedId": "p1"}])
async def test_an_update_may_be_answered_wrapped_or_bare(service: Service, client: AsyncRoster, answer: Any) -> None:
    service.answers = [as_json(answer, 201)]
    assert (await client._call(Request(PUT, ID, body={}))).sourced_id == "p1"


async def test_a_list_without_a_known_key_names_the_keys_seen(service: Service, client: AsyncRoster) -> None:
    service.handler = lambda request: as_json({"learners": [], "totalCount": 0})
    for call in (client._call(Request(LIST)), client._stream(Request(LIST)).to_list()):
        with pytest.raises(errors.DecodeError, match="'users' or 'pupils', got the keys 'learners', ") as raised:
            await call
        assert (raised.value.status_code, raised.value.attempts) == (200, 1)
        assert raised.value.response == {"learners": [], "totalCount": 0}


# Repetition.


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
async def test_a_read_is_repeated_while_the_trouble_may_pass(
    service: Service, client: AsyncRoster, clock: StillClock, status: int
) -> None:
    service.answers = [as_json({}, status), as_json({}, status), as_json(PUPIL)]
    assert (await client._call(Request(GET, ID))).given_name == "Ada"
    assert clock.slept == [0.5, 1.0]
    assert len({request.headers["X-Request-ID"] for request in service.requests}) == 1


def test_a_blocking_read_is_repeated_alike(service: Service, blocking: Roster, clock: StillClock) -> None:
    service.answers = [as_json({}, 503), as_json({}, 503), as_json(PUPIL)]
    assert blocking._call(Request(GET, ID)).given_name == "Ada"
    assert clock.slept == [0.5, 1.0]


async def test_the_error_counts_its_attempts(service: Service, client: AsyncRoster) -> None:
    service.handler = lambda request: as_json({}, 503)
    with pytest.raises(errors.ServerError, match="3 attempts") as raised:
        await client._call(Request(GET, ID))
    assert raised.value.attempts == 3


async def test_a_write_is_not_repeated_when_it_may_have_happened(service: Service, client: AsyncRoster) -> None:
    service.handler = lambda request: as_json({}, 502)
    with pytest.raises(errors.ServerError):
        await client._call(Request(POST, body={}))
    assert len(service.requests) == 1


@pytest.mark.parametrize("refusal", [as_json({}, 429), as_json({}, 503, Retry_After="2")])
async def test_a_write_is_repeated_when_the_service_did_not_take_it(
    service: Service, client: AsyncRoster, refusal: Response
) -> None:
    service.answers = [refusal, as_json({"jobId": "1"})]
    assert await client._call(Request(SEND, body={"a": 1})) == {"jobId": "1"}
    assert service.sent(0) == service.sent(1) == {"a": 1}


async def test_retry_after_is_honoured(service: Service, client: AsyncRoster, clock: StillClock) -> None:
    service.answers = [as_json({}, 429, Retry_After="7.5"), as_json(PUPIL)]
    await client._call(Request(GET, ID))
    assert clock.slept == [7.5]


async def test_a_wait_beyond_the_deadline_is_told_instead_of_waited(
    service: Service, client: AsyncRoster, clock: StillClock
) -> None:
    service.answers = [as_json({}, 429, Retry_After="120")]
    with pytest.raises(errors.RateLimitError, match="retry after 120 s") as raised:
        await client._call(Request(GET, ID))
    assert raised.value.retry_after == 120
    assert clock.slept == []


async def test_repetitions_are_a_matter_of_the_call(service: Service, client: AsyncRoster) -> None:
    service.handler = lambda request: as_json({}, 503)
    with pytest.raises(errors.ServerError):
        await client._call(Request(GET, ID, options={"max_retries": 0}))
    assert len(service.requests) == 1


async def test_a_refused_token_is_dropped_and_the_call_repeated_once(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json({}, 401), as_json(PUPIL)]
    await client._call(Request(GET, ID))
    assert [r.headers["Authorization"] for r in service.requests] == ["Bearer token-number-1", "Bearer token-number-2"]


async def test_a_token_that_is_refused_twice_ends_the_call(service: Service, client: AsyncRoster) -> None:
    service.handler = lambda request: as_json({"imsx_description": "who?"}, 401)
    with pytest.raises(errors.AuthenticationError) as raised:
        await client._call(Request(GET, ID))
    assert len(service.requests) == 2
    assert raised.value.attempts == 2


# Options of a call.


async def test_a_call_may_send_headers_but_not_replace_what_is_ours(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json(PUPIL)]
    await client._call(Request(GET, ID, options={"headers": {"X-Trace": "abc", "x-request-id": "mine"}}))
    assert service.requests[0].headers["X-Trace"] == "abc"
    assert service.requests[0].headers["X-Request-ID"] == "mine"
    for name, text in {"Authorization": "Bearer x", "Host": "h", "X-A": "a\r\nb", "X B": "c"}.items():
        with pytest.raises(errors.InputValidationError):
            await client._call(Request(GET, ID, options={"headers": {name: text}}))
    assert len(service.requests) == 1


async def test_the_raw_answer_is_handed_out(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json({}, 503), as_json(PUPIL, X_Extra="1")]
    seen: list[RawResponse] = []
    await client._call(Request(GET, ID, options={"on_response": seen.append}))
    assert [(raw.status, raw.json, raw.headers["x-extra"], raw.attempts) for raw in seen] == [(200, PUPIL, "1", 2)]


async def test_options_nobody_knows_are_refused(client: AsyncRoster) -> None:
    odd: Any = {"timout": 3, "timeout": 0, "max_retries": -1}
    with pytest.raises(errors.InputValidationError) as refused:
        await client._call(Request(GET, ID, options=odd))
    assert {issue.path for issue in refused.value.issues} == {"timout", "timeout", "max_retries"}


# Routes without a description.


async def test_an_undescribed_route_is_called_like_any_other(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json({}, 503), as_json({"data": 1}), Response("", 204)]
    assert await client.request("get", "/new/v1p2/things/ab%2Fc", params={"limit": 5}) == {"data": 1}
    assert service.requests[1].environ["REQUEST_URI"] == "/new/v1p2/things/ab%2Fc?limit=5"
    assert await client.request("POST", "/new/things", json={"a": None}) is None
    assert service.sent() == {"a": None}


async def test_an_error_of_an_undescribed_route_shows_no_id(service: Service, client: AsyncRoster) -> None:
    service.answers = [as_json({"message": "no"}, 404)]
    with pytest.raises(errors.NotFoundError, match=r"GET /new/v1p2/things/\{id\}") as raised:
        await client.request("GET", "/new/v1p2/things/ada-7")
    assert isinstance(raised.value, RosterError)


@pytest.mark.parametrize("path", ["https://elsewhere.test/x", "//elsewhere.test/x", "users", "/a/../b", "/a?b=c", 3])
async def test_a_path_that_leads_elsewhere_is_refused(client: AsyncRoster, path: Any) -> None:
    with pytest.raises(errors.InputValidationError):
        await client.request("GET", path)


# Files.


@pytest.fixture
def big(service: Service) -> bytes:
    content = bytes(range(256)) * 8192
    service.handler = lambda request: Response(content, 200, content_type="application/zip")
    return content


async def test_a_file_appears_whole(service: Service, client: AsyncRoster, big: bytes, tmp_path: Path) -> None:
    target = tmp_path / "export.zip"
    assert await client._download(Request(FILE), target) == target
    assert target.read_bytes() == big
    assert service.requests[0].headers["Accept"] == "application/zip"


def test_a_file_appears_whole_in_blocking_code(service: Service, blocking: Roster, big: bytes, tmp_path: Path) -> None:
    target = tmp_path / "export.zip"
    blocking._download(Request(FILE), target)
    assert target.read_bytes() == big


async def test_a_failed_download_leaves_what_was_there(service: Service, client: AsyncRoster, tmp_path: Path) -> None:
    target = tmp_path / "export.zip"
    target.write_text("before", encoding="utf-8")
    service.answers = [as_json({"message": "no"}, 404)]
    with pytest.raises(errors.NotFoundError):
        await client._download(Request(FILE), target)
    assert os.listdir(tmp_path) == ["export.zip"]
    assert target.read_text(encoding="utf-8") == "before"


# What is said about it.


async def test_logs_name_the_route_and_nobody(
    service: Service, client: AsyncRoster, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    service.answers = [as_json({}, 503), as_json({"users": []})]
    await client._call(Request(LIST, query={"filter": "email='grace@example.edu'"}))
    said = "\n".join(record.getMessage() for record in caplog.records if record.name != "werkzeug")
    assert "GET /users/ -> 200" in said
    for private in ("grace", "example.edu", "token-number", "127.0.0.1", "s3cr3t"):
        assert private not in said


async def test_reprs_show_no_secret(client: AsyncRoster, service: Service) -> None:
    service.answers = [as_json(PUPIL)]
    await client._call(Request(GET, ID))
    provider = client.get_provider()
    tokens = provider.tokens("oneroster")
    shown = repr([client, provider, client.get_transport(), tokens, vars(provider), vars(tokens)])
    assert "s3cr3t" not in shown
    assert "token-number" not in shown
    assert json.dumps("127.0.0.1") not in shown
