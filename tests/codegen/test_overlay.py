"""Overlays do what OpenAPI Overlay 1.0.0 says, and refuse what would go unnoticed."""

from __future__ import annotations

import copy
from typing import Any

import jsonpath_rfc9535
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.errors import OverlayError
from codegen.jsonpath import find
from codegen.overlay import apply_overlay, read_actions

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Trees", "version": "1"},
    "tags": [{"name": "a"}, {"name": "b"}],
    "paths": {
        "/trees": {
            "get": {
                "operationId": "listTrees",
                "deprecated": True,
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                    {"name": "offset", "in": "query", "schema": {"type": "integer"}},
                ],
                "responses": {"200": {"description": ""}},
            },
            "post": {"operationId": "plantTree", "responses": {"201": {"description": ""}}},
        },
        "/trees/:id": {"get": {"operationId": "getTree", "responses": {"200": {"description": ""}}}},
    },
    "components": {
        "schemas": {
            "Tree": {
                "type": "object",
                "properties": {"kind": {"type": "string"}, "parent": {"$ref": "#/components/schemas/Tree"}},
            },
            "Oak/Beech~": {"allOf": [{"$ref": "#/components/schemas/Tree"}]},
            "Any": {
                "oneOf": [{"$ref": "#/components/schemas/Tree"}, {"$ref": "#/components/schemas/Oak~1Beech~0"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {
                        "tree": "#/components/schemas/Tree",
                        "plain": "Tree",
                        "oak": "#/components/schemas/Oak~1Beech~0",
                    },
                },
            },
        }
    },
}


def overlay(*actions: dict[str, Any]) -> dict[str, Any]:
    stated = [{"x-evidence": "seen", **action} for action in actions]
    return {"overlay": "1.0.0", "info": {"title": "Repairs", "version": "1"}, "actions": stated}


def applied(*actions: dict[str, Any]) -> dict[str, Any]:
    before = copy.deepcopy(DOCUMENT)
    result = apply_overlay(DOCUMENT, overlay(*actions))
    assert before == DOCUMENT, "the document that is given stays as it is"
    return result


# What the specification's own compliance sets cover.


def test_the_root_can_be_updated() -> None:
    result = applied({"target": "$", "update": {"info": {"x-owner": "us"}, "servers": [{"url": "https://x"}]}})
    assert result["info"] == {"title": "Trees", "version": "1", "x-owner": "us"}
    assert result["servers"] == [{"url": "https://x"}]


def test_objects_are_merged_recursively_and_plain_values_replaced() -> None:
    update = {"operationId": "findTrees", "responses": {"200": {"description": "All"}, "404": {"description": ""}}}
    result = applied({"target": "$.paths['/trees'].get", "update": update})
    operation = result["paths"]["/trees"]["get"]
    assert operation["operationId"] == "findTrees"
    assert operation["responses"] == {"200": {"description": "All"}, "404": {"description": ""}}
    assert len(operation["parameters"]) == 2


def test_an_array_inside_an_update_is_concatenated() -> None:
    new = {"name": "sort", "in": "query"}
    result = applied({"target": "$.paths['/trees'].get", "update": {"parameters": [new]}})
    assert [one["name"] for one in result["paths"]["/trees"]["get"]["parameters"]] == ["limit", "offset", "sort"]


@pytest.mark.parametrize("update", [{"name": "c"}, [{"name": "c"}]])
def test_a_matched_array_gets_the_update_appended(update: object) -> None:
    assert applied({"target": "$.tags", "update": update})["tags"] == [{"name": "a"}, {"name": "b"}, {"name": "c"}]


def test_a_wildcard_updates_every_match_with_a_value_of_its_own() -> None:
    result = applied({"target": "$.paths.*.get", "update": {"security": [{"key": []}]}})
    first, second = (result["paths"][path]["get"]["security"] for path in ("/trees", "/trees/:id"))
    first[0]["key"].append("changed")
    assert second == [{"key": []}]


def test_a_filter_chooses_by_content() -> None:
    target = "$.paths['/trees'].get.parameters[?@.name=='limit'].schema"
    result = applied({"target": target, "update": {"maximum": 100}})
    schemas = [one["schema"] for one in result["paths"]["/trees"]["get"]["parameters"]]
    assert schemas == [{"type": "integer", "maximum": 100}, {"type": "integer"}]


def test_a_filter_may_look_at_the_root() -> None:
    target = "$.paths['/trees'].get.parameters[?@.name==$.tags[0].name || @.name=='offset']"
    assert applied({"target": target, "remove": True})["paths"]["/trees"]["get"]["parameters"][0]["name"] == "limit"


