"""The documented import names (`timeback_core`, `timeback_clr`, ...) are thin and give the kit's own objects."""

import ast
import importlib
import pickle
import pydoc
import re
import shutil
import subprocess
import sys
import types
from pathlib import Path
from unittest import mock

import pytest

import timeback_kit
from timeback_kit.forwarding import forward

REPOSITORY = Path(__file__).parents[2]
SOURCE = REPOSITORY / "src"
SERVICES = ["caliper", "case", "clr", "edubridge", "masterytrack", "oneroster", "powerpath", "qti", "webhooks"]
TOPS = ["timeback_common", "timeback_core", *(f"timeback_{service}" for service in SERVICES)]
DOCUMENTED = [
    *TOPS,
    "timeback_core.sync", "timeback_core.errors", "timeback_core.client", "timeback_core.manager",
    "timeback_core.broadcast", "timeback_core.constants", "timeback_core.provider", "timeback_core.cli",
    *(f"timeback_core.{service}" for service in SERVICES),
    *(f"timeback_core.{service}.client" for service in SERVICES),
    "timeback_common.config", "timeback_common.errors", "timeback_common.filter", "timeback_common.pagination",
    "timeback_common.provider", "timeback_common.transport", "timeback_common.models", "timeback_common.options",
    *(
        f"timeback_{service}.{module}"
        for service in SERVICES
        for module in ("client", "errors", "exceptions", "resources", "sync", "types", "types.responses")
    ),
    "timeback_caliper.events", "timeback_edubridge.dates", "timeback_edubridge.metrics", "timeback_edubridge.records",
    "timeback_edubridge.tracks", "timeback_oneroster.grades", "timeback_oneroster.lookup", "timeback_qti.items",
    "timeback_webhooks.filters",
]  # fmt: skip


def module_names(top, moved=False):
    """Dotted names of every module of a documented package: those that are there, or those that are elsewhere now."""
    for path in sorted((SOURCE / top).rglob("*.py")):
        if ("import moved" in path.read_text(encoding="utf-8")) is not moved:
            continue
        parts = path.relative_to(SOURCE).with_suffix("").parts
        if any(part.startswith("_published") for part in parts):
            continue
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def run(code, *paths):
    place = [str(path) for path in paths]
    program = f"import sys; sys.path[:0] = {place!r}\n{code}"
    return subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True)


@pytest.mark.parametrize("name", DOCUMENTED)
def test_documented_modules_are_there(name):
    module = importlib.import_module(name)

    assert module.__all__
    assert set(module.__all__) <= set(dir(module))


@pytest.mark.parametrize("top", TOPS)
def test_every_public_name_is_the_object_of_the_kit(top):
    for name in module_names(top):
        module = importlib.import_module(name)
        for public in module.__all__:
            found = getattr(module, public)
            home = getattr(found, "__module__", None)
            if home is not None and "._published" in home:
                continue  # a published name that means nothing of the kit; see test_published_names
            assert home is None or not home.startswith(tuple(TOPS)), (name, public)
            if isinstance(found, type) and home.startswith("timeback_"):
                assert getattr(importlib.import_module(home), found.__name__, found) is found, (name, public)


@pytest.mark.parametrize("service", SERVICES)
def test_a_client_is_one_class_under_all_its_names(service):
    kit = importlib.import_module(f"timeback_kit.services.{service}")
    own = importlib.import_module(f"timeback_{service}")
    below = importlib.import_module(f"timeback_core.{service}")
    name = next(name for name in kit.__all__ if name.endswith("Client"))

    found = [getattr(kit, name), getattr(own, name), getattr(below, name), getattr(timeback_kit, name)]
    found += [getattr(importlib.import_module(f"{package.__name__}.client"), name) for package in (own, below)]
    assert all(client is found[0] for client in found)


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_package_offers_every_public_error(service):
    from timeback_kit.runtime import errors

    package = importlib.import_module(f"timeback_{service}")
    for name in ("BadRequestError", "RedirectError", "ValidationIssue", *errors.__all__):
        assert getattr(package, name) is getattr(errors, name)
        assert name in package.__all__


def test_a_service_is_an_attribute_of_the_core_without_importing_it():
    done = run("import timeback_core; print(timeback_core.clr.ClrClient.__name__, timeback_core.qti.parse_qti_xml)")

    assert done.stdout.startswith("ClrClient <function parse_qti_xml"), done.stderr


@pytest.mark.parametrize("top", ["timeback_kit", "timeback_kit.sync", *TOPS, "timeback_core.clr", "timeback_clr.types"])
def test_an_import_loads_no_service_and_no_http_library(top):
    done = run(f"import {top}; print(*sorted(sys.modules))")

    loaded = done.stdout.split()
    assert top in loaded, done.stderr
    assert {"httpx", "attrs", "attr", "orjson", "timeback_api"}.isdisjoint(loaded)
    assert len([name for name in loaded if name.startswith("timeback_")]) <= 6


def test_written_and_generated_code_imports_no_documented_name():
    places = [SOURCE / "timeback_kit", SOURCE / "timeback_sandbox", REPOSITORY / "generated"]
    paths = [path for place in places for path in place.rglob("*.py")]
    assert len(paths) > 200
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            assert not any(name.partition(".")[0] in TOPS for name in names), path


