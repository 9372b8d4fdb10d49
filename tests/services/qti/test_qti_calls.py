"""An item of the service can be read with the parser as it comes."""

from facade_fixtures import done
from timeback_kit.services.qti import parse_qti_xml


async def test_the_markup_of_a_stored_item_is_understood(timeback):
    page = await done(timeback.qti.assessment_items.list({"limit": 1}))
    item = await done(timeback.qti.assessment_items.get(page[0].identifier))

    parsed = parse_qti_xml(item.raw_xml)

    assert parsed.identifier == item.identifier
    assert parsed.interactions
