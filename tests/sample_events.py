"""A Caliper event that any platform takes, for tests about what becomes of one."""

from typing import Any

EVENT: dict[str, Any] = {
    "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
    "id": "urn:uuid:8a4c3a52-5f0f-4c0e-a8cc-6c7e9f5ad1c1",
    "type": "NavigationEvent",
    "action": "NavigatedTo",
    "eventTime": "2026-01-01T10:00:00.000Z",
    "actor": {"id": "urn:uuid:1", "type": "Person", "email": "learner@example.edu"},
    "object": {"id": "https://app.example.edu/page/7", "type": "WebPage", "extensions": {"depth": 7}},
}
