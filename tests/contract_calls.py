"""Every place where an operation is offered, with arguments that fit its document."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import quote

from codegen.naming import Call, Named, Role, operations
from timeback_sandbox.contract import Contract, unnamed_path
from timeback_sandbox.documents import Documents
from timeback_sandbox.examples import Examples

PACKAGES = {
    "oneroster": "oneroster",
    "edubridge": "edubridge",
    "caliper": "caliper",
    "timeback-events": "timeback_events",
    "qti": "qti",
    "powerpath": "powerpath",
    "case": "case",
    "clr": "clr",
    "webhooks": "webhooks",
    "masterytrack": "masterytrack",
}
ATTRIBUTES = PACKAGES | {"case": "case_"}
PREFIXES = {"qti": "/api", "masterytrack": "/prod"}

STATED: dict[str, dict[str, Any]] = {
    "limit": {"keywords": 2},
    "filter": {"keywords": "status='active'"},
    "page": {"keywords": 1},
    "timezone": {"keywords": "America/New_York"},
}
"""Values for query parameters whose schema does not say what is meant."""

WRITTEN: dict[tuple[str, str], dict[str, Any]] = {
    ("edubridge", "analytics.get_activity"): {"email": None, "start_date": "2025-01-01", "end_date": "2025-01-31"},
    ("edubridge", "analytics.get_weekly_facts"): {"email": None, "week_date": "2025-01-01"},
    ("edubridge", "analytics.get_enrollment_facts"): {"start_date": "2025-01-01", "end_date": "2025-01-31"},
}
"""Arguments that a written layer checks more closely than the document; None leaves one out."""

CHECKED_BODIES: dict[tuple[str, str], dict[str, Any]] = {
    ("clr", "credentials.upsert"): {
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        ],
        "type": ["VerifiableCredential", "ClrCredential"],
        "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": []},
        "proof": [],
    },
    ("masterytrack", "authorizer.get_token"): {"email": "student@example.edu"},
    ("masterytrack", "assignments.assign"): {"student_email": "student@example.edu", "grade_rank": 3},
    ("masterytrack", "assignments.invalidate"): {"student_email": "student@example.edu", "grade_rank": 3},
}
"""Members of a body that a written layer checks more closely than the document."""

WALK_LEAVES_OUT = frozenset({"offset", "page"})
_SINGLE_REQUEST: frozenset[Role] = frozenset({"call", "page", "exists", "file"})


@dataclass(frozen=True)
class Offer:
    """One method of the client."""

    service: str
    named: Named
    call: Call
    role: Role
    method: str

    @property
    def name(self) -> str:
        """The attribute path below the service client."""
        return f"{self.call.resource}.{self.method}"

    @property
    def single(self) -> bool:
        """Return whether the call is exactly one request."""
        return self.role in _SINGLE_REQUEST


@dataclass
class Service:
    """An effective document for the names, and what is published and observed for what is sent."""

    name: str
    document: Mapping[str, Any]
    published: Mapping[str, Any]

    def __post_init__(self) -> None:
        self.contract = Contract(self.name, self.published)
        self.examples = Examples(self.contract.schemas)

    def offers(self) -> Iterator[Offer]:
        """Every method of every operation."""
        for named in operations(self.document):
            for call in named.naming.calls:
                for role, method in call.methods.items():
                    yield Offer(self.name, named, call, role, method)
            for variant in named.naming.variants:
                for role, method in variant.methods.items():
                    yield Offer(self.name, named, named.naming.primary, role, method)

    def value(self, python_name: str) -> str:
        """An identifier that only survives as one encoded path segment."""
        return f"{python_name} 1/ü"

    def path(self, offer: Offer, client: Any) -> str:
        """The path that the request must have."""
        path = offer.named.path
        bound = offer.call.bound_path
        for wire, name in offer.call.path.items():
            given = name in bound.values() or name in inspect.signature(self.method(offer, client)).parameters
            path = path.replace(f"{{{wire}}}", quote(self.value(name), safe="") if given else "")
        return PREFIXES.get(self.name, "") + path

    def method(self, offer: Offer, client: Any) -> Any:
        """Walk the attribute path of an offer on a service client."""
        target = client
        for segment in offer.call.segments:
            target = getattr(target, segment.name)
            if segment.parameters:
                target = target(*(self.value(name) for name in segment.parameters))
        return getattr(target, offer.method)

    def arguments(self, offer: Offer, client: Any, directory: Path) -> tuple[dict[str, Any], set[str]]:
        """Arguments for a call, and the query parameters that it must send."""
        offered = inspect.signature(self.method(offer, client)).parameters
        given: dict[str, Any] = {
            name: self.value(name) for name in offer.call.path_arguments.values() if name in offered
        }
        stated = WRITTEN.get((self.name, offer.name), {})
        query = self._query(offer)
        if "params" in offered and offer.call.arguments == "params":
            given["params"] = query
            sent = set(query)
        else:
            names = {offer.named.naming.query_name(wire): wire for wire in query}
            used = {name: wire for name, wire in names.items() if name in offered and stated.get(name, ...) is not None}
            given |= {name: stated.get(name, query[wire]) for name, wire in used.items()}
            sent = set(used.values())
        body = offer.named.naming.body
        if body is not None and body.name in offered:
            given[body.name] = self._body(offer, body.key)
        if offer.role == "merge" and body is not None:
            given["changes"] = self._body(offer, body.key)
        if self.name == "masterytrack":
            given["request_options"] = {"headers": {"x-api-key": "any"}}
        if offer.role == "file":
            given["destination"] = directory / "answer"
        return given, sent | self._fixed(offer)

    def _fixed(self, offer: Offer) -> set[str]:
        variants = offer.named.naming.variants
        return {wire for variant in variants if offer.method in variant.methods.values() for wire in variant.query}

    def _query(self, offer: Offer) -> dict[str, Any]:
        walk = offer.role in {"all", "stream", "first"}
        found = {}
        for raw in offer.named.operation.get("parameters", ()):
            if raw.get("in") != "query" or (walk and raw["name"] in WALK_LEAVES_OUT):
                continue
            stated = STATED.get(raw["name"], {})
            found[raw["name"]] = stated.get("keywords", self.examples.of(raw.get("schema", {})))
        return found

    def _body(self, offer: Offer, key: str | None) -> Any:
        operation = self.contract.find(offer.named.method.upper(), unnamed_path(offer.named.path))
        assert operation is not None
        assert operation.body is not None
        whole = self.examples.of(next(iter(operation.body.values()))["schema"])
        checked = CHECKED_BODIES.get((self.name, offer.name))
        return whole | checked if checked else whole[key] if key else whole


def service(name: str) -> Service:
    """Read the documents that were generated for a service."""
    effective = json.loads((files("timeback_api") / PACKAGES[name] / "document.json").read_bytes())
    return Service(name, effective, Documents().contract(name))
