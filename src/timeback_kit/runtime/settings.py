"""Where settings come from: arguments first, then environment variables in one documented order.

A standalone client of a service looks for its own variables before the general ones, so that a general one never
overrides that of the service. An empty variable counts as not set.

    base URL        <SERVICE>_BASE_URL, TIMEBACK_API_BASE_URL, TIMEBACK_BASE_URL
    token URL       <SERVICE>_TOKEN_URL, <SERVICE>_AUTH_URL, TIMEBACK_API_AUTH_URL, TIMEBACK_AUTH_URL,
                    TIMEBACK_TOKEN_URL
    client id       <SERVICE>_CLIENT_ID, TIMEBACK_API_CLIENT_ID, TIMEBACK_CLIENT_ID
    client secret   <SERVICE>_CLIENT_SECRET, TIMEBACK_API_CLIENT_SECRET, TIMEBACK_CLIENT_SECRET
    environment     TIMEBACK_ENV, when no base URL is set
    date-times      TIMEBACK_DATES

`TimebackClient` reads the general ones. `TIMEBACK_SANDBOX_URL` redirects every request to a sandbox on this machine,
except those of a client that was given `base_url=` or `services=`.
"""

from __future__ import annotations

import functools
import os
import sys
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypedDict, TypeVar, cast
from urllib.parse import urlsplit

from timeback_kit.runtime._services import SANDBOX_PREFIXES
from timeback_kit.runtime.call_limits import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
from timeback_kit.runtime.call_limits import LIMITS
from timeback_kit.runtime.errors import ConfigurationError
from timeback_kit.runtime.first_mistakes import LONGEST_TIMEOUT, OTHER_NAMES, misplaced
from timeback_kit.runtime.lazy import LazySignature
from timeback_kit.runtime.platforms import HOSTS, environment_named, platform_named, service_named
from timeback_kit.runtime.records import Record, part
from timeback_kit.runtime.redaction import NotPickled
from timeback_kit.runtime.wire_names import snake

if TYPE_CHECKING:
    import inspect
    from collections.abc import Iterable

    from timeback_kit.runtime.clock import Clock
    from timeback_kit.runtime.hooks import RequestHook, ResponseHook, RetryHook
    from timeback_kit.runtime.platforms import Environment, Platform, ServicePaths
    from timeback_kit.runtime.retry import RetryPolicy

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_RETRIES: Final = 2
SANDBOX_VARIABLE: Final = "TIMEBACK_SANDBOX_URL"
REMOTE_SANDBOX_VARIABLE: Final = "TIMEBACK_SANDBOX_REMOTE"
ENVIRONMENT_VARIABLE: Final = "TIMEBACK_ENV"
SECONDS: Final = ("timeout", "pool_timeout", "deadline", "attempt_timeout")

GENERAL: Final[Mapping[str, tuple[str, ...]]] = {
    "base_url": ("TIMEBACK_API_BASE_URL", "TIMEBACK_BASE_URL"),
    "auth_url": ("TIMEBACK_API_AUTH_URL", "TIMEBACK_AUTH_URL", "TIMEBACK_TOKEN_URL"),
    "client_id": ("TIMEBACK_API_CLIENT_ID", "TIMEBACK_CLIENT_ID"),
    "client_secret": ("TIMEBACK_API_CLIENT_SECRET", "TIMEBACK_CLIENT_SECRET"),
}
_OWN: Final[Mapping[str, tuple[str, ...]]] = {
    "base_url": ("{}_BASE_URL",),
    "auth_url": ("{}_TOKEN_URL", "{}_AUTH_URL"),
    "client_id": ("{}_CLIENT_ID",),
    "client_secret": ("{}_CLIENT_SECRET",),
}


class ResolvedEndpoint(Record):
    """The endpoint of a service.

    Args:
        base_url: URL its paths are added to, without a trailing slash.
        auth_url: Its token URL; None when no token is sent.
        paths: The paths the platform has for it; None when it has none.
    """

    base_url: str
    auth_url: str | None = None
    paths: ServicePaths | None = None


