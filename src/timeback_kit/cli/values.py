"""Turns the words of a command line into the arguments of a method, by what its signature says."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from inspect import Parameter

_OBJECT = re.compile(r"\b(Mapping|dict|Where|Json|Any|\w*Input|\w*Params)\b")


class UsageError(Exception):
    """The command line cannot be carried out; the text says what is wrong with it."""


def unknown(kind: str, name: str, known: Sequence[str], more: str = "") -> UsageError:
    """Return the error for a name that is none, with the names that are and the one it resembles.

    Args:
        kind: What it was meant to name.
        name: The name.
        known: The names there are.
        more: What else there is to say.
    """
    close = get_close_matches(name, known, 1)
    hint = f"; did you mean {close[0]}?" if close else ""
    return UsageError(f"there is no {kind} {name}; known: {', '.join(known) or 'none'}{more}{hint}")


def takes_object(parameter: Parameter) -> bool:
    """Return whether a parameter takes an object, such as a body: JSON on the command line."""
    return _OBJECT.search(_annotation(parameter)) is not None


def takes_list(parameter: Parameter) -> bool:
    """Return whether a parameter takes several values."""
    return not _words(parameter).isdisjoint({"Sequence", "list", "Iterable"})


def convert(parameter: Parameter, text: str) -> Any:
    """Return the value that a word stands for.

    Args:
        parameter: The parameter it is meant for.
        text: The word.

    Raises:
        UsageError: The word does not fit the parameter.
    """
    name, words = option(parameter.name), _words(parameter)
    if takes_object(parameter):
        return parse_json(text, name)
    if takes_list(parameter):
        return parse_json(text, name) if text.startswith("[") else text.split(",")
    if "str" in words:
        return text
    if "bool" in words:
        return _flag(text, name)
    return _number(text, name, int if "int" in words else float) if words & {"int", "float"} else text


def parse_json(text: str, source: str) -> Any:
    """Parse JSON text.

    Args:
        text: The text.
        source: Where it comes from, for the error.

    Raises:
        UsageError: It is no JSON.
    """
    try:
        return json.loads(text)
    except ValueError as error:
        raise UsageError(f"{source} is not valid JSON: {error}") from None


def option(name: str) -> str:
    """Return how a parameter is written on the command line."""
    return f"--{name.strip('_').replace('_', '-')}"


def _annotation(parameter: Parameter) -> str:
    annotation = parameter.annotation
    return annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))


def _words(parameter: Parameter) -> set[str]:
    return set(re.findall(r"\w+", _annotation(parameter)))


def _flag(text: str, name: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise UsageError(f"{name} takes true or false")
    return text.lower() == "true"


def _number(text: str, name: str, kind: type[int] | type[float]) -> float:
    try:
        return kind(text)
    except ValueError:
        raise UsageError(f"{name} takes a {'whole ' if kind is int else ''}number") from None
