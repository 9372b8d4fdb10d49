"""The store of contexts takes what its pins know, keeps it, and gives back nothing that was changed."""

from __future__ import annotations

import json
from hashlib import sha256

import pytest

from timeback_kit.services.clr import ConfigurationError, ContextStore
from timeback_kit.services.clr.verification import contexts

ADDRESS = "https://www.w3.org/ns/credentials/v2"
CONTENT = b'{"@context": {"id": "@id"}}'


@pytest.fixture(autouse=True)
def pinned(monkeypatch):
    """One context of our own instead of those of others, which are not ours to carry."""
    monkeypatch.setattr(contexts, "PINNED", {ADDRESS: sha256(CONTENT).hexdigest()})
    monkeypatch.setattr(contexts, "ALIASES", {f"{ADDRESS}/": ADDRESS})


def test_a_pinned_document_is_kept_and_read_again(tmp_path):
    assert ContextStore(tmp_path).missing() == [ADDRESS]
    assert ContextStore(tmp_path).add(CONTENT) == ADDRESS
    assert ContextStore(tmp_path).get(ADDRESS) == {"@context": {"id": "@id"}}
    assert ContextStore(tmp_path).get(f"{ADDRESS}/") == {"@context": {"id": "@id"}}
    assert ContextStore(tmp_path).missing() == []
    assert json.loads((tmp_path / "index.json").read_text(encoding="utf-8")) == {
        ADDRESS: f"{sha256(CONTENT).hexdigest()}.jsonld",
        f"{ADDRESS}/": f"{sha256(CONTENT).hexdigest()}.jsonld",
    }
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".jsonld"]


def test_a_document_without_a_pin_is_not_kept(tmp_path):
    assert ContextStore(tmp_path).add(CONTENT + b" ") is None
    assert list(tmp_path.iterdir()) == []


def test_a_document_changed_in_the_store_is_not_given_back(tmp_path):
    ContextStore(tmp_path).add(CONTENT)
    [path] = tmp_path.glob("*.jsonld")
    path.write_bytes(CONTENT.replace(b"@id", b"@type"))
    assert ContextStore(tmp_path).get(ADDRESS) is None
    assert ContextStore(tmp_path).missing() == [ADDRESS]


def test_files_are_known_by_their_content(tmp_path):
    source = tmp_path / "source"
    source.mkdir()
    (source / "whatever.txt").write_bytes(CONTENT)
    (source / "other.jsonld").write_bytes(b"{}")
    store = ContextStore(tmp_path / "store")
    assert store.add_from(source) == [ADDRESS]
    assert store.get(ADDRESS) is not None
    with pytest.raises(ConfigurationError, match="not a directory"):
        store.add_from(source / "whatever.txt")


def test_fetching_asks_for_what_is_missing_only(tmp_path):
    asked = []

    def get(address):
        asked.append(address)
        return CONTENT

    assert ContextStore(tmp_path).fetch(get) == [ADDRESS]
    assert ContextStore(tmp_path).fetch(get) == []
    assert asked == [ADDRESS]


def test_what_is_served_instead_is_refused(tmp_path):
    with pytest.raises(ConfigurationError, match="another document"):
        ContextStore(tmp_path).fetch(lambda address: b"{}")
    assert ContextStore(tmp_path).missing() == [ADDRESS]


def test_fetching_goes_over_http_to_the_canonical_address(tmp_path, httpserver, monkeypatch):
    address = httpserver.url_for("/context")
    monkeypatch.setattr(contexts, "PINNED", {address: sha256(CONTENT).hexdigest()})
    httpserver.expect_request("/context").respond_with_data(CONTENT)
    assert ContextStore(tmp_path).fetch() == [address]


def test_an_address_that_cannot_be_fetched_is_named_with_the_way_around_it(tmp_path, httpserver, monkeypatch):
    address = httpserver.url_for("/context")
    monkeypatch.setattr(contexts, "PINNED", {address: sha256(CONTENT).hexdigest()})
    httpserver.expect_request("/context").respond_with_data("gone", status=404)
    with pytest.raises(ConfigurationError, match="--from DIR"):
        ContextStore(tmp_path).fetch()


def test_contexts_of_your_own_come_first(tmp_path):
    store = ContextStore(tmp_path, {"urn:own": {"@context": {}}, ADDRESS: {"@context": {"x": "urn:x"}}})
    store.add(CONTENT)
    assert store.get("urn:own") == {"@context": {}}
    assert store.get(ADDRESS) == {"@context": {"x": "urn:x"}}
    assert store.get("urn:other") is None


@pytest.mark.parametrize(
    ("environment", "platform", "directory"),
    [
        ({"TIMEBACK_CONTEXTS": "/data/contexts"}, "linux", "/data/contexts"),
        ({"XDG_DATA_HOME": "/data"}, "linux", "/data/timeback/contexts"),
        ({"HOME": "/users/me"}, "linux", "/users/me/.local/share/timeback/contexts"),
        ({"HOME": "/users/me"}, "darwin", "/users/me/Library/Application Support/timeback/contexts"),
    ],
)
def test_they_are_kept_in_the_users_data_directory(monkeypatch, environment, platform, directory):
    for name in ("TIMEBACK_CONTEXTS", "XDG_DATA_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", platform)
    assert ContextStore().directory.as_posix() == directory