class Variables(Record):
    """The environment variables one client reads.

    Args:
        prefix: Prefix of its own variables, such as "CLR"; None for the general ones alone.
    """

    prefix: str | None = None

    def names(self, setting: str) -> tuple[str, ...]:
        """The variables looked up for a setting, in order."""
        own = () if self.prefix is None else tuple(name.format(self.prefix) for name in _OWN[setting])
        return (*own, *GENERAL[setting])

    def own(self, setting: str) -> str | None:
        """The value of the client's own variables, without the general ones."""
        return None if self.prefix is None else first_set(name.format(self.prefix) for name in _OWN[setting])

    def value(self, setting: str, given: str | None = None) -> str | None:
        """The argument, else the first variable that is set.

        Args:
            setting: "base_url", "auth_url", "client_id" or "client_secret".
            given: The argument; blank counts as not given.
        """
        stripped = given.strip() if isinstance(given, str) else None
        return stripped or first_set(self.names(setting))

    def missing(self, *settings: str) -> str:
        """A sentence naming the missing settings and the variables looked up for them."""
        looked = "; ".join(f"{setting} ({', '.join(self.names(setting))})" for setting in settings)
        return f"missing {looked}: pass it as an argument or set one of the variables"


class ServiceAddress(TypedDict, total=False):
    """The address of one service, with a token URL of its own."""

    base_url: str
    auth_url: str | None


Dates: TypeAlias = Literal["datetime", "text"]
"""How date-times read: as `datetime`, or as the text they came as."""
DATES_VARIABLE: Final = "TIMEBACK_DATES"

Services: TypeAlias = Mapping[str, "str | ServiceAddress | Mapping[str, str | None]"]


class ClientSettings(TypedDict, total=False):
    """Keywords of every client. None is the same as leaving one out."""

    platform: Platform | None
    """"BEYOND_AI" (default) or "LEARNWITH_AI"."""
    env: Environment | None
    """"staging" or "production": the platform's own URLs."""
    base_url: str | None
    """URL of the service; for `TimebackClient`, of all services."""
    auth_url: str | None
    """Token URL; without it no token is sent."""
    client_id: str | None
    """OAuth client id."""
    client_secret: str | None
    """OAuth client secret."""
    timeout: float | None
    """Seconds for a whole call, from when it has its slot: token, attempts, waits and body. Default: 30."""
    pool_timeout: float | None
    """Seconds a call may wait for a slot, while others to the same host are under way. Default: 600."""
    deadline: float | None
    """Seconds for the wait for a slot and the call together. Default: none."""
    attempt_timeout: float | None
    """Seconds for one attempt of a call that may be retried. Default: half of what is left, but at least 5."""
    max_response_bytes: int | None
    """Most bytes of a response, decompressed; downloads to a file have no limit. Default: 64 MiB."""
    max_retries: int | None
    """Retries after the first attempt; wins over the number in `retry_policy`. Default: 2."""
    retry_policy: RetryPolicy | None
    """How often attempts are retried, and after how long."""
    max_connections: int | None
    """Most requests of this client under way to one host at a time. All clients of a provider share one limit per host,
    which begins at 10 and adapts to what the host takes; its ceiling is the largest number that any of them was given,
    or that of the provider. Default: 50, for all together."""
    strict: bool | None
    """Whether every response is checked against the document, for tests."""
    dates: Dates | None
    """"datetime" (default), or "text": dates and date-times read as the text they came as. Also from TIMEBACK_DATES."""
    allow_insecure: bool | None
    """Whether credentials and tokens may go over plain http to other machines. Default: False."""
    on_request: RequestHook | None
    """Called before every attempt, those for tokens included; awaited where it is async."""
    on_response: ResponseHook | None
    """Called with every response, whatever its status."""
    on_retry: RetryHook | None
    """Called before the wait for another attempt."""
    headers: Mapping[str, str] | None
    """Headers of every request; those of `request_options` win."""
    user_agent: str | None
    """Added to the User-Agent, such as "nightly-sync/1.2"."""
    http_client: Any
    """Your own `httpx.AsyncClient` or `httpx.Client`; you close it. Its redirects and auth are not used."""
    proxy: str | None
    """URL of an HTTP proxy. Default: the usual environment variables."""
    verify: bool | str | None
    """Path of a file of CA certificates; False to check no certificate."""
    cert: str | tuple[str, ...] | None
    """Path of a client certificate with its key, or the paths of both."""
    telemetry: bool | None
    """Whether calls are recorded with OpenTelemetry (extra `otel`). Default: where a provider of it is given."""
    tracer_provider: Any
    """OpenTelemetry `TracerProvider` for the span of each call. Default: the global one."""
    meter_provider: Any
    """OpenTelemetry `MeterProvider` for durations and attempts. Default: the global one."""


