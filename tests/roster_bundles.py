"""Bundles of a made-up district, of any size, and broken in one place where a test wants that."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from timeback_kit.rosters.tables import COMMON, TABLES, TABLES_1_1

Rows = dict[str, list[dict[str, str]]]
GRADES = ("KG", "01", "2", "12", "PK")
SCHOOLS = ("north", "south")
FEW = 3


def district(students: int = 12, *, teachers: int = 3) -> Rows:
    """Every file of version 1.2, with what is awkward in each: spellings, lists, ids with a slash, terms of ours."""
    rows: Rows = {
        "orgs": [
            {"sourcedId": "or/north", "name": "North, the School", "type": "school", "identifier": "N1",
             "parentSourcedId": "district"},
            {"sourcedId": "or/south", "name": 'South "Side"', "type": "school", "parentSourcedId": "district"},
            {"sourcedId": "district", "name": "Bezirk Österreich", "type": "ext:bezirk", "metadata.color.main": "blue"},
        ],
        "academicSessions": [
            {"sourcedId": "fall", "title": "Fall", "type": "semester", "startDate": "2026-08-15",
             "endDate": "2026-12-20", "parentSourcedId": "year", "schoolYear": "2027"},
            {"sourcedId": "year", "title": "2026/27", "type": "schoolYear", "startDate": "2026-08-15",
             "endDate": "2027-06-20", "schoolYear": "2027"},
        ],
        "resources": [
            {"sourcedId": "book", "vendorResourceId": "isbn-1", "roles": "student,teacher", "importance": "primary"},
            {"sourcedId": "film", "vendorResourceId": "isbn-2", "title": "A film", "vendorId": "v",
             "applicationId": "a"},
        ],
        "courses": [
            {"sourcedId": "math", "schoolYearSourcedId": "year", "title": "Math", "courseCode": "M-1",
             "grades": "09,10", "orgSourcedId": "district", "subjects": "Math,Algebra", "subjectCodes": "02052"},
            {"sourcedId": "art", "title": "Art", "orgSourcedId": "district"},
        ],
        "classes": [],
        "users": [],
        "demographics": [],
        "roles": [],
        "enrollments": [],
        "categories": [{"sourcedId": "quiz", "title": "Quizzes", "weight": "0.50"}],
        "scoreScales": [
            {"sourcedId": "letters", "title": "Letters", "type": "letter", "orgSourcedId": "or/north",
             "courseSourcedId": "math", "classSourcedId": "north-math", "scoreScaleValue": "{A:90-100},{B:80-89}"},
            {"sourcedId": "points", "title": "Points", "type": "points", "orgSourcedId": "or/north",
             "classSourcedId": "north-math", "scoreScaleValue": "{1:1},{2:2}"},
        ],
        "lineItems": [
            {"sourcedId": "li-1", "title": "Quiz 1", "assignDate": "2026-09-01", "dueDate": "2026-09-08",
             "classSourcedId": "north-math", "categorySourcedId": "quiz", "academicSessionSourcedId": "fall",
             "resultValueMin": "0", "resultValueMax": "100.0", "schoolSourcedId": "or/north"},
        ],
        "results": [],
        "classResources": [
            {"sourcedId": "cr-1", "title": "The book", "classSourcedId": "north-math", "resourceSourcedId": "book"},
        ],
        "courseResources": [
            {"sourcedId": "co-1", "title": "The film", "courseSourcedId": "art", "resourceSourcedId": "film"},
        ],
        "lineItemScoreScales": [
            {"sourcedId": "ls-1", "title": "A", "lineItemSourcedId": "li-1", "scoreScaleSourcedId": "letters"},
            {"sourcedId": "ls-2", "title": "B", "lineItemSourcedId": "li-1", "scoreScaleSourcedId": "points"},
        ],
        "lineItemLearningObjectiveIds": [
            {"sourcedId": "lo-1", "lineItemSourcedId": "li-1", "source": "case", "learningObjectiveId": "urn:uuid:1"},
            {"sourcedId": "lo-2", "lineItemSourcedId": "li-1", "source": "case", "learningObjectiveId": "urn:uuid:2"},
        ],
        "resultScoreScales": [
            {"sourcedId": "rs-1", "resultSourcedId": "re-0", "scoreScaleSourcedId": "letters"},
        ],
        "resultLearningObjectiveIds": [
            {"sourcedId": "ro-1", "resultSourcedId": "re-0", "source": "unknown", "learningObjectiveId": "x",
             "score": "3.50", "textScore": "good"},
        ],
        "userProfiles": [
            {"sourcedId": "up-1", "userSourcedId": "t-0", "profileType": "app", "vendorId": "v", "applicationId": "a",
             "credentialType": "basic", "username": "prof", "password": "hunter2-profile"},
        ],
        "userResources": [
            {"sourcedId": "ur-1", "userSourcedId": "t-0", "orgSourcedId": "or/north", "resourceSourcedId": "book"},
        ],
    }  # fmt: skip
    for school in SCHOOLS:
        rows["classes"].append(
            {"sourcedId": f"{school}-math", "title": f"Math {school}", "grades": "09", "courseSourcedId": "math",
             "classCode": "1a", "classType": "scheduled", "location": "Room 1", "schoolSourcedId": f"or/{school}",
             "termSourcedIds": "fall,year", "subjects": "Math", "periods": "1,2"}
        )  # fmt: skip
    for number in range(teachers):
        _add_teacher(rows, number)
    for number in range(students):
        _add_student(rows, number, students)
    return rows


def _add_teacher(rows: Rows, number: int) -> None:
    school = SCHOOLS[number % 2]
    rows["users"].append(
        {"sourcedId": f"t-{number}", "enabledUser": "true", "username": f"teacher{number}",
         "userIds": f"{{SIS:{number}}},{{LDAP:cn=t{number}}}", "givenName": "Tea", "familyName": f"Cher {number}",
         "identifier": f"T{number}", "email": f"t{number}@school.example", "primaryOrgSourcedId": f"or/{school}",
         "password": "hunter2-teacher"}
    )  # fmt: skip
    term = ("teacher", "counselor", "principal")[number % 3]
    rows["roles"].append(
        {"sourcedId": f"ro-t-{number}", "userSourcedId": f"t-{number}", "roleType": "primary", "role": term,
         "beginDate": "2026-08-15", "orgSourcedId": f"or/{school}"}
    )  # fmt: skip


def _add_student(rows: Rows, number: int, students: int) -> None:
    school = SCHOOLS[number % 2]
    agents = {"agentSourcedIds": f"s-{(number + 1) % students}"} if number < FEW <= students else {}
    rows["users"].append(
        {"sourcedId": f"s-{number}", "enabledUser": "true" if number % 3 else "false", "username": f"student{number}",
         "givenName": "Stu", "familyName": f"Dent {number}", "grades": GRADES[number % 5], "phone": "+43 1 234",
         "preferredGivenName": "S", "email": f"s{number}@school.example", "metadata.bus": f"line {number % 4}",
         **agents}
    )  # fmt: skip
    rows["roles"].append(
        {"sourcedId": f"ro-s-{number}", "userSourcedId": f"s-{number}", "roleType": "primary", "role": "student",
         "orgSourcedId": f"or/{school}"}
    )  # fmt: skip
    rows["demographics"].append(
        {"sourcedId": f"s-{number}", "birthDate": f"2011-03-{number % 28 + 1:02}",
         "sex": ("female", "other")[number % 2], "white": "true", "hispanicOrLatinoEthnicity": "false",
         "countryOfBirthCode": "AT", "cityOfBirth": "Graz"}
    )  # fmt: skip
    rows["enrollments"].append(
        {"sourcedId": f"en-{number}", "classSourcedId": f"{school}-math", "schoolSourcedId": f"or/{school}",
         "userSourcedId": f"s-{number}", "role": "student", "beginDate": "2026-08-15", "endDate": "2027-06-20"}
    )  # fmt: skip
    if number < FEW:
        rows["results"].append(
            {"sourcedId": f"re-{number}", "lineItemSourcedId": "li-1", "studentSourcedId": f"s-{number}",
             "scoreStatus": "fully graded", "score": f"{90 + number}.50", "scoreDate": "2026-09-09",
             "comment": 'Gut,"so"', "late": "true", "classSourcedId": f"{school}-math"}
        )  # fmt: skip


def district_1_1(students: int = 4) -> Rows:
    """The files of version 1.1."""
    rows = {name: [dict(row) for row in found] for name, found in district(students).items() if name in TABLES_1_1}
    for user in rows["users"]:
        school = "or/south" if user["sourcedId"] == "s-1" else "or/north"
        user["orgSourcedIds"] = f"{school},district" if user["sourcedId"] == "t-0" else school
        user["role"] = "teacher" if user["sourcedId"].startswith("t-") else "student"
        user["role"] = "administrator" if user["sourcedId"] == "t-2" else user["role"]
    for row in rows["lineItems"]:
        row["gradingPeriodSourcedId"] = row.pop("academicSessionSourcedId")
    for row in rows["demographics"]:
        row["sex"] = "female"
    for org in rows["orgs"]:
        org["type"] = org["type"].replace("ext:bezirk", "district")
    return rows


def as_delta(rows: Rows, *, deleted: tuple[str, ...] = ()) -> Rows:
    """The same rows as changes."""
    return {
        name: [
            {**row, "status": "tobedeleted" if row["sourcedId"] in deleted else "active",
             "dateLastModified": "2026-09-01T10:00:00.000Z"}
            for row in found
        ]
        for name, found in rows.items()
    }  # fmt: skip


def columns_of(name: str, found: list[dict[str, str]], version: str = "1.2") -> list[str]:
    """The header of a file: every column of the binding, then those of its own."""
    tables = TABLES_1_1 if version == "1.1" else TABLES
    header = [*COMMON, *(column.name for column in tables[name].columns)]
    own = sorted({column for row in found for column in row if column.startswith("metadata.")})
    return [*header, *own]


def texts(rows: Rows, *, version: str = "1.2", mode: str = "bulk") -> dict[str, str]:
    """The files as text, by name with `.csv`."""
    tables = TABLES_1_1 if version == "1.1" else TABLES
    files = {}
    for name, found in rows.items():
        if found:
            files[f"{name}.csv"] = as_csv(columns_of(name, found, version), found)
    manifest = [("manifest.version", "1.0"), ("oneroster.version", version)]
    manifest += [(f"file.{name}", mode if rows.get(name) else "absent") for name in tables]
    files["manifest.csv"] = "propertyName,value\n" + "".join(f"{name},{value}\n" for name, value in manifest)
    return files


def as_csv(header: list[str], rows: list[dict[str, str]]) -> str:
    """Rows as the text of a file."""
    out = io.StringIO()
    writer = csv.DictWriter(out, header, restval="", extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def write_folder(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a folder."""
    path.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def write_zip(path: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files into a zip file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


def read_back(path: Path) -> dict[str, dict[str, dict[str, str]]]:
    """The rows of an exported folder, by file and sourcedId."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for file in sorted(path.glob("*.csv")):
        if file.name != "manifest.csv":
            with file.open(encoding="utf-8", newline="") as source:
                found[file.stem] = {row["sourcedId"]: row for row in csv.DictReader(source)}
    return found


def differences(rows: Rows, exported: dict[str, dict[str, dict[str, str]]]) -> Iterator[str]:
    """Where an export differs from a bundle, in the columns that the bundle filled."""
    for name, found in rows.items():
        for row in found:
            other: dict[str, Any] = exported.get(name, {}).get(row["sourcedId"], {})
            for column, cell in row.items():
                if column not in ("dateLastModified", "status", "password") and cell and other.get(column) != cell:
                    yield f"{name} {row['sourcedId']} {column}: {cell!r} became {other.get(column)!r}"


def changed(files: dict[str, str], name: str, change: Callable[[str], str | bytes]) -> dict[str, str | bytes]:
    """Files with one of them changed."""
    return {**files, name: change(files[name])}
