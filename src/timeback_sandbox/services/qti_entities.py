"""QTI: items, stimuli, tests, validation and feedback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeback_sandbox.calls import Response, Routes
from timeback_sandbox.problems import Problem
from timeback_sandbox.services.qti_lists import numbered_page
from timeback_sandbox.state.markup import ROOTS, MarkupError, local_name, parse

if TYPE_CHECKING:
    from timeback_sandbox.calls import Call

routes = Routes()
Row = dict[str, Any]
_ITEMS, _TESTS, _STIMULI = "/assessment-items", "/assessment-tests", "/stimuli"


def find_or_404(shelf: dict[str, Row], identifier: str, what: str) -> Row:
    """Return the entity with an identifier.

    Raises:
        Problem: 404 if there is none.
    """
    if identifier not in shelf:
        raise Problem(404, f"{what} not found", by="absent")
    return shelf[identifier]


def refuse_duplicate(call: Call, is_taken: bool, what: str) -> None:
    """Refuse an entity whose identifier is taken.

    Raises:
        Problem: 409, unless the rule is off.
    """
    if is_taken and call.world.ground.rules.apply("duplicate-identifiers"):
        raise Problem(409, f"{what} with this identifier already exists", by="duplicate-identifiers")


def _new(call: Call, shelf: dict[str, Row], identifier: str, what: str) -> None:
    refuse_duplicate(call, identifier in shelf, what)


@routes("GET", _ITEMS)
def list_items(call: Call) -> Response:
    """List items."""
    rows = list(call.world.bank.items.values())
    return numbered_page(call, rows)


@routes("POST", _ITEMS)
def create_item(call: Call) -> Response:
    """Create an item."""
    bank = call.world.bank
    item = bank.build_item(call.body)
    _new(call, bank.items, item["identifier"], "Assessment item")
    return Response(bank.put_item(item))


@routes("GET", f"{_ITEMS}/{{}}")
def get_item(call: Call) -> Response:
    """Return an item."""
    return Response(find_or_404(call.world.bank.items, call.path[0], "Assessment item"))


@routes("PUT", f"{_ITEMS}/{{}}")
def update_item(call: Call) -> Response:
    """Replace an item; fields that are not sent are cleared."""
    bank = call.world.bank
    find_or_404(bank.items, call.path[0], "Assessment item")
    return Response(bank.put_item(bank.build_item(call.body) | {"identifier": call.path[0]}))


@routes("DELETE", f"{_ITEMS}/{{}}")
def delete_item(call: Call) -> Response:
    """Delete an item."""
    find_or_404(call.world.bank.items, call.path[0], "Assessment item")
    del call.world.bank.items[call.path[0]]
    return Response()


@routes("POST", f"{_ITEMS}/metadata")
def update_item_metadata(call: Call) -> Response:
    """Replace an item's metadata; its XML stays unchanged."""
    bank, given = call.world.bank, call.body
    if given["identifier"] not in bank.items:
        raise Problem(400, "Assessment item not found", by="absent")
    item = bank.items[given["identifier"]]
    return Response(bank.put_item(item | {"metadata": given.get("metadata", {})}))


@routes("POST", f"{_ITEMS}/{{}}/process-response")
def process_response(call: Call) -> Response:
    """Score a response."""
    bank, body = call.world.bank, call.body
    item = find_or_404(bank.items, call.path[0], "Assessment item")
    right = bank.is_correct(item, body["response"], body["identifier"])
    feedback = {"identifier": "correct" if right else "incorrect", "value": "Correct" if right else "Incorrect"}
    return Response({"score": int(right), "feedback": feedback})


@routes("GET", _STIMULI)
def list_stimuli(call: Call) -> Response:
    """List stimuli."""
    return numbered_page(call, list(call.world.bank.stimuli.values()))


@routes("POST", _STIMULI)
def create_stimulus(call: Call) -> Response:
    """Create a stimulus."""
    bank = call.world.bank
    _new(call, bank.stimuli, call.body["identifier"], "Stimulus")
    return Response(bank.put_stimulus(call.body))


@routes("GET", f"{_STIMULI}/{{}}")
def get_stimulus(call: Call) -> Response:
    """Return a stimulus; an unknown one is a 500 on the live platform."""
    stimuli = call.world.bank.stimuli
    if call.path[0] not in stimuli and not call.world.ground.rules.apply("unknown-stimuli"):
        raise Problem(404, "Stimulus not found", by="absent")
    if call.path[0] not in stimuli:
        message = 'DocumentNotFoundError: No document found for query on model "QTIStimulus"'
        raise Problem(500, message, by="unknown-stimuli")
    return Response(stimuli[call.path[0]])


@routes("PUT", f"{_STIMULI}/{{}}")
def update_stimulus(call: Call) -> Response:
    """Replace a stimulus; fields that are not sent are cleared."""
    bank = call.world.bank
    find_or_404(bank.stimuli, call.path[0], "Stimulus")
    return Response(bank.put_stimulus(call.body | {"identifier": call.path[0]}))


