"""Why the sandbox refuses: rules beyond the documents, each with evidence, date and switch, and a few plain reasons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    Attributes:
        id: Its name, and that of its switch.
        refuses: What it refuses, and with which status.
        evidence: Where the platform was seen, or is said, to do so.
        date: Date of the newest evidence, which decides about `on`.
        on: Whether it applies by default.
    """

    id: str
    refuses: str
    evidence: str
    date: str
    on: bool = True

    @property
    def switch(self) -> str:
        """The option of `timeback-sandbox` that changes the default."""
        return f"--no-{self.id}" if self.on else f"--{self.id}"


RULES: Final = (
    Rule(
        "strict-slashes",
        "Collections without their final slash: 404, and 422 for POST of a OneRoster resource",
        "Seen by an integrator until 2026-04; since then a publisher creates courses and enrollments without it, and "
        "the documents write paths as Express does, whose routes take both",
        "2026-06-17",
        on=False,
    ),
    Rule(
        "lesson-type",
        "POST of a OneRoster resource whose metadata has lessonType: 500",
        "Noted as a fault of the server on 2026-04-02; two integrators say since that lessonType is required",
        "2026-06-17",
        on=False,
    ),
    Rule(
        "missing-status",
        "POST of a OneRoster entity without the status that its document requires: 422",
        "The OneRoster document, and an integrator's list of common errors",
        "2026-04-23",
    ),
    Rule(
        "existing-ids",
        "POST of a OneRoster entity under an id that exists or was deleted: 404, and 500 for component resources",
        "An integrator's list of common errors: deletion is soft, and the id stays taken",
        "2026-04-23",
    ),
    Rule(
        "double-enrollment",
        "A second active enrollment of a user in a class with the same role: 422",
        "An app that enrolls users meets an already-exists error",
        "2026-11-25",
    ),
    Rule(
        "dangling-references",
        "References of courses, classes, sessions, components and enrollments to nothing: 404, to no resource 500",
        "An integrator's list of common errors; for enrollments, the document's 404",
        "2026-04-23",
    ),
    Rule(
        "sort-order",
        "A sortOrder below 1 when a OneRoster entity is created: 422",
        "Observed while components were uploaded, although the document's default is 0",
        "2026-04-23",
    ),
    Rule(
        "undeletable-resources",
        "DELETE of a OneRoster resource: 404",
        "Observed on the production platform",
        "2026-04-23",
    ),
    Rule(
        "foreign-graders",
        "QTI XML whose grader is at an address outside the platform: 500",
        "An integrator's list of common errors names the allowlist",
        "2026-04-23",
    ),
    Rule(
        "duplicate-identifiers",
        "POST of a QTI item, stimulus or test under an identifier that exists: 409",
        "The QTI document, and an integrator's list of common errors",
        "2026-04-23",
    ),
    Rule(
        "unknown-stimuli",
        "Reading a QTI stimulus that does not exist: 500 instead of 404",
        "Observed: the message is that of the database",
        "2026-04-23",
    ),
    Rule(
        "existing-assignments",
        "Assigning a MasteryTrack test that the student has open: 409",
        "The MasteryTrack guide",
        "2025-12-01",
    ),
    Rule(
        "overlapping-tracks",
        "A group of EduBridge tracks for a school that another track serves: 422",
        "The EduBridge document names the strategy that fails",
        "2025-09-01",
    ),
    Rule(
        "profiled-events",
        "Caliper events of the Timeback profile that their own schema does not allow: 400",
        "The Caliper document and its examples",
        "2025-12-01",
    ),
    Rule(
        "bad-filters",
        "A filter that cannot be read or names an unknown field: 400",
        "Observed: Error in filter query",
        "2026-04-23",
    ),
    Rule(
        "metadata-booleans",
        "A filter that compares a field of metadata with a boolean without quotes: 422",
        "Observed by a school's data team on metadata.isTestUser",
        "2026-04-23",
    ),
    Rule(
        "sort-fields",
        "Sorting by a field that rows do not have: 400",
        "The OneRoster standard, whose error the document lists for every collection",
        "2025-12-01",
    ),
    Rule(
        "selected-fields",
        "Selecting a field that rows do not have: 400",
        "The OneRoster standard: invalid_selection_field",
        "2025-12-01",
    ),
    Rule(
        "page-numbers",
        "A limit, page or offset of QTI and Caliper lists that no page can have, such as limit=0: 400",
        "The documents' own defaults and examples, which begin at 1; they state no bounds",
        "2025-12-01",
    ),
    Rule(
        "empty-bodies",
        "A OneRoster write whose body holds no entity or no agent: 422",
        "The OneRoster document names the entity in every example",
        "2025-12-01",
    ),
    Rule(
        "readable-writes",
        "A write after which reading the entity would not be what the documents promise: 422, and 500 for QTI XML",
        "The documents' schemas of what is read",
        "2025-12-01",
    ),
    Rule(
        "html-tables",
        "QTI XML with a table in a paragraph: 500",
        "An integrator's list of common errors",
        "2026-04-23",
    ),
    Rule(
        "lesson-kinds",
        "A PowerPath call for another type of lesson than the one asked for, such as getNextQuestion of a quiz: 400",
        "The descriptions in the PowerPath document",
        "2025-12-01",
    ),
    Rule(
        "known-students",
        "MasteryTrack calls for an address that the roster does not hold: 404, and 403 for a token",
        "The MasteryTrack guide",
        "2025-12-01",
    ),
    Rule(
        "assignment-parameters",
        "MasteryTrack parameters in a combination that the guide does not list: 400",
        "The MasteryTrack guide lists five combinations",
        "2025-12-01",
    ),
    Rule(
        "unsupported-tests",
        "Assigning a MasteryTrack test that is not supported: 422",
        "The MasteryTrack guide",
        "2025-12-01",
    ),
    Rule(
        "credential-forms",
        "CLR credentials whose first context, types or dates their standard does not allow: 422",
        "The descriptions in the CLR document, and the standard that it refers to",
        "2025-12-01",
    ),
    Rule(
        "second-profile",
        "LearnWith.AI events that are not in the form into which the published client turns them: 400",
        "The published client 0.4.0 rewrites profile, types and session before it sends",
        "2026-11-25",
    ),
)


