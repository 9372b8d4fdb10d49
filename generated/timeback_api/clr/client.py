"""Clients of CLR: comprehensive learner records."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import ClrError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.credentials import AsyncCredentials, Credentials
    from .resources.discovery import AsyncDiscovery, Discovery


class AsyncClrApi(AsyncServiceClient):
    """CLR, async: comprehensive learner records."""

    service: ClassVar[str] = "clr"
    error: ClassVar[type[TimebackError]] = ClrError

    @property
    def credentials(self) -> AsyncCredentials:
        """Credentials."""
        from .resources.credentials import AsyncCredentials

        return AsyncCredentials(self)

    @property
    def discovery(self) -> AsyncDiscovery:
        """Discovery."""
        from .resources.discovery import AsyncDiscovery

        return AsyncDiscovery(self)


class ClrApi(SyncServiceClient):
    """CLR, blocking: comprehensive learner records."""

    service: ClassVar[str] = "clr"
    error: ClassVar[type[TimebackError]] = ClrError

    @property
    def credentials(self) -> Credentials:
        """Credentials."""
        from .resources.credentials import Credentials

        return Credentials(self)

    @property
    def discovery(self) -> Discovery:
        """Discovery."""
        from .resources.discovery import Discovery

        return Discovery(self)
