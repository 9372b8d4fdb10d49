"""Drives the vendor's server SDK through its flows; runs in an environment that has it, and prints what happened.

Arguments: the configuration file of the SDK, the learner's e-mail address, client id and secret.
It needs nothing of this repository.
"""

import asyncio
import dataclasses
import inspect
import json
import sys
import traceback

from starlette.requests import Request
from timeback import ApiCredentials, CustomIdentityConfig, TimebackConfig
from timeback.server import create_server
from timeback.server.lib.resolve import lookup_timeback_id_by_email

CONFIG, EMAIL, CLIENT_ID, CLIENT_SECRET = sys.argv[1:5]
RUN = "11111111-2222-4333-8444-555555555555"
COURSE = {"subject": "Math", "grade": 3}


def request(body):
    """A request of the app's web server with a JSON body."""
    content = json.dumps(body).encode()

    async def receive():
        return {"type": "http.request", "body": content, "more_body": False}

    scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "headers": []}
    return Request(scope, receive)


def response(made):
    """Status and JSON of a handler's response."""
    return [made.status_code, json.loads(made.body) if made.body else None]


def submission(ended_at):
    return {
        "id": "lesson-1", "name": "Fractions", "course": COURSE, "runId": RUN, "startedAt": "2026-01-05T10:00:00.000Z",
        "endedAt": ended_at, "elapsedMs": 60000, "pausedMs": 5000, "process": True,
        "metrics": {"xpEarned": 10, "totalQuestions": 4, "correctQuestions": 3, "masteredUnits": 1},
    }  # fmt: skip


async def older(server, outcome):
    """The flows of 0.1.3, which has handlers only."""
    handle = server.handle
    await outcome("verify", lambda: handle.user.verify(request({})))
    await outcome("profile", lambda: handle.user.me(request({})))
    await outcome("first activity", lambda: handle.activity(request(submission("2026-01-05T10:30:00.000Z"))))
    await outcome("second activity", lambda: handle.activity(request(submission("2026-01-06T10:30:00.000Z"))))
    await outcome("the second again", lambda: handle.activity(request(submission("2026-01-06T10:30:00.000Z"))))


async def newer(server, outcome):
    """The flows of 0.4.0: handlers, and the same as functions."""
    handle, email = server.handle, EMAIL
    await outcome("identity", lambda: lookup_timeback_id_by_email(email=email, client=server.api))
    await outcome("verify", lambda: server.user.verify(email))
    await outcome("profile", lambda: server.user.get_profile(email))
    await outcome("profile over HTTP", lambda: handle.user.me(request({})))
    for name, day in (("first", 5), ("second", 6)):
        record = {
            "user": {"email": email},
            "activity": {"id": "lesson-1", "name": "Fractions", "course": COURSE},
            "metrics": {"xp_earned": 10, "total_questions": 4, "correct_questions": 3, "mastered_units": 1},
            "time": {"ended_at": f"2026-01-0{day}T10:30:00.000Z", "active_ms": 60000, "inactive_ms": 5000},
            "run_id": RUN,
        }
        await outcome(f"{name} activity", lambda record=record: server.activity.record(record))
    submit = submission("2026-01-06T10:30:00.000Z")
    await outcome("the second again", lambda: handle.activity.submit(request(submit)))
    await outcome("heartbeat", lambda: handle.activity.heartbeat(request(submit)))
    await outcome("heartbeat again", lambda: handle.activity.heartbeat(request(submit)))
    lessons = await outcome("lessons", lambda: server.lessons.list({"course": COURSE}))
    learner = await lookup_timeback_id_by_email(email=email, client=server.api)
    started = {}
    for lesson in lessons or ():
        begun = await server.lessons.start({"student": learner, "lesson": lesson["id"]})
        started.setdefault(begun["lesson_type"], lesson["id"])
    for kind in ("quiz", "powerpath-100"):
        lesson = started.get(kind)
        here = {"student": learner, "lesson": lesson}
        await outcome(f"{kind}: start", lambda here=here: server.lessons.start({**here, "force_new": False}))
        found = await outcome(f"{kind}: next", lambda here=here: server.lessons.next(here))
        found = found or {}
        question = found.get("questions", [found])[0]
        answer = {**here, "question": question.get("id"), "response": "A"}
        await outcome(f"{kind}: submit", lambda answer=answer: server.lessons.submit(answer))
        await outcome(f"{kind}: attempts", lambda here=here: server.lessons.attempts(here))
        await outcome(f"{kind}: details", lambda here=here: server.lessons.attempt_details({**here, "attempt": 1}))
        await outcome(f"{kind}: complete", lambda here=here: server.lessons.complete(here))
        await outcome(f"{kind}: anew", lambda here=here: server.lessons.start({**here, "force_new": True}))


async def main():
    config = TimebackConfig(
        env="staging",
        api=ApiCredentials(client_id=CLIENT_ID, client_secret=CLIENT_SECRET),
        identity=CustomIdentityConfig(mode="custom", get_email=lambda _: EMAIL),
        config_path=CONFIG,
    )
    server = create_server(config)
    if inspect.isawaitable(server):
        server = await server
    outcomes = {}

    async def outcome(name, call):
        try:
            made = await asyncio.wait_for(call(), 30)
        except Exception:
            outcomes[name] = {"error": traceback.format_exc()}
            return None
        shown = response(made) if hasattr(made, "body") else made
        outcomes[name] = {"result": dataclasses.asdict(shown) if dataclasses.is_dataclass(shown) else shown}
        return made

    await (newer if hasattr(server, "lessons") else older)(server, outcome)
    print(json.dumps(outcomes, default=repr))
    if hasattr(server, "close"):
        await server.close()


asyncio.run(main())
