"""What questions are made of is read: stem, points, pairs, pictures and areas; other documents are named."""

import pytest

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.qti import (
    ParsedQtiItem,
    QtiAreaMapEntry,
    QtiImage,
    QtiMapEntry,
    extract_interactions,
    parse_qti_xml,
)


def in_item(body: str, before: str = "") -> str:
    inner = f"{before}<qti-item-body>{body}</qti-item-body>"
    return f"<qti-assessment-item identifier='i' title='t'>{inner}</qti-assessment-item>"


def test_the_stem_is_what_stands_beside_the_interactions():
    item = parse_qti_xml(
        in_item(
            "<div class='stem'><p>Which is <b>even</b>?</p></div><qti-choice-interaction response-identifier='R'>"
            "<qti-simple-choice identifier='a'>2</qti-simple-choice></qti-choice-interaction>"
        )
    )
    assert item.stem.text == str(item.stem) == "Which is even?"
    assert "<p>Which is <b>even</b>?</p>" in item.stem.markup
    assert "qti-choice-interaction" not in item.stem.markup
    assert item.prompt == ""


def test_a_blank_in_a_sentence_is_marked_in_the_stem():
    item = parse_qti_xml(in_item("<p>Two and <qti-text-entry-interaction response-identifier='R'/> make four.</p>"))
    assert item.stem.text == "Two and ___ make four."


def test_feedback_and_instructions_for_scorers_are_not_part_of_the_stem():
    item = parse_qti_xml(
        in_item("<p>Ask.</p><qti-rubric-block view='scorer'>Score.</qti-rubric-block>"
                "<qti-feedback-block identifier='a'>Well done.</qti-feedback-block>")
    )  # fmt: skip
    assert item.stem.text == "Ask."


def test_accepted_values_and_their_points_are_read():
    item = parse_qti_xml(
        in_item(
            "<p/>",
            "<qti-response-declaration identifier='R' base-type='string' cardinality='single'>"
            "<qti-mapping default-value='-1' lower-bound='0' upper-bound='2'>"
            "<qti-map-entry map-key='York' mapped-value='1' case-sensitive='true'/>"
            "<qti-map-entry map-key='york' mapped-value='0.5'/></qti-mapping></qti-response-declaration>",
        )
    )
    mapping = item.mapping
    assert (mapping.default_value, mapping.lower_bound, mapping.upper_bound) == (-1.0, 0.0, 2.0)
    assert mapping.entries == (QtiMapEntry("York", 1.0, True), QtiMapEntry("york", 0.5, False))
    assert item.response_declaration.mapping is mapping


def test_areas_and_their_points_are_read():
    item = parse_qti_xml(
        "<qti-response-declaration identifier='R' base-type='point' cardinality='single'><qti-area-mapping>"
        "<qti-area-map-entry shape='circle' coords='10,20,5' mapped-value='1'/></qti-area-mapping>"
        "</qti-response-declaration>"
    )
    assert item.mapping.areas == (QtiAreaMapEntry("circle", (10.0, 20.0, 5.0), 1.0),)


def test_the_two_sides_of_a_match_are_kept_apart():
    (match,) = extract_interactions(
        "<qti-match-interaction max-associations='4' min-associations='1'>"
        "<qti-simple-match-set><qti-simple-associable-choice identifier='fr' match-max='1'>France"
        "</qti-simple-associable-choice></qti-simple-match-set><qti-simple-match-set>"
        "<qti-simple-associable-choice identifier='pa' match-max='2'>Paris</qti-simple-associable-choice>"
        "</qti-simple-match-set></qti-match-interaction>"
    )
    assert [(choice.identifier, choice.match_max) for choice in match.sources] == [("fr", 1)]
    assert [(choice.identifier, choice.match_max) for choice in match.targets] == [("pa", 2)]
    assert (match.max_associations, match.min_associations) == (4, 1)


@pytest.mark.parametrize("kind", ["gap-match", "graphic-gap-match"])
def test_gaps_are_the_targets_of_a_gap_match(kind):
    target = "<qti-gap identifier='g'/>" if kind == "gap-match" else "<qti-associable-hotspot identifier='g'/>"
    (interaction,) = extract_interactions(
        f"<qti-{kind}-interaction><qti-gap-text identifier='w'>word</qti-gap-text>"
        f"<p>A {target}.</p></qti-{kind}-interaction>"
    )
    assert [choice.text for choice in interaction.sources] == ["word"]
    assert [choice.identifier for choice in interaction.targets] == ["g"]


