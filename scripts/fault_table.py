"""Renders the fault matrix into docs/faults.md; `--check` says whether it is stale."""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
MATRIX: Final = ROOT / "tests" / "faults" / "matrix.toml"
PAGE: Final = ROOT / "docs" / "faults.md"
COLUMNS: Final = {
    "get": "GET",
    "put": "PUT",
    "repeatable_post": "POST that may repeat",
    "post": "other POST",
    "delete": "DELETE",
    "token": "token",
}
INTRODUCTION: Final = """\
# What calls come to under faults

<!-- Rendered by scripts/fault_table.py from tests/faults/matrix.toml. -->

The test suite makes each call against the sandbox while it breaks requests in each of these ways, with the async and
the blocking client alike, two retries and no wait between them. A cell says:

- what comes out: the value (`success`) or the class of the error;
- `applied` of the error: whether the service did what a write said ("yes", "no" or "unknown");
- how many requests the service got, and how many of them it processed.

`once` breaks the first request only; all else breaks each. In the last column the token endpoint is broken, before a
DELETE.

## Reading `applied`

- "no": the write was not sent, or was refused. Send it again when the reason is gone.
- "unknown": the write was sent, and nothing shows whether it was processed. Read the object, then decide; do not assume
  that the live platform recognises a repeated id.
- "yes": the service said that it succeeded, but its response cannot be read (`UnreadableResponseError`). Do not send it
  again; read the object.
- None: a read, where there is nothing to apply.

A call whose operation returns nothing succeeds as soon as the service says so, whatever becomes of the body. A DELETE
that is retried after an unknown outcome and then finds nothing has succeeded. A POST or PATCH is retried only if it was
not sent, or if the response (425, 429, 503 with Retry-After) says that it was not processed;
`request_options={"retry": "repeat"}` retries it like a PUT, except for operations that must never be sent twice.

## The matrix

"""


def cell(found: list[Any]) -> str:
    """One cell of the table."""
    result, applied, _, requests, processed = found
    said = "" if applied == "-" else f", applied {applied}"
    return f"{result}{said}; {requests} sent, {processed} processed"


def page(matrix: dict[str, dict[str, Any]]) -> str:
    """The whole page."""
    lines = [f"| fault | {' | '.join(COLUMNS.values())} |", f"| --- |{' --- |' * len(COLUMNS)}"]
    lines += [f"| {name} | {' | '.join(cell(row[call]) for call in COLUMNS)} |" for name, row in matrix.items()]
    return INTRODUCTION + "\n".join(lines) + "\n"


def main() -> int:
    """Write the page, or compare it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="say whether the page is stale, and write nothing")
    arguments = parser.parse_args()
    rendered = page(tomllib.loads(MATRIX.read_text("utf-8")))
    if PAGE.exists() and PAGE.read_text("utf-8") == rendered:
        return 0
    if arguments.check:
        print(f"{PAGE.relative_to(ROOT)} is stale: run scripts/fault_table.py")
        return 1
    PAGE.write_text(rendered, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
