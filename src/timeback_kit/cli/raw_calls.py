"""Commands that call any path: `timeback api GET /path`."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, Final
from urllib.parse import parse_qsl

import typer

from timeback_kit.cli.call_options import CallOptions
from timeback_kit.cli.client_options import with_options
from timeback_kit.cli.output import show
from timeback_kit.cli.service_groups import service_named
from timeback_kit.cli.values import UsageError, body_from, unknown
from timeback_kit.runtime._services import SERVICES
from timeback_kit.runtime.operations import Operation

if TYPE_CHECKING:
    from typer._click import Command

METHODS: Final = ("GET", "POST", "PUT", "PATCH", "DELETE")


def raw_command(method: str) -> Command:
    """The command that calls any path with this HTTP method."""

    def call_path(
        path: Annotated[str, typer.Argument(help="Path below the host, beginning with a slash")],
        query: Annotated[
            list[str] | None, typer.Option(metavar="NAME=VALUE", help="A query parameter; may be repeated")
        ] = None,
        service: Annotated[
            str | None, typer.Option(help="Service whose host is called; found by the path where it is documented")
        ] = None,
        *,
        options: CallOptions,
    ) -> None:
        def call(timeback: Any) -> Any:
            client = timeback.service(_service_of(method, bare, service))
            return client.request(method, bare, params=parameters or None, json=body_from(options.json))

        bare, _, joined = path.partition("?")
        parameters = _parameters([*(f"{name}={value}" for name, value in parse_qsl(joined)), *(query or [])])
        if options.dry_run:
            from timeback_kit.cli.dry_run import print_request

            print_request(options, call)
            return
        shown = options.shown()
        with options.open() as timeback:
            show(call(timeback), shown)

    single = typer.Typer(add_completion=False, rich_markup_mode=None)
    single.command(method, help=f"Send a {method} request to any path of a service.")(
        with_options(call_path, CallOptions)
    )
    return typer.main.get_command(single)


def _service_of(method: str, path: str, stated: str | None) -> str:
    if not path.startswith("/"):
        raise UsageError("the path begins with a slash, such as /ims/oneroster/rostering/v1p2/users/")
    if stated is not None:
        name = service_named(stated)
        if name is None:
            raise unknown("service", stated, SERVICES)
        return name
    found = [service for service in SERVICES if any(_fits(each, path) for each in _operations(service))]
    if len(found) == 1:
        return found[0]
    raise UsageError(f"which service has {method} {path}? Say so: --service {' or '.join(found or SERVICES)}")


def _operations(service: str) -> list[Operation[Any]]:
    module = import_module(f"timeback_api.{service}.operations")
    return [each for each in vars(module).values() if isinstance(each, Operation)]


def _fits(operation: Operation[Any], path: str) -> bool:
    parts = [re.escape(part) for part in re.split(r"\{[^{}]*\}", operation.path.rstrip("/"))]
    return re.fullmatch("[^/]+".join(parts), path.rstrip("/")) is not None


def _parameters(stated: list[str]) -> dict[str, Any]:
    found: dict[str, list[str]] = {}
    for each in stated:
        name, equals, value = each.partition("=")
        if not equals:
            raise UsageError(f"--query takes NAME=VALUE, not {each!r}")
        found.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}
