"""Every service has an address per environment, or is written here."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.sources import downloaded, read_sources
from codegen.specs import REPOSITORY

SOURCES = read_sources(REPOSITORY / "specs" / "services.toml")


def test_all_ten_services_are_known() -> None:
    assert list(SOURCES.services) == [
        "oneroster",
        "caliper",
        "qti",
        "powerpath",
        "edubridge",
        "clr",
        "case",
        "webhooks",
        "masterytrack",
        "timeback-events",
    ]
    assert SOURCES.services["timeback-events"].package == "timeback_events"


def test_every_published_document_has_two_addresses_and_a_path_of_its_own() -> None:
    published = [source for source in SOURCES.services.values() if not source.written_here]
    assert len(published) == 9
    for source in published:
        assert set(source.addresses) == {"staging", "production"}
        assert "staging" in source.addresses["staging"]
        assert "staging" not in source.addresses["production"]
    assert len({source.sandbox_path for source in published}) == 9


def test_only_the_discovery_of_clr_wants_the_token() -> None:
    assert [source.service for source in SOURCES.services.values() if source.auth == "oauth"] == ["clr"]
    assert SOURCES.services["clr"].sandbox_path == "/ims/clr/v2p0/discovery/"
    assert SOURCES.services["clr"].addresses["production"].endswith("/ims/clr/v2p0/discovery/")
    assert SOURCES.services["masterytrack"].written_here


def test_services_are_chosen_by_name() -> None:
    assert [source.service for source in SOURCES.select(["webhooks", "case"])] == ["case", "webhooks"]
    assert len(SOURCES.select([])) == 10
    with pytest.raises(CodegenError, match="unknown service nonsense; known are oneroster, "):
        SOURCES.select(["case", "nonsense"])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "names no service"),
        ("a = [", "cannot read"),
        ("[services.'../x']\nwritten_here = true", "a table with a name of"),
        ("[services]\nx = 3", "a table with a name of"),
        ("[services.x]\nstem = 'X'", "`document` is a table"),
        ("[services.x.document]\nformat = 'yaml'", "sandbox_path"),
        ("[services.x.document]\nsandbox_path = 'x'\nformat = 'yaml'", "sandbox_path"),
        ("[services.x.document]\nsandbox_path = '/x'\nformat = 'xml'\nauth = 'none'", "`format` is yaml or json"),
        ("[services.x.document]\nsandbox_path = '/x'\nformat = 'yaml'\nauth = 'key'", "`auth` is none or oauth"),
        ("[services.x.document]\nsandbox_path = '/x'\nformat = 'yaml'\nauth = 'none'", "not an https address"),
        (
            "[services.x.document]\nsandbox_path = '/x'\nformat = 'yaml'\nauth = 'none'\nproduction = 'http://x'",
            "not an https address",
        ),
    ],
)
def test_a_mistake_in_the_file_is_named(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "services.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CodegenError, match=said):
        read_sources(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"cannot read services\.toml"):
        read_sources(tmp_path / "services.toml")


@pytest.mark.parametrize(
    "name", ["case.yaml", "case.yml", "case.json", "case-api.yaml", "case-api.yml", "case-api.json"]
)
def test_downloads_are_found_under_each_of_their_names(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / "case-apis.yaml").write_text("x", encoding="utf-8")
    assert downloaded(tmp_path, "case").name == name


def test_no_download_and_several_are_both_said(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"no case\.yaml"):
        downloaded(tmp_path, "case")
    for name in ("case.yaml", "case-api.json"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    with pytest.raises(CodegenError, match=r"several documents .* case\.yaml, case-api\.json"):
        downloaded(tmp_path, "case")
