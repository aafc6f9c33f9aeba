# Everything a reviewer or a newcomer runs; `make` alone lists it.
#
# Needed beforehand: make, and Python 3.11 or newer with its venv module. Everything else is
# installed into .venv (and .e2e) from the locks in requirements/. A stamp in .venv remembers what
# was installed from which lock, so a second `make test` starts at once.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh

# The first of these that is new enough makes .venv; `make PYTHON=/path/to/python3` names another.
PYTHON := python3 python3.13 python3.12 python3.11 python3.14
VENV := .venv
PY := $(VENV)/bin/python
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check

# A fixed day: the demo's documents come out the same, byte for byte, whenever it runs.
DEMO_DAY := 2026-01-05
DEMO_FOLDER := demo-output

# What the end-to-end tests start: a browser, an office suite, a PDF rasteriser, Chinese fonts.
E2E_PACKAGES := chromium libreoffice-impress poppler-utils fonts-noto-cjk

.PHONY: help demo test check lint format e2e e2e-system bench lock clean

help: ## list these goals
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: $(VENV)/.runtime ## render the shipped fan-community year plan into demo-output/
	@$(VENV)/bin/commplan demo --as-of $(DEMO_DAY) -o $(DEMO_FOLDER)
	@echo "The documents are in $(CURDIR)/$(DEMO_FOLDER):" && ls $(DEMO_FOLDER)

test: $(VENV)/.dev ## run the tests that need Python only
	$(PY) -m pytest -m "not e2e" -n auto

check: lint test ## format, lint, types, floors, tests: what has to pass before a commit

lint: $(VENV)/.dev
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

format: $(VENV)/.dev ## bring the code into its one format
	$(PY) -m ruff check --fix-only .
	$(PY) -m ruff format .

e2e: $(VENV)/.e2e .e2e/.installed e2e-system ## open every document in a browser and an office suite
	$(PY) -m pytest -m e2e

bench: $(VENV)/.runtime .bench/.installed ## time the start, the renderings and large plans as whole processes
	$(PY) bench/start_and_render.py
	$(PY) bench/look_back.py
	$(PY) bench/small_and_large.py --tools .bench/bin/python
	$(PY) bench/judge_years.py --tools .bench/bin/python

# The tools that commplan is timed beside have an environment of their own.
.bench/.installed: requirements/bench.txt $(VENV)/.made
	$(PY) -m venv .bench
	.bench/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# Every lock is a whole environment, resolved once for all platforms and Pythons, with the hashes
# of all files of a release. The largest comes first; the others start from its versions.
# Versions stay where they are unless pyproject.toml asks for more: `make lock UPGRADE=--upgrade`.
UV := uv==0.13.9
COMPILE = $(PY) -m uv pip compile --quiet --no-config --universal --python-version 3.11 \
  --generate-hashes --custom-compile-command 'make lock' $(UPGRADE)
lock: $(VENV)/.made ## resolve the dependencies again (UPGRADE=--upgrade: to the newest)
	$(INSTALL) $(UV)
	$(COMPILE) pyproject.toml --group e2e -o requirements/e2e.txt
	cp requirements/e2e.txt requirements/dev.txt
	cp requirements/e2e.txt requirements/runtime.txt
	cp requirements/e2e.txt requirements/build.txt
	$(COMPILE) pyproject.toml --group dev -o requirements/dev.txt
	$(COMPILE) pyproject.toml -o requirements/runtime.txt
	$(COMPILE) --group build -o requirements/build.txt
	$(COMPILE) --group bench -o requirements/bench.txt
	npm install --prefix tests/e2e --package-lock-only --omit-lockfile-registry-resolved \
	  --no-audit --no-fund

clean: ## remove everything that make made
	rm -rf $(VENV) .e2e .bench $(DEMO_FOLDER) build dist
	rm -rf .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find src tests bench -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.made:
	@for python in $(PYTHON); do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    echo "Making $(VENV) with $$($$python --version)"; \
	    $$python -m venv $(VENV) && touch $@; \
	    exit; \
	  fi; \
	done; \
	echo "commplan needs Python 3.11 or newer, and none was found (tried: $(PYTHON))." >&2; \
	echo "Install one, or name it: make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; \
	exit 1

$(VENV)/.runtime: $(VENV)/.made requirements/runtime.txt requirements/build.txt pyproject.toml
	$(INSTALL) --require-hashes -r requirements/runtime.txt -r requirements/build.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	$(PY) -m compileall -q src/commplan
	@touch $@

$(VENV)/.dev: $(VENV)/.runtime requirements/dev.txt
	$(INSTALL) --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.e2e: $(VENV)/.dev requirements/e2e.txt
	$(INSTALL) --require-hashes -r requirements/e2e.txt
	@touch $@

.e2e/.installed: tests/e2e/package.json tests/e2e/package-lock.json
	@command -v npm >/dev/null || { echo "make e2e needs Node.js 20 or newer with npm." >&2; exit 1; }
	@mkdir -p .e2e
	cp tests/e2e/package.json tests/e2e/package-lock.json .e2e/
	npm ci --prefix .e2e --ignore-scripts --no-audit --no-fund
	@touch $@

e2e-system:
	@missing=; \
	if ! command -v dpkg-query >/dev/null; then \
	  for tool in chromium soffice pdftoppm; do \
	    command -v $$tool >/dev/null || missing="$$missing $$tool"; \
	  done; \
	  test -z "$$missing" && exit 0; \
	  echo "make e2e does not find$$missing. Install Chromium, LibreOffice Impress," >&2; \
	  echo "Poppler's tools and the Noto CJK fonts, and put their commands on the PATH." >&2; \
	  exit 1; \
	fi; \
	for package in $(E2E_PACKAGES); do \
	  dpkg-query --show --showformat '$${db:Status-Status}\n' $$package 2>/dev/null \
	    | grep -qx installed || missing="$$missing $$package"; \
	done; \
	test -z "$$missing" && exit 0; \
	if [ "$$(id -u)" = 0 ]; then as_root=; \
	elif command -v sudo >/dev/null; then as_root=sudo; \
	else echo "make e2e needs root once: apt-get install$$missing" >&2; exit 1; fi; \
	echo "Installing$$missing"; \
	$$as_root apt-get update -qq && \
	$$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing
