"""Runs a recipe of examples/recipes against the sandbox of the environment: `python recipe_checks.py flask_app`.

The suite runs it with this Python, the judges with that of an environment which has the wheel and one framework.
"""

from __future__ import annotations

import ast
import asyncio
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

RECIPES = Path(__file__).parents[1] / "examples" / "recipes"
sys.path.insert(0, str(RECIPES))


def fastapi_app() -> None:
    import httpx
    from fastapi_app import app, lifespan

    async def browse() -> None:
        transport = httpx.ASGITransport(app)
        async with lifespan(app), httpx.AsyncClient(transport=transport, base_url="http://testserver") as browser:
            page = (await browser.get("/users", params={"limit": 2})).json()
            assert [user["sourcedId"] for user in page["data"]] == sorted(user["sourcedId"] for user in page["data"])
            assert page["has_more"] is True
            first = (await browser.get(f"/users/{page['data'][0]['sourcedId']}")).json()
            assert first["givenName"] == page["data"][0]["givenName"]
            missing = await browser.get("/users/nobody")
            assert (missing.status_code, missing.json()["error"]) == (404, "not found")
            assert missing.json()["request_id"]
            assert (await browser.get("/openapi.json")).status_code == 200

    asyncio.run(browse())


def flask_app() -> None:
    from flask_app import app, timeback

    browser = app.test_client()
    users = browser.get("/users").json
    assert len(users) == 20
    assert browser.get(f"/users/{users[0]['sourcedId']}").json["sourcedId"] == users[0]["sourcedId"]
    assert browser.get("/users/nobody").status_code == 404
    timeback.close()


def django_app() -> None:
    import django
    import django_app

    django.setup()
    from django.test import Client

    browser = Client()
    page = browser.get("/users").json()
    assert len(page["data"]) == 20
    assert browser.get(f"/users/{page['data'][0]['sourcedId']}").json()["sourcedId"] == page["data"][0]["sourcedId"]
    assert browser.get("/users/nobody").status_code == 404
    django_app.timeback.close()


def aws_lambda() -> None:
    from aws_lambda import handler, timeback

    found = handler({"pathParameters": {"user_id": "id-1"}}, None)
    assert (found["statusCode"], json.loads(found["body"])["sourcedId"]) == (200, "id-1")
    assert handler({"pathParameters": {"user_id": "nobody"}}, None)["statusCode"] == 404
    timeback.close()


def nightly_sync() -> None:
    import sqlite3

    from nightly_sync import sync

    from timeback_kit.sync import TimebackClient

    with TimebackClient() as timeback:
        database = sqlite3.connect(":memory:")
        written, removed = sync(timeback, database)
        kept = database.execute("SELECT count(*) FROM records WHERE kind = 'users'").fetchone()[0]
        assert removed == 0
        assert written >= kept == len(timeback.oneroster.users.list_all())
        assert sync(timeback, database) == (0, 0)
        timeback.oneroster.users.merge("id-1", {"middleName": "Night"})
        assert sync(timeback, database)[0] >= 1
        data = database.execute("SELECT data FROM records WHERE kind = 'users' AND sourced_id = 'id-1'").fetchone()[0]
        assert json.loads(data)["middleName"] == "Night"
        timeback.oneroster.users.delete("id-1")
        assert sync(timeback, database)[1] == 1
        database.close()


def notebook() -> None:
    cells = json.loads((RECIPES / "notebook.ipynb").read_text(encoding="utf-8"))["cells"]
    names: dict[str, Any] = {}
    shown = [_shown("".join(cell["source"]), names) for cell in cells if cell["cell_type"] == "code"]
    assert shown[1]._repr_html_().startswith("<table>")
    assert list(shown[2].columns) == ["sourcedId", "givenName", "familyName", "dateLastModified"]
    assert shown[3]["student"] > 0


def _shown(source: str, names: dict[str, Any]) -> Any:
    """Run a cell, and return the value of its last line."""
    *body, last = ast.parse(source).body
    exec(compile(ast.Module(body, []), "cell", "exec"), names)  # the notebook is ours
    if isinstance(last, ast.Expr):
        return eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    exec(compile(ast.Module([last], []), "cell", "exec"), names)
    return None


def celery_tasks() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "CELERY_BROKER_URL": "filesystem://",
            "CELERY_RESULT_BACKEND": f"file://{folder}",
            "CELERY_FOLDER": folder,
        }
        options = ["--pool", "prefork", "--concurrency", "2", "--loglevel", "ERROR", "--without-gossip"]
        command = [sys.executable, "-m", "celery", "-A", "celery_tasks", "worker", *options]
        worker = subprocess.Popen(command, cwd=RECIPES)
        try:
            from celery_tasks import count_students

            counted = [count_students.delay("id-1") for _ in range(4)]
            results = [each.get(timeout=90) for each in counted]
            assert {each["students"] for each in results} == {results[0]["students"]}
            assert results[0]["students"] > 0
            assert all(each["process"] not in (os.getpid(), worker.pid) for each in results)
        finally:
            worker.send_signal(signal.SIGTERM)
            worker.wait(30)


def dask_count() -> None:
    from timeback_kit.sync import TimebackClient

    program = [sys.executable, RECIPES / "dask_count.py"]
    told = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    with TimebackClient() as timeback:
        users = len(timeback.oneroster.users.list_all())
    assert told.startswith(f"{users} users in {-(-users // 50)} pieces, "), told


if __name__ == "__main__":
    globals()[sys.argv[1]]()
    print(f"{sys.argv[1]} works")
