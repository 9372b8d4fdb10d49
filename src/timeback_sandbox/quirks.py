"""Quirks of the live platform that can be switched off, and of other services that can be switched on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quirks:
    """Which quirks are reproduced.

    Attributes:
        live_envelopes: A class's students are returned under `users`, although the document says `students`.
        short_pages: A full page in the middle of a OneRoster collection has one row less than requested.
        undeletable_resources: DELETE of a OneRoster resource returns 404.
        page_cap: Most rows of a page in every list, whatever is asked for; None leaves that to the document.
        hide_totals: Lists state no total, as some deployments do.
    """

    live_envelopes: bool = True
    short_pages: bool = True
    undeletable_resources: bool = True
    page_cap: int | None = None
    hide_totals: bool = False

    def __post_init__(self) -> None:
        if self.page_cap is not None and self.page_cap < 1:
            raise ValueError("page_cap must be at least 1")


NONE = Quirks(live_envelopes=False, short_pages=False, undeletable_resources=False)
