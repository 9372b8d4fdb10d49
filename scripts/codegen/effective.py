"""The effective document: a snapshot with its overlay applied, checked for what rendering relies on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from codegen.canonical import in_order
from codegen.derived import complete
from codegen.errors import CodegenError, DocumentError, OverlayError
from codegen.hoisting import hoist
from codegen.loading import load_path
from codegen.lock import read_lock
from codegen.openapi import check_openapi, operations, schema_name
from codegen.overlay import apply_overlay
from codegen.snapshots import read_snapshot

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
_ADDED: Final = "overlay: "
"""Before the places of inline schemas that an overlay brings."""
_ROUTE: Final = re.compile(r"/(?:[^/\\#\s\x00-\x1f\x7f][^\\#\s\x00-\x1f\x7f]*)?")
"""Added to a host, anything else could name another host or another part of the address."""


def overlay_path(specs_dir: Path, service: str) -> Path:
    """Where the overlay of a service is."""
    return specs_dir / "overlays" / f"{service}.yaml"


@dataclass(frozen=True, slots=True)
class Effective:
    """An effective document, and the operations in it that no overlay names.

    Args:
        document: The OpenAPI document.
        unnamed: Operations whose names were derived, as `GET /path`.
        classes: The class of every place that holds an inline schema, to be pinned.
        parted: Places that left the class they were pinned to.
    """

    document: dict[str, Any]
    unnamed: tuple[str, ...]
    classes: dict[str, str] = field(default_factory=dict)
    parted: tuple[str, ...] = ()


def build(service: str, specs_dir: Path) -> dict[str, Any]:
    """The effective document of a service.

    Args:
        service: Name of the service, as in services.toml.
        specs_dir: The `specs` directory.

    Returns:
        The snapshot with the overlay applied; the snapshot alone where there is no overlay.

    Raises:
        CodegenError: The snapshot or the overlay cannot be used, or the result does not hold together.
    """
    entry = read_lock(specs_dir / "lock.toml").get(service)
    pins = {} if entry is None else entry.classes
    return build_from(read_snapshot(specs_dir, service), overlay_path(specs_dir, service), pins).document


def build_from(snapshot: Mapping[str, Any], overlay: Path, pins: Mapping[str, str] | None = None) -> Effective:
    """The effective document of a snapshot that need not be pinned yet.

    Args:
        snapshot: A canonical document; stays as it is.
        overlay: The overlay file; it may be absent.
        pins: The class of every place that has one already.

    Returns:
        The snapshot with its inline schemas as components, the overlay applied and derived names where it has none.

    Raises:
        CodegenError: The overlay cannot be used, or the result does not hold together.
    """
    pins = pins or {}
    published = hoist(snapshot, {place: name for place, name in pins.items() if not place.startswith(_ADDED)})
    document = in_order(published.document)
    if overlay.is_file():
        try:
            document = apply_overlay(document, load_path(overlay))
        except CodegenError as error:
            raise OverlayError(f"overlay {overlay.name}: {error}") from error
    unnamed = complete(check_openapi(document))
    check_effective(document)
    added = hoist(document, {_own(place): name for place, name in pins.items() if place.startswith(_ADDED)})
    classes = published.pins | {f"{_ADDED}{place}": name for place, name in added.pins.items()}
    return Effective(added.document, tuple(unnamed), classes, published.parted)


def _own(place: str) -> str:
    return place.removeprefix(_ADDED)


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
