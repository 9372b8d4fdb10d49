"""Facts that the generator's parser drops, carried through it in the one text that it keeps: the description."""

from __future__ import annotations

import json
from typing import Any

Note = dict[str, Any]


def written(note: Note) -> str:
    """The note as a description: the same text for the same facts."""
    return json.dumps(note, sort_keys=True, ensure_ascii=True)


def read(description: Any) -> Note:
    """The note in the description of a parsed property; empty when it has none.

    Args:
        description: `UntrustedString`, or None. Lowering removed every description of the document itself.
    """
    return {} if description is None else parsed(description.get_untrusted_value())


def parsed(text: str) -> Note:
    """The note that `written` wrote."""
    note = json.loads(text)
    assert isinstance(note, dict)
    return note
