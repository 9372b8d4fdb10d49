"""The async client of QTI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.qti.client import AsyncQtiApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.services.qti.assessment_tests import AsyncAssessmentTests


class QtiClient(AsyncQtiApi):
    """QTI, awaited: assessment content."""

    @property
    def assessment_tests(self) -> AsyncAssessmentTests:
        """Assessment tests."""
        from timeback_kit.services.qti.assessment_tests import AsyncAssessmentTests

        return AsyncAssessmentTests(self)

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Send an item, test or stimulus that was read so that nothing in it is lost; see `whole_body`.

        Args:
            operation: The operation that sends the body.
            body: The body the caller gave.
        """
        from timeback_kit.services.qti.whole_bodies import whole_body

        return whole_body(operation, body)
