"""URLs, credentials, tokens and connections that the clients of one setup share."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NotRequired, Self, TypedDict, Unpack
from urllib.parse import urlsplit

from timeback_kit.forwarding import loaded
from timeback_kit.runtime.call_limits import CallLimits
from timeback_kit.runtime.clock import Clock
from timeback_kit.runtime.errors import ClientClosedError, ConfigurationError, ServiceNotConfiguredError, TimebackError
from timeback_kit.runtime.loading import is_loaded, load_http_library
from timeback_kit.runtime.locks import lock_of
from timeback_kit.runtime.platforms import (
    DEFAULT_PLATFORM,
    HOSTS,
    SAME_AS,
    SCOPES,
    SERVICES,
    Environment,
    Platform,
    ServicePaths,
    environment_named,
    paths_of,
    platform_named,
    service_named,
)
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.scalars import is_unicode
from timeback_kit.runtime.settings import (
    DEFAULT_RETRIES,
    ProviderSettings,
    ResolvedEndpoint,
    Settings,
    check_encrypted,
    checked_proxy,
    checked_url,
    redirected,
    sandbox_url,
    shows_settings,
)
from timeback_kit.runtime.tls import tls_context

if TYPE_CHECKING:
    from timeback_kit.runtime.auth import Grant, TokenCache
    from timeback_kit.runtime.connections import AsyncConnections, SyncConnections
    from timeback_kit.runtime.given_client import AsyncGivenConnections
    from timeback_kit.runtime.limiter import HostLimiter
    from timeback_kit.runtime.retry import RetryPolicy
    from timeback_kit.runtime.sync.given_client import GivenConnections
    from timeback_kit.runtime.telemetry import Telemetry


class AuthCheck(TypedDict):
    """Whether a token can be obtained."""

    ok: bool
    latency_ms: float
    checks: dict[str, bool]
    error: NotRequired[str]


class TimebackProvider:
    """URLs, credentials, tokens and connections, shared by all clients that are given this provider.

    Nothing is sent and nothing is opened before the first call. Closing a client leaves the others alone; when the
    last one is closed, so are the connections. Tokens stay.

    Args:
        **settings: `env`, `base_url`, `services`, `timeout`, `scope` and so on; see `ProviderSettings`.

    Raises:
        ConfigurationError: If the settings cannot work together.
    """

    # An error may show a provider whose constructor has raised it.
    platform: Platform = DEFAULT_PLATFORM
    env: Environment | None = None
    _endpoints: Mapping[str, ResolvedEndpoint] = {}

    @shows_settings(ProviderSettings)
    def __init__(self, **settings: Unpack[ProviderSettings]) -> None:
        self._set_up(Settings.of(type(self).__name__, settings, ProviderSettings))

    @classmethod
    def from_settings(cls, settings: Settings) -> Self:
        """A provider from settings that are complete.

        Args:
            settings: The settings.

        Raises:
            ConfigurationError: If the settings cannot work together.
        """
        provider = cls.__new__(cls)
        provider._set_up(settings)
        return provider

    def _set_up(self, settings: Settings) -> None:
        self.platform = platform_named(settings.platform)
        self.path_profile: Platform = platform_named(settings.path_profile or self.platform)
        self.limits = CallLimits().replaced_by(settings.call_limits())
        self._retry_policy = settings.retry_policy
        self._max_retries = settings.max_retries
        self.clock = settings.clock or Clock()
        self._scopes = _scopes(settings.scope, self.platform)
        self._client_id = _credential(settings.client_id, "client_id")
        self._client_secret = Secret(_credential(settings.client_secret, "client_secret"))
        self._max_connections = settings.max_connections
        # All that is not a secret, so that another setting needs no line here.
        self.settings = settings.replaced(client_secret=None)
        self._tls = tls_context(settings.verify, settings.cert)
        self._proxy = checked_proxy(settings.proxy)
        self.telemetry = _telemetry(settings, self.clock)
        self._allow_insecure = settings.allow_insecure is True
        self._paths = paths_of(self.path_profile, settings.paths)
        self._endpoints = self._resolved(settings)
        self._lock = lock_of(self, threading.RLock)
        self._tokens: dict[tuple[str | None, ...], TokenCache] = {}
        self._limiters: dict[tuple[str, bool], HostLimiter] = {}
        self._async_connections: AsyncConnections | AsyncGivenConnections | None = None
        self._async_closed = self._sync_closed = False
        self._sync_connections: SyncConnections | GivenConnections | None = None

    def __repr__(self) -> str:
        where = self.env or "explicit URLs"
        return f"<TimebackProvider {self.platform} {where}: {', '.join(self.get_available_services())}>"

    def _resolved(self, settings: Settings) -> dict[str, ResolvedEndpoint]:
        env, base_url, services, auth_url = settings.env, settings.base_url, settings.services, settings.auth_url
        if services is not None and not isinstance(services, Mapping):
            raise ConfigurationError("services must be a dict of URLs by service")
        if services is not None:
            token = None if auth_url is None else checked_url(auth_url, "auth_url")
            found = {service_named(name): _address(name, value, token) for name, value in services.items()}
        elif base_url is not None:
            token = None if auth_url is None else checked_url(auth_url, "auth_url")
            endpoint = ResolvedEndpoint(checked_url(base_url, "base_url"), token)
            found = dict.fromkeys(SERVICES, endpoint)
        elif env is not None:
            self.env = environment_named(env)
            found = self._published(self.env)
        else:
            raise ConfigurationError("one of env, base_url and services is needed")
        if any(endpoint.auth_url for endpoint in found.values()) and not (self._client_id and self._client_secret):
            lacking = [] if self._client_id else ["client_id"]
            lacking += [] if self._client_secret else ["client_secret"]
            raise ConfigurationError(f"{' and '.join(lacking)} needed to obtain tokens")
        ready = self._redirected(found) if settings.from_environment or self.env is not None else found
        for service, endpoint in ready.items():
            if endpoint.auth_url is not None:
                self._check_encrypted(service, endpoint.base_url, endpoint.auth_url)
        return ready

    def _check_encrypted(self, service: str, base_url: str, auth_url: str) -> None:
        sandbox = sandbox_url()
        if not self._allow_insecure and not (sandbox and f"{base_url}/".startswith(f"{sandbox}/")):
            check_encrypted(auth_url, f"the token URL of {service}")
            check_encrypted(base_url, f"the URL of {service}")

    def _published(self, env: Environment) -> dict[str, ResolvedEndpoint]:
        hosts, sandbox = HOSTS[self.platform][env], sandbox_url()
        # The sandbox has what the platform has, also where no URL is published.
        addresses = {service: hosts.of(service) or sandbox for service in SERVICES if self._paths[service] is not None}
        return {
            service: ResolvedEndpoint(address, hosts.token)
            for service, address in addresses.items()
            if address is not None
        }

    def _redirected(self, found: dict[str, ResolvedEndpoint]) -> dict[str, ResolvedEndpoint]:
        sandbox = sandbox_url()
        if sandbox is None:
            return found
        return {service: redirected(service, endpoint, sandbox) for service, endpoint in found.items()}

    def has_service(self, service: str) -> bool:
        """Whether the service has a URL."""
        return self._find(service) is not None

    def has_service_support(self, service: str) -> bool:
        """Whether the service has a URL, and paths on this platform."""
        return self.has_service(service) and self._paths[service_named(service)] is not None

    def get_available_services(self) -> list[str]:
        """The services that have a URL, in a fixed order."""
        return [service for service in SERVICES if self._find(service) is not None]

    def get_endpoint(self, service: str) -> ResolvedEndpoint:
        """The endpoint of a service.

        Args:
            service: Name of the service.

        Raises:
            ServiceNotConfiguredError: If it has no URL; the message names the services that have one.
        """
        found = self._find(service)
        if found is None:
            raise ServiceNotConfiguredError(self._not_configured(service_named(service)))
        return found

    def get_endpoint_with_paths(self, service: str) -> ResolvedEndpoint:
        """The endpoint of a service, with its paths on this platform."""
        endpoint = self.get_endpoint(service)
        return ResolvedEndpoint(endpoint.base_url, endpoint.auth_url, self._paths[service_named(service)])

    def get_service_paths(self, service: str) -> ServicePaths:
        """The paths of a service.

        Raises:
            ServiceNotConfiguredError: If the platform has none.
        """
        paths = self._paths[service_named(service)]
        if paths is None:
            raise ServiceNotConfiguredError(f"{service} is not available on {self.path_profile}")
        return paths

    get_paths = get_service_paths

    def get_all_paths(self) -> dict[str, ServicePaths | None]:
        """The paths of every service; None for those the platform does not have."""
        return dict(self._paths)

    def _find(self, service: str) -> ResolvedEndpoint | None:
        name = service_named(service)
        return self._endpoints.get(name) or self._endpoints.get(SAME_AS.get(name, name))

    def _not_configured(self, service: str) -> str:
        configured = ", ".join(self.get_available_services()) or "none"
        place = f" in {self.env}" if self.env else ""
        on = f" on {self.platform}" if self.platform != "BEYOND_AI" else ""
        return f'Service "{service}" is not configured{on}{place}; configured are: {configured}'

    def tokens(self, service: str, grant: Grant | None = None) -> TokenCache | None:
        """The token cache of a service; None when no token is sent.

        Args:
            service: Name of the service.
            grant: Another way to obtain tokens than the OAuth client of this provider.
        """
        from timeback_kit.runtime.auth import ClientCredentials, TokenCache

        endpoint = self.get_endpoint(service)
        if grant is None:
            if endpoint.auth_url is None:
                return None
            grant = ClientCredentials(self._client_id, self._client_secret, self._scopes.get(service_named(service)))
        else:
            self._check_encrypted(service, endpoint.base_url, grant.request(endpoint).url)
        key = grant.key(endpoint)
        with self._lock:
            cache = self._tokens.get(key)
            if cache is None:
                cache = self._tokens[key] = TokenCache(grant, endpoint, self.clock, self.retry_policy.jitter)
            return cache

    def invalidate_tokens(self) -> None:
        """Forget every token."""
        with self._lock:
            caches = list(self._tokens.values())
        for cache in caches:
            cache.drop()

    @property
    def timeout(self) -> float:
        """Seconds for a whole call, from when it has its slot."""
        return self.limits.timeout

    def limiter(self, url: str, *, for_tokens: bool = False) -> HostLimiter:
        """What limits the calls under way to a host, whichever client makes them.

        Args:
            url: A URL of the host.
            for_tokens: Whether the calls are for tokens; those never wait for others.
        """
        from timeback_kit.runtime.limiter import CEILING, HostLimiter

        parts = urlsplit(url)
        key = f"{parts.scheme}://{parts.netloc}".lower(), for_tokens
        with self._lock:
            limiter = self._limiters.get(key)
            if limiter is None:
                limiter = self._limiters[key] = HostLimiter(self._max_connections or CEILING, self.clock)
            return limiter

    @property
    def max_retries(self) -> int:
        """Retries after the first attempt."""
        if self._max_retries is not None:
            return self._max_retries
        return DEFAULT_RETRIES if self._retry_policy is None else self._retry_policy.max_retries

    @property
    def retry_policy(self) -> RetryPolicy:
        """How often attempts are retried, and after how long."""
        from timeback_kit.runtime.retry import RetryPolicy

        return (self._retry_policy or RetryPolicy()).replaced(max_retries=self.max_retries)

    @property
    def async_connections(self) -> AsyncConnections | AsyncGivenConnections:
        """The connections of async clients."""
        with self._lock:
            if self._async_connections is None:
                if self._async_closed:
                    raise ClientClosedError("the provider has been closed")
                self._async_connections = self._new_async_connections()
            return self._async_connections

    @property
    def sync_connections(self) -> SyncConnections | GivenConnections:
        """The connections of blocking clients."""
        with self._lock:
            if self._sync_connections is None:
                if self._sync_closed:
                    raise ClientClosedError("the provider has been closed")
                self._sync_connections = self._new_sync_connections()
            return self._sync_connections

    def _new_async_connections(self) -> AsyncConnections | AsyncGivenConnections:
        given = self.settings.http_client
        if given is not None:
            from timeback_kit.runtime.given_client import AsyncGivenConnections

            return AsyncGivenConnections(given)
        from timeback_kit.runtime._http import async_client
        from timeback_kit.runtime.connections import AsyncConnections

        proxy, tls = self._proxy, self._tls
        return AsyncConnections(lambda: async_client(proxy, tls), self.prepare)

    def _new_sync_connections(self) -> SyncConnections | GivenConnections:
        given = self.settings.http_client
        if given is not None:
            from timeback_kit.runtime.sync.given_client import GivenConnections

            return GivenConnections(given)
        from timeback_kit.runtime._http import sync_client
        from timeback_kit.runtime.connections import SyncConnections

        proxy, tls = self._proxy, self._tls
        return SyncConnections(lambda: sync_client(proxy, tls))

    def prepare(self) -> None:
        """Load the HTTP library and the certificates, which takes a tenth of a second; opens nothing."""
        load_http_library(certificates=self._trusts_usual)

    @property
    def is_prepared(self) -> bool:
        """Whether a first call finds everything loaded."""
        return is_loaded(certificates=self._trusts_usual)

    @property
    def _trusts_usual(self) -> bool:
        return self._tls is None and self.settings.http_client is None

    def service_with_token(self) -> str:
        """A service whose token shows whether the credentials work."""
        available = self.get_available_services()
        return next(
            (name for name in available if self.get_endpoint(name).auth_url), next(iter(available), "oneroster")
        )

    async def check_auth(self) -> AuthCheck:
        """Request a token and report whether it worked; never raises.

        Returns:
            `ok`, `latency_ms`, `checks`, and `error` when it failed.
        """
        from timeback_kit.runtime import async_io as io

        started = self.clock.monotonic()
        try:
            if not self.is_prepared:
                await io.loaded(self.prepare)
            from timeback_kit.runtime.transport import AsyncTransport

            token = await AsyncTransport(self, self.service_with_token()).token()
        except TimebackError as error:
            return auth_check(self.clock.monotonic() - started, str(error))
        return auth_check(self.clock.monotonic() - started, None if token else "no token URL is configured")

    def check_auth_sync(self) -> AuthCheck:
        """Request a token, blocking, and report whether it worked; never raises.

        Returns:
            As `check_auth`.
        """
        from timeback_kit.runtime.sync.transport import SyncTransport

        started = self.clock.monotonic()
        try:
            token = SyncTransport(self, self.service_with_token()).token()
        except TimebackError as error:
            return auth_check(self.clock.monotonic() - started, str(error))
        return auth_check(self.clock.monotonic() - started, None if token else "no token URL is configured")

    async def aclose(self) -> None:
        """Close the connections, those of this event loop before returning; calls after that raise."""
        self._async_closed = True
        if self._async_connections is not None:
            await self._async_connections.end()
        self.close()

    def close(self) -> None:
        """Close the connections of blocking clients; calls after that raise."""
        self._sync_closed = True
        if self._sync_connections is not None:
            self._sync_connections.end()


def auth_check(seconds: float, error: str | None) -> AuthCheck:
    """The result of `check_auth`.

    Args:
        seconds: Duration.
        error: The error, if any.
    """
    result: AuthCheck = {
        "ok": error is None,
        "latency_ms": round(seconds * 1000, 3),
        "checks": {"token_acquisition": error is None},
    }
    if error is not None:
        result["error"] = error
    return result


def _address(name: str, value: Any, token: str | None) -> ResolvedEndpoint:
    if isinstance(value, str):
        return ResolvedEndpoint(checked_url(value, f"services[{name!r}]"), token)
    if not isinstance(value, Mapping):
        raise ConfigurationError(f"services[{name!r}] must be a URL or a dict with base_url and auth_url")
    unknown = sorted(set(value) - {"base_url", "baseUrl", "auth_url", "authUrl"})
    if unknown:
        raise ConfigurationError(f"services[{name!r}] has an unknown key {unknown[0]!r}")
    own = value.get("auth_url", value.get("authUrl"))
    base = checked_url(value.get("base_url", value.get("baseUrl")), f"services[{name!r}]['base_url']")
    return ResolvedEndpoint(base, token if own is None else checked_url(own, f"services[{name!r}]['auth_url']"))


def _credential(given: object, what: str) -> str:
    if given is not None and not isinstance(given, str):
        raise ConfigurationError(f"{what} must be a string")
    if given is not None and not is_unicode(given):
        raise ConfigurationError(f"{what} is not valid Unicode: was it read from bytes in another encoding?")
    return (given or "").strip()


def _scopes(given: object, platform: Platform) -> Mapping[str, str]:
    """OAuth scope by service; a service without one gets what the client may have."""
    if isinstance(given, Mapping):
        named = {service_named(name): _credential(scope, f"scope of {name}") for name, scope in given.items()}
        return {**SCOPES[platform], **named}
    stated = _credential(given, "scope")
    return dict.fromkeys(SERVICES, stated) if stated else SCOPES[platform]


def _telemetry(settings: Settings, clock: Clock) -> Telemetry | None:
    if not settings.recorded:
        return None
    from timeback_kit.runtime.telemetry import Telemetry

    return Telemetry(settings.tracer_provider, settings.meter_provider, clock)


loaded(__name__)
