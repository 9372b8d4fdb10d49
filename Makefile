# Everything a fresh clone needs is installed by the first target that wants it.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PY     := $(BIN)/python
READY  := $(VENV)/.ready
DOCS   := $(VENV)-docs
PIP    := $(PY) -m pip install --quiet --disable-pip-version-check

# Processes for the test run; CI and the reference machine have two cores.
JOBS   ?= 2

FUZZ_SECONDS ?= 300
SHAKES       ?= 10

.DEFAULT_GOAL := help
.PHONY: help install demo docs test judges fuzz shake mutate audit check lint types drift hover regenerate bench rosters cassettes lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(READY) ## Make .venv with the pinned tools and this project

$(READY): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is %d.%d: make PYTHON=/path/to/python3.11" % sys.version_info[:2]) if sys.version_info < (3, 11) else None'
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@echo "installing the pinned tools into $(VENV) ..."
	@$(PIP) --require-hashes -r requirements/dev.txt
	@$(PIP) --no-build-isolation --no-deps -e .
	@touch $@

demo: $(READY) ## Start the sandbox, run examples/quickstart.py against it, stop it
	@$(BIN)/timeback-sandbox run -- $(PY) examples/quickstart.py

docs: $(DOCS)/.ready ## Build the documentation into site/, strictly and without network
	@if [ -x $(PY) ]; then $(PY) scripts/screenshot.py; else echo "screenshot: SKIPPED: \`make install\` brings what it needs"; fi
	@NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/python -m mkdocs build --quiet --strict --clean
	@echo "open site/index.html, or for the search: python3 -m http.server --directory site"

$(DOCS)/.ready: requirements/docs.txt
	@test -x $(DOCS)/bin/python || $(PYTHON) -m venv $(DOCS)
	@echo "installing the pinned tools of the documentation into $(DOCS) ..."
	@$(DOCS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/docs.txt
	@touch $@

test: $(READY) ## All tests but the judges; deterministic
	@$(PY) -m pytest -n $(JOBS) --dist loadgroup --record-mode none -m "not judge"

judges: $(READY) ## Tests that need a package index, npm or another Python; EXPLORE=1 adds those that take long
	@$(PY) -m pytest -n $(JOBS) --dist loadgroup --record-mode none -m judge

fuzz: $(READY) ## Property tests with new random examples for FUZZ_SECONDS
	@$(PY) scripts/fuzz.py --seconds $(FUZZ_SECONDS) --jobs $(JOBS)

shake: $(READY) ## All tests SHAKES times: random order, hash seed, time zone, locale, processes
	@$(PY) scripts/shake.py --count $(SHAKES)

mutate: $(READY) ## Plant faults where tests/mutants.toml says and count what the tests notice
	@$(PY) scripts/mutate.py --jobs $(JOBS)

audit: $(READY) ## Known vulnerabilities in the pinned packages; skips where no database is reachable
	@$(PY) scripts/audit.py

check: lint types drift hover audit ## Everything else that protects main

lint: $(READY) ## ruff: rules and layout
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

types: $(READY) ## mypy --strict and basedpyright
	@$(BIN)/mypy src generated scripts examples tests/typing
	@$(BIN)/basedpyright --project tests/typing --pythonpath $(PY)

drift: $(READY) ## Would a regeneration change anything?
	@$(PY) scripts/unasync.py --check
	@$(PY) scripts/regenerate_clients.py --check --strict
	@$(PY) scripts/migration_page.py --check

hover: $(READY) ## Does an editor show prose, arguments and route of every public method?
	@$(PY) scripts/check_hover.py

regenerate: $(READY) ## Pinned documents and overlays -> generated/
	@$(PY) scripts/unasync.py
	@$(PY) scripts/regenerate_clients.py --strict
	@$(PY) scripts/migration_page.py

bench: $(READY) ## Speed beside floors and peers; ONLY=word,word, COMPARE=old.json, PAGE=1 writes docs/benchmarks.md
	@$(PY) tests/benchmarks/run.py

rosters: $(READY) ## Memory of a million roster rows, for some minutes; ROWS= for other numbers
	@$(PY) tests/benchmarks/rosters.py $(ROWS)

cassettes: $(READY) ## Record tests/cassettes anew (from the sandbox, or from staging with credentials)
	@$(PY) scripts/record_cassettes.py

lock: $(READY) ## Pin every tool anew after a change of pyproject.toml
	@$(BIN)/uv pip compile pyproject.toml --extra sandbox --extra cli --extra data --extra dask --extra verify --extra otel --extra dev --generate-hashes \
	  --universal --python-version 3.11 --no-header --quiet -o requirements/dev.txt
	@$(BIN)/uv pip compile pyproject.toml --extra sandbox --extra docs --generate-hashes \
	  --universal --python-version 3.11 --no-header --quiet -o requirements/docs.txt

clean: ## Remove what make made
	@rm -rf $(VENV) $(VENV)-peers $(DOCS) site bench.json .mypy_cache .ruff_cache .pytest_cache build dist
