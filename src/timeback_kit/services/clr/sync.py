# Rendered by scripts/unasync.py from src/timeback_kit/services/clr/client.py; change that file.
"""The blocking client of CLR."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.clr.client import ClrApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.services.clr.sync_resources import Credentials, Discovery


class ClrClient(ClrApi):
    """CLR, blocking: learner records, signed by the platform."""

    @property
    def credentials(self) -> Credentials:
        """Credentials."""
        from timeback_kit.services.clr.sync_resources import Credentials

        return Credentials(self)

    @property
    def discovery(self) -> Discovery:
        """Discovery."""
        from timeback_kit.services.clr.sync_resources import Discovery

        return Discovery(self)

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Check a learner record; everything that is wrong with it is said before it is sent.

        Args:
            operation: The operation it is for.
            body: The record.
        """
        from timeback_api.clr.operations import UPSERT_CLR
        from timeback_kit.services.clr.checking import checked_credential

        return checked_credential(body) if operation is UPSERT_CLR else body
