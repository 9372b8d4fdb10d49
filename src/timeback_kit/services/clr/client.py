"""The async client of CLR."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.clr.client import AsyncClrApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
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

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Check a learner record; everything that is wrong with it is said before it is sent.

        Args:
            operation: The operation it is for.
            body: The record.
        """
        from timeback_api.clr.operations import UPSERT_CLR
        from timeback_kit.services.clr.checking import checked_credential

        return checked_credential(body) if operation is UPSERT_CLR else body
