"""Python names for what a document calls otherwise: classes, attributes, constants; safe, and none by position."""

from __future__ import annotations

import builtins
import hashlib
import json
import keyword
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

from openapi_python_client.strings import ClassName

from codegen.errors import DocumentError
from codegen.naming import python_name

if TYPE_CHECKING:
    from collections.abc import Iterable

IMPORTED_CLASSES: Final = frozenset(
    {
        "Annotated",
        "Any",
        "ClassVar",
        "Final",
        "Literal",
        "Mapping",
        "Model",
        "NotRequired",
        "Required",
        "Self",
        "Sequence",
        "TypedDict",
        "Union",
    }
)
"""Class names that a rendered module of models or inputs imports, so that no schema may take them."""

MODEL_MEMBERS: Final = frozenset({"additional_properties", "from_dict", "get", "keys", "to_dict", "wire_names"})
"""Attributes that every model has, so that no field may take them."""

ANNOTATION_WORDS: Final = frozenset(
    {"bool", "bytes", "classmethod", "dict", "dicts", "dt", "field", "float", "int", "list", "str"}
)
"""Lower-case names that the body of a class uses; as a field they would hide what is meant."""

OPERATIONS_TABLE: Final = "ALL"
"""The table of all operations beside their constants."""

SHADOWED: Final = ANNOTATION_WORDS - {"field", "list"} | {"conditions", "inputs", "models", "os", "snake_inputs"}
"""Names used in annotations inside resource classes; no member may have one of them."""

_SYMBOLS: Final = {
    "@": "at",
    "$": "dollar",
    "#": "hash",
    "_": "underscore",
    "-": "dash",
    ".": "dot",
    ":": "colon",
    "/": "slash",
    " ": "space",
}


def fingerprint(text: str) -> str:
    """Six hexadecimal digits that depend on the text alone, for the rare name that nothing else tells apart."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:6]


def fingerprint_of(value: Any) -> str:
    """The fingerprint of a JSON value, whatever order its keys are in."""
    return fingerprint(json.dumps(value, sort_keys=True))


def checked(name: str) -> str:
    """The name itself, when it may stand in code as an identifier.

    Raises:
        DocumentError: it is not a plain ASCII identifier, or a keyword.
    """
    if name.isascii() and name.isidentifier() and not keyword.iskeyword(name):
        return name
    raise DocumentError(f"{name!a} is not a Python name")


def pascal(text: str) -> str:
    """The words of a text as one capitalised name: `line_items` and `line-items` become `LineItems`."""
    words = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[0].upper() + word[1:] for word in words)


def class_name(text: str) -> str:
    """A class name for a component key: `OneRoster.User-Input` becomes `OneRosterUserInput`."""
    name = pascal(text) or f"Schema{fingerprint(text)}"
    if name[0].isdigit():
        name = f"N{name}"
    if name in IMPORTED_CLASSES or hasattr(builtins, name) or keyword.iskeyword(name):
        name = f"{name}Schema"
    return name


def constant_name(operation_id: str) -> str:
    """The constant that holds an operation: `getAllUsers` becomes `GET_ALL_USERS`."""
    name = checked(python_name(operation_id).rstrip("_").upper())
    return f"{name}_" if name == OPERATIONS_TABLE else name


def below(parent: str, member: str) -> str:
    """The class name for an object that stands inline below a member of a named one.

    The parent's name is not said twice: `ScoreScale` and `scoreScaleValue` give `ScoreScaleValue`.
    """
    name = pascal(member) or f"Field{fingerprint(member)}"
    return name if name.startswith(parent) and name != parent else f"{parent}{name}"


def settled(name: str) -> str:
    """The name as the parser would spell it, so that it finds what lowering wrote."""
    for _ in range(8):
        spelled = str(ClassName(name, "N"))
        if spelled == name:
            return checked(name)
        name = spelled
    raise DocumentError(f"{name!a} is not a class name")


class ClassNames:
    """Hands out class names: the same owner gets the same name again, and no two owners get the same one."""

    def __init__(self) -> None:
        self._owners: dict[str, str] = {}
        self._names: dict[str, str] = {}

    def reserve(self, owner: str, wanted: str) -> str:
        """The name for an owner.

        Args:
            owner: A JSON pointer, or any other text that tells the owner from all others.
            wanted: The name that suits it; who comes later to a name gets it with a fingerprint behind it.
        """
        if owner in self._names:
            return self._names[owner]
        name = settled(wanted)
        if name in self._owners:
            name = settled(f"{name}{fingerprint(owner).capitalize()}")
        if name in self._owners:
            raise DocumentError(f"two schemas want the name {name}")
        self._owners[name] = owner
        self._names[owner] = name
        return name

    def owner(self, name: str) -> str:
        """The owner of a name that was handed out."""
        return self._owners[name]


def attribute_names(wires: Iterable[str], reserved: frozenset[str]) -> dict[str, str]:
    """Python attribute names for the members of one object, by wire name, independent of their order.

    Args:
        wires: Names as they stand in JSON.
        reserved: Names that may not be taken; such a field gets an underscore behind it.

    Returns:
        Wire name to attribute name. Where several would get the same, the plain spelling keeps it
        (`context`) and the others spell their signs out (`@context` becomes `at_context`).
    """
    wanted: dict[str, list[str]] = defaultdict(list)
    for wire in wires:
        wanted[_plain_attribute(wire, reserved)].append(wire)
    names: dict[str, str] = {}
    for name in sorted(wanted):
        claimants = sorted(wanted[name], key=lambda wire: (not _is_plain(wire), wire))
        names[claimants[0]] = name
        for wire in claimants[1:]:
            names[wire] = _spelled_attribute(wire, reserved, taken={*wanted, *names.values()})
    return names


def _plain_attribute(wire: str, reserved: frozenset[str]) -> str:
    name = python_name(wire)
    if name in reserved or name in {"self", "cls", "mro"}:
        name = f"{name}_"
    return checked(name)


def _is_plain(wire: str) -> bool:
    return re.fullmatch(r"[a-z][a-zA-Z0-9]*", wire) is not None


def _spelled_attribute(wire: str, reserved: frozenset[str], taken: set[str]) -> str:
    spelled = "".join(f" {_SYMBOLS[sign]} " if sign in _SYMBOLS else sign for sign in wire)
    name = _plain_attribute(spelled, reserved)
    return name if name not in taken else f"{name.rstrip('_')}_{fingerprint(wire)}"


def spoken(name: str) -> str:
    """A class name as words, for prose: `AssessmentLineItem` becomes `Assessment line item`."""
    words = python_name(name).strip("_").replace("_", " ")
    return words[0].upper() + words[1:]
