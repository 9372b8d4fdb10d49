"""Rendered methods have the stated names, awaited and blocking alike, and ask the runtime for the right thing."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen import docstrings
from codegen.errors import DocumentError
from codegen.naming import Role
from rendered_clients import SERVICE, Client, Recorder, answered, document, operation, query, ref, rendered, taking
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.operations import Paging
from timeback_kit.runtime.requests import Request

PAGED = [
    query("filter"),
    query("limit", type="integer", minimum=1, maximum=3000),
    query("offset", type="integer"),
    query("orderBy", type="string", enum=["asc", "desc"]),
    {**query("fields"), "style": "form", "explode": False},
    query("roles", type="array", items={"type": "string"}),
]
SCHEMAS = {
    "Tree": {
        "type": "object",
        "required": ["id"],
        "properties": {"id": {"type": "string"}, "kind": {"type": "string"}},
    },
    "Trees": {
        "type": "object",
        "properties": {"trees": {"type": "array", "items": ref("Tree")}, "total": {"type": "integer"}},
    },
    "TreeAnswer": {"type": "object", "properties": {"tree": ref("Tree")}},
}
TREES = {
    "/trees/": {
        "get": operation(
            "listTrees",
            {
                "calls": [
                    {
                        "resource": "trees",
                        "methods": {"page": "list", "all": "list_all", "first": "first", "stream": "stream"},
                    },
                    {
                        "resource": "gardens(garden_id)",
                        "methods": {"all": "trees", "stream": "stream_trees"},
                        "bind_filter": {"garden_id": "garden.sourcedId"},
                    },
                ],
                "answer": {"kind": "rows", "keys": ["trees", "plants"]},
                "paging": "offset",
                "filter": "where",
                "fixed": [{"methods": {"page": "oaks"}, "query": {"roles": ["oak"]}, "positional": ["fields"]}],
            },
            answer=ref("Trees"),
            parameters=PAGED,
        ),
        "post": operation(
            "plantTree",
            {
                "calls": [{"resource": "trees", "methods": {"call": "create"}}],
                "answer": {"kind": "entity", "keys": ["tree"]},
                "body": {"name": "data", "key": "tree", "defaults": {"kind": "oak"}},
            },
            answer=ref("TreeAnswer"),
            body=ref("TreeAnswer"),
        ),
    },
    "/trees/{id}": {
        "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "get": operation(
            "getTree",
            {
                "calls": [
                    {"resource": "trees", "methods": {"call": "get", "exists": "exists"}, "path": {"id": "tree_id"}},
                    {"resource": "trees(tree_id)", "methods": {"call": "get"}, "path": {"id": "tree_id"}},
                ],
                "examples": {"get": ">>> tree = await client.trees.get(\n...     \"t\"\n... )\n>>> tree.id\n't'"},
                "answer": {"kind": "entity", "keys": ["tree"]},
            },
            answer=ref("TreeAnswer"),
        ),
        "put": operation(
            "updateTree",
            {
                "calls": [
                    {
                        "resource": "trees",
                        "methods": {"call": "update", "upsert": "upsert", "merge": "merge"},
                        "path": {"id": "tree_id"},
                    }
                ],
                "answer": {"kind": "nothing"},
                "body": {"name": "data", "key": "tree"},
                "upsert": {"create": "plantTree"},
                "merge": {"read": "getTree"},
            },
            body=ref("TreeAnswer"),
        ),
    },
    "/trees/{id}/leaves/{leaf}/{vein}": {
        "get": operation(
            "getLeaf",
            {
                "calls": [
                    {
                        "resource": "trees(tree_id).leaves(leaf_id)",
                        "methods": {"call": "vein", "file": "save"},
                        "path": {"id": "tree_id", "leaf": "leaf_id", "vein": "vein_id"},
                    }
                ],
                "answer": {"kind": "bytes"},
                "optional_path": ["vein"],
            },
            parameters=[
                {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
                for name in ("vein", "leaf", "id")
            ],
            responses={"200": {"description": "", "content": {"application/zip": {"schema": {"format": "binary"}}}}},
        )
    },
    "/search": {
        "get": operation(
            "searchTrees",
            {
                "calls": [{"resource": "trees", "methods": {"call": "search"}, "arguments": "params"}],
                "answer": {"kind": "value"},
                "filter": "where",
            },
            answer={},
            parameters=[query("filter"), query("q", required=True)],
        )
    },
}


@pytest.fixture(name="client", scope="module")
def rendered_client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with rendered(document(TREES, SCHEMAS), tmp_path_factory.mktemp("trees")) as client:
        for name in ("models", "inputs", "operations", "errors", "resources.trees", "resources.gardens"):
            client.module(name)
        yield client


@pytest.fixture(name="trees", scope="module")
def trees_module(client: Client) -> ModuleType:
    return client.module("resources.trees")


def asked_of(resource: type, module: ModuleType) -> tuple[Any, Recorder]:
    recorder = Recorder(InputValidationError)
    return resource(recorder), recorder


def test_both_colours_have_the_same_surface(trees: ModuleType) -> None:
    for name in ("Trees", "TreesScope", "TreesLeavesScope"):
        awaited, blocking = getattr(trees, f"Async{name}"), getattr(trees, name)
        assert public(awaited) == public(blocking)
        for method in public(awaited):
            one, other = getattr(awaited, method), getattr(blocking, method)
            if callable(one):
                assert inspect.signature(one).replace(return_annotation=None) == inspect.signature(other).replace(
                    return_annotation=None
                )
                assert str(one.__doc__).replace("await client", "client") == other.__doc__


def public(resource: type) -> list[str]:
    return sorted(name for name in vars(resource) if name == "__call__" or not name.startswith("_"))


def test_the_stated_methods_are_there(trees: ModuleType) -> None:
    stated = "__call__ create exists first get list list_all merge oaks search stream update upsert"
    assert public(trees.Trees) == stated.split()


def test_a_call_passes_path_query_and_body(trees: ModuleType, client: Client) -> None:
    resource, recorder = asked_of(trees.Trees, trees)
    operations = client.module("operations")
    resource.get("t-1")
    resource.create({"id": "t-2"}, request_options={"timeout": 1.0})
    resource("t-3").get()
    assert recorder.asked == [
        (Request(operations.GET_TREE, {"id": "t-1"}),),
        (Request(operations.PLANT_TREE, body={"id": "t-2"}, options={"timeout": 1.0}),),
        (Request(operations.GET_TREE, {"id": "t-3"}),),
    ]


def test_a_list_offers_every_parameter(trees: ModuleType) -> None:
    parameters = inspect.signature(trees.Trees.list).parameters
    assert list(parameters)[1:] == [
        "roles", "limit", "offset", "order_by", "where", "filter", "fields", "request_options",
    ]  # fmt: skip
    assert parameters["limit"].default == 100
    assert {parameter.kind for name, parameter in parameters.items() if name != "self"} == {
        inspect.Parameter.KEYWORD_ONLY
    }
    assert "offset" not in inspect.signature(trees.Trees.first).parameters
    assert {"max_items", "dedupe"} <= set(inspect.signature(trees.Trees.stream).parameters)


def test_a_variant_fixes_what_it_says(trees: ModuleType) -> None:
    parameters = inspect.signature(trees.Trees.oaks).parameters
    assert "roles" not in parameters
    assert parameters["fields"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert "'roles': ['oak']" in unparsed(trees)


def test_conditions_become_one_filter(trees: ModuleType, client: Client) -> None:
    resource, _ = asked_of(client.module("resources.gardens").Gardens, trees)
    scope = resource("g-1")
    text = scope._filter(client.module("operations").LIST_TREES, {"kind": "oak"}, None, {"garden.sourcedId": "g-1"})
    assert text == "garden.sourcedId='g-1' AND kind='oak'"
    assert "'garden.sourcedId': self._scope['garden_id']" in unparsed(client.module("resources.gardens"))


def unparsed(module: ModuleType) -> str:
    return ast.unparse(ast.parse(inspect.getsource(module)))


def test_parameters_may_come_as_one_dict(trees: ModuleType, client: Client) -> None:
    resource, recorder = asked_of(trees.Trees, trees)
    resource.search({"q": "oak", "where": {"kind": "oak"}})
    assert recorder.asked[0][0].query == {"q": "oak", "filter": "kind='oak'"}
    with pytest.raises(InputValidationError):
        resource.search(5)
    with pytest.raises(InputValidationError):
        resource.search({"where": {"kind": {"near": 1}}})
    assert client.inputs.SearchTreesParams.__required_keys__ == {"q"}


def test_optional_segments_are_optional_arguments(trees: ModuleType, client: Client) -> None:
    resource, recorder = asked_of(trees.Trees, trees)
    resource("t").leaves("l").vein()
    assert recorder.asked[0][0].path == {"id": "t", "leaf": "l", "vein": None}
    assert client.module("operations").GET_LEAF.optional_path == ("vein",)
    assert client.module("operations").GET_LEAF.accept == "application/zip"
    assert list(inspect.signature(trees.TreesLeavesScope.save).parameters)[1:3] == ["destination", "vein_id"]


def test_operations_say_how_they_are_carried_out(client: Client) -> None:
    operations = client.module("operations")
    listed, planted = operations.LIST_TREES, operations.PLANT_TREE
    assert (listed.name, listed.method, listed.path) == ("webhooks.trees.list", "GET", "/trees/")
    assert (listed.paging, listed.csv, listed.exploded) == (Paging.OFFSET, ("fields",), ("roles",))
    assert repr(listed.response) == "rows(Tree, 'trees', 'plants')"
    assert planted.body.input.endswith(".inputs:TreeInput")
    assert (planted.body.key, planted.body.defaults) == ("tree", {"kind": "oak"})
    assert set(operations.ALL) == {"listTrees", "plantTree", "getTree", "updateTree", "getLeaf", "searchTrees"}


def test_types_are_precise(trees: ModuleType) -> None:
    def returned(resource: type, name: str) -> str:
        return str(getattr(resource, name).__annotations__["return"])

    assert returned(trees.AsyncTrees, "list") == "Page[models.Tree]"
    assert returned(trees.AsyncTrees, "list_all") == "List[models.Tree]"
    assert returned(trees.AsyncTrees, "first") == "models.Tree | None"
    assert returned(trees.AsyncTrees, "stream") == "AsyncPaginator[models.Tree]"
    assert returned(trees.Trees, "stream") == "Paginator[models.Tree]"
    assert returned(trees.Trees, "update") == "None"
    assert returned(trees.TreesLeavesScope, "save") == "Path"
    created = inspect.getsource(trees.Trees).partition("    def create(")[0].rpartition("@")[2]
    assert '"inputs.TreeInput | models.Tree | dicts.TreeDict"].create' in created


def test_a_docstring_has_a_sentence_arguments_and_the_route(trees: ModuleType) -> None:
    assert inspect.getdoc(trees.Trees.list) == (
        "List listTrees, one page at a time.\n\n"
        "Args:\n"
        "    roles: Roles, as a list.\n"
        "    limit: Rows per page, at most 3000.\n"
        "    offset: Rows to skip.\n"
        '    order_by: "asc" or "desc".\n'
        "    where: Conditions, as {field: value} or {field: {operator: value}}.\n"
        "    filter: Filter string in the service's own syntax; combined with `where` by AND.\n"
        "    fields: Fields to return, as a list or comma-separated; the others are None.\n"
        "    request_options: Timeout in seconds, retries and headers of this call.\n"
        "Route: GET /trees/"
    )


def test_an_example_is_awaited_in_one_colour_only(trees: ModuleType) -> None:
    awaited, blocking = inspect.getdoc(trees.AsyncTrees.get), inspect.getdoc(trees.Trees.get)
    lines = ["    >>> tree = await client.trees.get(", '    ...     "t"', "    ... )", "    >>> tree.id", "    't'"]
    assert str(awaited).endswith("\n".join(["Examples:", *lines]))
    assert str(blocking) == str(awaited).replace("await ", "")
    assert "Examples:" not in str(inspect.getdoc(trees.Trees.list))


@pytest.mark.parametrize(
    ("role", "summary", "sentence"),
    [
        ("page", "List users.", "List users, one page at a time."),
        ("all", "List the classes of a user.", "List the classes of a user, fetching every page."),
        ("stream", "List users.", "Iterate over users, fetching pages as needed."),
        ("first", "List the users of a class.", "Get the first of the users of a class; None if there are none."),
        ("exists", "Get a user by sourcedId.", "Check whether a user exists."),
        ("upsert", "Replace a user; what is left out is cleared.", "Create or replace a user."),
        (
            "merge",
            "Replace a user; what is left out is cleared.",
            "Update some fields of a user; all other fields keep their values.",
        ),
        ("call", "Replace a user; what is left out is cleared.", "Replace a user; what is left out is cleared."),
        ("file", "Export a package.", "Export a package, saved to a file."),
        ("exists", "Look", "Check whether it exists."),
    ],
)
def test_every_role_has_a_sentence_of_its_own(role: Role, summary: str, sentence: str) -> None:
    assert docstrings.summary_for(role, summary) == sentence


def test_counts_are_those_of_the_document(client: Client) -> None:
    assert client.counts.operations == {"listTrees", "plantTree", "getTree", "updateTree", "getLeaf", "searchTrees"}
    assert ("getTree", "path", "id") in client.counts.parameters
    assert len(client.counts.parameters) == 6 + 1 + 1 + 3 + 2
    assert ("getLeaf", "200") in client.counts.success_responses
    assert client.counts.models == {"Tree", "Trees", "TreeAnswer"}


def test_importing_the_package_imports_nothing_of_it(tmp_path: Path) -> None:
    with rendered(document(TREES, SCHEMAS), tmp_path) as client:
        client.module("errors")
        assert SERVICE in sys.modules
        assert f"{SERVICE}.models" not in sys.modules
        assert sys.modules[SERVICE].models is client.models


def test_a_stated_key_that_no_answer_has_is_an_error(tmp_path: Path) -> None:
    naming = {
        "calls": [{"resource": "trees", "methods": {"call": "list"}}],
        "answer": {"kind": "rows", "keys": ["bushes"]},
    }
    paths = {"/trees": {"get": operation("listTrees", naming, answer=ref("Trees"))}}
    with (
        pytest.raises(DocumentError, match="Trees has none of the keys 'bushes'"),
        rendered(document(paths, SCHEMAS), tmp_path),
    ):
        pass


def test_two_successes_are_read_as_one(tmp_path: Path) -> None:
    naming = {
        "calls": [{"resource": "trees", "methods": {"call": "plant"}}],
        "answer": {"kind": "entity", "keys": ["tree"]},
    }
    made = operation("plantTree", naming, responses={"201": answered(ref("TreeAnswer")), "204": answered()})
    with rendered(document({"/trees": {"post": made}}, SCHEMAS), tmp_path) as client:
        plant = client.module("resources.trees").Trees.plant
        assert plant.__annotations__["return"] == "models.Tree | None"
        assert client.counts.success_responses == {("plantTree", "201"), ("plantTree", "204")}


def test_members_that_hide_each_other_are_refused(tmp_path: Path) -> None:
    naming = {"calls": [{"resource": "trees", "methods": {"call": "models"}}], "answer": {"kind": "nothing"}}
    with (
        pytest.raises(DocumentError, match="models cannot stand"),
        rendered(document({"/trees": {"get": operation("getTrees", naming)}}), tmp_path),
    ):
        pass


def test_a_body_may_be_text_where_the_document_has_both(tmp_path: Path) -> None:
    made = taking(SCHEMAS, ref("Tree"))
    content = made["paths"]["/things"]["post"]["requestBody"]["content"]
    content["application/xml"] = {"schema": {"type": "object", "xml": {"name": "tree"}}}
    with rendered(made, tmp_path) as client:
        create = client.module("resources.things").Things.create
        assert create.__annotations__["data"] == "inputs.TreeInput | str | bytes"
        assert client.module("operations").CREATE_THING.body.content == ("application/json", "application/xml")


def test_a_header_parameter_is_an_argument_and_those_of_the_client_are_not(tmp_path: Path) -> None:
    made = taking(SCHEMAS, ref("Tree"))
    parameters = [{"name": name, "in": "header", "schema": {"type": "string"}} for name in ("Accept", "X-Moon-Phase")]
    made["paths"]["/things"]["post"]["parameters"] = parameters
    with rendered(made, tmp_path) as client:
        assert "x_moon_phase: str | None = None" in client.text()
        assert "accept: str" not in client.text()
