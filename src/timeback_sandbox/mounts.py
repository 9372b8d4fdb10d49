"""The services as rows: where each one is mounted, where its document is, and its environment prefix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from timeback_sandbox.service_table import ROWS

TOKEN_PATH: Final = "/oauth2/token"  # noqa: S105 - a path


@dataclass(frozen=True, slots=True)
class Service:
    """One service of the sandbox.

    Attributes:
        name: Name of the service.
        package: Name of its module in `timeback_sandbox.services` and of its package in `timeback_api`.
        prefixes: Path prefixes of its operations.
        strip: Prefix that its document's paths do not have.
        discovery: Path of its discovery document, or None if there is none without a token.
        variables: Prefix of its environment variables, or None if it has none of its own.
    """

    name: str
    package: str
    prefixes: tuple[str, ...]
    strip: str = ""
    discovery: str | None = None
    variables: str | None = None


SERVICES = tuple(Service(*row) for row in ROWS)
PACKAGES = {service.name: service.package for service in SERVICES}
DISCOVERY_PATHS = {service.discovery: service.name for service in SERVICES if service.discovery}
_ELSEWHERE = SERVICES[0]
_BARE: Final = {
    "assessment-items": "qti",
    "assessment-tests": "qti",
    "lesson": "qti",
    "question": "qti",
    "stimuli": "qti",
    "validate": "qti",
    "authoring": "masterytrack",
    "authorizer": "masterytrack",
    "delivery": "masterytrack",
}
"""First segments of the paths of services that are mounted below a prefix, for clients with one base URL for all."""


def service_at(path: str, method: str = "GET") -> Service:
    """Return the service that a request belongs to; unknown paths belong to OneRoster.

    Args:
        path: Path of the request.
        method: Upper-case method. QTI deletes feedback at the root, under nothing but its id.
    """
    first, _, rest = path.removeprefix("/").partition("/")
    name = _BARE.get(first) or ("qti" if method == "DELETE" and first and not rest and path != f"/{first}/" else None)
    if name is not None:
        return next(service for service in SERVICES if service.name == name)
    matching = (service for service in SERVICES if service.prefixes and path.startswith(service.prefixes))
    return next(matching, _ELSEWHERE)
