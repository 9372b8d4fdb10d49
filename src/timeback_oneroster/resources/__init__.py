"""Documented import name of `timeback_api.oneroster.resources.academic_sessions`."""

# Rendered by scripts/regenerate_clients.py from specs/packages.toml and from `__all__` where the names are defined.
from typing import TYPE_CHECKING

from timeback_kit.forwarding import forward

__all__ = [
    "AcademicSessions",
    "AcademicSessionsScope",
    "AssessmentLineItems",
    "AssessmentLineItemsScope",
    "AssessmentResults",
    "AsyncAcademicSessions",
    "AsyncAcademicSessionsScope",
    "AsyncAssessmentLineItems",
    "AsyncAssessmentLineItemsScope",
    "AsyncAssessmentResults",
    "AsyncCategories",
    "AsyncCategoriesScope",
    "AsyncClasses",
    "AsyncClassesAcademicSessionScope",
    "AsyncClassesLineItemScope",
    "AsyncClassesScope",
    "AsyncClassesStudentScope",
    "AsyncCourses",
    "AsyncCoursesScope",
    "AsyncDemographics",
    "AsyncDemographicsScope",
    "AsyncEnrollments",
    "AsyncEnrollmentsScope",
    "AsyncGradingPeriods",
    "AsyncGradingPeriodsScope",
    "AsyncLineItems",
    "AsyncLineItemsScope",
    "AsyncOrgs",
    "AsyncOrgsScope",
    "AsyncResources",
    "AsyncResourcesScope",
    "AsyncResults",
    "AsyncResultsScope",
    "AsyncSchools",
    "AsyncSchoolsClassScope",
    "AsyncSchoolsScope",
    "AsyncScoreScales",
    "AsyncScoreScalesScope",
    "AsyncStudents",
    "AsyncStudentsScope",
    "AsyncTeachers",
    "AsyncTeachersScope",
    "AsyncTerms",
    "AsyncTermsScope",
    "AsyncUsers",
    "AsyncUsersScope",
    "Categories",
    "CategoriesScope",
    "Classes",
    "ClassesAcademicSessionScope",
    "ClassesLineItemScope",
    "ClassesScope",
    "ClassesStudentScope",
    "Courses",
    "CoursesScope",
    "Demographics",
    "DemographicsScope",
    "Enrollments",
    "EnrollmentsScope",
    "GradingPeriods",
    "GradingPeriodsScope",
    "LineItems",
    "LineItemsScope",
    "Orgs",
    "OrgsScope",
    "Resources",
    "ResourcesScope",
    "Results",
    "ResultsScope",
    "Schools",
    "SchoolsClassScope",
    "SchoolsScope",
    "ScoreScales",
    "ScoreScalesScope",
    "Students",
    "StudentsScope",
    "Teachers",
    "TeachersScope",
    "Terms",
    "TermsScope",
    "Users",
    "UsersScope",
]

