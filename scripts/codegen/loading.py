"""Read YAML or JSON that someone else wrote, as plain JSON values and within fixed limits."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import yaml

from codegen.errors import DocumentError

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES: Final = 16 * 1024 * 1024
MAX_DEPTH: Final = 128
MAX_NODES: Final = 2_000_000
MAX_ALIASED_NODES: Final = 200_000

_JSON_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\Z")
_NULLS: Final = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEANS: Final = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_MERGE: Final = "<<"
_CORE: Final = "tag:yaml.org,2002:"
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def load_path(path: Path) -> Any:
    """Read one YAML or JSON file.

    Args:
        path: File to read; at most 16 MiB of UTF-8.

    Returns:
        JSON values only: dict with text keys, list, str, int, float, bool, None.

    Raises:
        DocumentError: The file is missing, too large, or not a document this module accepts.
    """
    return load_bytes(read_limited(path))


def read_limited(path: Path) -> bytes:
    """The bytes of a file, and one more than a document may have where it is too large.

    Raises:
        DocumentError: The file cannot be read.
    """
    try:
        with path.open("rb") as stream:
            return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise DocumentError(f"cannot read {path.name}: {error.strerror}") from error


def load_bytes(data: bytes) -> Any:
    """Read one YAML or JSON document.

    Args:
        data: The document; at most 16 MiB of UTF-8.

    Returns:
        JSON values only. YAML 1.1's own readings (`on`, dates, octal, sexagesimal) stay the text they are.

    Raises:
        DocumentError: Too large, not UTF-8, not YAML or JSON, a duplicate key, or nested or aliased beyond the limits.
    """
    if len(data) > MAX_BYTES:
        raise DocumentError(f"too large: more than {MAX_BYTES // (1024 * 1024)} MiB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DocumentError(f"not UTF-8 text (byte {error.start})") from error
    return _load_text(text)


def _load_text(text: str) -> Any:
    if text.lstrip()[:1] in {"{", "["}:
        try:
            return _load_json(text)
        except json.JSONDecodeError:
            pass  # flow-style YAML also starts with a brace
    return _Composer(text).document()


def _load_json(text: str) -> Any:
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError:
        raise DocumentError(f"nested deeper than {MAX_DEPTH} levels") from None
    except ValueError as error:
        if isinstance(error, json.JSONDecodeError):
            raise
        raise DocumentError(f"not usable JSON: {error}") from error
    _check_tree(value)
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise DocumentError(f"duplicate key {_shown(key)}")
            seen.add(key)
    return result


def _refuse_constant(name: str) -> Any:
    raise DocumentError(f"{name} is not a JSON number")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise DocumentError(f"the number {text[:40]} is out of range")
    return value


def _check_tree(value: Any) -> None:
    """Walk without recursion, since depth is one of the things to refuse."""
    level: list[Any] = [value]
    depth = 0
    nodes = 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise DocumentError(f"nested deeper than {MAX_DEPTH} levels")
        below: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                for key in item:
                    _check_text(key)
                below.extend(item.values())
            elif isinstance(item, list):
                below.extend(item)
            elif isinstance(item, str):
                _check_text(item)
        nodes += len(level)
        if nodes > MAX_NODES:
            raise DocumentError(f"more than {MAX_NODES} values")
        level = below


def _check_text(text: str) -> None:
    if _SURROGATE.search(text):
        raise DocumentError(f"text with half of a surrogate pair: {_shown(text)}")


def _shown(text: str) -> str:
    return ascii(text if len(text) <= 60 else text[:57] + "...")


def plain_scalar(text: str) -> Any:
    """Read an unquoted YAML scalar the way JSON would have it.

    Args:
        text: The scalar as written.

    Returns:
        None, a bool, an int or a float where JSON knows the form, else the text itself.
    """
    if text in _NULLS:
        return None
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    number = _JSON_NUMBER.match(text)
    if number is None:
        return text
    if number.group(1) is None and number.group(2) is None:
        if len(text) > 300:
            raise DocumentError(f"the number {text[:40]}... is out of range")
        return int(text)
    return _finite(text)


@dataclass(slots=True)
class _Frame:
    """One collection under construction."""

    value: dict[str, Any] | list[Any]
    mark: Any
    key: str | None = None
    merging: bool = False
    anchor: str | None = None
    size: int = 1
    height: int = 1
    merges: list[Any] = field(default_factory=list)


class _Composer:
    """Build values from libyaml's event stream with an explicit stack, so that depth costs no recursion."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._stack: list[_Frame] = []
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        self._root: list[Any] = []
        self._nodes = 0
        self._aliased = 0

    def document(self) -> Any:
        try:
            for event in yaml.parse(self._text, Loader=yaml.CSafeLoader):
                self._take(event)
        except yaml.YAMLError as error:
            raise DocumentError(f"not YAML or JSON: {_first_line(error)}") from error
        if not self._root:
            raise DocumentError("the document is empty")
        return self._root[0]

    def _take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._open({}, event)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._open([], event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._close()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(event)
        elif isinstance(event, yaml.DocumentStartEvent) and self._root:
            raise DocumentError("more than one YAML document in the file")

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        text = str(event.value)
        _check_text(text)
        if self._wants_key():
            self._set_key(text, event)
            if event.anchor is not None:
                self._anchors[event.anchor] = (text, 1, 0)
            return
        value = _tagged_scalar(text, event)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, 1, 0)
        self._add(value, 1, 0)

    def _wants_key(self) -> bool:
        return bool(self._stack) and isinstance(self._stack[-1].value, dict) and self._stack[-1].key is None

    def _set_key(self, text: str, event: yaml.ScalarEvent | yaml.AliasEvent) -> None:
        frame = self._stack[-1]
        if text in frame.value:
            raise DocumentError(f"duplicate key {_shown(text)}{_at(event)}")
        frame.key = text
        # A quoted << is a key like any other, in JSON always.
        frame.merging = text == _MERGE and isinstance(event, yaml.ScalarEvent) and not event.style

    def _open(self, value: dict[str, Any] | list[Any], event: yaml.CollectionStartEvent) -> None:
        if event.tag is not None and event.tag not in {"!", _CORE + "map", _CORE + "seq"}:
            raise DocumentError(f"the YAML tag {_shown(str(event.tag))} is not allowed{_at(event)}")
        if self._wants_key():
            raise DocumentError(f"a mapping key that is not text{_at(event)}")
        if len(self._stack) >= MAX_DEPTH:
            raise DocumentError(f"nested deeper than {MAX_DEPTH} levels{_at(event)}")
        self._stack.append(_Frame(value, event.start_mark, anchor=event.anchor))

    def _close(self) -> None:
        frame = self._stack.pop()
        if isinstance(frame.value, dict):
            for merged in frame.merges:
                _merge(frame.value, merged)
        if frame.anchor is not None:
            self._anchors[frame.anchor] = (frame.value, frame.size, frame.height)
        self._add(frame.value, frame.size, frame.height)

    def _alias(self, event: yaml.AliasEvent) -> None:
        known = self._anchors.get(str(event.anchor))
        if known is None:
            raise DocumentError(f"the alias {_shown(str(event.anchor))} has no anchor before it{_at(event)}")
        value, size, height = known
        if self._wants_key():
            if not isinstance(value, str):
                raise DocumentError(f"a mapping key that is not text{_at(event)}")
            self._set_key(value, event)
            return
        self._aliased += size
        if self._aliased > MAX_ALIASED_NODES:
            raise DocumentError(f"aliases expand to more than {MAX_ALIASED_NODES} values")
        if len(self._stack) + height > MAX_DEPTH:
            raise DocumentError(f"nested deeper than {MAX_DEPTH} levels{_at(event)}")
        self._add(value, size, height)

    def _add(self, value: Any, size: int, height: int) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            raise DocumentError(f"more than {MAX_NODES} values")
        if not self._stack:
            self._root.append(value)
            return
        frame = self._stack[-1]
        frame.size += size
        frame.height = max(frame.height, height + 1)
        if isinstance(frame.value, list):
            frame.value.append(value)
            return
        key, frame.key = frame.key, None
        if frame.merging:
            frame.merging = False
            frame.merges.extend(value if isinstance(value, list) else [value])
        elif key is not None:
            frame.value[key] = value


