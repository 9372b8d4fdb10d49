# Rendered by scripts/unasync.py from src/timeback_kit/services/case/client.py; change that file.
"""The blocking client of CASE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.case.client import CaseApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.services.case.sync_resources import Documents, Items


class CaseClient(CaseApi):
    """CASE, blocking: competencies and academic standards."""

    @property
    def documents(self) -> Documents:
        """Documents."""
        from timeback_kit.services.case.sync_resources import Documents

        return Documents(self)

    @property
    def items(self) -> Items:
        """Items."""
        from timeback_kit.services.case.sync_resources import Items

        return Items(self)

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Read packages as other programs export them, and as the service sends them; see `as_package`.

        Args:
            operation: The operation that sends the body.
            body: The body the caller gave.
        """
        from timeback_kit.services.case.bodies import as_package

        return as_package(body)
