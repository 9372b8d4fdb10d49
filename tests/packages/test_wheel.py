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
    assert f'"{__version__}"' not in (REPOSITORY / "pyproject.toml").read_text()


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


@pytest.mark.judge
@pytest.mark.parametrize("order", [("ours", "published"), ("published", "ours")], ids=" first, then ".join)
def test_beside_the_published_client_the_kit_is_whole(wheel, tmp_path, order):
    python = other_python()
    if python is None:
        pytest.skip("no Python 3.12 or newer, which the published client needs")
    place = tmp_path / "venv"
    subprocess.run([python, "-m", "venv", place], check=True)
    inside = str(place / "bin" / "python")
    what = {"ours": [str(wheel)], "published": list(PUBLISHED)}
    for each in order:
        done = subprocess.run([inside, "-m", "pip", "install", "-q", *what[each]], capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"no package index that has {what[each][0]}: {done.stderr.strip().splitlines()[-1][:200]}")

    whole = subprocess.run([inside, "-c", WHOLE], capture_output=True, text=True, cwd=tmp_path)
    assert whole.returncode == 0, whole.stderr
    assert whole.stdout.strip() == "1"

    doctor = subprocess.run([place / "bin" / "timeback", "doctor"], capture_output=True, text=True, cwd=tmp_path)
    assert doctor.returncode == 1
    assert "timeback-core 0.4.0 is installed beside timeback-kit" in doctor.stdout
    assert "remedy: " in doctor.stdout
