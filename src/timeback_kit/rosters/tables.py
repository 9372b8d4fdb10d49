"""The files of a OneRoster CSV bundle as data: their columns, what a cell holds, and where it goes in the API."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

KEPT: Final = "oneRosterCsv"
"""The key of metadata under which an import keeps what the API has no field for."""

SOURCED_ID, STATUS, MODIFIED = "sourcedId", "status", "dateLastModified"
ACTIVE, DELETED = "active", "tobedeleted"
AS_IS: Final = "*"
COMMON: Final = (SOURCED_ID, STATUS, MODIFIED)
METADATA: Final = "metadata."
_SECRET: Final = re.compile(r"birth[\s_.-]*(date|day)|date[\s_.-]*of[\s_.-]*birth|\bdob\b", re.IGNORECASE)
_PASSWORD: Final = re.compile(r"passw|passphrase", re.IGNORECASE)


class Form(Enum):
    """What a cell holds."""

    TEXT = "text"
    EMAIL = "an e-mail address"
    PASSWORD = "a password"  # noqa: S105 - the name of a form
    FLAG = "true or false"
    DATE = "a date, YYYY-MM-DD"
    TIME = "a date-time, YYYY-MM-DDTHH:MM:SS.sssZ"
    YEAR = "a year, YYYY"
    NUMBER = "a number"
    TERM = "a term of the vocabulary"
    REF = "one sourcedId"
    REFS = "sourcedIds"
    LIST = "a list"
    TERMS = "a list of terms of the vocabulary"
    GRADES = "a list of grades"
    PAIRS = "{type:identifier} pairs"
    SCALE = "{left:right} pairs"


LISTS: Final = frozenset({Form.REFS, Form.LIST, Form.TERMS, Form.GRADES, Form.PAIRS, Form.SCALE})


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Args:
        name: Its header.
        form: What its cells hold.
        required: Whether a cell must not be blank.
        field: JSON field that carries it; None where the API has none.
        read: JSON field it is read from, where that has another name.
        target: Kind that a sourcedId in it refers to.
        terms: The vocabulary; with `open`, terms that begin with `ext:` are allowed as well.
        open: Whether the vocabulary may be extended.
        carried: Term of the API by term of the vocabulary, where the API has fewer; None leaves the field out.
        extended: Term of the API for one that begins with `ext:`; `AS_IS` where it takes any, None where it has none.
        more: Terms that only the API has, each with what stands for it in a file.
        also: JSON field that is read where the first is empty.
        stamp: Whether the API takes the date as a date-time.
        omit: Whether a blank is left out of a body, instead of being sent as null.
        fallback: Column whose value is sent when this one is blank, since the API wants one.
        echo: Whether the API shows the sourcedId where this was left blank.
        doubtful: Whether the API may drop the value, so that it is kept in the metadata as well.
    """

    name: str
    form: Form = Form.TEXT
    required: bool = False
    field: str | None = ""
    read: str = ""
    target: str = ""
    terms: tuple[str, ...] = ()
    open: bool = False
    carried: Mapping[str, str | None] | None = None
    extended: str | None = None
    more: Mapping[str, str] | None = None
    also: str = ""
    stamp: bool = False
    omit: bool = False
    fallback: str = ""
    echo: bool = False
    doubtful: bool = False

    def __post_init__(self) -> None:
        if self.field == "":
            object.__setattr__(self, "field", self.name)

    @property
    def source(self) -> str | None:
        """The JSON field it is read from."""
        return self.read or self.field

    @property
    def secret(self) -> bool:
        """Whether its values must not be shown or written down."""
        return is_secret(self.name)


@dataclass(frozen=True, slots=True)
class Table:
    """One file.

    Args:
        name: Its name without `.csv`.
        kind: Collection of the API that its rows belong to: its own, or that of the rows it adds to.
        columns: Its columns after sourcedId, status and dateLastModified.
        owner: For a file that only adds to rows of another: the column that names the row.
        into: For such a file: the JSON field its rows go into; "" where the API has none.
    """

    name: str
    kind: str
    columns: tuple[Column, ...]
    owner: str = ""
    into: str = ""

    def column(self, name: str) -> Column | None:
        """Return the column of that name."""
        return next((column for column in self.columns if column.name == name), None)

    @property
    def header(self) -> list[str]:
        """All column names in order."""
        return [*COMMON, *(column.name for column in self.columns)]


@lru_cache(1024)
def is_secret(name: str) -> bool:
    """Return whether a column or JSON key holds a birth date or a password."""
    return _SECRET.search(name) is not None or is_password(name)


@lru_cache(1024)
def is_password(name: str) -> bool:
    """Return whether a column or JSON key holds a password: such values are never carried."""
    return _PASSWORD.search(name) is not None


