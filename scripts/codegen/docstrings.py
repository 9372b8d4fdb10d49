"""The prose of generated methods: what an argument is, in which unit or format, and what a method answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from codegen.naming import Role
    from codegen.notes import Note

COMMON: Final = {
    "offset": "Rows to leave out before the first one.",
    "page": "Number of the page, counted from 1.",
    "sort": 'Field to sort by, such as "dateLastModified".',
    "order_by": 'Direction of the sort: "asc" or "desc".',
    "where": "Conditions that rows must meet: {field: value} or {field: {operator: value}}.",
    "filter": "Filter text as the service takes it; joined with `where` by AND.",
    "fields": "Fields to answer, as a list or joined by commas; the others stay None.",
    "search": "Free text to search for.",
}
MAX_ITEMS: Final = "Rows after which to stop; None walks to the end."
DEDUPE: Final = "Give a row once even if it moved to another page meanwhile."
OPTIONS: Final = "Timeout in seconds, retries and headers of this call alone."
DESTINATION: Final = "File to write; it appears when the answer is complete."
PARAMS: Final = "Query parameters, under their wire or snake_case names."
CHANGES: Final = "What to change; None clears a field."

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
    "all": "{summary}: every row, page by page.",
    "first": "{summary}: the first row only.",
    "stream": "{summary}: row by row, pages fetched as they are used.",
    "exists": "{summary}: only whether it exists.",
    "upsert": "{summary}, or create it where it does not exist.",
    "merge": "{summary}: read it, put the changes in, write all of it back.",
    "file": "{summary}, into a file.",
}


def summary_for(role: Role, summary: str) -> str:
    """The first line of a method's docstring, made of the operation's own."""
    return ROLES.get(role, "{summary}.").format_map({"summary": summary.strip().rstrip(".")})


def limit_doc(note: Note) -> str:
    """What `limit` means, with the most the service gives."""
    most = note.get("facts", {}).get("maximum")
    return f"Rows per page, at most {most}." if isinstance(most, int) else "Rows per page."


def path_doc(name: str) -> str:
    """What an identifier in the path is."""
    return f"{_words(name)}, sent as one segment of the path."


def query_doc(name: str, note: Note, annotation: str) -> str:
    """What a query parameter is: the overlay's words, else what everybody calls so, else what the schema says."""
    if note.get("summary"):
        return str(note["summary"])
    if name == "limit":
        return limit_doc(note)
    if name in COMMON:
        return COMMON[name]
    facts = [_words(name), *_facts(note, annotation)]
    return f"{', '.join(facts)}."


def body_doc(key: str | None, many: bool) -> str:
    """What the body is."""
    what = "One object or several" if many else "What to send"
    return f"{what}, with wire or snake_case names" + (f"; it goes out below {key!r}." if key else ".")


def _facts(note: Note, annotation: str) -> list[str]:
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