class AllServicesSettings(ClientSettings, total=False):
    """Keywords of `TimebackClient`."""

    services: Services | None
    """URL by service, as a string or as `{"base_url": ..., "auth_url": ...}`. Only these services are available.
    Wins over `base_url`, which wins over `env`."""


class ProviderSettings(AllServicesSettings, total=False):
    """Keywords of `TimebackProvider`."""

    scope: str | Mapping[str, str] | None
    """OAuth scope of every service, or one by service. Default: the platform's."""
    path_profile: Platform | None
    """Platform whose paths are used. Default: that of `platform`."""
    paths: Mapping[str, ServicePaths | Mapping[str, Any] | None] | None
    """Per service: other paths, or None for a service that is not available."""
    clock: Clock | None
    """What tells the time."""


class Settings(Record, NotPickled, kw_only=True):
    """The settings of a client; None where nothing is given. `ClientSettings` documents each."""

    platform: str | None = None
    env: str | None = None
    base_url: str | None = None
    services: Services | None = None
    auth_url: str | None = None
    client_id: str | None = None
    client_secret: str | None = part(default=None, repr=False)
    timeout: float | None = None
    pool_timeout: float | None = None
    deadline: float | None = None
    attempt_timeout: float | None = None
    max_response_bytes: int | None = None
    max_retries: int | None = None
    retry_policy: RetryPolicy | None = None
    max_connections: int | None = None
    strict: bool | None = None
    dates: Dates | None = None
    allow_insecure: bool | None = None
    on_request: RequestHook | None = None
    on_response: ResponseHook | None = None
    on_retry: RetryHook | None = None
    headers: Mapping[str, str] | None = part(default=None, repr=False)
    user_agent: str | None = None
    http_client: Any = None
    proxy: str | None = part(default=None, repr=False)
    verify: bool | str | None = None
    cert: str | tuple[str, ...] | None = None
    telemetry: bool | None = None
    tracer_provider: Any = None
    meter_provider: Any = None
    scope: str | Mapping[str, str] | None = None
    path_profile: str | None = None
    paths: Mapping[str, ServicePaths | Mapping[str, Any] | None] | None = None
    clock: Clock | None = None
    from_environment: bool = part(default=False, metadata={"keyword": False})
    """Whether the URL comes from a variable or from an environment's name, not from an argument."""

    @classmethod
    def of(cls, owner: str, given: Mapping[str, Any], known: type) -> Settings:
        """Settings from keywords.

        Args:
            owner: Name of the class that takes them, for the message.
            given: The keywords.
            known: The TypedDict of those it takes.

        Raises:
            TypeError: If a keyword is unknown.
            ConfigurationError: If a number is out of range.
        """
        names = list(settings_names(known))
        for name in given:
            if name not in names:
                hint = _hint(name, names)
                raise TypeError(f"{owner}() got an unexpected keyword argument {name!r}{hint}")
        settings = cls(**given)
        if settings.services is not None and not isinstance(settings.services, Mapping):
            raise ConfigurationError("services must be a dict of URLs by service")
        for name in SECONDS:
            if getattr(settings, name) is not None:
                checked_seconds(getattr(settings, name), name)
        if settings.max_response_bytes is not None:
            checked_count(settings.max_response_bytes, "max_response_bytes", 1)
        if settings.max_retries is not None:
            checked_count(settings.max_retries, "max_retries", 0)
        if settings.retry_policy is not None:
            _check_policy(settings.retry_policy)
        if settings.max_connections is not None:
            checked_count(settings.max_connections, "max_connections", 1)
        dates_form(settings.dates)
        settings._check_http()
        return settings

    def _check_http(self) -> None:
        for name in ("on_request", "on_response", "on_retry"):
            if getattr(self, name) is not None and not callable(getattr(self, name)):
                raise ConfigurationError(f"{name} must be a function")
        if self.user_agent is not None and not (isinstance(self.user_agent, str) and self.user_agent.isprintable()):
            raise ConfigurationError("user_agent must be a string of printable characters")
        if self.headers is not None or self.user_agent is not None:
            from timeback_kit.runtime.headers import header_issues

            issues = header_issues(self.headers) + header_issues({"User-Agent": self.user_agent or ""})
            if issues:
                raise ConfigurationError(f"{issues[0].path} {issues[0].message}")

    @property
    def recorded(self) -> bool:
        """Whether calls are recorded with OpenTelemetry."""
        given = self.tracer_provider is not None or self.meter_provider is not None
        return given if self.telemetry is None else self.telemetry

    def per_client(self) -> ClientSettings:
        """What clients that share a provider may still say for themselves."""
        return {
            "timeout": self.timeout,
            "pool_timeout": self.pool_timeout,
            "deadline": self.deadline,
            "attempt_timeout": self.attempt_timeout,
            "max_response_bytes": self.max_response_bytes,
            "max_connections": self.max_connections,
            "max_retries": self.max_retries,
            "retry_policy": self.retry_policy,
            "strict": self.strict,
            "dates": self.dates,
        }

    def call_limits(self) -> dict[str, Any]:
        """What is said about how much a call may take; None where nothing is."""
        return {name: getattr(self, name) for name in LIMITS}

    def completed(
        self, variables: Variables, service: str | None = None, *, credentials_needed: bool = True
    ) -> Settings:
        """These settings, completed from environment variables in the order this module documents.

        Args:
            variables: The variables the client reads.
            service: The service of a client of one: `env` then wins over `base_url`. None for a client of all
                services, where `services` wins over `base_url` and that over `env`.
            credentials_needed: Whether a missing OAuth client is a mistake in `env` mode.

        Raises:
            ConfigurationError: Naming what is missing and the variables looked up for it.
        """
        services = self.services or _unpublished(variables, service, self.platform, self.env, self.base_url)
        env, base_url = _mode(variables, service, self.env, self.base_url, services)
        explicit = base_url is not None or services is not None
        from_environment = self.services is None and (self.base_url is None or env is not None)
        token = variables.value("auth_url", self.auth_url) if explicit else None
        own_tokens = any(isinstance(value, Mapping) for value in (services or {}).values())
        client_id = variables.value("client_id", self.client_id)
        secret = variables.value("client_secret", self.client_secret)
        missing = [name for name, value in (("client_id", client_id), ("client_secret", secret)) if not value]
        if missing and credentials_needed and (not explicit or token is not None or own_tokens):
            raise ConfigurationError(variables.missing(*missing))
        given = self.client_id or self.client_secret
        if explicit and token is None and not own_tokens and given and credentials_needed:
            raise ConfigurationError(variables.missing("auth_url"))
        if missing and service is not None and not credentials_needed:
            services, env, token = _addresses_alone(service, self.platform, env, services), None, None
        return self.replaced(
            env=env,
            base_url=base_url,
            services=services,
            auth_url=token,
            client_id=client_id,
            client_secret=secret,
            from_environment=from_environment,
        )


