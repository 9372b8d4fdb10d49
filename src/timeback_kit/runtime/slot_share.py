"""How many of the slots of a host one client may hold."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class SlotShare:
    """The part of a client in the slots of each host; clients that are given the same one have it together.

    Args:
        most: Most calls under way to a host at a time.
    """

    most: int
