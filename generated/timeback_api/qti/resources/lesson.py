"""Lesson of QTI."""

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


class AsyncLesson(AsyncResource):
    """Lesson. Every call raises QtiError if it fails."""

    __slots__ = ()

    async def submit_lesson(
        self,
        body: inputs.LessonFeedbackInput
        | snake_inputs.LessonFeedbackInputSnake
        | models.LessonFeedback
        | dicts.LessonFeedbackDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LessonFeedback:
        """Give feedback on a lesson.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /lesson
        """
        return await self._call(Request(_ops.CREATE_LESSON_FEEDBACK, body=body, options=request_options, extra=extra))

    async def get_lesson(
        self, lesson_id: str, *, request_options: RequestOptions | None = None
    ) -> list[models.LessonFeedback]:
        """List the feedback on a lesson.

        Args:
            lesson_id: Id of the lesson.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /lesson/{lessonId}
        """
        request = Request(_ops.GET_FEEDBACK_BY_LESSON_ID, {"lessonId": lesson_id}, options=request_options)
        return await self._call(request)

    async def submit_question(
        self,
        body: inputs.LessonFeedbackInput
        | snake_inputs.LessonFeedbackInputSnake
        | models.LessonFeedback
        | dicts.LessonFeedbackDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LessonFeedback:
        """Give feedback on a question.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /question
        """
        return await self._call(Request(_ops.CREATE_QUESTION_FEEDBACK, body=body, options=request_options, extra=extra))


class Lesson(SyncResource):
    """Lesson. Every call raises QtiError if it fails."""

    __slots__ = ()

    def submit_lesson(
        self,
        body: inputs.LessonFeedbackInput
        | snake_inputs.LessonFeedbackInputSnake
        | models.LessonFeedback
        | dicts.LessonFeedbackDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LessonFeedback:
        """Give feedback on a lesson.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /lesson
        """
        return self._call(Request(_ops.CREATE_LESSON_FEEDBACK, body=body, options=request_options, extra=extra))

    def get_lesson(
        self, lesson_id: str, *, request_options: RequestOptions | None = None
    ) -> list[models.LessonFeedback]:
        """List the feedback on a lesson.

        Args:
            lesson_id: Id of the lesson.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /lesson/{lessonId}
        """
        return self._call(Request(_ops.GET_FEEDBACK_BY_LESSON_ID, {"lessonId": lesson_id}, options=request_options))

    def submit_question(
        self,
        body: inputs.LessonFeedbackInput
        | snake_inputs.LessonFeedbackInputSnake
        | models.LessonFeedback
        | dicts.LessonFeedbackDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.LessonFeedback:
        """Give feedback on a question.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /question
        """
        return self._call(Request(_ops.CREATE_QUESTION_FEEDBACK, body=body, options=request_options, extra=extra))
