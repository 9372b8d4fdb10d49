"""What the judges share with the tests of the facade packages."""

from facade_fixtures import *  # noqa: F403
