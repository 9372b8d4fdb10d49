"""The import packages that only gather names: those of `timeback_kit`, and the documented names in front of it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from codegen.errors import CodegenError
from codegen.package_files import File
from codegen.public_names import defined_classes, defined_names, module_defining, stated_names
from codegen.published import Published, published_files, with_published

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from codegen.services import Service

KIT: Final = "timeback_kit"
API: Final = "timeback_api"

Homes = dict[str, list[str]]
"""Names by the module that has them, in the order in which modules are preferred."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """A module that only gathers names.

    Args:
        name: Dotted name.
        doc: Its docstring.
        homes: Names by the module that has them.
        is_package: Whether it is a package.
        forwards: Whether it is a documented name in front of the kit.
        shown: Submodules that are public names of it.
        below: All submodules that load when they are used as attributes: module by name.
        renamed: New name by old name.
        additions: Modules that add to a module of the kit once that is loaded, by that module.
        contents: All modules of a documented package; empty for any other module.
        notice: The module that warns where there are more.
    """

    name: str
    doc: str
    homes: Homes
    is_package: bool = True
    forwards: bool = False
    shown: Sequence[str] = ()
    below: Mapping[str, str] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    additions: Mapping[str, str] = field(default_factory=dict)
    contents: Sequence[str] = ()
    notice: str = ""

    @property
    def path(self) -> str:
        """Its file, below `src`."""
        return self.name.replace(".", "/") + ("/__init__.py" if self.is_package else ".py")

    @property
    def files(self) -> list[File]:
        """The files to render for it."""
        files = [File(self.path, "import_package.py.jinja", {"module": self})]
        if self.is_package and "." not in self.name:
            files.append(File(self.name + "/py.typed", None, {}))
        return files

    @property
    def names(self) -> list[str]:
        """All its public names."""
        return sorted({name for names in self.homes.values() for name in names} | set(self.shown))


class Packages:
    """The rendered import packages of a source tree.

    Args:
        source: The directory of `timeback_kit`.
        generated: The directory of `timeback_api`.
        table: The content of packages.toml.
        services: The services that have a generated client, in the order in which they are listed.
        published: What the vendor's packages call things.
    """

    def __init__(
        self,
        source: Path,
        generated: Path,
        table: Mapping[str, Any],
        services: Iterable[Service],
        published: Published | None = None,
    ) -> None:
        self._source = source
        self._generated = generated
        self._table = table
        self._published = published or Published([], {}, {})
        self._services = list(services)
        self._runtime_files = [
            (".".join(path.relative_to(source).with_suffix("").parts), path)
            for path in sorted((source / KIT / "runtime").rglob("*.py"))
            if path.stem != "__init__"
        ]

    def modules(self) -> list[Gathered]:
        """Return every module to render."""
        found = [self._kit(), self._kit_sync(), self._runtime(), self._core()]
        found += [self._service(service) for service in self._services]
        found += [*self._common_names(), *self._core_names()]
        for service in self._services:
            if service.import_name:
                found += self._service_names(service, service.import_name, self._service_modules(service))
        found = with_published([self._with_additions(module) for module in found], self._published)
        return [self._with_contents(module, found) for module in found]

    def published(self) -> Iterator[File]:
        """Return the files that hold published names."""
        return published_files(self.modules(), self._published)

    def _with_contents(self, module: Gathered, found: Sequence[Gathered]) -> Gathered:
        if not module.forwards or "." in module.name:
            return module
        names = {each.name.split(".")[1] for each in found if each.name.startswith(f"{module.name}.")}
        names |= {name.partition(".")[0] for name in self._table.get("moved", {}).get(module.name, {})}
        names |= {Path(file.path).parts[1].removesuffix(".py") for file in self._files_below(module.name, found)}
        return replace(module, contents=sorted(names), notice=self._table.get("notice", {}).get("module", ""))

    def _files_below(self, package: str, found: Sequence[Gathered]) -> Iterator[File]:
        """Files of a package that gather nothing."""
        for file in published_files(found, self._published):
            if file.path.startswith(f"{package}/"):
                yield file

    def _with_additions(self, module: Gathered) -> Gathered:
        is_root = module.forwards and "." not in module.name
        return replace(module, additions=self._table.get("additions", {})) if is_root else module

    def moved(self) -> list[File]:
        """Return the files of modules that are elsewhere now.

        Raises:
            CodegenError: There is no such module.
        """
        files = []
        for package, modules in self._table.get("moved", {}).items():
            for name, target in modules.items():
                path = self._source / target.replace(".", "/")
                if not (path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()):
                    raise CodegenError(f"packages.toml, {package}.{name}: there is no module {target}")
                below = name.replace(".", "/")
                files.append(File(f"{package}/{below}.py", "moved_module.py.jinja", {"target": target}))
        return files

    @property
    def _documented(self) -> list[Service]:
        return [service for service in self._services if service.import_name]

    # What the kit itself gathers

    def _kit(self) -> Gathered:
        homes = self._core_homes()
        homes.update(self._runtime_homes())
        for service in self._services:
            homes[f"{KIT}.services.{service.package}.client"] = [service.client]
        homes[f"{KIT}.version"] = ["__version__"]
        doc = "A typed client for Timeback: `TimebackClient`, one client per service, errors, and what they share."
        return Gathered(KIT, doc, _merged(homes))

    def _kit_sync(self) -> Gathered:
        homes: Homes = {f"{KIT}.core.sync": self._stated("core/sync.py")}
        for service in self._services:
            homes[f"{KIT}.services.{service.package}.sync"] = [service.client]
        homes.update(self._error_homes())
        homes.update(self._named(["TimebackProvider"]))
        doc = "The blocking clients: the names of `timeback_kit`, for code that does not await."
        return Gathered(f"{KIT}.sync", doc, _merged(homes), is_package=False)

    def _runtime(self) -> Gathered:
        doc = "What all clients share: settings, transport, errors, models, pages; each loads when it is used."
        return Gathered(f"{KIT}.runtime", doc, {**self._runtime_homes(), f"{KIT}.version": ["__version__"]})

    def _core(self) -> Gathered:
        homes = self._core_homes()
        homes.update(self._named(["TimebackProvider"]))
        shown = sorted(service.package for service in self._documented)
        below = {name: f"{KIT}.services.{name}" for name in shown}
        doc = "One client for all Timeback services, and a manager for several of them."
        return Gathered(f"{KIT}.core", doc, homes, shown=shown, below=below)

    def _service(self, service: Service) -> Gathered:
        doc = f"{service.title}: {service.purpose}."
        return Gathered(f"{KIT}.services.{service.package}", doc, self._service_homes(service))

    # The documented names in front of it

    def _common_names(self) -> list[Gathered]:
        modules = {name: self._runtime_names(names) for name, names in self._table["common"]["modules"].items()} | {
            "version": ["__version__"]
        }
        home = f"{KIT}.runtime"
        return self._front("timeback_common", home, self._runtime().names, modules)

    def _core_names(self) -> list[Gathered]:
        errors = [name for names in self._error_homes().values() for name in names]
        modules = {name: self._stated(f"core/{name}.py") for name in self._core_modules()}
        modules |= {
            name: errors if names == "errors" else names for name, names in self._table["core"]["modules"].items()
        }
        modules["errors"] = sorted({*errors, *modules.get("errors", [])})
        core = self._core()
        front = self._front(
            "timeback_core", core.name, [name for name in core.names if name not in core.shown], modules
        )
        front[0] = _with_submodules(front[0], [*modules, "cli", "sync", *core.shown], core.shown)
        front.append(_module("timeback_core.cli", {f"{KIT}.cli": ["main"]}, is_package=True))
        front.append(_module("timeback_core.sync", {f"{KIT}.sync": self._kit_sync().names}))
        wanted = self._table["services"]["in_core"]["modules"]
        for service in self._documented:
            inner = {name: homes for name, homes in self._service_modules(service).items() if name in wanted}
            front += self._service_names(service, f"timeback_core.{service.package}", inner)
        return front

    def _service_names(self, service: Service, package: str, modules: Mapping[str, Homes]) -> list[Gathered]:
        home = f"{KIT}.services.{service.package}"
        root = _module(package, {home: self._service(service).names}, self._renamed(package), is_package=True)
        below = [name for name in modules if "." not in name]
        found = [_with_submodules(root, below)]
        for name, homes in modules.items():
            inner = [other.partition(".")[2] for other in modules if other.startswith(f"{name}.")]
            is_package = bool(inner) or name == "resources"
            module = _module(f"{package}.{name}", homes, is_package=is_package)
            found.append(_with_submodules(module, inner))
        return found

    def _front(self, package: str, home: str, names: list[str], modules: Mapping[str, list[str]]) -> list[Gathered]:
        root = _module(package, {home: names}, self._renamed(package), is_package=True)
        found = [_with_submodules(root, list(modules))]
        for name, some in modules.items():
            renamed = {old: new for old, new in self._renamed(package).items() if new in some}
            found.append(_module(f"{package}.{name}", {home: some}, renamed))
        return found

    def _renamed(self, package: str) -> Mapping[str, str]:
        table: Mapping[str, Mapping[str, str]] = self._table.get("renamed", {})
        return table.get(package, {})

    # Where names are

    def _runtime_names(self, wanted: Any) -> list[str]:
        return self._stated("runtime/errors.py") if wanted == "errors" else list(wanted)

    def _runtime_homes(self) -> Homes:
        modules = self._table["common"]["modules"].values()
        homes: Homes = {f"{KIT}.runtime.errors": self._stated("runtime/errors.py")}
        homes.update(self._named(sorted({name for some in modules if some != "errors" for name in some})))
        return homes

    def _named(self, names: Iterable[str]) -> Homes:
        homes: Homes = {}
        for name in names:
            homes.setdefault(module_defining(name, self._runtime_files), []).append(name)
        return homes

    def _error_homes(self) -> Homes:
        homes: Homes = {f"{KIT}.runtime.errors": self._stated("runtime/errors.py")}
        for service in self._services:
            homes[f"{API}.{service.package}.errors"] = [service.error]
        return homes

    def _core_modules(self) -> list[str]:
        paths = sorted((self._source / KIT / "core").glob("*.py"))
        return [path.stem for path in paths if not path.stem.startswith(("_", "sync")) and stated_names(path)]

    def _core_homes(self) -> Homes:
        homes = {f"{KIT}.core.{name}": self._stated(f"core/{name}.py") for name in self._core_modules()}
        return {**homes, **self._error_homes()}

    def _service_homes(self, service: Service) -> Homes:
        homes: Homes = {f"{KIT}.services.{service.package}.client": [service.client]}
        homes[f"{API}.{service.package}.errors"] = [service.error]
        homes[f"{KIT}.runtime.errors"] = self._stated("runtime/errors.py")
        homes.update(self._named(self._table["services"].get("also", [])))
        whole = self._table["services"].get("whole", {}).get(service.package, [])
        homes.update({module: names for module, names in self._written(service).items() if _last(module) not in whole})
        homes[f"{API}.{service.package}.inputs"] = self._rendered(service, "inputs")
        homes[f"{API}.{service.package}.models"] = self._rendered(service, "models")
        return _merged(homes)

    def _service_modules(self, service: Service) -> dict[str, Homes]:
        home = f"{KIT}.services.{service.package}"
        names = set(self._service(service).names)
        written = self._written(service)
        errors = [*self._stated("runtime/errors.py"), service.error, *written.get(f"{home}.errors", [])]
        models = [name for name in self._rendered(service, "models") if name in names]
        inputs = [name for name in self._rendered(service, "inputs") if name in names]
        types = [*models, *inputs, *written.get(f"{home}.types", [])]
        kinds: dict[str, Homes] = {
            "client": {home: [service.client]},
            "errors": {home: errors},
            "inputs": {home: inputs},
            "models": {home: models},
            "resources": self._resource_homes(service),
            "sync": {f"{home}.sync": [service.client]},
            "types": {home: types},
        }
        modules = {_last(module): {module: some} for module, some in written.items()}
        modules |= {name: kinds[kind] for name, kind in self._table["services"]["modules"].items()}
        return {name: homes for name, homes in modules.items() if any(homes.values())}

    def _written(self, service: Service) -> Homes:
        """Names stated by the written modules of a service, by module."""
        home = f"{KIT}.services.{service.package}"
        folder = self._source / KIT / "services" / service.package
        paths = [path for path in sorted(folder.glob("*.py")) if not path.stem.startswith(("_", "client", "sync"))]
        return {f"{home}.{path.stem}": names for path in paths if (names := stated_names(path))}

    def _rendered(self, service: Service, module: str) -> list[str]:
        """Classes and type aliases of a rendered module; constants are the generator's own business."""
        names = defined_names(self._generated / API / service.package / f"{module}.py")
        return [name for name in names if not name.isupper()]

    def _resource_homes(self, service: Service) -> Homes:
        """Classes behind the attributes of a client: rendered ones, unless written code has one of that name."""
        rendered = self._generated / API / service.package / "resources"
        folder = self._source / KIT / "services" / service.package
        where = {
            name: f"{API}.{service.package}.resources.{path.stem}"
            for path in sorted(rendered.glob("*.py"))
            for name in defined_classes(path)
        }
        for path in sorted(folder.rglob("*.py")):
            module = ".".join((KIT, "services", service.package, *path.relative_to(folder).with_suffix("").parts))
            where |= {name: module for name in defined_classes(path) if name in where}
        homes: Homes = {}
        for name, module in sorted(where.items()):
            homes.setdefault(module, []).append(name)
        return homes

    def _stated(self, path: str) -> list[str]:
        names = stated_names(self._source / KIT / path)
        if not names:
            raise CodegenError(f"{KIT}/{path} states no names in `__all__`")
        return names


def read_packages(path: Path) -> dict[str, Any]:
    """Read packages.toml.

    Raises:
        CodegenError: It cannot be read.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodegenError(f"cannot read {path.name}: {error}") from error


def _module(name: str, homes: Homes, renamed: Mapping[str, str] | None = None, *, is_package: bool = False) -> Gathered:
    sorted_homes = {home: sorted(set(names)) for home, names in homes.items() if names}
    doc = f"Documented import name of `{next(iter(sorted_homes))}`."
    return Gathered(name, doc, sorted_homes, is_package, forwards=True, renamed=renamed or {})


def _with_submodules(module: Gathered, below: Iterable[str], shown: Sequence[str] = ()) -> Gathered:
    names = sorted(set(below))
    return replace(module, shown=shown, below={name: f"{module.name}.{name}" for name in names})


def _merged(homes: Homes) -> Homes:
    """Give each name one home: the first that has it."""
    seen: set[str] = set()
    merged: Homes = {}
    for home, names in homes.items():
        kept = [name for name in dict.fromkeys(names) if name not in seen]
        seen.update(kept)
        if kept:
            merged[home] = sorted(kept)
    return merged


def _last(module: str) -> str:
    return module.rpartition(".")[2]