@dataclass(frozen=True, slots=True)
class Reason:
    """A plain reason to refuse, which is not a matter of opinion and has no switch.

    Attributes:
        id: Its name.
        refuses: What it refuses, and with which status.
    """

    id: str
    refuses: str


REASONS: Final = (
    Reason("route", "A method and path that no document has: 404"),
    Reason("credentials", "No token, one that has expired or lacks the scope, or a wrong key: 401 and 403"),
    Reason(
        "encoding", "A body that is not what it is announced as: HTTP, UTF-8, JSON, XML or a QTI entity: 400 and 500"
    ),
    Reason("document", "What the published documents, with their observed corrections, do not allow: 400 and 422"),
    Reason(
        "absent",
        "What the path or the body refers to and the response would have to show does not exist: 404; an operation of "
        "a lesson plan that refers to nothing, or moves an item below itself: an error in its result",
    ),
    Reason("signing", "A credential that cannot be signed in the way that --sign names: 422"),
    Reason(
        "safety",
        "What could harm this machine: a foreign Host header or origin, a missing secret, bodies too large or too deep",
    ),
    Reason("failure", "A fault on demand, or one of the sandbox itself: 500"),
)
_BY_ID: Final = {rule.id: rule for rule in RULES}
KNOWN: Final = frozenset(_BY_ID) | {reason.id for reason in REASONS}
"""The ids that a refusal can carry."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Which rules apply.

    Attributes:
        changed: Ids of the rules whose default is turned round.
    """

    changed: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        unknown = self.changed - _BY_ID.keys()
        if unknown:
            raise ValueError(f"unknown rules: {', '.join(sorted(unknown))}; known: {', '.join(_BY_ID)}")

    @classmethod
    def of(cls, *, on: Iterable[str] = (), off: Iterable[str] = ()) -> Rules:
        """Return the default rules with some switched.

        Args:
            on: Ids of rules that apply.
            off: Ids of rules that do not.
        """
        rules = cls()
        for rule_ids, state in ((on, True), (off, False)):
            for rule_id in rule_ids:
                rules = rules.switched(rule_id, state)
        return rules

    def switched(self, rule_id: str, on: bool) -> Rules:
        """Return these rules with one on or off."""
        if self.apply(rule_id) is on:
            return self
        return replace(self, changed=self.changed ^ {rule_id})

    def apply(self, rule_id: str) -> bool:
        """Return whether a rule applies.

        Raises:
            ValueError: There is no such rule.
        """
        if rule_id not in _BY_ID:
            raise ValueError(f"unknown rule: {rule_id}; known: {', '.join(_BY_ID)}")
        return _BY_ID[rule_id].on is not (rule_id in self.changed)

    def listed(self) -> list[dict[str, object]]:
        """Return all rules, as the control route lists them."""
        return [
            {
                "id": rule.id,
                "refuses": rule.refuses,
                "evidence": rule.evidence,
                "date": rule.date,
                "switch": rule.switch,
                "on": self.apply(rule.id),
            }
            for rule in RULES
        ]


def reasons() -> list[dict[str, str]]:
    """Return the plain reasons, as the control route lists them."""
    return [{"id": reason.id, "refuses": reason.refuses} for reason in REASONS]
