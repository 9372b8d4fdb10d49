"""Attributes of published groups of subject tracks, made of what the tracks of a group share."""

from __future__ import annotations

from typing import Any


def group_id(group: Any) -> str:
    """The id the service sent, else what the tracks share, joined."""
    key = group.key
    scope = "global" if getattr(key, "is_global", False) else "schools"
    made = f"{_part(key, 'subject')}/{_part(key, 'grade')}/{_part(key, 'course_id')}/{scope}"
    return str(group.additional_properties.get("id", made))


def group_name(group: Any) -> str:
    """The name the service sent, else subject and grade."""
    key = group.key
    return str(group.additional_properties.get("name", f"{_part(key, 'subject')} {_part(key, 'grade')}"))


def _part(key: Any, name: str) -> str:
    return str(getattr(key, name, "") or "")
