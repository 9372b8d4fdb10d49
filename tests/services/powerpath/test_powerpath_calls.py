"""A page of assignments has the attributes that the published client's has."""

from facade_fixtures import done


async def test_a_page_of_assignments_is_read_by_the_published_names(timeback):
    page = await done(timeback.powerpath.test_assignments.list({"student": "id-1"}))

    assert page.test_assignments is page.data
    assert page.total_count == page.total == len(page)
    assert (page.page_number, page.page_count, page.offset, page.limit) == (1, 1, 0, 100)
    assert page["testAssignments"] is page.data
