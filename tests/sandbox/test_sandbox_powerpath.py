"""PowerPath remembers attempts, placement, assignments and each student's lesson plan."""

from __future__ import annotations

from typing import Any

import httpx

GRADEBOOK = "/ims/oneroster/gradebook/v1p2"
BASE = "/powerpath"
ADAPTIVE, QUIZ, TEST_OUT, PLACEMENT = "id-1", "component-resource-2", "component-resource-3", "component-resource-4"


def named(lesson: str, **more: Any) -> dict[str, Any]:
    return {"student": "id-1", "lesson": lesson} | more


def answer(api: httpx.Client, lesson: str, question: str, response: str) -> dict[str, Any]:
    body = named(lesson, question=question, response=response)
    row: dict[str, Any] = api.put(f"{BASE}/updateStudentQuestionResponse", json=body).json()
    return row


def test_an_adaptive_lesson_goes_question_by_question(api: httpx.Client) -> None:
    seen = []
    while (step := api.get(f"{BASE}/getNextQuestion", params=named(ADAPTIVE))).status_code == 200:
        question = step.json()["question"]["id"]
        assert question not in seen
        seen.append(question)
        result = answer(api, ADAPTIVE, question, "A")
        assert result["responseResult"]["isCorrect"] is True
    assert (len(seen), result["powerpathScore"], result["accuracy"]) == (6, 100, 100)
    progress = api.get(f"{BASE}/getAssessmentProgress", params=named(ADAPTIVE)).json()
    assert progress["remainingQuestionsPerDifficulty"] == {"easy": 0, "medium": 0, "hard": 0}
    assert api.post(f"{BASE}/resetAttempt", json=named(ADAPTIVE)).json() == {"success": True, "score": 0}
    assert api.get(f"{BASE}/getNextQuestion", params=named(ADAPTIVE)).status_code == 200


def test_only_adaptive_lessons_have_next_questions_and_only_the_others_end(api: httpx.Client) -> None:
    assert api.get(f"{BASE}/getNextQuestion", params=named(QUIZ)).status_code == 400
    assert api.post(f"{BASE}/finalStudentAssessmentResponse", json=named(ADAPTIVE)).status_code == 400
    assert api.get(f"{BASE}/getNextQuestion", params=named("nothing")).status_code == 404


def test_attempts_are_numbered_and_finalized(api: httpx.Client) -> None:
    answer(api, QUIZ, "id-1", "A")
    answer(api, QUIZ, "item-2", "B")
    assert api.post(f"{BASE}/finalStudentAssessmentResponse", json=named(QUIZ)).json() == {
        "lessonType": "quiz",
        "finalized": True,
        "attempt": 1,
    }
    assert api.post(f"{BASE}/createNewAttempt", json=named(QUIZ)).json()["attempt"]["attempt"] == 2
    rows = api.get(f"{BASE}/getAttempts", params=named(QUIZ)).json()["attempts"]
    assert [(row["attempt"], row["scoreStatus"]) for row in rows] == [(1, "fully graded"), (2, "not submitted")]
    first = api.get(f"{BASE}/getAssessmentProgress", params=named(QUIZ, attempt="1")).json()
    assert (first["finalized"], first["correctQuestions"], first["totalQuestions"]) == (True, 1, 2)
    assert [question.get("correct") for question in first["questions"][:2]] == [True, False]
    assert api.get(f"{BASE}/getAssessmentProgress", params=named(QUIZ, attempt="9")).status_code == 404


