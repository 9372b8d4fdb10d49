"""What published lists of Caliper events have beside their rows: the paging as an object with attributes."""

from __future__ import annotations

from typing import Any

from timeback_common._published.inputs import input_class
from timeback_kit.runtime.paging import Page

_Pagination = input_class("Pagination", __name__, ["total", "totalPages", "currentPage", "limit"])
_found_before = Page.__getattr__


def _attribute(self: Page[Any], name: str) -> Any:
    """A member of the response; the paging of events is a dict whose values are attributes too."""
    found = _found_before(self, name)
    return _Pagination(found) if name == "pagination" and isinstance(found, dict) else found


setattr(Page, "__getattr__", _attribute)  # noqa: B010 - a type checker must not take any attribute for known
