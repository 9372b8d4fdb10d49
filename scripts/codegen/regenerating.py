"""One run: documents in, snapshots and clients out; each service for itself, so that one failure harms no other."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from codegen.changes import changes
from codegen.console import Summary, progress
from codegen.counts import document_counts, missing_items
from codegen.documents import NAME, document_text
from codegen.effective import Effective, build_from, read_layers
from codegen.errors import CodegenError, DocumentError, reason
from codegen.fetch import Credentials, Fetcher, FetchError, Wanted
from codegen.layers import LAYERS, layer_path
from codegen.loading import MAX_BYTES, load_bytes, load_path
from codegen.lock import Entry, Origin, entry_of, lock_text, read_lock
from codegen.naming import NamingError
from codegen.offers import naming_file
from codegen.omissions import Omitted, check_whole, only, renderable, uncounted
from codegen.openapi import check_openapi, operations
from codegen.outputs import differences, remove_unknown, replace_bytes, synchronise, unknown_entries
from codegen.package_files import changed_files, stale_files
from codegen.packages import Packages, read_packages
from codegen.rendering import render_root, render_service
from codegen.report import Reported, report_text
from codegen.service_files import service_files
from codegen.services import TABLE, read_table
from codegen.snapshots import snapshot_text
from codegen.sources import TOKEN_PATH, Environment, Source, Sources, downloaded, read_sources
from codegen.specs import Specs
from codegen.stamp import digest_of, is_current, remember
from codegen.surface import pinned_lines, service_lines, surface_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from codegen.changes import Change

PACKAGE: Final = "timeback_api"
CONTRACTS: Final = "contracts"
"""What the sandbox checks against: documents as published and observed, without any name of ours."""


@dataclass(frozen=True, slots=True)
class Options:
    """What a run was asked for.

    Args:
        pull: Fetch the documents first.
        environment: Which addresses of services.toml.
        base_url: One origin instead of these addresses.
        source_dir: Directory of downloaded documents instead.
        services: Names of the services; empty for all.
        specs_dir: Directory of sources, snapshots, overlays, lock and surface.
        output_dir: Directory that gets `timeback_api`.
        source_tree: Directory of `timeback_kit`, which gets the import packages; None when they are left alone.
        check: Write nothing and compare.
        report: File for the Markdown report.
        strict: Warnings are failures.
        explain: Show what is to decide with the lines to paste.
        offer: Directory that gets the derived names of unnamed operations as naming files.
    """

    specs_dir: Path
    output_dir: Path
    pull: bool = False
    environment: Environment = "production"
    base_url: str | None = None
    source_dir: Path | None = None
    services: tuple[str, ...] = ()
    check: bool = False
    report: Path | None = None
    strict: bool = False
    explain: bool = False
    offer: Path | None = None
    source_tree: Path | None = None

    @property
    def origin(self) -> Origin:
        """Where pulled documents come from, as the lock records it."""
        if self.source_dir is not None:
            return "source-dir"
        return "base-url" if self.base_url is not None else self.environment


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
    """

    source: Source
    snapshot: str | None = None
    origin: Origin = "unknown"
    effective: Effective | None = None
    error: str | None = None
    changes: list[Change] | None = None
    decisions: list[str] = field(default_factory=list)
    document: dict[str, Any] | None = None

    def decide(self, head: str, lines: str = "") -> None:
        """Note something to decide, with the lines to paste."""
        self.decisions.append(f"{' '.join(head.split())}\n{lines}")


