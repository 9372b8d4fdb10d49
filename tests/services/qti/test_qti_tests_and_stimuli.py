"""A test, a part, a section or a stimulus that is read, changed and written loses nothing, or the write is refused."""

from __future__ import annotations

from typing import Any

import pytest

from facade_fixtures import done
from timeback_api.qti import operations as ops
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.qti import AssessmentItem, QtiError, Stimulus
from timeback_kit.services.qti.editing import update_xml
from timeback_kit.services.qti.whole_bodies import whole_body

NS = 'xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"'
REF = '<qti-assessment-item-ref identifier="id-1" href="id-1"{}/>'
BEYOND = {
    "time limits": ("<qti-time-limits max-time='60'/>", "", ""),
    "a rubric block": ("", "<qti-rubric-block view='candidate'><p>Read.</p></qti-rubric-block>", ""),
    "a selection": ("", "<qti-selection select='1'/>", ""),
    "an item's category": ("", "", " category='easy'"),
    "a section in a section": ("", "<qti-assessment-section identifier='in' title='In' visible='true'/>", ""),
    "outcome processing": ("<qti-outcome-processing><qti-exit-test/></qti-outcome-processing>", "", ""),
}


def xml_test(name: str, kind: str | None = None) -> str:
    head, inside, attribute = BEYOND[kind] if kind is not None else ("", "", "")
    return (
        f"<qti-assessment-test {NS}\n  identifier='{name}' title='Old'><!-- kept -->{head}"
        "<qti-test-part identifier='p' navigation-mode='nonlinear' submission-mode='individual'>"
        f"<qti-assessment-section identifier='s' title='S' visible='true'>{inside}{REF.format(attribute)}"
        "</qti-assessment-section></qti-test-part></qti-assessment-test>"
    )


async def stored(timeback: Any, name: str, kind: str | None = None, metadata: Any = None) -> Any:
    """Create a test from XML and read it back."""
    tests = timeback.qti.assessment_tests
    await done(tests.create(xml_test(name, kind)))
    if metadata is not None:
        await done(tests.update_metadata(name, {"metadata": metadata}))
    return await done(tests.get(name))


@pytest.mark.parametrize("kind", [None, *BEYOND])
@pytest.mark.parametrize("as_dict", [False, True])
async def test_a_test_keeps_every_byte_but_the_change(timeback: Any, kind: str | None, as_dict: bool) -> None:
    name = f"whole-{kind}-{as_dict}".replace(" ", "-").replace("'", "")
    test = await stored(timeback, name, kind)
    test.title = 'New "title"'
    body = test.to_dict() if as_dict else test
    await done(timeback.qti.assessment_tests.update(name, body))
    read = await done(timeback.qti.assessment_tests.get(name))
    assert read.raw_xml == xml_test(name, kind).replace("title='Old'", "title='New \"title\"'")
    await done(timeback.qti.assessment_tests.delete(name))


@pytest.mark.parametrize("kind", BEYOND)
async def test_what_neither_form_can_carry_is_refused_with_the_way_to_do_it(timeback: Any, kind: str) -> None:
    tests, name = timeback.qti.assessment_tests, f"both-{kind}".replace(" ", "-").replace("'", "")
    test = await stored(timeback, name, kind, {"subject": "Math"})
    test.title = "New"
    with pytest.raises(QtiError, match=r"metadata: .*would drop .*update_metadata") as refused:
        await done(tests.update(name, test))
    assert isinstance(refused.value, InputValidationError)
    await done(tests.update(name, update_xml(test.raw_xml, title="New")))
    await done(tests.update_metadata(name, {"metadata": test.metadata}))
    read = await done(tests.get(name))
    assert (read.title, read.metadata, "Old" in read.raw_xml) == ("New", {"subject": "Math"}, False)
    await done(tests.delete(name))


async def test_a_plain_test_keeps_its_metadata(timeback: Any) -> None:
    test = await stored(timeback, "plain-1", None, {"subject": "Math"})
    test.title, test.max_attempts = "New", 3
    await done(timeback.qti.assessment_tests.update("plain-1", test))
    read = await done(timeback.qti.assessment_tests.get("plain-1"))
    assert (read.title, read.metadata, read.max_attempts) == ("New", {"subject": "Math"}, 3)
    assert [part.to_dict() for part in read.qti_test_part] == [part.to_dict() for part in test.qti_test_part]
    await done(timeback.qti.assessment_tests.delete("plain-1"))


async def test_a_changed_structure_goes_out_where_properties_say_all(timeback: Any) -> None:
    tests = timeback.qti.assessment_tests
    test = await stored(timeback, "moved-1")
    test.qti_test_part[0].qti_assessment_section[0].title = "Moved"
    await done(tests.update("moved-1", test))
    assert 'title="Moved"' in (await done(tests.get("moved-1"))).raw_xml
    other = await stored(timeback, "moved-2", "time limits")
    other.qti_test_part[0].qti_assessment_section[0].title = "Moved"
    with pytest.raises(QtiError, match=r"qti-test-part: was changed, .*would drop <qti-time-limits>"):
        await done(tests.update("moved-2", other))
    for name in ("moved-1", "moved-2"):
        await done(tests.delete(name))


