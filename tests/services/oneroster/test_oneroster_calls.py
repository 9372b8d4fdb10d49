"""What no document of OneRoster says: enrolling by role, finding by e-mail address, completing what is written."""

from datetime import date
from uuid import uuid4

import pytest

from facade_fixtures import done
from scripted import as_json
from timeback_kit.services.oneroster import InputValidationError, OneRosterError, User
from timeback_kit.services.oneroster.lookup import AmbiguousEmailError

CREATED = {"sourcedIdPairs": {"suppliedSourcedId": "x", "allocatedSourcedId": "x"}}


def user(sourced_id, **more):
    return {"sourcedId": sourced_id, "status": "active", "email": "o'brien+1@example.edu", **more}


@pytest.mark.parametrize(
    ("data", "route", "body"),
    [
        ({"sourcedId": "u-1"}, "students", {}),
        (
            {"sourcedId": "u-1", "primary": "true", "metadata": {"a": 1}},
            "students",
            {"primary": "true", "metadata": {"a": 1}},
        ),
        ({"sourcedId": "u-1", "role": "student", "primary": False}, "students", {"primary": False}),
        (
            {"sourced_id": "u-1", "role": "teacher", "begin_date": date(2025, 8, 1)},
            "teachers",
            {"beginDate": "2025-08-01"},
        ),
        (
            {"user": {"sourcedId": "u-1"}, "role": "teacher", "endDate": "2026-06-30"},
            "teachers",
            {"endDate": "2026-06-30"},
        ),
    ],
)
async def test_the_role_decides_where_a_user_is_enrolled(scripted, service, data, route, body):
    service.answers = [as_json(CREATED, 201)]

    created = await done(scripted.oneroster.classes("c-1").enroll(data))

    assert service.requests[0].path == f"/ims/oneroster/rostering/v1p2/classes/c-1/{route}"
    assert service.sent() == {"enrollment": {"user": {"sourcedId": "u-1"}, **body}}
    assert created.sourced_id_pairs.allocated_sourced_id == "x"


async def test_a_user_may_be_enrolled_by_single_values(scripted, service):
    service.answers = [as_json(CREATED, 201)]

    await done(
        scripted.oneroster.classes("c-1").enroll_user("u-1", role="teacher", primary=True, begin_date="2025-08-01")
    )

    assert service.requests[0].path.endswith("/teachers")
    assert service.sent() == {"enrollment": {"user": {"sourcedId": "u-1"}, "primary": True, "beginDate": "2025-08-01"}}


@pytest.mark.parametrize(
    ("data", "path"),
    [({}, "sourcedId"), ({"sourcedId": "u-1", "role": "aide"}, "role"), ({"role": "student"}, "sourcedId")],
)
async def test_an_enrollment_without_user_or_route_is_refused(scripted, service, data, path):
    with pytest.raises(InputValidationError) as caught:
        await done(scripted.oneroster.classes("c-1").enroll(data))

    assert isinstance(caught.value, OneRosterError)
    assert [issue.path for issue in caught.value.issues] == [path]
    assert not service.requests


async def test_enrolling_changes_the_class(timeback):
    classes = timeback.oneroster.classes
    user_id = f"enrolled-{uuid4()}"
    await done(timeback.oneroster.users.create(new_user(user_id)))
    class_id = (await done(classes.list(limit=1)))[0].sourced_id

    await done(classes(class_id).enroll({"sourcedId": user_id, "role": "student"}))

    assert user_id in [student.sourced_id for student in await done(classes(class_id).students())]


def new_user(user_id, **more):
    return {
        "sourcedId": user_id,
        "status": "active",
        "enabledUser": True,
        "givenName": "Ada",
        "familyName": "Example",
        "email": f"{user_id}@example.edu",
        "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "id-1"}}],
        **more,
    }


async def test_a_user_is_found_by_email(timeback):
    assert (await done(timeback.oneroster.users.find_by_email("student@example.edu"))).sourced_id == "id-1"
    assert await done(timeback.oneroster.users.find_by_email("nobody@example.edu")) is None


async def test_an_address_is_quoted_in_the_filter(scripted, service):
    service.answers = [as_json({"users": [user("u-1")], "totalCount": 1})]

    found = await done(scripted.oneroster.users.find_by_email(" o'brien+1@example.edu "))

    assert isinstance(found, User)
    assert service.requests[0].args["filter"] == "email='o''brien+1@example.edu'"


async def test_a_deleted_user_does_not_stand_in_the_way(scripted, service):
    rows = [user("u-1", status="tobedeleted"), user("u-2")]
    service.answers = [as_json({"users": rows, "totalCount": 2}), as_json({"users": rows[:1], "totalCount": 1})]

    assert (await done(scripted.oneroster.users.find_by_email("x@example.edu"))).sourced_id == "u-2"
    assert (await done(scripted.oneroster.users.find_by_email("x@example.edu"))).sourced_id == "u-1"


