"""What the overlays promise: every operation named once, every model described, every published call expressible."""

from __future__ import annotations

import csv
import inspect
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from codegen import naming
from codegen.effective import build
from codegen.loading import load_path
from codegen.lock import read_lock
from codegen.openapi import schema_name
from timeback_kit.core.sync import TimebackClient

if TYPE_CHECKING:
    from collections.abc import Iterator

SPECS = Path(__file__).parents[2] / "specs"
CALLS = Path(__file__).with_name("published_calls.tsv")
SERVICES = (
    "oneroster",
    "edubridge",
    "caliper",
    "timeback-events",
    "qti",
    "powerpath",
    "case",
    "clr",
    "webhooks",
    "masterytrack",
)

# Calls that are more than one request, or one request under another: written by hand on top of the named operation.
COMPOSITIONS = {
    ("oneroster", "classes(class_id)", "enroll"): "addStudentToClass",
    ("oneroster", "classes(class_id)", "enroll_user"): "addStudentToClass",
    ("caliper", "events", "send"): "sendEnvelope",
    ("caliper", "events", "send_activity"): "sendEnvelope",
    ("caliper", "events", "send_time_spent"): "sendEnvelope",
    ("caliper", "events", "send_question_seen"): "sendEnvelope",
    ("caliper", "events", "send_question_answered"): "sendEnvelope",
    ("caliper", "events", "send_question_graded"): "sendEnvelope",
    ("caliper", "jobs", "wait_for_completion"): "getJobStatus",
}
# The published client takes one dict here, which written code of ours takes too.
WRITTEN_ARGUMENTS = {("case", "documents", "list"), ("case", "items", "list")}
# The published client wraps this body and the document does not.
BARE_BODIES = {("oneroster", "users(user_id)", "create_credential")}


@cache
def effective(service: str) -> dict[str, Any]:
    return build(service, SPECS)


@cache
def pins(service: str) -> dict[str, str]:
    """The class of every place that holds an inline schema."""
    return dict(read_lock(SPECS / "lock.toml")[service].classes)


@cache
def overlay(service: str) -> dict[str, Any]:
    document: dict[str, Any] = load_path(SPECS / "naming" / f"{service}.yaml")
    return document


def published() -> list[dict[str, str]]:
    with CALLS.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


Offer = tuple[naming.Named, naming.Call, naming.Role, naming.Variant | None]


@cache
def offers(service: str) -> dict[tuple[str, str], Offer]:
    """Every method of a service by attribute path and name."""
    found: dict[tuple[str, str], Offer] = {}
    for entry in naming.operations(effective(service)):
        for call in entry.naming.calls:
            found.update({(call.resource, name): (entry, call, role, None) for role, name in call.methods.items()})
        primary = entry.naming.primary
        for variant in entry.naming.variants:
            named = {
                (primary.resource, name): (entry, primary, role, variant) for role, name in variant.methods.items()
            }
            found.update(named)
    return found


def arguments(offer: Offer) -> tuple[list[str], set[str]]:
    """The positional arguments in order, and the keywords, that a method offers."""
    entry, call, role, variant = offer
    stated = entry.naming
    query = {stated.query_name(one["name"]): one["name"] for one in parameters(entry)}
    fixed = set(variant.query) if variant else set()
    positional = list(call.path_arguments.values())
    positional += (
        (variant.positional if variant and variant.positional else stated.positional) if role != "exists" else ()
    )
    keywords = {name for name, wire in query.items() if wire not in fixed}
    if call.arguments == "params":
        positional, keywords = [*positional, "params"], set()
    elif stated.filter:
        keywords |= {stated.filter}
    if stated.body:
        positional.append(stated.body.name)
    if role in {"all", "stream"}:
        keywords.add("max_items")
    return positional, keywords - set(positional)


def parameters(entry: naming.Named) -> list[dict[str, Any]]:
    return [one for one in entry.operation.get("parameters", ()) if one["in"] == "query"]


def normal(path: str) -> str:
    return re.sub(r"\{[^{}]*\}", "{}", path).rstrip("/")


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        name = schema_name(value.get("$ref"))
        if name is not None:
            yield name
        for member in value.values():
            yield from references(member)
    elif isinstance(value, list):
        for member in value:
            yield from references(member)


def reachable(document: dict[str, Any], starts: set[str]) -> set[str]:
    schemas, found, pending = document["components"]["schemas"], set[str](), set(starts)
    while pending:
        name = pending.pop()
        found.add(name)
        pending |= set(references(schemas[name])) - found
    return found


def from_requests(document: dict[str, Any]) -> set[str]:
    entries = list(naming.operations(document))
    return reachable(document, {name for one in entries for name in references(one.operation.get("requestBody"))})


