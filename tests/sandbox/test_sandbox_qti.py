"""QTI keeps items, stimuli and tests, as JSON and as XML."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

ITEMS, TESTS, STIMULI = "/api/assessment-items", "/api/assessment-tests", "/api/stimuli"
NS = 'xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0"'


def xml_item(identifier: str = "x-1", body: str = "<qti-item-body/>") -> str:
    return (
        f'<qti-assessment-item {NS} identifier="{identifier}" title="From XML" time-dependent="false">'
        '<qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">'
        "<qti-correct-response><qti-value>A</qti-value><qti-value>C</qti-value></qti-correct-response>"
        f"</qti-response-declaration>{body}</qti-assessment-item>"
    )


JSON_ITEM = {
    "identifier": "j-1",
    "title": "From <JSON> & more",
    "type": "choice",
    "responseDeclarations": [
        {
            "identifier": "RESPONSE",
            "cardinality": "single",
            "baseType": "identifier",
            "correctResponse": {"value": ["B"]},
        }
    ],
    "metadata": {"difficulty": "easy", "mine": 1},
}


def test_an_item_from_json_gets_xml(api: httpx.Client) -> None:
    made = api.post(ITEMS, json=JSON_ITEM)
    assert made.status_code == 201
    row = api.get(f"{ITEMS}/j-1").json()
    assert row == made.json()
    assert "From &lt;JSON&gt; &amp; more" in row["rawXml"]
    declared = row["content"]["qti-assessment-item"]["qti-response-declaration"][0]
    assert declared["qti-correct-response"] == {"qti-value": ["B"]}
    assert (row["qtiVersion"], row["metadata"]["mine"]) == ("3.0", 1)


def test_an_item_from_xml_gets_members(api: httpx.Client) -> None:
    body = "<qti-item-body><qti-order-interaction response-identifier='RESPONSE'/></qti-item-body>"
    made = api.post(ITEMS, json={"format": "xml", "xml": xml_item(body=body), "metadata": {"grade": "3"}}).json()
    assert (made["identifier"], made["type"], made["rawXml"]) == ("x-1", "order", xml_item(body=body))
    assert made["responseDeclarations"][0]["correctResponse"] == {"value": ["A", "C"]}


def test_a_second_one_of_the_same_name_is_a_conflict(api: httpx.Client) -> None:
    assert api.post(ITEMS, json=JSON_ITEM | {"identifier": "id-1"}).status_code == 409
    stimulus = {"identifier": "id-1", "title": "T", "content": "<p/>"}
    assert api.post(STIMULI, json=stimulus).status_code == 409
    test = api.get(f"{TESTS}/id-1").json()
    given = {name: test[name] for name in ("identifier", "title", "qti-test-part")}
    assert api.post(TESTS, json=given).status_code == 409


def test_put_replaces_and_forgets(api: httpx.Client) -> None:
    api.post(ITEMS, json=JSON_ITEM)
    given = {name: value for name, value in JSON_ITEM.items() if name != "metadata"}
    answer = api.put(f"{ITEMS}/j-1", json=given | {"title": "Changed"})
    assert (answer.status_code, answer.json()["title"], "metadata" in answer.json()) == (200, "Changed", False)
    assert answer.json()["__v"] == 1
    assert api.put(f"{ITEMS}/none", json=JSON_ITEM).status_code == 404
    assert [api.delete(f"{ITEMS}/j-1").status_code for _ in range(2)] == [204, 404]


@pytest.mark.parametrize(
    "text",
    [
        "<qti-assessment-item",
        "<p>a & b</p>",
        xml_item(body="<qti-item-body><p><table/></p></qti-item-body>"),
        f"<qti-assessment-test {NS} identifier='t'/>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]>" + xml_item(),
        xml_item().replace("multiple", "many"),
        xml_item(body="<div>" * 2000 + "</div>" * 2000),
    ],
)
def test_unusable_xml_is_a_500(api: httpx.Client, text: str) -> None:
    answer = api.post(ITEMS, json={"format": "xml", "xml": text})
    assert answer.status_code == 500
    assert answer.json()["error"].startswith("Failed to parse XML")


def test_characters_that_xml_cannot_carry_are_refused(api: httpx.Client) -> None:
    answer = api.post(ITEMS, json=JSON_ITEM | {"title": "a\0b"})
    assert (answer.status_code, "Failed to parse XML" in answer.json()["error"]) == (400, True)
    stimulus = {"identifier": "s-1", "title": '"<&', "language": '"<&', "content": "<p/>"}
    assert api.post(STIMULI, json=stimulus).status_code == 201


@pytest.mark.parametrize(
    ("address", "status"), [("https://grader.example.com/score", 500), ("https://coreapi.alpha-1edtech.ai/score", 201)]
)
def test_a_grader_has_to_be_on_the_allowlist(api: httpx.Client, address: str, status: int) -> None:
    operator = f'<qti-response-processing><qti-custom-operator definition="{address}"/></qti-response-processing>'
    answer = api.post(ITEMS, json={"format": "xml", "xml": xml_item(body=operator)})
    assert answer.status_code == status
    assert (status == 500) == ("allowlist" in answer.text)


def test_an_unknown_stimulus_is_a_500_to_read_and_a_404_to_write(api: httpx.Client) -> None:
    answer = api.get(f"{STIMULI}/none")
    assert answer.status_code == 500
    assert "DocumentNotFoundError" in answer.json()["error"]
    assert "QTIStimulus" in answer.json()["error"]
    assert api.put(f"{STIMULI}/none", json={"identifier": "none", "title": "T", "content": "<p/>"}).status_code == 404


def test_stimuli_are_kept(api: httpx.Client) -> None:
    given = {"identifier": "s", "title": "T", "content": "<p>One <b>two</b></p>", "metadata": {"a": 1}}
    made = api.post(STIMULI, json=given).json()
    assert made["content"]["qti-assessment-stimulus"]["qti-stimulus-body"]["p"][0]["_text"] == "One"
    assert api.post(STIMULI, json=given | {"identifier": "s2", "content": "<p>a & b</p>"}).status_code == 500
    assert api.delete(f"{STIMULI}/s").status_code == 204


def test_lists_have_numbered_pages(api: httpx.Client) -> None:
    query = {"sort": "identifier", "order": "asc"}
    first, second = (api.get(ITEMS, params=query | {"page": number}).json() for number in ("1", "2"))
    assert (first["total"], first["pages"], first["limit"], first["page"]) == (12, 2, 10, 1)
    assert len(first["items"]) + len(second["items"]) == 12
    names = [row["identifier"] for row in first["items"] + second["items"]]
    assert names == sorted(set(names))
    assert api.get(ITEMS, params={"query": "sum 12"}).json()["total"] == 1
    assert api.get(ITEMS, params={"filter": "identifier='id-1'"}).json()["total"] == 1
    refused = api.get(ITEMS, params={"page": "0"})
    assert (refused.status_code, refused.json()["meta"]["issues"][0]["field"]) == (400, "page")


def test_a_test_is_edited_part_by_part(api: httpx.Client) -> None:
    parts = f"{TESTS}/id-1/test-parts"
    part = {"identifier": "p-2", "navigationMode": "nonlinear", "submissionMode": "individual"}
    assert api.post(parts, json=part | {"qti-assessment-section": []}).status_code == 201
    assert api.post(parts, json=part | {"qti-assessment-section": []}).status_code == 409
    sections = f"{parts}/p-2/sections"
    assert api.post(sections, json={"identifier": "s-2", "title": "S", "visible": True}).status_code == 201
    items = f"{sections}/s-2/items"
    for name in ("item-2", "item-3"):
        assert api.post(items, json={"identifier": name}).status_code == 201
    assert names(api.post(items, json={"identifier": "item-4", "sequence": 1}).json()) == ["item-4", "item-2", "item-3"]
    order = {"items": [{"identifier": "item-3"}, {"identifier": "item-4"}]}
    assert names(api.put(f"{items}/order", json=order).json()) == ["item-3", "item-4", "item-2"]
    assert api.delete(f"{items}/item-4").status_code == 204
    assert names(api.get(f"{sections}/s-2").json()) == ["item-3", "item-2"]
    whole = api.get(f"{TESTS}/id-1").json()
    assert 'identifier="item-3"' in whole["rawXml"]
    assert "item-4" not in whole["rawXml"]
    assert len(whole["content"]["qti-assessment-test"]["qti-test-part"]) == 2
    assert api.get(parts, params={"navigationMode": "nonlinear"}).json()["total"] == 1
    assert api.delete(f"{sections}/s-2").json() == {"message": "Section deleted"}
    assert api.delete(f"{parts}/p-2").status_code == 204
    assert api.get(f"{parts}/p-2").status_code == 404


def names(section: dict[str, Any]) -> list[str]:
    return [ref["identifier"] for ref in section["qti-assessment-item-ref"]]


def test_a_test_is_replaced_by_xml(api: httpx.Client) -> None:
    text = (
        f'<qti-assessment-test {NS} identifier="id-1" title="By XML">'
        '<qti-test-part identifier="p" navigation-mode="linear" submission-mode="simultaneous">'
        '<qti-assessment-section identifier="s" title="S" visible="true">'
        '<qti-assessment-item-ref identifier="item-5" href="item-5.xml"/>'
        "</qti-assessment-section></qti-test-part></qti-assessment-test>"
    )
    answer = api.put(f"{TESTS}/id-1", content=text, headers={"content-type": "application/xml"})
    assert answer.status_code == 200, answer.text
    row = answer.json()
    assert (row["title"], row["rawXml"], row["isValidXml"]) == ("By XML", text, True)
    questions = api.get(f"{TESTS}/id-1/questions").json()
    assert (questions["totalQuestions"], questions["questions"][0]["question"]["identifier"]) == (1, "item-5")
    assert questions["questions"][0]["reference"] == {
        "identifier": "item-5",
        "href": "item-5.xml",
        "testPart": "p",
        "section": "s",
    }


def test_responses_are_scored(api: httpx.Client) -> None:
    route = f"{ITEMS}/id-1/process-response"
    right, wrong = (
        api.post(route, json={"identifier": "RESPONSE", "response": value}).json() for value in ("A", ["B"])
    )
    assert (right["score"], wrong["score"]) == (1, 0)
    assert wrong["feedback"] == {"identifier": "incorrect", "value": "Incorrect"}


def test_xml_is_validated(api: httpx.Client) -> None:
    valid, invalid = (
        api.post("/api/validate", json={"schema": "item", "xml": text}).json() for text in (xml_item(), "<p>")
    )
    assert (valid["success"], invalid["success"]) == ("true", "false")
    assert invalid["validationErrors"]
    unknown = api.post("/api/validate", json={"schema": "test", "entityId": "none"})
    assert (unknown.status_code, unknown.json()["success"], unknown.json()["entityId"]) == (404, False, "none")
    batch = api.post("/api/validate/batch", json={"schema": "item", "xml": [xml_item(), "x"], "entityIds": ["a", "b"]})
    assert [row["success"] for row in batch.json()["results"]] == ["true", "false"]


def test_feedback_is_kept_and_deleted_at_the_root(api: httpx.Client) -> None:
    given = {"userId": "id-1", "feedback": "Hard.", "lessonId": "lesson-7"}
    made = [api.post(f"/api/{kind}", json=given).json() for kind in ("lesson", "question")]
    assert [row["type"] for row in made] == ["LESSON", "QUESTION"]
    assert len(api.get("/api/lesson/lesson-7").json()) == 2
    assert api.delete(f"/api/{made[0]['id']}").status_code == 200
    assert api.get("/api/lesson/lesson-7").json() == made[1:]


CHOICE = {
    "identifier": "choice-1",
    "title": "T",
    "type": "choice",
    "interaction": {
        "type": "choice",
        "responseIdentifier": "RESPONSE",
        "shuffle": False,
        "maxChoices": 1,
        "questionStructure": {
            "prompt": "How many sides has a triangle & a square?",
            "choices": [{"identifier": "A", "content": "Seven"}, {"identifier": "B", "content": "Four < five"}],
        },
    },
    "responseDeclarations": [
        {"identifier": "RESPONSE", "cardinality": "single", "correctResponse": {"value": ["A"]}},
    ],
}


def test_a_json_item_keeps_its_question_and_its_choices(api: httpx.Client) -> None:
    assert api.post("/api/assessment-items", json=CHOICE).status_code == 201
    item = api.get("/api/assessment-items/choice-1").json()
    assert item["interaction"] == CHOICE["interaction"]
    assert "<qti-prompt>How many sides has a triangle &amp; a square?</qti-prompt>" in item["rawXml"]
    assert '<qti-simple-choice identifier="B">Four &lt; five</qti-simple-choice>' in item["rawXml"]
    assert 'shuffle="false" max-choices="1"' in item["rawXml"]


def test_an_error_names_the_form_that_was_meant(api: httpx.Client) -> None:
    wrong = api.post("/api/assessment-items", json=CHOICE | {"responseProcessing": 7}).json()
    assert [issue["field"] for issue in wrong["meta"]["issues"]] == ["responseProcessing"]
    wrong = api.post("/api/assessment-items", json={"format": "xml"}).json()
    assert [issue["field"] for issue in wrong["meta"]["issues"]] == ["xml"]


@pytest.mark.parametrize("grade", ["3", 3])
def test_a_grade_is_kept_as_it_was_sent(api: httpx.Client, grade: Any) -> None:
    made = JSON_ITEM | {"identifier": "graded", "metadata": {"grade": grade}}
    assert api.post(ITEMS, json=made).json()["metadata"]["grade"] == grade
    assert api.get(f"{ITEMS}/graded").json()["metadata"]["grade"] == grade
