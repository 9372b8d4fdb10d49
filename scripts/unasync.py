"""Renders the blocking files from the async ones: `scripts/unasync.py` writes them, `--check` says which are stale.

Async code is written, blocking code is rendered from it, docstrings and types included, because editors read files.
What the two really do differently (waiting, tasks and threads, time limits) is written twice, in `async_io.py` and
`sync_io.py` and in `async_pool.py` and `sync_pool.py` of the runtime, `async_work.py` and `sync_work.py` of the core;
all else differs by the tables below.
"""

from __future__ import annotations

import argparse
import io
import re
import subprocess
import sys
import tokenize
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
SOURCE: Final = ROOT / "src"

FILES: Final = {
    "timeback_kit/runtime/transport.py": "timeback_kit/runtime/sync/transport.py",
    "timeback_kit/runtime/paginator.py": "timeback_kit/runtime/sync/paginator.py",
    "timeback_kit/runtime/client.py": "timeback_kit/runtime/sync/client.py",
    "timeback_kit/runtime/collections.py": "timeback_kit/runtime/sync/collections.py",
    "timeback_kit/runtime/resources.py": "timeback_kit/runtime/sync/resources.py",
    "timeback_kit/runtime/given_client.py": "timeback_kit/runtime/sync/given_client.py",
    "timeback_kit/runtime/partitions.py": "timeback_kit/runtime/sync/partitions.py",
    "timeback_kit/core/client.py": "timeback_kit/core/sync_client.py",
    "timeback_kit/core/activity.py": "timeback_kit/core/sync_activity.py",
    "timeback_kit/core/activity_lookups.py": "timeback_kit/core/sync_activity_lookups.py",
    "timeback_kit/core/manager.py": "timeback_kit/core/sync_manager.py",
    "timeback_kit/rosters/client.py": "timeback_kit/rosters/sync_client.py",
    "timeback_kit/rosters/planning.py": "timeback_kit/rosters/sync_planning.py",
    "timeback_kit/rosters/applying.py": "timeback_kit/rosters/sync_applying.py",
    "timeback_kit/rosters/undoing.py": "timeback_kit/rosters/sync_undoing.py",
    "timeback_kit/rosters/exporting.py": "timeback_kit/rosters/sync_exporting.py",
    "timeback_kit/rosters/changes.py": "timeback_kit/rosters/sync_changes.py",
}
"""Blocking file by async file, below `src`."""

SERVICE_MODULES: Final = "timeback_kit/services/*/*.py"
"""`client.py` is rendered as `sync.py`, a module that defines a class called `Async...` as `sync_<module>.py`."""

NAMES: Final = {
    "AsyncServiceClient": "SyncServiceClient",
    "AsyncResource": "SyncResource",
    "AsyncTransport": "SyncTransport",
    "AsyncConnections": "SyncConnections",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
    "aclose_all": "close_all",
    "aclosing": "closing",
    "acquire_async": "acquire",
    "aiter_bytes": "iter_bytes",
    "anext": "next",
    "aread": "read",
    "asleep": "sleep",
    "async_connections": "sync_connections",
    "async_io": "sync_io",
    "async_pool": "sync_pool",
    "async_work": "sync_work",
    "asynccontextmanager": "contextmanager",
    "explains_blocking_use": "explains_async_use",
    "explains_stream_use": "explains_blocking_stream_use",
}
"""Blocking name by async name; any other name that begins with `Async` loses that."""

WORDS: Final = (
    (re.compile(r"^( *(?:>>>|\.\.\.) .*?)\b(?:await|async) ", re.M), r"\1"),
    (re.compile(r"\bThe async\b"), "The blocking"),
    (re.compile(r"\b[Aa]sync\b"), "blocking"),
    (re.compile(r"\bawaited\b"), "blocking"),
)
"""Words in docstrings."""

ASYNC_ONLY: Final = (
    re.compile(r"^ *# Async only\.\n.*?^ *# End of async only\.\n", re.M | re.S),
    re.compile(r", or something to await:[^.]*(?=\.)"),
    re.compile(r" When the broadcast is cancelled, so is every run\."),
    re.compile(r" Await it to wait until [^.]*\."),
)
"""What blocking code does not have."""

