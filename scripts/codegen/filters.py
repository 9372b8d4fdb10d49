"""Template filters through which every text of a document goes: as a literal, as prose, as a name."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import safe_for_docstring

from codegen.docstrings import path_doc
from codegen.identifiers import checked

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_LINE: Final = 400


def literal(value: Any) -> str:
    """A value as Python source, text of a document included: nothing in it can end the literal."""
    return repr(_plain(value))


def line(text: UntrustedString | str) -> str:
    """Prose for a docstring: one line that cannot end the docstring, ending as a sentence does."""
    prose = line_part(text)
    return prose if prose.endswith((".", "!", "?", ":")) else f"{prose}."


def line_part(text: UntrustedString | str) -> str:
    """Prose inside a line of a docstring."""
    plain = str(_plain(text))
    shown = "".join(sign if not unicodedata.category(sign).startswith("C") else " " for sign in plain)
    return " ".join(safe_for_docstring(" ".join(shown.split())[:LONGEST_LINE]).split())


def code_line(text: UntrustedString | str) -> str:
    """A line of code in a docstring; its blanks stay."""
    plain = str(_plain(text))
    shown = "".join(sign if not unicodedata.category(sign).startswith("C") else " " for sign in plain)
    return safe_for_docstring(shown[:LONGEST_LINE]).rstrip()


def _plain(value: Any) -> Any:
    if isinstance(value, UntrustedString):
        return value.get_untrusted_value()
    if isinstance(value, Mapping):
        return {_plain(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_plain(item) for item in value)
    return value


def identifier(value: UntrustedString | str) -> str:
    """A name that may stand in code."""
    return checked(str(_plain(value)))


FILTERS: Final[dict[str, Callable[..., str]]] = {
    "identifier": identifier,
    "code_line": code_line,
    "line": line,
    "line_part": line_part,
    "literal": literal,
    "path_doc": path_doc,
}
