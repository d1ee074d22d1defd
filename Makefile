# `make demo` and `make test` do all the set-up; nothing else is needed but Python 3.11+ and pip.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: demo test lint types quality docs clean

$(VENV)/.core: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.core
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

demo: $(VENV)/.core  ## read the sample reports and print the digest
	@mkdir -p demo
	$(BIN)/consilience read examples/reports --record demo/demo.db
	@echo
	@echo "The record is demo/demo.db. To see more:"
	@echo "  $(BIN)/consilience search flood --record demo/demo.db"
	@echo "  $(BIN)/consilience export claims --record demo/demo.db"
	@echo "  $(BIN)/consilience verify --record demo/demo.db"
	@echo "  $(BIN)/consilience --help"

test: $(VENV)/.dev  ## run the tests
	$(BIN)/python -m pytest -n auto --dist loadfile

lint: $(VENV)/.dev
	$(BIN)/ruff check src tests benchmarks docs
	$(BIN)/ruff format --check src tests benchmarks docs

types: $(VENV)/.dev
	$(BIN)/mypy

quality: $(VENV)/.dev  ## score the sample reports against their truth; fails below a floor
	$(BIN)/python -m pytest tests/quality

docs: $(VENV)/.dev  ## build the documentation into site/
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[docs]'
	$(BIN)/python -m sphinx -W --quiet -b html docs site

clean:
	rm -rf $(VENV) demo build dist
