"""The parts under the services: documents, routes, schemas, examples, and what happens when the sandbox is wrong."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest

from timeback_sandbox.calls import ABSENT, Response, Routes
from timeback_sandbox.contract import Contract
from timeback_sandbox.documents import DocumentMissingError, Documents
from timeback_sandbox.examples import Examples
from timeback_sandbox.mounts import DISCOVERY_PATHS, PACKAGES
from timeback_sandbox.schemas import Schemas
from timeback_sandbox.server import SandboxServer

SOURCE = Path(__file__).parents[2] / "src" / "timeback_sandbox"
USER = "/ims/oneroster/rostering/v1p2/users/id-1"


def ok(schema: Any) -> dict[str, Any]:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


def document(*paths: str, **components: Any) -> dict[str, Any]:
    answers = {path: {"get": {"operationId": path, "responses": ok({})}} for path in paths}
    return {"openapi": "3.1.0", "paths": answers, "components": {"schemas": components}}


@pytest.mark.parametrize(
    ("path", "operation", "values"),
    [
        ("/a/", "/a/", ()),
        ("/a", None, ()),
        ("/a/one", "/a/{x}", ("one",)),
        ("/a/fixed", "/a/fixed", ()),
        ("/a/one/", None, ()),
        ("/a//", None, ()),
        ("/a/one%2Ftwo", "/a/{x}", ("one/two",)),
        ("/a/%C3%BC%20", "/a/{x}", ("ü ",)),
        ("/a/one/b", "/a/{x}/b", ("one",)),
        ("/a/fixed/b", "/a/{x}/b", ("fixed",)),
        ("/b/one", "/b/{x}/{y}", ("one",)),
        ("/b/one/", "/b/{x}/{y}", ("one",)),
        ("/b/one/two", "/b/{x}/{y}", ("one", "two")),
        ("/c/one", "/c/:x", ("one",)),
    ],
)
def test_a_path_means_one_operation(path: str, operation: str | None, values: tuple[str, ...]) -> None:
    given = document("/a/", "/a/{x}", "/a/fixed", "/a/{x}/b", "/b/{x}/{y}", "/c/:x")
    given["paths"]["/b/{x}/{y}"]["get"]["x-timeback"] = {"optional_path": ["y"]}
    match = Contract("any", given).match("GET", path)
    assert (match.operation.id if match else None) == operation
    assert (match.path if match else ()) == values
    assert Contract("any", given).match("POST", path) is None


@pytest.mark.parametrize(
    ("schema", "value", "words"),
    [
        ({"type": "string"}, 4711, "Expected string"),
        ({"type": ["string", "null"]}, 4711, "Expected string or null"),
        ({"type": "string", "nullable": True}, None, None),
        ({"enum": ["a"], "nullable": True}, None, None),
        ({"enum": ["a", "b"]}, "4711", "Expected one of a, b"),
        ({"const": "a"}, "4711", "Expected a"),
        ({"type": "string", "format": "date-time"}, "4711-01-01", "Invalid date-time"),
        ({"type": "string", "format": "date-time"}, "2025-13-01T00:00:00Z", "Invalid date-time"),
        ({"type": "string", "format": "date-time"}, "2025-01-01T00:00:00.000Z", None),
        ({"type": "string", "format": "date-time"}, "2025-01-01T00:00:00+01:00", None),
        ({"type": "string", "format": "date"}, "2025-02-30", "Invalid date"),
        ({"type": "string", "format": "uri"}, "no uri", "Invalid uri"),
        ({"type": "string", "format": "uri"}, "urn:uuid:1", None),
        ({"type": "string", "format": "email"}, "4711", "Invalid email"),
        ({"type": "string", "format": "uuid"}, "4711", "Invalid uuid"),
        ({"type": "string", "format": "duration"}, "PT", "Invalid duration"),
        ({"type": "string", "format": "duration"}, "PT30M", None),
        ({"type": "array", "minItems": 1}, [], "at least 1 element"),
        ({"type": "object", "additionalProperties": False}, {"4711": 1}, "Unrecognized key"),
        ({"anyOf": [{"type": "string"}, {"type": "number"}]}, [], "no accepted form"),
    ],
)
def test_what_is_wrong_is_said_without_the_value(schema: dict[str, Any], value: Any, words: str | None) -> None:
    found = [issue.message for issue in Schemas({}).issues(schema, value)]
    if words is None:
        assert found == []
    else:
        assert words in found[0]
        assert "4711" not in found[0]


def test_each_missing_member_is_named() -> None:
    schema = {"type": "object", "properties": {"b": {"type": "string"}}, "required": ["a", "b"]}
    found = Schemas({}).issues(schema, {})
    assert [(issue.field, issue.message, issue.received) for issue in found] == [
        ("a", "Required", "undefined"),
        ("b", "Required", "undefined"),
    ]


def test_rows_are_remembered_by_what_they_hold() -> None:
    schemas = Schemas({})
    schema = {"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}}
    assert schemas.issues(schema, [{"a": "x"}] * 3) == []
    assert [issue.path for issue in schemas.issues(schema, [{"a": "x"}, {"a": 1}])] == [(1, "a")]


@cache
def contract(service: str) -> Contract:
    return Contract(service, Documents().contract(service))


@pytest.mark.parametrize("service", PACKAGES)
def test_every_schema_of_every_document_has_an_example_that_fits_and_stays(service: str) -> None:
    schemas = contract(service).schemas
    examples, again = Examples(schemas), Examples(schemas)
    for operation in contract(service):
        bodies = [content.get("schema") for content in (operation.body or {}).values()]
        answers = [content.get("schema") for answer in operation.responses.values() for content in answer.values()]
        for schema in filter(None, bodies + answers):
            made = examples.of(schema)
            assert schemas.issues(schema, made) == [], operation.id
            assert again.of(schema) == made


def test_examples_take_known_values_where_they_fit() -> None:
    schema = {
        "type": "object",
        "properties": {"id": {"type": "string"}, "n": {"type": "integer"}, "e": {"enum": ["a", "b"]}},
    }
    made = Examples(Schemas({})).of(schema, {"id": "mine", "n": "no number", "e": "b"})
    assert (made["id"], made["e"]) == ("mine", "b")
    assert isinstance(made["n"], int)


def test_recursive_schemas_end() -> None:
    node = {
        "type": "object",
        "properties": {"children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}},
    }
    given = document(Node=node)
    made = Examples(Schemas(given)).of({"$ref": "#/components/schemas/Node"})
    assert isinstance(made["children"], list)


@pytest.mark.parametrize(("path", "service"), DISCOVERY_PATHS.items())
def test_each_document_is_served_as_it_is_pinned(server: SandboxServer, path: str, service: str) -> None:
    answer = httpx.get(server.base_url + path)
    assert answer.status_code == 200
    assert answer.content == Documents().snapshot(service)
    assert answer.headers["content-type"].startswith("application/yaml")


def test_clrs_own_discovery_is_the_pinned_document_for_the_generator(api: httpx.Client) -> None:
    route = "/ims/clr/v2p0/discovery/"
    wanted = {"accept": "application/yaml, application/json"}
    assert api.get(route, headers=wanted).content == Documents().snapshot("clr")
    assert api.get(route, headers=wanted | {"authorization": ""}).status_code == 401


def test_a_document_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(DocumentMissingError, match="no document for clr"):
        Documents(contracts=tmp_path).contract("clr")
    assert Documents(snapshots=tmp_path).snapshot("clr") is None


@pytest.mark.parametrize(
    ("path", "member"),
    [
        ("/nowhere", "imsx_codeMajor"),
        ("/ims/oneroster/rostering/v1p2/nowhere/", "imsx_codeMajor"),
        ("/caliper/nowhere", "message"),
        ("/webhooks/a/b/c", "error"),
        ("/webhook-filters/a/b/c", "message"),
        ("/api/nowhere/a", "error"),
        ("/prod/nowhere", "success"),
    ],
)
def test_an_unknown_route_is_a_404_in_the_services_words(api: httpx.Client, path: str, member: str) -> None:
    for method in ("GET", "OPTIONS"):
        answer = api.request(method, path)
        assert answer.status_code == 404
        assert member in answer.json()


def wrong(server: SandboxServer, handler: Any) -> httpx.Response:
    """Answer one route of a server with a handler of the test's own."""
    handlers = {("GET", "/webhooks/"): handler}
    server.sandbox.platform.handlers = lambda service: handlers  # type: ignore[method-assign]
    headers = {"authorization": f"Bearer {server.tokens.issue(60)}"}
    return httpx.get(server.base_url + "/webhooks/", headers=headers)


