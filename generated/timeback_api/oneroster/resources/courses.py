"""Courses of OneRoster."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.collections import AsyncCollection, AsyncWrites
from timeback_kit.runtime.collections import method_of as async_method_of
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.collections import Collection, Writes, method_of
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from timeback_kit.runtime.requests import RequestOptions

    from .. import conditions as conditions
    from .. import dicts as dicts
    from .. import inputs as inputs
    from .. import snake_inputs as snake_inputs


class AsyncCoursesScope(AsyncResource):
    """Courses: calls on one of them, `courses(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list_all)
    def resources(self) -> Request[Any]:
        """List the learning resources of a course, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/courses/{courseSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_COURSE, {"courseSourcedId": self._scope["course_id"]})

    @async_method_of(AsyncCollection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].stream)
    def stream_resources(self) -> Request[Any]:
        """Iterate over the learning resources of a course, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/courses/{courseSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_COURSE, {"courseSourcedId": self._scope["course_id"]})

    @async_method_of(
        AsyncCollection[
            models.CourseComponent, "conditions.CourseComponentWhere", "conditions.CourseComponentField"
        ].list_all
    )
    def components(self) -> Request[Any]:
        """List course components, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components
        """
        return Request(_ops.GET_ALL_COURSE_COMPONENTS, query={"filter": {"course.sourcedId": self._scope["course_id"]}})

    @async_method_of(
        AsyncCollection[
            models.CourseComponent, "conditions.CourseComponentWhere", "conditions.CourseComponentField"
        ].stream
    )
    def stream_components(self) -> Request[Any]:
        """Iterate over course components, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components
        """
        return Request(_ops.GET_ALL_COURSE_COMPONENTS, query={"filter": {"course.sourcedId": self._scope["course_id"]}})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a course, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{courseSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_COURSE, {"courseSourcedId": self._scope["course_id"]})

    @async_method_of(AsyncCollection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a course, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{courseSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_COURSE, {"courseSourcedId": self._scope["course_id"]})

    async def get(
        self,
        *,
        fields: Sequence[conditions.CourseField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Course:
        """Get a course by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        request = Request(
            _ops.GET_COURSE, {"sourcedId": self._scope["course_id"]}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a course exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        request = Request(_ops.GET_COURSE, {"sourcedId": self._scope["course_id"]}, options=request_options)
        return await self._exists(request)


class AsyncCourses(AsyncResource):
    """Courses. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, course_id: str) -> AsyncCoursesScope:
        """Calls on one of the courses.

        Args:
            course_id: Id of the course.
        """
        return AsyncCoursesScope(self._client, {**self._scope, "course_id": course_id})

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].list)
    def list(self) -> Request[Any]:
        """List courses, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.GET_ALL_COURSES)

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].list_all)
    def list_all(self) -> Request[Any]:
        """List courses, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.GET_ALL_COURSES)

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the courses; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.GET_ALL_COURSES)

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over courses, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.GET_ALL_COURSES)

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split courses into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/; one row, for the total
        """
        return Request(_ops.GET_ALL_COURSES)

    @async_method_of(
        AsyncWrites[
            models.CreateResponse,
            "inputs.CourseInput | snake_inputs.CourseInputSnake | models.Course | dicts.CourseDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a course.

        Args:
            data: The course, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.CREATE_COURSE)

    @async_method_of(
        AsyncCollection[
            models.ComponentResource, "conditions.ComponentResourceWhere", "conditions.ComponentResourceField"
        ].list_all
    )
    def component_resources(self) -> Request[Any]:
        """List component resources, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/component-resources
        """
        return Request(_ops.GET_ALL_COMPONENT_RESOURCES)

    @async_method_of(
        AsyncCollection[
            models.ComponentResource, "conditions.ComponentResourceWhere", "conditions.ComponentResourceField"
        ].stream
    )
    def stream_component_resources(self) -> Request[Any]:
        """Iterate over component resources, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/component-resources
        """
        return Request(_ops.GET_ALL_COMPONENT_RESOURCES)

    async def create_component_resource(
        self,
        data: inputs.ComponentResourceInput
        | snake_inputs.ComponentResourceInputSnake
        | models.ComponentResource
        | dicts.ComponentResourceDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create a component resource.

        Args:
            data: The component resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/courses/component-resources
        """
        request = Request(_ops.CREATE_COMPONENT_RESOURCE, body=data, options=request_options, extra=extra)
        return await self._call(request)

    async def get_component_resource(
        self,
        sourced_id: str,
        *,
        fields: Sequence[conditions.ComponentResourceField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ComponentResource:
        """Get a component resource by sourcedId.

        Args:
            sourced_id: sourcedId of the component resource.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}
        """
        request = Request(
            _ops.GET_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def update_component_resource(
        self,
        sourced_id: str,
        data: inputs.ComponentResourceInput
        | snake_inputs.ComponentResourceInputSnake
        | models.ComponentResource
        | dicts.ComponentResourceDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a component resource; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the component resource.
            data: The component resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}
        """
        request = Request(
            _ops.PUT_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        await self._call(request)

    async def upsert_component_resource(
        self,
        sourced_id: str,
        data: inputs.ComponentResourceInput
        | snake_inputs.ComponentResourceInputSnake
        | models.ComponentResource
        | dicts.ComponentResourceDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create or replace a component resource.

        Args:
            sourced_id: sourcedId of the component resource.
            data: The component resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/courses/component-resources
        """
        request = Request(
            _ops.PUT_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        await self._upsert(request, _ops.CREATE_COMPONENT_RESOURCE)

    async def merge_component_resource(
        self,
        sourced_id: str,
        changes: snake_inputs.ComponentResourceChanges,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update some fields of a component resource; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the component resource.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}
        """
        request = Request(
            _ops.PUT_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, body=changes, options=request_options, extra=extra
        )
        await self._merge(request, _ops.GET_COMPONENT_RESOURCE)

    async def delete_component_resource(
        self, sourced_id: str, *, request_options: RequestOptions | None = None
    ) -> None:
        """Mark a component resource as to be deleted.

        Args:
            sourced_id: sourcedId of the component resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, options=request_options))

    @async_method_of(
        AsyncCollection[
            models.CourseComponent, "conditions.CourseComponentWhere", "conditions.CourseComponentField"
        ].list_all
    )
    def components(self) -> Request[Any]:
        """List course components, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components
        """
        return Request(_ops.GET_ALL_COURSE_COMPONENTS)

    @async_method_of(
        AsyncCollection[
            models.CourseComponent, "conditions.CourseComponentWhere", "conditions.CourseComponentField"
        ].stream
    )
    def stream_components(self) -> Request[Any]:
        """Iterate over course components, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components
        """
        return Request(_ops.GET_ALL_COURSE_COMPONENTS)

    async def create_component(
        self,
        data: inputs.CourseComponentInput
        | snake_inputs.CourseComponentInputSnake
        | models.CourseComponent
        | dicts.CourseComponentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create a course component.

        Args:
            data: The course component, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/courses/components
        """
        return await self._call(Request(_ops.CREATE_COURSE_COMPONENT, body=data, options=request_options, extra=extra))

    async def get_component(
        self,
        sourced_id: str,
        *,
        fields: Sequence[conditions.CourseComponentField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CourseComponent:
        """Get a course component by sourcedId.

        Args:
            sourced_id: sourcedId of the course component.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}
        """
        request = Request(
            _ops.GET_COURSE_COMPONENT, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options
        )
        return await self._call(request)

    async def update_component(
        self,
        sourced_id: str,
        data: inputs.CourseComponentInput
        | snake_inputs.CourseComponentInputSnake
        | models.CourseComponent
        | dicts.CourseComponentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a course component; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the course component.
            data: The course component, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}
        """
        request = Request(
            _ops.PUT_COURSE_COMPONENT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        await self._call(request)

    async def upsert_component(
        self,
        sourced_id: str,
        data: inputs.CourseComponentInput
        | snake_inputs.CourseComponentInputSnake
        | models.CourseComponent
        | dicts.CourseComponentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create or replace a course component.

        Args:
            sourced_id: sourcedId of the course component.
            data: The course component, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/courses/components
        """
        request = Request(
            _ops.PUT_COURSE_COMPONENT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        await self._upsert(request, _ops.CREATE_COURSE_COMPONENT)

    async def merge_component(
        self,
        sourced_id: str,
        changes: snake_inputs.CourseComponentChanges,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update some fields of a course component; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the course component.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}
        """
        request = Request(
            _ops.PUT_COURSE_COMPONENT, {"sourcedId": sourced_id}, body=changes, options=request_options, extra=extra
        )
        await self._merge(request, _ops.GET_COURSE_COMPONENT)

    async def delete_component(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a course component as to be deleted.

        Args:
            sourced_id: sourcedId of the course component.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}
        """
        await self._call(Request(_ops.DELETE_COURSE_COMPONENT, {"sourcedId": sourced_id}, options=request_options))

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].get)
    def get(self) -> Request[Any]:
        """Get a course by sourcedId.

        Args:
            sourced_id: sourcedId of the course.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}

        Examples:
            >>> (await timeback.oneroster.courses.get("id-1")).title
            'Math Grade 3'
        """
        return Request(_ops.GET_COURSE)

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a course for each of many ids, several at a time.

        Args:
            ids: sourcedId of the course, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}, for each id
        """
        return Request(_ops.GET_COURSE)

    @async_method_of(AsyncCollection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a course exists.

        Args:
            sourced_id: sourcedId of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.GET_COURSE)

    @async_method_of(
        AsyncWrites[
            None, "inputs.CourseInput | snake_inputs.CourseInputSnake | models.Course | dicts.CourseDict"
        ].update
    )
    def update(self) -> Request[Any]:
        """Replace a course; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the course.
            data: The course, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.PUT_COURSE)

    @async_method_of(
        AsyncWrites[
            None, "inputs.CourseInput | snake_inputs.CourseInputSnake | models.Course | dicts.CourseDict"
        ].upsert,
        _ops.CREATE_COURSE,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a course.

        Args:
            sourced_id: sourcedId of the course.
            data: The course, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.PUT_COURSE)

    @async_method_of(
        AsyncWrites[
            None, "inputs.CourseInput | snake_inputs.CourseInputSnake | models.Course | dicts.CourseDict"
        ].upsert_many,
        _ops.CREATE_COURSE,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a course for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/courses/; all that for each row
        """
        return Request(_ops.PUT_COURSE)

    @async_method_of(AsyncWrites[None, "snake_inputs.CourseChanges"].merge, _ops.GET_COURSE)
    def merge(self) -> Request[Any]:
        """Update some fields of a course; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the course.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.PUT_COURSE)

    @async_method_of(
        AsyncWrites[
            None, "inputs.CoursePatchInput | snake_inputs.CoursePatchInputSnake | models.Course | dicts.CourseDict"
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a course.

        Args:
            sourced_id: sourcedId of the course.
            data: The course, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.PATCH_COURSE)

    @async_method_of(AsyncCollection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a course as to be deleted.

        Args:
            sourced_id: sourcedId of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.DELETE_COURSE)

    async def create_structure(self, data: Mapping[str, Any], *, request_options: RequestOptions | None = None) -> Any:
        """Create a course with its components and resources in one request.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/courses/structure
        """
        return await self._call(Request(_ops.CREATE_COURSE_STRUCTURE, body=data, options=request_options))


class CoursesScope(SyncResource):
    """Courses: calls on one of them, `courses(...)`. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].list_all)
    def resources(self) -> Request[Any]:
        """List the learning resources of a course, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/courses/{courseSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_COURSE, {"courseSourcedId": self._scope["course_id"]})

    @method_of(Collection[models.Resource, "conditions.ResourceWhere", "conditions.ResourceField"].stream)
    def stream_resources(self) -> Request[Any]:
        """Iterate over the learning resources of a course, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/resources/v1p2/resources/courses/{courseSourcedId}/resources
        """
        return Request(_ops.GET_RESOURCES_FOR_COURSE, {"courseSourcedId": self._scope["course_id"]})

    @method_of(
        Collection[
            models.CourseComponent, "conditions.CourseComponentWhere", "conditions.CourseComponentField"
        ].list_all
    )
    def components(self) -> Request[Any]:
        """List course components, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components
        """
        return Request(_ops.GET_ALL_COURSE_COMPONENTS, query={"filter": {"course.sourcedId": self._scope["course_id"]}})

    @method_of(
        Collection[models.CourseComponent, "conditions.CourseComponentWhere", "conditions.CourseComponentField"].stream
    )
    def stream_components(self) -> Request[Any]:
        """Iterate over course components, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components
        """
        return Request(_ops.GET_ALL_COURSE_COMPONENTS, query={"filter": {"course.sourcedId": self._scope["course_id"]}})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].list_all)
    def classes(self) -> Request[Any]:
        """List the classes of a course, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{courseSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_COURSE, {"courseSourcedId": self._scope["course_id"]})

    @method_of(Collection[models.Class, "conditions.ClassWhere", "conditions.ClassField"].stream)
    def stream_classes(self) -> Request[Any]:
        """Iterate over the classes of a course, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{courseSourcedId}/classes
        """
        return Request(_ops.GET_CLASSES_FOR_COURSE, {"courseSourcedId": self._scope["course_id"]})

    def get(
        self,
        *,
        fields: Sequence[conditions.CourseField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Course:
        """Get a course by sourcedId.

        Args:
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        request = Request(
            _ops.GET_COURSE, {"sourcedId": self._scope["course_id"]}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def exists(self, *, request_options: RequestOptions | None = None) -> bool:
        """Check whether a course exists.

        Args:
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return self._exists(Request(_ops.GET_COURSE, {"sourcedId": self._scope["course_id"]}, options=request_options))


class Courses(SyncResource):
    """Courses. Every call raises OneRosterError if it fails."""

    __slots__ = ()

    def __call__(self, course_id: str) -> CoursesScope:
        """Calls on one of the courses.

        Args:
            course_id: Id of the course.
        """
        return CoursesScope(self._client, {**self._scope, "course_id": course_id})

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].list)
    def list(self) -> Request[Any]:
        """List courses, one page at a time.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.GET_ALL_COURSES)

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].list_all)
    def list_all(self) -> Request[Any]:
        """List courses, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.GET_ALL_COURSES)

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].first)
    def first(self) -> Request[Any]:
        """Get the first of the courses; None if there are none.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.GET_ALL_COURSES)

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].stream)
    def stream(self) -> Request[Any]:
        """Iterate over courses, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.GET_ALL_COURSES)

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].partitions)
    def partitions(self) -> Request[Any]:
        """Split courses into pieces that other processes or machines read: `partition.read()`.

        Args:
            rows: Rows per piece; the last one takes what is left.
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/; one row, for the total
        """
        return Request(_ops.GET_ALL_COURSES)

    @method_of(
        Writes[
            models.CreateResponse,
            "inputs.CourseInput | snake_inputs.CourseInputSnake | models.Course | dicts.CourseDict",
        ].create
    )
    def create(self) -> Request[Any]:
        """Create a course.

        Args:
            data: The course, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.CREATE_COURSE)

    @method_of(
        Collection[
            models.ComponentResource, "conditions.ComponentResourceWhere", "conditions.ComponentResourceField"
        ].list_all
    )
    def component_resources(self) -> Request[Any]:
        """List component resources, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/component-resources
        """
        return Request(_ops.GET_ALL_COMPONENT_RESOURCES)

    @method_of(
        Collection[
            models.ComponentResource, "conditions.ComponentResourceWhere", "conditions.ComponentResourceField"
        ].stream
    )
    def stream_component_resources(self) -> Request[Any]:
        """Iterate over component resources, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/component-resources
        """
        return Request(_ops.GET_ALL_COMPONENT_RESOURCES)

    def create_component_resource(
        self,
        data: inputs.ComponentResourceInput
        | snake_inputs.ComponentResourceInputSnake
        | models.ComponentResource
        | dicts.ComponentResourceDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create a component resource.

        Args:
            data: The component resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/courses/component-resources
        """
        return self._call(Request(_ops.CREATE_COMPONENT_RESOURCE, body=data, options=request_options, extra=extra))

    def get_component_resource(
        self,
        sourced_id: str,
        *,
        fields: Sequence[conditions.ComponentResourceField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ComponentResource:
        """Get a component resource by sourcedId.

        Args:
            sourced_id: sourcedId of the component resource.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}
        """
        request = Request(
            _ops.GET_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def update_component_resource(
        self,
        sourced_id: str,
        data: inputs.ComponentResourceInput
        | snake_inputs.ComponentResourceInputSnake
        | models.ComponentResource
        | dicts.ComponentResourceDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a component resource; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the component resource.
            data: The component resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}
        """
        request = Request(
            _ops.PUT_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        self._call(request)

    def upsert_component_resource(
        self,
        sourced_id: str,
        data: inputs.ComponentResourceInput
        | snake_inputs.ComponentResourceInputSnake
        | models.ComponentResource
        | dicts.ComponentResourceDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create or replace a component resource.

        Args:
            sourced_id: sourcedId of the component resource.
            data: The component resource, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/courses/component-resources
        """
        request = Request(
            _ops.PUT_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        self._upsert(request, _ops.CREATE_COMPONENT_RESOURCE)

    def merge_component_resource(
        self,
        sourced_id: str,
        changes: snake_inputs.ComponentResourceChanges,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update some fields of a component resource; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the component resource.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}
        """
        request = Request(
            _ops.PUT_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, body=changes, options=request_options, extra=extra
        )
        self._merge(request, _ops.GET_COMPONENT_RESOURCE)

    def delete_component_resource(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a component resource as to be deleted.

        Args:
            sourced_id: sourcedId of the component resource.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/courses/component-resources/{sourcedId}
        """
        self._call(Request(_ops.DELETE_COMPONENT_RESOURCE, {"sourcedId": sourced_id}, options=request_options))

    @method_of(
        Collection[
            models.CourseComponent, "conditions.CourseComponentWhere", "conditions.CourseComponentField"
        ].list_all
    )
    def components(self) -> Request[Any]:
        """List course components, fetching every page.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components
        """
        return Request(_ops.GET_ALL_COURSE_COMPONENTS)

    @method_of(
        Collection[models.CourseComponent, "conditions.CourseComponentWhere", "conditions.CourseComponentField"].stream
    )
    def stream_components(self) -> Request[Any]:
        """Iterate over course components, fetching pages as needed.

        Args:
            where: Conditions, as {field: value} or {field: {operator: value}}; `filter` takes a filter string.
            sort: Field to sort by; `order_by` is "asc" or "desc".
            limit: Rows per page, 1 to 3000; `offset` rows are skipped first.
            fields: Property names to return.
            search: Text to look for in names and titles; classes ignore it (observed, 2026-04).
            max_items: Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components
        """
        return Request(_ops.GET_ALL_COURSE_COMPONENTS)

    def create_component(
        self,
        data: inputs.CourseComponentInput
        | snake_inputs.CourseComponentInputSnake
        | models.CourseComponent
        | dicts.CourseComponentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CreateResponse:
        """Create a course component.

        Args:
            data: The course component, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/courses/components
        """
        return self._call(Request(_ops.CREATE_COURSE_COMPONENT, body=data, options=request_options, extra=extra))

    def get_component(
        self,
        sourced_id: str,
        *,
        fields: Sequence[conditions.CourseComponentField] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CourseComponent:
        """Get a course component by sourcedId.

        Args:
            sourced_id: sourcedId of the course component.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}
        """
        request = Request(
            _ops.GET_COURSE_COMPONENT, {"sourcedId": sourced_id}, {"fields": fields}, options=request_options
        )
        return self._call(request)

    def update_component(
        self,
        sourced_id: str,
        data: inputs.CourseComponentInput
        | snake_inputs.CourseComponentInputSnake
        | models.CourseComponent
        | dicts.CourseComponentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Replace a course component; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the course component.
            data: The course component, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}
        """
        request = Request(
            _ops.PUT_COURSE_COMPONENT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        self._call(request)

    def upsert_component(
        self,
        sourced_id: str,
        data: inputs.CourseComponentInput
        | snake_inputs.CourseComponentInputSnake
        | models.CourseComponent
        | dicts.CourseComponentDict,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Create or replace a course component.

        Args:
            sourced_id: sourcedId of the course component.
            data: The course component, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/courses/components
        """
        request = Request(
            _ops.PUT_COURSE_COMPONENT, {"sourcedId": sourced_id}, body=data, options=request_options, extra=extra
        )
        self._upsert(request, _ops.CREATE_COURSE_COMPONENT)

    def merge_component(
        self,
        sourced_id: str,
        changes: snake_inputs.CourseComponentChanges,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Update some fields of a course component; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the course component.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}
        """
        request = Request(
            _ops.PUT_COURSE_COMPONENT, {"sourcedId": sourced_id}, body=changes, options=request_options, extra=extra
        )
        self._merge(request, _ops.GET_COURSE_COMPONENT)

    def delete_component(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> None:
        """Mark a course component as to be deleted.

        Args:
            sourced_id: sourcedId of the course component.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/courses/components/{sourcedId}
        """
        self._call(Request(_ops.DELETE_COURSE_COMPONENT, {"sourcedId": sourced_id}, options=request_options))

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].get)
    def get(self) -> Request[Any]:
        """Get a course by sourcedId.

        Args:
            sourced_id: sourcedId of the course.
            fields: Property names to return.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}

        Examples:
            >>> (timeback.oneroster.courses.get("id-1")).title
            'Math Grade 3'
        """
        return Request(_ops.GET_COURSE)

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].get_many)
    def get_many(self) -> Request[Any]:
        """Get a course for each of many ids, several at a time.

        Args:
            ids: sourcedId of the course, each.
            fields: Property names to return.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}, for each id
        """
        return Request(_ops.GET_COURSE)

    @method_of(Collection[models.Course, "conditions.CourseWhere", "conditions.CourseField"].exists)
    def exists(self) -> Request[Any]:
        """Check whether a course exists.

        Args:
            sourced_id: sourcedId of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.GET_COURSE)

    @method_of(
        Writes[None, "inputs.CourseInput | snake_inputs.CourseInputSnake | models.Course | dicts.CourseDict"].update
    )
    def update(self) -> Request[Any]:
        """Replace a course; what is left out is cleared, metadata is merged.

        Args:
            sourced_id: sourcedId of the course.
            data: The course, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.PUT_COURSE)

    @method_of(
        Writes[None, "inputs.CourseInput | snake_inputs.CourseInputSnake | models.Course | dicts.CourseDict"].upsert,
        _ops.CREATE_COURSE,
    )
    def upsert(self) -> Request[Any]:
        """Create or replace a course.

        Args:
            sourced_id: sourcedId of the course.
            data: The course, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/courses/
        """
        return Request(_ops.PUT_COURSE)

    @method_of(
        Writes[
            None, "inputs.CourseInput | snake_inputs.CourseInputSnake | models.Course | dicts.CourseDict"
        ].upsert_many,
        _ops.CREATE_COURSE,
    )
    def upsert_many(self) -> Request[Any]:
        """Create or replace a course for each of many rows, several at a time.

        Args:
            rows: The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models.
            concurrency: Number of calls at a time, 1 to 256.
            on_error: "collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.
            progress: Called after each with a BulkProgress: done, failed, unknown, total.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PUT /ims/oneroster/rostering/v1p2/courses/{sourcedId}; if it does not exist, POST /ims/oneroster/rostering/v1p2/courses/; all that for each row
        """
        return Request(_ops.PUT_COURSE)

    @method_of(Writes[None, "snake_inputs.CourseChanges"].merge, _ops.GET_COURSE)
    def merge(self) -> Request[Any]:
        """Update some fields of a course; all other fields keep their values.

        Args:
            sourced_id: sourcedId of the course.
            changes: New values by field; None clears a field.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: GET /ims/oneroster/rostering/v1p2/courses/{sourcedId}, then PUT /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.PUT_COURSE)

    @method_of(
        Writes[
            None, "inputs.CoursePatchInput | snake_inputs.CoursePatchInputSnake | models.Course | dicts.CourseDict"
        ].update
    )
    def patch(self) -> Request[Any]:
        """Change the given fields of a course.

        Args:
            sourced_id: sourcedId of the course.
            data: The course, as a dict (camelCase or snake_case keys) or a model.
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: PATCH /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.PATCH_COURSE)

    @method_of(Collection[None, Any, str].delete)
    def delete(self) -> Request[Any]:
        """Mark a course as to be deleted.

        Args:
            sourced_id: sourcedId of the course.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: DELETE /ims/oneroster/rostering/v1p2/courses/{sourcedId}
        """
        return Request(_ops.DELETE_COURSE)

    def create_structure(self, data: Mapping[str, Any], *, request_options: RequestOptions | None = None) -> Any:
        """Create a course with its components and resources in one request.

        Args:
            data: Request body, as a dict (camelCase or snake_case keys).
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /ims/oneroster/rostering/v1p2/courses/structure
        """
        return self._call(Request(_ops.CREATE_COURSE_STRUCTURE, body=data, options=request_options))
