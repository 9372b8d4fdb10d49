"""A user's program over all services; it is never run, only checked by mypy and pyright, both strict."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, assert_type

from timeback_caliper import (
    ActivityCompletedInput,
    CaliperClient,
    CaliperEvent,
    JobFailedError,
    JobStatus,
    SendReceipt,
    StoredEvent,
    TimebackActivityContext,
    TimebackActivityMetric,
    TimebackApp,
    TimebackUser,
    TimeSpentInput,
    TimeSpentMetric,
    create_activity_event,
    create_time_spent_event,
)
from timeback_case import CFDocument
from timeback_clr import ClrClient, ClrCredential, ClrError
from timeback_common import AsyncPaginator, AsyncPartition, AuthCheck, BulkReport, Page, Paginator, RawResponse
from timeback_core import (
    BroadcastResults,
    NotFoundError,
    OneRosterError,
    RateLimitError,
    TimebackClient,
    TimebackManager,
    TimebackProvider,
)
from timeback_core import sync as blocking
from timeback_edubridge import (
    ActivityResponse,
    AggregatedMetrics,
    Enrollment,
    SubjectTrack,
    SubjectTrackInput,
    aggregate_activity_metrics,
)
from timeback_masterytrack import InventoryResponse, InventoryTest, MasteryTrackClient
from timeback_oneroster import Class, CreateResponse, Result, User
from timeback_oneroster.sync import OneRosterClient
from timeback_powerpath import TestAssignment
from timeback_qti import AssessmentItem, AssessmentTest, ParsedQtiItem, QtiChoice, parse_qti_xml
from timeback_webhooks import Webhook, WebhookFilter, filters

SENSOR = "https://app.example.com/sensors/main"


async def oneroster(timeback: TimebackClient) -> None:
    users = await timeback.oneroster.users.list(where={"role": "student", "status": {"ne": "tobedeleted"}}, limit=50)
    assert_type(users, Page[User])
    for user in users:
        assert_type(user, User)
        assert_type(user.given_name, str)
        assert_type(user.date_last_modified, datetime | None)
    assert_type(users.total, int | None)
    assert_type(users[0], User)

    everyone = await timeback.oneroster.users.list_all(where={"OR": [{"grades": {"in_": ["3", "4"]}}]}, max_items=10)
    assert_type(everyone, list[User])
    assert_type(await timeback.oneroster.users.first(search="ada"), User | None)
    assert_type(await timeback.oneroster.users.find_by_email("ada@example.edu"), User | None)
    assert_type(await timeback.oneroster.users.exists("id-1"), bool)

    stream = timeback.oneroster.users.stream(max_items=5, dedupe=True)
    assert_type(stream, AsyncPaginator[User])
    async for user in stream:
        assert_type(user, User)
    assert_type(await stream.to_list(), list[User])

    found = await timeback.oneroster.users.get_many(["id-1"], on_error="raise", progress=lambda each: print(each.done))
    assert_type(found, BulkReport[str, User])
    assert_type(found.values, list[User])
    pieces = await timeback.oneroster.users.partitions(rows=100, where={"status": "active"})
    assert_type(pieces, list[AsyncPartition[User]])
    assert_type(await pieces[0].read(), list[User])
    written = await timeback.oneroster.users.upsert_many(found.values, concurrency=2)
    assert_type(written.ok, bool)

    student = await timeback.oneroster.users.get("id-1", fields=["givenName"])
    student.given_name = "Ada"
    await timeback.oneroster.users.update("id-1", student)
    await timeback.oneroster.users.merge("id-1", {"givenName": "Ada", "family_name": "Example"})
    created = await timeback.oneroster.users.create(
        {
            "enabledUser": True,
            "givenName": "Ada",
            "familyName": "Example",
            "roles": [{"roleType": "primary", "role": "student", "org": {"sourcedId": "school-1"}}],
        }
    )
    assert_type(created, CreateResponse)
    assert_type(created.sourced_id_pairs.allocated_sourced_id, str)

    math = timeback.oneroster.classes("class-1")
    assert_type(await math.students(), list[User])
    assert_type(math.stream_teachers(), AsyncPaginator[User])
    assert_type(await math.line_item("line-1").results(), list[Result])
    assert_type(await math.enroll({"sourcedId": "id-1", "role": "student"}), CreateResponse)
    assert_type(await math.enroll_user("id-1", role="teacher", begin_date=date(2025, 8, 1)), CreateResponse)
    assert_type(await math.get(), Class)
    assert_type(await timeback.oneroster.resources.export("res-1"), bytes)


async def edubridge(timeback: TimebackClient) -> None:
    assert_type(await timeback.edubridge.enrollments.list(user_id="id-1"), Page[Enrollment])
    activity = await timeback.edubridge.analytics.get_activity(
        student_id="id-1", start_date=date(2025, 1, 1), end_date="2025-01-31", timezone="America/Chicago"
    )
    assert_type(activity, ActivityResponse)
    assert_type(aggregate_activity_metrics(activity), AggregatedMetrics)
    total = await timeback.edubridge.analytics.summary(
        email="ada@example.edu", start_date=datetime(2025, 1, 1, tzinfo=UTC), end_date="2025-01-31"
    )
    assert_type(total.total_xp, float)
    track = await timeback.edubridge.subject_tracks.upsert(
        id="track-1", data=SubjectTrackInput(subject="Math", grade_level="3", target_course_id="course-1")
    )
    assert_type(track, SubjectTrack)


async def caliper(timeback: TimebackClient) -> None:
    activity = ActivityCompletedInput(
        actor=TimebackUser(id="https://example.edu/users/1", email="ada@example.edu"),
        object=TimebackActivityContext(
            id="https://app.example.com/lessons/1",
            subject="Math",
            app=TimebackApp(name="App"),
            course={"name": "Algebra"},
        ),
        metrics=[TimebackActivityMetric(type="xpEarned", value=5), {"type": "masteredUnits", "value": 1}],
        attempt=1,
        event_time=datetime.now(UTC),
    )
    sent = await timeback.caliper.events.send_activity(SENSOR, activity)
    assert_type(sent, SendReceipt)
    try:
        assert_type(await timeback.caliper.jobs.wait_for_completion(sent.job_id, timeout=10), JobStatus)
    except JobFailedError as error:
        assert_type(error.job_id, str)

    event = create_activity_event(activity)
    assert_type(event, CaliperEvent)
    spent = create_time_spent_event(
        TimeSpentInput(actor=activity.actor, object=activity.object, metrics=[TimeSpentMetric(type="active", value=60)])
    )
    await timeback.caliper.events.send(SENSOR, [event, spent])
    await timeback.caliper.events.send(SENSOR, [{"id": "urn:uuid:1", "type": "NavigationEvent"}])
    assert_type(await timeback.caliper.events.list(start_date="2025-01-01T00:00:00Z"), Page[StoredEvent])
    assert_type(await timeback.caliper.events.get("urn:uuid:1"), StoredEvent)


async def qti(timeback: TimebackClient) -> None:
    items = await timeback.qti.assessment_items.list({"page": 2, "limit": 50})
    assert_type(items, Page[AssessmentItem])
    item = await timeback.qti.assessment_items.get("item-1")
    parsed = parse_qti_xml(item.raw_xml or "")
    assert_type(parsed, ParsedQtiItem)
    assert_type(parsed.choices, tuple[QtiChoice, ...])
    assert_type(parsed.correct_values, dict[str, tuple[str, ...]])
    assert_type(await timeback.qti.assessment_tests.get("test-1"), AssessmentTest)
    section = timeback.qti.assessment_tests.test_parts("test-1").sections("part-1")
    await section.items("section-1").add({"identifier": "item-1", "href": "item-1"})


async def others(timeback: TimebackClient) -> None:
    level = await timeback.powerpath.placement.get_current_level({"student": "id-1", "subject": "Math"})
    grade: str | None = level.grade_level
    print(grade)
    assert_type(await timeback.powerpath.test_assignments.list({"student": "id-1"}), Page[TestAssignment])

    async for document in timeback.case_.documents.stream():
        assert_type(document, CFDocument)

    hook = await timeback.webhooks.webhooks.create(
        {"name": "x", "description": None, "targetUrl": "https://app.example.com", "secret": "s", "active": True}
    )
    assert_type(hook, Webhook)
    made = await timeback.webhooks.webhook_filters.create(filters.eq("type", "ActivityEvent", webhook_id=hook.id))
    assert_type(made, WebhookFilter)

    mastery = MasteryTrackClient(api_key="key", email="ada@example.edu", env="production")
    assert_type(await mastery.inventory.search({"subject": "Math", "all": True}), InventoryResponse)
    assert_type((await mastery.inventory.search(subject="Math", all=True)).data, list[InventoryTest])
    assert_type((await mastery.authorizer.get_token()).jwt, str)
    await mastery.close()

    answers: list[RawResponse] = []
    raw = await timeback.request(
        "GET", "/x", service="oneroster", request_options={"timeout": 5.0, "on_response": answers.append}
    )
    assert_type(raw, Any)
    assert_type(await timeback.check_auth(), AuthCheck)


async def clr() -> None:
    provider = TimebackProvider(env="staging", client_id="id", client_secret="secret")
    async with ClrClient(provider=provider) as client:
        try:
            signed = await client.credentials.upsert(
                {
                    "@context": ["https://www.w3.org/ns/credentials/v2"],
                    "id": "urn:uuid:1",
                    "type": ["VerifiableCredential", "ClrCredential"],
                    "issuer": {"id": "https://example.edu", "type": ["Profile"]},
                    "name": "Transcript",
                    "validFrom": "2024-01-01T00:00:00Z",
                    "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": []},
                }
            )
            assert_type(signed, ClrCredential)
        except ClrError as error:
            print(error)


async def manager() -> None:
    async with TimebackManager() as platforms:
        platforms.register("alpha", env="production", client_id="id", client_secret="secret").register(
            "beta", {"base_url": "https://timeback.example.edu"}
        )

        async def count(client: TimebackClient) -> int:
            return len(await client.oneroster.users.list())

        results = await platforms.broadcast(count)
        held: BroadcastResults[int] = results
        assert_type(held.values(), list[int])
        assert_type((await results.retry_failed(count)).values(), list[int])
        assert_type(results["alpha"].value, int)
        assert_type(results.beta.ok, bool)
        assert_type(results.values(), list[int])
        assert_type(results.succeeded, list[tuple[str, int]])
        closed = await platforms.broadcast(lambda client: client.closed)
        assert_type(closed.values(), list[bool])
        await platforms.unregister("beta")


def sync_program(path: Path) -> None:
    with blocking.TimebackClient(env="staging") as timeback:
        assert_type(timeback.oneroster, OneRosterClient)
        assert_type(timeback.oneroster.users.list(), Page[User])
        assert_type(timeback.oneroster.users.stream(), Paginator[User])
        for user in timeback.oneroster.users.stream():
            assert_type(user, User)
        try:
            timeback.oneroster.users.get("nobody")
        except NotFoundError as error:
            assert_type(error.sourced_id, str | None)
        except RateLimitError as error:
            assert_type(error.retry_after, float | None)
        except OneRosterError:
            raise
        sent = timeback.caliper.events.send_activity(
            SENSOR,
            {
                "actor": {"id": "https://example.edu/users/1", "email": "ada@example.edu"},
                "object": {"id": "https://app.example.com/lessons/1", "subject": "Math", "app": {"name": "App"}},
                "metrics": [{"type": "xpEarned", "value": 5}],
                "event_time": datetime.now(UTC),
            },
        )
        assert_type(timeback.caliper.jobs.wait_for_completion(sent.job_id), JobStatus)
        assert_type(timeback.masterytrack.inventory.search(), InventoryResponse)
    platforms = blocking.TimebackManager().register("alpha", env="staging")
    totals = platforms.broadcast(lambda client: client.oneroster.users.list().total)
    assert_type(totals.values(), list[int | None])
    platforms.close()
    path.write_text("done", encoding="utf-8")


def standalone() -> CaliperClient:
    return CaliperClient(env="staging", client_id="id", client_secret="secret", timeout=10.0)
