"""Lists of CASE are asked for in the documented and in the published form."""

import pytest

from facade_fixtures import done
from scripted import as_json
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.runtime.paging import Page
from timeback_kit.services.case import CaseError


@pytest.mark.parametrize("resource", ["documents", "items"])
@pytest.mark.parametrize(
    ("positional", "named"),
    [
        (({"limit": 5, "offset": 10},), {}),
        ((), {"params": {"limit": 5, "offset": 10}}),
        ((), {"limit": 5, "offset": 10}),
        (({"limit": 7},), {"limit": 5, "offset": 10}),
    ],
)
async def test_a_page_is_asked_for_with_a_dict_or_by_keyword(scripted, service, resource, positional, named):
    service.answers = [as_json({"CFDocuments": [], "CFItems": []})]

    await done(getattr(scripted.case_, resource).list(*positional, **named))

    assert dict(service.requests[0].args) == {"limit": "5", "offset": "10"}


async def test_a_parameter_that_is_none_is_refused(scripted, service):
    with pytest.raises(InputValidationError, match="did you mean 'limit'") as refused:
        await done(scripted.case_.items.list({"limt": 5}))
    assert isinstance(refused.value, CaseError)
    assert not service.requests


async def test_a_list_is_a_page_with_what_came_beside_its_items(scripted, service):
    service.answers = [as_json({"CFItems": [{"identifier": "i", "fullStatement": "S"}], "caseVersion": "1.1"})]

    page = await done(scripted.case_.items.list())

    assert isinstance(page, Page)
    assert [item.full_statement for item in page] == ["S"]
    assert (page["caseVersion"], page.case_version, page.cf_items, page.total) == ("1.1", "1.1", page.data, None)


async def test_an_answer_is_read_like_the_documented_dict(timeback):
    documents = await done(timeback.case_.documents.list(limit=1))
    document = await done(timeback.case_.documents.get(documents["CFDocuments"][0]["sourcedId"]))

    assert len(documents) == len(documents["CFDocuments"]) == 1
    assert [each.title for each in documents] == [documents[0].title]
    assert document["CFDocument"].title == documents.cf_documents[0].title


PACKAGE = {
    "CFDocument": {
        "identifier": "5a4c3b2a-0000-4000-8000-000000000001",
        "uri": "https://example.edu/d",
        "title": "D",
        "creator": "C",
        "lastChangeDateTime": "2024-01-01T00:00:00Z",
    },
    "CFItems": [
        {
            "identifier": "5a4c3b2a-0000-4000-8000-000000000002",
            "uri": "https://example.edu/i",
            "fullStatement": "S",
            "CFItemType": "Standard",
            "lastChangeDateTime": "2024-01-01T00:00:00Z",
        }
    ],
    "CFAssociations": [],
}


@pytest.mark.parametrize(
    ("part", "given", "sent"),
    [
        ("CFDocument", {"version": 2}, {"version": "2"}),
        ("CFDocument", {"statusStartDate": ""}, {}),
        ("CFDocument", {"status_end_date": " "}, {}),
        ("CFDocument", {"extensions": None}, {"extensions": None}),
        ("CFItems", {"humanCodingScheme": None}, {}),
        ("CFItems", {"listEnumeration": 3}, {"listEnumeration": "3"}),
        ("CFItems", {"notes": ""}, {"notes": ""}),
    ],
)
async def test_packages_are_taken_as_others_export_them(scripted, service, part, given, sent):
    service.answers = [as_json({"success": True, "message": "", "result": {}})]
    package = {**PACKAGE, part: [PACKAGE[part][0] | given] if part == "CFItems" else PACKAGE[part] | given}
    await done(scripted.case_.packages.create(package))
    arrived = service.sent(-1)[part]
    arrived = arrived[0] if part == "CFItems" else arrived
    plain = PACKAGE[part][0] if part == "CFItems" else PACKAGE[part]
    assert arrived == plain | sent


async def test_a_package_that_was_read_can_be_written(timeback):
    package = await done(timeback.case_.packages.get("id-1"))
    for given in (package, package.to_dict(), package.cf_package):
        assert (await done(timeback.case_.packages.update("id-1", given))).success
    assert (await done(timeback.case_.packages.get("id-1"))).to_dict() == package.to_dict()


async def test_a_date_without_a_time_is_stored(timeback):
    package = {**PACKAGE, "CFDocument": PACKAGE["CFDocument"] | {"lastChangeDateTime": "2024-01-01"}}
    assert (await done(timeback.case_.packages.create(package))).success
    stored = await done(timeback.case_.documents.get(PACKAGE["CFDocument"]["identifier"]))
    assert stored.cf_document.last_change_date_time.isoformat() == "2024-01-01T00:00:00+00:00"
