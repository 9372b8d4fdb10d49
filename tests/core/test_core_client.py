"""One client serves all services: how it is set up, what it shares, and what is left after it is closed."""

import asyncio
import subprocess
import sys
import threading

import pytest

from facade_fixtures import COLOURS, done, sandbox_settings
from public_surface import service_names
from scripted import SECRET, as_json
from timeback_kit.core import (
    ClientClosedError,
    ConfigurationError,
    EdubridgeError,
    OneRosterError,
    ServiceNotConfiguredError,
    TimebackProvider,
    get_service_urls,
)
from timeback_kit.core.sync import TimebackClient as BlockingClient

STAGING = "https://api.staging.alpha-1edtech.ai"
CREDENTIALS = {"client_id": "id", "client_secret": SECRET}
NAMES = [
    "oneroster",
    "caliper",
    "qti",
    "powerpath",
    "edubridge",
    "clr",
    "case_",
    "webhooks",
    "masterytrack",
    "timeback_events",
]

each_colour = pytest.mark.parametrize("kind", COLOURS.values(), ids=COLOURS)


def address(client, service="oneroster"):
    return client.get_provider().get_endpoint(service).base_url


@each_colour
def test_every_service_is_an_attribute_made_once(kind):
    client = kind(base_url="https://timeback.example.edu")

    assert service_names(kind) == NAMES
    for name in NAMES:
        assert getattr(client, name) is getattr(client, name)
        assert getattr(client, name).get_provider() is client.get_provider()
    assert client.service("case") is client.case_
    assert client.service("timeback-events") is client.timeback_events


@each_colour
def test_an_environment_leads_to_its_hosts(kind):
    client = kind(env="staging", **CREDENTIALS)

    assert address(client) == STAGING
    assert address(client, "qti") == "https://qti-staging.alpha-1edtech.ai/api"


@each_colour
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"base_url": "https://one.example", "env": "staging"}, "https://one.example"),
        ({"services": {"oneroster": "https://own.example"}, "base_url": "https://one.example"}, "https://own.example"),
        ({"config": {"base_url": "https://dict.example"}, "base_url": "https://one.example"}, "https://dict.example"),
        ({"config": {"env": "staging"}, "env": "production", **CREDENTIALS}, STAGING),
    ],
)
def test_what_is_said_more_precisely_wins(kind, given, expected):
    assert address(kind(**given)) == expected


@each_colour
def test_a_provider_wins_over_everything(kind):
    provider = TimebackProvider(base_url="https://shared.example")

    client = kind(provider=provider, env="staging", config={"base_url": "https://one.example"})

    assert client.get_provider() is provider


@each_colour
def test_the_platform_counts_also_in_a_config(kind):
    for client in (
        kind(platform="LEARNWITH_AI", env="staging", **CREDENTIALS),
        kind(config={"platform": "LEARNWITH_AI", "env": "staging"}, **CREDENTIALS),
    ):
        assert client.get_provider().platform == "LEARNWITH_AI"
        assert client.caliper.get_provider().platform == "LEARNWITH_AI"


@each_colour
def test_an_unknown_key_of_a_config_is_refused(kind):
    with pytest.raises(ConfigurationError, match="baseurl"):
        kind(config={"baseurl": "https://one.example"})


@each_colour
def test_the_environment_of_the_process_fills_in_what_is_missing(kind, monkeypatch):
    monkeypatch.setenv("TIMEBACK_API_CLIENT_ID", " ")
    monkeypatch.setenv("TIMEBACK_CLIENT_ID", "id")
    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", SECRET)
    monkeypatch.setenv("TIMEBACK_ENV", "staging")
    assert address(kind()) == STAGING

    monkeypatch.setenv("TIMEBACK_API_BASE_URL", "https://env.example")
    assert address(kind()) == "https://env.example"
    assert address(kind(env="staging")) == STAGING


