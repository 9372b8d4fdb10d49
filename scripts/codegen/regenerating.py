"""One run: documents in, snapshots and clients out; each service for itself, so that one failure harms no other."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from codegen.console import Summary, progress
from codegen.documents import document_text
from codegen.errors import CodegenError, reason
from codegen.fetch import Credentials, Fetcher, FetchError, Wanted
from codegen.layers import LAYERS, layer_path
from codegen.lock import Entry, entry_of, lock_text, read_lock
from codegen.offers import naming_file
from codegen.outputs import differences, remove_unknown, replace_bytes, synchronise, unknown_entries
from codegen.package_files import changed_files, stale_files
from codegen.packages import Packages, read_packages
from codegen.parallel import results
from codegen.published import read_published
from codegen.rendering import PACKAGE, render_root
from codegen.report import Reported, report_text
from codegen.service_files import service_files
from codegen.service_run import ServiceRun, Work
from codegen.services import TABLE, read_table
from codegen.sources import TOKEN_PATH, Source, Sources, read_sources
from codegen.specs import Specs
from codegen.stamp import digest_of, is_current, remember
from codegen.surface import pinned_lines, service_lines, surface_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from codegen.options import Options

CONTRACTS: Final = "contracts"
"""What the sandbox checks against: documents as published and observed, without any name of ours."""


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
            works = self._work(staging, step)
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

    def _work(self, staging: Path, step: Callable[[str, str], None]) -> list[Work]:
        """The work on every service, side by side."""
        fetched = self._fetch(step)
        works: list[Work] = []
        service_run = ServiceRun(self._options, self._specs, self._lock, self._pinned_entries)
        tasks = [(source, fetched.get(source.service), staging) for source in self._selected]
        for work in results(service_run.run, tasks):
            self._summary.add(work.summary)
            step(work.source.service, "done")
            works.append(work)
        return works

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
        published = read_published(self._specs.published)
        packages = Packages(source, self._options.output_dir, read_packages(self._specs.packages), present, published)
        gathered = [*packages.moved(), *packages.published()]
        gathered += [file for module in packages.modules() for file in module.files]
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
