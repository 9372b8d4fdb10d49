"""Prism, which knows nothing of us, between our client and the sandbox: nothing violates the published documents.

Every operation is called by the client. The requests go to the sandbox once more through Prism, which holds them and
their responses against the snapshots, and operations that no snapshot has against what is published and observed.
"""

from __future__ import annotations

import csv
import json
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

import timeback_kit.core.sync
from contract_calls import ATTRIBUTES, PACKAGES, PREFIXES, Service, service
from integration.test_every_operation import ContractServer
from timeback_sandbox.contract import METHODS, Contract, unnamed_path
from timeback_sandbox.dispatch import RawRequest
from timeback_sandbox.documents import Documents

HERE = Path(__file__).parent
SNAPSHOTS = HERE.parents[1] / "specs" / "snapshots"
PINNED = "@stoplight/prism-cli@5.14.2"
SECONDS, NPM_SECONDS = 60.0, 300
Finding = tuple[str, str, str, str]
"""Service, operation, where (request or response, and the path in it), code."""

pytestmark = [pytest.mark.judge, pytest.mark.xdist_group("prism")]


@pytest.fixture(scope="module")
def prism(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return Prism in a folder of its own; skip where npm is not, or its registry has no Prism."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    place = tmp_path_factory.mktemp("prism")
    command = [npm, "install", "--no-audit", "--no-fund", "--fetch-retries=1", "--prefix", str(place), PINNED]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=place, timeout=NPM_SECONDS)
    except subprocess.TimeoutExpired:
        pytest.skip(f"npm did not install {PINNED} in {NPM_SECONDS} s")
    if done.returncode:
        pytest.skip(f"npm cannot install {PINNED}: {(done.stderr.strip() or 'no message').splitlines()[-1][:200]}")
    return str(place / "node_modules" / ".bin" / "prism")


