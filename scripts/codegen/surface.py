"""`specs/surface.txt`: one sorted line per operation, parameter, body, response and field, made for `git diff`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from codegen.facts import facts

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEADING: Final = "# One line per fact of the effective documents. Written by scripts/regenerate_clients.py.\n"


def service_lines(service: str, document: Mapping[str, Any]) -> list[str]:
    """The lines of one service.

    Args:
        service: Name of the service.
        document: Its effective document.

    Returns:
        Sorted lines.
    """
    return sorted(f"{service} {fact.line}" for fact in facts(document).values())


def surface_text(lines: Mapping[str, list[str]]) -> str:
    """The whole file.

    Args:
        lines: Lines by service.

    Returns:
        The text; all lines sorted.
    """
    everything = sorted(line for some in lines.values() for line in some)
    return _HEADING + "".join(f"{line}\n" for line in everything)


def pinned_lines(text: str, service: str) -> list[str]:
    """The lines of one service in an existing file."""
    return [line for line in text.splitlines() if line.startswith(f"{service} ")]
