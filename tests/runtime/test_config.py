"""Settings: where they come from, in which order, and what is said when they cannot work."""

from __future__ import annotations

import logging
import os
from typing import Any

import pytest

from scripted import AsyncRoster, Roster, RosterError
from timeback_kit.runtime import settings
from timeback_kit.runtime._services import CaliperPaths
from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.errors import ConfigurationError, ServiceNotConfiguredError
from timeback_kit.runtime.platforms import PATH_PROFILES, SERVICES, path_on
from timeback_kit.runtime.provider import TimebackProvider

KEYS: dict[str, Any] = {"client_id": "i", "client_secret": "s"}
COGNITO = "https://{}-beyond-timeback-api-2-idp.auth.us-east-1.amazoncognito.com/oauth2/token"


class Qti(AsyncServiceClient):
    service = "qti"


class Clr(AsyncServiceClient):
    service = "clr"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("TIMEBACK_") or name.split("_")[0] in {"ONEROSTER", "QTI", "CLR", "CALIPER", "MASTERYTRACK"}:
            monkeypatch.delenv(name)


# Addresses.


@pytest.mark.parametrize(
    ("env", "service", "base_url"),
    [
        ("staging", "oneroster", "https://api.staging.alpha-1edtech.ai"),
        ("staging", "edubridge", "https://api.staging.alpha-1edtech.ai"),
        ("staging", "caliper", "https://caliper-staging.alpha-1edtech.ai"),
        ("staging", "webhooks", "https://caliper-staging.alpha-1edtech.ai"),
        ("staging", "timeback-events", "https://caliper-staging.alpha-1edtech.ai"),
        ("staging", "qti", "https://qti-staging.alpha-1edtech.ai/api"),
        ("production", "powerpath", "https://api.alpha-1edtech.ai"),
        ("production", "case_", "https://api.alpha-1edtech.ai"),
        ("production", "caliper", "https://caliper.alpha-1edtech.ai"),
        ("production", "qti", "https://qti.alpha-1edtech.ai/api"),
        ("staging", "masterytrack", "https://l407b3xadi.execute-api.us-east-1.amazonaws.com/dev"),
        ("production", "masterytrack", "https://l407b3xadi.execute-api.us-east-1.amazonaws.com/prod"),
    ],
)
def test_environments_have_their_addresses(env: str, service: str, base_url: str) -> None:
    endpoint = TimebackProvider(env=env, **KEYS).get_endpoint(service)
    assert endpoint.base_url == base_url
    assert endpoint.auth_url == COGNITO.format({"staging": "staging", "production": "prod"}[env])


def test_nothing_of_staging_leads_to_production() -> None:
    staging, production = TimebackProvider(env="staging", **KEYS), TimebackProvider(env="production", **KEYS)
    for service in staging.get_available_services():
        assert staging.get_endpoint(service).base_url != production.get_endpoint(service).base_url
        assert staging.get_endpoint(service).auth_url != production.get_endpoint(service).auth_url


def test_a_service_without_an_address_is_named_with_those_that_have_one() -> None:
    provider = TimebackProvider(env="staging", platform="LEARNWITH_AI", **KEYS)
    assert not provider.has_service("masterytrack")
    with pytest.raises(ServiceNotConfiguredError, match=r'"masterytrack" is not configured.*oneroster'):
        provider.get_endpoint("masterytrack")
    some = TimebackProvider(services={"oneroster": "https://r.test", "caliper": "https://c.test"})
    assert some.get_available_services() == ["oneroster", "caliper", "timeback_events"]
    with pytest.raises(ServiceNotConfiguredError, match="configured are: oneroster, caliper"):
        some.get_endpoint("edubridge")
    with pytest.raises(ServiceNotConfiguredError, match='"qti" is not configured'):
        Qti(provider=some)


def test_services_may_have_token_addresses_of_their_own() -> None:
    provider = TimebackProvider(
        services={
            "oneroster": "https://r.test/",
            "caliper": {"base_url": "https://c.test", "auth_url": "https://ca.test/token"},
            "qti": {"baseUrl": "https://q.test", "authUrl": "https://qa.test/token"},
            "webhooks": {"base_url": "https://w.test"},
        },
        auth_url="https://a.test/token",
        **KEYS,
    )
    tokens = {name: provider.get_endpoint(name).auth_url for name in provider.get_available_services()}
    assert tokens == {
        "oneroster": "https://a.test/token",
        "caliper": "https://ca.test/token",
        "qti": "https://qa.test/token",
        "webhooks": "https://a.test/token",
        "timeback_events": "https://ca.test/token",
    }
    assert provider.get_endpoint("oneroster").base_url == "https://r.test"


