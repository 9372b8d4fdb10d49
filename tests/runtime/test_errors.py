"""Errors: two crossing trees, whatever the body; rendering never fails and shows nothing private."""

from __future__ import annotations

import copy
import pickle
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripted import GET, RosterError
from timeback_kit.runtime import errors
from timeback_kit.runtime.error_context import error_context
from timeback_kit.runtime.errors import (
    ValidationIssue,
    as_service_error,
    combined,
    details,
    dotted,
    issues_of,
    message_of,
    minor_codes,
)
from timeback_kit.runtime.json_codec import dumps
from timeback_kit.runtime.redaction import Secret, clean
from timeback_kit.runtime.responses import RULES, api_error

IMS = {
    "imsx_codeMajor": "failure",
    "imsx_severity": "error",
    "imsx_description": "The requested resource was not found",
    "imsx_CodeMinor": {
        "imsx_codeMinorField": [
            {"imsx_codeMinorFieldName": "TargetEndSystem", "imsx_codeMinorFieldValue": "unknownobject"}
        ]
    },
    "imsx_error_details": [{"givenName": "too short"}],
}
ZOD = {
    "error": "An error occurred",
    "details": [
        {
            "code": "invalid_type",
            "expected": "string",
            "received": "undefined",
            "path": ["name"],
            "message": "Required",
        },
        {"code": "too_small", "path": ["items", 0, "x"], "message": "Too small"},
    ],
}
EDUBRIDGE = {
    "errors": [{"message": "Invalid", "detail": "body", "meta": {"issues": [{"path": ["a", 1], "message": "Bad"}]}}]
}
MASTERY = {"success": False, "error": "No such user", "code": "USER_NOT_FOUND", "details": {"email": "unknown"}}


def failed(body: Any, status: int = 400, method: str = "GET") -> errors.APIError:
    return api_error(status, {"content-type": "application/json"}, dumps(body), method=method)


@pytest.mark.parametrize(
    ("body", "message", "issues"),
    [
        (IMS, "The requested resource was not found", [("givenName", "too short")]),
        (ZOD, "An error occurred", [("name", "Required (expected string)"), ("items[0].x", "Too small")]),
        (EDUBRIDGE, "Invalid - body - Bad", [("a[1]", "Bad")]),
        ({"errors": ["first", "second"]}, "first", [("", "first"), ("", "second")]),
        ({"error": None, "details": [None, {"path": None, "message": None}]}, "Bad Request", []),
        ({"Message": "User is not authorized"}, "User is not authorized", []),
        (MASTERY, "No such user (USER_NOT_FOUND)", [("email", "unknown")]),
        ({"status": "error", "message": "Nope", "errors": None}, "Nope", []),
        ({"error": {"message": "inner"}}, "inner", []),
        ({"message": "m", "errors": ["first", "second"]}, "m", [("", "first"), ("", "second")]),
        ({}, "Bad Request", []),
        ([], "Bad Request", []),
        (None, "Bad Request", []),
    ],
)
def test_every_services_body_is_understood(body: Any, message: str, issues: list[tuple[str, str]]) -> None:
    error = failed(body)
    assert error.message == message
    assert error.issues == issues


def test_the_body_is_there_as_data() -> None:
    error = failed(IMS, 404)
    assert isinstance(error, errors.NotFoundError)
    assert error.minor_codes == [{"field": "TargetEndSystem", "value": "unknownobject"}]
    assert error.details == [{"givenName": "too short"}]
    assert error.response == IMS


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            [
                "imsx_description", "imsx_CodeMinor", "imsx_codeMinorField", "imsx_error_details", "message", "error",
                "errors", "details", "meta", "issues", "path", "field", "expected", "code", "imsx_codeMinorFieldName",
            ]
        )
        | st.text(max_size=3),
        inner,
        max_size=5,
    ),
    max_leaves=20,
)  # fmt: skip


@settings(deadline=None)
@given(json_values, st.sampled_from([400, 404, 409, 500, 599]))
def test_no_body_breaks_an_error(body: Any, status: int) -> None:
    assert message_of(body) is None or isinstance(message_of(body), str)
    assert all(isinstance(issue, ValidationIssue) for issue in issues_of(body))
    assert isinstance(minor_codes(body), list)
    assert isinstance(details(body), list)
    error = as_service_error(errors.APIError(response=body, status_code=status), RosterError)
    assert str(error)
    assert errors.format_api_error(error).header is not None


