"""Renders docs/migration.md from the tables of specs/published; `--check` says whether it is stale."""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from codegen.published import Export, Published, read_published

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT: Final = Path(__file__).resolve().parent.parent
TABLES: Final = ROOT / "specs" / "published"
PAGE: Final = ROOT / "docs" / "migration.md"
SAYS: Final = {
    "same": "the same name",
    "choice": "the same literal values",
    "value": "the same value",
    "typed": "a TypedDict with the same keys",
    "record": "a model with the same fields",
    "record-input": "a dict with the same attributes",
    "bridge": "the same",
}
INTRODUCTION: Final = """\
# Moving from the published packages

<!-- Rendered by scripts/migration_page.py from specs/published. -->

The vendor publishes `timeback-core`, `timeback-common`, nine `timeback-<service>` packages and a server SDK,
`timeback-sdk`, all at version 0.4.0. A program written for them moves by installing timeback-kit in their place: the
import packages have the same names.

```console
$ pip uninstall -y timeback-core timeback-common timeback-caliper timeback-case timeback-clr timeback-edubridge \\
    timeback-masterytrack timeback-oneroster timeback-powerpath timeback-qti timeback-webhooks
$ pip install .
```

The server SDK runs on these packages, unmodified. It names the published ones as its dependencies, so install it
without them, and set TIMEBACK_DATES, because it compares date-times as texts:

```console
$ pip install fastapi starlette httpx pyjwt && pip install --no-deps timeback-sdk
$ export TIMEBACK_DATES=text
```

Both at once is possible: `timeback_kit` and `timeback_kit.services.<name>` are whole whatever else is installed. The
import packages then belong to whichever was installed last. The first client warns of it, modules that are left from
the other side say so when they are imported, and `timeback doctor` names what is there and the remedy.

What published programs call and ours have otherwise is added once a documented package (`timeback_core`, ...) is
imported. `timeback_kit` on its own has none of it.
"""


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table.

    Args:
        name: Name of the file.
    """
    with (TABLES / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def table(head: Iterable[str], body: Iterable[Iterable[str]]) -> Iterator[str]:
    """The lines of a Markdown table.

    Args:
        head: Titles of the columns.
        body: The rows.
    """
    titles = list(head)
    yield f"| {' | '.join(titles)} |"
    yield f"|{'|'.join(['---'] * len(titles))}|"
    for row in body:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
    yield ""


def ours_of(export: Export) -> str:
    """What a published name stands for, as a reader looks it up."""
    bare = export.ours.partition(".")[2]
    if export.fate == "input":
        return f"`{bare}`, as a dict with attributes"
    if export.fate == "model":
        return f"`{bare}`"
    if export.fate == "union":
        return " or ".join(f"`{part.strip().removeprefix('models.')}`" for part in export.ours.split("|"))
    if export.fate == "kit":
        return f"`{export.ours.replace('timeback_api.', 'timeback_kit.services.').replace('.models.', '.')}`"
    return f"the package `{export.ours}`" if export.fate == "module" else SAYS[export.fate]


def lines(published: Published) -> Iterator[str]:
    """The lines of the page.

    Args:
        published: The tables.
    """
    yield INTRODUCTION
    for kind, title in (("better", "What is better now"), ("differs", "What differs, and why")):
        yield f"## {title}\n"
        told = [row for row in rows("differences.tsv") if row["kind"] == kind]
        body = [[row[name] for name in ("what", "published", "ours", "why")] for row in told]
        yield from table(["", "published", "here", "why"], body)
    yield "## Names\n"
    same = sum(each.fate == "same" for each in published.exports)
    yield (
        f"The published packages have {len(published.exports)} names to import; {same} have the same name here. "
        "The others are listed; all but those that are left out, at the end, can be imported from where they were.\n"
    )
    for package in sorted({each.module for each in published.exports}):
        listed = [each for each in published.exports if each.module == package and (each.fate != "same" or each.note)]
        shown = [each for each in listed if each.fate != "out"]
        yield f"### {package}\n"
        yield from table(
            ["published", "here", "what differs"],
            (
                [f"`{each.name}`", "the same name" if each.fate == "same" else ours_of(each), each.note]
                for each in shown
            ),
        )
    yield "## Attributes\n"
    yield "Attributes that published models have and documents do not; they are None where nothing was sent.\n"
    found = [
        [f"`{name.split('.')[1]}` `{name.rpartition('.')[2]}`", ", ".join(f"`{attribute}`" for attribute in attributes)]
        for name, attributes in published.attributes.items()
    ]
    yield from table(["model", "attributes"], found)
    yield "## Left out\n"
    yield "Names that only the published packages' own code uses.\n"
    out = [each for each in published.exports if each.fate == "out"]
    yield from table(["published", "why"], ([f"`{each.module}.{each.name}`", each.note] for each in out))


def page() -> str:
    """The page as text."""
    return "\n".join(lines(read_published(TABLES))).rstrip("\n") + "\n"


def main() -> int:
    """Write the page, or with `--check` compare it; the exit code is 1 where it is stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the page is stale")
    text = page()
    if parser.parse_args().check:
        stale = not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != text
        if stale:
            print("docs/migration.md is stale: run scripts/migration_page.py", file=sys.stderr)
        return int(stale)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
