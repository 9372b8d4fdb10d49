"""Parameters that come as one dict, and bodies that come as one object or several."""

from __future__ import annotations

from typing import Any

import pytest

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.parameters import as_many, query_of


def test_conditions_become_filter_text() -> None:
    query = query_of({"limit": 5, "where": {"a": 1}, "filter": "b='2'"}, "where", {"c": "3"})
    assert query == {"limit": 5, "filter": "c='3' AND a=1 AND (b='2')"}


def test_what_has_no_conditions_stays_as_it_is() -> None:
    params = {"filter": "b='2'", "page": 2}
    assert query_of(params, "where") == params
    assert query_of({"where": 1}) == {"where": 1}
    assert query_of(None) == {}


@pytest.mark.parametrize("wrong", ["text", 5, [("a", 1)]])
def test_no_mapping_is_refused(wrong: Any) -> None:
    with pytest.raises(InputValidationError, match="params"):
        query_of(wrong)


def test_one_object_is_a_list_of_one() -> None:
    assert as_many({"a": 1}) == [{"a": 1}]
    assert as_many([{"a": 1}]) == [{"a": 1}]
    assert as_many(()) == ()
