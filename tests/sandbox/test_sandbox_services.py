"""CASE, webhooks and MasteryTrack remember what they are told."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from timeback_sandbox.server import SandboxServer

CASE = "/ims/case/v1p1"
DOCUMENT, ITEMS = "0b0f6c0e-58a5-4c1e-8a8c-3f6f7d2c0001", [f"0b0f6c0e-58a5-4c1e-8a8c-3f6f7d2c000{n}" for n in (2, 3)]
CHANGED = "2025-01-01T00:00:00Z"


def package(**document: Any) -> dict[str, Any]:
    def node(sourced: str) -> dict[str, str]:
        return {"identifier": sourced, "title": "N", "uri": "https://example.com/n"}

    items = [
        {
            "identifier": sourced,
            "uri": "https://example.com/i",
            "lastChangeDateTime": CHANGED,
            "fullStatement": f"Statement {sourced[-1]}",
            "CFItemType": "Cluster" if sourced == ITEMS[0] else "Standard",
        }
        for sourced in ITEMS
    ]
    association = {
        "identifier": "0b0f6c0e-58a5-4c1e-8a8c-3f6f7d2c0009",
        "uri": "https://example.com/a",
        "lastChangeDateTime": CHANGED,
        "associationType": "isChildOf",
        "originNodeURI": node(ITEMS[1]),
        "destinationNodeURI": node(ITEMS[0]),
    }
    whole = {
        "identifier": DOCUMENT,
        "uri": "https://example.com/d",
        "lastChangeDateTime": CHANGED,
        "title": "Framework",
        "creator": "Me",
    }
    return {"CFDocument": whole | document, "CFItems": items, "CFAssociations": [association]}


def test_a_package_becomes_documents_items_and_associations(api: httpx.Client) -> None:
    made = api.post(f"{CASE}/CFPackages", json=package())
    assert made.status_code == 201
    assert made.json()["result"]["stats"] == {"documents": 1, "items": 2, "associations": 1}
    assert api.get(f"{CASE}/CFDocuments/{DOCUMENT}").json()["CFDocument"]["title"] == "Framework"
    assert api.get(f"{CASE}/CFItems/{ITEMS[0]}").json()["CFItem"]["CFDocumentURI"]["sourcedId"] == DOCUMENT
    association = api.get(f"{CASE}/CFAssociations/0b0f6c0e-58a5-4c1e-8a8c-3f6f7d2c0009").json()["CFAssociation"]
    assert association["destinationNodeURI"]["sourcedId"] == ITEMS[0]
    groups = api.get(f"{CASE}/CFPackages/{DOCUMENT}/groups").json()["CFPackageWithGroups"]["structuredContent"]
    assert groups["Cluster"][0]["childGroups"]["Standard"][0]["sourcedId"] == ITEMS[1]
    whole = api.get(f"{CASE}/CFPackages/{DOCUMENT}").json()["CFPackage"]
    assert (len(whole["CFItems"]), len(whole["CFAssociations"])) == (2, 1)


def test_a_package_is_replaced(api: httpx.Client) -> None:
    api.post(f"{CASE}/CFPackages", json=package())
    smaller = package(title="Second") | {"CFItems": [], "CFAssociations": []}
    assert api.put(f"{CASE}/CFPackages/{DOCUMENT}", json=smaller).status_code == 200
    assert api.get(f"{CASE}/CFItems/{ITEMS[0]}").status_code == 404
    assert api.get(f"{CASE}/CFDocuments/{DOCUMENT}").json()["CFDocument"]["title"] == "Second"
    assert api.put(f"{CASE}/CFPackages/none", json=smaller).status_code == 404


def test_an_upload_drops_nothing_and_invents_no_address(api: httpx.Client) -> None:
    given = package(licenseUri="https://example.com/license", notes="N")
    given |= {"CFDefinitions": {"CFSubjects": []}, "extensions": {"own": 1}}
    given["CFItems"][0] |= {"CFItemTypeURI": {"identifier": ITEMS[1], "title": "T", "uri": "https://example.com/t"}}
    assert api.post(f"{CASE}/CFPackages", json=given).status_code == 201
    whole = api.get(f"{CASE}/CFPackages/{DOCUMENT}").json()["CFPackage"]
    assert (whole["CFDefinitions"], whole["extensions"]) == (given["CFDefinitions"], given["extensions"])
    read = [whole["CFDocument"], *whole["CFItems"], *whole["CFAssociations"]]
    sent = [given["CFDocument"], *given["CFItems"], *given["CFAssociations"]]
    for row, uploaded in zip(read, sent, strict=True):
        for name, value in uploaded.items():
            shown = row[name] | value if isinstance(value, dict) else value
            assert row[name] == shown, name
        assert row["sourcedId"] == uploaded["identifier"]


def test_case_lists_are_cut(api: httpx.Client) -> None:
    api.post(f"{CASE}/CFPackages", json=package())
    assert len(api.get(f"{CASE}/CFItems").json()["CFItems"]) == 5
    assert len(api.get(f"{CASE}/CFItems", params={"limit": 2, "offset": 4}).json()["CFItems"]) == 1
    assert api.get(f"{CASE}/CFDocuments/{DOCUMENT}", params={"fields": "title"}).json() == {
        "CFDocument": {"title": "Framework"}
    }


def test_a_package_that_could_not_be_shown_is_refused_whole(api: httpx.Client) -> None:
    refused = api.post(f"{CASE}/CFPackages", json=package(officialSourceURL="not a uri"))
    assert (refused.status_code, refused.json()["imsx_error_details"]) == (422, [{"officialSourceURL": "Invalid uri"}])
    assert api.get(f"{CASE}/CFItems/{ITEMS[0]}").status_code == 404


WEBHOOK = {
    "name": "N",
    "description": None,
    "targetUrl": "https://example.com/hook",
    "secret": "hook-secret",
    "active": True,
    "sensor": "https://example.com/sensor",
}
FILTER = {
    "filterKey": "type",
    "filterValue": "ActivityEvent",
    "filterType": "string",
    "filterOperation": "eq",
    "active": True,
}


def test_webhooks_are_kept_switched_and_removed_with_their_filters(api: httpx.Client) -> None:
    hook = api.post("/webhooks/", json=WEBHOOK).json()["webhook"]
    assert hook["deletedAt"] is None
    made = api.post("/webhook-filters/", json=FILTER | {"webhookId": hook["id"]})
    assert made.status_code == 201
    assert api.put(f"/webhooks/{hook['id']}/deactivate").json()["webhook"]["active"] is False
    assert api.put(f"/webhooks/{hook['id']}/activate").json()["webhook"]["active"] is True
    assert api.put(f"/webhooks/{hook['id']}", json=WEBHOOK | {"name": "M"}).json()["webhook"]["name"] == "M"
    found = api.get("/webhooks/", params={"sensor": WEBHOOK["sensor"]}).json()["webhooks"]
    assert [row["id"] for row in found] == [hook["id"]]
    assert len(api.get(f"/webhook-filters/webhook/{hook['id']}").json()["filters"]) == 1
    assert api.delete(f"/webhooks/{hook['id']}").json()["status"] == "success"
    assert api.get(f"/webhooks/{hook['id']}").status_code == 404
    assert len(api.get("/webhook-filters/").json()["filters"]) == 1


def test_webhooks_refuse_in_zods_words_and_filters_in_calipers(api: httpx.Client) -> None:
    refused = api.post("/webhooks/", json={name: value for name, value in WEBHOOK.items() if name != "name"})
    assert (refused.status_code, refused.json()) == (
        400,
        {
            "error": "An error occurred",
            "details": [
                {
                    "code": "invalid_type",
                    "expected": "string",
                    "received": "undefined",
                    "path": ["name"],
                    "message": "Required",
                }
            ],
        },
    )
    renamed = {"filterOperator" if name == "filterOperation" else name: value for name, value in FILTER.items()}
    refused = api.post("/webhook-filters/", json=renamed | {"webhookId": "id-1"})
    assert (refused.status_code, refused.json()["status"]) == (400, "error")
    assert refused.json()["errors"] == [{"path": ["filterOperation"], "message": "Required"}]


ASSIGN, INVALIDATE = "/prod/delivery/assignments/assign", "/prod/delivery/assignments/invalidate"
STUDENT = {"student_email": "student@example.edu"}


def test_masterytrack_has_an_authentication_of_its_own(server: SandboxServer) -> None:
    body = {"email": "teacher1@example.edu"}
    with httpx.Client(base_url=server.base_url) as client:
        refused = client.post("/prod/authorizer", json=body, headers={"x-api-key": "wrong"})
        assert (refused.status_code, refused.json()["code"]) == (401, "UNAUTHORIZED")
        headers = {"x-api-key": server.client_secret}
        stranger = client.post("/prod/authorizer", json={"email": "who@example.edu"}, headers=headers)
        assert (stranger.status_code, stranger.json()["code"]) == (403, "ACCESS_DENIED")
        jwt = client.post("/prod/authorizer", json=body, headers=headers).json()["jwt"]
        assert jwt.count(".") == 2
        search = "/prod/authoring/inventory/search"
        assert client.get(search).status_code == 401
        assert client.get(search, headers={"x-auth-token": f"Bearer {jwt}"}).status_code == 200


def test_the_inventory_is_searched_and_ordered(api: httpx.Client) -> None:
    def search(**query: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = api.get("/prod/authoring/inventory/search", params=query).json()["data"]
        return rows

    assert all(row["supported"] for row in search())
    assert len(search(all="true")) == len(search()) + 1
    ranks = [(row["subject"], row["grade_rank"]) for row in search()]
    assert ranks == sorted(ranks)
    assert [row["timeback_id"] for row in search(subject="Math", grade="Third Grade")] == ["id-1"]
    assert search(name="nothing like it") == []


def test_an_assignment_exists_once_until_it_is_taken_back(api: httpx.Client) -> None:
    made = api.post(ASSIGN, json=STUDENT | {"timeback_id": "id-1"})
    assert (made.status_code, made.json()["platform"]) == (201, "Mastery Track")
    again = api.post(ASSIGN, json=STUDENT | {"subject": "Math", "grade_rank": 3})
    assert (again.status_code, again.json()["code"]) == (409, "ASSIGNMENT_EXISTS")
    number = made.json()["data"]["assignment"]["id"]
    assert again.json()["data"]["existing_assignment"]["id"] == number
    gone = api.post(INVALIDATE, json=STUDENT | {"assignment_id": number}).json()["data"]
    assert (gone["total_invalidated"], gone["invalidated_assignments"][0]["assignment_id"]) == (1, number)
    assert api.post(ASSIGN, json=STUDENT | {"timeback_id": "id-1"}).status_code == 201


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"timeback_id": "id-1"}, 400, "MISSING_PARAMETER"),
        (STUDENT, 400, "INVALID_PARAMETERS"),
        (STUDENT | {"grade_rank": 3}, 400, "INVALID_PARAMETERS"),
        (STUDENT | {"timeback_id": "id-1", "subject": "Math"}, 400, "INVALID_PARAMETERS"),
        ({"student_email": "who@example.edu", "timeback_id": "id-1"}, 404, "USER_NOT_FOUND"),
        (STUDENT | {"timeback_id": "none"}, 404, "TEST_NOT_FOUND"),
        (STUDENT | {"timeback_id": "test-19"}, 422, "TEST_NOT_SUPPORTED"),
    ],
)
def test_what_cannot_be_assigned_is_said(api: httpx.Client, body: dict[str, Any], status: int, code: str) -> None:
    answer = api.post(ASSIGN, json=body)
    assert (answer.status_code, answer.json()["code"], answer.json()["success"]) == (status, code, False)
