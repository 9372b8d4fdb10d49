"""Models of CASE: the objects in its responses."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from timeback_kit.runtime.models import (
    Model,
    field,
    model,
)


@model
class CFAssociation(Model):
    """A relation between two items of a competency framework."""

    association_type: str = field("associationType")
    cf_association_grouping_uri: LinkURI | None = field("CFAssociationGroupingURI", default=None)
    cf_document_uri: LinkURI | None = field("CFDocumentURI", default=None)
    destination_node_uri: LinkURI = field("destinationNodeURI")
    extensions: dict[str, Any] | None = field("extensions", default=None)
    last_change_date_time: dt.datetime = field("lastChangeDateTime")
    notes: str | None = field("notes", default=None)
    origin_node_uri: LinkURI = field("originNodeURI")
    sequence_number: int | None = field("sequenceNumber", default=None)
    sourced_id: str = field("sourcedId")
    uri: str = field("uri")


@model
class CFAssociationAnswer(Model):
    """An association in its envelope."""

    cf_association: CFAssociation = field("CFAssociation")


@model
class CFDocument(Model):
    """A competency framework."""

    adoption_status: str | None = field("adoptionStatus", default=None)
    case_version: Literal["1.1"] | str | None = field("caseVersion", default=None)
    cf_package_uri: LinkURI = field("CFPackageURI")
    creator: str = field("creator")
    description: str | None = field("description", default=None)
    extensions: dict[str, Any] | None = field("extensions", default=None)
    framework_type: str | None = field("frameworkType", default=None)
    language: str | None = field("language", default=None)
    last_change_date_time: dt.datetime = field("lastChangeDateTime")
    license_uri: LinkURI | None = field("licenseURI", default=None)
    notes: str | None = field("notes", default=None)
    official_source_url: str | None = field("officialSourceURL", default=None)
    publisher: str | None = field("publisher", default=None)
    sourced_id: str = field("sourcedId")
    status_end_date: dt.date | None = field("statusEndDate", default=None)
    status_start_date: dt.date | None = field("statusStartDate", default=None)
    subject: list[str] | None = field("subject", default=None)
    subject_uri: list[LinkURI] | None = field("subjectURI", default=None)
    title: str = field("title")
    uri: str = field("uri")
    version: str | None = field("version", default=None)


@model
class CFDocumentAnswer(Model):
    """A framework document in its envelope."""

    cf_document: CFDocument = field("CFDocument")


@model
class CFGroupedItem(Model):
    """A framework item with the groups of items below it."""

    abbreviated_statement: str | None = field("abbreviatedStatement", default=None)
    alternative_label: str | None = field("alternativeLabel", default=None)
    cf_document_uri: LinkURI | None = field("CFDocumentURI", default=None)
    cf_item_type: str = field("CFItemType")
    cf_item_type_uri: LinkURI | None = field("CFItemTypeURI", default=None)
    child_groups: dict[str, list[CFGroupedItem]] | None = field("childGroups", default=None)
    concept_keywords: list[str] | None = field("conceptKeywords", default=None)
    concept_keywords_uri: LinkURI | None = field("conceptKeywordsURI", default=None)
    education_level: list[str] | None = field("educationLevel", default=None)
    extensions: dict[str, Any] | None = field("extensions", default=None)
    full_statement: str = field("fullStatement")
    human_coding_scheme: str | None = field("humanCodingScheme", default=None)
    language: str | None = field("language", default=None)
    last_change_date_time: dt.datetime = field("lastChangeDateTime")
    license_uri: LinkURI | None = field("licenseURI", default=None)
    list_enumeration: str | None = field("listEnumeration", default=None)
    notes: str | None = field("notes", default=None)
    sourced_id: str = field("sourcedId")
    status_end_date: dt.date | None = field("statusEndDate", default=None)
    status_start_date: dt.date | None = field("statusStartDate", default=None)
    subject: list[str] | None = field("subject", default=None)
    subject_uri: list[LinkURI] | None = field("subjectURI", default=None)
    uri: str = field("uri")


@model
class CFItem(Model):
    """A statement of a competency framework."""

    abbreviated_statement: str | None = field("abbreviatedStatement", default=None)
    alternative_label: str | None = field("alternativeLabel", default=None)
    cf_document_uri: LinkURI | None = field("CFDocumentURI", default=None)
    cf_item_type: str = field("CFItemType")
    cf_item_type_uri: LinkURI | None = field("CFItemTypeURI", default=None)
    concept_keywords: list[str] | None = field("conceptKeywords", default=None)
    concept_keywords_uri: LinkURI | None = field("conceptKeywordsURI", default=None)
    education_level: list[str] | None = field("educationLevel", default=None)
    extensions: dict[str, Any] | None = field("extensions", default=None)
    full_statement: str = field("fullStatement")
    human_coding_scheme: str | None = field("humanCodingScheme", default=None)
    language: str | None = field("language", default=None)
    last_change_date_time: dt.datetime = field("lastChangeDateTime")
    license_uri: LinkURI | None = field("licenseURI", default=None)
    list_enumeration: str | None = field("listEnumeration", default=None)
    notes: str | None = field("notes", default=None)
    sourced_id: str = field("sourcedId")
    status_end_date: dt.date | None = field("statusEndDate", default=None)
    status_start_date: dt.date | None = field("statusStartDate", default=None)
    subject: list[str] | None = field("subject", default=None)
    subject_uri: list[LinkURI] | None = field("subjectURI", default=None)
    uri: str = field("uri")


@model
class CFItemAnswer(Model):
    """A framework item in its envelope."""

    cf_item: CFItem = field("CFItem")


@model
class CFPackage(Model):
    """A framework document with its items and associations."""

    cf_associations: list[CFAssociation] | None = field("CFAssociations", default=None)
    cf_document: CFDocument = field("CFDocument")
    cf_items: list[CFItem] | None = field("CFItems", default=None)
    sourced_id: str = field("sourcedId")


@model
class CFPackageAnswer(Model):
    """A package in its envelope."""

    cf_package: CFPackage = field("CFPackage")


@model
class CFPackageUpload(Model):
    """The document that an upload made, and its size."""

    document_id: str = field("documentId")
    stats: CFPackageUploadStats = field("stats")
    success: bool = field("success")


@model
class CFPackageUploadResult(Model):
    """What became of an upload."""

    message: str = field("message")
    result: CFPackageUpload = field("result")
    success: bool = field("success")


@model
class CFPackageUploadStats(Model):
    """How much an upload held."""

    associations: float = field("associations")
    documents: float = field("documents")
    items: float = field("items")


@model
class CFPackageWithGroups(Model):
    """A framework document with its items grouped by type."""

    cf_document: CFDocument = field("CFDocument")
    sourced_id: str = field("sourcedId")
    structured_content: dict[str, list[CFGroupedItem]] = field("structuredContent")


@model
class CFPackageWithGroupsAnswer(Model):
    """A grouped package in its envelope."""

    cf_package_with_groups: CFPackageWithGroups = field("CFPackageWithGroups")


@model
class LinkURI(Model):
    """A pointer to another object of a framework."""

    sourced_id: str = field("sourcedId")
    title: str = field("title")
    uri: str = field("uri")
