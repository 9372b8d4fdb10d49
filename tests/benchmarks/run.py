"""Speed as ratios within one run: what the client costs beside the bare thing it stands on, and beside its peers.

    make bench [ONLY=word,word] [COMPARE=old.json] [PAGE=1]

`ONLY` measures the rows whose names have one of the words, `COMPARE` shows an earlier run beside it, `PAGE` writes
docs/benchmarks.md. Every run is kept in bench.json. A row that cannot be measured is an error; a peer that is not to
be had is left out with the reason. The time it takes is printed at the end.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import time
from argparse import ArgumentParser
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from page import write_page
from peers import ROOT
from rich.console import Console
from rich.table import Table
from table import ROWS

for _name in ("decoding", "calling", "starting", "sandboxes", "building"):
    import_module(_name)  # which adds its rows

BUSY = 0.7
"""Processes that wait for a core before the run begins, from which on its figures are called inexact."""


def wanted(words: list[str]) -> list[str]:
    """The names of the rows to measure."""
    return [name for name in ROWS if not words or any(word.strip().lower() in name.lower() for word in words)]


def measure(names: list[str]) -> tuple[dict[str, Any], dict[str, str]]:
    """Rows that were measured, and those that were not, with the reason."""
    found: dict[str, Any] = {}
    failed: dict[str, str] = {}
    for name in names:
        start = time.perf_counter()
        try:
            measured = ROWS[name]()
        except Exception as error:
            said = str(getattr(error, "stderr", "") or error)
            failed[name] = f"{type(error).__name__}: {said.strip()[-400:]}"
            continue
        found[name] = asdict(measured) | {"verdict": measured.verdict, "took": time.perf_counter() - start}
        print(f"{name}: {shown(found[name])} ({found[name]['took']:.1f} s)", file=sys.stderr, flush=True)
    return found, failed


def shown(one: dict[str, Any]) -> str:
    """A value with its unit."""
    digits = 0 if one["unit"] in ("bytes", "KiB") else 2
    return f"{one['value']:,.{digits}f} {one['unit']}"


def machine() -> str:
    """What the run was made on."""
    cores = os.cpu_count()
    return (
        f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {_processor()}, {cores} cores"
    )


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown processor"
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else "unknown processor"


def printed(kept: dict[str, Any], old: dict[str, Any]) -> Table:
    """The table for a terminal."""
    heads = ["row", "ours", "spread", "beside", "target", "verdict", "peers", *(["before"] if old else [])]
    table = Table(*heads, title=f"Speed: {kept['machine']}")
    for name, one in kept["rows"].items():
        cells = [name, shown(one), f"{one['least']:.2f} to {one['most']:.2f}", one["beside"], one["target"]]
        cells += [one["verdict"], "; ".join(f"{peer}: {value}" for peer, value in one["peers"].items())]
        if old:
            cells.append(shown(old[name]) if name in old else "")
        table.add_row(*cells)
    return table


def main() -> int:
    """Measure, print one table, and say what could not be measured."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, default=ROOT / "bench.json", help="file that keeps the run")
    parser.add_argument(
        "--page", type=Path, help="write docs/benchmarks.md from a run that was kept, and measure nothing"
    )
    options = parser.parse_args()
    if options.page:
        write_page(json.loads(options.page.read_text(encoding="utf-8")))
        return 0
    begun, load = time.perf_counter(), os.getloadavg()[0]
    words = [word for word in os.environ.get("ONLY", "").split(",") if word]
    if words and os.environ.get("PAGE"):
        print("the page is written from a whole run: leave out ONLY", file=sys.stderr)
        return 2
    compare = os.environ.get("COMPARE")
    old = json.loads(Path(compare).read_text(encoding="utf-8"))["rows"] if compare else {}
    names = wanted(words)
    if not names:
        print(f"no row has {' or '.join(words)} in its name: {'; '.join(ROWS)}", file=sys.stderr)
        return 2
    found, failed = measure(names)
    kept = {"machine": machine(), "made": time.strftime("%Y-%m-%d"), "busy": load > BUSY, "load": load, "rows": found}
    kept |= {"whole": not words, "seconds": time.perf_counter() - begun}
    Console(width=None if sys.stdout.isatty() else 200).print(printed(kept, old))
    options.json.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    for name, one in found.items():
        for peer, value in one["peers"].items():
            if value.startswith(("skipped: ", "failed: ")):
                print(f"{name}: {peer} {value}")
    if os.environ.get("PAGE") and not failed:
        write_page(kept)
    for name, why in failed.items():
        print(f"not measured: {name}: {why}", file=sys.stderr)
    print(f"{len(found)} rows in {kept['seconds']:.0f} s; kept in {options.json.name}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
