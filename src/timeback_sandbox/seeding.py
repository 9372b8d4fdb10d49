"""Fills a sandbox from a file: `{"/path/of/a/POST": [body, ...]}`, in the order in which it stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from timeback_sandbox.calls import Response

_CLIENT_ERROR = 400


class SeedError(Exception):
    """A file that cannot be used as seeds; the message says where and why."""


def seed_from(path: Path, send: Callable[[str, str, bytes], Response]) -> int:
    """Send every body of a file as a client would.

    Args:
        path: The file.
        send: Carries out a request: method, path and body.

    Returns:
        How many bodies were sent.

    Raises:
        SeedError: It cannot be read, is not such a file, or one of the bodies is refused.
    """
    count = 0
    for place, bodies in _read(path).items():
        if not place.startswith("/") or not isinstance(bodies, list):
            raise SeedError(f"{path}: {place!r} must be a path such as /caliper/event, with a list of bodies")
        for index, body in enumerate(bodies):
            response = send("POST", place, orjson.dumps(body))
            if response.status >= _CLIENT_ERROR:
                why = "; ".join(response.issues[:3]) or "refused"
                raise SeedError(f"{path}: {place}[{index}]: {response.status}: {why}")
            count += 1
    return count


def _read(path: Path) -> dict[str, Any]:
    try:
        found = orjson.loads(path.read_bytes())
    except OSError as error:
        raise SeedError(f"{path} cannot be read: {error.strerror}") from None
    except orjson.JSONDecodeError as error:
        raise SeedError(f"{path} is not JSON: {error}") from None
    if not isinstance(found, dict):
        raise SeedError(f"{path} must hold one object: lists of bodies by path")
    return found
