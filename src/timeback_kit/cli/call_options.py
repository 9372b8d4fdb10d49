"""The options of a command that calls a service: its body, and how the result is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Final, Literal, TypeAlias, get_args

import typer

from timeback_kit.cli.client_options import ClientOptions
from timeback_kit.cli.values import UsageError

Output: TypeAlias = Literal["json", "jsonl", "csv", "table"]
_PANEL: Final = "Body and output"


@dataclass(frozen=True, slots=True)
class Shown:
    """How a result is shown.

    Args:
        output: json, jsonl, csv or table; None for what suits the place it goes to.
        columns: The columns of rows; empty for all, or for those of plain values in csv and table.
    """

    output: str | None = None
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CallOptions(ClientOptions):
    """What was said of a call, apart from its own arguments."""

    json: Annotated[
        str | None,
        typer.Option(help="The body: JSON text, @FILE, or - for standard input", metavar="TEXT|@FILE|-"),
    ] = None
    output: Annotated[
        str | None,
        typer.Option(
            "--output", "--format", help="json, jsonl, csv or table; a terminal gets a table", metavar="FORMAT"
        ),
    ] = None
    columns: Annotated[
        str | None, typer.Option(help="Columns of rows, such as sourcedId,name.first", metavar="A,B")
    ] = None
    all: Annotated[bool, typer.Option("--all", help="Every row of every page, not one page")] = False
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the request, and send nothing")] = False

    def shown(self) -> Shown:
        """How the result is shown.

        Raises:
            UsageError: There is no such format.
        """
        if self.output is not None and self.output not in get_args(Output):
            raise UsageError(f"--output takes one of {', '.join(get_args(Output))}")
        return Shown(self.output, tuple(self.columns.split(",")) if self.columns else ())
