"""Learning facts from Caliper events: one per event of the Timeback profile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_sandbox.state.events import Event, Events
    from timeback_sandbox.state.roster import Roster

ACTIVITY_METRICS = ("xpEarned", "totalQuestions", "correctQuestions", "masteredUnits")
_YEARS = range(2, 9999)
TIME_METRICS = {"active": "activeSeconds", "inactive": "inactiveSeconds", "waste": "wasteSeconds"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One activity or time-spent event, as analytics see it.

    Attributes:
        event: The stored event.
        moment: When it happened.
        email: The student's email address.
        user_id: sourcedId of the user with this id or email address, else the last segment of the actor's id.
        metrics: Sums by the analytics' metric names.
    """

    event: Event
    moment: datetime
    email: str
    user_id: str
    metrics: dict[str, float]

    @property
    def subject(self) -> str:
        """Subject of the activity."""
        return str(self.event["object"]["subject"])

    @property
    def app(self) -> str:
        """Name of the application."""
        return str(self.event["object"]["app"]["name"])

    @property
    def course(self) -> dict[str, Any]:
        """The course of the activity; empty if the event has none."""
        return dict(self.event["object"].get("course") or {})

    @property
    def course_id(self) -> str | None:
        """The last segment of the course's id."""
        return last_part(self.course["id"]) if self.course.get("id") else None


def facts(events: Events, roster: Roster) -> Iterator[Fact]:
    """Return a fact for each event that counts; other profiles are stored but do not count."""
    for event in events.rows():
        if counts(event):
            yield _fact(roster, event)


def counts(event: Event) -> bool:
    """Return whether an event follows the Timeback profile and is complete."""
    if event.get("profile") != "TimebackProfile" or event.get("type") not in ("ActivityEvent", "TimeSpentEvent"):
        return False
    actor, context, generated = (event.get(name) for name in ("actor", "object", "generated"))
    if not (isinstance(actor, dict) and isinstance(context, dict) and isinstance(generated, dict)):
        return False
    app, items = context.get("app"), generated.get("items")
    if not _is_readable(event.get("eventTime")):
        return False
    complete = {"id", "email"} <= set(actor) and "subject" in context and isinstance(app, dict) and "name" in app
    return complete and isinstance(items, list) and all({"type", "value"} <= set(item) for item in items)


def _is_readable(moment: Any) -> bool:
    try:
        return isinstance(moment, str) and read_moment(moment) is not None
    except ValueError:
        return False


def _fact(roster: Roster, event: Event) -> Fact:
    actor = event["actor"]
    email = actor["email"]
    metrics: dict[str, float] = {}
    for item in event["generated"]["items"]:
        kind = str(item["type"])
        name = TIME_METRICS.get(kind, kind)
        metrics[name] = metrics.get(name, 0) + item["value"]
    return Fact(event, read_moment(event["eventTime"]), email, _user_id(roster, last_part(actor["id"]), email), metrics)


def _user_id(roster: Roster, actor_id: str, email: str) -> str:
    if roster.find("users", actor_id) is not None:
        return actor_id
    known = (user["sourcedId"] for user in roster.rows("users") if user.get("email") == email)
    return next(known, actor_id)


def last_part(identifier: str) -> str:
    """Return the segment after the last slash of an id."""
    return identifier.rstrip("/").rpartition("/")[2]


def read_moment(text: str) -> datetime:
    """Parse an ISO 8601 datetime or date; without an offset it is UTC.

    Raises:
        ValueError: It is neither, or its year is out of range.
    """
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if moment.year not in _YEARS:
        raise ValueError("the year is out of range")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
