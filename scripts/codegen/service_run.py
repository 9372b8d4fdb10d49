"""The work on one service: its document read, compared and rendered, whatever becomes of the others."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from codegen.changes import Change, changes
from codegen.console import Summary
from codegen.counts import document_counts, missing_items, untaken
from codegen.documents import NAME, document_text
from codegen.effective import Effective, build_from, read_layers
from codegen.errors import CodegenError, DocumentError, reason
from codegen.fetch import FetchError
from codegen.loading import MAX_BYTES, load_bytes, load_path
from codegen.naming import NamingError
from codegen.omissions import Omitted, check_whole, only, renderable, uncounted
from codegen.openapi import check_openapi, operations
from codegen.outputs import replace_bytes
from codegen.rendering import PACKAGE, render_service
from codegen.snapshots import snapshot_text
from codegen.sources import Source, downloaded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from codegen.lock import Entry, Origin
    from codegen.options import Options
    from codegen.specs import Specs


@dataclass(slots=True)
class Work:
    """What is known of one service while the run lasts.

    Args:
        source: Where its document comes from.
        snapshot: The snapshot text that this run works on.
        origin: Where that snapshot was made from.
        effective: The effective document.
        error: Why the service failed.
        changes: What differs from the pinned document; None while it has not been compared.
        decisions: What a maintainer must decide.
        document: What of the effective document is rendered.
        summary: What is to be said about it.
    """

    source: Source
    snapshot: str | None = None
    origin: Origin = "unknown"
    effective: Effective | None = None
    error: str | None = None
    changes: list[Change] | None = None
    decisions: list[str] = field(default_factory=list)
    document: dict[str, Any] | None = None
    summary: Summary = field(default_factory=Summary)

    def decide(self, head: str, lines: str = "") -> None:
        """Note something to decide, with the lines to paste."""
        self.decisions.append(f"{' '.join(head.split())}\n{lines}")


class ServiceRun:
    """Works on services one by one.

    Args:
        options: What to do.
        specs: Where the inputs are.
        lock: What is recorded of each service.
        pins: What is recorded of each service's classes.
    """

    def __init__(self, options: Options, specs: Specs, lock: Mapping[str, Entry], pins: Mapping[str, Entry]) -> None:
        self._options = options
        self._specs = specs
        self._lock = lock
        self._pinned_entries = pins

    def run(self, source: Source, fetched: bytes | FetchError | None, staging: Path) -> Work:
        """Do it; what goes wrong is in the result.

        Args:
            source: Where the document comes from.
            fetched: The document or the error, where it is pulled over HTTP.
            staging: Directory that gets the rendered package.
        """
        work = Work(source)
        try:
            self._take_document(work, fetched)
            self._render(work, staging)
        except (CodegenError, NamingError) as error:
            work.error = str(error)
        except RecursionError:
            work.error = "the document is nested or chained too deeply"
        except OSError as error:
            work.error = reason(error)
        if work.error is not None:
            work.summary.failed(source.service, work.error)
        return work

    def _take_document(self, work: Work, fetched: bytes | FetchError | None) -> None:
        """Get the snapshot to work on: from a document just pulled, or the pinned one."""
        service = work.source.service
        pinned = self._specs.snapshot(service)
        previous = None
        document = self._pulled(work.source, fetched)
        if document is None:
            if not pinned.is_file() and work.source.written_here:
                pinned = self._specs.shared_snapshot(service)
            snapshot = check_openapi(load_path(pinned))
            work.snapshot = pinned.read_bytes().decode()
            work.origin = "written here" if work.source.written_here else self._pinned_origin(service)
            work.changes = []
        else:
            work.snapshot = snapshot_text(load_bytes(document))
            snapshot = load_bytes(work.snapshot.encode())
            is_new = not pinned.is_file() or pinned.read_bytes() != work.snapshot.encode()
            origin = self._pinned_origin(service)
            work.origin = self._options.origin if is_new or origin == "unknown" else origin
            if work.source.written_here:
                work.origin = "written here"
            previous = self._pinned(work)
            work.changes = changes(previous, snapshot)
            if is_new and not work.changes:
                work.changes = [Change(False, "other", "the snapshot", "is written differently")]
        layers = read_layers(self._specs.overlays, service)
        work.effective = build_from(snapshot, layers, self._pins(service), previous)
        self._decide(work, work.effective)

    def _decide(self, work: Work, effective: Effective) -> None:
        """Collect everything that a maintainer must decide before anything is rendered."""
        service = work.source.service
        for misfit in effective.misfits:
            if not misfit.failure.follows:
                work.decide(str(misfit), misfit.failure.lines)
        for place in effective.parted:
            work.decide(f"{place} no longer fits its class and has one of its own: {effective.classes[place]}")
        for name, lines in effective.offers.items():
            work.decide(f"{ascii(name)[1:-1][:160]} has no name; these lines give it the derived one", lines)
        self._warn_unnamed(work, effective.unnamed)
        if effective.misfits:
            follow = sum(misfit.failure.follows for misfit in effective.misfits)
            more = f" (and {follow} that follow from them)" if follow else ""
            said = "; ".join(str(misfit) for misfit in effective.misfits if not misfit.failure.follows)
            work.summary.misfitting(
                service, f"{len(effective.misfits) - follow} overlay actions do not fit{more}: {said}"
            )

    def _pinned_origin(self, service: str) -> Origin:
        entry = self._lock.get(service)
        return "unknown" if entry is None else entry.origin

    def _pins(self, service: str) -> Mapping[str, str]:
        entry = self._pinned_entries.get(service)
        return {} if entry is None else entry.classes

    def _pinned(self, work: Work) -> dict[str, Any] | None:
        """What is pinned; a file that cannot be read is what a pull is there to replace."""
        path = self._specs.snapshot(work.source.service)
        try:
            return check_openapi(load_path(path)) if path.is_file() else None
        except DocumentError as error:
            work.summary.warned(f"{work.source.service}: nothing to compare with: the pinned document is {error}")
            return None

    def _pulled(self, source: Source, fetched: bytes | FetchError | None) -> bytes | None:
        directory = self._options.source_dir
        if not self._options.pull:
            return None
        if directory is not None:
            if source.written_here and not _has_download(directory, source.service):
                return None
            return _read(downloaded(directory, source.service))
        if isinstance(fetched, FetchError):
            raise fetched
        return fetched

    def _render(self, work: Work, staging: Path) -> None:
        if work.effective is None:
            raise CodegenError("there is no effective document")
        service = work.source.service
        document = work.effective.document
        omitted = [Omitted(place, why) for place, why in sorted(work.effective.spoilt.items())]
        if omitted:
            spoilt = {one.place for one in omitted}
            left = [(path, method) for path, method, _ in operations(document) if (path, method) not in spoilt]
            if not left:
                raise DocumentError(omitted[0].reason)
            document = only(document, left)
        try:
            check_whole(document)
            rendered = render_service(service, document, staging)
        except (CodegenError, NamingError, RecursionError):
            document, more = renderable(service, document)
            omitted += more
            rendered = render_service(service, document, staging)
        while True:
            wanted = document_counts(document)
            some = uncounted(document, wanted, rendered)
            if not some:
                break
            omitted += some
            left = [(path, method) for path, method, _ in operations(document)]
            document = only(document, [place for place in left if place not in {one.place for one in some}])
            rendered = render_service(service, document, staging)
        missing = missing_items(wanted, rendered)
        if missing:
            raise CodegenError(f"nothing was rendered for {missing[0][0]} {missing[0][1]!a}, which no operation uses")
        work.document = document
        for operation, what in untaken(document):
            work.summary.warned(
                f"{service}: {ascii(operation)[1:-1][:120]} is not offered with its {ascii(what)[1:-1][:200]}"
            )
        for one in omitted:
            work.summary.left_out(service, one.operation, one.reason)
            work.decide(f"{one.operation} is left out: {one.reason}; these lines leave it out on purpose", one.lines)
        replace_bytes(staging / PACKAGE / work.source.package / NAME, document_text(document).encode())
        work.summary.counted(service, wanted, rendered)

    def _warn_unnamed(self, work: Work, unnamed: tuple[str, ...]) -> None:
        if not unnamed:
            return
        shown = ", ".join(ascii(one)[1:-1][:120] for one in unnamed[:5])
        more = f" and {len(unnamed) - 5} more" if len(unnamed) > 5 else ""
        text = f"no x-timeback in the naming for {shown}{more}"
        if self._options.strict:
            raise CodegenError(text)
        work.summary.warned(f"{work.source.service}: {text}; offered as `other.<operationId>`")


def _has_download(directory: Path, service: str) -> bool:
    return any(directory.glob(f"{service}.*")) or any(directory.glob(f"{service}-api.*"))


def _read(path: Path) -> bytes:
    """The file, and one byte more than a document may have, so that the loader can say that it is too large."""
    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)
