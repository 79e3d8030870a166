# SPDX-License-Identifier: Apache-2.0
# `make help` tells what there is. PYTHON=… names the Python that .venv is built with.
PYTHON ?=
ARGS ?=
BIN := .venv/bin
export PYTHON

.DEFAULT_GOAL := help
.PHONY: help setup run test check torture bench i18n clean

help: ## List these commands
	@sed -n 's/^\([a-z0-9]*\):.*## /\1	/p' Makefile | expand -t 10

setup: ## Build .venv: the program, the developers' tools, the libraries Qt needs
	@scripts/setup.sh

run: setup ## Open the window on the sample articles; without a display, run the demo
	@if $(BIN)/python -m narrativetagger.ui.display; then \
	    $(BIN)/narrativetagger samples; \
	else \
	    echo "Running the demo instead: it leaves spans.csv and window.png in demo-output."; \
	    $(BIN)/narrativetagger demo --output demo-output; \
	fi

test: ## Run all tests; ARGS="tests/core -x" narrows them
	@scripts/setup.sh --tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto $(ARGS)

check: setup ## Check style, types, layers, sizes and the wheel
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/test_house.py
	scripts/check_wheel.sh

torture: setup ## Kill the program 1,000 times at work and look for what was lost; ARGS="--rounds 50"
	@scripts/setup.sh --tests
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.torture $(ARGS)

bench: setup ## Measure speed against the bars: figure, floor, ratio
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks $(ARGS)

i18n: setup ## Collect the texts to translate, compile the translations
	$(BIN)/pyside6-lupdate -no-obsolete -locations none $$(find src -name '*.py' | sort) \
	    -ts resources/i18n/narrativetagger_fr.ts resources/i18n/narrativetagger_uk.ts
	$(BIN)/pyside6-lupdate -pluralonly -no-obsolete -locations none \
	    $$(find src -name '*.py' | sort) -ts resources/i18n/narrativetagger_en.ts
	$(BIN)/pyside6-lrelease -silent resources/i18n/*.ts

clean: ## Remove whatever these commands made, .venv included
	rm -rf .venv build dist demo-output .hypothesis .pytest_cache .mypy_cache .ruff_cache \
	    .import_linter_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +
