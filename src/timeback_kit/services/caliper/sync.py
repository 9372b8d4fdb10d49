# Rendered by scripts/unasync.py from src/timeback_kit/services/caliper/client.py; change that file.
"""The blocking client of Caliper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.caliper.client import CaliperApi
from timeback_api.caliper.operations import SEND_ENVELOPE, VALIDATE_ENVELOPE
from timeback_kit.runtime.errors import APIError, ServiceNotConfiguredError, TimebackError
from timeback_kit.services.caliper.errors import UnsupportedOperationError
from timeback_kit.services.caliper.platform_profiles import envelope_for

if TYPE_CHECKING:
    from typing import Any

    from timeback_kit.runtime.operations import Operation
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

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Write an envelope in the profile of the client's platform.

        Args:
            operation: The operation it is for.
            body: The envelope.
        """
        if operation in (SEND_ENVELOPE, VALIDATE_ENVELOPE) and self._provider is not None:
            return envelope_for(self._provider.platform, body)
        return body

    def translate_error(self, error: TimebackError) -> TimebackError:
        """Turn the refusal of an endpoint that the platform does not have into Caliper's own error.

        What the service says about an envelope becomes part of the message.

        Args:
            error: The error of a request.
        """
        if isinstance(error, ServiceNotConfiguredError):
            return UnsupportedOperationError(error.message, service="caliper")
        if isinstance(error, APIError):
            error.says_reasons = True
        return error
