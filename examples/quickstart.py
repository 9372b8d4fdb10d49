"""The documented quick starts of Core, Caliper and CLR, one step after the other.

Run it on your own machine with `timeback-sandbox run -- python examples/quickstart.py`, or against staging with
TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET set.
"""

import asyncio
import os
import sys
import uuid
from datetime import UTC, datetime, timedelta

from timeback_caliper import ActivityCompletedInput
from timeback_core import TimebackClient

SENSOR = "https://myapp.example.com/sensors/main"


def step(title: str, result: object) -> None:
    print(f"  {title:<44} {result}")


async def rostering(timeback: TimebackClient) -> str:
    print("OneRoster")
    schools = await timeback.oneroster.schools.list()
    step("schools.list()", f"{len(schools)} of {schools.total}: {schools[0].name}")

    students = await timeback.oneroster.users.list(where={"role": "student"}, limit=3)
    step('users.list(where={"role": "student"})', ", ".join(str(user.given_name) for user in students))

    student_id = f"quickstart-{uuid.uuid4()}"
    created = await timeback.oneroster.users.create(
        {
            "sourcedId": student_id,
            "status": "active",
            "enabledUser": True,
            "givenName": "Ada",
            "familyName": "Example",
            "email": f"{student_id}@example.edu",
            "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": schools[0].sourced_id}}],
        }
    )
    step("users.create({...})", created.sourced_id_pairs.allocated_sourced_id)

    student = await timeback.oneroster.users.get(student_id)
    step("users.get(id)", f"{student.given_name} {student.family_name}")
    return student_id


async def activity(timeback: TimebackClient, student_id: str) -> None:
    print("Caliper")
    email = f"{student_id}@example.edu"
    sent = await timeback.caliper.events.send_activity(
        SENSOR,
        ActivityCompletedInput(
            actor={"id": f"https://api.example.com/users/{student_id}", "type": "TimebackUser", "email": email},
            object={
                "id": "https://myapp.example.com/activities/456",
                "type": "TimebackActivityContext",
                "subject": "Math",
                "app": {"name": "My Learning App"},
            },
            metrics=[
                {"type": "totalQuestions", "value": 10},
                {"type": "correctQuestions", "value": 8},
                {"type": "xpEarned", "value": 150},
            ],
        ),
    )
    step("events.send_activity(sensor, input)", f"job {sent.job_id}")

    status = await timeback.caliper.jobs.wait_for_completion(sent.job_id)
    step("jobs.wait_for_completion(job_id)", status.state)

    print("EduBridge")
    enrollments = await timeback.edubridge.enrollments.list(user_id=student_id)
    step("enrollments.list(user_id=...)", f"{len(enrollments)} enrolments")

    now = datetime.now(UTC)
    facts = await timeback.edubridge.analytics.get_activity(
        email=email,
        start_date=(now - timedelta(days=1)).date().isoformat(),
        end_date=(now + timedelta(days=1)).date().isoformat(),
    )
    step("analytics.get_activity(email=...)", f"days with facts: {', '.join(facts.facts) or 'none yet'}")


async def credential(timeback: TimebackClient) -> None:
    print("CLR")
    signed = await timeback.clr.credentials.upsert(
        {
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1",
            ],
            "id": f"urn:uuid:{uuid.uuid4()}",
            "type": ["VerifiableCredential", "ClrCredential"],
            "issuer": {"id": "https://example.edu", "type": ["Profile"], "name": "Example University"},
            "name": "Student Transcript",
            "validFrom": "2024-01-01T00:00:00Z",
            "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": []},
        }
    )
    proofs = signed.proof or []
    step("credentials.upsert({...})", f"signed with {proofs[0].cryptosuite}" if proofs else "no proof")

    discovery = await timeback.clr.discovery.get()
    step("discovery.get()", f"OpenAPI {discovery['openapi']}, {len(discovery['paths'])} paths")


async def main() -> int:
    async with TimebackClient(
        env="staging",
        client_id=os.environ["TIMEBACK_CLIENT_ID"],
        client_secret=os.environ["TIMEBACK_CLIENT_SECRET"],
    ) as timeback:
        print("Core")
        auth = await timeback.check_auth()
        step("check_auth()", "ok" if auth["ok"] else auth.get("error"))
        if not auth["ok"]:
            return 1
        student_id = await rostering(timeback)
        await activity(timeback, student_id)
        await credential(timeback)
        print("Webhooks")
        webhooks = await timeback.webhooks.webhooks.list()
        step("webhooks.list()", f"{len(webhooks)} registered")
    print("Everything worked.")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
