"""Every kind of event and entity of the standard goes out as it is, in either version, however much it states."""

from __future__ import annotations

import json

import pytest

from caliper_platform import SENSOR, Platform
from facade_fixtures import done
from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.caliper import create_envelope
from timeback_kit.services.caliper.rules import NAMELESS_KINDS
from timeback_sandbox.documents import Documents

KINDS = Documents().contract("caliper")["components"]["schemas"]
CONTEXTS = ("http://purl.imsglobal.org/ctx/caliper/v1p1", "http://purl.imsglobal.org/ctx/caliper/v1p2")
ACTORS = ("https://example.edu/users/554433", {"id": "https://example.edu/users/554433", "type": "Person"})
PLAIN = {"string": "text", "number": 1.5, "integer": 3, "boolean": False, "object": {"a_b": None}}
FORMATS = {"date-time": "2018-08-01T06:00:00+02:00", "uri": "https://example.edu/1", "duration": "PT10M"}

# Members that the standard has and the contract does not: version 1.1's, and those of kinds that came or went.
OLDER = {
    "Result": "attempt normalScore penaltyScore extraCreditScore totalScore curvedTotalScore curveFactor",
    "Attempt": "assignee assignable count duration isPartOf",
    "Annotation": "actor annotator annotated",
    "Session": "user client startedAtTime endedAtTime duration",
    "Person": "givenName familyName otherIdentifiers",
    "CourseOffering": "courseNumber academicSession subOrganizationOf",
    "EpubChapter": "isPartOf version",
    "EpubVolume": "dateCreated keywords",
    "Reading": "mediaType learningObjectives",
    "Assessment": "dateToActivate dateToShow dateToStartOn dateToSubmit maxAttempts maxSubmits maxScore items",
    "MediaLocation": "currentTime isPartOf",
    "LtiLink": "messageType isPartOf",
    "Query": "creator searchTarget searchTerms",
    "DatetimeQuestion": "questionPosed minDateTime minLabel maxDateTime maxLabel",
}


def example(schema):
    """A value for a member, as its schema says."""
    kind = schema.get("type")
    kind = kind[0] if isinstance(kind, list) else kind
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if kind == "array":
        return [example(schema.get("items", {})), "https://example.edu/2"]
    return FORMATS.get(schema.get("format")) or PLAIN.get(kind, {"id": "https://example.edu/3", "type": "Thing"})


def whole(kind):
    """An object of a kind that states everything it may."""
    stated = {name: example(schema) for name, schema in KINDS[kind]["properties"].items()}
    return stated if kind in NAMELESS_KINDS else {"id": FORMATS["uri"], **stated}


ENTITIES = sorted(
    name
    for name, schema in KINDS.items()
    if schema.get("properties", {}).get("type", {}).get("const") == name and not name.endswith("Event")
)
EVENTS = sorted(name for name in KINDS if name.endswith("Event") and not name.startswith(("Timeback", "Stored")))


def event(kind, actor, context):
    return {
        **(whole("Event") | (whole(kind) if "properties" in KINDS[kind] else {})),
        "@context": context,
        "id": "urn:uuid:1",
        "type": kind,
        "profile": "GeneralProfile",
        "actor": actor,
        "extensions": {"snake_key": [1, None, {"eventTime": "soon"}]},
    }


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("kind", ENTITIES)
def test_every_kind_of_entity_goes_out_as_it_is(kind, context):
    entity = {**whole(kind), "@context": context}

    assert create_envelope(SENSOR, [entity])["data"] == [entity]


@pytest.mark.parametrize("kind", OLDER)
def test_entities_of_other_versions_go_out_as_they_are(kind):
    entity = {
        "@context": CONTEXTS[0],
        "id": "https://example.edu/1",
        "type": kind,
        **dict.fromkeys(OLDER[kind].split(), "x"),
    }

    assert create_envelope(SENSOR, [entity])["data"] == [entity]


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("actor", ACTORS)
@pytest.mark.parametrize("kind", EVENTS)
def test_every_kind_of_event_goes_out_as_it_is(kind, actor, context):
    sent = event(kind, actor, context)

    assert create_envelope(SENSOR, [sent])["data"] == [sent]


@pytest.mark.parametrize("missing", ["action", "eventTime"])
def test_an_event_without_what_every_event_has_is_no_entity(missing):
    sent = event("SessionEvent", ACTORS[0], CONTEXTS[1])
    del sent[missing]

    with pytest.raises(InputValidationError) as caught:
        create_envelope(SENSOR, [sent])

    assert [issue.path for issue in caught.value.issues] == [f"data[0].{missing}"]


async def test_the_bytes_on_the_wire_are_those_of_what_was_given(scripted, service):
    Platform(service)
    given = [event("NavigationEvent" if "NavigationEvent" in KINDS else "ViewEvent", ACTORS[1], CONTEXTS[0])]
    given += [{**whole(kind), "@context": CONTEXTS[0]} for kind in ENTITIES if kind not in NAMELESS_KINDS]

    receipt = await done(scripted.caliper.events.send(SENSOR, given))

    assert service.sent()["data"] == given
    assert [json.dumps(each) for each in receipt.envelope["data"]] == [json.dumps(each) for each in given]
