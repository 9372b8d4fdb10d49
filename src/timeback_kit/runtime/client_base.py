"""What the async and the blocking service clients have in common: settings, hooks, and the service's error class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Unpack

from timeback_kit.runtime.call_limits import SlotShare
from timeback_kit.runtime.error_context import in_context
from timeback_kit.runtime.errors import (
    ClientClosedError,
    ConfigurationError,
    InputValidationError,
    TimebackError,
    ValidationIssue,
    as_service_error,
)
from timeback_kit.runtime.foreign import warn_of_foreign
from timeback_kit.runtime.locks import lock_of
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.replacing import replaceable
from timeback_kit.runtime.settings import (
    DEFAULT_TIMEOUT,
    ClientSettings,
    Settings,
    Variables,
    dates_form,
    shows_settings,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from timeback_kit.runtime.auth import Grant
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.requests import Request, RequestOptions


@replaceable
class ServiceClient:
    """The client of one service.

    A subclass may say what is special about its service in `prepare_body`, `check_where` and `translate_error`.

    Raises:
        ConfigurationError: If something is missing; the message names the environment variables looked up.
        ServiceNotConfiguredError: If the provider has no URL for the service.
    """

    service: ClassVar[str]
    error: ClassVar[type[TimebackError]] = TimebackError
    env_prefix: ClassVar[str | None] = None

    # An error may show a client whose constructor has raised it.
    _closed = False
    _provider: TimebackProvider | None = None
    _transport: Any = None

    @shows_settings(ClientSettings)
    def __init__(
        self,
        *,
        provider: TimebackProvider | None = None,
        transport: Any = None,
        grant: Grant | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        """Set the client up; no request is made.

        Args:
            provider: URLs, tokens and connections shared with other clients; wins over the settings about these.
            transport: Something else that sends requests; wins over everything.
            grant: Another way to obtain tokens.
            **settings: `env`, `base_url`, `timeout`, `max_retries` and so on; see `ClientSettings`.
        """
        warn_of_foreign()
        self._grant = grant
        self._closed = False
        self._lock = lock_of(self)
        self._leased = False
        self._transport = transport
        self._given_transport = transport is not None
        try:
            self._settings = Settings.of(type(self).__name__, settings, ClientSettings)
            self._provider = provider
            self._dates = dates_form(self._settings.dates)
            if transport is None:
                self._provider = provider or self._own_provider(self._settings)
                self._provider.get_endpoint(self.service)
        except TimebackError as error:
            raise as_service_error(error, self.error) from None
        self._strict = bool(self._settings.strict)
        most = self._settings.max_connections
        self._share = None if most is None else SlotShare(most)

    def _own_provider(self, settings: Settings) -> TimebackProvider:
        variables = Variables(self.env_prefix or self.service.replace("-", "_").upper())
        needed = self._grant is None
        return TimebackProvider.from_settings(settings.completed(variables, self.service, credentials_needed=needed))

    def __repr__(self) -> str:
        state = "closed" if self._closed else repr(self._provider or self._transport)
        return f"<{type(self).__name__} {state}>"

    def prepare_request(self, request: Request[Any]) -> Request[Any]:
        """Hook: a request with a body as this service takes it; by default with what `prepare_body` makes of it.

        Args:
            request: The request; its path may state what its body has to say too.
        """
        return request.with_body(self.prepare_body(request.operation, request.body))

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Hook: the body of a request as this service takes it.

        Args:
            operation: The operation it is for.
            body: The body the caller gave, bare or below its envelope key.
        """
        return body

    def check_where(self, operation: Operation[Any], where: object) -> None:
        """Hook: refuse conditions that this service takes and does not follow.

        Args:
            operation: The operation they are for.
            where: The conditions the caller gave.
        """

    def translate_error(self, error: TimebackError) -> TimebackError:
        """Hook: an error of a request as this service names it.

        Args:
            error: The error.
        """
        return error

    @property
    def closed(self) -> bool:
        """Whether the client was closed."""
        return self._closed

    @property
    def timeout(self) -> float:
        """Seconds for a whole call."""
        if self._settings.timeout is not None:
            return self._settings.timeout
        return DEFAULT_TIMEOUT if self._provider is None else self._provider.timeout

    def get_provider(self) -> TimebackProvider:
        """The provider this client uses; give it to other clients to share tokens and connections.

        Raises:
            ConfigurationError: If the client was made with a transport of its own.
        """
        if self._provider is None:
            error = ConfigurationError("this client was made with a transport and has no provider")
            raise as_service_error(error, self.error)
        return self._provider

    def _connected(self, connect: Callable[[TimebackProvider], Any]) -> Any:
        """The transport, made on first use; from then on this client counts as a user of the connections."""
        self._check_open()
        if self._transport is None:
            with self._lock:
                if self._transport is None:
                    self._transport = connect(self.get_provider())
                    self._leased = True
        return self._transport

    def _share_slots(self, share: SlotShare | None) -> None:
        """Have part in the slots of another client; before the first call.

        Args:
            share: How many requests of both may be under way to a host at a time; None for no bound but the host's.
        """
        self._share = share

    def _checked_prefetch(self, options: RequestOptions) -> int | None:
        """The pages to fetch at a time.

        Raises:
            InputValidationError: If they are more than the requests that may be under way at a time.
        """
        prefetch = options.get("prefetch")
        if prefetch is None or self._provider is None:
            return prefetch
        url = self._provider.get_endpoint(self.service).base_url
        most = self._provider.limiter(url).ceiling if self._share is None else self._share.most
        if prefetch > most:
            issue = ValidationIssue(
                "prefetch",
                f"{prefetch} pages at a time are more than max_connections ({most}), which can be raised",
            )
            raise InputValidationError("Invalid request_options", issues=[issue])
        return prefetch

    def _check_open(self) -> None:
        if self._closed:
            raise as_service_error(ClientClosedError(f"{type(self).__name__} has been closed"), self.error)

    def _known(self, error: TimebackError, operation: Operation[Any]) -> TimebackError:
        """An error as this service names it, with the operation it is about."""
        return in_context(self.translate_error(error), operation, self.error)