TYPES: Final = (
    (re.compile(r"\bAwaitable\[((?:[^\[\]]|\[[^\[\]]*\])*)\]"), r"\1"),
    (re.compile(r"\b(\w+) \| \1\b"), r"\1"),
    (re.compile(r"\bAsyncGenerator\[((?:[^\[\]]|\[[^\[\]]*\])*), None\]"), r"Generator[\1, None, None]"),
)
"""Types that take other parameters."""

_PREFIX: Final = re.compile(r"(_?)Async(?=[A-Z])")


def pairs() -> dict[Path, Path]:
    """Return the blocking file of every async file."""
    found = {SOURCE / source: SOURCE / target for source, target in FILES.items()}
    for path in sorted(SOURCE.glob(SERVICE_MODULES)):
        text = path.read_text(encoding="utf-8")
        if path.name.startswith("sync") or "Rendered by scripts/" in text[:500]:
            continue
        if path.name == "client.py":
            found[path] = path.with_name("sync.py")
        elif re.search(r"^class Async", text, re.M):
            found[path] = path.with_name(f"sync_{path.name}")
    return {source: target for source, target in found.items() if source.exists()}


def blocking(text: str, modules: dict[str, str]) -> str:
    """Render blocking source from async source.

    Args:
        text: The async source.
        modules: Blocking module by async module, dotted.
    """
    for pattern in ASYNC_ONLY:
        text = pattern.sub("", text)
    for pattern, replacement in TYPES:
        text = pattern.sub(replacement, text)
    for module, twin in sorted(modules.items(), key=lambda pair: -len(pair[0])):
        text = re.sub(rf"(?<![\w.]){re.escape(module)}(?![\w.])", twin, text)
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    lines = text.splitlines(keepends=True)
    out: list[str] = []
    at = (1, 0)
    for token in tokens:
        out.append(_between(lines, at, token.start))
        at = token.end
        if token.type == tokenize.NAME and token.string in ("async", "await"):
            line = lines[at[0] - 1]
            at = (at[0], at[1] + len(line[at[1] :]) - len(line[at[1] :].lstrip(" ")))
        elif token.type == tokenize.NAME:
            out.append(NAMES.get(token.string) or _PREFIX.sub(r"\1", token.string))
        elif token.type == tokenize.STRING:
            out.append(_words(token.string))
        else:
            out.append(token.string)
    return "".join(out)


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    if start[0] > len(lines) or start == end:
        return ""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]]
    middle = lines[start[0] : end[0] - 1]
    last = lines[end[0] - 1][: end[1]] if end[0] <= len(lines) else ""
    return lines[start[0] - 1][start[1] :] + "".join(middle) + last


def _words(text: str) -> str:
    """Replace names and words in a string or docstring."""
    if text[0] in "rRbB":
        return text
    text = re.sub(r"\w+", lambda match: NAMES.get(match[0]) or _PREFIX.sub(r"\1", match[0]), text)
    for pattern, replacement in WORDS:
        text = pattern.sub(replacement, text)
    return text


def rendered() -> dict[Path, str]:
    """Return the text of every blocking file."""
    files = pairs()
    modules = {_module(source): _module(target) for source, target in files.items()}
    return {
        target: _formatted(
            f"# Rendered by scripts/unasync.py from {source.relative_to(ROOT).as_posix()}; change that file.\n"
            + blocking(source.read_text(encoding="utf-8"), modules),
            target,
        )
        for source, target in files.items()
    }


def _module(path: Path) -> str:
    return ".".join(path.relative_to(SOURCE).with_suffix("").parts)


def _formatted(text: str, path: Path) -> str:
    fix = ["check", "--fix-only", "--quiet"]
    for arguments in (["format", "--quiet"], fix, [*fix, "--unsafe-fixes", "--select", "C416"], ["format", "--quiet"]):
        command = [sys.executable, "-m", "ruff", *arguments, "--stdin-filename", str(path), "-"]
        text = subprocess.run(command, input=text, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    return text


def main(arguments: list[str] | None = None) -> int:
    """Write the blocking files, or say which of them are stale."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is stale")
    check = parser.parse_args(arguments).check
    stale = [
        (path, text)
        for path, text in rendered().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path, text in stale:
        if check:
            sys.stdout.write(f"stale: {path.relative_to(ROOT).as_posix()}; run scripts/unasync.py\n")
        else:
            path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"wrote {path.relative_to(ROOT).as_posix()}\n")
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
