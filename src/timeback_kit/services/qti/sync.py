# Rendered by scripts/unasync.py from src/timeback_kit/services/qti/client.py; change that file.
"""The blocking client of QTI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.qti.client import QtiApi

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.services.qti.sync_assessment_tests import AssessmentTests


class QtiClient(QtiApi):
    """QTI, blocking: assessment content."""

    @property
    def assessment_tests(self) -> AssessmentTests:
        """Assessment tests."""
        from timeback_kit.services.qti.sync_assessment_tests import AssessmentTests

        return AssessmentTests(self)

    def prepare_body(self, operation: Operation[Any], body: object) -> object:
        """Send an item, test or stimulus that was read so that nothing in it is lost; see `whole_body`.

        Args:
            operation: The operation that sends the body.
            body: The body the caller gave.
        """
        from timeback_kit.services.qti.whole_bodies import whole_body

        return whole_body(operation, body)
