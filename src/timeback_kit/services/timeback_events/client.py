"""The async client of Timeback events."""

# Rendered by scripts/regenerate_clients.py from specs/services.toml: nothing is written for this service.
from timeback_api.timeback_events.client import AsyncTimebackEventsApi


class TimebackEventsClient(AsyncTimebackEventsApi):
    """Timeback events, awaited: activity and time-spent events, and nothing else."""
