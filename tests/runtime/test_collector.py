"""The collector of reference cycles is paused while a large page is read, and is afterwards as the program had it."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from runtime.test_forks import in_a_child
from timeback_kit.runtime import json_codec
from timeback_kit.runtime.collector import collector_paused
from timeback_kit.runtime.json_codec import LARGE, fast_loads
from timeback_kit.runtime.models import Model, field, model
from timeback_kit.runtime.operations import MANY_ROWS, rows


@model
class Seen(Model):
    """A row."""

    name: str = field("name")


class Noting(Mapping[str, Any]):
    """A JSON object that notes whether the collector is on when it is read."""

    def __init__(self, noted: list[bool]) -> None:
        self.noted = noted

    def __iter__(self) -> Iterator[str]:
        self.noted.append(gc.isenabled())
        return iter(["name"])

    def __getitem__(self, key: str) -> str:
        return "Ada"

    def __len__(self) -> int:
        return 1


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.enable()
    yield
    if not was_enabled:
        gc.disable()


@pytest.mark.parametrize(("count", "enabled"), [(MANY_ROWS - 1, True), (MANY_ROWS, False)])
def test_only_a_page_of_many_rows_pauses_it(count: int, enabled: bool) -> None:
    noted: list[bool] = []
    page: Any = rows(Seen, "seen").read({"seen": [Noting(noted)] * count})
    assert len(page) == count
    assert set(noted) == {enabled}
    assert gc.isenabled()


@pytest.mark.parametrize(("size", "enabled"), [(LARGE - 1, True), (LARGE, False)])
def test_only_parsing_a_large_body_pauses_it(monkeypatch: pytest.MonkeyPatch, size: int, enabled: bool) -> None:
    noted = []

    class Parser:
        @staticmethod
        def loads(text: bytes) -> int:
            noted.append(gc.isenabled())
            return len(text)

    monkeypatch.setattr(json_codec, "orjson", Parser)
    assert fast_loads(b" " * size) == size
    assert noted == [enabled]
    assert gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    with pytest.raises(ValueError, match="unexpected"):
        fast_loads(b" " * LARGE + b"!")
    assert gc.isenabled()


def test_it_stays_off_where_the_program_has_it_off() -> None:
    gc.disable()
    with collector_paused():
        assert not gc.isenabled()
    assert not gc.isenabled()
    gc.enable()


def test_a_page_in_another_thread_leaves_it_on_whichever_ends_first() -> None:
    began, ended = threading.Event(), threading.Event()

    def read() -> None:
        with collector_paused():
            began.set()
            assert ended.wait(10)

    thread = threading.Thread(target=read)
    thread.start()
    assert began.wait(10)
    with collector_paused():
        ended.set()
        thread.join()
    assert gc.isenabled()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_child_forked_meanwhile_has_it_on() -> None:
    with collector_paused():
        assert in_a_child(gc.isenabled)
        assert not gc.isenabled()
    assert in_a_child(gc.isenabled)
