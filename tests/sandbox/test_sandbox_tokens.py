"""The token endpoint speaks OAuth, and only who has a token gets in."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

import httpx
import pytest

from timeback_sandbox.server import SandboxServer
from timeback_sandbox.tokens import Tokens

GRANT = {"grant_type": "client_credentials"}
USERS = "/ims/oneroster/rostering/v1p2/users/"


@pytest.mark.parametrize("way", ["basic", "form"])
def test_both_ways_of_sending_credentials_give_a_token(server: SandboxServer, way: str) -> None:
    pair = (server.client_id, server.client_secret)
    if way == "basic":
        answer = httpx.post(server.token_url, data=GRANT, auth=pair)
    else:
        answer = httpx.post(server.token_url, data=GRANT | {"client_id": pair[0], "client_secret": pair[1]})
    body = answer.json()
    assert (answer.status_code, body["token_type"], body["expires_in"]) == (200, "Bearer", 3600)
    assert set(body) == {"access_token", "token_type", "expires_in"}
    headers = {"authorization": f"Bearer {body['access_token']}"}
    assert httpx.get(server.base_url + USERS, headers=headers).status_code == 200


@pytest.mark.parametrize(
    ("form", "status", "error"),
    [
        ({}, 400, "invalid_request"),
        ({"grant_type": "password"}, 400, "unsupported_grant_type"),
        (GRANT, 400, "invalid_client"),
        (GRANT | {"client_id": "who", "client_secret": "what"}, 400, "invalid_client"),
    ],
)
def test_what_is_wrong_is_named(server: SandboxServer, form: dict[str, str], status: int, error: str) -> None:
    answer = httpx.post(server.token_url, data=form)
    assert (answer.status_code, answer.json()) == (status, {"error": error})


def test_a_wrong_secret_in_the_header_is_a_401(server: SandboxServer) -> None:
    answer = httpx.post(server.token_url, data=GRANT, auth=(server.client_id, "wrong"))
    assert (answer.status_code, answer.json()) == (401, {"error": "invalid_client"})
    assert answer.headers["www-authenticate"].startswith("Basic")


def test_a_header_that_is_not_base64_is_a_401(server: SandboxServer) -> None:
    answer = httpx.post(server.token_url, data=GRANT, headers={"authorization": "Basic ?"})
    assert answer.status_code == 401


def test_credentials_may_be_percent_encoded_in_the_header(server: SandboxServer) -> None:
    pair = (quote(server.client_id, safe=""), quote(server.client_secret, safe=""))
    assert httpx.post(server.token_url, data=GRANT, auth=pair).status_code == 200


def test_a_server_for_one_program_takes_any_credentials() -> None:
    with SandboxServer(accept_any_client=True) as server:
        assert httpx.post(server.token_url, data=GRANT, auth=("...", "...")).status_code == 200
        assert httpx.post(server.token_url, data=GRANT).status_code == 400


def test_a_token_expires() -> None:
    now = [0.0]
    tokens = Tokens(clock=lambda: now[0])
    header = f"Bearer {tokens.issue(60)}"
    assert tokens.accepts(header)
    now[0] = 60.0
    assert not tokens.accepts(header)


def test_a_token_can_die_early() -> None:
    with SandboxServer() as server:
        header = {"authorization": f"Bearer {server.tokens.issue(60)}"}
        assert httpx.get(server.base_url + USERS, headers=header).status_code == 200
        server.tokens.revoke_all()
        assert httpx.get(server.base_url + USERS, headers=header).status_code == 401


def test_no_repr_shows_a_secret(server: SandboxServer) -> None:
    answer = server.tokens.exchange("", b"grant_type=client_credentials")
    for shown in (repr(server), repr(server.tokens), repr(answer)):
        assert server.client_secret not in shown


def claims(token: str) -> dict[str, object]:
    middle = token.split(".")[1]
    decoded: dict[str, object] = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
    return decoded


@pytest.mark.parametrize("scope", [None, "https://purl.imsglobal.org/spec/caliper/v1p1/scope/event.create"])
def test_a_token_is_a_jwt_with_scope_and_expiry(server: SandboxServer, scope: str | None) -> None:
    form = GRANT | ({"scope": scope} if scope else {})
    body = httpx.post(server.token_url, data=form, auth=(server.client_id, server.client_secret)).json()
    said = claims(body["access_token"])
    assert said["client_id"] == server.client_id
    assert int(str(said["exp"])) - int(str(said["iat"])) == body["expires_in"] == 3600
    if scope:
        assert said["scope"] == scope
    else:
        assert "https://purl.imsglobal.org/spec/or/v1p1/scope/roster.readonly" in str(said["scope"]).split()


def test_a_changed_token_is_refused(server: SandboxServer) -> None:
    head, middle, signature = server.tokens.issue(60).split(".")
    for token in (f"{head}.{middle}.", f"{head}.{middle}.{signature[::-1]}", f"{head}.{middle}"):
        answer = httpx.get(server.base_url + USERS, headers={"authorization": f"Bearer {token}"})
        assert answer.status_code == 401
