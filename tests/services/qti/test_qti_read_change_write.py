"""An item that is read, changed and written keeps every byte of its XML but the change, or the write is refused."""

import random
from xml.sax.saxutils import quoteattr

import pytest

from facade_fixtures import done
from timeback_api.qti import operations as ops
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.qti import AssessmentItem, QtiError
from timeback_kit.services.qti.editing import update_xml
from timeback_kit.services.qti.item_bodies import item_body
from timeback_sandbox.state.bank import item_content
from timeback_sandbox.state.markup import item_facts, parse

CONTENTS = {
    "associate": "<qti-simple-associable-choice identifier='a' match-max='1'>{}</qti-simple-associable-choice>",
    "choice": "<qti-prompt>{}</qti-prompt><qti-simple-choice identifier='a'>A &lt; {}</qti-simple-choice>",
    "drawing": "<qti-prompt>{}</qti-prompt><object type='image/png' data='a.png'/>",
    "extended-text": "<qti-prompt>{}</qti-prompt>",
    "graphic-associate": "<img src='a.png' alt={}/><qti-associable-hotspot identifier='a' match-max='1'/>",
    "graphic-gap-match": "<img src='a.png'/><qti-gap-img identifier='a'><img src='b.png' alt={}/></qti-gap-img>",
    "graphic-order": "<img src='a.png'/><qti-hotspot-choice identifier='a' shape='rect' coords='1,2,3,4'/>{}",
    "hotspot": "<img src='a.png' alt={}/><qti-hotspot-choice identifier='a' shape='circle' coords='1,2,3'/>",
    "hottext": "<div>Some <qti-hottext identifier='a'>{}</qti-hottext>.</div>",
    "inline-choice": "<qti-inline-choice identifier='a'>{}</qti-inline-choice>",
    "match": "<qti-simple-match-set><qti-simple-associable-choice identifier='a'>{}</qti-simple-associable-choice>"
    "</qti-simple-match-set><qti-simple-match-set/>",
    "media": "<object data='a.mp4' type='video/mp4'>{}</object>",
    "order": "<qti-simple-choice identifier='a'>{}</qti-simple-choice>",
    "select-point": "<object data='a.png' type='image/png'>{}</object>",
    "slider": "<qti-prompt>{}</qti-prompt>",
    "text-entry": "",
    "upload": "<qti-prompt>{}</qti-prompt>",
}
EXTRAS = (
    "<math xmlns='http://www.w3.org/1998/Math/MathML'><mi>x</mi></math>",
    "<!-- kept: a comment > with marks -->",
    "<![CDATA[a < b]]>",
    "<table>\n\t<tr><td>1</td></tr>\r\n</table>",
    "é — 漢字 &#x1F600; &amp;",
    '<p data-a="x > y">Text</p>',
)


def item_xml(kind: str, seed: int) -> str:
    """An item of an interaction kind, written in one of many ways."""
    pick = random.Random(f"{kind} {seed}")
    text = pick.choice(EXTRAS)
    inner = CONTENTS[kind]
    filled = inner.format(*([quoteattr("Alt & text")] if "alt={}" in inner else [text] * inner.count("{}")))
    quote = pick.choice("\"'")
    prefix = pick.choice(("", "q:"))
    namespace = f"xmlns{':q' if prefix else ''}={quote}http://www.imsglobal.org/xsd/imsqtiasi_v3p0{quote}"
    attributes = [f"identifier={quote}item-{seed}{quote}", f"title={quote}Old title{quote}", "time-dependent='false'"]
    attributes += [namespace, 'adaptive="false"', f"tool-name={quote}a > b{quote}"]
    pick.shuffle(attributes)
    gap = pick.choice((" ", "\n    ", "  "))
    tag = f"{prefix}qti-assessment-item"
    declaration = pick.choice(("", "<?xml version='1.0' encoding='UTF-8'?>\n", "\ufeff<?xml version='1.0'?>"))
    return (
        f"{declaration}<{tag} {gap.join(attributes)}{pick.choice(('', ' '))}>"
        f"<{prefix}qti-response-declaration identifier='RESPONSE' cardinality='single' base-type='string'/>"
        f"<{prefix}qti-outcome-declaration identifier='SCORE' cardinality='single' base-type='float'/>"
        f"<{prefix}qti-item-body><div class='stem'>{pick.choice(EXTRAS)}</div>"
        f"<{prefix}qti-{kind}-interaction response-identifier='RESPONSE'>{filled}</{prefix}qti-{kind}-interaction>"
        f"</{prefix}qti-item-body></{tag}>"
    )


