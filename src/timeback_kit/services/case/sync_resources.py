# Rendered by scripts/unasync.py from src/timeback_kit/services/case/resources.py; change that file.
"""Documents and items, whose lists are documented with keywords and published with one dict: both are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from timeback_api.case.resources import documents as generated_documents
from timeback_api.case.resources import items as generated_items

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_api.case import inputs, models
    from timeback_kit.runtime.requests import RequestOptions


class Documents(generated_documents.Documents):
    """Documents, a page of them also asked for by keyword."""

    __slots__ = ()

    def list(
        self,
        params: inputs.GetAllCFDocumentsParams | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFDocumentList:
        """List competency framework documents.

        Args:
            params: Query parameters as one dict, under their wire or snake_case names.
            limit: Items per page.
            offset: Items to skip.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The response with its items, as an object that is read like a dict too.

        Raises:
            CaseError: Any other failure, including invalid arguments.

        Route: GET /ims/case/v1p1/CFDocuments
        """
        query = cast("inputs.GetAllCFDocumentsParams", _query(params, limit, offset))
        return super().list(query, request_options=request_options)


class Items(generated_items.Items):
    """Items, a page of them also asked for by keyword."""

    __slots__ = ()

    def list(
        self,
        params: inputs.GetAllCFItemsParams | None = None,
        *,
        limit: int | None = None,
        offset: int | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.CFItemList:
        """List competency framework items.

        Args:
            params: Query parameters as one dict, under their wire or snake_case names.
            limit: Items per page.
            offset: Items to skip.
            request_options: Options of this request alone, such as its timeout.

        Returns:
            The response with its items, as an object that is read like a dict too.

        Raises:
            CaseError: Any other failure, including invalid arguments.

        Route: GET /ims/case/v1p1/CFItems
        """
        query = cast("inputs.GetAllCFItemsParams", _query(params, limit, offset))
        return super().list(query, request_options=request_options)


def _query(params: Mapping[str, Any] | None, limit: int | None, offset: int | None) -> dict[str, Any]:
    """Return what is asked for; a keyword wins over the same name in the dict."""
    named = {name: value for name, value in (("limit", limit), ("offset", offset)) if value is not None}
    return {**(params or {}), **named}
