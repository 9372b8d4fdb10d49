"""Parameters that come as one dict, and bodies that come as one object or several."""

from __future__ import annotations

from typing import Any

import pytest

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.requests import as_many, query_params


def test_conditions_become_filter_text() -> None:
    query = query_params({"limit": 5, "where": {"a": 1}, "filter": "b='2'"}, "where", {"c": "3"})
    assert query == {"limit": 5, "filter": "c='3' AND a=1 AND (b='2')"}


def test_what_has_no_conditions_stays_as_it_is() -> None:
    params = {"filter": "b='2'", "page": 2}
    assert query_params(params, "where") == params
    assert query_params({"where": 1}) == {"where": 1}
    assert query_params(None) == {}


@pytest.mark.parametrize("wrong", ["text", 5, [("a", 1)]])
def test_no_mapping_is_refused(wrong: Any) -> None:
    with pytest.raises(InputValidationError, match="params"):
        query_params(wrong)


def test_one_object_is_a_list_of_one() -> None:
    assert as_many({"a": 1}) == [{"a": 1}]
    assert as_many([{"a": 1}]) == [{"a": 1}]
    assert as_many(()) == ()
