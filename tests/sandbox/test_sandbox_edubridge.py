"""EduBridge enrolls through courses, keeps subject tracks and knows applications."""

from __future__ import annotations

from typing import Any

import httpx

BASE = "/edubridge/enrollments"


def enrollments(api: httpx.Client, user: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = api.get(f"{BASE}/user/{user}").json()["data"]
    return rows


def test_enrolling_and_unenrolling(api: httpx.Client) -> None:
    assert enrollments(api, "student-100") == []
    made = api.post(f"{BASE}/enroll/student-100/course-2", json={"metadata": {"goals": {"dailyXp": 40}}})
    assert made.status_code == 201
    row = made.json()["data"]
    assert (row["role"], row["course"]["id"], row["school"]["name"]) == ("student", "course-2", "Sandbox School 1")
    assert row["metadata"]["goals"] == {"dailyXp": 40}
    assert row["course"]["primaryApp"]["name"] == "My Learning App"
    assert [each["id"] for each in enrollments(api, "student-100")] == [row["id"]]
    again = api.post(f"{BASE}/enroll/student-100/course-2", json={})
    assert again.json()["data"]["id"] == row["id"]
    assert api.delete(f"{BASE}/unenroll/student-100/course-2").status_code == 204
    assert enrollments(api, "student-100") == []
    assert api.delete(f"{BASE}/unenroll/student-100/course-2").status_code == 404


def test_the_school_is_optional_in_the_path(api: httpx.Client) -> None:
    for route in ("enroll/student-101/course-3", "enroll/student-102/course-3/school-2"):
        assert api.post(f"{BASE}/{route}", json={}).status_code == 201
    assert enrollments(api, "student-102")[0]["school"]["id"] == "school-2"
    default, other = (api.get(f"{BASE}/defaultClass/course-3{end}").json()["data"] for end in ("", "/school-2"))
    assert default["id"] != other["id"]
    assert other["course"]["id"] == "course-3"


def test_who_or_what_is_unknown_is_a_404(api: httpx.Client) -> None:
    assert api.post(f"{BASE}/enroll/nobody/id-1", json={}).status_code == 404
    assert api.post(f"{BASE}/enroll/id-1/nothing", json={}).status_code == 404
    assert api.get(f"{BASE}/defaultClass/id-1/nowhere").status_code == 404


def test_an_enrollment_is_one_in_oneroster_too(api: httpx.Client) -> None:
    row = api.post(f"{BASE}/enroll/student-103/id-1", json={"sourcedId": "mine", "role": "student"}).json()["data"]
    found = api.get("/ims/oneroster/rostering/v1p2/enrollments/mine").json()["enrollment"]
    assert (row["id"], found["user"]["sourcedId"], found["class"]["sourcedId"]) == ("mine", "student-103", "id-1")


def test_goals_are_propagated_but_not_to_who_has_own_ones(api: httpx.Client) -> None:
    api.post(f"{BASE}/enroll/student-104/course-4", json={"metadata": {"studentSpecificGoals": True}})
    api.post(f"{BASE}/enroll/student-105/course-4", json={"metadata": {"goals": {"dailyXp": 1}}})
    before = api.post(f"{BASE}/propagateGoals/course-4").json()["data"]
    assert before["errors"] == []
    assert enrollments(api, "student-105")[0]["metadata"]["goals"]["dailyXp"] == 30
    assert api.post(f"{BASE}/resetGoals/course-4").json()["data"] == before
    assert api.post(f"{BASE}/propagateGoals/nothing").status_code == 404


def test_progress_is_reset(api: httpx.Client) -> None:
    assert api.delete(f"{BASE}/resetProgress/id-1/id-1").status_code == 204
    assert enrollments(api, "id-1")[0]["metadata"]["metrics"] == {"totalXp": 0, "totalLessons": 0}


def test_subject_tracks_alone_and_in_groups(api: httpx.Client) -> None:
    route = "/edubridge/subject-track"
    given = {"subject": "Science", "grade": "5", "courseId": "course-4", "orgSourcedId": "school-2"}
    track = api.put(f"{route}/", json=given).json()["subjectTrack"]
    assert (track["org"]["sourcedId"], track["course"]["sourcedId"]) == ("school-2", "course-4")
    changed = api.put(f"{route}/", json=given | {"courseId": "course-3"}).json()["subjectTrack"]
    assert (changed["id"], changed["course"]["sourcedId"]) == (track["id"], "course-3")
    group = {"subject": "Writing", "grade": "6", "courseId": "course-5"}
    assert api.post(f"{route}/groups", json=group | {"orgSourcedIds": ["id-1", "school-3"]}).status_code == 204
    groups = {row["key"]["courseId"]: row for row in api.get(f"{route}/groups").json()["groups"]}
    assert len(groups["course-5"]["tracks"]) == 2
    assert groups["course-5"]["key"]["isGlobal"] is False
    moved = group | {"currentCourseId": "course-5", "courseId": "course-6", "isGlobal": False}
    assert api.put(f"{route}/groups", json=moved).status_code == 204
    gone = {"subject": "Writing", "grade": "6", "courseId": "course-6", "isGlobal": False}
    assert api.request("DELETE", f"{route}/groups", json=gone).status_code == 204
    assert api.request("DELETE", f"{route}/groups", json=gone).status_code == 404
    assert api.delete(f"{route}/{track['id']}").json() == {"data": None}
    assert api.delete(f"{route}/{track['id']}").status_code == 404


def test_application_metrics_come_and_go(api: httpx.Client) -> None:
    route = "/edubridge/applicationMetrics/app-1"
    metric = {"applicationMetric": {"metric": "accuracy", "metricSource": "powerpath"}}
    assert api.get(route).json() == {"data": []}
    assert api.post(route, json=metric).status_code == 201
    assert api.get(route).json()["data"] == [{"applicationSourcedId": "app-1"} | metric["applicationMetric"]]
    assert api.request("DELETE", route, json=metric).status_code == 204
    assert api.get("/edubridge/applicationMetrics/nothing").status_code == 404


def test_users_have_exactly_the_wanted_roles(api: httpx.Client) -> None:
    def names(query: str) -> set[str]:
        return {row["sourcedId"] for row in api.get(f"/edubridge/users/?{query}&limit=3000").json()["users"]}

    assert "teacher-1" not in names("roles=teacher")
    assert "teacher-2" in names("roles=teacher")
    assert "teacher-1" in names("roles=teacher&roles=administrator")
    assert names("roles=teacher,administrator") == names("roles[]=teacher&roles[]=administrator")
    assert names("roles=student&orgSourcedIds=school-2") < names("roles=student")
    assert api.get("/edubridge/users/").status_code == 422


def test_the_highest_grade_follows_placement(api: httpx.Client) -> None:
    grades = api.get("/edubridge/analytics/highestGradeMastered/id-1/Math").json()["grades"]
    assert grades["highestGradeOverall"] == "3"
    assert (
        api.get("/edubridge/analytics/highestGradeMastered/id-1/social%20studies").json()["subject"] == "social studies"
    )
