"""A date means the same instant however it is written, and a value that is none is refused."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.edubridge import (
    EdubridgeError,
    normalize_boolean,
    normalize_date,
    normalize_date_only,
    normalize_end_date,
    normalize_start_date,
    normalize_user,
)

EAST = timezone(timedelta(hours=9))


@pytest.mark.parametrize(
    ("value", "zone", "start", "end"),
    [
        ("2025-01-31", None, "2025-01-31T00:00:00.000Z", "2025-01-31T23:59:59.999Z"),
        (date(2025, 1, 31), None, "2025-01-31T00:00:00.000Z", "2025-01-31T23:59:59.999Z"),
        ("2025-01-31", "America/Chicago", "2025-01-31T06:00:00.000Z", "2025-02-01T05:59:59.999Z"),
        (date(2025, 7, 4), ZoneInfo("America/Chicago"), "2025-07-04T05:00:00.000Z", "2025-07-05T04:59:59.999Z"),
        ("2025-01-31T10:00:00Z", "America/Chicago", "2025-01-31T10:00:00.000Z", "2025-01-31T10:00:00.000Z"),
        ("2025-01-31T10:00:00+09:00", None, "2025-01-31T01:00:00.000Z", "2025-01-31T01:00:00.000Z"),
        ("2025-01-31T10:00:00", "Asia/Tokyo", "2025-01-31T01:00:00.000Z", "2025-01-31T01:00:00.000Z"),
        (datetime(2025, 1, 31, 10, tzinfo=EAST), None, "2025-01-31T01:00:00.000Z", "2025-01-31T01:00:00.000Z"),
        (datetime(2025, 1, 31, 10, 0, 0, 123999), "UTC", "2025-01-31T10:00:00.123Z", "2025-01-31T10:00:00.123Z"),
        (" 2025-01-31 ", None, "2025-01-31T00:00:00.000Z", "2025-01-31T23:59:59.999Z"),
    ],
)
def test_a_period_goes_out_as_utc_instants(value, zone, start, end):
    assert normalize_start_date(value, zone) == start
    assert normalize_end_date(value, zone) == end


def test_a_day_that_begins_without_a_midnight_begins_at_its_first_instant():
    # clocks in Beirut went from 00:00 to 01:00 on 26 March 2017
    assert normalize_start_date("2017-03-26", "Asia/Beirut") == "2017-03-25T22:00:00.000Z"


def test_a_day_whose_last_hour_comes_twice_ends_with_the_second():
    # clocks in Beirut went back from 24:00 to 23:00 on 28 October 2017
    assert normalize_end_date("2017-10-28", "Asia/Beirut") == "2017-10-28T21:59:59.999Z"


def test_a_date_time_keeps_its_instant_and_not_its_wall_clock():
    assert normalize_date(datetime(2025, 1, 31, 10, tzinfo=EAST)) == "2025-01-31T01:00:00.000Z"
    assert normalize_date(datetime(2025, 1, 31, 10), "Asia/Tokyo") == "2025-01-31T01:00:00.000Z"
    assert normalize_date("2025-01-31T10:00:00") == "2025-01-31T10:00:00.000Z"


@pytest.mark.parametrize("normalize", [normalize_start_date, normalize_end_date, normalize_date])
def test_a_datetime_without_a_zone_is_refused_where_none_is_given(normalize):
    with pytest.raises(InputValidationError, match="time zone"):
        normalize(datetime(2025, 1, 31, 10))


@pytest.mark.parametrize(
    "value", ["2025-01-31", "2025-01-31T23:30:00-05:00", date(2025, 1, 31), datetime(2025, 1, 31, 23, 30, tzinfo=UTC)]
)
def test_a_date_alone_is_the_date_that_is_written(value):
    assert normalize_date_only(value) == "2025-01-31"


@pytest.mark.parametrize("normalize", [normalize_start_date, normalize_end_date, normalize_date, normalize_date_only])
@pytest.mark.parametrize("value", ["", "soon", "2025-13-01", "2025-02-30", 7, None, "31.01.2025"])
def test_what_is_no_date_is_refused_with_its_path(normalize, value):
    with pytest.raises(InputValidationError) as caught:
        normalize(value, path="start_date")

    assert isinstance(caught.value, EdubridgeError)
    assert [issue.path for issue in caught.value.issues] == ["start_date"]


@pytest.mark.parametrize("zone", ["", "Nowhere/Land", "../etc/passwd", "/etc/localtime"])
def test_an_unknown_time_zone_is_refused(zone):
    with pytest.raises(InputValidationError) as caught:
        normalize_start_date("2025-01-31", zone)

    assert [issue.path for issue in caught.value.issues] == ["timezone"]


def test_a_date_beyond_the_calendar_is_refused():
    with pytest.raises(InputValidationError):
        normalize_start_date("0001-01-01", "Asia/Tokyo")


@pytest.mark.parametrize(
    ("value", "expected"),
    [(True, True), ("true", True), ("TRUE ", True), ("false", False), (False, False), (None, False), ("1", False)],
)
def test_a_flag_is_true_only_when_it_says_so(value, expected):
    assert normalize_boolean(value) is expected


def test_a_user_gets_real_flags_and_times_and_keeps_the_rest():
    user = normalize_user(
        {"sourcedId": "u", "enabledUser": "true", "dateLastModified": "2025-01-31T10:00:00+09:00", "x": 1}
    )

    assert user == {"sourcedId": "u", "enabledUser": True, "dateLastModified": "2025-01-31T01:00:00.000Z", "x": 1}
    assert normalize_user({"sourcedId": "u"}) == {"sourcedId": "u"}
