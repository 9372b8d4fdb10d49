"""`timeback roster import`, `export` and `undo`: OneRoster CSV bundles, and tables for data teams."""

from __future__ import annotations

import csv
import json
import sys
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from timeback_kit.cli.client_options import ClientOptions, with_options
from timeback_kit.cli.values import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from timeback_kit.rosters.checkpoints import Checkpoint
    from timeback_kit.rosters.plan import Progress

_REFUSED: Final = 1
_JSON, _TEXT = "json", "text"
_Output = Annotated[
    str | None, typer.Option("--output", "--format", metavar="FORMAT", help="json or text; a terminal gets text")
]
_Concurrency = Annotated[int, typer.Option(min=1, help="Number of writes under way at a time")]

rosters = typer.Typer(help="Rosters: OneRoster CSV bundles in and out, and tables.", no_args_is_help=True)


def _import(
    bundle: Annotated[Path, typer.Argument(help="Folder or .zip of OneRoster 1.1 or 1.2")],
    apply: Annotated[bool, typer.Option("--apply", help="Carry the plan out; without it, it is only shown")] = False,
    mode: Annotated[
        str | None, typer.Option(metavar="bulk|delta", help="bulk or delta, where manifest and rows disagree")
    ] = None,
    delete: Annotated[
        bool, typer.Option("--delete", help="Delete what is gone, within the orgs of the bundle")
    ] = False,
    max_deletes: Annotated[
        str | None, typer.Option(metavar="N", help="Deletes of a kind that are allowed, such as 40 or 20%; default 5%")
    ] = None,
    mapping: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="CSV with the columns bundle,platform: people known under another sourcedId"),
    ] = None,
    session_org: Annotated[str | None, typer.Option(metavar="ID", help="Org of new academic sessions")] = None,
    skip_refused: Annotated[
        bool, typer.Option("--skip-refused", help="Import the rows that are right though others are not")
    ] = False,
    rows: Annotated[
        bool, typer.Option("--rows", help="List every record that changes, and every row that is refused")
    ] = False,
    journal: Annotated[
        Path | None, typer.Option(metavar="FILE", help="The journal, later the receipt; default: beside the bundle")
    ] = None,
    errors: Annotated[
        Path | None, typer.Option(metavar="PATH", help="Bundle of the rows that fail; default: beside the bundle")
    ] = None,
    concurrency: _Concurrency = 8,
    output: _Output = None,
    *,
    options: ClientOptions,
) -> None:
    """Show what importing a bundle would do, and with --apply do it."""
    as_json = _as_json(output)
    known = read_mapping(mapping) if mapping is not None else None
    with (
        options.open() as timeback,
        _progress() as told,
        timeback.roster.plan(
            bundle,
            mode=mode,
            delete=delete,
            max_deletes=max_deletes,
            mapping=known,
            session_org=session_org,
            progress=told,
        ) as plan,
    ):
        shown = {"plan": plan.to_dict()}
        if not as_json:
            print(plan)
            for item in plan.items() if rows else ():
                print(f"  {item}")
        elif rows:
            shown["plan"]["items"] = [item.to_dict() for item in plan.items()]
        unfit = bool(plan.blocked or (plan.problems and (plan.fatal or not skip_refused)))
        failed = unfit
        if apply and not unfit:
            receipt = timeback.roster.apply(
                plan,
                journal=journal,
                errors=errors,
                concurrency=concurrency,
                skip_refused=skip_refused,
                progress=told,
            )
            shown["receipt"] = receipt.to_dict()
            failed = not receipt.ok
            if not as_json:
                print(receipt)
        elif apply and not as_json:
            print("Nothing was written.")
    if as_json:
        print(json.dumps(shown, indent=2))
    if failed:
        raise typer.Exit(_REFUSED)