@settings(deadline=None)
@given(st.binary())
def test_no_bytes_break_an_error(content: bytes) -> None:
    error = api_error(500, {}, content, method="POST")
    assert "\n" not in str(error)


def test_a_service_error_is_both_and_made_once() -> None:
    made = combined(errors.NotFoundError, RosterError)
    assert issubclass(made, errors.NotFoundError)
    assert issubclass(made, RosterError)
    assert combined(errors.NotFoundError, RosterError) is made
    assert combined(made, RosterError) is made
    assert made.__name__ == "NotFoundError"
    assert combined(errors.NotFoundError, errors.TimebackError) is errors.NotFoundError

    class OtherError(errors.TimebackError):
        pass

    assert not issubclass(combined(made, OtherError), RosterError)


@pytest.mark.parametrize(
    "error",
    [
        errors.NotFoundError("gone", 404, IMS, sourced_id="x", attempts=2, request_id="r", issues=issues_of(IMS)),
        errors.RateLimitError("slow", retry_after=3.5),
        errors.PaginationError("short", received=3, total=9),
        errors.InputValidationError("Invalid", issues=[ValidationIssue("a", "b")]),
        errors.ConfigurationError("no"),
        errors.ServiceNotConfiguredError("no"),
        errors.ClientClosedError("no"),
        errors.APIError("plain", 410, {"a": 1}),
    ],
)
def test_errors_survive_pickling_and_copying(error: errors.TimebackError) -> None:
    for original in (copy.copy(error), as_service_error(copy.copy(error), RosterError)):
        for twin in (copy.copy(original), pickle.loads(pickle.dumps(original))):
            assert type(twin) is type(original)
            assert twin.__dict__ == original.__dict__
            assert str(twin) == str(original)
            assert twin.args == (error.message,)


def test_rendering_says_where_and_how_often() -> None:
    error = errors.ServerError(
        "broken", 502, method="GET", path="/users/{id}", service="oneroster", request_id="r1", attempts=3
    )
    assert str(error) == "[502] GET /users/{id}: broken [oneroster, request r1, 3 attempts]"
    assert repr(error) == f"ServerError({str(error)!r})"
    assert str(errors.APIError()) == ""
    assert "[404]" in str(errors.NotFoundError("gone"))


def test_fields_are_named_and_what_is_said_about_them_is_data() -> None:
    error = failed({"message": "Invalid", "errors": [{"path": f"f{n}", "message": "hush"} for n in range(7)]}, 422)
    assert str(error) == "[422] Invalid (about f0, f1, f2, f3, f4 and 2 more)"
    assert error.issues[0] == ("f0", "hush")


def test_rendering_never_raises() -> None:
    error = errors.InputValidationError("Invalid", issues=[ValidationIssue("a", "b")])
    odd: Any = [None, 3]
    error.issues = odd
    assert str(error) == "Invalid"
    odd = object()
    error.message = odd
    assert isinstance(repr(error), str)


def test_a_list_of_problems_is_cut_when_told() -> None:
    issues = [ValidationIssue(f"field{number}", "is required") for number in range(50)]
    text = str(errors.InputValidationError("Invalid user", issues=issues))
    assert text.startswith("Invalid user: field0: is required; field1")
    assert text.endswith("and 30 more")


def test_an_input_error_looks_like_one_of_the_service() -> None:
    error = errors.create_input_validation_error("Invalid", [{"path": "a.b", "message": "is required"}])
    assert error.status_code == 400
    assert error.details == [{"path": "a.b", "message": "is required"}]
    assert error.response["imsx_description"] == "Invalid"
    assert isinstance(error, errors.BadRequestError)
    assert not issubclass(errors.ValidationError, errors.BadRequestError)


def test_helpers_of_the_published_client() -> None:
    error = failed(IMS, 404)
    assert errors.is_api_error(error)
    assert not errors.is_api_error(ValueError("x"))
    assert errors.is_input_validation_error(errors.InputValidationError("x"))
    assert not errors.is_input_validation_error(error)
    formatted = errors.format_api_error(error)
    assert formatted.header == "[404] The requested resource was not found"
    assert formatted.details == ["givenName: too short"]
    assert str(errors.format_error(ValueError("odd"))) == "odd"
    assert errors.format_error(error) == formatted
    assert errors.format_error(KeyError()).header == "KeyError"


