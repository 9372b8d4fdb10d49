"""Inputs of MasteryTrack: request bodies and query parameters, under their JSON names."""

from typing import NotRequired, TypedDict


class AssignInput(TypedDict):
    """A student and the test to assign, or the subject and grade to choose it by."""

    assessment_line_item_sourced_id: NotRequired[str]
    assessment_result_sourced_id: NotRequired[str]
    grade_rank: NotRequired[int]
    student_email: str
    subject: NotRequired[str]
    timeback_id: NotRequired[str]


class AuthorizeInput(TypedDict):
    """The e-mail address of a user."""

    email: str


class InvalidateInput(TypedDict):
    """A student and the assignments to invalidate."""

    assignment_id: NotRequired[int]
    grade_rank: NotRequired[int]
    student_email: str
    subject: NotRequired[str]
    timeback_id: NotRequired[str]


class SearchInventoryParams(TypedDict, total=False):
    """Query parameters of searchInventory."""

    all: bool
    grade: str
    name: str
    subject: str
    timeback_id: str
