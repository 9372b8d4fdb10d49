"""Idioms that real documents use: each is generated, type-checked and called over a socket."""

from __future__ import annotations

import json
import subprocess
import sys
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from codegen.canonical import canonical
from codegen.counts import document_counts, missing_items
from codegen.effective import build_from
from codegen.omissions import renderable
from codegen.specs import REPOSITORY
from rendered_clients import SERVICE, Client, ref, rendered
from scripted import as_json
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.runtime.sync.client import SyncServiceClient

PET = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "id": {"type": "integer", "readOnly": True},
        "secret": {"type": "string", "writeOnly": True},
    },
    "required": ["name", "id", "secret"],
}
WRAPPERS = {
    "nullable": {"allOf": [ref("Pet")], "nullable": True},
    "default": {"allOf": [ref("Pet")], "default": None},
    "readOnly": {"allOf": [ref("Pet")], "readOnly": True},
    "typed": {"allOf": [ref("Pet")], "type": "object"},
    "described": {"allOf": [ref("Pet")], "description": "The other one."},
}
FORM = {
    "type": "object",
    "properties": {
        "file": {"type": "string", "format": "binary"},
        "shownTitle": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["file"],
}


def content(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    return {"description": "", "content": {media_type: {"schema": schema}}}


def get(schema: Any, **members: Any) -> dict[str, Any]:
    return {"responses": {"200": content(schema)}, **members}


def post(schema: Any, media_type: str = "application/json", **members: Any) -> dict[str, Any]:
    body = {"required": True, "content": {media_type: {"schema": schema}}}
    return {"requestBody": body, "responses": {"200": content({})}, **members}


def parameter(name: str, place: str, schema: Any = None, **members: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": schema or {"type": "string"}, **members}


TWICE = [parameter("userId", "query"), parameter("user_id", "query")]
LIST = {"type": "array", "items": {"type": "string"}}
NARROWED = {"allOf": [ref("Pet"), {"type": "object", "properties": {"name": {"type": "string", "enum": ["Rex"]}}}]}
PATHS: dict[str, Any] = {
    "/wrapped": {"get": get({"type": "object", "properties": WRAPPERS}, operationId="wrapped")},
    "/narrowed": {"get": get(NARROWED, operationId="narrowed")},
    "/anything": {"get": {"operationId": "anything", "responses": {"200": content(ref("Pet"), "*/*")}}},
    "/lines": {"get": {"operationId": "lines", "responses": {"200": content(ref("Pet"), "application/x-ndjson")}}},
    "/upload": {"post": post(FORM, "multipart/form-data", operationId="upload")},
    "/form": {
        "post": post(
            {"type": "object", "properties": {"a": {"type": "string"}, "n": {"type": "integer"}}},
            "application/x-www-form-urlencoded",
            operationId="sendForm",
        )
    },
    "/probe": {
        "head": {"operationId": "probe", "responses": {"200": {"description": ""}}},
        "options": {"operationId": "choices", "responses": {"204": {"description": ""}}},
    },
    "/beside": {
        "get": get(
            ref("Pet"), operationId="beside", parameters=[parameter("X-Trace", "header"), parameter("sid", "cookie")]
        )
    },
    "/styles": {
        "get": get(
            ref("Pet"),
            operationId="styles",
            parameters=[
                parameter("where", "query", {"type": "object", "properties": {"a": {}}}, style="deepObject"),
                parameter("pipes", "query", LIST, style="pipeDelimited", explode=False),
                parameter("spaces", "query", LIST, style="spaceDelimited", explode=False),
            ],
        )
    },
    "/default": {"get": {"operationId": "byDefault", "responses": {"default": content(ref("Pet"))}}},
    "/several": {
        "post": {
            "operationId": "several",
            "responses": {
                "200": content(ref("Pet")),
                "202": content({"type": "object", "properties": {"job": {"type": "string"}}}),
                "204": {"description": ""},
            },
        }
    },
    "/pets": {"post": post(ref("Pet"), operationId="createPet"), "get": get(ref("Pet"), operationId="getPet")},
    "/old": {"get": get(ref("Pet"), operationId="oldOne", deprecated=True)},
    "/octets": {
        "post": post(
            {"type": "object", "properties": {"data": {"type": "string", "format": "binary"}}}, operationId="octets"
        )
    },
    "/twice": {"get": get(ref("Twice"), operationId="getTwice", parameters=TWICE)},
    "/twice2": {"get": get(ref("Pet"), operationId="get_twice")},
    **{
        f"/named/{name}": {"get": get(ref("Pet"), operationId=name)}
        for name in ("all", "models", "inputs", "dict", "list", "operations", "self", "class", "str", "field")
    },
    **{
        f"/schemas/{name}": {"get": get(ref(name), operationId=f"schema_{name}")}
        for name in ("dict", "Model", "models")
    },
}
SCHEMAS = {
    "Pet": PET,
    "Twice": {"type": "object", "properties": {"userId": {"type": "string"}, "user_id": {"type": "string"}}},
    **{name: {"type": "object", "properties": {"x": {"type": "string"}}} for name in ("dict", "Model", "models")},
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    document = {"openapi": "3.1.0", "info": {}, "paths": PATHS, "components": {"schemas": SCHEMAS}}
    effective = build_from(canonical(document), []).document
    whole, omitted = renderable(SERVICE, effective)
    assert omitted == []
    with rendered(whole, tmp_path_factory.mktemp("idioms")) as made:
        assert missing_items(document_counts(whole), made.counts) == []
        yield made


@pytest.fixture
def other(client: Client, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setitem(sys.modules, f"timeback_api.{SERVICE}.inputs", client.inputs)

    class Pets(SyncServiceClient):
        service = SERVICE

    with Pets(provider=TimebackProvider(base_url=httpserver.url_for("").rstrip("/"))) as pets:
        yield client.module("resources.other").Other(pets, {})


def answering(server: HTTPServer, path: str, answer: Any, method: str = "GET") -> list[Request]:
    """What is asked at a path; it is answered with this JSON, or with this response."""
    asked: list[Request] = []

    def answered(request: Request) -> Response:
        request.get_data()
        asked.append(request)
        return answer if isinstance(answer, Response) else as_json(answer)

    server.expect_request(path, method=method).respond_with_handler(answered)
    return asked


REX = {"name": "Rex", "id": 1}


def test_the_fixture_is_typed(client: Client) -> None:
    arguments = ["--strict", "--cache-dir", str(client.root.parent / ".mypy_cache"), str(client.root)]
    environment = {"MYPYPATH": ":".join([str(client.root.parent), str(REPOSITORY / "src")])}
    config = REPOSITORY / "pyproject.toml"
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", str(config), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        cwd=REPOSITORY,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_lone_reference_keeps_its_class_whatever_stands_beside_it(other: Any, httpserver: HTTPServer) -> None:
    answering(httpserver, "/wrapped", dict.fromkeys(WRAPPERS, REX) | {"nullable": None})
    read = other.wrapped()
    assert read.nullable is None
    assert {type(getattr(read, name)).__name__ for name in ("default", "read_only", "typed", "described")} == {"Pet"}


def test_an_override_narrows(other: Any, client: Client, httpserver: HTTPServer) -> None:
    answering(httpserver, "/narrowed", REX)
    read = other.narrowed()
    assert (read.name, read.id) == ("Rex", 1)
    assert "Literal['Rex']" in str(type(read).__annotations__["name"]).replace('"', "'")


def test_any_media_type_is_read_as_json(other: Any, httpserver: HTTPServer) -> None:
    asked = answering(httpserver, "/anything", REX)
    assert other.anything().name == "Rex"
    assert asked[0].headers["Accept"] == "*/*"


def test_lines_of_json_are_a_list(other: Any, httpserver: HTTPServer) -> None:
    text = "\n".join(json.dumps(REX | {"id": number}) for number in (1, 2)) + "\n"
    answering(httpserver, "/lines", Response(text, content_type="application/x-ndjson"))
    assert [pet.id for pet in other.lines()] == [1, 2]


def test_a_multipart_body_has_files_fields_and_a_boundary_of_its_own(other: Any, httpserver: HTTPServer) -> None:
    asked = answering(httpserver, "/upload", {}, "POST")
    for _ in range(2):
        other.upload({"file": b"\x00--\r\n", "shown_title": "A \u00fc", "tags": ["x", "y"]})
    first, second = asked
    assert first.files["file"].read() == b"\x00--\r\n"
    assert first.form.to_dict(flat=False) == {"shownTitle": ["A \u00fc"], "tags": ["x", "y"]}
    assert first.mimetype == "multipart/form-data"
    assert first.mimetype_params["boundary"] != second.mimetype_params["boundary"]
    second.files.to_dict()
    for request in asked:
        request.close()


def test_a_urlencoded_body_is_a_form(other: Any, httpserver: HTTPServer) -> None:
    asked = answering(httpserver, "/form", {}, "POST")
    other.send_form({"a": "x&y=\u00fc", "n": 3})
    assert asked[0].mimetype == "application/x-www-form-urlencoded"
    assert asked[0].form.to_dict() == {"a": "x&y=\u00fc", "n": "3"}
    with pytest.raises(InputValidationError, match="form"):
        other.send_form({"a": b"octets"})


def test_head_and_options_are_methods(other: Any, httpserver: HTTPServer) -> None:
    for name, method in (("probe", "HEAD"), ("choices", "OPTIONS")):
        asked = answering(httpserver, "/probe", Response(status=204), method)
        assert getattr(other, name)() is None
        assert [request.method for request in asked] == [method]


def test_header_and_cookie_parameters_are_sent_where_they_belong(other: Any, httpserver: HTTPServer) -> None:
    asked = answering(httpserver, "/beside", REX)
    other.beside(x_trace="t-1", sid="s-1")
    other.beside()
    assert (asked[0].headers["X-Trace"], asked[0].cookies.to_dict(), asked[0].query_string) == (
        "t-1",
        {"sid": "s-1"},
        b"",
    )
    assert "X-Trace" not in asked[1].headers
    assert "Cookie" not in asked[1].headers
    for wrong in ({"x_trace": "a\r\nb"}, {"sid": "a; b=c"}):
        with pytest.raises(InputValidationError):
            other.beside(**wrong)


def test_parameters_are_written_in_their_style(other: Any, httpserver: HTTPServer) -> None:
    asked = answering(httpserver, "/styles", REX)
    other.styles(where={"a": "1", "b": ["x", "y"]}, pipes=["p", "q"], spaces=["s", "t"])
    assert sorted(asked[0].args.items(multi=True)) == [
        ("pipes", "p|q"),
        ("spaces", "s t"),
        ("where[a]", "1"),
        ("where[b]", "x"),
        ("where[b]", "y"),
    ]


def test_a_default_response_is_read(other: Any, httpserver: HTTPServer) -> None:
    answering(httpserver, "/default", REX)
    assert other.by_default().name == "Rex"


def test_each_success_has_a_type_of_its_own(other: Any, client: Client, httpserver: HTTPServer) -> None:
    answers = [as_json(REX), as_json({"job": "j-1"}, 202), Response(status=204)]
    httpserver.expect_request("/several", method="POST").respond_with_handler(lambda _: answers.pop(0))
    pet, job, nothing = (other.several() for _ in range(3))
    assert (pet.name, job.job, nothing) == ("Rex", "j-1", None)
    assert "-> models.Pet | models.JobAnswer | None:" in client.text()


def test_what_only_one_side_has_is_not_asked_for_nor_promised(other: Any, httpserver: HTTPServer) -> None:
    asked = answering(httpserver, "/pets", {}, "POST")
    other.create_pet({"name": "Rex", "secret": "s"})
    assert json.loads(asked[0].data) == {"name": "Rex", "secret": "s"}
    with pytest.raises(InputValidationError, match="secret"):
        other.create_pet({"name": "Rex"})
    answering(httpserver, "/pets", REX)
    assert other.get_pet().secret is None


def test_a_deprecated_operation_says_so(other: Any, httpserver: HTTPServer) -> None:
    answering(httpserver, "/old", REX)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert other.old_one().name == "Rex"
    assert [one.category for one in caught] == [DeprecationWarning]
    assert "Deprecated:" in type(other).old_one.__doc__


def test_octets_inside_json_are_text(other: Any, httpserver: HTTPServer) -> None:
    asked = answering(httpserver, "/octets", {}, "POST")
    other.octets({"data": "AAEC"})
    assert json.loads(asked[0].data) == {"data": "AAEC"}


def test_names_that_are_ours_are_given_another_spelling(other: Any, client: Client, httpserver: HTTPServer) -> None:
    operations = client.module("operations")
    assert len(operations.ALL) == len([method for item in PATHS.values() for method in item])
    for name in ("all", "models", "inputs", "dict", "list", "operations", "self", "class", "str", "field"):
        answering(httpserver, f"/named/{name}", REX)
        method = getattr(other, name, None) or getattr(other, f"{name}_")
        assert method().name == "Rex", name
    for name in ("dict", "Model", "models"):
        answering(httpserver, f"/schemas/{name}", {"x": "y"})
        method = next(getattr(other, one) for one in dir(other) if one.startswith(f"schema_{name.lower()}"))
        assert method().x == "y", name


def test_names_that_collapse_are_told_apart(other: Any, httpserver: HTTPServer) -> None:
    asked = answering(httpserver, "/twice", {"userId": "a", "user_id": "b"})
    methods = [name for name in dir(other) if name.startswith("get_twice")]
    assert len(methods) == 2
    for name in methods:
        answering(httpserver, "/twice2", REX)
        getattr(other, name)()
    (first,) = [name for name in methods if "user_id_" in getattr(type(other), name).__code__.co_varnames]
    read = getattr(other, first)(user_id="1", user_id_="2")
    assert dict(asked[-1].args) == {"userId": "1", "user_id": "2"}
    assert sorted(read.to_dict().items()) == [("userId", "a"), ("user_id", "b")]
