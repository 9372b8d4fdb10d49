"""What a run says: progress on a terminal, the summary always."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from codegen.counts import KINDS, Inventory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


@contextmanager
def progress(total: int, stream: TextIO | None = None) -> Iterator[Callable[[str, str], None]]:
    """Show a progress bar while services are worked on; nothing when the stream is not a terminal.

    Args:
        total: Number of services.
        stream: Where to show it. Default: standard error.

    Yields:
        A function that is told the service and what is being done to it; `done` advances the bar.
    """
    target = sys.stderr if stream is None else stream
    if not target.isatty():
        yield lambda service, stage: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(file=target), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("", total=total)

        def step(service: str, stage: str) -> None:
            bar.update(task, description=f"{service}: {stage}", advance=1 if stage == "done" else 0)
            bar.refresh()

        yield step


class Summary:
    """Collects what happened and prints it once, at the end.

    Args:
        stream: Where to print. Default: standard output.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream
        self._failures: dict[str, str] = {}
        self._counts: list[str] = []
        self._warnings: list[str] = []
        self._notes: list[str] = []
        self._omitted: list[str] = []

    @property
    def failures(self) -> dict[str, str]:
        """Services that failed, and why."""
        return dict(self._failures)

    @property
    def is_bad(self) -> bool:
        """Whether a service failed, an operation was left out or an overlay action does not fit."""
        return bool(self._failures or self._omitted)

    def add(self, other: Summary) -> None:
        """Take over what another one has collected."""
        self._failures |= other._failures
        self._counts += other._counts
        self._warnings += other._warnings
        self._notes += other._notes
        self._omitted += other._omitted

    def left_out(self, service: str, operation: str, reason: str) -> None:
        """Record that an operation could not be rendered, and that the rest of its service was."""
        self._omitted.append(f"{service}: left out {operation}: {' '.join(reason.split())}")

    def failed(self, service: str, reason: str) -> None:
        """Record that a service failed."""
        self._failures[service] = " ".join(reason.split())

    def misfitting(self, service: str, what: str) -> None:
        """Record that overlay actions do not fit, and that the rest of their service was rendered without them."""
        self._omitted.append(f"{service}: {' '.join(what.split())}")

    def counted(self, service: str, document: Inventory, client: Inventory) -> None:
        """Record the counts of a service: in the document, in the client."""
        parts: list[str] = []
        for kind in KINDS:
            wanted: frozenset[object] = getattr(document, kind)
            parts.append(f"{kind.replace('_', ' ')} {len(wanted)}/{len(wanted & getattr(client, kind))}")
        self._counts.append(f"{service:<16} {'  '.join(parts)}")

    def warned(self, text: str) -> None:
        """Record a warning."""
        self._warnings.append(text)

    def noted(self, text: str) -> None:
        """Record what was done, or what differs."""
        self._notes.append(text)

    def print(self) -> None:
        """Print everything, failures last."""
        lines: list[str] = []
        if self._counts:
            lines += ["in the document / in the client:", *self._counts]
        lines += [f"warning: {text}" for text in self._warnings]
        lines += self._notes
        lines += self._omitted
        lines += [f"{service}: failed: {reason}" for service, reason in self._failures.items()]
        stream = self._stream or sys.stdout
        if stream is not None:  # a closed standard output
            _write(lines, stream)


def _write(lines: Sequence[str], stream: TextIO) -> None:
    for line in lines:
        stream.write(line + "\n")
    stream.flush()
