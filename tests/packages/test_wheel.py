"""The wheel installs on its own, and stays whole beside the published client, whichever is installed first."""

import os
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

from timeback_kit.runtime._services import DOCUMENTED
from timeback_kit.version import __version__

REPOSITORY = Path(__file__).parents[2]
PUBLISHED = ("timeback-sdk==0.4.0", "timeback-masterytrack==0.4.0", "email-validator")
WHOLE = """
import warnings
import timeback_kit, timeback_kit.sync
from timeback_kit import TimebackClient
for name in timeback_kit.__all__:
    getattr(timeback_kit, name)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    for module in (timeback_kit, timeback_kit.sync):
        client = module.TimebackClient(base_url="https://timeback.example.edu")
        for service in ("oneroster", "caliper", "qti", "powerpath", "edubridge", "clr", "case_", "webhooks",
                        "masterytrack", "timeback_events"):
            made = getattr(client, service)
            assert type(made).__module__.startswith("timeback_kit."), made
            assert [name for name in dir(type(made)) if not name.startswith("_")]
            for name in dir(type(made)):
                if isinstance(getattr(type(made), name), property) and not name.startswith("_"):
                    getattr(made, name)
ours = [str(warning.message) for warning in seen if "timeback-kit" in str(warning.message)]
print(len(ours))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    target = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "-q", "-w", target, "."]
    subprocess.run(command, cwd=REPOSITORY, check=True)
    return next(target.glob("*.whl"))


def test_the_wheel_holds_every_package_with_its_types(wheel):
    assert wheel.name == f"timeback_kit-{__version__}-py3-none-any.whl"
    names = set(zipfile.ZipFile(wheel).namelist())
    tops = ["timeback_kit", "timeback_api", "timeback_sandbox", *DOCUMENTED]
    assert [top for top in tops if f"{top}/__init__.py" not in names] == []
    assert [top for top in tops if f"{top}/py.typed" not in names] == []
    assert {f"timeback_{part}/types/responses.py" for part in ("clr", "powerpath")} <= names


def test_the_version_is_stated_once():
    assert version("timeback-kit") == __version__
    assert f'"{__version__}"' not in (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")


def other_python():
    """A Python on which the published client installs: 3.12 or newer."""
    places = [shutil.which(f"python3.{minor}") for minor in (13, 12)]
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    places += [str(path) for minor in (13, 12) for path in sorted(root.glob(f"3.{minor}.*/bin/python"))]
    probe = "import sys, venv; sys.exit(sys.version_info < (3, 12))"
    for place in filter(None, [sys.executable, *places]):
        if subprocess.run([place, "-c", probe], capture_output=True).returncode == 0:
            return place
    return None


def fresh(python, place, requirement):
    """A new environment's Python; the test is skipped where no index has what it needs."""
    subprocess.run([python, "-m", "venv", place], check=True)
    inside = str(place / "bin" / "python")
    probe = [inside, "-m", "pip", "download", "-q", "--no-deps", "-d", place / "probe", requirement]
    done = subprocess.run(probe, capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"no package index has {requirement}: {done.stderr.strip().splitlines()[-1][:200]}")
    return inside


@pytest.mark.judge
@pytest.mark.parametrize("order", [("ours", "published"), ("published", "ours")], ids=" first, then ".join)
def test_beside_the_published_client_the_kit_is_whole(wheel, tmp_path, order):
    python = other_python()
    if python is None:
        pytest.skip("no Python 3.12 or newer, which the published client needs")
    inside = fresh(python, tmp_path / "venv", PUBLISHED[0])
    what = {"ours": [str(wheel)], "published": list(PUBLISHED)}
    for each in order:
        subprocess.run([inside, "-m", "pip", "install", "-q", *what[each]], check=True, stderr=subprocess.DEVNULL)

    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def run(code):
        return subprocess.run([inside, "-c", code], capture_output=True, text=True, cwd=tmp_path, env=alone)

    whole = run(WHOLE)
    assert whole.returncode == 0, whole.stderr
    assert whole.stdout.strip() == "1"

    command = [tmp_path / "venv/bin/timeback", "doctor"]
    doctor = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, env=alone)
    assert doctor.returncode == 1
    assert "timeback-core 0.4.0 is installed beside timeback-kit" in doctor.stdout
    assert "remedy: " in doctor.stdout

    if order[-1] == "published":
        theirs = run("import timeback_core; print(timeback_core.TimebackClient.__module__)")
        assert theirs.stdout.strip() == "timeback_core.client", theirs.stderr
        for left in ("timeback_clr.sync", "timeback_core.cli", "timeback_core.oneroster", "timeback_oneroster.users"):
            assert "and reinstall timeback-kit" in run(f"import {left}").stderr, left
    else:
        ours = run("import timeback_core, timeback_clr.sync; print(timeback_core.TimebackClient.__module__)")
        assert ours.stdout.startswith("timeback_kit"), ours.stderr
        made = "timeback_core.TimebackClient(base_url='https://timeback.example.edu')"
        left = run(f"import timeback_oneroster.lib.transport, timeback_core; {made}")
        assert left.stderr.count("UserWarning: timeback-kit shares this environment with") == 1, left.stderr
        assert "timeback_oneroster holds modules that are not timeback-kit's: constants, lib" in doctor.stdout


@pytest.mark.judge
@pytest.mark.parametrize("block", range(2), ids=["from a clone", "from a wheel"])
def test_the_install_lines_of_the_readme_work_on_a_fresh_machine(tmp_path, block):
    text = (REPOSITORY / "README.md").read_text(encoding="utf-8").partition("## Install")[2].partition("\n## ")[0]
    lines = [
        line[2:] for line in text.split("```console")[block + 1].partition("```")[0].splitlines() if line[:2] == "$ "
    ]
    assert lines
    inside = fresh(sys.executable, tmp_path / "venv", "hatchling==1.33.0")
    ignored = shutil.ignore_patterns(".*", "__pycache__", "tests", "dist", "build")
    clone = shutil.copytree(REPOSITORY, tmp_path / "clone", ignore=ignored)
    variables = {**os.environ, "PATH": f"{Path(inside).parent}{os.pathsep}{os.environ['PATH']}"}

    for line in lines:
        done = subprocess.run(["bash", "-c", line], cwd=clone, env=variables, capture_output=True, text=True)
        assert done.returncode == 0, f"{line}\n{done.stderr[-2000:]}"

    said = subprocess.run(["timeback", "doctor"], cwd=tmp_path, env=variables, capture_output=True, text=True)
    assert said.returncode == 0, said.stdout + said.stderr
    assert f"timeback-kit {__version__}" in said.stdout
    if block == 0:
        helped = subprocess.run(["timeback-sandbox", "--help"], env=variables, capture_output=True, text=True)
        assert helped.returncode == 0, helped.stderr
