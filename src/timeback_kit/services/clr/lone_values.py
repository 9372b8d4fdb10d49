"""One string or object where the service wants a list, as samples of the standard write it, becomes a list of one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from timeback_kit.runtime.errors import ValidationIssue
from timeback_kit.runtime.models import Model
from timeback_kit.runtime.wire_names import matching

_PROFILE: Final[Mapping[str, Any]] = MappingProxyType({"type": []})
_ACHIEVEMENT: Final[Mapping[str, Any]] = MappingProxyType({"type": [], "creator": _PROFILE})
_NESTED: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "@context": [],
        "type": [],
        "issuer": _PROFILE,
        "credentialSubject": {"type": [], "achievement": _ACHIEVEMENT},
        "proof": [],
    }
)
_RECORD: Final[Mapping[str, Any]] = MappingProxyType(
    {
        "@context": [],
        "type": [],
        "issuer": _PROFILE,
        "credentialSubject": {
            "type": [],
            "identifier": [],
            "achievement": [_ACHIEVEMENT],
            "association": [],
            "verifiableCredential": [_NESTED],
        },
        "credentialSchema": [],
        "proof": [],
    }
)
_SIGNED_VERBATIM: Final = "eddsa-jcs-2022"


def listed_values(record: object, issues: list[ValidationIssue]) -> Any:
    """Write lone values as lists of one.

    Args:
        record: A learner record as it was given.
        issues: Takes what cannot be written so: a value inside a nested credential whose signature covers the JSON
            as it stands.

    Returns:
        A copy; of what is not a record, the thing itself.
    """
    return _listed(record, _RECORD, "", issues)


def _listed(value: Any, shape: Any, path: str, issues: list[ValidationIssue], *, verbatim: bool = False) -> Any:
    if isinstance(shape, list):
        item_shape = shape[0] if shape else {}
        if isinstance(value, str | Mapping | Model):
            if verbatim:
                reason = f"has to be a list for the service, and a list would break the {_SIGNED_VERBATIM} signature"
                issues.append(ValidationIssue(path, reason))
            value = [value]
        if isinstance(value, list | tuple):
            return [
                _listed(item, item_shape, f"{path}[{at}]", issues, verbatim=verbatim) for at, item in enumerate(value)
            ]
        return value
    if isinstance(value, Model):
        value = value.to_dict()
    if not isinstance(value, Mapping) or not shape:
        return value
    signed = verbatim or (shape is _NESTED and _is_signed_verbatim(value))
    result: dict[Any, Any] = {}
    for key, item in value.items():
        name = matching(key, shape) if isinstance(key, str) else None
        where = f"{path}.{name}" if path else name
        strict = signed and name != "proof"
        result[key] = item if name is None else _listed(item, shape[name], str(where), issues, verbatim=strict)
    return result


def _is_signed_verbatim(credential: Mapping[Any, Any]) -> bool:
    proofs = credential.get("proof")
    return any(
        isinstance(proof, Mapping | Model) and proof.get("cryptosuite") == _SIGNED_VERBATIM
        for proof in (proofs if isinstance(proofs, list | tuple) else [proofs])
    )
