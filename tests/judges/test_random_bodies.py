"""Random bodies of every schema through the clients: nothing is changed, nothing is dropped."""

from __future__ import annotations

import csv
import inspect
import json
import os
import re
import subprocess
from ast import literal_eval
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

import timeback_kit.core.sync
from contract_calls import ATTRIBUTES, CHECKED_BODIES, PACKAGES, Offer, Service, service
from integration.test_every_operation import ContractServer as Recorder
from judges.published_plan import name_of, operation_of, planned, rows
from random_bodies import RandomBodies
from timeback_kit.runtime.errors import InputValidationError, TimebackError
from timeback_kit.runtime.paging import Page
from timeback_sandbox.calls import Response
from timeback_sandbox.contract import unnamed_path
from timeback_sandbox.dispatch import NO_CONTENT, RawRequest
from timeback_sandbox.schemas import Schemas

EXPLORE = bool(os.environ.get("EXPLORE"))
SEED = Random().randrange(2**32) if EXPLORE else 9
COUNT = 60 if EXPLORE else 6
HERE = Path(__file__).parent
MARKER = "/marker"
SECONDS = 600 if EXPLORE else 120
READ_OTHERWISE = {"caliper.events.send_envelope": "receipts, by event", "oneroster.resources.export": "a file"}
"""Calls whose result is another thing than the response, and what."""
FILLED = {"classes(class_id).academic_session(session_id).create_result": {"[].class: added"}}
"""Members that the call itself states, so that the client fills them in."""

REFUSES = frozenset({"dateLastModified", "resources"})
"""Optional members that the published client refuses although the documents have them."""
BUILDS_ITS_BODY = re.compile("enroll|enroll_user|send|send_(activity|time_spent|question_.*)")
"""Methods of the published client that are not given the body that they send."""
BODIES_ARE_CALLED = frozenset({"body", "changes", "credential", "data", "input", "line_item", "result"})
NOT_SENT = [
    (r"qti\.assessment_items\.(update|upsert)", "content|rawXml"),  # answers only, which the service does not take
    (r"powerpath\.assessments\.create_internal_test", "assessmentBank|qti"),  # of the other kind of test
    (r"oneroster\.courses\.create_structure|oneroster\.resources\.export", ".*"),  # bodies of their own
]
"""Keys of published models that are no keys of the call: patterns of call and path."""
BARE = "-"
COUNTS = ("totalCount", "total", "pageCount", "pages", "totalPages")


