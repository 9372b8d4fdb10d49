"""OneRoster: all routes."""

from __future__ import annotations

from timeback_sandbox.calls import Routes
from timeback_sandbox.services import oneroster_entities, oneroster_people, oneroster_scopes

routes = Routes()

for module in (oneroster_entities, oneroster_people, oneroster_scopes):
    for (method, path), handler in module.routes.handlers.items():
        routes.add(method, path, handler)
