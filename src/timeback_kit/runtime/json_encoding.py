"""Models and pages for the JSON encoders of Flask, Django and the standard library."""

from __future__ import annotations

import json
from typing import Any

from timeback_kit.runtime.models import dump
from timeback_kit.runtime.paging import Page


def json_default(value: Any) -> Any:
    """Write a model, a page, a date or an enumeration as JSON: the `default` of `json.dumps` and of Flask's provider.

    Args:
        value: What the encoder does not know.

    Raises:
        TypeError: If it has no JSON form.
    """
    written = value.to_dict() if isinstance(value, Page) else dump(value)
    if written is value:
        raise TypeError(f"a {type(value).__name__} has no JSON form")
    return written


class JSONEncoder(json.JSONEncoder):
    """An encoder for `JsonResponse(..., encoder=...)` of Django and `json.dumps(..., cls=...)`."""

    def default(self, o: Any) -> Any:
        """Write what the standard library does not know; what is not a model, page or date goes to the next encoder."""
        try:
            return json_default(o)
        except TypeError:
            return super().default(o)
