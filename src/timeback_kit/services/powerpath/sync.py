"""The blocking client of PowerPath."""

from timeback_api.powerpath.client import PowerPathApi


class PowerPathClient(PowerPathApi):
    """PowerPath, blocking: adaptive learning, placement and tests."""
