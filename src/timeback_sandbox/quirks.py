"""Quirks of the live platform that can be switched off; all are on by default."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quirks:
    """Which quirks are reproduced.

    Attributes:
        live_envelopes: A class's students are returned under `users`, although the document says `students`.
        short_pages: A full page in the middle of a OneRoster collection has one row less than requested.
        undeletable_resources: DELETE of a OneRoster resource returns 404.
    """

    live_envelopes: bool = True
    short_pages: bool = True
    undeletable_resources: bool = True


NONE = Quirks(live_envelopes=False, short_pages=False, undeletable_resources=False)
