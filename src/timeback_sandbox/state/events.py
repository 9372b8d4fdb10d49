"""Received Caliper events and the jobs that store them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground

Event = dict[str, Any]

SEEDED_EVENT = "urn:uuid:c51570e4-f8ed-4c18-bb3a-dfe51b2cc594"
FAIL = "sandbox:fail"
SLOW = "sandbox:slow"
WAITING, ACTIVE, COMPLETED, FAILED = "waiting", "active", "completed", "failed"


@dataclass(slots=True)
class Job:
    """The job that stores one envelope; each poll advances it.

    Attributes:
        id: Its number, as a string.
        results: The ids of the stored events.
        outcome: Its final state.
        status: The status in its return value.
        polls: How often it was polled.
        processed: When it finished.
        slow: Polls for which it stays active beyond the usual one.
    """

    id: str
    results: list[dict[str, str]]
    outcome: str = COMPLETED
    status: str = "success"
    polls: int = 0
    processed: str | None = None
    slow: int = 0

    @property
    def state(self) -> str:
        """The state that the next poll shows: waiting, then active, then finished."""
        return (WAITING, ACTIVE, self.outcome)[min(self.polls, 1 if self.polls < 2 + self.slow else 2)]

    def poll(self, now: str) -> dict[str, Any]:
        """Return the job's state: waiting, then active, then finished."""
        state = self.state
        self.polls += 1
        shown: dict[str, Any] = {"id": self.id, "state": state}
        if state == self.outcome:
            self.processed = self.processed or now
            results = self.results if self.status == "success" else []
            shown |= {"returnValue": {"status": self.status, "results": results}, "processedOn": self.processed}
        return shown


@dataclass(slots=True)
class Events:
    """All received events, in order.

    Attributes:
        ground: Gives time and numbers.
    """

    ground: Ground
    _stored: dict[str, Event] = field(default_factory=dict)
    _jobs: dict[str, Job] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.receive(_seed_envelope())

    def receive(self, envelope: dict[str, Any], fail: str | None = None, slow: int = 0) -> Job:
        """Store the events of an envelope.

        An event with the extension `sandbox:fail` makes its job fail: with the value `returnValue` the job is
        completed with an error in its return value, with any other value its state is failed. One with the extension
        `sandbox:slow`, a number, keeps its job active for so many more polls.

        Args:
            envelope: A valid envelope.
            fail: Lets the job fail: "state" or "return_value".
            slow: Keeps the job active for so many more polls.

        Returns:
            The new job.
        """
        failing = [mode for event in envelope["data"] if (mode := _extension(event, FAIL))]
        waits = [polls for event in envelope["data"] if isinstance(polls := _extension(event, SLOW), int)]
        if fail is not None:
            failing.append("returnValue" if fail == "return_value" else fail)
        job = Job(str(self.ground.count("jobs")), [], slow=max(waits, default=slow))
        if failing:
            job.status, job.outcome = "error", COMPLETED if "returnValue" in failing else FAILED
        else:
            job.results = [self._store(envelope, event) for event in envelope["data"]]
        self._jobs[job.id] = job
        return job

    def job(self, job_id: str) -> Job | None:
        """Return a job."""
        return self._jobs.get(job_id)

    def jobs(self) -> list[Job]:
        """Return all jobs, oldest first."""
        return list(self._jobs.values())

    def find(self, external_id: str) -> Event | None:
        """Return a stored event by its external id."""
        return self._stored.get(external_id)

    def rows(self) -> list[Event]:
        """Return all stored events."""
        return list(self._stored.values())

    def _store(self, envelope: dict[str, Any], event: Event) -> dict[str, str]:
        external_id = str(event.get("id") or f"urn:uuid:{self.ground.new_id('events')}")
        before = self._stored.get(external_id)
        allocated = before["id"] if before else str(self.ground.count("events"))
        facts = {"id": allocated, "externalId": external_id}
        self._stored[external_id] = event | facts | {"sensor": envelope["sensor"], "sendTime": envelope["sendTime"]}
        return {"allocatedId": allocated, "externalId": external_id}


def _extension(event: Event, name: str) -> Any:
    extensions = event.get("extensions")
    return extensions.get(name) if isinstance(extensions, dict) else None


def _seed_envelope() -> dict[str, Any]:
    return {
        "sensor": "https://myapp.example.com/sensors/main",
        "sendTime": "2025-01-15T15:30:05.000Z",
        "dataVersion": "http://purl.imsglobal.org/ctx/caliper/v1p2",
        "data": [
            {
                "@context": "http://purl.imsglobal.org/ctx/caliper/v1p2",
                "id": SEEDED_EVENT,
                "type": "ActivityEvent",
                "profile": "TimebackProfile",
                "action": "Completed",
                "eventTime": "2025-01-15T15:30:00.000Z",
                "actor": {
                    "id": "https://api.example.com/users/123",
                    "type": "TimebackUser",
                    "email": "student@example.edu",
                },
                "object": {
                    "id": "https://myapp.example.com/activities/lesson-1",
                    "type": "TimebackActivityContext",
                    "subject": "Math",
                    "app": {"name": "My Learning App"},
                    "activity": {"name": "Lesson 1"},
                    "course": {"id": "https://api.example.com/courses/id-1", "name": "Math Grade 3"},
                },
                "generated": {
                    "id": "urn:uuid:7f1f4bb0-5a0e-4b5e-9c5e-2a8f1f1d0001",
                    "type": "TimebackActivityMetricsCollection",
                    "items": [
                        {"type": "totalQuestions", "value": 10},
                        {"type": "correctQuestions", "value": 9},
                        {"type": "xpEarned", "value": 12},
                    ],
                },
            },
        ],
    }
