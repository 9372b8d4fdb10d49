"""Profiles: named settings of a client in the user's configuration file."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from timeback_kit.cli.values import UsageError, unknown

KEYS: Final = ("env", "platform", "base_url", "auth_url", "client_id", "client_secret")
SHOWN: Final = ("env", "platform", "base_url", "auth_url", "client_id")
FILE_VARIABLE: Final = "TIMEBACK_CONFIG"

profiles = typer.Typer(help="Named settings in the configuration file.", no_args_is_help=True)


def config_file() -> Path:
    """The configuration file: TIMEBACK_CONFIG, or the usual place of this system."""
    from platformdirs import user_config_path

    stated = os.environ.get(FILE_VARIABLE, "").strip()
    return Path(stated) if stated else user_config_path("timeback") / "config.toml"


def read_profiles() -> dict[str, dict[str, str]]:
    """All profiles of the configuration file; none where there is no file.

    Raises:
        UsageError: The file cannot be read, or does not hold profiles.
    """
    import tomllib

    path = config_file()
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path} cannot be read: {type(error).__name__}") from None
    found = content.get("profiles", {})
    if not isinstance(found, dict):
        raise UsageError(f"{path}: profiles is not a table")
    return {name: _checked(f"{path}: profile {name}", values) for name, values in found.items()}


def read_profile(name: str) -> dict[str, str]:
    """One profile.

    Raises:
        UsageError: There is none of this name; the message lists those there are.
    """
    found = read_profiles()
    if name not in found:
        raise unknown("profile", name, sorted(found), f" (in {config_file()}; `timeback profiles add {name}` makes it)")
    return dict(found[name])


@profiles.command("list")
def list_profiles() -> None:
    """Print the configuration file and its profiles, without secrets."""
    print(config_file())
    for name, values in sorted(read_profiles().items()):
        told = [f"{key}={values[key]}" for key in SHOWN if key in values]
        print(f"  {name}: {', '.join([*told, *(['client_secret=***'] if 'client_secret' in values else [])])}")


@profiles.command("add")
def add_profile(
    name: Annotated[str, typer.Argument(help="Name of the profile")],
    env: Annotated[str | None, typer.Option(help="staging or production")] = None,
    platform: Annotated[str | None, typer.Option(help="BEYOND_AI or LEARNWITH_AI")] = None,
    base_url: Annotated[str | None, typer.Option(help="Address of all services, instead of an environment")] = None,
    auth_url: Annotated[str | None, typer.Option(help="Token address that belongs to --base-url")] = None,
    client_id: Annotated[str | None, typer.Option(help="Client ID")] = None,
    ask_secret: Annotated[
        bool, typer.Option("--ask-secret", help="Ask for the client secret and keep it in the file")
    ] = False,
) -> None:
    """Add a profile or replace it; the file is readable by its owner alone."""
    given = {"env": env, "platform": platform, "base_url": base_url, "auth_url": auth_url, "client_id": client_id}
    values = {key: value for key, value in given.items() if value is not None}
    if ask_secret:
        values["client_secret"] = typer.prompt("Client secret", hide_input=True)
    if not values:
        raise UsageError("the profile would be empty; give at least one of --env, --base-url and --client-id")
    _write({**read_profiles(), name: values})
    print(f"{name} is kept in {config_file()}")


@profiles.command("remove")
def remove_profile(name: Annotated[str, typer.Argument(help="Name of the profile")]) -> None:
    """Remove a profile."""
    read_profile(name)
    _write({each: values for each, values in read_profiles().items() if each != name})
    print(f"{name} is removed from {config_file()}")


def _checked(place: str, values: Any) -> dict[str, str]:
    if not isinstance(values, dict):
        raise UsageError(f"{place} is not a table")
    for key, value in values.items():
        if key not in KEYS:
            raise unknown(f"setting in {place}:", key, KEYS)
        if not isinstance(value, str):
            raise UsageError(f"{place}: {key} is not a string")
    return dict(values)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _write(found: dict[str, dict[str, str]]) -> None:
    # a JSON string is a TOML string too, so that no library is needed to write these
    lines = []
    for name, values in sorted(found.items()):
        lines += [f"[profiles.{_quoted(name)}]", *(f"{key} = {_quoted(value)}" for key, value in values.items())]
    path = config_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.chmod(path, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write("\n".join([*lines, ""]))
