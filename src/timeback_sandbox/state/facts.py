"""What Caliper events say about learning: one fact per event that follows the Timeback profile."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_sandbox.state.events import Event
    from timeback_sandbox.world import World

ACTIVITY_METRICS = ("xpEarned", "totalQuestions", "correctQuestions", "masteredUnits")
_YEARS = range(2, 9999)
TIME_METRICS = {"active": "activeSeconds", "inactive": "inactiveSeconds", "waste": "wasteSeconds"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One activity or time-spent event, seen by the analytics.

    Attributes:
        event: The stored event.
        moment: When it happened.
        email: Whose it is.
        user_id: Whose it is: sourcedId of the user with this id or e-mail, else the last part of the actor's id.
        metrics: Sums by name, in the analytics' words.
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
        """The course of the activity; empty where the event names none."""
        return dict(self.event["object"].get("course") or {})

    @property
    def course_id(self) -> str | None:
        """The last part of the course's id."""
        return last_part(self.course["id"]) if self.course.get("id") else None


def facts(world: World) -> Iterator[Fact]:
    """Return a fact for each event that counts; other profiles are stored but do not count."""
    for event in world.events.rows():
        if counts(event):
            yield _fact(world, event)


def counts(event: Event) -> bool:
    """Whether an event follows the Timeback profile, and so counts."""
    if event.get("profile") != "TimebackProfile" or event.get("type") not in ("ActivityEvent", "TimeSpentEvent"):
        return False
    actor, context, generated = (event.get(name) for name in ("actor", "object", "generated"))
    if not (isinstance(actor, dict) and isinstance(context, dict) and isinstance(generated, dict)):
        return False
    app, items = context.get("app"), generated.get("items")
    complete = {"id", "email"} <= set(actor) and "subject" in context and isinstance(app, dict) and "name" in app
    return complete and isinstance(items, list) and all({"type", "value"} <= set(item) for item in items)


def _fact(world: World, event: Event) -> Fact:
    actor = event["actor"]
    email = actor["email"]
    metrics: dict[str, float] = {}
    for item in event["generated"]["items"]:
        name = TIME_METRICS.get(item["type"], item["type"])
        metrics[name] = metrics.get(name, 0) + item["value"]
    return Fact(event, read_moment(event["eventTime"]), email, _user_id(world, last_part(actor["id"]), email), metrics)


def _user_id(world: World, actor_id: str, email: str) -> str:
    if world.roster.find("users", actor_id) is not None:
        return actor_id
    known = (user["sourcedId"] for user in world.roster.rows("users") if user.get("email") == email)
    return next(known, actor_id)


def last_part(identifier: str) -> str:
    """Return what stands behind the last slash of an id."""
    return identifier.rstrip("/").rpartition("/")[2]


def read_moment(text: str) -> datetime:
    """Read an instant or a date; without an offset it is UTC.

    Raises:
        ValueError: It is neither, or so far off that its week could not be told in every time zone.
    """
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    if moment.year not in _YEARS:
        raise ValueError("the year is out of range")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
