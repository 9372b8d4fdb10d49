"""Where documents come from: `specs/services.toml`, and the files of a download directory."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import urlsplit

from codegen.errors import CodegenError

if TYPE_CHECKING:
    from pathlib import Path

Environment = Literal["staging", "production"]
Auth = Literal["none", "oauth"]

ENVIRONMENTS: Final[tuple[Environment, ...]] = ("staging", "production")
TOKEN_PATH: Final = "/oauth2/token"  # noqa: S105 - a path

_NAME: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*\Z")
_SUFFIXES: Final = (".yaml", ".yml", ".json")
_FORMATS: Final = ("yaml", "json")
_AUTHS: Final = ("none", "oauth")


@dataclass(frozen=True, slots=True)
class Source:
    """How the document of one service is reached.

    Args:
        service: Name of the service.
        addresses: Discovery address per environment; empty when the document is written here.
        sandbox_path: Path of the document where one origin serves all services; None when it is written here.
        format: What the address answers with.
        auth: Whether it wants the OAuth token.
    """

    service: str
    addresses: dict[str, str]
    sandbox_path: str | None
    format: Literal["yaml", "json"]
    auth: Auth

    @property
    def written_here(self) -> bool:
        """Whether nobody publishes this document."""
        return self.sandbox_path is None

    @property
    def package(self) -> str:
        """Name of the generated Python package."""
        return self.service.replace("-", "_")


@dataclass(frozen=True, slots=True)
class Sources:
    """The documents of all services."""

    services: dict[str, Source]
    token_urls: dict[str, str]

    def select(self, names: list[str]) -> list[Source]:
        """The sources of the named services, or all of them.

        Args:
            names: Names as in services.toml; empty for all.

        Returns:
            The sources in the order of services.toml.

        Raises:
            CodegenError: A name is unknown; the known ones are listed.
        """
        unknown = sorted(set(names) - set(self.services))
        if unknown:
            raise CodegenError(f"unknown service {', '.join(unknown)}; known are {', '.join(self.services)}")
        return [source for name, source in self.services.items() if not names or name in names]


def read_sources(path: Path) -> Sources:
    """Read services.toml.

    Args:
        path: The file.

    Returns:
        Its content, checked.

    Raises:
        CodegenError: It cannot be read, or an entry lacks something.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodegenError(f"cannot read {path.name}: {error}") from error
    services = {name: _source(name, entry) for name, entry in content.get("services", {}).items()}
    if not services:
        raise CodegenError(f"{path.name} names no service")
    platforms: dict[str, dict[str, Any]] = content.get("platforms", {})
    platform = next(iter(platforms.values()), {})
    environments = {name: entry for name, entry in platform.items() if isinstance(entry, dict)}
    token_urls = {name: _address(f"environment {name}", environments[name].get("token_url")) for name in environments}
    return Sources(services, token_urls)


def _source(name: str, entry: Any) -> Source:
    where = f"services.toml, service {name}"
    if not _NAME.match(name) or not isinstance(entry, dict):
        raise CodegenError(f"{where}: a service is a table with a name of lower-case letters, digits and dashes")
    entry = entry.get("document")
    if not isinstance(entry, dict):
        raise CodegenError(f"{where}: `document` is a table that says where its document is published")
    if entry.get("written_here") is True:
        return Source(name, {}, None, "yaml", "none")
    path = entry.get("sandbox_path")
    if not isinstance(path, str) or not path.startswith("/"):
        raise CodegenError(f"{where}: `sandbox_path` is a path that begins with /")
    form, auth = entry.get("format"), entry.get("auth")
    if form not in _FORMATS or auth not in _AUTHS:
        raise CodegenError(f"{where}: `format` is yaml or json, `auth` is none or oauth")
    addresses = {str(environment): _address(where, entry.get(environment)) for environment in ENVIRONMENTS}
    return Source(name, addresses, path, form, auth)


def _address(where: str, value: Any) -> str:
    if not isinstance(value, str) or urlsplit(value).scheme != "https":
        raise CodegenError(f"{where}: {value!r} is not an https address")
    return value


def downloaded(directory: Path, service: str) -> Path:
    """Find the downloaded document of a service.

    Args:
        directory: Directory of downloaded documents.
        service: Name of the service; `<service>.yaml|yml|json` and `<service>-api.*` are looked for.

    Returns:
        The file.

    Raises:
        CodegenError: There is none, or there are several.
    """
    names = [f"{stem}{suffix}" for stem in (service, f"{service}-api") for suffix in _SUFFIXES]
    found = [directory / name for name in names if (directory / name).is_file()]
    if not found:
        raise CodegenError(f"no {names[0]} (or .yml, .json, {service}-api.*) in the source directory")
    if len(found) > 1:
        raise CodegenError(f"several documents in the source directory: {', '.join(path.name for path in found)}")
    return found[0]
