"""The options that every command shares: which platform it calls, as whom, and what is shown of it."""

from __future__ import annotations

import inspect
import logging
import sys
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict, dataclass, fields
from inspect import Parameter
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar, get_type_hints

import typer

from timeback_kit.cli.profiles import read_profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeback_kit.core.sync import TimebackClient

log = logging.getLogger("timeback")

_PANEL: Final = "Platform and credentials"


@dataclass(frozen=True, slots=True)
class ClientOptions:
    """What was said of the client; what was not said comes from the profile, then from the environment."""

    env: Annotated[str | None, typer.Option(help="staging or production", rich_help_panel=_PANEL)] = None
    platform: Annotated[str | None, typer.Option(help="BEYOND_AI or LEARNWITH_AI", rich_help_panel=_PANEL)] = None
    base_url: Annotated[
        str | None, typer.Option(help="Address of all services, instead of an environment", rich_help_panel=_PANEL)
    ] = None
    auth_url: Annotated[
        str | None, typer.Option(help="Token address that belongs to --base-url", rich_help_panel=_PANEL)
    ] = None
    profile: Annotated[
        str | None,
        typer.Option(help="Profile of the configuration file", envvar="TIMEBACK_PROFILE", rich_help_panel=_PANEL),
    ] = None
    debug: Annotated[
        bool, typer.Option("--debug", help="Log each request to standard error, without secrets and data")
    ] = False

    def settings(self) -> dict[str, str]:
        """Arguments of the client: the profile's, and over them those of the command line."""
        given = {"env": self.env, "platform": self.platform, "base_url": self.base_url, "auth_url": self.auth_url}
        stated = {name: value for name, value in given.items() if value is not None}
        profile = read_profile(self.profile) if self.profile else {}
        if "base_url" in stated:
            profile.pop("env", None)
        elif "env" in stated:
            profile.pop("base_url", None)
            profile.pop("auth_url", None)
        return {**profile, **stated}

    def open(self, **more: Any) -> TimebackClient:
        """A client with these options; `more` are further arguments of it."""
        from timeback_kit.core.sync import TimebackClient

        if self.debug:
            _log_to_stderr()
        return TimebackClient(**{**self.settings(), **more})


T = TypeVar("T", bound=ClientOptions)
_before: ContextVar[ClientOptions] = ContextVar("options_before_the_command")


def remember(options: ClientOptions) -> None:
    """Keep what was said before the command, as in `timeback --profile school roster export`."""
    _before.set(options)


def options_of(kind: type[T], given: dict[str, Any]) -> T:
    """The options of a command; what it does not say itself may have been said before it.

    Args:
        kind: The options class.
        given: Its fields, as they were read.
    """
    before = asdict(_before.get(ClientOptions()))
    for other, names in (("base_url", ("env",)), ("env", ("base_url", "auth_url"))):
        if given.get(other):
            before.update(dict.fromkeys(names))
    return kind(**{name: value or before.get(name) or value for name, value in given.items()})


def option_parameters(kind: type[Any] = ClientOptions) -> list[Parameter]:
    """The fields of an options class, as parameters of a command."""
    hints = get_type_hints(kind, include_extras=True)
    return [
        Parameter(each.name, Parameter.KEYWORD_ONLY, default=each.default, annotation=hints[each.name])
        for each in fields(kind)
    ]


def with_options(command: Callable[..., Any], kind: type[Any] = ClientOptions) -> Callable[..., Any]:
    """A command whose parameter `options` is given as the options of a class.

    Args:
        command: A function with a keyword parameter `options`.
        kind: The options class.

    Returns:
        The same command with one parameter for each option.
    """
    signature = inspect.signature(command, eval_str=True)
    own = [each for each in signature.parameters.values() if each.name != "options"]
    shared = option_parameters(kind)

    def run(**given: Any) -> Any:
        options = options_of(kind, {each.name: given.pop(each.name) for each in shared})
        return command(**given, options=options)

    return declare(run, [*own, *shared], command.__doc__)


def declare(run: Callable[..., Any], parameters: list[Parameter], doc: str | None) -> Callable[..., Any]:
    """Give a function that takes `**given` the parameters that the command line is read by."""
    keywords = [each.replace(kind=Parameter.KEYWORD_ONLY) for each in parameters]
    run.__doc__ = doc
    run.__annotations__ = {each.name: each.annotation for each in keywords}
    run.__signature__ = inspect.Signature(keywords)  # type: ignore[attr-defined]
    return run


@contextmanager
def logging_restored() -> Iterator[None]:
    """Log as before when the block ends, whatever `--debug` changed in it."""
    handlers, level = list(log.handlers), log.level
    try:
        yield
    finally:
        log.handlers[:] = handlers
        log.setLevel(level)


def _log_to_stderr() -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(name)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.DEBUG)
