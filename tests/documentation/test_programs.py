"""What is shown to users type checks under both sets of names, and programs from elsewhere run.

`PROGRAMS=DIR make judges` runs every `*.py` of a directory too, such as the code of documentation pages; its
programs are not changed.
"""

import os
import re
from pathlib import Path

import pytest

from documentation.pages import REPOSITORY
from documentation.running import run, type_errors

SERVICES = ("caliper", "case", "clr", "edubridge", "masterytrack", "oneroster", "powerpath", "qti", "webhooks")
ELSEWHERE = os.environ.get("PROGRAMS")


def test_programs_type_check_under_the_kits_names(tmp_path):
    """`make types` checks tests/typing/program.py under the documented names; here it has the kit's."""
    text = (REPOSITORY / "tests" / "typing" / "program.py").read_text(encoding="utf-8")
    text = re.sub(r"\btimeback_(core|common)\b", "timeback_kit", text)
    text = re.sub(rf"\btimeback_({'|'.join(SERVICES)})\b", r"timeback_kit.services.\1", text)
    assert "from timeback_kit.services.clr import " in text
    (tmp_path / "program_of_the_kit.py").write_text(text, encoding="utf-8")

    assert type_errors(tmp_path) == []


@pytest.mark.judge
@pytest.mark.skipif(ELSEWHERE is None, reason="PROGRAMS names no directory of programs")
def test_programs_from_elsewhere_run_and_type_check(tmp_path):
    programs = sorted(Path(str(ELSEWHERE)).glob("*.py"))
    assert programs
    failures = {}
    for path in programs:
        done = run(path)
        if done.returncode:
            failures[path.name] = done.stderr.splitlines()[-1:]
        (tmp_path / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    assert failures == {}
    assert type_errors(tmp_path, strict=False) == []
