"""A record is a frozen dataclass to those who use it, and to libraries that ask whether it is one."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
from typing import Any

import pytest

from timeback_kit import CaliperPaths, RetryPolicy
from timeback_kit.core.client import TimebackClient
from timeback_kit.runtime.operations import RawResponse
from timeback_kit.runtime.records import Record, part
from timeback_kit.runtime.settings import ResolvedEndpoint


class Point(Record):
    x: int
    y: int = 2
    tags: list[str] = part(factory=list, compare=False)
    secret: str = part(default="s", repr=False)


class Quick(Record, hot=True):
    x: int
    tags: list[str] = part(factory=list)


class Named(Record, kw_only=True):
    name: str = "n"


class Deep(Point):
    z: int = 3


def test_parts_are_given_by_place_or_name_and_have_defaults() -> None:
    assert (Point(1).y, Point(1, 5).y, Point(y=4, x=1).x, Deep(1, z=9).z) == (2, 5, 1, 9)
    assert Point(1).tags is not Point(1).tags


@pytest.mark.parametrize("kind", [Point, Quick])
@pytest.mark.parametrize(("values", "named"), [((), {}), ((1,), {"x": 2}), ((1,), {"w": 2}), ((1, 2, 3, 4, 5), {})])
def test_what_cannot_be_made_is_refused(kind: Any, values: tuple[int, ...], named: dict[str, int]) -> None:
    for _ in range(2):
        with pytest.raises(TypeError):
            kind(*values, **named)


def test_a_record_with_named_parts_takes_none_by_place() -> None:
    with pytest.raises(TypeError):
        Named("n")  # type: ignore[misc]
    assert Named(name="m").name == "m"


@pytest.mark.parametrize("record", [Point(1), Quick(1), RetryPolicy()])
def test_a_record_does_not_change(record: Any) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        record.x = 3
    with pytest.raises(dataclasses.FrozenInstanceError):
        del record.x
    assert not hasattr(record, "__dict__")


def test_records_are_equal_by_their_parts_and_kind() -> None:
    assert Point(1, tags=["a"]) == Point(1)
    assert hash(Point(1)) == hash(Point(1))
    assert Point(1) != Point(2)
    assert Point(1) != Deep(1)


def test_a_record_shows_all_but_what_it_hides() -> None:
    assert repr(Point(1)) == "Point(x=1, y=2, tags=[])"
    assert "secret" not in repr(Deep(1))


@pytest.mark.parametrize("record", [CaliperPaths(send="/x"), ResolvedEndpoint("https://a.example"), Quick(1)])
def test_records_survive_copying_and_pickling(record: Any) -> None:
    assert copy.copy(record) == copy.deepcopy(record) == record
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(record, protocol)) == record


def test_libraries_take_a_record_for_a_dataclass() -> None:
    response = RawResponse(200, {}, None, "a.b", 1)
    assert dataclasses.is_dataclass(response)
    assert [field.name for field in dataclasses.fields(Point)] == ["x", "y", "tags", "secret"]
    assert dataclasses.replace(RetryPolicy(), max_retries=7).max_retries == 7
    assert dataclasses.asdict(CaliperPaths())["send"] == "/caliper/event"
    assert response.replaced(status=201).status == 201


def test_a_record_can_be_matched() -> None:
    match Point(1, 5):
        case Point(x, y):
            assert (x, y) == (1, 5)


def test_a_signature_that_is_made_when_asked_for_is_one() -> None:
    signature = inspect.signature(TimebackClient)
    assert isinstance(signature, inspect.Signature)
    assert "max_retries" in signature.parameters
    assert "max_retries" in str(inspect.signature(TimebackClient.__init__))
    assert inspect.signature(TimebackClient.__init__) == inspect.signature(TimebackClient.__init__)