def test_picture_choices_have_address_and_alternative_text():
    (interaction,) = extract_interactions(
        "<qti-choice-interaction><qti-simple-choice identifier='a'><img src='cat.png' alt='A cat' width='10'/>"
        "</qti-simple-choice><qti-simple-choice identifier='b'><object data='dog.png'>A dog</object>"
        "</qti-simple-choice></qti-choice-interaction>"
    )
    cat, dog = interaction.choices
    assert (cat.image, cat.alt) == (QtiImage("cat.png", "A cat", "10"), "A cat")
    assert (dog.image.address, dog.alt) == ("dog.png", "A dog")


def test_hotspots_have_shape_and_coordinates_on_the_picture_of_their_interaction():
    (interaction,) = extract_interactions(
        "<qti-hotspot-interaction><img src='map.png' alt='Map'/>"
        "<qti-hotspot-choice identifier='a' shape='rect' coords='1, 2,3.5,4'/>"
        "<qti-hotspot-choice identifier='b' shape='poly' coords='1,x'/></qti-hotspot-interaction>"
    )
    assert interaction.image == QtiImage("map.png", "Map")
    assert [(choice.shape, choice.coords) for choice in interaction.choices] == [
        ("rect", (1.0, 2.0, 3.5, 4.0)),
        ("poly", ()),
    ]


@pytest.mark.parametrize(
    ("document", "what"),
    [
        ("<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1'/>", "a QTI 2 item"),
        ("<questestinterop/>", "a QTI 1 document"),
        ("<qti-assessment-test identifier='t'><qti-test-part/></qti-assessment-test>", "a QTI 3 test"),
        ("<qti-assessment-stimulus/>", "a QTI 3 stimulus"),
        ("<html><body/></html>", "an HTML page"),
        ("<manifest/>", "the manifest of a content package"),
        ('{"identifier": "x"}', "JSON"),
        ("just words", "text without any element"),
        ("<feed/>", "<feed>"),
    ],
)
def test_another_document_is_refused_by_what_it_is(document, what):
    with pytest.raises(InputValidationError, match=f"expected a QTI 3 item.*found {what}"):
        parse_qti_xml(document)


def read(body: str) -> ParsedQtiItem:
    return parse_qti_xml(f"<qti-item-body>{body}</qti-item-body>")


HOTTEXT = (
    '<qti-hottext-interaction response-identifier="R"><qti-prompt>Mark it</qti-prompt>'
    '<p>Sponsors of the <qti-hottext identifier="A">Olympic</qti-hottext> Games</p></qti-hottext-interaction>'
)
GAPS = (
    '<qti-gap-match-interaction response-identifier="R"><qti-gap-text identifier="W">winter</qti-gap-text>'
    '<p>Now is the <qti-gap identifier="G"/> of discontent</p></qti-gap-match-interaction>'
)
CHOICE = '<qti-choice-interaction response-identifier="R"><p>Nothing</p></qti-choice-interaction>'


@pytest.mark.parametrize(
    ("body", "text"),
    [(HOTTEXT, "Sponsors of the Olympic Games"), (GAPS, "Now is the ___ of discontent"), (CHOICE, "")],
)
def test_the_text_in_which_words_are_marked_or_filled_is_read(body: str, text: str) -> None:
    interaction = read(body).interaction
    assert interaction is not None
    assert interaction.passage.text == text


def test_an_area_has_its_label_and_a_choice_its_markup() -> None:
    interaction = read(
        '<qti-hotspot-interaction response-identifier="R"><img src="m.png" alt="Map"/>'
        '<qti-hotspot-choice identifier="N" shape="circle" coords="1,2,3" hotspot-label="North"/>'
        "</qti-hotspot-interaction>"
    ).interaction
    assert interaction is not None
    assert interaction.choices[0].label == "North"
    choice = read(
        '<qti-choice-interaction response-identifier="R"><qti-simple-choice identifier="A">x<sup>2</sup>'
        '<qti-feedback-inline outcome-identifier="F" identifier="A" show-hide="show">No</qti-feedback-inline>'
        "</qti-simple-choice></qti-choice-interaction>"
    ).choices[0]
    assert (choice.text, choice.markup) == ("x2", "x<sup>2</sup>")


def test_the_pictures_of_a_stem_are_read() -> None:
    stem = read('<p>See <img src="a.png" alt="A"/></p><p><object data="b.svg">B</object></p>').stem
    assert [(image.address, image.alt) for image in stem.images] == [("a.png", "A"), ("b.svg", "B")]