def from_answers(document: dict[str, Any]) -> set[str]:
    answers = [
        answer
        for one in naming.operations(document)
        for status, answer in one.operation["responses"].items()
        if status.startswith("2")
    ]
    return reachable(document, set(references(answers)))


@pytest.mark.parametrize("service", SERVICES)
def test_every_operation_is_named_once_and_completely(service: str) -> None:
    assert naming.problems(effective(service)) == []


@pytest.mark.parametrize("service", SERVICES)
def test_names_are_stated_for_every_operation_and_none_is_derived(service: str) -> None:
    stated = {action["target"] for action in overlay(service)["actions"] if "x-timeback" in str(action.get("update"))}
    added = {
        (path, method)
        for action in overlay(service)["actions"]
        if action["target"] == "$.paths"
        for path, item in action["update"].items()
        for method in item
    }
    for entry in naming.operations(effective(service)):
        target = f"$.paths['{entry.path}'].{entry.method}"
        assert target in stated or (entry.path, entry.method) in added, target


@pytest.mark.parametrize("service", SERVICES)
def test_summaries_are_one_sentence_on_one_line(service: str) -> None:
    for entry in naming.operations(effective(service)):
        summary = entry.operation["summary"]
        assert re.fullmatch(r"[A-Z][^\n]{3,110}\.", summary), (entry.operation["operationId"], summary)


@pytest.mark.parametrize("service", SERVICES)
def test_every_model_is_described_in_one_line(service: str) -> None:
    document = effective(service)
    envelopes = {name for place, name in pins(service).items() if place.startswith("overlay: ")}
    for name in (from_requests(document) | from_answers(document)) - envelopes:
        description = document["components"]["schemas"][name].get("description", "")
        assert re.fullmatch(r"[A-Z][^\n]{3,110}\.", description), (name, description)


@pytest.mark.parametrize("service", SERVICES)
def test_every_parameter_is_described_in_one_line(service: str) -> None:
    for entry in naming.operations(effective(service)):
        for one in entry.operation.get("parameters", ()):
            assert re.fullmatch(r"[A-Za-z][^\n]{3,110}\.", one.get("description", "")), (entry.path, one["name"])


@pytest.mark.parametrize("service", SERVICES)
def test_an_action_on_components_adds_nothing_that_is_only_prose(service: str) -> None:
    for name, schema in effective(service)["components"]["schemas"].items():
        assert set(schema) - {"description"}, name


@pytest.mark.parametrize("service", SERVICES)
def test_component_names_say_what_they_are(service: str) -> None:
    document = effective(service)
    for name in from_requests(document) | from_answers(document):
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", name), name
        assert not re.search(r"(Type|Item|Body|Response|Inner|Schema)\d+$|Inner$|^Body$", name), name


@pytest.mark.parametrize("service", SERVICES)
def test_input_names_stay_apart_from_model_names(service: str) -> None:
    document = effective(service)
    schemas = document["components"]["schemas"]
    clashes = {name for name in from_requests(document) if not name.endswith("Input") and f"{name}Input" in schemas}
    assert clashes == set()


@pytest.mark.parametrize("service", SERVICES)
def test_a_body_key_and_the_first_answer_key_are_in_the_document(service: str) -> None:
    document = effective(service)
    for entry in naming.operations(document):
        where = entry.operation["operationId"]
        body = entry.naming.body
        if body is not None and body.key is not None:
            content = entry.operation["requestBody"]["content"][body.content]
            assert body.key in properties(document, content["schema"]), where
        for call in entry.naming.calls:
            if call.answer.keys:
                schemas = list(success(entry))
                assert any(set(call.answer.keys) & set(properties(document, one)) for one in schemas) or any(
                    "$ref" in one for one in schemas
                ), where


def success(entry: naming.Named) -> Iterator[dict[str, Any]]:
    for status, answer in entry.operation["responses"].items():
        if status.startswith("2"):
            yield from (content["schema"] for content in answer.get("content", {}).values())


