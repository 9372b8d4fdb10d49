# Rendered by scripts/unasync.py from src/timeback_kit/runtime/collections.py; change that file.
"""The methods of standard collections, written once: those that read, those that write."""

from __future__ import annotations

import re
from builtins import list as List  # noqa: N812, TC003 - a method below is called `list`
from contextlib import closing
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Final, ForwardRef, Generic, Literal, ParamSpec, TypeVar, cast

from timeback_kit.runtime.bulk import AT_A_TIME, Bulk
from timeback_kit.runtime.error_context import error_context, in_context
from timeback_kit.runtime.errors import InputValidationError, TimebackError, ValidationIssue
from timeback_kit.runtime.filters import Where, filter_text
from timeback_kit.runtime.lazy import LazySignature
from timeback_kit.runtime.not_awaited import is_awaited
from timeback_kit.runtime.operations import EMPTY
from timeback_kit.runtime.records import Record
from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.row_fields import check_fields
from timeback_kit.runtime.wire_names import camel

if TYPE_CHECKING:
    import inspect
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from timeback_kit.runtime.bulk import BulkProgress, BulkReport, Task
    from timeback_kit.runtime.operations import Operation
    from timeback_kit.runtime.paging import Page
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.runtime.sync.paginator import Paginator
    from timeback_kit.runtime.sync.partitions import Partition
    from timeback_kit.runtime.sync.resources import SyncResource

MOST_ROWS: Final = 3000

Row = TypeVar("Row")
Conditions = TypeVar("Conditions", bound=Where)
Field = TypeVar("Field", bound=str)
Input = TypeVar("Input")
P = ParamSpec("P")
R = TypeVar("R")


