"""Each resource of a service as a group of commands, each of its methods as a command, made when asked for."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from functools import cache
from inspect import Parameter
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer
from typer.core import TyperGroup

from timeback_kit.cli.call_options import CallOptions
from timeback_kit.cli.calls import (
    ROWS,
    bind,
    find_method,
    find_resource,
    method_names,
    method_parameters,
    rows_wanted,
    scope_names,
)
from timeback_kit.cli.client_options import declare, option_parameters, options_of
from timeback_kit.cli.values import UsageError, body_from, is_flag, option

if TYPE_CHECKING:
    from collections.abc import Callable

    from typer._click import Command, Context

    from timeback_kit.core.sync import TimebackClient
    from timeback_kit.runtime.sync.resources import SyncResource

_ARGUMENT_DOC: Final = re.compile(r"^    (\w+): (.+(?:\n {8,}.+)*)", re.MULTILINE)


class ResourceCommands(TyperGroup):
    """The methods of one resource, and what is below one of its members: `line-item(ID)`."""

    service: str
    path: str

    def list_commands(self, ctx: Context) -> list[str]:
        """The methods, then the resources below."""
        resource = find_resource(looked_at(self.service), self.path)
        below = [f"{hyphens(name)}(ID)" for name in scope_names(resource)]
        return [*map(hyphens, method_names(resource)), *below]

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        """The method of this name, or the resource below."""
        resource = find_resource(looked_at(self.service), self.path)
        scope = re.split(r"[(:]", cmd_name)[0].replace("-", "_")
        if scope in scope_names(resource):
            return resource_command(self.service, f"{self.path}.{cmd_name}")
        return method_command(self.service, self.path, cmd_name)


@dataclass(frozen=True, slots=True)
class _Call:
    """A call as the command line states it."""

    service: str
    path: str
    name: str
    values: list[str]
    named: list[tuple[str, str]]
    options: CallOptions

    def carry_out(self) -> None:
        """Make the call and print what it returned, or print the request."""
        from timeback_kit.cli.output import show

        shown = self.options.shown()
        if self.options.dry_run:
            from timeback_kit.cli.dry_run import print_request

            print_request(self.options, self.result)
            return
        with self.options.open() as timeback:
            show(self.result(timeback), shown)

    def result(self, timeback: TimebackClient) -> Any:
        """What the method returns on this client."""
        resource = find_resource(timeback.service(self.service), self.path)
        method = find_method(resource, _walk_of(resource, self.name) if self.options.all else self.name)
        most, named = rows_wanted(method, self.named)
        result = method(**bind(method, self.values, named, body_from(self.options.json)))
        return result if most is None else result[:most]


def method_command(service: str, path: str, name: str) -> Command:
    """The command that calls a method.

    Args:
        service: Name of the service.
        path: Path of the resource.
        name: Name of the method.

    Raises:
        UsageError: There is no such resource or method.
    """
    resource = find_resource(looked_at(service), path)
    method = find_method(resource, name)
    parameters = [each for each in method_parameters(method) if each.name != "request_options"]
    limited = _is_limited(method, parameters)
    options = {each.name.strip("_"): option(each.name) for each in parameters}
    if limited:
        options["limit"] = "--limit"

    def run(**given: Any) -> None:
        values, conditions = _split_conditions(given.pop("values_", None) or [], taken="where" in options)
        named = [(options[key], text) for key in options for text in _texts(given.pop(key))]
        named += [("--where", text) for text in conditions]
        _Call(service, path, name, values, named, options_of(CallOptions, given)).carry_out()

    single = typer.Typer(add_completion=False, rich_markup_mode=None)
    single.command(hyphens(name), help=_help(method), short_help=_summary(method))(
        declare(run, [*_own_parameters(method, parameters, limited), *_shared_parameters(resource, name)], None)
    )
    return typer.main.get_command(single)


def _own_parameters(method: Callable[..., Any], parameters: list[Parameter], limited: bool) -> list[Parameter]:
    """The parameters of a method, as the command line takes them: in order, or by name."""
    described = dict(_ARGUMENT_DOC.findall(inspect.getdoc(method) or ""))
    own = [_declared(each, described.get(each.name, "")) for each in parameters]
    places = [each.name.strip("_").upper() for each in parameters if each.kind is not Parameter.KEYWORD_ONLY]
    if any(each.name == "where" for each in parameters):
        places.append("[where FIELD=VALUE ...]")
    rows = [_keyword("limit", list[str] | None, typer.Option("--limit", help="The first N rows", metavar="N"))]
    return [*([_places(places)] if places else []), *own, *(rows if limited else [])]


def _shared_parameters(resource: SyncResource, name: str) -> list[Parameter]:
    """The options that every call has; `--all` only where a page can be walked on."""
    walks = name == "list" and _walk_of(resource, name) != name
    return [each for each in option_parameters(CallOptions) if each.name != "all" or walks]


def _is_limited(method: Callable[..., Any], parameters: list[Parameter]) -> bool:
    """Whether a method returns rows and does not say itself how many."""
    returned = str(inspect.signature(method).return_annotation)
    return ROWS.search(returned) is not None and all(each.name != "limit" for each in parameters)


def _walk_of(resource: SyncResource, name: str) -> str:
    known = method_names(resource)
    return next((each for each in ("stream", "list_all") if each in known), name)


@cache
def looked_at(name: str) -> Any:
    """A client that is only looked at, never called."""
    from timeback_kit.core.sync import TimebackClient

    return TimebackClient(base_url="http://localhost").service(name)


def resource_command(service: str, path: str) -> ResourceCommands:
    """The group of a resource.

    Args:
        service: Name of the service.
        path: Path of the resource.

    Raises:
        UsageError: There is no such resource.
    """
    resource = find_resource(looked_at(service), path)
    group = ResourceCommands(
        name=path,
        help=inspect.cleandoc(type(resource).__doc__ or "").partition("\n\n")[0],
        rich_markup_mode=None,
        no_args_is_help=True,
        subcommand_metavar="METHOD [VALUES] [OPTIONS]",
    )
    group.service, group.path = service, path
    return group


def _declared(parameter: Parameter, described: str) -> Parameter:
    name, text = option(parameter.name), " ".join(described.split())
    if parameter.default is Parameter.empty:
        text = f"{text} (required)".strip()
    if is_flag(parameter):
        return _keyword(parameter.name, bool | None, typer.Option(f"{name}/--no-{name[2:]}", help=text))
    return _keyword(parameter.name, list[str] | None, typer.Option(name, help=text, metavar=_metavar(parameter)))


def _places(names: list[str]) -> Parameter:
    stated = typer.Argument(metavar=" ".join(names), help="In this order, or by name as options")
    return _keyword("values_", list[str] | None, stated)


def _split_conditions(values: list[str], *, taken: bool) -> tuple[list[str], list[str]]:
    """The values of a call, and the conditions after the word `where`, for a method that takes conditions."""
    if not taken:
        return values, []
    if "where" not in values:
        condition = next((each for each in values if "=" in each), None)
        if condition is not None:
            raise UsageError(
                f"conditions follow the word where, or are options: where {condition}, --where {condition}"
            )
        return values, []
    at = values.index("where")
    if at == len(values) - 1:
        raise UsageError("conditions follow the word where, such as role=student")
    return values[:at], values[at + 1 :]


def _keyword(name: str, kind: Any, stated: Any) -> Parameter:
    key = name if name == "values_" else name.strip("_")
    return Parameter(key, Parameter.KEYWORD_ONLY, default=None, annotation=Annotated[kind, stated])


def _metavar(parameter: Parameter) -> str:
    if parameter.name == "where":
        return "FIELD=VALUE"
    words = set(re.findall(r"\w+", str(parameter.annotation)))
    return "N" if words & {"int", "float"} and "str" not in words else "VALUE"


def _help(method: Callable[..., Any]) -> str:
    """The prose of a method, without what the options say again."""
    text = inspect.getdoc(method) or ""
    before, _, after = text.partition("\nArgs:")
    route = [line for line in after.splitlines() if line.startswith("Route:")]
    return "\n\n".join([before.strip(), *route])


def _summary(method: Callable[..., Any]) -> str:
    return (inspect.getdoc(method) or "").partition("\n")[0]


def hyphens(name: str) -> str:
    """The name as it is written on a command line."""
    return name.replace("_", "-")


def _texts(given: Any) -> list[str]:
    if given is None:
        return []
    return [str(given).lower()] if isinstance(given, bool) else list(given)