SESSION_TYPES: Final = ("gradingPeriod", "semester", "schoolYear", "term")
ORG_TYPES: Final = ("department", "school", "district", "local", "state", "national")
CLASS_TYPES: Final = ("homeroom", "scheduled")
ROLES: Final = (
    "aide", "counselor", "districtAdministrator", "guardian", "parent", "principal", "proctor", "relative",
    "siteAdministrator", "student", "systemAdministrator", "teacher",
)  # fmt: skip
ROLES_1_1: Final = (
    "administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher",
)  # fmt: skip
ENROLLED: Final = ("administrator", "proctor", "student", "teacher")
ENROLLED_BESIDE: Final = {term: f"ext:{term}" for term in ("aide", "guardian", "parent", "relative")}
RANKS: Final = ("primary", "secondary")
SEXES: Final = ("male", "female", "unspecified", "other")
SCORE_STATUSES: Final = ("exempt", "fully graded", "not submitted", "partially graded", "submitted")
SOURCES: Final = ("case", "unknown")
ADMINISTRATORS: Final = ("districtAdministrator", "principal", "siteAdministrator", "systemAdministrator")
ADMINISTRATOR: Final = {"administrator": "siteAdministrator"}
"""A role of the API and of version 1.1, as version 1.2 calls it."""

CARRIED_ROLES: Final = {"counselor": "aide", **dict.fromkeys(ADMINISTRATORS, "administrator")}


def _id(name: str, target: str, *, required: bool = False, field: str | None = "", **more: bool | str) -> Column:
    into = name.removesuffix("SourcedId") if field == "" else field
    return replace(Column(name, Form.REF, required, into, target=target), **more)  # type: ignore[arg-type]


def _ids(name: str, target: str, *, required: bool = False, field: str | None) -> Column:
    return Column(name, Form.REFS, required, field, target=target)


def _flags(*names: str, omit: bool = False) -> tuple[Column, ...]:
    return tuple(Column(name, Form.FLAG, omit=omit) for name in names)


_SUBJECTS: Final = (Column("subjects", Form.LIST), Column("subjectCodes", Form.LIST))
_GRADES: Final = Column("grades", Form.GRADES)
_OBJECTIVE: Final = (
    Column("source", Form.TERM, True, terms=SOURCES, open=True, extended=AS_IS),
    Column("learningObjectiveId", required=True),
)

_NAMES: Final = (
    Column("username", required=True),
    Column("userIds", Form.PAIRS),
    Column("givenName", required=True),
    Column("familyName", required=True),
    Column("middleName"),
    Column("identifier", doubtful=True),
    Column("email", Form.EMAIL),
    Column("sms"),
    Column("phone"),
    _ids("agentSourcedIds", "users", field="agents"),
    _GRADES,
    Column("password", Form.PASSWORD, field=None),
)

