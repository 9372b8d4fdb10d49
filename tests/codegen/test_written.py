"""What a template loses is missed: the counts are those of the files, not of what was meant to be in them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

import codegen.project
from codegen.counts import document_counts, missing_items
from codegen.project import TEMPLATES
from rendered_clients import document, operation, query, ref, rendered

NAMING = {
    "calls": [{"resource": "things", "methods": {"call": "change"}, "path": {"id": "thing_id"}}],
    "body": {"name": "data"},
    "answer": {"kind": "document"},
}
THING = {"type": "object", "properties": {"name": {"type": "string"}}}
DRAFT = {"type": "object", "properties": {"title": {"type": "string"}}}


def things() -> dict[str, Any]:
    path = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    change = operation(
        "changeThing", NAMING, answer=ref("Thing"), body=ref("Draft"), parameters=[path, query("dryRun")]
    )
    return document({"/things/{id}": {"put": change}}, {"Thing": THING, "Draft": DRAFT})


def missing(tmp_path: Path) -> list[tuple[str, Any]]:
    with rendered(things(), tmp_path / "client") as client:
        return missing_items(document_counts(things()), client.counts)


def test_a_whole_client_misses_nothing(tmp_path: Path) -> None:
    assert missing(tmp_path) == []


@pytest.mark.parametrize(
    ("template", "text", "instead", "lost"),
    [
        ("resource.py.jinja", "(true, false)", "(true,)", ("operations", "changeThing")),
        (
            "endpoint_macros.py.jinja",
            "node.methods %}",
            "node.methods[1:] %}",
            ("operations", "changeThing"),
        ),
        (
            "endpoint_macros.py.jinja",
            "request = {{ method.passed[0] }}",
            'request = {{ method.passed[0] | replace("dryRun", "lost") }}',
            ("parameters", ("changeThing", "query", "dryRun")),
        ),
        (
            "operations.py.jinja",
            "    response={{ operation.answer }},\n",
            "",
            ("success_responses", ("changeThing", "200")),
        ),
        ("models.py.jinja", "models.models", "models.models[1:]", ("models", "Thing")),
        ("inputs.py.jinja", "in inputs", "in inputs[1:]", ("models", "Draft")),
    ],
)
def test_what_a_template_loses_is_missed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, template: str, text: str, instead: str, lost: tuple[str, Any]
) -> None:
    templates = tmp_path / "templates"
    shutil.copytree(TEMPLATES, templates)
    changed = (templates / template).read_text(encoding="utf-8")
    assert text in changed
    (templates / template).write_text(changed.replace(text, instead), encoding="utf-8")
    monkeypatch.setattr(codegen.project, "TEMPLATES", templates)
    assert lost in missing(tmp_path)
