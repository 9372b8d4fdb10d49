"""Operations of CASE: method, path, request body and response of each endpoint."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from timeback_kit.runtime.operations import (
    Body,
    Operation,
    Paging,
    document,
    rows,
)

from . import models

GET_CF_ASSOCIATION: Final[Operation[models.CFAssociationAnswer]] = Operation(
    id="getCFAssociation",
    name="case.associations.get",
    method="GET",
    path="/ims/case/v1p1/CFAssociations/{sourcedId}",
    response=document(models.CFAssociationAnswer),
)
GET_ALL_CF_DOCUMENTS: Final[Operation[list[models.CFDocument]]] = Operation(
    id="getAllCFDocuments",
    name="case.documents.list",
    method="GET",
    path="/ims/case/v1p1/CFDocuments",
    response=rows(models.CFDocument, "CFDocuments"),
    ranges={"limit": (1, None), "offset": (0, None)},
    paging=Paging.OFFSET,
)
GET_CF_DOCUMENT: Final[Operation[models.CFDocumentAnswer]] = Operation(
    id="getCFDocument",
    name="case.documents.get",
    method="GET",
    path="/ims/case/v1p1/CFDocuments/{sourcedId}",
    response=document(models.CFDocumentAnswer),
    csv=("fields",),
)
GET_ALL_CF_ITEMS: Final[Operation[list[models.CFItem]]] = Operation(
    id="getAllCFItems",
    name="case.items.list",
    method="GET",
    path="/ims/case/v1p1/CFItems",
    response=rows(models.CFItem, "CFItems"),
    ranges={"limit": (1, None), "offset": (0, None)},
    paging=Paging.OFFSET,
)
GET_CF_ITEM: Final[Operation[models.CFItemAnswer]] = Operation(
    id="getCFItem",
    name="case.items.get",
    method="GET",
    path="/ims/case/v1p1/CFItems/{sourcedId}",
    response=document(models.CFItemAnswer),
    csv=("fields",),
)
UPLOAD_CF_PACKAGE: Final[Operation[models.CFPackageUploadResult]] = Operation(
    id="uploadCFPackage",
    name="case.packages.create",
    method="POST",
    path="/ims/case/v1p1/CFPackages",
    response=document(models.CFPackageUploadResult),
    body=Body("timeback_api.case.inputs:CFPackageInput", open=True),
)
GET_CF_PACKAGE: Final[Operation[models.CFPackageAnswer]] = Operation(
    id="getCFPackage",
    name="case.packages.get",
    method="GET",
    path="/ims/case/v1p1/CFPackages/{sourcedId}",
    response=document(models.CFPackageAnswer),
    csv=("fields",),
)
UPDATE_CF_PACKAGE: Final[Operation[models.CFPackageUploadResult]] = Operation(
    id="updateCFPackage",
    name="case.packages.update",
    method="PUT",
    path="/ims/case/v1p1/CFPackages/{sourcedId}",
    response=document(models.CFPackageUploadResult),
    body=Body("timeback_api.case.inputs:CFPackageInput", open=True),
)
GET_CF_PACKAGE_WITH_GROUPS: Final[Operation[models.CFPackageWithGroupsAnswer]] = Operation(
    id="getCFPackageWithGroups",
    name="case.packages.get_groups",
    method="GET",
    path="/ims/case/v1p1/CFPackages/{sourcedId}/groups",
    response=document(models.CFPackageWithGroupsAnswer),
    csv=("fields",),
)

ALL: Final[Mapping[str, Operation[Any]]] = {
    operation.id: operation
    for operation in (
        GET_CF_ASSOCIATION,
        GET_ALL_CF_DOCUMENTS,
        GET_CF_DOCUMENT,
        GET_ALL_CF_ITEMS,
        GET_CF_ITEM,
        UPLOAD_CF_PACKAGE,
        GET_CF_PACKAGE,
        UPDATE_CF_PACKAGE,
        GET_CF_PACKAGE_WITH_GROUPS,
    )
}
"""Every operation, by its operationId."""
