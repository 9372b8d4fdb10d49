# Rendered by scripts/unasync.py from src/timeback_kit/services/qti/client.py; change that file.
"""The blocking client of QTI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.qti.client import QtiApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation


class QtiClient(QtiApi):
    """QTI, blocking: assessment content."""

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Send an item that was read as its XML, so that nothing in it is lost; see `item_body`.

        Args:
            operation: The operation that sends the body.
            body: The body the caller gave.
        """
        from timeback_kit.services.qti.item_bodies import item_body

        return item_body(operation, body)
