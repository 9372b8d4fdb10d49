"""QTI's `content` field: the XML as a JSON tree, with attributes under `_attributes`."""

from __future__ import annotations

from typing import Any

from timeback_sandbox.state.markup import NAMESPACE, SCHEMA, XSI, elements_named, item_facts, local_name, parse

Row = dict[str, Any]
_NAMES = {"xmlns": NAMESPACE, "xmlns:xsi": XSI, "xsi:schemaLocation": SCHEMA}


def item_content(item: Row) -> Row:
    """Return the tree of an item."""
    root = parse(item["rawXml"])
    declared = item_facts(root)
    body = next(elements_named(root, "qti-item-body"), None)
    attributes = {
        "identifier": item["identifier"],
        "title": item["title"],
        "adaptive": str(item["adaptive"]).lower(),
        "time-dependent": str(item["timeDependent"]).lower(),
    }
    return {
        "qti-assessment-item": {
            "_attributes": _NAMES | attributes,
            "qti-response-declaration": [
                {
                    "_attributes": _attributes(row),
                    "qti-correct-response": {"qti-value": row["correctResponse"]["value"]},
                }
                for row in declared["responseDeclarations"]
            ],
            "qti-outcome-declaration": [{"_attributes": _attributes(row)} for row in declared["outcomeDeclarations"]],
            "qti-item-body": element_tree(body) if body is not None else {},
        }
    }


def _attributes(row: Row) -> Row:
    return {name: row.get(name, "") for name in ("identifier", "cardinality", "baseType")}


def stimulus_content(stimulus: Row) -> Row:
    """Return the tree of a stimulus."""
    body = next(elements_named(parse(stimulus["rawXml"]), "qti-stimulus-body"))
    attributes = {
        "identifier": stimulus["identifier"],
        "title": stimulus["title"],
        "xml:lang": stimulus.get("language", "en"),
    }
    return {"qti-assessment-stimulus": {"_attributes": _NAMES | attributes, "qti-stimulus-body": element_tree(body)}}


def test_content(test: Row) -> Row:
    """Return the tree of a test."""
    attributes = {
        "identifier": test["identifier"],
        "title": test["title"],
        "tool-name": test.get("toolName", "timeback-sandbox"),
        "tool-version": test.get("toolVersion", "1"),
    }
    return {
        "qti-assessment-test": {
            "_attributes": _NAMES | attributes,
            "qti-outcome-declaration": [
                {
                    "_attributes": {
                        "identifier": row["identifier"],
                        "cardinality": row["cardinality"],
                        "base-type": row["baseType"],
                    }
                }
                for row in test["qti-outcome-declaration"]
            ],
            "qti-test-part": [part_content(part)["qti-test-part"] for part in test["qti-test-part"]],
        }
    }


def part_content(part: Row) -> Row:
    """Return the tree of a test part."""
    attributes = {
        "identifier": part["identifier"],
        "navigation-mode": part["navigationMode"],
        "submission-mode": part["submissionMode"],
    }
    sections = [_section(section) for section in part["qti-assessment-section"]]
    return {"qti-test-part": {"_attributes": attributes, "qti-assessment-section": sections}}


def _section(section: Row) -> Row:
    return {
        "_attributes": {
            "identifier": section["identifier"],
            "title": section["title"],
            "visible": str(section["visible"]).lower(),
            "required": str(section.get("required", True)).lower(),
            "fixed": str(section.get("fixed", False)).lower(),
        },
        "qti-assessment-item-ref": [
            {"_attributes": {"identifier": ref["identifier"], "href": ref.get("href", "")}}
            for ref in section.get("qti-assessment-item-ref", [])
        ],
    }


def element_tree(element: Any) -> Row:
    """Return an element as a tree; children of the same name form a list."""
    row: Row = {"_attributes": dict(element.attrib)} if element.attrib else {}
    if element.text and element.text.strip():
        row["_text"] = element.text.strip()
    for child in element:
        row.setdefault(local_name(child), []).append(element_tree(child))
    return row
