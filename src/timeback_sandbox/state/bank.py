"""The QTI item bank: items, stimuli, tests and feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.problems import Problem
from timeback_sandbox.state.bank_seeds import item_xml, stimuli, tests
from timeback_sandbox.state.contents import item_content, stimulus_content, test_content
from timeback_sandbox.state.markup import (
    MarkupError,
    item_facts,
    item_markup,
    parse,
    parse_of_kind,
    stimulus_markup,
    test_facts,
    test_markup,
)

if TYPE_CHECKING:
    from timeback_sandbox.ground import Ground

Row = dict[str, Any]
_SEEDED_ITEMS = 12
_RESPONSE_ONLY = frozenset({"rawXml", "content", "isValidXml", "createdAt", "updatedAt", "__v"})
_DEFAULT_OUTCOME = {"identifier": "SCORE", "cardinality": "single", "baseType": "float"}


class Bank:
    """All QTI entities by identifier.

    Args:
        ground: Gives time and ids.
    """

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self.items: dict[str, Row] = {}
        self.stimuli: dict[str, Row] = {}
        self.tests: dict[str, Row] = {}
        self.feedback: dict[str, Row] = {}
        for number in range(1, _SEEDED_ITEMS + 1):
            self.put_item(self.build_item({"format": "xml", "xml": item_xml(number), "metadata": {"subject": "Math"}}))
        for given in stimuli():
            self.put_stimulus(given)
        for given in tests():
            self.put_test(given)
        self.add_feedback({"userId": "id-1", "feedback": "Clear.", "lessonId": "id-1"}, "LESSON", "id-1")

    def build_item(self, given: Row) -> Row:
        """Build an item from a request body: JSON, or XML with metadata.

        Raises:
            Problem: 500 for invalid XML; 400 for JSON with characters that XML cannot represent.
        """
        if given.get("format") == "xml":
            root = parse_of_kind(given["xml"], "item", self._ground.rules)
            item = item_facts(root) | {"rawXml": given["xml"]}
            return item | ({"metadata": given["metadata"]} if given.get("metadata") is not None else {})
        item = {"qtiVersion": "3.0", "timeDependent": False, "adaptive": False}
        item |= {name: value for name, value in given.items() if name not in _RESPONSE_ONLY | {"format"}}
        return item | {"rawXml": self._checked(item_markup(item), 400)}

    def put_item(self, item: Row) -> Row:
        """Store an item under its identifier."""
        return self._put(self.items, item | {"content": item_content(item)})

    def put_stimulus(self, given: Row) -> Row:
        """Store a stimulus under its identifier.

        Raises:
            Problem: 500 for malformed HTML.
        """
        markup = self._checked(stimulus_markup(given), 500)
        row: Row = {"language": "en", "catalogInfo": [], **given, "rawXml": markup}
        return self._put(self.stimuli, row | {"content": stimulus_content(row)})

    def build_test(self, given: Row | str) -> Row:
        """Build a test from a request body: JSON or XML.

        Raises:
            Problem: 500 for invalid XML.
        """
        if isinstance(given, str):
            return test_facts(parse_of_kind(given, "test", self._ground.rules)) | {"rawXml": given}
        return {name: value for name, value in given.items() if name not in _RESPONSE_ONLY}

    def put_test(self, given: Row) -> Row:
        """Store a test under its identifier; its XML is rebuilt unless it was sent as XML.

        Raises:
            Problem: 400 for JSON with characters that XML cannot represent.
        """
        outcomes = [
            {"cardinality": "single"} | row for row in given.get("qti-outcome-declaration") or [_DEFAULT_OUTCOME]
        ]
        row: Row = {"qtiVersion": "3.0", **given, "qti-outcome-declaration": outcomes}
        row = {"rawXml": self._checked(test_markup(row), 400), **row}
        return self._put(self.tests, row | {"content": test_content(row), "isValidXml": True})

    def rebuild_test(self, test: Row) -> None:
        """Rebuild a test's XML and tree after one of its parts changed."""
        self.put_test({name: value for name, value in test.items() if name not in ("rawXml", "content")})

    def add_feedback(self, given: Row, kind: str, row_id: str | None = None) -> Row:
        """Store feedback on a lesson or a question."""
        row_id = row_id or self._ground.new_id("feedback")
        self.feedback[row_id] = {"id": row_id} | given | {"type": kind}
        return self.feedback[row_id]

    def is_correct(self, item: Row, response: Any, declaration: str | None = None) -> bool:
        """Return whether a response is the correct one."""
        declared = item.get("responseDeclarations", [])
        wanted = next((row for row in declared if row["identifier"] == declaration), next(iter(declared), None))
        if wanted is None:
            return False
        given = response if isinstance(response, list) else [response]
        correct = wanted["correctResponse"]["value"]
        return bool(given == correct if wanted["cardinality"] == "ordered" else sorted(given) == sorted(correct))

    def _put(self, shelf: dict[str, Row], row: Row) -> Row:
        before = shelf.get(row["identifier"], {})
        now = self._ground.now()
        times = {"createdAt": before.get("createdAt", now), "updatedAt": now, "__v": before.get("__v", -1) + 1}
        shelf[row["identifier"]] = row | times
        return shelf[row["identifier"]]

    def _checked(self, markup: str, status: int) -> str:
        try:
            parse(markup, self._ground.rules)
        except MarkupError as error:
            raise Problem(status, f"Failed to parse XML: {error}", by=error.by) from error
        return markup
