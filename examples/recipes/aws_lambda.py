"""AWS Lambda: one blocking client for all invocations of an instance; credentials come from its environment.

Set the handler to `aws_lambda.handler`, and TIMEBACK_ENV, TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET.
"""

import json
from collections.abc import Mapping
from typing import Any

from timeback_kit import APIError, NotFoundError
from timeback_kit.sync import TimebackClient

# Made once for each instance: connections and the token are used again, and a call that outlives its instance ends.
timeback = TimebackClient(timeout=10)


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    user_id = (event.get("pathParameters") or {}).get("user_id", "")
    try:
        user = timeback.oneroster.users.get(user_id)
    except NotFoundError:
        return response(404, {"error": "not found"})
    except APIError as error:
        return response(502, {"error": "try again later", "request_id": error.request_id})
    return response(200, user.to_dict())


def response(status: int, body: Mapping[str, object]) -> dict[str, Any]:
    return {"statusCode": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(body)}
