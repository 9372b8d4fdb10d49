"""`timeback clr`: is a learner record genuine, and which contexts are at hand to tell."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from timeback_kit.cli.values import UsageError, parse_json
from timeback_kit.services.clr.verifier import ContextStore, verify

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from timeback_kit.services.clr.verifier import CredentialReport

DONE, NOT_VERIFIED = 0, 1
_ASPECTS = ("signature", "key", "dates")
_LISTS = ("undefined_terms", "unknown_suites", "unknown_contexts", "not_checked")


def run_clr(arguments: Sequence[str]) -> int:
    """Carry out `timeback clr ...`.

    Args:
        arguments: The words after `clr`.

    Returns:
        The exit code: 0 when done, 1 when a record is not verified.

    Raises:
        UsageError: The command was not understood, or a file cannot be read.
    """
    try:
        options = _parser().parse_args(list(arguments))
    except SystemExit:  # after --help
        return DONE
    if options.command == "verify":
        return _verify(options)
    return _fetch(options) if options.action == "fetch" else _list(options)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}\n{self.format_usage().strip()}")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="timeback clr", description="Learner records: verified offline.")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("verify", help="is a record genuine, bound to its issuer and valid now?")
    checking.add_argument("file", help="the record as JSON; - reads standard input")
    checking.add_argument(
        "--signer", action="append", default=[], metavar="KEY", help="a key that may sign for any issuer"
    )
    checking.add_argument(
        "--keys", type=Path, metavar="FILE", help="documents of keys that are no did:key: one JSON object by address"
    )
    checking.add_argument(
        "--context", action="append", default=[], metavar="ADDRESS=FILE", help="a context that you trust"
    )
    checking.add_argument("--at", metavar="TIME", help="the moment that counts, such as 2026-01-31T00:00:00Z")
    checking.add_argument("--format", choices=("json", "text"), help="without it a terminal gets text")
    contexts = commands.add_parser("contexts", help="the local store of JSON-LD contexts")
    contexts.add_argument("action", choices=("list", "fetch"))
    contexts.add_argument("--from", dest="source", metavar="DIR", help="take them from files instead of the network")
    for one in (checking, contexts):
        one.add_argument("--contexts", dest="store", metavar="DIR", help="another store than the user's own")
    return parser


def _verify(options: argparse.Namespace) -> int:
    known = _json_file(options.keys) if options.keys else {}
    if not isinstance(known, dict):
        raise UsageError("--keys takes a file with one JSON object: documents by address")
    report = verify(
        _content(options.file),
        resolver=known.get if options.keys else None,
        contexts=ContextStore(options.store, dict(_own_context(stated) for stated in options.context)),
        trusted_signers=options.signer,
        at=_moment(options.at),
    )
    as_json = options.format == "json" or (options.format is None and not sys.stdout.isatty())
    print(json.dumps(report.to_dict(), indent=2) if as_json else "\n".join(_lines(report)))
    return DONE if report else NOT_VERIFIED


def _fetch(options: argparse.Namespace) -> int:
    store = ContextStore(options.store)
    found = store.add_from(options.source) if options.source else store.fetch()
    print("\n".join([f"{address}  kept" for address in found] or ["nothing to add"]))
    missing = store.missing()
    for address in missing:
        print(f"{address}  missing", file=sys.stderr)
    return DONE if not missing else NOT_VERIFIED


def _list(options: argparse.Namespace) -> int:
    store = ContextStore(options.store)
    missing = store.missing()
    print(f"{store.directory}")
    print("\n".join(f"{address}  {'missing' if address in missing else 'kept'}" for address in store.pinned()))
    return DONE


def _lines(report: CredentialReport, indent: str = "") -> Iterator[str]:
    yield f"{indent}{report.path or 'record'}: {'verified' if report.verified else 'NOT VERIFIED'}"
    suites = ", ".join(proof.suite or "?" for proof in report.proofs)
    told = {name: getattr(report, name).replace("_", " ") for name in _ASPECTS}
    yield f"{indent}  signature {told['signature']}{f' ({suites})' if suites else ''}"
    yield f"{indent}  key {told['key']}, dates {told['dates']}"
    for name in _LISTS:
        if getattr(report, name):
            yield f"{indent}  {name.replace('_', ' ')}: {', '.join(getattr(report, name))}"
    for problem in report.problems:
        yield f"{indent}  - {problem}"
    for inner in report.nested:
        yield from _lines(inner, f"{indent}  ")


def _content(source: str) -> bytes:
    if source == "-":
        return sys.stdin.read().encode("utf-8", "surrogatepass")
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise UsageError(f"{source} cannot be read: {type(error).__name__}") from None


def _json_file(path: Path) -> Any:
    return parse_json(_content(str(path)).decode("utf-8", "replace"), str(path))


def _own_context(stated: str) -> tuple[str, Any]:
    address, separator, file = stated.rpartition("=")
    if not separator:
        raise UsageError("--context takes ADDRESS=FILE")
    return address, _json_file(Path(file))


def _moment(text: str | None) -> datetime | None:
    try:
        moment = None if text is None else datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min
    if moment is not None and moment.tzinfo is None:
        raise UsageError("--at takes a time with a zone, such as 2026-01-31T00:00:00Z")
    return moment
