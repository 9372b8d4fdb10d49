"""The check of what editors show: it asks a language server, and it sees what is missing."""

from __future__ import annotations

from collections import Counter

import pytest

from check_hover import Method, faults, methods, report

WHOLE = """\
(method) def get(sourced_id: str) -> User

Get a user by sourcedId.

Args:
    sourced_id: sourcedId of the user.

Route: GET /users/{sourcedId}
"""
GET = Method("client.users.get", ("sourced_id",), sends=True)
SOURCE = '''\
class Users:
    def get(self, sourced_id: str) -> None:
        """Get a user by sourcedId.

        Args:
            sourced_id: sourcedId of the user.

        Route: GET /users/{sourcedId}
        """

    def delete(self, sourced_id: str) -> None: ...

    def merge(self, sourced_id: str) -> None:
        """Update some fields.

        Args:
            changes: New values.
        """

    # What is copied while the program runs, an editor does not show.
    delete.__doc__ = get.__doc__


users = Users()
'''


def test_a_method_with_sentence_arguments_and_route_has_no_faults() -> None:
    assert faults(GET, WHOLE) == []


@pytest.mark.parametrize(
    ("removed", "fault"),
    [
        ("Get a user by sourcedId.\n\n", "no prose"),
        ("Args:\n    sourced_id: sourcedId of the user.\n\n", "no arguments"),
        ("Route: GET /users/{sourcedId}\n", "no route"),
        ("    sourced_id: sourcedId of the user.\n", "no arguments"),
        ("/users/{sourcedId}", "no route"),
    ],
)
def test_each_part_that_is_missing_is_named(removed: str, fault: str) -> None:
    assert removed in WHOLE
    assert faults(GET, WHOLE.replace(removed, "")) == [fault]


def test_an_argument_that_is_not_described_is_named() -> None:
    method = Method("client.users.get", ("sourced_id", "fields"), sends=True)
    assert faults(method, WHOLE) == ["nothing about fields"]


def test_a_method_that_makes_no_request_needs_no_route() -> None:
    scope = Method("client.users", ("user_id",), sends=False)
    assert faults(scope, "(method) def users(user_id: str)\n\nCalls on a user.\n\nArgs:\n    user_id: Id.\n") == []


def test_the_language_server_reads_files_and_not_what_a_program_copies() -> None:
    asked = [Method(f"users.{name}", ("sourced_id",), sends=True) for name in ("get", "delete", "merge")]
    assert report(SOURCE, asked) == [
        "users.delete: no prose, no arguments, no route",
        "users.merge: nothing about sourced_id, no route",
    ]


def test_every_service_is_asked_about_in_both_colours() -> None:
    every = [method.expression.split(".") for method in methods() if method.sends]
    counts = Counter((parts[0], parts[1]) for parts in every)
    assert {service for _, service in counts} >= {"oneroster", "edubridge", "qti", "powerpath", "clr", "caliper"}
    assert all(counts["client", name] == counts["async_client", name] > 0 for _, name in counts)
    assert len(every) > 1000
