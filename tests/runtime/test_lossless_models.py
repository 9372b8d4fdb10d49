"""Whatever a service sends goes back as it came: looked at or not, copied, pickled, and but for what was changed."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime, timedelta, timezone
from typing import Any, Literal

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeback_kit.runtime.models import (
    Model,
    as_map,
    as_model,
    as_models,
    as_union,
    dump_json,
    field,
    listed,
    model,
    model_items,
)


@model
class Reference(Model):
    """Something small, which a field holds."""

    sourced_id: str = field("sourcedId")
    seen: datetime | None = field("seen", default=None)


@model
class Whole(Model):
    """A field of every kind of type."""

    sourced_id: str = field("sourcedId")
    kind: str = field("kind", default="whole")
    changed: datetime | None = field("dateLastModified", default=None)
    born: date | None = field("born", default=None)
    enabled: bool | None = field("enabled", default=None)
    open_flag: bool | Literal["true", "false"] | str | None = field("openFlag", default=None)
    score: float | None = field("score", default=None)
    count: int | None = field("count", default=None)
    label: str | int | None = field("label", default=None)
    org: Reference | None = field("org", default=None)
    orgs: list[Reference] | None = field("orgs", default=None)
    by_name: dict[str, Reference] | None = field("byName", default=None)
    grid: dict[str, dict[str, list[Reference]]] | None = field("grid", default=None)
    days: list[date | str] | None = field("days", default=None)
    times: dict[str, datetime] | None = field("times", default=None)
    flags: dict[str, bool] | None = field("flags", default=None)
    lone: list[Reference] | None = field("lone", default=None, read=lambda value: as_models(Reference, listed(value)))
    union: Reference | dict[str, Any] | None = field(
        "union", default=None, read=lambda value: as_union(value, "kind", {"reference": Reference})
    )
    metadata: dict[str, Any] | None = field("metadata", default=None)
    words: list[str] | None = field("words", default=None)


NAMES = list(Whole._fields.wire_names)
TEXTS = st.sampled_from(
    [
        "", "true", "False", "3", "-0", "1.50", "1e3", "1e999", "007", "NaN", "soon", "2024-02-29", "2024-02-30",
        "2024-01-01T00:00:00Z", "2024-01-01T00:00:00.000Z", "2024-01-01T02:00:00.5+02:00", "2024-01-01T00:00:00",
        "9999-12-31T23:59:59-05:00",
    ]
)  # fmt: skip
SCALARS = st.none() | st.booleans() | st.integers(-5, 5) | st.floats(-2, 2) | TEXTS | st.text(max_size=3)
KEYS = st.sampled_from([*NAMES, "tenantId", "seen", "kind", "sourced_id", "keys"]) | st.text(max_size=3)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)
OBJECTS = st.dictionaries(KEYS, JSON, max_size=8)


def text(value: Any) -> str:
    """JSON in which the order of keys, and 1 and 1.0 and true, are told apart."""
    return json.dumps(value)


def look_at_everything(value: Any) -> None:
    if isinstance(value, Model):
        for name in value._fields.wire:
            look_at_everything(getattr(value, name))
        assert value.additional_properties.keys() == set(value) - value.wire_names()
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            look_at_everything(item)


@settings(max_examples=60)
@given(OBJECTS)
def test_what_came_goes_back_in_its_order(data: dict[str, Any]) -> None:
    came = text(data)
    made = as_model(Whole, data)
    assert text(made.to_dict()) == came
    look_at_everything(made)
    assert text(made.to_dict()) == came
    assert text(data) == came


@settings(max_examples=60)
@given(OBJECTS, st.booleans())
def test_all_ways_to_see_an_object_agree(data: dict[str, Any], looked_at: bool) -> None:
    made = as_model(Whole, data)
    if looked_at:
        look_at_everything(made)
    assert json.loads(dump_json([made])) == [made.to_dict()]
    assert list(made) == made.keys() == list(data)
    assert all(name in made for name in data)


@settings(max_examples=60)
@given(OBJECTS, st.booleans())
def test_copies_are_equal_and_apart(data: dict[str, Any], looked_at: bool) -> None:
    made = as_model(Whole, data)
    if looked_at:
        look_at_everything(made)
    for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert twin == made == as_model(Whole, data)
        assert text(twin.to_dict()) == text(data)
        twin.additional_properties["more"] = 1
        twin.words = ["new"]
        assert twin != made
    assert text(made.to_dict()) == text(data)


@settings(max_examples=60)
@given(OBJECTS, st.sampled_from(["sourcedId", "dateLastModified", "enabled", "orgs", "metadata", "count"]), JSON)
def test_a_change_changes_one_key(data: dict[str, Any], wire: str, value: Any) -> None:
    made = as_model(Whole, data)
    look_at_everything(made)
    setattr(made, Whole._fields.python_names[wire], value)
    expected = data if value is None and wire not in data else {**data, wire: value}
    written = made.to_dict()
    assert {key: item for key, item in written.items() if key != wire} == {
        key: item for key, item in data.items() if key != wire
    }
    assert list(written) == list(expected)
    assert getattr(made, Whole._fields.python_names[wire]) == value


@settings(max_examples=60)
@given(OBJECTS)
def test_what_to_dict_returns_is_apart(data: dict[str, Any]) -> None:
    made = as_model(Whole, data)
    before = text(data)
    written = made.to_dict()
    for value in written.values():
        if isinstance(value, dict):
            value["more"] = 1
        elif isinstance(value, list):
            value.append(1)
    assert text(made.to_dict()) == before


WIRE: dict[str, Any] = {
    "dateLastModified": "2024-01-01T02:00:00.5+02:00",
    "enabled": "true",
    "openFlag": "False",
    "score": "1.50",
    "count": "3",
    "label": "3",
    "orgs": [{"sourcedId": "o1", "seen": "2024-01-01T00:00:00Z", "name": "unknown"}, "odd"],
    "byName": {"a": {"sourcedId": "o2"}},
    "days": ["2024-02-29", "2024-02-29T00:00:00Z", "soon"],
    "times": {"a": "2024-01-01T00:00:00Z", "b": "2024-01-02T00:00:00Z"},
    "flags": {"a": "true", "b": False},
    "lone": {"sourcedId": "o3"},
}


def test_plain_meanings_get_their_type() -> None:
    made = as_model(Whole, WIRE)
    assert (made.enabled, made.open_flag, made.score, made.count) == (True, False, 1.5, 3)
    assert (type(made.score), type(made.count)) == (float, int)
    assert made.label == "3", "a string is promised as well"
    assert made.flags == {"a": True, "b": False}


@pytest.mark.parametrize("odd", ["yes", "1", 1, " true", None])
def test_what_is_no_boolean_stays_what_it_is(odd: Any) -> None:
    assert as_model(Whole, {"enabled": odd}).enabled is odd


@pytest.mark.parametrize("odd", ["", " 3", "3 ", "1_000", "0x10", "007", "NaN", "Infinity", "1e999", "٣", "3\n", True])
def test_what_is_no_number_stays_what_it_is(odd: Any) -> None:
    assert as_model(Whole, {"score": odd}).score is odd


def test_an_unchanged_value_keeps_its_text_and_a_changed_one_is_written_anew() -> None:
    made = as_model(Whole, WIRE)
    made.changed = made.changed.astimezone(timezone(timedelta(hours=5)))
    made.enabled, made.count, made.score = True, 4, 2.5
    assert made.to_dict() == {**WIRE, "count": 4, "score": 2.5}
    made.changed += timedelta(seconds=1)
    made.enabled = False
    assert made.to_dict()["dateLastModified"] == "2024-01-01T00:00:01.500Z"
    assert made.to_dict()["enabled"] is False


def test_a_change_inside_leaves_everything_beside_it_as_it_came() -> None:
    made = as_model(Whole, WIRE)
    made.orgs[0].sourced_id = "new"
    made.orgs.append(Reference(sourced_id="o9"))
    made.days.append(date(2024, 3, 1))
    made.times["b"] += timedelta(days=1)
    made.lone[0].sourced_id = "new"
    assert made.to_dict() == {
        **WIRE,
        "orgs": [{**WIRE["orgs"][0], "sourcedId": "new"}, "odd", {"sourcedId": "o9"}],
        "days": [*WIRE["days"], "2024-03-01"],
        "times": {**WIRE["times"], "b": "2024-01-03T00:00:00.000Z"},
        "lone": {"sourcedId": "new"},
    }
    made.lone.append(Reference(sourced_id="o9"))
    assert made.to_dict()["lone"] == [{"sourcedId": "new"}, {"sourcedId": "o9"}]


def test_a_list_that_replaces_a_lone_object_is_a_list() -> None:
    made = as_model(Whole, {"org": {"sourcedId": "o"}, "orgs": None})
    made.org = [Reference(sourced_id="o")]
    made.orgs = [Reference(sourced_id="o")]
    assert made.to_dict() == {"org": [{"sourcedId": "o"}], "orgs": [{"sourcedId": "o"}]}


def test_what_is_read_once_is_the_same_object_ever_after() -> None:
    made = as_model(Whole, WIRE)
    assert made.orgs is made.orgs
    assigned = [Reference(sourced_id="o9")]
    made.orgs = assigned
    assigned[0].sourced_id = "o8"
    assert made.orgs is assigned
    assert made.to_dict()["orgs"] == [{"sourcedId": "o8"}]


def test_equality_is_that_of_the_values() -> None:
    with_zone, without = {"dateLastModified": "2024-01-01T00:00:00+00:00"}, {"dateLastModified": "2024-01-01T00:00:00Z"}
    assert as_model(Whole, with_zone) == as_model(Whole, without)
    assert as_model(Whole, {"dateLastModified": "2024-01-01T00:00:01Z"}) != as_model(Whole, without)
    assert as_model(Whole, {"x": 1}) != as_model(Whole, {"x": 2})


def test_additional_properties_can_be_changed() -> None:
    made = as_model(Whole, {"x": 1, "sourcedId": "w", "y": 2})
    extra = made.additional_properties
    del extra["x"]
    extra.update(y=3, z=4)
    assert made.to_dict() == {"sourcedId": "w", "y": 3, "z": 4}
    assert "x" not in made
    assert made["z"] == 4
    assert made.additional_properties is extra


def test_a_model_is_an_attrs_class() -> None:
    made = as_model(Whole, {"sourcedId": "w", "org": {"sourcedId": "o"}})
    assert attrs.has(Whole)
    assert [each.name for each in attrs.fields(Whole)] == list(Whole._fields.wire)
    assert attrs.fields(Whole).kind.default == "whole"
    assert attrs.fields(Whole).sourced_id.default is attrs.NOTHING
    assert attrs.asdict(made)["org"] == {"sourced_id": "o", "seen": None}
    assert attrs.evolve(made, sourced_id="v").sourced_id == "v"
    assert attrs.resolve_types(Whole) is Whole
    assert attrs.fields(Whole).count.type == int | None


def test_the_fields_of_an_inherited_model_come_first() -> None:
    @model
    class Derived(Reference):
        more: datetime | None = field("more", default=None)

    assert [each.name for each in attrs.fields(Derived)] == ["sourced_id", "seen", "more"]
    assert [each.name for each in attrs.fields(Reference)] == ["sourced_id", "seen"]


def test_a_model_matches_patterns() -> None:
    match as_model(Whole, {"sourcedId": "w", "count": "3"}):
        case Whole(sourced_id="w", count=3):
            pass
        case other:
            pytest.fail(f"{other} does not match")


def test_a_replaced_copy_keeps_the_rest_as_it_came() -> None:
    made = as_model(Whole, {**WIRE, "x": 1})
    changed = made.__replace__(count=9)
    assert changed.to_dict() == {**WIRE, "x": 1, "count": 9}
    assert made.count == 3


def test_values_of_a_map_are_read_through() -> None:
    assert as_map(Reference, {"a": {"sourcedId": "o"}}) == {"a": as_model(Reference, {"sourcedId": "o"})}
    assert dict(model_items(as_model(Reference, {"sourcedId": "o", "x": 1}))) == {"sourcedId": "o", "x": 1}