def test_one_address_serves_everything() -> None:
    provider = TimebackProvider(base_url="https://one.test/", auth_url="https://one.test/token", **KEYS)
    assert len(provider.get_available_services()) == 10
    assert {provider.get_endpoint(name).base_url for name in provider.get_available_services()} == {"https://one.test"}


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({}, "env, base_url and services"),
        ({"env": "prod"}, "unknown env 'prod'; known are staging and production"),
        ({"env": ""}, "unknown env"),
        ({"env": "staging", "platform": "MOON"}, "unknown platform 'MOON'"),
        ({"env": "staging", "client_id": " "}, "client_id needed"),
        ({"env": "staging", "client_id": None, "client_secret": None}, "client_id and client_secret needed"),
        ({"base_url": "ftp://x.test"}, "base_url must be an http"),
        ({"base_url": "x.test"}, "base_url must be an http"),
        ({"base_url": "https://user:pw@x.test"}, "base_url must be an http"),
        ({"base_url": "https://x.test/?a=b"}, "base_url must be an http"),
        ({"base_url": "https://x.test:99999"}, "base_url must be an http"),
        ({"services": {"rostering": "https://x.test"}}, "unknown service 'rostering'"),
        ({"services": {"oneroster": 3}}, "must be a URL or a dict"),
        ({"services": {"oneroster": {"url": "https://x.test"}}}, "unknown key 'url'"),
        ({"env": "staging", "timeout": 0}, "timeout"),
        ({"env": "staging", "paths": {"oneroster": {"roster": "/x"}}}, "unknown path 'roster' of oneroster"),
    ],
)
def test_settings_that_cannot_work_are_refused(settings: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says) as refused:
        TimebackProvider(**{**KEYS, **settings})
    assert isinstance(refused.value, ValueError)
    assert "pw" not in str(refused.value)


# Paths.


def test_the_other_platform_has_paths_of_its_own() -> None:
    provider = TimebackProvider(env="staging", platform="LEARNWITH_AI", **KEYS)
    assert provider.get_available_services() == ["oneroster", "caliper", "qti", "case", "timeback_events"]
    assert provider.get_endpoint("qti").base_url == "https://platform.dev.timeback.com"
    assert provider.get_endpoint("qti").auth_url == "https://platform.dev.timeback.com/auth/1.0/token"
    assert provider.has_service_support("case")
    assert not provider.has_service_support("clr")
    with pytest.raises(ServiceNotConfiguredError, match="LEARNWITH_AI"):
        provider.get_endpoint("clr")


@pytest.mark.parametrize(
    ("service", "template", "path"),
    [
        ("oneroster", "/ims/oneroster/rostering/v1p2/users/", "/rostering/1.0/users/"),
        ("oneroster", "/ims/oneroster/gradebook/v1p2/results/{sourcedId}", "/gradebook/1.0/results/{sourcedId}"),
        ("case", "/ims/case/v1p1/CFDocuments", "/case/1.1/CFDocuments"),
        ("caliper", "/caliper/event", "/caliper/v1p2"),
        ("qti", "/assessment-items/{identifier}", "/assessment-items/{identifier}"),
    ],
)
def test_routes_are_found_on_the_other_platform(service: str, template: str, path: str) -> None:
    assert path_on(service, template, PATH_PROFILES["LEARNWITH_AI"][service], "LEARNWITH_AI") == path


@pytest.mark.parametrize(
    ("service", "template"),
    [
        ("caliper", "/caliper/events"),
        ("caliper", "/caliper/events/{externalId}"),
        ("caliper", "/jobs/{jobId}/status"),
        ("caliper", "/caliper/event/validate"),
        ("clr", "/ims/clr/v2p0/credentials/"),
    ],
)
def test_routes_the_other_platform_lacks_are_refused(service: str, template: str) -> None:
    with pytest.raises(ServiceNotConfiguredError, match="LEARNWITH_AI"):
        path_on(service, template, PATH_PROFILES["LEARNWITH_AI"][service], "LEARNWITH_AI")


