"""Inputs of CASE: request bodies and query parameters, under their JSON names."""

from collections.abc import Sequence
from typing import Any, NotRequired, TypedDict


class NodeInput(TypedDict):
    """The item at one end of an association."""

    identifier: str
    title: str
    uri: str


class CFAssociationInput(TypedDict):
    """An association to upload."""

    associationType: str
    destinationNodeURI: NodeInput
    extensions: NotRequired[Any]
    identifier: str
    lastChangeDateTime: str
    originNodeURI: NodeInput
    sequenceNumber: NotRequired[float]
    uri: str


class CFDefinitionsInput(TypedDict, total=False):
    """The definitions that the items of a framework use."""

    CFAssociationGroupings: Sequence[Any]
    CFConcepts: Sequence[Any]
    CFItemTypes: Sequence[Any]
    CFLicenses: Sequence[Any]
    CFSubjects: Sequence[Any]
    extensions: Any


class CFDocumentInput(TypedDict):
    """A framework document to upload."""

    adoptionStatus: NotRequired[str]
    caseVersion: NotRequired[str]
    creator: str
    description: NotRequired[str]
    identifier: str
    language: NotRequired[str]
    lastChangeDateTime: str
    licenseUri: NotRequired[str]
    notes: NotRequired[str]
    officialSourceURL: NotRequired[str]
    publisher: NotRequired[str]
    statusEndDate: NotRequired[str]
    statusStartDate: NotRequired[str]
    subject: NotRequired[Sequence[str]]
    title: str
    uri: str
    version: NotRequired[str]


class CFItemInput(TypedDict):
    """A framework item to upload."""

    abbreviatedStatement: NotRequired[str]
    alternativeLabel: NotRequired[str]
    CFItemType: NotRequired[str]
    CFItemTypeURI: NotRequired[Any]
    conceptKeywords: NotRequired[Sequence[str]]
    educationLevel: NotRequired[Sequence[str]]
    extensions: NotRequired[Any]
    fullStatement: str
    humanCodingScheme: NotRequired[str]
    identifier: str
    language: NotRequired[str]
    lastChangeDateTime: str
    licenseURI: NotRequired[Any]
    listEnumeration: NotRequired[str]
    notes: NotRequired[str]
    statusEndDate: NotRequired[str]
    statusStartDate: NotRequired[str]
    subject: NotRequired[Sequence[str]]
    uri: str


class CFPackageInput(TypedDict):
    """A package to upload."""

    CFAssociations: Sequence[CFAssociationInput]
    CFDefinitions: NotRequired[CFDefinitionsInput]
    CFDocument: CFDocumentInput
    CFItems: Sequence[CFItemInput]
    extensions: NotRequired[Any]
