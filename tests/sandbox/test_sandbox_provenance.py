"""Where responses come from, each by operation and status: documents, published models, observation."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.effective import build_from
from codegen.lock import read_lock
from codegen.snapshots import read_snapshot
from timeback_sandbox.contract import Contract, Operation
from timeback_sandbox.documents import Documents
from timeback_sandbox.mounts import SERVICES
from timeback_sandbox.problems import Problem, error_body
from timeback_sandbox.requests import validation_status
from timeback_sandbox.schemas import Schemas

SPECS = Path(__file__).parents[2] / "specs"
NAMES = [service.name for service in SERVICES]
INVENTED: frozenset[tuple[str, str, int]] = frozenset()
"""Service, operation and status of the responses that nothing shows; each one here is one too many."""
INVENTED_STATUSES = frozenset(
    {
        ("caliper", 401),
        ("caliper", 404),
        ("edubridge", 401),
        ("qti", 401),
        ("timeback-events", 401),
        ("webhooks", 401),
        ("webhooks", 404),
    }
)
"""Service and status of the refusals that no document of the service states, in the form of its other errors."""


@dataclass(frozen=True)
class Row:
    """One response.

    Attributes:
        service: Name of the service.
        operation: Method and path.
        status: Its status.
        source: "document", "document of the service" (another operation has it), "published client", "observed",
            "invented status" (the service documents the form, under other statuses) or "invented".
        evidence: What shows it, where the operation's own document does not.
    """

    service: str
    operation: str
    status: int
    source: str
    evidence: str = ""


@cache
def observed(service: str) -> list[dict[str, Any]]:
    path = SPECS / "observed" / f"{service}.yaml"
    read = yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else {"actions": []}
    return list(read["actions"])


@cache
def contract(service: str) -> Contract:
    return Contract(service, Documents().contract(service))


@cache
def published(service: str) -> Contract:
    """The snapshot alone, its inline schemas under the names that the contract has for them."""
    entry = read_lock(SPECS / "lock.toml").get(service)
    pins = {} if entry is None else entry.classes
    return Contract(service, build_from(read_snapshot(SPECS, service), [], pins).contract)


def shape(schemas: Schemas, node: Any, seen: frozenset[str] = frozenset()) -> Any:
    """Return a schema with its references written out; one inside itself stays a reference."""
    if isinstance(node, list):
        return [shape(schemas, each, seen) for each in node]
    if not isinstance(node, Mapping):
        return node
    if "$ref" in node and node["$ref"] not in seen:
        return shape(schemas, schemas.at(node["$ref"]), seen | {node["$ref"]})
    return {name: shape(schemas, value, seen) for name, value in node.items() if name != "description"}


def names_in(schemas: Schemas, node: Any, found: set[str]) -> set[str]:
    """Return the names of all schemas that a schema is made of."""
    for reference in re.findall(r'"#/components/schemas/([^"]+)"', json.dumps(node)):
        if reference not in found:
            found.add(reference)
            names_in(schemas, schemas.at(f"#/components/schemas/{reference}"), found)
    return found


def evidence(service: str, operation: Operation, content: Any) -> str:
    """Return what shows a response that is another than the snapshot's."""
    made_of = names_in(contract(service).schemas, content, set())
    found = []
    for action in observed(service):
        target, update = action["target"], action.get("update", {})
        schema = re.match(r"\$\.components\.schemas(?:\.(\w+)|\['([^']+)'\])", target)
        named = {schema[1] or schema[2]} if schema else set()
        named |= set(update) if target == "$.components.schemas" else set()
        everywhere = target.startswith(("$..", "$.components.schemas["))
        own = target.startswith(f"$.paths['{operation.path}']") or (target == "$.paths" and operation.path in update)
        if own or everywhere or named & made_of:
            found.append(str(action["x-evidence"]))
    return "; ".join(dict.fromkeys(found))


def source_of(shown: str) -> str:
    """Return the kind of a piece of evidence."""
    for pattern, source in (
        ("published client", "published client"),
        ("[Oo]bserved", "observed"),
        ("[Dd]ocument|Samples|A page behind", "document"),
    ):
        if re.search(pattern, shown):
            return source
    return "invented"


def stated(service: str, operation: Operation) -> Iterator[Row]:
    """The responses that the contract has for an operation."""
    own = contract(service)
    before = published(service).find(operation.method, operation.key[1])
    for status, content in operation.responses.items():
        known = before.responses.get(status) if before is not None else None
        name = f"{operation.method} {operation.path}"
        if known is not None and shape(published(service).schemas, known) == shape(own.schemas, content):
            yield Row(service, name, int(status), "document")
        else:
            shown = evidence(service, operation, content)
            yield Row(service, name, int(status), source_of(shown), shown)


def refusals(service: str, operation: Operation) -> Iterator[Row]:
    """The errors with which the sandbox refuses, although the operation's document does not have them."""
    wanted = {401}
    wanted |= {validation_status(service)} if operation.body or operation.parameters else set()
    wanted |= {404} if "{" in operation.path else set()
    for status in sorted(wanted - {int(status) for status in operation.responses}):
        body = error_body(service, operation.path, Problem(status, "No", by="document"))
        fitting = {
            known
            for other in contract(service)
            for known in other.responses
            if int(known) >= 400
            if (schema := other.response_schema(int(known))) and contract(service).schemas.accepts(schema, body)
        }
        source = "document of the service" if str(status) in fitting else "invented status" if fitting else "invented"
        yield Row(service, f"{operation.method} {operation.path}", status, source)


@cache
def rows() -> tuple[Row, ...]:
    found = []
    for service in NAMES:
        for operation in contract(service):
            found += [*stated(service, operation), *refusals(service, operation)]
    return tuple(found)


def test_every_response_comes_from_somewhere(capsys: pytest.CaptureFixture[str]) -> None:
    counted = Counter(row.source for row in rows())
    with capsys.disabled():
        print("\nresponses by provenance: " + ", ".join(f"{name} {counted[name]}" for name in sorted(counted)))
    assert {(row.service, row.operation, row.status) for row in rows() if row.source == "invented"} == INVENTED
    assert {(row.service, row.status) for row in rows() if row.source == "invented status"} == INVENTED_STATUSES
    assert counted["document"] > 0.7 * counted.total()


@pytest.mark.parametrize("service", NAMES)
def test_whatever_differs_from_a_document_has_its_evidence(service: str) -> None:
    for action in observed(service):
        assert len(str(action.get("x-evidence", ""))) > 20, action["target"]
