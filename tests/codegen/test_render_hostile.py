"""A document that means harm gives a harmless client or a clear error: nothing in it is ever executed."""

from __future__ import annotations

import compileall
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from codegen.errors import CodegenError, DocumentError
from codegen.lowering import lower
from codegen.naming import NamingError
from codegen.rendering import render_service
from rendered_clients import SERVICE, document, of_kind, operation, query, ref, rendered, taking

SENTINEL = "SENTINEL_OF_THE_TEST"


def attack(sentinel: Path) -> str:
    return f"open({str(sentinel)!r}, 'w')"


def attacks(code: str) -> list[str]:
    """Ways out of the places where text may stand: literals, docstrings, comments, annotations, calls."""
    return [
        f'"""\n{code}\n"""',
        f"'''\n{code}\n'''",
        f'"\n{code}\n#',
        f"'); {code}; ('",
        f'"]; {code}; x = ["',
        f"\\\n{code}\n\\",
        f'\\"""\n{code}',
        f"\n\n{code}\n\n",
        f"\r{code}\r",
        f"\u2028{code}\u2029",
        f"{{% set x = cycler.__init__.__globals__.os.system({code!r}) %}}",
        f"{{{{ self.__init__.__globals__ }}}} {code}",
        f"{{{code}}}",
        f"Literal[{code}]",
        f"*/ {code} /*",
        f"\x00{code}",
        f"\u202e{code}\u202c",
    ]


def hostile(text: str) -> dict[str, Any]:
    """One text in every place of a document where any text may stand."""
    schemas = {
        "Thing": {
            "type": "object",
            "title": text,
            "description": text,
            "required": [text],
            "properties": {
                text: {"type": "string", "description": text, "default": text, "format": text, "pattern": text},
                "choice": {"type": "string", "enum": [text, "plain"], "default": text},
                "const": {"const": text},
                "map": {"type": "object", "additionalProperties": {"type": "string", "enum": [text]}},
                "union": {
                    "oneOf": [ref(text), {"type": "object", "properties": {"kind": {"const": text + "2"}}}],
                    "discriminator": {"propertyName": "kind"},
                },
            },
        },
        text: {"type": "object", "properties": {"kind": {"const": text}, text: ref("Thing")}},
    }
    naming = {
        "calls": [
            {"resource": "things", "methods": {"page": "list", "stream": "stream"}, "path": {text: "thing_id"}},
            {"resource": "things(thing_id)", "methods": {"all": "all_of"}, "path": {text: "thing_id"}},
        ],
        "answer": {"kind": "rows", "keys": [text]},
        "paging": "offset",
        "filter": "where",
        "query": {text: "odd"},
        "fixed": [{"methods": {"page": "fixed"}, "query": {"odd": text}}],
    }
    listed = operation(
        "listThings",
        naming,
        answer={"type": "object", "properties": {text: {"type": "array", "items": ref("Thing")}}},
        parameters=[
            {"name": text, "in": "path", "required": True, "schema": {"type": "string"}},
            {**query(text, type="string", enum=[text], default=text), "description": text},
            query("filter"),
        ],
    )
    listed["summary"] = text
    listed["tags"] = [text]
    envelope = {"type": "object", "properties": {text: ref("Thing")}}
    created = taking({}, envelope, key=text, aliases={text: text}, defaults={text: text})["paths"]["/things"]["post"]
    made = document({f"/{text}/{{{text}}}": {"get": listed}, "/things": {"post": created}}, schemas)
    made["info"] = {"title": text, "version": text, "description": text}
    return made


@pytest.mark.parametrize("place", range(len(attacks(""))))
def test_nothing_in_a_document_is_executed(tmp_path: Path, place: int) -> None:
    sentinel = tmp_path / SENTINEL
    text = attacks(attack(sentinel))[place]
    with rendered(hostile(text), tmp_path) as client:
        assert compileall.compile_dir(client.root, quiet=1, force=True)
        for path in sorted(client.root.rglob("*.py")):
            client.module(".".join(path.relative_to(client.root).with_suffix("").parts))
        thing = client.models.Thing
        wire = {text: "x", "choice": text, "const": text, "union": {"kind": text, text: {"const": text}}}
        assert thing.from_dict(wire).to_dict() == wire
        repr(thing.from_dict(wire))
        assert text in client.inputs.ThingInput.__annotations__
        assert "object at 0x" not in client.text()
    assert not sentinel.exists()


