"""docs/architecture.md says what each module of the runtime is for."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "src" / "timeback_kit" / "runtime"


def test_every_module_of_the_runtime_has_one_place_in_the_table() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = text.partition("## Rooms of the runtime")[2].partition("\n## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("|")]
    named = Counter(re.findall(r"`(\w+)`", "\n".join(rows)))

    assert named == Counter(path.stem for path in RUNTIME.glob("*.py") if path.stem != "__init__")
