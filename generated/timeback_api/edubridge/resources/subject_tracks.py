"""Subject tracks of EduBridge."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions

    from .. import dicts, inputs, snake_inputs


class AsyncSubjectTracks(AsyncResource):
    """Subject tracks. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    async def list(self, *, request_options: RequestOptions | None = None) -> Page[models.SubjectTrack]:
        """List the subject tracks.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/subject-track/
        """
        return await self._page(Request(_ops.GET_ALL_SUBJECT_TRACKS, options=request_options))

    async def upsert(
        self,
        data: inputs.SubjectTrackInput
        | snake_inputs.SubjectTrackInputSnake
        | models.SubjectTrack
        | dicts.SubjectTrackDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.SubjectTrack:
        """Create or replace the subject track of a subject and grade.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /edubridge/subject-track/
        """
        return await self._call(Request(_ops.UPSERT_SUBJECT_TRACK, body=data, options=request_options, extra=extra))

    async def list_groups(self, *, request_options: RequestOptions | None = None) -> Page[models.SubjectTrackGroup]:
        """List the subject tracks grouped by subject, grade and course.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/subject-track/groups
        """
        return await self._page(Request(_ops.GET_ALL_SUBJECT_TRACK_GROUPS, options=request_options))

    async def update_group(
        self,
        data: inputs.SubjectTrackGroupUpdateInput
        | snake_inputs.SubjectTrackGroupUpdateInputSnake
        | models.SubjectTrackGroup
        | dicts.SubjectTrackGroupDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a group of subject tracks to another course.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /edubridge/subject-track/groups
        """
        await self._call(Request(_ops.UPDATE_SUBJECT_TRACK_GROUP, body=data, options=request_options, extra=extra))

    async def create_group(
        self,
        data: inputs.SubjectTrackGroupInput
        | snake_inputs.SubjectTrackGroupInputSnake
        | models.SubjectTrackGroup
        | dicts.SubjectTrackGroupDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a group of subject tracks.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/subject-track/groups
        """
        await self._call(Request(_ops.CREATE_SUBJECT_TRACK_GROUP, body=data, options=request_options, extra=extra))

    async def delete_group(
        self,
        data: inputs.SubjectTrackGroupDeleteInput | snake_inputs.SubjectTrackGroupDeleteInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a group of subject tracks.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/subject-track/groups
        """
        await self._call(Request(_ops.DELETE_SUBJECT_TRACK_GROUP, body=data, options=request_options, extra=extra))

    async def delete(self, id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a subject track.

        Args:
            id: Id of the subject track.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/subject-track/{id}
        """
        await self._call(Request(_ops.DELETE_SUBJECT_TRACK, {"id": id}, options=request_options))


class SubjectTracks(SyncResource):
    """Subject tracks. Every call raises EdubridgeError if it fails."""

    __slots__ = ()

    def list(self, *, request_options: RequestOptions | None = None) -> Page[models.SubjectTrack]:
        """List the subject tracks.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/subject-track/
        """
        return self._page(Request(_ops.GET_ALL_SUBJECT_TRACKS, options=request_options))

    def upsert(
        self,
        data: inputs.SubjectTrackInput
        | snake_inputs.SubjectTrackInputSnake
        | models.SubjectTrack
        | dicts.SubjectTrackDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.SubjectTrack:
        """Create or replace the subject track of a subject and grade.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /edubridge/subject-track/
        """
        return self._call(Request(_ops.UPSERT_SUBJECT_TRACK, body=data, options=request_options, extra=extra))

    def list_groups(self, *, request_options: RequestOptions | None = None) -> Page[models.SubjectTrackGroup]:
        """List the subject tracks grouped by subject, grade and course.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /edubridge/subject-track/groups
        """
        return self._page(Request(_ops.GET_ALL_SUBJECT_TRACK_GROUPS, options=request_options))

    def update_group(
        self,
        data: inputs.SubjectTrackGroupUpdateInput
        | snake_inputs.SubjectTrackGroupUpdateInputSnake
        | models.SubjectTrackGroup
        | dicts.SubjectTrackGroupDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Move a group of subject tracks to another course.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /edubridge/subject-track/groups
        """
        self._call(Request(_ops.UPDATE_SUBJECT_TRACK_GROUP, body=data, options=request_options, extra=extra))

    def create_group(
        self,
        data: inputs.SubjectTrackGroupInput
        | snake_inputs.SubjectTrackGroupInputSnake
        | models.SubjectTrackGroup
        | dicts.SubjectTrackGroupDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create a group of subject tracks.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /edubridge/subject-track/groups
        """
        self._call(Request(_ops.CREATE_SUBJECT_TRACK_GROUP, body=data, options=request_options, extra=extra))

    def delete_group(
        self,
        data: inputs.SubjectTrackGroupDeleteInput | snake_inputs.SubjectTrackGroupDeleteInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a group of subject tracks.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/subject-track/groups
        """
        self._call(Request(_ops.DELETE_SUBJECT_TRACK_GROUP, body=data, options=request_options, extra=extra))

    def delete(self, id: str, *, request_options: RequestOptions | None = None) -> None:
        """Delete a subject track.

        Args:
            id: Id of the subject track.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /edubridge/subject-track/{id}
        """
        self._call(Request(_ops.DELETE_SUBJECT_TRACK, {"id": id}, options=request_options))
