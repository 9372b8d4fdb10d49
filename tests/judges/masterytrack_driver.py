"""Calls MasteryTrack as a program written for the published client does, and prints what it gets.

Arguments: base URL, API key, e-mail address. It runs in an environment that has either client.
"""

import asyncio
import json
import sys

from timeback_masterytrack import (
    APIError,
    MasteryTrackAssignmentInput,
    MasteryTrackClient,
    MasteryTrackInvalidateAssignmentInput,
    MasteryTrackInventorySearchParams,
    TimebackError,
)
from timeback_masterytrack.exceptions import InputValidationError
from timeback_masterytrack.types.responses import MasteryTrackInventoryItem

BASE_URL, API_KEY, EMAIL = sys.argv[1:4]
STUDENT = "student@example.edu"
ITEM = (
    "id", "timeback_id", "name", "subject", "grade", "grade_rank", "version", "active", "supported", "created_at",
    "updated_at", "invalidated_on",
)  # fmt: skip
ASSIGNMENT = ("id", "student_email", "test_name", "assigned_by", "test_url", "status", "expires_at", "created_at")


def read(thing, names):
    return {name: getattr(thing, name) for name in names}


async def refused(call):
    """What the error of a call says of itself."""
    try:
        made = await call
    except InputValidationError as error:
        return [type(error).__name__, error.status_code, len(error.issues) > 0]
    except APIError as error:
        return [
            type(error).__mro__[0].__name__ if error.status_code in (401, 403, 404) else "APIError",
            error.status_code,
        ]
    except TimebackError as error:
        return ["TimebackError", str(error)]
    return ["nothing", repr(made)]


async def main():
    client = MasteryTrackClient(base_url=BASE_URL, api_key=API_KEY, email=EMAIL, timeout=20.0)
    found = {"transport": client.get_transport().base_url}
    check = await client.check_auth()
    found["check"] = [check["ok"], check["checks"]]
    token = await client.authorizer.get_token()
    found["token"] = [token.success, isinstance(token.jwt, str), len(token.jwt) > 10]
    other = await client.authorizer.get_token("teacher2@example.edu")
    found["another token"] = [other.success, other.jwt != token.jwt]
    everything = await client.inventory.search()
    found["all"] = [everything.success, [read(item, ITEM) for item in everything.data]]
    found["types"] = all(isinstance(item, MasteryTrackInventoryItem) for item in everything.data)
    found["metadata"] = read(
        everything.data[0].metadata, ("url", "type", "sub_type", "year", "format", "question_types")
    )
    maths = await client.inventory.search({"subject": "Math", "grade": "Third Grade"})
    found["maths"] = [read(item, ITEM) for item in maths.data]
    params = MasteryTrackInventorySearchParams(name="Science", all=True)
    found["science"] = [item.name for item in (await client.inventory.search(params)).data]
    assigned = await client.assignments.assign({"student_email": STUDENT, "subject": "Math", "grade_rank": 3})
    found["assigned"] = [assigned.success, assigned.platform, read(assigned.data.assignment, ASSIGNMENT)]
    found["assigned metadata"] = assigned.data.assignment.metadata["type"]
    found["message"] = isinstance(assigned.data.message, str)
    by_id = MasteryTrackAssignmentInput(student_email=STUDENT, timeback_id="test-3")
    found["assigned by id"] = (await client.assignments.assign(by_id)).data.assignment.test_name
    found["dumped"] = by_id.model_dump(exclude_none=True)
    ended = await client.assignments.invalidate(
        {"student_email": STUDENT, "assignment_id": assigned.data.assignment.id}
    )
    found["ended"] = [ended.success, ended.data.total_invalidated, ended.data.message]
    found["each"] = [read(each, ("assignment_id", "student_email")) for each in ended.data.invalidated_assignments]
    rest = MasteryTrackInvalidateAssignmentInput(student_email=STUDENT, timeback_id="test-3")
    found["the rest"] = (await client.assignments.invalidate(rest)).data.total_invalidated
    assign, invalidate = client.assignments.assign, client.assignments.invalidate
    found["nothing chosen"] = await refused(assign({"student_email": STUDENT}))
    found["no learner"] = await refused(assign({"timeback_id": "test-3"}))
    found["rank alone"] = await refused(assign({"student_email": STUDENT, "grade_rank": 3}))
    found["one of a pair"] = await refused(
        assign({"student_email": STUDENT, "timeback_id": "t", "assessment_result_sourced_id": "r"})
    )
    found["subject alone"] = await refused(invalidate({"student_email": STUDENT, "subject": "Math"}))
    found["number 0"] = await refused(invalidate({"student_email": STUDENT, "assignment_id": 0}))
    found["blank"] = await refused(client.inventory.search({"name": " "}))
    found["no address"] = await refused(client.authorizer.get_token("nobody"))
    found["no such test"] = await refused(assign({"student_email": STUDENT, "timeback_id": "none"}))
    await client.close()
    print(json.dumps(found))


asyncio.run(main())
