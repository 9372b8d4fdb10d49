"""The sandbox stands in for LearnWith.AI too: its paths, its scopes, and Caliper in its profile."""

import httpx
import pytest

from facade_fixtures import COLOURS, done
from timeback_kit.runtime.errors import BadRequestError, ForbiddenError
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.services.caliper import create_activity_event, create_time_spent_event
from timeback_sandbox.second_platform import SEND_PATH, TOKEN_PATH, WRITE_SCOPE
from timeback_sandbox.server import SandboxServer

SENSOR = "https://app.example.com/sensors/main"
ACTOR = {"id": "https://api.example.com/users/id-1", "email": "student@example.edu"}
CONTEXT = {"id": "https://app.example.com/1", "subject": "Math", "app": {"name": "My App"}, "activity": {"name": "One"}}


@pytest.fixture(scope="module")
def server():
    with SandboxServer() as running:
        yield running


def provider(server, **settings):
    return TimebackProvider(
        platform="LEARNWITH_AI",
        base_url=server.base_url,
        auth_url=server.base_url + TOKEN_PATH,
        client_id=server.client_id,
        client_secret=server.client_secret,
        **settings,
    )


def token(server):
    form = {"grant_type": "client_credentials", "client_id": server.client_id, "client_secret": server.client_secret}
    return httpx.post(server.base_url + TOKEN_PATH, data=form).json()["access_token"]


def stored(server, event_id):
    with httpx.Client(base_url=server.base_url, headers={"Authorization": f"Bearer {token(server)}"}) as api:
        return api.get(f"/caliper/events/{event_id}").json()["event"]


@pytest.fixture(params=COLOURS)
async def client(request, server):
    client = COLOURS[request.param](provider=provider(server))
    yield client
    await done(client.close())


async def test_events_go_out_in_the_platforms_profile_from_every_client(client, server):
    about = {"actor": ACTOR, "object": CONTEXT}
    made = [
        create_activity_event({**about, "metrics": [{"type": "xpEarned", "value": 5}]}),
        create_time_spent_event({**about, "metrics": [{"type": "active", "value": 5}]}),
    ]

    receipt = await done(client.caliper.events.send(SENSOR, made))
    one = await done(client.caliper.events.send_activity(SENSOR, {**about, "metrics": []}))
    envelope = await done(client.caliper.events.send_envelope(dict(receipt.envelope)))

    assert (receipt.complete, receipt.job_id) == (True, None)
    assert one.complete
    assert envelope.complete
    assert {stored(server, event.id)["profile"] for event in made} == {"AggregationProfile"}


async def test_the_other_services_are_found_at_the_platforms_paths(client):
    assert await done(client.oneroster.users.list(limit=1))
    assert await done(client.case_.documents.list())


async def test_a_service_asks_for_its_own_scope_and_no_other(server):
    def asked(settings, service):
        grant = provider(server, **settings).tokens(service).grant
        return grant.scope

    assert asked({}, "caliper") == WRITE_SCOPE
    assert asked({}, "oneroster") is None
    assert asked({"scope": "one"}, "oneroster") == asked({"scope": "one"}, "caliper") == "one"
    assert asked({"scope": {"oneroster": "roster"}}, "oneroster") == "roster"
    assert asked({"scope": {"oneroster": "roster"}}, "caliper") == WRITE_SCOPE


async def test_a_token_without_the_scope_may_send_nothing(server):
    for scope, error in (({"caliper": "roster.readonly"}, ForbiddenError), (WRITE_SCOPE, None)):
        client = COLOURS["awaited"](provider=provider(server, scope=scope))
        sending = client.caliper.events.send_activity(SENSOR, {"actor": ACTOR, "object": CONTEXT, "metrics": []})
        if error is None:
            assert (await sending).complete
        else:
            with pytest.raises(error):
                await sending
        await client.close()


async def test_timebacks_own_profile_is_refused(server):
    event = create_activity_event({"actor": ACTOR, "object": CONTEXT, "metrics": []})
    first = TimebackProvider(
        base_url=server.base_url,
        auth_url=server.token_url,
        client_id=server.client_id,
        client_secret=server.client_secret,
        paths={"caliper": {"send": SEND_PATH}},
    )
    client = COLOURS["awaited"](provider=first)
    with pytest.raises(BadRequestError) as caught:
        await client.caliper.events.send(SENSOR, [event])
    await client.close()

    assert {issue.path for issue in caught.value.issues} >= {"data[0].profile", "data[0].actor.type"}