def test_descendants_are_found() -> None:
    result = applied({"target": "$..[?@.deprecated==true]", "update": {"deprecated": False}})
    assert result["paths"]["/trees"]["get"]["deprecated"] is False


@pytest.mark.parametrize(
    ("target", "gone"),
    [
        ("$.paths['/trees'].post", ("paths", "/trees", "post")),
        ("$.paths['/trees'].get.deprecated", ("paths", "/trees", "get", "deprecated")),
        ("$.components", ("components",)),
    ],
)
def test_remove_takes_a_node_out_of_its_object(target: str, gone: tuple[str, ...]) -> None:
    node: Any = applied({"target": target, "remove": True})
    for key in gone[:-1]:
        node = node[key]
    assert gone[-1] not in node


def test_remove_takes_several_items_out_of_an_array() -> None:
    assert (
        applied({"target": "$.paths['/trees'].get.parameters[*]", "remove": True})["paths"]["/trees"]["get"][
            "parameters"
        ]
        == []
    )
    assert applied({"target": "$.tags[?@.name=='a']", "remove": True})["tags"] == [{"name": "b"}]


def test_remove_takes_nested_matches_inmost_first() -> None:
    result = applied({"target": "$..[?@.name=='limit' || @.type=='integer']", "remove": True})
    assert result["paths"]["/trees"]["get"]["parameters"] == [{"name": "offset", "in": "query"}]


def test_an_update_beside_a_remove_has_no_effect() -> None:
    result = applied({"target": "$.tags[0]", "remove": True, "update": {"name": "z"}})
    assert result["tags"] == [{"name": "b"}]


def test_remove_false_is_no_removal() -> None:
    assert applied({"target": "$.info", "remove": False, "update": {"title": "T"}})["info"]["title"] == "T"


def test_actions_are_applied_in_order() -> None:
    result = applied(
        {"target": "$.info", "update": {"x-a": {"b": 1}}},
        {"target": "$.info['x-a']", "update": {"b": 2}},
        {"target": "$.info.title", "remove": True},
    )
    assert result["info"] == {"version": "1", "x-a": {"b": 2}}


# What this house adds.


def test_a_renamed_path_keeps_its_place_and_content() -> None:
    result = applied({"target": "$.paths['/trees/:id']", "x-rename-to": "/trees/{id}"})
    assert list(result["paths"]) == ["/trees", "/trees/{id}"]
    assert result["paths"]["/trees/{id}"]["get"]["operationId"] == "getTree"


def test_a_path_renamed_onto_another_merges_into_it() -> None:
    result = applied(
        {"target": "$.paths", "update": {"/trees/{id}": {"put": {"operationId": "putTree"}}}},
        {"target": "$.paths['/trees/:id']", "x-rename-to": "/trees/{id}"},
    )
    assert sorted(result["paths"]["/trees/{id}"]) == ["get", "put"]
    assert "/trees/:id" not in result["paths"]


def test_two_descriptions_of_one_method_do_not_merge() -> None:
    with pytest.raises(OverlayError, match=r"action 1 .* has its own 'get'"):
        applied({"target": "$.paths['/trees/:id']", "x-rename-to": "/trees"})


