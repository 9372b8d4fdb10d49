"""The pages of the documentation site that nobody writes: the reference, and the files of the repository's root.

MkDocs loads it as a hook (mkdocs.yml). Calls are described from the clients as they are at run time, because that is
where their signatures and docstrings are whole; all other names are described by mkdocstrings.
"""

from __future__ import annotations

import importlib
import inspect
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from mkdocs.structure.files import File

REPOSITORY: Final = Path(__file__).resolve().parents[1]
OURS: Final = [str(REPOSITORY / "src"), str(REPOSITORY / "generated"), str(REPOSITORY / "scripts")]
sys.path[:0] = OURS

from check_hover import Method, methods  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

TITLES: Final = {
    "oneroster": "OneRoster",
    "edubridge": "EduBridge",
    "caliper": "Caliper",
    "qti": "QTI",
    "powerpath": "PowerPath",
    "case": "CASE",
    "clr": "CLR",
    "webhooks": "Webhooks",
    "masterytrack": "MasteryTrack",
    "timeback_events": "Timeback events",
}
ROOT_FILES: Final = {"CONTRIBUTING.md": "contributing.md", "SECURITY.md": "security.md", "CHANGELOG.md": "changelog.md"}
_SECTION: Final = re.compile(r"^(Args|Returns|Raises|Examples|Deprecated|Route):(.*)$", re.MULTILINE)
_ARGUMENT: Final = re.compile(r"^(\w+): (.*)$")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages to those of docs/.

    Args:
        files: The files of docs/.
        config: Settings of the site.
    """
    # mkdocs takes back what a hook does to the path while it is loaded, and some of ours is imported later
    sys.path[:0] = [place for place in OURS if place not in sys.path]
    for path, text in pages():
        files.append(File.generated(config, path, content=text))
    return files


def pages() -> Iterator[tuple[str, str]]:
    """Path and Markdown of every page."""
    for name, path in ROOT_FILES.items():
        yield path, _within_site((REPOSITORY / name).read_text(encoding="utf-8"))
    yield "reference/index.md", index()
    yield (
        "reference/timeback_kit.md",
        names_page("Clients, errors and settings", "timeback_kit", ours=True) + blocking_names(),
    )
    yield "reference/rosters.md", names_page("Rosters", "timeback_kit.rosters")
    yield "reference/testing.md", testing_page()
    calls = list(methods())
    for service, title in TITLES.items():
        yield f"reference/{service}-calls.md", calls_page(service, title, calls)
        yield f"reference/{service}-names.md", names_page(f"Names of {title}", f"timeback_kit.services.{service}")


def index() -> str:
    """The page that says where everything is."""
    rows = "".join(
        f"| {title} | [calls]({service}-calls.md) | [names]({service}-names.md) |\n"
        for service, title in TITLES.items()
    )
    return f"""# Reference

[Clients, errors and settings](timeback_kit.md) are what all services share. Each service has a page of its calls, with
the route of each, and a page of its other names: models, inputs, errors and functions. Calls are written for the async
client; the blocking client of `timeback_kit.sync` has the same ones without `await`.

