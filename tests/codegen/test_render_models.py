"""Rendered models read what they are given, keep it, and give it back."""

from __future__ import annotations

import copy
import pickle
import typing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from codegen.errors import DocumentError
from rendered_clients import of_kind, ref, rendered
from timeback_kit.runtime.errors import DecodeError
from timeback_kit.runtime.validation import check_value

PERSON = {
    "type": "object",
    "description": "Somebody.",
    "required": ["sourcedId", "kind", "status"],
    "properties": {
        "sourcedId": {"type": "string"},
        "kind": {"type": "string", "const": "person"},
        "status": {"type": "string", "enum": ["active", "tobedeleted"]},
        "born": {"type": "string", "format": "date"},
        "dateLastModified": {"type": "string", "format": "date-time"},
        "class": {"type": ["string", "null"]},
        "secretWord": {"type": "string", "x-timeback-secret": True},
        "friends": {"type": "array", "items": {"$ref": "#/components/schemas/Person"}},
        "best": {"anyOf": [{"$ref": "#/components/schemas/Person"}, {"type": "null"}]},
        "byDay": {"type": "object", "additionalProperties": {"type": "string", "format": "date-time"}},
        "grid": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": ref("Person")}},
        "rota": {"type": "object", "additionalProperties": {"type": "array", "items": ref("Person")}},
        "seen": {"type": "array", "items": {"type": "string", "format": "date-time"}},
        "data": {"type": "object", "additionalProperties": True},
        "items": {"type": "integer"},
    },
}
SCHEMAS = {"Person": PERSON}
WIRE = {
    "sourcedId": "p-1",
    "kind": "person",
    "status": "on leave",
    "born": "1815-12-10",
    "dateLastModified": "2026-11-21T08:00:00.000Z",
    "class": None,
    "secretWord": "sesame",
    "friends": [{"sourcedId": "p-2", "kind": "person", "status": "active", "nick": "B"}],
    "best": {"sourcedId": "p-3", "kind": "person", "status": None},
    "byDay": {"mon": "2026-11-23T08:00:00.000Z"},
    "grid": {"a": {"b": {"sourcedId": "p-4"}}},
    "rota": {"mon": [{"sourcedId": "p-5"}]},
    "seen": ["2026-11-24T08:00:00.000Z", "yesterday"],
    "data": {"x": [1]},
    "items": 3,
    "shoeSize": {"eu": 37},
}


@pytest.fixture(name="person", scope="module")
def rendered_person(tmp_path_factory: pytest.TempPathFactory) -> typing.Iterator[type]:
    with rendered(of_kind(SCHEMAS, ref("Person")), tmp_path_factory.mktemp("person")) as client:
        yield client.models.Person


def test_reading_gives_python_values(person: type) -> None:
    ada = person.from_dict(WIRE)
    assert ada.born == date(1815, 12, 10)
    assert ada.date_last_modified == datetime(2026, 11, 21, 8, tzinfo=UTC)
    assert ada.by_day["mon"] == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert ada.seen == [datetime(2026, 11, 24, 8, tzinfo=UTC), "yesterday"]
    assert type(ada.friends[0]) is person
    assert type(ada.best) is person
    assert type(ada.grid["a"]["b"]) is person
    assert type(ada.rota["mon"][0]) is person
    assert (ada.data, ada.items, ada.class_) == ({"x": [1]}, 3, None)


def test_what_was_read_goes_back_whole(person: type) -> None:
    assert person.from_dict(WIRE).to_dict() == WIRE


def test_unknown_values_and_fields_pass(person: type) -> None:
    ada = person.from_dict(WIRE)
    assert ada.status == "on leave"
    assert ada.additional_properties == {"shoeSize": {"eu": 37}}
    assert ada.friends[0].additional_properties == {"nick": "B"}
    assert person.from_dict({}).additional_properties == {}


def test_absent_stays_absent_and_null_stays_null(person: type) -> None:
    assert person.from_dict({"sourcedId": "p"}).to_dict() == {"sourcedId": "p"}
    assert person.from_dict({"sourcedId": None}).to_dict() == {"sourcedId": None}


@pytest.mark.parametrize("odd", [5, "text", [], {}, True])
def test_an_odd_value_never_fails_a_read(person: type, odd: object) -> None:
    wire = dict.fromkeys(WIRE, odd)
    assert person.from_dict(wire).to_dict() == wire


def test_models_copy_pickle_and_compare(person: type) -> None:
    ada = person.from_dict(WIRE)
    for twin in (copy.copy(ada), copy.deepcopy(ada), pickle.loads(pickle.dumps(ada)), person.from_dict(WIRE)):
        assert twin == ada
        assert twin.to_dict() == WIRE
    other = person.from_dict({**WIRE, "items": 4})
    assert other != ada


def test_construction_takes_either_name_and_knows_constants(person: type) -> None:
    ada = person(sourced_id="p-1", status="active")
    assert ada == person(sourcedId="p-1", status="active")
    assert ada.to_dict() == {"sourcedId": "p-1", "status": "active", "kind": "person"}


