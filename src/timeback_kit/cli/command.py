"""The command `timeback`; the exit code is 0 when done, 1 when a service refused, 2 when it was not understood."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, Final

import typer
from typer.core import TyperGroup

from timeback_kit.cli.client_options import ClientOptions, logging_restored, remember, with_options
from timeback_kit.cli.profiles import config_file, profiles, read_profiles
from timeback_kit.cli.rosters import rosters
from timeback_kit.cli.values import UsageError, extra_needed, unknown
from timeback_kit.runtime._services import SERVICES
from timeback_kit.runtime.errors import (
    ConfigurationError,
    InputValidationError,
    ServiceNotConfiguredError,
    TimebackError,
)
from timeback_kit.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typer._click import Command, Context

_DONE, _REFUSED, _MISUSED, _INTERRUPTED = 0, 1, 2, 130
_MISUSE: Final = (UsageError, ConfigurationError, InputValidationError, ServiceNotConfiguredError)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command `timeback`.

    Args:
        arguments: The words after the command's name. Default: those of the process.

    Returns:
        The exit code.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words[:1] == ["sandbox"]:
            return _sandbox(words[1:])
        remember(ClientOptions())
        with logging_restored():
            app(words or ["--help"], prog_name="timeback")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else _DONE
    except _MISUSE as error:
        return _fail(error, _MISUSED)
    except (TimebackError, OSError) as error:
        return _fail(error, _REFUSED)
    except KeyboardInterrupt:
        return _INTERRUPTED
    return _DONE


class ApiCommands(TyperGroup):
    """The services, and any path by its HTTP method."""

    def list_commands(self, ctx: Context) -> list[str]:
        """The registered commands, then the services."""
        return [*super().list_commands(ctx), *(each.replace("_", "-") for each in SERVICES)]

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """The command of this name, or the service."""
        from timeback_kit.cli.raw_calls import METHODS, raw_command

        registered = super().get_command(ctx, cmd_name)
        if registered is not None:
            return registered
        if cmd_name.upper() in METHODS:
            return raw_command(cmd_name.upper())
        return _service_command(cmd_name, known=[*self.list_commands(ctx), *METHODS])


class RootCommands(TyperGroup):
    """The commands, then the services."""

    def list_commands(self, ctx: Context) -> list[str]:
        """The registered commands, then the services."""
        return [*super().list_commands(ctx), *(each.replace("_", "-") for each in SERVICES)]

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """The command of this name, or the service."""
        registered = super().get_command(ctx, cmd_name)
        return registered or _service_command(cmd_name, known=self.list_commands(ctx))


app = typer.Typer(
    cls=RootCommands,
    help="The Timeback platform from a shell: every call of every service, checks, and a sandbox.\n\n"
    "The credentials are read from TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET, or from a profile.",
    epilog="timeback oneroster users list --limit 1 --env staging",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"token_normalize_func": lambda word: word.replace("_", "-")},
)
_auth = typer.Typer(help="The credentials.", no_args_is_help=True)
_api = typer.Typer(cls=ApiCommands, help="Any call: SERVICE RESOURCE METHOD, or GET /path.", no_args_is_help=True)


def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version", is_eager=True)] = False,
    *,
    options: ClientOptions,
) -> None:
    if version:
        print(f"timeback {__version__}")
        raise typer.Exit
    remember(options)


def _check_auth(*, options: ClientOptions) -> None:
    """Request a token and say whether it was granted."""
    from timeback_kit.cli.call_options import Shown
    from timeback_kit.cli.output import show

    with options.open() as timeback:
        result = timeback.check_auth()
    show(dict(result), Shown("json"))
    if not result["ok"]:
        raise typer.Exit(_REFUSED)


def _doctor(
    offline: Annotated[bool, typer.Option("--offline", help="Request no token")] = False, *, options: ClientOptions
) -> None:
    """Look at versions, variables, hosts, the token and its scopes, and at what stands in the way."""
    from timeback_kit.cli.doctor import examine

    known = ", ".join(sorted(read_profiles())) or "none"
    chosen = f"profile: {options.profile or 'none'} (of {known} in {config_file()})"
    lines, well = examine(options.settings(), profiles=chosen, offline=offline)
    print("\n".join(lines))
    if not well:
        raise typer.Exit(_REFUSED)


@app.command("sandbox", add_help_option=False)
def _sandbox_command() -> None:
    """Start the platform on this machine; `timeback sandbox --help` says more."""


app.callback(invoke_without_command=True)(with_options(_root))
_auth.command("check")(with_options(_check_auth))
app.add_typer(_api, name="api")
app.add_typer(_auth, name="auth")
app.command("doctor")(with_options(_doctor))
app.add_typer(profiles, name="profiles")
app.add_typer(rosters, name="roster")


def _service_command(name: str, known: Sequence[str]) -> Command:
    from timeback_kit.cli.service_groups import service_group, service_named

    service = service_named(name)
    if service is None:
        raise unknown("command", name, known)
    return service_group(service)


def _sandbox(arguments: list[str]) -> int:
    if find_spec("uvicorn") is None or find_spec("starlette") is None:
        raise UsageError(extra_needed("the sandbox", "sandbox"))
    from timeback_sandbox.__main__ import main as run_sandbox

    return run_sandbox(arguments)


def _fail(error: Exception, code: int) -> int:
    print(f"timeback: {error}", file=sys.stderr)
    return code