| service | | |
|---|---|---|
{rows}
[Rosters](rosters.md) are bundles, tables and changes. [Sandbox in tests](testing.md) is what tests hold of a sandbox.
"""


def names_page(title: str, module: str, *, ours: bool = False) -> str:
    """The public names of a module.

    Args:
        title: Title of the page.
        module: Import name.
        ours: Whether names of single services are shown here too.
    """
    listed = sorted(importlib.import_module(module).__all__, key=str.casefold)
    common = () if ours or module == "timeback_kit.rosters" else importlib.import_module("timeback_kit").__all__
    shared = [name for name in listed if name in common and not _is_of(module, name)]
    own = [name for name in listed if name not in shared and name != "__version__"]
    text = f"# {title}\n\n`from {module} import ...`\n\n"
    if shared:
        links = ", ".join(f"[{name}](timeback_kit.md#timeback_kit.{name})" for name in shared)
        text += f"Also importable from here, and the same for all services: {links}.\n\n"
    return text + "".join(f"::: {module}.{name}\n\n" for name in own)


def _is_of(module: str, name: str) -> bool:
    """Whether a name belongs to the service of a module rather than to all services."""
    service = module.rpartition(".")[2]
    return name.lower().startswith(service.replace("_", "")) or name.lower().startswith(service)


def blocking_names() -> str:
    """The names of `timeback_kit.sync` that are not those of `timeback_kit`."""
    import timeback_kit
    import timeback_kit.sync

    differing = [
        name
        for name in timeback_kit.sync.__all__
        if getattr(timeback_kit, name, None) is not getattr(timeback_kit.sync, name)
    ]
    listed = ", ".join(f"`{name}`" for name in differing)
    return (
        "## Blocking clients\n\n`timeback_kit.sync` has the blocking form of these names; the calls are the same, "
        f"without `await`: {listed}.\n\n"
    ) + "".join(f"::: timeback_kit.sync.{name}\n    options: {{heading_level: 3}}\n\n" for name in differing)


def testing_page() -> str:
    """What tests hold of a sandbox."""
    return (
        "# Sandbox in tests\n\nThe fixtures of the pytest plugin, and what `timeback_sandbox` gives a test.\n\n"
        "::: timeback_sandbox.pytest\n    options: {show_root_heading: true}\n\n"
        "::: timeback_sandbox.testing.SandboxHandle\n"
    )


def calls_page(service: str, title: str, calls: list[Method]) -> str:
    """Every call of a service, each with its signature, its arguments and its route.

    Args:
        service: Name of the service.
        title: Its title.
        calls: The methods of both clients.
    """
    attribute = "case_" if service == "case" else service
    prefix = f"async_client.{attribute}."
    own = [method for method in calls if method.expression.startswith(prefix)]
    text = f"# Calls of {title}\n\n`timeback.{attribute}`, where `timeback` is a `TimebackClient`.\n\n"
    above = ""
    for method in own:
        path = method.expression.removeprefix(prefix).replace('"id"', "id")
        resource, _, name = path.rpartition(".")
        if resource != above:
            text += f"## {resource.replace('_', chr(92) + '_')} {{#{_anchor(attribute, resource)}}}\n\n"
            above = resource
        text += call_text(method, attribute, resource, name)
    return text


def call_text(method: Method, attribute: str, resource: str, name: str) -> str:
    """One call.

    Args:
        method: The method.
        attribute: Attribute of the service.
        resource: Attribute path of its resource; empty for the service itself.
        name: Its name.
    """
    path = f"{resource}.{name}" if resource else name
    return (
        f"### {name.replace('_', chr(92) + '_')} {{#{_anchor(attribute, path)}}}\n\n"
        f"```python\n{signature(f'timeback.{attribute}.{path}', method.function)}\n```\n\n"
        f"{docstring_text(inspect.getdoc(method.function) or '')}\n\n"
    )


def _anchor(attribute: str, path: str) -> str:
    return re.sub(r"\([^)]*\)", "()", f"{attribute}.{path}").rstrip(".")


def signature(name: str, function: Any) -> str:
    """A call as it is written, its arguments on lines of their own where there are many.

    Args:
        name: What is called.
        function: The function; its first parameter is left out.
    """
    stated = inspect.signature(function)
    given = list(stated.parameters.values())[1:]
    parts = [str(parameter.replace(annotation=_plain(parameter.annotation))) for parameter in given]
    positional = [parameter for parameter in given if parameter.kind is not parameter.KEYWORD_ONLY]
    if len(positional) < len(given):
        parts.insert(len(positional), "*")
    returned = f" -> {_plain(stated.return_annotation)}" if stated.return_annotation is not stated.empty else ""
    line = f"{name}({', '.join(parts)}){returned}"
    if len(line) <= 100:
        return line
    inside = "".join(f"    {part},\n" for part in parts)
    return f"{name}(\n{inside}){returned}"


def _plain(annotation: Any) -> Any:
    return annotation if annotation is inspect.Parameter.empty else _Text(annotation)


class _Text:
    """An annotation that shows as it is written.

    Args:
        annotation: The annotation.
    """

    def __init__(self, annotation: Any) -> None:
        text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
        self._text = re.sub(r"\b(models|inputs|snake_inputs|dicts|conditions)\.(?=[A-Z])", "", text)

    def __repr__(self) -> str:
        return self._text


def docstring_text(docstring: str) -> str:
    """A docstring as Markdown.

    Args:
        docstring: The docstring, without indentation.
    """
    parts = _SECTION.split(docstring)
    text = parts[0].strip() + "\n\n"
    for heading, line, below in zip(parts[1::3], parts[2::3], parts[3::3], strict=True):
        text += _section(heading, line.strip(), inspect.cleandoc(below) if below.strip() else "")
    return text.rstrip()


def _section(heading: str, line: str, below: str) -> str:
    if heading == "Route":
        return f"**Route**: `{line}`\n\n" if ";" not in line and "," not in line else f"**Route**: {line}\n\n"
    if heading == "Examples":
        return f"```pycon\n{below}\n```\n\n"
    if heading in ("Args", "Raises"):
        title = {"Args": "Arguments", "Raises": "Raises"}[heading]
        return f"**{title}**\n\n{_items(below)}\n\n"
    return f"**{heading}**: {(line or _joined(below))}\n\n"


def _items(below: str) -> str:
    items: list[str] = []
    for line in below.splitlines():
        name = None if line.startswith(" ") else _ARGUMENT.match(line)
        if name:
            items.append(f"- `{name[1]}`: {name[2]}")
        elif items and line.strip():
            items[-1] += f" {line.strip()}"
    return "\n".join(items)


def _joined(text: str) -> str:
    return " ".join(line.strip() for line in text.splitlines())


def _within_site(text: str) -> str:
    """Links of a file of the repository's root, as they are in the site."""
    text = text.replace("](docs/", "](")
    for name, path in ROOT_FILES.items():
        text = text.replace(f"]({name})", f"]({path})")
    return text