_TABLES: Final = (
    Table(
        "orgs",
        "orgs",
        (
            Column("name", required=True),
            Column("type", Form.TERM, True, terms=ORG_TYPES, open=True, extended="local"),
            Column("identifier", echo=True),
            _id("parentSourcedId", "orgs"),
        ),
    ),
    Table(
        "academicSessions",
        "academicSessions",
        (
            Column("title", required=True),
            Column("type", Form.TERM, True, terms=SESSION_TYPES, open=True, extended="term"),
            Column("startDate", Form.DATE, True),
            Column("endDate", Form.DATE, True),
            _id("parentSourcedId", "academicSessions"),
            Column("schoolYear", Form.YEAR, True),
        ),
    ),
    Table(
        "resources",
        "resources",
        (
            Column("vendorResourceId", required=True),
            Column("title", fallback="vendorResourceId"),
            Column("roles", Form.TERMS, field=None, terms=ROLES_1_1, open=True),
            Column("importance", Form.TERM, terms=RANKS, omit=True),
            Column("vendorId"),
            Column("applicationId"),
        ),
    ),
    Table(
        "courses",
        "courses",
        (
            _id("schoolYearSourcedId", "academicSessions", field="academicSession"),
            Column("title", required=True),
            Column("courseCode"),
            _GRADES,
            _id("orgSourcedId", "orgs", required=True),
            *_SUBJECTS,
        ),
    ),
    Table(
        "classes",
        "classes",
        (
            Column("title", required=True),
            _GRADES,
            _id("courseSourcedId", "courses", required=True),
            Column("classCode"),
            Column("classType", Form.TERM, True, terms=CLASS_TYPES, open=True, extended="scheduled"),
            Column("location"),
            _id("schoolSourcedId", "orgs", required=True, field="org", read="school"),
            _ids("termSourcedIds", "academicSessions", required=True, field="terms"),
            *_SUBJECTS,
            Column("periods", Form.LIST),
        ),
    ),
    Table(
        "users",
        "users",
        (
            Column("enabledUser", Form.FLAG, True),
            *_NAMES,
            Column("userMasterIdentifier"),
            Column("preferredGivenName", field="preferredFirstName"),
            Column("preferredMiddleName"),
            Column("preferredFamilyName", field="preferredLastName"),
            _id("primaryOrgSourcedId", "orgs", omit=True),
            Column("pronouns"),
        ),
    ),
    Table(
        "demographics",
        "demographics",
        (
            Column("birthDate", Form.DATE),
            Column("sex", Form.TERM, terms=SEXES, open=True, carried={"other": None, "unspecified": None}),
            *_flags(
                "americanIndianOrAlaskaNative",
                "asian",
                "blackOrAfricanAmerican",
                "nativeHawaiianOrOtherPacificIslander",
                "white",
                "demographicRaceTwoOrMoreRaces",
                "hispanicOrLatinoEthnicity",
            ),
            Column("countryOfBirthCode"),
            Column("stateOfBirthAbbreviation"),
            Column("cityOfBirth"),
            Column("publicSchoolResidenceStatus"),
        ),
    ),
    Table(
        "enrollments",
        "enrollments",
        (
            _id("classSourcedId", "classes", required=True),
            _id("schoolSourcedId", "orgs", required=True),
            _id("userSourcedId", "users", required=True),
            Column("role", Form.TERM, True, terms=ENROLLED, open=True, extended="proctor", more=ENROLLED_BESIDE),
            Column("primary", Form.FLAG, omit=True),
            Column("beginDate", Form.DATE, omit=True),
            Column("endDate", Form.DATE, omit=True),
        ),
    ),
    Table("categories", "categories", (Column("title", required=True), Column("weight", Form.NUMBER))),
    Table(
        "scoreScales",
        "scoreScales",
        (
            Column("title", required=True),
            Column("type", required=True),
            _id("orgSourcedId", "orgs", required=True, field=None),
            _id("courseSourcedId", "courses"),
            _id("classSourcedId", "classes", required=True),
            Column("scoreScaleValue", Form.SCALE, True),
        ),
    ),
    Table(
        "lineItems",
        "lineItems",
        (
            Column("title", required=True),
            Column("description"),
            Column("assignDate", Form.DATE, True, stamp=True),
            Column("dueDate", Form.DATE, True, stamp=True),
            _id("classSourcedId", "classes", required=True),
            _id("categorySourcedId", "categories", required=True),
            _id("academicSessionSourcedId", "academicSessions", required=True, also="gradingPeriod"),
            Column("resultValueMin", Form.NUMBER),
            Column("resultValueMax", Form.NUMBER),
            _id("schoolSourcedId", "orgs", required=True),
        ),
    ),
    Table(
        "results",
        "results",
        (
            _id("lineItemSourcedId", "lineItems", required=True),
            _id("studentSourcedId", "users", required=True),
            Column("scoreStatus", Form.TERM, True, terms=SCORE_STATUSES, open=True, extended="submitted"),
            Column("score", Form.NUMBER),
            Column("scoreDate", Form.DATE, True, stamp=True),
            Column("comment"),
            Column("textScore"),
            _id("classSourcedId", "classes"),
            *_flags("inProgress", "incomplete", "late", "missing", omit=True),
        ),
    ),
    Table(
        "roles",
        "users",
        (
            _id("userSourcedId", "users", required=True, field=None),
            Column("roleType", Form.TERM, True, terms=RANKS),
            Column(
                "role",
                Form.TERM,
                True,
                terms=ROLES,
                open=True,
                carried=CARRIED_ROLES,
                extended="administrator",
                more=ADMINISTRATOR,
            ),
            Column("beginDate", Form.DATE, omit=True),
            Column("endDate", Form.DATE, omit=True),
            _id("orgSourcedId", "orgs", required=True),
            Column("userProfileSourcedId", field="userProfile", omit=True),
        ),
        owner="userSourcedId",
        into="roles",
    ),
    Table(
        "userProfiles",
        "users",
        (
            _id("userSourcedId", "users", required=True, field=None),
            Column("profileType", required=True, field=None),
            Column("vendorId", required=True, field=None),
            Column("applicationId", field=None),
            Column("description", field=None),
            Column("credentialType", required=True, field=None),
            Column("username", required=True, field=None),
            Column("password", Form.PASSWORD, field=None),
        ),
        owner="userSourcedId",
    ),
    Table(
        "userResources",
        "users",
        (
            _id("userSourcedId", "users", required=True, field=None),
            _id("orgSourcedId", "orgs", field=None),
            _id("classSourcedId", "classes", field=None),
            _id("resourceSourcedId", "resources", required=True, field=None),
        ),
        owner="userSourcedId",
    ),
    Table(
        "classResources",
        "classes",
        (
            Column("title", field=None),
            _id("classSourcedId", "classes", required=True, field=None),
            _id("resourceSourcedId", "resources", required=True),
        ),
        owner="classSourcedId",
        into="resources",
    ),
    Table(
        "courseResources",
        "courses",
        (
            Column("title", field=None),
            _id("courseSourcedId", "courses", required=True, field=None),
            _id("resourceSourcedId", "resources", required=True),
        ),
        owner="courseSourcedId",
        into="resources",
    ),
    Table(
        "lineItemScoreScales",
        "lineItems",
        (
            Column("title", field=None),
            _id("lineItemSourcedId", "lineItems", required=True, field=None),
            _id("scoreScaleSourcedId", "scoreScales", required=True),
        ),
        owner="lineItemSourcedId",
        into="scoreScale",
    ),
    Table(
        "resultScoreScales",
        "results",
        (
            Column("title", field=None),
            _id("resultSourcedId", "results", required=True, field=None),
            _id("scoreScaleSourcedId", "scoreScales", required=True),
        ),
        owner="resultSourcedId",
        into="scoreScale",
    ),
    Table(
        "lineItemLearningObjectiveIds",
        "lineItems",
        (_id("lineItemSourcedId", "lineItems", required=True, field=None), *_OBJECTIVE),
        owner="lineItemSourcedId",
        into="learningObjectiveSet",
    ),
    Table(
        "resultLearningObjectiveIds",
        "results",
        (
            _id("resultSourcedId", "results", required=True, field=None),
            *_OBJECTIVE,
            Column("score", Form.NUMBER),
            Column("textScore"),
        ),
        owner="resultSourcedId",
        into="learningObjectiveSet",
    ),
)

