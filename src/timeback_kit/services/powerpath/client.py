"""The async client of PowerPath."""

# Rendered by scripts/regenerate_clients.py from specs/services.toml: nothing is written for this service.
from timeback_api.powerpath.client import AsyncPowerPathApi


class PowerPathClient(AsyncPowerPathApi):
    """PowerPath, awaited: lesson plans, placement and assessments."""
