"""Analytics take dates in any form, and subject tracks their documented names."""

from datetime import UTC, date, datetime

import pytest

from facade_fixtures import done
from scripted import as_json
from timeback_kit.services.edubridge import AggregatedMetrics, EdubridgeError, InputValidationError, SubjectTrackInput

ACTIVITY = {
    "message": "ok",
    "startDate": "2025-01-01T00:00:00.000Z",
    "endDate": "2025-01-31T23:59:59.999Z",
    "facts": {
        "2025-01-15": {"Math": {"activityMetrics": {"xpEarned": 12}, "timeSpentMetrics": {"activeSeconds": "60.0"}}}
    },
    "factsByApp": {},
}


async def test_a_period_of_dates_covers_whole_days(scripted, service):
    service.answers = [as_json(ACTIVITY)]

    activity = await done(
        scripted.edubridge.analytics.get_activity(
            student_id="u-1", start_date="2025-01-01", end_date=date(2025, 1, 31), timezone="America/Chicago"
        )
    )

    assert service.requests[0].args.to_dict() == {
        "studentId": "u-1",
        "startDate": "2025-01-01T06:00:00.000Z",
        "endDate": "2025-02-01T05:59:59.999Z",
        "timezone": "America/Chicago",
    }
    assert activity.facts["2025-01-15"]["Math"].activity_metrics.xp_earned == 12


async def test_a_summary_adds_the_activity_up(scripted, service):
    service.answers = [as_json(ACTIVITY)]

    total = await done(
        scripted.edubridge.analytics.summary(email="a@example.edu", start_date="2025-01-01", end_date="2025-01-31")
    )

    assert isinstance(total, AggregatedMetrics)
    assert (total.total_xp, total.active_seconds, total.day_count, total.subject_count) == (12, 60, 1, 1)


async def test_a_summary_of_nobody_says_all_that_is_missing(scripted, service):
    with pytest.raises(InputValidationError) as caught:
        await done(scripted.edubridge.analytics.summary())

    assert isinstance(caught.value, EdubridgeError)
    assert [issue.path for issue in caught.value.issues] == ["student_id", "start_date", "end_date"]
    assert not service.requests


@pytest.mark.parametrize("learner", [{}, {"email": "a@example.edu", "student_id": "u-1"}])
@pytest.mark.parametrize(
    ("call", "period"),
    [
        ("get_activity", {"start_date": "2025-01-01", "end_date": "2025-01-31"}),
        ("summary", {"start_date": "2025-01-01", "end_date": "2025-01-31"}),
        ("get_weekly_facts", {"week_date": "2025-01-01"}),
    ],
)
async def test_exactly_one_learner_is_named(scripted, service, call, period, learner):
    with pytest.raises(InputValidationError, match="either student_id or email") as caught:
        await done(getattr(scripted.edubridge.analytics, call)(**period, **learner))

    assert isinstance(caught.value, EdubridgeError)
    assert not service.requests


@pytest.mark.parametrize(
    ("period", "path"),
    [
        ({"start_date": "soon", "end_date": "2025-01-31"}, "start_date"),
        ({"start_date": "2025-01-01", "end_date": "later"}, "end_date"),
        ({"start_date": "2025-02-01", "end_date": "2025-01-31"}, "end_date"),
        ({"start_date": "2025-01-01", "end_date": "2025-01-31", "timezone": "Mars"}, "timezone"),
    ],
)
async def test_a_period_that_is_none_is_refused(scripted, service, period, path):
    with pytest.raises(InputValidationError) as caught:
        await done(scripted.edubridge.analytics.get_activity(student_id="u-1", **period))

    assert [issue.path for issue in caught.value.issues] == [path]
    assert not service.requests


async def test_a_week_is_named_by_a_date(scripted, service):
    service.answers = [as_json({"message": "ok", "startDate": None, "endDate": None, "facts": []})]

    await done(
        scripted.edubridge.analytics.get_weekly_facts(student_id="u-1", week_date=datetime(2025, 1, 31, 23, tzinfo=UTC))
    )

    assert service.requests[0].args["weekDate"] == "2025-01-31"


async def test_the_period_of_an_enrollment_may_be_left_open(scripted, service):
    service.handler = lambda request: as_json({"facts": {}})
    analytics = scripted.edubridge.analytics

    await done(analytics.get_enrollment_facts("e-1"))
    await done(analytics.get_enrollment_facts(enrollment_id="e-1", end_date="2025-01-31"))

    assert service.requests[0].args.to_dict() == {}
    assert service.requests[1].args.to_dict() == {"endDate": "2025-01-31T23:59:59.999Z"}


