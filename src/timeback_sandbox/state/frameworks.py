"""CASE frameworks: documents, items and associations in the service's form."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from timeback_sandbox.formats import CHECKER

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground

Row = dict[str, Any]
Check = Callable[[str, list[Row]], None]
_CHANGED = "2025-08-01T12:00:00.000Z"
_STATEMENTS = (
    "Fluently add and subtract within 1000.",
    "Multiply one-digit whole numbers by multiples of 10.",
    "Understand a fraction as a number on the number line.",
)


def known_id(name: str) -> str:
    """Return the UUID of a seeded entity; `id-1` is the framework, its package and its first item."""
    return str(uuid5(NAMESPACE_URL, f"timeback-sandbox/case/{name}"))


class Frameworks:
    """All frameworks; the id of a package is the id of its document.

    Args:
        ground: Gives the origin for links.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.documents: dict[str, Row] = {}
        self.items: dict[str, Row] = {}
        self.associations: dict[str, Row] = {}
        self.rest: dict[str, Row] = {}
        self.put(_seed())

    def put(self, package: Row, check: Check | None = None) -> str:
        """Store a package, replacing its previous version.

        Args:
            package: The uploaded package.
            check: Rejects a document, item or association before anything is stored.

        Returns:
            The id of its document.
        """
        document_id = str(package["CFDocument"]["identifier"])
        link = self._link("CFPackages", document_id, package["CFDocument"]["title"])
        document = self._as_response(package["CFDocument"], "CFDocuments") | {"CFPackageURI": link}
        owner = {"CFDocumentURI": self._link("CFDocuments", document_id, package["CFDocument"]["title"])}
        items: list[Row] = [self._item(item) | owner for item in package["CFItems"]]
        associations: list[Row] = [self._association(each) | owner for each in package["CFAssociations"]]
        if check is not None:
            check("CFDocument", [document])
            check("CFItem", items)
            check("CFAssociation", associations)
        self._clear(document_id)
        self.rest[document_id] = {name: value for name, value in package.items() if name not in _PARTS}
        self.documents[document_id] = document
        self.items |= {str(row["sourcedId"]): row for row in items}
        self.associations |= {str(row["sourcedId"]): row for row in associations}
        return document_id

    def _item(self, given: Row) -> Row:
        row = self._as_response(given, "CFItems")
        named = row.pop("cfItemType", "Standard")
        return {"CFItemType": named} | row

    def _association(self, given: Row) -> Row:
        ends = {
            end: given[end] | {"sourcedId": given[end]["identifier"]} for end in ("originNodeURI", "destinationNodeURI")
        }
        return self._as_response(given, "CFAssociations") | ends

    def parts(self, kind: dict[str, Row], document_id: str) -> list[Row]:
        """Return the items or associations of a document."""
        return [row for row in kind.values() if row["CFDocumentURI"]["sourcedId"] == document_id]

    def _clear(self, document_id: str) -> None:
        for kind in (self.items, self.associations):
            for row in self.parts(kind, document_id):
                del kind[row["sourcedId"]]

    def _as_response(self, given: Row, kind: str) -> Row:
        row = {name: value for name, value in given.items() if name not in _LINKS}
        for name in _LINKS & given.keys():
            value = given[name]
            if isinstance(value, dict) and "identifier" in value:
                row[name] = value | {"sourcedId": value["identifier"]}
            elif isinstance(value, str):
                row["licenseUri" if name == "licenseURI" else f"{name}Text"] = value
            else:
                row[name] = value
        if "lastChangeDateTime" in row:
            row["lastChangeDateTime"] = _with_zone(row["lastChangeDateTime"])
        if not _is_address(given["uri"]):
            row["uri"] = self._uri(kind, given["identifier"])
        return row | {"sourcedId": given["identifier"]}

    def _link(self, kind: str, sourced_id: str, title: str) -> Row:
        return {"sourcedId": sourced_id, "title": title, "uri": self._uri(kind, sourced_id)}

    def _uri(self, kind: str, sourced_id: str) -> str:
        return f"{self._ground.origin}/ims/case/v1p1/{kind}/{sourced_id}"


def _with_zone(text: Any) -> Any:
    """Return a date-time as responses show it: with a zone, UTC where an export leaves it out."""
    try:
        moment = datetime.fromisoformat(text)
        whole = text if "T" in text or " " in text else f"{text}T00:00:00"
        return f"{whole}Z" if moment.tzinfo is None else text
    except (TypeError, ValueError):
        return text


def _is_address(text: str) -> bool:
    return CHECKER.conforms(text, "uri") and ":" in text


def _with_address(link: Row) -> Row:
    return {name: value for name, value in link.items() if name != "uri" or _is_address(value)}


_LINKS = frozenset({"licenseURI", "CFItemTypeURI"})
_PARTS = frozenset({"CFDocument", "CFItems", "CFAssociations"})


def _seed() -> Row:
    document_id = known_id("id-1")
    items = [
        {
            "identifier": known_id(f"item-{number}"),
            "uri": "https://example.com/items",
            "lastChangeDateTime": _CHANGED,
            "fullStatement": statement,
            "CFItemType": "Standard",
            "humanCodingScheme": f"3.{number}",
            "educationLevel": ["03"],
        }
        for number, statement in enumerate(_STATEMENTS, 1)
    ]
    return {
        "CFDocument": {
            "identifier": document_id,
            "uri": "https://example.com/documents",
            "lastChangeDateTime": _CHANGED,
            "title": "Sandbox Mathematics Grade 3",
            "creator": "Sandbox District",
            "subject": ["Math"],
            "language": "en",
            "version": "1",
            "adoptionStatus": "Adopted",
        },
        "CFItems": items,
        "CFAssociations": [
            {
                "identifier": known_id(f"association-{number}"),
                "uri": "https://example.com/associations",
                "lastChangeDateTime": _CHANGED,
                "associationType": "isChildOf",
                "originNodeURI": _node(items[number]),
                "destinationNodeURI": _node(items[0]),
                "sequenceNumber": number,
            }
            for number in (1, 2)
        ],
    }


def _node(item: Row) -> Row:
    return {"identifier": item["identifier"], "title": item["fullStatement"], "uri": item["uri"]}
