"""Misspelt fields, values and numbers in a query are refused with what is allowed; unknown names of their own pass."""

from __future__ import annotations

from typing import Any

import pytest

from scripted import GET, LIST
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.filters import filter_text
from timeback_kit.runtime.operations import Operation, value
from timeback_kit.runtime.requests import query_text
from timeback_kit.runtime.row_fields import check_fields

QUERIED: Operation[Any] = Operation(
    id="list",
    name="pets.pets.list",
    method="GET",
    path="/pets",
    response=value(),
    query=("limit", "order", "kinds"),
    choices={"order": ("asc", "desc"), "kinds": ("cat", "dog")},
    ranges={"limit": (1, 50)},
    exploded=("kinds",),
)


def refused(call: Any) -> dict[str, str]:
    with pytest.raises(InputValidationError) as error:
        call()
    return {issue.path: issue.message for issue in error.value.issues}


@pytest.mark.parametrize("operation", [LIST, GET])
def test_a_misspelt_field_is_named_with_the_one_that_is_meant(operation: Operation[Any]) -> None:
    where = {"OR": [{"givenNaem": "Ada"}]}
    found = refused(lambda: check_fields(operation, where, sort="given_naem", fields="sourcedId,givenNaem"))
    assert set(found) == {"where.OR[0].givenNaem", "sort", "fields"}
    assert all("did you mean 'givenName'?" in message for message in found.values())


@pytest.mark.parametrize("name", ["given_name", "givenName", "shoeSize", "metadata.givenNaem", "org.sourcedId"])
def test_fields_by_either_name_and_fields_nobody_knows_pass(name: str) -> None:
    check_fields(LIST, {name: "x"}, sort=name, fields=[name])


def test_conditions_on_metadata_may_be_nested() -> None:
    assert filter_text({"metadata": {"xp": {"gte": 3}, "app": "A"}}) == "metadata.xp>=3 AND metadata.app='A'"
    assert filter_text({"metadata": {"ne": "x"}}) == "metadata!='x'"


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"order": "down"}, "expected one of 'asc', 'desc'"),
        ({"kinds": ["cat", "cow"]}, "expected one of 'cat', 'dog'"),
        ({"limit": 51}, "expected an integer from 1 to 50"),
        ({"limit": "many"}, "expected an integer from 1 to 50"),
        ({"limti": 5}, "is an unknown parameter; did you mean 'limit'?"),
    ],
)
def test_a_value_beyond_what_the_document_allows_is_refused(query: dict[str, Any], message: str) -> None:
    assert refused(lambda: query_text(QUERIED, query)) == {next(iter(query)): message}


def test_values_that_the_document_allows_are_sent() -> None:
    assert query_text(QUERIED, {"order": "asc", "kinds": ["cat"], "limit": "50"}) == "order=asc&kinds=cat&limit=50"
