"""MasteryTrack is called with its own key where one is given, else with the shared token."""

import pytest

from facade_fixtures import done
from scripted import SECRET, as_json
from timeback_kit.runtime.provider import TimebackProvider
from timeback_kit.services.masterytrack import (
    AuthenticationError,
    ConfigurationError,
    InputValidationError,
    MasteryTrackClient,
    MasteryTrackError,
)
from timeback_kit.services.masterytrack.sync import MasteryTrackClient as BlockingClient

EMAIL = "teacher@example.edu"
each_colour = pytest.mark.parametrize("kind", [MasteryTrackClient, BlockingClient], ids=["awaited", "blocking"])


def answering(request):
    if request.path.endswith("/authorizer"):
        return as_json({"success": True, "jwt": "a-jwt"})
    return as_json({"success": True, "data": []})


@each_colour
async def test_the_key_is_exchanged_for_a_token_that_is_kept(service, clock, kind):
    service.handler = answering
    client = kind(api_key=SECRET, email=EMAIL, provider=TimebackProvider(base_url=f"{service.url}/prod", clock=clock))

    for _ in range(2):
        assert (await done(client.inventory.search(subject="Math"))).data == []
    clock.time += 50 * 60 + 1
    await done(client.inventory.search())
    await done(client.close())

    assert [request.path.removeprefix("/prod") for request in service.requests] == [
        "/authorizer", "/authoring/inventory/search", "/authoring/inventory/search",
        "/authorizer", "/authoring/inventory/search",
    ]  # fmt: skip
    asked, called = service.requests[0], service.requests[1]
    assert asked.headers["x-api-key"] == SECRET
    assert service.sent(0) == {"email": EMAIL}
    assert called.headers["X-Auth-Token"] == "Bearer a-jwt"
    assert "Authorization" not in called.headers
    assert "x-api-key" not in called.headers


@each_colour
async def test_a_token_that_is_refused_is_replaced_once(service, kind):
    service.answers = [
        as_json({"success": True, "jwt": "old"}),
        as_json({"success": False, "error": "expired", "code": "UNAUTHORIZED"}, 401),
        as_json({"success": True, "jwt": "new"}),
        as_json({"success": True, "data": []}),
    ]
    client = kind(api_key=SECRET, email=EMAIL, base_url=service.url)

    await done(client.inventory.search())
    await done(client.close())

    assert service.requests[-1].headers["X-Auth-Token"] == "Bearer new"


@each_colour
async def test_a_key_that_is_refused_is_said_so_without_showing_it(service, kind):
    service.answers = [as_json({"success": False, "error": f"no {EMAIL}", "code": "ACCESS_DENIED"}, 403)]
    client = kind(api_key=SECRET, email=EMAIL, base_url=service.url)

    with pytest.raises(MasteryTrackError) as caught:
        await done(client.inventory.search())
    await done(client.close())

    assert isinstance(caught.value, AuthenticationError)
    assert "API key" in str(caught.value)
    assert EMAIL not in str(caught.value)
    assert SECRET not in repr(client)


async def test_without_a_key_the_shared_token_is_sent(scripted, service):
    service.handler = answering

    await done(scripted.masterytrack.inventory.search())

    assert service.requests[0].headers["Authorization"] == "Bearer token-number-1"
    assert "X-Auth-Token" not in service.requests[0].headers


@each_colour
@pytest.mark.parametrize("given", [{"api_key": SECRET}, {"email": EMAIL}])
def test_key_and_address_belong_together(kind, given):
    with pytest.raises(ConfigurationError, match="MASTERYTRACK_API_KEY") as caught:
        kind(base_url="https://mastery.example", **given)

    assert isinstance(caught.value, MasteryTrackError)


@each_colour
async def test_the_key_may_come_from_the_environment(service, monkeypatch, kind):
    monkeypatch.setenv("MASTERYTRACK_API_KEY", SECRET)
    monkeypatch.setenv("MASTERYTRACK_EMAIL", EMAIL)
    service.handler = answering
    client = kind(base_url=service.url)

    await done(client.inventory.search())
    await done(client.close())

    assert service.requests[0].headers["x-api-key"] == SECRET


async def test_a_test_is_assigned_once_and_invalidated(timeback):
    student = {"student_email": "student@example.edu", "subject": "Math", "grade_rank": 3}
    await done(timeback.masterytrack.assignments.invalidate(student))

    assigned = await done(timeback.masterytrack.assignments.assign(student))
    with pytest.raises(MasteryTrackError):
        await done(timeback.masterytrack.assignments.assign(student))
    ended = await done(timeback.masterytrack.assignments.invalidate(student))

    assert assigned.data.assignment.student_email == "student@example.edu"
    assert (ended.success, ended.data.total_invalidated) == (True, 1)