class Run:
    """One run over the selected services.

    Args:
        options: What to do.
        summary: Where results are collected.
        fetcher: Makes the fetcher for a token address; the tests pass one with a clock of their own.
    """

    def __init__(
        self,
        options: Options,
        summary: Summary,
        fetcher: Callable[[str], Fetcher] | None = None,
    ) -> None:
        self._options = options
        self._summary = summary
        self._new_fetcher = fetcher or (lambda token_url: Fetcher(token_url, Credentials.from_environment()))
        self._specs = Specs(options.specs_dir)
        self._sources: Sources = read_sources(self._specs.services)
        self._selected = self._sources.select(list(options.services))
        self._lock = read_lock(self._specs.lock)
        self._pinned_entries = read_lock(self._specs.pins)
        self._differing: list[str] = []
        self._fetched: dict[str, bytes | FetchError] = {}

    def run(self) -> int:
        """Do it.

        Returns:
            The exit code: 0 when all is well; 1 when a service failed or, with `check`, something differs.
        """
        if self._is_whole and is_current(TABLE.parents[1], self._digest()):
            self._summary.noted("nothing has changed since the last run")
            return 0
        with ExitStack() as stack:
            staging = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="timeback-codegen-")))
            step = stack.enter_context(progress(len(self._selected)))
            self._fetched = self._fetch(step)
            works: list[Work] = []
            for source in self._selected:
                work = Work(source)
                self._attempt(work, staging, step)
                step(source.service, "done")
                works.append(work)
            self._write_report(works)
            self._write_offers(works)
            self._write_services(works, staging)
            self._write_shared(works, staging)
        if self._options.check and self._differing:
            self._summary.noted("differs from what would be generated:")
            for name in sorted(self._differing):
                self._summary.noted(f"  {name}")
        for work in works if self._options.explain else []:
            for decision in work.decisions:
                self._summary.noted(f"{work.source.service}: {decision.rstrip()}")
        if self._is_whole and not self._options.check and not self._summary.is_bad:
            remember(TABLE.parents[1], self._digest())
        return 1 if self._summary.is_bad or (self._options.check and self._differing) else 0

    @property
    def _is_whole(self) -> bool:
        """Whether the run is over everything in the repository, and nothing but the files is asked for."""
        options = self._options
        asked = options.pull or options.report or options.explain or options.offer or options.services
        return options.source_tree is not None and not asked

    def _digest(self) -> str:
        options, root = self._options, TABLE.parents[1]
        sources = [options.specs_dir, root / "templates", root / "scripts", options.source_tree, options.output_dir]
        return digest_of([folder for folder in sources if folder is not None], options.strict)

    def _fetch(self, step: Callable[[str, str], None]) -> dict[str, bytes | FetchError]:
        """Every document that this run pulls over HTTP, fetched side by side."""
        options = self._options
        if not options.pull or options.source_dir is not None:
            return {}
        if options.base_url is not None:
            token_url: str | None = options.base_url.rstrip("/") + TOKEN_PATH
        else:
            token_url = self._sources.token_urls.get(options.environment)
        if token_url is None:
            raise CodegenError(f"services.toml has no token_url for {options.environment}")
        wanted = {
            source.service: Wanted(self._address(source), source.auth == "oauth")
            for source in self._selected
            if source.sandbox_path is not None
        }
        step("all services", "fetching")
        return self._new_fetcher(token_url).documents(wanted)

    def _address(self, source: Source) -> str:
        if self._options.base_url is not None:
            return f"{self._options.base_url.rstrip('/')}{source.sandbox_path}"
        return source.addresses[self._options.environment]

    def _attempt(self, work: Work, staging: Path, step: Callable[[str, str], None]) -> None:
        service = work.source.service
        try:
            step(service, "reading")
            self._take_document(work)
            step(service, "rendering")
            self._render(work, staging)
        except (CodegenError, NamingError) as error:
            work.error = str(error)
        except RecursionError:
            work.error = "the document is nested or chained too deeply"
        except OSError as error:
            work.error = reason(error)
        if work.error is not None:
            self._summary.failed(service, work.error)

    def _take_document(self, work: Work) -> None:
        """Get the snapshot to work on: from a document just pulled, or the pinned one."""
        service = work.source.service
        pinned = self._specs.snapshot(service)
        document = self._pulled(work.source)
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
            work.changes = self._changes(service, snapshot)
        layers = read_layers(self._specs.overlays, service)
        work.effective = build_from(snapshot, layers, self._pins(service))
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
        self._warn_unnamed(service, effective.unnamed)
        if effective.misfits:
            follow = sum(misfit.failure.follows for misfit in effective.misfits)
            more = f" (and {follow} that follow from them)" if follow else ""
            said = "; ".join(str(misfit) for misfit in effective.misfits if not misfit.failure.follows)
            self._summary.misfitting(
                service, f"{len(effective.misfits) - follow} overlay actions do not fit{more}: {said}"
            )

    def _pinned_origin(self, service: str) -> Origin:
        entry = self._lock.get(service)
        return "unknown" if entry is None else entry.origin

    def _pins(self, service: str) -> Mapping[str, str]:
        entry = self._pinned_entries.get(service)
        return {} if entry is None else entry.classes

    def _changes(self, service: str, snapshot: dict[str, Any]) -> list[Change]:
        return changes(self._pinned(service), snapshot)

    def _pinned(self, service: str) -> dict[str, Any] | None:
        """What is pinned; a file that cannot be read is what a pull is there to replace."""
        path = self._specs.snapshot(service)
        try:
            return check_openapi(load_path(path)) if path.is_file() else None
        except DocumentError as error:
            self._summary.warned(f"{service}: nothing to compare with: the pinned document is {error}")
            return None

    def _pulled(self, source: Source) -> bytes | None:
        directory = self._options.source_dir
        if not self._options.pull:
            return None
        if directory is not None:
            if source.written_here and not _has_download(directory, source.service):
                return None
            return _read(downloaded(directory, source.service))
        document = self._fetched.get(source.service)
        if isinstance(document, FetchError):
            raise document
        return document

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
        for one in omitted:
            self._summary.left_out(service, one.operation, one.reason)
            work.decide(f"{one.operation} is left out: {one.reason}; these lines leave it out on purpose", one.lines)
        replace_bytes(staging / PACKAGE / work.source.package / NAME, document_text(document).encode())
        self._summary.counted(service, wanted, rendered)

    def _warn_unnamed(self, service: str, unnamed: tuple[str, ...]) -> None:
        if not unnamed:
            return
        shown = ", ".join(ascii(one)[1:-1][:120] for one in unnamed[:5])
        more = f" and {len(unnamed) - 5} more" if len(unnamed) > 5 else ""
        text = f"no x-timeback in the naming for {shown}{more}"
        if self._options.strict:
            raise CodegenError(text)
        self._summary.warned(f"{service}: {text}; offered as `other.<operationId>`")

    def _write_report(self, works: list[Work]) -> None:
        if self._options.report is None:
            return
        results = {work.source.service: _reported(work) for work in works}
        replace_bytes(self._options.report, report_text(results).encode())

    def _write_offers(self, works: list[Work]) -> None:
        folder = self._options.offer
        for work in works:
            if folder is not None and work.effective is not None and work.effective.offers:
                path = folder / f"{work.source.service}.yaml"
                replace_bytes(path, naming_file(work.source.service, [*work.effective.offers.values()]).encode())
                self._summary.noted(f"{work.source.service}: derived names are in {path}")

    def _write_services(self, works: list[Work], staging: Path) -> None:
        for work in works:
            if work.error is None and work.snapshot is not None:
                try:
                    self._put(self._specs.snapshot(work.source.service), work.snapshot)
                    self._put_tree(staging, Path(PACKAGE) / work.source.package)
                    if work.effective is not None:
                        contract = self._options.output_dir / CONTRACTS / f"{work.source.service}.json"
                        self._put(contract, document_text(work.effective.contract))
                except OSError as error:
                    work.error = f"cannot write: {reason(error)}"
                    self._summary.failed(work.source.service, work.error)

    def _write_shared(self, works: list[Work], staging: Path) -> None:
        """What belongs to all services: the root package, stale packages, lock and surface."""
        done = {work.source.service: work for work in works if work.error is None}
        if not done:
            return
        packages = self._options.output_dir / PACKAGE
        present = [
            name
            for name, source in self._sources.services.items()
            if name in done or (packages / source.package).is_dir()
        ]
        if present:
            with tempfile.TemporaryDirectory(dir=staging) as folder:
                render_root(present, Path(folder))
                for path in sorted((Path(folder) / PACKAGE).iterdir()):
                    self._put(packages / path.name, path.read_text(encoding="utf-8"))
                roots = {path.name for path in (Path(folder) / PACKAGE).iterdir()}
            known = roots | {source.package for source in self._sources.services.values()}
            if self._options.check:
                self._differing += [self._shown(packages / name) for name in unknown_entries(packages, known)]
            else:
                for name in remove_unknown(packages, known):
                    self._summary.noted(f"removed {PACKAGE}/{name}")
        self._put(self._specs.lock, lock_text(self._entries(done)))
        self._put(self._specs.surface, surface_text(self._surface(done)))
        self._write_packages()

    def _write_packages(self) -> None:
        """The import packages that only gather names."""
        source = self._options.source_tree
        if source is None:
            return
        write = not self._options.check
        table = read_table(TABLE)
        present = [one for one in table.services if (self._options.output_dir / PACKAGE / one.package).is_dir()]
        files = list(service_files(table, present, source))
        changed = changed_files(files, source, write=write)
        packages = Packages(source, self._options.output_dir, read_packages(self._specs.packages), present)
        gathered = [*packages.moved(), *(file for module in packages.modules() for file in module.files)]
        changed += changed_files(gathered, source, write=write)
        changed += stale_files([*files, *gathered], source, write=write)
        if self._options.check:
            self._differing += [str(path.relative_to(source.parent)) for path in changed]

    def _entries(self, done: dict[str, Work]) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        for service in self._sources.services:
            work = done.get(service)
            if work is not None and work.snapshot is not None and work.effective is not None:
                entries[service] = entry_of(
                    work.snapshot.encode(), self._overlay_files(service), work.origin, work.effective.classes
                )
            elif service in self._lock:
                entries[service] = self._lock[service]
        return entries

    def _overlay_files(self, service: str) -> dict[str, Path]:
        return {name: layer_path(self._specs.overlays, name, service) for name in LAYERS}

    def _surface(self, done: dict[str, Work]) -> dict[str, list[str]]:
        surface = self._specs.surface
        present = surface.read_text(encoding="utf-8", errors="replace") if surface.is_file() else ""
        lines: dict[str, list[str]] = {}
        for service in self._sources.services:
            work = done.get(service)
            if work is not None and work.document is not None:
                lines[service] = service_lines(service, work.document)
            else:
                lines[service] = pinned_lines(present, service)
        return lines

    def _put(self, path: Path, text: str) -> None:
        content = text.encode()
        if self._options.check:
            if not path.is_file() or path.read_bytes() != content:
                self._differing.append(self._shown(path))
            return
        replace_bytes(path, content)

    def _put_tree(self, staging: Path, name: Path) -> None:
        target = self._options.output_dir / name
        if self._options.check:
            self._differing += [self._shown(target / one) for one in differences(staging / name, target)]
            return
        synchronise(staging / name, target)

    def _shown(self, path: Path) -> str:
        for base in (self._options.output_dir.parent, self._options.specs_dir.parent):
            if path.is_relative_to(base):
                return str(path.relative_to(base))
        return str(path)


def _reported(work: Work) -> Reported:
    return Reported(work.changes, work.decisions, str(work.error))


def _has_download(directory: Path, service: str) -> bool:
    return any(directory.glob(f"{service}.*")) or any(directory.glob(f"{service}-api.*"))


def _read(path: Path) -> bytes:
    """The file, and one byte more than a document may have, so that the loader can say that it is too large."""
    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)
