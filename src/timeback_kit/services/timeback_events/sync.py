"""The blocking client of Timeback events."""

# Rendered by scripts/regenerate_clients.py from specs/services.toml: nothing is written for this service.
from timeback_api.timeback_events.client import TimebackEventsApi


class TimebackEventsClient(TimebackEventsApi):
    """Timeback events, blocking: activity and time-spent events, and nothing else."""