@each_colour
@pytest.mark.parametrize("token_url", [None, "https://auth.example.edu/token"])
def test_a_key_needs_no_other_credentials(kind, monkeypatch, token_url):
    if token_url:
        monkeypatch.setenv("TIMEBACK_TOKEN_URL", token_url)

    production = kind(env="production", api_key=SECRET, email=EMAIL)
    own = kind(base_url="https://tests.example.edu/prod", api_key=SECRET, email=EMAIL)

    assert production.get_provider().get_endpoint("masterytrack").base_url.endswith("amazonaws.com/prod")
    assert own.get_provider().get_endpoint("masterytrack").base_url == "https://tests.example.edu/prod"


@each_colour
def test_staging_has_an_address_of_its_own(kind):
    client = kind(env="staging", api_key=SECRET, email=EMAIL)
    assert client.get_provider().get_endpoint("masterytrack").base_url.endswith("amazonaws.com/dev")


@each_colour
async def test_the_sandbox_takes_a_key_in_every_environment(kind, sandbox, monkeypatch):
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", sandbox.base_url)

    for env in ("staging", "production"):
        client = kind(env=env, api_key=sandbox.client_secret, email="teacher1@example.edu")
        assert (await done(client.inventory.search({"subject": "Math"}))).data
        await done(client.close())


@each_colour
async def test_a_token_can_be_had_for_the_client_and_for_another_user(service, kind):
    service.handler = lambda request: as_json({"success": True, "jwt": f"jwt of {request.headers['x-api-key'][:2]}"})
    client = kind(api_key=SECRET, email=EMAIL, base_url=service.url)

    own = await done(client.authorizer.get_token())
    again = await done(client.authorizer.get_token(EMAIL))
    other = await done(client.authorizer.get_token("other@example.edu"))
    with pytest.raises(InputValidationError, match="e-mail address"):
        await done(client.authorizer.get_token("nobody"))
    await done(client.close())

    assert own.success
    assert own.jwt == again.jwt == other.jwt == f"jwt of {SECRET[:2]}"
    assert [service.sent(at) for at in range(2)] == [{"email": EMAIL}, {"email": "other@example.edu"}]
    assert SECRET[:2] not in repr(own)


async def test_a_token_needs_a_key(scripted):
    with pytest.raises(ConfigurationError, match="needs api_key"):
        await done(scripted.masterytrack.authorizer.get_token())


@each_colour
async def test_search_terms_are_a_dict_or_keywords(service, kind):
    service.handler = answering
    client = kind(api_key=SECRET, email=EMAIL, base_url=service.url)

    await done(client.inventory.search({"timeback_id": "t", "all": True}, subject="Math"))
    with pytest.raises(InputValidationError, match="non-empty"):
        await done(client.inventory.search({"name": " "}))
    await done(client.close())

    assert service.requests[-1].args.to_dict() == {"timeback_id": "t", "all": "true", "subject": "Math"}


STUDENT = {"student_email": "student@example.edu"}


@each_colour
@pytest.mark.parametrize(
    ("method", "values", "path"),
    [
        ("assign", {}, "timeback_id"),
        ("assign", {"grade_rank": 3}, "grade_rank"),
        ("assign", {"subject": "Math", "grade_rank": 13}, "grade_rank"),
        ("assign", {"timeback_id": " "}, "timeback_id"),
        ("assign", {"timeback_id": "t", "assessment_result_sourced_id": "r"}, "assessment_line_item_sourced_id"),
        ("assign", {"timeback_id": "t", "student_email": "nobody"}, "student_email"),
        ("invalidate", {}, "assignment_id"),
        ("invalidate", {"assignment_id": 0}, "assignment_id"),
        ("invalidate", {"subject": "Math"}, "assignment_id"),
        ("invalidate", {"timeback_id": "t", "grade_rank": 3}, "grade_rank"),
    ],
)
async def test_values_that_do_not_go_together_are_refused_before_anything_is_sent(service, kind, method, values, path):
    client = kind(api_key=SECRET, email=EMAIL, base_url=service.url)

    with pytest.raises(InputValidationError) as caught:
        await done(getattr(client.assignments, method)(STUDENT | values))
    await done(client.close())

    assert path in {issue.path for issue in caught.value.issues}
    assert isinstance(caught.value, MasteryTrackError)
    assert service.requests == []


@each_colour
@pytest.mark.parametrize("prefix", ["", "TIMEBACK_"])
def test_a_key_alone_means_staging_and_variables_have_the_published_names(kind, monkeypatch, prefix):
    monkeypatch.setenv(f"{prefix}MASTERYTRACK_API_KEY", SECRET)
    monkeypatch.setenv(f"{prefix}MASTERYTRACK_EMAIL", EMAIL)
    assert kind().get_transport().base_url.endswith("amazonaws.com/dev")

    monkeypatch.setenv(f"{prefix}MASTERYTRACK_BASE_URL", "https://tests.example.edu/prod")
    assert kind().get_transport().base_url == "https://tests.example.edu/prod"
    assert kind(env="production").get_transport().base_url.endswith("amazonaws.com/prod")
