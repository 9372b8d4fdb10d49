"""Clients of Timeback events: activity and time-spent events, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import TimebackEventsError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.events import AsyncEvents, Events


class AsyncTimebackEventsApi(AsyncServiceClient):
    """Timeback events, async: activity and time-spent events, and nothing else."""

    service: ClassVar[str] = "timeback-events"
    error: ClassVar[type[TimebackError]] = TimebackEventsError

    @property
    def events(self) -> AsyncEvents:
        """Events."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)


class TimebackEventsApi(SyncServiceClient):
    """Timeback events, blocking: activity and time-spent events, and nothing else."""

    service: ClassVar[str] = "timeback-events"
    error: ClassVar[type[TimebackError]] = TimebackEventsError

    @property
    def events(self) -> Events:
        """Events."""
        from .resources.events import Events

        return Events(self)
