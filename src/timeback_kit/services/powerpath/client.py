"""The async client of PowerPath."""

from timeback_api.powerpath.client import AsyncPowerPathApi


class PowerPathClient(AsyncPowerPathApi):
    """PowerPath, awaited: adaptive learning, placement and tests."""
