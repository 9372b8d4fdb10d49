"""What became of events that were sent: which job took which event, and what has to be sent again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, Self, get_args

from timeback_api.caliper.errors import CaliperError
from timeback_api.caliper.models import SendEventsResult
from timeback_kit.runtime.errors import (
    APIError,
    InputValidationError,
    RedirectError,
    TimebackError,
    ValidationIssue,
    as_service_error,
)
from timeback_kit.services.caliper.envelopes import Envelope
from timeback_kit.services.caliper.errors import SendError, SeveralJobsError

__all__ = ["EventState", "SendReceipt", "SentEnvelope", "SentEvent"]

EventState = Literal["accepted", "refused", "unsent", "unknown"]
"""Accepted: a job took it. Refused: it never will be. Unsent: it was not taken and may be sent again. Unknown: no
response said whether it was taken."""

STATES: Final = get_args(EventState)
REFUSALS: Final = frozenset({400, 413, 422})


@dataclass(frozen=True, slots=True)
class SentEvent:
    """One event of a receipt.

    Attributes:
        event_id: Id of the event; None where the event has none.
        state: What became of it.
        job_id: Id of the job that stores it; None when there is none, or it is not known.
        reason: Why it was not accepted, in one line.
    """

    event_id: str | None
    state: EventState
    job_id: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class SentEnvelope:
    """One envelope of a receipt.

    Attributes:
        whole: The envelope, as JSON and as text.
        positions: Where its events stand in what was given to be sent.
        state: What became of it.
        job_id: Id of the job that stores its events.
        response: What the service said when it accepted it.
        reason: Why it was not accepted, in one line.
        error: The error, where there was one; it is not part of copies that are pickled.
    """

    whole: Envelope = field(repr=False, compare=False)
    positions: tuple[int, ...]
    state: EventState
    job_id: str | None = None
    response: SendEventsResult | None = field(default=None, repr=False)
    reason: str | None = None
    error: TimebackError | None = field(default=None, repr=False, compare=False)

    def __reduce__(self) -> tuple[Any, ...]:
        values = (Envelope(self.envelope), self.positions, self.state, self.job_id, self.response, self.reason)
        return type(self), values

    @property
    def envelope(self) -> Mapping[str, Any]:
        """The envelope as JSON."""
        return self.whole.json

    @property
    def event_ids(self) -> tuple[str | None, ...]:
        """Ids of its events."""
        return tuple(_id_of(event) for event in self.envelope["data"])


@dataclass(frozen=True, slots=True)
class SendReceipt:
    """What became of the events of one call.

    The same receipt may be sent again with `events.resend`: events that were accepted are left out, the others go
    with the ids they had.

    Attributes:
        envelopes: The envelopes, in the order of their events.
    """

    envelopes: tuple[SentEnvelope, ...]

    @property
    def job_ids(self) -> tuple[str, ...]:
        """Ids of the jobs, in the order of the events."""
        return tuple(dict.fromkeys(sent.job_id for sent in self.envelopes if sent.job_id is not None))

    @property
    def job_id(self) -> str | None:
        """Id of the job; None when the service gave none.

        Raises:
            SeveralJobsError: Several envelopes were needed; use `job_ids`.
        """
        if len(self.envelopes) > 1 and len(self.job_ids) > 1:
            raise SeveralJobsError(self.job_ids)
        return self.job_ids[0] if self.job_ids else None

    @property
    def envelope(self) -> Mapping[str, Any]:
        """The envelope as JSON.

        Raises:
            SeveralJobsError: Several envelopes were needed; use `envelopes`.
        """
        if len(self.envelopes) != 1:
            raise SeveralJobsError(self.job_ids)
        return self.envelopes[0].envelope

    @property
    def events(self) -> tuple[SentEvent, ...]:
        """Every event with its state, in the order in which they were given."""
        placed = [
            (position, SentEvent(_id_of(event), sent.state, sent.job_id, sent.reason))
            for sent in self.envelopes
            for position, event in zip(sent.positions, sent.envelope["data"], strict=True)
        ]
        return tuple(event for _, event in sorted(placed, key=lambda pair: pair[0]))

    @property
    def event_ids(self) -> tuple[str, ...]:
        """Ids of the events, in the order in which they were given."""
        return tuple(event.event_id for event in self.events if event.event_id is not None)

    @property
    def complete(self) -> bool:
        """Whether every event was accepted."""
        return all(sent.state == "accepted" for sent in self.envelopes)

    @property
    def undelivered(self) -> tuple[SentEnvelope, ...]:
        """The envelopes that were not accepted."""
        return tuple(sent for sent in self.envelopes if sent.state != "accepted")

    @property
    def applied(self) -> Literal["yes", "no", "unknown"]:
        """Whether the service has the events: yes or no for all of them, unknown otherwise."""
        states = {sent.state for sent in self.envelopes}
        if states == {"accepted"}:
            return "yes"
        return "no" if states <= {"refused", "unsent"} else "unknown"

    @property
    def error(self) -> TimebackError | None:
        """The first error; None when every event was accepted."""
        return next((sent.error for sent in self.envelopes if sent.error is not None), None)

    @property
    def status(self) -> str | None:
        """What the service said about the first envelope."""
        return None if self._first is None else self._first.status

    @property
    def message(self) -> str | None:
        """What the service said about the first envelope, in words."""
        return None if self._first is None else self._first.message

    @property
    def errors(self) -> Any:
        """What the service complained about although it accepted the first envelope."""
        return None if self._first is None else self._first.errors

    @property
    def _first(self) -> SendEventsResult | None:
        return next((sent.response for sent in self.envelopes if sent.response is not None), None)

    def to_dict(self) -> dict[str, Any]:
        """Return the receipt as plain JSON, for another process to resend from."""
        return {
            "envelopes": [
                {
                    "envelope": dict(sent.envelope),
                    "positions": list(sent.positions),
                    "state": sent.state,
                    "jobId": sent.job_id,
                    "response": None if sent.response is None else sent.response.to_dict(),
                    "reason": sent.reason,
                }
                for sent in self.envelopes
            ]
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a receipt from its JSON.

        Args:
            data: What `to_dict` returned.

        Raises:
            InputValidationError: It is not a receipt.
        """
        try:
            return cls(tuple(_sent_envelope(entry) for entry in data["envelopes"]))
        except (KeyError, TypeError, ValueError) as error:
            issues = [ValidationIssue("", "expected what SendReceipt.to_dict() returned")]
            raise as_service_error(InputValidationError("Invalid receipt", issues=issues), CaliperError) from error