def test_placement_moves_with_the_tests_passed(api: httpx.Client) -> None:
    query = {"student": "id-1", "subject": "Math"}
    before = api.get(f"{BASE}/placement/getNextPlacementTest", params=query).json()
    assert (before["lesson"], before["availableTests"], before["exhaustedTests"]) == (PLACEMENT, 2, False)
    for question in api.get(f"{BASE}/getAssessmentProgress", params=named(PLACEMENT)).json()["questions"]:
        answer(api, PLACEMENT, question["id"], "A")
    api.post(f"{BASE}/finalStudentAssessmentResponse", json=named(PLACEMENT))
    after = api.get(f"{BASE}/placement/getNextPlacementTest", params=query).json()
    assert (after["lesson"], after["availableTests"]) == ("placement-math-4", 1)
    data = api.get(f"{BASE}/placement/id-1").json()["Math"]
    assert [(row["testId"], row["status"]) for row in data["results"]] == [(PLACEMENT, "PASSED")]
    reset = api.post(f"{BASE}/placement/resetUserPlacement", json=query).json()
    assert reset == {"success": True, "placementResultsDeleted": 1, "onboardingReset": True}
    assert api.get(f"{BASE}/placement/getCurrentLevel", params=query).json()["onboarded"] is False


def test_the_other_apis_parameter_name_is_refused(api: httpx.Client) -> None:
    answer = api.get(f"{BASE}/placement/getCurrentLevel", params={"studentId": "id-1", "subject": "Math"})
    assert (answer.status_code, answer.json()["imsx_error_details"]) == (422, [{"student": "Required"}])


def test_test_assignments_are_kept_paged_and_renamed(api: httpx.Client) -> None:
    route = f"{BASE}/test-assignments"
    item = {"student": "student-2", "subject": "Reading", "grade": "4"}
    bulk = api.post(f"{route}/bulk", json={"items": [item, item | {"student": "nobody"}, item]}).json()
    assert (bulk["success"], len(bulk["results"]), bulk["errors"][0]["row"]) == (False, 2, 2)
    first = bulk["results"][0]["assignmentId"]
    page = api.get(route, params={"student": "student-2", "limit": 1}).json()
    assert (len(page["testAssignments"]), page["totalCount"], page["pageCount"]) == (1, 2, 2)
    assert api.get(f"{route}/admin", params={"grade": "3"}).json()["totalCount"] == 1
    assert api.get(f"{route}/admin").json()["totalCount"] == 3
    assert api.put(f"{route}/{first}", json={"testName": "Renamed"}).is_success
    assert api.get(f"{route}/{first}").json()["testName"] == "Renamed"
    assert [api.delete(f"{route}/{first}").status_code for _ in range(2)] == [204, 404]
    assert api.post(f"{route}/bulk", json={"items": []}).status_code == 422


def test_making_tests_makes_lessons(api: httpx.Client) -> None:
    external = {
        "courseId": "id-1",
        "lessonType": "placement",
        "toolProvider": "edulastic",
        "grades": ["6"],
        "launchUrl": "https://tests.example.com",
    }
    made = api.post(f"{BASE}/createExternalPlacementTest", json=external).json()
    assert made["launchUrl"] == external["launchUrl"]
    tests = api.get(f"{BASE}/placement/getAllPlacementTests", params={"student": "id-1", "subject": "Math"}).json()
    assert len(tests["placementTests"]) == 3
    assigned = api.post(f"{BASE}/makeExternalTestAssignment", json=named(made["lessonId"])).json()
    assert (assigned["toolProvider"], assigned["attempt"]) == ("edulastic", 1)
    imported = api.get(f"{BASE}/importExternalTestAssignmentResults", params=named(made["lessonId"])).json()
    assert (imported["finalized"], imported["assignmentId"]) == (True, assigned["assignmentId"])
    again = api.get(f"{BASE}/importExternalTestAssignmentResults", params=named(made["lessonId"])).json()
    assert again == imported
    assert api.post(f"{BASE}/makeExternalTestAssignment", json=named(made["lessonId"])).json()["attempt"] == 2
    bank = {
        "courseId": "id-1",
        "lessonType": "quiz",
        "testType": "assessment-bank",
        "assessmentBank": {"resources": [{"url": "https://q.example.com/1"}, {"url": "https://q.example.com/2"}]},
    }
    assert len(api.post(f"{BASE}/createInternalTest", json=bank).json()["childResourceIds"]) == 2


