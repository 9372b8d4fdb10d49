"""What the tests of this package share with those of the other facade packages."""

from facade_fixtures import *  # noqa: F403
