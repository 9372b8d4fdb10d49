"""The effective document: a snapshot with its overlays applied, checked for what rendering relies on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from codegen.anchors import anchors, moved, restored, with_known_paths
from codegen.canonical import in_order
from codegen.derived import complete
from codegen.errors import UNREADABLE, DocumentError, OverlayError
from codegen.hoisting import hoist
from codegen.jsonpath import plain_prefix
from codegen.layers import LAYERS, Layer, Misfit, apply_layer, layer_path, read_layer
from codegen.lock import read_lock
from codegen.moves import ADDED, Targets, followed, moves
from codegen.offers import offered
from codegen.openapi import METHODS, check_openapi, copied, operations, schema_name
from codegen.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_ROUTE: Final = re.compile(r"/(?:[^/\\#\s\x00-\x1f\x7f][^\\#\s\x00-\x1f\x7f]*)?")
"""Added to a host, anything else could name another host or another part of the address."""


@dataclass(frozen=True, slots=True)
class Effective:
    """An effective document, and the operations in it that no overlay names.

    Args:
        document: The OpenAPI document.
        unnamed: Operations whose names were derived, as `GET /path`.
        classes: The class of every place that holds an inline schema, to be pinned.
        parted: Places that left the class they were pinned to.
        contract: The document with what is observed and without any name of ours, which the sandbox checks against.
        misfits: Actions of the overlays that do not fit the document; it is what the others made of it.
        spoilt: Operations that cannot be read or that an action does not fit, with the reason; to be left out.
        offers: The lines that name the unnamed operations, by operation.
    """

    document: dict[str, Any]
    unnamed: tuple[str, ...]
    classes: dict[str, str] = field(default_factory=dict)
    parted: tuple[str, ...] = ()
    contract: dict[str, Any] = field(default_factory=dict)
    misfits: tuple[Misfit, ...] = ()
    spoilt: dict[tuple[str, str], str] = field(default_factory=dict)
    offers: dict[str, str] = field(default_factory=dict)


def build(service: str, specs_dir: Path) -> dict[str, Any]:
    """The effective document of a service.

    Args:
        service: Name of the service, as in services.toml.
        specs_dir: The `specs` directory.

    Returns:
        The snapshot with both overlays applied.

    Raises:
        CodegenError: The snapshot or an overlay cannot be used or does not fit, or the result does not hold together.
    """
    entry = read_lock(specs_dir / "lock.toml").get(service)
    pins = {} if entry is None else entry.classes
    found = build_from(read_snapshot(specs_dir, service), read_layers(specs_dir, service), pins)
    if found.misfits:
        raise OverlayError("; ".join(map(str, found.misfits)))
    check_effective(found.document)
    return found.document


def read_layers(specs_dir: Path, service: str) -> list[Layer]:
    """The overlays of a service, in the order in which they are applied.

    Raises:
        OverlayError: One of them is not valid.
    """
    layers = [read_layer(name, layer_path(specs_dir, name, service)) for name in LAYERS]
    return [layer for layer in layers if layer is not None]


def build_from(
    snapshot: Mapping[str, Any],
    layers: Iterable[Layer],
    pins: Mapping[str, str] | None = None,
    previous: Mapping[str, Any] | None = None,
) -> Effective:
    """The effective document of a snapshot that need not be pinned yet.

    Args:
        snapshot: A canonical document; stays as it is.
        layers: The overlays in their order.
        pins: The class of every place that has one already.
        previous: The canonical document for which they were pinned; operations that moved since keep their classes.

    Returns:
        The snapshot with its inline schemas as components, with what fits of the overlays applied, and with derived
        names where they have none. Whether it holds together is for `check_effective` to say.

    Raises:
        CodegenError: The result of the overlays is not an OpenAPI document.
    """
    found = {} if previous is None else moves(previous, snapshot)
    pins = followed(pins or {}, found)
    known = {place: name for place, name in pins.items() if not place.startswith(ADDED)}
    layers = list(layers)
    actions = [action for layer in layers for action in layer.overlay["actions"]]
    targets = Targets(found, actions, snapshot)
    places = moved(known, snapshot)
    known_names = restored(with_known_paths(snapshot, actions), places)
    published = hoist(known_names, places)
    document = in_order(published.document)
    unreadable = dict(_take_unreadable(document))
    contract = copied(document)
    misfits: list[Misfit] = []
    for layer in layers:
        document, some = apply_layer(document, layer, targets)
        misfits += some
        if layer.name == "observed":
            contract = copied(document)
    before = copied(check_openapi(document))
    unnamed = complete(document)
    added = hoist(document, {_own(place): name for place, name in pins.items() if place.startswith(ADDED)})
    classes = (
        anchors(known_names, places) | published.pins | {f"{ADDED}{place}": name for place, name in added.pins.items()}
    )
    return Effective(
        added.document,
        tuple(unnamed),
        classes,
        published.parted,
        contract,
        tuple(misfits),
        {**unreadable, **dict(_spoilt(document, misfits))},
        offered(before, document, unnamed),
    )


def _take_unreadable(document: dict[str, Any]) -> Iterator[tuple[tuple[str, str], str]]:
    """Take the operations out that could not be read, with the reason for each."""
    for path, item in document["paths"].items():
        if UNREADABLE in item:
            yield (path, ""), item.pop(UNREADABLE)
        for method in METHODS:
            if UNREADABLE in item.get(method, {}):
                yield (path, method), item.pop(method)[UNREADABLE]


def _spoilt(document: Mapping[str, Any], misfits: Iterable[Misfit]) -> Iterator[tuple[tuple[str, str], str]]:
    """The operations that are there and that an action was meant for which does not fit."""
    shapes = {(_PLACEHOLDER.sub("{}", path), method): (path, method) for path, method, _ in operations(document)}
    for misfit in misfits:
        group, path, method, *_ = (*plain_prefix(misfit.failure.action.target)[0], "", "", "")
        place = (_PLACEHOLDER.sub("{}", str(path)), str(method))
        if group == "paths" and place in shapes:
            yield shapes[place], str(misfit)


def _own(place: str) -> str:
    return place.removeprefix(ADDED)


def check_effective(document: dict[str, Any]) -> dict[str, Any]:
    """Check that references lead somewhere, placeholders have parameters, and operationIds are unique.

    Args:
        document: An effective document.

    Returns:
        The document.

    Raises:
        DocumentError: All that does not hold, in one message.
    """
    check_openapi(document)
    problems = sorted({*_dangling(document), *_path_problems(document), *_repeated_ids(document)})
    if problems:
        more = f"; and {len(problems) - 20} more" if len(problems) > 20 else ""
        raise DocumentError("; ".join(problems[:20]) + more)
    return document


def _dangling(document: dict[str, Any]) -> Iterator[str]:
    schemas = document.get("components", {}).get("schemas", {})
    pending: list[Any] = [document.get("paths"), document.get("components")]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            ref = one.get("$ref")
            if isinstance(ref, str) and schema_name(ref) not in schemas:
                yield f"the reference {ascii(ref)[:120]} points at nothing"
            pending.extend(value for key, value in one.items() if key != "x-timeback")
        elif isinstance(one, list):
            pending.extend(one)


def _path_problems(document: dict[str, Any]) -> Iterator[str]:
    for path in document["paths"]:
        if not _ROUTE.fullmatch(path):
            yield f"{ascii(path)[1:-1][:120]}: a path starts with one slash and has no fragment, backslash or space"
    for path, method, operation in operations(document):
        stated = {one["name"] for one in operation.get("parameters", ()) if one.get("in") == "path"}
        present = set(_PLACEHOLDER.findall(path))
        where = f"{method.upper()} {ascii(path)[1:-1][:120]}"
        for name in sorted(present - stated):
            yield f"{where}: the placeholder {name!a} has no parameter"
        for name in sorted(stated - present):
            yield f"{where}: the path parameter {name!a} has no placeholder"


def _repeated_ids(document: dict[str, Any]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for path, method, operation in operations(document):
        name = operation.get("operationId")
        where = f"{method.upper()} {path}"
        if name in seen:
            yield f"operationId {name!a} is used by {seen[name]!a} and {where!a}"
        elif name is not None:
            seen[name] = where