async def test_two_users_with_one_address_are_an_error(scripted, service):
    service.answers = [as_json({"users": [user("u-1"), user("u-2")], "totalCount": 2})]

    with pytest.raises(AmbiguousEmailError) as caught:
        await done(scripted.oneroster.users.find_by_email("x@example.edu"))

    assert isinstance(caught.value, OneRosterError)
    assert caught.value.sourced_ids == ["u-1", "u-2"]


@pytest.mark.parametrize("email", ["", "  ", None])
async def test_an_empty_address_is_refused(scripted, service, email):
    with pytest.raises(InputValidationError):
        await done(scripted.oneroster.users.find_by_email(email))

    assert not service.requests


CLASS = {"title": "Algebra", "course": {"sourcedId": "co-1"}, "terms": [{"sourcedId": "t-1"}]}


@pytest.mark.parametrize(
    "given", [{**CLASS, "school": {"sourcedId": "s-1"}}, {"class": {**CLASS, "school": {"sourcedId": "s-1"}}}]
)
async def test_a_class_of_a_school_is_created_with_its_org(scripted, service, given):
    service.answers = [as_json(CREATED, 201)]

    await done(scripted.oneroster.classes.create(given))

    assert service.sent() == {"class": {**CLASS, "school": {"sourcedId": "s-1"}, "org": {"sourcedId": "s-1"}}}


async def test_an_org_that_is_given_stays(scripted, service):
    service.answers = [as_json(CREATED, 201)]
    given = {**CLASS, "school": {"sourcedId": "s-1"}, "org": {"sourcedId": "o-1"}}

    await done(scripted.oneroster.classes.create(given))

    assert service.sent() == {"class": given}


async def test_a_class_that_was_read_can_be_created_elsewhere(scripted, service):
    read = {**CLASS, "sourcedId": "c-1", "status": "active", "school": {"sourcedId": "s-1"}, "unknown": 1}
    service.answers = [as_json({"class": read}), as_json(CREATED, 201)]

    await done(scripted.oneroster.classes.create(await done(scripted.oneroster.classes.get("c-1"))))

    assert service.sent() == {"class": {**read, "org": {"sourcedId": "s-1"}}}


async def test_grades_go_out_as_the_platform_stores_them(scripted, service):
    service.answers = [as_json(CREATED, 201), as_json({}), as_json({})]
    users = scripted.oneroster.users

    await done(users.create(new_user("u-1", grades=["K", 3, "Grade 10", "Adult"])))
    await done(users.patch("u-1", {"grades": ("1st",)}))
    await done(users.patch("u-1", {"grades": ["3"]}))

    assert service.sent(0)["user"]["grades"] == ["0", "3", "10", "Adult"]
    assert service.sent(1) == {"user": {"grades": ["1"]}}
    assert service.sent(2) == {"user": {"grades": ["3"]}}


async def test_a_documented_model_is_made_of_three_names_and_sent_as_it_is(scripted, service):
    user = User(sourcedId="u-1", givenName="Ada", familyName="Example")
    service.answers = [as_json({}, 200)]

    await done(scripted.oneroster.users.update("u-1", user))

    assert (user.sourced_id, user.given_name, user.family_name) == ("u-1", "Ada", "Example")
    assert service.sent(0) == {"user": {"sourcedId": "u-1", "givenName": "Ada", "familyName": "Example"}}


@pytest.mark.parametrize(
    ("resource", "sourced_id"), [("academic_sessions", "term-2"), ("terms", "term-2"), ("grading_periods", "period-1")]
)
async def test_a_school_year_is_read_as_a_number_and_written_as_text(timeback, resource, sourced_id):
    sessions = getattr(timeback.oneroster, resource)
    session = await done(sessions.get(sourced_id))
    assert session.school_year == 2026
    await done(sessions.update(sourced_id, session))
    await done(sessions.update(sourced_id, session.to_dict()))
    for changes in ({"schoolYear": 2027}, {"school_year": 2028}, {"schoolYear": "2026"}):
        await done(sessions.merge(sourced_id, changes))
    assert (await done(sessions.get(sourced_id))).school_year == 2026


@pytest.mark.parametrize("grades", [3, "3rd", "03", [3], ["Grade 3"]])
async def test_a_grade_is_merged_in_every_form(timeback, grades):
    await done(timeback.oneroster.users.merge("student-2", {"grades": grades}))
    assert (await done(timeback.oneroster.users.get("student-2"))).grades == ["3"]