def _sent_envelope(entry: Mapping[str, Any]) -> SentEnvelope:
    response = entry.get("response")
    if entry["state"] not in STATES:
        raise ValueError("unknown state")
    return SentEnvelope(
        Envelope(dict(entry["envelope"])),
        tuple(int(position) for position in entry["positions"]),
        entry["state"],
        entry.get("jobId"),
        None if response is None else SendEventsResult.from_dict(response),
        entry.get("reason"),
    )


def _id_of(event: Any) -> str | None:
    found = event.get("id") if isinstance(event, Mapping) else None
    return found if isinstance(found, str) else None


def job_id_text(response: SendEventsResult) -> str | None:
    """Return the id of the job in a response as text, also where the service gives a number."""
    given: Any = response.job_id
    return None if given is None else str(given)


def state_after(error: TimebackError) -> EventState:
    """Return what an error says about the events of a request.

    Args:
        error: The error of the request.
    """
    status = error.status_code if isinstance(error, APIError) else None
    if status in REFUSALS:
        return "refused"
    stated = getattr(error, "applied", None)
    if stated in ("no", "unknown"):
        return "unsent" if stated == "no" else "unknown"
    if not isinstance(error, APIError) or isinstance(error, RedirectError):
        return "unsent"
    return "unsent" if status is not None and 400 <= status < 500 and status != 408 else "unknown"


def raise_for(receipt: SendReceipt) -> None:
    """Raise the first error of a receipt, with the receipt on it; return when every event was accepted.

    Raises:
        SendError: Not every event was accepted; also of the class of what went wrong.
    """
    error = receipt.error
    if error is None:
        return
    refused = [sent.error for sent in receipt.envelopes if isinstance(sent.error, InputValidationError)]
    if isinstance(error, InputValidationError):
        issues = [issue for each in refused for issue in each.issues]
        error = InputValidationError(error.message, issues=issues, service="caliper")
    raise send_error(error, receipt) from error.__cause__


def send_error(error: TimebackError, receipt: SendReceipt) -> TimebackError:
    """Return an error as one that carries a receipt.

    Args:
        error: What went wrong.
        receipt: What became of the events.
    """
    raised = as_service_error(error, SendError)
    if isinstance(raised, SendError):
        raised.receipt = receipt
        raised.applied = receipt.applied
    return raised


def sorted_receipt(envelopes: Sequence[SentEnvelope]) -> SendReceipt:
    """Return a receipt whose envelopes are in the order of their events."""
    return SendReceipt(tuple(sorted(envelopes, key=lambda sent: sent.positions[:1])))
