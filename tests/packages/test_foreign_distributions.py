"""A published `timeback-*` distribution in the same environment is named once, and `timeback doctor` has a remedy."""

import importlib
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

import timeback_kit
import timeback_kit.sync
from timeback_kit.cli import main
from timeback_kit.forwarding import strangers
from timeback_kit.runtime import foreign
from timeback_kit.runtime._services import DOCUMENTED

SOURCE = Path(__file__).parents[2] / "src"
ADDRESS = "https://timeback.example.edu"
MAKERS = {
    "all services": lambda: timeback_kit.TimebackClient(base_url=ADDRESS),
    "all services, blocking": lambda: timeback_kit.sync.TimebackClient(base_url=ADDRESS),
    "one service": lambda: timeback_kit.ClrClient(base_url=ADDRESS),
    "one service, blocking": lambda: timeback_kit.sync.ClrClient(base_url=ADDRESS),
}


@pytest.fixture
def published(monkeypatch, tmp_path):
    """Metadata of timeback-core and timeback-clr 0.4.0, as installers leave them."""
    for name in ("timeback_core", "timeback_clr"):
        place = tmp_path / f"{name}-0.4.0.dist-info"
        place.mkdir()
        (place / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 0.4.0\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(foreign, "_noticed", False)


@pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)
def test_the_first_client_warns_and_the_second_does_not(published, make):
    with pytest.warns(
        UserWarning, match=r"timeback-clr 0\.4\.0, timeback-core 0\.4\.0: import from timeback_kit"
    ) as seen:
        make()
    assert [warning.filename for warning in seen] == [__file__]

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        make()


def test_alone_in_an_environment_nothing_is_said(monkeypatch):
    monkeypatch.setattr(foreign, "_noticed", False)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        timeback_kit.ClrClient(base_url=ADDRESS)


def test_the_doctor_finds_nothing_wrong_here(capsys, monkeypatch):
    monkeypatch.setenv("TIMEBACK_CLIENT_SECRET", "never-to-be-shown")
    monkeypatch.setenv("CLR_CLIENT_ID", "nor-this")

    assert main(["doctor", "--env", "production"]) == 0

    out = capsys.readouterr().out
    assert f"timeback-kit {timeback_kit.__version__}" in out
    assert "variables set: CLR_CLIENT_ID, TIMEBACK_CLIENT_SECRET" in out
    assert "never-to-be-shown" not in out
    assert "nor-this" not in out
    assert "https://api.alpha-1edtech.ai" in out
    assert "documented import names: all 11 are timeback-kit's" in out


def test_the_doctor_shows_where_a_sandbox_leads_every_host(capsys, monkeypatch):
    monkeypatch.setenv("TIMEBACK_SANDBOX_URL", "http://127.0.0.1:8000")

    main(["doctor", "--env", "staging"])

    out = capsys.readouterr().out
    assert "all led to TIMEBACK_SANDBOX_URL" in out
    assert "http://127.0.0.1:8000/prod" in out
    assert "alpha-1edtech" not in out


def test_the_doctor_names_published_distributions_and_the_remedy(published, capsys):
    assert main(["doctor"]) == 1

    out = capsys.readouterr().out
    assert "timeback-core 0.4.0 is installed beside timeback-kit" in out
    assert "remedy: import from timeback_kit" in out


def test_the_doctor_names_a_package_that_is_not_ours(capsys, monkeypatch, tmp_path):
    (tmp_path / "timeback_clr.py").write_text("class ClrClient: ...\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(__import__("sys").modules, "timeback_clr", raising=False)

    assert main(["doctor"]) == 1
    assert "timeback_clr is not timeback-kit's" in capsys.readouterr().out


@pytest.fixture
def left_over(tmp_path):
    """A copy of timeback_clr with a module of another distribution in it."""
    package = shutil.copytree(SOURCE / "timeback_clr", tmp_path / "timeback_clr")
    (package / "lib").mkdir()
    (package / "lib" / "__init__.py").write_text("", encoding="utf-8")
    (package / "constants.py").write_text("", encoding="utf-8")
    return tmp_path


def run(code, place):
    program = f"import sys; sys.path.insert(0, {str(place)!r})\n{code}"
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


def test_modules_that_another_distribution_left_in_a_package_are_named_once(left_over):
    done = run(f"import timeback_clr.lib; timeback_clr.ClrClient(base_url={ADDRESS!r})", left_over)

    assert done.returncode == 0, done.stderr
    assert done.stderr.count("UserWarning") == 1
    assert (
        "timeback_clr holds modules that are not timeback-kit's: constants, lib: import from timeback_kit"
        in done.stderr
    )


def test_the_doctor_names_modules_that_another_distribution_left(left_over):
    done = run("from timeback_kit.cli import main; print(main(['doctor', '--offline']))", left_over)

    assert "timeback_clr holds modules that are not timeback-kit's: constants, lib" in done.stdout, done.stderr
    assert "remedy: import from timeback_kit" in done.stdout


@pytest.mark.parametrize("package", DOCUMENTED)
def test_a_package_holds_nothing_but_its_own_modules(package):
    module = importlib.import_module(package)
    assert strangers(package, vars(module)["__contents__"]) == []
