"""The blocking client of all services, and a manager for several of them."""

from timeback_kit.core.broadcast import BroadcastResults as BroadcastResults
from timeback_kit.core.sync_client import TimebackClient as TimebackClient
from timeback_kit.core.sync_manager import TimebackManager as TimebackManager

__all__ = ["BroadcastResults", "TimebackClient", "TimebackManager"]
