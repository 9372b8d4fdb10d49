"""The example of `specs/README.md` does at each stage what is written there."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any

from codegen.canonical import canonical
from codegen.changes import changes
from codegen.effective import build_from
from codegen.layers import read_layer
from codegen.loading import dump_yaml, load_bytes
from codegen.report import Reported, report_text
from codegen.specs import REPOSITORY
from rendered_clients import rendered

README = (REPOSITORY / "specs" / "README.md").read_text(encoding="utf-8").partition("# A document on its way")[2]
BLOCKS = re.findall(r"^ *```yaml\n(.*?)^ *```", README, re.MULTILINE | re.DOTALL)


def published() -> dict[str, Any]:
    document = load_bytes(BLOCKS[0].encode())
    return {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, **document}


def a_year_later() -> dict[str, Any]:
    document = copy.deepcopy(published())
    schema = document["paths"]["/pets/{petId}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    schema["properties"]["pet"]["properties"]["age"] = {"type": "integer"}
    return document


def test_the_report_has_the_line() -> None:
    found = changes(canonical(published()), canonical(a_year_later()))
    line = "- `GET /pets/{} 200 .pet.age` added (optional): `integer`"
    assert line in README
    assert f"{line}\n" in report_text({"pets": Reported(found)})


def test_the_class_is_pinned_to_its_place_and_stays() -> None:
    pins = build_from(canonical(published()), []).classes
    assert 'Pet = ["GET /pets/{} 200 .pet"]' in README
    assert pins["GET /pets/{} 200 .pet"] == "Pet"
    assert build_from(canonical(a_year_later()), [], pins).classes == pins


def test_without_a_name_it_is_offered_under_other(tmp_path: Path) -> None:
    built = build_from(canonical(published()), [])
    assert built.unnamed == ("GET /pets/{petId}",)
    assert "`other.get_pet`" in README
    with rendered(built.document, tmp_path) as client:
        assert "async def get_pet(self, pet_id: str," in client.text()


def test_the_named_operation_is_called_as_written(tmp_path: Path) -> None:
    overlay = {"overlay": "1.0.0", "info": {"title": "Pets", "version": "1"}, "actions": load_bytes(BLOCKS[1].encode())}
    path = tmp_path / "pets.yaml"
    path.write_text(dump_yaml(overlay), encoding="utf-8")
    layer = read_layer("naming", path)
    assert layer is not None
    built = build_from(canonical(published()), [layer])
    assert built.misfits == ()
    with rendered(built.document, tmp_path) as client:
        assert "async def get(self, pet_id: str," in client.text()
        assert "-> models.Pet:" in client.text()
        assert client.module("operations").GET_PET.path == "/pets/{petId}"
    assert "client.pets.get(" in README