if TYPE_CHECKING:
    from timeback_api.oneroster.resources.academic_sessions import AcademicSessions as AcademicSessions
    from timeback_api.oneroster.resources.academic_sessions import AcademicSessionsScope as AcademicSessionsScope
    from timeback_api.oneroster.resources.academic_sessions import AsyncAcademicSessions as AsyncAcademicSessions
    from timeback_api.oneroster.resources.academic_sessions import (
        AsyncAcademicSessionsScope as AsyncAcademicSessionsScope,
    )
    from timeback_api.oneroster.resources.assessment_line_items import AssessmentLineItems as AssessmentLineItems
    from timeback_api.oneroster.resources.assessment_line_items import (
        AssessmentLineItemsScope as AssessmentLineItemsScope,
    )
    from timeback_api.oneroster.resources.assessment_line_items import (
        AsyncAssessmentLineItems as AsyncAssessmentLineItems,
    )
    from timeback_api.oneroster.resources.assessment_line_items import (
        AsyncAssessmentLineItemsScope as AsyncAssessmentLineItemsScope,
    )
    from timeback_api.oneroster.resources.assessment_results import AssessmentResults as AssessmentResults
    from timeback_api.oneroster.resources.assessment_results import AsyncAssessmentResults as AsyncAssessmentResults
    from timeback_api.oneroster.resources.categories import AsyncCategories as AsyncCategories
    from timeback_api.oneroster.resources.categories import AsyncCategoriesScope as AsyncCategoriesScope
    from timeback_api.oneroster.resources.categories import Categories as Categories
    from timeback_api.oneroster.resources.categories import CategoriesScope as CategoriesScope
    from timeback_api.oneroster.resources.classes import (
        AsyncClassesAcademicSessionScope as AsyncClassesAcademicSessionScope,
    )
    from timeback_api.oneroster.resources.classes import AsyncClassesLineItemScope as AsyncClassesLineItemScope
    from timeback_api.oneroster.resources.classes import AsyncClassesStudentScope as AsyncClassesStudentScope
    from timeback_api.oneroster.resources.classes import ClassesAcademicSessionScope as ClassesAcademicSessionScope
    from timeback_api.oneroster.resources.classes import ClassesLineItemScope as ClassesLineItemScope
    from timeback_api.oneroster.resources.classes import ClassesStudentScope as ClassesStudentScope
    from timeback_api.oneroster.resources.courses import AsyncCourses as AsyncCourses
    from timeback_api.oneroster.resources.courses import AsyncCoursesScope as AsyncCoursesScope
    from timeback_api.oneroster.resources.courses import Courses as Courses
    from timeback_api.oneroster.resources.courses import CoursesScope as CoursesScope
    from timeback_api.oneroster.resources.demographics import AsyncDemographics as AsyncDemographics
    from timeback_api.oneroster.resources.demographics import AsyncDemographicsScope as AsyncDemographicsScope
    from timeback_api.oneroster.resources.demographics import Demographics as Demographics
    from timeback_api.oneroster.resources.demographics import DemographicsScope as DemographicsScope
    from timeback_api.oneroster.resources.enrollments import AsyncEnrollments as AsyncEnrollments
    from timeback_api.oneroster.resources.enrollments import AsyncEnrollmentsScope as AsyncEnrollmentsScope
    from timeback_api.oneroster.resources.enrollments import Enrollments as Enrollments
    from timeback_api.oneroster.resources.enrollments import EnrollmentsScope as EnrollmentsScope
    from timeback_api.oneroster.resources.grading_periods import AsyncGradingPeriods as AsyncGradingPeriods
    from timeback_api.oneroster.resources.grading_periods import AsyncGradingPeriodsScope as AsyncGradingPeriodsScope
    from timeback_api.oneroster.resources.grading_periods import GradingPeriods as GradingPeriods
    from timeback_api.oneroster.resources.grading_periods import GradingPeriodsScope as GradingPeriodsScope
    from timeback_api.oneroster.resources.line_items import AsyncLineItems as AsyncLineItems
    from timeback_api.oneroster.resources.line_items import AsyncLineItemsScope as AsyncLineItemsScope
    from timeback_api.oneroster.resources.line_items import LineItems as LineItems
    from timeback_api.oneroster.resources.line_items import LineItemsScope as LineItemsScope
    from timeback_api.oneroster.resources.orgs import AsyncOrgs as AsyncOrgs
    from timeback_api.oneroster.resources.orgs import AsyncOrgsScope as AsyncOrgsScope
    from timeback_api.oneroster.resources.orgs import Orgs as Orgs
    from timeback_api.oneroster.resources.orgs import OrgsScope as OrgsScope
    from timeback_api.oneroster.resources.resources import AsyncResources as AsyncResources
    from timeback_api.oneroster.resources.resources import AsyncResourcesScope as AsyncResourcesScope
    from timeback_api.oneroster.resources.resources import Resources as Resources
    from timeback_api.oneroster.resources.resources import ResourcesScope as ResourcesScope
    from timeback_api.oneroster.resources.results import AsyncResults as AsyncResults
    from timeback_api.oneroster.resources.results import AsyncResultsScope as AsyncResultsScope
    from timeback_api.oneroster.resources.results import Results as Results
    from timeback_api.oneroster.resources.results import ResultsScope as ResultsScope
    from timeback_api.oneroster.resources.schools import AsyncSchools as AsyncSchools
    from timeback_api.oneroster.resources.schools import AsyncSchoolsClassScope as AsyncSchoolsClassScope
    from timeback_api.oneroster.resources.schools import AsyncSchoolsScope as AsyncSchoolsScope
    from timeback_api.oneroster.resources.schools import Schools as Schools
    from timeback_api.oneroster.resources.schools import SchoolsClassScope as SchoolsClassScope
    from timeback_api.oneroster.resources.schools import SchoolsScope as SchoolsScope
    from timeback_api.oneroster.resources.score_scales import AsyncScoreScales as AsyncScoreScales
    from timeback_api.oneroster.resources.score_scales import AsyncScoreScalesScope as AsyncScoreScalesScope
    from timeback_api.oneroster.resources.score_scales import ScoreScales as ScoreScales
    from timeback_api.oneroster.resources.score_scales import ScoreScalesScope as ScoreScalesScope
    from timeback_api.oneroster.resources.students import AsyncStudents as AsyncStudents
    from timeback_api.oneroster.resources.students import AsyncStudentsScope as AsyncStudentsScope
    from timeback_api.oneroster.resources.students import Students as Students
    from timeback_api.oneroster.resources.students import StudentsScope as StudentsScope
    from timeback_api.oneroster.resources.teachers import AsyncTeachers as AsyncTeachers
    from timeback_api.oneroster.resources.teachers import AsyncTeachersScope as AsyncTeachersScope
    from timeback_api.oneroster.resources.teachers import Teachers as Teachers
    from timeback_api.oneroster.resources.teachers import TeachersScope as TeachersScope
    from timeback_api.oneroster.resources.terms import AsyncTerms as AsyncTerms
    from timeback_api.oneroster.resources.terms import AsyncTermsScope as AsyncTermsScope
    from timeback_api.oneroster.resources.terms import Terms as Terms
    from timeback_api.oneroster.resources.terms import TermsScope as TermsScope
    from timeback_api.oneroster.resources.users import AsyncUsersScope as AsyncUsersScope
    from timeback_api.oneroster.resources.users import UsersScope as UsersScope
    from timeback_kit.services.oneroster.classes import AsyncClasses as AsyncClasses
    from timeback_kit.services.oneroster.classes import AsyncClassesScope as AsyncClassesScope
    from timeback_kit.services.oneroster.sync_classes import Classes as Classes
    from timeback_kit.services.oneroster.sync_classes import ClassesScope as ClassesScope
    from timeback_kit.services.oneroster.sync_users import Users as Users
    from timeback_kit.services.oneroster.users import AsyncUsers as AsyncUsers
