"""docs/benchmarks.md, written from a run that was kept."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from peers import ROOT

PAGE = ROOT / "docs" / "benchmarks.md"
NOTES = Path(__file__).parent / "notes.toml"
INTRO = """\
# Benchmarks

What the client costs beside the bare thing it stands on. `make bench` measures this table in under five minutes on two
idle cores and `make bench PAGE=1` writes this page; `ONLY=decode,import` measures some rows, `COMPARE=old.json` shows
an earlier run beside it.

Where a row is a ratio, it is CPU time of ours over that of what stands in the column "beside", each in a process of its
own, in turn; servers run in other processes. The figure is the median over the rounds, in brackets the least and the
most. An exponent of growth is ours beside that of the parse, which alone grows by more than its rows: new memory and
missed caches take time. Seconds and milliseconds are by the clock. Peers stand to the same floor: the client that
Timeback publishes (`timeback-core` 0.4.0, on a Python of its own where ours is too old for it), pydantic with typed
models that keep unknown keys, msgspec with structs that drop them, and the output of openapi-python-client. Where a
peer cannot be installed, it is left out with the reason.
"""


def write_page(run: dict[str, Any]) -> None:
    """Write the page of a run."""
    notes = tomllib.loads(NOTES.read_text(encoding="utf-8"))
    parts = [INTRO, _made(run), _table(run["rows"]), _missed(run["rows"], notes.get("missed", {}))]
    PAGE.write_text("\n".join(parts), encoding="utf-8")


def _made(run: dict[str, Any]) -> str:
    said = f"Made on {run['made']} with {run['machine']}, in {run['seconds']:.0f} s."
    if run["busy"]:
        said += (
            f"\n\n**Other work ran on this machine meanwhile** ({run['load']:.1f} processes wanted a core when the run"
            " began), so these figures are inexact; the rows by the clock suffer most."
        )
    return said + "\n"


def _table(rows: dict[str, Any]) -> str:
    lines = ["| row | ours | beside | target | | peers |", "|---|---|---|---|---|---|"]
    for name, one in rows.items():
        peers = "<br>".join(f"{peer}: {value}" for peer, value in one["peers"].items())
        lines.append(f"| {name} | {_figure(one)} | {one['beside']} | {one['target']} | {one['verdict']} | {peers} |")
    return "\n".join(lines) + "\n"


def _figure(one: dict[str, Any]) -> str:
    digits = 0 if one["unit"] in ("bytes", "KiB") else 2
    figure = f"{one['value']:,.{digits}f} {one['unit']}"
    if one["least"] == one["most"]:
        return figure
    return f"{figure} ({one['least']:,.{digits}f} to {one['most']:,.{digits}f})"


def _missed(rows: dict[str, Any], notes: dict[str, str]) -> str:
    missed = [name for name, one in rows.items() if one["verdict"] == "missed"]
    if not missed:
        return "Every target holds.\n"
    parts = ["## Targets that are missed\n"]
    for name in missed:
        fitting = [note for words, note in notes.items() if words in name]
        parts.append(f"### {name}\n\n{fitting[0].strip() if fitting else 'Not looked into yet.'}\n")
    return "\n".join(parts)
