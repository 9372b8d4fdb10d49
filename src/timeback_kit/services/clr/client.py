"""The async client of CLR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.clr.client import AsyncClrApi

if TYPE_CHECKING:
    from timeback_kit.services.clr.resources import AsyncCredentials, AsyncDiscovery


class ClrClient(AsyncClrApi):
    """CLR, awaited: learner records, signed by the platform."""

    @property
    def credentials(self) -> AsyncCredentials:
        """Credentials."""
        from timeback_kit.services.clr.resources import AsyncCredentials

        return AsyncCredentials(self)

    @property
    def discovery(self) -> AsyncDiscovery:
        """Discovery."""
        from timeback_kit.services.clr.resources import AsyncDiscovery

        return AsyncDiscovery(self)
