"""Flask: the blocking client, one for all threads; models and pages as JSON; an error handler.

Needs `pip install flask`. Run it with `TIMEBACK_ENV=staging flask --app examples/recipes/flask_app.py run`.
"""

from collections.abc import Mapping
from typing import Any

from flask import Flask
from flask.json.provider import DefaultJSONProvider

from timeback_kit import APIError, Model, NotFoundError, Page, json_default
from timeback_kit.sync import TimebackClient
from timeback_oneroster.types import User


class JSONProvider(DefaultJSONProvider):
    @staticmethod
    def default(value: Any) -> Any:
        return json_default(value) if isinstance(value, Model | Page) else DefaultJSONProvider.default(value)


timeback = TimebackClient()
app = Flask(__name__)
app.json = JSONProvider(app)


@app.get("/users")
def users() -> list[User]:
    return list(timeback.oneroster.users.list(limit=20, sort="sourcedId"))


@app.get("/users/<user_id>")
def user(user_id: str) -> Mapping[str, object]:
    return timeback.oneroster.users.get(user_id).to_dict()


@app.errorhandler(APIError)
def failed(error: APIError) -> tuple[dict[str, Any], int]:
    status = 404 if isinstance(error, NotFoundError) else 502
    return {"error": "not found" if status == 404 else "try again later"}, status
