"""`timeback clr verify` and `contexts`: is a learner record genuine, and which contexts are at hand to tell."""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from timeback_kit.cli.values import UsageError, parse_json
from timeback_kit.services.clr.verifier import ContextStore, verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from timeback_kit.services.clr.verifier import CredentialReport

_NOT_VERIFIED: Final = 1
_ASPECTS: Final = ("signature", "key", "dates")
_LISTS: Final = ("undefined_terms", "unknown_suites", "unknown_contexts", "not_checked")

records = typer.Typer(help="Learner records, verified offline.", no_args_is_help=True)
contexts = typer.Typer(help="The local store of JSON-LD contexts.", no_args_is_help=True)
records.add_typer(contexts, name="contexts")

_Store = Annotated[str | None, typer.Option("--contexts", metavar="DIR", help="Another store than the user's own")]


@records.command("verify")
def verify_record(
    file: Annotated[str, typer.Argument(help="The record as JSON; - reads standard input")],
    signer: Annotated[list[str] | None, typer.Option(metavar="KEY", help="A key that may sign for any issuer")] = None,
    keys: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Documents of keys that are not did:key: one JSON object by address"),
    ] = None,
    context: Annotated[list[str] | None, typer.Option(metavar="ADDRESS=FILE", help="A context that you trust")] = None,
    at: Annotated[
        str | None, typer.Option(metavar="TIME", help="The moment that counts, such as 2026-01-31T00:00:00Z")
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "--format", metavar="FORMAT", help="json or text; a terminal gets text")
    ] = None,
    store: _Store = None,
) -> None:
    """Is a record genuine, bound to its issuer and valid now?"""
    if output not in {None, "json", "text"}:
        raise UsageError("--output takes json or text")
    known = _json_file(keys) if keys else {}
    if not isinstance(known, dict):
        raise UsageError("--keys takes a file with one JSON object: documents by address")
    report = verify(
        _content(file),
        resolver=known.get if keys else None,
        contexts=ContextStore(store, dict(_own_context(stated) for stated in context or ())),
        trusted_signers=signer or (),
        at=_moment(at),
    )
    as_json = output == "json" or (output is None and not sys.stdout.isatty())
    print(json.dumps(report.to_dict(), indent=2) if as_json else "\n".join(_lines(report)))
    if not report:
        raise typer.Exit(_NOT_VERIFIED)


@contexts.command("fetch")
def fetch_contexts(
    source: Annotated[
        str | None, typer.Option("--from", metavar="DIR", help="Take them from files instead of the network")
    ] = None,
    store: _Store = None,
) -> None:
    """Fill the store with the pinned contexts."""
    kept = ContextStore(store)
    found = kept.add_from(source) if source else kept.fetch()
    print("\n".join([f"{address}  kept" for address in found] or ["nothing to add"]))
    missing = kept.missing()
    for address in missing:
        print(f"{address}  missing", file=sys.stderr)
    if missing:
        raise typer.Exit(_NOT_VERIFIED)


@contexts.command("list")
def list_contexts(store: _Store = None) -> None:
    """Print the pinned contexts, and which of them are kept."""
    kept = ContextStore(store)
    missing = kept.missing()
    print(f"{kept.directory}")
    print("\n".join(f"{address}  {'missing' if address in missing else 'kept'}" for address in kept.pinned()))


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
