"""The files that are rendered from the rows of services.toml: tables, facade attributes, clients nobody has written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from codegen.errors import CodegenError
from codegen.package_files import MARKER, File

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from codegen.services import Platform, Service, Table

KIT: Final = "timeback_kit"


def service_files(table: Table, present: Sequence[Service], source: Path) -> Iterator[File]:
    """Give every file that is rendered from rows.

    Args:
        table: The content of services.toml.
        present: The services that have a generated client.
        source: The directory of `timeback_kit`.
    """
    yield File(f"{KIT}/runtime/_services.py", "service_table.py.jinja", _table_context(table))
    yield File("timeback_sandbox/service_table.py", "sandbox_table.py.jinja", {"services": table.services})
    yield File(f"{KIT}/core/attributes.py", "service_attributes.py.jinja", {"services": present})
    for service in present:
        folder = source / KIT / "services" / service.package
        if not _is_written(folder / "client.py"):
            for asynchronous, name in ((True, "client.py"), (False, "sync.py")):
                context = {"service": service, "asynchronous": asynchronous}
                yield File(f"{KIT}/services/{service.package}/{name}", "service_client.py.jinja", context)


def _table_context(table: Table) -> dict[str, Any]:
    by_name = {service.name: service for service in table.services}

    def paths_owner(service: Service) -> Service:
        owner = by_name[service.same_as] if service.same_as else service
        if not owner.paths:
            raise CodegenError(f"services.toml, service {service.name}: `paths` is needed")
        return owner

    def hosts(platform: str, environment: str) -> list[tuple[str, str | None]]:
        found = []
        for service in table.services:
            owner = by_name[service.same_as] if service.same_as else service
            addresses = owner.hosts.get(platform, {})
            if environment in addresses:
                found.append((service.package, str(addresses[environment]) if addresses[environment] else None))
        return found

    return {
        "platforms": table.platforms,
        "environments": _environments(table.platforms),
        "services": table.services,
        "documented": sorted(
            ["timeback_common", "timeback_core", *(one.import_name for one in table.services if one.import_name)]
        ),
        "paths_owner": paths_owner,
        "hosts": hosts,
    }


def _environments(platforms: Sequence[Platform]) -> list[str]:
    return list(dict.fromkeys(name for platform in platforms for name in platform.environments))


def _is_written(path: Path) -> bool:
    return path.is_file() and MARKER not in path.read_text(encoding="utf-8")
