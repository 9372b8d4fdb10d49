"""The async client of CASE."""

from __future__ import annotations

from typing import TYPE_CHECKING

from timeback_api.case.client import AsyncCaseApi

if TYPE_CHECKING:
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
