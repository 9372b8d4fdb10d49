"""The sentences of generated docstrings: what a method does, and what each argument is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from codegen.naming import Role
    from codegen.stated import Stated

COMMON: Final = {
    "offset": "Rows to skip.",
    "page": "Page number, counted from 1.",
    "sort": 'Field to sort by, such as "dateLastModified".',
    "order_by": '"asc" or "desc".',
    "where": "Conditions, as {field: value} or {field: {operator: value}}.",
    "filter": "Filter string in the service's own syntax; combined with `where` by AND.",
    "fields": "Fields to return, as a list or comma-separated; the others are None.",
    "search": "Text to search for.",
}
MAX_ITEMS: Final = "Maximum number of items; None for all."
DEDUPE: Final = "Skip items already seen on an earlier page."
EXTRA: Final = "Keys that no document knows, sent as they are."
OPTIONS: Final = "Timeout in seconds, retries and headers of this call."
DESTINATION: Final = "File to write; it appears once the download is complete."
PARAMS: Final = "Query parameters, under their JSON or snake_case names."
CHANGES: Final = "New values by field; None clears a field."

FORMATS: Final = {
    "date-time": "ISO 8601 date-time with time zone",
    "date": "ISO 8601 date",
    "duration": "ISO 8601 duration",
    "email": "e-mail address",
    "uri": "URI",
    "url": "URL",
    "uuid": "UUID",
}
ROLES: Final[dict[Role, str]] = {
    "page": "List {things}, one page at a time.",
    "all": "List {things}, fetching every page.",
    "first": "Get the first of the {things}; None if there are none.",
    "stream": "Iterate over {things}, fetching pages as needed.",
    "exists": "Check whether {thing} exists.",
    "upsert": "Create or replace {thing}.",
    "merge": "Update some fields of {thing}; all other fields keep their values.",
    "file": "{summary}, saved to a file.",
}
COMPANIONS: Final = {
    "get_many": "Get {thing} for each of many ids, several at a time.",
    "upsert_many": "Create or replace {thing} for each of many rows, several at a time.",
    "partitions": "Split {things} into pieces that other processes or machines read: `partition.read()`.",
}
ROUTES: Final = {
    "get_many": ", for each id",
    "upsert_many": "; all that for each row",
    "partitions": "; one row, for the total",
}
BULK: Final = {
    "concurrency": "Number of calls at a time, 1 to 256.",
    "on_error": '"collect" puts errors into the report; "raise" stops at the first and raises it, with `bulk_report`.',
    "progress": "Called after each with a BulkProgress: done, failed, unknown, total.",
}
_DETAILS: Final = re.compile(r"^the given fields of |( by |; |, | with | without | as to be deleted).*")
_IDENTIFIERS: Final = {"sourced_id": "sourcedId", "identifier": "Identifier", "id": "Id"}


def summary_for(role: Role, summary: str) -> str:
    """The first line of a method's docstring, made from the summary of its operation."""
    sentence = summary.strip().rstrip(".")
    things = sentence.partition(" ")[2] or "results"
    if role == "first":
        things = things.removeprefix("the ")
    return ROLES.get(role, "{summary}.").format_map(
        {"summary": sentence, "things": things, "thing": thing_of(sentence)}
    )


def companion_summary(name: str, summary: str) -> str:
    """The first line of the docstring of a method for many.

    Args:
        name: Name of the method.
        summary: Summary of the operation.
    """
    sentence = summary.strip().rstrip(".")
    return COMPANIONS[name].format_map({"thing": thing_of(sentence), "things": sentence.partition(" ")[2]})


def companion_docs(name: str, summary: str, docs: Mapping[str, str]) -> dict[str, str]:
    """The arguments of a method for many.

    Args:
        name: Name of the method.
        summary: Summary of the operation.
        docs: What the arguments are that it shares with the method for one.
    """
    if name == "partitions":
        limit = docs.get("limit", "").partition(";")[0].removesuffix(".")
        return {"rows": "Rows per piece; the last one takes what is left.", **docs, "limit": f"{limit}."}
    of_each = path_doc("sourced_id", summary).removesuffix(".")
    first = {
        "get_many": {"ids": f"{of_each}, each."},
        "upsert_many": {
            "rows": "The rows, each with its sourcedId, as dicts (camelCase or snake_case keys) or models."
        },
    }
    shared = {key: doc for key, doc in docs.items() if key == "fields"}
    rest = {key: doc for key, doc in docs.items() if key != "fields"}
    return {**first[name], **shared, **BULK, **rest}


