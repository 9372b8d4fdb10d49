"""An item of the service can be read with the parser as it comes."""

import pytest

from facade_fixtures import done
from timeback_kit.runtime import InputValidationError
from timeback_kit.services.qti import parse_qti_xml

CHOICES = [{"identifier": "A", "content": "Six"}, {"identifier": "B", "content": "Seven", "feedbackInline": "no"}]
SETS = [[{"identifier": "A", "content": "Paris"}], [{"identifier": "B", "content": "France"}]]
QUESTIONS = {
    "choice": {"prompt": "How many?", "choices": CHOICES},
    "order": {"prompt": "Sort them", "choices": CHOICES},
    "inline-choice": {"prompt": "Pick one", "choices": CHOICES},
    "text-entry": {"prompt": "Type it"},
    "extended-text": {"prompt": None},
    "match": {"prompt": "Match them", "simpleMatchSets": SETS},
}


def item(kind, question):
    return {
        "format": "json",
        "identifier": f"json-{kind}",
        "title": "T",
        "type": kind,
        "preInteraction": "<p>Before</p>",
        "interaction": {"type": kind, "responseIdentifier": "RESPONSE", "questionStructure": question},
        "postInteraction": "<p>After</p>",
        "rubrics": [{"use": "scoring", "view": "scorer", "body": "<p>One point</p>"}],
        "stimulus": {"identifier": "id-1"},
    }


@pytest.mark.parametrize("kind", QUESTIONS)
async def test_an_item_as_properties_keeps_its_question(timeback, kind):
    given = item(kind, QUESTIONS[kind])
    await done(timeback.qti.assessment_items.create(given))
    stored = (await done(timeback.qti.assessment_items.get(given["identifier"]))).to_dict()
    await done(timeback.qti.assessment_items.delete(given["identifier"]))
    assert {name: stored.get(name) for name in given if name != "format"} == {
        name: value for name, value in given.items() if name != "format"
    }


async def test_a_question_may_be_spelled_with_underscores(timeback):
    given = item("choice", None)
    asked = {"prompt": "p", "choices": [{"identifier": "A", "content": "x", "feedback_inline": "f"}]}
    given["interaction"] = {"type": "choice", "response_identifier": "RESPONSE", "question_structure": asked}
    given["identifier"] = "json-underscores"
    await done(timeback.qti.assessment_items.create(given))
    stored = (await done(timeback.qti.assessment_items.get("json-underscores"))).to_dict()["interaction"]
    await done(timeback.qti.assessment_items.delete("json-underscores"))
    assert stored["questionStructure"]["choices"] == [{"identifier": "A", "content": "x", "feedbackInline": "f"}]
    assert stored["responseIdentifier"] == "RESPONSE"


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({"interaction": {"questionStructre": {}}}, "interaction.questionStructre"),
        ({"responseProcessing": {"templateTyp": "match_correct"}}, "responseProcessing.templateTyp"),
        ({"rubrics": [{"use": "u", "view": "v"}]}, "rubrics[0].body"),
    ],
)
async def test_an_error_names_the_property_and_no_other_form(timeback, wrong, path):
    with pytest.raises(InputValidationError) as refused:
        await done(timeback.qti.assessment_items.create({"identifier": "x", "title": "T", "type": "choice", **wrong}))
    assert refused.value.issues[0].path == path
    assert not [issue for issue in refused.value.issues if issue.path in ("xml", "format")]


async def test_the_markup_of_a_stored_item_is_understood(timeback):
    page = await done(timeback.qti.assessment_items.list({"limit": 1}))
    item = await done(timeback.qti.assessment_items.get(page[0].identifier))

    parsed = parse_qti_xml(item.raw_xml)

    assert parsed.identifier == item.identifier
    assert parsed.interactions
