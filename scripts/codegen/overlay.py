"""Apply an OpenAPI Overlay 1.0.0, where every action has its evidence and matches something."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from codegen.errors import OverlayError
from codegen.jsonpath import Location, find, plain_prefix
from codegen.loading import dump_yaml
from codegen.nearest import nearest_target
from codegen.openapi import METHODS, copied, referring, rename_keys, repoint

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set

    Remedy = Callable[[Mapping[str, Any]], Sequence[Mapping[str, Any]]]

_TOP: Final = frozenset({"overlay", "info", "extends", "actions"})
_FIELDS: Final = frozenset({"target", "description", "update", "remove", "x-rename-to", "x-evidence"})
_SCALAR: Final = (str, int, float, bool, type(None))


@dataclass(frozen=True, slots=True)
class Action:
    """One checked action of an overlay."""

    number: int
    target: str
    update: Any
    has_update: bool
    remove: bool
    rename_to: str | None
    source: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)

    def __str__(self) -> str:
        return f"action {self.number} ({self.target})"


@dataclass(frozen=True, slots=True)
class Failure:
    """An action that does not fit, and what it probably meant.

    Args:
        action: The action.
        problem: Why it does not fit.
        instead: The actions that probably fit in its place; empty where nothing is near.
        follows: Whether it fails only because an action before it does.
        moved: Whether it is about an operation that is elsewhere now.
    """

    action: Action
    problem: str
    instead: Sequence[Mapping[str, Any]] = ()
    follows: bool = False
    moved: bool = False

    @property
    def lines(self) -> str:
        """The lines to paste instead of the action; empty where nothing is near."""
        return dump_yaml(list(self.instead), sort_keys=False) if self.instead else ""

    def __str__(self) -> str:
        said = "it moved to" if self.moved else "the nearest is"
        hint = f"; {said} {self.instead[-1]['target']}" if self.instead else ""
        return f"{self.problem}{hint}"


def apply_overlay(document: dict[str, Any], overlay: Any) -> dict[str, Any]:
    """Apply an overlay to a document, all of it.

    Args:
        document: The document; stays as it is.
        overlay: A loaded overlay document.

    Returns:
        The document after all actions, in their order.

    Raises:
        OverlayError: The overlay is not valid, or actions do not fit; the message names all of them.
    """
    result, failures = applied(document, overlay)
    if failures:
        raise OverlayError("; ".join(str(failure) for failure in failures))
    return result


def applied(
    document: dict[str, Any],
    overlay: Any,
    moved: Callable[[Mapping[str, Any]], Sequence[Mapping[str, Any]]] | None = None,
) -> tuple[dict[str, Any], list[Failure]]:
    """Apply what fits of an overlay, and say of every other action why it does not.

    Besides `update` and `remove`, an action may have `x-rename-to`: the matched node gets that key in its parent. A
    renamed path merges into the path item that is already there (a method in both is an error); a renamed component
    schema takes every reference to it along.

    Args:
        document: The document; stays as it is.
        overlay: A loaded overlay document.
        moved: The actions that fit instead of one which is about an operation that is elsewhere now.

    Returns:
        The document after all actions that fit, in their order, and the failures.

    Raises:
        OverlayError: The overlay is not valid, or an action lacks `x-evidence`.
    """
    actions = read_actions(overlay)
    taken = {plain_prefix(action.target)[0][:2] for action in actions}
    failures: list[Failure] = []
    while True:
        result = copied(document)
        more = [*_failing(actions, result, failures)]
        if not more:
            break
        failures += more
        wrong = {one.action.number for one in more}
        actions = [action for action in actions if action.number not in wrong]
    failures.sort(key=lambda one: one.action.number)
    return result, [_with_remedy(one, result, taken, moved) for one in failures]


def _with_remedy(
    failure: Failure,
    document: dict[str, Any],
    taken: Set[Location],
    moved: Remedy | None,
) -> Failure:
    """The failure with the actions that probably fit in place of the one that does not."""
    action = failure.action
    instead = moved(action.source) if moved is not None else ()
    if instead:
        return replace(failure, instead=instead, follows=False, moved=True)
    near = None if failure.follows else nearest_target(action.target, document, taken)
    return failure if near is None else replace(failure, instead=[{**action.source, "target": near}])


def _failing(actions: Iterable[Action], document: dict[str, Any], before: Iterable[Failure]) -> Iterator[Failure]:
    """Apply actions, and give those that fail; what one of them did before it failed is still in the document."""
    lost = {f".{one.action.rename_to}" for one in before if one.action.rename_to is not None}
    references = _Referring(document)
    for action in actions:
        try:
            _apply(action, document, references)
        except OverlayError as error:
            yield Failure(action, str(error), follows=any(name in action.target for name in lost))
            if action.rename_to is not None:
                lost.add(f".{action.rename_to}")


def read_actions(overlay: Any) -> list[Action]:
    """Check an overlay document and return its actions.

    Args:
        overlay: A loaded overlay document.

    Returns:
        The actions in order.

    Raises:
        OverlayError: A required field is missing, unknown, or of the wrong kind.
    """
    if not isinstance(overlay, dict):
        raise OverlayError("an overlay is a mapping with `overlay`, `info` and `actions`")
    if overlay.get("overlay") != "1.0.0":
        raise OverlayError(f"`overlay` is {overlay.get('overlay')!r}, expected '1.0.0'")
    info = overlay.get("info")
    if not isinstance(info, dict) or not all(isinstance(info.get(key), str) for key in ("title", "version")):
        raise OverlayError("`info` needs the texts `title` and `version`")
    _refuse_unknown(overlay, _TOP, "the overlay")
    actions = overlay.get("actions")
    if not isinstance(actions, list) or not actions:
        raise OverlayError("`actions` needs at least one action")
    return [_read_action(number, action) for number, action in enumerate(actions, start=1)]


def _read_action(number: int, action: Any) -> Action:
    if not isinstance(action, dict) or not isinstance(action.get("target"), str):
        raise OverlayError(f"action {number} has no `target`")
    name = f"action {number} ({action['target']})"
    _refuse_unknown(action, _FIELDS, name)
    evidence = action.get("x-evidence")
    if not isinstance(evidence, str) or not evidence.strip():
        raise OverlayError(f"{name} has no `x-evidence`")
    remove = action.get("remove", False)
    if not isinstance(remove, bool):
        raise OverlayError(f"{name}: `remove` is a boolean")
    rename_to = action.get("x-rename-to")
    if rename_to is not None and (not isinstance(rename_to, str) or not rename_to):
        raise OverlayError(f"{name}: `x-rename-to` is a text")
    if not remove and "update" not in action and rename_to is None:
        raise OverlayError(f"{name} does nothing: it has no `update`, `remove` or `x-rename-to`")
    return Action(number, action["target"], action.get("update"), "update" in action, remove, rename_to, action)


def _refuse_unknown(mapping: dict[str, Any], known: frozenset[str], where: str) -> None:
    unknown = sorted(key for key in mapping if key not in known and not key.startswith("x-"))
    if unknown:
        raise OverlayError(f"{where} has unknown fields: {', '.join(unknown)}")


class _Referring:
    """The mappings of a document that refer to components, found again only after an update may have brought more."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._nodes: list[dict[str, Any]] | None = None

    def nodes(self) -> list[dict[str, Any]]:
        if self._nodes is None:
            self._nodes = list(referring(self._document))
        return self._nodes

    def updated_with(self, update: Any) -> None:
        if any(referring(update)):
            self._nodes = None