def test_a_submodule_says_that_its_package_is_another_distributions(tmp_path):
    package = tmp_path / "timeback_clr"
    shutil.copytree(SOURCE / "timeback_clr", package)
    (package / "__init__.py").write_text("class ClrClient: ...\n", encoding="utf-8")

    done = run("import timeback_clr.sync", tmp_path)

    assert done.stderr.splitlines()[-1] == (
        "ImportError: timeback_clr.sync belongs to timeback-kit, but the package timeback_clr here is the published "
        "timeback-clr's: import timeback_kit.services.clr.sync instead, or uninstall timeback-clr and reinstall "
        "timeback-kit"
    )


def test_an_old_name_works_and_says_its_new_one(monkeypatch):
    monkeypatch.setitem(sys.modules, "documented", types.ModuleType("documented"))
    get, _ = forward("documented", {"timeback_kit.runtime": ["RetryPolicy"]}, renamed={"Policy": "RetryPolicy"})
    with pytest.warns(DeprecationWarning, match=r"^documented\.Policy is now documented\.RetryPolicy$"):
        assert get("Policy") is timeback_kit.RetryPolicy


@pytest.mark.parametrize("module", ["timeback_common", "timeback_common.options"])
def test_an_old_name_can_be_imported_from_where_it_was(module):
    done = run(
        f"import warnings; warnings.simplefilter('default')\nfrom {module} import RawAnswer; print(RawAnswer.__name__)"
    )

    assert done.stdout.strip() == "RawResponse"
    assert f"DeprecationWarning: {module}.RawAnswer is now {module}.RawResponse" in done.stderr


@pytest.mark.parametrize("top", TOPS)
def test_a_module_that_is_elsewhere_now_works_and_says_where(top):
    for name in module_names(top, moved=True):
        sys.modules.pop(name, None)
        with pytest.warns(DeprecationWarning, match=rf"^{re.escape(name)} is now timeback_kit\.") as seen:
            module = importlib.import_module(name)
        assert importlib.import_module(str(seen[0].message).rpartition(" ")[2]).__doc__
        with pytest.raises(AttributeError):
            module.nothing_of_this_name  # noqa: B018
    sending = "from timeback_caliper.sending import Batcher; print(Batcher.__module__)"
    assert run(f"import warnings; warnings.simplefilter('default')\n{sending}").stdout.strip().endswith(".batching")


def test_an_unknown_name_is_an_attribute_error():
    import timeback_clr

    with pytest.raises(AttributeError, match=r"module 'timeback_clr' has no attribute 'CrlClient'"):
        timeback_clr.CrlClient  # noqa: B018


def test_star_imports_give_everything():
    done = run("from timeback_clr import *; print(ClrClient.__name__, ClrCredential.__name__, NotFoundError.__name__)")

    assert done.stdout.split() == ["ClrClient", "ClrCredential", "NotFoundError"], done.stderr


def test_a_patch_of_a_class_holds_under_every_name():
    import timeback_clr
    import timeback_core

    with mock.patch.object(timeback_clr.ClrClient, "discovery", "patched"):
        client = timeback_core.TimebackClient(base_url="https://timeback.example.edu")
        assert client.clr.discovery == "patched"
    assert client.clr.discovery != "patched"


def test_a_patch_of_a_name_of_the_kit_is_seen_through_the_documented_name():
    import timeback_clr
    import timeback_kit.services.clr as kit

    original = timeback_clr.ClrClient
    with mock.patch.object(kit, "ClrClient", "patched"):
        assert timeback_clr.ClrClient == "patched"
    with mock.patch.object(timeback_clr, "ClrClient", "patched"):
        assert kit.ClrClient is original
    assert timeback_clr.ClrClient is original


def test_errors_and_models_survive_pickling():
    from timeback_clr import ClrCredential, ClrError, NotFoundError

    error = pickle.loads(pickle.dumps(NotFoundError("gone", status_code=404)))
    model = pickle.loads(pickle.dumps(ClrCredential.from_dict({"id": "urn:1", "x": 1})))

    assert type(error) is NotFoundError
    assert error.status_code == 404
    assert model.to_dict()["x"] == 1
    assert type(pickle.loads(pickle.dumps(ClrError("no")))) is ClrError


def test_public_errors_print_where_users_import_them_from():
    for name in timeback_kit.__all__:
        found = getattr(timeback_kit, name)
        if isinstance(found, type) and issubclass(found, Exception):
            assert found.__module__ == "timeback_kit", name
    for service in SERVICES:
        package = importlib.import_module(f"timeback_kit.services.{service}")
        for name in package.__all__:
            found = getattr(package, name)
            if isinstance(found, type) and issubclass(found, Exception):
                assert found.__module__ in {"timeback_kit", package.__name__}, name
                assert getattr(importlib.import_module(found.__module__), found.__qualname__) is found


async def test_a_service_error_is_caught_under_its_documented_name():
    from timeback_clr import ClrClient, ClrError, InputValidationError

    async with ClrClient(base_url="https://timeback.example.edu") as client:
        with pytest.raises(ClrError) as raised:
            await client.credentials.upsert({"type": ["Other"]})
    assert isinstance(raised.value, InputValidationError)


@pytest.mark.parametrize("top", ["timeback_clr", "timeback_core"])
def test_help_shows_what_is_there(top):
    module = importlib.import_module(top)

    shown = pydoc.plain(pydoc.render_doc(module))

    assert module.__doc__ in shown
    assert all(name in shown for name in module.__all__[:5])
