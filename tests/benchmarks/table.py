"""The rows of the table, in the order in which they are measured."""

from __future__ import annotations

import sys
from collections.abc import Callable

from measuring import Measured, spread
from racing import PeerMissingError, Side, SideError, Sides, failed, once, race, ratios

ROWS: dict[str, Callable[[], Measured]] = {}
OURS = sys.executable


def row(name: str) -> Callable[[Callable[[], Measured]], Callable[[], Measured]]:
    """Add a row to the table."""

    def add(measure: Callable[[], Measured]) -> Callable[[], Measured]:
        ROWS[name] = measure
        return measure

    return add


def side(python: str | Callable[[], str], *words: str) -> Callable[[], Side]:
    """What starts a program, in an environment that is made when it is wanted."""
    return lambda: Side(python if isinstance(python, str) else python(), *words)


def raced(beside: str, ours: Callable[[], Side], floor: Callable[[], Side], peers: Sides, target: str = "") -> Measured:
    """Ours over a floor in turn, and how the peers stand to the same floor.

    Args:
        beside: Name of the floor.
        ours: Starts our side.
        floor: Starts the floor.
        peers: What else is held against the floor.
        target: What the ratio is to be.
    """
    found, missing = race({"ours": ours, "floor": floor}, peers)
    told = {name: f"{spread('', ratios(found, name, 'floor')).value:.2f} x" for name in peers if name in found}
    return spread(beside, ratios(found, "ours", "floor"), target, peers=told | missing)


def told(name: str, python: Callable[[], str] | str, *words: str, form: str = "{:.2f} s") -> dict[str, str]:
    """What a peer takes for something that is done once, or why that was not measured."""
    try:
        return {name: form.format(once(python if isinstance(python, str) else python(), *words))}
    except PeerMissingError as reason:
        return {name: f"skipped: {reason}"}
    except SideError as error:
        return {name: failed(error)}