def test_paths_may_be_replaced_one_by_one() -> None:
    provider = TimebackProvider(
        base_url="https://x.test",
        paths={"caliper": {"get": "/v2/events/{x}/full"}, "qti": {"base": "/qti"}, "clr": None},
    )
    caliper = provider.get_paths("caliper")
    assert isinstance(caliper, CaliperPaths)
    assert caliper.send == "/caliper/event"
    assert path_on("caliper", "/caliper/events/{id}", caliper, "x") == "/v2/events/{id}/full"
    assert path_on("qti", "/stimuli", provider.get_paths("qti"), "x") == "/qti/stimuli"
    assert not provider.has_service_support("clr")
    assert provider.get_all_paths()["clr"] is None
    with pytest.raises(ServiceNotConfiguredError):
        provider.get_service_paths("clr")


# Environment variables.


def test_a_services_own_variables_come_before_the_general_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "TIMEBACK_API_BASE_URL": "https://general.test",
        "QTI_BASE_URL": "https://qti.test",
        "TIMEBACK_TOKEN_URL": "https://general.test/token",
        "QTI_TOKEN_URL": "https://qti.test/token",
        "TIMEBACK_CLIENT_ID": "general",
        "QTI_CLIENT_ID": "  ",
        "TIMEBACK_API_CLIENT_SECRET": "general-secret",
    }.items():
        monkeypatch.setenv(name, value)
    provider = Qti().get_provider()
    assert provider.get_endpoint("qti") == settings.ResolvedEndpoint("https://qti.test", "https://qti.test/token")
    assert provider._client_id == "general"
    assert Clr().get_provider().get_endpoint("clr").base_url == "https://general.test"


def test_arguments_come_before_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QTI_BASE_URL", "https://variable.test")
    monkeypatch.setenv("QTI_CLIENT_ID", "variable")
    client = Qti(base_url="https://argument.test", auth_url="https://argument.test/token", **KEYS)
    assert client.get_provider().get_endpoint("qti").base_url == "https://argument.test"
    assert client.get_provider()._client_id == "i"


def test_the_environment_may_be_a_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMEBACK_ENV", "Production")
    assert Qti(**KEYS).get_provider().env == "production"
    monkeypatch.setenv("TIMEBACK_ENV", "moon")
    with pytest.raises(ConfigurationError, match="unknown env"):
        Qti(**KEYS)


def test_what_is_missing_is_named_with_the_variables_looked_up() -> None:
    with pytest.raises(
        ConfigurationError, match="CLR_CLIENT_ID, TIMEBACK_API_CLIENT_ID, TIMEBACK_CLIENT_ID"
    ) as refused:
        Clr(env="staging")
    assert "CLR_CLIENT_SECRET" in str(refused.value)
    with pytest.raises(
        ConfigurationError, match=r"QTI_BASE_URL, TIMEBACK_API_BASE_URL, TIMEBACK_BASE_URL.*TIMEBACK_ENV"
    ):
        Qti()
    with pytest.raises(ConfigurationError, match=r"auth_url .QTI_TOKEN_URL"):
        Qti(base_url="https://x.test", **KEYS)
    with pytest.raises(ConfigurationError, match="client_secret"):
        Qti(base_url="https://x.test", auth_url="https://x.test/token", client_id="i")


def test_a_refusal_is_one_of_the_service() -> None:
    with pytest.raises(RosterError):
        AsyncRoster()
    with pytest.raises(RosterError):
        Roster(env="moon")


def test_an_address_alone_means_calls_without_a_token() -> None:
    assert Qti(base_url="https://x.test").get_provider().tokens("qti") is None


def test_env_comes_before_addresses_and_a_provider_before_both() -> None:
    client = Qti(env="staging", base_url="https://ignored.test", **KEYS)
    assert client.get_provider().env == "staging"
    shared = TimebackProvider(base_url="https://shared.test")
    assert Qti(provider=shared, env="moon").get_provider() is shared


def test_the_timeout_is_the_clients_or_the_providers() -> None:
    shared = TimebackProvider(base_url="https://shared.test", timeout=5)
    assert Qti(provider=shared).timeout == 5
    assert Qti(provider=shared, timeout=7).timeout == 7
    assert Qti(base_url="https://x.test").timeout == 30.0


# The sandbox.


