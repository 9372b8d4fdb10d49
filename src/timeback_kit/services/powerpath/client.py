"""The async client of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.powerpath.client import AsyncPowerPathApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation


class PowerPathClient(AsyncPowerPathApi):
    """PowerPath, awaited: lesson plans, placement and assessments."""

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Write render configurations and test assignments that were read; see `as_written`.

        Args:
            operation: The operation that sends the body.
            body: The body the caller gave.
        """
        from timeback_kit.services.powerpath.bodies import as_written

        return as_written(operation, body)
