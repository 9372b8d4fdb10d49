"""The command without the libraries of its extra."""

from __future__ import annotations

import pytest

from timeback_sandbox import launch


def test_it_names_the_extra_where_a_library_is_missing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(launch, "find_spec", lambda name: None if name == "uvicorn" else object())
    assert launch.main() == 1
    said = capsys.readouterr().err
    assert "uvicorn" in said
    assert "pip install '.[sandbox]'" in said
