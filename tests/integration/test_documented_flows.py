"""The documented flow of each service, replayed from recorded answers.

`make cassettes` records them anew, from the sandbox or, with credentials in the environment, from staging.
"""

import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from recording import CANONICAL_ORIGIN, vcr_settings
from timeback_kit.core import TimebackClient
from timeback_kit.services.caliper import ActivityCompletedInput

pytestmark = [pytest.mark.vcr]

SENSOR = "https://myapp.example.com/sensors/main"


@pytest.fixture(scope="module")
def vcr_config() -> dict[str, object]:
    return vcr_settings()


@pytest.fixture(scope="module")
def vcr_cassette_dir() -> str:
    return str(Path(__file__).parents[1] / "cassettes")


@pytest.fixture
async def timeback(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TimebackClient]:
    if os.environ.get("TIMEBACK_RECORD_FROM") == "staging":
        client = TimebackClient(env="staging")
    else:
        origin = os.environ.get("TIMEBACK_RECORD_FROM", CANONICAL_ORIGIN)
        monkeypatch.delenv("TIMEBACK_SANDBOX_URL", raising=False)
        below = {"qti": f"{origin}/api", "masterytrack": f"{origin}/prod"}
        rest = ("oneroster", "edubridge", "caliper", "powerpath", "case", "clr", "webhooks")
        client = TimebackClient(
            services={**dict.fromkeys(rest, origin), **below},
            auth_url=f"{origin}/oauth2/token",
            client_id=os.environ.get("TIMEBACK_CLIENT_ID", "recorded"),
            client_secret=os.environ.get("TIMEBACK_CLIENT_SECRET", "recorded-secret"),
            allow_insecure=True,  # the recorded origin is a name that is never looked up
        )
    async with client:
        yield client


async def test_oneroster_lists_reads_and_creates(timeback: TimebackClient) -> None:
    schools = await timeback.oneroster.schools.list(limit=2)
    assert len(schools) >= 1
    students = await timeback.oneroster.users.list(where={"role": "student"}, limit=2)
    assert students.total is not None
    assert students.total >= len(students)
    school = await timeback.oneroster.schools.get(schools[0].sourced_id)
    assert school.name == schools[0].name
    enrollments = await timeback.oneroster.enrollments.list(where={"role": "student"}, limit=2)
    assert all(enrollment.role == "student" for enrollment in enrollments)
    created = await timeback.oneroster.users.create(
        {
            "sourcedId": "cassette-user-1",
            "status": "active",
            "enabledUser": True,
            "givenName": "Ada",
            "familyName": "Example",
            "email": "ada@example.edu",
            "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": school.sourced_id}}],
        }
    )
    assert created.sourced_id_pairs.supplied_sourced_id == "cassette-user-1"


async def test_edubridge_lists_enrolments_and_activity(timeback: TimebackClient) -> None:
    enrollments = await timeback.edubridge.enrollments.list(user_id="id-1")
    assert isinstance(list(enrollments), list)
    activity = await timeback.edubridge.analytics.get_activity(
        student_id="id-1", start_date="2025-01-01", end_date="2025-01-31"
    )
    assert isinstance(activity.facts, dict)


async def test_caliper_sends_an_activity_and_follows_its_job(timeback: TimebackClient) -> None:
    sent = await timeback.caliper.events.send_activity(
        SENSOR,
        ActivityCompletedInput(
            actor={"id": "https://api.example.com/users/123", "type": "TimebackUser", "email": "student@example.edu"},
            object={
                "id": "https://myapp.example.com/activities/456",
                "type": "TimebackActivityContext",
                "subject": "Math",
                "app": {"name": "My Learning App"},
            },
            metrics=[{"type": "xpEarned", "value": 150}],
        ),
    )
    assert sent.job_id
    status = await timeback.caliper.jobs.wait_for_completion(sent.job_id, poll_interval=0.01)
    assert status.state == "completed"
    events = await timeback.caliper.events.list(limit=1)
    assert len(events) <= 1


async def test_qti_lists_items_and_reads_a_test(timeback: TimebackClient) -> None:
    items = await timeback.qti.assessment_items.list({"limit": 2})
    assert len(items) <= 2
    test = await timeback.qti.assessment_tests.get("id-1")
    assert test.identifier == "id-1"


async def test_powerpath_tells_the_current_level(timeback: TimebackClient) -> None:
    level = await timeback.powerpath.placement.get_current_level({"student": "id-1", "subject": "Math"})
    assert level is not None


async def test_case_lists_documents(timeback: TimebackClient) -> None:
    answer = await timeback.case_.documents.list()
    assert isinstance(answer["CFDocuments"], list)


async def test_clr_signs_a_credential_and_describes_itself(timeback: TimebackClient) -> None:
    signed = await timeback.clr.credentials.upsert(
        {
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1",
            ],
            "id": "urn:uuid:example-clr-id",
            "type": ["VerifiableCredential", "ClrCredential"],
            "issuer": {"id": "https://example.edu", "type": ["Profile"], "name": "Example University"},
            "name": "Student Transcript",
            "validFrom": "2024-01-01T00:00:00Z",
            "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": []},
        }
    )
    assert signed.proof
    discovery = await timeback.clr.discovery.get()
    assert str(discovery["openapi"]).startswith("3.")


async def test_webhooks_are_listed_and_created(timeback: TimebackClient) -> None:
    created = await timeback.webhooks.webhooks.create(
        {"name": "cassette", "targetUrl": "https://myapp.example.com/hook", "secret": "recorded", "active": True}
    )
    listed = await timeback.webhooks.webhooks.list()
    assert created.id in [webhook.id for webhook in listed]


async def test_masterytrack_finds_tests(timeback: TimebackClient) -> None:
    found = await timeback.masterytrack.inventory.search(subject="Math")
    assert all(test.subject == "Math" for test in found.data)
