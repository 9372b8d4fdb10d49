"""The documented transport class can be built on: own variables, one method per verb, no token without an address."""

import pytest

from scripted import SECRET, as_json
from timeback_kit.runtime import BaseTransport, ConfigurationError
from timeback_kit.runtime.base_transport import BaseTransport as SameTransport


class RosterTransport(BaseTransport):
    ENV_VAR_BASE_URL = "ROSTER_URL"
    ENV_VAR_AUTH_URL = "ROSTER_TOKENS"
    ENV_VAR_CLIENT_ID = "ROSTER_ID"
    ENV_VAR_CLIENT_SECRET = "ROSTER_SECRET"


async def test_a_subclass_names_its_own_variables(service, monkeypatch):
    for name, value in {
        "ROSTER_URL": service.url,
        "ROSTER_TOKENS": f"{service.url}/oauth2/token",
        "ROSTER_ID": "id",
        "ROSTER_SECRET": SECRET,
    }.items():
        monkeypatch.setenv(name, value)
    service.handler = lambda request: as_json({"method": request.method}, 404 if "nobody" in request.path else 200)
    transport = RosterTransport()

    assert await transport.get("/users", params={"limit": 1}) == {"method": "GET"}
    assert await transport.post("/users", {"name": "x"}) == {"method": "POST"}
    assert await transport.put("/users/1", {"name": "x"}) == {"method": "PUT"}
    assert await transport.patch("/users/1", {"name": "x"}) == {"method": "PATCH"}
    assert await transport.delete("/users/1") == {"method": "DELETE"}
    assert await transport.exists("/users/1")
    assert not await transport.exists("/users/nobody")
    await transport.close()

    assert {request.headers["Authorization"] for request in service.requests} == {"Bearer token-number-1"}


def test_it_is_found_under_the_documented_module():
    assert SameTransport is BaseTransport


def test_without_an_address_it_is_refused(monkeypatch):
    monkeypatch.delenv("TIMEBACK_BASE_URL", raising=False)

    with pytest.raises(ConfigurationError):
        BaseTransport()
