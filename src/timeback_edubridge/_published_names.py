"""Names of the published `timeback-edubridge` that are called otherwise in `timeback_kit`, or not there at all."""

# Rendered by scripts/regenerate_clients.py from specs/published.
from typing import TYPE_CHECKING, Any, Literal

from timeback_api.edubridge.models import ActivityFacts as SubjectMetrics
from timeback_api.edubridge.models import ActivityMetrics as ActivityMetricsData
from timeback_api.edubridge.models import ApplicationMetric as ApplicationMetrics
from timeback_api.edubridge.models import EnrollmentCourse as DefaultClassCourse
from timeback_api.edubridge.models import EnrollmentFacts as EnrollmentFactsResponse
from timeback_api.edubridge.models import MasteredGrades as GradeMasteryData
from timeback_api.edubridge.models import Organization as SubjectTrackOrg
from timeback_api.edubridge.models import PrimaryApp as EnrollmentPrimaryApp
from timeback_api.edubridge.models import Reference as GUIDRef
from timeback_api.edubridge.models import Reference as PrimaryOrg
from timeback_api.edubridge.models import TimeSpentMetrics as TimeSpentMetricsData
from timeback_api.edubridge.models import WeeklyFact as WeeklyFactRecord
from timeback_common._published.maps import DailyActivityMap as DailyActivityMap
from timeback_common._published.maps import FactsByAppMap as FactsByAppMap
from timeback_common._published.maps import WeeklyFacts as WeeklyFacts
from timeback_kit.runtime.models import Model, field, model
from timeback_kit.version import __version__ as __version__

__all__ = [
    "ActivityMetricsData",
    "ApplicationMetrics",
    "DailyActivityMap",
    "DefaultClassCourse",
    "Demographics",
    "DemographicsFlag",
    "DemographicsSex",
    "EnrollOptions",
    "EnrollmentFactsResponse",
    "EnrollmentPeriod",
    "EnrollmentPrimaryApp",
    "EnrollmentRole",
    "FactsByAppMap",
    "GUIDRef",
    "Grade",
    "GradeMasteryData",
    "PrimaryOrg",
    "Role",
    "Status",
    "SubjectMetrics",
    "SubjectTrackOrg",
    "SubjectTrackUpsertInput",
    "TimeSpentMetricsData",
    "UserApp",
    "UserCredential",
    "UserProfile",
    "WeeklyFactRecord",
    "WeeklyFacts",
    "__version__",
]

if TYPE_CHECKING:
    from timeback_api.edubridge.inputs import EnrollOptionsInput as EnrollOptions
    from timeback_api.edubridge.inputs import SubjectTrackInput as SubjectTrackUpsertInput
else:
    from timeback_api.edubridge import inputs
    from timeback_common._published.inputs import input_class

    EnrollOptions = input_class("EnrollOptions", __name__, inputs.EnrollOptionsInput.__annotations__)
    SubjectTrackUpsertInput = input_class("SubjectTrackUpsertInput", __name__, inputs.SubjectTrackInput.__annotations__)

DemographicsFlag = Literal[
    "true",
    "false",
]
DemographicsSex = Literal[
    "male",
    "female",
    "other",
    "unspecified",
]
EnrollmentRole = Literal[
    "administrator",
    "proctor",
    "student",
    "teacher",
]
Grade = Literal[
    "-1",
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "6",
    "7",
    "8",
    "9",
    "10",
    "11",
    "12",
    "13",
]
Role = Literal[
    "administrator",
    "aide",
    "guardian",
    "parent",
    "proctor",
    "relative",
    "student",
    "teacher",
]
Status = Literal[
    "active",
    "tobedeleted",
]


@model
class Demographics(Model):
    """Fields of the published `Demographics`."""

    sourced_id: "str | None" = field("sourcedId", default=None)
    status: "str | None" = field("status", default=None)
    date_last_modified: "str | None" = field("dateLastModified", default=None)
    metadata: "Any | None" = field("metadata", default=None)
    birth_date: "str | None" = field("birthDate", default=None)
    sex: "str | None" = field("sex", default=None)
    american_indian_or_alaska_native: "str | None" = field("americanIndianOrAlaskaNative", default=None)
    asian: "str | None" = field("asian", default=None)
    black_or_african_american: "str | None" = field("blackOrAfricanAmerican", default=None)
    native_hawaiian_or_other_pacific_islander: "str | None" = field(
        "nativeHawaiianOrOtherPacificIslander", default=None
    )
    white: "str | None" = field("white", default=None)
    demographic_race_two_or_more_races: "str | None" = field("demographicRaceTwoOrMoreRaces", default=None)
    hispanic_or_latino_ethnicity: "str | None" = field("hispanicOrLatinoEthnicity", default=None)
    country_of_birth_code: "str | None" = field("countryOfBirthCode", default=None)
    state_of_birth_abbreviation: "str | None" = field("stateOfBirthAbbreviation", default=None)
    city_of_birth: "str | None" = field("cityOfBirth", default=None)
    public_school_residence_status: "str | None" = field("publicSchoolResidenceStatus", default=None)


@model
class EnrollmentPeriod(Model):
    """Fields of the published `EnrollmentPeriod`."""

    id: "str | None" = field("id", default=None)
    title: "str | None" = field("title", default=None)
    start_date: "str | None" = field("startDate", default=None)
    end_date: "str | None" = field("endDate", default=None)


@model
class UserApp(Model):
    """Fields of the published `UserApp`."""

    sourced_id: "str | None" = field("sourcedId", default=None)
    name: "str | None" = field("name", default=None)
    description: "str | None" = field("description", default=None)
    domain: "list[str] | None" = field("domain", default=None)
    metadata: "Any | None" = field("metadata", default=None)


@model
class UserCredential(Model):
    """Fields of the published `UserCredential`."""

    id: "str | None" = field("id", default=None)
    type: "str | None" = field("type", default=None)
    username: "str | None" = field("username", default=None)
    password: "str | None" = field("password", default=None, secret=True)


@model
class UserProfile(Model):
    """Fields of the published `UserProfile`."""

    profile_id: "str | None" = field("profileId", default=None)
    profile_type: "str | None" = field("profileType", default=None)
    vendor_id: "str | None" = field("vendorId", default=None)
    application_id: "str | None" = field("applicationId", default=None)
    description: "str | None" = field("description", default=None)
    app: "UserApp | None" = field("app", default=None)
    credentials: "list[UserCredential] | None" = field("credentials", default=None)