@pytest.mark.parametrize(
    "response",
    [
        Response({"hooks": []}),
        Response({"webhooks": [{}]}),
        Response({"webhooks": []}, status=201),
        Response(ABSENT),
        Response(b"zip", media="application/zip"),
    ],
)
def test_the_sandbox_refuses_to_send_what_a_document_forbids(
    response: Response, caplog: pytest.LogCaptureFixture
) -> None:
    with SandboxServer() as server:
        refused = wrong(server, lambda _: response)
        assert (refused.status_code, len(server.violations)) == (500, 1)
    assert "sandbox response violates its document" in caplog.text


def test_a_fault_of_the_sandbox_shows_no_traceback(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: Any) -> Response:
        raise ZeroDivisionError("what was not foreseen")

    with SandboxServer() as server:
        answer = wrong(server, broken)
    assert (answer.status_code, answer.json()) == (500, {"error": "Internal server error", "details": []})
    assert "what was not foreseen" in caplog.text


def test_an_operation_without_a_handler_is_answered_by_an_example() -> None:
    with SandboxServer() as server:
        server.sandbox.platform.handlers = lambda service: {}  # type: ignore[method-assign]
        headers = {"authorization": f"Bearer {server.tokens.issue(60)}"}
        first, second = (httpx.get(server.base_url + "/webhooks/my-hook", headers=headers).json() for _ in range(2))
        assert first == second
        assert first["webhook"]["id"] == "my-hook"


