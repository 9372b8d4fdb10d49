"""Attributes that published models have and ours do not declare, by class: how to find each."""

# Rendered by scripts/regenerate_clients.py from specs/published/attributes.tsv.
from typing import Final

ATTRIBUTES: Final[dict[str, dict[str, str]]] = {
    "timeback_api.caliper.models.StoredEvent": {
        "client_app_id": "clientAppId",
        "created_at": "created_at",
        "deleted_at": "deleted_at",
        "updated_at": "updated_at",
    },
    "timeback_api.case.models.CFAssociationAnswer": {
        "association_type": ".cf_association.association_type",
        "cf_association_grouping_uri": ".cf_association.cf_association_grouping_uri",
        "cf_document_uri": ".cf_association.cf_document_uri",
        "destination_node_uri": ".cf_association.destination_node_uri",
        "extensions": ".cf_association.extensions",
        "last_change_date_time": ".cf_association.last_change_date_time",
        "notes": ".cf_association.notes",
        "origin_node_uri": ".cf_association.origin_node_uri",
        "sequence_number": ".cf_association.sequence_number",
        "sourced_id": ".cf_association.sourced_id",
        "uri": ".cf_association.uri",
    },
    "timeback_api.case.models.CFDocumentAnswer": {
        "adoption_status": ".cf_document.adoption_status",
        "case_version": ".cf_document.case_version",
        "cf_package_uri": ".cf_document.cf_package_uri",
        "creator": ".cf_document.creator",
        "description": ".cf_document.description",
        "extensions": ".cf_document.extensions",
        "framework_type": ".cf_document.framework_type",
        "language": ".cf_document.language",
        "last_change_date_time": ".cf_document.last_change_date_time",
        "license_uri": ".cf_document.license_uri",
        "notes": ".cf_document.notes",
        "official_source_url": ".cf_document.official_source_url",
        "publisher": ".cf_document.publisher",
        "sourced_id": ".cf_document.sourced_id",
        "status_end_date": ".cf_document.status_end_date",
        "status_start_date": ".cf_document.status_start_date",
        "subject": ".cf_document.subject",
        "subject_uri": ".cf_document.subject_uri",
        "title": ".cf_document.title",
        "uri": ".cf_document.uri",
        "version": ".cf_document.version",
    },
    "timeback_api.case.models.CFItemAnswer": {
        "abbreviated_statement": ".cf_item.abbreviated_statement",
        "alternative_label": ".cf_item.alternative_label",
        "cf_document_uri": ".cf_item.cf_document_uri",
        "cf_item_type": ".cf_item.cf_item_type",
        "cf_item_type_uri": ".cf_item.cf_item_type_uri",
        "concept_keywords": ".cf_item.concept_keywords",
        "concept_keywords_uri": ".cf_item.concept_keywords_uri",
        "education_level": ".cf_item.education_level",
        "extensions": ".cf_item.extensions",
        "full_statement": ".cf_item.full_statement",
        "human_coding_scheme": ".cf_item.human_coding_scheme",
        "language": ".cf_item.language",
        "last_change_date_time": ".cf_item.last_change_date_time",
        "license_uri": ".cf_item.license_uri",
        "list_enumeration": ".cf_item.list_enumeration",
        "notes": ".cf_item.notes",
        "sourced_id": ".cf_item.sourced_id",
        "status_end_date": ".cf_item.status_end_date",
        "status_start_date": ".cf_item.status_start_date",
        "subject": ".cf_item.subject",
        "subject_uri": ".cf_item.subject_uri",
        "uri": ".cf_item.uri",
    },
    "timeback_api.case.models.CFPackageAnswer": {
        "cf_associations": ".cf_package.cf_associations",
        "cf_document": ".cf_package.cf_document",
        "cf_items": ".cf_package.cf_items",
        "sourced_id": ".cf_package.sourced_id",
    },
    "timeback_api.case.models.CFPackageWithGroupsAnswer": {
        "cf_document": ".cf_package_with_groups.cf_document",
        "sourced_id": ".cf_package_with_groups.sourced_id",
        "structured_content": ".cf_package_with_groups.structured_content",
    },
    "timeback_api.edubridge.models.ApplicationMetric": {
        "active_users": "activeUsers",
        "avg_session_duration": "avgSessionDuration",
        "metadata": "metadata",
        "total_sessions": "totalSessions",
        "total_users": "totalUsers",
    },
    "timeback_api.edubridge.models.Enrollment": {
        "periods": "periods@timeback_edubridge.EnrollmentPeriod",
        "test_out_eligible": "testOutEligible",
        "test_out_supported": "testOutSupported",
    },
    "timeback_api.edubridge.models.EnrollmentMetrics": {
        "course_type": "courseType",
        "is_supplemental": "isSupplemental",
        "total_grades": "totalGrades",
    },
    "timeback_api.edubridge.models.MapProfile": {
        "grade_level": "gradeLevel",
        "metadata": "metadata",
        "percentile": "percentile",
        "rit_score": "ritScore",
        "subject": "subject",
        "test_date": "testDate",
        "user_id": "userId",
    },
    "timeback_api.edubridge.models.SubjectTrackGroup": {
        "description": "description",
        "id": "tracks:group_id",
        "metadata": "metadata",
        "name": "tracks:group_name",
    },
    "timeback_api.edubridge.models.User": {
        "demographics": "demographics@timeback_edubridge.Demographics",
        "password": "password",
        "user_profiles": "people:user_profiles",
    },
    "timeback_api.edubridge.models.UserRole": {
        "metadata": "metadata",
    },
    "timeback_api.oneroster.models.AcademicSession": {
        "sourced_id_pairs": "people:sourced_id_pairs",
    },
    "timeback_api.oneroster.models.AssessmentLineItem": {
        "course": "course@timeback_api.oneroster.models.Reference",
    },
    "timeback_api.oneroster.models.ScoreScale": {
        "description": "description",
        "score_scale_values": ".score_scale_value",
    },
    "timeback_api.oneroster.models.User": {
        "orgs": "people:orgs",
    },
    "timeback_api.powerpath.models.AssessmentProgress": {
        "test_result_id": "testResultId",
    },
    "timeback_api.powerpath.models.PowerPath100ProgressResult": {
        "test_result_id": "testResultId",
    },
    "timeback_api.powerpath.models.PowerPathTestQuestion": {
        "result_id": "resultId",
    },
    "timeback_api.powerpath.models.ScreeningSession": {
        "success": "success",
    },
    "timeback_api.powerpath.models.StudentItemResponse": {
        "success": "success",
    },
    "timeback_api.qti.models.Feedback": {
        "class_names": ".class_",
    },
    "timeback_api.qti.models.ValidationResult": {
        "error": "error",
    },
    "timeback_api.webhooks.models.WebhookFilter": {
        "filter_operator": ".filter_operation",
    },
}
"""A JSON name, with `@` and a class where it is read as one; or a path of attributes; or `module:function` here."""