class Collection(Generic[Row, Conditions, Field]):
    """A collection on the service, by one of its operations.

    `Row` is what the operation returns, or one row of it; `Conditions` is what `where` takes, `Field` the names of its
    fields.

    The methods below are those of every generated resource, which adds the docstring with its route. They have none of
    their own, because a language server would show theirs instead.

    Args:
        resource: The resource that offers the method.
        request: The operation with its path; conditions under "filter" in the query hold for every row.
        other: The second operation of a method that makes two requests.
    """

    __slots__ = ("_client", "_other", "_request", "_resource")

    if not TYPE_CHECKING:

        def __class_getitem__(cls, types: Any) -> Any:
            alias = super().__class_getitem__(types)
            return alias if alias.__parameters__ else _Typed(cls, alias.__args__)

    def __init__(self, resource: SyncResource, request: Request[Any], other: Operation[Any] | None = None) -> None:
        self._resource = resource
        self._client = resource._client
        self._request = request
        self._other = other

    def list(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: Field | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: Conditions | None = None,
        filter: str | None = None,
        fields: Sequence[Field] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Page[Row]:
        request = self._with(limit, offset, sort, order_by, where, filter, fields, search, request_options)
        return self._client._stream(request).first_page()

    def list_all(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: Field | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: Conditions | None = None,
        filter: str | None = None,
        fields: Sequence[Field] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> List[Row]:
        request = self._with(limit, offset, sort, order_by, where, filter, fields, search, request_options)
        return self._client._stream(request, max_items, dedupe).to_list()

    def stream(
        self,
        *,
        limit: int = 100,
        offset: int | None = None,
        sort: Field | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: Conditions | None = None,
        filter: str | None = None,
        fields: Sequence[Field] | str | None = None,
        search: str | None = None,
        max_items: int | None = None,
        dedupe: bool = False,
        request_options: RequestOptions | None = None,
    ) -> Paginator[Row]:
        request = self._with(limit, offset, sort, order_by, where, filter, fields, search, request_options)
        return self._client._stream(request, max_items, dedupe)

    def partitions(
        self,
        *,
        rows: int,
        limit: int = 100,
        sort: Field | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: Conditions | None = None,
        filter: str | None = None,
        fields: Sequence[Field] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> List[Partition[Row]]:
        from timeback_kit.runtime.sync.partitions import Partition

        if not isinstance(rows, int) or isinstance(rows, bool) or rows < 1:
            issue = ValidationIssue("rows", "expected an integer of at least 1")
            raise self._in_context(InputValidationError("Invalid parameters", issues=[issue]))
        self._with(limit, None, sort, order_by, where, filter, fields, search, None)
        count = self._with(1, None, sort, order_by, where, filter, fields, search, request_options)
        total = (self._client._stream(count).first_page()).total or 0
        given = {
            "limit": min(limit, rows),
            "sort": sort,
            "order_by": order_by,
            "where": where,
            "filter": filter,
            "fields": fields,
            "search": search,
        }
        query = {name: value for name, value in given.items() if value is not None}
        starts = range(0, max(total, 1), rows)
        return [Partition(self._resource, query, start, rows if start != starts[-1] else None) for start in starts]

    def first(
        self,
        *,
        sort: Field | None = None,
        order_by: Literal["asc", "desc"] | None = None,
        where: Conditions | None = None,
        filter: str | None = None,
        fields: Sequence[Field] | str | None = None,
        search: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Row | None:
        request = self._with(1, None, sort, order_by, where, filter, fields, search, request_options)
        return self._client._stream(request).first()

    def get(
        self,
        sourced_id: str,
        *,
        fields: Sequence[Field] | str | None = None,
        request_options: RequestOptions | None = None,
    ) -> Row:
        if fields is None:
            return self._client._call(self._one(sourced_id, EMPTY, request_options))
        with error_context(self._request.operation, self._client.error):
            check_fields(self._request.operation, fields=fields)
        return self._client._call(self._one(sourced_id, {"fields": _wire_fields(fields)}, request_options))

    def exists(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> bool:
        return self._resource._exists(self._one(sourced_id, EMPTY, request_options))

    def delete(self, sourced_id: str, *, request_options: RequestOptions | None = None) -> Row:
        return self._client._call(self._one(sourced_id, EMPTY, request_options))

    def get_many(
        self,
        ids: Iterable[str],
        *,
        fields: Sequence[Field] | str | None = None,
        concurrency: int = AT_A_TIME,
        on_error: Literal["collect", "raise"] = "collect",
        progress: Callable[[BulkProgress], object] | None = None,
        request_options: RequestOptions | None = None,
    ) -> BulkReport[str, Row]:
        def read(task: Task[str]) -> Row:
            return self.get(task.sourced_id, fields=fields, request_options=request_options)

        bulk: Bulk[str, Row] = Bulk(ids, "ids", concurrency, on_error, self._in_context)
        return self._each(bulk, read, progress)

    def _each(
        self,
        bulk: Bulk[Any, R],
        call: Callable[[Task[Any]], R],
        progress: Callable[[BulkProgress], object] | None,
    ) -> BulkReport[Any, R]:
        """Make a call for each task of a bulk call."""
        from timeback_kit.runtime import sync_io as io
        from timeback_kit.runtime.sync_pool import run_pool

        def attempt(task: Task[Any]) -> tuple[R | None, TimebackError | None]:
            try:
                return (call(task), None) if task.problem is None else (None, task.problem)
            except TimebackError as error:
                return None, error

        with closing(run_pool(attempt, bulk.tasks(), bulk.concurrency)) as ended:
            for task, (value, error) in ended:
                bulk.outcome(task, value, error)
                if progress is not None:
                    io.tell(progress, bulk.progress())
        return bulk.report()

    def _in_context(self, error: TimebackError) -> TimebackError:
        return in_context(error, self._request.operation, self._client.error)

    def _one(self, sourced_id: str, query: Mapping[str, Any], request_options: RequestOptions | None) -> Request[Row]:
        """The request for one object."""
        path = {**self._request.path, "sourcedId": sourced_id}
        return Request(self._request.operation, path, query, options=request_options)

    def _with(
        self,
        limit: int,
        offset: int | None,
        sort: str | None,
        order_by: Literal["asc", "desc"] | None,
        where: Where | None,
        filter: str | None,
        fields: Sequence[str] | str | None,
        search: str | None,
        options: RequestOptions | None,
    ) -> Request[List[Row]]:
        """The request with its query."""
        operation = self._request.operation
        try:
            _check_page(limit, offset, order_by)
            check_fields(operation, where, sort, fields)
            self._client.check_where(operation, where)
            conditions = filter_text(where, filter, self._request.query.get("filter"))
        except TimebackError as error:
            raise in_context(error, operation, self._client.error) from None
        query = {
            "fields": None if fields is None else _wire_fields(fields),
            "filter": conditions,
            "limit": limit,
            "offset": offset,
            "orderBy": order_by,
            "search": search,
            "sort": camel(sort) if isinstance(sort, str) else sort,
        }
        return Request(operation, self._request.path, query, options=options)


class Writes(Collection[Row, Where, str], Generic[Row, Input]):
    """What changes a collection; `Input` is what describes one object, or its changes."""

    __slots__ = ()

    def create(
        self,
        data: Input,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Row:
        operation, path = self._request.operation, self._request.path
        request: Request[Row] = Request(operation, path, body=data, options=request_options, extra=extra)
        return self._client._call(request)

    def update(
        self,
        sourced_id: str,
        data: Input,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Row:
        return self._client._call(self._written(sourced_id, data, extra, request_options))

    def upsert(
        self,
        sourced_id: str,
        data: Input,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Row | None:
        return self._resource._upsert(self._written(sourced_id, data, extra, request_options), self._other)

    def upsert_many(
        self,
        rows: Iterable[Input],
        *,
        concurrency: int = AT_A_TIME,
        on_error: Literal["collect", "raise"] = "collect",
        progress: Callable[[BulkProgress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> BulkReport[Input, Row | None]:
        def write(task: Task[Input]) -> Row | None:
            return self.upsert(task.sourced_id, task.given, extra=extra, request_options=request_options)

        bulk: Bulk[Input, Row | None] = Bulk(rows, "rows", concurrency, on_error, self._in_context)
        return self._each(bulk, write, progress)

    def merge(
        self,
        sourced_id: str,
        changes: Input,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> Row:
        request = self._written(sourced_id, changes, extra, request_options)
        return self._resource._merge(request, cast("Operation[Any]", self._other))

    def _written(
        self, sourced_id: str, body: object, extra: Mapping[str, Any] | None, request_options: RequestOptions | None
    ) -> Request[Row]:
        """The request that writes one object."""
        path = {**self._request.path, "sourcedId": sourced_id}
        return Request(self._request.operation, path, body=body, options=request_options, extra=extra)


def _wire_fields(fields: Sequence[str] | str) -> Sequence[str] | str:
    """Property names to return, under their wire names."""
    if isinstance(fields, str):
        return ",".join(camel(name) for name in fields.split(","))
    if not all(isinstance(name, str) for name in fields):
        return fields
    return [camel(name) for name in fields]


def _check_page(limit: object, offset: object, order_by: object) -> None:
    """Refuse what no page can have, with what it can have."""
    issues = []
    if not isinstance(limit, int) or isinstance(limit, bool) or not 1 <= limit <= MOST_ROWS:
        issues.append(ValidationIssue("limit", f"expected an integer from 1 to {MOST_ROWS}"))
    if offset is not None and (not isinstance(offset, int) or isinstance(offset, bool) or offset < 0):
        issues.append(ValidationIssue("offset", "expected an integer of at least 0"))
    if order_by not in (None, "asc", "desc"):
        issues.append(ValidationIssue("order_by", 'expected "asc" or "desc"'))
    if issues:
        raise InputValidationError("Invalid parameters", issues=issues)


class _Typed:
    """A kind of collection with its types, of which `help()` shows those of a resource's own methods."""

    def __init__(self, kind: type, types: Sequence[Any]) -> None:
        self._kind = kind
        parameters: Sequence[TypeVar] = kind.__parameters__  # type: ignore[attr-defined]
        self._names = {variable.__name__: _shown(given) for variable, given in zip(parameters, types, strict=True)}

    def __getattr__(self, name: str) -> _Source:
        return _Source(self._kind, getattr(self._kind, name), self._names)


class _Source(Record):
    """A method of a kind of collection, and what its type variables stand for."""

    kind: type
    function: Any
    names: Mapping[str, str]

    def annotated(self) -> dict[str, str]:
        """The annotations of the method, with types in place of variables."""
        return {
            name: _VARIABLE.sub(lambda match: self.names.get(match[0], match[0]), stated)
            for name, stated in self.function.__annotations__.items()
        }

    def signature(self) -> inspect.Signature:
        """The signature of the method with types in place of variables."""
        import inspect

        stated = self.annotated()
        plain = inspect.signature(self.function)
        parameters = [
            parameter.replace(annotation=stated.get(name, parameter.empty))
            for name, parameter in plain.parameters.items()
        ]
        return plain.replace(parameters=parameters, return_annotation=stated["return"])


_VARIABLE: Final = re.compile(r"\b(?:Row|Conditions|Field|Input)\b")


def _shown(given: Any) -> str:
    """A type as a signature shows it: a model as in the generated modules."""
    if isinstance(given, ForwardRef):
        return given.__forward_arg__
    if given is type(None):
        return "None"
    if isinstance(given, type):
        return f"models.{given.__name__}" if given.__module__.endswith(".models") else given.__name__
    return str(given)


def method_of(
    source: Callable[Concatenate[Any, P], R], other: Operation[Any] | None = None
) -> Callable[[Callable[[Any], Request[Any]]], Callable[Concatenate[Any, P], R]]:
    """Make a method of a resource out of a method of `Collection`.

    Args:
        source: The method, such as `Collection[User].list`: its parameters and types.
        other: The operation that creates, for `upsert`, or reads, for `merge`.

    Returns:
        A decorator for a function that returns the operation as a request; its docstring is kept.
    """
    typed = cast("_Source", source)
    collection, function = typed.kind, typed.function

    def decorate(request_for: Callable[[Any], Request[Any]]) -> Callable[Concatenate[Any, P], R]:
        @wraps(request_for)
        def awaited(resource: Any, *values: Any, **arguments: Any) -> Any:
            return function(collection(resource, request_for(resource), other), *values, **arguments)

        @wraps(request_for)
        def direct(resource: Any, *values: Any, **arguments: Any) -> Any:
            return function(collection(resource, request_for(resource), other), *values, **arguments)

        method: Any = awaited if is_awaited(function) else direct
        method.__annotations__ = typed.annotated()
        method.__signature__ = LazySignature(typed.signature)
        del method.__wrapped__
        return cast("Callable[Concatenate[Any, P], R]", method)

    return decorate
