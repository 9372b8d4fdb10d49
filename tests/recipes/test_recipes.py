"""The recipes in examples/recipes do what they say, against a sandbox of their own, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from judges.environments import environment, wheel
from timeback_sandbox.server import SandboxServer

CHECKS = Path(__file__).parents[1] / "recipe_checks.py"
RECIPES = Path(__file__).parents[2] / "examples" / "recipes"
NEEDS = {
    "aws_lambda": (),
    "celery_tasks": ("celery==5.7.0",),
    "dask_count": ("dask==2026.8.0", "distributed==2026.8.0"),
    "django_app": ("Django==5.2.19",),
    "fastapi_app": ("fastapi==0.165.0",),
    "flask_app": ("Flask==3.1.3",),
    "nightly_sync": (),
    "notebook": ("pandas==3.1.1",),
}
"""What each recipe needs beside the wheel."""
IN_THE_SUITE = sorted(NEEDS.keys() - {"celery_tasks", "dask_count"})


def check(python: str, recipe: str) -> str:
    """Run the check of a recipe, and return what it prints."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("TIMEBACK_", "PYTEST"))}
    if python != sys.executable:
        plain.pop("PYTHONPATH", None)
    with SandboxServer() as server:
        variables = {
            "TIMEBACK_ENV": "staging",
            "TIMEBACK_SANDBOX_URL": server.base_url,
            "TIMEBACK_CLIENT_ID": server.client_id,
            "TIMEBACK_CLIENT_SECRET": server.client_secret,
        }
        command = [python, "-W", "error::ResourceWarning", str(CHECKS), recipe]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=300, check=False, env={**plain, **variables}
        )
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    return done.stdout


def test_every_recipe_is_checked() -> None:
    assert {path.stem for path in RECIPES.iterdir() if path.suffix in (".py", ".ipynb")} == NEEDS.keys()


@pytest.mark.parametrize("recipe", IN_THE_SUITE)
def test_a_recipe_works(recipe: str) -> None:
    assert check(sys.executable, recipe).endswith(f"{recipe} works\n")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> str:
    return wheel(tmp_path_factory.mktemp("wheel"))


@pytest.mark.judge
@pytest.mark.parametrize("recipe", sorted(NEEDS))
def test_a_recipe_works_in_a_fresh_environment_from_the_wheel(recipe: str, built: str, tmp_path: Path) -> None:
    inside = environment(tmp_path / "venv", (built, *NEEDS[recipe]))
    assert check(inside, recipe).endswith(f"{recipe} works\n")