@routes("DELETE", f"{_STIMULI}/{{}}")
def delete_stimulus(call: Call) -> Response:
    """Delete a stimulus."""
    find_or_404(call.world.bank.stimuli, call.path[0], "Stimulus")
    del call.world.bank.stimuli[call.path[0]]
    return Response()


@routes("GET", _TESTS)
def list_tests(call: Call) -> Response:
    """List tests."""
    return numbered_page(call, list(call.world.bank.tests.values()))


@routes("POST", _TESTS)
def create_test(call: Call) -> Response:
    """Create a test from JSON or XML."""
    bank = call.world.bank
    test = bank.build_test(call.body)
    _new(call, bank.tests, test["identifier"], "Assessment test")
    return Response(bank.put_test(test))


@routes("GET", f"{_TESTS}/{{}}")
def get_test(call: Call) -> Response:
    """Return a test."""
    return Response(find_or_404(call.world.bank.tests, call.path[0], "Assessment test"))


@routes("PUT", f"{_TESTS}/{{}}")
def update_test(call: Call) -> Response:
    """Replace a test from JSON or XML; fields that are not sent are cleared."""
    bank = call.world.bank
    find_or_404(bank.tests, call.path[0], "Assessment test")
    return Response(bank.put_test(bank.build_test(call.body) | {"identifier": call.path[0]}))


@routes("DELETE", f"{_TESTS}/{{}}")
def delete_test(call: Call) -> Response:
    """Delete a test."""
    find_or_404(call.world.bank.tests, call.path[0], "Assessment test")
    del call.world.bank.tests[call.path[0]]
    return Response()


@routes("PUT", f"{_TESTS}/{{}}/metadata")
def update_test_metadata(call: Call) -> Response:
    """Replace a test's metadata."""
    bank = call.world.bank
    test = find_or_404(bank.tests, call.path[0], "Assessment test")
    return Response(bank.put_test(test | {"metadata": call.body.get("metadata", {})}))


@routes("GET", f"{_TESTS}/{{}}/questions")
def get_questions(call: Call) -> Response:
    """List the items of a test with their positions; dangling references are skipped."""
    bank = call.world.bank
    test = find_or_404(bank.tests, call.path[0], "Assessment test")
    questions = [
        {
            "reference": {
                "identifier": ref["identifier"],
                "href": ref.get("href", ref["identifier"]),
                "testPart": part["identifier"],
                "section": section["identifier"],
            },
            "question": bank.items[ref["identifier"]],
        }
        for part in test["qti-test-part"]
        for section in part["qti-assessment-section"]
        for ref in section.get("qti-assessment-item-ref", [])
        if ref["identifier"] in bank.items
    ]
    facts = {"assessmentTest": test["identifier"], "title": test["title"], "totalQuestions": len(questions)}
    return Response(facts | {"questions": questions})


@routes("POST", "/validate")
def validate_xml(call: Call) -> Response:
    """Validate XML, either sent or stored."""
    body = call.body
    return Response(_validated(call, body["schema"], body.get("xml"), body.get("entityId")))


@routes("POST", "/validate/batch")
def validate_batch(call: Call) -> Response:
    """Validate several XML strings, one identifier each."""
    body = call.body
    texts, names = body["xml"], body["entityIds"]
    pairs = [
        (texts[index] if index < len(texts) else None, names[index] if index < len(names) else None)
        for index in range(max(len(texts), len(names)))
    ]
    return Response({"results": [_validated(call, body["schema"], text, name) for text, name in pairs]})


def _validated(call: Call, kind: str, text: str | None, entity_id: str | None) -> Row:
    bank = call.world.bank
    if text is None:
        shelf = {"item": bank.items, "test": bank.tests, "stimulus": bank.stimuli}[kind]
        if entity_id not in shelf:
            data = {"success": False, "entityId": entity_id or ""}
            raise Problem(404, "Entity not found", by="absent", data=data)
        text = str(shelf[entity_id]["rawXml"])
    errors = []
    try:
        root = parse(text, call.world.ground.rules)
        if local_name(root) != ROOTS[kind]:
            errors.append(f"{ROOTS[kind]} expected")
    except MarkupError as error:
        errors.append(str(error))
    return {
        "success": "false" if errors else "true",
        "entityId": entity_id or "",
        "xmlContent": text,
        "validationErrors": errors,
        "message": "XML is invalid" if errors else "XML is valid",
    }


@routes("POST", "/lesson")
def give_lesson_feedback(call: Call) -> Response:
    """Store feedback on a lesson."""
    return Response(call.world.bank.add_feedback(call.body, "LESSON"))


@routes("POST", "/question")
def give_question_feedback(call: Call) -> Response:
    """Store feedback on a question."""
    return Response(call.world.bank.add_feedback(call.body, "QUESTION"))


@routes("GET", "/lesson/{}")
def get_lesson_feedback(call: Call) -> Response:
    """Return the feedback on a lesson."""
    return Response([row for row in call.world.bank.feedback.values() if row["lessonId"] == call.path[0]])


@routes("DELETE", "/{}")
def delete_feedback(call: Call) -> Response:
    """Delete feedback."""
    if call.world.bank.feedback.pop(call.path[0], None) is None:
        raise Problem(404, "Feedback not found", by="absent")
    return Response({"message": "Feedback deleted"})
