"""What changed between two documents, as Markdown with the breaking changes first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from codegen.facts import Fact, facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

Aspect = Literal["operation", "parameter", "required", "type", "enum", "response", "field"]

_CODE_LIMIT: Final = 160


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """One difference.

    Args:
        breaking: Whether a caller of the pinned document can break on it.
        aspect: What it is about.
        subject: The place in the document.
        text: What happened to it.
    """

    breaking: bool
    aspect: Aspect
    subject: str
    text: str


def changes(old: Mapping[str, Any] | None, new: Mapping[str, Any]) -> list[Change]:
    """Compare two canonical documents.

    Args:
        old: The pinned document, or None when there is none.
        new: The new document.

    Returns:
        The changes, breaking ones first.
    """
    before = {} if old is None else facts(old)
    after = facts(new)
    found: list[Change] = []
    for key in before.keys() - after.keys():
        found.extend(_removed(before[key], before, after))
    for key in after.keys() - before.keys():
        found.extend(_added(after[key], before, after))
    for key in before.keys() & after.keys():
        found.extend(_changed(before[key], after[key]))
    return sorted(found, key=lambda change: (not change.breaking, change.aspect, change.subject, change.text))


_Facts = dict[tuple[str, ...], Fact]


def _removed(fact: Fact, before: _Facts, after: _Facts) -> Iterator[Change]:
    if not _owner_is_in(fact, after):
        return  # the removal of the owner says it
    breaking = fact.kind != "schema" and not (fact.kind == "response" and not fact.key[2].startswith("2"))
    yield Change(breaking, _aspect(fact), _subject(fact), "removed")


def _added(fact: Fact, before: _Facts, after: _Facts) -> Iterator[Change]:
    if not _owner_is_in(fact, before):
        return
    breaking = fact.required is True and "request" in fact.directions
    how = "" if fact.required is None else " (required)" if fact.required else " (optional)"
    yield Change(breaking, _aspect(fact), _subject(fact), f"added{how}{_typed(fact)}")


def _typed(fact: Fact) -> str:
    return "" if fact.kind == "operation" or not fact.type else f": {_code(fact.type)}"


def _owner_is_in(fact: Fact, other: _Facts) -> bool:
    """Whether the operation, or the component, which the fact belongs to is in the other document as well."""
    if fact.kind in {"operation", "schema"}:
        return True
    if fact.kind == "field":
        return ("schema", fact.key[0]) in other
    return ("operation", *fact.key[:2]) in other


def _changed(old: Fact, new: Fact) -> Iterator[Change]:
    subject = _subject(new)
    sent = "request" in new.directions
    received = "response" in new.directions
    if old.type != new.type:
        aspect: Aspect = "response" if new.kind == "response" else "operation" if new.kind == "operation" else "type"
        said = "operationId" if new.kind == "operation" else "type"
        yield Change(True, aspect, subject, f"{said} {_code(old.type)} is now {_code(new.type)}")
    if old.required != new.required:
        breaking = (sent and new.required is True) or (received and new.required is False)
        yield Change(breaking, "required", subject, "now required" if new.required else "now optional")
    yield from _enum_changes(old, new, subject, sent=sent)


def _enum_changes(old: Fact, new: Fact, subject: str, *, sent: bool) -> Iterator[Change]:
    if old.enum == new.enum:
        return
    if not old.enum or not new.enum:
        text = "values are no longer restricted" if old.enum else f"values are now restricted to {_values(new.enum)}"
        yield Change(sent and not old.enum, "enum", subject, text)
        return
    gone = [value for value in old.enum if value not in new.enum]
    come = [value for value in new.enum if value not in old.enum]
    if gone:
        yield Change(True, "enum", subject, f"values removed: {_values(gone)}")
    if come:
        yield Change(False, "enum", subject, f"values added: {_values(come)}")


def _values(values: Iterable[str]) -> str:
    return ", ".join(_code(value) for value in values)


def _aspect(fact: Fact) -> Aspect:
    if fact.kind == "body":
        return "parameter"
    return "field" if fact.kind == "schema" else fact.kind


def _subject(fact: Fact) -> str:
    key = fact.key
    if fact.kind == "operation":
        return _code(f"{key[0]} {key[1]}")
    if fact.kind == "parameter":
        return f"{_code(f'{key[0]} {key[1]}')} {key[2]} parameter {_code(key[3])}"
    if fact.kind == "body":
        return f"{_code(f'{key[0]} {key[1]}')} body {_code(key[2])}"
    if fact.kind == "response":
        return f"{_code(f'{key[0]} {key[1]}')} response {_code(key[2])} {_code(key[3])}"
    return _code(".".join(key))


def _code(text: str) -> str:
    """Text from a document as inline code that cannot end early, begin a line, or run on."""
    shown = ascii(text)[1:-1].replace("`", "'")
    return f"`{shown if len(shown) <= _CODE_LIMIT else shown[:_CODE_LIMIT] + '...'}`"


def report_text(results: Mapping[str, Sequence[Change] | str]) -> str:
    """The report over all services.

    Args:
        results: By service its changes, or a sentence when it could not be compared.

    Returns:
        Markdown.
    """
    parts = ["# Changes in the published documents\n"]
    for service, result in results.items():
        parts.append(f"\n## {service}\n")
        if isinstance(result, str):
            parts.append(f"\nNot compared: {_code(result)}\n")
            continue
        parts.append("" if result else "\nNo change.\n")
        for title, breaking in (("Breaking", True), ("Other", False)):
            some = [change for change in result if change.breaking is breaking]
            if some:
                parts.append(f"\n### {title} ({len(some)})\n\n")
                parts.extend(f"- {change.aspect}: {change.subject} {change.text}\n" for change in some)
    return "".join(parts)