TABLES: Final = {table.name: table for table in _TABLES}
"""The 21 files of version 1.2."""

KINDS: Final = tuple(table.name for table in _TABLES if not table.owner)
"""Kinds in the order in which they are written; deleted in the reverse one."""

RESOURCES: Final = {
    "academicSessions": "academic_sessions",
    "scoreScales": "score_scales",
    "lineItems": "line_items",
    **{name: name for name in KINDS if name.islower()},
}
"""Attribute of the OneRoster client by kind."""

_USERS_1_1: Final = (
    Column("enabledUser", Form.FLAG, True),
    _ids("orgSourcedIds", "orgs", required=True, field=None),
    Column("role", Form.TERM, True, field=None, terms=ROLES_1_1),
    *_NAMES,
)
_OLDER: Final = {
    "users": _USERS_1_1,
    "categories": (Column("title", required=True),),
    "lineItems": tuple(
        replace(column, name="gradingPeriodSourcedId") if column.name == "academicSessionSourcedId" else column
        for column in TABLES["lineItems"].columns
        if column.name != "schoolSourcedId"
    ),
    "results": TABLES["results"].columns[:6],
}
_NEWER: Final = frozenset(
    {
        "roles", "userProfiles", "userResources", "scoreScales", "lineItemScoreScales", "resultScoreScales",
        "lineItemLearningObjectiveIds", "resultLearningObjectiveIds",
    }
)  # fmt: skip
TABLES_1_1: Final = {
    name: replace(table, columns=_OLDER.get(name, table.columns))
    for name, table in TABLES.items()
    if name not in _NEWER
}
"""The 13 files of version 1.1."""

VERSIONS: Final = {"1.2": TABLES, "1.2.0": TABLES, "1.2.1": TABLES, "1.1": TABLES_1_1}
LINKS: Final = {kind: tuple(t for t in _TABLES if t.owner and t.kind == kind) for kind in KINDS}
"""Files that add to the rows of a kind."""

SPELLINGS: Final = {
    "prefferedgivenname": "preferredGivenName",
    "prefferedmiddlename": "preferredMiddleName",
    "prefferedfamilyname": "preferredFamilyName",
    "datalastmodified": MODIFIED,
    "termsourcedid": "termSourcedIds",
    "sourceid": SOURCED_ID,
    "grade": "grades",
    "agents": "agentSourcedIds",
    "userid": "userIds",
    "orgsourcedid": "orgSourcedIds",
}
"""Column by a spelling seen in real files; other case alone needs no entry."""

IGNORED_COLUMNS: Final = {("users", "resourceSourcedIds"), ("classes", "resources"), ("courses", "resources")}
"""Columns of withdrawn versions that hold nothing the API takes."""