@lru_cache(maxsize=16)
def settings_names(known: type) -> Mapping[str, Any]:
    """The keywords a TypedDict of settings has, those it inherits first."""
    return dict(known.__annotations__)


def _hint(name: str, names: list[str]) -> str:
    """What to write instead of a setting that there is not."""
    from difflib import get_close_matches

    close = [snake(name)] if snake(name) in names else get_close_matches(name, [*OTHER_NAMES, *names], 1)
    if not close:
        return ""
    return f"; write {OTHER_NAMES[close[0]]}" if close[0] in OTHER_NAMES else f"; did you mean {close[0]!r}?"


def shows_settings(known: type) -> Callable[[F], F]:
    """Let `help()` show the keywords that `**settings` stands for.

    Args:
        known: The TypedDict of the keywords.
    """

    def decorate(function: F) -> F:
        @functools.wraps(function)
        def by_name(self: Any, *values: Any, **given: Any) -> None:
            if values:
                raise misplaced(type(self).__name__, values)
            function(self, **given)

        by_name.__signature__ = LazySignature(lambda: _signature(function, known))  # type: ignore[attr-defined]
        return cast("F", by_name)

    return decorate


def _signature(function: Callable[..., Any], known: type) -> inspect.Signature:
    """The signature of a function, the keywords of a TypedDict in the place of its `**settings`."""
    import inspect

    signature = inspect.signature(function)
    named = [each for each in signature.parameters.values() if each.kind is not inspect.Parameter.VAR_KEYWORD]
    keywords = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotation)
        for name, annotation in settings_names(known).items()
    ]
    return signature.replace(parameters=[*named, *keywords])