def test_the_sandbox_takes_every_address(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.setattr(settings, "_noticed", set())
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", "http://127.0.0.1:4010/")
    monkeypatch.setenv("TIMEBACK_BASE_URL", "https://one.test")
    monkeypatch.setenv("TIMEBACK_AUTH_URL", "https://one.test/token")
    made = [TimebackProvider(env="production", **KEYS), Qti(**KEYS).get_provider()]
    for provider in made:
        assert provider.get_endpoint("oneroster").base_url == "http://127.0.0.1:4010"
        assert provider.get_endpoint("oneroster").auth_url == "http://127.0.0.1:4010/oauth2/token"
        assert provider.get_endpoint("qti").base_url == "http://127.0.0.1:4010/api"
    assert made[0].get_endpoint("masterytrack").base_url == "http://127.0.0.1:4010/prod"
    assert [record.getMessage() for record in caplog.records if record.name == "timeback.config"] == [
        "TIMEBACK_SANDBOX_URL is set: every Timeback host and token URL leads to http://127.0.0.1:4010"
    ]


def test_an_address_given_as_an_argument_wins_over_an_exported_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", "http://127.0.0.1:4010")
    token = {"auth_url": "https://one.test/token"}
    made = [
        TimebackProvider(base_url="https://one.test", **token, **KEYS),
        TimebackProvider(services={"qti": "https://one.test"}, **token, **KEYS),
        Qti(base_url="https://one.test", **token, **KEYS).get_provider(),
    ]
    for provider in made:
        assert provider.get_endpoint("qti").base_url == "https://one.test"
        assert provider.get_endpoint("qti").auth_url == "https://one.test/token"


@pytest.mark.parametrize("env", ["staging", "production"])
def test_the_sandbox_has_every_service_in_each_environment(monkeypatch: pytest.MonkeyPatch, env: str) -> None:
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", "http://127.0.0.1:4010")
    provider = TimebackProvider(env=env, **KEYS)
    assert provider.get_available_services() == list(SERVICES)
    assert provider.get_endpoint("masterytrack").base_url == "http://127.0.0.1:4010/prod"
    monkeypatch.delenv("TIMEBACK_SANDBOX_URL")
    there = TimebackProvider(env=env, **KEYS).get_endpoint("masterytrack").base_url
    assert there.endswith({"staging": "amazonaws.com/dev", "production": "amazonaws.com/prod"}[env])


@pytest.mark.parametrize("url", ["http://localhost:1", "http://[::1]:1", "https://127.1.2.3"])
def test_the_sandbox_is_on_this_machine(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", url)
    assert TimebackProvider(env="staging", **KEYS).get_endpoint("oneroster").base_url == url


@pytest.mark.parametrize(
    "url", ["https://api.alpha-1edtech.ai", "http://10.0.0.1:80", "http://localhost.evil.test", "sandbox", "file:///x"]
)
def test_no_other_machine_is_the_sandbox(monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", url)
    with pytest.raises(ConfigurationError, match="TIMEBACK_SANDBOX_URL"):
        TimebackProvider(env="staging", **KEYS)


def test_a_sandbox_in_another_container_needs_a_second_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", "http://sandbox:8000")
    with pytest.raises(ConfigurationError, match="TIMEBACK_SANDBOX_REMOTE=1"):
        TimebackProvider(env="staging", **KEYS)

    monkeypatch.setenv("TIMEBACK_SANDBOX_REMOTE", "1")
    provider = TimebackProvider(env="staging", **KEYS)
    assert provider.get_endpoint("qti").base_url == "http://sandbox:8000/api"
    with pytest.raises(ConfigurationError, match="plain http"):
        TimebackProvider(base_url="http://sandbox:8001", auth_url="http://sandbox:8001/token", **KEYS)


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"timeout": "5"}, "timeout must be a number of seconds above 0"),
        ({"max_retries": -1}, "max_retries must be an integer of at least 0"),
        ({"max_retries": "3"}, "max_retries must be"),
        ({"max_connections": 0}, "max_connections must be an integer of at least 1"),
        ({"client_id": 5}, "client_id must be a string"),
        ({"client_secret": b"x"}, "client_secret must be a string"),
        ({"services": ["qti"]}, "services must be a dict"),
        ({"paths": 5}, "paths must be a dict"),
    ],
)
def test_settings_of_the_wrong_kind_are_named(settings: Any, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        TimebackProvider(**{"base_url": "https://x.test", **settings})


@pytest.mark.parametrize("settings", [{"timeout": "5"}, {"timeout": -1}, {"max_retries": "x"}])
def test_a_client_of_a_shared_provider_checks_its_own_settings(settings: Any) -> None:
    with pytest.raises(RosterError) as refused:
        Roster(provider=TimebackProvider(base_url="https://x.test"), **settings)
    assert isinstance(refused.value, ConfigurationError)
