"""EduBridge: simpler enrollments, analytics, subject tracks and applications on top of OneRoster and Caliper."""

from __future__ import annotations

from timeback_sandbox.calls import Routes
from timeback_sandbox.services import edubridge_analytics, edubridge_enrollments, edubridge_tracks

routes = Routes()

for module in (edubridge_enrollments, edubridge_analytics, edubridge_tracks):
    for (method, path), handler in module.routes.handlers.items():
        routes.add(method, path, handler)