else:
    __getattr__, __dir__ = forward(
        __name__,
        {
            "timeback_api.oneroster.resources.academic_sessions": (
                "AcademicSessions",
                "AcademicSessionsScope",
                "AsyncAcademicSessions",
                "AsyncAcademicSessionsScope",
            ),
            "timeback_api.oneroster.resources.assessment_line_items": (
                "AssessmentLineItems",
                "AssessmentLineItemsScope",
                "AsyncAssessmentLineItems",
                "AsyncAssessmentLineItemsScope",
            ),
            "timeback_api.oneroster.resources.assessment_results": (
                "AssessmentResults",
                "AsyncAssessmentResults",
            ),
            "timeback_api.oneroster.resources.categories": (
                "AsyncCategories",
                "AsyncCategoriesScope",
                "Categories",
                "CategoriesScope",
            ),
            "timeback_kit.services.oneroster.classes": (
                "AsyncClasses",
                "AsyncClassesScope",
            ),
            "timeback_api.oneroster.resources.classes": (
                "AsyncClassesAcademicSessionScope",
                "AsyncClassesLineItemScope",
                "AsyncClassesStudentScope",
                "ClassesAcademicSessionScope",
                "ClassesLineItemScope",
                "ClassesStudentScope",
            ),
            "timeback_api.oneroster.resources.courses": (
                "AsyncCourses",
                "AsyncCoursesScope",
                "Courses",
                "CoursesScope",
            ),
            "timeback_api.oneroster.resources.demographics": (
                "AsyncDemographics",
                "AsyncDemographicsScope",
                "Demographics",
                "DemographicsScope",
            ),
            "timeback_api.oneroster.resources.enrollments": (
                "AsyncEnrollments",
                "AsyncEnrollmentsScope",
                "Enrollments",
                "EnrollmentsScope",
            ),
            "timeback_api.oneroster.resources.grading_periods": (
                "AsyncGradingPeriods",
                "AsyncGradingPeriodsScope",
                "GradingPeriods",
                "GradingPeriodsScope",
            ),
            "timeback_api.oneroster.resources.line_items": (
                "AsyncLineItems",
                "AsyncLineItemsScope",
                "LineItems",
                "LineItemsScope",
            ),
            "timeback_api.oneroster.resources.orgs": (
                "AsyncOrgs",
                "AsyncOrgsScope",
                "Orgs",
                "OrgsScope",
            ),
            "timeback_api.oneroster.resources.resources": (
                "AsyncResources",
                "AsyncResourcesScope",
                "Resources",
                "ResourcesScope",
            ),
            "timeback_api.oneroster.resources.results": (
                "AsyncResults",
                "AsyncResultsScope",
                "Results",
                "ResultsScope",
            ),
            "timeback_api.oneroster.resources.schools": (
                "AsyncSchools",
                "AsyncSchoolsClassScope",
                "AsyncSchoolsScope",
                "Schools",
                "SchoolsClassScope",
                "SchoolsScope",
            ),
            "timeback_api.oneroster.resources.score_scales": (
                "AsyncScoreScales",
                "AsyncScoreScalesScope",
                "ScoreScales",
                "ScoreScalesScope",
            ),
            "timeback_api.oneroster.resources.students": (
                "AsyncStudents",
                "AsyncStudentsScope",
                "Students",
                "StudentsScope",
            ),
            "timeback_api.oneroster.resources.teachers": (
                "AsyncTeachers",
                "AsyncTeachersScope",
                "Teachers",
                "TeachersScope",
            ),
            "timeback_api.oneroster.resources.terms": (
                "AsyncTerms",
                "AsyncTermsScope",
                "Terms",
                "TermsScope",
            ),
            "timeback_kit.services.oneroster.users": ("AsyncUsers",),
            "timeback_api.oneroster.resources.users": (
                "AsyncUsersScope",
                "UsersScope",
            ),
            "timeback_kit.services.oneroster.sync_classes": (
                "Classes",
                "ClassesScope",
            ),
            "timeback_kit.services.oneroster.sync_users": ("Users",),
        },
    )