def dates_form(given: str | None) -> Dates:
    """How date-times read: the setting, else the variable TIMEBACK_DATES, else as `datetime`.

    Raises:
        ConfigurationError: If there is no such form.
    """
    form = given or first_set((DATES_VARIABLE,)) or "datetime"
    known: dict[str, Dates] = {"datetime": "datetime", "text": "text"}
    if form in known:
        return known[form]
    raise ConfigurationError(f'dates (or {DATES_VARIABLE}) must be "datetime" or "text", not {str(form)[:40]!r}')


def first_set(names: Iterable[str]) -> str | None:
    """The first of these environment variables that holds more than blanks, stripped."""
    for name in names:
        value = os.environ.get(name, "").strip()
        if value:
            return value
    return None


LONGEST_HOST: Final = 253
LONGEST_LABEL: Final = 63


def checked_url(url: object, what: str) -> str:
    """An absolute http(s) URL without a trailing slash.

    Args:
        url: The configured value.
        what: Name of the setting, for the message.

    Raises:
        ConfigurationError: If it is something else, or has credentials, a query or a fragment.
    """
    text = url.strip() if isinstance(url, str) else ""
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and _is_host(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable or any(mark in text for mark in "@?#\\") or any(char.isspace() for char in text):
        raise ConfigurationError(f"{what} must be an http(s) URL without credentials, query or fragment")
    return text.rstrip("/")


def checked_proxy(proxy: object) -> str | None:
    """The URL of a proxy, which may have credentials.

    Args:
        proxy: The configured value.

    Raises:
        ConfigurationError: If it is not an http(s) URL.
    """
    if proxy is None:
        return None
    try:
        parts = urlsplit(proxy) if isinstance(proxy, str) else None
        usable = parts is not None and parts.scheme in ("http", "https") and _is_host(parts.hostname)
        usable = usable and parts is not None and (parts.port or 1) > 0
    except ValueError:
        usable = False
    if not usable:
        raise ConfigurationError("proxy must be an http(s) URL")
    return str(proxy)


def _is_host(host: str | None) -> bool:
    """Whether this is a host that can be looked up; what is not ASCII or is in punycode has to be valid IDNA.

    Raises:
        ValueError: If it is not.
    """
    labels = (host or "").removesuffix(".").split(".")
    if not host or len(host) > LONGEST_HOST or not all(0 < len(label) <= LONGEST_LABEL for label in labels):
        return False
    if not host.isascii() or "xn--" in host:
        import idna

        idna.decode(idna.encode(host, uts46=True))
    return True


def is_seconds(value: object) -> bool:
    """Whether this is a number of seconds above 0."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= sys.float_info.max


def is_count(value: object, least: int) -> bool:
    """Whether this is an integer of at least so much."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def milliseconds_hint(seconds: float, name: str) -> str | None:
    """What to say of so many seconds that milliseconds were meant; None where they may be seconds.

    Args:
        seconds: The number.
        name: Name of the setting; a deadline may be far away.
    """
    if name == "deadline" or seconds <= LONGEST_TIMEOUT:
        return None
    return f"is above {LONGEST_TIMEOUT:g} seconds; if milliseconds were meant, write {name}={seconds / 1000:g}"


def checked_seconds(seconds: Any, what: str) -> float:
    """A number of seconds above 0.

    Args:
        seconds: The configured value.
        what: Name of the setting, for the message.

    Raises:
        ConfigurationError: If it is something else.
    """
    if not is_seconds(seconds):
        raise ConfigurationError(f"{what} must be a number of seconds above 0")
    hint = milliseconds_hint(seconds, what)
    if hint:
        raise ConfigurationError(f"{what}={seconds:g} {hint}")
    return float(seconds)


def checked_count(count: Any, what: str, least: int) -> int:
    """An integer.

    Args:
        count: The configured value.
        what: Name of the setting, for the message.
        least: The smallest one that makes sense.

    Raises:
        ConfigurationError: If it is something else, or smaller.
    """
    if not is_count(count, least):
        raise ConfigurationError(f"{what} must be an integer of at least {least}")
    return int(count)


def _check_policy(policy: object) -> None:
    from timeback_kit.runtime.retry import RetryPolicy

    if not isinstance(policy, RetryPolicy):
        raise ConfigurationError("retry_policy must be a RetryPolicy")


def check_encrypted(url: str, what: str) -> None:
    """Refuse to send secrets over plain http to another machine.

    Args:
        url: Where they would go.
        what: What it is, for the message.

    Raises:
        ConfigurationError: If the URL is one of plain http and does not lead to this machine.
    """
    if url.lower().startswith("http://") and not is_loopback(url):
        raise ConfigurationError(
            f"{what} is plain http, over which credentials and tokens can be read: use https, "
            "or say allow_insecure=True for a network that you trust"
        )


def is_loopback(url: str) -> bool:
    """Whether a URL leads to this machine."""
    from ipaddress import ip_address

    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _check_remote_sandbox() -> None:
    """A variable alone must not lead learners' data to another machine."""
    stated = os.environ.get(REMOTE_SANDBOX_VARIABLE, "").strip()
    if stated != "1":
        raise ConfigurationError(
            f"{SANDBOX_VARIABLE} must be a URL on this machine (localhost, 127.0.0.1, [::1]); for a sandbox in another "
            f"container set {REMOTE_SANDBOX_VARIABLE}=1 as well"
        )


_noticed: set[str] = set()


def sandbox_url() -> str | None:
    """The URL of the sandbox every request goes to, or None.

    Raises:
        ConfigurationError: If `TIMEBACK_SANDBOX_URL` is not a URL on this machine, without TIMEBACK_SANDBOX_REMOTE=1.
    """
    configured = first_set((SANDBOX_VARIABLE,))
    if configured is None:
        return None
    url = checked_url(configured, SANDBOX_VARIABLE)
    if not is_loopback(url):
        _check_remote_sandbox()
    if url not in _noticed:
        from timeback_kit.runtime.logs import logger

        _noticed.add(url)
        logger("config").info("%s is set: every Timeback host and token URL leads to %s", SANDBOX_VARIABLE, url)
    return url


def redirected(service: str, endpoint: ResolvedEndpoint, sandbox: str) -> ResolvedEndpoint:
    """An endpoint as it is in the sandbox.

    Args:
        service: Name of the service.
        endpoint: Where it would be.
        sandbox: URL of the sandbox.
    """
    token = None if endpoint.auth_url is None else f"{sandbox}/oauth2/token"
    return ResolvedEndpoint(sandbox + SANDBOX_PREFIXES.get(service, ""), token, endpoint.paths)


def _unpublished(
    variables: Variables, service: str | None, platform: str | None, env: str | None, base_url: str | None
) -> Services | None:
    """The URL given for a service that has none in this environment, with the environment's token URL."""
    if service is None or env is None:
        return None
    hosts = HOSTS[platform_named(platform)][environment_named(env)]
    address = (base_url or "").strip() or variables.own("base_url")
    if hosts.of(service_named(service)) is not None or not address:
        return None
    return {service: {"base_url": address, "auth_url": hosts.token}}


def _addresses_alone(
    service: str, platform: str | None, env: str | None, services: Services | None
) -> Mapping[str, str] | None:
    """The URL of a service without its token URL, for a client that obtains tokens in another way."""
    if services is not None:
        return {
            name: str(value["base_url"]) if isinstance(value, Mapping) else value for name, value in services.items()
        }
    if env is None:
        return None
    address = HOSTS[platform_named(platform)][environment_named(env)].of(service_named(service)) or sandbox_url()
    return {} if address is None else {service: address}


def _mode(
    variables: Variables, service: str | None, env: str | None, base_url: str | None, services: Services | None
) -> tuple[str | None, str | None]:
    """The environment or the URL to use; never both."""
    if services is not None:
        return None, None
    if env is not None and (service is not None or base_url is None):
        return env, None
    if base_url is not None:
        return None, base_url
    address = variables.value("base_url")
    if address is not None:
        return None, address
    named = first_set((ENVIRONMENT_VARIABLE,))
    if named is None:
        raise ConfigurationError(
            f'{variables.missing("base_url")}; or say env="staging" or env="production" (or {ENVIRONMENT_VARIABLE}). '
            "Without credentials for the platform, run the program in the sandbox: timeback-sandbox run -- python FILE"
        )
    return named, None
