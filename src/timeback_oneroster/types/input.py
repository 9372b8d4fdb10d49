"""Published module name of what is in `timeback_oneroster`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AcademicSessionCreateInput",
    "AgentInput",
    "AssessmentLineItemCreateInput",
    "AssessmentResultCreateInput",
    "CategoryCreateInput",
    "ClassCreateInput",
    "ClassUpdateInput",
    "ComponentResourceCreateInput",
    "CourseComponentCreateInput",
    "CourseCreateInput",
    "DemographicsCreateInput",
    "EnrollInput",
    "EnrollmentCreateInput",
    "EnrollmentPatchInput",
    "GuidRef",
    "LearningObjectiveResultInput",
    "LearningObjectiveScoreSetItemInput",
    "LearningObjectiveSetItemInput",
    "LineItemCreateInput",
    "OrgCreateInput",
    "Ref",
    "ResourceCreateInput",
    "ResourceUpdateInput",
    "ResultCreateInput",
    "SchoolCreateInput",
    "ScoreScaleCreateInput",
    "ScoreScaleValueInput",
    "UserCreateInput",
    "UserIdInput",
    "UserRoleInput",
]

if TYPE_CHECKING:
    from timeback_kit.services.oneroster import ClassUpdateInput as ClassUpdateInput
    from timeback_kit.services.oneroster import EnrollmentPatchInput as EnrollmentPatchInput
    from timeback_kit.services.oneroster import LearningObjectiveResultInput as LearningObjectiveResultInput
    from timeback_kit.services.oneroster import ResourceUpdateInput as ResourceUpdateInput
    from timeback_kit.services.oneroster import ScoreScaleValueInput as ScoreScaleValueInput
    from timeback_kit.services.oneroster import UserIdInput as UserIdInput
    from timeback_kit.services.oneroster import UserRoleInput as UserRoleInput
    from timeback_oneroster._published_names import AcademicSessionCreateInput as AcademicSessionCreateInput
    from timeback_oneroster._published_names import AgentInput as AgentInput
    from timeback_oneroster._published_names import AssessmentLineItemCreateInput as AssessmentLineItemCreateInput
    from timeback_oneroster._published_names import AssessmentResultCreateInput as AssessmentResultCreateInput
    from timeback_oneroster._published_names import CategoryCreateInput as CategoryCreateInput
    from timeback_oneroster._published_names import ClassCreateInput as ClassCreateInput
    from timeback_oneroster._published_names import ComponentResourceCreateInput as ComponentResourceCreateInput
    from timeback_oneroster._published_names import CourseComponentCreateInput as CourseComponentCreateInput
    from timeback_oneroster._published_names import CourseCreateInput as CourseCreateInput
    from timeback_oneroster._published_names import DemographicsCreateInput as DemographicsCreateInput
    from timeback_oneroster._published_names import EnrollInput as EnrollInput
    from timeback_oneroster._published_names import EnrollmentCreateInput as EnrollmentCreateInput
    from timeback_oneroster._published_names import GuidRef as GuidRef
    from timeback_oneroster._published_names import (
        LearningObjectiveScoreSetItemInput as LearningObjectiveScoreSetItemInput,
    )
    from timeback_oneroster._published_names import LearningObjectiveSetItemInput as LearningObjectiveSetItemInput
    from timeback_oneroster._published_names import LineItemCreateInput as LineItemCreateInput
    from timeback_oneroster._published_names import OrgCreateInput as OrgCreateInput
    from timeback_oneroster._published_names import Ref as Ref
    from timeback_oneroster._published_names import ResourceCreateInput as ResourceCreateInput
    from timeback_oneroster._published_names import ResultCreateInput as ResultCreateInput
    from timeback_oneroster._published_names import SchoolCreateInput as SchoolCreateInput
    from timeback_oneroster._published_names import ScoreScaleCreateInput as ScoreScaleCreateInput
    from timeback_oneroster._published_names import UserCreateInput as UserCreateInput
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_kit.services.oneroster": (
                "ClassUpdateInput",
                "EnrollmentPatchInput",
                "LearningObjectiveResultInput",
                "ResourceUpdateInput",
                "ScoreScaleValueInput",
                "UserIdInput",
                "UserRoleInput",
            ),
            "timeback_oneroster._published_names": (
                "AcademicSessionCreateInput",
                "AgentInput",
                "AssessmentLineItemCreateInput",
                "AssessmentResultCreateInput",
                "CategoryCreateInput",
                "ClassCreateInput",
                "ComponentResourceCreateInput",
                "CourseComponentCreateInput",
                "CourseCreateInput",
                "DemographicsCreateInput",
                "EnrollInput",
                "EnrollmentCreateInput",
                "GuidRef",
                "LearningObjectiveScoreSetItemInput",
                "LearningObjectiveSetItemInput",
                "LineItemCreateInput",
                "OrgCreateInput",
                "Ref",
                "ResourceCreateInput",
                "ResultCreateInput",
                "SchoolCreateInput",
                "ScoreScaleCreateInput",
                "UserCreateInput",
            ),
        },
    )
