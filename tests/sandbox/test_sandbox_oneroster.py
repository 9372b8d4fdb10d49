"""OneRoster remembers what it is told, with the live platform's oddities."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import httpx
import pytest

from timeback_sandbox.quirks import NONE
from timeback_sandbox.server import SandboxServer

ROSTERING = "/ims/oneroster/rostering/v1p2"
GRADEBOOK = "/ims/oneroster/gradebook/v1p2"
RESOURCES = "/ims/oneroster/resources/v1p2"
USER = {
    "sourcedId": "new-1",
    "status": "active",
    "enabledUser": True,
    "givenName": "Ada",
    "familyName": "Example",
    "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "id-1"}}],
    "metadata": {"a": 1, "b": 1},
}


def create(api: httpx.Client, **more: Any) -> httpx.Response:
    return api.post(f"{ROSTERING}/users/", json={"user": USER | more})


def user(api: httpx.Client, sourced_id: str = "new-1") -> dict[str, Any]:
    row: dict[str, Any] = api.get(f"{ROSTERING}/users/{sourced_id}").json()["user"]
    return row


def test_what_is_created_can_be_read_found_and_counted(api: httpx.Client) -> None:
    before = api.get(f"{ROSTERING}/users/").json()["totalCount"]
    answer = create(api, password="hidden")
    assert (answer.status_code, answer.json()) == (
        201,
        {"sourcedIdPairs": {"suppliedSourcedId": "new-1", "allocatedSourcedId": "new-1"}},
    )
    row = user(api)
    assert (row["givenName"], row["roles"][0]["org"]["type"]) == ("Ada", "org")
    assert row["roles"][0]["org"]["href"].endswith(f"{ROSTERING}/orgs/id-1")
    assert "password" not in row
    assert api.get(f"{ROSTERING}/users/", params={"filter": "givenName='Ada' AND sourcedId='new-1'"}).json()["users"]
    assert api.get(f"{ROSTERING}/users/").json()["totalCount"] == before + 1


def test_an_id_is_given_where_none_is_sent(api: httpx.Client) -> None:
    row = {name: value for name, value in USER.items() if name != "sourcedId"}
    pairs = [api.post(f"{ROSTERING}/users/", json={"user": row}).json()["sourcedIdPairs"] for _ in range(2)]
    assert pairs[0]["allocatedSourcedId"] != pairs[1]["allocatedSourcedId"]
    assert user(api, pairs[0]["allocatedSourcedId"])["givenName"] == "Ada"


def test_delete_is_soft_and_an_id_is_never_free_again(api: httpx.Client) -> None:
    create(api)
    route = f"{ROSTERING}/users/new-1"
    assert [api.delete(route).status_code for _ in range(2)] == [204, 204]
    answer = api.get(route)
    assert (answer.status_code, answer.json()["user"]["status"]) == (200, "tobedeleted")
    again = create(api)
    assert (again.status_code, again.json()["imsx_description"]) == (404, "This user already exists")


def test_put_replaces_but_merges_metadata(api: httpx.Client) -> None:
    create(api, middleName="Byron")
    changed = {name: value for name, value in USER.items() if name != "metadata"} | {"metadata": {"b": 2}}
    answer = api.put(f"{ROSTERING}/users/new-1", json={"user": changed})
    assert answer.json()["user"]["metadata"] == {"a": 1, "b": 2}
    assert "middleName" not in user(api)


def test_patch_changes_what_it_names(api: httpx.Client) -> None:
    create(api, middleName="Byron")
    assert api.patch(f"{ROSTERING}/users/new-1", json={"user": {"givenName": "Grace"}}).status_code == 200
    assert (user(api)["givenName"], user(api)["middleName"]) == ("Grace", "Byron")


def test_nothing_is_kept_that_could_not_be_shown(api: httpx.Client) -> None:
    create(api)
    refused = api.patch(f"{ROSTERING}/users/new-1", json={"user": {"givenName": 7, "roles": "none"}})
    assert refused.status_code == 422
    assert {field for detail in refused.json()["imsx_error_details"] for field in detail} == {"givenName", "roles"}
    assert user(api)["givenName"] == "Ada"


@pytest.mark.parametrize(
    ("path", "key", "status", "form"),
    [
        (f"{GRADEBOOK}/categories/id-1", "category", 201, "wrapped"),
        (f"{GRADEBOOK}/lineItems/id-1", "lineItem", 201, "wrapped"),
        (f"{GRADEBOOK}/results/id-1", "result", 201, "wrapped"),
        (f"{GRADEBOOK}/scoreScales/id-1", "scoreScale", 201, "wrapped"),
        (f"{GRADEBOOK}/assessmentLineItems/id-1", "assessmentLineItem", 201, "wrapped"),
        (f"{GRADEBOOK}/assessmentResults/id-1", "assessmentResult", 201, "wrapped"),
        (f"{ROSTERING}/users/id-1", "user", 200, "wrapped"),
        (f"{ROSTERING}/schools/id-1", "org", 200, "bare"),
        (f"{ROSTERING}/classes/id-1", "class", 200, "bare"),
        (f"{ROSTERING}/demographics/id-1", "demographics", 200, "bare"),
        (f"{ROSTERING}/academicSessions/id-1", "academicSession", 200, "bare"),
        (f"{ROSTERING}/orgs/id-1", "org", 201, "empty"),
        (f"{ROSTERING}/enrollments/id-1", "enrollment", 201, "empty"),
        (f"{ROSTERING}/courses/id-1", "course", 200, "empty"),
        (f"{ROSTERING}/courses/components/id-1", "courseComponent", 200, "empty"),
        (f"{ROSTERING}/courses/component-resources/id-1", "componentResource", 200, "empty"),
        (f"{RESOURCES}/resources/id-1", "resource", 200, "empty"),
    ],
)
def test_put_answers_in_three_forms(api: httpx.Client, path: str, key: str, status: int, form: str) -> None:
    row = api.get(path).json()[key]
    if "schoolYear" in row and key == "academicSession":
        row["schoolYear"] = str(row["schoolYear"])  # read as a number and written as a string, says the document
    answer = api.put(path, json={key: row | {"sex": None} if key == "demographics" else {key: row}[key]})
    assert answer.status_code == status, answer.text
    found = "empty" if not answer.content else "wrapped" if key in answer.json() else "bare"
    assert found == form


def test_read_modify_write_loses_nothing(api: httpx.Client) -> None:
    before = api.get(f"{ROSTERING}/courses/id-1").json()["course"]
    api.put(f"{ROSTERING}/courses/id-1", json={"course": before | {"vendorField": {"x": 1}}})
    after = api.get(f"{ROSTERING}/courses/id-1").json()["course"]
    assert after | {"dateLastModified": 0} == before | {"dateLastModified": 0, "vendorField": {"x": 1}}


def test_two_collections_have_no_final_slash(api: httpx.Client) -> None:
    assert api.get(f"{ROSTERING}/courses/components").status_code == 200
    assert api.get(f"{ROSTERING}/courses/components/").status_code == 404


def test_an_id_is_one_encoded_segment(api: httpx.Client) -> None:
    create(api, sourcedId="a/b ü?#")
    assert api.get(f"{ROSTERING}/users/a%2Fb%20%C3%BC%3F%23").json()["user"]["sourcedId"] == "a/b ü?#"
    assert api.get(f"{ROSTERING}/users/a/b").status_code == 404


def test_pages_are_cut_counted_and_numbered(api: httpx.Client) -> None:
    page = api.get(f"{ROSTERING}/users/", params={"limit": 50, "offset": 100}).json()
    total = page["totalCount"]
    assert (len(page["users"]), page["pageNumber"], page["pageCount"]) == (50, 3, -(-total // 50))
    assert (page["offset"], page["limit"]) == (100, 50)
    assert api.get(f"{ROSTERING}/users/", params={"offset": total}).json()["users"] == []


def test_a_full_page_in_the_middle_of_a_walk_is_short(api: httpx.Client) -> None:
    rows: list[str] = []
    sizes = []
    while True:
        page = api.get(f"{ROSTERING}/users/", params={"offset": len(rows)}).json()
        rows += [row["sourcedId"] for row in page["users"]]
        sizes.append(len(page["users"]))
        if len(rows) >= page["totalCount"]:
            break
    assert sizes[:2] == [100, 99]
    assert len(rows) == len(set(rows)) == page["totalCount"]


@pytest.mark.parametrize(
    "query",
    ["limit=3001", "limit=0", "offset=-1", "limit=x", "orderBy=up", "offset=99999999999999999999", "limit=1e999"],
)
def test_parameters_are_checked(api: httpx.Client, query: str) -> None:
    answer = api.get(f"{ROSTERING}/users/?{query}")
    assert answer.status_code == 422
    assert answer.json()["imsx_error_details"][0].keys() == {query.partition("=")[0]}


def test_lists_sort_search_and_select(api: httpx.Client) -> None:
    names = [row["familyName"] for row in api.get(f"{ROSTERING}/users/?sort=familyName&orderBy=desc").json()["users"]]
    assert names == sorted(names, reverse=True)
    assert api.get(f"{ROSTERING}/users/?search=SAM.s").json()["totalCount"] == 0
    assert api.get(f"{ROSTERING}/users/?search=student@example").json()["totalCount"] == 1
    page = api.get(f"{ROSTERING}/users/?fields=sourcedId,givenName&limit=2").json()
    assert [set(row) for row in page["users"]] == [{"sourcedId", "givenName"}] * 2
    assert api.get(f"{ROSTERING}/users/id-1?fields=email").json() == {"user": {"email": "student@example.edu"}}
    for query in ("sort=nosuch", "fields=nosuch", "filter=nosuch%3D'x'", "filter=student.course.sourcedId%3D'x'"):
        assert api.get(f"{ROSTERING}/users/?{query}").status_code == 400


def test_the_documented_filters_find_something(api: httpx.Client) -> None:
    students = api.get(f"{ROSTERING}/users/", params={"filter": "role='student'"}).json()["totalCount"]
    assert students == api.get(f"{ROSTERING}/students/").json()["totalCount"] > 200
    assert api.get(f"{ROSTERING}/enrollments/", params={"filter": "user.sourcedId='id-1'"}).json()["totalCount"] == 2
    assert api.get(f"{ROSTERING}/enrollments/", params={"filter": "userSourcedId='id-1'"}).json()["totalCount"] == 2
    assert api.get(f"{ROSTERING}/enrollments/", params={"filter": "user='id-1'"}).json()["totalCount"] == 0


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("schools/", "orgs"),
        ("orgs/", "orgs"),
        ("students/", "users"),
        ("teachers/", "users"),
        ("schools/id-1/students", "users"),
        ("schools/id-1/classes/id-1/teachers", "users"),
        ("classes/id-1/students", "users"),
        ("classes/id-1/teachers", "teachers"),
        ("terms/", "terms"),
        ("gradingPeriods/", "gradingPeriods"),
        ("terms/id-1/gradingPeriods", "gradingPeriods"),
        ("courses/components", "courseComponents"),
        ("courses/component-resources", "componentResources"),
        ("demographics/", "demographics"),
        ("users/id-1/classes", "classes"),
    ],
)
def test_envelopes_have_the_keys_of_the_live_platform(api: httpx.Client, path: str, key: str) -> None:
    body = api.get(f"{ROSTERING}/{path}").json()
    assert isinstance(body[key], list)
    assert body[key]


def test_the_documents_envelope_can_be_had_instead() -> None:
    with SandboxServer(quirks=NONE) as server:
        headers = {"authorization": f"Bearer {server.tokens.issue(60)}"}
        answer = httpx.get(f"{server.base_url}{ROSTERING}/classes/id-1/students", headers=headers)
        assert "students" in answer.json()
        assert httpx.delete(f"{server.base_url}{RESOURCES}/resources/id-1", headers=headers).status_code == 204


def test_one_key_holds_an_object_or_a_list(api: httpx.Client) -> None:
    assert isinstance(api.get(f"{ROSTERING}/demographics/").json()["demographics"], list)
    assert isinstance(api.get(f"{ROSTERING}/demographics/id-1").json()["demographics"], dict)
    assert api.get(f"{ROSTERING}/users/id-1/demographics").json()["user"]["demographics"]["sex"] == "female"
    assert api.get(f"{ROSTERING}/users/teacher-1/demographics").json()["user"]["demographics"] is None


def test_a_class_is_created_with_an_org_and_shown_with_a_school(api: httpx.Client) -> None:
    row = {"sourcedId": "class-new", "title": "New", "course": {"sourcedId": "id-1"}, "terms": [{"sourcedId": "id-1"}]}
    missing = api.post(f"{ROSTERING}/classes/", json={"class": row | {"school": {"sourcedId": "id-1"}}})
    assert (missing.status_code, missing.json()["imsx_error_details"]) == (422, [{"class.org": "Required"}])
    assert api.post(f"{ROSTERING}/classes/", json={"class": row | {"org": {"sourcedId": "id-1"}}}).status_code == 201
    assert api.get(f"{ROSTERING}/classes/class-new").json()["class"]["school"]["sourcedId"] == "id-1"


def test_enrolling_through_a_class_fills_in_role_class_and_school(api: httpx.Client) -> None:
    create(api)
    given = {"enrollment": {"user": {"sourcedId": "new-1"}, "primary": True}}
    sourced_id = api.post(f"{ROSTERING}/classes/id-1/students", json=given).json()["sourcedIdPairs"][
        "allocatedSourcedId"
    ]
    row = api.get(f"{ROSTERING}/enrollments/{sourced_id}").json()["enrollment"]
    assert (row["role"], row["class"]["sourcedId"], row["school"]["sourcedId"]) == ("student", "id-1", "id-1")
    assert (row["primary"], row["user"]["name"], "endDate" in row) == ("true", "Ada Example", False)
    students = api.get(f"{ROSTERING}/classes/id-1/students", params={"filter": "sourcedId='new-1'"}).json()["users"]
    assert students[0]["sourcedId"] == "new-1"


def test_links_that_lead_nowhere_are_refused_as_on_the_live_platform(api: httpx.Client) -> None:
    lesson = {"sourcedId": "x", "title": "X", "status": "active"}
    known, unknown = {"sourcedId": "id-1"}, {"sourcedId": "nowhere"}
    route = f"{ROSTERING}/courses/component-resources"
    for component, resource, status in ((known, unknown, 500), (unknown, known, 404), (known, known, 201)):
        row = lesson | {"courseComponent": component, "resource": resource}
        assert api.post(route, json={"componentResource": row}).status_code == status
    assert (
        api.post(route, json={"componentResource": lesson | {"courseComponent": known, "resource": known}}).status_code
        == 500
    )
    course = {"status": "active", "title": "X", "org": unknown}
    assert api.post(f"{ROSTERING}/courses/", json={"course": course}).status_code == 404


def test_oddities_of_resources_courses_and_components(api: httpx.Client) -> None:
    resource = {"sourcedId": "r", "title": "R", "vendorResourceId": "v", "url": "https://example.com"}
    assert api.post(f"{RESOURCES}/resources/", json={"resource": resource}).status_code == 201
    assert "url" not in api.get(f"{RESOURCES}/resources/r").json()["resource"]
    assert api.delete(f"{RESOURCES}/resources/r").status_code == 404
    course = {"sourcedId": "c", "status": "active", "title": "C", "org": {"sourcedId": "id-1"}}
    api.post(f"{ROSTERING}/courses/", json={"course": course})
    assert {"AlphaLearn", "goals"} <= set(api.get(f"{ROSTERING}/courses/c").json()["course"]["metadata"])
    component = {"sourcedId": "k", "status": "active", "title": "K", "course": {"sourcedId": "c"}}
    api.post(f"{ROSTERING}/courses/components", json={"courseComponent": component | {"parent": {"sourcedId": "id-1"}}})
    row = api.get(f"{ROSTERING}/courses/components/k").json()["courseComponent"]
    assert row["courseComponent"]["sourcedId"] == "id-1"
    zeroth = {"courseComponent": component | {"sourcedId": "z", "sortOrder": 0}}
    assert api.post(f"{ROSTERING}/courses/components", json=zeroth).status_code == 422


def test_values_have_the_types_of_the_live_platform(api: httpx.Client) -> None:
    """Flags are text here and boolean there, percentages text or numbers, scores may be null, ends may be absent."""
    users = api.get(f"{ROSTERING}/users/").json()["users"]
    assert {row["enabledUser"] for row in users} == {"true", True}
    assert {"tenantId", "clientAppId", "isTestUser"} <= set(users[0])
    results = api.get(f"{GRADEBOOK}/assessmentResults/?limit=60").json()["assessmentResults"]
    assert {type(row["score"]) for row in results} == {int, type(None)}
    assert isinstance(results[0]["metadata"]["pctCompleteApp"], str)
    enrollment = api.get(f"{ROSTERING}/enrollments/id-1").json()["enrollment"]
    assert isinstance(enrollment["metadata"]["pctCompleteApp"], int)
    assert "endDate" not in enrollment


def test_put_of_assessment_results_creates_them(api: httpx.Client) -> None:
    row = {
        "status": "active",
        "assessmentLineItem": {"sourcedId": "id-1"},
        "student": {"sourcedId": "id-1"},
        "scoreDate": "2025-10-01T00:00:00.000Z",
        "scoreStatus": "fully graded",
    }
    route = f"{GRADEBOOK}/assessmentResults/brand-new"
    assert api.put(route, json={"assessmentResult": row}).status_code == 201
    assert api.get(route).json()["assessmentResult"]["student"]["type"] == "student"
    assert api.put(f"{GRADEBOOK}/results/brand-new", json={"result": {}}).status_code == 422
    assert (
        api.put(f"{GRADEBOOK}/categories/none", json={"category": {"title": "T", "status": "active"}}).status_code
        == 404
    )


def test_many_are_created_below_a_line_item(api: httpx.Client) -> None:
    row = {"status": "active", "scoreDate": "2025-10-01T00:00:00.000Z", "scoreStatus": "submitted"}
    links = {"lineItem": {"sourcedId": "id-1"}, "student": {"sourcedId": "id-1"}}
    given = [row | links | {"sourcedId": name} for name in ("one", "two")]
    answer = api.post(f"{GRADEBOOK}/lineItems/id-1/results", json={"results": given})
    assert answer.json()["sourcedIdPairs"]["allocatedSourcedId"] == "one", "the document has room for one pair"
    found = api.get(f"{GRADEBOOK}/lineItems/id-1/results").json()["results"]
    assert {"one", "two"} <= {each["sourcedId"] for each in found}


def test_credentials_are_kept_and_decrypted_for_their_user_only(api: httpx.Client) -> None:
    route = f"{ROSTERING}/users/id-1/credentials"
    given = {"applicationName": "Reader", "credentials": {"username": "sam", "password": "first"}}
    made = api.post(route, json=given)
    assert made.status_code == 201
    given["credentials"] = {"username": "sam", "password": "second"}
    again = api.post(route, json=given)
    assert (again.status_code, again.json()["credentialId"]) == (200, made.json()["credentialId"])
    credential = made.json()["credentialId"]
    assert api.post(f"{route}/{credential}/decrypt").json() == {"password": "second"}
    assert api.post(f"{ROSTERING}/users/student-2/credentials/{credential}/decrypt").status_code == 404
    assert user(api, "id-1")["userProfiles"][-1]["credentials"][0]["username"] == "sam"
    assert api.post(f"{route}/id-1/decrypt").json() == {"password": "sandbox-password"}


def test_agents_come_and_go(api: httpx.Client) -> None:
    create(api)
    route = f"{ROSTERING}/users/new-1/agents"
    assert api.post(route, json={"agentSourcedId": "parent-1"}).status_code == 201
    assert [row["sourcedId"] for row in api.get(route).json()["agents"]] == ["parent-1"]
    charges = [row["sourcedId"] for row in api.get(f"{ROSTERING}/users/parent-1/agentFor").json()["users"]]
    assert charges == ["id-1", "new-1"]
    assert api.delete(f"{route}/parent-1").status_code == 204
    assert api.delete(f"{route}/parent-1").status_code == 404


def test_a_resource_is_exported_as_a_cartridge(api: httpx.Client) -> None:
    answer = api.post(f"{RESOURCES}/resources/export/id-1")
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert archive.testzip() is None
        assert "imsmanifest.xml" in archive.namelist()


def test_a_grading_period_comes_back_whole(api: httpx.Client) -> None:
    row = {
        "sourcedId": "period-9",
        "status": "active",
        "title": "Quarter 9",
        "startDate": "2026-01-01",
        "endDate": "2026-02-01",
        "type": "gradingPeriod",
        "schoolYear": "2026",
        "org": {"sourcedId": "id-1"},
        "tenantId": None,
        "clientAppId": None,
    }
    answer = api.post(f"{ROSTERING}/terms/id-1/gradingPeriods", json={"academicSession": row})
    assert (answer.status_code, answer.json()["academicSession"]["parent"]["sourcedId"]) == (201, "id-1")
    assert answer.json()["academicSession"]["schoolYear"] == 2026
    assert "period-9" in api.get(f"{ROSTERING}/terms/id-1/gradingPeriods").text


def test_what_is_missing_is_named_in_the_services_own_words(api: httpx.Client) -> None:
    answer = api.post(f"{ROSTERING}/users/", json={"user": {"givenName": "A", "familyName": "B"}})
    body = answer.json()
    assert answer.status_code == 422
    assert (body["imsx_codeMajor"], body["imsx_severity"]) == ("failure", "error")
    field = body["imsx_CodeMinor"]["imsx_codeMinorField"][0]
    assert field == {"imsx_codeMinorFieldName": "TargetEndSystem", "imsx_codeMinorFieldValue": "invaliddata"}
    assert {"user.roles": "Required"} in body["imsx_error_details"]


def test_no_value_of_a_request_comes_back_in_an_error(api: httpx.Client) -> None:
    answer = create(api, email="not-an-address-4711", password=4711)
    assert answer.status_code == 422
    assert "4711" not in answer.text


def test_a_reset_brings_the_seeds_back(server: SandboxServer, api: httpx.Client) -> None:
    create(api)
    secret = {"X-Sandbox-Secret": server.control_secret}
    assert api.post("/__sandbox__/reset", headers=secret).status_code == 204
    assert api.get(f"{ROSTERING}/users/new-1").status_code == 404
    assert user(api, "id-1")["givenName"] == "Sam"
