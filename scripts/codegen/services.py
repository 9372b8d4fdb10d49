"""The services as rows of `specs/services.toml`: names, words, addresses and paths."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from codegen.errors import CodegenError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

TABLE: Final = Path(__file__).resolve().parents[2] / "specs" / "services.toml"

_STEM: Final = re.compile(r"[A-Z][A-Za-z0-9]*\Z")
_NAME: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_KEYS: Final = frozenset({
    "stem", "title", "purpose", "attribute", "import_name", "variables", "same_as", "document", "hosts", "paths",
    "paths_class", "paths_on", "sandbox",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mount:
    """Where the sandbox has a service.

    Args:
        mounts: Path prefixes of its operations.
        prefix: The prefix of its base address, which its document's paths do not have.
        discovery: Path of its document; None when it is not published without a token.
    """

    mounts: tuple[str, ...] = ()
    prefix: str = ""
    discovery: str | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """One service.

    Args:
        name: As in services.toml: `timeback-events`.
        stem: What its class names begin with: `TimebackEvents`.
        title: Its name in prose.
        purpose: What it is for, in half a sentence.
        own_attribute: Its attribute of `TimebackClient`, when that is not the package's name.
        import_name: The documented import package; None when there is none.
        own_variables: Prefix of its environment variables; False for none, None for the usual one.
        same_as: The service at whose address and paths it lives.
        hosts: Base address by environment by platform, where it is not the platform's own; False for unpublished.
        paths: Where its routes begin, by part.
        own_paths_class: Name of the class of its paths, when it is not the usual one.
        paths_on: By platform, the parts that differ there.
        sandbox: Where the sandbox has it; None when it does not.
    """

    name: str
    stem: str
    title: str
    purpose: str
    own_attribute: str | None = None
    import_name: str | None = None
    own_variables: str | bool | None = None
    same_as: str | None = None
    hosts: Mapping[str, Mapping[str, str | bool]] = field(default_factory=dict, hash=False)
    paths: Mapping[str, str] = field(default_factory=dict, hash=False)
    own_paths_class: str | None = None
    paths_on: Mapping[str, Mapping[str, str | bool]] = field(default_factory=dict, hash=False)
    sandbox: Mount | None = None

    @property
    def package(self) -> str:
        """The package below `timeback_api` and `timeback_kit.services`: `timeback_events`."""
        return self.name.replace("-", "_")

    @property
    def attribute(self) -> str:
        """The attribute of `TimebackClient`."""
        return self.own_attribute or self.package

    @property
    def client(self) -> str:
        """The service's client class: `ClrClient`."""
        return f"{self.stem}Client"

    @property
    def error(self) -> str:
        """The service's error class."""
        return f"{self.stem}Error"

    @property
    def paths_class(self) -> str:
        """The class of its paths: `ClrPaths`."""
        return self.own_paths_class or f"{self.stem}Paths"

    @property
    def variables(self) -> str | None:
        """Prefix of its environment variables; None when it has none of its own."""
        if self.own_variables is False:
            return None
        return str(self.own_variables or self.package.upper())


@dataclass(frozen=True, slots=True)
class Platform:
    """One platform.

    Args:
        name: Its name: `BEYOND_AI`.
        scopes: By service, the scope that its tokens are asked for; without one the platform decides.
        environments: `api` and `token_url` by environment.
    """

    name: str
    scopes: Mapping[str, str] = field(hash=False)
    environments: Mapping[str, Mapping[str, str]] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Table:
    """All of services.toml but for where documents are published."""

    platforms: tuple[Platform, ...]
    services: tuple[Service, ...]


def read_table(path: Path) -> Table:
    """Read services.toml.

    Raises:
        CodegenError: It cannot be read, or a row lacks something or has something unknown.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodegenError(f"cannot read {path.name}: {error}") from error
    platforms = tuple(_platform(name, entry) for name, entry in content.get("platforms", {}).items())
    services = tuple(_service(name, entry) for name, entry in content.get("services", {}).items())
    known = {service.name for service in services}
    for service in services:
        if service.same_as is not None and service.same_as not in known:
            raise CodegenError(f"{path.name}, service {service.name}: no service is called {service.same_as!a}")
    return Table(platforms, services)


def _platform(name: str, entry: Mapping[str, Any]) -> Platform:
    environments = {key: value for key, value in entry.items() if key != "scopes"}
    for environment, addresses in environments.items():
        if not isinstance(addresses, dict) or set(addresses) != {"api", "token_url"}:
            raise CodegenError(f"services.toml, platform {name}, {environment}: `api` and `token_url` are needed")
    return Platform(name, entry.get("scopes", {}), environments)


def _service(name: str, entry: Any) -> Service:
    where = f"services.toml, service {name}"
    if not _NAME.match(name) or not isinstance(entry, dict):
        raise CodegenError(f"{where}: a service is a table with a name of lower-case letters, digits and dashes")
    unknown = sorted(set(entry) - _KEYS)
    if unknown:
        raise CodegenError(f"{where}: unknown {', '.join(unknown)}; known are {', '.join(sorted(_KEYS))}")
    missing = [key for key in ("stem", "title", "purpose") if not isinstance(entry.get(key), str)]
    if missing or not _STEM.match(entry["stem"]):
        raise CodegenError(f"{where}: `stem` (a class name), `title` and `purpose` are needed")
    return Service(
        name=name,
        stem=entry["stem"],
        title=entry["title"],
        purpose=entry["purpose"],
        own_attribute=entry.get("attribute"),
        import_name=entry.get("import_name"),
        own_variables=entry.get("variables"),
        same_as=entry.get("same_as"),
        hosts=entry.get("hosts", {}),
        paths=entry.get("paths", {}),
        own_paths_class=entry.get("paths_class"),
        paths_on=entry.get("paths_on", {}),
        sandbox=_mount(entry.get("sandbox")),
    )


def _mount(entry: Mapping[str, Any] | None) -> Mount | None:
    if entry is None:
        return None
    return Mount(tuple(entry.get("mounts", ())), entry.get("prefix", ""), entry.get("discovery"))


SERVICES: Final = read_table(TABLE).services


def service_called(name: str) -> Service:
    """The service of that name.

    Raises:
        CodegenError: there is none.
    """
    for service in SERVICES:
        if service.name == name:
            return service
    raise CodegenError(f"no service is called {name!a}; there are {', '.join(one.name for one in SERVICES)}")


def services_called(names: Iterable[str]) -> tuple[Service, ...]:
    """The services of those names, in the order in which they are listed here."""
    wanted = {service_called(name) for name in names}
    return tuple(service for service in SERVICES if service in wanted)
