"""`python -m timeback_kit.cli` is the command `timeback`."""

from timeback_kit.cli import main

raise SystemExit(main())