def as_read(xml: str) -> AssessmentItem:
    """The item as the service gives it."""
    facts = item_facts(parse(xml))
    return AssessmentItem.from_dict({**facts, "rawXml": xml, "content": item_content({**facts, "rawXml": xml})})


def sent(item: AssessmentItem) -> dict[str, object]:
    body = item_body(ops.UPDATE_ASSESSMENT_ITEM, item)
    assert isinstance(body, dict)
    return body


@pytest.mark.parametrize("kind", CONTENTS)
def test_a_hundred_items_of_each_kind_keep_all_but_the_change(kind):
    for seed in range(100):
        xml = item_xml(kind, seed)
        item = as_read(xml)
        assert sent(item) == {"format": "xml", "xml": xml}
        item.title = 'New "title" & more'
        expected = xml.replace('title="Old title"', "title='New \"title\" &amp; more'").replace(
            "title='Old title'", "title='New \"title\" &amp; more'"
        )
        assert sent(item)["xml"] == expected


@pytest.mark.parametrize("kind", sorted(CONTENTS))
async def test_the_service_stores_what_was_read_with_the_change(timeback, kind):
    xml = item_xml(kind, 1).replace("item-1", f"rcw-{kind}")
    await done(timeback.qti.assessment_items.create({"format": "xml", "xml": xml, "metadata": {"subject": "Math"}}))
    item = await done(timeback.qti.assessment_items.get(f"rcw-{kind}"))

    item.title = "New"
    await done(timeback.qti.assessment_items.update(f"rcw-{kind}", item))

    stored = await done(timeback.qti.assessment_items.get(f"rcw-{kind}"))
    assert stored.title == "New"
    assert stored.raw_xml.replace("title='New'", "").replace('title="New"', "") == xml.replace(
        "title='Old title'", ""
    ).replace('title="Old title"', "")
    assert stored.metadata.subject == "Math"
    await done(timeback.qti.assessment_items.delete(f"rcw-{kind}"))


def test_a_changed_correct_value_goes_into_the_xml():
    item = as_read(item_xml("choice", 3))
    item.response_declarations[0].correct_response.value = ["B & C"]
    assert "<qti-value>B &amp; C</qti-value>" in str(sent(item)["xml"]).replace("q:qti", "qti")


def test_changed_xml_goes_out_as_it_is():
    xml = item_xml("choice", 4)
    item = as_read(xml)
    item.raw_xml = xml.replace("Old title", "Title by hand")
    assert sent(item)["xml"] == item.raw_xml


def test_a_change_that_xml_cannot_follow_is_refused_with_the_way_to_do_it():
    item = as_read(item_xml("choice", 5))
    item.outcome_declarations = []
    with pytest.raises(QtiError, match=r"outcomeDeclarations: was changed .*update_xml") as caught:
        item_body(ops.UPDATE_ASSESSMENT_ITEM, item)
    assert isinstance(caught.value, InputValidationError)


def test_update_xml_changes_prompt_choices_and_correct_values():
    xml = item_xml("choice", 2)
    changed = update_xml(xml, prompt="2 < 3?", choices={"a": "yes"}, correct_values={"RESPONSE": ["a"]}, adaptive=True)
    plain = changed.replace("q:qti", "qti")
    assert ">2 &lt; 3?</qti-prompt>" in plain
    assert ">yes</qti-simple-choice>" in plain
    assert "<qti-correct-response><qti-value>a</qti-value></qti-correct-response>" in plain
    assert 'adaptive="true"' in plain


def test_named_entities_stay_as_they_are():
    xml = "<qti-assessment-item identifier='i' title='t'><p>a&nbsp;&eacute;</p></qti-assessment-item>"
    assert update_xml(xml, title="u") == xml.replace("'t'", '"u"')


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"choices": {"z": "x"}}, r"choices\.z: the item has no such choice; it has a"),
        ({"correct_values": {"OTHER": ["x"]}}, r"correct_values\.OTHER: .* it has RESPONSE"),
        ({"correct_values": {"RESPONSE": "x"}}, "expected a list of strings"),
    ],
)
def test_a_change_of_what_is_not_there_names_what_is(change, message):
    with pytest.raises(InputValidationError, match=message):
        update_xml(item_xml("choice", 1), **change)


def test_only_items_can_be_changed():
    with pytest.raises(InputValidationError, match="expected a qti-assessment-item, found <p>"):
        update_xml("<p/>", title="x")
