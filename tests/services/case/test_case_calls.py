"""Lists of CASE are asked for in the documented and in the published form."""

import pytest

from facade_fixtures import done
from scripted import as_json


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


async def test_an_answer_is_read_like_the_documented_dict(timeback):
    documents = await done(timeback.case_.documents.list(limit=1))
    document = await done(timeback.case_.documents.get(documents["CFDocuments"][0]["sourcedId"]))

    assert len(documents["CFDocuments"]) == 1
    assert document["CFDocument"].title == documents.cf_documents[0].title