@pytest.mark.parametrize(
    "change",
    [
        {"operationId": "x(); import os"},
        {"operationId": "déjà"},
        {"operationId": "class"},
        {"x-timeback": {"calls": [{"resource": "a;b", "methods": {"call": "c"}}], "answer": {"kind": "nothing"}}},
        {"x-timeback": {"calls": [{"resource": "a", "methods": {"call": "c d"}}], "answer": {"kind": "nothing"}}},
        {"x-timeback": {"calls": [{"resource": "a", "methods": {"call": "import"}}], "answer": {"kind": "nothing"}}},
        {"x-timeback": {"calls": [{"resource": "a", "methods": {"call": "__init__"}}], "answer": {"kind": "nothing"}}},
        {"x-timeback": {"calls": [{"resource": "../a", "methods": {"call": "c"}}], "answer": {"kind": "nothing"}}},
    ],
)
def test_names_of_code_are_checked(tmp_path: Path, change: dict[str, Any]) -> None:
    made = of_kind({}, None, "nothing")
    made["paths"]["/things"]["get"] |= change
    try:
        with rendered(made, tmp_path) as client:
            for path in sorted(client.root.rglob("*.py")):
                client.module(".".join(path.relative_to(client.root).with_suffix("").parts))
    except (CodegenError, NamingError):
        pass
    assert not (tmp_path / "timeback_api" / "a").exists()


def test_a_media_type_cannot_carry_a_header(tmp_path: Path) -> None:
    made = of_kind({}, None)
    made["paths"]["/things"]["get"]["responses"] = {"200": {"content": {"a/b\r\nX-Evil: 1": {"schema": {}}}}}
    with pytest.raises(DocumentError, match="is not a media type"), rendered(made, tmp_path):
        pass


def chain(length: int, link: Any = None) -> dict[str, Any]:
    """Schemas that refer to one another, each to the next."""
    link = link or (lambda target: {"type": "object", "properties": {"next": target}})
    schemas = {f"Link{number}": link(ref(f"Link{number + 1}")) for number in range(length)}
    return {**schemas, f"Link{length}": {"type": "object", "properties": {"end": {"type": "string"}}}}


@pytest.mark.parametrize(
    "link",
    [
        lambda target: {"type": "object", "properties": {"next": target}},
        lambda target: {"type": "array", "items": target},
        lambda target: {"allOf": [target, {"type": "object", "properties": {"a": {"type": "string"}}}]},
        lambda target: {"oneOf": [target, {"type": "string"}]},
        lambda target: target,
        lambda target: {"type": "object", "additionalProperties": target},
    ],
    ids=["objects", "arrays", "allOf", "unions", "aliases", "maps"],
)
@pytest.mark.parametrize("entries", [1, 3_000], ids=["one way in", "a way in at every link"])
def test_a_chain_of_references_is_refused_in_words_and_in_time(link: Any, entries: int) -> None:
    made = of_kind(chain(3_500, link), {"anyOf": [ref(f"Link{number}") for number in range(entries)]})
    started = time.perf_counter()
    try:
        lower(made)
    except DocumentError as error:
        refused = str(error)
    else:
        refused = ""
    assert refused or entries > 1
    assert time.perf_counter() - started < 10


def test_a_chain_of_5000_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="more than the"), rendered(of_kind(chain(5_000), ref("Link0")), tmp_path):
        pass


def test_what_nothing_reaches_costs_nothing(tmp_path: Path) -> None:
    schemas = {**chain(3_000), "Thing": {"type": "object", "properties": {"a": {"type": "string"}}}}
    with rendered(of_kind(schemas, ref("Thing")), tmp_path) as client:
        assert client.counts.models == {"Thing"}


@pytest.mark.parametrize(
    "schemas",
    [
        {"A": ref("B"), "B": ref("A")},
        {"A": {"allOf": [ref("B")]}, "B": {"allOf": [ref("A")]}},
        {"A": {"allOf": [ref("A"), {"type": "object", "properties": {"a": {}}}]}},
        {"A": ref("Nothing")},
        {"A": {"$ref": "https://example.org/schemas.json#/A"}},
        {"A": {"properties": [1]}},
        {"A": {"oneOf": {"a": 1}}},
        {"A": {"enum": "abc"}},
        {"A": 5},
    ],
)
def test_what_makes_no_sense_is_refused(schemas: dict[str, Any], tmp_path: Path) -> None:
    with pytest.raises(DocumentError), rendered(of_kind(schemas, ref("A")), tmp_path):
        pass


def test_schemas_that_contain_themselves_are_harmless(tmp_path: Path) -> None:
    schemas = {
        "Tree": {"type": "array", "items": ref("Tree")},
        "Map": {"type": "object", "additionalProperties": ref("Map")},
        "Either": {"oneOf": [{"type": "string"}, {"type": "array", "items": ref("Either")}]},
        "Thing": {
            "type": "object",
            "properties": {"a": ref("Tree"), "b": ref("Map"), "c": ref("Either"), "d": ref("Thing")},
        },
    }
    wire = {"a": [[], [[]]], "b": {"x": {"y": {}}}, "c": ["x", ["y"]], "d": {"d": {}}}
    with rendered(of_kind(schemas, ref("Thing")), tmp_path) as client:
        thing = client.models.Thing.from_dict(wire)
        assert type(thing.d.d) is client.models.Thing
        assert thing.to_dict() == wire


