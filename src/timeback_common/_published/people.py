"""Attributes of published people and what they belong to, from where our models have them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_api.oneroster.models import Reference, SourcedIdPairs
from timeback_kit.runtime.model_reading import as_models

if TYPE_CHECKING:
    from timeback_kit.runtime.models import Model


def orgs(user: Any) -> Any:
    """The organisations of a user: those the service listed, else those of the roles, each once."""
    listed = user.additional_properties.get("orgs")
    if listed is not None:
        return as_models(Reference, listed)
    roles = user.roles if isinstance(user.roles, list) else []
    found: dict[Any, Any] = {}
    for role in roles:
        org = getattr(role, "org", None)
        if org is not None:
            found.setdefault(getattr(org, "sourced_id", None), org)
    return list(found.values()) or None


def sourced_id_pairs(session: Any) -> Any:
    """What a creation gave the new object as its id, which the service says with the object itself."""
    return SourcedIdPairs(supplied_sourced_id=session.sourced_id, allocated_sourced_id=session.sourced_id)


def user_profiles(user: Model) -> Any:
    """The profiles of a user with their apps; none where the service sent none."""
    from timeback_edubridge._published_names import UserProfile

    return as_models(UserProfile, user.additional_properties.get("userProfiles", []))