def _tagged_scalar(text: str, event: yaml.ScalarEvent) -> Any:
    if event.tag is None or event.tag == "!":
        return text if event.tag == "!" or event.style else plain_scalar(text)
    if event.tag == _CORE + "str":
        return text
    kinds: dict[str, tuple[type, ...]] = {
        "null": (type(None),),
        "bool": (bool,),
        "int": (int,),
        "float": (int, float),
    }
    kind = kinds.get(str(event.tag).removeprefix(_CORE))
    value = plain_scalar(text)
    if kind is None or not isinstance(value, kind):
        raise DocumentError(f"the YAML tag {_shown(str(event.tag))} is not allowed{_at(event)}")
    return value


def _merge(target: dict[str, Any], source: Any) -> None:
    if not isinstance(source, Mapping):
        raise DocumentError("a YAML merge key (<<) whose value is not a mapping")
    for key, value in source.items():
        target.setdefault(key, value)


def _at(event: yaml.Event) -> str:
    mark = event.start_mark
    return "" if mark is None else f" (line {mark.line + 1})"


def _first_line(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "syntax error"
    return f"{problem}" + (f" (line {mark.line + 1})" if mark is not None else "")


class _PlainDumper(yaml.CSafeDumper):
    """Write every value in full: no anchors."""

    def ignore_aliases(self, data: Hashable) -> bool:
        return True

    def text(self, data: str) -> yaml.ScalarNode:
        """Quote also what only YAML 1.2 and JSON would read as something else, such as `1e3`."""
        quoted = "'" if _JSON_NUMBER.match(data) else None
        return self.represent_scalar(_CORE + "str", data, style=quoted)


_PlainDumper.add_representer(str, _PlainDumper.text)


def dump_yaml(value: Any, *, sort_keys: bool = True) -> str:
    """Write JSON values as block-style YAML, the same text for the same values.

    Args:
        value: JSON values.
        sort_keys: Whether mappings are written in key order.

    Returns:
        The text, ending in a newline; any YAML 1.1 or 1.2 reader reads the same values from it.
    """
    return str(yaml.dump(value, Dumper=_PlainDumper, sort_keys=sort_keys, allow_unicode=True, width=100_000))
