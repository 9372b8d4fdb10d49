# Rendered by scripts/unasync.py from src/timeback_kit/services/caliper/client.py; change that file.
"""The blocking client of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.caliper.client import CaliperApi
from timeback_kit.runtime.errors import ServiceNotConfiguredError, TimebackError
from timeback_kit.services.caliper.errors import UnsupportedOperationError

if TYPE_CHECKING:
    from timeback_kit.services.caliper.sync_resources import Events, Jobs


class CaliperClient(CaliperApi):
    """Caliper, blocking: events sent and looked up, and the jobs that store them."""

    @property
    def events(self) -> Events:
        """Events."""
        from timeback_kit.services.caliper.sync_resources import Events

        return Events(self)

    @property
    def jobs(self) -> Jobs:
        """Jobs."""
        from timeback_kit.services.caliper.sync_resources import Jobs

        return Jobs(self)

    def translate_error(self, error: TimebackError) -> TimebackError:
        """Turn the refusal of an endpoint that the platform does not have into Caliper's own error.

        Args:
            error: The error of a request.
        """
        if isinstance(error, ServiceNotConfiguredError):
            return UnsupportedOperationError(error.message, service="caliper")
        return error
