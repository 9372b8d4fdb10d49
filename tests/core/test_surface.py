"""The public names change on purpose only.

`WRITE_SURFACE=1 pytest tests/core/test_surface.py` writes tests/surface.txt anew; its diff says what
an upgrade does to users.
"""

import importlib
import inspect
import os
from pathlib import Path

from public_surface import methods, pairs, parameters

SURFACE = Path(__file__).parents[1] / "surface.txt"
SERVICES = ["caliper", "case", "clr", "edubridge", "masterytrack", "oneroster", "powerpath", "qti", "webhooks"]
PACKAGES = [
    "timeback_kit", "timeback_kit.core", "timeback_kit.rosters", "timeback_kit.runtime", "timeback_kit.sync",
    *(f"timeback_kit.services.{service}" for service in SERVICES),
]  # fmt: skip
_MARKS = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


def call(method):
    """A call: a star before what needs its name, an equals sign after what may be left out."""
    written, star = [], False
    for each in parameters(method):
        if each.kind is each.KEYWORD_ONLY and not star:
            written.append("*")
            star = True
        optional = "=" if each.default is not each.empty else ""
        written.append(f"{_MARKS.get(each.kind, '')}{each.name}{optional}")
    return f"({', '.join(written)})"


def lines():
    for package in PACKAGES:
        for name in importlib.import_module(package).__all__:
            yield f"{package}.{name}"
        if "." in package and package not in {"timeback_kit.rosters", "timeback_kit.runtime", "timeback_kit.sync"}:
            for name, member in vars(importlib.import_module(f"{package}.sync")).items():
                if (
                    inspect.isclass(member)
                    and name.endswith(("Client", "Manager"))
                    and member.__module__.endswith("sync")
                ):
                    yield f"{package}.sync.{name}"
    for pair in pairs():
        if "." not in pair.path:
            yield f"{pair.path or 'TimebackClient'}{call(pair.awaited.__init__)}"
        for name, method in methods(pair.awaited).items():
            if name != "__call__":
                yield f"{pair.path or 'TimebackClient'}.{name}{call(method)}"


def test_the_public_names_are_the_listed_ones():
    found = sorted(set(lines()))
    if os.environ.get("WRITE_SURFACE"):
        SURFACE.write_text("\n".join(found) + "\n", encoding="utf-8")

    listed = SURFACE.read_text(encoding="utf-8").splitlines()

    assert [line for line in found if line not in set(listed)] == [], "new names: write tests/surface.txt anew"
    assert [line for line in listed if line not in set(found)] == [], "names are gone: users will miss them"