@each_colour
def test_missing_credentials_are_named_with_their_variables(kind):
    with pytest.raises(ConfigurationError) as caught:
        kind(env="staging")

    assert isinstance(caught.value, ValueError)
    for name in ("client_id", "client_secret", "TIMEBACK_CLIENT_ID", "TIMEBACK_API_CLIENT_SECRET"):
        assert name in str(caught.value)


@each_colour
def test_a_client_of_nothing_is_refused(kind):
    with pytest.raises(ConfigurationError, match="TIMEBACK_ENV"):
        kind()


@each_colour
def test_a_service_without_an_address_names_those_that_have_one(kind):
    client = kind(services={"oneroster": "https://roster.example", "caliper": "https://events.example"})

    with pytest.raises(ServiceNotConfiguredError, match="oneroster, caliper") as caught:
        client.edubridge  # noqa: B018

    assert isinstance(caught.value, RuntimeError)
    assert isinstance(caught.value, EdubridgeError)
    assert client.oneroster is not None


@each_colour
async def test_a_service_may_have_a_token_address_of_its_own(kind, service):
    service.handler = lambda request: as_json({"users": [], "events": []})
    client = kind(
        services={
            "oneroster": service.url,
            "caliper": {"base_url": service.url, "auth_url": f"{service.url}/oauth2/other"},
        },
        auth_url=f"{service.url}/oauth2/token",
        **CREDENTIALS,
    )

    await done(client.oneroster.users.list())
    await done(client.caliper.events.list())
    await done(client.close())

    assert [request.path for request in service.token_requests] == ["/oauth2/token", "/oauth2/other"]


@each_colour
async def test_all_services_share_one_token(kind, service):
    service.handler = lambda request: as_json({"users": [], "webhooks": [], "events": []})
    client = kind(base_url=service.url, auth_url=f"{service.url}/oauth2/token", **CREDENTIALS)

    for call in (client.oneroster.users.list, client.webhooks.webhooks.list, client.caliper.events.list):
        await done(call())
    await done(client.close())

    assert len(service.token_requests) == 1
    assert {request.headers["Authorization"] for request in service.requests} == {"Bearer token-number-1"}


@each_colour
async def test_settings_of_the_client_reach_its_services(kind, service):
    client = kind(base_url=service.url, timeout=7, max_retries=0)
    service.handler = lambda request: as_json({"error": "down"}, 503)

    with pytest.raises(OneRosterError):
        await done(client.oneroster.users.list())

    assert client.oneroster.timeout == 7
    assert len(service.requests) == 1
    await done(client.close())


async def test_a_route_without_a_description_can_be_called(timeback):
    found = await done(
        timeback.request(
            "GET", "/ims/oneroster/rostering/v1p2/users/id-1", service="oneroster", params={"fields": "email"}
        )
    )

    assert found["user"]["email"] == "student@example.edu"
    with pytest.raises(OneRosterError):
        await done(timeback.request("GET", "/ims/oneroster/rostering/v1p2/users/nobody-here", service="oneroster"))
    with pytest.raises(ConfigurationError, match="gradebook"):
        await done(timeback.request("GET", "/", service="gradebook"))


async def test_check_auth_says_that_credentials_work(timeback):
    result = await done(timeback.check_auth())

    assert result["ok"] is True
    assert result["latency_ms"] > 0
    assert result.get("error") is None


@each_colour
async def test_check_auth_says_why_credentials_do_not_work(kind, sandbox):
    client = kind(**{**sandbox_settings(sandbox), "client_secret": "wrong"})

    result = await done(client.check_auth())
    await done(client.close())

    assert result["ok"] is False
    assert "client_secret" in result["error"]
    assert (await done(client.check_auth()))["ok"] is False


@each_colour
async def test_after_close_calls_raise(kind, sandbox):
    client = kind(**sandbox_settings(sandbox))
    users = client.oneroster.users
    await done(users.list(limit=1))
    assert not client.closed

    await done(client.close())
    await done(client.close())

    assert client.closed
    with pytest.raises(ClientClosedError) as caught:
        client.oneroster  # noqa: B018
    assert isinstance(caught.value, RuntimeError)
    with pytest.raises(ClientClosedError):
        await done(users.list(limit=1))


