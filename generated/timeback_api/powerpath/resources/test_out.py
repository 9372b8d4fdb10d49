"""Test out of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource, SyncResource, shares_docs

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs


class AsyncTestOut(AsyncResource):
    """Test out: what stands below `test_out`."""

    __slots__ = ()

    async def create_assignment(
        self,
        input: inputs.ExternalTestOutAssignmentInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTestOutAssignmentResult:
        """Assign an externally delivered test-out to a student.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ExternalTestOutAssignmentResult` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/test-out/makeExternalStudentTestOutAssignment
        """
        return await self._call(
            Request(_ops.MAKE_EXTERNAL_STUDENT_TEST_OUT_ASSIGNMENT, body=input, options=request_options)
        )

    async def get_eligibility(
        self, student_id: str, subject: str, *, request_options: RequestOptions | None = None
    ) -> Any:
        """Get whether a student may test out of a subject.

        Args:
            student_id: Student id, sent as one segment of the path.
            subject: Subject, sent as one segment of the path.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The parsed JSON of the answer.

        Raises:
            NotFoundError: There is no such object.
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/test-out/getTestOutEligibility/{studentId}/{subject}
        """
        return await self._call(
            Request(
                _ops.GET_TEST_OUT_ELIGIBILITY, {"studentId": student_id, "subject": subject}, options=request_options
            )
        )


@shares_docs(AsyncTestOut)
class TestOut(SyncResource):
    __slots__ = ()

    def create_assignment(
        self,
        input: inputs.ExternalTestOutAssignmentInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTestOutAssignmentResult:
        return self._call(Request(_ops.MAKE_EXTERNAL_STUDENT_TEST_OUT_ASSIGNMENT, body=input, options=request_options))

    def get_eligibility(self, student_id: str, subject: str, *, request_options: RequestOptions | None = None) -> Any:
        return self._call(
            Request(
                _ops.GET_TEST_OUT_ELIGIBILITY, {"studentId": student_id, "subject": subject}, options=request_options
            )
        )
