"""The calls of the published client with arguments that fit the documents and the seeded sandbox."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

from sandbox.test_sandbox_every_route import KNOWN, NEW, PATHS, body, contract
from timeback_sandbox.contract import Operation

CALLS = Path(__file__).parents[1] / "codegen" / "published_calls.tsv"
_OWNER = re.compile(r"\(([a-z_]+)\)")
ARGUMENTS: dict[str, Any] = {
    "max_items": 5,
    "sensor_id": "https://example.edu/sensor",
    "student_id": "id-1",
    "email": None,
    "subject": "Math",
    "start_date": "2025-01-01",
    "end_date": "2025-12-31",
    "week_date": "2025-01-15",
    "roles": ["student"],
    "search": "Sam",
    "user_id": "id-1",
    "enrollment_id": "id-1",
    "application_sourced_id": "id-1",
}


_EVENT = {
    "actor": {"id": "https://example.edu/users/id-1", "type": "TimebackUser", "email": "student@example.edu"},
    "object": {
        "id": "https://example.edu/activities/1",
        "type": "TimebackActivityContext",
        "subject": "Math",
        "app": {"name": "App"},
    },
}
_CONTEXT = "http://purl.imsglobal.org/ctx/caliper/v1p2"
_ENVELOPE = {
    "sensor": "https://example.edu/sensor",
    "sendTime": "2025-01-15T09:30:00.000Z",
    "dataVersion": _CONTEXT,
    "data": [
        _EVENT
        | {
            "@context": _CONTEXT,
            "id": "urn:uuid:5a4c3b2a-0000-4000-8000-000000000009",
            "type": "ActivityEvent",
            "action": "Completed",
            "profile": "TimebackProfile",
            "eventTime": "2025-01-15T09:30:00.000Z",
            "generated": {
                "id": "https://example.edu/metrics/1",
                "type": "TimebackActivityMetricsCollection",
                "items": [{"type": "xpEarned", "value": 1}],
            },
        }
    ],
}
_QUESTION = {"actor": _EVENT["actor"], "object": {"id": "https://example.edu/q/1"}, "edApp": "https://example.edu/app"}
_LINE_ITEM = {
    "title": "L",
    "class": {"sourcedId": "id-1"},
    "school": {"sourcedId": "id-1"},
    "category": {"sourcedId": "id-1"},
    "assignDate": "2025-01-15T09:30:00.000Z",
    "dueDate": "2025-01-15T09:30:00.000Z",
    "status": "active",
}
_RESULT = {
    "status": "active",
    "lineItem": {"sourcedId": "id-1"},
    "student": {"sourcedId": "id-1"},
    "scoreDate": "2025-01-15T09:30:00.000Z",
    "scoreStatus": "fully graded",
    "score": 5,
}
_FILTER = {
    "webhookId": "id-1",
    "filterKey": "type",
    "filterValue": "x",
    "filterType": "string",
    "filterOperator": "eq",
    "active": True,
}
_HOOK = {
    "name": "W",
    "description": "D",
    "targetUrl": "https://example.edu/hook",
    "secret": "s",
    "active": True,
}
_CREDENTIAL: dict[str, Any] = {
    "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ],
    "id": "urn:uuid:5a4c3b2a-0000-4000-8000-000000000009",
    "type": ["VerifiableCredential", "ClrCredential"],
    "issuer": {"id": "https://example.edu/issuer", "type": ["Profile"]},
    "name": "Record",
    "validFrom": "2025-01-15T09:30:00.000Z",
}
_CREDENTIAL["credentialSubject"] = {
    "type": ["ClrSubject"],
    "verifiableCredential": [
        _CREDENTIAL
        | {
            "type": ["VerifiableCredential", "AchievementCredential"],
            "credentialSubject": {"type": ["AchievementSubject"]},
        }
    ],
}
_RENDERED = {"courseIds": ["id-1"], "rendererId": "r", "rendererUrl": "https://example.edu/render"}
_ITEM_XML = (
    '<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="fresh-1" title="T"'
    ' adaptive="false" time-dependent="false"><qti-item-body/></qti-assessment-item>'
)
BEFORE: dict[str, str] = {
    "caliper.jobs.get_status": "caliper.events.send_envelope",
    "caliper.jobs.wait_for_completion": "caliper.events.send_envelope",
}
"""Which call comes first."""
IDS: dict[str, list[str]] = {
    "caliper.jobs.get_status": ["1"],
    "caliper.jobs.wait_for_completion": ["1"],
    "oneroster.classes(class_id).enroll_user": ["id-1", "parent-1"],
}
"""Ids other than those of the operation."""
BODIES: dict[str, Any] = {
    "oneroster.courses.create_structure": {
        "course": {"sourcedId": "fresh-1", "status": "active", "title": "C", "org": {"sourcedId": "id-1"}},
        "courseStructure": {},
    },
    "oneroster.users(user_id).create_credential": {
        "applicationName": "App",
        "credentials": {"username": "u", "password": "p"},
    },
    "oneroster.schools(school_id).create_line_item": _LINE_ITEM,
    "oneroster.classes(class_id).create_line_item": _LINE_ITEM,
    "oneroster.classes(class_id).academic_session(session_id).create_result": _RESULT,
    "oneroster.classes(class_id).enroll": {"sourcedId": "parent-1", "role": "student"},
    "oneroster.line_items(line_item_id).create_results": [_RESULT],
    "oneroster.classes(class_id).enroll_user": {"user": {"sourcedId": "parent-1"}, "role": "student"},
    "caliper.events.send": _ENVELOPE,
    "caliper.events.send_envelope": _ENVELOPE,
    "caliper.events.validate": _ENVELOPE,
    "caliper.events.send_activity": _EVENT
    | {"metrics": [{"type": "xpEarned", "value": 1}], "eventTime": "2025-01-15T09:30:00.000Z"},
    "caliper.events.send_time_spent": _EVENT
    | {"metrics": [{"type": "active", "value": 60}], "eventTime": "2025-01-15T09:30:00.000Z"},
    "caliper.events.send_question_seen": _QUESTION,
    "caliper.events.send_question_answered": _QUESTION,
    "caliper.events.send_question_graded": _QUESTION
    | {"object": "https://example.edu/q/1", "generated": {"scoreGiven": 1, "maxScore": 1}},
    "qti.assessment_items.create_from_xml": {"format": "xml", "xml": _ITEM_XML},
    "powerpath.render_config.upsert": _RENDERED,
    "powerpath.assessments.create_external_placement_test": {
        "courseId": "id-1",
        "lessonType": "placement",
        "toolProvider": "edulastic",
        "grades": ["3"],
    },
    "clr.credentials.upsert": _CREDENTIAL,
    "webhooks.webhooks.create": _HOOK,
    "webhooks.webhooks.update": _HOOK,
    "webhooks.webhook_filters.create": _FILTER,
    "webhooks.webhook_filters.update": _FILTER,
}
"""Bodies where the published client wants something else than the document's example."""
QUERIES: dict[str, dict[str, Any]] = {
    "powerpath.assessments.get_next_question": {"lesson": "id-1"},
    "powerpath.assessments.import_external_test_assignment_results": {"lesson": "component-resource-3"},
}


