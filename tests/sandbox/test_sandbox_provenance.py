"""Where responses come from: a document, the published client's models or what was observed; none is invented."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from timeback_sandbox.contract import Contract, Operation
from timeback_sandbox.documents import Documents
from timeback_sandbox.mounts import SERVICES

SPECS = Path(__file__).parents[2] / "specs"
INVENTED: frozenset[tuple[str, str]] = frozenset()
"""Operations, as service and operationId, whose responses nothing shows; each one here is one too many."""


@cache
def read(folder: str, service: str) -> Any:
    path = SPECS / folder / f"{service}.yaml"
    return yaml.safe_load(path.read_text(encoding="utf-8")) if path.is_file() else {"actions": []}


@cache
def published(service: str) -> frozenset[tuple[str, str]]:
    return frozenset(operation.key for operation in Contract(service, read("snapshots", service)))


def evidence(service: str, operation: Operation) -> str:
    """Return what shows an operation that no snapshot has."""
    for action in read("observed", service)["actions"]:
        added = action.get("update", {}) if action["target"] == "$.paths" else {}
        if operation.path in added or action["target"].startswith(f"$.paths['{operation.path}']"):
            return str(action["x-evidence"])
    return ""


def provenance(service: str, operation: Operation) -> str:
    """Return where the response of an operation comes from."""
    if operation.key in published(service):
        return "document"
    shown = evidence(service, operation)
    if "published client" in shown:
        return "published client"
    return "observed" if re.search(r"[Oo]bserved", shown) else "invented"


@cache
def all_operations() -> tuple[tuple[str, Operation, str], ...]:
    return tuple(
        (service.name, operation, provenance(service.name, operation))
        for service in SERVICES
        for operation in Contract(service.name, Documents().contract(service.name))
    )


def test_every_response_comes_from_somewhere(capsys: pytest.CaptureFixture[str]) -> None:
    counted = Counter(source for _, _, source in all_operations())
    with capsys.disabled():
        print("\nresponses by provenance: " + ", ".join(f"{name} {counted[name]}" for name in sorted(counted)))
    found = {(service, operation.id) for service, operation, source in all_operations() if source == "invented"}
    assert found == INVENTED
    assert counted["document"] > 5 * (counted.total() - counted["document"])


@pytest.mark.parametrize("service", [service.name for service in SERVICES])
def test_whatever_differs_from_a_document_has_its_evidence(service: str) -> None:
    for action in read("observed", service)["actions"]:
        assert len(str(action.get("x-evidence", ""))) > 20, action["target"]
