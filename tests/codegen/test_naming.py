"""What x-timeback may say, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from codegen import naming


def operation(**changes: Any) -> dict[str, Any]:
    stated = {
        "calls": [{"resource": "users", "methods": {"call": "get"}, "path": {"sourcedId": "sourced_id"}}],
        "answer": {"kind": "entity", "keys": ["user"]},
    }
    return {"operationId": "getUser", "summary": "Get a user.", "x-timeback": {**stated, **changes}}


def document(path: str = "/users/{sourcedId}", method: str = "get", **changes: Any) -> dict[str, Any]:
    return {"paths": {path: {method: operation(**changes)}}}


def test_defaults_are_filled_in() -> None:
    read = naming.parse(operation())
    assert read.primary.resource == "users"
    assert read.primary.path_arguments == {"sourcedId": "sourced_id"}
    assert read.primary.arguments == "keywords"
    assert read.primary.answer == read.answer == naming.Answer("entity", ("user",))
    assert (read.body, read.paging, read.filter, read.upsert, read.merge_read, read.retry) == (None,) * 6


def test_a_scope_binds_the_placeholders_it_names() -> None:
    call = {
        "resource": "classes(class_id).student(student_id)",
        "methods": {"call": "result"},
        "path": {"classSourcedId": "class_id", "studentSourcedId": "student_id", "id": "result_id"},
    }
    (read,) = naming.parse(operation(calls=[call])).calls
    assert [str(one) for one in read.segments] == ["classes(class_id)", "student(student_id)"]
    assert read.scope == ("class_id", "student_id")
    assert read.bound_path == {"classSourcedId": "class_id", "studentSourcedId": "student_id"}
    assert read.path_arguments == {"id": "result_id"}


def test_a_call_may_take_its_arguments_and_read_its_answer_in_its_own_way() -> None:
    calls = [
        {"resource": "documents", "methods": {"call": "list"}, "arguments": "params"},
        {"resource": "documents", "methods": {"stream": "stream"}, "answer": {"kind": "rows", "keys": ["CFDocuments"]}},
    ]
    read = naming.parse(operation(calls=calls, answer={"kind": "document"}, paging="offset"))
    assert [call.arguments for call in read.calls] == ["params", "keywords"]
    assert [call.answer.kind for call in read.calls] == ["document", "rows"]


def test_query_names_are_snake_case_unless_stated() -> None:
    read = naming.parse(operation(query={"startDate": "since"}))
    assert [read.query_name(wire) for wire in ("orderBy", "startDate", "class")] == ["order_by", "since", "class_"]


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("CFDocumentURI", "cf_document_uri"),
        ("sourcedId", "sourced_id"),
        ("@context", "context"),
        ("xml:lang", "xml_lang"),
        ("Social Studies", "social_studies"),
        ("2fa", "n2fa"),
        ("---", "value"),
        ("import", "import_"),
    ],
)
def test_wire_names_become_identifiers(wire: str, expected: str) -> None:
    assert naming.python_name(wire) == expected
    assert expected.isidentifier()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"calls": []}, "no calls"),
        ({"calls": [{"resource": "users", "methods": {}}]}, "methods are"),
        ({"calls": [{"resource": "users", "methods": {"calls": "get"}}]}, "calls"),
        ({"calls": [{"resource": "users..x", "methods": {"call": "get"}}]}, "not an attribute path"),
        ({"calls": [{"resource": "users(", "methods": {"call": "get"}}]}, "not an attribute path"),
        ({"calls": [{"resource": "users", "methods": {"call": "import"}}]}, "not a Python name"),
        ({"calls": [{"resource": "users", "methods": {"call": "x(): pass"}}]}, "not a Python name"),
        ({"calls": [{"resource": "users(a b)", "methods": {"call": "get"}}]}, "not a Python name"),
        ({"calls": "users"}, "a list is expected"),
        ({"answer": {"kind": "row"}}, "none of"),
        ({"answer": {}}, "kind is missing"),
        ({"answer": {"kind": "nothing", "keys": ["user"]}}, "only an entity and rows have keys"),
        ({"paging": "cursor"}, "none of"),
        ({"pagination": "offset"}, "unknown pagination"),
        ({"body": {"key": "user"}}, "name is missing"),
        ({"body": {"name": "data", "defaults": []}}, "a mapping is expected"),
        ({"upsert": {"id": "sourcedId"}}, "create is missing"),
        ({"retry": True}, "a text is expected"),
    ],
)
def test_what_is_malformed_is_refused_with_its_place(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(naming.NamingError, match="getUser") as caught:
        naming.parse(operation(**changes))
    assert message in str(caught.value)


def test_an_operation_without_names_is_refused() -> None:
    with pytest.raises(naming.NamingError, match="listUsers: no x-timeback"):
        naming.parse({"operationId": "listUsers"})


def test_a_document_that_holds_together_has_no_problems() -> None:
    assert naming.problems(document()) == []


@pytest.mark.parametrize(
    ("document", "message"),
    [
        (document("/users/{userId}"), "placeholders"),
        (document(method="delete", upsert={"create": "createUser"}), "there is no operation createUser"),
        (document(optional_path=["schoolId"]), "optional_path is not the end of the path"),
        (document(body={"name": "data"}), "disagree on whether there is a body"),
        (document(positional=["sensor"]), "not query parameters"),
        (document(examples={"fetch": ">>> 1\n1"}), "examples of ['fetch'], which the first call does not have"),
        (
            document(calls=[{"resource": "users", "methods": {"all": "list"}, "path": {"sourcedId": "sourced_id"}}]),
            "walks pages without paging and rows",
        ),
        (
            document(calls=[{"resource": "users(id)", "methods": {"call": "get"}, "path": {"sourcedId": "other"}}]),
            "uses it nowhere",
        ),
        (
            document(calls=[{"resource": "users", "methods": {"upsert": "x"}, "path": {"sourcedId": "sourced_id"}}]),
            "upsert on get",
        ),
    ],
)
def test_names_that_do_not_fit_their_document_are_found(document: dict[str, Any], message: str) -> None:
    assert any(message in problem for problem in naming.problems(document)), naming.problems(document)


def test_two_operations_cannot_share_a_name() -> None:
    both = document()
    both["paths"]["/students/{sourcedId}"] = {"get": operation()}
    found = naming.problems(both)
    assert "users.get is claimed 2 times" in found
    assert "operationId getUser occurs 2 times" in found


def test_a_method_cannot_stand_where_a_resource_stands() -> None:
    nested = {"resource": "users.get", "methods": {"call": "one"}, "path": {"sourcedId": "sourced_id"}}
    both = document()
    both["paths"]["/students/{sourcedId}"] = {"get": {**operation(calls=[nested]), "operationId": "other"}}
    assert "users.get is a method and a resource" in naming.problems(both)