def properties(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    name = schema_name(schema.get("$ref"))
    whole = document["components"]["schemas"][name] if name else schema
    found: dict[str, Any] = whole.get("properties", {})
    return found


def test_secrets_are_marked() -> None:
    marked = {
        (service, name, key)
        for service in SERVICES
        for name, schema in effective(service)["components"]["schemas"].items()
        for key, value in schema.get("properties", {}).items()
        if value.get("x-timeback-secret") is True
    }
    suspicious = {
        (service, name, key)
        for service in SERVICES
        for name, schema in effective(service)["components"]["schemas"].items()
        for key in schema.get("properties", {})
        if re.search(r"password|secret|jwt|token|\bpin\b", key, re.IGNORECASE)
    }
    assert marked == suspicious


@pytest.mark.parametrize("service", SERVICES)
def test_unions_of_objects_have_a_discriminator_where_a_property_decides(service: str) -> None:
    document = effective(service)
    names = from_requests(document) | from_answers(document)
    roots: list[Any] = [document["components"]["schemas"][name] for name in sorted(names)]
    for union in unions([*roots, *(entry.operation for entry in naming.operations(document))]):
        options = [schema_name(one.get("$ref")) for one in union["oneOf"]]
        if len([one for one in options if one]) > 1:
            mapping = union["discriminator"]["mapping"]
            assert {schema_name(target) for target in mapping.values()} == set(options)


def unions(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if isinstance(value.get("oneOf"), list):
            yield value
        for member in value.values():
            yield from unions(member)
    elif isinstance(value, list):
        for member in value:
            yield from unions(member)


def test_every_published_call_that_is_one_request_is_offered_under_its_name() -> None:
    missing = {
        (call["service"], call["resource"], call["method"])
        for call in published()
        if (call["resource"], call["method"]) not in offers(call["service"])
    }
    assert missing == set(COMPOSITIONS)


def test_compositions_stand_on_operations_that_exist() -> None:
    for (service, _, _), operation in COMPOSITIONS.items():
        assert operation in {entry.operation["operationId"] for entry in naming.operations(effective(service))}


@pytest.mark.parametrize("service", sorted({call["service"] for call in published()}))
def test_published_calls_keep_request_and_arguments(service: str) -> None:
    for call in published():
        place = (call["service"], call["resource"], call["method"])
        if call["service"] != service or place in COMPOSITIONS:
            continue
        entry, offered, role, variant = offers(service)[call["resource"], call["method"]]
        optional = sum(1 for name in entry.naming.optional_path if name in offered.path)
        path = normal(entry.path).removesuffix("/{}" * optional) if optional else normal(entry.path)
        assert (entry.method.upper(), path) == (call["http"], normal(call["path"])), place
        if place in WRITTEN_ARGUMENTS:
            resource = getattr(TimebackClient(base_url="http://localhost").case_, call["resource"])
            written = inspect.signature(getattr(resource, call["method"])).parameters
            assert next(iter(written)) == call["parameters"], place
            continue
        positional, keywords = arguments((entry, offered, role, variant))
        before, _, after = call["parameters"].partition("*")
        assert before.split() == positional[: len(before.split())], place
        assert set(after.split()) <= keywords | set(positional), place
        key = entry.naming.body.key if entry.naming.body else None
        if call["body_key"] not in ("", "-") and place not in BARE_BODIES:
            assert key == call["body_key"], place
        elif entry.naming.body is not None:
            assert key is None, place


@pytest.mark.parametrize("service", sorted({call["service"] for call in published()}))
def test_published_answer_keys_are_accepted(service: str) -> None:
    for call in published():
        place = (call["service"], call["resource"], call["method"])
        if call["service"] != service or place in COMPOSITIONS or not call["answer_key"]:
            continue
        entry, offered, _, _ = offers(service)[call["resource"], call["method"]]
        if offered.answer.kind == "document":
            (schema, *_) = success(entry)
            assert call["answer_key"] in properties(effective(service), schema), place
        else:
            assert call["answer_key"] in offered.answer.keys, place


def test_the_list_of_published_calls_is_whole() -> None:
    calls = published()
    assert len(calls) == 490
    assert len({(call["service"], call["resource"], call["method"]) for call in calls}) == 490
    requests = {(call["http"], normal(call["path"])) for call in calls}
    assert len(requests) == 296


@pytest.mark.parametrize("service", SERVICES)
def test_evidence_names_sources_and_no_place_of_this_machine(service: str) -> None:
    for action in overlay(service)["actions"]:
        assert not re.search(r"/work|/tmp|shared/|\.\./", action["x-evidence"]), action["target"]


def test_no_time_of_a_credential_is_reformatted_because_its_proof_covers_the_text() -> None:
    schemas = effective("clr")["components"]["schemas"]
    formats = {field.get("format") for schema in schemas.values() for field in schema.get("properties", {}).values()}
    assert "date-time" not in formats
    assert schemas["ClrCredential"]["properties"]["validFrom"] == {"type": "string"}


@pytest.mark.parametrize("service", ["caliper", "timeback-events"])
def test_an_event_needs_no_profile(service: str) -> None:
    event = effective(service)["components"]["schemas"]["Event"]
    assert "profile" in event["properties"]
    assert "profile" not in event["required"]
