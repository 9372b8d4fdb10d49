"""The blocking client of CLR."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.clr.client import ClrApi

if TYPE_CHECKING:
    from timeback_kit.services.clr.resources import Credentials


class ClrClient(ClrApi):
    """CLR, blocking: learner records, signed by the platform."""

    @property
    def credentials(self) -> Credentials:
        """Credentials."""
        from timeback_kit.services.clr.resources import Credentials

        return Credentials(self)
