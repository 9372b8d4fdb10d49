"""A pytest plugin that notes which lines of some modules each test runs, and how long the test takes.

Loaded by scripts/mutate.py with `-p line_tracer`; TRACED_FILES names the modules and TRACE_FILE the output.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType

FILES: Final = frozenset(filter(None, os.environ.get("TRACED_FILES", "").split(os.pathsep)))
_tests: dict[str, tuple[float, list[tuple[str, int]]]] = {}
_lines: set[tuple[str, int]] = set()


def _on_call(frame: FrameType, event: str, argument: Any) -> Any:
    del event, argument
    if frame.f_code.co_filename not in FILES:
        return None
    _lines.add((frame.f_code.co_filename, frame.f_lineno))
    return _on_line


def _on_line(frame: FrameType, event: str, argument: Any) -> Any:
    del event, argument
    _lines.add((frame.f_code.co_filename, frame.f_lineno))
    return _on_line


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, bool | None, bool | None]:
    """Traces one test with its fixtures."""
    _lines.clear()
    started = time.perf_counter()
    threading.settrace(_on_call)
    sys.settrace(_on_call)
    try:
        return (yield)
    finally:
        sys.settrace(None)
        threading.settrace(None)
        _tests[item.nodeid] = time.perf_counter() - started, sorted(_lines)


def pytest_sessionfinish() -> None:
    """Writes what was traced."""
    Path(os.environ["TRACE_FILE"]).write_text(json.dumps(_tests), encoding="utf-8")
