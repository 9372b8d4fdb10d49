"""The async client of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.caliper.client import AsyncCaliperApi
from timeback_kit.runtime.errors import ServiceNotConfiguredError, TimebackError
from timeback_kit.services.caliper.errors import UnsupportedOperationError

if TYPE_CHECKING:
    from timeback_kit.services.caliper.resources import AsyncEvents, AsyncJobs


class CaliperClient(AsyncCaliperApi):
    """Caliper, awaited: events sent and looked up, and the jobs that store them."""

    @property
    def events(self) -> AsyncEvents:
        """Events."""
        from timeback_kit.services.caliper.resources import AsyncEvents

        return AsyncEvents(self)

    @property
    def jobs(self) -> AsyncJobs:
        """Jobs."""
        from timeback_kit.services.caliper.resources import AsyncJobs

        return AsyncJobs(self)

    def translate_error(self, error: TimebackError) -> TimebackError:
        """Turn the refusal of an endpoint that the platform does not have into Caliper's own error.

        Args:
            error: The error of a request.
        """
        if isinstance(error, ServiceNotConfiguredError):
            return UnsupportedOperationError(error.message, service="caliper")
        return error
