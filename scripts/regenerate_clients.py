"""Make the generated clients from the pinned documents and their overlays; with --pull fetch the documents first."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from codegen.console import Summary
from codegen.errors import CodegenError, reason
from codegen.options import Options
from codegen.regenerating import Run
from codegen.sources import ENVIRONMENTS
from codegen.specs import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from codegen.fetch import Fetcher


def main(argv: Sequence[str] | None = None, *, fetcher: Callable[[str], Fetcher] | None = None) -> int:
    """Run the command.

    Args:
        argv: Arguments without the program's name. Default: those of the process.
        fetcher: Makes the fetcher for a token address. Default: one with real time and the environment's credentials.

    Returns:
        0 when all is well, 1 when a service failed or --check found a difference, 2 for wrong arguments,
        130 when interrupted.
    """
    try:
        options = _options(argv)
    except SystemExit as exit_:
        return int(exit_.code or 0)
    summary = Summary()
    try:
        code = Run(options, summary, fetcher).run()
    except (CodegenError, OSError) as error:
        summary.print()
        _complain(str(error) if isinstance(error, CodegenError) else reason(error))
        return 1
    except KeyboardInterrupt:
        _complain("interrupted; every file is as it was or as it shall be")
        return 130
    summary.print()
    return code


def _options(argv: Sequence[str] | None) -> Options:
    parser = argparse.ArgumentParser(prog="regenerate_clients.py", description=__doc__)
    parser.add_argument("--pull", action="store_true", help="fetch the documents and pin them")
    origin = parser.add_mutually_exclusive_group()
    origin.add_argument("--env", choices=ENVIRONMENTS, help="addresses to pull from (default: production)")
    origin.add_argument("--base-url", type=_origin, metavar="URL", help="pull from one origin, such as the sandbox")
    origin.add_argument("--source-dir", type=Path, metavar="DIR", help="read downloaded documents instead")
    parser.add_argument("--service", action="append", default=[], metavar="NAME", help="only this service; repeatable")
    parser.add_argument("--specs-dir", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    parser.add_argument("--output-dir", type=Path, default=REPOSITORY / "generated", metavar="DIR")
    parser.add_argument(
        "--source-tree", type=Path, metavar="DIR", help="where timeback_kit is; gets the import packages"
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when something would change")
    parser.add_argument("--report", type=Path, metavar="FILE", help="write what changed in the documents, as Markdown")
    parser.add_argument("--strict", action="store_true", help="an operation without a stated name is an error")
    parser.add_argument("--explain", action="store_true", help="show what is to decide, with the lines to paste")
    parser.add_argument("--offer", type=Path, metavar="DIR", help="write derived names as naming files to edit")
    given = parser.parse_args(argv)
    if not given.pull and (given.env or given.base_url or given.source_dir):
        parser.error("--env, --base-url and --source-dir need --pull")
    if given.source_dir is not None and not given.source_dir.is_dir():
        parser.error(f"--source-dir: {given.source_dir} is not a directory")
    tree = given.source_tree or (REPOSITORY / "src" if given.output_dir == REPOSITORY / "generated" else None)
    return Options(
        specs_dir=given.specs_dir.resolve(),
        output_dir=given.output_dir.resolve(),
        pull=given.pull,
        environment=given.env or "production",
        base_url=given.base_url,
        source_dir=given.source_dir,
        services=tuple(given.service),
        check=given.check,
        report=given.report,
        strict=given.strict,
        explain=given.explain,
        offer=given.offer,
        source_tree=None if tree is None else tree.resolve(),
    )


def _origin(text: str) -> str:
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:  # an unclosed bracket, a port out of range
        raise argparse.ArgumentTypeError(f"{text!r} is not an http address") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname or port == 0 or parts.query or parts.fragment:
        raise argparse.ArgumentTypeError(f"{text!r} is not an http address")
    return text.rstrip("/")


def _complain(text: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"regenerate_clients.py: {text}\n")


if __name__ == "__main__":
    sys.exit(main())
