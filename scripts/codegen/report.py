"""The report of a run, as Markdown: what changed in the documents, and what a maintainer must decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from codegen.schema_changes import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from codegen.changes import Change, Kind

_TITLES: Final[tuple[tuple[Kind, str], ...]] = (
    ("wire", "Wire"),
    ("client", "Typed client"),
    ("documentation", "Documentation"),
    ("other", "Other"),
)


@dataclass(frozen=True, slots=True)
class Reported:
    """What a run found out about one service.

    Args:
        changes: What differs from the pinned document; None when it could not be compared.
        decisions: What a maintainer must decide, each with the lines to paste where there are some.
        error: Why it could not be compared.
    """

    changes: Sequence[Change] | None
    decisions: Sequence[str] = ()
    error: str = ""


def report_text(results: Mapping[str, Reported]) -> str:
    """The report over all services.

    Args:
        results: What was found out, by service.

    Returns:
        Markdown.
    """
    parts = ["# Changes in the published documents\n"]
    for service, result in results.items():
        parts.append(f"\n## {service}\n")
        parts.extend(_service(result))
    return "".join(parts)


def _service(result: Reported) -> Iterator[str]:
    if result.changes is None:
        yield f"\nNot compared: {shown(result.error)}\n"
    elif not result.changes:
        yield "\nNo change.\n"
    else:
        breaking = [change for change in result.changes if change.breaking]
        if breaking:
            yield f"\n### Breaking ({len(breaking)})\n\n"
            yield from (f"- {change.kind}: {change.subject} {change.text}\n" for change in breaking)
        for kind, title in _TITLES:
            some = [change for change in result.changes if change.kind == kind and not change.breaking]
            if some:
                yield f"\n### {title} ({len(some)})\n\n"
                yield from (f"- {change.subject} {change.text}\n" for change in some)
    if result.decisions:
        yield f"\n### To decide ({len(result.decisions)})\n\n"
        yield from (f"{_item(decision)}\n" for decision in result.decisions)


def _item(decision: str) -> str:
    """One decision; the lines to paste stand below it as a block of code."""
    head, *lines = decision.splitlines()
    block = "".join(f"\n  {line}" for line in ["```yaml", *lines, "```"]) if lines else ""
    return f"- {head}{block}"
