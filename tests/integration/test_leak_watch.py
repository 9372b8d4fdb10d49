"""The watch over the test run sees what it is there to see."""

from __future__ import annotations

import logging
import secrets

import pytest

from leaks import Watch
from timeback_kit.runtime.errors import APIError
from timeback_kit.runtime.redaction import Secret


class Talkative:
    """Shows what it should not."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return f"<Talkative {self.text}>"


Talkative.__module__ = "timeback_talkative"


@pytest.fixture
def other() -> Watch:
    return Watch()


def test_it_learns_every_secret_that_is_wrapped(other: Watch) -> None:
    text = secrets.token_hex(16)
    with other.watching():
        Secret(text)
    assert other.shows(f"... {text} ...")
    assert not other.shows("nothing")


def test_it_sees_a_secret_in_a_log_record_at_debug(other: Watch, watch: Watch) -> None:
    text = secrets.token_hex(16)
    other.keep(text)
    with other.watching():
        logging.getLogger("timeback.test").debug("sent %s", text)
    assert other.found() == ["log record of timeback.test"]
    assert other.found() == []


def test_it_sees_a_secret_in_an_exception(other: Watch) -> None:
    text = secrets.token_hex(16)
    other.keep(text)
    with other.watching():
        APIError(f"refused {text}")
    assert other.found() == ["exception APIError"]


def test_it_sees_a_secret_in_the_repr_of_a_living_object(other: Watch) -> None:
    text = secrets.token_hex(16)
    other.keep(text)
    talkative = Talkative(text)
    assert other.found_in_living_objects() == ["Talkative"]
    del talkative
