"""Planted typos cannot pass: both type checkers flag them, the runtime refuses every one and says what was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeback_kit import TimebackError
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.sync import TimebackClient
from typos import HOST, Call, every_call, flagged

ENOUGH = 0.95
TYPOS = [call for call in every_call() if call.kind != "nothing"]


def test_most_operations_with_a_body_have_a_typo_of_each_kind() -> None:
    assert len({call.name for call in TYPOS if call.kind == "key"}) > 90
    assert len({call.name for call in TYPOS if call.kind == "literal"}) > 80


@pytest.fixture(scope="module")
def client() -> TimebackClient:
    return TimebackClient(base_url=HOST, auth_url=HOST, client_id="id", client_secret="secret", max_retries=0)


@pytest.mark.parametrize("call", TYPOS, ids=lambda call: f"{call.name}-{call.kind}")
def test_the_runtime_refuses_it_with_a_hint(call: Call, client: TimebackClient) -> None:
    with pytest.raises(TimebackError) as refused:
        call.run(client)
    assert isinstance(refused.value, InputValidationError)
    assert ("did you mean" if call.kind == "key" else "one of") in str(refused.value)


def check(chosen: list[Call], directory: Path) -> None:
    for checker, positions in flagged(chosen, directory).items():
        missed = [call.line[:160] for at, call in enumerate(chosen) if call.kind != "nothing" and at not in positions]
        typos = sum(call.kind != "nothing" for call in chosen)
        print(f"{checker}: {typos - len(missed)} of {typos} typos flagged")
        assert [chosen[at].line for at in positions if chosen[at].kind == "nothing"] == []
        assert len(missed) <= (1 - ENOUGH) * typos, missed


def test_both_checkers_flag_a_part_of_them(tmp_path: Path) -> None:
    """Every eighth operation, right and wrong; the judge below takes all."""
    names = sorted({call.name for call in every_call()})[::8]
    check([call for call in every_call() if call.name in names], tmp_path)


@pytest.mark.judge
def test_both_checkers_flag_them(tmp_path: Path) -> None:
    check(list(every_call()), tmp_path)
