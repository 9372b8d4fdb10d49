"""Sorts the words of a command line into places, options of the command and options of the call."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from timeback_kit.cli.values import UsageError

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


@dataclass(slots=True)
class Words:
    """A command line in parts; `call` holds the options meant for the method, in order."""

    places: list[str] = field(default_factory=list)
    command: dict[str, str] = field(default_factory=dict)
    call: list[tuple[str, str]] = field(default_factory=list)
    help: bool = False


def sort_words(arguments: Sequence[str], options: Collection[str]) -> Words:
    """Sort a command line; an option without a value after it stands for `true`.

    Args:
        arguments: The words; values follow their option or are joined to it by `=`. After `--` all are places.
        options: Names of the command's own options; every other one is meant for the method.

    Raises:
        UsageError: An option of the command lacks its value.
    """
    words = Words()
    rest = iter(arguments)
    pending = next(rest, None)
    while pending is not None:
        word, pending = pending, next(rest, None)
        if word == "--":
            words.places += [*([] if pending is None else [pending]), *rest]
            break
        if word in {"-h", "--help"}:
            words.help = True
        elif not word.startswith("--"):
            words.places.append(word)
        else:
            name, joined, value = word.partition("=")
            if not joined and pending is not None and not pending.startswith("--"):
                value, pending = pending, next(rest, None)
                joined = "="
            _take(words, name, value if joined else None, options)
    return words


def _take(words: Words, name: str, value: str | None, options: Collection[str]) -> None:
    if name not in options:
        words.call.append((name, "true" if value is None else value))
    elif value is None:
        raise UsageError(f"{name} needs a value")
    else:
        words.command[name] = value
