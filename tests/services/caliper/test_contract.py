"""What a factory accepts, the contracts of Caliper and of Timeback events accept; what passes through is unaltered."""

from __future__ import annotations

import json
import os
from copy import deepcopy
from datetime import UTC
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from timeback_kit.runtime.errors import InputValidationError
from timeback_kit.services.caliper import (
    create_activity_event,
    create_envelope,
    create_question_answered_event,
    create_question_graded_event,
    create_question_seen_event,
    create_time_spent_event,
)
from timeback_kit.services.caliper.rules import SUBJECTS, TIME_METRICS
from timeback_sandbox.documents import Documents
from timeback_sandbox.schemas import Schemas

SNAPSHOTS = Path(__file__).parents[3] / "specs" / "snapshots"
SENSOR = "https://app.example.com/sensors/main"
KNOWN_SUBJECTS = ("Science", "Math", "Reading", "Language", "Social Studies", "None")
TIMEBACK = {"ActivityEvent": "TimebackActivityCompletedEvent", "TimeSpentEvent": "TimebackTimeSpentEvent"}


def snapshot(service):
    return yaml.safe_load((SNAPSHOTS / f"{service}.yaml").read_text(encoding="utf-8"))


CONTRACTS = {"caliper": snapshot("caliper"), "timeback-events": snapshot("timeback-events")}
OBSERVED = Documents().contract("caliper")


def problems(document, name, value):
    found = Schemas(document).issues(document["components"]["schemas"][name], value)
    return [(issue.path, issue.message) for issue in found]


def assert_valid(event):
    envelope = create_envelope(SENSOR, [event])
    written = envelope["data"][0]
    for document in CONTRACTS.values():
        assert problems(document, "Envelope", envelope) == []
        profiled = TIMEBACK.get(written["type"])
        if profiled in document["components"]["schemas"]:
            assert problems(document, profiled, written) == []
    named = written["type"] if written["type"] in OBSERVED["components"]["schemas"] else None
    assert named is None or problems(OBSERVED, named, written) == []


ACTOR = {"id": "https://api.example.com/users/1", "email": "student@example.edu", "role": "student"}
CONTEXT = {"id": "https://app.example.com/1", "subject": "Math", "app": {"name": "App"}}
QUESTION = {"actor": ACTOR, "object": "https://app.example.com/q/1", "edApp": "https://app.example.com"}

NODE = {"id": "https://example.edu/1", "type": "Group"}
WHOLE = {
    "actor": {**ACTOR, "name": "Ada", "extensions": {"a": 1}},
    "object": {
        **CONTEXT,
        "app": {"name": "App", "id": "https://app.example.com"},
        "course": {"name": "Course", "id": "urn:c:1", "extensions": {}},
        "activity": {"name": "Activity"},
        "process": True,
    },
    "event_time": "2025-01-31T12:00:00Z",
    "event_id": "urn:uuid:1",
    "session": "urn:uuid:2",
    "extensions": {"courseId": "c"},
    **dict.fromkeys(("group", "target", "referrer", "membership", "federatedSession", "edApp"), "urn:node:1"),
}
ACTIVITY = {
    **WHOLE,
    "metrics": [{"type": "xpEarned", "value": 5, "extensions": {}}, {"type": "masteredUnits", "value": 1}],
    "attempt": 2,
    "generatedExtensions": {"pctCompleteApp": 67},
    "metricsId": "urn:metrics:1",
}
TIME = {
    **WHOLE,
    "metrics": [{"type": "active", "value": 5, "subType": "x", "startDate": "2025-01-31T12:00:00+01:00"}],
}
ASKED = {**QUESTION, "event_time": "2025-01-31T12:00:00Z", "session": NODE, "extensions": {}}
REPLACEMENTS = st.one_of(
    st.sampled_from(
        [
            "https://app.example.com/1", "urn:uuid:1", "urn:x", "urn:a b", "https://x/<1>", "https://x/\u00fc", "",
            "a@example.edu", "a@b", "@", "a b@example.edu", "a@@example.edu", "guide", "boss", "applause",
            "2025-01-31T12:00:00+05:30", "2025-01-31T12:00:00", "2025-02-30T12:00:00Z", "0000-01-01T00:00:00Z",
            "2025-01-31 12:00:00Z", "2025-01-31t12:00:00z", "0001-01-01T00:00:00+05:00", NODE, {}, [], [{}], True,
        ]
    ),
    st.datetimes(timezones=st.just(UTC)),
    st.datetimes(),
    st.text(max_size=8),
    st.integers(-(2**53), 2**53),
    st.floats(),
    st.dictionaries(st.text(max_size=5), st.integers(-(2**53), 2**53), max_size=2),
)  # fmt: skip


def places(value, path=()):
    """Every place in an input, and one with an unknown name in every object."""
    if isinstance(value, dict):
        yield (*path, "unknown")
        for key, item in value.items():
            yield (*path, key)
            yield from places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield (*path, index)
            yield from places(item, (*path, index))


@st.composite
def changed(draw, whole):
    """An input that is right but for one place."""
    made = deepcopy(whole)
    path = draw(st.sampled_from(list(places(whole))))
    target = made
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = draw(REPLACEMENTS)
    return made