def test_a_secret_is_not_shown(person: type) -> None:
    assert "sesame" not in repr(person.from_dict(WIRE))


def test_annotations_say_what_there_is(person: type) -> None:
    hints = typing.get_type_hints(person)
    assert hints["sourced_id"] is str
    assert hints["status"] == typing.Literal["active", "tobedeleted"] | str
    assert hints["class_"] == str | None
    assert hints["born"] == date | None
    assert hints["friends"] == list[person] | None
    assert hints["grid"] == dict[str, dict[str, person]] | None


def test_a_strict_client_is_told_where_it_does_not_fit(person: type) -> None:
    with pytest.raises(DecodeError, match=r"\$\.friends\[0\]\."):
        check_value(
            person, {**WIRE, "status": "active", "best": None, "friends": [{**WIRE, "status": "x", "items": "y"}]}
        )


def test_a_docstring_is_the_document_s_own_line(person: type) -> None:
    assert person.__doc__ == "Somebody."


SHAPES = {
    "Circle": {"type": "object", "properties": {"t": {"const": "circle"}, "size": {"type": "number"}}},
    "Square": {"type": "object", "properties": {"t": {"const": "square"}, "size": {"type": "number"}}},
    "Shape": {"oneOf": [ref("Circle"), ref("Square")]},
    "Drawing": {
        "type": "object",
        "properties": {
            "first": ref("Shape"),
            "all": {"type": "array", "items": ref("Shape")},
            "named": {"type": "object", "additionalProperties": ref("Shape")},
            "maybe": {"oneOf": [ref("Shape"), {"type": "string"}]},
            "many": {"oneOf": [{"type": "array", "items": ref("Circle")}, ref("Square")]},
        },
    },
}


def test_a_union_is_decided_by_its_property(tmp_path: Path) -> None:
    square, circle = {"t": "square", "size": 2}, {"t": "circle", "size": 1}
    wire = {
        "first": square,
        "all": [circle, square, {"t": "hexagon"}, 7],
        "named": {"a": circle},
        "maybe": circle,
        "many": [circle],
    }
    with rendered(of_kind(SHAPES, ref("Drawing")), tmp_path) as client:
        models = client.models
        drawing = models.Drawing.from_dict(wire)
        assert type(drawing.first) is models.Square
        assert [type(one) for one in drawing.all] == [models.Circle, models.Square, dict, int]
        assert type(drawing.named["a"]) is models.Circle
        assert type(drawing.maybe) is models.Circle
        assert type(drawing.many[0]) is models.Circle
        assert type(models.Drawing.from_dict({"many": square}).many) is models.Square
        assert models.Drawing.from_dict({"maybe": "text"}).maybe == "text"
        assert drawing.to_dict() == wire


def test_a_stated_discriminator_wins_over_constants(tmp_path: Path) -> None:
    stated = {"propertyName": "t", "mapping": {"round": "#/components/schemas/Circle", "square": "Square"}}
    shapes = {**SHAPES, "Shape": {**SHAPES["Shape"], "discriminator": stated}}
    with rendered(of_kind(shapes, ref("Drawing")), tmp_path) as client:
        drawing = client.models.Drawing.from_dict({"all": [{"t": "round"}, {"t": "circle"}, {"t": "square"}]})
        assert [type(one).__name__ for one in drawing.all] == ["Circle", "Circle", "Square"]


def test_an_answer_that_nothing_decides_is_an_error(tmp_path: Path) -> None:
    schemas = {
        "A": {"type": "object", "properties": {"x": {"type": "string"}}},
        "B": {"type": "object", "properties": {"x": {"type": "integer"}}},
    }
    with (
        pytest.raises(DocumentError, match="which of A, B an answer holds"),
        rendered(of_kind(schemas, {"anyOf": [ref("A"), ref("B")]}), tmp_path),
    ):
        pass


def test_names_that_fall_together_are_told_apart_without_positions(tmp_path: Path) -> None:
    def attributes(wires: list[str], place: str) -> dict[str, str]:
        schema = {"type": "object", "properties": {wire: {"type": "string"} for wire in wires}}
        with rendered(of_kind({"Thing": schema}, ref("Thing")), tmp_path / place) as client:
            made = client.models.Thing.from_dict({wire: wire for wire in wires})
            assert made.to_dict() == {wire: wire for wire in wires}
            return dict(client.models.Thing._fields.wire)

    wires = ["context", "@context", "type", "type_", "Type", "keys", "list", "from", "self", "2nd", "é", "__x", ""]
    there = attributes(wires, "there")
    assert there == attributes(wires[::-1], "back")
    assert there["context"] == "context"
    assert there["at_context"] == "@context"
    assert there["type"] == "type"
    assert {"keys_", "list_", "from_", "self_"} <= set(there)
    assert len(set(there)) == len(wires)


def test_only_what_answers_hold_becomes_a_model(tmp_path: Path) -> None:
    schemas = {**SCHEMAS, "Unused": {"type": "object", "properties": {"a": {"type": "string"}}}}
    with rendered(of_kind(schemas, ref("Person")), tmp_path) as client:
        assert not hasattr(client.models, "Unused")
