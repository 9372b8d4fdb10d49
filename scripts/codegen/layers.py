"""The overlays of a service, what is observed of it and what we call it: read, checked and applied, with lines."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from codegen.errors import DocumentError, OverlayError
from codegen.loading import load_bytes, read_limited
from codegen.overlay import Failure, applied

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from codegen.moves import Targets

LayerName = Literal["observed", "naming"]

LAYERS: Final[tuple[LayerName, ...]] = ("observed", "naming")
SCHEMAS: Final = Path(__file__).resolve().parents[2] / "specs"

_OURS: Final = frozenset({"summary"})
_SHOWN: Final = 20
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Layer:
    """One overlay file.

    Args:
        name: Which layer it is.
        path: The file.
        overlay: Its content.
        text: The same as it is written.
    """

    name: LayerName
    path: Path
    overlay: Mapping[str, Any]
    text: str

    def where(self, number: int) -> str:
        """The file and the line of an action, counted from 1."""
        return f"{self.name}/{self.path.name}:{_Lines(self.text).of(('actions', number - 1))}"


@dataclass(frozen=True, slots=True)
class Misfit:
    """An action that does not fit, and where it is written."""

    where: str
    failure: Failure

    def __str__(self) -> str:
        return f"{self.where}: {self.failure}"


def layer_path(specs_dir: Path, name: LayerName, service: str) -> Path:
    """Where a layer of a service is."""
    return specs_dir / name / f"{service}.yaml"


def read_layer(name: LayerName, path: Path) -> Layer | None:
    """Read and check a layer.

    Args:
        name: Which layer it is.
        path: The file; it may be absent.

    Returns:
        The layer; None where there is no file.

    Raises:
        OverlayError: All that is wrong with it, each with its line.
    """
    if not path.is_file():
        return None
    data = read_limited(path)
    try:
        overlay = load_bytes(data)
    except DocumentError as error:
        raise OverlayError(f"{name}/{path.name}: {error}") from error
    text = data.decode("utf-8-sig")
    lines = _Lines(text)
    errors = sorted({f"{name}/{path.name}:{line}: {said}" for line, said in _problems(name, overlay, lines)})
    if errors:
        more = f"; and {len(errors) - _SHOWN} more" if len(errors) > _SHOWN else ""
        raise OverlayError("; ".join(errors[:_SHOWN]) + more)
    return Layer(name, path, overlay, text)


def apply_layer(document: dict[str, Any], layer: Layer, targets: Targets) -> tuple[dict[str, Any], list[Misfit]]:
    """Apply what fits of a layer, and say where the rest is written."""
    result, failures = applied(document, layer.overlay, targets.of)
    return result, [Misfit(layer.where(failure.action.number), failure) for failure in failures]


def _problems(name: LayerName, overlay: Any, lines: _Lines) -> Iterator[tuple[int, str]]:
    for error in _validator(name).iter_errors(overlay):
        inner = best_match([error]) or error
        said = inner.message if len(inner.message) <= 200 else f"{inner.message[:200]}..."
        below = ".".join(map(str, list(inner.absolute_path)[2:]))
        yield lines.of(tuple(inner.absolute_path)), f"{below}: {said}" if below else said
    actions = overlay.get("actions") if isinstance(overlay, dict) else None
    if name == "observed" and isinstance(actions, list):
        for index, action in enumerate(actions):
            for key in sorted(_names_of_ours(action.get("update") if isinstance(action, dict) else None)):
                yield lines.of(("actions", index)), f"{key!r} is a name of ours: it belongs to the naming"


def _names_of_ours(value: Any) -> set[str]:
    """The keys of an update that say what we call something; a property may be called like one."""
    found: set[str] = set()
    pending = [value]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            found |= {
                key for key in one if str(key).startswith("x-timeback") or (key in _OURS and isinstance(one[key], str))
            }
            pending.extend(below for key, below in one.items() if key not in {"example", "default"})
        elif isinstance(one, list):
            pending.extend(one)
    return found


@cache
def _validator(name: LayerName) -> Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    return Draft202012Validator(schema)


class _Lines:
    """Finds the line on which a value of a YAML text begins."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._root: yaml.Node | None = None

    def of(self, path: Iterable[str | int]) -> int:
        """The line of the value at a path, or of the last one on the way that is there."""
        self._root = self._root or yaml.compose(self._text, Loader=_LOADER)
        node, line = self._root, 1
        for step in path:
            node = _below(node, step)
            if node is None:
                break
            line = node.start_mark.line + 1
        return line


def _below(node: yaml.Node | None, step: str | int) -> yaml.Node | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        found: yaml.Node = node.value[step]
        return found
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == str(step)), None)
    return None
