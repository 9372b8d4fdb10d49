"""Inputs of OneRoster under Python names, and changes of them: types that only a checker reads."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, NotRequired, TypedDict

from .inputs import (
    LearningObjectiveResultInput,
    LearningObjectiveScoreSetInput,
    LearningObjectiveSetInput,
    LoginInput,
    ReferenceInput,
    ScoreScaleValueInput,
    UserIdInput,
    UserMetadataInput,
    UserRoleInput,
)


class ReferenceInputSnake(TypedDict):
    """ReferenceInput, under Python names."""

    href: NotRequired[str]
    name: NotRequired[str]
    sourced_id: str
    type: NotRequired[str]


class AcademicSessionInputSnake(TypedDict):
    """AcademicSessionInput, under Python names."""

    children: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake] | None"]
    date_last_modified: NotRequired[dt.datetime | str]
    end_date: str
    metadata: NotRequired[Mapping[str, Any] | None]
    org: "ReferenceInput | ReferenceInputSnake"
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    school_year: str | float
    sourced_id: NotRequired[Annotated[str, "stated"]]
    start_date: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


class AcademicSessionPatchInputSnake(TypedDict, total=False):
    """AcademicSessionPatchInput, under Python names."""

    children: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    date_last_modified: dt.datetime | str
    end_date: str
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    parent: "ReferenceInput | ReferenceInputSnake | None"
    school_year: str | float
    sourced_id: str
    start_date: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


class AgentInputSnake(TypedDict, total=False):
    """AgentInput, under Python names."""

    agent_sourced_id: str


class LearningObjectiveSetInputSnake(TypedDict):
    """LearningObjectiveSetInput, under Python names."""

    learning_objective_ids: Sequence[str]
    source: str


class AssessmentLineItemInputSnake(TypedDict):
    """AssessmentLineItemInput, under Python names."""

    class_: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    component: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    component_resource: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    course: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    date_last_modified: NotRequired[dt.datetime | str]
    description: NotRequired[str | None]
    learning_objective_set: NotRequired["Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None"]
    metadata: NotRequired[Mapping[str, Any] | None]
    parent_assessment_line_item: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    result_value_max: NotRequired[float | None]
    result_value_min: NotRequired[float | None]
    score_scale: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    sourced_id: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    title: str


class AssessmentLineItemPatchInputSnake(TypedDict, total=False):
    """AssessmentLineItemPatchInput, under Python names."""

    class_: "ReferenceInput | ReferenceInputSnake | None"
    component: "ReferenceInput | ReferenceInputSnake | None"
    component_resource: "ReferenceInput | ReferenceInputSnake | None"
    course: "ReferenceInput | ReferenceInputSnake | None"
    date_last_modified: dt.datetime | str
    description: str | None
    learning_objective_set: "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None"
    metadata: Mapping[str, Any] | None
    parent_assessment_line_item: "ReferenceInput | ReferenceInputSnake | None"
    result_value_max: float | None
    result_value_min: float | None
    score_scale: "ReferenceInput | ReferenceInputSnake | None"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str


class LearningObjectiveResultInputSnake(TypedDict):
    """LearningObjectiveResultInput, under Python names."""

    learning_objective_id: str
    score: NotRequired[float]
    text_score: NotRequired[str]


class LearningObjectiveScoreSetInputSnake(TypedDict):
    """LearningObjectiveScoreSetInput, under Python names."""

    learning_objective_results: "Sequence[LearningObjectiveResultInput | LearningObjectiveResultInputSnake]"
    source: str


class AssessmentResultInputSnake(TypedDict):
    """AssessmentResultInput, under Python names."""

    assessment_line_item: "ReferenceInput | ReferenceInputSnake"
    comment: NotRequired[str | None]
    date_last_modified: NotRequired[dt.datetime | str]
    in_progress: NotRequired[str | None]
    incomplete: NotRequired[str | None]
    late: NotRequired[str | None]
    learning_objective_set: NotRequired[
        "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    ]
    metadata: NotRequired[Mapping[str, Any] | None]
    missing: NotRequired[str | None]
    score: NotRequired[float | None]
    score_date: dt.datetime | str
    score_percentile: NotRequired[float | None]
    score_scale: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourced_id: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    student: "ReferenceInput | ReferenceInputSnake"
    text_score: NotRequired[str | None]


class AssessmentResultPatchInputSnake(TypedDict, total=False):
    """AssessmentResultPatchInput, under Python names."""

    assessment_line_item: "ReferenceInput | ReferenceInputSnake"
    comment: str | None
    date_last_modified: dt.datetime | str
    in_progress: str | None
    incomplete: str | None
    late: str | None
    learning_objective_set: "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    metadata: Mapping[str, Any] | None
    missing: str | None
    score: float | None
    score_date: dt.datetime | str
    score_percentile: float | None
    score_scale: "ReferenceInput | ReferenceInputSnake | None"
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    student: "ReferenceInput | ReferenceInputSnake"
    text_score: str | None


class CategoryInputSnake(TypedDict):
    """CategoryInput, under Python names."""

    date_last_modified: NotRequired[dt.datetime | str]
    metadata: NotRequired[Mapping[str, Any] | None]
    sourced_id: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    title: str
    weight: NotRequired[float | None]


class CategoryPatchInputSnake(TypedDict, total=False):
    """CategoryPatchInput, under Python names."""

    date_last_modified: dt.datetime | str
    metadata: Mapping[str, Any] | None
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str
    weight: float | None


class ClassEnrollmentInputSnake(TypedDict):
    """ClassEnrollmentInput, under Python names."""

    begin_date: NotRequired[str]
    end_date: NotRequired[str]
    metadata: NotRequired[Mapping[str, Any] | None]
    primary: NotRequired[bool | Literal["false", "true"]]
    user: "ReferenceInput | ReferenceInputSnake"


class ClassInputSnake(TypedDict):
    """ClassInput, under Python names."""

    class_code: NotRequired[str | None]
    class_type: NotRequired[Literal["homeroom", "scheduled"]]
    course: "ReferenceInput | ReferenceInputSnake"
    grades: NotRequired[Sequence[str]]
    location: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: NotRequired["ReferenceInput | ReferenceInputSnake"]
    periods: NotRequired[Sequence[str]]
    resources: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake]"]
    school: NotRequired["ReferenceInput | ReferenceInputSnake"]
    sourced_id: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    subject_codes: NotRequired[Sequence[str]]
    subjects: NotRequired[Sequence[str]]
    terms: "Sequence[ReferenceInput | ReferenceInputSnake]"
    title: str


class ClassPatchInputSnake(TypedDict, total=False):
    """ClassPatchInput, under Python names."""

    class_code: str | None
    class_type: Literal["homeroom", "scheduled"]
    course: "ReferenceInput | ReferenceInputSnake"
    grades: Sequence[str]
    location: str | None
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    periods: Sequence[str]
    resources: "Sequence[ReferenceInput | ReferenceInputSnake]"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    subject_codes: Sequence[str]
    subjects: Sequence[str]
    terms: "Sequence[ReferenceInput | ReferenceInputSnake]"
    title: str


class ClassUpdateInputSnake(TypedDict, total=False):
    """ClassUpdateInput, under Python names."""

    class_code: str | None
    class_type: Literal["homeroom", "scheduled"]
    course: "ReferenceInput | ReferenceInputSnake"
    grades: Sequence[str]
    location: str | None
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    periods: Sequence[str]
    resources: "Sequence[ReferenceInput | ReferenceInputSnake]"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    subject_codes: Sequence[str]
    subjects: Sequence[str]
    terms: "Sequence[ReferenceInput | ReferenceInputSnake]"
    title: str


class CompletedOnboardingInputSnake(TypedDict, total=False):
    """CompletedOnboardingInput, under Python names."""

    completed_at: str
    course_id: str
    state: Annotated[Literal["completed"], "stated"]


class ComponentResourceInputSnake(TypedDict):
    """ComponentResourceInput, under Python names."""

    course_component: "ReferenceInput | ReferenceInputSnake"
    date_last_modified: NotRequired[dt.datetime | str]
    lesson_type: NotRequired[
        Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | None
    ]
    metadata: NotRequired[Mapping[str, Any] | None]
    resource: "ReferenceInput | ReferenceInputSnake"
    sort_order: NotRequired[float]
    sourced_id: NotRequired[Annotated[str, "stated"]]
    status: Literal["active", "tobedeleted"]
    title: str


class CourseInputSnake(TypedDict):
    """CourseInput, under Python names."""

    academic_session: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    course_code: NotRequired[str | None]
    date_last_modified: NotRequired[dt.datetime | str]
    grades: NotRequired[Sequence[str] | None]
    grading_scheme: NotRequired[str | None]
    level: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: "ReferenceInput | ReferenceInputSnake"
    resources: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake] | None"]
    school_year: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    sourced_id: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    subject_codes: NotRequired[Sequence[str] | None]
    subjects: NotRequired[Sequence[str] | None]
    title: str


class CourseComponentInputSnake(TypedDict):
    """CourseComponentInput, under Python names."""

    course: "ReferenceInput | ReferenceInputSnake"
    course_component: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    date_last_modified: NotRequired[dt.datetime | str]
    metadata: NotRequired[Mapping[str, Any] | None]
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    prerequisite_criteria: NotRequired[str | None]
    prerequisites: NotRequired[Sequence[str] | None]
    sort_order: NotRequired[float]
    sourced_id: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    title: str
    unlock_date: NotRequired[str]


class CoursePatchInputSnake(TypedDict, total=False):
    """CoursePatchInput, under Python names."""

    academic_session: "ReferenceInput | ReferenceInputSnake | None"
    course_code: str | None
    date_last_modified: dt.datetime | str
    grades: Sequence[str] | None
    grading_scheme: str | None
    level: str | None
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    resources: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    school_year: "ReferenceInput | ReferenceInputSnake | None"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    subject_codes: Sequence[str] | None
    subjects: Sequence[str] | None
    title: str


class CredentialInputSnake(TypedDict):
    """CredentialInput, under Python names."""

    application_name: str
    credentials: LoginInput


class DemographicsInputSnake(TypedDict, total=False):
    """DemographicsInput, under Python names."""

    american_indian_or_alaska_native: Literal["false", "true"] | None
    asian: Literal["false", "true"] | None
    birth_date: str | None
    black_or_african_american: Literal["false", "true"] | None
    city_of_birth: str | None
    country_of_birth_code: str | None
    demographic_race_two_or_more_races: Literal["false", "true"] | None
    hispanic_or_latino_ethnicity: Literal["false", "true"] | None
    metadata: Mapping[str, Any] | None
    native_hawaiian_or_other_pacific_islander: Literal["false", "true"] | None
    public_school_residence_status: str | None
    sex: Literal["female", "male", "other", "unspecified"] | None
    sourced_id: Annotated[str, "stated"]
    state_of_birth_abbreviation: str | None
    status: Literal["active", "tobedeleted"]
    white: Literal["false", "true"] | None


class DemographicsPatchInputSnake(TypedDict, total=False):
    """DemographicsPatchInput, under Python names."""

    american_indian_or_alaska_native: Literal["false", "true"] | None
    asian: Literal["false", "true"] | None
    birth_date: str | None
    black_or_african_american: Literal["false", "true"] | None
    city_of_birth: str | None
    country_of_birth_code: str | None
    demographic_race_two_or_more_races: Literal["false", "true"] | None
    hispanic_or_latino_ethnicity: Literal["false", "true"] | None
    metadata: Mapping[str, Any] | None
    native_hawaiian_or_other_pacific_islander: Literal["false", "true"] | None
    public_school_residence_status: str | None
    sex: Literal["female", "male", "other", "unspecified"] | None
    sourced_id: str
    state_of_birth_abbreviation: str | None
    status: Literal["active", "tobedeleted"]
    white: Literal["false", "true"] | None


class EnrollmentInputSnake(TypedDict):
    """EnrollmentInput, under Python names."""

    begin_date: NotRequired[str | None]
    class_: "ReferenceInput | ReferenceInputSnake"
    end_date: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    primary: NotRequired[bool | Literal["false", "true"] | None]
    role: Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"]
    school: NotRequired["ReferenceInput | ReferenceInputSnake"]
    sourced_id: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    user: "ReferenceInput | ReferenceInputSnake"


class EnrollmentPatchInputSnake(TypedDict, total=False):
    """EnrollmentPatchInput, under Python names."""

    begin_date: str | None
    class_: "ReferenceInput | ReferenceInputSnake"
    end_date: str | None
    metadata: Mapping[str, Any] | None
    primary: bool | Literal["false", "true"] | None
    role: Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"]
    school: "ReferenceInput | ReferenceInputSnake"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    user: "ReferenceInput | ReferenceInputSnake"


class EnrollmentUpdateInputSnake(TypedDict):
    """EnrollmentUpdateInput, under Python names."""

    begin_date: NotRequired[str | None]
    class_: "ReferenceInput | ReferenceInputSnake"
    end_date: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    primary: NotRequired[bool | Literal["false", "true"] | None]
    role: Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"]
    school: NotRequired["ReferenceInput | ReferenceInputSnake"]
    sourced_id: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    user: "ReferenceInput | ReferenceInputSnake"


class GradingPeriodInputSnake(TypedDict):
    """GradingPeriodInput, under Python names."""

    children: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake] | None"]
    date_last_modified: NotRequired[dt.datetime | str]
    end_date: str
    metadata: NotRequired[Mapping[str, Any] | None]
    org: "ReferenceInput | ReferenceInputSnake"
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    school_year: str | float
    sourced_id: NotRequired[Annotated[str, "stated"]]
    start_date: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: NotRequired[Literal["gradingPeriod"]]


class GradingPeriodPatchInputSnake(TypedDict, total=False):
    """GradingPeriodPatchInput, under Python names."""

    children: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    date_last_modified: dt.datetime | str
    end_date: str
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    parent: "ReferenceInput | ReferenceInputSnake | None"
    school_year: str | float
    sourced_id: str
    start_date: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod"]


class LineItemInputSnake(TypedDict):
    """LineItemInput, under Python names."""

    academic_session: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    assign_date: dt.datetime | str
    category: "ReferenceInput | ReferenceInputSnake"
    class_: "ReferenceInput | ReferenceInputSnake"
    date_last_modified: NotRequired[dt.datetime | str]
    description: NotRequired[str | None]
    due_date: dt.datetime | str
    grading_period: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    learning_objective_set: NotRequired["Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None"]
    metadata: NotRequired[Mapping[str, Any] | None]
    result_value_max: NotRequired[float | None]
    result_value_min: NotRequired[float | None]
    school: "ReferenceInput | ReferenceInputSnake"
    score_scale: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    sourced_id: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    title: str


class LineItemPatchInputSnake(TypedDict, total=False):
    """LineItemPatchInput, under Python names."""

    academic_session: "ReferenceInput | ReferenceInputSnake | None"
    assign_date: dt.datetime | str
    category: "ReferenceInput | ReferenceInputSnake"
    class_: "ReferenceInput | ReferenceInputSnake"
    date_last_modified: dt.datetime | str
    description: str | None
    due_date: dt.datetime | str
    grading_period: "ReferenceInput | ReferenceInputSnake | None"
    learning_objective_set: "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None"
    metadata: Mapping[str, Any] | None
    result_value_max: float | None
    result_value_min: float | None
    school: "ReferenceInput | ReferenceInputSnake"
    score_scale: "ReferenceInput | ReferenceInputSnake | None"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str


class OrganizationInputSnake(TypedDict):
    """OrganizationInput, under Python names."""

    identifier: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: str
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    sourced_id: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    type: Literal["department", "district", "local", "national", "school", "state"]


class OrganizationPatchInputSnake(TypedDict, total=False):
    """OrganizationPatchInput, under Python names."""

    identifier: str | None
    metadata: Mapping[str, Any] | None
    name: str
    parent: "ReferenceInput | ReferenceInputSnake | None"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    type: Literal["department", "district", "local", "national", "school", "state"]


class ResourceInputSnake(TypedDict):
    """ResourceInput, under Python names."""

    application_id: NotRequired[str | None]
    date_last_modified: NotRequired[dt.datetime | str]
    importance: NotRequired[Literal["primary", "secondary"]]
    metadata: NotRequired[Mapping[str, Any] | None]
    roles: NotRequired[Sequence[Literal["primary", "secondary"]]]
    sourced_id: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    title: str
    vendor_id: NotRequired[str | None]
    vendor_resource_id: str


class ResourcePatchInputSnake(TypedDict, total=False):
    """ResourcePatchInput, under Python names."""

    application_id: str | None
    importance: Literal["primary", "secondary"]
    metadata: Mapping[str, Any] | None
    roles: Sequence[Literal["primary", "secondary"]]
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str
    vendor_id: str | None
    vendor_resource_id: str


class ResourceUpdateInputSnake(TypedDict, total=False):
    """ResourceUpdateInput, under Python names."""

    application_id: str | None
    importance: Literal["primary", "secondary"]
    metadata: Mapping[str, Any] | None
    roles: Sequence[Literal["primary", "secondary"]]
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str
    vendor_id: str | None
    vendor_resource_id: str


class ResultInputSnake(TypedDict):
    """ResultInput, under Python names."""

    class_: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    comment: NotRequired[str | None]
    date_last_modified: NotRequired[dt.datetime | str]
    in_progress: NotRequired[str]
    incomplete: NotRequired[str]
    late: NotRequired[str]
    learning_objective_set: NotRequired[
        "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    ]
    line_item: "ReferenceInput | ReferenceInputSnake"
    metadata: NotRequired[Mapping[str, Any] | None]
    missing: NotRequired[str]
    score: NotRequired[float | None]
    score_date: dt.datetime | str
    score_scale: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourced_id: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    student: "ReferenceInput | ReferenceInputSnake"
    text_score: NotRequired[str | None]


class ResultPatchInputSnake(TypedDict, total=False):
    """ResultPatchInput, under Python names."""

    class_: "ReferenceInput | ReferenceInputSnake | None"
    comment: str | None
    date_last_modified: dt.datetime | str
    in_progress: str
    incomplete: str
    late: str
    learning_objective_set: "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    line_item: "ReferenceInput | ReferenceInputSnake"
    metadata: Mapping[str, Any] | None
    missing: str
    score: float | None
    score_date: dt.datetime | str
    score_scale: "ReferenceInput | ReferenceInputSnake | None"
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    student: "ReferenceInput | ReferenceInputSnake"
    text_score: str | None


class SchoolInputSnake(TypedDict):
    """SchoolInput, under Python names."""

    identifier: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    name: str
    parent: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    sourced_id: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    type: NotRequired[Literal["school"]]


class SchoolPatchInputSnake(TypedDict, total=False):
    """SchoolPatchInput, under Python names."""

    identifier: str | None
    metadata: Mapping[str, Any] | None
    name: str
    parent: "ReferenceInput | ReferenceInputSnake | None"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    type: Literal["school"]


class ScoreScaleValueInputSnake(TypedDict):
    """ScoreScaleValueInput, under Python names."""

    description: NotRequired[str]
    item_value_lhs: str
    item_value_rhs: str
    value: NotRequired[str]


class ScoreScaleInputSnake(TypedDict):
    """ScoreScaleInput, under Python names."""

    class_: "ReferenceInput | ReferenceInputSnake"
    course: NotRequired["ReferenceInput | ReferenceInputSnake | None"]
    date_last_modified: NotRequired[dt.datetime | str]
    metadata: NotRequired[Mapping[str, Any] | None]
    score_scale_value: "Sequence[ScoreScaleValueInput | ScoreScaleValueInputSnake]"
    sourced_id: NotRequired[str]
    status: Literal["active", "tobedeleted"]
    title: str
    type: str


class ScoreScalePatchInputSnake(TypedDict, total=False):
    """ScoreScalePatchInput, under Python names."""

    class_: "ReferenceInput | ReferenceInputSnake"
    course: "ReferenceInput | ReferenceInputSnake | None"
    date_last_modified: dt.datetime | str
    metadata: Mapping[str, Any] | None
    score_scale_value: "Sequence[ScoreScaleValueInput | ScoreScaleValueInputSnake]"
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: str


class TermPatchInputSnake(TypedDict, total=False):
    """TermPatchInput, under Python names."""

    children: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    date_last_modified: dt.datetime | str
    end_date: str
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    parent: "ReferenceInput | ReferenceInputSnake | None"
    school_year: str | float
    sourced_id: str
    start_date: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


class UserRoleInputSnake(TypedDict):
    """UserRoleInput, under Python names."""

    begin_date: NotRequired[str | None]
    end_date: NotRequired[str | None]
    metadata: NotRequired[Mapping[str, Any] | None]
    org: "ReferenceInput | ReferenceInputSnake"
    role: Literal["administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher"]
    role_type: Literal["primary", "secondary"]
    user_profile: NotRequired[str]


class UserInputSnake(TypedDict):
    """UserInput, under Python names."""

    agents: NotRequired["Sequence[ReferenceInput | ReferenceInputSnake]"]
    email: NotRequired[str | None]
    enabled_user: bool | Literal["false", "true"]
    family_name: str
    given_name: str
    grades: NotRequired[Sequence[str]]
    metadata: NotRequired[UserMetadataInput | None]
    middle_name: NotRequired[str | None]
    password: NotRequired[str | None]
    phone: NotRequired[str | None]
    preferred_first_name: NotRequired[str | None]
    preferred_last_name: NotRequired[str | None]
    preferred_middle_name: NotRequired[str | None]
    primary_org: NotRequired["ReferenceInput | ReferenceInputSnake"]
    pronouns: NotRequired[str | None]
    roles: "Sequence[UserRoleInput | UserRoleInputSnake]"
    sms: NotRequired[str | None]
    sourced_id: NotRequired[str]
    status: NotRequired[Literal["active", "tobedeleted"]]
    user_ids: NotRequired[Sequence[UserIdInput]]
    user_master_identifier: NotRequired[str | None]
    username: NotRequired[str | None]


class UserPatchInputSnake(TypedDict, total=False):
    """UserPatchInput, under Python names."""

    agents: "Sequence[ReferenceInput | ReferenceInputSnake]"
    email: str | None
    enabled_user: bool | Literal["false", "true"]
    family_name: str
    given_name: str
    grades: Sequence[str]
    metadata: UserMetadataInput | None
    middle_name: str | None
    password: str | None
    phone: str | None
    preferred_first_name: str | None
    preferred_last_name: str | None
    preferred_middle_name: str | None
    primary_org: "ReferenceInput | ReferenceInputSnake"
    pronouns: str | None
    roles: "Sequence[UserRoleInput | UserRoleInputSnake]"
    sms: str | None
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    user_ids: Sequence[UserIdInput]
    user_master_identifier: str | None
    username: str | None


class AcademicSessionChanges(TypedDict, total=False):
    """Some keys of AcademicSessionInput, under either name."""

    children: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    dateLastModified: dt.datetime | str
    date_last_modified: dt.datetime | str
    endDate: str
    end_date: str
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    parent: "ReferenceInput | ReferenceInputSnake | None"
    schoolYear: str | float
    school_year: str | float
    sourcedId: Annotated[str, "stated"]
    sourced_id: Annotated[str, "stated"]
    startDate: str
    start_date: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"]


AssessmentLineItemChanges = TypedDict(
    "AssessmentLineItemChanges",
    {
        "class": "ReferenceInput | ReferenceInputSnake | None",
        "class_": "ReferenceInput | ReferenceInputSnake | None",
        "component": "ReferenceInput | ReferenceInputSnake | None",
        "componentResource": "ReferenceInput | ReferenceInputSnake | None",
        "component_resource": "ReferenceInput | ReferenceInputSnake | None",
        "course": "ReferenceInput | ReferenceInputSnake | None",
        "dateLastModified": dt.datetime | str,
        "date_last_modified": dt.datetime | str,
        "description": str | None,
        "learningObjectiveSet": "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None",
        "learning_objective_set": "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None",
        "metadata": Mapping[str, Any] | None,
        "parentAssessmentLineItem": "ReferenceInput | ReferenceInputSnake | None",
        "parent_assessment_line_item": "ReferenceInput | ReferenceInputSnake | None",
        "resultValueMax": float | None,
        "result_value_max": float | None,
        "resultValueMin": float | None,
        "result_value_min": float | None,
        "scoreScale": "ReferenceInput | ReferenceInputSnake | None",
        "score_scale": "ReferenceInput | ReferenceInputSnake | None",
        "sourcedId": str,
        "sourced_id": str,
        "status": Literal["active", "tobedeleted"],
        "title": str,
    },
    total=False,
)
"""Some keys of AssessmentLineItemInput, under either name."""


class AssessmentResultChanges(TypedDict, total=False):
    """Some keys of AssessmentResultInput, under either name."""

    assessmentLineItem: "ReferenceInput | ReferenceInputSnake"
    assessment_line_item: "ReferenceInput | ReferenceInputSnake"
    comment: str | None
    dateLastModified: dt.datetime | str
    date_last_modified: dt.datetime | str
    inProgress: str | None
    in_progress: str | None
    incomplete: str | None
    late: str | None
    learningObjectiveSet: "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    learning_objective_set: "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None"
    metadata: Mapping[str, Any] | None
    missing: str | None
    score: float | None
    scoreDate: dt.datetime | str
    score_date: dt.datetime | str
    scorePercentile: float | None
    score_percentile: float | None
    scoreScale: "ReferenceInput | ReferenceInputSnake | None"
    score_scale: "ReferenceInput | ReferenceInputSnake | None"
    scoreStatus: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"]
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    student: "ReferenceInput | ReferenceInputSnake"
    textScore: str | None
    text_score: str | None


class CategoryChanges(TypedDict, total=False):
    """Some keys of CategoryInput, under either name."""

    dateLastModified: dt.datetime | str
    date_last_modified: dt.datetime | str
    metadata: Mapping[str, Any] | None
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str
    weight: float | None


class ClassUpdateChanges(TypedDict, total=False):
    """Some keys of ClassUpdateInput, under either name."""

    classCode: str | None
    class_code: str | None
    classType: Literal["homeroom", "scheduled"]
    class_type: Literal["homeroom", "scheduled"]
    course: "ReferenceInput | ReferenceInputSnake"
    grades: Sequence[str]
    location: str | None
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    periods: Sequence[str]
    resources: "Sequence[ReferenceInput | ReferenceInputSnake]"
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    subjectCodes: Sequence[str]
    subject_codes: Sequence[str]
    subjects: Sequence[str]
    terms: "Sequence[ReferenceInput | ReferenceInputSnake]"
    title: str


class ComponentResourceChanges(TypedDict, total=False):
    """Some keys of ComponentResourceInput, under either name."""

    courseComponent: "ReferenceInput | ReferenceInputSnake"
    course_component: "ReferenceInput | ReferenceInputSnake"
    dateLastModified: dt.datetime | str
    date_last_modified: dt.datetime | str
    lessonType: Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | None
    lesson_type: Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | None
    metadata: Mapping[str, Any] | None
    resource: "ReferenceInput | ReferenceInputSnake"
    sortOrder: float
    sort_order: float
    sourcedId: Annotated[str, "stated"]
    sourced_id: Annotated[str, "stated"]
    status: Literal["active", "tobedeleted"]
    title: str


class CourseChanges(TypedDict, total=False):
    """Some keys of CourseInput, under either name."""

    academicSession: "ReferenceInput | ReferenceInputSnake | None"
    academic_session: "ReferenceInput | ReferenceInputSnake | None"
    courseCode: str | None
    course_code: str | None
    dateLastModified: dt.datetime | str
    date_last_modified: dt.datetime | str
    grades: Sequence[str] | None
    gradingScheme: str | None
    grading_scheme: str | None
    level: str | None
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    resources: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    schoolYear: "ReferenceInput | ReferenceInputSnake | None"
    school_year: "ReferenceInput | ReferenceInputSnake | None"
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    subjectCodes: Sequence[str] | None
    subject_codes: Sequence[str] | None
    subjects: Sequence[str] | None
    title: str


class CourseComponentChanges(TypedDict, total=False):
    """Some keys of CourseComponentInput, under either name."""

    course: "ReferenceInput | ReferenceInputSnake"
    courseComponent: "ReferenceInput | ReferenceInputSnake | None"
    course_component: "ReferenceInput | ReferenceInputSnake | None"
    dateLastModified: dt.datetime | str
    date_last_modified: dt.datetime | str
    metadata: Mapping[str, Any] | None
    parent: "ReferenceInput | ReferenceInputSnake | None"
    prerequisiteCriteria: str | None
    prerequisite_criteria: str | None
    prerequisites: Sequence[str] | None
    sortOrder: float
    sort_order: float
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str
    unlockDate: str
    unlock_date: str


class DemographicsChanges(TypedDict, total=False):
    """Some keys of DemographicsInput, under either name."""

    americanIndianOrAlaskaNative: Literal["false", "true"] | None
    american_indian_or_alaska_native: Literal["false", "true"] | None
    asian: Literal["false", "true"] | None
    birthDate: str | None
    birth_date: str | None
    blackOrAfricanAmerican: Literal["false", "true"] | None
    black_or_african_american: Literal["false", "true"] | None
    cityOfBirth: str | None
    city_of_birth: str | None
    countryOfBirthCode: str | None
    country_of_birth_code: str | None
    demographicRaceTwoOrMoreRaces: Literal["false", "true"] | None
    demographic_race_two_or_more_races: Literal["false", "true"] | None
    hispanicOrLatinoEthnicity: Literal["false", "true"] | None
    hispanic_or_latino_ethnicity: Literal["false", "true"] | None
    metadata: Mapping[str, Any] | None
    nativeHawaiianOrOtherPacificIslander: Literal["false", "true"] | None
    native_hawaiian_or_other_pacific_islander: Literal["false", "true"] | None
    publicSchoolResidenceStatus: str | None
    public_school_residence_status: str | None
    sex: Literal["female", "male", "other", "unspecified"] | None
    sourcedId: Annotated[str, "stated"]
    sourced_id: Annotated[str, "stated"]
    stateOfBirthAbbreviation: str | None
    state_of_birth_abbreviation: str | None
    status: Literal["active", "tobedeleted"]
    white: Literal["false", "true"] | None


EnrollmentUpdateChanges = TypedDict(
    "EnrollmentUpdateChanges",
    {
        "beginDate": str | None,
        "begin_date": str | None,
        "class": "ReferenceInput | ReferenceInputSnake",
        "class_": "ReferenceInput | ReferenceInputSnake",
        "endDate": str | None,
        "end_date": str | None,
        "metadata": Mapping[str, Any] | None,
        "primary": bool | Literal["false", "true"] | None,
        "role": Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"],
        "school": "ReferenceInput | ReferenceInputSnake",
        "sourcedId": str,
        "sourced_id": str,
        "status": Literal["active", "tobedeleted"],
        "user": "ReferenceInput | ReferenceInputSnake",
    },
    total=False,
)
"""Some keys of EnrollmentUpdateInput, under either name."""


class GradingPeriodChanges(TypedDict, total=False):
    """Some keys of GradingPeriodInput, under either name."""

    children: "Sequence[ReferenceInput | ReferenceInputSnake] | None"
    dateLastModified: dt.datetime | str
    date_last_modified: dt.datetime | str
    endDate: str
    end_date: str
    metadata: Mapping[str, Any] | None
    org: "ReferenceInput | ReferenceInputSnake"
    parent: "ReferenceInput | ReferenceInputSnake | None"
    schoolYear: str | float
    school_year: str | float
    sourcedId: Annotated[str, "stated"]
    sourced_id: Annotated[str, "stated"]
    startDate: str
    start_date: str
    status: Literal["active", "tobedeleted"]
    title: str
    type: Literal["gradingPeriod"]


LineItemChanges = TypedDict(
    "LineItemChanges",
    {
        "academicSession": "ReferenceInput | ReferenceInputSnake | None",
        "academic_session": "ReferenceInput | ReferenceInputSnake | None",
        "assignDate": dt.datetime | str,
        "assign_date": dt.datetime | str,
        "category": "ReferenceInput | ReferenceInputSnake",
        "class": "ReferenceInput | ReferenceInputSnake",
        "class_": "ReferenceInput | ReferenceInputSnake",
        "dateLastModified": dt.datetime | str,
        "date_last_modified": dt.datetime | str,
        "description": str | None,
        "dueDate": dt.datetime | str,
        "due_date": dt.datetime | str,
        "gradingPeriod": "ReferenceInput | ReferenceInputSnake | None",
        "grading_period": "ReferenceInput | ReferenceInputSnake | None",
        "learningObjectiveSet": "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None",
        "learning_objective_set": "Sequence[LearningObjectiveSetInput | LearningObjectiveSetInputSnake] | None",
        "metadata": Mapping[str, Any] | None,
        "resultValueMax": float | None,
        "result_value_max": float | None,
        "resultValueMin": float | None,
        "result_value_min": float | None,
        "school": "ReferenceInput | ReferenceInputSnake",
        "scoreScale": "ReferenceInput | ReferenceInputSnake | None",
        "score_scale": "ReferenceInput | ReferenceInputSnake | None",
        "sourcedId": str,
        "sourced_id": str,
        "status": Literal["active", "tobedeleted"],
        "title": str,
    },
    total=False,
)
"""Some keys of LineItemInput, under either name."""


class OrganizationChanges(TypedDict, total=False):
    """Some keys of OrganizationInput, under either name."""

    identifier: str | None
    metadata: Mapping[str, Any] | None
    name: str
    parent: "ReferenceInput | ReferenceInputSnake | None"
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    type: Literal["department", "district", "local", "national", "school", "state"]


class ResourceUpdateChanges(TypedDict, total=False):
    """Some keys of ResourceUpdateInput, under either name."""

    applicationId: str | None
    application_id: str | None
    importance: Literal["primary", "secondary"]
    metadata: Mapping[str, Any] | None
    roles: Sequence[Literal["primary", "secondary"]]
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    title: str
    vendorId: str | None
    vendor_id: str | None
    vendorResourceId: str
    vendor_resource_id: str


ResultChanges = TypedDict(
    "ResultChanges",
    {
        "class": "ReferenceInput | ReferenceInputSnake | None",
        "class_": "ReferenceInput | ReferenceInputSnake | None",
        "comment": str | None,
        "dateLastModified": dt.datetime | str,
        "date_last_modified": dt.datetime | str,
        "inProgress": str,
        "in_progress": str,
        "incomplete": str,
        "late": str,
        "learningObjectiveSet": "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None",
        "learning_objective_set": "Sequence[LearningObjectiveScoreSetInput | LearningObjectiveScoreSetInputSnake] | None",
        "lineItem": "ReferenceInput | ReferenceInputSnake",
        "line_item": "ReferenceInput | ReferenceInputSnake",
        "metadata": Mapping[str, Any] | None,
        "missing": str,
        "score": float | None,
        "scoreDate": dt.datetime | str,
        "score_date": dt.datetime | str,
        "scoreScale": "ReferenceInput | ReferenceInputSnake | None",
        "score_scale": "ReferenceInput | ReferenceInputSnake | None",
        "scoreStatus": Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"],
        "score_status": Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"],
        "sourcedId": str,
        "sourced_id": str,
        "status": Literal["active", "tobedeleted"],
        "student": "ReferenceInput | ReferenceInputSnake",
        "textScore": str | None,
        "text_score": str | None,
    },
    total=False,
)
"""Some keys of ResultInput, under either name."""


class SchoolChanges(TypedDict, total=False):
    """Some keys of SchoolInput, under either name."""

    identifier: str | None
    metadata: Mapping[str, Any] | None
    name: str
    parent: "ReferenceInput | ReferenceInputSnake | None"
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    type: Literal["school"]


ScoreScaleChanges = TypedDict(
    "ScoreScaleChanges",
    {
        "class": "ReferenceInput | ReferenceInputSnake",
        "class_": "ReferenceInput | ReferenceInputSnake",
        "course": "ReferenceInput | ReferenceInputSnake | None",
        "dateLastModified": dt.datetime | str,
        "date_last_modified": dt.datetime | str,
        "metadata": Mapping[str, Any] | None,
        "scoreScaleValue": "Sequence[ScoreScaleValueInput | ScoreScaleValueInputSnake]",
        "score_scale_value": "Sequence[ScoreScaleValueInput | ScoreScaleValueInputSnake]",
        "sourcedId": str,
        "sourced_id": str,
        "status": Literal["active", "tobedeleted"],
        "title": str,
        "type": str,
    },
    total=False,
)
"""Some keys of ScoreScaleInput, under either name."""


class UserChanges(TypedDict, total=False):
    """Some keys of UserInput, under either name."""

    agents: "Sequence[ReferenceInput | ReferenceInputSnake]"
    email: str | None
    enabledUser: bool | Literal["false", "true"]
    enabled_user: bool | Literal["false", "true"]
    familyName: str
    family_name: str
    givenName: str
    given_name: str
    grades: Sequence[str]
    metadata: UserMetadataInput | None
    middleName: str | None
    middle_name: str | None
    password: str | None
    phone: str | None
    preferredFirstName: str | None
    preferred_first_name: str | None
    preferredLastName: str | None
    preferred_last_name: str | None
    preferredMiddleName: str | None
    preferred_middle_name: str | None
    primaryOrg: "ReferenceInput | ReferenceInputSnake"
    primary_org: "ReferenceInput | ReferenceInputSnake"
    pronouns: str | None
    roles: "Sequence[UserRoleInput | UserRoleInputSnake]"
    sms: str | None
    sourcedId: str
    sourced_id: str
    status: Literal["active", "tobedeleted"]
    userIds: Sequence[UserIdInput]
    user_ids: Sequence[UserIdInput]
    userMasterIdentifier: str | None
    user_master_identifier: str | None
    username: str | None