def results_of(api: httpx.Client, lesson: str) -> list[dict[str, Any]]:
    query = {"filter": f"assessmentLineItem.sourcedId='line-item-of-{lesson}'"}
    return list(api.get(f"{GRADEBOOK}/assessmentResults/", params=query).json()["assessmentResults"])


def test_importing_the_results_of_an_external_test_makes_a_result(api: httpx.Client) -> None:
    external = {"courseId": "id-1", "lessonType": "test-out", "toolProvider": "edulastic", "grades": ["6"], "xp": 10,
                "launchUrl": "https://tests.example.com"}  # fmt: skip
    lesson = api.post(f"{BASE}/createExternalTestOut", json=external).json()["lessonId"]
    api.post(f"{BASE}/makeExternalTestAssignment", json=named(lesson))
    assert results_of(api, lesson) == []
    for _ in range(2):
        api.get(f"{BASE}/importExternalTestAssignmentResults", params=named(lesson))
    [row] = results_of(api, lesson)
    assert (row["score"], row["scoreStatus"], row["metadata"]["attempt"]) == (90, "fully graded", 1)
    line_item = api.get(f"{GRADEBOOK}/assessmentLineItems/line-item-of-{lesson}").json()["assessmentLineItem"]
    assert line_item["componentResource"]["sourcedId"] == lesson
    api.post(f"{BASE}/makeExternalTestAssignment", json=named(lesson))
    api.get(f"{BASE}/importExternalTestAssignmentResults", params=named(lesson))
    assert [row["metadata"]["attempt"] for row in results_of(api, lesson)] == [1, 2]


def test_testing_out_begins_once(api: httpx.Client) -> None:
    body = {"courseId": "id-1", "studentId": "id-1"}
    first, second = (api.post(f"{BASE}/lessonPlans/startTestOut", json=body).json() for _ in range(2))
    assert (first["status"], second["status"]) == ("created", "existing")
    assert (first["lessonId"], first["assignmentId"]) == (TEST_OUT, second["assignmentId"])
    progress = api.get(f"{BASE}/lessonPlans/getCourseProgress/id-1/student/id-1").json()
    assert progress["testOut"]["status"] == "in_progress"
    assert api.get(f"{BASE}/testOut", params={"student": "id-1", "course": "course-2"}).json()["lessonId"] is None


def outline(api: httpx.Client, plan: str) -> list[dict[str, Any]]:
    body = api.get(f"{BASE}/lessonPlans/tree/{plan}/structure").json()
    rows: list[dict[str, Any]] = body["lessonPlan"]["lessonPlan"]["structure"]
    return rows


def test_a_lesson_plan_is_made_once_and_changed_by_operations(api: httpx.Client) -> None:
    given = {"courseId": "id-1", "userId": "student-2"}
    made, known = (api.post(f"{BASE}/lessonPlans/", json=given) for _ in range(2))
    assert (made.status_code, known.status_code) == (201, 200)
    plan = made.json()["lessonPlanId"]
    assert known.json() == {"lessonPlanId": plan}
    assert [row["itemId"] for row in outline(api, plan)] == ["id-1", "component-2", "component-3", "component-4"]

    def operate(kind: str, **payload: Any) -> int:
        body = {"operation": {"type": kind, "payload": payload}, "reason": "test"}
        return api.post(f"{BASE}/lessonPlans/{plan}/operations", json=body).status_code

    third = {"type": "component", "id": "component-3"}
    lesson = {"type": "resource", "id": QUIZ}
    assert operate("move-item-to-start", target=third) == 201
    assert operate("move-item-after", target=third, reference_id="component-2") == 201
    assert operate("set-skipped", target=third, value=True) == 201
    assert operate("change-item-parent", target=lesson, new_parent_id="component-2", position="start") == 201
    assert operate("add-custom-resource", resource_id="resource-7", parent_component_id="component-4") == 201
    assert operate("move-item-before", target=third, reference_id="nowhere") == 201
    assert operate("move-item-before", target=third) == 422
    rows = {row["itemId"]: row for row in outline(api, plan)}
    assert list(rows) == ["id-1", "component-2", "component-3", "component-4"]
    assert rows["component-3"]["skipped"] is True
    assert rows["component-2"]["componentResources"][0]["itemId"] == QUIZ
    assert rows["component-4"]["componentResources"][0]["title"] == "Lesson material 7"
    synced = api.post(f"{BASE}/lessonPlans/{plan}/operations/sync").json()
    assert (synced["operationCount"], synced["success"]) == (6, False)
    assert [result["success"] for result in synced["operationResults"]] == [True] * 5 + [False]
    operations = api.get(f"{BASE}/lessonPlans/{plan}/operations").json()["operations"]
    assert [row["sequenceNumber"] for row in operations] == [1, 2, 3, 4, 5, 6]
    tree = api.get(f"{BASE}/lessonPlans/id-1/student-2").json()["lessonPlan"]["lessonPlan"]
    assert tree["subComponents"][0]["subComponents"][0]["title"] == "Lesson 1.1"
    assert plan in api.post(f"{BASE}/lessonPlans/course/id-1/sync").json()["lessonPlansAffected"]
    assert api.delete(f"{BASE}/lessonPlans/id-1/deleteAll").status_code == 204
    assert api.get(f"{BASE}/lessonPlans/tree/{plan}").status_code == 404


