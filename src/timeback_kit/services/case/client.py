"""The async client of CASE."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.case.client import AsyncCaseApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.services.case.resources import AsyncDocuments, AsyncItems


class CaseClient(AsyncCaseApi):
    """CASE, awaited: competencies and academic standards."""

    @property
    def documents(self) -> AsyncDocuments:
        """Documents."""
        from timeback_kit.services.case.resources import AsyncDocuments

        return AsyncDocuments(self)

    @property
    def items(self) -> AsyncItems:
        """Items."""
        from timeback_kit.services.case.resources import AsyncItems

        return AsyncItems(self)

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Read packages as other programs export them, and as the service sends them; see `as_package`.

        Args:
            operation: The operation that sends the body.
            body: The body the caller gave.
        """
        from timeback_kit.services.case.bodies import as_package

        return as_package(body)
