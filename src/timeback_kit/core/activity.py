"""Activity tracking, awaited: activities that run, and activities that are over, as Caliper events."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from timeback_kit.core.activity_lookups import AsyncLookups
from timeback_kit.core.activity_state import (
    METRICS,
    ActivityPreview,
    ActivityReceipt,
    ActivityState,
    completion_event,
    derived_run_id,
    metric_issues,
    object_id,
    refuse,
    seconds_of,
    start_issues,
    time_events,
)
from timeback_kit.runtime.async_io import Mutex, Repeating, in_thread
from timeback_kit.runtime.errors import ClientClosedError, TimebackError, ValidationIssue
from timeback_kit.runtime.locks import lock_of
from timeback_kit.runtime.logs import logger
from timeback_kit.runtime.not_awaited import explains_forgotten_await
from timeback_kit.services.caliper.errors import SendError
from timeback_kit.services.caliper.rules import unknown_name

if TYPE_CHECKING:
    from types import TracebackType

    from timeback_kit.core.activity_state import KnownCourse, Learner
    from timeback_kit.core.client import TimebackClient
    from timeback_kit.services.caliper.receipts import SendReceipt

__all__ = ["AsyncActivities", "AsyncActivity"]

log = logger("activity")

HEARTBEAT: Final = 15.0
_BOUND: Final = ("user", "sensor", "app", "outbox")
_RECORDED: Final = ("user", "activity", "metrics", "time", "run_id", "sensor", "app")
_TIMES: Final = ("started_at", "ended_at", "active_ms", "inactive_ms")

BeforeSend = Callable[[list[dict[str, Any]]], list[dict[str, Any]] | None]


@explains_forgotten_await
class AsyncActivities:
    """Tracks activities of learners: what `timeback.activity` is.

    Args:
        client: The client of all services.
    """

    _place: Final = "client.activity"

    def __init__(self, client: TimebackClient) -> None:
        self._client = client
        self._clock = client.get_provider().clock
        self._lookups = AsyncLookups(client)
        self._bound: dict[str, Any] = {}
        self._running: dict[str, AsyncActivity] = {}
        self._lock = lock_of(self)
        self._timer = Repeating(self._beat, HEARTBEAT)

    def bind(
        self,
        *,
        user: str | Mapping[str, Any] | None = None,
        sensor: str | None = None,
        app: str | None = None,
        outbox: str | Path | None = None,
    ) -> Self:
        """Say once what otherwise every activity has to be given; what is None stays as it was.

        Args:
            user: The learner: an e-mail address, a sourcedId, or a dict with `email`, `id` or both.
            sensor: URI of the sensor that reports.
            app: Name of the app.
            outbox: Directory in which unfinished activities are kept, so that none is lost in a crash.

        Returns:
            This object.
        """
        given = {"user": user, "sensor": sensor, "app": app, "outbox": outbox}
        self._bound |= {name: value for name, value in given.items() if value is not None}
        return self

    def start(
        self,
        *,
        id: str,
        name: str,
        course: Mapping[str, Any],
        user: str | Mapping[str, Any] | None = None,
        sensor: str | None = None,
        app: str | None = None,
        run_id: str | None = None,
        heartbeat: float | None = HEARTBEAT,
        on_error: Callable[[Exception], None] | None = None,
        on_flush: Callable[[SendReceipt], None] | None = None,
        before_send: BeforeSend | None = None,
    ) -> AsyncActivity:
        """Start an activity; nothing is sent yet.

        Args:
            id: Id of the activity within the app, such as a slug.
            name: Its name.
            course: The course: `{"subject": "Math", "grade": 3}`, `{"code": ...}` or `{"id": ...}`.
            user: The learner: an e-mail address, a sourcedId, or a dict with `email`, `id` or both.
            sensor: URI of the sensor that reports.
            app: Name of the app.
            run_id: Id of the run; the same one on every session of an activity that is resumed. Default: a new one.
            heartbeat: Seconds after which time is reported; None to report it at the end only.
            on_error: Called with the error of a report of time that failed, whose time goes with the next report, and
                with what another callback raises.
            on_flush: Called with the receipt of each report of time.
            before_send: Called with the events before they are sent; returns what is sent instead, or None.

        Returns:
            The running activity.

        Raises:
            InputValidationError: Something is missing or of the wrong form; everything is named at once.
        """
        given = {**self._bound, "id": id, "name": name, "course": course, "run_id": run_id, "heartbeat": heartbeat}
        own = {"user": user, "sensor": sensor, "app": app}
        given |= {key: value for key, value in own.items() if value is not None}
        for key in ("user", "sensor", "app"):
            given.setdefault(key, None)
        refuse("activity", start_issues(given))
        state = ActivityState.begun(given, self._clock.now())
        return self._run(AsyncActivity(self, state, on_error, on_flush, before_send))

    def resume(
        self,
        saved: Mapping[str, Any],
        *,
        on_error: Callable[[Exception], None] | None = None,
        on_flush: Callable[[SendReceipt], None] | None = None,
        before_send: BeforeSend | None = None,
    ) -> AsyncActivity:
        """Take up an activity that was saved, in this process or another one.

        Args:
            saved: What `saved()` of the activity returned.
            on_error: Called with the error of a report of time that failed.
            on_flush: Called with the receipt of each report of time.
            before_send: Called with the events before they are sent.

        Returns:
            The activity; the time since it was saved does not count.

        Raises:
            InputValidationError: It is not a saved activity.
        """
        state = ActivityState.from_dict(saved, self._clock.now())
        return self._run(AsyncActivity(self, state, on_error, on_flush, before_send))

    def unfinished(self) -> list[dict[str, Any]]:
        """Return the activities in the outbox that neither ended nor run here, as `resume` takes them."""
        outbox = self._bound.get("outbox")
        running = {each._file() for each in self._alive()}
        found = sorted(Path(outbox).glob("*.json")) if outbox is not None else []
        return [saved for path in found if path not in running and (saved := _read(path)) is not None]

    async def record(
        self,
        activity: Mapping[str, Any],
        *,
        preview: bool = False,
        before_send: BeforeSend | None = None,
    ) -> ActivityReceipt | ActivityPreview:
        """Record an activity that is over.

        Args:
            activity: A dict with `activity` (`id`, `name`, `course`), `metrics` (`xp_earned`, `total_questions`,
                `correct_questions`, `mastered_units`, `pct_complete`), and, where they are not bound, `user`,
                `sensor` and `app`; optionally `time` (`started_at`, `ended_at`, `active_ms`, `inactive_ms`) and
                `run_id`.
            preview: Whether nothing is sent, only returned.
            before_send: Called with the events before they are sent.

        Returns:
            The receipt, or what would be sent.

        Raises:
            InputValidationError: Something is missing or of the wrong form; everything is named at once.
            SendError: The events were not accepted; recording the same again uses the same ids where `run_id` or
                `time.ended_at` is given.
        """
        state, metrics, spent = self._recorded(activity)
        running = AsyncActivity(self, state, None, None, before_send)
        if spent is not None:
            learner, course = await self._lookups.resolve(state)
            state.pending += time_events(state, learner, course, state.started_at, state.marked_at, *spent)
        return await running._complete(metrics, preview=preview)

    def _recorded(
        self, given: Mapping[str, Any]
    ) -> tuple[ActivityState, Mapping[str, Any], tuple[float, float] | None]:
        issues: list[ValidationIssue] = []
        if not isinstance(given, Mapping):
            refuse("activity", [ValidationIssue("", "expected a dict")])
        issues += _unknown(given, _RECORDED, "")
        about, metrics, time = (given.get(name) for name in ("activity", "metrics", "time"))
        about = about if isinstance(about, Mapping) else {}
        own = {name: given[name] for name in ("user", "sensor", "app", "run_id") if given.get(name) is not None}
        merged = {"user": None, "sensor": None, "app": None, **self._bound, **about, **own, "heartbeat": None}
        issues += start_issues(merged)
        issues += metric_issues(metrics if isinstance(metrics, Mapping) else {}, "metrics")
        started, ended, spent = _times(time, issues)
        refuse("activity", issues)
        now = self._clock.now()
        end = now if ended is None else ended
        if "run_id" not in own and ended is not None:
            merged["run_id"] = derived_run_id(merged["user"], merged["id"], merged["course"], ended, metrics)
        state = ActivityState.begun(merged, end if started is None else started)
        state.in_session = "run_id" in own
        state.marked_at = state.ended_at = end
        if spent is not None and started is None:
            state.started_at = end - sum(spent)
        return state, dict(metrics or {}), spent

    async def flush(self) -> None:
        """Report the time of all activities whose heartbeat is due, in one envelope per sensor."""
        due = []
        for running in self._alive():
            running._count()
            if running._state.is_due():
                due.append(running)
        await self._lookups.look_up([running._state for running in due])
        await self._report(due)

    async def _beat(self) -> None:
        """Flush; whatever goes wrong, the timer goes on."""
        try:
            await self.flush()
        except Exception:
            log.exception("heartbeats could not be reported; they go with the next ones")

    async def close(self) -> None:
        """Stop the heartbeats; unfinished activities stay in the outbox, and `saved()` still works."""
        await self._timer.stop()
        self._running.clear()

    def _alive(self) -> list[AsyncActivity]:
        with self._lock:
            return list(self._running.values())

    def _run(self, activity: AsyncActivity) -> AsyncActivity:
        if self._client.closed:
            raise ClientClosedError("TimebackClient has been closed")
        with self._lock:
            self._running[_key(activity)] = activity
        activity._keep()
        if activity._state.heartbeat is not None:
            self._timer.start(activity._state.heartbeat)
        return activity

    async def _report(self, activities: list[AsyncActivity]) -> None:
        """Deliver the time of activities; what fails stays with its activity and is told to `on_error`."""
        held: list[AsyncActivity] = []
        try:
            for each in sorted(activities, key=_key):
                await each._delivering.acquire()
                held.append(each)
            await self._report_held([each for each in activities if not each._state.ended])
        finally:
            for each in held:
                each._delivering.release()

    async def _report_held(self, activities: list[AsyncActivity]) -> None:
        by_sensor: dict[str, list[AsyncActivity]] = {}
        for each in activities:
            try:
                await each._close_window()
            except TimebackError as error:
                each._failed(error)
                continue
            by_sensor.setdefault(each._state.sensor, []).append(each)
        for sensor, group in by_sensor.items():
            events = [event for each in group for event in each._outgoing()]
            if not events:
                continue
            try:
                receipt = await self._client.caliper.events.send(sensor, events)
            except TimebackError as error:
                self._settle(group, getattr(error, "receipt", None), error)
            else:
                self._settle(group, receipt, None)

    def _settle(self, group: list[AsyncActivity], receipt: SendReceipt | None, error: TimebackError | None) -> None:
        for each in group:
            left = {event["id"] for event in each._state.pending} - _taken(receipt)
            each._state.confirm(_settled(receipt))
            each._keep_on()
            if error is not None and left:
                each._failed(error)
            elif receipt is not None and each._on_flush is not None:
                each._call(each._on_flush, receipt)

    def _forget(self, activity: AsyncActivity) -> None:
        with self._lock:
            self._running.pop(_key(activity), None)


@explains_forgotten_await
class AsyncActivity:
    """A running activity.

    Args:
        activities: What started it.
        state: The activity as data.
        on_error: Called with the error of a report of time that failed.
        on_flush: Called with the receipt of each report of time.
        before_send: Called with the events before they are sent.
    """

    _place: Final = "activity"

    def __init__(
        self,
        activities: AsyncActivities,
        state: ActivityState,
        on_error: Callable[[Exception], None] | None,
        on_flush: Callable[[SendReceipt], None] | None,
        before_send: BeforeSend | None,
    ) -> None:
        self._activities = activities
        self._state = state
        self._on_error = on_error
        self._on_flush = on_flush
        self._before_send = before_send
        self._delivering = lock_of(self, Mutex, "_delivering")
        self._counting = lock_of(self, name="_counting")
        self._keeping = lock_of(self, name="_keeping")
        self._counted_at = activities._clock.monotonic()

    @property
    def id(self) -> str:
        """Id of the activity within its app."""
        return self._state.id

    @property
    def run_id(self) -> str:
        """Id of the run; give it to `start` again to resume."""
        return self._state.run_id

    @property
    def started_at(self) -> float:
        """When it was started, in seconds since 1970."""
        return self._state.started_at

    @property
    def is_paused(self) -> bool:
        """Whether it is paused."""
        return self._state.paused

    @property
    def is_ended(self) -> bool:
        """Whether its session is over."""
        return self._state.ended

    @property
    def elapsed(self) -> float:
        """Active seconds of the session."""
        self._count()
        return self._state.active_total

    @property
    def paused_time(self) -> float:
        """Paused seconds of the session."""
        self._count()
        return self._state.inactive_total

    @property
    def window_elapsed(self) -> float:
        """Active seconds that have not been reported."""
        self._count()
        return self._state.active

    @property
    def window_paused_time(self) -> float:
        """Paused seconds that have not been reported."""
        self._count()
        return self._state.inactive

    def pause(self) -> None:
        """Count time as paused from now on."""
        self._count()
        self._state.paused = True
        self._keep()

    def resume(self) -> None:
        """Count time as active again."""
        self._count()
        self._state.paused = False
        self._keep()

    def saved(self) -> dict[str, Any]:
        """Return the activity as plain JSON, for `timeback.activity.resume` in this process or another one."""
        self._count()
        return deepcopy(self._state.to_dict())

    async def heartbeat(self) -> None:
        """Report the time so far; a report that fails is told to `on_error`, and its time goes with the next one."""
        self._check_running()
        await self._activities._report([self])

    async def end(
        self,
        *,
        xp_earned: float | None = None,
        total_questions: int | None = None,
        correct_questions: int | None = None,
        mastered_units: int | None = None,
        pct_complete: float | None = None,
        preview: bool = False,
    ) -> ActivityReceipt | ActivityPreview:
        """End the session. With results the activity is completed; without any, its time is reported and it stays open.

        The completion and the time that has not been reported go in one envelope. If that is not accepted, it goes
        with the next heartbeat, or the activity can be ended again: the same events go, with the same ids.

        Args:
            xp_earned: XP the learner earned; required with any other result, nothing computes it.
            total_questions: Questions there were.
            correct_questions: Questions answered correctly.
            mastered_units: Units mastered.
            pct_complete: Percentage of the course that is complete, 0 to 100.
            preview: Whether nothing is sent and the activity goes on.

        Returns:
            The receipt, or what would be sent.

        Raises:
            InputValidationError: The results make no sense, or it was ended before.
            SendError: The events were not accepted; the error carries the receipt.
        """
        results = (xp_earned, total_questions, correct_questions, mastered_units, pct_complete)
        metrics = {name: value for name, value in zip(METRICS, results, strict=True) if value is not None}
        self._check_running()
        if metrics:
            refuse("results", metric_issues(metrics))
        async with self._delivering:
            return await self._complete(metrics, preview=preview, counting=True)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._state.ended:
            return
        try:
            await self.end()
        except TimebackError as failed:
            if error is None:
                raise
            self._failed(failed)  # what the block raised is what its caller should see

    async def _complete(
        self, metrics: Mapping[str, Any], *, preview: bool, counting: bool = False
    ) -> ActivityReceipt | ActivityPreview:
        """Send what completes the activity, or what is left of its time where there are no results."""
        lookups = self._activities._lookups
        if counting and self._state.ended_at is None:
            self._count()
        state = deepcopy(self._state) if preview else self._state
        if counting and state.ended_at is None:
            state.ended_at = state.marked_at if metrics else None
        learner, course = await lookups.resolve(state)
        if counting:
            state.close_window(learner, course)
        events = list(state.pending)
        if metrics:
            if state.attempt is None:
                state.attempt = await lookups.attempt(object_id(state, course), learner, course, state)
            metrics = await lookups.with_progress(metrics, learner, course, state)
            completed = completion_event(state, learner, course, metrics)
            events = [completed, *(event for event in events if event["id"] != completed["id"])]
        attempt = state.attempt if metrics else None
        if preview:
            return ActivityPreview(state.sensor, tuple(self._prepared(events)), attempt)
        state.pending = events
        self._keep_on()
        receipt = await self._sent(self._prepared(events))
        state.pending, state.ended = [], True
        self._activities._forget(self)
        await in_thread(self._discard)
        if (metrics.get("pct_complete") or 0) >= 100:
            await self._complete_mastery(learner, course)
        if receipt is None:
            return ActivityReceipt((), None, attempt)
        job_ids = receipt.job_ids
        return ActivityReceipt(receipt.event_ids, job_ids[0] if job_ids else None, attempt, receipt)

    async def _sent(self, events: list[dict[str, Any]]) -> SendReceipt | None:
        if not events:
            return None
        try:
            return await self._activities._client.caliper.events.send(self._state.sensor, events)
        except SendError as error:
            self._state.confirm(_settled(error.receipt))
            self._keep_on()
            raise

    async def _complete_mastery(self, learner: Learner, course: KnownCourse) -> None:
        """Record that the course is mastered; the activity is complete, whether that succeeds or not."""
        try:
            await self._activities._lookups.complete_mastery(learner, course, self._state)
        except TimebackError as error:
            log.warning("the mastery of a course could not be recorded: %s", type(error).__name__)
            self._failed(error)

    def _prepared(self, events: list[dict[str, Any]]) -> list[dict[str, Any]]:
        if self._before_send is None or not events:
            return events
        changed = self._before_send(events)
        return events if changed is None else list(changed)

    async def _close_window(self) -> None:
        learner, course = await self._activities._lookups.resolve(self._state)
        self._count()
        with self._counting:
            self._state.close_window(learner, course)
        self._keep_on()

    def _outgoing(self) -> list[dict[str, Any]]:
        """Return what is to be delivered; nothing yet where the callback that may change it raises."""
        pending = list(self._state.pending)
        try:
            events = self._prepared(pending)
            kept = {event.get("id") for event in events}
        except Exception as error:
            self._failed(error)
            return []
        self._state.confirm([event["id"] for event in pending if event["id"] not in kept])
        return events

    def _call(self, callback: Callable[[SendReceipt], None], receipt: SendReceipt) -> None:
        try:
            callback(receipt)
        except Exception as error:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        if self._on_error is None:
            return
        try:
            self._on_error(error)
        except Exception:
            log.exception("on_error of an activity raised")

    def _check_running(self) -> None:
        if self._state.ended:
            refuse("activity", [ValidationIssue("", "it has ended; start it again with its run_id")])

    def _count(self) -> None:
        clock = self._activities._clock
        with self._counting:
            passed = clock.monotonic() - self._counted_at
            self._counted_at += passed
            self._state.count(clock.now(), passed)

    def _file(self) -> Path | None:
        outbox = self._activities._bound.get("outbox")
        return None if outbox is None else Path(outbox) / f"{derived_run_id(_key(self))}.json"

    def _keep(self) -> None:
        """Write the activity to the outbox."""
        file = self._file()
        if file is None or self._state.ended:
            return
        with self._keeping:
            file.parent.mkdir(parents=True, exist_ok=True)
            draft = file.with_suffix(".draft")
            draft.write_text(json.dumps(self._state.to_dict()), encoding="utf-8")
            draft.replace(file)

    def _keep_on(self) -> None:
        """Write the activity to the outbox; where that fails, it still goes on."""
        try:
            self._keep()
        except OSError as error:
            self._failed(error)

    def _discard(self) -> None:
        file = self._file()
        if file is not None:
            file.unlink(missing_ok=True)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        saved: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        log.warning("%s is not a saved activity", path.name)
        return None
    return saved


def _taken(receipt: SendReceipt | None) -> set[str]:
    events = () if receipt is None else receipt.events
    return {each.event_id for each in events if each.state == "accepted" and each.event_id is not None}


def _settled(receipt: SendReceipt | None) -> set[str]:
    """Return the ids of events that were taken, or never will be."""
    events = () if receipt is None else receipt.events
    return {each.event_id for each in events if each.state in ("accepted", "refused") and each.event_id is not None}


def _key(activity: AsyncActivity) -> str:
    state = activity._state
    return json.dumps([state.run_id, state.id, state.user], sort_keys=True, default=str)


def _times(
    time: object, issues: list[ValidationIssue]
) -> tuple[float | None, float | None, tuple[float, float] | None]:
    """Return when a recorded activity began and ended, and its active and paused seconds."""
    if time is None:
        return None, None, None
    if not isinstance(time, Mapping):
        issues.append(ValidationIssue("time", "expected a dict"))
        return None, None, None
    issues += _unknown(time, _TIMES, "time.")
    started = seconds_of(time.get("started_at"), "time.started_at", issues)
    ended = seconds_of(time.get("ended_at"), "time.ended_at", issues)
    read = partial(_milliseconds, time, issues)
    active, inactive = read("active_ms"), read("inactive_ms") or 0.0
    if started is not None and ended is not None and ended < started:
        issues.append(ValidationIssue("time.ended_at", "expected no earlier than started_at"))
    return started, ended, (active or 0.0, inactive)


def _unknown(given: Mapping[str, Any], known: tuple[str, ...], prefix: str) -> list[ValidationIssue]:
    return [
        ValidationIssue(f"{prefix}{name}", str(unknown_name(str(name), known, closed=True)))
        for name in given
        if name not in known
    ]


def _milliseconds(time: Mapping[str, Any], issues: list[ValidationIssue], name: str) -> float | None:
    value = time.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
        issues.append(ValidationIssue(f"time.{name}", "expected milliseconds of 0 or more"))
        return None
    return value / 1000
