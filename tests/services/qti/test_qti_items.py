"""Items are read whole: every interaction, every correct value, whatever the quoting or the prefix."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.qti import (
    QtiChoice,
    QtiError,
    extract_choices,
    extract_correct_response,
    extract_correct_values,
    extract_feedback,
    extract_interaction_attributes,
    extract_interactions,
    extract_modal_feedback,
    extract_prompt,
    extract_response_declaration,
    extract_response_declarations,
    parse_qti_xml,
)

CHOICE_ITEM = """<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier='item-1' title="Fish &amp; chips">
  <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
    <qti-correct-response>
      <qti-value>A</qti-value>
      <qti-value base-type="identifier">C</qti-value>
    </qti-correct-response>
  </qti-response-declaration>
  <qti-response-declaration identifier="WHY" cardinality="single" base-type="string"/>
  <qti-item-body>
    <qti-choice-interaction response-identifier="RESPONSE" shuffle='true' max-choices="2" min-choices="1">
      <qti-prompt>Which are <b>even</b>?<p>Choose two&nbsp;of them.</p></qti-prompt>
      <qti-simple-choice identifier='A'>Two &lt; three
        <qti-feedback-inline outcome-identifier="FEEDBACK" identifier="A">Right!</qti-feedback-inline>
      </qti-simple-choice>
      <qti-simple-choice identifier="B">Three</qti-simple-choice>
      <qti-simple-choice identifier="C">4 &eacute;</qti-simple-choice>
    </qti-choice-interaction>
    <qti-extended-text-interaction response-identifier="WHY">
      <qti-prompt>Why?</qti-prompt>
    </qti-extended-text-interaction>
  </qti-item-body>
  <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="done" show-hide="hide">
    <qti-content-body><p>Well</p><p>done</p></qti-content-body>
  </qti-modal-feedback>