def _apply(action: Action, document: dict[str, Any], references: _Referring) -> None:
    try:
        locations = find(action.target, document)
    except OverlayError as error:
        raise OverlayError(f"{action}: {error}") from error
    if not locations:
        raise OverlayError(f"{action} matches nothing")
    if action.remove:  # an update beside it has no effect, says the specification
        for location in _inmost_last_first(locations):
            _remove(action, document, location)
        return
    if action.has_update:
        for location in locations:
            _update(action, document, location)
        references.updated_with(action.update)
    if action.rename_to is not None:
        if len(locations) > 1:
            raise OverlayError(f"{action} renames {len(locations)} nodes to one name")
        _rename(action, document, locations[0], action.rename_to, references)


def _inmost_last_first(locations: list[Location]) -> list[Location]:
    """Deep before shallow and later items before earlier ones, so that no removal moves a node still to remove."""
    return sorted(locations, key=lambda one: (len(one), [part if isinstance(part, int) else 0 for part in one]))[::-1]


def _node(document: Any, location: Location) -> Any:
    node = document
    for key in location:
        node = node[key]
    return node


def _remove(action: Action, document: dict[str, Any], location: Location) -> None:
    if not location:
        raise OverlayError(f"{action} removes the document itself")
    del _node(document, location[:-1])[location[-1]]


def _update(action: Action, document: dict[str, Any], location: Location) -> None:
    node = _node(document, location)
    if isinstance(node, dict):
        if not isinstance(action.update, dict):
            raise OverlayError(f"{action} updates a mapping with something else")
        _merge(action, node, action.update, location)
    elif isinstance(node, list):
        node.extend(copied(action.update if isinstance(action.update, list) else [action.update]))
    else:
        raise OverlayError(f"{action} updates a value that is neither a mapping nor a list")


def _merge(action: Action, node: dict[str, Any], update: dict[str, Any], location: Location) -> None:
    for key, value in update.items():
        if key not in node:
            node[key] = copied(value)
            continue
        present = node[key]
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(action, present, value, (*location, key))
        elif isinstance(present, list) and isinstance(value, list):
            present.extend(copied(value))
        elif isinstance(present, _SCALAR) and isinstance(value, _SCALAR):
            node[key] = value
        else:
            place = "/".join(map(str, (*location, key)))
            raise OverlayError(f"{action}: {_kind(value)} does not merge into {_kind(present)} at {place}")


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    return "a list" if isinstance(value, list) else "a plain value"


def _rename(action: Action, document: dict[str, Any], location: Location, new: str, references: _Referring) -> None:
    parent = _node(document, location[:-1]) if location else None
    if not isinstance(parent, dict):
        raise OverlayError(f"{action} renames something that has no key")
    old = str(location[-1])
    if old == new:
        raise OverlayError(f"{action} renames {new!r} to itself")
    if new not in parent:
        rename_keys(parent, {old: new})
    elif location[:-1] == ("paths",):
        _merge_path_items(action, parent[new], parent.pop(old), new)
    else:
        raise OverlayError(f"{action}: {new!r} is there already")
    if location[:-1] == ("components", "schemas"):
        repoint(references.nodes(), {old: new})


def _merge_path_items(action: Action, present: dict[str, Any], moved: dict[str, Any], path: str) -> None:
    for key, value in moved.items():
        if key not in present:
            present[key] = value
        elif key in METHODS or present[key] != value:
            raise OverlayError(f"{action}: {path} has its own {key!r}")