def test_an_operation_is_answered_once() -> None:
    routes = Routes()
    routes.add("GET", "/a", lambda _: Response())
    with pytest.raises(ValueError, match="two handlers"):
        routes.add("GET", "/a", lambda _: Response())


def test_a_body_of_another_kind_is_refused_as_an_invalid_one(api: httpx.Client) -> None:
    body = b'{"name": "n", "description": null, "targetUrl": "https://a.example", "secret": "s", "active": true}'
    for media, status in (("text/plain", 400), ("application/x-www-form-urlencoded", 400), ("application/json", 201)):
        answer = api.post("/webhooks/", content=body, headers={"content-type": media})
        assert (answer.status_code, "error" in answer.json()) == (status, status == 400)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("POST", "/ims/oneroster/rostering/v1p2/courses/structure", 422),
        ("PUT", "/api/assessment-tests/id-1/metadata", 400),
        ("POST", "/edubridge/enrollments/enroll/id-1/id-1", 201),
    ],
)
def test_a_body_is_wanted_where_the_document_wants_one(api: httpx.Client, method: str, path: str, status: int) -> None:
    assert api.request(method, path).status_code == status


@pytest.mark.parametrize("deep", [b'{"a":' * 300 + b"1" + b"}" * 300, b"[" * 300 + b"]" * 300])
def test_a_body_that_no_answer_could_show_is_refused(api: httpx.Client, deep: bytes) -> None:
    body = b'{"user": {"metadata": {"deep": ' + deep + b"}}}"
    answer = api.patch(USER, content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["imsx_codeMajor"]) == (400, "failure")
    assert api.get(USER).status_code == 200


def test_it_starts_at_once_and_imports_no_client_code() -> None:
    script = (
        "import sys, time\n"
        "from timeback_sandbox.server import SandboxServer\n"
        "begun = time.perf_counter()\n"
        "with SandboxServer() as server:\n"
        "    print(time.perf_counter() - begun)\n"
        "print([name for name in sys.modules if re.match('timeback_(?!sandbox)', name)])\n"
    )
    done = subprocess.run([sys.executable, "-c", "import re\n" + script], capture_output=True, text=True, check=True)
    seconds, modules = done.stdout.split("\n")[:2]
    assert float(seconds) < 1
    assert modules == "[]"
