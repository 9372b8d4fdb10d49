"""The kinds of OneRoster entities: their names, references and the fields that are always present."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

ROSTERING = "/ims/oneroster/rostering/v1p2"
GRADEBOOK = "/ims/oneroster/gradebook/v1p2"
RESOURCES = "/ims/oneroster/resources/v1p2"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entity.

    Attributes:
        name: Plural name, as in the collection's path.
        noun: Singular name, as in references and messages.
        path: Path of the collection, without a trailing slash.
        refs: Fields that refer to one entity, with its kind.
        lists: Fields that refer to several entities, with their kind.
        always: Fields that responses always have, with their defaults.
    """

    name: str
    noun: str
    path: str
    refs: dict[str, str] = field(default_factory=dict)
    lists: dict[str, str] = field(default_factory=dict)
    always: dict[str, Any] = field(default_factory=dict)


_DEMOGRAPHICS = (
    "birthDate",
    "sex",
    "americanIndianOrAlaskaNative",
    "asian",
    "blackOrAfricanAmerican",
    "nativeHawaiianOrOtherPacificIslander",
    "white",
    "demographicRaceTwoOrMoreRaces",
    "hispanicOrLatinoEthnicity",
    "countryOfBirthCode",
    "stateOfBirthAbbreviation",
    "cityOfBirth",
    "publicSchoolResidenceStatus",
)

_ALL = (
    Kind("orgs", "org", f"{ROSTERING}/orgs", {"parent": "orgs"}, {"children": "orgs"}, {"identifier": ""}),
    Kind(
        "users",
        "user",
        f"{ROSTERING}/users",
        {"primaryOrg": "orgs"},
        {"agents": "users"},
        {"agents": [], "userProfiles": [], "roles": [], "enabledUser": "true"},
    ),
    Kind(
        "courses",
        "course",
        f"{ROSTERING}/courses",
        {"org": "orgs", "academicSession": "academicSessions", "schoolYear": "academicSessions"},
        {"resources": "resources"},
    ),
    Kind(
        "classes",
        "class",
        f"{ROSTERING}/classes",
        {"course": "courses", "school": "orgs"},
        {"terms": "academicSessions", "resources": "resources"},
        {"classCode": None, "classType": "scheduled", "location": None, "terms": []},
    ),
    Kind(
        "academicSessions",
        "academicSession",
        f"{ROSTERING}/academicSessions",
        {"parent": "academicSessions", "org": "orgs"},
        {"children": "academicSessions"},
    ),
    Kind(
        "enrollments",
        "enrollment",
        f"{ROSTERING}/enrollments",
        {"user": "users", "class": "classes", "school": "orgs"},
        {},
        {"primary": None, "beginDate": None},
    ),
    Kind("demographics", "demographics", f"{ROSTERING}/demographics", always=dict.fromkeys(_DEMOGRAPHICS)),
    Kind(
        "courseComponents",
        "courseComponent",
        f"{ROSTERING}/courses/components",
        {"course": "courses", "courseComponent": "courseComponents", "parent": "courseComponents"},
        {},
        {"sortOrder": 1},
    ),
    Kind(
        "componentResources",
        "componentResource",
        f"{ROSTERING}/courses/component-resources",
        {"courseComponent": "courseComponents", "resource": "resources"},
        {},
        {"sortOrder": 0},
    ),
    Kind(
        "lineItems",
        "lineItem",
        f"{GRADEBOOK}/lineItems",
        {
            "class": "classes",
            "school": "orgs",
            "category": "categories",
            "gradingPeriod": "academicSessions",
            "academicSession": "academicSessions",
            "scoreScale": "scoreScales",
        },
    ),
    Kind(
        "results",
        "result",
        f"{GRADEBOOK}/results",
        {"lineItem": "lineItems", "student": "users", "class": "classes", "scoreScale": "scoreScales"},
    ),
    Kind("categories", "category", f"{GRADEBOOK}/categories"),
    Kind("scoreScales", "scoreScale", f"{GRADEBOOK}/scoreScales", {"class": "classes", "course": "courses"}),
    Kind(
        "assessmentLineItems",
        "assessmentLineItem",
        f"{GRADEBOOK}/assessmentLineItems",
        {
            "class": "classes",
            "course": "courses",
            "parentAssessmentLineItem": "assessmentLineItems",
            "scoreScale": "scoreScales",
            "component": "courseComponents",
            "componentResource": "componentResources",
        },
    ),
    Kind(
        "assessmentResults",
        "assessmentResult",
        f"{GRADEBOOK}/assessmentResults",
        {"assessmentLineItem": "assessmentLineItems", "student": "users", "scoreScale": "scoreScales"},
    ),
    Kind("resources", "resource", f"{RESOURCES}/resources"),
)

KINDS: dict[str, Kind] = {kind.name: kind for kind in _ALL}