def test_the_same_name_in_many_spellings_is_many_classes(tmp_path: Path) -> None:
    names = [
        "user",
        "User",
        "USER",
        "us-er",
        "u.ser",
        "user!",
        "Model",
        "Any",
        "str",
        "True",
        "1",
        "",
        "Mapping",
        "self",
    ]
    schemas: dict[str, Any] = {
        name: {"type": "object", "properties": {f"field{at}": {"type": "string"}}} for at, name in enumerate(names)
    }
    schemas["All"] = {"type": "object", "properties": {f"p{at}": ref(name) for at, name in enumerate(names)}}
    with rendered(of_kind(schemas, ref("All")), tmp_path) as client:
        whole = client.models.All.from_dict({f"p{at}": {f"field{at}": "x"} for at in range(len(names))})
        classes = {type(getattr(whole, f"p{at}")) for at in range(len(names))}
        assert len(classes) == len(names)
        assert client.counts.models >= set(names)
        kept = {name for name in ("User", "All") if hasattr(client.models, name)}
        assert kept == {"User", "All"}


def test_rendering_depends_on_nothing_but_the_document(tmp_path: Path) -> None:
    """Two processes with different hash seeds write the same bytes."""
    (tmp_path / "document.json").write_text(json.dumps(hostile('"""')), encoding="utf-8")
    program = (
        "import json, sys; from pathlib import Path; from codegen.rendering import render_service\n"
        f"render_service({SERVICE!r}, json.loads(Path(sys.argv[1]).read_text()), Path(sys.argv[2]))"
    )
    trees = []
    for seed in ("1", "2"):
        target = tmp_path / seed
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        subprocess.run([sys.executable, "-c", program, tmp_path / "document.json", target], env=environment, check=True)
        trees.append({path.relative_to(target): path.read_bytes() for path in sorted(target.rglob("*.py"))})
    assert trees[0] == trees[1]
    assert trees[0]


def test_names_do_not_depend_on_the_order_of_a_document(tmp_path: Path) -> None:
    def names(made: dict[str, Any], place: str) -> dict[str, list[str]]:
        with rendered(made, tmp_path / place) as client:
            return {name: sorted(vars(client.module(name))) for name in ("models", "inputs", "operations")}

    inline = {"type": "object", "properties": {"inner": {"type": "object", "properties": {"x": {"type": "string"}}}}}
    schemas = {
        "AInner": inline,
        "A": inline,
        "B": {"type": "object", "properties": {"a": ref("A"), "b": ref("AInner")}},
    }
    one = of_kind(schemas, ref("B"))
    other = of_kind(dict(reversed(schemas.items())), ref("B"))
    assert names(one, "one") == names(other, "other")


texts = st.text(alphabet=st.characters(codec="utf-8"), max_size=12)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | texts, lambda inner: st.lists(inner, max_size=3), max_leaves=3
)
schemas = st.recursive(
    st.builds(
        dict,
        type=st.sampled_from(["string", "integer", "number", "boolean", "null", "object", "array", ["string", "null"]]),
    )
    | st.fixed_dictionaries({"enum": st.lists(json_values, min_size=1, max_size=3)})
    | st.just({})
    | st.booleans()
    | st.just(ref("Thing")),
    lambda inner: (
        st.fixed_dictionaries({"properties": st.dictionaries(texts, inner, max_size=3)})
        | st.fixed_dictionaries({"type": st.just("array"), "items": inner})
        | st.fixed_dictionaries({"type": st.just("object"), "additionalProperties": inner})
        | st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=3)})
        | st.fixed_dictionaries({"allOf": st.lists(inner, min_size=1, max_size=2)})
    ),
    max_leaves=8,
)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(schema=schemas, name=texts)
@example(schema={"type": "string"}, name="\U00018d80")  # a letter for the formatter, none yet for Python 3.11
def test_any_schema_is_rendered_or_refused(schema: Any, name: str, tmp_path: Path) -> None:
    thing = {"type": "object", "properties": {name: schema, "other": schema}}
    made = of_kind({"Thing": thing}, ref("Thing"))
    made["paths"]["/others"] = taking({}, ref("Thing"))["paths"]["/things"]
    try:
        render_service(SERVICE, made, tmp_path)
    except CodegenError:
        return
    for path in (tmp_path / "timeback_api" / SERVICE).rglob("*.py"):
        compile(path.read_text(encoding="utf-8"), path.name, "exec")
