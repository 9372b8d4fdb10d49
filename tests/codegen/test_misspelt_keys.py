"""No misspelt key passes: every operation whose document closes the body refuses one, and says what was meant."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from contract_calls import PACKAGES
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.operations import Operation
from timeback_kit.runtime.request_body import checked_body, input_names

TABLES = {package: import_module(f"timeback_api.{package}.operations").ALL for package in PACKAGES.values()}
CLOSED = [
    pytest.param(operation, id=operation.name)
    for table in TABLES.values()
    for operation in table.values()
    if operation.body is not None and not operation.body.open and input_names(operation)
]


def misspelt(names: frozenset[str]) -> tuple[str, str]:
    """The longest key, and the same with two letters exchanged."""
    name = max(sorted(names), key=len)
    at = next(at for at in range(len(name) // 2, 0, -1) if "_" != name[at] != name[at - 1] != "_")
    return name, name[: at - 1] + name[at] + name[at - 1] + name[at + 1 :]


@pytest.mark.parametrize("operation", CLOSED)
def test_a_misspelt_key_is_refused_with_the_one_that_was_meant(operation: Operation[Any]) -> None:
    right, wrong = misspelt(input_names(operation))
    body: Any = {wrong: "x"}
    with pytest.raises(InputValidationError) as error:
        checked_body(operation, body, partial=True)
    (issue,) = [issue for issue in error.value.issues if issue.path == wrong]
    assert f"did you mean {right!r}?" in issue.message


def test_most_operations_with_a_body_are_closed() -> None:
    assert len(CLOSED) > 80