def _export(
    path: Annotated[Path, typer.Argument(help="Folder or .zip of a bundle, folder of Parquet files, or database")],
    to: Annotated[str, typer.Option(metavar="FORMAT", help="csv, parquet, duckdb or sqlite")] = "csv",
    since: Annotated[
        str | None,
        typer.Option(
            metavar="CHECKPOINT",
            help="Only what changed: a time, or a file that keeps the checkpoint and is made when it is not there",
        ),
    ] = None,
    kind: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="A collection, such as users; may be repeated")
    ] = None,
    output: _Output = None,
    *,
    options: ClientOptions,
) -> None:
    """Export the roster: a OneRoster bundle, or tables."""
    as_json = _as_json(output)
    checkpoint, keeper = _checkpoint(since)
    with options.open() as timeback, _progress() as told:
        report = timeback.roster.export(path, to=to, since=checkpoint, kinds=kind or None, progress=told)
    if keeper is not None:
        partial = keeper.with_name(keeper.name + ".partial")
        partial.write_text(f"{report.checkpoint}\n", encoding="utf-8")
        partial.replace(keeper)
    print(json.dumps(report.to_dict(), indent=2) if as_json else report)
    if not as_json:
        print(f"Checkpoint: {keeper or report.to_dict()['checkpoint']}")


def _undo(
    receipt: Annotated[Path, typer.Argument(help="The receipt of an import")],
    force: Annotated[
        bool, typer.Option("--force", help="Put records back too that were changed since the import")
    ] = False,
    concurrency: _Concurrency = 8,
    output: _Output = None,
    *,
    options: ClientOptions,
) -> None:
    """Take back what an import did."""
    as_json = _as_json(output)
    with options.open() as timeback, _progress() as told:
        report = timeback.roster.undo(receipt, force=force, concurrency=concurrency, progress=told)
    print(json.dumps(report.to_dict(), indent=2) if as_json else report)
    if not report.ok:
        raise typer.Exit(_REFUSED)


rosters.command("import")(with_options(_import))
rosters.command("export")(with_options(_export))
rosters.command("undo")(with_options(_undo))


def read_mapping(path: Path) -> dict[str, str | None]:
    """Read a mapping: sourcedId on the platform by sourcedId in the bundle, None where the second cell is blank.

    Raises:
        UsageError: It is not a CSV file with the columns bundle,platform.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"{path} cannot be read as a CSV file: {type(error).__name__}") from None
    if not rows or [cell.strip() for cell in rows[0]] != ["bundle", "platform"]:
        raise UsageError(f"{path} needs the header bundle,platform")
    if any(row and len(row) != len(rows[0]) for row in rows):
        raise UsageError(f"{path} needs two cells in each row: sourcedId in the bundle, sourcedId on the platform")
    return {row[0].strip(): row[1].strip() or None for row in rows[1:] if row}


def _checkpoint(given: str | None) -> tuple[Checkpoint | str | None, Path | None]:
    """Return the checkpoint that --since means, and the file that keeps the next one."""
    if given is None:
        return None, None
    from timeback_kit.rosters.checkpoints import Checkpoint
    from timeback_kit.rosters.problems import RosterError

    keeper = Path(given)
    if keeper.is_file():
        return Checkpoint.of(keeper.read_text(encoding="utf-8")), keeper
    try:
        return Checkpoint.of(given), None
    except RosterError:
        if given[:1].isdigit():
            raise
        return None, keeper


def _as_json(output: str | None) -> bool:
    if output not in {None, _JSON, _TEXT}:
        raise UsageError("--output takes json or text")
    return output == _JSON or (output is None and not sys.stdout.isatty())


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None] | None]:
    """Show how far a job is on standard error, where that is a terminal."""
    if not sys.stderr.isatty() or find_spec("rich") is None:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    bars = Bars(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    tasks: dict[tuple[str, str], Any] = {}

    def told(progress: Progress) -> None:
        key = (progress.stage, progress.kind)
        if key not in tasks:
            tasks[key] = bars.add_task(f"{progress.stage} {progress.kind}", total=progress.total)
        bars.update(tasks[key], completed=progress.done, total=progress.total)

    with bars:
        yield told
