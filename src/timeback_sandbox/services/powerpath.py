"""PowerPath: lessons and attempts, placement, assignments, lesson plans."""

from __future__ import annotations

from timeback_sandbox.calls import Routes
from timeback_sandbox.services import (
    powerpath_assignments,
    powerpath_lessons,
    powerpath_placement,
    powerpath_plans,
    powerpath_tests,
)

routes = Routes()

for module in (
    powerpath_assignments,
    powerpath_lessons,
    powerpath_placement,
    powerpath_plans,
    powerpath_tests,
):
    for (method, path), handler in module.routes.handlers.items():
        routes.add(method, path, handler)