@each_colour
async def test_a_block_closes_its_client(kind, sandbox):
    client = kind(**sandbox_settings(sandbox))
    if kind is BlockingClient:
        with client as same:
            assert same is client
    else:
        async with client as same:
            assert same is client

    assert client.closed


@each_colour
async def test_closing_one_client_leaves_the_others_of_its_provider_alone(kind, sandbox):
    provider = TimebackProvider(**sandbox_settings(sandbox))
    first, second = kind(provider=provider), kind(provider=provider)
    await done(first.oneroster.users.list(limit=1))
    await done(second.oneroster.users.list(limit=1))

    await done(first.close())

    assert len(await done(second.oneroster.users.list(limit=1))) == 1
    await done(second.close())


@each_colour
async def test_closing_goes_on_when_one_service_cannot_be_closed(kind, sandbox, monkeypatch):
    client = kind(**sandbox_settings(sandbox))
    clr = client.clr

    def fail(*args, **kwargs):
        if kind is BlockingClient:
            raise OSError("no")
        return asyncio.get_running_loop().run_in_executor(None, fail_later)

    def fail_later():
        raise OSError("no")

    monkeypatch.setattr(client.oneroster, "close", fail)
    with pytest.raises(OSError, match="no"):
        await done(client.close())

    assert clr.closed
    assert client.closed


def test_threads_get_the_same_service():
    client = BlockingClient(base_url="https://timeback.example.edu")
    together, found = threading.Barrier(8), []

    def touch():
        together.wait(10)
        found.append(client.oneroster)

    threads = [threading.Thread(target=touch) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len({id(service) for service in found}) == 1


def test_a_client_shows_no_secret():
    client = BlockingClient(env="staging", **CREDENTIALS)

    assert SECRET not in repr(client)
    assert "staging" in repr(client)


def test_the_addresses_of_an_environment_can_be_looked_up():
    urls = get_service_urls("production")

    assert urls["oneroster"] == "https://api.alpha-1edtech.ai"
    assert urls["auth_url"].startswith("https://prod-beyond")
    with pytest.raises(ConfigurationError):
        get_service_urls("nowhere")


LOADED = """
import sys
{0}
heavy = ("httpx", "attr", "orjson", "timeback_api", "openapi_python_client", "timeback_sandbox", "starlette", "rich")
services = [f"timeback_{{name}}" for name in {1!r}]
print(*sorted({{name.partition(".")[0] for name in sys.modules}} & {{*heavy, *services}}))
print(*sorted(name for name in sys.modules if name.startswith("timeback_api.") and name.count(".") == 1))
"""


def loaded_by(code):
    names = [name.rstrip("_") for name in NAMES]
    run = subprocess.run([sys.executable, "-c", LOADED.format(code, names)], capture_output=True, text=True, check=True)
    top, packages = run.stdout.splitlines()
    return top.split(), packages.split()


def test_importing_the_core_loads_no_service_no_model_and_no_http_library():
    assert loaded_by("import timeback_kit.core") == ([], [])


def test_making_a_client_loads_no_service_either():
    code = "import timeback_kit.core; timeback_kit.core.TimebackClient(base_url='https://timeback.example.edu')"

    assert loaded_by(code) == ([], [])


def test_touching_a_resource_loads_its_service_only():
    code = "import timeback_kit.core; timeback_kit.core.TimebackClient(base_url='https://timeback.example.edu').oneroster.users"
    top, packages = loaded_by(code)

    assert "httpx" not in top
    assert [name for name in top if name.startswith("timeback_")] == ["timeback_api"]
    assert packages == ["timeback_api.oneroster"]


def test_services_are_members_of_the_core_as_well():
    import timeback_kit.core
    import timeback_kit.services.qti

    assert timeback_kit.core.qti is timeback_kit.services.qti
    assert timeback_kit.core.qti.parse_qti_xml("").prompt == ""
    assert "TimebackClient" in dir(timeback_kit.core)
    with pytest.raises(AttributeError, match="nothing"):
        timeback_kit.core.nothing  # noqa: B018
