"""What the judges share: the fixtures of the facade packages' tests, and the published client."""

from __future__ import annotations

import pytest

from facade_fixtures import *  # noqa: F403
from judges.environments import environment

PUBLISHED = ("timeback-sdk==0.4.0", "timeback-masterytrack==0.4.0", "email-validator")


@pytest.fixture(scope="session")
def vendor(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the Python of an environment with the published client; skip where there is none."""
    return environment(tmp_path_factory.mktemp("vendor") / "venv", PUBLISHED)