def test_rules_have_names_and_every_one_is_needed() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert type(failed({"message": "already exists"}, 404)) is errors.NotFoundError
    assert type(failed({"message": "already exists"}, 404, "POST")) is errors.AlreadyExistsError
    assert type(failed({"message": "in use"}, 409, "POST")) is errors.ConflictError
    assert type(failed({"code": "ASSIGNMENT_EXISTS"}, 409, "POST")) is errors.AlreadyExistsError
    assert type(failed({"message": "the course does not exist"}, 409, "POST")) is errors.ConflictError


@pytest.mark.parametrize("body", [{}, None, "Conflict", {"message": "Conflict", "code": 9}, {"error": "conflict."}])
def test_a_conflict_without_a_reason_means_that_it_exists_where_it_was_to_be_created(body: Any) -> None:
    assert type(failed(body, 409, "POST")) is errors.AlreadyExistsError
    assert type(failed(body, 409, "PUT")) is errors.ConflictError


@pytest.mark.parametrize(
    "text",
    [
        "user ada.lovelace+x@example.edu is unknown",
        "filter=email%3D'ada%40example.edu'",
        "Authorization: Bearer abcdef123456",
        "token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc",
        'body {"client_secret": "abcdef123456"}',
        "client_secret=abcdef123456&x=1",
    ],
)
def test_what_services_say_is_cleaned(text: str) -> None:
    cleaned = clean(text)
    for private in ("ada", "abcdef123456", "eyJhbGci"):
        assert private not in cleaned


@pytest.mark.parametrize("piece", ["a", "a.", "eyJ", "a@", "eyJaaaaa.", "secret=", "Bearer ", "'secret':'", "\u00e9"])
def test_cleaning_takes_no_time_whatever_the_text(piece: str) -> None:
    started = time.process_time()
    clean(piece * 100_000, 2_000)
    assert time.process_time() - started < 1.0


@settings(deadline=None)
@given(st.text(max_size=80))
def test_no_location_breaks_an_error(location: str) -> None:
    assert isinstance(api_error(302, {"location": location}, b"", method="GET"), errors.RedirectError)


def test_cleaning_leaves_sentences_alone() -> None:
    for text in ("secret: is required", "[401] POST /oauth2/token: no", "password: expected a string, got null"):
        assert clean(text) == text
    assert clean("a\r\n\x00b\u2028c") == "a b c"
    assert len(clean("x" * 10_000)) == 500


def test_a_secret_shows_itself_only_when_asked() -> None:
    secret = Secret("only-when-asked")
    assert "asked" not in f"{secret} {secret!r} {[secret]}"
    assert secret.reveal() == "only-when-asked"
    assert secret == Secret("only-when-asked")
    assert not Secret("")


def test_errors_raised_inside_an_operation_belong_to_it() -> None:
    with pytest.raises(RosterError) as raised, error_context(GET, RosterError):
        raise errors.DecodeError("odd", 200)
    assert isinstance(raised.value, errors.DecodeError)
    assert str(raised.value) == "[200] GET /users/{sourcedId}: odd [oneroster]"


def test_paths_are_dotted() -> None:
    assert dotted(["a", 0, "b", 1, 2]) == "a[0].b[1][2]"
    assert dotted("a.b") == "a.b"
    assert dotted([]) == ""


LONG_BODIES = {
    "colons": {"message": ":" * 20_000},
    "quotes": {"message": '"' * 20_000},
    "nulls": {"message": "null" * 5_000},
    "spaces": {"message": "already" + " " * 20_000},
    "words": {"message": "already duplicate conflict " * 1_000},
    "denials": {"message": "not exist " * 2_000},
    "conflicts": {"message": ":conflict" * 2_000},
    "secrets": {"message": "token=a;Bearer b " * 2_000},
    "issues": {"errors": [{"path": ["a"] * 10, "message": "m" * 50}] * 5_000},
}


@pytest.mark.parametrize("status", [404, 409, 500])
@pytest.mark.parametrize("body", LONG_BODIES)
def test_a_long_body_is_read_in_little_time(body: str, status: int) -> None:
    started = time.process_time()
    assert str(failed(LONG_BODIES[body], status, "POST"))
    assert time.process_time() - started < 1.0
