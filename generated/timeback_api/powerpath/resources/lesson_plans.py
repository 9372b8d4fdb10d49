"""Lesson plans of PowerPath."""

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

    from .. import dicts, inputs, snake_inputs


class AsyncLessonPlans(AsyncResource):
    """Lesson plans. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    async def create(
        self,
        input: inputs.LessonPlanInput | snake_inputs.LessonPlanInputSnake | models.LessonPlan | dicts.LessonPlanDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LessonPlanCreateResponse:
        """Create the lesson plan of a user in a course.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/
        """
        return await self._call(Request(_ops.CREATE_LESSON_PLAN, body=input, options=request_options, extra=extra))

    async def sync_course(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlansSyncResult:
        """Bring all lesson plans of a course up to date.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/course/{courseId}/sync
        """
        request = Request(_ops.SYNC_COURSE_LESSON_PLANS, {"courseId": course_id}, options=request_options)
        return await self._call(request)

    async def get_course_progress(
        self,
        course_id: str,
        student_id: str,
        *,
        lesson_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CourseProgress:
        """Get the progress of a student in a course.

        Args:
            course_id: Id of the course.
            student_id: Id of the student.
            lesson_id: sourcedId of the lesson, a component resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/getCourseProgress/{courseId}/student/{studentId}
        """
        request = Request(
            _ops.GET_COURSE_PROGRESS,
            {"courseId": course_id, "studentId": student_id},
            {"lessonId": lesson_id},
            options=request_options,
        )
        return await self._call(request)

    async def start_test_out(
        self,
        input: inputs.StartTestOutInput | snake_inputs.StartTestOutInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.StartTestOutResponse:
        """Start the test-out of a course for a student.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/startTestOut
        """
        return await self._call(Request(_ops.START_TEST_OUT, body=input, options=request_options, extra=extra))

    async def get_tree(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanResponse:
        """Get the tree of a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/tree/{lessonPlanId}
        """
        request = Request(_ops.GET_LESSON_PLAN, {"lessonPlanId": lesson_plan_id}, options=request_options)
        return await self._call(request)

    async def get_structure(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanStructureResponse:
        """Get the structure of a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/tree/{lessonPlanId}/structure
        """
        request = Request(_ops.GET_LESSON_PLAN_STRUCTURE, {"lessonPlanId": lesson_plan_id}, options=request_options)
        return await self._call(request)

    async def update_student_item_response(
        self,
        input: inputs.StudentItemResponseInput
        | snake_inputs.StudentItemResponseInputSnake
        | models.StudentItemResponse
        | dicts.StudentItemResponseDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.StudentItemResponse:
        """Record the result of a student for a component resource.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/updateStudentItemResponse
        """
        request = Request(_ops.UPDATE_STUDENT_ITEM_RESPONSE, body=input, options=request_options, extra=extra)
        return await self._call(request)

    async def delete_all(self, course_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete all lesson plans of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /powerpath/lessonPlans/{courseId}/deleteAll
        """
        request = Request(_ops.DELETE_LESSON_PLANS_BY_COURSE_ID, {"courseId": course_id}, options=request_options)
        await self._call(request)

    async def get(
        self, course_id: str, user_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanResponse:
        """Get the lesson plan of a user in a course.

        Args:
            course_id: Id of the course.
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/{courseId}/{userId}
        """
        request = Request(_ops.GET_TREE, {"courseId": course_id, "userId": user_id}, options=request_options)
        return await self._call(request)

    async def list_operations(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanOperations:
        """Get the operations on a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/{lessonPlanId}/operations
        """
        return await self._call(Request(_ops.GET_OPERATIONS, {"lessonPlanId": lesson_plan_id}, options=request_options))

    async def create_operations(
        self,
        lesson_plan_id: str,
        input: inputs.LessonPlanOperationInput | models.LessonPlanOperation | dicts.LessonPlanOperationDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.StoreOperationResponse:
        """Store an operation on a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/{lessonPlanId}/operations
        """
        request = Request(
            _ops.STORE_OPERATION, {"lessonPlanId": lesson_plan_id}, body=input, options=request_options, extra=extra
        )
        return await self._call(request)

    async def sync(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanSyncResult:
        """Apply the stored operations to a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/{lessonPlanId}/operations/sync
        """
        request = Request(_ops.SYNC_OPERATIONS, {"lessonPlanId": lesson_plan_id}, options=request_options)
        return await self._call(request)

    async def recreate(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanSyncResult:
        """Build a lesson plan again from its course and operations.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/{lessonPlanId}/recreate
        """
        request = Request(_ops.RECREATE_LESSON_PLAN, {"lessonPlanId": lesson_plan_id}, options=request_options)
        return await self._call(request)


class LessonPlans(SyncResource):
    """Lesson plans. Every call raises PowerPathError if it fails."""

    __slots__ = ()

    def create(
        self,
        input: inputs.LessonPlanInput | snake_inputs.LessonPlanInputSnake | models.LessonPlan | dicts.LessonPlanDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LessonPlanCreateResponse:
        """Create the lesson plan of a user in a course.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/
        """
        return self._call(Request(_ops.CREATE_LESSON_PLAN, body=input, options=request_options, extra=extra))

    def sync_course(
        self, course_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlansSyncResult:
        """Bring all lesson plans of a course up to date.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/course/{courseId}/sync
        """
        return self._call(Request(_ops.SYNC_COURSE_LESSON_PLANS, {"courseId": course_id}, options=request_options))

    def get_course_progress(
        self,
        course_id: str,
        student_id: str,
        *,
        lesson_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CourseProgress:
        """Get the progress of a student in a course.

        Args:
            course_id: Id of the course.
            student_id: Id of the student.
            lesson_id: sourcedId of the lesson, a component resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/getCourseProgress/{courseId}/student/{studentId}
        """
        request = Request(
            _ops.GET_COURSE_PROGRESS,
            {"courseId": course_id, "studentId": student_id},
            {"lessonId": lesson_id},
            options=request_options,
        )
        return self._call(request)

    def start_test_out(
        self,
        input: inputs.StartTestOutInput | snake_inputs.StartTestOutInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.StartTestOutResponse:
        """Start the test-out of a course for a student.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/startTestOut
        """
        return self._call(Request(_ops.START_TEST_OUT, body=input, options=request_options, extra=extra))

    def get_tree(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanResponse:
        """Get the tree of a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/tree/{lessonPlanId}
        """
        return self._call(Request(_ops.GET_LESSON_PLAN, {"lessonPlanId": lesson_plan_id}, options=request_options))

    def get_structure(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanStructureResponse:
        """Get the structure of a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/tree/{lessonPlanId}/structure
        """
        request = Request(_ops.GET_LESSON_PLAN_STRUCTURE, {"lessonPlanId": lesson_plan_id}, options=request_options)
        return self._call(request)

    def update_student_item_response(
        self,
        input: inputs.StudentItemResponseInput
        | snake_inputs.StudentItemResponseInputSnake
        | models.StudentItemResponse
        | dicts.StudentItemResponseDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.StudentItemResponse:
        """Record the result of a student for a component resource.

        Args:
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/updateStudentItemResponse
        """
        return self._call(Request(_ops.UPDATE_STUDENT_ITEM_RESPONSE, body=input, options=request_options, extra=extra))

    def delete_all(self, course_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete all lesson plans of a course.

        Args:
            course_id: Id of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /powerpath/lessonPlans/{courseId}/deleteAll
        """
        self._call(Request(_ops.DELETE_LESSON_PLANS_BY_COURSE_ID, {"courseId": course_id}, options=request_options))

    def get(
        self, course_id: str, user_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanResponse:
        """Get the lesson plan of a user in a course.

        Args:
            course_id: Id of the course.
            user_id: Id of the user.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/{courseId}/{userId}
        """
        return self._call(Request(_ops.GET_TREE, {"courseId": course_id, "userId": user_id}, options=request_options))

    def list_operations(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanOperations:
        """Get the operations on a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /powerpath/lessonPlans/{lessonPlanId}/operations
        """
        return self._call(Request(_ops.GET_OPERATIONS, {"lessonPlanId": lesson_plan_id}, options=request_options))

    def create_operations(
        self,
        lesson_plan_id: str,
        input: inputs.LessonPlanOperationInput | models.LessonPlanOperation | dicts.LessonPlanOperationDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.StoreOperationResponse:
        """Store an operation on a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            input: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/{lessonPlanId}/operations
        """
        request = Request(
            _ops.STORE_OPERATION, {"lessonPlanId": lesson_plan_id}, body=input, options=request_options, extra=extra
        )
        return self._call(request)

    def sync(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanSyncResult:
        """Apply the stored operations to a lesson plan.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/{lessonPlanId}/operations/sync
        """
        return self._call(Request(_ops.SYNC_OPERATIONS, {"lessonPlanId": lesson_plan_id}, options=request_options))

    def recreate(
        self, lesson_plan_id: str, *, request_options: RequestOptions | None = None
    ) -> models.LessonPlanSyncResult:
        """Build a lesson plan again from its course and operations.

        Args:
            lesson_plan_id: Id of the lesson plan.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /powerpath/lessonPlans/{lessonPlanId}/recreate
        """
        return self._call(Request(_ops.RECREATE_LESSON_PLAN, {"lessonPlanId": lesson_plan_id}, options=request_options))
