"""Documented import name of `timeback_kit.services.caliper`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "EventPagination",
    "JobResult",
    "JobReturnValue",
    "JobStatus",
    "SendEventsResult",
    "StoredEvent",
    "ValidationResult",
]

if TYPE_CHECKING:
    from timeback_kit.services.caliper import EventPagination as EventPagination
    from timeback_kit.services.caliper import JobResult as JobResult
    from timeback_kit.services.caliper import JobReturnValue as JobReturnValue
    from timeback_kit.services.caliper import JobStatus as JobStatus
    from timeback_kit.services.caliper import SendEventsResult as SendEventsResult
    from timeback_kit.services.caliper import StoredEvent as StoredEvent
    from timeback_kit.services.caliper import ValidationResult as ValidationResult
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.caliper": __all__,
        },
    )