def test_a_students_result_is_stored_under_a_line_item(api: httpx.Client) -> None:
    result = {
        "status": "active",
        "score": 88,
        "scoreDate": "2025-10-01T00:00:00.000Z",
        "scoreStatus": "fully graded",
    }
    body = {"studentId": "id-1", "componentResourceId": QUIZ, "result": result}
    made = api.post(f"{BASE}/lessonPlans/updateStudentItemResponse", json=body)
    assert made.status_code == 201
    assert made.json()["componentResourceResult"]["score"] == 88
    query = {"lessonId": QUIZ}
    items = api.get(f"{BASE}/lessonPlans/getCourseProgress/id-1/student/id-1", params=query).json()["lineItems"]
    assert any(row["results"] and row["results"][0]["score"] == 88 for row in items)


def test_screening_and_render_configurations(api: httpx.Client) -> None:
    session = api.get(f"{BASE}/screening/session/id-1").json()
    assert api.get(f"{BASE}/screening/session/id-1").json() == session
    assigned = api.post(f"{BASE}/screening/tests/assign", json={"userId": "id-1", "subject": "Math"}).json()
    assert assigned["assignment"]["status"] == "assigned"
    assert api.post(f"{BASE}/screening/session/reset", json={"userId": "id-1"}).status_code == 204
    route = f"{BASE}/render-config"
    rendered = {"rendererId": "own", "rendererUrl": "https://example.edu/render", "suppressFeedback": True}
    assert api.put(f"{route}/", json={"courseIds": ["course-2", "course-3"], **rendered}).status_code == 200
    assert rendered.items() <= api.get(f"{route}/course-3").json().items()
    assert [api.delete(f"{route}/course-3").status_code for _ in range(2)] == [200, 404]


def test_a_finished_test_makes_its_assessment_result(api: httpx.Client) -> None:
    student = api.get("/ims/oneroster/rostering/v1p2/users/id-1").json()["user"]["sourcedId"]
    api.post(f"{BASE}/finalStudentAssessmentResponse", json=named(QUIZ))
    made = api.get(f"{BASE}/getAssessmentProgress", params=named(QUIZ)).json()
    result = f"line-item-of-{QUIZ}-{student}-{made['attempt']}"

    row = api.get(f"/ims/oneroster/gradebook/v1p2/assessmentResults/{result}").json()["assessmentResult"]

    assert (row["score"], row["metadata"]["attempt"], row["metadata"]["xp"]) == (
        made["score"],
        made["attempt"],
        made["xp"],
    )
    assert row["assessmentLineItem"]["sourcedId"] == f"line-item-of-{QUIZ}"
