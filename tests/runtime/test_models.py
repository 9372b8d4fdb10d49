"""Models: nothing that came is lost, nothing that was not there appears, nothing odd fails."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from typing import Any, Literal

import pytest

from timeback_kit.runtime.errors import DecodeError, InputValidationError
from timeback_kit.runtime.models import (
    Model,
    as_list,
    as_map,
    as_map_of_lists,
    as_models,
    as_union,
    as_unions,
    dump,
    field,
    listed,
    model,
)
from timeback_kit.runtime.scalars import as_date, as_datetime
from timeback_kit.runtime.validation import check_value


@model
class Org(Model):
    """A reference."""

    sourced_id: str = field("sourcedId")
    kind: str = field("type", default="org")


@model
class User(Model):
    """Something with everything."""

    sourced_id: str = field("sourcedId")
    given_name: str | None = field("givenName", default=None)
    status: Literal["active", "tobedeleted"] | str | None = field("status", default=None)
    changed: datetime | None = field("dateLastModified", default=None)
    born: date | None = field("birthDate", default=None)
    orgs: list[Org] | None = field("orgs", default=None)
    primary: Org | None = field("primaryOrg", default=None)
    password: str | None = field("password", default=None, secret=True)


WHOLE: dict[str, Any] = {
    "sourcedId": "u1",
    "givenName": None,
    "status": "brand-new",
    "dateLastModified": "2024-04-24T14:12:00.123Z",
    "birthDate": "2012-02-29",
    "orgs": [{"sourcedId": "o1", "type": "org", "name": "Org"}, "an odd one", None],
    "primaryOrg": "o1",
    "tenantId": {"deep": [1]},
}


def test_what_came_goes_back_whole() -> None:
    assert User.from_dict(WHOLE).to_dict() == WHOLE


@pytest.mark.parametrize("data", [{}, {"sourcedId": None}, {"orgs": "none", "status": 7, "dateLastModified": "soon"}])
def test_odd_values_pass_unchanged(data: dict[str, Any]) -> None:
    assert User.from_dict(data).to_dict() == data


def test_values_are_read_as_what_they_are() -> None:
    user = User.from_dict(WHOLE)
    assert user.changed == datetime(2024, 4, 24, 14, 12, 0, 123000, tzinfo=UTC)
    assert user.born == date(2012, 2, 29)
    assert user.orgs is not None
    assert user.orgs[0] == Org.from_dict({"sourcedId": "o1", "type": "org", "name": "Org"})
    assert user.additional_properties == {"tenantId": {"deep": [1]}}


def test_absent_stays_absent_and_null_stays_null() -> None:
    assert User.from_dict({"sourcedId": "u"}).to_dict() == {"sourcedId": "u"}
    assert User.from_dict({"givenName": None}).to_dict() == {"givenName": None}


def test_setting_none_sends_null_where_there_was_something() -> None:
    user = User.from_dict({"sourcedId": "u", "givenName": "Ada"})
    user.given_name = None
    assert user.to_dict() == {"sourcedId": "u", "givenName": None}


def test_the_constructor_takes_either_name_and_keeps_what_it_does_not_know() -> None:
    wire: dict[str, Any] = {"sourcedId": "u", "givenName": None, "tenantId": 7}
    made = User(**wire)
    assert made == User.from_dict(wire)
    assert made.to_dict() == wire
    assert Org(sourced_id="o").to_dict() == {"sourcedId": "o", "type": "org"}


def test_a_model_may_be_made_of_what_is_known() -> None:
    known: dict[str, Any] = {"givenName": "Ada"}

    made = User(**known)

    assert made.given_name == "Ada"
    assert made.sourced_id is None
    assert made.to_dict() == known


def test_the_constructor_names_what_is_doubled() -> None:
    doubled: dict[str, Any] = {"given_name": "a", "givenName": "b"}
    with pytest.raises(InputValidationError) as refused:
        User(**doubled)
    assert {issue.path: issue.message for issue in refused.value.issues} == {
        "givenName": "is given under two names",
    }


def test_a_model_reads_like_a_mapping_too() -> None:
    user = User.from_dict(WHOLE)
    assert user["sourcedId"] == user["sourced_id"] == "u1"
    assert user["tenantId"] == {"deep": [1]}
    assert user.get("nothing", 5) == 5
    assert "givenName" in user
    assert "password" not in user
    assert list(dict(user)) == list(user) == [*[k for k in WHOLE if k != "tenantId"], "tenantId"]
    with pytest.raises(KeyError):
        user["password"]


def test_copies_and_pickles_are_equal_and_apart() -> None:
    user = User.from_dict(WHOLE)
    for twin in (copy.copy(user), copy.deepcopy(user), pickle.loads(pickle.dumps(user))):
        assert twin == user
        assert twin.to_dict() == WHOLE
        twin.additional_properties["more"] = 1
        twin.given_name = "Ada"
        assert twin != user
    assert user.to_dict() == WHOLE


def test_equality_tells_null_from_absent_and_classes_apart() -> None:
    assert User.from_dict({"givenName": None}) != User.from_dict({})
    assert User.from_dict({}) != Org.from_dict({})
    assert User.from_dict({}) != {}


def test_a_secret_is_not_shown() -> None:
    data = {"sourcedId": "u", "password": "hunter2hunter2", "apiToken": "tok", "credentials": [{"password": "x-y-z"}]}
    shown = repr(User.from_dict(data))
    assert "hunter2" not in shown
    assert "tok" not in shown.replace("apiToken", "")
    assert "x-y-z" not in shown
    assert shown.startswith("User(sourced_id='u', password='***'")


def test_a_misspelt_attribute_is_an_error() -> None:
    user: Any = User.from_dict({"sourcedId": "a"})
    with pytest.raises(AttributeError):
        user.givenNaem = "Ada"
    assert not hasattr(user, "__dict__")


def test_a_field_cannot_hide_what_every_model_has() -> None:
    with pytest.raises(TypeError, match="keys"):

        @model
        class Odd(Model):
            keys: str = field("keys")  # type: ignore[assignment]


def test_a_subclass_of_a_model_is_one() -> None:
    class Pupil(User):
        @property
        def label(self) -> str:
            return f"<{self.sourced_id}>"

    made = Pupil.from_dict({"sourcedId": "u", "x": 1})
    assert isinstance(made, Pupil)
    assert made.label == "<u>"
    assert made.to_dict() == {"sourcedId": "u", "x": 1}


# The declarations say how a field is read.


@model
class Pen(Model):
    """A class whose fields show every kind of annotation."""

    read_by: list[datetime | str] | None = field("readBy", default=None)
    grid: dict[str, dict[str, Org]] | None = field("grid", default=None)
    by_day: dict[str, list[Org]] | None = field("byDay", default=None)
    days: dict[str, date] | None = field("days", default=None)
    org: Org | dict[str, Any] | str | None = field("org", default=None)
    either: Org | User | None = field("either", default=None)
    one_or_many: list[Org] | None = field("oneOrMany", default=None, read=lambda value: as_models(Org, listed(value)))


def test_the_annotation_decides_how_a_field_is_read() -> None:
    org = {"sourcedId": "o", "type": "org"}
    data = {
        "readBy": ["2024-01-01T00:00:00.000Z", "soon"],
        "grid": {"a": {"b": org}},
        "byDay": {"mon": [org]},
        "days": {"mon": "2024-01-01"},
        "org": org,
        "either": org,
        "oneOrMany": org,
    }

    pen = Pen.from_dict(data)

    assert pen.read_by == [datetime(2024, 1, 1, tzinfo=UTC), "soon"]
    assert pen.grid == {"a": {"b": Org.from_dict(org)}}
    assert pen.by_day == {"mon": [Org.from_dict(org)]}
    assert pen.days == {"mon": date(2024, 1, 1)}
    assert pen.org == Org.from_dict(org)
    assert pen.either == org, "nothing says which of two classes it is"
    assert pen.one_or_many == [Org.from_dict(org)]
    assert pen.to_dict() == data


def test_a_subclass_with_fields_of_its_own_reads_all_of_them_whichever_is_used_first() -> None:
    @model
    class Base(Model):
        first: datetime | None = field("first", default=None)

    @model
    class Derived(Base):
        second: datetime | None = field("second", default=None)

    data = {"first": "2024-01-01T00:00:00.000Z", "second": "2024-01-02T00:00:00.000Z"}

    assert Base.from_dict(data).to_dict() == data
    assert Derived.from_dict(data).second == datetime(2024, 1, 2, tzinfo=UTC)
    assert Derived.from_dict(data).to_dict() == data


def test_a_class_keeps_a_reader_that_it_writes_itself() -> None:
    @model
    class Shouting(Model):
        name: str = field("name")

        @classmethod
        def from_dict(cls, data: Any) -> Shouting:
            return cls(name=data["name"].upper())

    assert Shouting.from_dict({"name": "ada"}).name == "ADA"


def test_types_are_not_evaluated_before_a_model_is_used() -> None:
    @model
    class Late(Model):
        when: Unknown | None = field("when", default=None)  # type: ignore[name-defined]  # noqa: F821

    late = Late.from_dict({"when": "2024"})
    with pytest.raises(NameError, match="Unknown"):
        late.when  # noqa: B018


def test_a_wire_name_cannot_become_code() -> None:
    wire = "x'): __import__('os').abort() #"

    @model
    class Hostile(Model):
        x: int | None = field(wire, default=None)

    assert Hostile.from_dict({wire: 1}).x == 1
    assert Hostile.from_dict({wire: 1}).to_dict() == {wire: 1}


# Values.


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-04-24T14:12:00Z", datetime(2024, 4, 24, 14, 12, tzinfo=UTC)),
        ("2024-04-24T14:12:00.5+02:00", datetime(2024, 4, 24, 12, 12, 0, 500000, tzinfo=UTC)),
        ("2024-04-24T14:12:00", datetime(2024, 4, 24, 14, 12, tzinfo=UTC)),
    ],
)
def test_date_times_are_read_with_their_offset(text: str, moment: datetime) -> None:
    assert as_datetime(text) == moment


@pytest.mark.parametrize("odd", ["2024-04-24", "", "soon", "2024-13-45T00:00:00Z", 5, None, {}, True])
def test_what_is_no_date_time_stays_what_it_is(odd: Any) -> None:
    assert as_datetime(odd) is odd


def test_a_date_time_where_a_date_belongs_is_kept_whole() -> None:
    assert dump(as_date("2024-04-24T14:12:00.000Z")) == "2024-04-24T14:12:00.000Z"
    assert as_date("2024-02-30") == "2024-02-30"


def test_date_times_are_written_in_utc_and_lose_nothing() -> None:
    noon = datetime(2024, 4, 24, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    assert dump(noon) == "2024-04-24T10:00:00.000Z"
    assert dump(noon.replace(microsecond=123_000)) == "2024-04-24T10:00:00.123Z"
    assert dump(noon.replace(microsecond=123_456)) == "2024-04-24T10:00:00.123456Z"
    assert dump(date(2024, 4, 24)) == "2024-04-24"


@pytest.mark.parametrize("text", ["9999-12-31T23:59:59.000-05:00", "0001-01-01T00:00:00.000+05:00"])
def test_a_moment_utc_has_no_date_for_keeps_its_offset(text: str) -> None:
    assert dump(as_datetime(text)) == text


def test_collections_are_read_through_and_odd_ones_left_alone() -> None:
    org = {"sourcedId": "o"}
    assert as_map(Org, {"a": org, "b": 1}) == {"a": Org.from_dict(org), "b": 1}
    assert as_map(Org, {"a": {"b": org}}, 2) == {"a": {"b": Org.from_dict(org)}}
    assert as_map_of_lists(Org, {"a": [org], "b": None}) == {"a": [Org.from_dict(org)], "b": None}
    assert as_list(as_date, ["2024-01-01", 3]) == [date(2024, 1, 1), 3]
    no_maps: list[Any] = [None, 3, "x", [org]]
    for odd in no_maps:
        assert as_map(Org, odd) == odd
        assert as_map_of_lists(Org, odd) == odd
    no_lists: list[Any] = [None, 3, "x", org]
    for odd in no_lists:
        assert as_models(Org, odd) == odd
        assert as_unions(odd, "type", {}) == odd


def test_a_union_is_decided_by_its_discriminator() -> None:
    classes = {"org": Org, "user": User}
    assert isinstance(as_union({"type": "org"}, "type", classes), Org)
    assert isinstance(as_union({"type": ["x", "user"]}, "type", classes), User)
    undecided: list[Any] = [{"type": "other"}, {}, {"type": None}, {"type": []}, 3, None]
    for odd in undecided:
        assert as_union(odd, "type", classes) is odd
    assert [type(item).__name__ for item in as_unions([{"type": "user"}, {"type": 1}], "type", classes)] == [
        "User",
        "dict",
    ]


def test_everything_written_is_json() -> None:
    class Role(Enum):
        STUDENT = "student"

    value = {"a": (1, Role.STUDENT), "b": [User.from_dict(WHOLE)], "c": {"d": date(2024, 1, 1)}}
    assert json.loads(json.dumps(dump(value))) == {"a": [1, "student"], "b": [WHOLE], "c": {"d": "2024-01-01"}}


# Strictness.


def test_a_strict_reader_accepts_what_fits() -> None:
    check_value(User, {"sourcedId": "u", "status": "new", "orgs": [{"sourcedId": "o", "type": "t"}], "givenName": None})


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ({}, r"\$\.sourcedId: is required"),
        ({"sourcedId": None}, r"\$\.sourcedId: expected a string, got null"),
        ({"sourcedId": "u", "dateLastModified": "soon"}, r"\$\.dateLastModified: expected a date-time or null"),
        ({"sourcedId": "u", "orgs": [{"sourcedId": 3}]}, r"\$\.orgs\[0\]\.sourcedId: expected a string, got a number"),
        ({"sourcedId": "u", "orgs": {}}, r"\$\.orgs: expected a list or null, got an object"),
        ({"sourcedId": "u", "primaryOrg": "o"}, r"\$\.primaryOrg: expected an object or null, got a string"),
        ([], r"\$: expected an object"),
    ],
)
def test_a_strict_reader_names_the_place(data: Any, says: str) -> None:
    with pytest.raises(DecodeError, match=says):
        check_value(User, data)


@pytest.mark.parametrize("more", [0, 8, 30])
def test_a_row_of_a_file_may_have_a_key_that_is_no_string(more: int) -> None:
    row = {"sourcedId": "u1", None: ["what a row has beyond its header"]} | {f"column{at}": "x" for at in range(more)}
    made = User.from_dict(row)  # type: ignore[arg-type]
    assert made.sourced_id == "u1"
    assert made.to_dict() == row


@pytest.mark.parametrize("more", [0, 8, 30])
def test_rows_share_no_keys_with_what_they_were_read_from(more: int) -> None:
    rows = [{"sourcedId": f"u{at}"} | {f"column{at}": "x" for at in range(more)} for at in range(2)]
    made = as_models(User, [*rows, None, "text"])
    made[0].given_name = "Ada"
    made[0].additional_properties["new"] = True
    assert "givenName" not in rows[0]
    assert made[0].keys() == [*rows[0], "givenName", "new"]
    assert made[1].to_dict() == rows[1]
    assert made[2:] == [None, "text"]


def test_rows_keep_their_own_keys_in_their_own_order() -> None:
    wide = {"sourcedId": "u0"} | {f"column{at}": at for at in range(20)}
    backwards = {key: wide[key] for key in reversed(wide)} | {"sourcedId": "u1"}
    shorter = {key: value for key, value in wide.items() if key != "column7"}
    rows = [wide, wide | {"sourcedId": "u2"}, backwards, shorter, wide | {"new": None}, {"sourcedId": "u3"}, backwards]
    made = as_models(User, rows)
    assert [list(each.to_dict().items()) for each in made] == [list(row.items()) for row in rows]
    assert [each.keys() for each in made] == [list(row) for row in rows]
