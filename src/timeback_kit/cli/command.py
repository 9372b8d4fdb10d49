"""Carries out a command line; the exit code is 0 when done, 1 when a service refused, 2 when it was not understood."""

from __future__ import annotations

import inspect
import os
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeback_kit.cli.calls import (
    bind,
    find_method,
    find_resource,
    method_names,
    resource_names,
    rows_wanted,
    scope_names,
    usage,
)
from timeback_kit.cli.output import show
from timeback_kit.cli.values import UsageError, parse_json
from timeback_kit.cli.words import Words, sort_words
from timeback_kit.runtime.errors import (
    ConfigurationError,
    InputValidationError,
    ServiceNotConfiguredError,
    TimebackError,
)
from timeback_kit.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from timeback_kit.core.sync import TimebackClient

_DONE, _REFUSED, _MISUSED, _INTERRUPTED = 0, 1, 2, 130
_MISUSE = (UsageError, ConfigurationError, InputValidationError, ServiceNotConfiguredError)
_CLIENT_OPTIONS = {
    "--env": ("ENV", "staging or production"),
    "--platform": ("NAME", "BEYOND_AI or LEARNWITH_AI"),
    "--base-url": ("URL", "address of all services, instead of an environment"),
    "--auth-url": ("URL", "token address that belongs to --base-url"),
}
"""Options that `TimebackClient` takes under the same names."""

_OPTIONS = {
    **_CLIENT_OPTIONS,
    "--json": ("FILE", "the body of the call as JSON; - reads standard input"),
    "--format": ("FORMAT", "json or table; without it a terminal gets a table"),
}
_CALL_OPTIONS = {"--limit": ("N", "the first N items, of any call that lists")}
"""Options of the method that are worth showing with the others."""

_SHOWN = "\n".join(
    f"  {f'{name} {value}':<19} {meaning}" for name, (value, meaning) in {**_OPTIONS, **_CALL_OPTIONS}.items()
)
_HELP = f"""\
timeback api SERVICE RESOURCE METHOD [VALUE ...] [--NAME VALUE ...] [--json FILE|-]
timeback auth check
timeback clr verify FILE
timeback clr contexts list|fetch [--from DIR]
timeback doctor
timeback sandbox ...
timeback --version

A resource may be scoped: 'classes(ID)', 'classes(ID).line_item(LINE_ITEM_ID)'.
Without a method, or with --help, the names that may follow are printed.

{_SHOWN}

The credentials are read from TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command `timeback`.

    Args:
        arguments: The words after the command's name. Default: those of the process.

    Returns:
        The exit code.
    """
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except _MISUSE as error:
        return _fail(error, _MISUSED)
    except (TimebackError, OSError) as error:
        if isinstance(error, BrokenPipeError):
            return _fall_silent()
        return _fail(error, _REFUSED)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["sandbox"]:
        return _sandbox(arguments[1:])
    if arguments[:1] == ["clr"]:
        from timeback_kit.cli.learner_records import run_clr

        return run_clr(arguments[1:])
    if arguments == ["--version"]:
        print(f"timeback {__version__}")
        return _DONE
    words = sort_words(arguments, _OPTIONS)
    match words.places:
        case ["api", service, *rest]:
            return _api(words, service, rest)
        case ["auth", "check"] if not words.call:
            return _check_auth(words)
        case ["doctor"] if not words.call:
            return _doctor(words)
        case _ if words.help:
            print(_HELP)
            return _DONE
        case _:
            raise UsageError(f"expected one of these:\n{_HELP}")


def _api(words: Words, service: str, places: list[str]) -> int:
    asks_for_names = words.help or len(places) < 2
    with _client(words, asks_for_names) as timeback:
        client = timeback.service(service)
        match places:
            case []:
                return _names(words, "resources", resource_names(client))
            case [path]:
                resource = find_resource(client, path)
                scopes = [f"{path}.{name}(ID)" for name in scope_names(resource)]
                return _names(words, "methods", [*method_names(resource), *scopes])
            case [path, name, *values]:
                method = find_method(find_resource(client, path), name)
                if words.help:
                    print(f"{inspect.getdoc(method)}\n\n{usage(method)}")
                else:
                    table = _wants_table(words)
                    most, named = rows_wanted(method, words.call)
                    result = method(**bind(method, values, named, _body(words)))
                    show(result if most is None else result[:most], table=table)
    return _DONE


def _names(words: Words, kind: str, names: list[str]) -> int:
    """Print the names that may follow; without --help, that one of them is missing is a misuse."""
    if not words.help:
        raise UsageError(f"the command ends too early; {kind}: {', '.join(names)}")
    print("\n".join(names))
    return _DONE


def _client(words: Words, asks_for_names: bool = False) -> TimebackClient:
    from timeback_kit.core.sync import TimebackClient

    if asks_for_names:
        return TimebackClient(base_url="http://localhost")
    given: dict[str, Any] = {
        name[2:].replace("-", "_"): words.command[name] for name in _CLIENT_OPTIONS if name in words.command
    }
    return TimebackClient(**given)


def _body(words: Words) -> Any:
    source = words.command.get("--json")
    if source is None:
        return None
    if source == "-":
        return parse_json(sys.stdin.read(), "standard input")
    try:
        return parse_json(Path(source).read_text(encoding="utf-8"), source)
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{source} cannot be read: {type(error).__name__}") from None


def _wants_table(words: Words) -> bool:
    wanted = words.command.get("--format")
    if wanted not in {None, "json", "table"}:
        raise UsageError("--format takes json or table")
    if wanted is None and not sys.stdout.isatty():
        return False
    if wanted == "json" or (wanted is None and find_spec("rich") is None):
        return False
    if find_spec("rich") is None:
        raise UsageError(_extra_needed("a table", "cli"))
    return True


def _check_auth(words: Words) -> int:
    with _client(words) as timeback:
        result = timeback.check_auth()
    show(dict(result), table=False)
    return _DONE if result["ok"] else _REFUSED


def _doctor(words: Words) -> int:
    from timeback_kit.cli.doctor import examine

    lines, well = examine(words.command)
    print("\n".join(lines))
    return _DONE if well else _REFUSED


def _sandbox(arguments: list[str]) -> int:
    if find_spec("uvicorn") is None or find_spec("starlette") is None:
        raise UsageError(_extra_needed("the sandbox", "sandbox"))
    from timeback_sandbox.__main__ import main as run_sandbox

    return run_sandbox(arguments)


def _extra_needed(what: str, extra: str) -> str:
    return f"{what} needs the extra [{extra}]: pip install '.[{extra}]' in a clone of timeback-kit"


def _fail(error: Exception, code: int) -> int:
    print(f"timeback: {error}", file=sys.stderr)
    return code


def _fall_silent() -> int:
    """Whoever read the output has gone: leave nothing that Python would try to write at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _DONE
