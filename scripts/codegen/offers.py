"""The naming of operations that nobody has named yet, as lines to paste into the naming file of their service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from codegen.loading import dump_yaml
from codegen.nearest import spelled
from codegen.roots import without_names

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

EVIDENCE: Final = "Derived from the document; names to be edited"


def offered(before: Mapping[str, Any], after: Mapping[str, Any], unnamed: Sequence[str]) -> dict[str, str]:
    """The lines for each unnamed operation.

    Args:
        before: The document as the overlays left it.
        after: The document with derived names.
        unnamed: The operations, as `GET /path`.

    Returns:
        Actions for the naming file by operation; they give it the names that were derived for it.
    """
    published = {(without_names(path), method): path for path, item in before["paths"].items() for method in item}
    lines: dict[str, str] = {}
    renamed: set[str] = set()
    for name in unnamed:
        method, path = name.split(" ", 1)
        is_written = method.lower() in before["paths"].get(path, {})
        written = path if is_written else published[without_names(path), method.lower()]
        actions: list[dict[str, Any]] = []
        if written != path and path not in renamed:
            renamed.add(path)
            actions.append({"target": spelled(("paths", written)), "x-evidence": EVIDENCE, "x-rename-to": path})
        operation = after["paths"][path][method.lower()]
        update = {key: operation[key] for key in ("operationId", "summary", "x-timeback")}
        stated = before["paths"][written][method.lower()].get("parameters", [])
        missing = [one for one in operation.get("parameters", []) if one not in stated]
        if missing:
            update["parameters"] = missing
        actions.append({"target": spelled(("paths", path, method.lower())), "x-evidence": EVIDENCE, "update": update})
        lines[name] = dump_yaml(actions, sort_keys=False)
    return lines


def naming_file(title: str, lines: Sequence[str]) -> str:
    """A whole naming file that holds the offered actions."""
    head = {"overlay": "1.0.0", "info": {"title": title, "version": "1.0.0"}}
    body = "".join(f"  {line}\n" if line else "\n" for text in lines for line in text.splitlines())
    return f"{dump_yaml(head, sort_keys=False)}actions:\n{body}"
