"""The blocking client of PowerPath."""

# Rendered by scripts/regenerate_clients.py from specs/services.toml: nothing is written for this service.
from timeback_api.powerpath.client import PowerPathApi


class PowerPathClient(PowerPathApi):
    """PowerPath, blocking: lesson plans, placement and assessments."""
