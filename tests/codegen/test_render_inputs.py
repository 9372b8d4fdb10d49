"""Rendered inputs are TypedDicts under wire names, which the runtime can check bodies against."""

from __future__ import annotations

import inspect
import typing
from datetime import date, datetime
from pathlib import Path

from rendered_clients import of_kind, ref, rendered, taking
from timeback_kit.runtime.validation import Visit, checker_for

SCHEMAS: dict[str, typing.Any] = {
    "Node": {
        "type": "object",
        "required": ["sourcedId", "org", "description"],
        "properties": {
            "sourcedId": {"type": "string"},
            "org": {"type": "string", "x-timeback-filled": True},
            "description": {"type": ["string", "null"]},
            "state": {"type": "string", "enum": ["on", "off"]},
            "mood": {"type": "string", "enum": ["glad", "sad"], "x-timeback-open": True},
            "when": {"type": "string", "format": "date-time"},
            "day": {"type": "string", "format": "date"},
            "children": {"type": "array", "items": ref("Node")},
            "parent": {"oneOf": [ref("Leaf"), {"type": "null"}]},
        },
    },
    "Leaf": {"type": "object", "required": ["@id"], "properties": {"@id": {"type": "string"}, "root": ref("Node")}},
    "Patch": {"type": "object", "additionalProperties": True, "x-timeback-partial": "#/components/schemas/Node"},
}


def test_hints_resolve_and_say_what_may_be_given(tmp_path: Path) -> None:
    with rendered(taking(SCHEMAS, ref("Node"), defaults={"description": None}), tmp_path) as client:
        node, leaf = client.inputs.NodeInput, client.inputs.LeafInput
        hints = typing.get_type_hints(node)
        assert hints["sourcedId"] is str
        assert hints["description"] == str | None
        assert hints["state"] == typing.Literal["on", "off"]
        assert hints["mood"] == typing.Literal["glad", "sad"] | str
        assert hints["when"] == datetime | str
        assert hints["day"] == date | str
        assert hints["parent"] == leaf | None
        assert typing.get_args(hints["children"]) == (node,)
        assert typing.get_type_hints(leaf) == {"@id": str, "root": node}


def test_what_is_filled_in_may_be_left_out(tmp_path: Path) -> None:
    with rendered(taking(SCHEMAS, ref("Node"), defaults={"description": None}), tmp_path) as client:
        assert client.inputs.NodeInput.__required_keys__ == {"sourcedId"}
        assert client.inputs.LeafInput.__required_keys__ == {"@id"}


def test_a_partial_input_requires_nothing(tmp_path: Path) -> None:
    with rendered(taking(SCHEMAS, ref("Patch")), tmp_path) as client:
        assert client.inputs.PatchInput.__required_keys__ == frozenset()
        assert "sourcedId" in client.inputs.PatchInput.__optional_keys__


def test_the_runtime_checks_with_them(tmp_path: Path) -> None:
    with rendered(taking(SCHEMAS, ref("Node")), tmp_path) as client:
        visit = Visit()
        checker_for(client.inputs.NodeInput)({"sourcedId": 5, "state": "?", "children": [{"day": 1}]}, "", visit)
        assert {issue.path for issue in visit.problems} == {
            "sourcedId", "state", "description", "children[0].day", "children[0].sourcedId", "children[0].description",
        }  # fmt: skip


def test_a_list_or_a_union_has_an_alias(tmp_path: Path) -> None:
    union = {"oneOf": [ref("Node"), ref("Leaf")]}
    with rendered(taking(SCHEMAS, union), tmp_path) as client:
        assert client.inputs.CreateThingPayload == client.inputs.NodeInput | client.inputs.LeafInput
        assert client.module("operations").CREATE_THING.body.input.endswith(".inputs:CreateThingPayload")


def test_several_objects_may_be_given_as_one(tmp_path: Path) -> None:
    envelope = {"type": "object", "properties": {"nodes": {"type": "array", "items": ref("Node")}}}
    with rendered(taking(SCHEMAS, envelope, key="nodes", many=True), tmp_path) as client:
        create = client.module("resources.things").Things.create
        assert create.__annotations__["data"] == (
            "inputs.NodeInput | snake_inputs.NodeInputSnake | Sequence[inputs.NodeInput | snake_inputs.NodeInputSnake]"
        )
        assert typing.get_args(client.inputs.CreateThingPayload) == (client.inputs.NodeInput,)


def test_only_what_bodies_hold_becomes_an_input(tmp_path: Path) -> None:
    with rendered(of_kind(SCHEMAS, ref("Node")), tmp_path) as client:
        assert not hasattr(client.inputs, "NodeInput")


def test_a_model_may_be_handed_back_where_its_kind_is_written(tmp_path: Path) -> None:
    made = taking(
        {**SCHEMAS, "LeafUpdateInput": {"type": "object", "properties": {"@id": {"type": "string"}}}},
        ref("LeafUpdateInput"),
    )
    made["paths"] |= of_kind({}, ref("Leaf"))["paths"] | {"/others": made["paths"]["/things"]}
    with rendered(made, tmp_path) as client:
        things = inspect.getsource(client.module("resources.things").Things)
        created = things.partition("    def create(")[0].rpartition("@")[2]
        every = "inputs.LeafUpdateInput | snake_inputs.LeafUpdateInputSnake | models.Leaf | dicts.LeafDict"
        assert f'"{every}"].create' in created
