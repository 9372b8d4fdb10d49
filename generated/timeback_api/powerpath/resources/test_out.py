"""Test out of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs, snake_inputs


class AsyncTestOut(AsyncResource):
    """Test out. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    async def create_assignment(
        self,
        input: inputs.ExternalTestOutAssignmentInput | snake_inputs.ExternalTestOutAssignmentInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTestOutAssignmentResult:
        """Assign an externally delivered test-out to a student.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/test-out/makeExternalStudentTestOutAssignment
        """
        request = Request(
            _ops.MAKE_EXTERNAL_STUDENT_TEST_OUT_ASSIGNMENT, body=input, options=request_options, extra=extra
        )
        return await self._call(request)

    async def get_eligibility(
        self, student_id: str, subject: str, *, request_options: RequestOptions | None = None
    ) -> models.TestOutEligibility:
        """Get whether a student may test out of a subject.

        Args:
            student_id: Id of the student.
            subject: Subject.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-out/getTestOutEligibility/{studentId}/{subject}
        """
        request = Request(
            _ops.GET_TEST_OUT_ELIGIBILITY, {"studentId": student_id, "subject": subject}, options=request_options
        )
        return await self._call(request)


class TestOut(SyncResource):
    """Test out. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def create_assignment(
        self,
        input: inputs.ExternalTestOutAssignmentInput | snake_inputs.ExternalTestOutAssignmentInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTestOutAssignmentResult:
        """Assign an externally delivered test-out to a student.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/test-out/makeExternalStudentTestOutAssignment
        """
        request = Request(
            _ops.MAKE_EXTERNAL_STUDENT_TEST_OUT_ASSIGNMENT, body=input, options=request_options, extra=extra
        )
        return self._call(request)

    def get_eligibility(
        self, student_id: str, subject: str, *, request_options: RequestOptions | None = None
    ) -> models.TestOutEligibility:
        """Get whether a student may test out of a subject.

        Args:
            student_id: Id of the student.
            subject: Subject.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/test-out/getTestOutEligibility/{studentId}/{subject}
        """
        request = Request(
            _ops.GET_TEST_OUT_ELIGIBILITY, {"studentId": student_id, "subject": subject}, options=request_options
        )
        return self._call(request)
