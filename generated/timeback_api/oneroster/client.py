"""Clients of OneRoster: rosters, gradebooks and resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from timeback_kit.runtime.client import AsyncServiceClient
from timeback_kit.runtime.sync.client import SyncServiceClient

from .errors import OneRosterError

if TYPE_CHECKING:
    from timeback_kit.runtime.errors import TimebackError

    from .resources.academic_sessions import AcademicSessions, AsyncAcademicSessions
    from .resources.assessment_line_items import AssessmentLineItems, AsyncAssessmentLineItems
    from .resources.assessment_results import AssessmentResults, AsyncAssessmentResults
    from .resources.categories import AsyncCategories, Categories
    from .resources.classes import AsyncClasses, Classes
    from .resources.courses import AsyncCourses, Courses
    from .resources.demographics import AsyncDemographics, Demographics
    from .resources.enrollments import AsyncEnrollments, Enrollments
    from .resources.grading_periods import AsyncGradingPeriods, GradingPeriods
    from .resources.line_items import AsyncLineItems, LineItems
    from .resources.orgs import AsyncOrgs, Orgs
    from .resources.resources import AsyncResources, Resources
    from .resources.results import AsyncResults, Results
    from .resources.schools import AsyncSchools, Schools
    from .resources.score_scales import AsyncScoreScales, ScoreScales
    from .resources.students import AsyncStudents, Students
    from .resources.teachers import AsyncTeachers, Teachers
    from .resources.terms import AsyncTerms, Terms
    from .resources.users import AsyncUsers, Users


class AsyncOneRosterApi(AsyncServiceClient):
    """OneRoster, async: rosters, gradebooks and resources."""

    service: ClassVar[str] = "oneroster"
    error: ClassVar[type[TimebackError]] = OneRosterError

    @property
    def academic_sessions(self) -> AsyncAcademicSessions:
        """Academic sessions."""
        from .resources.academic_sessions import AsyncAcademicSessions

        return AsyncAcademicSessions(self)

    @property
    def assessment_line_items(self) -> AsyncAssessmentLineItems:
        """Assessment line items."""
        from .resources.assessment_line_items import AsyncAssessmentLineItems

        return AsyncAssessmentLineItems(self)

    @property
    def assessment_results(self) -> AsyncAssessmentResults:
        """Assessment results."""
        from .resources.assessment_results import AsyncAssessmentResults

        return AsyncAssessmentResults(self)

    @property
    def categories(self) -> AsyncCategories:
        """Categories."""
        from .resources.categories import AsyncCategories

        return AsyncCategories(self)

    @property
    def classes(self) -> AsyncClasses:
        """Classes."""
        from .resources.classes import AsyncClasses

        return AsyncClasses(self)

    @property
    def courses(self) -> AsyncCourses:
        """Courses."""
        from .resources.courses import AsyncCourses

        return AsyncCourses(self)

    @property
    def demographics(self) -> AsyncDemographics:
        """Demographics."""
        from .resources.demographics import AsyncDemographics

        return AsyncDemographics(self)

    @property
    def enrollments(self) -> AsyncEnrollments:
        """Enrollments."""
        from .resources.enrollments import AsyncEnrollments

        return AsyncEnrollments(self)

    @property
    def grading_periods(self) -> AsyncGradingPeriods:
        """Grading periods."""
        from .resources.grading_periods import AsyncGradingPeriods

        return AsyncGradingPeriods(self)

    @property
    def line_items(self) -> AsyncLineItems:
        """Line items."""
        from .resources.line_items import AsyncLineItems

        return AsyncLineItems(self)

    @property
    def orgs(self) -> AsyncOrgs:
        """Orgs."""
        from .resources.orgs import AsyncOrgs

        return AsyncOrgs(self)

    @property
    def resources(self) -> AsyncResources:
        """Resources."""
        from .resources.resources import AsyncResources

        return AsyncResources(self)

    @property
    def results(self) -> AsyncResults:
        """Results."""
        from .resources.results import AsyncResults

        return AsyncResults(self)

    @property
    def schools(self) -> AsyncSchools:
        """Schools."""
        from .resources.schools import AsyncSchools

        return AsyncSchools(self)

    @property
    def score_scales(self) -> AsyncScoreScales:
        """Score scales."""
        from .resources.score_scales import AsyncScoreScales

        return AsyncScoreScales(self)

    @property
    def students(self) -> AsyncStudents:
        """Students."""
        from .resources.students import AsyncStudents

        return AsyncStudents(self)

    @property
    def teachers(self) -> AsyncTeachers:
        """Teachers."""
        from .resources.teachers import AsyncTeachers

        return AsyncTeachers(self)

    @property
    def terms(self) -> AsyncTerms:
        """Terms."""
        from .resources.terms import AsyncTerms

        return AsyncTerms(self)

    @property
    def users(self) -> AsyncUsers:
        """Users."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self)


class OneRosterApi(SyncServiceClient):
    """OneRoster, blocking: rosters, gradebooks and resources."""

    service: ClassVar[str] = "oneroster"
    error: ClassVar[type[TimebackError]] = OneRosterError

    @property
    def academic_sessions(self) -> AcademicSessions:
        """Academic sessions."""
        from .resources.academic_sessions import AcademicSessions

        return AcademicSessions(self)

    @property
    def assessment_line_items(self) -> AssessmentLineItems:
        """Assessment line items."""
        from .resources.assessment_line_items import AssessmentLineItems

        return AssessmentLineItems(self)

    @property
    def assessment_results(self) -> AssessmentResults:
        """Assessment results."""
        from .resources.assessment_results import AssessmentResults

        return AssessmentResults(self)

    @property
    def categories(self) -> Categories:
        """Categories."""
        from .resources.categories import Categories

        return Categories(self)

    @property
    def classes(self) -> Classes:
        """Classes."""
        from .resources.classes import Classes

        return Classes(self)

    @property
    def courses(self) -> Courses:
        """Courses."""
        from .resources.courses import Courses

        return Courses(self)

    @property
    def demographics(self) -> Demographics:
        """Demographics."""
        from .resources.demographics import Demographics

        return Demographics(self)

    @property
    def enrollments(self) -> Enrollments:
        """Enrollments."""
        from .resources.enrollments import Enrollments

        return Enrollments(self)

    @property
    def grading_periods(self) -> GradingPeriods:
        """Grading periods."""
        from .resources.grading_periods import GradingPeriods

        return GradingPeriods(self)

    @property
    def line_items(self) -> LineItems:
        """Line items."""
        from .resources.line_items import LineItems

        return LineItems(self)

    @property
    def orgs(self) -> Orgs:
        """Orgs."""
        from .resources.orgs import Orgs

        return Orgs(self)

    @property
    def resources(self) -> Resources:
        """Resources."""
        from .resources.resources import Resources

        return Resources(self)

    @property
    def results(self) -> Results:
        """Results."""
        from .resources.results import Results

        return Results(self)

    @property
    def schools(self) -> Schools:
        """Schools."""
        from .resources.schools import Schools

        return Schools(self)

    @property
    def score_scales(self) -> ScoreScales:
        """Score scales."""
        from .resources.score_scales import ScoreScales

        return ScoreScales(self)

    @property
    def students(self) -> Students:
        """Students."""
        from .resources.students import Students

        return Students(self)

    @property
    def teachers(self) -> Teachers:
        """Teachers."""
        from .resources.teachers import Teachers

        return Teachers(self)

    @property
    def terms(self) -> Terms:
        """Terms."""
        from .resources.terms import Terms

        return Terms(self)

    @property
    def users(self) -> Users:
        """Users."""
        from .resources.users import Users

        return Users(self)
