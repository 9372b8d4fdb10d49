"""Models of MasteryTrack: what its answers hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from timeback_kit.runtime.models import (
    Model,
    as_model,
    as_models,
    dump,
    field,
    model,
)


@model
class AssignResult(Model):
    """A new assignment."""

    assignment: Assignment | None = field("assignment", default=None)
    message: str | None = field("message", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment=as_model(Assignment, get("assignment")),
            message=get("message"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignment": dump(self.assignment),
                "message": self.message,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assigned_by=get("assigned_by"),
            created_at=get("created_at"),
            expires_at=get("expires_at"),
            id=get("id"),
            metadata=as_model(AssignmentMetadata, get("metadata")),
            status=get("status"),
            student_email=get("student_email"),
            test_name=get("test_name"),
            test_url=get("test_url"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assigned_by": self.assigned_by,
                "created_at": self.created_at,
                "expires_at": self.expires_at,
                "id": self.id,
                "metadata": dump(self.metadata),
                "status": self.status,
                "student_email": self.student_email,
                "test_name": self.test_name,
                "test_url": self.test_url,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            format=get("format"),
            grade=get("grade"),
            state=get("state"),
            sub_type=get("subType"),
            type=get("type"),
            url=get("url"),
            year=get("year"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "format": self.format,
                "grade": self.grade,
                "state": self.state,
                "subType": self.sub_type,
                "type": self.type,
                "url": self.url,
                "year": self.year,
            }
        )


@model
class Authorization(Model):
    """The token of a user."""

    jwt: str = field("jwt", secret=True)
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            jwt=get("jwt"),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "jwt": self.jwt,
                "success": self.success,
            }
        )


@model
class InvalidateResult(Model):
    """The assignments that have been invalidated."""

    invalidated_assignments: list[InvalidatedAssignment] | None = field("invalidated_assignments", default=None)
    message: str | None = field("message", default=None)
    total_invalidated: int | None = field("total_invalidated", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            invalidated_assignments=as_models(InvalidatedAssignment, get("invalidated_assignments")),
            message=get("message"),
            total_invalidated=get("total_invalidated"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "invalidated_assignments": dump(self.invalidated_assignments),
                "message": self.message,
                "total_invalidated": self.total_invalidated,
            }
        )


@model
class InvalidatedAssignment(Model):
    """An assignment that has been invalidated."""

    assignment_id: int | None = field("assignment_id", default=None)
    student_email: str | None = field("student_email", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assignment_id=get("assignment_id"),
            student_email=get("student_email"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assignment_id": self.assignment_id,
                "student_email": self.student_email,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            active=get("active"),
            created_at=get("created_at"),
            grade=get("grade"),
            grade_rank=get("grade_rank"),
            id=get("id"),
            invalidated_on=get("invalidated_on"),
            metadata=as_model(InventoryTestMetadata, get("metadata")),
            name=get("name"),
            subject=get("subject"),
            supported=get("supported"),
            timeback_id=get("timeback_id"),
            updated_at=get("updated_at"),
            version=get("version"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "active": self.active,
                "created_at": self.created_at,
                "grade": self.grade,
                "grade_rank": self.grade_rank,
                "id": self.id,
                "invalidated_on": self.invalidated_on,
                "metadata": dump(self.metadata),
                "name": self.name,
                "subject": self.subject,
                "supported": self.supported,
                "timeback_id": self.timeback_id,
                "updated_at": self.updated_at,
                "version": self.version,
            }
        )


@model
class InventoryTestMetadata(Model):
    """What is known of a test of the inventory."""

    format: str | None = field("format", default=None)
    question_types: list[str] | None = field("questionTypes", default=None)
    sub_type: str | None = field("subType", default=None)
    type: str | None = field("type", default=None)
    url: str | None = field("url", default=None)
    year: str | None = field("year", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            format=get("format"),
            question_types=get("questionTypes"),
            sub_type=get("subType"),
            type=get("type"),
            url=get("url"),
            year=get("year"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "format": self.format,
                "questionTypes": dump(self.question_types),
                "subType": self.sub_type,
                "type": self.type,
                "url": self.url,
                "year": self.year,
            }
        )
