"""One base URL reaches every service, also those that are mounted below a prefix."""

from __future__ import annotations

import httpx
import pytest

from timeback_sandbox.documents import Documents
from timeback_sandbox.mounts import SERVICES, service_at
from timeback_sandbox.server import SandboxServer

from .raw_http import call


@pytest.mark.parametrize("prefix", ["", "/api"])
def test_qti_is_reached_with_and_without_its_prefix(api: httpx.Client, prefix: str) -> None:
    assert api.get(f"{prefix}/assessment-items").json()["total"] == 12
    assert api.get(f"{prefix}/assessment-tests/missing").json()["error"] == "Assessment test not found"
    assert api.delete(f"{prefix}/id-1").json() == {"message": "Feedback deleted"}


@pytest.mark.parametrize("prefix", ["", "/prod"])
def test_masterytrack_is_reached_with_and_without_its_prefix(server: SandboxServer, prefix: str) -> None:
    body = {"email": "student@example.edu"}
    status, _, parsed = call(server, "POST", f"{prefix}/authorizer", body, x_api_key="wrong")
    assert (status, parsed["code"]) == (401, "UNAUTHORIZED")
    status, _, parsed = call(server, "GET", f"{prefix}/authoring/inventory/search")
    assert (status, parsed["success"]) == (200, True)


@pytest.mark.parametrize("service", [service for service in SERVICES if service.strip], ids=lambda each: each.name)
def test_every_documented_path_is_found_without_the_prefix(service) -> None:
    for path, item in Documents().contract(service.name)["paths"].items():
        for method in item:
            if method in ("get", "post", "put", "patch", "delete"):
                assert service_at(path.replace("{", "").replace("}", ""), method.upper()).name == service.name, path