@pytest.mark.parametrize(
    "data",
    [
        SubjectTrackInput(subject="Math", grade_level="3", target_course_id="co-1"),
        {"subject": "Math", "grade_level": "3", "target_course_id": "co-1"},
        {"subject": "Math", "gradeLevel": "3", "targetCourseId": "co-1"},
        {"subject": "Math", "grade": "3", "courseId": "co-1"},
        {"subject": "Math", "grade": "3", "course_id": "co-1"},
    ],
)
async def test_a_subject_track_goes_out_under_its_wire_names(scripted, service, data):
    service.answers = [as_json({"subjectTrack": {"id": "t-1", "subject": "Math", "grade": "3"}})]

    track = await done(scripted.edubridge.subject_tracks.upsert(id="t-1", data=data))

    assert service.sent() == {"subject": "Math", "grade": "3", "courseId": "co-1"}
    assert (service.requests[0].method, service.requests[0].path) == ("PUT", "/edubridge/subject-track/")
    assert track.id == "t-1"


@pytest.mark.parametrize(
    ("data", "paths"),
    [
        ({"subject": "Cooking"}, {"subject", "grade", "courseId"}),
        (SubjectTrackInput(subject="Math", grade_level="third", target_course_id="co-1"), {"grade"}),
    ],
)
async def test_a_subject_track_is_checked(scripted, service, data, paths):
    with pytest.raises(InputValidationError) as caught:
        await done(scripted.edubridge.subject_tracks.upsert(data))

    assert {issue.path for issue in caught.value.issues} == paths
    assert not service.requests


async def test_the_sandbox_answers_a_summary(timeback):
    total = await done(
        timeback.edubridge.analytics.summary(student_id="id-1", start_date="2025-01-01", end_date="2025-01-31")
    )

    assert total.total_xp > 0
    assert total.day_count == 1


async def test_a_subject_track_that_was_read_can_be_written(timeback):
    tracks = timeback.edubridge.subject_tracks
    track = (await done(tracks.list()))[0]
    for given in (track, track.to_dict()):
        again = await done(tracks.upsert(given))
        assert (again.subject, again.grade, again.course["sourcedId"]) == (
            track.subject,
            track.grade,
            track.course["sourcedId"],
        )


async def test_a_group_of_subject_tracks_that_was_read_can_be_written(timeback):
    tracks = timeback.edubridge.subject_tracks
    group = (await done(tracks.list_groups()))[0]
    for given in (group, group.to_dict()):
        await done(tracks.update_group(given))
        await done(tracks.create_group(given))
        assert group.key in [each.key for each in await done(tracks.list_groups())]


GROUP = {
    "key": {"subject": "Math", "grade": "3", "courseId": "c-1", "isGlobal": False},
    "tracks": [
        {
            "id": f"t-{org}",
            "subject": "Math",
            "grade": "3",
            "course": {
                "sourcedId": "c-1",
                "status": "active",
                "title": "Math",
                "org": {"sourcedId": org},
                "dateLastModified": "2025-08-01T12:00:00.000Z",
            },
            "org": {
                "sourcedId": org,
                "name": org,
                "type": "school",
                "status": "active",
                "dateLastModified": "2025-08-01T12:00:00.000Z",
            },
        }
        for org in ("s-1", "s-2")
    ],
}


async def test_a_group_that_was_read_moves_to_the_course_of_its_key_or_the_one_beside_it(scripted, service):
    service.answers = [as_json({"groups": [GROUP]}), *[as_json({})] * 5]
    tracks = scripted.edubridge.subject_tracks
    group = (await done(tracks.list_groups()))[0]
    moved = group.to_dict() | {"key": group.to_dict()["key"] | {"courseId": "c-2"}}
    for given in (group, group.to_dict(), moved, group.to_dict() | {"course_id": "c-2", "strategy": "replace"}):
        await done(tracks.update_group(given))
    await done(tracks.create_group(group))

    same = {"subject": "Math", "grade": "3", "courseId": "c-1", "orgSourcedIds": ["s-1", "s-2"]}
    sent = same | {"isGlobal": False, "currentCourseId": "c-1"}
    assert service.sent(1) == service.sent(2) == sent
    assert service.sent(3) == sent | {"courseId": "c-2"}
    assert service.sent(4) == sent | {"courseId": "c-2", "strategy": "replace"}
    assert service.sent(5) == same


async def test_a_key_that_no_group_has_is_still_refused(scripted, service):
    service.answers = [as_json({"groups": [GROUP]})]
    tracks = scripted.edubridge.subject_tracks
    group = (await done(tracks.list_groups()))[0]
    with pytest.raises(InputValidationError, match="strategie"):
        await done(tracks.update_group(group.to_dict() | {"strategie": "replace"}))
