"""QTI: items, stimuli and tests with their parts, sections and item references."""

from __future__ import annotations

from timeback_sandbox.calls import Routes
from timeback_sandbox.services import qti_entities, qti_test_parts

routes = Routes()

for module in (qti_entities, qti_test_parts):
    for (method, path), handler in module.routes.handlers.items():
        routes.add(method, path, handler)
