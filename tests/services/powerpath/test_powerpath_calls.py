"""Pages of assignments have the published attributes; what PowerPath sends can be written back."""

import pytest

from facade_fixtures import done
from scripted import as_json
from timeback_kit.services.powerpath import InputValidationError


async def test_a_page_of_assignments_is_read_by_the_published_names(timeback):
    page = await done(timeback.powerpath.test_assignments.list({"student": "id-1"}))

    assert page.test_assignments is page.data
    assert page.total_count == page.total == len(page)
    assert (page.page_number, page.page_count, page.offset, page.limit) == (1, 1, 0, 100)
    assert page["testAssignments"] is page.data


async def test_a_render_configuration_that_was_read_can_be_written(timeback):
    configs = timeback.powerpath.render_config
    config = await done(configs.get("id-1"))
    for given in (config, config.to_dict()):
        assert (await done(configs.upsert(given))).updated == ["id-1"]
    assert (await done(configs.get("id-1"))).to_dict() == config.to_dict()


CONFIG = {
    "rendererId": "r-1",
    "rendererUrl": "https://example.edu/r",
    "suppressCorrectResponse": False,
    "suppressFeedback": True,
}


async def test_a_render_configuration_is_sent_with_the_ids_of_its_courses(scripted, service):
    service.answers = [as_json({"courseId": "c-1", **CONFIG}), *[as_json({"updated": ["c-1"]})] * 6]
    configs = scripted.powerpath.render_config
    config = await done(configs.get("c-1"))
    changed = config.to_dict() | {"suppressFeedback": False}
    for given in (config, config.to_dict(), changed, {"courseIds": ["c-1", "c-2"], **CONFIG}):
        await done(configs.upsert(given))
    await done(configs.upsert({"course_id": "c-1", "renderer_id": "r-2", "renderer_url": "https://example.edu/r"}))
    await done(configs.upsert(config.to_dict() | {"courseIds": ["c-3"]}))

    assert service.sent(1) == service.sent(2) == {"courseIds": ["c-1"], **CONFIG}
    assert service.sent(3) == {"courseIds": ["c-1"], **CONFIG, "suppressFeedback": False}
    assert service.sent(4) == {"courseIds": ["c-1", "c-2"], **CONFIG}
    assert service.sent(5) == {"courseIds": ["c-1"], "rendererId": "r-2", "rendererUrl": "https://example.edu/r"}
    assert service.sent(6) == {"courseIds": ["c-3"], **CONFIG}


async def test_a_test_assignment_that_was_read_can_be_written(timeback):
    assignments = timeback.powerpath.test_assignments
    made = await done(assignments.create({"student": "id-1", "subject": "Math", "grade": "3", "testName": "Fractions"}))
    for read in (
        await done(assignments.get(made.assignment_id)),
        next(each for each in await done(assignments.list_all({"student": "id-1"})) if each.test_name == "Fractions"),
    ):
        await done(assignments.update(read.sourced_id, read))
        await done(assignments.update(read.sourced_id, read.to_dict()))
        await done(assignments.update(read.sourced_id, read.to_dict() | {"testName": "Decimals"}))
        assert (await done(assignments.get(read.sourced_id))).test_name == "Decimals"
        await done(assignments.update(read.sourced_id, {"test_name": "Fractions"}))
        assert (await done(assignments.get(read.sourced_id))).to_dict() == read.to_dict() | {"testName": "Fractions"}


ASSIGNMENT = {
    "sourcedId": "a-1",
    "assignmentStatus": "assigned",
    "assignedByUserSourcedId": None,
    "grade": "3",
    "studentEmail": "student@example.edu",
    "studentSourcedId": "s-1",
    "subject": "Math",
    "unknown": 1,
}


async def test_only_the_name_of_a_test_assignment_is_sent(scripted, service):
    named = as_json(ASSIGNMENT | {"testName": "Fractions"})
    service.answers = [named] * 5
    assignments = scripted.powerpath.test_assignments
    read = await done(assignments.get("a-1"))
    plain = {key: value for key, value in read.to_dict().items() if key != "unknown"}
    for given in (read, read.to_dict(), plain, {"testName": "Fractions"}):
        await done(assignments.update("a-1", given))
    assert [service.sent(number) for number in range(1, 5)] == [{"testName": "Fractions"}] * 4


async def test_an_assignment_without_a_name_is_refused_by_the_key_that_is_missing(scripted, service):
    service.answers = [as_json(ASSIGNMENT)]
    assignments = scripted.powerpath.test_assignments
    read = await done(assignments.get("a-1"))
    for given in (read, read.to_dict()):
        with pytest.raises(InputValidationError, match="testName"):
            await done(assignments.update("a-1", given))


async def test_a_key_that_no_assignment_has_is_still_refused(scripted, service):
    service.answers = [as_json(ASSIGNMENT | {"testName": "Fractions"})]
    assignments = scripted.powerpath.test_assignments
    read = await done(assignments.get("a-1"))
    for given in (read.to_dict() | {"tsetName": "F"}, {"testName": "F", "grade": "4"}):
        with pytest.raises(InputValidationError, match=r"tsetName|grade"):
            await done(assignments.update("a-1", given))
