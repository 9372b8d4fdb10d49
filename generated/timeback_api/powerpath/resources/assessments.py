"""Assessments of PowerPath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.deprecation import deprecated
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import dicts, inputs, snake_inputs


class AsyncAssessments(AsyncResource):
    """Assessments. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    async def create_external_placement_test(
        self,
        input: inputs.CreateExternalTestOutInput
        | snake_inputs.CreateExternalTestOutInputSnake
        | inputs.CreateExternalPlacementInput
        | snake_inputs.CreateExternalPlacementInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTest:
        """Create a placement test that an external tool delivers.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/createExternalPlacementTest
        """
        request = Request(_ops.CREATE_EXTERNAL_PLACEMENT_TEST, body=input, options=request_options, extra=extra)
        return await self._call(request)

    @deprecated("The service has deprecated this endpoint.")
    async def create_external_test_out(
        self,
        input: inputs.CreateExternalTestOutInput
        | snake_inputs.CreateExternalTestOutInputSnake
        | inputs.CreateExternalPlacementInput
        | snake_inputs.CreateExternalPlacementInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTest:
        """Create a test-out that an external tool delivers.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Deprecated: The service may drop this endpoint.
        Route: POST /powerpath/createExternalTestOut
        """
        request = Request(_ops.CREATE_EXTERNAL_TEST_OUT, body=input, options=request_options, extra=extra)
        return await self._call(request)

    async def create_internal_test(
        self,
        input: inputs.CreateInternalQtiTestInput
        | snake_inputs.CreateInternalQtiTestInputSnake
        | inputs.CreateInternalAssessmentBankInput
        | snake_inputs.CreateInternalAssessmentBankInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.InternalTest:
        """Create a test from QTI or from an assessment bank.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/createInternalTest
        """
        return await self._call(Request(_ops.CREATE_INTERNAL_TEST, body=input, options=request_options, extra=extra))

    async def create_new_attempt(
        self,
        input: inputs.StudentLessonInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateAttemptResponse:
        """Begin a new attempt of a student at a lesson.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/createNewAttempt
        """
        return await self._call(Request(_ops.CREATE_NEW_ATTEMPT, body=input, options=request_options, extra=extra))

    async def final_student_assessment_response(
        self,
        input: inputs.StudentLessonInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.FinalizedAssessment:
        """Finalize the attempt of a student at a quiz, test-out, placement or unit test.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/finalStudentAssessmentResponse
        """
        request = Request(_ops.FINAL_STUDENT_ASSESSMENT_RESPONSE, body=input, options=request_options, extra=extra)
        return await self._call(request)

    async def get_assessment_progress(
        self, params: inputs.GetAssessmentProgressParams, *, request_options: RequestOptions | None = None
    ) -> models.PowerPath100ProgressResult | models.AssessmentProgress:
        """Get the progress of a student in a lesson.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/getAssessmentProgress
        """
        request = Request(
            _ops.GET_ASSESSMENT_PROGRESS,
            query=self._params(_ops.GET_ASSESSMENT_PROGRESS, params),
            options=request_options,
        )
        return await self._call(request)

    async def get_attempts(
        self, params: inputs.GetAttemptsParams, *, request_options: RequestOptions | None = None
    ) -> models.AttemptsResponse:
        """Get the attempts of a student at a lesson.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/getAttempts
        """
        request = Request(_ops.GET_ATTEMPTS, query=self._params(_ops.GET_ATTEMPTS, params), options=request_options)
        return await self._call(request)

    async def get_next_question(
        self, params: inputs.GetNextQuestionParams, *, request_options: RequestOptions | None = None
    ) -> models.NextQuestion:
        """Get the next question of a powerpath-100 lesson for a student.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/getNextQuestion
        """
        request = Request(
            _ops.GET_NEXT_QUESTION, query=self._params(_ops.GET_NEXT_QUESTION, params), options=request_options
        )
        return await self._call(request)

    async def import_external_test_assignment_results(
        self,
        params: inputs.ImportExternalTestAssignmentResultsParams
        | snake_inputs.ImportExternalTestAssignmentResultsParamsSnake,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ImportedTestResults:
        """Import the results of an externally delivered test.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/importExternalTestAssignmentResults
        """
        request = Request(
            _ops.IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS,
            query=self._params(_ops.IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS, params),
            options=request_options,
        )
        return await self._call(request)

    async def make_external_test_assignment(
        self,
        input: inputs.ExternalTestAssignmentInput
        | snake_inputs.ExternalTestAssignmentInputSnake
        | models.ExternalTestAssignment
        | dicts.ExternalTestAssignmentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTestAssignment:
        """Assign an externally delivered test to a student.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/makeExternalTestAssignment
        """
        request = Request(_ops.MAKE_EXTERNAL_TEST_ASSIGNMENT, body=input, options=request_options, extra=extra)
        return await self._call(request)

    async def reset_attempt(
        self,
        input: inputs.StudentLessonInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ResetAttemptResponse:
        """Reset the attempt of a student at a lesson.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/resetAttempt
        """
        return await self._call(Request(_ops.RESET_ATTEMPT, body=input, options=request_options, extra=extra))

    @deprecated("The service has deprecated this endpoint.")
    async def test_out(
        self, params: inputs.TestOutParams, *, request_options: RequestOptions | None = None
    ) -> models.TestOutResult:
        """Get the test-out of a course for a student.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Deprecated: The service may drop this endpoint.
        Route: GET /powerpath/testOut
        """
        request = Request(_ops.TEST_OUT, query=self._params(_ops.TEST_OUT, params), options=request_options)
        return await self._call(request)

    async def update_student_question_response(
        self,
        input: inputs.UpdateStudentQuestionResponseInput,
        *,
        extra: Mapping[str, Any] | None = None,
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
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /powerpath/updateStudentQuestionResponse
        """
        request = Request(_ops.UPDATE_STUDENT_QUESTION_RESPONSE, body=input, options=request_options, extra=extra)
        return await self._call(request)


class Assessments(SyncResource):
    """Assessments. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def create_external_placement_test(
        self,
        input: inputs.CreateExternalTestOutInput
        | snake_inputs.CreateExternalTestOutInputSnake
        | inputs.CreateExternalPlacementInput
        | snake_inputs.CreateExternalPlacementInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTest:
        """Create a placement test that an external tool delivers.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/createExternalPlacementTest
        """
        request = Request(_ops.CREATE_EXTERNAL_PLACEMENT_TEST, body=input, options=request_options, extra=extra)
        return self._call(request)

    @deprecated("The service has deprecated this endpoint.")
    def create_external_test_out(
        self,
        input: inputs.CreateExternalTestOutInput
        | snake_inputs.CreateExternalTestOutInputSnake
        | inputs.CreateExternalPlacementInput
        | snake_inputs.CreateExternalPlacementInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTest:
        """Create a test-out that an external tool delivers.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Deprecated: The service may drop this endpoint.
        Route: POST /powerpath/createExternalTestOut
        """
        return self._call(Request(_ops.CREATE_EXTERNAL_TEST_OUT, body=input, options=request_options, extra=extra))

    def create_internal_test(
        self,
        input: inputs.CreateInternalQtiTestInput
        | snake_inputs.CreateInternalQtiTestInputSnake
        | inputs.CreateInternalAssessmentBankInput
        | snake_inputs.CreateInternalAssessmentBankInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.InternalTest:
        """Create a test from QTI or from an assessment bank.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/createInternalTest
        """
        return self._call(Request(_ops.CREATE_INTERNAL_TEST, body=input, options=request_options, extra=extra))

    def create_new_attempt(
        self,
        input: inputs.StudentLessonInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateAttemptResponse:
        """Begin a new attempt of a student at a lesson.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/createNewAttempt
        """
        return self._call(Request(_ops.CREATE_NEW_ATTEMPT, body=input, options=request_options, extra=extra))

    def final_student_assessment_response(
        self,
        input: inputs.StudentLessonInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.FinalizedAssessment:
        """Finalize the attempt of a student at a quiz, test-out, placement or unit test.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/finalStudentAssessmentResponse
        """
        request = Request(_ops.FINAL_STUDENT_ASSESSMENT_RESPONSE, body=input, options=request_options, extra=extra)
        return self._call(request)

    def get_assessment_progress(
        self, params: inputs.GetAssessmentProgressParams, *, request_options: RequestOptions | None = None
    ) -> models.PowerPath100ProgressResult | models.AssessmentProgress:
        """Get the progress of a student in a lesson.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/getAssessmentProgress
        """
        request = Request(
            _ops.GET_ASSESSMENT_PROGRESS,
            query=self._params(_ops.GET_ASSESSMENT_PROGRESS, params),
            options=request_options,
        )
        return self._call(request)

    def get_attempts(
        self, params: inputs.GetAttemptsParams, *, request_options: RequestOptions | None = None
    ) -> models.AttemptsResponse:
        """Get the attempts of a student at a lesson.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/getAttempts
        """
        request = Request(_ops.GET_ATTEMPTS, query=self._params(_ops.GET_ATTEMPTS, params), options=request_options)
        return self._call(request)

    def get_next_question(
        self, params: inputs.GetNextQuestionParams, *, request_options: RequestOptions | None = None
    ) -> models.NextQuestion:
        """Get the next question of a powerpath-100 lesson for a student.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/getNextQuestion
        """
        request = Request(
            _ops.GET_NEXT_QUESTION, query=self._params(_ops.GET_NEXT_QUESTION, params), options=request_options
        )
        return self._call(request)

    def import_external_test_assignment_results(
        self,
        params: inputs.ImportExternalTestAssignmentResultsParams
        | snake_inputs.ImportExternalTestAssignmentResultsParamsSnake,
        *,
        request_options: RequestOptions | None = None,
    ) -> models.ImportedTestResults:
        """Import the results of an externally delivered test.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/importExternalTestAssignmentResults
        """
        request = Request(
            _ops.IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS,
            query=self._params(_ops.IMPORT_EXTERNAL_TEST_ASSIGNMENT_RESULTS, params),
            options=request_options,
        )
        return self._call(request)

    def make_external_test_assignment(
        self,
        input: inputs.ExternalTestAssignmentInput
        | snake_inputs.ExternalTestAssignmentInputSnake
        | models.ExternalTestAssignment
        | dicts.ExternalTestAssignmentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ExternalTestAssignment:
        """Assign an externally delivered test to a student.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/makeExternalTestAssignment
        """
        return self._call(Request(_ops.MAKE_EXTERNAL_TEST_ASSIGNMENT, body=input, options=request_options, extra=extra))

    def reset_attempt(
        self,
        input: inputs.StudentLessonInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ResetAttemptResponse:
        """Reset the attempt of a student at a lesson.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/resetAttempt
        """
        return self._call(Request(_ops.RESET_ATTEMPT, body=input, options=request_options, extra=extra))

    @deprecated("The service has deprecated this endpoint.")
    def test_out(
        self, params: inputs.TestOutParams, *, request_options: RequestOptions | None = None
    ) -> models.TestOutResult:
        """Get the test-out of a course for a student.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Deprecated: The service may drop this endpoint.
        Route: GET /powerpath/testOut
        """
        return self._call(Request(_ops.TEST_OUT, query=self._params(_ops.TEST_OUT, params), options=request_options))

    def update_student_question_response(
        self,
        input: inputs.UpdateStudentQuestionResponseInput,
        *,
        extra: Mapping[str, Any] | None = None,
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
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /powerpath/updateStudentQuestionResponse
        """
        request = Request(_ops.UPDATE_STUDENT_QUESTION_RESPONSE, body=input, options=request_options, extra=extra)
        return self._call(request)
