"""Operations that cannot be rendered: found, named and left out, so that they cost nothing but themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from codegen.counts import missing_items
from codegen.effective import check_effective
from codegen.errors import CodegenError, DocumentError
from codegen.facts import reachable
from codegen.flat_schemas import PARTIAL
from codegen.loading import dump_yaml
from codegen.naming import NamingError, problems
from codegen.nearest import spelled
from codegen.openapi import operations, schema_name
from codegen.rendering import check_renderable

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from codegen.counts import Inventory

Place = tuple[str, str]
"""Path and method of an operation."""

_MAX_ROUNDS: Final = 40
_RELATED: Final = (("upsert", "create"), ("merge", "read"))


@dataclass(frozen=True, slots=True)
class Omitted:
    """An operation that is left out.

    Args:
        place: Its path and method.
        reason: Why it cannot be rendered.
    """

    place: Place
    reason: str

    @property
    def operation(self) -> str:
        """The operation, as `GET /path`."""
        return f"{self.place[1].upper()} {ascii(self.place[0])[1:-1][:120]}".strip()

    @property
    def lines(self) -> str:
        """The lines to paste into the observed file, to leave it out on purpose."""
        action = {
            "target": spelled(("paths", *filter(None, self.place))),
            "x-evidence": f"Left out: {self.reason[:200]}",
            "remove": True,
        }
        return dump_yaml([action], sort_keys=False)


def renderable(service: str, document: dict[str, Any]) -> tuple[dict[str, Any], list[Omitted]]:
    """What of an effective document can be rendered.

    Args:
        service: Name of the service.
        document: An effective document; it stays as it is.

    Returns:
        The document without the operations that cannot be rendered, and those.

    Raises:
        CodegenError: Nothing of it can be rendered.
    """
    omitted: list[Omitted] = []
    for _ in range(_MAX_ROUNDS):
        error = _error(service, document)
        if error is None:
            return document, omitted
        every = [(path, method) for path, method, _ in operations(document)]
        found = [*_broken(service, document, every)] or [*_colliding(service, document, every, error)]
        omitted += found
        left = [place for place in every if place not in {one.place for one in found}]
        if not found or not left:
            raise DocumentError(error)
        document = only(document, left)
    raise DocumentError("more operations than can be left out cannot be rendered")


def check_whole(document: dict[str, Any]) -> None:
    """Check that a document holds together and that its names do.

    Raises:
        DocumentError: All that does not hold, in one message.
    """
    check_effective(document)
    found = problems(document)
    if found:
        more = f"; and {len(found) - 10} more" if len(found) > 10 else ""
        raise DocumentError(f"x-timeback: {'; '.join(found[:10])}{more}")


def uncounted(document: Mapping[str, Any], wanted: Inventory, present: Inventory) -> list[Omitted]:
    """The operations of which something is missing in the client, with what it is."""
    by_id = {str(operation.get("operationId")): (path, method) for path, method, operation in operations(document)}
    found: dict[Place, str] = {}
    for kind, item in missing_items(wanted, present):
        what = kind.removesuffix("s").replace("_", " ")
        if kind == "models":
            for path, method, operation in operations(document):
                if item in reachable(document, [operation]):
                    found.setdefault((path, method), f"no class could be made of {item!a}")
        else:
            name = item if isinstance(item, str) else item[0]
            detail = "" if isinstance(item, str) else f" {' '.join(map(ascii, item[1:]))}"
            if name in by_id:
                found.setdefault(by_id[name], f"its {what}{detail} could not be rendered")
    return [Omitted(place, reason) for place, reason in sorted(found.items())]


def only(document: Mapping[str, Any], places: Sequence[Place]) -> dict[str, Any]:
    """The document with these operations alone, and with the components that they need."""
    kept = set(places)
    paths: dict[str, Any] = {}
    for path, method, operation in operations(document):
        if (path, method) in kept:
            item = {key: value for key, value in document["paths"][path].items() if key == "servers"}
            paths.setdefault(path, item)[method] = operation
    components = dict(document.get("components", {}))
    if "schemas" in components:
        used = _used(document, paths)
        components["schemas"] = {name: one for name, one in components["schemas"].items() if name in used}
    return {**document, "paths": paths, "components": components}


def _used(document: Mapping[str, Any], paths: Mapping[str, Any]) -> set[str]:
    """The components that paths need, those included that another one is the partial form of."""
    schemas = document["components"]["schemas"]
    used = reachable(document, [paths])
    while True:
        partial = {schema_name(schemas[name].get(PARTIAL)) for name in used if isinstance(schemas.get(name), dict)}
        more = {name for name in partial if name is not None} - used
        if not more:
            return used
        used |= more | reachable(document, [schemas.get(name) for name in more])


def _error(service: str, document: dict[str, Any]) -> str | None:
    """Why a document cannot be rendered; None when it can."""
    try:
        check_whole(document)
        check_renderable(service, document)
    except (CodegenError, NamingError) as error:
        return str(error)
    except RecursionError:
        return "it is nested or chained too deeply"
    return None


def _broken(service: str, document: dict[str, Any], places: Sequence[Place]) -> Iterator[Omitted]:
    """The operations that cannot be rendered by themselves."""
    by_id = {str(operation.get("operationId")): (path, method) for path, method, operation in operations(document)}
    for place in places:
        needed = [by_id[name] for name in _related(document, place) if name in by_id]
        error = _error(service, only(document, [place, *needed]))
        if error is not None:
            yield Omitted(place, error)


def _related(document: Mapping[str, Any], place: Place) -> Iterator[str]:
    naming = document["paths"][place[0]][place[1]].get("x-timeback")
    for key, member in _RELATED:
        value = naming.get(key) if isinstance(naming, dict) else None
        if isinstance(value, dict):
            yield str(value.get(member))


def _colliding(service: str, document: dict[str, Any], places: Sequence[Place], error: str) -> Iterator[Omitted]:
    """The first operation that cannot stand beside those before it."""
    derived = [place for place in places if _is_derived(document, place)]
    ordered = [place for place in places if place not in derived] + derived
    low, high = 1, len(ordered)
    while low < high:
        middle = (low + high) // 2
        said = _error(service, only(document, ordered[:middle]))
        if said is None:
            low = middle + 1
        else:
            high, error = middle, said
    if len(ordered) > 1:
        yield Omitted(ordered[high - 1], error)


def _is_derived(document: Mapping[str, Any], place: Place) -> bool:
    naming = document["paths"][place[0]][place[1]].get("x-timeback")
    calls = naming.get("calls") if isinstance(naming, dict) else None
    return isinstance(calls, list) and calls[:1] != [] and calls[0].get("resource") == "other"
