"""Many calls as one: what of them was done, what failed, and of what nobody knows. No I/O."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sized
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar, cast

from timeback_kit.runtime.errors import InputValidationError, TimebackError, ValidationIssue
from timeback_kit.runtime.models import Model
from timeback_kit.runtime.records import Record, part

if TYPE_CHECKING:
    from collections.abc import Callable

Given = TypeVar("Given")
Value = TypeVar("Value")

OnError: TypeAlias = Literal["collect", "raise"]

AT_A_TIME: Final = 8
MOST_AT_A_TIME: Final = 256


class BulkOutcome(Record, Generic[Given, Value]):
    """What came of one row or id of a bulk call.

    Args:
        index: Its place among those given, counted from 0.
        given: The row or the id, as it was given.
        value: What the call returned; None where it failed.
        error: Why it failed. One among those done has an error when the write was applied, but its response could not
            be read.
    """

    index: int
    given: Given = part(repr=False)
    value: Value | None = part(default=None, repr=False)
    error: TimebackError | None = None


class BulkProgress(Record):
    """How far a bulk call is.

    Args:
        done: How many succeeded.
        failed: How many failed, so that nothing was changed.
        unknown: How many writes failed in a way that does not say whether they were applied.
        total: How many there are; None where what was given does not say.
    """

    done: int
    failed: int
    unknown: int
    total: int | None

    @property
    def ended(self) -> int:
        """How many have ended, in whatever way."""
        return self.done + self.failed + self.unknown


class BulkReport(Generic[Given, Value]):
    """What a bulk call did, each list in the order of what was given."""

    __slots__ = ("done", "failed", "unknown")

    def __init__(
        self,
        done: Iterable[BulkOutcome[Given, Value]] = (),
        failed: Iterable[BulkOutcome[Given, Value]] = (),
        unknown: Iterable[BulkOutcome[Given, Value]] = (),
    ) -> None:
        """Sort the outcomes.

        Args:
            done: Those that succeeded.
            failed: Those that failed, so that nothing was changed.
            unknown: Writes that may have been applied, such as one whose response never came.
        """
        self.done = sorted(done, key=_place)
        self.failed = sorted(failed, key=_place)
        self.unknown = sorted(unknown, key=_place)

    @property
    def ok(self) -> bool:
        """Whether everything was done."""
        return not self.failed and not self.unknown

    @property
    def values(self) -> list[Value]:
        """What the calls returned that were done; without those whose response could not be read."""
        return [cast("Value", outcome.value) for outcome in self.done if outcome.error is None]

    @property
    def left(self) -> list[Given]:
        """The rows or ids that failed or are unknown, to be given again."""
        return [outcome.given for outcome in sorted([*self.failed, *self.unknown], key=_place)]

    def raise_for_failures(self) -> None:
        """Raise the first error of those that failed or are unknown, if there is one.

        Raises:
            TimebackError: That error; its `bulk_report` is this report.
        """
        error = self._first_error()
        if error is not None:
            error.bulk_report = self
            raise error

    def _first_error(self) -> TimebackError | None:
        return min([*self.failed, *self.unknown], key=_place).error if not self.ok else None

    def __repr__(self) -> str:
        counts = f"{len(self.done)} done, {len(self.failed)} failed, {len(self.unknown)} unknown"
        return f"BulkReport({counts})" if self.ok else f"BulkReport({counts}; first error: {self._first_error()})"


class Task(Record, Generic[Given]):
    """One row or id to call with.

    Args:
        index: Its place.
        given: The row or the id.
        sourced_id: The id it is about.
        problem: Why there is no calling with it.
    """

    index: int
    given: Given = part(repr=False)
    sourced_id: str = part(default="", repr=False)
    problem: TimebackError | None = None


class Bulk(Generic[Given, Value]):
    """A bulk call under way.

    Args:
        given: The rows or ids.
        name: What they are called: `rows` or `ids`.
        concurrency: Number of calls at a time.
        on_error: Whether an error is collected, or ends the whole.
        in_context: Makes an error one of the service.
    """

    def __init__(
        self,
        given: Iterable[Given],
        name: Literal["rows", "ids"],
        concurrency: int,
        on_error: OnError,
        in_context: Callable[[TimebackError], TimebackError],
    ) -> None:
        self._in_context = in_context
        problems = list(_problems(given, name, concurrency, on_error))
        if problems:
            raise in_context(InputValidationError("Invalid parameters", issues=problems))
        self.concurrency = concurrency
        self._given = given
        self._name = name
        self._raises = on_error == "raise"
        self._total = len(given) if isinstance(given, Sized) else None
        self._done: list[BulkOutcome[Given, Value]] = []
        self._failed: list[BulkOutcome[Given, Value]] = []
        self._unknown: list[BulkOutcome[Given, Value]] = []
        self._first_error: TimebackError | None = None

    def tasks(self) -> Iterator[Task[Given]]:
        """What there is to call with; nothing more after the first error, where that ends the whole."""
        written: dict[str, int] = {}
        for index, given in enumerate(self._given):
            if self._raises and self._first_error is not None:
                return
            try:
                yield self._task(index, given, written)
            except InputValidationError as error:
                yield Task(index, given, problem=self._in_context(error))

    def _task(self, index: int, given: Given, written: dict[str, int]) -> Task[Given]:
        if self._name == "ids":
            return Task(index, given, cast("str", given))
        sourced_id = _id_of(given, index)
        first = written.setdefault(sourced_id, index)
        if first != index:
            raise _about(index, f"has the sourcedId of rows[{first}]; which of the two is to stay, nobody can tell")
        return Task(index, given, sourced_id)

    def outcome(self, task: Task[Given], value: Value | None, error: TimebackError | None = None) -> None:
        """Take in what came of a task."""
        outcome = BulkOutcome(task.index, task.given, value, error)
        if error is None or error.applied == "yes":
            self._done.append(outcome)
            return
        (self._unknown if error.applied == "unknown" else self._failed).append(outcome)
        self._first_error = self._first_error or error

    def progress(self) -> BulkProgress:
        """How far it is."""
        return BulkProgress(len(self._done), len(self._failed), len(self._unknown), self._total)

    def report(self) -> BulkReport[Given, Value]:
        """What was done.

        Raises:
            TimebackError: The first error, where that ends the whole.
        """
        report = BulkReport(self._done, self._failed, self._unknown)
        if self._raises and self._first_error is not None:
            self._first_error.bulk_report = report
            raise self._first_error
        return report


def _place(outcome: BulkOutcome[Any, Any]) -> int:
    return outcome.index


def _problems(given: object, name: str, concurrency: object, on_error: object) -> Iterator[ValidationIssue]:
    if isinstance(given, str | bytes | Mapping | Model) or not isinstance(given, Iterable):
        yield ValidationIssue(name, f"expected several {name}, such as a list")
    whole = isinstance(concurrency, int) and not isinstance(concurrency, bool)
    if not whole or not 1 <= cast("int", concurrency) <= MOST_AT_A_TIME:
        yield ValidationIssue("concurrency", f"expected an integer from 1 to {MOST_AT_A_TIME}")
    if on_error not in ("collect", "raise"):
        yield ValidationIssue("on_error", 'expected "collect" or "raise"')


def _id_of(row: object, index: int) -> str:
    """The sourcedId of a row."""
    if not isinstance(row, Mapping | Model):
        raise _about(index, "expected a dict or a model")
    found = row.get("sourcedId") or row.get("sourced_id")
    if not isinstance(found, str) or not found.strip():
        raise _about(index, "needs a sourcedId, by which it is created or replaced")
    return found


def _about(index: int, problem: str) -> InputValidationError:
    return InputValidationError("Invalid rows", issues=[ValidationIssue(f"rows[{index}]", problem)])
