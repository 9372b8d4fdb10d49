"""Responses that a class alone cannot read: unions, maps, and values below a key."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from timeback_kit.runtime.errors import DecodeError
from timeback_kit.runtime.model_reading import as_values
from timeback_kit.runtime.models import Model, as_map, as_union, field, model
from timeback_kit.runtime.operations import decoded_document, decoded_entity, decoded_rows
from timeback_kit.runtime.scalars import as_datetime


@model
class Cat(Model):
    kind: str = field("kind")


CLASSES = {"cat": Cat}
CAT = {"kind": "cat"}


def as_animal(value: object) -> object:
    return as_union(value, "kind", CLASSES)


def test_values_are_read_one_by_one_and_anything_else_passes() -> None:
    assert as_values(as_datetime, {"a": "2026-11-21T00:00:00Z"}) == {"a": datetime(2026, 11, 21, tzinfo=UTC)}
    assert as_values(as_datetime, ["x"]) == ["x"]


def test_rows_are_found_below_their_key_or_bare() -> None:
    answer = decoded_rows(as_animal, Cat, "animals")
    assert answer.read({"animals": [CAT, {"kind": "dog"}]}) == [Cat.from_dict(CAT), {"kind": "dog"}]
    assert answer.read([CAT]) == [Cat.from_dict(CAT)]
    with pytest.raises(DecodeError, match="animals"):
        answer.read({"plants": []})


def test_an_entity_may_be_any_value_below_its_key() -> None:
    answer = decoded_entity(as_animal, Cat, "animal", empty=True)
    assert answer.read({"animal": CAT}) == Cat.from_dict(CAT)
    assert answer.read(None) is None


def test_a_document_is_read_whole() -> None:
    answer = decoded_document(lambda value: as_map(Cat, value), dict[str, Cat])
    assert answer.read({"tom": CAT}) == {"tom": Cat.from_dict(CAT)}


def test_strict_reading_says_where_it_does_not_fit() -> None:
    answer = decoded_document(lambda value: as_map(Cat, value), dict[str, Cat])
    with pytest.raises(DecodeError, match=r"\$\.tom\.kind"):
        answer.read({"tom": {"kind": 5}}, strict=True)
    with pytest.raises(DecodeError, match=r"\$\.animals\[0\]"):
        decoded_rows(as_animal, Cat, "animals").read({"animals": [5]}, strict=True)
