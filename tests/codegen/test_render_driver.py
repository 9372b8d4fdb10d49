"""The generator underneath is the one that templates and driver were written for, and drops nothing in silence."""

from __future__ import annotations

import hashlib
import re
import shutil
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import pytest

import codegen.project
from codegen.errors import CodegenError, DocumentError
from codegen.lowering import lower
from codegen.project import TEMPLATES, configuration, parse
from rendered_clients import of_kind, ref, rendered

FORKED = {
    "client.py.jinja": "4eac65762f21014a7fbf59e730f1be6d28c9c85ddc1c40b458b6ff5f67a64c9e",
    "endpoint_macros.py.jinja": "58edb8b4913db6ed4863c633fb39365364494398c8156c77151c6676f1b28fee",
    "errors.py.jinja": "b6ba7ea79aa7d7f24b47119985d1ed20268d3da0ab70309ee138088a106b6af9",
    "model.py.jinja": "fd1c79680d51c06cfbb89809ad123750ba9add98b688036c04cabbf1f8ba40a0",
    "package_init.py.jinja": "ac15907e32dc39bd9b83ea6f2002fb87514f2182b97f88231b5a9c47321f6210",
}
"""Upstream's templates as they were when ours were forked from them."""

THING = {"Thing": {"type": "object", "properties": {"name": {"type": "string"}}}}


def test_the_generator_is_the_pinned_one() -> None:
    assert version("openapi-python-client") == "0.29.1"


@pytest.mark.parametrize("name", FORKED)
def test_upstream_s_templates_are_those_that_ours_were_forked_from(name: str) -> None:
    upstream = files("openapi_python_client") / "templates" / name
    assert hashlib.sha256(upstream.read_bytes()).hexdigest() == FORKED[name]


@pytest.mark.parametrize("path", sorted(TEMPLATES.iterdir()), ids=lambda path: path.name)
def test_a_template_says_first_where_it_comes_from_and_why(path: Path) -> None:
    first = path.read_text(encoding="utf-8").splitlines()[0]
    assert re.fullmatch(r"\{# (Fork of|Ours[:,]).*openapi-python-client 0\.29\.1.*#\}", first)
    assert (path.name in FORKED) == first.startswith("{# Fork of")


def test_text_without_a_filter_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    model = templates / "model.py.jinja"
    model.write_text(
        model.read_text(encoding="utf-8").replace("{{ model.summary | line }}", "{{ model.summary }}"), encoding="utf-8"
    )
    monkeypatch.setattr(codegen.project, "TEMPLATES", templates)
    with pytest.raises(CodegenError, match="without a filter"), rendered(of_kind(THING, ref("Thing")), tmp_path):
        pass


def test_what_the_parser_would_drop_is_an_error(tmp_path: Path) -> None:
    lowered = lower(of_kind(THING, ref("Thing")))
    lowered["components"]["schemas"]["Thing"]["properties"]["name"] = {"$ref": "#/components/schemas/Nothing"}
    with pytest.raises(DocumentError, match="would drop"):
        parse(lowered, configuration("webhooks", lowered, tmp_path))


def test_what_the_parser_refuses_is_an_error(tmp_path: Path) -> None:
    lowered = lower(of_kind(THING, ref("Thing")))
    lowered["components"]["schemas"]["Thing"]["properties"]["name"] = {"type": "no such type"}
    with pytest.raises(DocumentError, match="refuses"):
        parse(lowered, configuration("webhooks", lowered, tmp_path))


def test_lowering_leaves_the_document_alone() -> None:
    made = of_kind(THING, ref("Thing"))
    before = repr(made)
    lower(made)
    assert repr(made) == before