@pytest.mark.parametrize("kind", BEYOND)
async def test_a_part_or_section_that_was_read_is_refused_where_the_test_says_more(timeback: Any, kind: str) -> None:
    name = f"part-{kind}".replace(" ", "-").replace("'", "")
    await stored(timeback, name, kind)
    parts = timeback.qti.assessment_tests.test_parts(name)
    section = await done(parts.sections("p").get("s"))
    section.title = "New"
    for written in (section, section.to_dict()):
        with pytest.raises(QtiError, match=r"rawXml: .*would drop .*change the XML"):
            await done(parts.sections("p").update("s", written))
    with pytest.raises(QtiError, match=r"rawXml: .*would drop .*change the XML"):
        await done(parts.update("p", await done(parts.get("p"))))
    assert (await done(timeback.qti.assessment_tests.get(name))).raw_xml == xml_test(name, kind)
    await done(timeback.qti.assessment_tests.delete(name))


async def test_a_plain_section_keeps_its_items(timeback: Any) -> None:
    await stored(timeback, "section-1")
    sections = timeback.qti.assessment_tests.test_parts("section-1").sections("p")
    section = await done(sections.get("s"))
    section.title = "New"
    await done(sections.update("s", section))
    read = await done(sections.get("s"))
    assert (read.title, [ref.identifier for ref in read.qti_assessment_item_ref]) == ("New", ["id-1"])
    await done(timeback.qti.assessment_tests.delete("section-1"))


CONTENT = '<p class="a">Kept &amp; <b>bold</b> &lt;</p>\n<!-- a note --><math xmlns="urn:m"><mi>x</mi></math>'


@pytest.mark.parametrize("as_dict", [False, True])
async def test_a_stimulus_keeps_its_content(timeback: Any, as_dict: bool) -> None:
    stimuli, name = timeback.qti.stimuli, f"text-{as_dict}"
    given = {"identifier": name, "title": "Old", "content": CONTENT, "language": "fr", "metadata": {"grade": "3"}}
    before = await done(stimuli.create(given))
    stimulus = await done(stimuli.get(name))
    stimulus.title = "New"
    await done(stimuli.update(name, stimulus.to_dict() if as_dict else stimulus))
    read = await done(stimuli.get(name))
    assert read.raw_xml == before.raw_xml.replace('title="Old"', 'title="New"')
    assert (read.language, read.metadata) == ("fr", {"grade": "3"})
    await done(stimuli.delete(name))


async def test_replaced_content_of_a_stimulus_is_sent(timeback: Any) -> None:
    await done(timeback.qti.stimuli.create({"identifier": "text-9", "title": "T", "content": "<p>Old</p>"}))
    stimulus = await done(timeback.qti.stimuli.get("text-9"))
    stimulus.content = "<p>New</p>"
    written = await done(timeback.qti.stimuli.update("text-9", stimulus))
    assert "<qti-stimulus-body><p>New</p></qti-stimulus-body>" in written.raw_xml
    await done(timeback.qti.stimuli.delete("text-9"))


def stimulus_of(inner: str, body: str = "", head: str = "", tree: Any = None) -> Stimulus:
    xml = (
        f"<qti-assessment-stimulus {NS} identifier='i' title='T'{head}>"
        f"<qti-stimulus-body{body}>{inner}</qti-stimulus-body></qti-assessment-stimulus>"
    )
    return Stimulus.from_dict({"identifier": "i", "title": "T", "rawXml": xml, "content": tree or {}})


@pytest.mark.parametrize(
    ("stimulus", "message"),
    [
        (stimulus_of("<p/>", " class='wide'"), "class of <qti-stimulus-body>"),
        (stimulus_of("<m:math/>", head=" xmlns:m='urn:m'"), "the declaration of the prefix m"),
        (stimulus_of("<p>Old</p>", tree={"p": {"_text": "Changed"}}), "content: its tree was changed"),
        (Stimulus.from_dict({"identifier": "i", "title": "T", "rawXml": "<p/>", "content": {}}), "expected a qti-ass"),
    ],
)
def test_a_stimulus_that_would_lose_something_is_refused(stimulus: Stimulus, message: str) -> None:
    with pytest.raises(QtiError, match=message):
        whole_body(ops.UPDATE_STIMULUS, stimulus)


def test_what_a_response_left_out_is_taken_from_the_xml() -> None:
    sent = whole_body(ops.UPDATE_STIMULUS, stimulus_of("<p>x</p>", head=" xml:lang='de' label='L' tool-name='t'"))
    expected = {"identifier": "i", "title": "T", "language": "de", "label": "L", "toolName": "t", "content": "<p>x</p>"}
    assert sent == expected


def test_a_changed_tree_of_an_item_is_refused() -> None:
    body = "<qti-item-body><p>Old</p></qti-item-body>"
    xml = f"<qti-assessment-item {NS} identifier='i' title='T'>{body}</qti-assessment-item>"
    tree = {"qti-assessment-item": {"qti-item-body": {"p": {"_text": "Old"}}}}
    item = AssessmentItem.from_dict({"identifier": "i", "title": "T", "rawXml": xml, "content": tree})
    assert whole_body(ops.UPDATE_ASSESSMENT_ITEM, item) == {"format": "xml", "xml": xml}
    tree["qti-assessment-item"]["qti-item-body"]["p"]["_text"] = "New wording"
    item = AssessmentItem.from_dict({"identifier": "i", "title": "T", "rawXml": xml, "content": tree})
    with pytest.raises(QtiError, match=r"content: was changed .*update_xml"):
        whole_body(ops.UPDATE_ASSESSMENT_ITEM, item)


def test_a_dict_that_was_read_is_an_item_that_was_read() -> None:
    xml = f"<qti-assessment-item {NS} identifier='i' title='T'><qti-item-body/></qti-assessment-item>"
    item = AssessmentItem.from_dict({"identifier": "i", "title": "T", "rawXml": xml}).to_dict() | {"title": "New"}
    assert whole_body(ops.UPDATE_ASSESSMENT_ITEM, item) == {"format": "xml", "xml": xml.replace("'T'", '"New"')}
