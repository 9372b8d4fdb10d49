"""The blocking client of all services, and a manager for several of them."""

from typing import TYPE_CHECKING

from timeback_kit.runtime.lazy import lazy_members

if TYPE_CHECKING:
    from timeback_kit.core.broadcast import BroadcastResults as BroadcastResults
    from timeback_kit.core.sync_client import TimebackClient as TimebackClient
    from timeback_kit.core.sync_manager import TimebackManager as TimebackManager

__all__ = ["BroadcastResults", "TimebackClient", "TimebackManager"]

# a manager stands on the HTTP library, which a client loads before its first call and not when it is imported
__getattr__, __dir__ = lazy_members(
    __name__,
    {
        "timeback_kit.core.broadcast": ("BroadcastResults",),
        "timeback_kit.core.sync_client": ("TimebackClient",),
        "timeback_kit.core.sync_manager": ("TimebackManager",),
    },
)