def _tidied(made: Any, name: str = "", *, as_number: bool) -> Any:
    """Give members without a meaningful example one that the published client takes."""
    if name in ("grade", "grades") and as_number:
        return [3] if isinstance(made, list) else 3
    if name == "grades":
        return ["3"]
    if name in ("subjects", "primary", "unlockDate") and made:
        return {"subjects": ["Math"], "primary": "true", "unlockDate": "2025-01-15"}[name]
    if isinstance(made, dict):
        kept = {key: value for key, value in made.items() if key not in ("dateLastModified", "resources")}
        return {key: _tidied(value, key, as_number=as_number) for key, value in kept.items()}
    return [_tidied(row, as_number=as_number) for row in made] if isinstance(made, list) else made


def rows() -> list[dict[str, str]]:
    """Return the list of calls, as it is kept."""
    with CALLS.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def name_of(row: dict[str, str]) -> str:
    """Return the name of a call."""
    return f"{row['service']}.{row['resource']}.{row['method']}"


def operation_of(row: dict[str, str]) -> Operation | None:
    """Return the documented operation that a call sends, its final slash or optional segment left open."""
    found = contract(row["service"])
    for path in (row["path"], row["path"] + "/", row["path"] + "/{}"):
        operation = found.find(row["http"], path)
        if operation is not None:
            return operation
    return None


def planned(row: dict[str, str]) -> dict[str, Any]:
    """Return one call as the driver takes it."""
    operation = operation_of(row)
    made = body(row["service"], operation) if operation is not None else None
    made = _tidied(BODIES.get(name_of(row), made), as_number=row["service"] in ("qti", "powerpath"))
    written = name_of(row) in BODIES
    if isinstance(made, dict) and not written and row["body_key"] and row["body_key"] in made:
        made = made[row["body_key"]]
    ids = IDS.get(name_of(row)) or list(PATHS.get(operation.id, ())) if operation is not None else []
    wanted = row["path"].count("{}") + len(_OWNER.findall(row["resource"])) + 4
    names = row["parameters"].replace("*", " ").split()
    arguments = {name: ARGUMENTS[name] for name in names if ARGUMENTS.get(name) is not None}
    arguments = {name: value for name, value in arguments.items() if not (name.endswith("_id") and ids)}
    arguments |= {"role": "student"} if row["method"] == "enroll_user" else {}
    return {
        "service": row["service"],
        "resource": row["resource"],
        "method": row["method"],
        "before": BEFORE.get(name_of(row)),
        "name": name_of(row),
        "ids": (ids + ["id-1"] * wanted)[:wanted],
        "arguments": arguments,
        "query": _tidied(_query(operation) | QUERIES.get(name_of(row), {}), as_number=row["service"] == "powerpath"),
        "body": made,
    }


def _query(operation: Operation | None) -> dict[str, Any]:
    if operation is None:
        return {}
    names = [parameter.name for parameter in operation.parameters if parameter.place == "query"]
    known = {name: KNOWN[name] for name in names if KNOWN.get(name) not in (None, "")}
    return {name: int(value) if name in ("limit", "page") else value for name, value in known.items()}


__all__ = ["NEW", "name_of", "planned", "rows"]
