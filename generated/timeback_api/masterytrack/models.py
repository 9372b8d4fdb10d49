"""Models of MasteryTrack: the objects in its responses."""

from __future__ import annotations

from timeback_kit.runtime.models import (
    Model,
    field,
    model,
)


@model
class AssignResponse(Model):
    """A new assignment."""

    data: AssignResult = field("data")
    platform: str | None = field("platform", default=None)
    success: bool = field("success")


@model
class AssignResult(Model):
    """A new assignment."""

    assignment: Assignment | None = field("assignment", default=None)
    message: str | None = field("message", default=None)


@model
class Assignment(Model):
    """A test assigned to a student."""

    assigned_by: int | None = field("assigned_by", default=None)
    created_at: str | None = field("created_at", default=None)
    expires_at: str | None = field("expires_at", default=None)
    id: int | None = field("id", default=None)
    metadata: AssignmentMetadata | None = field("metadata", default=None)
    status: str | None = field("status", default=None)
    student_email: str | None = field("student_email", default=None)
    test_name: str | None = field("test_name", default=None)
    test_url: str | None = field("test_url", default=None)


@model
class AssignmentMetadata(Model):
    """What is known of the test of an assignment."""

    format: str | None = field("format", default=None)
    grade: str | None = field("grade", default=None)
    state: str | None = field("state", default=None)
    sub_type: str | None = field("subType", default=None)
    type: str | None = field("type", default=None)
    url: str | None = field("url", default=None)
    year: str | None = field("year", default=None)


@model
class Authorization(Model):
    """The token of a user."""

    jwt: str = field("jwt", secret=True)
    success: bool = field("success")


@model
class InvalidateResponse(Model):
    """Invalidated assignments."""

    data: InvalidateResult = field("data")
    success: bool = field("success")


@model
class InvalidateResult(Model):
    """The assignments that have been invalidated."""

    invalidated_assignments: list[InvalidatedAssignment] | None = field("invalidated_assignments", default=None)
    message: str | None = field("message", default=None)
    total_invalidated: int | None = field("total_invalidated", default=None)


@model
class InvalidatedAssignment(Model):
    """An assignment that has been invalidated."""

    assignment_id: int | None = field("assignment_id", default=None)
    student_email: str | None = field("student_email", default=None)


@model
class InventoryResponse(Model):
    """Tests of the inventory."""

    data: list[InventoryTest] = field("data")
    success: bool = field("success")


@model
class InventoryTest(Model):
    """A test of the inventory."""

    active: bool | None = field("active", default=None)
    created_at: str | None = field("created_at", default=None)
    grade: str | None = field("grade", default=None)
    grade_rank: int | None = field("grade_rank", default=None)
    id: int | None = field("id", default=None)
    invalidated_on: str | None = field("invalidated_on", default=None)
    metadata: InventoryTestMetadata | None = field("metadata", default=None)
    name: str | None = field("name", default=None)
    subject: str | None = field("subject", default=None)
    supported: bool | None = field("supported", default=None)
    timeback_id: str | None = field("timeback_id", default=None)
    updated_at: str | None = field("updated_at", default=None)
    version: int | None = field("version", default=None)


@model
class InventoryTestMetadata(Model):
    """What is known of a test of the inventory."""

    format: str | None = field("format", default=None)
    question_types: list[str] | None = field("questionTypes", default=None)
    sub_type: str | None = field("subType", default=None)
    type: str | None = field("type", default=None)
    url: str | None = field("url", default=None)
    year: str | None = field("year", default=None)
