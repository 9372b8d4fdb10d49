"""Date-times read as `datetime`, or with `dates="text"` as the text they came as."""

import datetime as dt
import json
import pickle

import pytest

from facade_fixtures import done
from scripted import as_json
from timeback_kit import ConfigurationError, TimebackClient
from timeback_kit.services.oneroster import OneRosterClient
from timeback_kit.services.oneroster.sync import OneRosterClient as BlockingClient

MOMENT = "2025-01-05T10:00:00.000+02:00"
RESULT = {"sourcedId": "r", "scoreDate": MOMENT, "scoreStatus": "submitted", "status": "active", "comment": "2025-odd"}
each_colour = pytest.mark.parametrize("kind", [OneRosterClient, BlockingClient], ids=["awaited", "blocking"])


def answering(request):
    if request.method != "GET":
        return as_json({"assessmentResult": json.loads(request.get_data())["assessmentResult"]})
    if request.path.endswith("/r"):
        return as_json({"assessmentResult": RESULT})
    return as_json({"assessmentResults": [RESULT]})


@each_colour
async def test_texts_are_the_texts_of_the_service(service, kind):
    service.handler = answering
    client = kind(base_url=service.url, dates="text", strict=False)

    read = await done(client.assessment_results.get("r"))
    (listed,) = (await done(client.assessment_results.list())).data
    rows = await done(client.assessment_results.list_all())
    await done(client.close())

    assert read.score_date == listed.score_date == rows[0].score_date == MOMENT
    assert read.to_dict()["scoreDate"] == MOMENT
    assert json.loads(json.dumps(read.to_dict())) == RESULT
    assert pickle.loads(pickle.dumps(read)).score_date == MOMENT


@each_colour
async def test_an_update_sends_the_text_back(service, kind):
    service.handler = answering
    client = kind(base_url=service.url, dates="text")

    await done(client.assessment_results.merge("r", {"comment": "x"}))
    await done(client.close())

    assert json.loads(service.requests[-1].get_data())["assessmentResult"]["scoreDate"] == MOMENT


@each_colour
async def test_the_default_is_a_datetime_and_the_variable_changes_it(service, kind, monkeypatch):
    service.handler = answering

    async def score_date(**settings):
        client = kind(base_url=service.url, **settings)
        read = await done(client.assessment_results.get("r"))
        await done(client.close())
        return read.score_date

    assert await score_date() == dt.datetime.fromisoformat(MOMENT)
    monkeypatch.setenv("TIMEBACK_DATES", "text")
    assert await score_date() == MOMENT
    assert await score_date(dates="datetime") == dt.datetime.fromisoformat(MOMENT)


async def test_one_client_of_all_services_hands_the_setting_on(service):
    service.handler = answering
    async with TimebackClient(base_url=service.url, dates="text") as client:
        assert (await client.oneroster.assessment_results.get("r")).score_date == MOMENT


@each_colour
@pytest.mark.parametrize("given", ["argument", "variable"])
def test_another_form_is_refused(kind, given, monkeypatch):
    settings = {"dates": "iso"} if given == "argument" else {}
    if not settings:
        monkeypatch.setenv("TIMEBACK_DATES", "iso")
    with pytest.raises(ConfigurationError, match=r'TIMEBACK_DATES.*"datetime" or "text", not .iso'):
        kind(base_url="https://timeback.example.edu", **settings)


@each_colour
async def test_a_strict_client_takes_a_text_that_is_a_date(service, kind):
    whole = RESULT | {"assessmentLineItem": {"sourcedId": "a"}, "student": {"sourcedId": "s"}}
    service.handler = lambda request: as_json({"assessmentResult": whole})
    client = kind(base_url=service.url, dates="text", strict=True)
    assert (await done(client.assessment_results.get("r"))).score_date == MOMENT
    await done(client.close())
