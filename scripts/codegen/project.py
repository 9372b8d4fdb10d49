"""Drive openapi-python-client 0.29.1: its parser for lowered documents, its `Project` for our templates."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from jinja2 import BytecodeCache
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from codegen.errors import DocumentError
from codegen.lowering import media_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from jinja2.bccache import Bucket
    from openapi_python_client.parser.errors import ParseError

    from codegen.shapes import Lowered
    from codegen.stated import Statements

TEMPLATES: Final = Path(__file__).resolve().parents[2] / "templates"
SHOWN_PROBLEMS: Final = 10


class _CompiledOnce(BytecodeCache):
    """Templates compiled for one service serve the next ones too."""

    def __init__(self) -> None:
        self._compiled: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._compiled:
            bucket.bytecode_from_string(self._compiled[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._compiled[bucket.key] = bucket.bytecode_to_string()


_COMPILED: Final = _CompiledOnce()


class ClientProject(Project):
    """One service's package: upstream's environment, filters and loader, our list of files.

    Upstream renders a fixed list into a fixed layout; here each file names its template, and what is rendered is
    returned rather than written.
    """

    def __init__(self, openapi: GeneratorData, config: Config, names: Mapping[str, Any]) -> None:
        super().__init__(openapi=openapi, config=config, custom_template_path=TEMPLATES)
        self.env.bytecode_cache = _COMPILED
        self.env.globals.update(names)

    def render(self, template: str, **context: Any) -> str:
        """One file's text.

        Args:
            template: Name in `templates/`; a file of that name of upstream's is what remains when we have none.
            context: What only this file needs, beside the environment's globals.
        """
        return str(self.env.get_template(template).render(**context))


def configuration(package: str, document: Lowered, destination: Path) -> Config:
    """The generator's configuration for one package.

    Args:
        package: Name of the package.
        document: The lowered document; its media types decide what is a stream of octets.
        destination: Directory of the package.
    """
    return Config.from_sources(
        ConfigFile(
            package_name_override=package,
            literal_enums=True,
            content_type_overrides=media_types(document),
            post_hooks=[],
        ),
        MetaType.NONE,
        document_source=destination,
        file_encoding="utf-8",
        overwrite=True,
        output_path=destination,
    )


def parse(document: Lowered, config: Config) -> GeneratorData:
    """Parse a lowered document with the generator's own parser.

    Endpoints and models are parsed apart. The parser copies every model that an endpoint can reach, once per
    endpoint, deeply; so endpoints are shown stand-ins that have the names of the models and none of their fields.

    Raises:
        DocumentError: the parser warned about, dropped or refused anything at all.
    """
    plain = {key: value for key, value in document.items() if not key.startswith("x-")}
    models = _parsed({**plain, "paths": {}}, config)
    endpoints = _parsed(_with_stand_ins(plain), config)
    data = dataclasses.replace(endpoints, models=models.models, enums=models.enums)
    statements: Statements = document["x-stated"]
    statements.restore(data)
    return data


def _with_stand_ins(document: Lowered) -> Lowered:
    schemas = document["components"]["schemas"]
    return {**document, "components": {"schemas": {name: _stand_in(schema) for name, schema in schemas.items()}}}


def _stand_in(schema: Lowered) -> Lowered:
    if "properties" not in schema:
        return schema
    return {"type": "object", "description": schema["description"]}


def _parsed(document: Lowered, config: Config) -> GeneratorData:
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise DocumentError(f"the parser refuses the document: {_shown([data])}")
    problems: list[ParseError] = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        problems.extend(collection.parse_errors)
    if problems:
        raise DocumentError(f"the parser would drop {len(problems)} things: {_shown(problems)}")
    return data


def _shown(problems: Iterable[GeneratorError]) -> str:
    lines = [
        " ".join(part for part in (problem.header, problem.detail, _data(problem)) if part) for problem in problems
    ]
    return "; ".join(" ".join(line.split())[:300] for line in lines[:SHOWN_PROBLEMS])


def _data(problem: GeneratorError) -> str:
    data = getattr(problem, "data", None)
    return json.dumps(data.model_dump(mode="json", exclude_defaults=True))[:200] if data is not None else ""
