"""Finds the method that a command names, and makes the arguments of its call."""

from __future__ import annotations

import inspect
import re
import sys
from importlib import import_module
from inspect import Parameter
from typing import TYPE_CHECKING, Any

from timeback_kit.cli.values import UsageError, conditions, convert, option, takes_list, takes_object, unknown
from timeback_kit.runtime.sync.resources import SyncResource
from timeback_kit.runtime.wire_names import snake

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_SEGMENT = re.compile(r"\.?([A-Za-z_][\w-]*)(?:\(([^()]*)\)|:([^.():]+))?")
_PARAMS = re.compile(r"\binputs\.(\w+Params)\b")
ROWS = re.compile(r"\b(list|List|Page)\[")
_FOR_PROGRAMS = re.compile(r"\b(BulkReport|Partition)\[")
_POSITIONAL = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)


def find_resource(client: Any, path: str) -> SyncResource:
    """Follow a resource path such as `users`, `classes(ID)` or `classes(ID).line_item(ID)`.

    Args:
        client: Service client the path begins at.
        path: Names joined by dots, each with the id of its scope where it has one: in parentheses or after a colon.

    Raises:
        UsageError: There is no such resource; the message lists those there are.
    """
    found: Any = client
    for name, scope in _segments(path):
        found = _step(found, name.replace("-", "_"), scope)
    resource: SyncResource = found
    return resource


def find_method(resource: SyncResource, name: str) -> Callable[..., Any]:
    """Return a method of a resource.

    Raises:
        UsageError: There is no such method; the message lists those there are.
    """
    known = method_names(resource)
    wanted = name.replace("-", "_")
    if wanted not in known:
        below = [f"{scope}(ID)" for scope in scope_names(resource)]
        more = "; more below one of them: RESOURCE(ID)" if callable(resource) else ""
        raise unknown("method", name, [*known, *below], more)
    method: Callable[..., Any] = getattr(resource, wanted)
    return method


def resource_names(owner: Any) -> list[str]:
    """Return the names of the resources below a client or a resource."""
    names = [name for name, _ in inspect.getmembers(type(owner), lambda member: isinstance(member, property))]
    return [name for name in names if not name.startswith("_") and isinstance(getattr(owner, name), SyncResource)]


def method_names(resource: SyncResource) -> list[str]:
    """Return the names of the methods that make a request."""
    return [
        name
        for name, method in _functions(resource)
        if not _makes_scope(method) and not _FOR_PROGRAMS.search(str(inspect.signature(method).return_annotation))
    ]


def scope_names(resource: SyncResource) -> list[str]:
    """Return the names of the methods that lead to a narrower resource."""
    return [name for name, method in _functions(resource) if _makes_scope(method)]


def bind(
    method: Callable[..., Any], positional: Sequence[str], named: Sequence[tuple[str, str]], body: Any
) -> dict[str, Any]:
    """Make the arguments of a call.

    Args:
        method: The method.
        positional: Words without a name, in order.
        named: Names as on the command line, with their words; a name that is given twice makes a list.
        body: What `--json` gave; None for nothing.

    Returns:
        Keyword arguments.

    Raises:
        UsageError: They do not fit the method; the message says which do.
    """
    parameters = inspect.signature(method).parameters
    members = _members(parameters.get("params"), method)
    given: dict[str, Any] = {}
    inside: dict[str, Any] = {}
    for name, texts in _grouped(named).items():
        parameter = _parameter([*parameters.values(), *members], name)
        (given if parameter.name in parameters else inside)[parameter.name] = _value(parameter, texts)
    open_places = [each for each in parameters.values() if each.kind in _POSITIONAL and each.name not in given]
    if len(positional) > len(open_places):
        raise UsageError(f"too many values; {usage(method)}")
    given.update({each.name: convert(each, text) for each, text in zip(open_places, positional, strict=False)})
    if body is not None:
        given[_body_parameter(method, given)] = body
    if inside:
        given["params"] = {**given.get("params", {}), **inside}
    if "limit" in given and "max_items" in parameters and "max_items" not in given:
        # a call that walks every page takes `limit` for the size of one; on a command line it means the rows
        given["max_items"] = given["limit"]
        given["limit"] = min(given["limit"], parameters["limit"].default)
    missing = [each.name for each in parameters.values() if each.default is Parameter.empty and each.name not in given]
    if missing:
        raise UsageError(f"missing {', '.join(map(option, missing))}; {usage(method)}")
    return given


