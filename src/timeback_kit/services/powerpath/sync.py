# Rendered by scripts/unasync.py from src/timeback_kit/services/powerpath/client.py; change that file.
"""The blocking client of PowerPath."""

# Rendered by scripts/regenerate_clients.py from specs/services.toml: nothing is written for this service.
from timeback_api.powerpath.client import PowerPathApi


class PowerPathClient(PowerPathApi):
    """PowerPath, blocking: lesson plans, placement and assessments."""
