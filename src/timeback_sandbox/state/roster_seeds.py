"""A small district: three schools, courses, classes, terms, staff, and more students than fit on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

Seed = tuple[str, dict[str, Any]]

STUDENTS = 240
TEACHERS = 9
OTHERS = TEACHERS + 2
"""Users who are not students: teachers, an administrator and a parent."""

SCHOOLS = ("id-1", "school-2", "school-3")
SUBJECTS = ("Math", "Reading", "Language", "Science", "Writing", "Vocabulary")
CHANGED = "2025-08-01T12:00:00.000Z"
_GIVEN = ("Ada", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus", "Hana", "Ivo", "Jun", "Kai", "Lena")
_FAMILY = ("Okafor", "Nguyen", "Silva", "Haddad", "Novak", "Kim", "Larsen", "Moreau", "O'Brien", "Patel")


PASSWORDS = {"id-1": "sandbox-password"}
"""Passwords by credential."""


def seed(users: int = 0) -> Iterator[Seed]:
    """Return every entity of the district with its kind, always the same.

    Args:
        users: How many users there are, if more than usual: further students, in no class.
    """
    for kind, rows in (
        ("orgs", _orgs()),
        ("academicSessions", _sessions()),
        ("courses", _courses()),
        ("classes", _classes()),
        ("users", _users(max(STUDENTS, users - OTHERS))),
        ("enrollments", _enrollments()),
        ("demographics", _demographics()),
        ("resources", _resources()),
        ("courseComponents", _components()),
        ("componentResources", _component_resources()),
        ("categories", _categories()),
        ("scoreScales", _score_scales()),
        ("lineItems", _line_items()),
        ("results", _results()),
        ("assessmentLineItems", _assessment_line_items()),
        ("assessmentResults", _assessment_results()),
    ):
        for row in rows:
            yield kind, {"status": "active", "dateLastModified": CHANGED} | row


def _ref(sourced_id: str) -> dict[str, str]:
    return {"sourcedId": sourced_id}


def _orgs() -> Iterator[dict[str, Any]]:
    yield {"sourcedId": "district-1", "name": "Sandbox District", "type": "district", "identifier": "SD"}
    for index, sourced_id in enumerate(SCHOOLS, 1):
        yield {
            "sourcedId": sourced_id,
            "name": f"Sandbox School {index}",
            "type": "school",
            "identifier": f"SD-{index}",
            "parent": _ref("district-1"),
            "metadata": {"region": "north" if index == 1 else "south"},
        }


def _sessions() -> Iterator[dict[str, Any]]:
    year = {"schoolYear": "2026", "org": _ref("id-1")}
    yield year | _session("year-2026", "2025-2026", "schoolYear", "2025-08-15", "2026-06-12")
    yield year | _session("id-1", "Fall 2025", "term", "2025-08-15", "2025-12-19", parent="year-2026")
    yield year | _session("term-2", "Spring 2026", "term", "2026-01-05", "2026-06-12", parent="year-2026")
    yield year | _session("period-1", "Quarter 1", "gradingPeriod", "2025-08-15", "2025-10-17", parent="id-1")
    yield year | _session("period-2", "Quarter 2", "gradingPeriod", "2025-10-20", "2025-12-19", parent="id-1")
    yield year | _session("period-3", "Quarter 3", "gradingPeriod", "2026-01-05", "2026-03-20", parent="term-2")


def _session(sourced_id: str, title: str, kind: str, start: str, end: str, parent: str = "") -> dict[str, Any]:
    session = {"sourcedId": sourced_id, "title": title, "type": kind, "startDate": start, "endDate": end}
    return session | ({"parent": _ref(parent)} if parent else {})


def _courses() -> Iterator[dict[str, Any]]:
    for index, subject in enumerate(SUBJECTS, 1):
        yield {
            "sourcedId": _first("course", index),
            "title": f"{subject} Grade {index + 2}",
            "courseCode": f"{subject.upper()[:4]}-{index + 2}",
            "grades": [str(index + 2)],
            "subjects": [subject],
            "org": _ref("id-1"),
            "academicSession": _ref("year-2026"),
            "metadata": {
                "AlphaLearn": {},
                "goals": {"dailyXp": 30, "dailyLessons": 1},
                "metrics": {"totalXp": 900, "totalLessons": 60},
                "primaryApp": "app-1",
            },
            "resources": [_ref("id-1")] if index == 1 else [],
        }


def _classes() -> Iterator[dict[str, Any]]:
    for index, subject in enumerate(SUBJECTS, 1):
        yield {
            "sourcedId": _first("class", index),
            "title": f"{subject} {index + 2}A",
            "classCode": f"{subject.upper()[:4]}-{index + 2}A",
            "classType": "scheduled",
            "grades": [str(index + 2)],
            "subjects": [subject],
            "course": _ref(_first("course", index)),
            "school": _ref("id-1"),
            "terms": [_ref("id-1")],
            "resources": [_ref("id-1")] if index == 1 else [],
        }


def _users(students: int) -> Iterator[dict[str, Any]]:
    yield _user("id-1", "Sam", "Student", "student@example.edu", [("student", "id-1")]) | {
        "grades": ["3"],
        "username": "sam.student",
        "agents": [_ref("parent-1")],
        "userProfiles": [_profile()],
    }
    yield _user("admin-1", "Alex", "Admin", "admin@example.edu", [("administrator", "district-1")])
    for number in range(1, TEACHERS + 1):
        roles = [("teacher", SCHOOLS[number % 3])] + ([("administrator", "id-1")] if number == 1 else [])
        yield _user(f"teacher-{number}", *_name(number), f"teacher{number}@example.edu", roles)
    yield _user("parent-1", "Pat", "Student", "parent@example.edu", [("parent", "id-1"), ("guardian", "id-1")])
    for number in range(2, students + 1):
        student = _user(
            f"student-{number}", *_name(number), f"student{number}@example.edu", [("student", school(number))]
        )
        yield student | {"enabledUser": number % 2 == 0 or "true", "grades": [str(number % 13)]}


def _profile() -> dict[str, Any]:
    return {
        "profileId": "id-1",
        "profileType": "application",
        "vendorId": "sandbox",
        "applicationId": "id-1",
        "description": None,
        "app": {"sourcedId": "id-1", "name": "Sandbox App", "description": None, "domain": "id-1.example.com"},
        "credentials": [{"id": "id-1", "type": "password", "username": "sam.student"}],
    }


def _user(sourced_id: str, given: str, family: str, email: str, roles: list[tuple[str, str]]) -> dict[str, Any]:
    return {
        "sourcedId": sourced_id,
        "givenName": given,
        "familyName": family,
        "email": email,
        "username": email.partition("@")[0],
        "enabledUser": "true",
        "primaryOrg": _ref(roles[0][1]),
        "roles": [
            {"roleType": "secondary" if index else "primary", "role": role, "org": _ref(org)}
            for index, (role, org) in enumerate(roles)
        ],
        "metadata": {"isTestUser": True},
        "tenantId": None,
        "clientAppId": "sandbox",
        "isTestUser": True,
        "preferredFirstName": None,
    }


def _name(number: int) -> tuple[str, str]:
    return _GIVEN[number % len(_GIVEN)], _FAMILY[number % len(_FAMILY)]


def school(number: int) -> str:
    """Return the school of the nth student."""
    return SCHOOLS[number % 3] if number > 60 else "id-1"


def _first(prefix: str, index: int) -> str:
    return "id-1" if index == 1 else f"{prefix}-{index}"


def _enrollments() -> Iterator[dict[str, Any]]:
    dates = {"beginDate": "2025-08-15", "primary": "true"}
    yield dates | _enrollment("id-1", "student", "id-1", "id-1")
    yield dates | _enrollment("enrollment-teacher-1", "teacher", "teacher-1", "id-1")
    for number in range(2, 61):
        yield dates | _enrollment(
            f"enrollment-{number}", "student", f"student-{number}", _first("class", number % 6 + 1)
        )
    past = {"beginDate": "2024-08-15", "endDate": "2025-06-12", "primary": "false", "status": "tobedeleted"}
    yield past | _enrollment("enrollment-past-1", "student", "id-1", "class-2") | {"status": "tobedeleted"}


def _enrollment(sourced_id: str, role: str, user: str, taught: str) -> dict[str, Any]:
    return {
        "sourcedId": sourced_id,
        "role": role,
        "user": _ref(user),
        "class": _ref(taught),
        "school": _ref("id-1"),
        "metadata": {"goals": {"dailyXp": 30}, "metrics": {"totalXp": 120}, "pctCompleteApp": 12},
    }


def _demographics() -> Iterator[dict[str, Any]]:
    for number, sourced_id in enumerate(("id-1", "student-2", "student-3")):
        yield {"sourcedId": sourced_id, "birthDate": f"2016-0{number + 3}-11", "sex": "female", "white": "true"}


def _resources() -> Iterator[dict[str, Any]]:
    for number in range(1, 8):
        yield {
            "sourcedId": _first("resource", number),
            "title": f"Lesson material {number}",
            "roles": ["primary"],
            "importance": "primary",
            "vendorResourceId": f"vendor-resource-{number}",
            "vendorId": "sandbox",
            "applicationId": "app-1",
            "metadata": {"type": "qti", "subType": "qti-test", "url": f"https://qti.example.com/tests/{number}"},
        }


def _components() -> Iterator[dict[str, Any]]:
    unit = {"course": _ref("id-1"), "unlockDate": "2025-08-15T00:00:00.000Z"}
    yield unit | {"sourcedId": "id-1", "title": "Unit 1", "sortOrder": 1}
    for number in range(2, 5):
        yield unit | {"sourcedId": f"component-{number}", "title": f"Unit {number}", "sortOrder": number}
    yield unit | {
        "sourcedId": "component-5",
        "title": "Lesson 1.1",
        "sortOrder": 1,
        "parent": _ref("id-1"),
        "courseComponent": _ref("id-1"),
    }


LESSON_TYPES = ("powerpath-100", "quiz", "test-out", "placement", "unit-test", "alpha-read-article", None)


def _component_resources() -> Iterator[dict[str, Any]]:
    for number, lesson_type in enumerate(LESSON_TYPES, 1):
        yield {
            "sourcedId": _first("component-resource", number),
            "title": f"Lesson {number}",
            "courseComponent": _ref("id-1" if number < 4 else "component-2"),
            "resource": _ref(_first("resource", number)),
            "sortOrder": number,
            "lessonType": lesson_type,
            "metadata": {"subject": "Math", "grade": "3"},
        }
    for subject, grade in (("Math", "4"), ("Reading", "3"), ("Reading", "4")):
        yield {
            "sourcedId": f"placement-{subject.lower()}-{grade}",
            "title": f"{subject} placement grade {grade}",
            "courseComponent": _ref("component-3"),
            "resource": _ref("resource-5"),
            "sortOrder": int(grade),
            "lessonType": "placement",
            "metadata": {"subject": subject, "grade": grade},
        }


def _categories() -> Iterator[dict[str, Any]]:
    yield {"sourcedId": "id-1", "title": "Homework", "weight": 0.4}
    yield {"sourcedId": "category-2", "title": "Tests", "weight": 0.6}


def _score_scales() -> Iterator[dict[str, Any]]:
    values = [{"itemValueLHS": "A", "itemValueRHS": "90"}, {"itemValueLHS": "B", "itemValueRHS": "80"}]
    yield {"sourcedId": "id-1", "title": "Letters", "type": "letter", "class": _ref("id-1"), "scoreScaleValue": values}


def _line_items() -> Iterator[dict[str, Any]]:
    for number in range(1, 6):
        yield {
            "sourcedId": _first("line-item", number),
            "title": f"Homework {number}",
            "assignDate": f"2025-09-0{number}T08:00:00.000Z",
            "dueDate": f"2025-09-1{number}T08:00:00.000Z",
            "class": _ref("id-1"),
            "school": _ref("id-1"),
            "category": _ref("id-1"),
            "gradingPeriod": _ref("period-1"),
            "academicSession": _ref("id-1"),
            "resultValueMin": 0,
            "resultValueMax": 100,
        }


def _results() -> Iterator[dict[str, Any]]:
    for number in range(1, 9):
        yield {
            "sourcedId": _first("result", number),
            "lineItem": _ref(_first("line-item", (number - 1) % 5 + 1)),
            "student": _ref("id-1" if number < 6 else "student-6"),
            "class": _ref("id-1"),
            "scoreStatus": "fully graded",
            "score": 70 + number,
            "scoreDate": f"2025-09-2{number}T10:00:00.000Z",
            "late": "false",
        }


def _assessment_line_items() -> Iterator[dict[str, Any]]:
    yield {
        "sourcedId": "id-1",
        "title": "Unit 1 quiz",
        "component": _ref("id-1"),
        "componentResource": _ref("component-resource-2"),
        "course": _ref("id-1"),
        "resultValueMin": 0,
        "resultValueMax": 100,
    }
    yield {"sourcedId": "assessment-line-item-2", "title": "Unit 2 quiz", "component": _ref("component-2")}


def _assessment_results() -> Iterator[dict[str, Any]]:
    for number in range(1, 131):
        yield {
            "sourcedId": _first("assessment-result", number),
            "assessmentLineItem": _ref("id-1"),
            "student": _ref("id-1" if number < 4 else f"student-{number}"),
            "score": None if number % 50 == 0 else 50 + number % 50,
            "scoreDate": f"2025-10-{number % 28 + 1:02d}T15:00:00.000Z",
            "scoreStatus": "fully graded",
            "inProgress": "false",
            "incomplete": "false",
            "late": "false",
            "missing": "false",
            "metadata": {"appName": "My Learning App", "xp": number, "pctCompleteApp": str(number % 100)},
        }