def accepted() -> dict[Finding, str]:
    """Return the checked list of observed differences with their evidence."""
    with (HERE / "prism_observed.tsv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        return {(row["service"], row["operation"], row["where"], row["code"]): row["evidence"] for row in rows}


def readable(document: dict[str, Any]) -> dict[str, Any]:
    """Return a document with its paths in OpenAPI's form: Express placeholders and optional segments written out."""
    paths: dict[str, Any] = {}
    for path, item in document["paths"].items():
        plain = re.sub(r":([A-Za-z_]\w*)", r"{\1}", path)
        if plain.endswith("?"):
            paths[plain.rpartition("/")[0]] = _without_last(item, plain)
            plain = plain.removesuffix("?")
        paths[plain] = item
    return {name: value for name, value in document.items() if name != "servers"} | {"paths": paths}


def _without_last(item: dict[str, Any], path: str) -> dict[str, Any]:
    last = path.rpartition("/")[2].strip("{}?")
    whole: dict[str, Any] = json.loads(json.dumps(item))
    for node in [whole, *(whole[method] for method in METHODS if method in whole)]:
        node["parameters"] = [each for each in node.get("parameters", []) if each.get("name") != last]
    return whole


@contextmanager
def proxy(prism: str, document: dict[str, Any], upstream: str, place: Path) -> Iterator[httpx.Client]:
    """Run Prism in front of a server and return a client of it."""
    file, port = place / "document.json", _free_port()
    file.write_text(json.dumps(document, default=str), encoding="utf-8")
    command = [prism, "proxy", str(file), upstream, "-h", "127.0.0.1", "-p", str(port), "-v", "error"]
    with (place / "log").open("w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            _wait_for(port, process, place / "log")
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=SECONDS) as client:
                yield client
        finally:
            process.terminate()
            process.wait(SECONDS)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError(f"Prism did not start: {log.read_text()[-500:]}")


def requests_of(server: ContractServer, described: Service, directory: Path) -> list[RawRequest]:
    """Call everything that a service client offers, and return what arrived."""
    server.seen.clear()
    credentials = {"client_id": server.client_id, "client_secret": server.client_secret}
    with timeback_kit.core.sync.TimebackClient(
        base_url=server.base_url, auth_url=server.token_url, **credentials
    ) as timeback:
        client = getattr(timeback, ATTRIBUTES[described.name])
        for offer in described.offers():
            arguments, _ = described.arguments(offer, client, directory)
            made = described.method(offer, client)(**arguments)
            if offer.role == "stream":
                made.to_list()
    return list({(each.method, each.path, each.query, each.body): each for each in server.seen}.values())


class Judged:
    """What Prism said of the requests of all services.

    Args:
        prism: The program.
        place: A folder for its files.
    """

    def __init__(self, prism: str, place: Path) -> None:
        self.findings: dict[Finding, str] = {}
        self.published: set[tuple[str, str]] = set()
        self.observed: set[tuple[str, str]] = set()
        self.unmatched: list[str] = []
        self.calls = 0
        with ContractServer() as server:
            for name in PACKAGES:
                folder = place / name
                folder.mkdir()
                self._judge(prism, server, name, folder)
            self.violations = list(server.violations)

    def _judge(self, prism: str, server: ContractServer, name: str, place: Path) -> None:
        snapshot = yaml.safe_load((SNAPSHOTS / f"{name}.yaml").read_text(encoding="utf-8"))
        seen = requests_of(server, service(name), place)
        published = Contract(name, snapshot)
        effective = Contract(name, Documents().contract(name))
        known = {operation.key for operation in published}
        rows = [(request, self._operation(effective, name, request)) for request in seen]
        inside = [(request, key) for request, key in rows if key in known]
        outside = [(request, key) for request, key in rows if key is not None and key not in known]
        upstream = server.base_url + PREFIXES.get(name, "")
        for document, chosen, tally in (
            (snapshot, inside, self.published),
            (Documents().contract(name), outside, self.observed),
        ):
            if chosen:
                with proxy(prism, readable(document), upstream, place) as client:
                    for request, key in chosen:
                        tally.add((name, " ".join(key)))
                        self._send(client, name, request, key)

    def _operation(self, contract: Contract, name: str, request: RawRequest) -> tuple[str, str] | None:
        path = request.path.removeprefix(PREFIXES.get(name, ""))
        match = contract.match(request.method, path)
        if match is None:
            self.unmatched.append(f"{name} {request.method} {path}")
            return None
        return match.operation.method, unnamed_path(match.operation.path)

    def _send(self, client: httpx.Client, name: str, request: RawRequest, key: tuple[str, str]) -> None:
        path = request.path.removeprefix(PREFIXES.get(name, ""))
        dropped = ("host", "content-length", "accept-encoding", "connection", "transfer-encoding")
        headers = {header: value for header, value in request.headers.items() if header not in dropped}
        target = path + (f"?{request.query}" if request.query else "")
        response = client.request(request.method, target, headers=headers, content=request.body)
        self.calls += 1
        for violation in json.loads(response.headers.get("sl-violations", "[]")):
            if violation["severity"] != "Error":
                continue
            where = ".".join("*" if part.isdigit() else part for part in map(str, violation["location"]))
            self.findings[name, " ".join(key), where, str(violation.get("code", "none"))] = violation["message"]


@pytest.fixture(scope="module")
def judged(prism: str, tmp_path_factory: pytest.TempPathFactory) -> Judged:
    """Return Prism's judgement."""
    return Judged(prism, tmp_path_factory.mktemp("judged"))


def published_operations() -> set[tuple[str, str]]:
    """Return every operation of the snapshots."""
    return {
        (name, " ".join(operation.key))
        for name in PACKAGES
        for operation in Contract(name, yaml.safe_load((SNAPSHOTS / f"{name}.yaml").read_text(encoding="utf-8")))
    }


def test_every_operation_of_the_snapshots_was_called(judged: Judged, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = published_operations()
    with capsys.disabled():
        print(
            f"\nPrism: {len(judged.published & wanted)} of {len(wanted)} operations of the snapshots, "
            f"{len(judged.observed)} of published and observed, {judged.calls} requests, "
            f"{len(judged.findings)} differences, {len(judged.findings.keys() - accepted().keys())} not listed"
        )
    assert wanted - judged.published == set()
    assert judged.unmatched == []
    assert judged.violations == []


def test_nothing_violates_a_document_but_what_is_listed(judged: Judged) -> None:
    assert {key: why for key, why in judged.findings.items() if key not in accepted()} == {}


def test_what_is_listed_was_found_and_has_evidence(judged: Judged) -> None:
    assert sorted(accepted().keys() - judged.findings.keys()) == [], "these are no longer found: take them off the list"
    assert all(len(evidence) > 20 for evidence in accepted().values())
