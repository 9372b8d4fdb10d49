"""Runs the vendor's SDK: records activities and reports heartbeats, every request led to one server. Runs alone."""

import asyncio
import json
import sys
from pathlib import Path

import httpx
from fastapi import FastAPI
from timeback import ApiCredentials, CustomIdentityConfig, TimebackConfig
from timeback.server.adapters.fastapi import TimebackFastAPI


def lead_to(server: str) -> None:
    """Send every request to a server, whatever host it is for."""
    target = httpx.URL(server)
    send = httpx.AsyncHTTPTransport.handle_async_request

    async def sent(self: httpx.AsyncHTTPTransport, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(scheme=target.scheme, host=target.host, port=target.port)
        return await send(self, request)

    httpx.AsyncHTTPTransport.handle_async_request = sent


async def run(plan: dict) -> None:
    lead_to(plan["server"])

    async def email(_: object) -> str:
        return plan["email"]

    timeback = TimebackFastAPI(
        TimebackConfig(
            env="staging",
            api=ApiCredentials(client_id="client", client_secret="secret"),
            identity=CustomIdentityConfig(mode="custom", get_email=email),
            config_path=plan["config"],
        )
    )
    app = FastAPI()
    app.include_router(timeback.router, prefix="/api")
    browser = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app")
    for activity in plan["records"]:
        await timeback.activity.record(activity)
    for heartbeat in plan["heartbeats"]:
        answer = await browser.post("/api/activity/heartbeat", json=heartbeat)
        if answer.status_code != 204:
            sys.exit(f"{answer.status_code}: {answer.text}")
    await timeback.close()


asyncio.run(run(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
