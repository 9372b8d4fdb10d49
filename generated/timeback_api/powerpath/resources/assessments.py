"""Assessments of PowerPath."""

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


class AsyncAssessments(AsyncResource):
    """Assessments: what stands below `assessments`."""

    __slots__ = ()

    async def create_external_placement_test(
        self,
        input: inputs.CreateExternalTestOutInput | inputs.CreateExternalPlacementInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTest:
        """Create a placement test that an external tool delivers.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ExternalTest` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/createExternalPlacementTest
        """
        return await self._call(Request(_ops.CREATE_EXTERNAL_PLACEMENT_TEST, body=input, options=request_options))

    async def create_external_test_out(
        self,
        input: inputs.CreateExternalTestOutInput | inputs.CreateExternalPlacementInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTest:
        """Create a test-out that an external tool delivers.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ExternalTest` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/createExternalTestOut
        """
        return await self._call(Request(_ops.CREATE_EXTERNAL_TEST_OUT, body=input, options=request_options))

    async def create_internal_test(
        self,
        input: inputs.CreateInternalQtiTestInput | inputs.CreateInternalAssessmentBankInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.InternalTest:
        """Create a test from QTI or from an assessment bank.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `InternalTest` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/createInternalTest
        """
        return await self._call(Request(_ops.CREATE_INTERNAL_TEST, body=input, options=request_options))

    async def create_new_attempt(
        self, input: inputs.StudentLessonInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateAttemptResponse:
        """Begin a new attempt of a student at a lesson.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `CreateAttemptResponse` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/createNewAttempt
        """
        return await self._call(Request(_ops.CREATE_NEW_ATTEMPT, body=input, options=request_options))

    async def final_student_assessment_response(
        self, input: inputs.StudentLessonInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.FinalizedAssessment:
        """Finalize the attempt of a student at a quiz, test-out, placement or unit test.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `FinalizedAssessment` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/finalStudentAssessmentResponse
        """
        return await self._call(Request(_ops.FINAL_STUDENT_ASSESSMENT_RESPONSE, body=input, options=request_options))

    async def get_assessment_progress(
        self,
        params: inputs.GetAssessmentProgressParams | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.PowerPath100ProgressResult | models.AssessmentProgress:
        """Get the progress of a student in a lesson.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            What the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/getAssessmentProgress
        """
        return await self._call(
            Request(
                _ops.GET_ASSESSMENT_PROGRESS,
                query=self._params(_ops.GET_ASSESSMENT_PROGRESS, params),
                options=request_options,
            )
        )

    async def get_attempts(
        self, params: inputs.GetAttemptsParams | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.AttemptsResponse:
        """Get the attempts of a student at a lesson.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `AttemptsResponse` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/getAttempts
        """
        return await self._call(
            Request(_ops.GET_ATTEMPTS, query=self._params(_ops.GET_ATTEMPTS, params), options=request_options)
        )

    async def get_next_question(
        self, params: inputs.GetNextQuestionParams | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.NextQuestion:
        """Get the next question of a powerpath-100 lesson for a student.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `NextQuestion` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/getNextQuestion
        """
        return await self._call(
            Request(_ops.GET_NEXT_QUESTION, query=self._params(_ops.GET_NEXT_QUESTION, params), options=request_options)
        )

    async def import_external_test_assignment_results(
        self,
        params: inputs.ImportExternalTestAssignmentResultsParams | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ImportedTestResults:
        """Import the results of an externally delivered test.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ImportedTestResults` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/importExternalTestAssignmentResults
        """
        return await self._call(
            Request(
                _ops.IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS,
                query=self._params(_ops.IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS, params),
                options=request_options,
            )
        )

    async def make_external_test_assignment(
        self,
        input: inputs.ExternalTestAssignmentInput | models.ExternalTestAssignment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTestAssignment:
        """Assign an externally delivered test to a student.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ExternalTestAssignment` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/makeExternalTestAssignment
        """
        return await self._call(Request(_ops.MAKE_EXTERNAL_TEST_ASSIGNMENT, body=input, options=request_options))

    async def reset_attempt(
        self, input: inputs.StudentLessonInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.ResetAttemptResponse:
        """Reset the attempt of a student at a lesson.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `ResetAttemptResponse` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: POST /powerpath/resetAttempt
        """
        return await self._call(Request(_ops.RESET_ATTEMPT, body=input, options=request_options))

    async def test_out(
        self, params: inputs.TestOutParams | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.TestOutResult:
        """Get the test-out of a course for a student.

        Args:
            params: Query parameters, under their wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            The `TestOutResult` that the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: GET /powerpath/testOut
        """
        return await self._call(
            Request(_ops.TEST_OUT, query=self._params(_ops.TEST_OUT, params), options=request_options)
        )

    async def update_student_question_response(
        self,
        input: inputs.UpdateStudentQuestionResponseInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> (
        models.PowerPath100UpdateStudentQuestionResponseResult
        | models.QuizUpdateStudentQuestionResponseResult
        | models.TestOutUpdateStudentQuestionResponseResult
        | models.PlacementUpdateStudentQuestionResponseResult
        | models.UnitTestUpdateStudentQuestionResponseResult
    ):
        """Record the response of a student to a question.

        Args:
            input: What to send, with wire or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call alone.

        Returns:
            What the service answered.

        Raises:
            PowerPathError: Anything that goes wrong, an argument refused before any request included.

        Route: PUT /powerpath/updateStudentQuestionResponse
        """
        return await self._call(Request(_ops.UPDATE_STUDENT_QUESTION_RESPONSE, body=input, options=request_options))


@shares_docs(AsyncAssessments)
class Assessments(SyncResource):
    __slots__ = ()

    def create_external_placement_test(
        self,
        input: inputs.CreateExternalTestOutInput | inputs.CreateExternalPlacementInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTest:
        return self._call(Request(_ops.CREATE_EXTERNAL_PLACEMENT_TEST, body=input, options=request_options))

    def create_external_test_out(
        self,
        input: inputs.CreateExternalTestOutInput | inputs.CreateExternalPlacementInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTest:
        return self._call(Request(_ops.CREATE_EXTERNAL_TEST_OUT, body=input, options=request_options))

    def create_internal_test(
        self,
        input: inputs.CreateInternalQtiTestInput | inputs.CreateInternalAssessmentBankInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.InternalTest:
        return self._call(Request(_ops.CREATE_INTERNAL_TEST, body=input, options=request_options))

    def create_new_attempt(
        self, input: inputs.StudentLessonInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.CreateAttemptResponse:
        return self._call(Request(_ops.CREATE_NEW_ATTEMPT, body=input, options=request_options))

    def final_student_assessment_response(
        self, input: inputs.StudentLessonInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.FinalizedAssessment:
        return self._call(Request(_ops.FINAL_STUDENT_ASSESSMENT_RESPONSE, body=input, options=request_options))

    def get_assessment_progress(
        self,
        params: inputs.GetAssessmentProgressParams | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.PowerPath100ProgressResult | models.AssessmentProgress:
        return self._call(
            Request(
                _ops.GET_ASSESSMENT_PROGRESS,
                query=self._params(_ops.GET_ASSESSMENT_PROGRESS, params),
                options=request_options,
            )
        )

    def get_attempts(
        self, params: inputs.GetAttemptsParams | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.AttemptsResponse:
        return self._call(
            Request(_ops.GET_ATTEMPTS, query=self._params(_ops.GET_ATTEMPTS, params), options=request_options)
        )

    def get_next_question(
        self, params: inputs.GetNextQuestionParams | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.NextQuestion:
        return self._call(
            Request(_ops.GET_NEXT_QUESTION, query=self._params(_ops.GET_NEXT_QUESTION, params), options=request_options)
        )

    def import_external_test_assignment_results(
        self,
        params: inputs.ImportExternalTestAssignmentResultsParams | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ImportedTestResults:
        return self._call(
            Request(
                _ops.IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS,
                query=self._params(_ops.IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS, params),
                options=request_options,
            )
        )

    def make_external_test_assignment(
        self,
        input: inputs.ExternalTestAssignmentInput | models.ExternalTestAssignment | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTestAssignment:
        return self._call(Request(_ops.MAKE_EXTERNAL_TEST_ASSIGNMENT, body=input, options=request_options))

    def reset_attempt(
        self, input: inputs.StudentLessonInput | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.ResetAttemptResponse:
        return self._call(Request(_ops.RESET_ATTEMPT, body=input, options=request_options))

    def test_out(
        self, params: inputs.TestOutParams | Mapping[str, Any], *, request_options: RequestOptions | None = None
    ) -> models.TestOutResult:
        return self._call(Request(_ops.TEST_OUT, query=self._params(_ops.TEST_OUT, params), options=request_options))

    def update_student_question_response(
        self,
        input: inputs.UpdateStudentQuestionResponseInput | Mapping[str, Any],
        *,
        request_options: RequestOptions | None = None,
    ) -> (
        models.PowerPath100UpdateStudentQuestionResponseResult
        | models.QuizUpdateStudentQuestionResponseResult
        | models.TestOutUpdateStudentQuestionResponseResult
        | models.PlacementUpdateStudentQuestionResponseResult
        | models.UnitTestUpdateStudentQuestionResponseResult
    ):
        return self._call(Request(_ops.UPDATE_STUDENT_QUESTION_RESPONSE, body=input, options=request_options))
