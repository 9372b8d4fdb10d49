"""A release dates its section of the changelog, commits that alone and tags it."""

from __future__ import annotations

import subprocess
from datetime import date
from pathlib import Path

import pytest

import release as subject
from release import CHANGELOG, ROOT, VERSION_FILE, ReleaseError, dated, release, version_in

DAY = date(2026, 11, 25)
TEXT = """# Changelog

## 0.2.0 (unreleased)

### Changed

- The first thing.
- The second thing.

## 0.1.0 (2026-10-01)

- First version.
"""
SECTION = "### Changed\n\n- The first thing.\n- The second thing."


def git(repository: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", *arguments], cwd=repository, capture_output=True, text=True, check=True
    ).stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Tests")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "tests@example.edu")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    git(tmp_path, "init", "--quiet", "--initial-branch", "main")
    git(tmp_path, "config", "commit.gpgsign", "false")
    git(tmp_path, "config", "tag.gpgsign", "false")
    (tmp_path / VERSION_FILE).parent.mkdir(parents=True)
    (tmp_path / VERSION_FILE).write_text('"""The version."""\n\n__version__ = "0.2.0"\n', encoding="utf-8")
    (tmp_path / CHANGELOG).write_text(TEXT, encoding="utf-8")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "--message", "Begin")
    return tmp_path


def test_a_release_is_one_commit_and_a_tag_that_says_what_changed(repository: Path) -> None:
    said = release(repository, DAY)
    assert "git push origin main v0.2.0" in said
    assert (repository / CHANGELOG).read_text(encoding="utf-8") == TEXT.replace(
        "0.2.0 (unreleased)", "0.2.0 (2026-11-25)"
    )
    assert git(repository, "log", "--format=%s") == "Release 0.2.0\nBegin"
    assert git(repository, "show", "--name-only", "--format=", "HEAD") == "CHANGELOG.md"
    assert git(repository, "rev-parse", "v0.2.0^{commit}") == git(repository, "rev-parse", "HEAD")
    assert git(repository, "tag", "--list", "--format=%(contents)") == f"0.2.0\n\n{SECTION}"
    assert git(repository, "status", "--porcelain") == ""


def test_a_dry_run_changes_nothing(repository: Path) -> None:
    before = git(repository, "rev-parse", "HEAD")
    assert release(repository, DAY, dry_run=True).endswith(SECTION)
    assert (repository / CHANGELOG).read_text(encoding="utf-8") == TEXT
    assert git(repository, "rev-parse", "HEAD") == before
    assert git(repository, "tag") == ""


@pytest.mark.parametrize("dry_run", [True, False])
def test_a_tree_with_changes_is_refused(repository: Path, dry_run: bool) -> None:
    (repository / "new.py").write_text("", encoding="utf-8")
    with pytest.raises(ReleaseError, match="commit or stash"):
        release(repository, DAY, dry_run=dry_run)


def test_another_branch_is_refused(repository: Path) -> None:
    git(repository, "checkout", "--quiet", "-b", "topic")
    with pytest.raises(ReleaseError, match="made on main, this is topic"):
        release(repository, DAY)


def test_a_version_is_released_once(repository: Path) -> None:
    release(repository, DAY)
    with pytest.raises(ReleaseError, match=r"v0\.2\.0 exists; raise the version"):
        release(repository, DAY)


@pytest.mark.parametrize(
    ("changelog", "message"),
    [
        ("# Changelog\n\n## 0.3.0 (unreleased)\n\n- A thing.\n", r"needs a section '## 0\.2\.0 \(unreleased\)'"),
        ("# Changelog\n\n## 0.2.0 (unreleased)\n\n### Added\n\n## 0.1.0\n\n- A thing.\n", "lists no change"),
    ],
)
def test_a_version_without_changes_is_refused(changelog: str, message: str) -> None:
    with pytest.raises(ReleaseError, match=message):
        dated(changelog, "0.2.0", DAY)


def test_the_last_section_can_be_released_too() -> None:
    text, section = dated("## 0.2.0 (unreleased)\n\n- A thing.\n", "0.2.0", DAY)
    assert text == "## 0.2.0 (2026-11-25)\n\n- A thing.\n"
    assert section == "- A thing."


@pytest.mark.parametrize("text", ["", '__version__ = "1.0"\n', "__version__ = 1\n"])
def test_a_file_without_a_version_is_refused(text: str) -> None:
    with pytest.raises(ReleaseError, match=r"X\.Y\.Z"):
        version_in(text)


def test_the_changelog_of_this_repository_has_the_present_version() -> None:
    version = version_in((ROOT / VERSION_FILE).read_text(encoding="utf-8"))
    assert f"\n## {version} (" in (ROOT / CHANGELOG).read_text(encoding="utf-8")


def test_what_stops_a_release_is_printed_in_one_line(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "new.py").write_text("", encoding="utf-8")
    monkeypatch.setattr(subject, "ROOT", repository)
    monkeypatch.setattr("sys.argv", ["release.py", "--dry-run"])
    assert subject.main() == 1
    assert capsys.readouterr().err == "release: the working tree has changes; commit or stash them first\n"
