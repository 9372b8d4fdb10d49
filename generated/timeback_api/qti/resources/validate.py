"""Validate of QTI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_kit.runtime.requests import Request
from timeback_kit.runtime.resources import AsyncResource
from timeback_kit.runtime.sync.resources import SyncResource

from .. import models
from .. import operations as _ops

if TYPE_CHECKING:
    from collections.abc import Mapping

    from timeback_kit.runtime.requests import RequestOptions

    from .. import inputs, snake_inputs


class AsyncValidate(AsyncResource):
    """Validate. Every call raises QtiError if it fails."""

    __slots__ = ()

    async def validate(
        self,
        body: inputs.ValidateInput | snake_inputs.ValidateInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ValidationResult:
        """Check QTI XML against its schema.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /validate
        """
        return await self._call(Request(_ops.VALIDATE_XML, body=body, options=request_options, extra=extra))

    async def batch(
        self,
        body: inputs.ValidateBatchInput | snake_inputs.ValidateBatchInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BatchValidationResult:
        """Check several pieces of QTI XML against their schema.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /validate/batch
        """
        return await self._call(Request(_ops.VALIDATE_BATCH, body=body, options=request_options, extra=extra))


class Validate(SyncResource):
    """Validate. Every call raises QtiError if it fails."""

    __slots__ = ()

    def validate(
        self,
        body: inputs.ValidateInput | snake_inputs.ValidateInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.ValidationResult:
        """Check QTI XML against its schema.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /validate
        """
        return self._call(Request(_ops.VALIDATE_XML, body=body, options=request_options, extra=extra))

    def batch(
        self,
        body: inputs.ValidateBatchInput | snake_inputs.ValidateBatchInputSnake,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.BatchValidationResult:
        """Check several pieces of QTI XML against their schema.

        Args:
            body: Request body, as a dict (camelCase or snake_case keys).
            extra: Keys that no document knows, sent as they are.
            request_options: Timeout in seconds, retries and headers of this call.
        Route: POST /validate/batch
        """
        return self._call(Request(_ops.VALIDATE_BATCH, body=body, options=request_options, extra=extra))
