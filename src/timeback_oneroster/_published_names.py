"""Names of the published `timeback-oneroster` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, Literal, TypedDict

from timeback_api.oneroster.models import LearningObjectiveScoreSet as LearningObjectiveScoreSetItem
from timeback_api.oneroster.models import LearningObjectiveSet as LearningObjectiveSetItem
from timeback_api.oneroster.models import Reference as PrimaryOrg
from timeback_api.oneroster.models import Reference as Ref
from timeback_api.oneroster.models import Reference as RefWithHref
from timeback_api.oneroster.models import UserRole as UserRoleAssignment
from timeback_common._published.dates import normalize_date_only as normalize_date_only
from timeback_common._published.filters import FieldCondition as FieldCondition
from timeback_common._published.filters import FieldOperators as FieldOperators
from timeback_common._published.filters import FilterValue as FilterValue
from timeback_common._published.grades import parse_grades as parse_grades
from timeback_kit.runtime.filters import Where as WhereClause
from timeback_kit.runtime.filters import where_to_filter as where_to_filter
from timeback_kit.runtime.models import Model as Base
from timeback_kit.services.edubridge.records import normalize_boolean as normalize_boolean
from timeback_kit.services.oneroster.grades import normalize_grade as normalize_grade
from timeback_kit.version import __version__ as __version__

__all__ = [
    "AcademicSessionCreateInput",
    "AgentInput",
    "AssessmentLineItemCreateInput",
    "AssessmentResultCreateInput",
    "Base",
    "CategoryCreateInput",
    "ClassCreateInput",
    "ComponentResourceCreateInput",
    "CourseComponentCreateInput",
    "CourseCreateInput",
    "DemographicsCreateInput",
    "EnrollInput",
    "EnrollmentCreateInput",
    "EnrollmentRole",
    "FieldCondition",
    "FieldOperators",
    "FilterValue",
    "GuidRef",
    "LearningObjectiveScoreSetItem",
    "LearningObjectiveScoreSetItemInput",
    "LearningObjectiveSetItem",
    "LearningObjectiveSetItemInput",
    "LineItemCreateInput",
    "ListParams",
    "OrgCreateInput",
    "OrgType",
    "PrimaryOrg",
    "Ref",
    "RefWithHref",
    "ResourceCreateInput",
    "ResultCreateInput",
    "ResultStatus",
    "SchoolCreateInput",
    "ScoreScaleCreateInput",
    "ScoreStatus",
    "SessionType",
    "UserCreateInput",
    "UserRoleAssignment",
    "WhereClause",
    "__version__",
    "normalize_boolean",
    "normalize_date_only",
    "normalize_grade",
    "parse_grades",
    "where_to_filter",
]

if TYPE_CHECKING:
    from timeback_api.oneroster.inputs import AcademicSessionInput as AcademicSessionCreateInput
    from timeback_api.oneroster.inputs import AgentInput as AgentInput
    from timeback_api.oneroster.inputs import AssessmentLineItemInput as AssessmentLineItemCreateInput
    from timeback_api.oneroster.inputs import AssessmentResultInput as AssessmentResultCreateInput
    from timeback_api.oneroster.inputs import CategoryInput as CategoryCreateInput
    from timeback_api.oneroster.inputs import ClassEnrollmentInput as EnrollInput
    from timeback_api.oneroster.inputs import ClassInput as ClassCreateInput
    from timeback_api.oneroster.inputs import ComponentResourceInput as ComponentResourceCreateInput
    from timeback_api.oneroster.inputs import CourseComponentInput as CourseComponentCreateInput
    from timeback_api.oneroster.inputs import CourseInput as CourseCreateInput
    from timeback_api.oneroster.inputs import DemographicsInput as DemographicsCreateInput
    from timeback_api.oneroster.inputs import EnrollmentInput as EnrollmentCreateInput
    from timeback_api.oneroster.inputs import LearningObjectiveScoreSetInput as LearningObjectiveScoreSetItemInput
    from timeback_api.oneroster.inputs import LearningObjectiveSetInput as LearningObjectiveSetItemInput
    from timeback_api.oneroster.inputs import LineItemInput as LineItemCreateInput
    from timeback_api.oneroster.inputs import OrganizationInput as OrgCreateInput
    from timeback_api.oneroster.inputs import ReferenceInput as GuidRef
    from timeback_api.oneroster.inputs import ResourceInput as ResourceCreateInput
    from timeback_api.oneroster.inputs import ResultInput as ResultCreateInput
    from timeback_api.oneroster.inputs import SchoolInput as SchoolCreateInput
    from timeback_api.oneroster.inputs import ScoreScaleInput as ScoreScaleCreateInput
    from timeback_api.oneroster.inputs import UserInput as UserCreateInput

    class ListParams(TypedDict, total=False):
        limit: "int"
        offset: "int"
        sort: "str"
        orderBy: "str"

else:
    from timeback_api.oneroster import inputs
    from timeback_common._published.inputs import input_class

    AgentInput = input_class("AgentInput", __name__, inputs.AgentInput.__annotations__)
    AcademicSessionCreateInput = input_class(
        "AcademicSessionCreateInput", __name__, inputs.AcademicSessionInput.__annotations__
    )
    AssessmentLineItemCreateInput = input_class(
        "AssessmentLineItemCreateInput", __name__, inputs.AssessmentLineItemInput.__annotations__
    )
    AssessmentResultCreateInput = input_class(
        "AssessmentResultCreateInput", __name__, inputs.AssessmentResultInput.__annotations__
    )
    CategoryCreateInput = input_class("CategoryCreateInput", __name__, inputs.CategoryInput.__annotations__)
    ClassCreateInput = input_class("ClassCreateInput", __name__, inputs.ClassInput.__annotations__)
    ComponentResourceCreateInput = input_class(
        "ComponentResourceCreateInput", __name__, inputs.ComponentResourceInput.__annotations__
    )
    CourseComponentCreateInput = input_class(
        "CourseComponentCreateInput", __name__, inputs.CourseComponentInput.__annotations__
    )
    CourseCreateInput = input_class("CourseCreateInput", __name__, inputs.CourseInput.__annotations__)
    DemographicsCreateInput = input_class("DemographicsCreateInput", __name__, inputs.DemographicsInput.__annotations__)
    EnrollInput = input_class("EnrollInput", __name__, inputs.ClassEnrollmentInput.__annotations__)
    EnrollmentCreateInput = input_class("EnrollmentCreateInput", __name__, inputs.EnrollmentInput.__annotations__)
    GuidRef = input_class("GuidRef", __name__, inputs.ReferenceInput.__annotations__)
    LearningObjectiveScoreSetItemInput = input_class(
        "LearningObjectiveScoreSetItemInput", __name__, inputs.LearningObjectiveScoreSetInput.__annotations__
    )
    LearningObjectiveSetItemInput = input_class(
        "LearningObjectiveSetItemInput", __name__, inputs.LearningObjectiveSetInput.__annotations__
    )
    LineItemCreateInput = input_class("LineItemCreateInput", __name__, inputs.LineItemInput.__annotations__)
    OrgCreateInput = input_class("OrgCreateInput", __name__, inputs.OrganizationInput.__annotations__)
    ResourceCreateInput = input_class("ResourceCreateInput", __name__, inputs.ResourceInput.__annotations__)
    ResultCreateInput = input_class("ResultCreateInput", __name__, inputs.ResultInput.__annotations__)
    SchoolCreateInput = input_class("SchoolCreateInput", __name__, inputs.SchoolInput.__annotations__)
    ScoreScaleCreateInput = input_class("ScoreScaleCreateInput", __name__, inputs.ScoreScaleInput.__annotations__)
    UserCreateInput = input_class("UserCreateInput", __name__, inputs.UserInput.__annotations__)
    ListParams = input_class(
        "ListParams",
        __name__,
        [
            "limit",
            "offset",
            "sort",
            "orderBy",
        ],
    )

EnrollmentRole = Literal[
    "administrator",
    "proctor",
    "student",
    "teacher",
]
OrgType = Literal[
    "department",
    "school",
    "district",
    "local",
    "state",
    "national",
]
ResultStatus = Literal[
    "exempt",
    "fully graded",
    "not submitted",
    "partially graded",
    "submitted",
]
ScoreStatus = Literal[
    "exempt",
    "fully graded",
    "not submitted",
    "partially graded",
    "submitted",
]
SessionType = Literal[
    "gradingPeriod",
    "semester",
    "schoolYear",
    "term",
]
