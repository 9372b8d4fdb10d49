"""The blocking client of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.caliper.client import CaliperApi
from timeback_kit.services.caliper.sending import saying_unsupported

if TYPE_CHECKING:
    from timeback_kit.runtime.requests import RawResponse, Request
    from timeback_kit.services.caliper.resources import Events, Jobs


class CaliperClient(CaliperApi):
    """Caliper, blocking: events sent and looked up, and the jobs that store them."""

    @property
    def events(self) -> Events:
        """Events."""
        from timeback_kit.services.caliper.resources import Events

        return Events(self)

    @property
    def jobs(self) -> Jobs:
        """Jobs."""
        from timeback_kit.services.caliper.resources import Jobs

        return Jobs(self)

    def _send(self, request: Request[Any]) -> RawResponse:
        with saying_unsupported():
            return super()._send(request)
