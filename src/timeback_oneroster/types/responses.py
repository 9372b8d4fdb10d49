"""Documented import name of `timeback_kit.services.oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AcademicSession",
    "AssessmentLineItem",
    "AssessmentResult",
    "BulkCreateResponse",
    "Category",
    "Class",
    "ComponentResource",
    "Course",
    "CourseComponent",
    "CreateResponse",
    "Credential",
    "CredentialCreateResponse",
    "DecryptedCredential",
    "Demographics",
    "Enrollment",
    "LearningObjectiveResult",
    "LearningObjectiveScoreSet",
    "LearningObjectiveSet",
    "LineItem",
    "Organization",
    "Reference",
    "Resource",
    "Result",
    "ScoreScale",
    "ScoreScaleValue",
    "SourcedIdPairs",
    "User",
    "UserId",
    "UserProfile",
    "UserProfileApp",
    "UserRole",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import AcademicSession as AcademicSession
    from timeback_kit.services.oneroster import AssessmentLineItem as AssessmentLineItem
    from timeback_kit.services.oneroster import AssessmentResult as AssessmentResult
    from timeback_kit.services.oneroster import BulkCreateResponse as BulkCreateResponse
    from timeback_kit.services.oneroster import Category as Category
    from timeback_kit.services.oneroster import Class as Class
    from timeback_kit.services.oneroster import ComponentResource as ComponentResource
    from timeback_kit.services.oneroster import Course as Course
    from timeback_kit.services.oneroster import CourseComponent as CourseComponent
    from timeback_kit.services.oneroster import CreateResponse as CreateResponse
    from timeback_kit.services.oneroster import Credential as Credential
    from timeback_kit.services.oneroster import CredentialCreateResponse as CredentialCreateResponse
    from timeback_kit.services.oneroster import DecryptedCredential as DecryptedCredential
    from timeback_kit.services.oneroster import Demographics as Demographics
    from timeback_kit.services.oneroster import Enrollment as Enrollment
    from timeback_kit.services.oneroster import LearningObjectiveResult as LearningObjectiveResult
    from timeback_kit.services.oneroster import LearningObjectiveScoreSet as LearningObjectiveScoreSet
    from timeback_kit.services.oneroster import LearningObjectiveSet as LearningObjectiveSet
    from timeback_kit.services.oneroster import LineItem as LineItem
    from timeback_kit.services.oneroster import Organization as Organization
    from timeback_kit.services.oneroster import Reference as Reference
    from timeback_kit.services.oneroster import Resource as Resource
    from timeback_kit.services.oneroster import Result as Result
    from timeback_kit.services.oneroster import ScoreScale as ScoreScale
    from timeback_kit.services.oneroster import ScoreScaleValue as ScoreScaleValue
    from timeback_kit.services.oneroster import SourcedIdPairs as SourcedIdPairs
    from timeback_kit.services.oneroster import User as User
    from timeback_kit.services.oneroster import UserId as UserId
    from timeback_kit.services.oneroster import UserProfile as UserProfile
    from timeback_kit.services.oneroster import UserProfileApp as UserProfileApp
    from timeback_kit.services.oneroster import UserRole as UserRole
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": __all__,
        },
    )
