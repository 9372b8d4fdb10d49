"""A webhook gets its filters from the builders, and from the spelling that is documented."""

from facade_fixtures import done
from timeback_kit.runtime import Page
from timeback_kit.services.webhooks import filters

WEBHOOK = {"name": "x", "targetUrl": "https://app.example.com/hook", "secret": "s3cret-of-a-hook", "active": True}


async def test_a_filter_from_a_builder_is_stored(timeback):
    webhook = await done(timeback.webhooks.webhooks.create(WEBHOOK))

    await done(timeback.webhooks.webhook_filters.create(filters.in_("action", ["Completed"], webhook_id=webhook.id)))
    stored = await done(timeback.webhooks.webhook_filters.list_by_webhook(webhook.id))

    assert [(each.filter_key, each.filter_operation, each.filter_value) for each in stored] == [
        ("action", "in", "Completed")
    ]


async def test_every_list_is_a_page(timeback):
    webhooks, edubridge = timeback.webhooks, timeback.edubridge
    for call in (
        webhooks.webhooks.list(),
        webhooks.webhook_filters.list(),
        webhooks.webhook_filters.list_by_webhook("id-1"),
        edubridge.applications.list(),
        edubridge.enrollments.list("id-1"),
        edubridge.subject_tracks.list(),
        edubridge.subject_tracks.list_groups(),
        timeback.oneroster.users("id-1").agents(),
        timeback.case_.documents.list(),
    ):
        page = await done(call)
        assert isinstance(page, Page)
        assert [each.to_dict() for each in page] == page.to_dict()["data"]
        assert page.total in (None, len(page))


async def test_the_documented_spelling_of_the_operation_is_accepted(timeback):
    webhook = await done(timeback.webhooks.webhooks.create(WEBHOOK))
    given = {"webhookId": webhook.id, "filterKey": "type", "filterValue": "x", "filterType": "string", "active": True}

    stored = await done(timeback.webhooks.webhook_filters.create({**given, "filterOperator": "eq"}))

    assert stored.filter_operation == "eq"
    assert "s3cret" not in repr(webhook)