@pytest.mark.parametrize(
    ("build", "whole"),
    [
        (create_activity_event, ACTIVITY),
        (create_time_spent_event, TIME),
        (create_question_seen_event, ASKED),
        (create_question_answered_event, {**ASKED, "generated": {"startedAtTime": "2025-01-31T12:00:00Z"}}),
        (create_question_graded_event, {**ASKED, "generated": {"scoreGiven": 1, "maxScore": 2}}),
    ],
)
def test_what_a_factory_accepts_the_contract_accepts(build, whole):
    @given(changed(whole))
    def holds(given):
        try:
            event = build(given)
        except InputValidationError:
            return
        assert_valid(event)
        accepted.append(event)

    accepted = []
    holds()
    assert len(accepted) >= 10


@pytest.mark.parametrize(
    ("build", "given"),
    [
        (create_activity_event, {"actor": ACTOR, "object": CONTEXT, "metrics": [{"type": "xpEarned", "value": 1.5}]}),
        (create_time_spent_event, {"actor": ACTOR, "object": CONTEXT, "metrics": [{"type": "active", "value": 9}]}),
        (create_question_seen_event, QUESTION),
        (create_question_answered_event, {**QUESTION, "generated": {"startedAtTime": "2025-01-31T12:00:00Z"}}),
        (create_question_graded_event, {**QUESTION, "generated": {"scoreGiven": 1}}),
    ],
)
def test_every_kind_of_event_follows_both_contracts(build, given):
    assert_valid(build({**given, "event_time": "2025-01-31T12:00:00+01:00", "event_id": "urn:uuid:1"}))


GOLDEN = Path(__file__).with_name("golden")
BARE = {"actor": ACTOR, "object": CONTEXT, "event_time": "2025-01-31T12:00:00+01:00"}
ASKED_BARE = {**QUESTION, "event_time": "2025-01-31T12:00:00+01:00"}
KINDS = {
    "activity": (create_activity_event, ACTIVITY),
    "activity_bare": (create_activity_event, {**BARE, "metrics": []}),
    "activity_of_a_run": (create_activity_event, {**BARE, "metrics": ACTIVITY["metrics"], "run_id": "run-1"}),
    "time_spent": (create_time_spent_event, TIME),
    "time_spent_of_every_kind": (
        create_time_spent_event,
        {**BARE, "metrics": [{"type": kind, "value": 86_400} for kind in TIME_METRICS]},
    ),
    "question_seen": (create_question_seen_event, {**ASKED, "object": {"id": "https://app.example.com/q/1"}}),
    "question_seen_bare": (create_question_seen_event, ASKED_BARE),
    "question_answered": (
        create_question_answered_event,
        {**ASKED, "generated": {"attempt": "urn:attempt:1", "started_at_time": "2025-01-31T12:00:00+01:00"}},
    ),
    "question_answered_bare": (create_question_answered_event, ASKED_BARE),
    "question_graded": (
        create_question_graded_event,
        {**ASKED, "generated": {"score_given": 1, "max_score": 2, "scored_by": "urn:grader:1", "comment": "well done"}},
    ),
    "question_graded_bare": (create_question_graded_event, {**ASKED_BARE, "generated": {"score_given": 0}}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_event_is_its_golden_json(kind):
    build, given = KINDS[kind]
    event = build(given)
    written = json.dumps(event.to_dict(), indent=2) + "\n"
    golden = GOLDEN / f"{kind}.json"
    if "WRITE_GOLDEN" in os.environ:
        golden.write_text(written, encoding="utf-8")

    assert_valid(event)
    assert golden.read_text(encoding="utf-8") == written


REFUSALS = ("expected", "is required", "is not a field here", "is given under two names")


@pytest.mark.parametrize("kind", KINDS)
def test_what_the_contract_refuses_the_factory_refuses_and_says_what_it_expected(kind):
    build, whole = KINDS[kind]

    @given(changed(whole))
    def holds(altered):
        try:
            build(altered)
        except InputValidationError as error:
            told = [issue.message for issue in error.issues]
            assert told
            assert all(message.startswith(REFUSALS) for message in told)
            refused.append(altered)

    refused = []
    holds()
    assert len(refused) >= 10


@pytest.mark.parametrize(
    "context", ["http://purl.imsglobal.org/ctx/caliper/v1p1", "http://purl.imsglobal.org/ctx/caliper/v1p2"]
)
@pytest.mark.parametrize(
    "actor", ["https://example.edu/users/554433", {"id": "https://example.edu/users/554433", "type": "Person"}]
)
@pytest.mark.parametrize(
    "kind", sorted(name for name in OBSERVED["components"]["schemas"] if name.endswith("Event") and name != "Event")
)
def test_every_kind_of_ims_event_passes_through_unaltered(kind, actor, context):
    event = {
        "@context": context, "id": "urn:uuid:1", "type": kind, "actor": actor, "action": "Viewed",
        "object": {"id": "https://example.edu/1", "type": "Document", "dateCreated": "2018-08-01T06:00:00+02:00"},
        "eventTime": "2018-11-15T10:15:00Z", "edApp": "https://example.edu", "extra": None,
    }  # fmt: skip

    assert create_envelope(SENSOR, [event])["data"] == [event]


def test_the_subjects_of_the_contract_are_known():
    assert set(KNOWN_SUBJECTS) <= set(SUBJECTS)
