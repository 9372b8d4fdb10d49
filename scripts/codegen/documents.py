"""`document.json` beside each generated package: the effective document, for the sandbox and for whoever reads it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME: Final = "document.json"


def document_text(document: Mapping[str, Any]) -> str:
    """An effective document as JSON with one line per path and per component, so that diffs are readable.

    Args:
        document: The effective document.

    Returns:
        The text; paths and components sorted, everything inside them in the order of the document.
    """
    components = document.get("components", {})
    nested = {"components", "paths"}
    lines = [f"{_json(key)}: {_json(value)}" for key, value in sorted(document.items()) if key not in nested]
    groups = [f"{_json(name)}: {_table(table)}" for name, table in sorted(components.items())]
    lines.append(f'"components": {{\n{_joined(groups)}}}')
    lines.append(f'"paths": {_table(document.get("paths", {}))}')
    return f"{{\n{_joined(lines)}}}\n"


def _table(table: Mapping[str, Any]) -> str:
    return f"{{\n{_joined([f'{_json(key)}: {_json(value)}' for key, value in sorted(table.items())])}}}"


def _joined(lines: list[str]) -> str:
    return ",\n".join(lines) + ("\n" if lines else "")


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=True)
