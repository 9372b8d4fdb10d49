# Rendered by scripts/unasync.py from src/timeback_kit/services/masterytrack/resources.py; change that file.
"""The token of a user and the search of the inventory, called as in the published client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from timeback_api.masterytrack import models
from timeback_api.masterytrack import operations as ops
from timeback_api.masterytrack.errors import MasteryTrackError
from timeback_api.masterytrack.resources import authorizer as generated_authorizer
from timeback_api.masterytrack.resources import inventory as generated_inventory
from timeback_kit.runtime.error_context import error_context
from timeback_kit.runtime.errors import ConfigurationError, as_service_error
from timeback_kit.runtime.models import Model
from timeback_kit.runtime.redaction import Secret
from timeback_kit.runtime.request_body import checked_body
from timeback_kit.services.masterytrack.grant import ApiKey
from timeback_kit.services.masterytrack.rules import check_search, email_issue, refuse
from timeback_kit.services.masterytrack.settings import CREDENTIALS

if TYPE_CHECKING:
    from timeback_api.masterytrack import inputs
    from timeback_kit.runtime.requests import RequestOptions
    from timeback_kit.services.masterytrack.settings import OwnAuthentication


class Authorizer(generated_authorizer.Authorizer):
    """Tokens. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    def get_token(
        self,
        email: str | inputs.AuthorizeInput | None = None,
        *,
        extra: Mapping[str, Any] | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.Authorization:
        """Exchange the API key for the token of a user; it is kept for 50 minutes.

        Args:
            email: The user's e-mail address, or an object with it as `email`. Default: the client's own.
            extra: Keys that no document knows; for a client without an API key of its own.
            request_options: Options of this request, such as an x-api-key header; for such a client too.

        Returns:
            The token as `jwt`.

        Raises:
            ConfigurationError: The client has no API key and no address was given.
            InputValidationError: It is not an e-mail address.
            AuthenticationError: The key or the address was refused.

        Route: POST /authorizer
        """
        client: OwnAuthentication = self._client  # type: ignore[assignment]
        if isinstance(email, Mapping) and extra is None:
            with error_context(ops.GET_TOKEN, client.error):
                checked_body(ops.GET_TOKEN, email)
        address = email.get("email") if isinstance(email, Mapping) else email
        if address is not None:
            refuse("Invalid input", email_issue(address, "email"))
        grant = client.own_grant
        if grant is None:
            if address is None:
                message = f"a token of a user needs {CREDENTIALS}"
                raise as_service_error(ConfigurationError(message), MasteryTrackError)
            return super().get_token({"email": address}, extra=extra, request_options=request_options)
        if address is not None:
            grant = ApiKey(grant.api_key, Secret(address.strip()))
        provider = client.get_provider()
        tokens = provider.tokens(client.service, grant)
        token = tokens.current() if tokens is not None else None
        if token is None:
            from timeback_kit.runtime.sync.transport import SyncTransport

            token = SyncTransport(provider, client.service, grant=grant).token()
        return models.Authorization(success=True, jwt="" if token is None else token.text)


class Inventory(generated_inventory.Inventory):
    """The inventory of tests. Every call raises MasteryTrackError if it fails."""

    __slots__ = ()

    def search(
        self,
        params: inputs.SearchInventoryParams | Mapping[str, Any] | None = None,
        *,
        all: bool | None = None,
        grade: str | None = None,
        name: str | None = None,
        subject: str | None = None,
        timeback_id: str | None = None,
        request_options: RequestOptions | None = None,
    ) -> models.InventoryResponse:
        """Search the inventory of tests.

        Args:
            params: The terms as one dict, for instance `{"subject": "Math", "grade": "Third Grade"}`; what stands in
                it wins over the arguments below.
            all: Whether tests that are not supported are wanted as well.
            grade: Grade as text, such as Third Grade.
            name: Text to look for in names of tests.
            subject: Subject of the tests.
            timeback_id: Timeback identifier of the test.
            request_options: Timeout in seconds, retries and headers of this call.

        Returns:
            The tests as `data`.

        Raises:
            InputValidationError: A term is blank.

        Route: GET /authoring/inventory/search

        Examples:
            >>> found = timeback.masterytrack.inventory.search({"subject": "Math"})
            >>> found.data[0].name
            'Math Kindergarten'
        """
        stated = {"all": all, "grade": grade, "name": name, "subject": subject, "timeback_id": timeback_id}
        given = params.to_dict() if isinstance(params, Model) else dict(params or {})
        terms = {key: value for key, value in {**stated, **given}.items() if value is not None}
        check_search(terms)
        return super().search(cast("inputs.SearchInventoryParams", terms), request_options=request_options)