def example_lines(example: str, asynchronous: bool) -> list[str]:
    """The lines of an example in one colour.

    Args:
        example: Lines of an interactive session in which calls are awaited.
        asynchronous: Whether they stay so.
    """
    return (example if asynchronous else re.sub(r"\b(await|async) ", "", example)).splitlines()


def thing_of(summary: str) -> str:
    """The object that a summary is about: "a user" for "Get a user by sourcedId."."""
    return _DETAILS.sub("", summary.strip().rstrip(".").partition(" ")[2]) or "it"


def limit_doc(note: Stated) -> str:
    """What `limit` means, with the service's maximum."""
    most = note.get("facts", {}).get("maximum")
    return f"Rows per page, at most {most}." if isinstance(most, int) else "Rows per page."


def path_doc(name: str, summary: str = "") -> str:
    """What an identifier in the path is.

    Args:
        name: Python name of the argument.
        summary: Summary of the operation, where the argument identifies what the operation is about.
    """
    if name in _IDENTIFIERS and summary:
        return f"{_IDENTIFIERS[name]} of {re.sub('^(a|an|one) ', 'the ', thing_of(summary))}."
    owner = name.removesuffix("_sourced_id").removesuffix("_id")
    if owner in ("", name):
        return f"{_words(name)}."
    return f"{'sourcedId' if name.endswith('_sourced_id') else 'Id'} of the {owner.replace('_', ' ')}."


def query_doc(name: str, note: Stated, annotation: str) -> str:
    """What a query parameter is: the overlay's sentence, else the common one, else what the schema states."""
    if note.get("summary"):
        return str(note["summary"])
    if name == "limit":
        return limit_doc(note)
    if name in COMMON:
        return COMMON[name]
    facts = [
        _words(name),
        *_facts(note, annotation),
        *(["deprecated by the service"] if note.get("deprecated") else []),
    ]
    return f"{', '.join(facts)}."


def body_doc(key: str | None, many: bool, annotation: str) -> str:
    """What the request body is.

    Args:
        key: The key that wraps it; None when it is sent bare.
        many: Whether several objects may be given.
        annotation: Type of the argument.
    """
    what = f"The {_spoken(key)}" if key else "Request body"
    forms = ["a dict (camelCase or snake_case keys)"]
    forms += ["a model"] if "models." in annotation else []
    forms += ["a string"] if re.search(r"\bstr \| bytes\b", annotation) else []
    return f"{what}, as {' or '.join(forms)}{'; or a list of such' if many else ''}."


def _spoken(key: str) -> str:
    return re.sub(r"(?<=[a-z])([A-Z])", r" \1", key).lower().replace("_", " ")


def list_docs(docs: Mapping[str, str]) -> dict[str, str]:
    """The arguments of a collection's list: those that belong together share a line.

    Args:
        docs: What each argument is, by name.
    """
    sentences = {
        "where": f"{COMMON['where'].removesuffix('.')}; `filter` takes a filter string.",
        "sort": 'Field to sort by; `order_by` is "asc" or "desc".',
        "limit": f"{docs.get('limit', '').removesuffix('.')}; `offset` rows are skipped first.",
        "fields": docs.get("fields", ""),
        "search": docs.get("search", ""),
        "max_items": "Maximum number of items, None for all; `dedupe` skips those seen on an earlier page.",
        "request_options": OPTIONS,
    }
    return {name: doc for name, doc in sentences.items() if name in docs}


def _facts(note: Stated, annotation: str) -> list[str]:
    facts: dict[str, Any] = note.get("facts", {})
    found = [FORMATS[note["format"]]] if note.get("format") in FORMATS else []
    low, high = facts.get("minimum"), facts.get("maximum")
    if low is not None and high is not None:
        found.append(f"{low} to {high}")
    elif high is not None:
        found.append(f"at most {high}")
    elif low is not None:
        found.append(f"at least {low}")
    if annotation.startswith("Sequence["):
        found.append("as a list")
    return found


def _words(name: str) -> str:
    words = name.strip("_").replace("_", " ")
    return words[0].upper() + words[1:]
