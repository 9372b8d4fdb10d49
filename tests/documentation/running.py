"""Programs of the documentation: run against a sandbox of their own, and type checked."""

import json
import os
import subprocess
import sys

from documentation.pages import REPOSITORY


def run(*command, cwd=None, **more):
    """Run Python against a sandbox of its own, as `timeback-sandbox run` does.

    Args:
        command: Arguments of the interpreter.
        cwd: Folder in which it runs.
        more: More environment variables.
    """
    whole = [sys.executable, "-m", "timeback_sandbox", "run", "--", sys.executable, *command]
    environment = {**os.environ, **more}
    return subprocess.run(whole, cwd=cwd, env=environment, capture_output=True, text=True, timeout=120)


def type_errors(folder, strict=True):
    """What mypy and basedpyright have against the programs of a folder.

    Args:
        folder: The folder.
        strict: Whether mypy is strict.
    """
    options = folder / "mypy.ini"
    options.write_text(f"[mypy]\nstrict = {strict}\n[mypy-django.*]\nignore_missing_imports = True\n", encoding="utf-8")
    mypy = subprocess.run(
        [sys.executable, "-m", "mypy", "--no-incremental", "--config-file", options, folder],
        cwd=REPOSITORY,
        env={**os.environ, "MYPYPATH": f"{REPOSITORY / 'src'}:{REPOSITORY / 'generated'}"},
        capture_output=True,
        text=True,
    )
    settings = {
        "include": ["."],
        "typeCheckingMode": "standard",
        "pythonVersion": "3.11",
        "extraPaths": [str(REPOSITORY / "src"), str(REPOSITORY / "generated")],
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    pyright = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--project", folder, "--pythonpath", sys.executable],
        capture_output=True,
        text=True,
    )
    return [done.stdout for done in (mypy, pyright) if done.returncode]
