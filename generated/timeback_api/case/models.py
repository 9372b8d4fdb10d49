"""Models of CASE: what its answers hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, Self

from timeback_kit.runtime.models import (
    Model,
    as_date,
    as_datetime,
    as_map_of_lists,
    as_model,
    as_models,
    dump,
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            association_type=get("associationType"),
            cf_association_grouping_uri=as_model(LinkURI, get("CFAssociationGroupingURI")),
            cf_document_uri=as_model(LinkURI, get("CFDocumentURI")),
            destination_node_uri=as_model(LinkURI, get("destinationNodeURI")),
            extensions=get("extensions"),
            last_change_date_time=as_datetime(get("lastChangeDateTime")),
            notes=get("notes"),
            origin_node_uri=as_model(LinkURI, get("originNodeURI")),
            sequence_number=get("sequenceNumber"),
            sourced_id=get("sourcedId"),
            uri=get("uri"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "associationType": self.association_type,
                "CFAssociationGroupingURI": dump(self.cf_association_grouping_uri),
                "CFDocumentURI": dump(self.cf_document_uri),
                "destinationNodeURI": dump(self.destination_node_uri),
                "extensions": dump(self.extensions),
                "lastChangeDateTime": dump(self.last_change_date_time),
                "notes": self.notes,
                "originNodeURI": dump(self.origin_node_uri),
                "sequenceNumber": self.sequence_number,
                "sourcedId": self.sourced_id,
                "uri": self.uri,
            }
        )


@model
class CFAssociationAnswer(Model):
    """An association in its envelope."""

    cf_association: CFAssociation = field("CFAssociation")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_association=as_model(CFAssociation, get("CFAssociation")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFAssociation": dump(self.cf_association),
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            adoption_status=get("adoptionStatus"),
            case_version=get("caseVersion"),
            cf_package_uri=as_model(LinkURI, get("CFPackageURI")),
            creator=get("creator"),
            description=get("description"),
            extensions=get("extensions"),
            framework_type=get("frameworkType"),
            language=get("language"),
            last_change_date_time=as_datetime(get("lastChangeDateTime")),
            license_uri=as_model(LinkURI, get("licenseURI")),
            notes=get("notes"),
            official_source_url=get("officialSourceURL"),
            publisher=get("publisher"),
            sourced_id=get("sourcedId"),
            status_end_date=as_date(get("statusEndDate")),
            status_start_date=as_date(get("statusStartDate")),
            subject=get("subject"),
            subject_uri=as_models(LinkURI, get("subjectURI")),
            title=get("title"),
            uri=get("uri"),
            version=get("version"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "adoptionStatus": self.adoption_status,
                "caseVersion": self.case_version,
                "CFPackageURI": dump(self.cf_package_uri),
                "creator": self.creator,
                "description": self.description,
                "extensions": dump(self.extensions),
                "frameworkType": self.framework_type,
                "language": self.language,
                "lastChangeDateTime": dump(self.last_change_date_time),
                "licenseURI": dump(self.license_uri),
                "notes": self.notes,
                "officialSourceURL": self.official_source_url,
                "publisher": self.publisher,
                "sourcedId": self.sourced_id,
                "statusEndDate": dump(self.status_end_date),
                "statusStartDate": dump(self.status_start_date),
                "subject": dump(self.subject),
                "subjectURI": dump(self.subject_uri),
                "title": self.title,
                "uri": self.uri,
                "version": self.version,
            }
        )


@model
class CFDocumentAnswer(Model):
    """A framework document in its envelope."""

    cf_document: CFDocument = field("CFDocument")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_document=as_model(CFDocument, get("CFDocument")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFDocument": dump(self.cf_document),
            }
        )


@model
class CFDocumentList(Model):
    """Framework documents in their envelope."""

    cf_documents: list[CFDocument] = field("CFDocuments")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_documents=as_models(CFDocument, get("CFDocuments")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFDocuments": dump(self.cf_documents),
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            abbreviated_statement=get("abbreviatedStatement"),
            alternative_label=get("alternativeLabel"),
            cf_document_uri=as_model(LinkURI, get("CFDocumentURI")),
            cf_item_type=get("CFItemType"),
            cf_item_type_uri=as_model(LinkURI, get("CFItemTypeURI")),
            child_groups=as_map_of_lists(CFGroupedItem, get("childGroups")),
            concept_keywords=get("conceptKeywords"),
            concept_keywords_uri=as_model(LinkURI, get("conceptKeywordsURI")),
            education_level=get("educationLevel"),
            extensions=get("extensions"),
            full_statement=get("fullStatement"),
            human_coding_scheme=get("humanCodingScheme"),
            language=get("language"),
            last_change_date_time=as_datetime(get("lastChangeDateTime")),
            license_uri=as_model(LinkURI, get("licenseURI")),
            list_enumeration=get("listEnumeration"),
            notes=get("notes"),
            sourced_id=get("sourcedId"),
            status_end_date=as_date(get("statusEndDate")),
            status_start_date=as_date(get("statusStartDate")),
            subject=get("subject"),
            subject_uri=as_models(LinkURI, get("subjectURI")),
            uri=get("uri"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "abbreviatedStatement": self.abbreviated_statement,
                "alternativeLabel": self.alternative_label,
                "CFDocumentURI": dump(self.cf_document_uri),
                "CFItemType": self.cf_item_type,
                "CFItemTypeURI": dump(self.cf_item_type_uri),
                "childGroups": dump(self.child_groups),
                "conceptKeywords": dump(self.concept_keywords),
                "conceptKeywordsURI": dump(self.concept_keywords_uri),
                "educationLevel": dump(self.education_level),
                "extensions": dump(self.extensions),
                "fullStatement": self.full_statement,
                "humanCodingScheme": self.human_coding_scheme,
                "language": self.language,
                "lastChangeDateTime": dump(self.last_change_date_time),
                "licenseURI": dump(self.license_uri),
                "listEnumeration": self.list_enumeration,
                "notes": self.notes,
                "sourcedId": self.sourced_id,
                "statusEndDate": dump(self.status_end_date),
                "statusStartDate": dump(self.status_start_date),
                "subject": dump(self.subject),
                "subjectURI": dump(self.subject_uri),
                "uri": self.uri,
            }
        )


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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            abbreviated_statement=get("abbreviatedStatement"),
            alternative_label=get("alternativeLabel"),
            cf_document_uri=as_model(LinkURI, get("CFDocumentURI")),
            cf_item_type=get("CFItemType"),
            cf_item_type_uri=as_model(LinkURI, get("CFItemTypeURI")),
            concept_keywords=get("conceptKeywords"),
            concept_keywords_uri=as_model(LinkURI, get("conceptKeywordsURI")),
            education_level=get("educationLevel"),
            extensions=get("extensions"),
            full_statement=get("fullStatement"),
            human_coding_scheme=get("humanCodingScheme"),
            language=get("language"),
            last_change_date_time=as_datetime(get("lastChangeDateTime")),
            license_uri=as_model(LinkURI, get("licenseURI")),
            list_enumeration=get("listEnumeration"),
            notes=get("notes"),
            sourced_id=get("sourcedId"),
            status_end_date=as_date(get("statusEndDate")),
            status_start_date=as_date(get("statusStartDate")),
            subject=get("subject"),
            subject_uri=as_models(LinkURI, get("subjectURI")),
            uri=get("uri"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "abbreviatedStatement": self.abbreviated_statement,
                "alternativeLabel": self.alternative_label,
                "CFDocumentURI": dump(self.cf_document_uri),
                "CFItemType": self.cf_item_type,
                "CFItemTypeURI": dump(self.cf_item_type_uri),
                "conceptKeywords": dump(self.concept_keywords),
                "conceptKeywordsURI": dump(self.concept_keywords_uri),
                "educationLevel": dump(self.education_level),
                "extensions": dump(self.extensions),
                "fullStatement": self.full_statement,
                "humanCodingScheme": self.human_coding_scheme,
                "language": self.language,
                "lastChangeDateTime": dump(self.last_change_date_time),
                "licenseURI": dump(self.license_uri),
                "listEnumeration": self.list_enumeration,
                "notes": self.notes,
                "sourcedId": self.sourced_id,
                "statusEndDate": dump(self.status_end_date),
                "statusStartDate": dump(self.status_start_date),
                "subject": dump(self.subject),
                "subjectURI": dump(self.subject_uri),
                "uri": self.uri,
            }
        )


@model
class CFItemAnswer(Model):
    """A framework item in its envelope."""

    cf_item: CFItem = field("CFItem")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_item=as_model(CFItem, get("CFItem")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFItem": dump(self.cf_item),
            }
        )


@model
class CFItemList(Model):
    """Framework items in their envelope."""

    cf_items: list[CFItem] = field("CFItems")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_items=as_models(CFItem, get("CFItems")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFItems": dump(self.cf_items),
            }
        )


@model
class CFPackage(Model):
    """A framework document with its items and associations."""

    cf_associations: list[CFAssociation] | None = field("CFAssociations", default=None)
    cf_document: CFDocument = field("CFDocument")
    cf_items: list[CFItem] | None = field("CFItems", default=None)
    sourced_id: str = field("sourcedId")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_associations=as_models(CFAssociation, get("CFAssociations")),
            cf_document=as_model(CFDocument, get("CFDocument")),
            cf_items=as_models(CFItem, get("CFItems")),
            sourced_id=get("sourcedId"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFAssociations": dump(self.cf_associations),
                "CFDocument": dump(self.cf_document),
                "CFItems": dump(self.cf_items),
                "sourcedId": self.sourced_id,
            }
        )


@model
class CFPackageAnswer(Model):
    """A package in its envelope."""

    cf_package: CFPackage = field("CFPackage")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_package=as_model(CFPackage, get("CFPackage")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFPackage": dump(self.cf_package),
            }
        )


@model
class CFPackageUpload(Model):
    """The document that an upload made, and its size."""

    document_id: str = field("documentId")
    stats: CFPackageUploadStats = field("stats")
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            document_id=get("documentId"),
            stats=as_model(CFPackageUploadStats, get("stats")),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "documentId": self.document_id,
                "stats": dump(self.stats),
                "success": self.success,
            }
        )


@model
class CFPackageUploadResult(Model):
    """What became of an upload."""

    message: str = field("message")
    result: CFPackageUpload = field("result")
    success: bool = field("success")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            message=get("message"),
            result=as_model(CFPackageUpload, get("result")),
            success=get("success"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "message": self.message,
                "result": dump(self.result),
                "success": self.success,
            }
        )


@model
class CFPackageUploadStats(Model):
    """How much an upload held."""

    associations: float = field("associations")
    documents: float = field("documents")
    items: float = field("items")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            associations=get("associations"),
            documents=get("documents"),
            items=get("items"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "associations": self.associations,
                "documents": self.documents,
                "items": self.items,
            }
        )


@model
class CFPackageWithGroups(Model):
    """A framework document with its items grouped by type."""

    cf_document: CFDocument = field("CFDocument")
    sourced_id: str = field("sourcedId")
    structured_content: dict[str, list[CFGroupedItem]] = field("structuredContent")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_document=as_model(CFDocument, get("CFDocument")),
            sourced_id=get("sourcedId"),
            structured_content=as_map_of_lists(CFGroupedItem, get("structuredContent")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFDocument": dump(self.cf_document),
                "sourcedId": self.sourced_id,
                "structuredContent": dump(self.structured_content),
            }
        )


@model
class CFPackageWithGroupsAnswer(Model):
    """A grouped package in its envelope."""

    cf_package_with_groups: CFPackageWithGroups = field("CFPackageWithGroups")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            cf_package_with_groups=as_model(CFPackageWithGroups, get("CFPackageWithGroups")),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "CFPackageWithGroups": dump(self.cf_package_with_groups),
            }
        )


@model
class LinkURI(Model):
    """A pointer to another object of a framework."""

    sourced_id: str = field("sourcedId")
    title: str = field("title")
    uri: str = field("uri")

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        get = data.get
        return cls._read(
            data,
            sourced_id=get("sourcedId"),
            title=get("title"),
            uri=get("uri"),
        )

    def to_dict(self) -> dict[str, Any]:
        return self._write(
            {
                "sourcedId": self.sourced_id,
                "title": self.title,
                "uri": self.uri,
            }
        )
