"""Names of the published `timeback-oneroster` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, Literal, TypedDict

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
from timeback_kit.version import __version__ as __version__

__all__ = [
    "AgentInput",
    "Base",
    "EnrollmentRole",
    "FieldCondition",
    "FieldOperators",
    "FilterValue",
    "ListParams",
    "OrgType",
    "Ref",
    "RefWithHref",
    "ResultStatus",
    "ScoreStatus",
    "SessionType",
    "UserRoleAssignment",
    "WhereClause",
    "__version__",
    "normalize_boolean",
    "normalize_date_only",
    "parse_grades",
    "where_to_filter",
]

if TYPE_CHECKING:
    from timeback_api.oneroster.inputs import AgentInput as AgentInput

    class ListParams(TypedDict, total=False):
        limit: "int"
        offset: "int"
        sort: "str"
        orderBy: "str"

else:
    from timeback_api.oneroster import inputs
    from timeback_common._published.inputs import input_class

    AgentInput = input_class("AgentInput", __name__, inputs.AgentInput.__annotations__)
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
