"""Models of OneRoster: what its answers hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Self

from timeback_kit.runtime.models import (
    Model,
    as_datetime,
    as_model,
    as_models,
    dump,
    field,
    listed,
    model,
)


@model
class AcademicSession(Model):
    """A school year, semester, term or grading period."""

    children: list[Reference] | None = field("children", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    end_date: str = field("endDate")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    org: Reference = field("org")
    parent: Reference | None = field("parent", default=None)
    school_year: float = field("schoolYear")
    sourced_id: str = field("sourcedId")
    start_date: str = field("startDate")
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    type: Literal["gradingPeriod", "schoolYear", "semester", "term"] | str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            children=as_models(Reference, get("children")),
            date_last_modified=as_datetime(get("dateLastModified")),
            end_date=get("endDate"),
            metadata=get("metadata"),
            org=as_model(Reference, get("org")),
            parent=as_model(Reference, get("parent")),
            school_year=get("schoolYear"),
            sourced_id=get("sourcedId"),
            start_date=get("startDate"),
            status=get("status"),
            title=get("title"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "children": dump(self.children),
                "dateLastModified": dump(self.date_last_modified),
                "endDate": self.end_date,
                "metadata": dump(self.metadata),
                "org": dump(self.org),
                "parent": dump(self.parent),
                "schoolYear": self.school_year,
                "sourcedId": self.sourced_id,
                "startDate": self.start_date,
                "status": self.status,
                "title": self.title,
                "type": self.type,
            }
        )


@model
class AssessmentLineItem(Model):
    """A column of the gradebook for one assessment of a lesson."""

    class_: Reference | None = field("class", default=None)
    component: Reference | None = field("component", default=None)
    component_resource: Reference | None = field("componentResource", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    description: str | None = field("description", default=None)
    learning_objective_set: list[LearningObjectiveSet] | None = field("learningObjectiveSet", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    parent_assessment_line_item: Reference | None = field("parentAssessmentLineItem", default=None)
    result_value_max: float | None = field("resultValueMax", default=None)
    result_value_min: float | None = field("resultValueMin", default=None)
    score_scale: Reference | None = field("scoreScale", default=None)
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            class_=as_model(Reference, get("class")),
            component=as_model(Reference, get("component")),
            component_resource=as_model(Reference, get("componentResource")),
            date_last_modified=as_datetime(get("dateLastModified")),
            description=get("description"),
            learning_objective_set=as_models(LearningObjectiveSet, get("learningObjectiveSet")),
            metadata=get("metadata"),
            parent_assessment_line_item=as_model(Reference, get("parentAssessmentLineItem")),
            result_value_max=get("resultValueMax"),
            result_value_min=get("resultValueMin"),
            score_scale=as_model(Reference, get("scoreScale")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "class": dump(self.class_),
                "component": dump(self.component),
                "componentResource": dump(self.component_resource),
                "dateLastModified": dump(self.date_last_modified),
                "description": self.description,
                "learningObjectiveSet": dump(self.learning_objective_set),
                "metadata": dump(self.metadata),
                "parentAssessmentLineItem": dump(self.parent_assessment_line_item),
                "resultValueMax": self.result_value_max,
                "resultValueMin": self.result_value_min,
                "scoreScale": dump(self.score_scale),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
            }
        )


@model
class AssessmentResult(Model):
    """What a student achieved in an assessment line item."""

    assessment_line_item: Reference = field("assessmentLineItem")
    comment: str | None = field("comment", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    in_progress: str | None = field("inProgress", default=None)
    incomplete: str | None = field("incomplete", default=None)
    late: str | None = field("late", default=None)
    learning_objective_set: list[LearningObjectiveScoreSet] | None = field("learningObjectiveSet", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    missing: str | None = field("missing", default=None)
    score: float | None = field("score", default=None)
    score_date: dt.datetime = field("scoreDate")
    score_percentile: float | None = field("scorePercentile", default=None)
    score_scale: Reference | None = field("scoreScale", default=None)
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"] | str = field(
        "scoreStatus"
    )
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    student: Reference = field("student")
    text_score: str | None = field("textScore", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            assessment_line_item=as_model(Reference, get("assessmentLineItem")),
            comment=get("comment"),
            date_last_modified=as_datetime(get("dateLastModified")),
            in_progress=get("inProgress"),
            incomplete=get("incomplete"),
            late=get("late"),
            learning_objective_set=as_models(LearningObjectiveScoreSet, get("learningObjectiveSet")),
            metadata=get("metadata"),
            missing=get("missing"),
            score=get("score"),
            score_date=as_datetime(get("scoreDate")),
            score_percentile=get("scorePercentile"),
            score_scale=as_model(Reference, get("scoreScale")),
            score_status=get("scoreStatus"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            student=as_model(Reference, get("student")),
            text_score=get("textScore"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "assessmentLineItem": dump(self.assessment_line_item),
                "comment": self.comment,
                "dateLastModified": dump(self.date_last_modified),
                "inProgress": self.in_progress,
                "incomplete": self.incomplete,
                "late": self.late,
                "learningObjectiveSet": dump(self.learning_objective_set),
                "metadata": dump(self.metadata),
                "missing": self.missing,
                "score": self.score,
                "scoreDate": dump(self.score_date),
                "scorePercentile": self.score_percentile,
                "scoreScale": dump(self.score_scale),
                "scoreStatus": self.score_status,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "student": dump(self.student),
                "textScore": self.text_score,
            }
        )


@model
class BulkCreateResponse(Model):
    """The identifiers of new objects."""

    sourced_id_pairs: list[SourcedIdPairs] = field("sourcedIdPairs")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            sourced_id_pairs=as_models(SourcedIdPairs, listed(get("sourcedIdPairs"))),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "sourcedIdPairs": dump(self.sourced_id_pairs),
            }
        )


@model
class Category(Model):
    """A weighted kind of line items, such as homework."""

    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    weight: float | None = field("weight", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            date_last_modified=as_datetime(get("dateLastModified")),
            metadata=get("metadata"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
            weight=get("weight"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "dateLastModified": dump(self.date_last_modified),
                "metadata": dump(self.metadata),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
                "weight": self.weight,
            }
        )


@model
class Class(Model):
    """A course as it is taught to a group of students in some terms."""

    class_code: str | None = field("classCode")
    class_type: Literal["homeroom", "scheduled"] | str = field("classType")
    course: Reference | None = field("course")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    grades: list[str] | None = field("grades", default=None)
    location: str | None = field("location")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    periods: list[str] | None = field("periods", default=None)
    resources: list[Reference] | None = field("resources", default=None)
    school: Reference | None = field("school")
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    subject_codes: list[str] | None = field("subjectCodes", default=None)
    subjects: list[str] | None = field("subjects", default=None)
    terms: list[Reference] = field("terms")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            class_code=get("classCode"),
            class_type=get("classType"),
            course=as_model(Reference, get("course")),
            date_last_modified=as_datetime(get("dateLastModified")),
            grades=get("grades"),
            location=get("location"),
            metadata=get("metadata"),
            periods=get("periods"),
            resources=as_models(Reference, get("resources")),
            school=as_model(Reference, get("school")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            subject_codes=get("subjectCodes"),
            subjects=get("subjects"),
            terms=as_models(Reference, get("terms")),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "classCode": self.class_code,
                "classType": self.class_type,
                "course": dump(self.course),
                "dateLastModified": dump(self.date_last_modified),
                "grades": dump(self.grades),
                "location": self.location,
                "metadata": dump(self.metadata),
                "periods": dump(self.periods),
                "resources": dump(self.resources),
                "school": dump(self.school),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "subjectCodes": dump(self.subject_codes),
                "subjects": dump(self.subjects),
                "terms": dump(self.terms),
                "title": self.title,
            }
        )


@model
class ComponentResource(Model):
    """A learning resource in its place in a course component."""

    course_component: Reference = field("courseComponent")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    lesson_type: (
        Literal["alpha-read-article", "placement", "powerpath-100", "quiz", "test-out", "unit-test"] | str | None
    ) = field("lessonType", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    resource: Reference = field("resource")
    sort_order: float = field("sortOrder")
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course_component=as_model(Reference, get("courseComponent")),
            date_last_modified=as_datetime(get("dateLastModified")),
            lesson_type=get("lessonType"),
            metadata=get("metadata"),
            resource=as_model(Reference, get("resource")),
            sort_order=get("sortOrder"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "courseComponent": dump(self.course_component),
                "dateLastModified": dump(self.date_last_modified),
                "lessonType": self.lesson_type,
                "metadata": dump(self.metadata),
                "resource": dump(self.resource),
                "sortOrder": self.sort_order,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
            }
        )


@model
class Course(Model):
    """A course of study that classes teach."""

    academic_session: Reference | None = field("academicSession", default=None)
    course_code: str | None = field("courseCode", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    grades: list[str] | None = field("grades", default=None)
    grading_scheme: str | None = field("gradingScheme", default=None)
    level: str | None = field("level", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    org: Reference = field("org")
    resources: list[Reference] | None = field("resources", default=None)
    school_year: Reference | None = field("schoolYear", default=None)
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    subject_codes: list[str] | None = field("subjectCodes", default=None)
    subjects: list[str] | None = field("subjects", default=None)
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            academic_session=as_model(Reference, get("academicSession")),
            course_code=get("courseCode"),
            date_last_modified=as_datetime(get("dateLastModified")),
            grades=get("grades"),
            grading_scheme=get("gradingScheme"),
            level=get("level"),
            metadata=get("metadata"),
            org=as_model(Reference, get("org")),
            resources=as_models(Reference, get("resources")),
            school_year=as_model(Reference, get("schoolYear")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            subject_codes=get("subjectCodes"),
            subjects=get("subjects"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "academicSession": dump(self.academic_session),
                "courseCode": self.course_code,
                "dateLastModified": dump(self.date_last_modified),
                "grades": dump(self.grades),
                "gradingScheme": self.grading_scheme,
                "level": self.level,
                "metadata": dump(self.metadata),
                "org": dump(self.org),
                "resources": dump(self.resources),
                "schoolYear": dump(self.school_year),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "subjectCodes": dump(self.subject_codes),
                "subjects": dump(self.subjects),
                "title": self.title,
            }
        )


@model
class CourseComponent(Model):
    """A unit or lesson in the tree of a course."""

    course: Reference = field("course")
    course_component: Reference | None = field("courseComponent", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    parent: Reference | None = field("parent", default=None)
    prerequisite_criteria: str | None = field("prerequisiteCriteria", default=None)
    prerequisites: list[str] | None = field("prerequisites", default=None)
    sort_order: float = field("sortOrder")
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    unlock_date: str = field("unlockDate")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            course=as_model(Reference, get("course")),
            course_component=as_model(Reference, get("courseComponent")),
            date_last_modified=as_datetime(get("dateLastModified")),
            metadata=get("metadata"),
            parent=as_model(Reference, get("parent")),
            prerequisite_criteria=get("prerequisiteCriteria"),
            prerequisites=get("prerequisites"),
            sort_order=get("sortOrder"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
            unlock_date=get("unlockDate"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "course": dump(self.course),
                "courseComponent": dump(self.course_component),
                "dateLastModified": dump(self.date_last_modified),
                "metadata": dump(self.metadata),
                "parent": dump(self.parent),
                "prerequisiteCriteria": self.prerequisite_criteria,
                "prerequisites": dump(self.prerequisites),
                "sortOrder": self.sort_order,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
                "unlockDate": self.unlock_date,
            }
        )


@model
class CreateResponse(Model):
    """The identifiers of a new object."""

    sourced_id_pairs: SourcedIdPairs = field("sourcedIdPairs")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            sourced_id_pairs=as_model(SourcedIdPairs, get("sourcedIdPairs")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "sourcedIdPairs": dump(self.sourced_id_pairs),
            }
        )


@model
class Credential(Model):
    """The sign-in of a user to an application."""

    id: str = field("id")
    password: str | None = field("password", default=None, secret=True)
    type: str = field("type")
    username: str = field("username")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            id=get("id"),
            password=get("password"),
            type=get("type"),
            username=get("username"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "id": self.id,
                "password": self.password,
                "type": self.type,
                "username": self.username,
            }
        )


@model
class CredentialCreateResponse(Model):
    """The identifiers of a stored credential."""

    credential_id: str = field("credentialId")
    message: str = field("message")
    user_profile_id: str = field("userProfileId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            credential_id=get("credentialId"),
            message=get("message"),
            user_profile_id=get("userProfileId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "credentialId": self.credential_id,
                "message": self.message,
                "userProfileId": self.user_profile_id,
            }
        )


@model
class DecryptedCredential(Model):
    """The password of a credential in plain text."""

    password: str = field("password", secret=True)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            password=get("password"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "password": self.password,
            }
        )


@model
class Demographics(Model):
    """Demographic data of a learner; race flags are the texts true and false."""

    american_indian_or_alaska_native: str | None = field("americanIndianOrAlaskaNative")
    asian: str | None = field("asian")
    birth_date: str | None = field("birthDate")
    black_or_african_american: str | None = field("blackOrAfricanAmerican")
    city_of_birth: str | None = field("cityOfBirth")
    country_of_birth_code: str | None = field("countryOfBirthCode")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    demographic_race_two_or_more_races: str | None = field("demographicRaceTwoOrMoreRaces")
    hispanic_or_latino_ethnicity: str | None = field("hispanicOrLatinoEthnicity")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    native_hawaiian_or_other_pacific_islander: str | None = field("nativeHawaiianOrOtherPacificIslander")
    public_school_residence_status: str | None = field("publicSchoolResidenceStatus")
    sex: Literal["female", "male", "other", "unspecified"] | str | None = field("sex")
    sourced_id: str = field("sourcedId")
    state_of_birth_abbreviation: str | None = field("stateOfBirthAbbreviation")
    status: Literal["active", "tobedeleted"] | str = field("status")
    white: str | None = field("white")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            american_indian_or_alaska_native=get("americanIndianOrAlaskaNative"),
            asian=get("asian"),
            birth_date=get("birthDate"),
            black_or_african_american=get("blackOrAfricanAmerican"),
            city_of_birth=get("cityOfBirth"),
            country_of_birth_code=get("countryOfBirthCode"),
            date_last_modified=as_datetime(get("dateLastModified")),
            demographic_race_two_or_more_races=get("demographicRaceTwoOrMoreRaces"),
            hispanic_or_latino_ethnicity=get("hispanicOrLatinoEthnicity"),
            metadata=get("metadata"),
            native_hawaiian_or_other_pacific_islander=get("nativeHawaiianOrOtherPacificIslander"),
            public_school_residence_status=get("publicSchoolResidenceStatus"),
            sex=get("sex"),
            sourced_id=get("sourcedId"),
            state_of_birth_abbreviation=get("stateOfBirthAbbreviation"),
            status=get("status"),
            white=get("white"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "americanIndianOrAlaskaNative": self.american_indian_or_alaska_native,
                "asian": self.asian,
                "birthDate": self.birth_date,
                "blackOrAfricanAmerican": self.black_or_african_american,
                "cityOfBirth": self.city_of_birth,
                "countryOfBirthCode": self.country_of_birth_code,
                "dateLastModified": dump(self.date_last_modified),
                "demographicRaceTwoOrMoreRaces": self.demographic_race_two_or_more_races,
                "hispanicOrLatinoEthnicity": self.hispanic_or_latino_ethnicity,
                "metadata": dump(self.metadata),
                "nativeHawaiianOrOtherPacificIslander": self.native_hawaiian_or_other_pacific_islander,
                "publicSchoolResidenceStatus": self.public_school_residence_status,
                "sex": self.sex,
                "sourcedId": self.sourced_id,
                "stateOfBirthAbbreviation": self.state_of_birth_abbreviation,
                "status": self.status,
                "white": self.white,
            }
        )


@model
class Enrollment(Model):
    """The part a user has in a class, with its period."""

    begin_date: str | None = field("beginDate", default=None)
    class_: Reference = field("class")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    end_date: str | None = field("endDate", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    primary: Literal["false", "true"] | str | None = field("primary")
    role: Literal["administrator", "proctor", "student", "teacher", "aide", "guardian", "parent", "relative"] | str = (
        field("role")
    )
    school: Reference = field("school")
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    user: Reference = field("user")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            begin_date=get("beginDate"),
            class_=as_model(Reference, get("class")),
            date_last_modified=as_datetime(get("dateLastModified")),
            end_date=get("endDate"),
            metadata=get("metadata"),
            primary=get("primary"),
            role=get("role"),
            school=as_model(Reference, get("school")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            user=as_model(Reference, get("user")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "beginDate": self.begin_date,
                "class": dump(self.class_),
                "dateLastModified": dump(self.date_last_modified),
                "endDate": self.end_date,
                "metadata": dump(self.metadata),
                "primary": self.primary,
                "role": self.role,
                "school": dump(self.school),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "user": dump(self.user),
            }
        )


@model
class LearningObjectiveResult(Model):
    """The score in one learning objective."""

    learning_objective_id: str = field("learningObjectiveId")
    score: float | None = field("score", default=None)
    text_score: str | None = field("textScore", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            learning_objective_id=get("learningObjectiveId"),
            score=get("score"),
            text_score=get("textScore"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "learningObjectiveId": self.learning_objective_id,
                "score": self.score,
                "textScore": self.text_score,
            }
        )


@model
class LearningObjectiveScoreSet(Model):
    """Scores in the learning objectives of one source."""

    learning_objective_results: list[LearningObjectiveResult] = field("learningObjectiveResults")
    source: str = field("source")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            learning_objective_results=as_models(LearningObjectiveResult, get("learningObjectiveResults")),
            source=get("source"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "learningObjectiveResults": dump(self.learning_objective_results),
                "source": self.source,
            }
        )


@model
class LearningObjectiveSet(Model):
    """Learning objectives of one source."""

    learning_objective_ids: list[str] = field("learningObjectiveIds")
    source: str = field("source")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            learning_objective_ids=get("learningObjectiveIds"),
            source=get("source"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "learningObjectiveIds": dump(self.learning_objective_ids),
                "source": self.source,
            }
        )


@model
class LineItem(Model):
    """A column of the gradebook: something that gets a score."""

    academic_session: Reference | None = field("academicSession", default=None)
    assign_date: dt.datetime = field("assignDate")
    category: Reference = field("category")
    class_: Reference = field("class")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    description: str | None = field("description", default=None)
    due_date: dt.datetime = field("dueDate")
    grading_period: Reference | None = field("gradingPeriod", default=None)
    learning_objective_set: list[LearningObjectiveSet] | None = field("learningObjectiveSet", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    result_value_max: float | None = field("resultValueMax", default=None)
    result_value_min: float | None = field("resultValueMin", default=None)
    school: Reference = field("school")
    score_scale: Reference | None = field("scoreScale", default=None)
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str | None = field("status", default=None)
    title: str = field("title")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            academic_session=as_model(Reference, get("academicSession")),
            assign_date=as_datetime(get("assignDate")),
            category=as_model(Reference, get("category")),
            class_=as_model(Reference, get("class")),
            date_last_modified=as_datetime(get("dateLastModified")),
            description=get("description"),
            due_date=as_datetime(get("dueDate")),
            grading_period=as_model(Reference, get("gradingPeriod")),
            learning_objective_set=as_models(LearningObjectiveSet, get("learningObjectiveSet")),
            metadata=get("metadata"),
            result_value_max=get("resultValueMax"),
            result_value_min=get("resultValueMin"),
            school=as_model(Reference, get("school")),
            score_scale=as_model(Reference, get("scoreScale")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "academicSession": dump(self.academic_session),
                "assignDate": dump(self.assign_date),
                "category": dump(self.category),
                "class": dump(self.class_),
                "dateLastModified": dump(self.date_last_modified),
                "description": self.description,
                "dueDate": dump(self.due_date),
                "gradingPeriod": dump(self.grading_period),
                "learningObjectiveSet": dump(self.learning_objective_set),
                "metadata": dump(self.metadata),
                "resultValueMax": self.result_value_max,
                "resultValueMin": self.result_value_min,
                "school": dump(self.school),
                "scoreScale": dump(self.score_scale),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
            }
        )


@model
class Organization(Model):
    """A school, a district or another organization."""

    children: list[Reference] | None = field("children")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    identifier: str = field("identifier")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    name: str = field("name")
    parent: Reference | None = field("parent", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    type: Literal["department", "district", "local", "national", "school", "state"] | str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            children=as_models(Reference, get("children")),
            date_last_modified=as_datetime(get("dateLastModified")),
            identifier=get("identifier"),
            metadata=get("metadata"),
            name=get("name"),
            parent=as_model(Reference, get("parent")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "children": dump(self.children),
                "dateLastModified": dump(self.date_last_modified),
                "identifier": self.identifier,
                "metadata": dump(self.metadata),
                "name": self.name,
                "parent": dump(self.parent),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "type": self.type,
            }
        )


@model
class Reference(Model):
    """A pointer to another object."""

    href: str | None = field("href", default=None)
    name: str | None = field("name", default=None)
    sourced_id: str = field("sourcedId")
    type: str | None = field("type", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            href=get("href"),
            name=get("name"),
            sourced_id=get("sourcedId"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "href": self.href,
                "name": self.name,
                "sourcedId": self.sourced_id,
                "type": self.type,
            }
        )


@model
class Resource(Model):
    """A learning resource, such as a QTI test or a video."""

    application_id: str | None = field("applicationId", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    importance: Literal["primary", "secondary"] | str | None = field("importance", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    roles: list[Literal["primary", "secondary"] | str] | None = field("roles", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    vendor_id: str | None = field("vendorId", default=None)
    vendor_resource_id: str = field("vendorResourceId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            application_id=get("applicationId"),
            date_last_modified=as_datetime(get("dateLastModified")),
            importance=get("importance"),
            metadata=get("metadata"),
            roles=get("roles"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
            vendor_id=get("vendorId"),
            vendor_resource_id=get("vendorResourceId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "applicationId": self.application_id,
                "dateLastModified": dump(self.date_last_modified),
                "importance": self.importance,
                "metadata": dump(self.metadata),
                "roles": dump(self.roles),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
                "vendorId": self.vendor_id,
                "vendorResourceId": self.vendor_resource_id,
            }
        )


@model
class Result(Model):
    """What a student achieved in a line item."""

    class_: Reference | None = field("class", default=None)
    comment: str | None = field("comment", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    in_progress: str | None = field("inProgress", default=None)
    incomplete: str | None = field("incomplete", default=None)
    late: str | None = field("late", default=None)
    learning_objective_set: list[LearningObjectiveScoreSet] | None = field("learningObjectiveSet", default=None)
    line_item: Reference = field("lineItem")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    missing: str | None = field("missing", default=None)
    score: float | None = field("score", default=None)
    score_date: dt.datetime = field("scoreDate")
    score_scale: Reference | None = field("scoreScale", default=None)
    score_status: Literal["exempt", "fully graded", "not submitted", "partially graded", "submitted"] | str = field(
        "scoreStatus"
    )
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    student: Reference = field("student")
    text_score: str | None = field("textScore", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            class_=as_model(Reference, get("class")),
            comment=get("comment"),
            date_last_modified=as_datetime(get("dateLastModified")),
            in_progress=get("inProgress"),
            incomplete=get("incomplete"),
            late=get("late"),
            learning_objective_set=as_models(LearningObjectiveScoreSet, get("learningObjectiveSet")),
            line_item=as_model(Reference, get("lineItem")),
            metadata=get("metadata"),
            missing=get("missing"),
            score=get("score"),
            score_date=as_datetime(get("scoreDate")),
            score_scale=as_model(Reference, get("scoreScale")),
            score_status=get("scoreStatus"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            student=as_model(Reference, get("student")),
            text_score=get("textScore"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "class": dump(self.class_),
                "comment": self.comment,
                "dateLastModified": dump(self.date_last_modified),
                "inProgress": self.in_progress,
                "incomplete": self.incomplete,
                "late": self.late,
                "learningObjectiveSet": dump(self.learning_objective_set),
                "lineItem": dump(self.line_item),
                "metadata": dump(self.metadata),
                "missing": self.missing,
                "score": self.score,
                "scoreDate": dump(self.score_date),
                "scoreScale": dump(self.score_scale),
                "scoreStatus": self.score_status,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "student": dump(self.student),
                "textScore": self.text_score,
            }
        )


@model
class ScoreScale(Model):
    """How scores map onto marks."""

    class_: Reference = field("class")
    course: Reference | None = field("course", default=None)
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    score_scale_value: list[ScoreScaleValue] = field("scoreScaleValue")
    sourced_id: str | None = field("sourcedId", default=None)
    status: Literal["active", "tobedeleted"] | str = field("status")
    title: str = field("title")
    type: str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            class_=as_model(Reference, get("class")),
            course=as_model(Reference, get("course")),
            date_last_modified=as_datetime(get("dateLastModified")),
            metadata=get("metadata"),
            score_scale_value=as_models(ScoreScaleValue, get("scoreScaleValue")),
            sourced_id=get("sourcedId"),
            status=get("status"),
            title=get("title"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "class": dump(self.class_),
                "course": dump(self.course),
                "dateLastModified": dump(self.date_last_modified),
                "metadata": dump(self.metadata),
                "scoreScaleValue": dump(self.score_scale_value),
                "sourcedId": self.sourced_id,
                "status": self.status,
                "title": self.title,
                "type": self.type,
            }
        )


@model
class ScoreScaleValue(Model):
    """One step of a score scale."""

    description: str | None = field("description", default=None)
    item_value_lhs: str = field("itemValueLHS")
    item_value_rhs: str = field("itemValueRHS")
    value: str | None = field("value", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            description=get("description"),
            item_value_lhs=get("itemValueLHS"),
            item_value_rhs=get("itemValueRHS"),
            value=get("value"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "description": self.description,
                "itemValueLHS": self.item_value_lhs,
                "itemValueRHS": self.item_value_rhs,
                "value": self.value,
            }
        )


@model
class SourcedIdPairs(Model):
    """The identifier asked for and the one given."""

    allocated_sourced_id: str = field("allocatedSourcedId")
    supplied_sourced_id: str = field("suppliedSourcedId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            allocated_sourced_id=get("allocatedSourcedId"),
            supplied_sourced_id=get("suppliedSourcedId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "allocatedSourcedId": self.allocated_sourced_id,
                "suppliedSourcedId": self.supplied_sourced_id,
            }
        )


@model
class User(Model):
    """A person with a role in an organization."""

    agents: list[Reference] = field("agents")
    date_last_modified: dt.datetime | None = field("dateLastModified", default=None)
    demographics: Demographics | None = field("demographics", default=None)
    email: str | None = field("email", default=None)
    enabled_user: bool | Literal["false", "true"] | str = field("enabledUser")
    family_name: str = field("familyName")
    given_name: str = field("givenName")
    grades: list[str] | None = field("grades", default=None)
    identifier: str | None = field("identifier", default=None)
    metadata: dict[str, Any] | None = field("metadata", default=None)
    middle_name: str | None = field("middleName", default=None)
    password: str | None = field("password", default=None, secret=True)
    phone: str | None = field("phone", default=None)
    preferred_first_name: str | None = field("preferredFirstName", default=None)
    preferred_last_name: str | None = field("preferredLastName", default=None)
    preferred_middle_name: str | None = field("preferredMiddleName", default=None)
    primary_org: Reference | None = field("primaryOrg", default=None)
    pronouns: str | None = field("pronouns", default=None)
    roles: list[UserRole] = field("roles")
    sms: str | None = field("sms", default=None)
    sourced_id: str = field("sourcedId")
    status: Literal["active", "tobedeleted"] | str = field("status")
    user_ids: list[UserId] | None = field("userIds", default=None)
    user_master_identifier: str | None = field("userMasterIdentifier", default=None)
    user_profiles: list[UserProfile] = field("userProfiles")
    username: str | None = field("username", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            agents=as_models(Reference, get("agents")),
            date_last_modified=as_datetime(get("dateLastModified")),
            demographics=as_model(Demographics, get("demographics")),
            email=get("email"),
            enabled_user=get("enabledUser"),
            family_name=get("familyName"),
            given_name=get("givenName"),
            grades=get("grades"),
            identifier=get("identifier"),
            metadata=get("metadata"),
            middle_name=get("middleName"),
            password=get("password"),
            phone=get("phone"),
            preferred_first_name=get("preferredFirstName"),
            preferred_last_name=get("preferredLastName"),
            preferred_middle_name=get("preferredMiddleName"),
            primary_org=as_model(Reference, get("primaryOrg")),
            pronouns=get("pronouns"),
            roles=as_models(UserRole, get("roles")),
            sms=get("sms"),
            sourced_id=get("sourcedId"),
            status=get("status"),
            user_ids=as_models(UserId, get("userIds")),
            user_master_identifier=get("userMasterIdentifier"),
            user_profiles=as_models(UserProfile, get("userProfiles")),
            username=get("username"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "agents": dump(self.agents),
                "dateLastModified": dump(self.date_last_modified),
                "demographics": dump(self.demographics),
                "email": self.email,
                "enabledUser": dump(self.enabled_user),
                "familyName": self.family_name,
                "givenName": self.given_name,
                "grades": dump(self.grades),
                "identifier": self.identifier,
                "metadata": dump(self.metadata),
                "middleName": self.middle_name,
                "password": self.password,
                "phone": self.phone,
                "preferredFirstName": self.preferred_first_name,
                "preferredLastName": self.preferred_last_name,
                "preferredMiddleName": self.preferred_middle_name,
                "primaryOrg": dump(self.primary_org),
                "pronouns": self.pronouns,
                "roles": dump(self.roles),
                "sms": self.sms,
                "sourcedId": self.sourced_id,
                "status": self.status,
                "userIds": dump(self.user_ids),
                "userMasterIdentifier": self.user_master_identifier,
                "userProfiles": dump(self.user_profiles),
                "username": self.username,
            }
        )


@model
class UserId(Model):
    """An identifier of a user in another system."""

    identifier: str = field("identifier")
    type: str = field("type")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            identifier=get("identifier"),
            type=get("type"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "identifier": self.identifier,
                "type": self.type,
            }
        )


@model
class UserProfile(Model):
    """What an application knows of a user."""

    app: UserProfileApp = field("app")
    application_id: str = field("applicationId")
    credentials: list[Credential] = field("credentials")
    description: str | None = field("description", default=None)
    profile_id: str = field("profileId")
    profile_type: str = field("profileType")
    vendor_id: str = field("vendorId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            app=as_model(UserProfileApp, get("app")),
            application_id=get("applicationId"),
            credentials=as_models(Credential, get("credentials")),
            description=get("description"),
            profile_id=get("profileId"),
            profile_type=get("profileType"),
            vendor_id=get("vendorId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "app": dump(self.app),
                "applicationId": self.application_id,
                "credentials": dump(self.credentials),
                "description": self.description,
                "profileId": self.profile_id,
                "profileType": self.profile_type,
                "vendorId": self.vendor_id,
            }
        )


@model
class UserProfileApp(Model):
    """An application in which a user has a profile."""

    description: str | None = field("description", default=None)
    domain: str = field("domain")
    metadata: dict[str, Any] | None = field("metadata", default=None)
    name: str = field("name")
    sourced_id: str = field("sourcedId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            description=get("description"),
            domain=get("domain"),
            metadata=get("metadata"),
            name=get("name"),
            sourced_id=get("sourcedId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "description": self.description,
                "domain": self.domain,
                "metadata": dump(self.metadata),
                "name": self.name,
                "sourcedId": self.sourced_id,
            }
        )


@model
class UserRole(Model):
    """The role of a user in an organization."""

    begin_date: str | None = field("beginDate", default=None)
    end_date: str | None = field("endDate", default=None)
    org: Reference = field("org")
    role: Literal["administrator", "aide", "guardian", "parent", "proctor", "relative", "student", "teacher"] | str = (
        field("role")
    )
    role_type: Literal["primary", "secondary"] | str = field("roleType")
    user_profile: str | None = field("userProfile", default=None)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            begin_date=get("beginDate"),
            end_date=get("endDate"),
            org=as_model(Reference, get("org")),
            role=get("role"),
            role_type=get("roleType"),
            user_profile=get("userProfile"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "beginDate": self.begin_date,
                "endDate": self.end_date,
                "org": dump(self.org),
                "role": self.role,
                "roleType": self.role_type,
                "userProfile": self.user_profile,
            }
        )
