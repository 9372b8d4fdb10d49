"""Render a service: effective document in, Python package out."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, FileSystemLoader

from codegen.call_views import CallViews
from codegen.errors import CodegenError
from codegen.filters import FILTERS
from codegen.formatting import format_tree
from codegen.lowering import lower, sources
from codegen.model_views import inputs, models, reachable
from codegen.openapi import schema_name
from codegen.project import TEMPLATES, ClientProject, configuration, parse
from codegen.services import service_called, services_called
from codegen.shape_views import changes, conditions, dicts, snake_input
from codegen.written import written

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from openapi_python_client.parser import GeneratorData

    from codegen.annotations import Classes
    from codegen.call_views import Calls, Endpoints, Node
    from codegen.model_views import Input
    from codegen.services import Service
    from codegen.shapes import Lowered
    from codegen.written import Written

PACKAGE: Final = "timeback_api"
_TYPES: Final = ("conditions", "dicts", "inputs", "snake_inputs")
MARKER: Final = "object at 0x"


@dataclass(frozen=True, slots=True)
class RenderCounts:
    """What is in a rendered client.

    Args:
        operations: operationIds that have a method, awaited and blocking.
        parameters: (operationId, place, wire name) of what the client sends.
        success_responses: (operationId, status) of what it reads.
        models: Component schemas that have a class or a TypedDict, were opened as envelopes, or became part of others.
    """

    operations: frozenset[str]
    parameters: frozenset[tuple[str, str, str]]
    success_responses: frozenset[tuple[str, str]]
    models: frozenset[str]


def render_service(service: str, effective: Mapping[str, Any], destination: Path) -> RenderCounts:
    """Render the package of one service.

    Args:
        service: Name of the service, as in services.toml.
        effective: Its effective document; it is not changed.
        destination: Directory that gets `timeback_api/<package>/`; what is in there is replaced.

    Returns:
        What was parsed and rendered.

    Raises:
        CodegenError: The document cannot be rendered, and the message says why.
    """
    about = service_called(service)
    root = destination / PACKAGE / about.package
    lowered = lower(effective)
    config = configuration(about.package, lowered, root)
    data = parse(lowered, config)
    views = CallViews(about, _classes(data), _endpoints(effective, data))
    calls = views.build()
    project = ClientProject(data, config, {"service": about, "operations": calls.operations})
    project.env.filters.update(FILTERS)
    _write(root, _files(project, about, views, calls))
    format_tree(root)
    _check_marker(root)
    return _counts(lowered, views, calls, written(root))


def check_renderable(service: str, effective: Mapping[str, Any]) -> None:
    """Make sure that a document can be rendered, without rendering it.

    Raises:
        CodegenError: It cannot, and the message says why.
    """
    about = service_called(service)
    lowered = lower(effective)
    data = parse(lowered, configuration(about.package, lowered, TEMPLATES))
    CallViews(about, _classes(data), _endpoints(effective, data)).build()


def render_root(services: Iterable[str], destination: Path) -> None:
    """Render what stands above the services.

    Args:
        services: Names of the services that are there.
        destination: Directory that gets `timeback_api/__init__.py` and `py.typed`.
    """
    root = destination / PACKAGE
    root.mkdir(parents=True, exist_ok=True)
    packages = sorted(service.package for service in services_called(services))
    loader = FileSystemLoader(TEMPLATES)
    environment = Environment(loader=loader, keep_trailing_newline=True, trim_blocks=True)  # noqa: S701 - Python text
    text = environment.get_template("root_init.py.jinja").render(packages=packages)
    (root / "__init__.py").write_text(text, encoding="utf-8")
    (root / "py.typed").write_text("", encoding="utf-8")


def _classes(data: GeneratorData) -> Classes:
    return {str(model.class_info.name): model for model in data.models}


def _endpoints(effective: Mapping[str, Any], data: GeneratorData) -> Endpoints:
    """What was parsed, beside what the document says, in the document's order.

    Raises:
        CodegenError: the parser left an operation out.
    """
    parsed = {
        str(endpoint.name): endpoint
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    found: Endpoints = {}
    for source in sources(effective):
        if source.key not in parsed:
            raise CodegenError(f"the parser lost the operation {source.id!a}")
        found[source.key] = (source, parsed[source.key])
    return found


def _files(project: ClientProject, service: Service, views: CallViews, calls: Calls) -> dict[str, str]:
    bodies = list(
        inputs(
            views.classes,
            views.body_names,
            views.input_names,
            views.filled_in(),
            views.in_path(),
            views.form_names,
        )
    )
    given = [*bodies, *calls.params]
    resources = sorted(calls.resources.items())
    files = {
        "__init__.py": project.render("package_init.py.jinja"),
        "client.py": project.render("client.py.jinja", resources=resources),
        "errors.py": project.render("errors.py.jinja"),
        "models.py": project.render(
            "models.py.jinja",
            models=models(views.classes, views.model_names, views.readings.decoder),
            written_back=frozenset(
                reachable(views.classes, [views.classes[name] for name in views.bodies.written_back])
            ),
        ),
        "inputs.py": project.render("inputs.py.jinja", inputs=given, aliases=sorted(views.bodies.aliases.items())),
        "operations.py": project.render("operations.py.jinja"),
        "resources/__init__.py": project.render("resources_init.py.jinja"),
    }
    files |= _shape_files(project, views, given)
    for name, node in resources:
        files[f"resources/{name}.py"] = project.render(
            "resource.py.jinja",
            resource=node,
            abouts={one.stem: _about(one, name) for one in node.walk()},
            quoted={module for module in _TYPES if any(f"{module}." in text for text in _collections(node))},
            hides_list=any("list" in one.members for one in node.walk()),
        )
    return files


def _shape_files(project: ClientProject, views: CallViews, given: Sequence[Input]) -> dict[str, str]:
    """The modules that only a checker reads; one that would be empty is not written."""
    names = views.input_names
    aliases = {names(name): others for name, others in views.other_names().items()}
    snakes = [snake_input(one, aliases.get(one.name, {})) for one in given if one.twin]
    changed = {names(name) for name in views.bodies.changed}
    snakes += [changes(one) for one in given if one.name in changed]
    written = list(dicts(views.classes, sorted(views.bodies.written_back)))
    found = [conditions(views.classes, name) for name in sorted(views.listed)]
    files = {
        "snake_inputs.py": project.render("snake_inputs.py.jinja", inputs=snakes, given=given) if snakes else "",
        "dicts.py": project.render("dicts.py.jinja", inputs=written) if written else "",
        "conditions.py": project.render("conditions.py.jinja", conditions=found) if found else "",
    }
    return {name: text for name, text in files.items() if text}


def _collections(node: Node) -> Iterator[str]:
    """The collection methods of a resource; a linter does not see the types that they name in quotes."""
    yield from (method.collection for one in node.walk() for method in one.methods)


def _about(node: Node, name: str) -> str:
    return f"{node.title}: calls on one of them, `{name}(...)`." if node.stem.endswith("Scope") else f"{node.title}."


def _write(root: Path, files: Mapping[str, str]) -> None:
    shutil.rmtree(root, ignore_errors=True)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _check_marker(root: Path) -> None:
    """Fail on a value that a template printed without a filter."""
    for path in sorted(root.rglob("*.py")):
        if MARKER in path.read_text(encoding="utf-8"):
            raise CodegenError(f"{path.name}: a template printed text of the document without a filter")


def _counts(lowered: Lowered, views: CallViews, calls: Calls, files: Written) -> RenderCounts:
    """What was parsed and is in the files as well."""
    pointers: Mapping[str, str] = lowered["x-pointers"]
    models = files.models.intersection(views.model_names)
    given = {name for name in views.body_names if views.input_names(name) in files.inputs}
    known = models | given | views.opened
    used = {pointers[name] for name in known} | set(lowered["x-absorbed"])
    return RenderCounts(
        operations=frozenset(operation.id for operation in calls.operations if operation.id in files.said),
        parameters=frozenset(one for one in calls.sent if files.sends(one[0], one[2])),
        success_responses=frozenset(one for one in calls.read if one[0] in files.answered),
        models=frozenset(name for pointer in used if (name := schema_name(pointer)) is not None),
    )
