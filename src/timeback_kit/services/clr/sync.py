# Rendered by scripts/unasync.py from src/timeback_kit/services/clr/client.py; change that file.
"""The blocking client of CLR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.clr.client import ClrApi

if TYPE_CHECKING:
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