class ContractServer(Recorder):
    """A recorder whose next answers are what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self._answer: Any = None
        self.sandbox.platform.handlers = self._handlers

    def _handlers(self, service: str) -> Any:
        return self if self._answer is not None else {}

    def get(self, key: Any, default: Any) -> Any:
        """Return a handler of any operation."""
        return lambda call: Response(self._answer)

    def respond_with(self, body: Any) -> None:
        """Answer with a body from now on."""
        self._answer = body


@cache
def described(name: str) -> Service:
    return service(name)


def per_call(seen: Sequence[RawRequest]) -> Iterator[list[RawRequest]]:
    """Yield the requests of each call."""
    group: list[RawRequest] = []
    for request in seen:
        if request.path == MARKER:
            yield group
            group = []
        else:
            group.append(request)


def written() -> Iterator[tuple[str, Offer]]:
    """Every operation with a JSON body, at the first place that offers it."""
    for name in PACKAGES:
        seen = set()
        for offer in described(name).offers():
            operation = offer.named.operation["operationId"]
            if offer.role == "call" and offer.named.naming.body is not None and operation not in seen:
                seen.add(operation)
                yield name, offer


def bodies(name: str, offer: Offer) -> list[Any]:
    """Random bodies of an operation: below the key that the client adds."""
    contract = described(name).contract
    operation = contract.find(offer.named.method.upper(), unnamed_path(offer.named.path))
    assert operation is not None
    assert operation.body is not None
    if "application/json" not in operation.body:
        return []
    made = RandomBodies(contract.schemas, SEED).of(operation.body["application/json"]["schema"], COUNT)
    key = offer.named.naming.body.key if offer.named.naming.body else None
    checked = CHECKED_BODIES.get((name, offer.name), {})
    return [body[key] if key else body | checked if checked else body for body in made if not key or key in body]


def differences(given: Any, sent: Any, path: str = "") -> Iterator[str]:
    """Say where a body arrived in another form than it was given."""
    if isinstance(given, dict) and isinstance(sent, dict):
        for name in given | sent:
            if name not in sent:
                yield f"{path}.{name}: dropped"
            elif name not in given:
                yield f"{path}.{name}: added"
            else:
                yield from differences(given[name], sent[name], f"{path}.{name}")
    elif isinstance(given, list) and isinstance(sent, list) and len(given) == len(sent):
        for one, other in zip(given, sent, strict=True):
            yield from differences(one, other, f"{path}[]")
    elif json.dumps(given) != json.dumps(sent):
        yield f"{path}: {given!r} -> {sent!r}"


@contextmanager
def connected() -> Iterator[tuple[ContractServer, timeback_kit.core.sync.TimebackClient]]:
    """A server that keeps what arrives and answers with random bodies, and a client of it."""
    with (
        ContractServer() as server,
        timeback_kit.core.sync.TimebackClient(
            base_url=server.base_url,
            auth_url=server.token_url,
            client_id=server.client_id,
            client_secret=server.client_secret,
        ) as client,
    ):
        yield server, client


def test_our_client_sends_what_it_is_given(tmp_path: Path) -> None:
    found: dict[str, set[str]] = {}
    count = 0
    with connected() as (server, client):
        for name, offer in written():
            about, body = described(name), offer.named.naming.body
            assert body is not None
            resource = getattr(client, ATTRIBUTES[name])
            arguments, _ = about.arguments(offer, resource, tmp_path)
            for value in bodies(name, offer):
                server.seen.clear()
                try:
                    about.method(offer, resource)(**arguments | {body.name: value})
                except InputValidationError:
                    assert (name, offer.name) in CHECKED_BODIES, f"{name}.{offer.name} refuses {value}"
                    continue
                count += 1
                sent = json.loads(server.seen[-1].body)
                wrong = set(differences(value, sent[body.key] if body.key else sent)) - FILLED.get(offer.name, set())
                if wrong:
                    found.setdefault(f"{name}.{offer.name}", set()).update(wrong)
    assert count > 700
    assert found == {}, f"seed {SEED}"


def read() -> Iterator[tuple[str, Offer]]:
    """Every operation whose response is JSON, at the first place that offers it."""
    for name in PACKAGES:
        seen = set()
        for offer in described(name).offers():
            operation = offer.named.operation["operationId"]
            if (
                offer.role in ("call", "page")
                and operation not in seen
                and f"{name}.{offer.name}" not in READ_OTHERWISE
            ):
                seen.add(operation)
                yield name, offer


def responses(name: str, offer: Offer) -> Iterator[Any]:
    """Random responses that say that the call succeeded, with rows where rows are promised, truly counted."""
    contract, answer = described(name).contract, offer.call.answer
    operation = contract.find(offer.named.method.upper(), unnamed_path(offer.named.path))
    schema = operation.response_schema() if operation else None
    if operation is None or schema is None or operation.success == NO_CONTENT:
        return
    for body in RandomBodies(contract.schemas, SEED).of(schema, COUNT):
        rows = below(body, answer.keys)
        if isinstance(body, dict) and (answer.kind != "rows" or isinstance(rows, list)):
            yield counted(body | ({"success": True} if body.get("success") is False else {}), rows)


def below(body: Any, keys: Sequence[str]) -> Any:
    """Return what stands below the first of the keys that a response has."""
    return next((body[key] for key in keys if isinstance(body, dict) and key in body), body)


def counted(body: dict[str, Any], rows: Any) -> dict[str, Any]:
    """Return a response that counts its rows truly."""
    if not isinstance(rows, list):
        return body
    inner = {"pagination": counted(body["pagination"], rows)} if isinstance(body.get("pagination"), dict) else {}
    return body | {name: len(rows) for name in COUNTS if name in body} | inner


def plain(value: Any) -> Any:
    """Return what a result says, as JSON."""
    if hasattr(value, "to_dict") and not isinstance(value, Page):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, Sequence) and not isinstance(value, str) else value


def test_our_client_keeps_what_it_reads(tmp_path: Path) -> None:
    found: dict[str, set[str]] = {}
    count = 0
    with connected() as (server, client):
        for name, offer in read():
            about, answer = described(name), offer.call.answer
            resource = getattr(client, ATTRIBUTES[name])
            arguments, _ = about.arguments(offer, resource, tmp_path)
            for body in responses(name, offer):
                server.respond_with(body)
                result = about.method(offer, resource)(**arguments)
                if answer.kind == "nothing":
                    assert result is None
                    continue
                count += 1
                wrong = set(differences(below(body, answer.keys), plain(result)))
                if wrong:
                    found.setdefault(f"{name}.{offer.name}", set()).update(wrong)
        assert server.violations == []
    assert count > 1000
    assert found == {}, f"seed {SEED}"


def _without(body: Any, names: Set[str]) -> Any:
    """Return a body without optional members of these names."""
    if isinstance(body, dict):
        return {name: _without(value, names) for name, value in body.items() if name not in names}
    return [_without(each, names) for each in body] if isinstance(body, list) else body


def published_calls() -> Iterator[tuple[dict[str, str], Any]]:
    """Every call of the published client that sends a JSON body, with random bodies of its operation."""
    for row in rows():
        operation = operation_of(row)
        content = operation.body if operation is not None else None
        if operation is None or not content or "application/json" not in content:
            continue
        if BUILDS_ITS_BODY.fullmatch(row["method"]):
            continue
        schemas, schema = described(row["service"]).contract.schemas, content["application/json"]["schema"]
        for made in RandomBodies(schemas, SEED).of(schema, COUNT):
            body = _without(made, REFUSES)
            if schemas.accepts(schema, body) and (row["body_key"] == BARE or row["body_key"] in body):
                yield row, body


@pytest.mark.judge
def test_the_published_client_sends_the_same(vendor: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = list(published_calls())
    bodies_given = [body.get(row["body_key"], body) for row, body in wanted]
    with Recorder() as server:
        plan = {
            "base_url": server.base_url,
            "auth_url": server.token_url,
            "client_id": server.client_id,
            "client_secret": server.client_secret,
            "marker": MARKER,
            "calls": [planned(row) | {"body": body} for (row, _), body in zip(wanted, bodies_given, strict=True)],
        }
        path = tmp_path / "plan.json"
        path.write_text(json.dumps(plan), encoding="utf-8")
        command = [vendor, "-I", str(HERE / "published_driver.py"), str(path)]  # isolated from this checkout
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
        assert done.returncode == 0, done.stderr[-2000:]
        outcomes, groups = json.loads(done.stdout), list(per_call(server.seen))
    found, arrived, refused = set(), Counter[str](), Counter[str]()
    for (row, body), outcome, group in zip(wanted, outcomes, groups, strict=True):
        name, sent = name_of(row), [json.loads(each.body) for each in group if each.body and each.method != "GET"]
        if sent:
            arrived[name] += 1
            found |= {(name, each) for each in differences(body, sent[-1]) if not _is_habit(each)}
        else:
            assert "ValidationError" in outcome, f"{name}: {outcome}"
            refused[name] += 1
    found |= {(name, "refused") for name in set(refused) - set(arrived)}
    with capsys.disabled():
        print(f"\npublished client 0.4.0, seed {SEED}: {arrived.total()} bodies arrived, {refused.total()} it refuses")
    listed = theirs()
    assert sorted(each for each in found if not any(_matches(each, row) for row in listed)) == []


def theirs() -> list[tuple[str, str]]:
    """Return what the published client does to bodies: patterns of call and difference, each listed with its reason."""
    with (HERE / "published_changes.tsv").open(encoding="utf-8", newline="") as file:
        return [(row["call"], row["what"]) for row in csv.DictReader(file, delimiter="\t") if row["why"]]


def _matches(found: tuple[str, str], listed: tuple[str, str]) -> bool:
    return all(re.fullmatch(pattern, text) for pattern, text in zip(listed, found, strict=True))


def _is_habit(difference: str) -> bool:
    """Return whether the published client does this everywhere: an id from the path, trimmed text, equal numbers."""
    path, _, change = difference.partition(": ")
    before, arrow, after = change.partition(" -> ")
    if path.endswith((".sourcedId", ".identifier")):
        return "dropped" not in change
    if not arrow:
        return False
    old, new = literal_eval(before), literal_eval(after)
    trimmed = isinstance(old, str) and old.strip() == new
    flag = path.endswith(".enabledUser") and old == str(new).lower()
    return trimmed or flag or (isinstance(old, int | float) and old == new)


@pytest.mark.judge
def test_our_client_knows_every_key_of_the_published_models(vendor: str, tmp_path: Path) -> None:
    calls = [{**row, "name": name_of(row)} for row in rows() if row["http"] != "GET" and operation_of(row) is not None]
    path = tmp_path / "calls.json"
    path.write_text(json.dumps(calls), encoding="utf-8")
    command = [vendor, "-I", str(HERE / "published_inputs_driver.py"), str(path)]  # isolated from this checkout
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    models, found, count = json.loads(done.stdout), set(), 0
    with connected() as (_, client):
        for call in calls:
            for schema in models[call["name"]].values():
                for body in RandomBodies(Schemas(schema), SEED).of(schema, COUNT):
                    count += 1
                    found |= {(call["name"], path) for path in _unknown(client, call, body)}
    assert count > 700
    unknown = sorted(each for each in found if not any(_matches(each, listed) for listed in NOT_SENT))
    assert unknown == [], f"seed {SEED}"


def _unknown(client: timeback_kit.core.sync.TimebackClient, call: Mapping[str, str], body: Any) -> Iterator[str]:
    """Say which keys of a body our client does not know."""
    resource = getattr(client, ATTRIBUTES[call["service"]])
    for name, placeholder in re.findall(r"([a-z_]+)(?:\(([a-z_]+)\))?", call["resource"]):
        resource = getattr(resource, name)
        resource = resource("id-1") if placeholder else resource
    method = getattr(resource, call["method"])
    given: dict[str, Any] = {}
    for name, parameter in inspect.signature(method).parameters.items():
        if name in BODIES_ARE_CALLED:
            given[name] = body
        elif parameter.default is parameter.empty:
            given[name] = "id-1"
    try:
        method(**given)
    except InputValidationError as error:
        for issue in error.issues:
            if "unknown key" in issue.message:
                yield re.sub(r"\[\d+\]", "[]", issue.path)
    except TimebackError:
        return  # what the server says of random values is its own affair