def test_a_renamed_component_takes_its_references_along() -> None:
    result = applied(
        {"target": "$.components.schemas.Tree", "x-rename-to": "Plant", "update": {"x-new": 1}},
        {"target": "$.components.schemas['Oak/Beech~']", "x-rename-to": "Oak"},
    )
    schemas = result["components"]["schemas"]
    assert schemas["Plant"]["properties"]["parent"] == {"$ref": "#/components/schemas/Plant"}
    assert schemas["Plant"]["x-new"] == 1
    assert schemas["Oak"]["allOf"] == [{"$ref": "#/components/schemas/Plant"}]
    assert schemas["Any"]["discriminator"]["mapping"] == {
        "tree": "#/components/schemas/Plant",
        "plain": "#/components/schemas/Plant",
        "oak": "#/components/schemas/Oak",
    }


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ({"target": "$.paths['/gone'].get", "update": {}}, "matches nothing"),
        ({"target": "$.paths['/gone'].get[?@.x=='$']", "remove": True}, "matches nothing"),
        ({"target": "$..[?@.gone]", "remove": True}, "matches nothing"),
        ({"target": "$.tags[7]", "remove": True}, "matches nothing"),
        ({"target": "$.paths[", "update": {}}, "not a JSONPath"),
        ({"target": "$.gone[?@", "update": {}}, "not a JSONPath"),
        ({"target": "paths", "update": {}}, "does not begin with"),
        ({"target": "$", "remove": True}, "the document itself"),
        ({"target": "$.info.title", "update": {"a": 1}}, "neither a mapping nor a list"),
        ({"target": "$.info", "update": ["a"]}, "updates a mapping with something else"),
        (
            {"target": "$.info", "update": {"title": {"a": 1}}},
            "a mapping does not merge into a plain value at info/title",
        ),
        ({"target": "$", "update": {"tags": {"name": "x"}}}, "a mapping does not merge into a list at tags"),
        ({"target": "$.paths['/trees'].get", "update": {"responses": []}}, "a list does not merge into a mapping"),
        ({"target": "$.paths.*", "x-rename-to": "/x"}, "renames 2 nodes"),
        ({"target": "$.tags[0]", "x-rename-to": "/x"}, "has no key"),
        ({"target": "$", "x-rename-to": "/x"}, "has no key"),
        ({"target": "$.info.title", "x-rename-to": "version"}, "there already"),
        ({"target": "$.components.schemas.Tree", "x-rename-to": "Any"}, "there already"),
        ({"target": "$.components.schemas.Tree", "x-rename-to": "Tree"}, "to itself"),
    ],
)
def test_an_action_that_does_not_fit_is_named(action: dict[str, Any], said: str) -> None:
    with pytest.raises(OverlayError, match=said) as caught:
        applied({"target": "$.tags", "update": {"name": "c"}}, action)
    assert "action 2" in str(caught.value)


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ([], "is a mapping"),
        ({"overlay": "2.0.0"}, "expected '1.0.0'"),
        ({"overlay": "1.0.0", "info": {"title": "x"}, "actions": []}, "`info`"),
        ({**overlay({"target": "$", "update": {}}), "actions": []}, "at least one"),
        ({**overlay({"target": "$", "update": {}}), "acts": []}, "unknown fields: acts"),
        ({**overlay({"target": "$", "update": {}}), "x-ours": 1, "extends": "a"}, None),
        (overlay({"update": {}}), "no `target`"),
        (overlay({"target": "$"}), "does nothing"),
        (overlay({"target": "$", "remove": False}), "does nothing"),
        (overlay({"target": "$", "remove": "yes"}), "boolean"),
        (overlay({"target": "$", "updates": {}}), "unknown fields: updates"),
        (overlay({"target": "$", "x-rename-to": 3}), "is a text"),
        (overlay({"target": "$", "update": {}, "x-evidence": " "}), "no `x-evidence`"),
        (overlay({"target": "$", "update": {}, "x-evidence": None}), "no `x-evidence`"),
        (overlay({"target": "$", "update": {}, "description": "why", "x-note": 1}), None),
    ],
)
def test_an_overlay_is_checked_as_a_whole_before_it_is_applied(broken: Any, said: str | None) -> None:
    if said is None:
        assert read_actions(broken)
        return
    with pytest.raises(OverlayError, match=said):
        read_actions(broken)


NAMES = st.sampled_from(["a", "b", "/x/{y}", "a b", "it's", 'q"q', "back\\slash", "ü", "$ref", "0"])
TREES = st.recursive(
    st.integers(0, 3),
    lambda inner: st.dictionaries(NAMES, inner, max_size=3) | st.lists(inner, max_size=3),
    max_leaves=10,
)


@given(tree=st.dictionaries(NAMES, TREES, max_size=3), data=st.data())
def test_plain_paths_are_found_as_the_library_finds_them(tree: Any, data: st.DataObject) -> None:
    steps = data.draw(st.lists(NAMES | st.integers(0, 3), max_size=4))
    query = "$"
    for step in steps:
        quote = data.draw(st.sampled_from(["'", '"']))
        shown = str(step).replace("\\", "\\\\").replace(quote, f"\\{quote}")
        plain = isinstance(step, str) and step in {"a", "b", "ü"} and data.draw(st.booleans())
        query += f".{step}" if plain else f"[{step}]" if isinstance(step, int) else f"[{quote}{shown}{quote}]"
    query += data.draw(st.sampled_from(["", ".*", "[?@==1]", "..a", "[-1]", "[0:2]", "['a','a']"]))
    expected = [tuple(node.location) for node in jsonpath_rfc9535.find(query, tree)]
    assert find(query, tree) == list(dict.fromkeys(expected))
