"""Published module name of what is in `timeback_caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "CaliperEnvelope",
    "EventResult",
    "JobReturnValue",
    "JobStatus",
    "ListEventsResult",
    "Pagination",
    "SendEventsResult",
    "StoredEvent",
    "ValidationResult",
]

if TYPE_CHECKING:
    from timeback_caliper._published_names import CaliperEnvelope as CaliperEnvelope
    from timeback_caliper._published_names import EventResult as EventResult
    from timeback_caliper._published_names import ListEventsResult as ListEventsResult
    from timeback_caliper._published_names import Pagination as Pagination
    from timeback_kit.services.caliper import JobReturnValue as JobReturnValue
    from timeback_kit.services.caliper import JobStatus as JobStatus
    from timeback_kit.services.caliper import SendEventsResult as SendEventsResult
    from timeback_kit.services.caliper import StoredEvent as StoredEvent
    from timeback_kit.services.caliper import ValidationResult as ValidationResult
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper": (
                "JobReturnValue",
                "JobStatus",
                "SendEventsResult",
                "StoredEvent",
                "ValidationResult",
            ),
            "timeback_caliper._published_names": (
                "CaliperEnvelope",
                "EventResult",
                "ListEventsResult",
                "Pagination",
            ),
        },
    )
