"""Placement of PowerPath."""

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

    from .. import inputs


class AsyncPlacement(AsyncResource):
    """Placement. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    async def get_placement(
        self, student_id: str, *, request_options: RequestOptions | None = None
    ) -> models.StudentPlacement:
        """Get the placement of a student in all subjects.

        Args:
            student_id: Id of the student.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/{studentId}
        """
        request = Request(_ops.GET_STUDENT_PLACEMENT_DATA, {"studentId": student_id}, options=request_options)
        return await self._call(request)

    async def get_all_placement_tests(
        self, params: inputs.GetAllPlacementTestsParams, *, request_options: RequestOptions | None = None
    ) -> models.PlacementTests:
        """Get all placement tests of a subject for a student.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/getAllPlacementTests
        """
        request = Request(
            _ops.GET_ALL_PLACEMENT_TESTS,
            query=self._params(_ops.GET_ALL_PLACEMENT_TESTS, params),
            options=request_options,
        )
        return await self._call(request)

    async def get_current_level(
        self, params: inputs.GetCurrentLevelParams, *, request_options: RequestOptions | None = None
    ) -> models.CurrentLevel:
        """Get the grade level a student has reached in a subject.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/getCurrentLevel

        Examples:
            >>> level = await timeback.powerpath.placement.get_current_level({"student": "id-1", "subject": "Math"})
            >>> level.grade_level
            '3'
        """
        request = Request(
            _ops.GET_CURRENT_LEVEL, query=self._params(_ops.GET_CURRENT_LEVEL, params), options=request_options
        )
        return await self._call(request)

    async def get_next_placement_test(
        self, params: inputs.GetNextPlacementTestParams, *, request_options: RequestOptions | None = None
    ) -> models.NextPlacementTest:
        """Get the next placement test of a student in a subject.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/getNextPlacementTest
        """
        request = Request(
            _ops.GET_NEXT_PLACEMENT_TEST,
            query=self._params(_ops.GET_NEXT_PLACEMENT_TEST, params),
            options=request_options,
        )
        return await self._call(request)

    async def get_subject_progress(
        self, params: inputs.GetSubjectProgressParams, *, request_options: RequestOptions | None = None
    ) -> models.SubjectProgress:
        """Get the progress of a student in the courses of a subject.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/getSubjectProgress
        """
        request = Request(
            _ops.GET_SUBJECT_PROGRESS, query=self._params(_ops.GET_SUBJECT_PROGRESS, params), options=request_options
        )
        return await self._call(request)

    async def reset_user_placement(
        self,
        input: inputs.StudentSubjectInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ResetPlacementResponse:
        """Reset the placement of a student in a subject.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/placement/resetUserPlacement
        """
        return await self._call(Request(_ops.RESET_USER_PLACEMENT, body=input, options=request_options, extra=extra))


class Placement(SyncResource):
    """Placement. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def get_placement(
        self, student_id: str, *, request_options: RequestOptions | None = None
    ) -> models.StudentPlacement:
        """Get the placement of a student in all subjects.

        Args:
            student_id: Id of the student.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/{studentId}
        """
        return self._call(Request(_ops.GET_STUDENT_PLACEMENT_DATA, {"studentId": student_id}, options=request_options))

    def get_all_placement_tests(
        self, params: inputs.GetAllPlacementTestsParams, *, request_options: RequestOptions | None = None
    ) -> models.PlacementTests:
        """Get all placement tests of a subject for a student.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/getAllPlacementTests
        """
        request = Request(
            _ops.GET_ALL_PLACEMENT_TESTS,
            query=self._params(_ops.GET_ALL_PLACEMENT_TESTS, params),
            options=request_options,
        )
        return self._call(request)

    def get_current_level(
        self, params: inputs.GetCurrentLevelParams, *, request_options: RequestOptions | None = None
    ) -> models.CurrentLevel:
        """Get the grade level a student has reached in a subject.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/getCurrentLevel

        Examples:
            >>> level = timeback.powerpath.placement.get_current_level({"student": "id-1", "subject": "Math"})
            >>> level.grade_level
            '3'
        """
        request = Request(
            _ops.GET_CURRENT_LEVEL, query=self._params(_ops.GET_CURRENT_LEVEL, params), options=request_options
        )
        return self._call(request)

    def get_next_placement_test(
        self, params: inputs.GetNextPlacementTestParams, *, request_options: RequestOptions | None = None
    ) -> models.NextPlacementTest:
        """Get the next placement test of a student in a subject.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/getNextPlacementTest
        """
        request = Request(
            _ops.GET_NEXT_PLACEMENT_TEST,
            query=self._params(_ops.GET_NEXT_PLACEMENT_TEST, params),
            options=request_options,
        )
        return self._call(request)

    def get_subject_progress(
        self, params: inputs.GetSubjectProgressParams, *, request_options: RequestOptions | None = None
    ) -> models.SubjectProgress:
        """Get the progress of a student in the courses of a subject.

        Args:
            params: Query parameters, under their JSON or snake_case names.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/placement/getSubjectProgress
        """
        request = Request(
            _ops.GET_SUBJECT_PROGRESS, query=self._params(_ops.GET_SUBJECT_PROGRESS, params), options=request_options
        )
        return self._call(request)

    def reset_user_placement(
        self,
        input: inputs.StudentSubjectInput,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ResetPlacementResponse:
        """Reset the placement of a student in a subject.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/placement/resetUserPlacement
        """
        return self._call(Request(_ops.RESET_USER_PLACEMENT, body=input, options=request_options, extra=extra))
