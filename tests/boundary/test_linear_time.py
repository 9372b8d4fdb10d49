"""Reading and writing take time in proportion to size: eight times the input never costs thirty times the work."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

import pytest

from timeback_kit.runtime.errors import APIError, InputValidationError, issues_of, message_of
from timeback_kit.runtime.filters import filter_text
from timeback_kit.runtime.headers import header_issues
from timeback_kit.runtime.json_codec import fast_loads
from timeback_kit.runtime.masked_failures import is_only_failure
from timeback_kit.runtime.paging import page_facts
from timeback_kit.runtime.redaction import clean
from timeback_kit.runtime.requests import undocumented_request
from timeback_kit.runtime.responses import api_error
from timeback_kit.runtime.retry import retry_after

SMALL: Final = 4_000
GROWTH: Final = 8
MOST: Final = 30.0
"""Work in proportion grows eightfold, work in the square of the size sixty-fourfold."""
FLOOR: Final = 0.0005
"""Seconds below which a measurement tells nothing."""


def link(header: str) -> object:
    return page_facts([], {}, {"link": header}).more


def failure(body: bytes, **headers: str) -> APIError:
    return api_error(500, headers, body, method="POST", service="oneroster")


def requested(path: str) -> object:
    return refused(lambda: undocumented_request("x", "GET", path, None, None, None))


def filtered(text: str) -> object:
    return refused(lambda: filter_text({"a": "b"}, text))


def refused(work: Callable[[], object]) -> object:
    try:
        return work()
    except (InputValidationError, ValueError) as error:
        return str(error)


WORK: Final[Mapping[str, Callable[[int], Callable[[], object]]]] = {
    "Link of brackets": lambda n: lambda: link("<" * n),
    "Link of links": lambda n: lambda: link("<a>; rel=x, " * (n // 12)),
    "Link of semicolons": lambda n: lambda: link("<a>" + "; rel" * (n // 5)),
    "Link of blanks": lambda n: lambda: link("<a>;" + " " * n + "rel=next"),
    "Link of quotes": lambda n: lambda: link('<a>; rel="' + "next " * (n // 5)),
    "Retry-After of digits": lambda n: lambda: retry_after({"retry-after": "9" * n}, 0.0),
    "Retry-After of blanks": lambda n: lambda: retry_after({"retry-after": "9" + " " * n + "x"}, 0.0),
    "Retry-After of words": lambda n: lambda: retry_after({"retry-after": "Mon, 01 " * (n // 8)}, 0.0),
    "X-Total-Count": lambda n: lambda: page_facts([], {}, {"x-total-count": "9" * n}).total,
    "filter of quotes": lambda n: lambda: filtered("'" * n),
    "filter of parentheses": lambda n: lambda: filtered("(" * n + ")" * n),
    "filter of conditions": lambda n: lambda: filtered("a='1' OR " * (n // 9) + "b='2'"),
    "where of many keys": lambda n: lambda: filter_text({f"key{number}": "v" for number in range(n // 8)}, None),
    "where of a long value": lambda n: lambda: filter_text({"a": "'" * n}, None),
    "where of many values": lambda n: lambda: filter_text({"a": {"in": ["v"] * (n // 4)}}, None),
    "header of a long value": lambda n: lambda: header_issues({"X-A": "a" * n + "\n"}),
    "header of a long name": lambda n: lambda: header_issues({"a" * n + " ": "b"}),
    "path of dots": lambda n: lambda: requested("/" + ".a/" * n),
    "path of encodings": lambda n: lambda: requested("/" + "%25" * n),
    "error of brackets": lambda n: lambda: str(failure(b"[" * n)),
    "error of one string": lambda n: lambda: str(failure(json.dumps({"message": "a@" * n}).encode())),
    "error of tokens": lambda n: lambda: str(failure(json.dumps({"message": "token = " * n}).encode())),
    "error of details": lambda n: lambda: str(failure(json.dumps({"errors": [{"message": "m"}] * (n // 4)}).encode())),
    "error of blanks": lambda n: lambda: str(failure(b" " * n + b"conflict")),
    "error of marks": lambda n: lambda: str(failure(b"'\":" * n)),
    "message of addresses": lambda n: lambda: clean("a.b-c+d" * n + "@", n * 10),
    "message of names": lambda n: lambda: clean("eyJ" * n, n * 10),
    "body that is deep": lambda n: lambda: refused(lambda: fast_loads(b'{"a":' * n)),
    "body that is wide": lambda n: lambda: is_only_failure({f"k{number}": number for number in range(n)}),
    "body of issues": lambda n: lambda: (
        message_of({"errors": [[{}]] * n}), issues_of({"errors": [{"meta": {"issues": [{}]}}] * n})
    ),
}  # fmt: skip


def seconds(work: Callable[[], object]) -> float:
    """The least processor time that some runs of a piece of work took."""
    taken = []
    for _ in range(3):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return min(taken)


@pytest.mark.parametrize("work", WORK)
def test_the_work_grows_with_the_size(work: str) -> None:
    small, large = WORK[work](SMALL), WORK[work](SMALL * GROWTH)
    assert seconds(large) < MOST * max(seconds(small), FLOOR)


def test_a_square_of_work_would_be_noticed() -> None:
    def square(n: int) -> Callable[[], Any]:
        return lambda: [1 for _ in range(n // 16) for _ in range(n // 16)]

    assert seconds(square(SMALL * GROWTH)) > MOST * max(seconds(square(SMALL)), FLOOR)
