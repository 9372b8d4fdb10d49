"""The command: documents in, pinned facts and clients out, each service for itself."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from codegen.console import progress
from codegen.loading import load_path
from regeneration_bench import SECRET, Bench, bench, pinned, pulled, thing_document

__all__ = ["bench", "pinned", "pulled"]


@contextmanager
def platform(server: HTTPServer, documents: dict[str, tuple[int, bytes]]) -> Iterator[str]:
    """One origin that grants a token and answers at these paths; the discovery of CLR wants the token."""
    server.expect_request("/oauth2/token", method="POST").respond_with_json({"access_token": "granted"})
    for path, (status, content) in documents.items():
        headers = {"Authorization": "Bearer granted"} if path == "/clr/discovery/" else None
        server.expect_request(path, headers=headers).respond_with_data(content, status=status)
    yield server.url_for("")


def published(document: Any) -> tuple[int, bytes]:
    return 200, json.dumps(document).encode()


def test_a_pull_pins_and_generates_in_one_run(bench: Bench) -> None:
    code, said = bench.pull()
    assert code == 0
    assert sorted(path.name for path in (bench.specs / "snapshots").iterdir()) == [
        "case.yaml",
        "clr.yaml",
        "masterytrack.yaml",
    ]
    assert "case             operations 1/1  parameters 1/1  success responses 1/1  models 1/1" in said
    document = json.loads((bench.output / "timeback_api" / "case" / "document.json").read_text(encoding="utf-8"))
    assert document["paths"]["/apples/{id}"]["get"]["x-timeback"]["calls"][0]["resource"] == "apples"
    program = "from timeback_api.case import CaseApi; from timeback_api.case.resources.apples import Apples; Apples.get"
    path = os.pathsep.join([str(bench.output), *filter(None, sys.path)])
    subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": path})


def test_a_second_run_changes_no_byte(pinned: Bench) -> None:
    before = pinned.files()
    times = {path: path.stat().st_mtime_ns for path in pinned.output.rglob("*.py")}
    assert pinned.run()[0] == 0
    assert pinned.pull()[0] == 0
    assert pinned.files() == before
    assert {path: path.stat().st_mtime_ns for path in pinned.output.rglob("*.py")} == times
    assert pinned.run("--check", "--strict")[0] == 0


def change(path: Path) -> None:
    path.write_text(path.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")


DIRT: dict[str, Callable[[Bench], object]] = {
    "generated/timeback_api/case/client.py": lambda b: change(b.output / "timeback_api/case/client.py"),
    "generated/timeback_api/case/document.json": lambda b: change(b.output / "timeback_api/case/document.json"),
    "generated/timeback_api/clr/models.py": lambda b: (b.output / "timeback_api/clr/models.py").unlink(),
    "generated/timeback_api/case/resources/stale.py": lambda b: (
        b.output / "timeback_api/case/resources/stale.py"
    ).write_text("", encoding="utf-8"),
    "generated/timeback_api/gone": lambda b: (b.output / "timeback_api/gone").mkdir(),
    "generated/timeback_api/__init__.py": lambda b: change(b.output / "timeback_api/__init__.py"),
    "generated/timeback_api/py.typed": lambda b: (b.output / "timeback_api/py.typed").unlink(),
    "specs/lock.toml": lambda b: change(b.specs / "lock.toml"),
    "specs/surface.txt": lambda b: (b.specs / "surface.txt").unlink(),
}


@pytest.mark.parametrize("name", DIRT)
def test_check_names_what_differs_and_writes_nothing(pinned: Bench, name: str) -> None:
    clean = pinned.files()
    DIRT[name](pinned)
    dirty = pinned.files()
    code, said = pinned.run("--check")
    assert code == 1
    assert f"  {name}\n" in said
    assert pinned.files() == dirty
    assert pinned.run()[0] == 0, "an ordinary run cleans up"
    assert pinned.files() == clean
    assert not (pinned.output / "timeback_api/gone").exists()


def test_caches_are_neither_stale_nor_different(pinned: Bench) -> None:
    for name in ("timeback_api/__pycache__/x.pyc", "timeback_api/case/__pycache__/client.pyc"):
        (pinned.output / name).parent.mkdir(exist_ok=True)
        (pinned.output / name).write_text("", encoding="utf-8")
    assert pinned.run("--check")[0] == 0
    assert pinned.run()[0] == 0
    assert (pinned.output / "timeback_api/case/__pycache__/client.pyc").exists()


def test_an_edited_overlay_shows_in_lock_surface_and_client(pinned: Bench) -> None:
    text = (pinned.specs / "naming" / "case.yaml").read_text(encoding="utf-8")
    (pinned.specs / "naming" / "case.yaml").write_text(
        text.replace("resource: apples", "resource: pears"), encoding="utf-8"
    )
    code, said = pinned.run("--check")
    assert code == 1
    assert "specs/lock.toml" in said
    assert "generated/timeback_api/case/resources/pears.py" in said
    assert "clr" not in said.partition("differs")[2]


def test_one_service_alone_leaves_the_others_alone(pinned: Bench) -> None:
    for service in ("case", "clr"):
        pinned.download(service, thing_document("apples", field="colour"))
    clr = pinned.of("clr")
    case = pinned.of("case")
    assert pinned.pull("--service", "case")[0] == 0
    assert pinned.of("clr") == clr
    assert pinned.of("case") != case
    surface = (pinned.specs / "surface.txt").read_text(encoding="utf-8")
    assert "case field AppleAnswer colour" in surface.replace("ApplesAnswer", "AppleAnswer")
    assert surface.count("clr operation") == 1
    assert pinned.run("--check")[0] == 0


def test_downloads_may_have_other_names_and_formats(bench: Bench) -> None:
    for service, suffix in (("case", "-api.json"), ("clr", ".yml")):
        (bench.downloads / f"{service}.yaml").unlink()
        bench.download(service, thing_document("apples"), suffix)
    assert bench.pull()[0] == 0


def test_a_document_that_is_written_here_needs_no_download(pinned: Bench) -> None:
    (pinned.downloads / "masterytrack.yaml").unlink()
    before = pinned.files()
    assert pinned.pull()[0] == 0
    assert pinned.files() == before
    assert 'origin = "written here"' in (pinned.specs / "lock.toml").read_text(encoding="utf-8")


def test_a_missing_download_is_said(pinned: Bench) -> None:
    (pinned.downloads / "case.yaml").unlink()
    code, said = pinned.pull()
    assert code == 1
    assert "case: failed: no case.yaml" in said


# One origin, over HTTP.


def test_a_pull_from_one_origin_takes_clr_with_the_token(
    pinned: Bench, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMEBACK_CLIENT_ID", "me")
    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", SECRET)
    new = thing_document("apples", field="colour")
    with platform(httpserver, {"/case/openapi.yaml": published(new), "/clr/discovery/": published(new)}) as url:
        code, said = pinned.run("--pull", "--base-url", url)
    assert code == 0, said
    for service in ("case", "clr"):
        assert b"colour" in pinned.files()[f"specs/snapshots/{service}.yaml"]
    assert (pinned.specs / "lock.toml").read_text(encoding="utf-8").count('origin = "base-url"') == 2
    sent = {request.path: request.headers.get("Authorization") for request, _ in httpserver.log}
    assert sent["/case/openapi.yaml"] is None
    assert sent["/clr/discovery/"] == "Bearer granted"


def test_without_credentials_only_clr_fails_and_says_so(pinned: Bench, httpserver: HTTPServer) -> None:
    before = pinned.of("clr")
    new = published(thing_document("apples", field="colour"))
    with platform(httpserver, {"/case/openapi.yaml": new, "/clr/discovery/": new}) as url:
        code, said = pinned.run("--pull", "--base-url", url)
    assert code == 1
    assert "clr: failed: no credentials: set TIMEBACK_CLIENT_ID and TIMEBACK_CLIENT_SECRET\n" in said
    assert "case: failed" not in said
    assert pinned.of("clr") == before
    assert b"colour" in pinned.files()["specs/snapshots/case.yaml"]


BOMB = b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
    b"%c: &%c [%s]\n" % (98 + i, 98 + i, b",".join([b"*%c" % (97 + i)] * 9)) for i in range(9)
)


@pytest.mark.parametrize(
    ("status", "content", "said"),
    [
        (401, b"", "/case/openapi.yaml answered 401: not authorized"),
        (404, b"", "/case/openapi.yaml answered 404"),
        (500, b"", "/case/openapi.yaml answered 500"),
        (200, b"", "the document is empty"),
        (200, b"<html>not found</html>", "not YAML or JSON but text"),
        (200, b"{'a': [}", "not YAML or JSON"),
        (200, b"\x1f\x8b\xff", "not UTF-8"),
        (200, b'{"swagger": "2.0", "paths": {}}', "not OpenAPI 3.x: `swagger` is '2.0'"),
        (200, b'{"openapi": "3.1.0"}', "not OpenAPI 3.x: it has no paths"),
        (200, b"x" * (17 * 1024 * 1024), "too large"),
        (200, BOMB, "aliases expand to more than"),
        (200, b"openapi: 3.1.0\nopenapi: 3.1.0\n", "duplicate key 'openapi'"),
    ],
)
def test_one_failing_service_harms_no_other(
    pinned: Bench, httpserver: HTTPServer, status: int, content: bytes, said: str
) -> None:
    before = pinned.of("case")
    with platform(httpserver, {"/case/openapi.yaml": (status, content)}) as url:
        code, output = pinned.run("--pull", "--base-url", url, "--service", "case", "--service", "masterytrack")
    assert code == 1
    assert re.search(f"case: failed: (http://[^ ]*?)?(: )?{re.escape(said)}", output), output
    assert "masterytrack     operations 1/1" in output
    assert pinned.of("case") == before
    assert pinned.run("--check")[0] == 0


def test_an_overlay_that_no_longer_fits_is_told_and_the_rest_goes_on(pinned: Bench) -> None:
    pinned.download("case", thing_document("pears"))
    pinned.download("clr", thing_document("apples", field="colour"))
    code, said = pinned.pull()
    assert code == 1
    assert "case: 1 overlay actions do not fit: naming/case.yaml:2: " in said
    assert "action 1 ($.paths['/apples/{id}'].get) matches nothing; it moved to $.paths['/pears/{id}'].get" in said
    assert b"get_pears" in pinned.of("case")["generated/timeback_api/case/resources/other.py"]
    assert b"colour" in pinned.files()["specs/snapshots/clr.yaml"]


# Operations that no overlay names.


def test_what_a_vendor_added_is_offered_with_a_warning(pinned: Bench) -> None:
    pinned.download("case", thing_document("apples", "pears"))
    code, said = pinned.pull()
    assert code == 0
    assert "warning: case: no x-timeback in the naming for GET /pears/{id}; offered as `other.<operationId>`" in said
    assert "case             operations 2/2" in said
    assert "def get_pears(" in (pinned.output / "timeback_api/case/resources/other.py").read_text(encoding="utf-8")


def test_strict_refuses_what_no_overlay_names(pinned: Bench) -> None:
    before = pinned.files()
    pinned.download("case", thing_document("apples", "pears"))
    code, said = pinned.pull("--strict")
    assert code == 1
    assert "case: failed: no x-timeback in the naming for GET /pears/{id}" in said
    assert pinned.files() == before


def test_names_that_do_not_hold_are_told(pinned: Bench) -> None:
    path = pinned.specs / "naming" / "case.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("call: get", "calls: get"), encoding="utf-8")
    code, said = pinned.run()
    assert code == 1
    assert "case: failed: naming/case.yaml:10: update.x-timeback.calls.0.methods: " in said


# The report.


def test_the_report_compares_with_what_is_pinned(pinned: Bench) -> None:
    new = thing_document("apples", field="colour")
    del new["paths"]["/apples/{id}"]["get"]["parameters"][0]["schema"]["type"]
    pinned.download("case", new)
    (pinned.downloads / "clr.yaml").write_text("<html>", encoding="utf-8")
    report = pinned.specs.parent / "deep" / "report.md"
    assert pinned.pull("--report", str(report))[0] == 1
    text = report.read_text(encoding="utf-8")
    assert "- `GET /apples/{} path id` type `string` is now `any`\n" in text
    assert "- wire: `GET /apples/{} 200 .name` removed\n" in text
    assert text.index("### Breaking") < text.index("### Wire")
    assert "## clr\n\nNot compared: `not YAML or JSON" in text
    assert "## masterytrack\n\nNo change." in text


def test_check_with_pull_compares_with_the_published_documents(pinned: Bench) -> None:
    assert pinned.pull("--check")[0] == 0
    pinned.download("case", thing_document("apples", field="colour"))
    before = pinned.files()
    code, said = pinned.pull("--check")
    assert code == 1
    assert "  specs/snapshots/case.yaml\n" in said
    assert pinned.files() == before


# The command line.


@pytest.mark.parametrize(
    "arguments",
    [
        ["--env", "staging"],
        ["--base-url", "http://127.0.0.1:1"],
        ["--pull", "--env", "staging", "--base-url", "http://127.0.0.1:1"],
        ["--pull", "--env", "moon"],
        ["--pull", "--base-url", "ftp://x"],
        ["--pull", "--base-url", "http://"],
        ["--pull", "--base-url", "http://x?y"],
        ["--pull", "--base-url", "http://[::1"],
        ["--pull", "--base-url", "http://127.0.0.1:port"],
        ["--pull", "--base-url", "http://127.0.0.1:99999"],
        ["--pull", "--source-dir", "/nowhere/at/all"],
        ["--nonsense"],
    ],
)
def test_wrong_arguments_are_refused(bench: Bench, arguments: list[str]) -> None:
    assert bench.run(*arguments)[0] == 2
    assert not bench.output.exists()


def test_an_unknown_service_is_refused_with_the_known_ones(bench: Bench) -> None:
    code, said = bench.run("--service", "moon")
    assert code == 1
    assert "unknown service moon; known are case, clr, masterytrack" in said


def test_nothing_pinned_is_said_per_service(bench: Bench) -> None:
    (bench.specs / "snapshots").mkdir()
    code, said = bench.run("--service", "case")
    assert code == 1
    assert "case: failed: cannot read case.yaml: No such file or directory" in said


def test_help_is_no_failure(bench: Bench) -> None:
    assert bench.run("--help")[0] == 0


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_and_nowhere_else() -> None:
    terminal, pipe = Terminal(), io.StringIO()
    for stream in (terminal, pipe):
        with progress(2, stream) as step:
            step("case", "rendering")
            step("case", "done")
    assert pipe.getvalue() == ""
    assert "case" in terminal.getvalue()


def test_a_hostile_document_gives_a_clear_error_or_a_harmless_client(pinned: Bench, tmp_path: Path) -> None:
    sentinel = tmp_path / "sentinel"
    code = f"open({str(sentinel)!r}, 'w')"
    for text in (f'"""\n{code}\n"""', f"'); {code}; ('", f"\\\n{code}", f"{{{{ {code} }}}}", f"../../../{code}\n"):
        document = thing_document("apples", field=text)
        operation = document["paths"]["/apples/{id}"]["get"]
        operation["parameters"].append({"name": text, "in": "query", "schema": {"enum": [text], "default": text}})
        operation |= {"summary": text, "description": text, "operationId": text, "tags": [text]}
        document["info"] |= {"title": text, "version": text, "description": text}
        document["paths"][f"/{text}"] = {"post": {"responses": {"200": {"description": text}}}}
        document["components"]["schemas"][text] = {
            "title": text,
            "type": "object",
            "properties": {text: {"const": text}},
        }
        pinned.download("case", document)
        result, said = pinned.pull("--service", "case")
        assert result in {0, 1}, said
        assert "\n".join(said.splitlines()).isascii()
        if result == 0:
            program = "import timeback_api.case.models, timeback_api.case.operations, timeback_api.case.resources.other"
            path = os.pathsep.join([str(pinned.output), *filter(None, sys.path)])
            subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": path})
        assert not sentinel.exists()
        outside = [path for path in tmp_path.iterdir() if path.name not in {"specs", "generated", "downloads"}]
        assert outside == []


def test_a_chain_of_5000_references_and_a_nest_of_5000_levels_end(pinned: Bench) -> None:
    chained = thing_document("apples")
    ref = "#/components/schemas/A"
    for target in ({"$ref": f"{ref}1"}, {"type": "object", "properties": {"next": {"$ref": f"{ref}1"}}}):
        schemas = {f"A{i}": json.loads(json.dumps(target).replace("A1", f"A{i + 1}")) for i in range(5000)}
        chained["components"]["schemas"] = {**schemas, "A5000": {"type": "string"}}
        content = {"application/json": {"schema": {"$ref": f"{ref}0"}}}
        chained["paths"]["/apples/{id}"]["get"]["responses"]["200"]["content"] = content
        pinned.download("case", chained, ".yaml")
        code, said = pinned.pull("--service", "case")
        assert code == 1
        assert "case: failed: " in said
    nested = "{" + '"openapi": "3.1.0", "paths": {}, "x": ' + '{"a":' * 5000 + "1" + "}" * 5001
    (pinned.downloads / "case.yaml").write_text(nested, encoding="utf-8")
    code, said = pinned.pull("--service", "case")
    assert code == 1
    assert "case: failed: nested deeper than 128 levels" in said


def test_100_megabytes_are_refused_at_once(pinned: Bench) -> None:
    with (pinned.downloads / "case.yaml").open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    code, said = pinned.pull("--service", "case")
    assert code == 1
    assert "case: failed: too large: more than 16 MiB" in said


def test_what_is_pinned_is_what_was_published(pinned: Bench) -> None:
    assert (
        load_path(pinned.specs / "snapshots" / "case.yaml")["paths"]
        == load_path(pinned.specs / "snapshots" / "clr.yaml")["paths"]
    )


@pytest.mark.parametrize("broken", [b"broken: [", b"\xff\xfe"], ids=["no YAML", "no text"])
def test_a_pull_replaces_a_pinned_document_that_cannot_be_read(pinned: Bench, broken: bytes) -> None:
    clean = pinned.files()
    (pinned.specs / "snapshots" / "case.yaml").write_bytes(broken)
    (pinned.specs / "surface.txt").write_bytes(broken)
    assert pinned.run()[0] == 1, "without a pull it is an error"
    code, said = pinned.pull()
    assert code == 0
    assert "case: nothing to compare with: the pinned document is not" in said
    assert pinned.files() == clean


def test_a_file_that_cannot_be_written_fails_its_service_only(pinned: Bench) -> None:
    pinned.download("case", thing_document("apples", field="label"))
    pinned.download("clr", thing_document("apples", field="label"))
    snapshot = pinned.specs / "snapshots" / "case.yaml"
    snapshot.unlink()
    snapshot.mkdir()
    code, said = pinned.pull()
    assert code == 1
    assert "case: failed: cannot write: " in said
    assert "label" in (pinned.specs / "snapshots" / "clr.yaml").read_text(encoding="utf-8")


def test_a_download_that_cannot_be_read_fails_its_service_only(pinned: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path.open

    def refusing(path: Path, *arguments: Any, **named: Any) -> Any:
        if path == pinned.downloads / "case.yaml":
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", refusing)
    code, said = pinned.pull()
    assert code == 1
    assert f"case: failed: {pinned.downloads / 'case.yaml'}: Permission denied\n" in said
    assert "clr: failed" not in said


def test_specs_that_are_not_there_are_not_made(pinned: Bench) -> None:
    pinned.specs = pinned.specs.parent / "mistyped"
    code, said = pinned.run("--service", "case")
    assert code == 1
    assert "case: failed: cannot read case.yaml" in said
    assert not pinned.specs.exists()


def test_an_interrupted_run_says_so_and_leaves_whole_files(pinned: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any) -> None:
        raise KeyboardInterrupt

    clean = pinned.files()
    pinned.download("case", thing_document("apples", field="label"))
    monkeypatch.setattr("codegen.outputs.Path.replace", interrupted)
    code, said = pinned.pull()
    assert code == 130
    assert "interrupted" in said
    assert pinned.files() == clean


@pytest.mark.parametrize(
    "path", ["apples", ".evil.example/x", "//evil.example/x", "/a#b", "/a b", "/a\\b", "/a\nb", ""]
)
def test_a_path_that_could_lead_to_another_host_is_refused(pinned: Bench, path: str) -> None:
    document = thing_document("apples")
    document["paths"][path] = {"get": {"operationId": "getEvil", "responses": {"200": {"description": ""}}}}
    pinned.download("case", document)
    clean = pinned.files()
    code, said = pinned.pull()
    assert code == 1
    assert "a path starts with one slash" in said
    differing = {name for name, content in pinned.files().items() if clean.get(name) != content}
    assert differing <= {"specs/snapshots/case.yaml", "specs/lock.toml", "generated/contracts/case.json"}


def test_a_property_may_have_any_name_that_python_uses(pinned: Bench) -> None:
    names = ("classmethod", "property", "field", "model", "Model", "Any", "Self", "NotRequired", "str", "self", "get")
    document = thing_document("apples")
    answer = document["paths"]["/apples/{id}"]["get"]["responses"]["200"]["content"]["application/json"]
    answer["schema"] = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    pinned.download("case", document)
    assert pinned.pull("--service", "case")[0] == 0
    code = (
        "from timeback_api.case import models; print(models.ApplesAnswer.from_dict({'classmethod': 'kept'}).to_dict())"
    )
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(pinned.output)!r}); {code}"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (0, "{'classmethod': 'kept'}\n"), ran.stderr


@pytest.mark.parametrize("what", ["schemas", "paths", "properties"])
def test_more_than_any_service_has_is_refused_soon(pinned: Bench, what: str) -> None:
    document = thing_document("apples")
    if what == "schemas":
        document["components"]["schemas"] = {f"S{n}": {"type": "object"} for n in range(5_000)}
    elif what == "paths":
        document["paths"] |= {f"/{n}": {} for n in range(5_000)}
    else:
        answer = document["paths"]["/apples/{id}"]["get"]["responses"]["200"]["content"]["application/json"]
        answer["schema"]["properties"] |= {f"p{n}": {} for n in range(5_000)}
    pinned.download("case", document)
    code, said = pinned.pull()
    assert code == 1
    assert f"{what}, more than the" in said


def test_the_report_and_the_comparison_never_disagree(pinned: Bench) -> None:
    report = pinned.specs.parent / "report.md"
    snapshot = pinned.specs / "snapshots" / "case.yaml"
    only_case = ("--service", "case", "--check", "--report", str(report))
    assert pinned.pull(*only_case)[0] == 0
    assert report.read_text(encoding="utf-8").endswith("## case\n\nNo change.\n")
    snapshot.write_text(f"# by hand\n{snapshot.read_text(encoding='utf-8')}", encoding="utf-8")
    assert pinned.pull(*only_case)[0] == 1
    assert "- the snapshot is written differently\n" in report.read_text(encoding="utf-8")
