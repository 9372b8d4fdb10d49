"""What the vendor's own packages call things: the tables of specs/published, and what is rendered from them."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from codegen.errors import CodegenError
from codegen.naming import python_name
from codegen.package_files import File

if TYPE_CHECKING:
    from pathlib import Path

    from codegen.packages import Gathered

MODULE: Final = "_published_names"
BRIDGE: Final = "timeback_common._published"
SECRETS: Final = frozenset({"password", "secret", "jwt"})
"""JSON names of values that are kept out of the repr."""
FATES: Final = {
    "same": "the documented package has that name",
    "kit": "an object of ours under another name or in another place; `ours` is its dotted name",
    "model": "a generated model of the service; `ours` is `models.Name`",
    "input": "a generated input of the service, callable and readable as the published class; `ours` is `inputs.Name`",
    "union": "several classes of ours; `ours` lists them",
    "choice": "the literal values that are in values.toml",
    "value": "the constant that is in values.toml",
    "typed": "a TypedDict whose keys are in values.toml",
    "record": "a model whose fields are in values.toml, for an object that no document of a service describes",
    "record-input": "an input whose fields are in values.toml",
    "module": "a documented package; `ours` is its name",
    "bridge": "written in timeback_common._published; `ours` is `module.name`",
    "out": "left out; `note` is the reason",
}


@dataclass(frozen=True, slots=True)
class Export:
    """A name of a published module, and what it is here.

    Args:
        module: The published module, a top-level package for what it exports.
        name: The name.
        fate: One of `FATES`.
        ours: What it stands for.
        note: What differs, or why it is left out.
    """

    module: str
    name: str
    fate: str
    ours: str = ""
    note: str = ""

    @property
    def package(self) -> str:
        """The published top-level package."""
        return self.module.partition(".")[0]

    @property
    def is_made(self) -> bool:
        """Whether it stands in the `_published` module of its package."""
        return self.fate not in {"same", "out"}


@dataclass(frozen=True, slots=True)
class Published:
    """The tables of specs/published.

    Args:
        exports: Every published export, and further names of published modules.
        modules: Names by published module path.
        values: Content of values.toml.
        attributes: Published attributes that models of ours lack: how to find them, by name and class.
    """

    exports: list[Export]
    modules: Mapping[str, list[str]]
    values: Mapping[str, Any]
    attributes: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def made(self, package: str) -> list[Export]:
        """The exports that stand in the `_published` module of a package."""
        return [each for each in self.exports if each.package == package and each.is_made]


def read_published(folder: Path) -> Published:
    """Read the tables; all are empty where there is no such directory.

    Args:
        folder: The directory, specs/published.

    Raises:
        CodegenError: A table cannot be read or a row has no known fate.
    """
    if not folder.is_dir():
        return Published([], {}, {})
    exports = [Export(*(row[name] for name in Export.__slots__)) for row in _rows(folder / "exports.tsv")]
    for each in exports:
        if each.fate not in FATES or (each.fate == "out" and not each.note):
            raise CodegenError(f"exports.tsv, {each.module}.{each.name}: no known fate, or left out without a reason")
    modules = {row["module"]: row["names"].split() for row in _rows(folder / "modules.tsv")}
    attributes: dict[str, dict[str, str]] = {}
    for row in _rows(folder / "attributes.tsv"):
        attributes.setdefault(row["class"], {})[row["attribute"]] = row["how"]
    try:
        values = tomllib.loads((folder / "values.toml").read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodegenError(f"cannot read values.toml: {error}") from error
    return Published(exports, modules, values, attributes)


def with_published(found: list[Gathered], published: Published) -> list[Gathered]:
    """Add the published names and module paths to the documented modules.

    Args:
        found: Every rendered module.
        published: The tables.
    """
    by_name = {module.name: module for module in found}
    roots = {name for name, module in by_name.items() if module.forwards and "." not in name}
    made = {root: {each.name for each in published.made(root) if each.module == root} for root in roots}
    for root in roots:
        if made[root]:
            by_name[root] = _taking(by_name[root], {f"{root}.{MODULE}": sorted(made[root])})
    for name, names in published.modules.items():
        root = name.partition(".")[0]
        if root in roots:
            _add_module(by_name, published, name, names)
    for name, module in list(by_name.items()):
        root = name.partition(".")[0]
        if root in roots and module.forwards and name != root:
            theirs = [each for each in module.names if each in made[root]]
            if theirs:
                by_name[name] = _taking(module, {f"{root}.{MODULE}": theirs})
    return list(by_name.values())


def published_files(found: Iterable[Gathered], published: Published) -> Iterator[File]:
    """Give the files that hold the published names of each documented package, and the table of attributes."""
    if not published.exports:
        return
    packages = [module.name for module in found if module.forwards and "." not in module.name]
    for package in packages:
        exports = published.made(package)
        if exports:
            yield File(f"{package}/{MODULE}.py", "published.py.jinja", _context(package, exports, published.values))
    path = f"{BRIDGE.replace('.', '/')}/attribute_table.py"
    yield File(path, "published_attributes.py.jinja", {"attributes": published.attributes})


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    except (OSError, UnicodeDecodeError) as error:
        raise CodegenError(f"cannot read {path.name}: {error}") from error


def _taking(module: Gathered, homes: Mapping[str, list[str]]) -> Gathered:
    """The module with names from other homes, which no longer come from where they came from."""
    taken = {name for names in homes.values() for name in names}
    kept = {home: [name for name in names if name not in taken] for home, names in module.homes.items()}
    merged = {home: sorted({*kept.get(home, ()), *homes.get(home, ())}) for home in {**kept, **homes}}
    return replace(module, homes={home: names for home, names in merged.items() if names})


def _add_module(by_name: dict[str, Gathered], published: Published, name: str, names: list[str]) -> None:
    root, _, below = name.partition(".")
    known = {each.name: each for each in published.exports if f"{name}.".startswith(f"{each.module}.")}
    where = {one: home for home, homed in by_name[root].homes.items() for one in homed}
    present = by_name.get(name)
    homes: dict[str, list[str]] = {}
    for one in names:
        if present is not None and one in present.names:
            continue
        if one in known and known[one].is_made:
            homes.setdefault(f"{root}.{MODULE}", []).append(one)
        elif one in where:
            homes.setdefault(where[one], []).append(one)
    if present is not None:
        by_name[name] = _taking(present, homes)
    elif homes:
        ordered = {home: sorted(homed) for home, homed in sorted(homes.items(), key=lambda item: MODULE in item[0])}
        doc = f"Published module name of what is in `{root}`."
        by_name[name] = replace(
            by_name[root],
            name=name,
            doc=doc,
            homes=ordered,
            is_package=False,
            shown=(),
            below={},
            renamed={},
            additions={},
        )
        parent = f"{root}.{below}".rpartition(".")[0]
        _add_below(by_name, parent, name)


def _add_below(by_name: dict[str, Gathered], parent: str, name: str) -> None:
    module = by_name[parent]
    below = {**module.below, name.rpartition(".")[2]: name}
    by_name[parent] = replace(module, is_package=True, below=dict(sorted(below.items())))


def _context(package: str, exports: list[Export], values: Mapping[str, Any]) -> dict[str, Any]:
    api = f"timeback_api.{package.removeprefix('timeback_')}"
    imports: list[tuple[str, str, str]] = []
    context: dict[str, Any] = {
        "package": package,
        "modules": [(each.ours, each.name) for each in exports if each.fate == "module"],
        "inputs": [],
        "unions": [],
        "choices": {},
        "values": {},
        "typed": {},
        "records": {},
        "record_inputs": {},
        "renamed": values.get("renamed", {}).get(package, {}),
        "names": sorted({each.name for each in exports}),
    }
    for each in exports:
        stated = {kind: values.get(kind, {}).get(each.module, {}).get(each.name) for kind in ("choices", "values")}
        if each.fate in {"kit", "bridge"}:
            home, _, name = each.ours.rpartition(".")
            imports.append((f"{BRIDGE}.{home}" if each.fate == "bridge" else home, name, each.name))
        elif each.fate == "model":
            imports.append((f"{api}.models", each.ours.partition(".")[2], each.name))
        elif each.fate == "input":
            context["inputs"].append((each.name, each.ours.partition(".")[2]))
        elif each.fate == "union":
            context["unions"].append((each.name, [part.strip() for part in each.ours.split("|")]))
        elif each.fate == "choice":
            context["choices"][each.name] = _stated(stated["choices"], each)
        elif each.fate == "value":
            value = _stated(stated["values"], each)
            context["values"][each.name] = tuple(value["tuple"]) if isinstance(value, Mapping) else value
        elif each.fate == "typed":
            context["typed"][each.name] = _stated(values.get("typed", {}).get(package, {}).get(each.name), each)
        elif each.fate in {"record", "record-input"}:
            fields = _stated(values.get("records", {}).get(package, {}).get(each.name), each)
            kind = "records" if each.fate == "record" else "record_inputs"
            context[kind][each.name] = [(python_name(wire), wire, type_) for wire, type_ in fields.items()]
    context["odd_keys"] = {
        name
        for name, fields in context["record_inputs"].items()
        if not all(wire.isidentifier() for _, wire, _ in fields)
    }
    context["imports"] = [entry for entry in imports if entry[0] != "builtins"]
    context["builtins"] = [(name, alias) for home, name, alias in imports if home == "builtins"]
    context["secrets"] = SECRETS
    context["api"], context["kit"] = api, f"timeback_kit.services.{package.removeprefix('timeback_')}"
    types = [part for _, parts in context["unions"] for part in parts]
    types += [type_ for fields in context["records"].values() for _, _, type_ in fields]
    context["needs_models"] = any("models." in type_ for type_ in types)
    context["needs_types"] = any("types." in type_ for type_ in types)
    return context


def _stated(value: Any, export: Export) -> Any:
    if value is None:
        raise CodegenError(f"values.toml has nothing for {export.module}.{export.name}")
    return value
