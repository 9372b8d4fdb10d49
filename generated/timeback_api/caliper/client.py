"""Clients of Caliper: learning events, stored and looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import CaliperError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.events import AsyncEvents, Events
    from .resources.jobs import AsyncJobs, Jobs


class AsyncCaliperApi(AsyncServiceClient):
    """Caliper, async: learning events, stored and looked up."""

    service: ClassVar[str] = "caliper"
    error: ClassVar[type[TimebackError]] = CaliperError

    @property
    def events(self) -> AsyncEvents:
        """Events."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @property
    def jobs(self) -> AsyncJobs:
        """Jobs."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self)


class CaliperApi(SyncServiceClient):
    """Caliper, blocking: learning events, stored and looked up."""

    service: ClassVar[str] = "caliper"
    error: ClassVar[type[TimebackError]] = CaliperError

    @property
    def events(self) -> Events:
        """Events."""
        from .resources.events import Events

        return Events(self)

    @property
    def jobs(self) -> Jobs:
        """Jobs."""
        from .resources.jobs import Jobs

        return Jobs(self)
