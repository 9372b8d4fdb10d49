"""Notes the HTTP status of a call beside what it returns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from timeback_kit.runtime.operations import RawResponse
    from timeback_kit.runtime.requests import RequestOptions

CREATED: Final = 201


def noting_status(options: RequestOptions | None, statuses: list[int]) -> RequestOptions | None:
    """Return the options of a call, which then also keeps its status.

    Args:
        options: Options that the caller gave; those that are not valid ones stay as they are, to be refused.
        statuses: Takes the status of each successful request.
    """
    if options is not None and not isinstance(options, Mapping):
        return options
    given = None if options is None else options.get("on_response")
    if given is not None and not callable(given):
        return options

    def note(response: RawResponse) -> None:
        statuses.append(response.status)
        if given is not None:
            given(response)

    noted: RequestOptions = {"on_response": note} if options is None else {**options, "on_response": note}
    return noted