def rows_wanted(
    method: Callable[..., Any], named: Sequence[tuple[str, str]]
) -> tuple[int | None, list[tuple[str, str]]]:
    """Split off `--limit` where a method returns rows but has no such parameter: how many rows are kept.

    Args:
        method: The method.
        named: Names as on the command line, with their words.

    Returns:
        The number, or None when the call itself sees to it; and the names that are left.

    Raises:
        UsageError: It is not a whole number above zero.
    """
    signature = inspect.signature(method)
    parameters = signature.parameters
    offered = [*parameters, *(each.name for each in _members(parameters.get("params"), method))]
    if "limit" in offered or not ROWS.search(str(signature.return_annotation)):
        return None, list(named)
    limits = [text for name, text in named if name == "--limit"]
    if not all(text.isascii() and text.isdigit() and int(text) > 0 for text in limits):
        raise UsageError("--limit takes a whole number above 0")
    return (int(limits[-1]) if limits else None), [each for each in named if each[0] != "--limit"]


def usage(method: Callable[..., Any]) -> str:
    """Return which options a method takes."""
    each = [
        option(parameter.name) if parameter.default is Parameter.empty else f"[{option(parameter.name)}]"
        for parameter in method_parameters(method)
        if parameter.name != "request_options"
    ]
    return f"options: {' '.join(each) or 'none'}"


def method_parameters(method: Callable[..., Any]) -> list[Parameter]:
    """The parameters of a method, those among them that it takes in one dict."""
    parameters = inspect.signature(method).parameters
    members = _members(parameters.get("params"), method)
    return [*parameters.values(), *(each for each in members if each.name not in parameters)]


def _segments(path: str) -> list[tuple[str, str | None]]:
    found, end = [], 0
    while end < len(path):
        match = _SEGMENT.match(path, end)
        if match is None:
            raise UsageError(f"{path!r} is not a resource path, such as users or 'classes(ID).line_item(ID)'")
        found.append((match[1], match[2] if match[2] is not None else match[3]))
        end = match.end()
    return found


def _step(owner: Any, name: str, scope: str | None) -> SyncResource:
    if name in resource_names(owner):
        found: Any = getattr(owner, name)
        if scope is None:
            resource: SyncResource = found
            return resource
        if callable(found):
            narrowed: SyncResource = found(scope)
            return narrowed
        raise UsageError(f"{name} takes no id")
    if isinstance(owner, SyncResource) and name in scope_names(owner):
        if scope is None:
            raise UsageError(f"{name} needs an id: {name}(ID)")
        scoped: SyncResource = getattr(owner, name)(scope)
        return scoped
    scopes = [f"{each}(ID)" for each in scope_names(owner)] if isinstance(owner, SyncResource) else []
    raise unknown("resource", name, [*resource_names(owner), *scopes])


def _functions(resource: SyncResource) -> list[tuple[str, Callable[..., Any]]]:
    members = inspect.getmembers(type(resource), inspect.isfunction)
    return [(name, member) for name, member in members if not name.startswith("_")]


def _makes_scope(method: Callable[..., Any]) -> bool:
    """Return whether a method is declared to return a resource."""
    declared = inspect.signature(method).return_annotation
    returned = getattr(sys.modules[method.__module__], declared, None) if isinstance(declared, str) else declared
    return isinstance(returned, type) and issubclass(returned, SyncResource)


def _grouped(named: Sequence[tuple[str, str]]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for name, text in named:
        groups.setdefault(name, []).append(text)
    return groups


def _parameter(parameters: Iterable[Parameter], name: str) -> Parameter:
    by_option = {option(each.name): each for each in parameters if each.name != "request_options"}
    if name not in by_option:
        raise unknown("option", name, list(by_option))
    return by_option[name]


def _members(params: Parameter | None, method: Callable[..., Any]) -> list[Parameter]:
    """Return the query parameters that a method takes in one dict, each as if it were a parameter of its own."""
    match = None if params is None else _PARAMS.search(str(params.annotation))
    if match is None:
        return []
    lineage = (kind.__module__ for kind in type(getattr(method, "__self__", None)).__mro__)
    rendered = next(module for module in lineage if module.startswith("timeback_api."))
    inputs = import_module(f"{rendered.partition('.resources')[0]}.inputs")
    return [
        Parameter(snake(name), Parameter.KEYWORD_ONLY, default=None, annotation=str(kind))
        for name, kind in getattr(inputs, match[1]).__annotations__.items()
    ]


def _value(parameter: Parameter, texts: list[str]) -> Any:
    if parameter.name == "where":
        return conditions(texts)
    if len(texts) == 1:
        return convert(parameter, texts[0])
    if not takes_list(parameter):
        raise UsageError(f"{option(parameter.name)} is given more than once")
    return [item for text in texts for item in convert(parameter, text)]


def _body_parameter(method: Callable[..., Any], given: dict[str, Any]) -> str:
    open_names = [
        each.name
        for each in inspect.signature(method).parameters.values()
        if each.kind in _POSITIONAL and each.name not in given and takes_object(each)
    ]
    if not open_names:
        raise UsageError(f"this method takes no --json; {usage(method)}")
    return open_names[0]