</qti-assessment-item>"""


def test_an_item_is_read_into_its_parts():
    item = parse_qti_xml(CHOICE_ITEM)

    assert (item.identifier, item.title) == ("item-1", "Fish & chips")
    assert item.prompt == "Which are even? Choose two of them."
    assert item.choices == (QtiChoice("A", "Two < three"), QtiChoice("B", "Three"), QtiChoice("C", "4 é"))
    assert item.correct_answer == "A"
    assert item.correct_values == {"RESPONSE": ("A", "C")}
    assert [(each.identifier, each.text) for each in item.feedback] == [("A", "Right!")]
    assert [(each.show_hide, each.text) for each in item.modal_feedback] == [("hide", "Well done")]


def test_every_interaction_is_read_with_its_own_prompt_and_choices():
    first, second = extract_interactions(CHOICE_ITEM)

    assert (first.type, first.shuffle, first.max_choices, first.min_choices) == ("choice", True, 2, 1)
    assert [choice.identifier for choice in first.choices] == ["A", "B", "C"]
    assert (second.type, second.response_identifier, second.prompt, second.choices) == (
        "extended-text",
        "WHY",
        "Why?",
        (),
    )
    assert second.attributes == {"response-identifier": "WHY"}
    assert (second.shuffle, second.max_choices) == (False, 1)


@pytest.mark.parametrize(
    ("interaction", "choice"),
    [
        ("inline-choice", "inline-choice"),
        ("order", "simple-choice"),
        ("match", "simple-associable-choice"),
        ("associate", "simple-associable-choice"),
        ("gap-match", "gap-text"),
        ("graphic-gap-match", "gap-img"),
        ("hotspot", "hotspot-choice"),
        ("graphic-order", "hotspot-choice"),
        ("graphic-associate", "associable-hotspot"),
        ("hottext", "hottext"),
    ],
)
def test_the_choices_of_each_kind_of_interaction_are_found(interaction, choice):
    inner = f"<div><qti-{choice} identifier='x'>X</qti-{choice}></div>"
    xml = f"<qti-{interaction}-interaction>{inner}</qti-{interaction}-interaction>"

    found = extract_interaction_attributes(xml)

    assert found.type == interaction
    assert found.choices == (QtiChoice("x", "X"),)


@pytest.mark.parametrize(
    "kind", ["text-entry", "slider", "upload", "drawing", "media", "end-attempt", "portable-custom"]
)
def test_interactions_without_choices_are_found_too(kind):
    assert extract_interaction_attributes(f"<p>a<qti-{kind}-interaction response-identifier='R'/>b</p>").type == kind


def test_prefixes_do_not_matter():
    xml = (
        '<q:qti-response-declaration xmlns:q="urn:x" identifier="R"><q:qti-correct-response>'
        "<q:qti-value>1</q:qti-value></q:qti-correct-response></q:qti-response-declaration>"
    )

    assert extract_correct_values(xml) == {"R": ("1",)}


def test_each_response_keeps_its_own_correct_values():
    declaration = (
        "<qti-response-declaration identifier='{0}'><qti-correct-response><qti-value>{1}</qti-value>"
        "</qti-correct-response></qti-response-declaration>"
    )
    xml = declaration.format("R1", "left") + declaration.format("R2", "right")

    assert extract_correct_values(xml) == {"R1": ("left",), "R2": ("right",)}
    assert extract_correct_response(xml) == "left"
    assert [each.identifier for each in extract_response_declarations(xml)] == ["R1", "R2"]
    assert extract_response_declaration(xml).cardinality == "single"


def test_a_count_that_is_no_number_counts_as_not_stated():
    xml = '<qti-choice-interaction max-choices="many" min-choices="²"/>'

    assert (extract_interaction_attributes(xml).max_choices, extract_interaction_attributes(xml).min_choices) == (1, 0)


def test_empty_markup_has_empty_values():
    item = parse_qti_xml("")

    assert (item.prompt, item.choices, item.interactions, item.response_declarations) == ("", (), (), ())
    assert (item.correct_answer, item.correct_values, item.interaction, item.response_declaration) == (
        None,
        {},
        None,
        None,
    )
    assert extract_prompt("") == ""
    assert extract_choices("") == extract_feedback("") == extract_modal_feedback("") == ()
    assert extract_correct_response("") is None
    assert extract_interaction_attributes("") is extract_response_declaration("") is None


def test_sections_of_plain_text_keep_what_looks_like_markup():
    xml = "<qti-prompt><![CDATA[a < b &amp; &nbsp;]]><!-- <!DOCTYPE x> --> ok</qti-prompt>"

    assert extract_prompt(xml) == "a < b &amp; &nbsp; ok"


@pytest.mark.parametrize(
    "xml",
    [
        '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><qti-prompt>&lol2;</qti-prompt>',
        '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><qti-prompt/>',
        '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/hostname">]><qti-prompt>&file;</qti-prompt>',
        "<qti-prompt>&undefined;</qti-prompt>",
        "<qti-prompt>",
        "</fragment><fragment>",
        "<div>" * 100_000 + "</div>" * 100_000,
        "a & b",
        "\ud800",
        "\x00",
    ],
)
def test_markup_that_is_unsafe_or_broken_is_refused(xml):
    with pytest.raises(InputValidationError) as caught:
        parse_qti_xml(xml)

    assert isinstance(caught.value, QtiError)
    assert [issue.path for issue in caught.value.issues] == ["xml"]


@given(
    st.lists(st.sampled_from([*"<>/&;\"' =a", "qti-prompt", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "&nbsp;"]))
)
def test_any_text_is_read_or_refused(pieces):
    with suppress(InputValidationError):
        parse_qti_xml("".join(pieces))


@pytest.mark.parametrize("given", [None, b"<qti-prompt/>", 3])
def test_what_is_no_text_is_refused(given):
    with pytest.raises(QtiError, match="expected text"):
        parse_qti_xml(given)
