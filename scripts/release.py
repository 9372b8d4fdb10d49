"""Make a release: date its section of CHANGELOG.md, commit that, and tag the commit with the section as its message.

The version is the one in src/timeback_kit/version.py, and nowhere else. Nothing is pushed and nothing is uploaded.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
VERSION_FILE: Final = Path("src/timeback_kit/version.py")
CHANGELOG: Final = Path("CHANGELOG.md")
VERSION: Final = re.compile(r'^__version__ = "(\d+\.\d+\.\d+)"$', re.MULTILINE)
BRANCH: Final = "main"


class ReleaseError(Exception):
    """The release cannot be made; the message says what to do first."""


def version_in(text: str) -> str:
    """The version stated in version.py.

    Args:
        text: Content of version.py.

    Raises:
        ReleaseError: If it states none.
    """
    found = VERSION.search(text)
    if found is None:
        raise ReleaseError(f'{VERSION_FILE} must say __version__ = "X.Y.Z"')
    return found[1]


def dated(changelog: str, version: str, day: date) -> tuple[str, str]:
    """Date the section of a version.

    Args:
        changelog: Content of CHANGELOG.md.
        version: The version to release.
        day: The date of the release.

    Returns:
        The new content, and the section without its heading.

    Raises:
        ReleaseError: If there is no unreleased section of that version, or nothing in it.
    """
    heading = f"## {version} (unreleased)"
    before, found, after = f"\n{changelog}".partition(f"\n{heading}\n")
    if not found:
        raise ReleaseError(f"{CHANGELOG} needs a section '{heading}'")
    section = after.partition("\n## ")[0].strip()
    if not re.search(r"^- ", section, re.MULTILINE):
        raise ReleaseError(f"the section of {version} in {CHANGELOG} lists no change")
    return f"{before}\n## {version} ({day.isoformat()})\n{after}".removeprefix("\n"), section


def git(root: Path, *arguments: str, given: str | None = None) -> str:
    """Run git.

    Args:
        root: The repository.
        arguments: Arguments of git.
        given: Standard input.

    Raises:
        ReleaseError: If git fails.
    """
    done = subprocess.run(
        ["git", *arguments], cwd=root, input=given, capture_output=True, text=True, encoding="utf-8", check=False
    )
    if done.returncode != 0:
        raise ReleaseError(f"git {arguments[0]}: {done.stderr.strip()}")
    return done.stdout.strip()


def check_repository(root: Path, tag: str) -> None:
    """Refuse a repository that is not ready.

    Args:
        root: The repository.
        tag: The tag to make.

    Raises:
        ReleaseError: If something is not committed, another branch is checked out, or the tag exists.
    """
    if git(root, "status", "--porcelain"):
        raise ReleaseError("the working tree has changes; commit or stash them first")
    branch = git(root, "branch", "--show-current")
    if branch != BRANCH:
        raise ReleaseError(f"releases are made on {BRANCH}, this is {branch or 'no branch'}")
    if git(root, "tag", "--list", tag):
        raise ReleaseError(f"the tag {tag} exists; raise the version in {VERSION_FILE}")


def release(root: Path, day: date, *, dry_run: bool = False) -> str:
    """Make the release.

    Args:
        root: The repository.
        day: The date of the release.
        dry_run: Whether to check everything and change nothing.

    Returns:
        What was done, or would be.

    Raises:
        ReleaseError: If the repository is not ready.
    """
    version = version_in((root / VERSION_FILE).read_text(encoding="utf-8"))
    tag = f"v{version}"
    check_repository(root, tag)
    changelog, section = dated((root / CHANGELOG).read_text(encoding="utf-8"), version, day)
    if dry_run:
        return f"would date {CHANGELOG}, commit it and tag {tag} with:\n\n{section}"
    (root / CHANGELOG).write_text(changelog, encoding="utf-8")
    git(root, "commit", "--quiet", "--message", f"Release {version}", "--", str(CHANGELOG))
    git(root, "tag", "--annotate", "--cleanup=whitespace", "--file", "-", tag, given=f"{version}\n\n{section}\n")
    return f"released {version} as {tag}; publish it with: git push origin {BRANCH} {tag}"


def main() -> int:
    """Make the release of today."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry-run", action="store_true", help="check everything, change nothing")
    chosen = parser.parse_args()
    try:
        print(release(ROOT, datetime.now(UTC).date(), dry_run=chosen.dry_run))
    except ReleaseError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
